// The whole action on people who left: the committed bundle as a child process, against the sandbox.
import { afterEach, describe, expect, test } from '@jest/globals'
import type { StepResult, Step } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import { personId, type Seed, type SeedAccount, type SeedPerson } from '../../sandbox/build-state.ts'
import type { LoggedRequest, Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts'
import type { AccountFields } from '../../sandbox/state.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import {
  account,
  accountInputs,
  accounts,
  isWrite,
  manageInputs,
  trace,
  usersFile
} from '../support/world.ts'

const BOSS = 'boss@example.com'
const boss: SeedPerson = { email: BOSS, first: 'Bo', last: 'Ss' }
const person = (n: number, over: Partial<SeedPerson> = {}): SeedPerson => ({
  email: `person${n}@example.com`,
  first: 'Person',
  last: String(n),
  ...over
})
const former = (n: number, over: Partial<SeedPerson> = {}): SeedPerson =>
  person(n, { status: 'FORMER', ...over })
const softDeleted = (row: AccountFields): SeedAccount => ({ ...row, deletedAt: '2025-01-01T00:00:00.000Z' })
const machine = (over: Partial<AccountFields> = {}): AccountFields =>
  account(90, {
    uniqueId: 'ci-bot',
    email: 'person3@example.com',
    authMethod: 'TOKEN',
    mfaMethods: ['UNSUPPORTED'],
    ...over
  })

const success = (ids: readonly string[]): readonly object[] => ids.map((id) => ({ id, status: 'SUCCESS' }))

let sandbox: Sandbox
const open = async (seed: Seed, options: SandboxOptions = {}): Promise<void> => {
  sandbox = await startSandbox({ limits: 'off', ...options, seed })
}
afterEach(() => sandbox.close())

/** Three who stay and one who left, in Vanta's list and among its people. */
const oneLeaver = (over: Partial<SeedPerson> = {}): Seed => ({
  accounts: accounts(4),
  people: [person(1), person(2), person(3), former(4, over), boss]
})
const LEAVER = 'person4@example.com'

const run = (
  users: readonly object[],
  inputs: Record<string, string> = {},
  step: Step = {}
): Promise<StepResult> =>
  runStep({
    fast: true,
    files: { 'vanta-users.yml': usersFile(users) },
    inputs: { ...accountInputs(sandbox), ...manageInputs(sandbox, BOSS), ...inputs },
    ...step
  })
const hourly = (users: readonly object[], inputs: Record<string, string> = {}): Promise<StepResult> =>
  run(users, inputs, { event: 'schedule', payload: {} })

const isOffboard = ({ method, path }: LoggedRequest): boolean =>
  method === 'POST' && path === '/v1/people/offboard'
const isPeople = ({ method, path }: LoggedRequest): boolean =>
  method === 'GET' && path.startsWith('/v1/people')
const offboards = (): LoggedRequest[] => sandbox.requests.filter(isOffboard)
const lengthOf = (body: unknown, key: string): number | undefined => {
  const list: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined
  return Array.isArray(list) ? list.length : undefined
}
const statusOf = (email: string): string | undefined =>
  sandbox.state.people.find(({ emailAddress }) => emailAddress === email)?.tasksSummary.status
const isComplete = (email: string): boolean => statusOf(email) === 'OFFBOARDING_COMPLETE'

const linesWith = (text: string, email: string): string =>
  text
    .split('\n')
    .filter((line) => line.includes(email))
    .join('\n')
/** What the summary says of a leaver: a row of its table, or an item of the fold of those who wait. */
const row = (step: StepResult, email: string): string =>
  linesWith(step.summary.match(/^(?:\|.*offboard|- ).*$/gm)?.join('\n') ?? '', email)
/** What log and summary say about a person who is pending. */
const said = (step: StepResult, email: string): { log: string; summary: string } => ({
  log: linesWith(step.log, email),
  summary: row(step, email)
})
const warnings = (step: StepResult): readonly string[] =>
  step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
const saying = (pattern: RegExp): unknown => ({
  log: expect.stringMatching(pattern),
  summary: expect.stringMatching(pattern)
})

const expectCounts = (step: StepResult, offboarded: number, pending: number): void =>
  expect(step.outputs).toMatchObject({
    offboarded: String(offboarded),
    'offboarding-pending': String(pending)
  })
const expectGreen = (step: StepResult, offboarded: number, pending: number): void => {
  expect(step.log).not.toMatch(/::error/)
  expect(step.outputs['failure-reason']).toBe('')
  expect(step.status).toBe(0)
  expectCounts(step, offboarded, pending)
}

