import { describe, expect, test } from '@jest/globals'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { AccountChange } from '../../src/kinds/accounts/plan.ts'
import type { Change } from '../../src/kinds/change.ts'
import { fieldChange } from '../../src/kinds/draft.ts'
import type { GroupChange } from '../../src/kinds/groups/plan.ts'
import type { Leaver } from '../../src/kinds/offboarding/plan.ts'
import type { ViewerChange } from '../../src/kinds/viewers/plan.ts'
import { planDigest } from '../../src/plan/make.ts'
import { asCompared } from '../../src/plan/digest.ts'
import { account, at, bare, settings, usersOf } from './values.ts'

/** What the digest covers. */
type Covered = Readonly<{
  resourceId: string
  body: readonly Account[] | undefined
  accounts: readonly AccountChange[]
  offboard: readonly Leaver[]
  acknowledgerId: string | undefined
  groups: readonly GroupChange[]
  viewers: readonly ViewerChange[]
}>

const digestOf = ({ body, resourceId, acknowledgerId, ...changes }: Covered): string => {
  const rest = { notes: [], guards: [] }
  const unchanged = { unchanged: 0, before: { active: 0, deactivated: 0, deleted: 0 }, rows: [] }
  return planDigest(
    {
      accounts: body && { ...rest, ...unchanged, changes: changes.accounts, users: usersOf(body) },
      groups: { ...rest, changes: changes.groups },
      viewers: { ...rest, changes: changes.viewers },
      offboarding: { ...rest, changes: changes.offboard, acknowledgerId }
    },
    settings({ resourceId })
  )
}

