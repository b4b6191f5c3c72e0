// The whole action on what one run may do to people: limits, protected users, and refusals that stay in their kind.
import { afterEach, describe, expect, test } from '@jest/globals'
import { groupId, type Seed, type SeedPerson } from '../../sandbox/build-state.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { AccountFields, Forms } from '../../sandbox/state.ts'
import type { Step, StepResult } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import { account, accountInputs, accounts, isWrite, manageInputs, usersFile } from '../support/world.ts'

const BOSS = 'boss@example.com'
const email = (n: number): string => `person${n}@example.com`
const person = (n: number, over: Partial<SeedPerson> = {}): SeedPerson => ({
  email: email(n),
  display: `Person ${n}`,
  ...over
})
const range = (size: number): number[] => Array.from({ length: size }, (_, i) => i + 1)
const boss: SeedPerson = { email: BOSS, display: 'Bo Ss' }

let sandbox: Sandbox
const open = async (seed: Seed, forms: Partial<Forms> = {}): Promise<void> => {
  sandbox = await startSandbox({ limits: 'off', seed, forms })
}
afterEach(() => sandbox.close())

const run = (file: string, inputs: Record<string, string> = {}, step: Step = {}): Promise<StepResult> =>
  runStep({
    fast: true,
    files: { 'vanta-users.yml': file },
    inputs: { ...accountInputs(sandbox), ...manageInputs(sandbox, BOSS), ...inputs },
    ...step
  })

const writes = (): string[] =>
  sandbox.requests.filter(isWrite).map(({ method, path }) => `${method} ${path.split('?')[0]}`)
const errors = (step: StepResult): string[] =>
  step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
const members = (group: string): string[] =>
  sandbox.state.people
    .filter((one) => one.groupIds.includes(groupId(group)))
    .map(({ emailAddress }) => emailAddress)
    .toSorted()

/** The run is refused, for reasons that each hold one of these texts, and nothing was written. */
const refused = (step: StepResult, ...texts: readonly string[]): void => {
  const reasons = errors(step)
  for (const text of texts) expect(reasons.some((reason) => reason.includes(text))).toBe(true)
  expect(step.outputs['failure-reason']).toBe('refused')
  expect(step.status).toBe(1)
  expect(writes()).toEqual([])
}

const leveled = (size: number, permissionLevel: 'ADMIN' | 'BASE'): AccountFields[] =>
  range(size).map((n) => account(n, { permissionLevel }))

describe('one run does no more to people than the limits allow', () => {
  test('one line in `defaults` that makes everybody ADMIN is refused', async () => {
    await open({ accounts: accounts(20) })
    const users = accounts(20).map(({ permissionLevel, ...user }) => user)
    const step = await run(usersFile(users, { defaults: { permissionLevel: 'ADMIN' } }))
    refused(step, 'raise the permission level of 20 accounts; max-raises allows 4 (20% of 20 active accounts')
  })

  test('and passes once max-raises allows it', async () => {
    await open({ accounts: accounts(5) })
    const step = await run(usersFile(leveled(5, 'ADMIN')), { 'max-raises': '100%' })
    expect(step.outputs).toMatchObject({ 'failure-reason': '', updated: '5' })
  })

  test('many accounts that are lowered are refused', async () => {
    await open({ accounts: leveled(20, 'ADMIN') })
    refused(
      await run(usersFile(leveled(20, 'BASE'))),
      'lower the permission level of 20 accounts; max-removals allows 4'
    )
  })

  test('many people who would be offboarded are refused', async () => {
    const left = range(5).map((n) => person(n, { status: 'FORMER' }))
    await open({
      accounts: range(6).map((n) => ({
        ...account(n),
        ...(n < 6 ? { deletedAt: '2026-01-01T00:00:00.000Z' } : {})
      })),
      people: [...left, person(6), boss]
    })
    refused(await run(usersFile([account(6)])), 'complete the offboarding of 5 people; max-removals allows 3')
  })

  test('many viewers whose access ends, widens, or begins with an e-mail are refused, each by itself', async () => {
    const viewers = range(30).map((n) => ({ email: email(n), name: `V ${n}`, companyName: 'C' }))
    await open({ trustCenters: { 'example-co': { viewers } } })
    const entries = [
      ...range(7).map((n) => ({ email: email(n), expirationDate: '2020-01-01' })),
      ...range(7).map((n) => ({
        email: `new${n}@example.com`,
        invite: true,
        name: 'N',
        companyName: 'C',
        accessLevel: 'FULL_ACCESS',
        isNdaRequired: false
      }))
    ]
    const step = await run(JSON.stringify({ trustCenters: { 'example-co': { viewers: entries } } }))
    refused(
      step,
      'end or narrow the access of 7 viewers of the Trust Center example-co; max-removals allows 6',
      'invite 7 people to the Trust Center example-co by e-mail; max-raises allows 6'
    )
  })

  test('a limit that cannot be read is an error before any request', async () => {
    await open({ accounts: accounts(3) })
    const step = await run(usersFile(accounts(3)), { 'max-raises': 'many' })
    expect(step.outputs['failure-reason']).toBe('configuration')
    expect(errors(step)).toContain(
      'max-raises must be a number such as 5, or a percentage such as 20%, but is "many".'
    )
    expect(sandbox.requests).toEqual([])
  })
})