describe('someone who left', () => {
  test('is offboarded after the accounts are written and read back, and people are read once more', async () => {
    await open(oneLeaver())
    const step = await run(accounts(3))
    expectGreen(step, 1, 0)
    expect(isComplete(LEAVER)).toBe(true)
    expect(sandbox.state.offboardedBy).toEqual({ [personId(LEAVER)]: personId(BOSS) })
    expect(offboards().map(({ requestBody }) => requestBody)).toEqual([
      { updates: [{ id: personId(LEAVER), acknowledgerId: personId(BOSS) }] }
    ])
    const lines = trace(sandbox)
    expect(lines.slice(lines.indexOf('PUT /v1/resources/user_account') - 1)).toEqual([
      'GET /v1/resources/user_account',
      'PUT /v1/resources/user_account',
      'GET /v1/resources/user_account',
      'POST /v1/people/offboard',
      'GET /v1/people'
    ])
    expect(trace(sandbox).filter((line) => line.includes('oauth'))).toHaveLength(2)
    expect(row(step, LEAVER)).toMatch(/offboarded/)
    expect(step.summary).toContain('acknowledged in Vanta by Bo Ss')
    expect(step.log).toMatch(/offboarded +Person 4/)
  })

  test('is not asked for again by a run right after the first', async () => {
    await open(oneLeaver())
    await run(accounts(3))
    sandbox.requests.length = 0
    const again = await run(accounts(3))
    expectGreen(again, 0, 0)
    expect(again.outputs['changed']).toBe('false')
    expect(offboards()).toEqual([])
    expect(sandbox.requests.filter(isPeople)).toHaveLength(1)
  })

  test('is shown by a plan, and left alone', async () => {
    await open(oneLeaver())
    const step = await run(accounts(3), {}, { event: 'pull_request' })
    expectGreen(step, 1, 0)
    expect(step.outputs).toMatchObject({ mode: 'plan', changed: 'true', applied: 'false' })
    expect(row(step, LEAVER)).toMatch(/−\u00a0offboard\*\*/)
    expect(step.log).toMatch(/offboard +Person 4/)
    expect(sandbox.requests.filter(isWrite)).toEqual([])
    expect(isComplete(LEAVER)).toBe(false)
    const scopes = sandbox.requests.flatMap(({ requestBody }) =>
      typeof requestBody === 'object' && requestBody !== null && 'scope' in requestBody
        ? [requestBody.scope]
        : []
    )
    expect(scopes).toEqual(['connectors.self:read-resource', 'vanta-api.all:read'])
  })

  test('is pending while a task is open, and done by the first hourly run after that, with no file changed', async () => {
    await open(oneLeaver({ openTasks: ['Return the laptop'], tasksOpenUntilRun: 3 }))
    expectGreen(await run(accounts(3)), 0, 1)
    const second = await hourly(accounts(3))
    expectGreen(second, 0, 1)
    expect(second.outputs['changed']).toBe('false')
    expect(offboards()).toEqual([])
    const third = await hourly(accounts(3))
    expectGreen(third, 1, 0)
    expect(third.outputs).toMatchObject({ removed: '0', unchanged: '3', applied: 'true' })
    expect(isComplete(LEAVER)).toBe(true)
    expectGreen(await hourly(accounts(3)), 0, 0)
    expect(offboards()).toHaveLength(1)
  })

  test.each([
    ['was soft-deleted long ago', softDeleted(account(4)), accounts(3)],
    [
      'stands in the file as DEACTIVATED',
      account(4),
      [...accounts(3), account(4, { status: 'DEACTIVATED' })]
    ],
    [
      'is DEACTIVATED in Vanta and the file',
      account(4, { status: 'DEACTIVATED' }),
      [...accounts(3), account(4, { status: 'DEACTIVATED' })]
    ],
    ['has another case in Vanta', account(4, { email: 'PERSON4@Example.COM' }), accounts(3)]
  ])('is found where the account %s', async (_, fourth, users) => {
    await open({ ...oneLeaver(), accounts: [...accounts(3), fourth] })
    expectGreen(await run(users), 1, 0)
    expect(isComplete(LEAVER)).toBe(true)
  })

  test('is found where only the file knows them, as DEACTIVATED', async () => {
    await open({ ...oneLeaver(), accounts: accounts(3) })
    expectGreen(
      await run([...accounts(3), account(4, { status: 'DEACTIVATED', email: 'Person4@EXAMPLE.com' })]),
      1,
      0
    )
    expect(isComplete(LEAVER)).toBe(true)
  })
})

