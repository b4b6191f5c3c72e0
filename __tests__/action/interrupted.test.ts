// Runs that end in the middle: the connection is lost at each write in turn, for good. A clean run afterwards
// ends in the wanted state, and every invitation was sent exactly once.
import { afterEach, describe, expect, test } from '@jest/globals'
import { groupId, personId, type Seed } from '../../sandbox/build-state.ts'
import type { FaultRule } from '../../sandbox/faults.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Step, StepResult } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import {
  account,
  accountInputs,
  accounts,
  isWrite,
  manageInputs,
  plain,
  usersFile
} from '../support/world.ts'

const SLUG = 'example-co'
const VIEWERS = `/v1/trust-centers/${SLUG}/viewers`
const email = (n: number): string => account(n).email
const members = (...numbers: readonly number[]) => ({ membership: 'exact', members: numbers.map(email) })

/** Eight stay, one is new, and one has left; two groups and three viewers change, two more are invited. */
const seed: Seed = {
  accounts: accounts(9),
  people: [
    { email: email(1), groups: ['Support'] },
    { email: email(2), groups: ['Engineering'] },
    { email: email(3), groups: ['Engineering'] },
    ...[4, 5, 6, 7, 8, 10].map((n) => ({ email: email(n) })),
    { email: email(9), status: 'FORMER', groups: ['Support'] },
    { email: 'boss@example.com' }
  ],
  groups: [{ name: 'Engineering' }, { name: 'Support' }],
  trustCenters: {
    [SLUG]: {
      resources: ['soc2-report'],
      viewers: [{ email: 'buyer@customer.example' }, { email: 'other@customer.example' }]
    }
  }
}
const users = [...accounts(8), account(10)]
const invited = (name: string) => ({
  email: `${name}@customer.example`,
  invite: true,
  name,
  companyName: 'Customer Ltd',
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds: ['soc2-report'],
  isNdaRequired: true
})
const file = usersFile(users, {
  groups: { Engineering: members(4, 5, 6), Support: members(1, 7) },
  trustCenters: {
    [SLUG]: {
      viewers: [
        { email: 'buyer@customer.example', expirationDate: '2099-01-31' },
        invited('first'),
        invited('second')
      ]
    }
  }
})

/** Every write of a run that goes through, in its order. */
const writes: readonly [string, string, RegExp | string][] = [
  ['the sync of all accounts', 'PUT', '/v1/resources/user_account'],
  ['people taken out of a group', 'POST', /\/remove-people$/],
  ['one person taken out of a group', 'DELETE', `/people/${personId(email(9))}`],
  ['people added to a group', 'POST', /\/add-people$/],
  ['one person added to a group', 'POST', `/v1/groups/${groupId('Support')}/people`],
  ['the change of a viewer', 'PATCH', VIEWERS],
  ['an invitation', 'POST', VIEWERS],
  ['the offboarding', 'POST', '/v1/people/offboard']
]

const open: Sandbox[] = []
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close()
})

const start = async (): Promise<Sandbox> => {
  // A Vanta that sends a second e-mail to whoever is invited again.
  const sandbox = await startSandbox({ limits: 'off', seed, forms: { duplicateInvites: true } })
  open.push(sandbox)
  return sandbox
}
const run = (sandbox: Sandbox, step: Step = {}): Promise<StepResult> =>
  runStep({
    fast: true,
    ...step,
    files: { 'vanta-users.yml': file },
    inputs: { ...accountInputs(sandbox), ...manageInputs(sandbox, 'boss@example.com') }
  })

const inGroup = (sandbox: Sandbox, group: string): string[] =>
  sandbox.state.people
    .filter(({ groupIds }) => groupIds.includes(groupId(group)))
    .map(({ emailAddress }) => emailAddress)
    .toSorted()