const update: AccountChange = {
  ...bare,
  act: 'accounts.updated',
  subject: { id: 'u-1', email: 'ada@example.com', name: 'Ada' },
  fields: [
    fieldChange('mfaMethods', ['SMS', 'EMAIL'], ['OTP', 'SMS']),
    fieldChange('roleDescription', 'Engineer', undefined)
  ],
  level: 'BASE',
  statusBefore: null,
  place: at(1)
}
const removal: AccountChange = {
  ...bare,
  act: 'accounts.removed',
  subject: { id: 'u-3', email: 'b@example.com', name: 'Bob' },
  level: 'BASE',
  statusBefore: null
}
const leaver: Leaver = {
  ...bare,
  act: 'leavers.offboarded',
  subject: { id: 'p-1', email: 'b@example.com', name: '' }
}
const otherLeaver: Leaver = { ...leaver, subject: { id: 'p-2', email: 'c@example.com', name: '' } }
const engineering = { id: 'g-1', name: 'Engineering' }
const addition: GroupChange = {
  ...bare,
  act: 'members.added',
  subject: { id: 'p-3', email: 'd@example.com', name: 'D' },
  target: engineering
}
const takingOut: GroupChange = {
  ...bare,
  act: 'members.removed',
  subject: { id: 'p-4', email: 'e@example.com', name: 'E' },
  target: engineering
}
const trustCenter = { id: 'example-co', name: 'example-co' }
const viewerUpdate: ViewerChange = {
  ...bare,
  act: 'viewers.updated',
  subject: { id: 'v-1', email: 'Buyer@customer.example', name: '' },
  target: trustCenter,
  body: { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a', 'b'] },
  place: at(2)
}
const accessEnded: ViewerChange = { ...viewerUpdate, act: 'viewers.ended' }
const invitation: ViewerChange = {
  ...bare,
  act: 'viewers.invited',
  subject: { id: '', email: 'new@customer.example', name: '' },
  target: trustCenter,
  body: { name: 'N' }
}

const base: Covered = {
  resourceId: 'resource-1',
  body: [
    account({ mfaMethods: ['OTP', 'SMS'], groupIds: ['a', 'b'] }),
    account({ uniqueId: 'u-2', email: 'Grace@example.com' })
  ],
  accounts: [update, removal],
  offboard: [leaver, otherLeaver],
  acknowledgerId: 'p-boss',
  groups: [addition, takingOut],
  viewers: [viewerUpdate, invitation]
}

const digest = digestOf(base)

/** The same changes, each with something else about it. */
const each = <T extends object>(changes: readonly T[], over: Partial<T>): readonly T[] =>
  changes.map((change) => ({ ...change, ...over }))

const inCapitals = (subject: Change['subject']) => ({ ...subject, email: subject.email.toUpperCase() })

/** The same value with the keys of every object, and the items of every list, the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed).toReversed()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, reversed(item)])
  return Object.fromEntries(entries.toReversed())
}

test('the digest of a plan stays the same from version to version of this action, as approvals rely on it', () => {
  // That of a plan of nothing is tested with whole plans.
  expect(digest).toBe('5a4ff466bd91f2fad10eb5f1bdf8581e229068f6944868ee08f355b1069dc6eb')
})

const midnight = Date.UTC(2024, 0, 1)

test.each([
  ['an instant, written out', '2024-01-01T01:00:00+01:00', midnight, '2024-01-01T00:00:00.000Z'],
  ['a number', 5, 5, 5],
  ['a set, each once', ['b', 'a', 'b'], '["a","b"]', ['b', 'a']],
  ['nothing, where the set is empty', [], undefined, undefined]
])('the digest covers a value as %s', (_, value, key, expected) => {
  expect(asCompared(value, key)).toEqual(expected)
})

describe('the digest does not depend on', () => {
  test('the order of users, keys, changes and sets', () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape, turned round
    expect(digestOf(reversed(base) as Covered)).toBe(digest)
  })

  test.each<[string, string, unknown, unknown]>([
    ['an instant', 'createdTimestamp', '2024-01-01T00:00:00.000Z', '2024-01-01T01:00:00+01:00'],
    ['an instant without a zone', 'lastLoginTimestamp', '2024-01-01T00:00:00.000Z', '2024-01-01 00:00:00'],
    ['a set', 'mfaMethods', ['SMS', 'OTP'], ['OTP', 'SMS', 'SMS']],
    ['an address', 'email', 'ada@example.com', 'ADA@example.com'],
    ['nothing', 'roleDescription', undefined, ''],
    ['no set', 'groupIds', undefined, []]
  ])('how Vanta writes the same value: %s', (_, field, one, other) => {
    const of = (from: unknown) =>
      digestOf({ ...base, accounts: each(base.accounts, { fields: [fieldChange(field, from, 'x')] }) })
    expect(of(other)).toBe(of(one))
  })

  test('how Vanta writes the end of access', () => {
    const from = (end: string) => [fieldChange('expirationDate', end, null)]
    const of = (end: string) => digestOf({ ...base, viewers: each(base.viewers, { fields: from(end) }) })
    expect(of('2027-01-31T01:00:00+01:00')).toBe(of('2027-01-31T00:00:00.000Z'))
    expect(of('2027-02-01')).not.toBe(of('2027-01-31'))
  })

  test.each<[string, Partial<Covered>]>([
    [
      'places in files',
      {
        accounts: each(base.accounts, { place: at(77, 'other.yml') }),
        viewers: each(base.viewers, { place: at(78, 'other.yml') })
      }
    ],
    ['the clock: an access that the same plan ends, or ended', { viewers: [accessEnded, invitation] }],
    [
      'how Vanta writes an address',
      {
        accounts: base.accounts.map((change) => ({ ...change, subject: inCapitals(change.subject) })),
        viewers: base.viewers.map((change) => ({ ...change, subject: inCapitals(change.subject) }))
      }
    ],
    [
      'what Vanta calls a viewer, a group or a person, and their address',
      {
        viewers: base.viewers.map((change) => ({ ...change, subject: { ...change.subject, name: 'B' } })),
        groups: base.groups.map(({ subject, ...change }) => ({
          ...change,
          subject: { ...subject, name: 'X', email: 'x@example.com' },
          target: { ...engineering, name: 'Eng' }
        }))
      }
    ]
  ])('%s', (_, change) => {
    expect(digestOf({ ...base, ...change })).toBe(digest)
  })

  test('who would be recorded, where nobody is offboarded', () => {
    const nobody = { ...base, offboard: [] }
    expect(digestOf({ ...nobody, acknowledgerId: 'p-other' })).toBe(digestOf(nobody))
  })
})

describe('the digest depends on', () => {
  const [firstAccount, secondAccount] = base.body ?? []
  const bodyWith = (change: Partial<Account>) => [
    account({ ...firstAccount, ...change }),
    account(secondAccount)
  ]
  const fields = [fieldChange('roleDescription', 'Boss', undefined)]
  const widening = { ...viewerUpdate, fields: [fieldChange('resourceIds', ['a'], ['a', 'b'])] }
  const alice = { ...removal.subject, email: 'alice@example.com' }
  const otherPerson = { ...leaver.subject, id: 'p-9' }
  const otherCenter = { ...trustCenter, id: 'other' }
  const full = { accessLevel: 'FULL_ACCESS' } as const

  test.each<[string, Partial<Covered>]>([
    ['the resource', { resourceId: 'resource-2' }],
    ['whether accounts are touched at all', { body: undefined, accounts: [] }],
    ['an account more or less', { body: base.body?.slice(1) }],
    ['any field of the body', { body: bodyWith({ externalUrl: 'https://x.example' }) }],
    ['a set of the body', { body: bodyWith({ groupIds: ['a'] }) }],
    ['the case of an address that is sent', { body: bodyWith({ email: 'U-1@example.com' }) }],
    ['a removal', { accounts: [update] }],
    ['what kind a change is', { accounts: each(base.accounts, { act: 'accounts.created' }) }],
    ['what Vanta has now', { accounts: [{ ...update, fields }, removal] }],
    ['who it is that goes', { accounts: [update, { ...removal, subject: alice }] }],
    ['what goes with them', { accounts: [update, { ...removal, level: 'ADMIN' }] }],
    ['whether they were active', { accounts: [update, { ...removal, statusBefore: 'ACTIVE' }] }],
    ['whether the same access is a wider or a narrower one', { viewers: [widening, invitation] }],
    ['who is offboarded', { offboard: [otherLeaver] }],
    ['which person it is', { offboard: [{ ...leaver, subject: otherPerson }, otherLeaver] }],
    ['who is recorded as completing an offboarding', { acknowledgerId: 'p-other' }],
    ['who is added to a group', { groups: [takingOut] }],
    ['in or out', { groups: [addition, { ...takingOut, act: 'members.added' }] }],
    ['which group it is', { groups: [{ ...addition, target: { ...engineering, id: 'g-2' } }, takingOut] }],
    ['which Trust Center it is', { viewers: each(base.viewers, { target: otherCenter }) }],
    ['what a viewer is given', { viewers: [{ ...viewerUpdate, body: full }, invitation] }],
    ['an invitation', { viewers: [viewerUpdate] }]
  ])('%s', (_, change) => {
    expect(digestOf({ ...base, ...change })).not.toBe(digest)
  })

  test('an end of access that is dropped', () => {
    const ending = (expirationDate: string | null) =>
      digestOf({ ...base, viewers: each(base.viewers, { body: { expirationDate } }) })
    expect(ending(null)).not.toBe(ending('2027-01-31T00:00:00.000Z'))
  })

  test('how many are offboarded, even if their ids are unknown', () => {
    const nobody = { ...base, offboard: [], acknowledgerId: undefined }
    const unknown = { ...leaver, subject: { ...leaver.subject, id: '' } }
    expect(digestOf({ ...nobody, offboard: [unknown] })).not.toBe(digestOf(nobody))
  })

  test('where one value ends and the next begins', () => {
    const of = (field: string, from: string) =>
      digestOf({ ...base, accounts: [{ ...update, level: '', fields: [fieldChange(field, from, '')] }] })
    expect(of('a', 'bc')).not.toBe(of('ab', 'c'))
    expect(of('a', '","to":""')).not.toBe(of('a', ''))
  })
})