describe('an account that is gone does not put at risk', () => {
  // The people here are FORMER, so that nothing but the ACTIVE account keeps them from being offboarded.
  test.each([
    ['whose machine account is removed, while their own is ACTIVE', [...accounts(3), machine()], accounts(3)],
    [
      'whose own account is removed, while a machine account with their address is ACTIVE',
      [...accounts(3), machine()],
      [...accounts(2), machine()]
    ],
    [
      'whose address the file spells in another case',
      [...accounts(3), softDeleted(machine({ email: 'Person3@Example.com' }))],
      [...accounts(2), account(3, { email: 'PERSON3@EXAMPLE.COM' })]
    ],
    [
      'who has a DEACTIVATED account beside an ACTIVE one',
      accounts(3),
      [...accounts(3), machine({ status: 'DEACTIVATED' })]
    ]
  ])('a person %s', async (_, rows, users) => {
    await open({ accounts: rows, people: [person(1), person(2), former(3), boss] })
    expectGreen(await run(users), 0, 0)
    expect(offboards()).toEqual([])
    expect(isComplete('person3@example.com')).toBe(false)
  })

  test('a person whose account was made anew under another unique id', async () => {
    await open({ accounts: [...accounts(3), softDeleted(account(4))], people: [person(1), former(4), boss] })
    expectGreen(await run([...accounts(3), account(5, { email: LEAVER })]), 0, 0)
    expect(offboards()).toEqual([])
  })
})

describe('whoever cannot be offboarded is pending, the run is green, and the reason says what to do next', () => {
  const reasons: readonly (readonly [string, number, SeedPerson[], RegExp])[] = [
    [
      'two people have the address, as after a rehire',
      12,
      [
        former(12, { offboardingComplete: true }),
        former(12, { id: 'rehired', email: 'Person12@example.com' })
      ],
      /2 people in Vanta have this address.*rehire.*People page/
    ],
    ['the person is inactive', 16, [person(16, { status: 'INACTIVE' })], /Inactive in Vanta.*People page/],
    [
      'one task is open',
      17,
      [former(17, { openTasks: ['Sign the secret settlement'], doneTasks: ['Exit talk'] })],
      /1 offboarding task is open.*later run/
    ],
    [
      'two tasks are open',
      18,
      [former(18, { openTasks: ['Sign the secret settlement', 'Take back the Porsche'] })],
      /2 offboarding tasks are open.*later run/
    ],
    ['the address is protected', 19, [former(19)], /Protected by the input protected-users/],
    ['the unique id is protected', 20, [former(20)], /Protected by the input protected-users/],
    ['Vanta knows a kind of employment that is new', 21, [person(21)], /SABBATICAL.*People page/]
  ]
  const gone = reasons.map(([, n]) => softDeleted(account(n)))

  test('all of them in one company, beside one who can be offboarded', async () => {
    const people = [person(1), person(2), person(3), former(4), boss, ...reasons.flatMap(([, , own]) => own)]
    const seed = { accounts: [...accounts(4), ...gone], people }
    sandbox = await startSandbox({ limits: 'off', seed }, /employment\/status/)
    const unusual = sandbox.state.people.find(({ emailAddress }) => emailAddress === 'person21@example.com')
    Object.assign(unusual?.employment ?? {}, { status: 'SABBATICAL' })
    const step = await run(accounts(3), {
      'protected-users': 'PERSON19@example.com\nu-0020'
    })
    expectGreen(step, 1, reasons.length)
    for (const [why, n, , pattern] of reasons)
      expect({ why, said: said(step, `person${n}@example.com`) }).toEqual({
        why,
        said: saying(pattern)
      })
    expect(offboards().map(({ requestBody }) => requestBody)).toEqual([
      { updates: [{ id: personId(LEAVER), acknowledgerId: personId(BOSS) }] }
    ])
    // How many tasks are open is said; what they are called may be private.
    expect(`${step.log}${step.summary}${JSON.stringify(step.report)}`).not.toMatch(
      /settlement|Porsche|Exit talk/
    )
  })

  test('an acknowledger who has left completes nobody, and themselves least of all', async () => {
    await open({ accounts: accounts(5), people: [former(4), former(5), person(1)] })
    const step = await run(accounts(3), { 'offboarding-acknowledger': 'person5@example.com' })
    expectGreen(step, 0, 2)
    expect(said(step, LEAVER)).toEqual(saying(/has left.*Name somebody else/))
    expect(said(step, 'person5@example.com')).toEqual(saying(/acknowledger themselves/))
    expect(offboards()).toEqual([])
  })

  test.each([
    ['an address that nobody has', 'nobody@example.com', /No person in Vanta has the address/],
    ['an id that nobody has', 'ffffffffffffffffffffffff', /No person in Vanta has the id/],
    [
      'an address that two people share',
      'twin@example.com',
      /2 people in Vanta share the address.*Give the person's id/
    ]
  ])('the acknowledger is %s', async (_, acknowledger, pattern) => {
    const { people = [], ...rest } = oneLeaver()
    const twins = ['a', 'b'].map((id) => ({ id, email: 'twin@example.com' }))
    await open({ ...rest, people: [...people, ...twins] })
    const step = await run(accounts(3), { 'offboarding-acknowledger': acknowledger })
    expectGreen(step, 0, 1)
    expect(said(step, LEAVER)).toEqual(saying(pattern))
    expect(said(step, LEAVER)).toEqual(saying(/offboarding-acknowledger/))
    expect(warnings(step).filter((message) => /Nobody can be offboarded/.test(message))).toHaveLength(1)
    expect(offboards()).toEqual([])
  })

  test('Vanta says no to one of three', async () => {
    await open({
      accounts: accounts(6),
      people: [person(1), former(4), former(5), former(6), boss]
    })
    // Vanta knows of an open task that its list of people does not show.
    sandbox.fault({
      kind: 'transform',
      match: { path: '/v1/people?', nth: 1 },
      transform: [{ at: '/results/data/2/tasksSummary/details/completeOffboardingCustomTasks', value: null }]
    })
    const blocked = sandbox.state.people.find(({ emailAddress }) => emailAddress === 'person5@example.com')
    blocked?.tasksSummary.details.completeOffboardingCustomTasks.incompleteCustomOffboardingTasks.push({
      name: 'Sign the secret settlement'
    })
    const step = await run(accounts(3))
    expectGreen(step, 2, 1)
    expect(offboards()).toHaveLength(1)
    expect(isComplete(LEAVER)).toBe(true)
    expect(isComplete('person6@example.com')).toBe(true)
    expect(said(step, 'person5@example.com')).toEqual(
      saying(/Vanta did not complete it.*custom offboarding task.*are incomplete/)
    )
    sandbox.requests.length = 0
    if (blocked)
      blocked.tasksSummary.details.completeOffboardingCustomTasks.incompleteCustomOffboardingTasks = []
    expectGreen(await hourly(accounts(3)), 1, 0)
    expect(offboards().map(({ requestBody }) => requestBody)).toEqual([
      { updates: [{ id: personId('person5@example.com'), acknowledgerId: personId(BOSS) }] }
    ])
  })

  test('Vanta answers SUCCESS, but does not call the offboarding complete', async () => {
    await open(oneLeaver())
    sandbox.fault({
      kind: 'json',
      match: { path: '/v1/people/offboard' },
      body: { results: [{ id: personId(LEAVER), status: 'SUCCESS' }] }
    })
    const step = await run(accounts(3))
    expectGreen(step, 0, 1)
    expect(said(step, LEAVER)).toEqual(saying(/does not call the offboarding complete yet/))
    expectGreen(await hourly(accounts(3)), 1, 0)
  })
})