describe('protected-users', () => {
  test.each([
    ['person1@example.com, person2@example.com'],
    ['- person1@example.com'],
    ["'person1@example.com'"],
    ['person1@example.com # the founder'],
    ['U-0001'],
    ['person1@exmaple.com']
  ])('that name nobody refuse a removal: %s', async (entry) => {
    await open({ accounts: accounts(4) })
    refused(await run(usersFile(accounts(4).slice(1)), { 'protected-users': entry }), 'so it protects nobody')
  })

  test('that name nobody are a warning where nothing is taken away', async () => {
    await open({ accounts: accounts(4) })
    const step = await run(usersFile(accounts(5)), { 'protected-users': 'u-9999' })
    expect(step.outputs['failure-reason']).toBe('')
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('u-9999') })
    )
  })

  test('are not lowered', async () => {
    await open({ accounts: leveled(4, 'ADMIN') })
    const users = accounts(4).map((user, n) =>
      n === 0
        ? { ...user, authMethod: 'PASSWORD', mfaMethods: ['DISABLED'] }
        : { ...user, permissionLevel: 'ADMIN' }
    )
    refused(
      await run(usersFile(users), { 'protected-users': email(1) }),
      'is protected by the input protected-users, and would be lowered from ADMIN to BASE'
    )
  })
})

describe('an exact group', () => {
  const groups = [{ name: 'Engineering' }]
  const exact = (numbers: readonly number[]): string =>
    JSON.stringify({ groups: { Engineering: { membership: 'exact', members: numbers.map(email) } } })
  const inside = (n: number, over: Partial<SeedPerson> = {}) =>
    person(n, { groups: ['Engineering'], ...over })

  test('is never emptied', async () => {
    await open({ groups, people: [inside(1), inside(2), inside(3)] })
    refused(await run(exact([])), 'The group "Engineering" is exact and lists no member.')
  })

  test('keeps people whom no file can list, and says so', async () => {
    await open({ groups, people: [inside(1), inside(1, { id: 'again' }), inside(2), inside(3)] })
    const step = await run(exact([3]))
    expect(step.outputs['failure-reason']).toBe('')
    expect(members('Engineering')).toEqual([email(1), email(1), email(3)])
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('stay in "Engineering"') })
    )
  })
})

describe('a group of an identity provider', () => {
  const seed: Seed = { groups: [{ name: 'Everyone', source: 'Okta' }], people: [person(1)] }
  const wanted = JSON.stringify({ groups: { Everyone: { members: [email(1)] } } })

  test('is refused where Vanta names it', async () => {
    await open(seed)
    refused(await run(wanted), 'The group "Everyone" is owned by Okta, an identity provider.')
  })

  test('is a failed item, and announced as possible, where Vanta does not name it', async () => {
    await open(seed, { answers: 'older' })
    const step = await run(wanted)
    expect(step.outputs).toMatchObject({ 'failure-reason': 'partly-applied', 'group-changes': '0' })
    expect(step.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringContaining('Vanta does not say who keeps the group "Everyone".')
      })
    )
    expect(errors(step).some((message) => message.includes('managed by Okta'))).toBe(true)
    expect(members('Everyone')).toEqual([])
  })
})

describe('where nobody reviews the run', () => {
  const hourly: Step = { event: 'schedule', payload: {} }
  const seed: Seed = {
    accounts: accounts(4),
    people: [person(1), person(2), person(3), person(4), boss],
    trustCenters: { 'example-co': { viewers: [{ email: email(1), name: 'V', companyName: 'C' }] } }
  }
  const wanted = (users: readonly object[]): string =>
    usersFile(users, {
      groups: { Nowhere: { members: [email(1)] } },
      trustCenters: { 'example-co': { viewers: [{ email: email(1), expirationDate: '2027-01-01' }] } }
    })

  test('a refused group does not stop accounts and viewers, and the run is partly applied', async () => {
    await open(seed)
    const step = await run(wanted(accounts(5)), {}, hourly)
    expect(step.outputs).toMatchObject({
      'failure-reason': 'partly-applied',
      created: '1',
      'viewer-changes': '1'
    })
    expect(step.status).toBe(1)
    expect(writes().map((line) => line.split('/').slice(0, 3).join('/'))).toEqual([
      'PUT /v1/resources',
      'PATCH /v1/trust-centers'
    ])
    expect(errors(step).filter((message) => message.includes('No group in Vanta'))).toHaveLength(1)
  })

  test('a refusal of accounts stops everything all the same', async () => {
    await open(seed)
    refused(await run(wanted([account(9)]), {}, hourly), 'remove 4 accounts', 'No group in Vanta')
  })

  test('on a push it stops everything', async () => {
    await open(seed)
    refused(await run(wanted(accounts(5))), 'No group in Vanta')
  })
})

