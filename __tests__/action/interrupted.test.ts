// Runs that end in the middle, as a job does that is killed or cancelled: a clean run afterwards ends in the wanted
// state, and every invitation was sent exactly once. What a lost connection does is in the simulation.
import { expect, test } from '@jest/globals'
import { personId, type Seed } from '../../sandbox/build-state.ts'
import type { Step, StepResult } from '../../scripts/runner.ts'
import { bothApps, expectGreen, live, members, open, steps, vanta, writes } from '../support/action.ts'
import { account, accounts, usersFile } from '../support/world.ts'

const SLUG = 'example-co'
const VIEWERS = `/v1/trust-centers/${SLUG}/viewers`
const email = (n: number): string => account(n).email
const exactly = (...numbers: readonly number[]) => ({ membership: 'exact', members: numbers.map(email) })

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
  groups: { Engineering: exactly(4, 5, 6), Support: exactly(1, 7) },
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

// A Vanta that sends a second e-mail to people who are invited again.
const start = () => open(seed, { forms: { duplicateInvites: true } })
const runs = steps(() => ({ fast: true, inputs: bothApps('boss@example.com') }))
const run = (step: Step = {}): Promise<StepResult> => runs(file, step)

const expectWanted = (): void => {
  expect(live().toSorted((a, b) => String(a['uniqueId']).localeCompare(String(b['uniqueId'])))).toEqual(users)
  expect(members('Engineering')).toEqual([email(4), email(5), email(6)])
  expect(members('Support')).toEqual([email(1), email(7)])
  const viewers = vanta().state.trustCenters[SLUG]?.viewers ?? []
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
  expect(vanta().state.invitations).toEqual({
    'first@customer.example': 1,
    'second@customer.example': 1
  })
  expect(Object.keys(vanta().state.offboardedBy)).toEqual([personId(email(9))])
}

test('an uninterrupted run makes every kind of write, and the next one has nothing to do', async () => {
  const sandbox = await start()
  expectGreen(await run(), {
    created: '1',
    removed: '1',
    'group-changes': '7',
    'viewer-changes': '3',
    offboarded: '1'
  })
  expectWanted()
  expect(writes().map((line) => line.replaceAll(/[0-9a-f]{24}/g, '…'))).toEqual([
    'PUT /v1/resources/user_account',
    'POST /v1/groups/…/remove-people',
    'DELETE /v1/groups/…/people/…',
    'POST /v1/groups/…/add-people',
    'POST /v1/groups/…/people',
    `PATCH ${VIEWERS}/…`,
    `POST ${VIEWERS}`,
    `POST ${VIEWERS}`,
    'POST /v1/people/offboard'
  ])
  sandbox.requests.length = 0
  expectGreen(await run(), { changed: 'false' })
  expect(writes()).toEqual(['PUT /v1/resources/user_account'])
})

test('a job that is killed while Vanta sends an invitation is made good by the next run', async () => {
  const sandbox = await start()
  sandbox.fault({ kind: 'hang', effect: 'after', match: { method: 'POST', path: VIEWERS } })
  const isSent = (): boolean => 'first@customer.example' in sandbox.state.invitations
  const killed = await run({ fast: false, end: { signal: 'SIGKILL', when: isSent } })
  expect(killed.status).toBeNull()
  expect(sandbox.state.invitations).toEqual({ 'first@customer.example': 1 })
  sandbox.clearFaults()
  expectGreen(await run())
  expectWanted()
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a run that %s cancels begins no further write, tells what it did, and is made good by the next run',
  async (signal) => {
    const sandbox = await start()
    sandbox.fault({ kind: 'hang', match: { method: 'POST', path: '/remove-people' } })
    const isAsked = (): boolean => sandbox.requests.some(({ path }) => path.endsWith('/remove-people'))
    const cancelled = await run({ fast: false, end: { signal, when: isAsked } })
    expect(cancelled).toMatchObject({
      status: 1,
      outputs: { applied: 'true', created: '1', removed: '1', 'failure-reason': 'partly-applied' },
      report: { accounts: { verified: true } }
    })
    expect(cancelled.summary).toContain('the run was cancelled')
    expect(writes()).toHaveLength(2)
    sandbox.clearFaults()
    expectGreen(await run())
    expectWanted()
  }
)
