// The whole action on what one run may do to people: limits and policies.
import { describe, expect, test } from '@jest/globals'
import { bothApps, expectGreen, expectStopped, open, placeOf, steps, vanta } from '../support/action.ts'
import { account, accounts, usersFile } from '../support/world.ts'

const run = steps(() => ({ fast: true, inputs: bothApps('boss@example.com') }))

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
