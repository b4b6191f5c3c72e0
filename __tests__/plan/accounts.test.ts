import { compareText } from '../../src/order.ts'
import { describe, expect, test } from '@jest/globals'
import {
  accountsOf,
  fieldChanges,
  loweringOf,
  planAccounts as plan,
  showsInReadBack,
  totalsOf
} from '../../src/kinds/accounts/plan.ts'
import type { Flag } from '../../src/kinds/change.ts'
import { flagOf } from '../../src/kinds/draft.ts'
import type { AccountChange } from '../../src/kinds/accounts/plan.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { RosterUser } from '../../src/roster/roster.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import {
  account,
  accounts,
  at,
  bare,
  deletedRow,
  row,
  rowsOf,
  shown,
  subject,
  user,
  usersOf
} from './values.ts'

const only = (rows: readonly VantaAccount[], users: readonly RosterUser[]): AccountChange => {
  const { changes } = plan(rows, users)
  const [change] = changes
  if (change === undefined || changes.length !== 1) throw new Error(`There are ${changes.length} changes.`)
  return change
}

/** What differs between Vanta's value and the file's value of one field. */
const difference = (field: keyof Account, inVanta: unknown, inFile: unknown): readonly string[] => {
  const wanted = account({ [field]: inFile })
  return fieldChanges(row(account(), { [field]: inVanta }), wanted).map((change) => change.field)
}

const MIDNIGHT = '2024-01-01T00:00:00.000Z'

test.each<[string, keyof Account, unknown, unknown]>([
  ['text that is equal', 'displayName', 'Ada', 'Ada'],
  ['addresses in another case', 'email', 'ADA@Example.com', 'ada@example.com'],
  ['addresses with spaces around', 'email', ' ada@example.com ', 'ada@example.com'],
  ['addresses whose é is written in two ways', 'email', 'jose\u0301@example.com', 'jos\u00e9@example.com'],
  ['one instant with and without milliseconds', 'createdTimestamp', '2024-01-01T00:00:00Z', MIDNIGHT],
  ['one instant in two zones', 'createdTimestamp', '2024-01-01T02:00:00+02:00', MIDNIGHT],
  ['one instant with an offset without colon', 'createdTimestamp', '2024-01-01T02:00:00+0200', MIDNIGHT],
  ['a bare date and its midnight in UTC', 'createdTimestamp', '2024-01-01', MIDNIGHT],
  ['a time without a zone, which is UTC', 'createdTimestamp', '2024-01-01T00:00:00', MIDNIGHT],
  ['an instant with finer digits than are sent', 'createdTimestamp', '2024-01-01T00:00:00.000400Z', MIDNIGHT],
  ['sets in another order', 'mfaMethods', ['SMS', 'OTP'], ['OTP', 'SMS']],
  ['sets with a repeated value', 'mfaMethods', ['OTP', 'OTP'], ['OTP']],
  ['an empty set and none', 'groupIds', [], undefined],
  ['no set and an empty one', 'mfaMethods', null, []],
  ['MFA that is not known, on both sides', 'mfaEnabled', null, null],
  ['empty text and none', 'roleDescription', '', undefined]
])('two values of a field are the same: %s', (_, field, inVanta, inFile) => {
  expect(difference(field, inVanta, inFile)).toEqual([])
})

