// The whole action on people who left: the committed bundle as a child process, against the sandbox.
import { describe, expect, test } from '@jest/globals'
import { personId, type Seed, type SeedPerson } from '../../sandbox/build-state.ts'
import type { LoggedRequest } from '../../sandbox/sandbox.ts'
import type { StepResult } from '../../scripts/runner.ts'
import { bothApps, expectGreen, open, steps, vanta } from '../support/action.ts'
import { accounts, trace } from '../support/world.ts'

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
/** Three who stay and one who left, in Vanta's list and among its people. */
const oneLeaver = (over: Partial<SeedPerson> = {}): Seed => ({
  accounts: accounts(4),
  people: [person(1), person(2), person(3), former(4, over), boss]
})
const LEAVER = 'person4@example.com'

const run = steps(() => ({ fast: true, inputs: bothApps(BOSS) }))
const hourly = (users: readonly object[]): Promise<StepResult> =>
  run(users, { event: 'schedule', payload: {} })

const isOffboard = ({ method, path }: LoggedRequest): boolean =>
  method === 'POST' && path === '/v1/people/offboard'
const isPeople = ({ method, path }: LoggedRequest): boolean =>
  method === 'GET' && path.startsWith('/v1/people')
const offboards = (): LoggedRequest[] => vanta().requests.filter(isOffboard)
const statusOf = (email: string): string | undefined =>
  vanta().state.people.find(({ emailAddress }) => emailAddress === email)?.tasksSummary.status
const isComplete = (email: string): boolean => statusOf(email) === 'OFFBOARDING_COMPLETE'

const linesWith = (text: string, email: string): string =>
  text
    .split('\n')
    .filter((line) => line.includes(email))
    .join('\n')
/** What the summary says of a leaver: a row of its table, or an item of the fold of those who wait. */
const row = (step: StepResult, email: string): string =>
  linesWith(step.summary.match(/^(?:\|.*offboard|- ).*$/gm)?.join('\n') ?? '', email)
const expectCounts = (step: StepResult, offboarded: number, pending: number): void =>
  expectGreen(step, { offboarded: String(offboarded), 'offboarding-pending': String(pending) })

describe('someone who left', () => {
  test('is offboarded once, after the accounts are written and read back, and people are read once more', async () => {
    await open(oneLeaver())
    const step = await run(accounts(3))
    expectCounts(step, 1, 0)
    expect(isComplete(LEAVER)).toBe(true)
    expect(vanta().state.offboardedBy).toEqual({ [personId(LEAVER)]: personId(BOSS) })
    expect(offboards().map(({ requestBody }) => requestBody)).toEqual([
      { updates: [{ id: personId(LEAVER), acknowledgerId: personId(BOSS) }] }
    ])
    const lines = trace(vanta())
    expect(lines.slice(lines.indexOf('PUT /v1/resources/user_account') - 1)).toEqual([
      'GET /v1/resources/user_account',
      'PUT /v1/resources/user_account',
      'GET /v1/resources/user_account',
      'POST /v1/people/offboard',
      'GET /v1/people'
    ])
    expect(trace(vanta()).filter((line) => line.includes('oauth'))).toHaveLength(2)
    expect(row(step, LEAVER)).toMatch(/offboarded/)
    expect(step.summary).toContain('acknowledged in Vanta by Bo Ss')
    expect(step.log).toMatch(/offboarded +Person 4/)

    vanta().requests.length = 0
    const again = await run(accounts(3))
    expectCounts(again, 0, 0)
    expect(again.outputs['changed']).toBe('false')
    expect(offboards()).toEqual([])
    expect(vanta().requests.filter(isPeople)).toHaveLength(1)
  })

  test('is pending while a task is open, and done by the first hourly run after that, with no file changed', async () => {
    await open(oneLeaver({ openTasks: ['Return the laptop'], tasksOpenUntilRun: 3 }))
    const first = await run(accounts(3))
    expectCounts(first, 0, 1)
    for (const said of [row(first, LEAVER), linesWith(first.log, LEAVER)])
      expect(said).toMatch(/1 offboarding task is open.*later run/)
    // How many tasks are open is said; what they are called may be private.
    expect(`${first.log}${first.summary}${JSON.stringify(first.report)}`).not.toContain('laptop')
    const second = await hourly(accounts(3))
    expectCounts(second, 0, 1)
    expect(second.outputs['changed']).toBe('false')
    expect(offboards()).toEqual([])
    const third = await hourly(accounts(3))
    expectCounts(third, 1, 0)
    expect(third.outputs).toMatchObject({ removed: '0', unchanged: '3', applied: 'true' })
    expect(isComplete(LEAVER)).toBe(true)
    expectCounts(await hourly(accounts(3)), 0, 0)
    expect(offboards()).toHaveLength(1)
  })
})

test('somebody who lost an account and stays is described as such in the row of the removal, and is not pending', async () => {
  const people = [
    person(1),
    person(2),
    person(3),
    person(4),
    person(5, { status: 'ON_LEAVE' }),
    person(6, { status: 'UPCOMING', startDate: '2026-12-01T00:00:00.000Z' }),
    boss
  ]
  await open({ accounts: accounts(6), people })
  const step = await run(accounts(3))
  expectCounts(step, 0, 0)
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