const isAsWanted = (sandbox: Sandbox): void => {
  const live = sandbox.state.accounts.filter(({ deletedAt }) => deletedAt === null).map(plain)
  expect(live.toSorted((a, b) => String(a['uniqueId']).localeCompare(String(b['uniqueId'])))).toEqual(users)
  expect(inGroup(sandbox, 'Engineering')).toEqual([email(4), email(5), email(6)])
  expect(inGroup(sandbox, 'Support')).toEqual([email(1), email(7)])
  const viewers = sandbox.state.trustCenters[SLUG]?.viewers ?? []
  expect(viewers.map((viewer) => viewer.email)).toEqual([
    'buyer@customer.example',
    'other@customer.example',
    'first@customer.example',
    'second@customer.example'
  ])
  expect(viewers[0]).toMatchObject({ expirationDate: '2099-01-31T00:00:00.000Z', accessLevel: 'FULL_ACCESS' })
  expect(viewers[1]).toMatchObject({ expirationDate: null, resourceIds: null })
  for (const viewer of viewers.slice(2))
    expect(viewer).toMatchObject({ accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'] })
  expect(sandbox.state.invitations).toEqual({
    'first@customer.example': 1,
    'second@customer.example': 1
  })
  expect(Object.keys(sandbox.state.offboardedBy)).toEqual([personId(email(9))])
}

/** One run that is interrupted, one that is clean, and one that must find nothing left to do. */
const survives = async (faults: readonly FaultRule[]): Promise<StepResult> => {
  const sandbox = await start()
  for (const fault of faults) sandbox.fault(fault)
  const interrupted = await run(sandbox)
  expect(sandbox.requests.some(({ fault }) => fault !== undefined)).toBe(true)
  expect(Math.max(0, ...Object.values(sandbox.state.invitations))).toBeLessThanOrEqual(1)
  sandbox.clearFaults()
  const clean = await run(sandbox)
  expect(clean.log).not.toMatch(/^::error/m)
  expect(clean.outputs['failure-reason']).toBe('')
  isAsWanted(sandbox)
  const again = await run(sandbox)
  expect(again.outputs).toMatchObject({ changed: 'false', 'failure-reason': '' })
  isAsWanted(sandbox)
  return interrupted
}

test('a run that nothing interrupts makes every one of these writes', async () => {
  const sandbox = await start()
  const step = await run(sandbox)
  expect(step.log).not.toMatch(/^::error/m)
  expect(step.outputs).toMatchObject({
    created: '1',
    removed: '1',
    'group-changes': '7',
    'viewer-changes': '3',
    offboarded: '1',
    'failure-reason': ''
  })
  isAsWanted(sandbox)
  for (const [, method, path] of writes)
    expect(
      sandbox.requests.filter(
        (request) =>
          request.method === method &&
          (typeof path === 'string' ? request.path.includes(path) : path.test(request.path))
      )
    ).not.toHaveLength(0)
})

describe('a connection that is lost for good', () => {
  const everywhere = Number.POSITIVE_INFINITY

  test.each(writes)(
    'at %s, before and after its effect, is made good by the next run',
    async (_, method, path) => {
      const interrupted = await Promise.all(
        (['before', 'after'] as const).map((effect) =>
          survives([{ kind: 'reset', effect, match: { method, path, times: everywhere } }])
        )
      )
      // Nothing that was not carried out is called done.
      expect(interrupted[0]?.status).toBe(1)
      expect(['vanta-error', 'partly-applied']).toContain(interrupted[0]?.outputs['failure-reason'])
    }
  )

  test.each(['before', 'after'] as const)(
    'at the second of two invitations, %s its effect, leaves the first one alone',
    async (effect) => {
      await survives([
        { kind: 'reset', effect, match: { method: 'POST', path: VIEWERS, nth: 2, times: everywhere } }
      ])
    }
  )

  test('right after an invitation, with every request that would follow, is made good as well', async () => {
    // The fourth listing of the viewers is the one that would tell whether the invitation was taken.
    const interrupted = await survives([
      { kind: 'reset', effect: 'after', match: { method: 'POST', path: VIEWERS, times: everywhere } },
      { kind: 'reset', match: { method: 'GET', path: VIEWERS, nth: 4, times: everywhere } },
      { kind: 'reset', match: { method: 'POST', path: '/v1/people/offboard', times: everywhere } }
    ])
    expect(interrupted.outputs['failure-reason']).toBe('partly-applied')
    expect(interrupted.log).toMatch(/unknown whether the invitation was sent/)
  })
})

test('a job that is killed while Vanta sends an invitation is made good by the next run', async () => {
  const sandbox = await start()
  sandbox.fault({ kind: 'hang', effect: 'after', match: { method: 'POST', path: VIEWERS } })
  const isSent = (): boolean => 'first@customer.example' in sandbox.state.invitations
  const killed = await run(sandbox, { fast: false, end: { signal: 'SIGKILL', when: isSent } })
  expect(killed.status).toBeNull()
  expect(sandbox.state.invitations).toEqual({ 'first@customer.example': 1 })
  sandbox.clearFaults()
  const clean = await run(sandbox)
  expect(clean.outputs['failure-reason']).toBe('')
  isAsWanted(sandbox)
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a run that %s cancels begins no further write, tells what it did, and is made good by the next run',
  async (signal) => {
    const sandbox = await start()
    sandbox.fault({ kind: 'hang', match: { method: 'POST', path: '/remove-people' } })
    const isAsked = (): boolean => sandbox.requests.some(({ path }) => path.endsWith('/remove-people'))
    const cancelled = await run(sandbox, { fast: false, end: { signal, when: isAsked } })
    expect(cancelled).toMatchObject({
      status: 1,
      outputs: { applied: 'true', created: '1', removed: '1', 'failure-reason': 'partly-applied' },
      report: { accounts: { verified: true } }
    })
    expect(cancelled.summary).toContain('the run was cancelled')
    expect(sandbox.requests.filter(isWrite).map(({ method }) => method)).toEqual(['PUT', 'POST'])
    sandbox.clearFaults()
    expect((await run(sandbox)).outputs['failure-reason']).toBe('')
    isAsWanted(sandbox)
  }
)