// That another value of any field is a difference is tested with the table of fields.
describe('two values of a field differ', () => {
  test.each<[string, keyof Account, unknown, unknown]>([
    ['names in another case', 'displayName', 'ada', 'Ada'],
    ['an address where Vanta has none', 'email', '', 'ada@example.com'],
    ['an address of Vanta that is not text', 'email', 7, 'ada@example.com'],
    ['addresses that only capitals would make equal', 'email', 'strasse@example.com', 'straße@example.com'],
    ['MFA that Vanta knows and the file does not', 'mfaEnabled', true, null],
    ['groups that would be cleared', 'groupIds', ['a'], undefined],
    ['a role that would be cleared', 'roleDescription', 'Engineer', undefined],
    ['a role that is new', 'roleDescription', null, 'Engineer'],
    ['a login time that would be cleared', 'lastLoginTimestamp', '2024-01-01T00:00:00Z', undefined],
    ['times', 'createdTimestamp', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00.001Z'],
    ['a time of Vanta that is not a time', 'createdTimestamp', 'yesterday', MIDNIGHT],
    ['a time of Vanta that is a number', 'createdTimestamp', 1_704_067_200, MIDNIGHT],
    ['a value of Vanta of another type', 'displayName', 7, '7'],
    ['a set of Vanta that is not a set', 'mfaMethods', 'OTP', ['OTP']]
  ])('%s', (_, field, inVanta, inFile) => {
    expect(difference(field, inVanta, inFile)).toEqual([field])
  })

  test('a difference shows what Vanta has and what the file says', () => {
    const wanted = account({ permissionLevel: 'ADMIN' })
    expect(fieldChanges(row(account(), { roleDescription: 'Engineer' }), wanted)).toEqual([
      { field: 'permissionLevel', from: 'BASE', to: 'ADMIN', cleared: false },
      { field: 'roleDescription', from: 'Engineer', to: null, cleared: true }
    ])
  })

  test('custom properties, which a file cannot state, are shown as cleared', () => {
    const custom = { costCenter: 42, isRemote: true, desk: null }
    expect(fieldChanges(row(account(), { customProperties: custom }), account())).toEqual([
      { field: 'customProperties', from: custom, to: null, cleared: true }
    ])
  })
})

const sso = account({ authMethod: 'SSO', mfaEnabled: false, mfaMethods: [] })

test.each<[string, Account, object, readonly string[]]>([
  ['makes no difference, since Vanta ignores it', sso, { mfaEnabled: true, mfaMethods: ['PUSH_PROMPT'] }, []],
  ['hides no other difference', sso, { fullName: 'Old' }, ['fullName']],
  ['counts where a password replaces it', account(), {}, ['authMethod', 'mfaEnabled', 'mfaMethods']]
])('MFA of an account that logs in by SSO %s', (_, wanted, fields, differing) => {
  expect(fieldChanges(row(sso, { ...fields }), wanted).map(({ field }) => field)).toEqual(differing)
})

const raise = (from: string | null, to: string): readonly Flag[] => [{ code: 'raise', from, to }]

describe('an account', () => {
  const removed = (uniqueId: string, over: object = {}) => ({
    ...bare,
    act: 'accounts.removed',
    subject: subject(uniqueId),
    level: 'BASE',
    statusBefore: 'ACTIVE',
    ...over
  })
  const created = (over: object = {}) => ({
    ...bare,
    act: 'accounts.created',
    subject: subject('u-1'),
    level: 'BASE',
    statusBefore: null,
    place: at(7),
    ...over
  })

  test('that Vanta does not have is created', () => {
    expect(only([], [user({}, 7)])).toEqual(created())
  })

  test('that Vanta has as deleted starts from nothing, with the time of the latest deletion', () => {
    const wanted = user({ permissionLevel: 'ADMIN' }, 7)
    const [at3, at4, at5] = ['2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-05-01T00:00:00Z']
    const rows = [at3, at5, at4].map((time) => deletedRow(wanted.account, time))
    expect(only(rows, [wanted])).toEqual(
      created({ flags: [...raise(null, 'ADMIN'), { code: 'deleted-earlier', at: at5 }], level: 'ADMIN' })
    )
  })

  test('that Vanta has both as live and as deleted is compared with the live one', () => {
    const rows = [row(account()), deletedRow(account({ fullName: 'Old' }))]
    expect(plan(rows, [user()])).toMatchObject({ changes: [], unchanged: 1 })
    expect(plan(rows.toReversed(), [user()])).toMatchObject({ changes: [], unchanged: 1 })
  })

  test('that is not in the file is removed, shown with what Vanta has', () => {
    const old = account({ uniqueId: 'u-9', permissionLevel: 'ADMIN' })
    expect(only([row(old)], [])).toEqual(removed('u-9', { level: 'ADMIN' }))
  })

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['its display name', { displayName: 'Countess', fullName: 'Ada' }, 'Countess'],
    ['its full name, where it has no other', { displayName: null, fullName: 'Ada' }, 'Ada'],
    ['its id, where it has no name', { displayName: null, fullName: null }, 'u-1']
  ])('that is removed is shown by %s', (_, fields, name) => {
    expect(only([row(account(), fields)], []).subject.name).toBe(name)
  })

  test('that Vanta has as deleted, and the file does not have, is no change', () => {
    expect(plan([deletedRow(account())], []).changes).toEqual([])
  })

  test.each([
    ['ACTIVE', 'DEACTIVATED', 'deactivated'],
    ['SUSPENDED', 'DEACTIVATED', 'deactivated'],
    ['DEACTIVATED', 'ACTIVE', 'reactivated'],
    ['SUSPENDED', 'ACTIVE', 'updated']
  ] as const)('that is %s in Vanta and %s in the file is %s', (status, wanted, act) => {
    expect(only([row(account(), { status })], [user({ status: wanted })])).toMatchObject({
      act: `accounts.${act}`,
      statusBefore: status,
      fields: [{ field: 'status', from: status, to: wanted }]
    })
  })

  test('that stays DEACTIVATED is updated, not deactivated again', () => {
    const off = account({ status: 'DEACTIVATED' })
    const change = only([row(off)], [user({ ...off, displayName: 'New' })])
    expect(change).toMatchObject({ act: 'accounts.updated', subject: { name: 'New' } })
  })

  test('whose id differs only in case is another account', () => {
    expect(shown(plan([row(account({ uniqueId: 'U-1' }))], [user()]).changes)).toEqual([
      'accounts.removed U-1',
      'accounts.created u-1'
    ])
  })
})