describe('the acknowledger', () => {
  const userId = 'aaaaaaaaaaaaaaaaaaaaaaaa'
  test.each([
    ["a person's id", personId(BOSS), 'person', personId(BOSS)],
    ["a user's id", userId, 'user', userId],
    ['an address', BOSS, 'person', personId(BOSS)],
    ['an address in another case', 'Boss@EXAMPLE.com', 'either', personId(BOSS)]
  ] as const)('may be given as %s', async (_, given, acknowledger, sent) => {
    const { people = [], ...rest } = oneLeaver()
    await open(
      { ...rest, people: [...people.filter((each) => each !== boss), { ...boss, userId }] },
      { forms: { acknowledger } }
    )
    expectGreen(await run(accounts(3), { 'offboarding-acknowledger': given }), 1, 0)
    expect(sandbox.state.offboardedBy).toEqual({ [personId(LEAVER)]: sent })
  })

  test.each([
    ['an address', BOSS, 'user', 'current', [personId(BOSS), userId]],
    ['an address', BOSS, 'user', 'legacy', [personId(BOSS), userId]],
    ["a person's id", personId(BOSS), 'user', 'current', [personId(BOSS), userId]],
    ["a user's id", userId, 'person', 'current', [userId, personId(BOSS)]]
  ] as const)(
    'given as %s (%s) is tried by their other id where Vanta takes that of a %s, in the %s form',
    async (_, given, acknowledger, offboard, tried) => {
      const { people = [], ...rest } = oneLeaver()
      await open(
        { ...rest, people: [...people.filter((each) => each !== boss), { ...boss, userId }] },
        { forms: { acknowledger, offboard } }
      )
      const step = await run(accounts(3), { 'offboarding-acknowledger': given })
      expectGreen(step, 1, 0)
      const named = offboards().map(({ requestBody }) => JSON.stringify(requestBody))
      expect(named.at(-2)).toContain(tried[0])
      expect(named.at(-1)).toContain(tried[1])
      expect(sandbox.state.offboardedBy).toEqual({ [personId(LEAVER)]: tried[1] })
      expect(step.report).toMatchObject({ offboarding: { acknowledgerId: tried[1] } })
    }
  )

  test('whom Vanta knows by no id leaves everyone pending, with its message', async () => {
    const { people = [], ...rest } = oneLeaver()
    await open(
      { ...rest, people: [...people.filter((each) => each !== boss), { ...boss, userId: null }] },
      { forms: { acknowledger: 'user' } }
    )
    const step = await run(accounts(3))
    expectGreen(step, 0, 1)
    expect(said(step, LEAVER)).toEqual(saying(/Acknowledger .* not found/))
    expect(offboards()).toHaveLength(1)
  })

  test('is taken at their word where Vanta lists no user ids to check them against', async () => {
    await open(
      {
        accounts: accounts(4),
        people: [person(1, { userId: null }), former(4, { userId: null }), { ...boss, userId: null }]
      },
      { forms: { acknowledger: 'user' } }
    )
    sandbox.state.users.push({ id: userId, email: BOSS, displayName: 'Bo Ss', isActive: true })
    expectGreen(await run(accounts(3), { 'offboarding-acknowledger': userId }), 1, 0)
    expect(sandbox.state.offboardedBy).toEqual({ [personId(LEAVER)]: userId })
  })
})

