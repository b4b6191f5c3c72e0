// The whole action on viewers of a Trust Center: the committed bundle as a child process, against the sandbox.
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Seed } from '../../sandbox/build-state.ts'
import { act } from '../../sandbox/actions.ts'
import type { FaultRule } from '../../sandbox/faults.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Forms, Viewer } from '../../sandbox/state.ts'
import type { StepResult } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import {
  account,
  accountInputs,
  accounts,
  isWrite,
  manageInputs,
  storesOtherwise,
  trace,
  snippet,
  usersFile
} from '../support/world.ts'

type SeedViewer = Partial<Viewer> & { email: string }

const SLUG = 'example-co'
const VIEWERS = `/v1/trust-centers/${SLUG}/viewers`
const RESOURCES = ['soc2-report', 'pentest-2026', 'policies']
const BUYER = 'buyer@customer.example'
const NEWCOMER = 'newcomer@customer.example'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'off' })
})
afterEach(() => sandbox.close())

const start = async (
  viewers: readonly SeedViewer[],
  forms: Partial<Forms> = {},
  more: Seed = {}
): Promise<void> => {
  await sandbox.close()
  const trustCenters = { [SLUG]: { resources: RESOURCES, viewers: [...viewers] } }
  sandbox = await startSandbox({ limits: 'off', seed: { ...more, trustCenters }, forms })
}

type Inputs = Readonly<Record<string, string>>
type Env = Readonly<Record<string, string>>
const push = (file: string, inputs: Inputs = {}, env: Env = {}): Promise<StepResult> =>
  runStep({
    fast: true,
    files: { 'vanta-users.yml': file },
    inputs: { ...manageInputs(sandbox), ...inputs },
    env
  })
const pullRequest = (file: string, inputs: Inputs = {}): Promise<StepResult> =>
  runStep({
    fast: true,
    event: 'pull_request',
    files: { 'vanta-users.yml': file },
    inputs: { ...manageInputs(sandbox), ...inputs }
  })

/** The first viewer stands on line 2, and each further one on the next. */
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
  sandbox.state.trustCenters[SLUG]?.viewers.find((one) => one.email === email)