describe('a change of the permission level', () => {
  test.each<[unknown, Account['permissionLevel'], string | null | undefined, string | undefined]>([
    ['BASE', 'EDITOR', 'BASE', undefined],
    ['EDITOR', 'ADMIN', 'EDITOR', undefined],
    ['ADMIN', 'EDITOR', undefined, 'ADMIN'],
    ['ADMIN', 'BASE', undefined, 'ADMIN'],
    ['EDITOR', 'BASE', undefined, 'EDITOR'],
    ['OWNER', 'ADMIN', 'OWNER', 'OWNER'],
    ['OWNER', 'BASE', undefined, 'OWNER'],
    ['constructor', 'ADMIN', 'constructor', 'constructor'],
    [null, 'EDITOR', null, undefined],
    [null, 'BASE', undefined, undefined],
    [7, 'EDITOR', null, undefined]
  ])('from %s to %s is a raise from %s, and a lowering from %s', (from, to, raisedFrom, loweredFrom) => {
    const change = only([row(account(), { permissionLevel: from })], [user({ permissionLevel: to })])
    expect(change.flags).toEqual(raisedFrom === undefined ? [] : raise(raisedFrom, to))
    expect(loweringOf(change)).toEqual(loweredFrom === undefined ? undefined : { from: loweredFrom, to })
  })

  const off = account({ status: 'DEACTIVATED', permissionLevel: 'ADMIN' })
  const admin = { permissionLevel: 'ADMIN' } as const

  test.each<[string, readonly Account[], Partial<Account>, readonly Flag[]]>([
    ['for a new account above BASE', [], admin, raise(null, 'ADMIN')],
    ['not for a new account of BASE', [], {}, []],
    ['for an account that comes back, whatever it had before', [off], admin, raise(null, 'ADMIN')],
    ['not for an account that comes back to BASE', [off], {}, []],
    ['not for an account that loses access', [account()], off, []],
    ['not for a new account without access', [], off, []]
  ])('is flagged as a raise %s', (_, before, wanted, flags) => {
    expect(only(rowsOf(before), [user(wanted)]).flags).toEqual(flags)
  })
})

describe('a probable change of uniqueId', () => {
  const email = 'ada@example.com'
  const old = row(account({ uniqueId: 'old', email: 'Ada@example.com' }))
  const older = row(account({ uniqueId: 'older', email }))
  const nameless = row(account(), { email: ' ' })
  const renamed = user({ uniqueId: 'new', email })
  const newer = user({ uniqueId: 'newer', email })
  const stays = account({ uniqueId: 'stays', email })
  const changed = user({ ...stays, fullName: 'New' })

  test.each<[string, readonly VantaAccount[], readonly RosterUser[], readonly string[]]>([
    ['on both halves, by address and without case', [old], [renamed], ['old is new', 'new is old']],
    ['not where two accounts are removed', [old, older], [renamed], ['old', 'older', 'new']],
    ['not where two accounts are created', [old], [renamed, newer], ['old', 'new', 'newer']],
    ['not where there are two of each', [old, older], [renamed, newer], ['old', 'older', 'new', 'newer']],
    ['not without an address', [nameless], [user({ uniqueId: 'new', email: ' ' })], ['u-1', 'new']],
    ['not for accounts that stay', [row(stays)], [changed, renamed], ['stays', 'new']],
    ['beside one that stays', [old, row(stays)], [changed, renamed], ['old is new', 'stays', 'new is old']]
  ])('is flagged %s', (_, rows, users, expected) => {
    const partners = plan(rows, users).changes.map((change) => {
      const partner = flagOf(change, 'same-address')?.as
      return partner === undefined ? change.subject.id : `${change.subject.id} is ${partner}`
    })
    expect(partners).toEqual(expected)
  })
})