describe('both documented forms', () => {
  test.each([
    ['current', 400],
    ['both', 400]
  ] as const)('where Vanta takes %s, only the current form is sent', async (offboard, refusedFormStatus) => {
    await open(oneLeaver(), { forms: { offboard, refusedFormStatus } })
    expectGreen(await run(accounts(3)), 1, 0)
    expect(offboards().map(({ status }) => status)).toEqual([200])
  })

  test.each([400, 422] as const)(
    'where Vanta turns the current form down with %d, the older one is sent once',
    async (refusedFormStatus) => {
      await open(oneLeaver(), { forms: { offboard: 'legacy', refusedFormStatus } })
      expectGreen(await run(accounts(3)), 1, 0)
      expect(offboards().map(({ status, requestBody }) => [status, requestBody])).toEqual([
        [refusedFormStatus, { updates: [{ id: personId(LEAVER), acknowledgerId: personId(BOSS) }] }],
        [200, { offboardingAcknowledgerId: personId(BOSS), employeeIds: [personId(LEAVER)] }]
      ])
    }
  )

  test('who is missing in the answer to the older form is pending', async () => {
    await open(
      { accounts: accounts(5), people: [former(4), former(5), boss] },
      { forms: { offboard: 'legacy' } }
    )
    sandbox.fault({
      kind: 'json',
      match: { path: '/v1/people/offboard', nth: 2 },
      body: { offboardedPeople: [] }
    })
    const step = await run(accounts(3))
    expectGreen(step, 0, 2)
    expectGreen(await hourly(accounts(3)), 2, 0)
  })
})

