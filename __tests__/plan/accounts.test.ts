import { compareText } from '../../src/order.ts'
import { describe, expect, test } from '@jest/globals'
import {
  fieldChanges,
  loweringOf,
  planAccounts,
  showsInReadBack,
  totalsOf
} from '../../src/kinds/accounts/plan.ts'
import type { Flag } from '../../src/kinds/change.ts'
import { flagOf } from '../../src/kinds/draft.ts'
import type { AccountChange, AccountPlan } from '../../src/kinds/accounts/plan.ts'
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

const plan = (rows: readonly VantaAccount[], users: readonly RosterUser[]): AccountPlan =>
  planAccounts(rows, users, () => at(99))

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

describe('two values of a field are the same', () => {
  test.each<[string, keyof Account, unknown, unknown]>([
    ['text that is equal', 'displayName', 'Ada', 'Ada'],
    ['addresses in another case', 'email', 'ADA@Example.com', 'ada@example.com'],
    ['addresses with spaces around', 'email', ' ada@example.com ', 'ada@example.com'],
    ['addresses whose é is written in two ways', 'email', 'jose\u0301@example.com', 'jos\u00e9@example.com'],
    [
      'one instant with and without milliseconds',
      'createdTimestamp',
      '2024-01-01T00:00:00Z',
      '2024-01-01T00:00:00.000Z'
    ],
    ['one instant in two zones', 'createdTimestamp', '2024-01-01T02:00:00+02:00', '2024-01-01T00:00:00.000Z'],
    [
      'one instant with an offset without colon',
      'createdTimestamp',
      '2024-01-01T02:00:00+0200',
      '2024-01-01T00:00:00.000Z'
    ],
    ['a bare date and its midnight in UTC', 'createdTimestamp', '2024-01-01', '2024-01-01T00:00:00.000Z'],
    [
      'a time without a zone, which is UTC',
      'createdTimestamp',
      '2024-01-01T00:00:00',
      '2024-01-01T00:00:00.000Z'
    ],
    [
      'an instant with finer digits than are sent',
      'createdTimestamp',
      '2024-01-01T00:00:00.000400Z',
      '2024-01-01T00:00:00.000Z'
    ],
    ['sets in another order', 'mfaMethods', ['SMS', 'OTP'], ['OTP', 'SMS']],
    ['sets with a repeated value', 'mfaMethods', ['OTP', 'OTP'], ['OTP']],
    ['an empty set and none', 'groupIds', [], undefined],
    ['no set and an empty one', 'mfaMethods', null, []],
    ['MFA that is not known, on both sides', 'mfaEnabled', null, null],
    ['empty text and none', 'roleDescription', '', undefined]
  ])('%s', (_, field, inVanta, inFile) => {
    expect(difference(field, inVanta, inFile)).toEqual([])
  })
})

