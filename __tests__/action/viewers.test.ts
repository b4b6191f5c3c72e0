// The whole action on viewers of a Trust Center: the committed bundle as a child process, against the vanta().
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { act } from '../../sandbox/actions.ts'
import type { Seed } from '../../sandbox/build-state.ts'
import type { FaultRule } from '../../sandbox/faults.ts'
import type { Forms, Viewer } from '../../sandbox/state.ts'
import type { StepResult } from '../../scripts/runner.ts'
import {
  bodies,
  errors,
  expectGreen,
  expectStopped,
  messages,
  open,
  vanta,
  writes
} from '../support/action.ts'
import { runStep } from '../support/step.ts'
import {
  account,
  accountInputs,
  accounts,
  manageInputs,
  snippet,
  storesOtherwise,
  trace,
  usersFile
} from '../support/world.ts'

type SeedViewer = Partial<Viewer> & { email: string }

const SLUG = 'example-co'
const VIEWERS = `/v1/trust-centers/${SLUG}/viewers`
const RESOURCES = ['soc2-report', 'pentest-2026', 'policies']
const BUYER = 'buyer@customer.example'
const NEWCOMER = 'newcomer@customer.example'

const start = (viewers: readonly SeedViewer[], forms: Partial<Forms> = {}, more: Seed = {}) =>
  open({ ...more, trustCenters: { [SLUG]: { resources: RESOURCES, viewers: [...viewers] } } }, { forms })

type Inputs = Readonly<Record<string, string>>
const run = (file: string, inputs: Inputs = {}, event = 'push', env: Inputs = {}): Promise<StepResult> =>
  runStep({
    fast: true,
    event,
    files: { 'vanta-users.yml': file },
    inputs: { ...manageInputs(vanta()), ...inputs },
    env
  })

/** The first viewer is on line 2, and each further one on the next. */
const centerFile = (...viewers: readonly object[]): string =>
  `{"trustCenters":{"${SLUG}":{"viewers":[\n${viewers.map((viewer) => JSON.stringify(viewer)).join(',\n')}\n]}}}\n`
const partial = (email: string, resourceIds: readonly string[] = ['soc2-report']) => ({
  email,
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds
})
const invitation = (over: object = {}) => ({
  ...partial(NEWCOMER),
  invite: true,
  name: 'Nora Newcomer',
  companyName: 'Customer Ltd',
  isNdaRequired: true,
  ...over
})

const viewer = (email: string): Viewer | undefined =>
  vanta().state.trustCenters[SLUG]?.viewers.find((one) => one.email === email)
const nothingToDo = (step: StepResult): void =>
  expectGreen(step, { changed: 'false', applied: 'false', 'viewer-changes': '0' })

