import { describe, expect, test } from '@jest/globals'
import type { Account } from '../src/kinds/accounts/fields.ts'
import { parsePolicies, policyGuards, requirePolicyFiles } from '../src/policies.ts'
import { plain, type Text } from '../src/say.ts'
import type { RosterUser } from '../src/roster/roster.ts'
import { account, at, refusalsOf, roster, said } from './plan/values.ts'

const parsed = (...lines: readonly string[]) => {
  const problems: Text[] = []
  const policies = parsePolicies(lines, problems)
  return { policies, problems: problems.map(plain) }
}

const user = (over: Partial<Account>, file = 'vanta-users.yml', reason?: string): RosterUser => ({
  account: account(over),
  place: at(7, file),
  ...(reason === undefined ? {} : { notes: { reason: { text: reason, place: at(8, file) } } })
})

const refusals = (line: string, ...users: readonly RosterUser[]) =>
  said(refusalsOf(policyGuards(parsed(line).policies, roster({ users }))))

describe('the lines of the input', () => {
  test('are read in any order, with spaces and commas between levels', () => {
    const lines = ['reason-for : ADMIN', 'mfa-for: ADMIN,EDITOR', 'admins-in: ./a/*.yml', 'min-admins:2']
    const policies = {
      reasonFor: ['ADMIN'],
      mfaFor: ['ADMIN', 'EDITOR'],
      adminsIn: 'a/*.yml',
      minAdmins: 2
    }
    expect(parsed(...lines)).toEqual({ policies, problems: [] })
  })

  test.each<[string, object]>([
    ['mfa-for: ADMIN, EDITOR  BASE,', { mfaFor: ['ADMIN', 'EDITOR', 'BASE'] }],
    ['admins-in: ././a/./b:c.yml', { adminsIn: 'a/./b:c.yml' }],
    ['min-admins: 12', { minAdmins: 12 }]
  ])('may say %s', (line, policies) => {
    expect(parsed(line)).toEqual({ policies, problems: [] })
  })

  test('are rejected where one appears twice', () => {
    expect(parsed('min-admins: 1', 'min-admins: 2')).toEqual({
      policies: { minAdmins: 1 },
      problems: ['policies: min-admins appears twice. Keep one line of it.']
    })
  })

  const POLICIES = 'Policies are min-admins, admins-in, mfa-for, reason-for, each followed by a colon.'

  test.each([
    ['min-admins: 1x', 'min-admins must be a number of at least 1, but is "1x".'],
    ['min-admins: 0', 'min-admins must be a number of at least 1, but is "0".'],
    ['min-admins: 1.5', 'min-admins must be a number of at least 1, but is "1.5".'],
    ['admins-in:', 'admins-in has no value. Write it after a colon, or remove the line.'],
    [
      'mfa-for: admin',
      'mfa-for names admin, which is not a permission level. Did you mean ADMIN? Levels are ADMIN, EDITOR, BASE.'
    ],
    ['reason_for: ADMIN', `reason_for is not a policy. Did you mean reason-for? ${POLICIES}`],
    ['# two, at least', `# two, at least is not a policy. ${POLICIES}`]
  ])('are rejected with what is wrong with them: %s', (line, message) => {
    expect(parsed(line).problems).toEqual([`policies: ${message}`])
  })
})

describe('min-admins', () => {
  const off = user({ uniqueId: 'off', permissionLevel: 'ADMIN', status: 'DEACTIVATED' })
  const one = user({ permissionLevel: 'ADMIN' })

  test('counts ACTIVE admins only', () => {
    expect(refusals('min-admins: 2', one, off)).toEqual([
      'vanta-users.yml:8: The files leave 1 ACTIVE account with the permission level ADMIN; the policy min-admins asks for 2. Add an ADMIN, or change the policy in the workflow.'
    ])
    expect(refusals('min-admins: 1', one, off)).toEqual([])
  })

  test('points at the first file that has users', () => {
    const files = [{ path: 'groups.yml' }, { path: 'users.yml', usersKey: at(3, 'users.yml') }]
    const guards = policyGuards(parsed('min-admins: 1').policies, roster({ users: [], files }))
    expect(refusalsOf(guards)).toMatchObject([{ place: at(3, 'users.yml') }])
  })
})