const writes = (): string[] => sandbox.requests.filter(isWrite).map(({ method, path }) => `${method} ${path}`)
const bodies = (): unknown[] => sandbox.requests.filter(isWrite).map(({ requestBody }) => requestBody)
const errors = (step: StepResult) => step.annotations.filter(({ level }) => level === 'error')
const messages = (step: StepResult): string => step.annotations.map(({ message }) => message).join('\n')
const withoutErrors = (step: StepResult): void => {
  expect(errors(step)).toEqual([])
  expect(step.outputs['failure-reason']).toBe('')
  expect(step.status).toBe(0)
}
const nothingToDo = (step: StepResult): void => {
  withoutErrors(step)
  expect(step.outputs).toMatchObject({ changed: 'false', applied: 'false', 'viewer-changes': '0' })
}

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
    const step = await push(
      centerFile({ ...partial('Buyer@Customer.EXAMPLE'), expirationDate: '2099-01-31' })
    )
    withoutErrors(step)
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

  test.each<[string, Partial<Viewer>, object, object]>([
    [
      'more resources',
      { resourceIds: ['soc2-report'] },
      partial(BUYER, ['soc2-report', 'policies']),
      { resourceIds: ['soc2-report', 'policies'] }
    ],
    [
      'PARTIAL_ACCESS instead of FULL_ACCESS, always with its resources',
      { resourceIds: null, accessLevel: 'FULL_ACCESS' },
      partial(BUYER),
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'] }
    ],
    [
      'PARTIAL_ACCESS with its resources, also where Vanta has kept them',
      { resourceIds: ['soc2-report'], accessLevel: 'FULL_ACCESS' },
      partial(BUYER),
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'] }
    ],
    [
      'FULL_ACCESS instead of PARTIAL_ACCESS',
      { resourceIds: ['soc2-report'], accessLevel: 'PARTIAL_ACCESS' },
      { email: BUYER, accessLevel: 'FULL_ACCESS' },
      { accessLevel: 'FULL_ACCESS' }
    ],
    [
      'an expiry, to the second',
      {},
      { email: BUYER, expirationDate: '2099-01-31T23:30:00-05:00' },
      { expirationDate: '2099-02-01T04:30:00.000Z' }
    ],
    [
      'no expiry any more',
      { expirationDate: '2099-01-31T00:00:00.000Z' },
      { email: BUYER, expirationDate: null },
      { expirationDate: null }
    ],
    [
      'a Customer Trust Account',
      {},
      { email: BUYER, customerTrustAccountId: 'cta-2' },
      { customerTrustAccountId: 'cta-2' }
    ],
    [
      'no Customer Trust Account any more',
      { customerTrustAccountId: 'cta-1' },
      { email: BUYER, customerTrustAccountId: null },
      { customerTrustAccountId: null }
    ],
    [
      'an NDA along with another change',
      {},
      { email: BUYER, isNdaRequired: true, customerTrustAccountId: 'cta-2' },
      { customerTrustAccountId: 'cta-2', isNdaRequired: true }
    ]
  ])('gets %s, and a second run has nothing to do', async (_, before, entry, patch) => {
    await start([{ email: BUYER, ...before }])
    withoutErrors(await push(centerFile(entry)))
    expect(bodies()).toEqual([patch])
    expect(viewer(BUYER)).toMatchObject(patch)
    sandbox.requests.length = 0
    nothingToDo(await push(centerFile(entry)))
    expect(writes()).toEqual([])
  })

  test('that is as wanted costs one listing, with the manage credentials only', async () => {
    await start(
      [
        {
          email: BUYER,
          resourceIds: ['policies', 'soc2-report'],
          expirationDate: '2099-01-31T00:00:00.000Z',
          customerTrustAccountId: 'cta-1'
        }
      ],
      {},
      { accounts: accounts(3) }
    )
    // The order of resources, the way an instant is written, and what Vanta does not tell make no difference.
    const entry = {
      ...partial(BUYER, ['soc2-report', 'policies']),
      expirationDate: '2099-01-31T01:00:00+01:00',
      isNdaRequired: true
    }
    nothingToDo(await push(centerFile(entry)))
    expect(trace(sandbox)).toEqual(['POST /oauth/token', `GET ${VIEWERS}`])
    expect(sandbox.requests[1]?.path).toContain('includeRemoved=false')
    expect(sandbox.state.accounts.every(({ deletedAt }) => deletedAt === null)).toBe(true)
  })

  test('is found on the third page of a long list', async () => {
    const others = Array.from({ length: 240 }, (_, n) => ({ email: `viewer${n}@customer.example` }))
    await start([...others, { email: BUYER }])
    withoutErrors(await push(centerFile(partial(BUYER))))
    expect(bodies()).toEqual([{ accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'] }])
    const reads = sandbox.requests.filter(({ method }) => method === 'GET').map(({ path }) => path)
    // The first two pages are looked at once more: whether the list has moved.
    expect(reads).toHaveLength(5)
    for (const path of reads) expect(path).toMatch(/includeRemoved=false/)
    for (const path of reads) expect(path).toMatch(/pageSize=100/)
  })

  test('is shown on a pull request, with the read scope only and without a write', async () => {
    await start([{ email: BUYER }])
    const step = await pullRequest(centerFile(partial(BUYER), invitation()))
    withoutErrors(step)
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
    expect(sandbox.requests[0]?.requestBody).toMatchObject({ scope: 'vanta-api.all:read' })
    expect(writes()).toEqual([])
  })

  test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
    'loses access at midnight UTC, also where the runner is in %s',
    async (TZ) => {
      await start([{ email: BUYER }])
      withoutErrors(await push(centerFile({ email: BUYER, expirationDate: '2099-01-31' }), {}, { TZ }))
      expect(viewer(BUYER)?.expirationDate).toBe('2099-01-31T00:00:00.000Z')
    }
  )

  test('with a date in the past is said to lose access', async () => {
    await start([{ email: BUYER }])
    const file = centerFile({ email: BUYER, expirationDate: '2024-01-31' })
    const plan = await pullRequest(file)
    withoutErrors(plan)
    for (const shown of [plan.log, plan.summary]) expect(shown).toMatch(/access ends/)
    const warning = plan.annotations.find(({ properties }) =>
      String(properties['title']).endsWith(': end access')
    )
    expect(warning).toMatchObject({ level: 'warning', properties: { line: '2' } })
    withoutErrors(await push(file))
    expect(viewer(BUYER)?.expirationDate).toBe('2024-01-31T00:00:00.000Z')
    nothingToDo(await push(file))
  })

  test('of the README is changed', async () => {
    await start([{ email: BUYER }])
    const file = snippet('trust-centers')
    withoutErrors(await push(file))
    expect(viewer(BUYER)).toMatchObject({
      accessLevel: 'PARTIAL_ACCESS',
      resourceIds: ['soc2-report'],
      expirationDate: '2027-01-31T00:00:00.000Z',
      isNdaRequired: true
    })
    nothingToDo(await push(file))
  })

  test('of the examples is changed, and the new one invited once', async () => {
    await start([{ email: BUYER }])
    const file = readFileSync(new URL('../../examples/trust-center.yml', import.meta.url), 'utf8')
    withoutErrors(await push(file))
    expect(viewer(BUYER)).toMatchObject({
      accessLevel: 'PARTIAL_ACCESS',
      resourceIds: ['soc2-report'],
      expirationDate: '2027-01-31T00:00:00.000Z',
      isNdaRequired: true
    })
    expect(viewer('auditor@partner.example')).toMatchObject({
      name: 'Alex Auditor',
      companyName: 'Partner GmbH',
      expirationDate: '2035-12-31T17:00:00.000Z'
    })
    nothingToDo(await push(file))
    expect(sandbox.state.invitations).toEqual({ 'auditor@partner.example': 1 })
  })
})