describe('when something goes wrong', () => {
  test('a token that is revoked half-way is renewed once, and everyone is seen through', async () => {
    await open(oneLeaver())
    sandbox.fault({ kind: 'revoke', match: { path: '/v1/people/offboard' } })
    expectGreen(await run(accounts(3)), 1, 0)
    expect(offboards().map(({ status }) => status)).toEqual([401, 200])
    expect(isComplete(LEAVER)).toBe(true)
  })

  test('a token that is revoked between two pages of people is renewed once', async () => {
    const many = Array.from({ length: 250 }, (_, n) => person(n + 100))
    await open({ accounts: accounts(4), people: [...many, former(4), boss] })
    sandbox.fault({ kind: 'revoke', match: { path: '/v1/people?', nth: 2 } })
    expectGreen(await run(accounts(3)), 1, 0)
  })

  test.each([false, true])(
    'pages that never end stop the run before any write (fresh cursors: %s)',
    async (fresh) => {
      await open(oneLeaver())
      sandbox.fault({ kind: 'repeat-cursor', fresh, match: { path: '/v1/people' } })
      const step = await run(accounts(3))
      expect(step.status).toBe(1)
      expect(step.outputs['failure-reason']).toBe('vanta-error')
      expect(sandbox.requests.filter(isWrite)).toEqual([])
      expect(sandbox.requests.length).toBeLessThan(10)
    }
  )

  test.each([
    ['a person is not as documented', { at: '/results/data/0', value: { id: 'x' } }],
    ['the list is missing', { at: '/results', value: {} }]
  ])('nothing is written where %s', async (_, step) => {
    await open(oneLeaver())
    sandbox.fault({ kind: 'transform', match: { path: '/v1/people' }, transform: [step] })
    const result = await run(accounts(3))
    expect(result.outputs['failure-reason']).toBe('vanta-error')
    expect(sandbox.requests.filter(isWrite)).toEqual([])
  })

  test.each([
    [
      'Vanta turns the sync down',
      { kind: 'status', status: 400, body: { error: '/0: no' }, match: { method: 'PUT' } },
      'vanta-error'
    ],
    [
      'the sync does not read back',
      { kind: 'lag', reads: 9, match: { method: 'PUT' } },
      'verification-failed'
    ]
  ] as const)('nobody is offboarded where %s', async (_, fault, reason) => {
    await open(oneLeaver())
    sandbox.fault(fault)
    const step = await run(accounts(3))
    expect(step.status).toBe(1)
    expect(step.outputs['failure-reason']).toBe(reason)
    expectCounts(step, 0, 1)
    expect(offboards()).toEqual([])
    expect(isComplete(LEAVER)).toBe(false)
    sandbox.clearFaults()
    // Running again is the recovery.
    expectGreen(await run(accounts(3)), 1, 0)
  })

  test('nobody is offboarded by a run that is refused, and the plan still shows them', async () => {
    await open({ ...oneLeaver(), accounts: accounts(5) })
    const step = await run(accounts(3), { 'protected-users': 'u-0005' })
    expect(step.outputs['failure-reason']).toBe('refused')
    expect(sandbox.requests.filter(isWrite)).toEqual([])
    expect(row(step, LEAVER)).toMatch(/−\u00a0offboard\*\*/)
  })

  test.each([
    ['reset', { kind: 'reset', effect: 'after' }],
    ['503', { kind: 'status', status: 503, effect: 'after' }]
  ] as const)(
    'an answer lost after it took effect (%s) is no failure: the people say it',
    async (_, fault) => {
      await open(oneLeaver())
      sandbox.fault({ ...fault, match: { path: '/v1/people/offboard' } })
      expectGreen(await run(accounts(3)), 1, 0)
      expect(offboards()).toHaveLength(1)
    }
  )

  test.each([
    ['reset', { kind: 'reset' }],
    ['403', { kind: 'status', status: 403, body: { message: 'Forbidden' } }]
  ] as const)(
    'a request that failed (%s) fails the run, which says who it was, and the next run does it',
    async (_, fault) => {
      await open(oneLeaver())
      sandbox.fault({ ...fault, match: { path: '/v1/people/offboard' } })
      const step = await run(accounts(3))
      expect(step.status).toBe(1)
      expect(step.outputs['failure-reason']).toBe('partly-applied')
      expectCounts(step, 0, 1)
      expect(
        step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
      ).toContainEqual(expect.stringContaining(LEAVER))
      expect(step.outputs).toMatchObject({ removed: '1', applied: 'true' })
      expectGreen(await hourly(accounts(3)), 1, 0)
    }
  )

  test.each([
    ['too short', (ids: string[]) => success(ids.slice(1))],
    ['too long', (ids: string[]) => success([...ids, 'another'])],
    ['in another order', (ids: string[]) => success(ids.toReversed())]
  ])(
    'results that are %s are an error, and what became of the people is read from Vanta',
    async (_, made) => {
      await open({ accounts: accounts(5), people: [former(4), former(5), boss] })
      const ids = ['person4@example.com', 'person5@example.com'].map(personId)
      sandbox.fault({
        kind: 'transform',
        match: { path: '/v1/people/offboard' },
        transform: () => ({ results: made(ids) })
      })
      const step = await run(accounts(3))
      expect(step.status).toBe(1)
      expect(step.outputs['failure-reason']).toBe('partly-applied')
      expect(step.log).toMatch(/its results do not fit the people that were sent/)
      expectCounts(step, 2, 0)
      expectGreen(await run(accounts(3)), 0, 0)
      expect(offboards()).toHaveLength(1)
    }
  )

  test('results that do not fit, of people that Vanta does not call complete, are not taken for success', async () => {
    await open(oneLeaver())
    sandbox.fault({ kind: 'json', match: { path: '/v1/people/offboard' }, body: { results: [] } })
    const step = await run(accounts(3))
    expect(step.status).toBe(1)
    expect(step.outputs['failure-reason']).toBe('partly-applied')
    expectCounts(step, 0, 1)
  })

  test('people who cannot be read again are not called offboarded', async () => {
    await open(oneLeaver())
    sandbox.fault({ kind: 'status', status: 403, match: { path: '/v1/people?', nth: 2 } })
    const step = await run(accounts(3))
    expect(step.outputs['failure-reason']).toBe('partly-applied')
    expectCounts(step, 0, 1)
    expectGreen(await run(accounts(3)), 0, 0)
  })

  test('a group that fails does not keep a leaver from being offboarded', async () => {
    await open({ ...oneLeaver(), groups: [{ name: 'Engineering' }] })
    sandbox.fault({ kind: 'status', status: 403, match: { method: 'POST', path: '/v1/groups/' } })
    const step = await run(
      [],
      {},
      {
        files: {
          'vanta-users.yml': usersFile(accounts(3), {
            groups: { Engineering: { members: ['person1@example.com'] } }
          })
        }
      }
    )
    expect(step.outputs['failure-reason']).toBe('partly-applied')
    expectCounts(step, 1, 0)
    expect(isComplete(LEAVER)).toBe(true)
  })
})