describe('admins-in', () => {
  test('allows ADMIN in files that match, and nowhere else', () => {
    const inside = user({ permissionLevel: 'ADMIN' }, 'access/admins.yml')
    const outside = user({ permissionLevel: 'ADMIN', uniqueId: 'u-2' }, 'access/sales.yml')
    const editor = user({ permissionLevel: 'EDITOR', uniqueId: 'u-3' }, 'access/sales.yml')
    const line = 'admins-in: ./access/admins*.yml'
    expect(refusals(line, inside, editor)).toEqual([])
    expect(refusals(line, inside, outside)).toEqual([
      'access/sales.yml:7: u-2 (Name of u-2) is ADMIN; the policy admins-in allows that only in access/admins*.yml. Move the entry there, or lower the level.'
    ])
  })

  test('may name a file that looks like a pattern', () => {
    const inside = user({ permissionLevel: 'ADMIN' }, 'access/[a].yml')
    expect(refusals('admins-in: access/[a].yml', inside)).toEqual([])
  })

  test('must name a file that exists', () => {
    const { policies } = parsed('admins-in: vanta-user.yml')
    const message =
      'policies: admins-in names vanta-user.yml, which matches none of the users files. Did you mean vanta-users.yml? Correct the path, which is relative to the workspace.'
    expect(() => requirePolicyFiles(policies, roster({ users: [] }))).toThrow(
      expect.objectContaining({
        message: 'A policy names a file that is not there. Vanta was not contacted.',
        reason: 'configuration',
        problems: [{ message }]
      })
    )
    expect(() => requirePolicyFiles(policies, roster())).not.toThrow()
    const files = [{ path: 'a.yml' }, { path: 'b.json' }]
    const pattern = parsed('admins-in: *.yml').policies
    expect(() => requirePolicyFiles(pattern, roster({ users: [], files }))).not.toThrow()
    expect(() => requirePolicyFiles({}, roster({ users: [] }))).not.toThrow()
  })
})

describe('mfa-for', () => {
  test.each<[boolean, Partial<Account>]>([
    [true, { authMethod: 'SSO', mfaEnabled: false }],
    [true, { authMethod: 'PASSWORD', mfaEnabled: true }],
    [false, { authMethod: 'PASSWORD', mfaEnabled: false }],
    [false, { authMethod: 'TOKEN', mfaEnabled: null }],
    [true, { authMethod: 'PASSWORD', mfaEnabled: false, status: 'DEACTIVATED' }],
    [true, { authMethod: 'PASSWORD', mfaEnabled: false, permissionLevel: 'BASE' }]
  ])('passes (%p) with %p', (passes, over) => {
    const found = refusals('mfa-for: ADMIN', user({ permissionLevel: 'ADMIN', ...over }))
    expect(found.length === 0).toBe(passes)
  })

  test('says who has none, and what to do', () => {
    const without = user({ permissionLevel: 'ADMIN', authMethod: 'PASSWORD', mfaEnabled: false })
    expect(refusals('mfa-for: ADMIN', without)).toEqual([
      'vanta-users.yml:7: u-1 (Name of u-1) is ADMIN and logs in by PASSWORD without MFA, which the policy mfa-for does not allow. Once MFA is on, state `mfaEnabled: true`; or use SSO, or lower the level.'
    ])
  })
})

test('reason-for asks ACTIVE accounts of its levels for a reason', () => {
  const line = 'reason-for: ADMIN'
  const admin = { permissionLevel: 'ADMIN' } as const
  expect(refusals(line, user(admin, undefined, 'Founder'))).toEqual([])
  expect(refusals(line, user({}), user({ ...admin, status: 'DEACTIVATED' }))).toEqual([])
  expect(refusals(line, user(admin))).toEqual([
    'vanta-users.yml:7: u-1 (Name of u-1) is ADMIN without a reason, which the policy reason-for asks for. Add `reason` to the entry, or lower the level.'
  ])
})

test('each policy that is set is a guard of its own, which says what it counted, and stops everything', () => {
  const lines = ['min-admins: 1', 'admins-in: a.yml b.yml', 'mfa-for: ADMIN EDITOR', 'reason-for: ADMIN']
  const { policies } = parsed(...lines)
  const users = [user({ permissionLevel: 'ADMIN', authMethod: 'PASSWORD', mfaEnabled: false })]
  const guards = policyGuards(policies, roster({ users }))
  expect(guards.map(({ name, stops, summary }) => [name, stops, plain(summary)])).toEqual([
    ['min-admins', 'everything', '1 ACTIVE and ADMIN, at least 1'],
    ['admins-in', 'everything', '1 ADMIN outside a.yml b.yml'],
    ['mfa-for', 'everything', '1 of ADMIN, EDITOR without MFA'],
    ['reason-for', 'everything', '1 of ADMIN without a reason']
  ])
  expect(policyGuards({ mfaFor: ['ADMIN'] }, roster({ users })).map(({ name }) => name)).toEqual(['mfa-for'])
})

test('policies do not apply to files without users', () => {
  expect(policyGuards(parsed('min-admins: 2').policies, roster())).toEqual([])
})