describe('a viewer that Vanta does not have', () => {
  test('is refused on its line, with what to do', async () => {
    await start([{ email: BUYER }])
    for (const run of [pullRequest, push]) {
      const step = await run(centerFile(partial(BUYER), partial(NEWCOMER)))
      expect(step.status).toBe(1)
      expect(step.outputs).toMatchObject({ 'failure-reason': 'refused', applied: 'false' })
      const refusals = errors(step).filter(({ properties }) => properties['file'] !== undefined)
      expect(refusals).toHaveLength(1)
      expect(refusals[0]?.message).toMatch(
        /newcomer@customer\.example is not a viewer.*Invite them in Vanta, or set `invite: true` with `name`, `companyName`/
      )
      expect(refusals[0]?.properties).toMatchObject({ file: 'vanta-users.yml', line: '3' })
    }
    expect(writes()).toEqual([])
  })

  test('is invited once where the entry asks for it, and the plan says that an e-mail goes out', async () => {
    await start([{ email: BUYER }], { requests: 'newer' })
    const file = centerFile(invitation({ expirationDate: '2099-01-31', customerTrustAccountId: 'cta-1' }))
    const plan = await pullRequest(file)
    withoutErrors(plan)
    expect(plan.log).toMatch(/! invite .*sends an e-mail.*newcomer@customer\.example/)
    expect(plan.summary).toMatch(/\*\*sends an e-mail\*\*/)
    const warning = plan.annotations.find(({ properties }) =>
      String(properties['title']).endsWith(': invite')
    )
    expect(warning).toMatchObject({ level: 'warning', properties: { line: '2' } })
    expect(sandbox.state.invitations).toEqual({})

    withoutErrors(await push(file))
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
    nothingToDo(await push(file))
    expect(sandbox.state.invitations).toEqual({ [NEWCOMER]: 1 })
  })

  test('and was one before is not invited a second time', async () => {
    await start([{ email: 'Newcomer@Customer.example', removed: true }])
    const step = await push(centerFile(invitation()))
    expect(step.outputs['failure-reason']).toBe('refused')
    expect(messages(step)).toMatch(/was a viewer.*before.*not invited a second time/)
    expect(writes()).toEqual([])
    expect(sandbox.state.invitations).toEqual({})
  })

  test('is not invited again once the access has expired and Vanta has dropped them', async () => {
    await start([{ email: NEWCOMER, removed: true }])
    const step = await push(centerFile(invitation({ expirationDate: '2024-01-31' })))
    nothingToDo(step)
    expect(step.summary).toMatch(/newcomer@customer\.example.*expirationDate in the past/)
    expect(sandbox.state.invitations).toEqual({})
  })

  test('is not invited with a date in the past either', async () => {
    await start([])
    nothingToDo(await push(centerFile(invitation({ expirationDate: '2024-01-31' }))))
    expect(sandbox.state.invitations).toEqual({})
  })

  const once: readonly [string, FaultRule][] = [
    ['a connection lost before the invitation', { kind: 'reset', effect: 'before' }],
    ['a connection lost after the invitation', { kind: 'reset', effect: 'after' }],
    ['a 500 before the invitation', { kind: 'status', status: 500, effect: 'before' }],
    ['a 500 after the invitation', { kind: 'status', status: 500, effect: 'after' }],
    ['a 504 of the gateway after the invitation', { kind: 'status', status: 504, effect: 'after' }],
    ['an answer cut short', { kind: 'truncate' }],
    ['an empty answer', { kind: 'empty', effect: 'after' }],
    ['a page of HTML', { kind: 'text', body: '<html><title>Oops</title></html>', effect: 'after' }],
    ['an answer about something else', { kind: 'json', body: { ok: true }, effect: 'after' }],
    ['a rate limit', { kind: 'status', status: 429 }],
    ['a token revoked by another run', { kind: 'revoke' }]
  ]
  test.each(once)('%s never sends a second e-mail, in this run or the next', async (_, fault) => {
    // A Vanta that would invite the same address again, as often as it is asked to.
    await start([{ email: BUYER }], { duplicateInvites: true })
    sandbox.fault({ ...fault, match: { method: 'POST', path: VIEWERS } })
    const first = await push(centerFile(invitation()))
    expect(['', 'partly-applied']).toContain(first.outputs['failure-reason'])
    const invited = sandbox.state.invitations[NEWCOMER] ?? 0
    expect(first.outputs['failure-reason']).toBe(invited === 1 ? '' : 'partly-applied')
    withoutErrors(await push(centerFile(invitation())))
    nothingToDo(await push(centerFile(invitation())))
    expect(sandbox.state.invitations).toEqual({ [NEWCOMER]: 1 })
    expect(sandbox.state.trustCenters[SLUG]?.viewers).toHaveLength(2)
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
    sandbox.fault({
      kind: 'status',
      status: 429,
      headers: { 'Retry-After': '2' },
      match: { method: 'PATCH' }
    })
    const byHand = { email: NEWCOMER, name: 'Nora', companyName: 'Customer Ltd', ...access }
    const step = await runStep({
      files: { 'vanta-users.yml': centerFile(partial(BUYER), invitation()) },
      inputs: manageInputs(sandbox),
      onOutput: (text) => {
        if (text.includes('waiting'))
          Object.assign(
            sandbox.state,
            act(sandbox.state, { do: 'invite-viewer', slug: SLUG, viewer: byHand }, new Date().toISOString())
          )
      }
    })
    expect(step.outputs['failure-reason']).toBe(reason)
    expect(sandbox.requests.filter(({ method, path }) => method === 'POST' && path === VIEWERS)).toEqual([])
  })

  test('is said to be in doubt where neither the answer nor the list came', async () => {
    await start([{ email: BUYER }], { duplicateInvites: true })
    sandbox.fault({ kind: 'reset', effect: 'after', match: { method: 'POST', path: VIEWERS } })
    // Two listings are the plan's (who is a viewer now, and who ever was), and one comes before the invitation.
    sandbox.fault({
      kind: 'status',
      status: 403,
      match: { method: 'GET', path: VIEWERS, nth: 4, times: Number.POSITIVE_INFINITY }
    })
    const step = await push(centerFile(invitation()))
    expect(step.outputs['failure-reason']).toBe('partly-applied')
    expect(messages(step)).toMatch(/newcomer@customer\.example.*unknown whether the invitation was sent/)
    sandbox.clearFaults()
    nothingToDo(await push(centerFile(invitation())))
    expect(sandbox.state.invitations).toEqual({ [NEWCOMER]: 1 })
  })
})