describe('policies', () => {
  const team = (users: readonly object[]): string => usersFile(users)
  const files = (admins: readonly object[], others: readonly object[]) => ({
    files: { 'access/admins.yml': team(admins), 'access/others.yml': team(others) }
  })
  const admin = (n: number, over: object = {}) => ({
    ...account(n),
    permissionLevel: 'ADMIN',
    reason: 'Founder',
    ...over
  })
  const all = 'min-admins: 2\nadmins-in: access/admins.yml\nmfa-for: ADMIN EDITOR\nreason-for: ADMIN'
  const inputs = { 'users-file': 'access/*.yml', policies: all }
  const password = { authMethod: 'PASSWORD' as const, mfaEnabled: false, mfaMethods: ['DISABLED' as const] }
  const reasons = [
    'The files leave 1 ACTIVE account with the permission level ADMIN; the policy min-admins asks for 2.',
    'u-0002 (Person 2) is EDITOR and logs in by PASSWORD without MFA',
    'u-0003 (Person 3) is ADMIN; the policy admins-in allows that only in access/admins.yml.',
    'u-0003 (Person 3) is ADMIN without a reason'
  ]
  const { reason, ...silent } = admin(3)
  const wrong = files([account(1)], [account(2, { permissionLevel: 'EDITOR', ...password }), silent])

  test('refuse on the line, each by its own name', async () => {
    await open({ accounts: accounts(3) })
    const step = await run('', inputs, wrong)
    refused(step, ...reasons)
    const titled = step.annotations
      .filter(({ level }) => level === 'error')
      .map(({ properties }) => properties)
    expect(titled).toContainEqual(expect.objectContaining({ file: 'access/others.yml', line: '3' }))
  })

  test('refuse without Vanta too', async () => {
    await open({})
    const step = await run('', { ...inputs, mode: 'validate' }, wrong)
    refused(step, ...reasons)
    expect(sandbox.requests).toEqual([])
  })

  test('let a file pass that keeps them', async () => {
    await open({ accounts: [] })
    const step = await run('', inputs, files([admin(1), admin(2)], [account(3)]))
    expect(step.outputs).toMatchObject({ 'failure-reason': '', created: '3' })
  })

  test('that are misspelt are errors with the nearest name, before any request', async () => {
    await open({})
    const lines = ['min-admin: 2', 'min-admins: many', 'mfa-for: ADMN', 'reason-for', 'mfa-for: BASE'].join(
      '\n'
    )
    const step = await run(team([account(1)]), { policies: lines })
    expect(step.outputs['failure-reason']).toBe('configuration')
    expect(errors(step)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('policies: min-admin is not a policy. Did you mean min-admins?'),
        'policies: min-admins must be a number of at least 1, but is "many".',
        expect.stringContaining(
          'policies: mfa-for names ADMN, which is not a permission level. Did you mean ADMIN?'
        ),
        expect.stringContaining('policies: reason-for has no value.'),
        'policies: mfa-for appears twice. Keep one line of it.'
      ])
    )
    expect(sandbox.requests).toEqual([])
  })

  test('that name a file which is not there are errors with the nearest file', async () => {
    await open({})
    const policies = 'admins-in: acess/admins.yml'
    const step = await run('', { ...inputs, policies }, files([admin(1)], [account(2)]))
    expect(step.outputs['failure-reason']).toBe('configuration')
    expect(errors(step)[0]).toContain('Did you mean access/admins.yml?')
    expect(sandbox.requests).toEqual([])
  })
})

describe('without Vanta', () => {
  test.each([
    ['a file without a user', usersFile([]), 'The files list no user.'],
    [
      'an exact group without a member',
      JSON.stringify({ groups: { Engineering: { membership: 'exact', members: [] } } }),
      'is exact and lists no member'
    ]
  ])('%s is refused', async (_, file, text) => {
    await open({})
    refused(await run(file, { mode: 'validate' }), text)
  })
})