describe('somebody who lost an account and stays', () => {
  const stayed = [
    ...accounts(3),
    softDeleted(account(4)),
    softDeleted(account(5)),
    softDeleted(account(6)),
    softDeleted(machine({ email: 'machine@example.com' }))
  ]
  const people = [
    person(1),
    person(2),
    person(3),
    person(4),
    person(5, { status: 'ON_LEAVE' }),
    person(6, { status: 'UPCOMING', startDate: '2026-12-01T00:00:00.000Z' }),
    boss
  ]

  test('is called so on the row of the removal, and is no pending offboarding', async () => {
    await open({ accounts: [...accounts(3), account(4), account(5), account(6)], people })
    const step = await run(accounts(3))
    expectGreen(step, 0, 0)
    for (const [address, words] of [
      ['person4@example.com', /still employed in Vanta/],
      ['person5@example.com', /on leave/],
      ['person6@example.com', /starts on `?2026-12-01/]
    ] as const) {
      expect(linesWith(step.summary, address)).toMatch(words)
      expect(linesWith(step.log, address)).toMatch(words)
    }
    expect(step.report).toMatchObject({ offboarding: { staying: 3, unmatched: 0 } })
  })

  test('is counted as nothing, and warned about by no hourly run', async () => {
    await open({ accounts: stayed, people })
    const step = await hourly(accounts(3))
    expectGreen(step, 0, 0)
    expect(step.annotations).toEqual([])
  })
})

describe('of many who once had an account', () => {
  test('the one who left and waits is in the annotations, and nobody else is', async () => {
    const old = Array.from({ length: 60 }, (_, n) => softDeleted(account(n + 100)))
    await open({
      ...oneLeaver({ openTasks: ['Return the laptop'] }),
      accounts: [...accounts(3), ...old, softDeleted(account(4))]
    })
    const step = await hourly(accounts(3))
    expectGreen(step, 0, 1)
    expect(step.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['warning', expect.stringMatching(/person4@example\.com.*1 offboarding task is open/)]
    ])
  })

  test('a plan that offboards says what else Vanta does then', async () => {
    await open(oneLeaver())
    const step = await run(accounts(3), { mode: 'plan' })
    expect(step.summary).toContain('unmonitored accounts in Vanta as deactivated')
  })
})

describe('a leaver who is not complete is not forgotten', () => {
  test.each([
    ['the address of their account changes', accounts(4)],
    ['their deleted id is given to somebody else', [...accounts(3), softDeleted(account(4))]]
  ])('a plan is refused where %s', async (_, rows) => {
    await open({ ...oneLeaver({ openTasks: ['Return the laptop'] }), accounts: rows })
    const step = await run([...accounts(3), account(4, { email: 'new@example.com' })])
    expect(step.outputs['failure-reason']).toBe('refused')
    expect(step.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringMatching(/has left and is not offboarded yet.*u-0004.*uniqueId/),
        properties: expect.objectContaining({ file: 'vanta-users.yml', line: '5' })
      })
    )
    expect(sandbox.requests.filter(isWrite)).toEqual([])
  })
})

describe('somebody who is ACTIVE in the file', () => {
  test('and has left in Vanta is a warning on the line with the date, and one who will leave a notice', async () => {
    await open({
      accounts: accounts(3),
      people: [
        former(2, { endDate: '2026-10-31T00:00:00.000Z' }),
        person(3, { endDate: '2999-12-31T00:00:00.000Z' }),
        boss
      ]
    })
    const step = await run(accounts(3))
    expectGreen(step, 0, 0)
    const found = step.annotations.map(({ level, message, properties }) => [
      level,
      properties['line'],
      message
    ])
    expect(found).toEqual([
      ['warning', '3', expect.stringMatching(/u-0002.*is ACTIVE here, but has left.*on 2026-10-31/)],
      ['notice', '4', expect.stringMatching(/u-0003.*leaves on 2999-12-31/)]
    ])
    expect(step.population).toMatch(/^"u-0002",.*,"FORMER","2026-10-31T00:00:00.000Z"\r$/m)
  })
})

describe('what it costs', () => {
  test('with the Manage app, people are listed once, whether anybody left or not', async () => {
    await open({ accounts: accounts(3), people: [person(1), boss] })
    // In real time: how old a list may be counts.
    expectGreen(await run(accounts(3), {}, { fast: false }), 0, 0)
    const sent = trace(sandbox)
    // The accounts are looked at again before they are written, unless their list came last by itself.
    expect(sent[sent.indexOf('PUT /v1/resources/user_account') - 1]).toBe('GET /v1/resources/user_account')
    expect([...new Set(sent)].toSorted()).toEqual([
      'GET /v1/people',
      'GET /v1/resources/user_account',
      'POST /oauth/token',
      'PUT /v1/resources/user_account'
    ])
    expect(sandbox.requests.filter(isPeople)).toHaveLength(1)
    expect(sent.length).toBeLessThanOrEqual(7)
  })

  test('people are read once where nobody is offboarded', async () => {
    await open(oneLeaver({ openTasks: ['Return the laptop'] }))
    expectGreen(await run(accounts(3)), 0, 1)
    expect(sandbox.requests.filter(isPeople)).toHaveLength(1)
  })

  test('3,000 people are read within 50 requests a minute, before and after', async () => {
    const many = Array.from({ length: 2_998 }, (_, n) => person(n + 100))
    await open(
      { accounts: accounts(4), people: [...many, former(4), boss] },
      { limits: { windowMs: 600, retryAfter: 'none' } }
    )
    // A slow machine may not reach the limit by itself.
    sandbox.fault({
      kind: 'status',
      status: 429,
      body: 'rate limit exceeded',
      match: { path: '/v1/people?', nth: 51, times: 2 }
    })
    const step = await run(accounts(3))
    expectGreen(step, 1, 0)
    const pages = sandbox.requests.filter((request) => isPeople(request) && request.status === 200)
    // Twice 30 pages, and each time ten of them once more: whether the list has moved.
    expect(pages).toHaveLength(80)
    expect(pages.every(({ path }) => path.includes('pageSize=100'))).toBe(true)
    expect(new Set(pages.map(({ path }) => path)).size).toBe(30)
    expect(sandbox.requests.some(({ status }) => status === 429)).toBe(true)
    expect(step.log).toMatch(/answered 429 to (?:GET|POST) \/v1\/people\S*; waiting \d+ s/)
  })

  test.each(['current', 'legacy'] as const)(
    'more than 1,000 leavers go in batches, in the %s form, and the refused form is tried once only',
    async (offboard) => {
      const gone = Array.from({ length: 2_001 }, (_, n) => n + 4)
      await open(
        { accounts: accounts(2_004), people: [...gone.map((n) => former(n)), boss] },
        { forms: { offboard } }
      )
      const step = await run(accounts(3), { 'max-removals': '100%' })
      expectGreen(step, 2_001, 0)
      const sizes = offboards().map(({ requestBody }) => [
        lengthOf(requestBody, 'updates'),
        lengthOf(requestBody, 'employeeIds')
      ])
      const all = [1_000, 1_000, 1]
      expect(sizes).toEqual(
        offboard === 'current'
          ? all.map((size) => [size, undefined])
          : [[1_000, undefined], ...all.map((size) => [undefined, size])]
      )
      expect(
        sandbox.state.people.filter(({ tasksSummary }) => tasksSummary.status === 'OFFBOARDING_COMPLETE')
      ).toHaveLength(2_001)
    }
  )

  test('of several batches, one that fails does not stop the others', async () => {
    const gone = Array.from({ length: 1_002 }, (_, n) => n + 4)
    await open({ accounts: accounts(1_005), people: [...gone.map((n) => former(n)), boss] })
    sandbox.fault({ kind: 'status', status: 500, match: { path: '/v1/people/offboard' } })
    const step = await run(accounts(3), { 'max-removals': '100%' })
    expect(step.outputs['failure-reason']).toBe('partly-applied')
    expectCounts(step, 2, 1_000)
    expectGreen(await hourly(accounts(3), { 'max-removals': '1000' }), 1_000, 0)
  })
})

describe('a run that offboards nobody', () => {
  const without = { 'manage-client-id': '', 'manage-client-secret': '' }
  test.each([
    ['the manage credentials', without, /manage-client-id and manage-client-secret/, 0],
    ['the acknowledger', { 'offboarding-acknowledger': '' }, /offboarding-acknowledger/, 1],
    [
      'both',
      { ...without, 'offboarding-acknowledger': '' },
      /manage-client-secret.*offboarding-acknowledger/,
      0
    ]
  ])('for want of %s says so in a notice, and does the rest', async (_, inputs, pattern, pending) => {
    await open(oneLeaver())
    const step = await run(accounts(3), inputs)
    expectGreen(step, 0, pending)
    expect(step.summary).toMatch(pattern)
    expect(step.log).toMatch(pattern)
    expect(step.outputs).toMatchObject({ removed: '1', applied: 'true' })
    expect(offboards()).toEqual([])
  })

  test('since the input offboard is false shows who left, and completes nothing', async () => {
    await open(oneLeaver())
    const step = await run(accounts(3), { offboard: 'false' })
    expectGreen(step, 0, 1)
    expect(step.outputs).toMatchObject({ removed: '1', applied: 'true' })
    expect(said(step, LEAVER)).toEqual(saying(/switched off by the input offboard/))
    expect(offboards()).toEqual([])
    expect(isComplete(LEAVER)).toBe(false)
  })

  test('since the file has no users leaves people alone', async () => {
    await open({ ...oneLeaver(), groups: [{ name: 'Engineering' }] })
    const step = await run(
      [],
      {},
      {
        files: {
          'vanta-users.yml': JSON.stringify({ groups: { Engineering: { members: ['person1@example.com'] } } })
        }
      }
    )
    expect(step.status).toBe(0)
    expect(offboards()).toEqual([])
    expect(isComplete(LEAVER)).toBe(false)
  })
})