describe('refused, in plan as in apply, without a write', () => {
  test('two viewers of one address', async () => {
    await start([
      { id: 'a'.repeat(24), email: BUYER },
      { id: 'b'.repeat(24), email: 'BUYER@customer.example' }
    ])
    const step = await push(centerFile(partial(BUYER)))
    expect(step.outputs['failure-reason']).toBe('refused')
    expect(messages(step)).toMatch(/2 viewers of the Trust Center example-co have the address/)
    expect(writes()).toEqual([])
  })

  test('a plan that is not the expected one', async () => {
    await start([{ email: BUYER }])
    const seen = (await pullRequest(centerFile(partial(BUYER)))).outputs['plan-digest'] ?? ''
    expect(seen).toMatch(/^[0-9a-f]{64}$/)
    const others = [
      centerFile(partial(BUYER, ['policies'])),
      centerFile({ ...partial(BUYER), expirationDate: '2099-01-31' }),
      centerFile(partial(BUYER), invitation())
    ]
    for (const other of others) {
      const step = await push(other, { 'expected-plan': seen })
      expect(step.outputs['failure-reason']).toBe('plan-changed')
    }
    expect(writes()).toEqual([])
    withoutErrors(await push(centerFile(partial(BUYER)), { 'expected-plan': seen }))
  })

  test('a Trust Center that does not exist, with where its slugId stands', async () => {
    await start([{ email: BUYER }])
    const step = await push(centerFile(partial(BUYER)).replace(SLUG, 'example-com'))
    expect(step.outputs['failure-reason']).toBe('vanta-error')
    expect(messages(step)).toMatch(/slugId "example-com".*last part of its address/)
    expect(writes()).toEqual([])
  })

  test('a list of viewers that is cut short', async () => {
    await start([{ email: BUYER }])
    sandbox.fault({
      kind: 'truncate',
      match: { method: 'GET', path: VIEWERS, times: Number.POSITIVE_INFINITY }
    })
    const step = await push(centerFile(invitation()))
    expect(step.outputs).toMatchObject({ 'failure-reason': 'vanta-error', applied: 'false' })
    expect(writes()).toEqual([])
  })
})