describe('two values of a field differ', () => {
  test.each<[string, keyof Account, unknown, unknown]>([
    ['names in another case', 'displayName', 'ada', 'Ada'],
    ['names', 'fullName', 'Ada', 'Ada Lovelace'],
    ['account names', 'accountName', 'ada', 'lovelace'],
    ['addresses', 'email', 'ada@example.com', 'ada@example.org'],
    ['an address where Vanta has none', 'email', '', 'ada@example.com'],
    ['an address of Vanta that is no text', 'email', 7, 'ada@example.com'],
    ['addresses that only capitals would make equal', 'email', 'strasse@example.com', 'straße@example.com'],
    ['levels', 'permissionLevel', 'BASE', 'ADMIN'],
    ['status', 'status', 'ACTIVE', 'DEACTIVATED'],
    ['ways to log in', 'authMethod', 'TOKEN', 'PASSWORD'],
    ['links', 'externalUrl', 'https://a.example/1', 'https://a.example/2'],
    ['MFA', 'mfaEnabled', false, true],
    ['MFA that Vanta knows and the file does not', 'mfaEnabled', true, null],
    ['MFA methods', 'mfaMethods', ['OTP'], ['OTP', 'SMS']],
    ['groups', 'groupIds', ['a'], ['b']],
    ['groups that would be cleared', 'groupIds', ['a'], undefined],
    ['a role that would be cleared', 'roleDescription', 'Engineer', undefined],
    ['a role that is new', 'roleDescription', null, 'Engineer'],
    ['a login time that would be cleared', 'lastLoginTimestamp', '2024-01-01T00:00:00Z', undefined],
    ['times', 'createdTimestamp', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00.001Z'],
    ['update times', 'updatedTimestamp', '2024-01-01', '2024-01-02T00:00:00.000Z'],
    ['deactivation times', 'deactivatedTimestamp', '2024-01-01', '2024-01-02T00:00:00.000Z'],
    ['password times', 'lastPasswordResetTimestamp', '2024-01-01', '2024-01-02T00:00:00.000Z'],
    ['a time of Vanta that is none', 'createdTimestamp', 'yesterday', '2024-01-01T00:00:00.000Z'],
    ['a time of Vanta that is a number', 'createdTimestamp', 1_704_067_200, '2024-01-01T00:00:00.000Z'],
    ['a value of Vanta of another type', 'displayName', 7, '7'],
    ['a set of Vanta that is none', 'mfaMethods', 'OTP', ['OTP']]
  ])('%s', (_, field, inVanta, inFile) => {
    expect(difference(field, inVanta, inFile)).toEqual([field])
  })

  test('a difference tells what Vanta has and what the file says', () => {
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

describe('MFA of an account that logs in by SSO', () => {
  const sso = account({ authMethod: 'SSO', mfaEnabled: false, mfaMethods: [] })

  test('makes no difference, since Vanta ignores it', () => {
    expect(fieldChanges(row(sso, { mfaEnabled: true, mfaMethods: ['PUSH_PROMPT'] }), sso)).toEqual([])
  })

  test('hides no other difference', () => {
    expect(fieldChanges(row(sso, { fullName: 'Old' }), sso)).toEqual([
      { field: 'fullName', from: 'Old', to: sso.fullName, cleared: false }
    ])
  })

  test('counts where the account is to log in by password', () => {
    const wanted = account({ mfaEnabled: true, mfaMethods: ['OTP'] })
    expect(fieldChanges(row(sso), wanted).map(({ field }) => field)).toEqual([
      'authMethod',
      'mfaEnabled',
      'mfaMethods'
    ])
  })
})

describe('an account', () => {
  test('that Vanta does not have is created', () => {
    expect(only([], [user({}, 7)])).toEqual({
      ...bare,
      act: 'accounts.created',
      subject: subject('u-1'),
      level: 'BASE',
      statusBefore: null,
      place: at(7)
    })
  })

  test('that Vanta has as deleted is created again, with the time of the latest deletion', () => {
    const rows = [
      deletedRow(account(), '2026-03-01T00:00:00Z'),
      deletedRow(account(), '2026-05-01T00:00:00Z'),
      deletedRow(account(), '2026-04-01T00:00:00Z')
    ]
    expect(only(rows, [user()])).toMatchObject({
      act: 'accounts.created',
      flags: [{ code: 'deleted-earlier', at: '2026-05-01T00:00:00Z' }]
    })
  })

  test('that Vanta has as deleted starts from nothing, whatever it had then', () => {
    const wanted = user({ permissionLevel: 'ADMIN' }, 7)
    expect(only([deletedRow(wanted.account, '2026-03-01T00:00:00Z')], [wanted])).toEqual({
      ...bare,
      act: 'accounts.created',
      subject: subject('u-1'),
      flags: [
        { code: 'raise', from: null, to: 'ADMIN' },
        { code: 'deleted-earlier', at: '2026-03-01T00:00:00Z' }
      ],
      level: 'ADMIN',
      statusBefore: null,
      place: at(7)
    })
  })

  test('that Vanta has both as live and as deleted is compared with the live one', () => {
    expect(plan([row(account()), deletedRow(account({ fullName: 'Old' }))], [user()]).changes).toEqual([])
    expect(plan([deletedRow(account({ fullName: 'Old' })), row(account())], [user()]).unchanged).toBe(1)
  })

  test('that is not in the file is removed, shown with what Vanta has and where it stood', () => {
    const old = account({ uniqueId: 'u-9', permissionLevel: 'ADMIN' })
    expect(only([row(old)], [])).toEqual({
      ...bare,
      act: 'accounts.removed',
      subject: subject('u-9'),
      level: 'ADMIN',
      statusBefore: 'ACTIVE',
      place: at(99)
    })
  })

  test('that is removed has no place where none is known', () => {
    expect(planAccounts([row(account())], [], () => undefined).changes[0]).toEqual({
      ...bare,
      act: 'accounts.removed',
      subject: subject('u-1'),
      level: 'BASE',
      statusBefore: 'ACTIVE',
      place: null
    })
  })

  test('that is removed is shown by its display name', () => {
    expect(only([row(account(), { displayName: 'Countess', fullName: 'Ada' })], []).subject.name).toBe(
      'Countess'
    )
  })

  test('without a name in Vanta is shown by its full name, and without that by its id', () => {
    expect(only([row(account(), { displayName: null, fullName: 'Ada' })], []).subject.name).toBe('Ada')
    expect(only([row(account(), { displayName: null, fullName: null })], []).subject.name).toBe('u-1')
  })

  test('that Vanta has as deleted, and the file has not, is no change', () => {
    expect(shown(plan([deletedRow(account())], [user({ uniqueId: 'u-2' })]).changes)).toEqual([
      'accounts.created u-2'
    ])
  })

  test.each([
    ['ACTIVE', 'DEACTIVATED', 'deactivated'],
    ['SUSPENDED', 'DEACTIVATED', 'deactivated'],
    ['DEACTIVATED', 'ACTIVE', 'reactivated'],
    ['SUSPENDED', 'ACTIVE', 'updated']
  ] as const)('that is %s in Vanta and %s in the file is %s', (status, wanted, act) => {
    const change = only([row(account(), { status })], [user({ status: wanted })])
    expect(change).toMatchObject({
      act: `accounts.${act}`,
      statusBefore: status,
      fields: [{ field: 'status', from: status, to: wanted }]
    })
  })

  test('that stays DEACTIVATED is updated, not deactivated again', () => {
    const change = only(
      [row(account({ status: 'DEACTIVATED' }))],
      [user({ status: 'DEACTIVATED', displayName: 'New' })]
    )
    expect(change).toMatchObject({
      act: 'accounts.updated',
      statusBefore: 'DEACTIVATED',
      subject: { name: 'New' }
    })
  })

  test('whose id differs only in case is another account', () => {
    expect(shown(plan([row(account({ uniqueId: 'U-1' }))], [user()]).changes)).toEqual([
      'accounts.removed U-1',
      'accounts.created u-1'
    ])
  })
})

const raise = (from: string | null, to: string): readonly Flag[] => [{ code: 'raise', from, to }]

describe('a raise of the permission level', () => {
  test.each<[unknown, Account['permissionLevel'], readonly Flag[]]>([
    ['BASE', 'EDITOR', raise('BASE', 'EDITOR')],
    ['EDITOR', 'ADMIN', raise('EDITOR', 'ADMIN')],
    ['ADMIN', 'EDITOR', []],
    ['EDITOR', 'BASE', []],
    ['constructor', 'ADMIN', raise('constructor', 'ADMIN')],
    ['OWNER', 'BASE', []],
    [null, 'EDITOR', raise(null, 'EDITOR')],
    [7, 'EDITOR', raise(null, 'EDITOR')]
  ])('from %s to %s', (from, to, flags) => {
    const change = only([row(account(), { permissionLevel: from })], [user({ permissionLevel: to })])
    expect(change.flags).toEqual(flags)
  })

  test('is flagged for a new account above BASE, and only there', () => {
    expect(only([], [user({ permissionLevel: 'ADMIN' })]).flags).toEqual(raise(null, 'ADMIN'))
    expect(only([], [user()]).flags).toEqual([])
  })

  test('is flagged for an account that comes back, whatever it had before', () => {
    const before = account({ status: 'DEACTIVATED', permissionLevel: 'ADMIN' })
    expect(only([row(before)], [user({ permissionLevel: 'ADMIN' })]).flags).toEqual(raise(null, 'ADMIN'))
    expect(only([row(before)], [user()]).flags).toEqual([])
  })

  test('is not flagged for an account without access', () => {
    const off = { status: 'DEACTIVATED', permissionLevel: 'ADMIN' } as const
    expect(only([row(account())], [user(off)]).flags).toEqual([])
    expect(only([], [user(off)]).flags).toEqual([])
  })
})

const partners = (rows: readonly VantaAccount[], users: readonly RosterUser[]) =>
  plan(rows, users).changes.map((change) => [change.subject.id, flagOf(change, 'same-address')?.as])

describe('a probable change of uniqueId', () => {
  const old = account({ uniqueId: 'old', email: 'Ada@example.com' })
  const renamed = user({ uniqueId: 'new', email: 'ada@example.com' })

  test('is flagged on both halves, by address and without case', () => {
    expect(partners([row(old)], [renamed])).toEqual([
      ['old', 'new'],
      ['new', 'old']
    ])
  })

  test('is not flagged where two accounts with the address are removed', () => {
    const rows = [row(old), row({ ...old, uniqueId: 'older' })]
    expect(partners(rows, [renamed])).toEqual([
      ['old', undefined],
      ['older', undefined],
      ['new', undefined]
    ])
  })

  test('is not flagged where two accounts with the address are created', () => {
    const users = [renamed, user({ uniqueId: 'newer', email: 'ada@example.com' })]
    for (const rows of [[row(old)], [row(old), row({ ...old, uniqueId: 'older' })]])
      expect(partners(rows, users).every(([, partner]) => partner === undefined)).toBe(true)
  })

  test('is not flagged for accounts without an address', () => {
    expect(partners([row({ ...old, email: ' ' })], [user({ uniqueId: 'new', email: ' ' })])).toEqual([
      ['old', undefined],
      ['new', undefined]
    ])
  })

  test('is not flagged for accounts that stay', () => {
    const stays = account({ uniqueId: 'stays', email: 'ada@example.com' })
    expect(partners([row(stays)], [user({ ...stays, fullName: 'New' }), renamed])).toEqual([
      ['stays', undefined],
      ['new', undefined]
    ])
  })
})

describe('a third account with the address of a probable change of uniqueId', () => {
  test('that stays is no part of it', () => {
    const email = 'ada@example.com'
    const stays = account({ uniqueId: 'stays', email })
    const rows = [row(account({ uniqueId: 'old', email })), row(stays)]
    expect(partners(rows, [user({ ...stays, fullName: 'New' }), user({ uniqueId: 'new', email })])).toEqual([
      ['old', 'new'],
      ['stays', undefined],
      ['new', 'old']
    ])
  })
})

describe('the order of texts', () => {
  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1]
  ])('%s and %s', (a, b, order) => {
    expect(compareText(a, b)).toBe(order)
  })
})

describe('the plan of all accounts', () => {
  const before = accounts(7)
  const rows = [...rowsOf(before), row(account({ uniqueId: 'off', status: 'DEACTIVATED' }))]
  const users = usersOf([
    account({ uniqueId: 'u-9' }),
    account({ uniqueId: 'u-8' }),
    account({ uniqueId: 'off' }),
    account({ uniqueId: 'u-5', status: 'DEACTIVATED' }),
    account({ uniqueId: 'u-4', fullName: 'New' }),
    account({ uniqueId: 'u-3' }),
    account({ uniqueId: 'u-1' })
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

  test('counts those that stay as they are', () => {
    expect(plan(rows, users).unchanged).toBe(2)
  })

  test('sends exactly the accounts of the file, by id', () => {
    const { body } = plan(rows, users)
    expect(body.map(({ uniqueId }) => uniqueId)).toEqual(['off', 'u-1', 'u-3', 'u-4', 'u-5', 'u-8', 'u-9'])
    expect(new Set(body)).toEqual(new Set(users.map((one) => one.account)))
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

describe('who becomes ADMIN', () => {
  test('comes before every other change of the kind', () => {
    const known = [account({ uniqueId: 'a' }), account({ uniqueId: 'z' })]
    const users = [
      user({ uniqueId: 'a', permissionLevel: 'EDITOR' }),
      user({ uniqueId: 'z', permissionLevel: 'ADMIN' }),
      user({ uniqueId: 'b' }),
      user({ uniqueId: 'y', permissionLevel: 'ADMIN' })
    ]
    expect(shown(plan(rowsOf(known), users).changes)).toEqual([
      'accounts.updated z',
      'accounts.updated a',
      'accounts.created y',
      'accounts.created b'
    ])
  })
})

describe('a permission level that goes down', () => {
  test.each([
    ['ADMIN', 'EDITOR'],
    ['ADMIN', 'BASE'],
    ['EDITOR', 'BASE'],
    ['OWNER', 'ADMIN']
  ] as const)('from %s to %s', (from, to) => {
    const change = only([row(account(), { permissionLevel: from })], [user({ permissionLevel: to })])
    expect(loweringOf(change)).toEqual({ from, to })
  })

  test('is none that goes up, or begins', () => {
    const rising = only([row(account())], [user({ permissionLevel: 'ADMIN' })])
    const silent = only([row(account(), { permissionLevel: null })], [user()])
    expect([rising, silent, only([], [user()])].map(loweringOf)).toEqual([undefined, undefined, undefined])
  })
})