describe('a viewer that Vanta has', () => {
  test('is found without case, and gets what differs and nothing else', async () => {
    await start([
      {
        email: BUYER,
        resourceIds: ['soc2-report'],
        customerTrustAccountId: 'cta-1',
        expirationDate: '2098-05-01T00:00:00.000Z'
      },
      { email: 'other@customer.example', resourceIds: ['policies'] }
    ])
    const step = await run(centerFile({ ...partial('Buyer@Customer.EXAMPLE'), expirationDate: '2099-01-31' }))
    expectGreen(step)
    expect(step.outputs).toMatchObject({
      mode: 'apply',
      changed: 'true',
      applied: 'true',
      'viewer-changes': '1'
    })
    expect(writes()).toEqual([`PATCH ${VIEWERS}/${viewer(BUYER)?.id}`])
    expect(bodies()).toEqual([{ expirationDate: '2099-01-31T00:00:00.000Z' }])
    expect(viewer(BUYER)).toMatchObject({ customerTrustAccountId: 'cta-1', resourceIds: ['soc2-report'] })
    expect(viewer('other@customer.example')).toMatchObject({ resourceIds: ['policies'], removed: false })
  })

  test('gets each kind of change, and a second run has nothing to do, with one listing and no account', async () => {
    const rows: readonly (readonly [Partial<Viewer>, object, object])[] = [
      [
        { resourceIds: ['soc2-report'] },
        { resourceIds: ['soc2-report', 'policies'], accessLevel: 'PARTIAL_ACCESS' },
        { resourceIds: ['soc2-report', 'policies'] }
      ],
      [
        { resourceIds: null, accessLevel: 'FULL_ACCESS' },
        { resourceIds: ['soc2-report'], accessLevel: 'PARTIAL_ACCESS' },
        { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'] }
      ],
      [
        { resourceIds: ['soc2-report'], accessLevel: 'PARTIAL_ACCESS' },
        { accessLevel: 'FULL_ACCESS' },
        { accessLevel: 'FULL_ACCESS' }
      ],
      [{}, { expirationDate: '2099-01-31T23:30:00-05:00' }, { expirationDate: '2099-02-01T04:30:00.000Z' }],
      [{ expirationDate: '2099-01-31T00:00:00.000Z' }, { expirationDate: null }, { expirationDate: null }],
      [{}, { customerTrustAccountId: 'cta-2' }, { customerTrustAccountId: 'cta-2' }],
      [
        { customerTrustAccountId: 'cta-1' },
        { isNdaRequired: true, customerTrustAccountId: null },
        { customerTrustAccountId: null, isNdaRequired: true }
      ]
    ]
    const emails = rows.map((_, n) => `viewer${n}@customer.example`)
    await start(
      rows.map(([before], n) => ({ ...before, email: emails[n] ?? '' })),
      {},
      { accounts: accounts(3) }
    )
    const file = centerFile(...rows.map(([, entry], n) => ({ email: emails[n], ...entry })))
    const inputs = { 'max-removals': '100%', 'max-raises': '100%' }
    expectGreen(await run(file, inputs), { 'viewer-changes': String(rows.length) })
    const patches = vanta().requests.filter(({ method }) => method === 'PATCH')
    for (const [n, [, , patch]] of rows.entries()) {
      const { id } = viewer(emails[n] ?? '') ?? {}
      expect(patches.find(({ path }) => path.endsWith(String(id)))?.requestBody).toEqual(patch)
      expect(viewer(emails[n] ?? '')).toMatchObject(patch)
    }
    vanta().requests.length = 0
    nothingToDo(await run(file, inputs))
    expect(trace(vanta())).toEqual(['POST /oauth/token', `GET ${VIEWERS}`])
    expect(vanta().state.accounts.every(({ deletedAt }) => deletedAt === null)).toBe(true)
  })

  test('is shown on a pull request, with the read scope only and without a write', async () => {
    await start([{ email: BUYER }])
    const step = await run(centerFile(partial(BUYER), invitation()), {}, 'pull_request')
    expectGreen(step)
    expect(step.outputs).toMatchObject({
      mode: 'plan',
      changed: 'true',
      applied: 'false',
      'viewer-changes': '2'
    })
    for (const shown of [step.log, step.summary]) {
      expect(shown).toContain(BUYER)
      expect(shown).toMatch(/resourceIds/)
    }
    expect(vanta().requests[0]?.requestBody).toMatchObject({ scope: 'vanta-api.all:read' })
    expect(writes()).toEqual([])
  })

  test('loses access at midnight UTC, wherever the runner is', async () => {
    await start([{ email: BUYER }])
    const file = centerFile({ email: BUYER, expirationDate: '2099-01-31' })
    expectGreen(await run(file, {}, 'push', { TZ: 'Pacific/Auckland' }))
    expect(viewer(BUYER)?.expirationDate).toBe('2099-01-31T00:00:00.000Z')
  })

  test('with a date in the past is said to lose access', async () => {
    await start([{ email: BUYER }])
    const file = centerFile({ email: BUYER, expirationDate: '2024-01-31' })
    const plan = await run(file, {}, 'pull_request')
    expectGreen(plan)
    for (const shown of [plan.log, plan.summary]) expect(shown).toMatch(/access ends/)
    const warning = plan.annotations.find(({ properties }) =>
      String(properties['title']).endsWith(': end access')
    )
    expect(warning).toMatchObject({ level: 'warning', properties: { line: '2' } })
    expectGreen(await run(file))
    expect(viewer(BUYER)?.expirationDate).toBe('2024-01-31T00:00:00.000Z')
    nothingToDo(await run(file))
  })

  test.each([
    ['the README', snippet('trust-centers'), {}],
    [
      'the examples',
      readFileSync(new URL('../../examples/trust-center.yml', import.meta.url), 'utf8'),
      { 'auditor@partner.example': 1 }
    ]
  ])('of %s is changed, and a new one invited once', async (_, file, invitations) => {
    await start([{ email: BUYER }])
    expectGreen(await run(file))
    expect(viewer(BUYER)).toMatchObject({
      accessLevel: 'PARTIAL_ACCESS',
      resourceIds: ['soc2-report'],
      expirationDate: '2027-01-31T00:00:00.000Z',
      isNdaRequired: true
    })
    nothingToDo(await run(file))
    expect(vanta().state.invitations).toEqual(invitations)
  })
})

describe('a viewer that Vanta does not have', () => {
  test('is refused on its line, with what to do', async () => {
    await start([{ email: BUYER }])
    for (const event of ['pull_request', 'push']) {
      const step = await run(centerFile(partial(BUYER), partial(NEWCOMER)), {}, event)
      expectStopped(
        step,
        'refused',
        /newcomer@customer\.example is not a viewer.*Invite them in Vanta, or set `invite: true` with `name`, `companyName`/
      )
      expect(step.annotations.find(({ message }) => message.includes(NEWCOMER))?.properties).toMatchObject({
        file: 'vanta-users.yml',
        line: '3'
      })
    }
  })

  test('is invited once where the entry asks for it, and the plan says that an e-mail goes out', async () => {
    await start([{ email: BUYER }], { requests: 'newer' })
    const file = centerFile(invitation({ expirationDate: '2099-01-31', customerTrustAccountId: 'cta-1' }))
    const plan = await run(file, {}, 'pull_request')
    expectGreen(plan)
    expect(plan.log).toMatch(/! invite .*sends an e-mail.*newcomer@customer\.example/)
    expect(plan.summary).toMatch(/\*\*sends an e-mail\*\*/)
    const warning = plan.annotations.find(({ properties }) =>
      String(properties['title']).endsWith(': invite')
    )
    expect(warning).toMatchObject({ level: 'warning', properties: { line: '2' } })
    expect(vanta().state.invitations).toEqual({})

    expectGreen(await run(file))
    expect(bodies()).toEqual([
      {
        email: NEWCOMER,
        name: 'Nora Newcomer',
        companyName: 'Customer Ltd',
        accessLevel: 'PARTIAL_ACCESS',
        resourceIds: ['soc2-report'],
        isNdaRequired: true,
        expirationDate: '2099-01-31T00:00:00.000Z',
        customerTrustAccountId: 'cta-1'
      }
    ])
    nothingToDo(await run(file))
    expect(vanta().state.invitations).toEqual({ [NEWCOMER]: 1 })
  })

  test.each([
    ['was one before', invitation(), 'refused', /was a viewer.*before.*not invited a second time/],
    [
      'has expired, and was dropped by Vanta',
      invitation({ expirationDate: '2024-01-31' }),
      '',
      /newcomer@customer\.example.*expirationDate in the past/
    ]
  ])('and %s is not invited a second time', async (_, entry, reason, said) => {
    await start([{ email: 'Newcomer@Customer.example', removed: true }])
    const step = await run(centerFile(entry))
    expect(step.outputs['failure-reason']).toBe(reason)
    expect(step.summary).toMatch(said)
    expect(writes()).toEqual([])
    expect(vanta().state.invitations).toEqual({})
  })

  const once: readonly [string, FaultRule][] = [
    ['a connection lost after the invitation', { kind: 'reset', effect: 'after' }],
    ['a 504 of the gateway before the invitation', { kind: 'status', status: 504 }],
    ['an answer about something else', { kind: 'json', body: { ok: true }, effect: 'after' }]
  ]
  test.each(once)('%s never sends a second e-mail, in this run or the next', async (_, fault) => {
    // A Vanta that would invite the same address again, as often as it is asked to.
    await start([{ email: BUYER }], { duplicateInvites: true })
    vanta().fault({ ...fault, match: { method: 'POST', path: VIEWERS } })
    const first = await run(centerFile(invitation()))
    expect(['', 'partly-applied']).toContain(first.outputs['failure-reason'])
    const invited = vanta().state.invitations[NEWCOMER] ?? 0
    expect(first.outputs['failure-reason']).toBe(invited === 1 ? '' : 'partly-applied')
    expectGreen(await run(centerFile(invitation())))
    nothingToDo(await run(centerFile(invitation())))
    expect(vanta().state.invitations).toEqual({ [NEWCOMER]: 1 })
    expect(vanta().state.trustCenters[SLUG]?.viewers).toHaveLength(2)
  })

  test.each<readonly [string, Partial<SeedViewer>, string]>([
    [
      'with the access that the file asks for',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'] },
      ''
    ],
    ['with more access', { accessLevel: 'FULL_ACCESS' }, 'partly-applied']
  ])('gets no second e-mail where a colleague invites them meanwhile %s', async (_, access, reason) => {
    await start([{ email: BUYER }], { duplicateInvites: true })
    vanta().fault({
      kind: 'status',
      status: 429,
      headers: { 'Retry-After': '1' },
      match: { method: 'PATCH' }
    })
    const byHand = { email: NEWCOMER, name: 'Nora', companyName: 'Customer Ltd', ...access }
    const step = await runStep({
      files: { 'vanta-users.yml': centerFile(partial(BUYER), invitation()) },
      inputs: manageInputs(vanta()),
      onOutput: (text) => {
        if (text.includes('waiting'))
          Object.assign(
            vanta().state,
            act(vanta().state, { do: 'invite-viewer', slug: SLUG, viewer: byHand }, new Date().toISOString())
          )
      }
    })
    expect(step.outputs['failure-reason']).toBe(reason)
    expect(vanta().requests.filter(({ method, path }) => method === 'POST' && path === VIEWERS)).toEqual([])
  })

  test('is said to be in doubt where neither the answer nor the list came', async () => {
    await start([{ email: BUYER }], { duplicateInvites: true })
    vanta().fault({ kind: 'reset', effect: 'after', match: { method: 'POST', path: VIEWERS } })
    // Two listings are the plan's (who is a viewer now, and who ever was), and one comes before the invitation.
    vanta().fault({
      kind: 'status',
      status: 403,
      match: { method: 'GET', path: VIEWERS, nth: 4, times: Number.POSITIVE_INFINITY }
    })
    const step = await run(centerFile(invitation()))
    expect(step.outputs['failure-reason']).toBe('partly-applied')
    expect(messages(step)).toMatch(/newcomer@customer\.example.*unknown whether the invitation was sent/)
    vanta().clearFaults()
    nothingToDo(await run(centerFile(invitation())))
    expect(vanta().state.invitations).toEqual({ [NEWCOMER]: 1 })
  })
})

test('a Trust Center that does not exist is named, with where to find its slugId', async () => {
  await start([{ email: BUYER }])
  const step = await run(centerFile(partial(BUYER)).replace(SLUG, 'example-com'))
  expectStopped(step, 'vanta-error', /slugId "example-com".*last part of its address/)
})

test('one change turned down is reported on its line, the others go through, and the run says so', async () => {
  await start([{ email: BUYER }, { email: 'second@customer.example' }])
  const step = await run(
    centerFile(partial(BUYER, ['no-such-report']), partial('second@customer.example'), invitation())
  )
  expect(step).toMatchObject({
    status: 1,
    outputs: { 'failure-reason': 'partly-applied', applied: 'true', 'viewer-changes': '2' }
  })
  expect(step.summary).toMatch(/no-such-report/)
  expect(errors(step)).toContainEqual(
    expect.stringMatching(/buyer@customer\.example.*unknown resources: no-such-report/)
  )
  expect(step.annotations.find(({ message }) => message.includes(BUYER))?.properties).toMatchObject({
    line: '2'
  })
  expect(viewer(BUYER)?.accessLevel).toBe('FULL_ACCESS')
  expect(viewer('second@customer.example')?.accessLevel).toBe('PARTIAL_ACCESS')
  expect(viewer(NEWCOMER)).toBeDefined()
})

const everything = (size: number, ...viewers: readonly object[]): string =>
  usersFile(accounts(size), {
    groups: { Engineering: { members: ['person1@example.com'] } },
    trustCenters: { [SLUG]: { viewers } }
  })

describe('viewers together with users and groups', () => {
  const more: Seed = {
    accounts: accounts(5),
    people: [
      { email: 'person1@example.com' },
      { email: 'person5@example.com', status: 'FORMER' },
      { email: 'boss@example.com' }
    ],
    groups: [{ name: 'Engineering' }]
  }

  test('are changed after the accounts and the groups, and before the offboarding', async () => {
    await start([{ email: BUYER }], {}, more)
    const step = await run(everything(4, partial(BUYER), invitation()), {
      ...accountInputs(vanta()),
      'offboarding-acknowledger': 'boss@example.com'
    })
    expectGreen(step)
    expect(writes().map((line) => line.replace(/[0-9a-f]{24}/, '…'))).toEqual([
      'PUT /v1/resources/user_account',
      'POST /v1/groups/…/people',
      `PATCH ${VIEWERS}/…`,
      `POST ${VIEWERS}`,
      'POST /v1/people/offboard'
    ])
    expect(trace(vanta()).filter((line) => line === 'POST /oauth/token')).toHaveLength(2)
  })

  test('are not touched, and nobody is invited, where the accounts do not read back as sent', async () => {
    await start([{ email: BUYER }], {}, more)
    storesOtherwise(vanta())
    const step = await run(everything(5, partial(BUYER), invitation()), accountInputs(vanta()))
    expect(step.outputs['failure-reason']).toBe('verification-failed')
    expect(writes()).toEqual(['PUT /v1/resources/user_account'])
    expect(vanta().state.invitations).toEqual({})
  })

  test('a leaver who is a viewer is pointed out, listed or not, until the access ends', async () => {
    const leaver = account(5).email
    await start([{ email: leaver.toUpperCase() }, { email: BUYER }], {}, more)
    const inputs = { ...accountInputs(vanta()), 'offboarding-acknowledger': 'boss@example.com' }
    const pointedOut =
      /person5@example\.com`? is left without an active account, and is still a viewer of the Trust Center example-co/i
    expectGreen(await run(everything(4, { email: BUYER }), inputs))
    // Once offboarded and gone from the list of accounts, still.
    const later = await run(everything(4, { email: BUYER }), inputs)
    expect(later.summary).toMatch(pointedOut)
    expect(later.summary).not.toMatch(/buyer@customer\.example`? has no active account/)
    const ended = await run(everything(4, { email: leaver, expirationDate: '2024-01-31' }), inputs)
    expectGreen(ended)
    expect(ended.summary).not.toMatch(pointedOut)
  })
})