describe('what Vanta answers', () => {
  test('one change turned down is reported on its line, the others go through, and the run says so', async () => {
    await start([{ email: BUYER }, { email: 'second@customer.example' }])
    const step = await push(
      centerFile(partial(BUYER, ['no-such-report']), partial('second@customer.example'), invitation())
    )
    expect(step.status).toBe(1)
    expect(step.outputs).toMatchObject({ 'failure-reason': 'partly-applied', applied: 'true' })
    expect(step.outputs['viewer-changes']).toBe('2')
    expect(step.summary).toMatch(/no-such-report/)
    const failed = errors(step).filter(({ properties }) => properties['file'] !== undefined)
    expect(failed).toHaveLength(1)
    expect(failed[0]?.message).toMatch(/buyer@customer\.example.*unknown resources: no-such-report/)
    expect(failed[0]?.properties).toMatchObject({ file: 'vanta-users.yml', line: '2' })
    expect(viewer(BUYER)?.accessLevel).toBe('FULL_ACCESS')
    expect(viewer('second@customer.example')?.accessLevel).toBe('PARTIAL_ACCESS')
    expect(viewer(NEWCOMER)).toBeDefined()
  })

  test('a change whose answer was lost is sent again', async () => {
    await start([{ email: BUYER }])
    sandbox.fault({ kind: 'reset', effect: 'after', match: { method: 'PATCH' } })
    withoutErrors(await push(centerFile(partial(BUYER))))
    expect(viewer(BUYER)?.resourceIds).toEqual(['soc2-report'])
  })
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
    const step = await push(everything(4, partial(BUYER), invitation()), {
      ...accountInputs(sandbox),
      'offboarding-acknowledger': 'boss@example.com'
    })
    withoutErrors(step)
    expect(writes().map((line) => line.replace(/[0-9a-f]{24}/, '…'))).toEqual([
      'PUT /v1/resources/user_account',
      'POST /v1/groups/…/people',
      `PATCH ${VIEWERS}/…`,
      `POST ${VIEWERS}`,
      'POST /v1/people/offboard'
    ])
    expect(trace(sandbox).filter((line) => line === 'POST /oauth/token')).toHaveLength(2)
  })

  test('are not touched, and nobody is invited, where the accounts do not read back as sent', async () => {
    await start([{ email: BUYER }], {}, more)
    storesOtherwise(sandbox)
    const step = await push(everything(5, partial(BUYER), invitation()), accountInputs(sandbox))
    expect(step.outputs['failure-reason']).toBe('verification-failed')
    expect(writes()).toEqual(['PUT /v1/resources/user_account'])
    expect(sandbox.state.invitations).toEqual({})
  })

  test('a leaver who is a viewer is pointed out, listed or not, until the access ends', async () => {
    const leaver = account(5).email
    const offboarding = { ...accountInputs(sandbox), 'offboarding-acknowledger': 'boss@example.com' }
    await start([{ email: leaver.toUpperCase() }, { email: BUYER }], {}, more)
    const inputs = { ...offboarding, ...accountInputs(sandbox) }
    const pointedOut =
      /person5@example\.com`? is left without an active account, and is still a viewer of the Trust Center example-co/i
    const plan = await pullRequest(everything(4, { email: BUYER }), inputs)
    withoutErrors(plan)
    expect(plan.summary).toMatch(pointedOut)
    expect(plan.summary).not.toMatch(/buyer@customer\.example`? has no active account/)
    const listed = await pullRequest(everything(4, { email: leaver }), inputs)
    expect(listed.summary).toMatch(pointedOut)
    // Once offboarded and gone from the list of accounts, still.
    withoutErrors(await push(everything(4, { email: BUYER }), inputs))
    const later = await push(everything(4, { email: BUYER }), inputs)
    expect(later.summary).toMatch(pointedOut)
    const ended = await push(everything(4, { email: leaver, expirationDate: '2024-01-31' }), inputs)
    withoutErrors(ended)
    expect(ended.summary).not.toMatch(pointedOut)
  })
})

