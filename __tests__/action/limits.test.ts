// The whole action on what one run may do to people: limits, protected users, policies, and refusals that stay in their
// kind.
import { describe, expect, test } from '@jest/globals'
import type { Seed } from '../../sandbox/build-state.ts'
import type { Step } from '../../scripts/runner.ts'
import {
  bothApps,
  errors,
  expectGreen,
  expectStopped,
  open,
  placeOf,
  steps,
  vanta,
  writes
} from '../support/action.ts'
import { account, accounts, usersFile } from '../support/world.ts'

const run = steps(() => ({ fast: true, inputs: bothApps('boss@example.com') }))

test('one line in `defaults` that makes everybody ADMIN is refused, until max-raises allows it', async () => {
  await open({ accounts: accounts(20) })
  const users = accounts(20).map(({ permissionLevel, ...user }) => user)
  const file = usersFile(users, { defaults: { permissionLevel: 'ADMIN' } })
  expectStopped(
    await run(file),
    'refused',
    'raise the permission level of 20 accounts; max-raises allows 4 (20% of 20 active accounts'
  )
  expectGreen(await run(file, { inputs: { 'max-raises': '100%' } }), { updated: '20' })
})

test('a removal is refused if protected-users names nobody', async () => {
  await open({ accounts: accounts(4) })
  const inputs = { 'protected-users': 'person1@example.com, person2@example.com' }
  expectStopped(await run(accounts(4).slice(1), { inputs }), 'refused', 'so it protects nobody')
})

describe('a group that is refused', () => {
  const hourly: Step = { event: 'schedule', payload: {} }
  const seed: Seed = {
    accounts: accounts(4),
    people: [{ email: 'person1@example.com' }, { email: 'boss@example.com' }],
    trustCenters: {
      'example-co': { viewers: [{ email: 'person1@example.com', name: 'V', companyName: 'C' }] }
    }
  }
  const wanted = (users: readonly object[]): string =>
    usersFile(users, {
      groups: { Nowhere: { members: ['person1@example.com'] } },
      trustCenters: {
        'example-co': { viewers: [{ email: 'person1@example.com', expirationDate: '2027-01-01' }] }
      }
    })

  test('does not stop accounts and viewers in a run that nobody reviews, which is partly applied', async () => {
    await open(seed)
    const step = await run(wanted(accounts(5)), hourly)
    expect(step).toMatchObject({
      status: 1,
      outputs: { 'failure-reason': 'partly-applied', created: '1', 'viewer-changes': '1' }
    })
    expect(writes().map((line) => line.split('/').slice(0, 3).join('/'))).toEqual([
      'PUT /v1/resources',
      'PATCH /v1/trust-centers'
    ])
    expect(errors(step).filter((message) => message.includes('No group in Vanta'))).toHaveLength(1)
  })

  test.each([
    ['on a push', accounts(5), {}, []],
    ['where accounts are refused as well', [account(9)], hourly, ['remove 4 accounts']]
  ])('stops everything %s', async (_, users, step, more) => {
    await open(seed)
    expectStopped(await run(wanted(users), step), 'refused', 'No group in Vanta', ...more)
  })
})

describe('policies', () => {
  const files = (admins: readonly object[], others: readonly object[]) => ({
    files: { 'access/admins.yml': usersFile(admins), 'access/others.yml': usersFile(others) }
  })
  const admin = (n: number) => ({ ...account(n), permissionLevel: 'ADMIN', reason: 'Founder' })
  const policies = 'min-admins: 2\nadmins-in: access/admins.yml\nmfa-for: ADMIN EDITOR\nreason-for: ADMIN'
  const inputs = { 'users-file': 'access/*.yml', policies }

  test.each(['auto', 'validate'])(
    'refuse on the line, each by its own name, with and without Vanta: %s',
    async (mode) => {
      await open({ accounts: accounts(3) })
      const password = { authMethod: 'PASSWORD', mfaEnabled: false, mfaMethods: ['DISABLED'] } as const
      const { reason, ...silent } = admin(3)
      const editor = account(2, { permissionLevel: 'EDITOR', ...password, mfaMethods: ['DISABLED'] })
      const step = await run('', { inputs: { ...inputs, mode }, ...files([account(1)], [editor, silent]) })
      expectStopped(
        step,
        'refused',
        'The files leave 1 ACTIVE account with the permission level ADMIN; the policy min-admins asks for 2.',
        'u-0002 (Person 2) is EDITOR and logs in by PASSWORD without MFA',
        'u-0003 (Person 3) is ADMIN; the policy admins-in allows that only in access/admins.yml.',
        'u-0003 (Person 3) is ADMIN without a reason'
      )
      expect(placeOf(step, 'without a reason')).toMatchObject({ file: 'access/others.yml', line: '3' })
      if (mode === 'validate') expect(vanta().requests).toEqual([])
    }
  )

  test('let a file pass that complies with them', async () => {
    await open()
    expectGreen(await run('', { inputs, ...files([admin(1), admin(2)], [account(3)]) }), { created: '3' })
  })
})