test('texts are in the order of their code units', () => {
  expect(['b', 'a', 'Z', 'a'].toSorted(compareText)).toEqual(['Z', 'a', 'a', 'b'])
  expect(compareText('a', 'a')).toBe(0)
})

describe('the plan of all accounts', () => {
  const before = accounts(7)
  const rows = [...rowsOf(before), row(account({ uniqueId: 'off', status: 'DEACTIVATED' }))]
  const users = usersOf([
    ...['u-9', 'u-8', 'off', 'u-3', 'u-1'].map((uniqueId) => account({ uniqueId })),
    account({ uniqueId: 'u-5', status: 'DEACTIVATED' }),
    account({ uniqueId: 'u-4', fullName: 'New' })
  ])

  test('lists what takes away first, and by id within a kind', () => {
    expect(shown(plan(rows, users).changes)).toEqual([
      'accounts.removed u-2',
      'accounts.removed u-6',
      'accounts.removed u-7',
      'accounts.deactivated u-5',
      'accounts.reactivated off',
      'accounts.updated u-4',
      'accounts.created u-8',
      'accounts.created u-9'
    ])
  })

  test('lists who becomes ADMIN before every other change of the kind', () => {
    const known = rowsOf([account({ uniqueId: 'a' }), account({ uniqueId: 'z' })])
    const wanted = [
      user({ uniqueId: 'a', permissionLevel: 'EDITOR' }),
      user({ uniqueId: 'z', permissionLevel: 'ADMIN' }),
      user({ uniqueId: 'b' }),
      user({ uniqueId: 'y', permissionLevel: 'ADMIN' })
    ]
    expect(shown(plan(known, wanted).changes)).toEqual([
      'accounts.updated z',
      'accounts.updated a',
      'accounts.created y',
      'accounts.created b'
    ])
  })

  test('counts those that stay as they are, and sends exactly the accounts of the file, by id', () => {
    const planned = plan(rows, users)
    const sent = accountsOf(planned)
    expect(planned.unchanged).toBe(2)
    expect(sent.map(({ uniqueId }) => uniqueId)).toEqual(['off', 'u-1', 'u-3', 'u-4', 'u-5', 'u-8', 'u-9'])
    expect(new Set(sent)).toEqual(new Set(users.map((one) => one.account)))
  })

  test('counts what Vanta lists: an unknown status is active, a deleted row is not live', () => {
    const odd = [...rows, row(account({ uniqueId: 'x' }), { status: 'SUSPENDED' }), deletedRow(account())]
    expect(plan(odd, users).before).toEqual({ active: 8, deactivated: 1, deleted: 1 })
    expect(totalsOf([])).toEqual({ active: 0, deactivated: 0, deleted: 0 })
  })
})

describe('whether a read-back shows that a change was made', () => {
  const custom = { field: 'customProperties', from: { a: 1 }, to: null, cleared: true }
  const name = { field: 'fullName', from: 'Old', to: 'New', cleared: false }
  const change = only([row(account(), { fullName: 'Old' })], [user()])

  test.each<[string, AccountChange, boolean]>([
    ['a field that is sent', { ...change, fields: [name] }, true],
    ['custom properties, which are not sent', { ...change, fields: [custom] }, false],
    ['both', { ...change, fields: [name, custom] }, true],
    ['an account that is new', { ...change, act: 'accounts.created', fields: [] }, true],
    ['an account that goes', { ...change, act: 'accounts.removed', fields: [] }, true]
  ])('%s', (_, one, shows) => {
    expect(showsInReadBack(one)).toBe(shows)
  })
})