describe('before Vanta is asked', () => {
  test.each<[string, object, RegExp]>([
    [
      'PARTIAL_ACCESS without resources',
      { email: BUYER, accessLevel: 'PARTIAL_ACCESS' },
      /PARTIAL_ACCESS needs resourceIds/
    ],
    ['PARTIAL_ACCESS with no resource', partial(BUYER, []), /resourceIds.*at least one resource/],
    [
      'FULL_ACCESS with resources',
      { ...partial(BUYER), accessLevel: 'FULL_ACCESS' },
      /resourceIds contradicts FULL_ACCESS/
    ],
    [
      'an invitation that lacks what Vanta asks for',
      { ...partial(BUYER), invite: true, name: 'Buyer' },
      /invite: true needs companyName and isNdaRequired/
    ],
    [
      'an expiry without a zone',
      { email: BUYER, expirationDate: '2099-01-31T12:00:00' },
      /expirationDate.*no time zone/
    ],
    ['a misspelt field', { email: BUYER, expirationdate: '2099-01-31' }, /did you mean expirationDate/]
  ])('%s is an error of the file, on its line and without credentials', async (_, entry, message) => {
    const step = await runStep({
      files: { 'vanta-users.yml': centerFile(entry) },
      inputs: { mode: 'validate' }
    })
    expect(step.status).toBe(1)
    expect(step.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'invalid-users-file' })
    expect(messages(step)).toMatch(message)
    const error = errors(step).find((one) => message.test(one.message))
    expect(error?.properties).toMatchObject({ file: 'vanta-users.yml', line: '2' })
  })

  test('missing manage credentials are an error that names the inputs', async () => {
    const step = await runStep({
      files: { 'vanta-users.yml': centerFile(partial(BUYER)) },
      inputs: { 'api-url': sandbox.url, mode: 'plan' }
    })
    expect(step.status).toBe(1)
    expect(step.outputs['failure-reason']).toBe('configuration')
    expect(messages(step)).toMatch(/manage-client-id and manage-client-secret.*trustCenters/)
    expect(sandbox.requests).toEqual([])
  })
})
