import { describe, expect, test } from '@jest/globals'
import { type Digested, planDigest } from '../../src/plan/digest.ts'
import { account, at } from './values.ts'

const base: Digested = {
  resourceId: 'resource-1',
  body: [
    account({ mfaMethods: ['OTP', 'SMS'], groupIds: ['a', 'b'] }),
    account({ uniqueId: 'u-2', email: 'Grace@example.com' })
  ],
  accounts: [
    {
      kind: 'updated',
      uniqueId: 'u-1',
      name: 'Ada',
      email: 'ada@example.com',
      permissionLevel: 'BASE',
      fields: [
        { field: 'mfaMethods', from: ['SMS', 'EMAIL'], to: ['OTP', 'SMS'] },
        { field: 'roleDescription', from: 'Engineer', to: undefined }
      ],
      place: at(1)
    },
    {
      kind: 'removed',
      uniqueId: 'u-3',
      name: 'Bob',
      email: 'b@example.com',
      permissionLevel: 'BASE',
      fields: []
    }
  ],
  offboard: [
    { email: 'b@example.com', personId: 'p-1', decision: 'offboard' },
    { email: 'c@example.com', personId: 'p-2', decision: 'offboard' }
  ],
  acknowledgerId: 'p-boss',
  groups: [
    {
      kind: 'added',
      groupId: 'g-1',
      groupName: 'Engineering',
      personId: 'p-3',
      email: 'd@example.com',
      name: 'D'
    },
    {
      kind: 'removed',
      groupId: 'g-1',
      groupName: 'Engineering',
      personId: 'p-4',
      email: 'e@example.com',
      name: 'E'
    }
  ],
  viewers: [
    {
      kind: 'updated',
      slugId: 'example-co',
      viewerId: 'v-1',
      email: 'Buyer@customer.example',
      fields: [],
      body: { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a', 'b'] },
      endsAccess: false,
      place: at(2)
    },
    {
      kind: 'invited',
      slugId: 'example-co',
      email: 'new@customer.example',
      fields: [],
      body: { name: 'N' },
      endsAccess: false
    }
  ]
}

const digest = planDigest(base)

/** The same value with the keys of every object, and the items of every list, the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed).toReversed()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)])
  )
}

test('a digest is 64 hexadecimal characters', () => {
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
})

test('the digest of a plan stays the same from version to version of this action, as approvals rely on it', () => {
  const nothing: Digested = {
    resourceId: undefined,
    body: undefined,
    accounts: [],
    offboard: [],
    acknowledgerId: undefined,
    groups: [],
    viewers: []
  }
  expect(planDigest(nothing)).toBe('933805063f249466c4ad0a937d083719c639513f7b43eb4789d6400b0716e62e')
  expect(digest).toBe('5a4ff466bd91f2fad10eb5f1bdf8581e229068f6944868ee08f355b1069dc6eb')
})

describe('the digest does not depend on', () => {
  test('the order of users, keys, changes and sets', () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same shape, turned round
    expect(planDigest(reversed(base) as Digested)).toBe(digest)
  })

  test.each<[string, string, unknown, unknown]>([
    ['an instant', 'createdTimestamp', '2024-01-01T00:00:00.000Z', '2024-01-01T01:00:00+01:00'],
    ['an instant without a zone', 'lastLoginTimestamp', '2024-01-01T00:00:00.000Z', '2024-01-01 00:00:00'],
    ['a set', 'mfaMethods', ['SMS', 'OTP'], ['OTP', 'SMS', 'SMS']],
    ['an address', 'email', 'ada@example.com', 'ADA@example.com'],
    ['nothing', 'roleDescription', undefined, ''],
    ['no set', 'groupIds', undefined, []]
  ])('how Vanta writes the same value: %s', (_, field, one, other) => {
    const of = (from: unknown): string =>
      planDigest({
        ...base,
        accounts: base.accounts.map((change) =>
          Object.assign({}, change, { fields: [{ field, from, to: 'x' }] })
        )
      })
    expect(of(other)).toBe(of(one))
  })

  test('how Vanta writes the end of an access', () => {
    const of = (from: string): string =>
      planDigest({
        ...base,
        viewers: base.viewers.map((change) =>
          Object.assign({}, change, { fields: [{ field: 'expirationDate', from, to: null }] })
        )
      })
    expect(of('2027-01-31T01:00:00+01:00')).toBe(of('2027-01-31T00:00:00.000Z'))
    expect(of('2027-02-01')).not.toBe(of('2027-01-31'))
  })

  test('places in files', () => {
    expect(
      planDigest({
        ...base,
        accounts: base.accounts.map((change) => Object.assign({}, change, { place: at(77, 'other.yml') })),
        viewers: base.viewers.map((change) => Object.assign({}, change, { place: at(78, 'other.yml') }))
      })
    ).toBe(digest)
  })

  test('the clock: an access that the same plan ends, or ended', () => {
    const viewers = base.viewers.map((change) => Object.assign({}, change, { endsAccess: true }))
    expect(planDigest({ ...base, viewers })).toBe(digest)
  })

  test('how Vanta writes an address, or calls a group or a person', () => {
    expect(
      planDigest({
        ...base,
        accounts: base.accounts.map((change) =>
          Object.assign({}, change, { email: change.email.toUpperCase() })
        ),
        viewers: base.viewers.map((change) =>
          Object.assign({}, change, { email: change.email.toUpperCase(), name: 'B' })
        ),
        groups: base.groups.map((change) =>
          Object.assign({}, change, { groupName: 'Eng', name: 'X', email: 'x@example.com' })
        )
      })
    ).toBe(digest)
  })

  test('who would be recorded, where nobody is offboarded', () => {
    const nobody = { ...base, offboard: [] }
    expect(planDigest({ ...nobody, acknowledgerId: 'p-other' })).toBe(planDigest(nobody))
  })
})

const digestOfChange = (field: string, from: string) =>
  planDigest({
    ...base,
    accounts: [
      {
        kind: 'updated',
        uniqueId: 'u',
        name: '',
        email: '',
        permissionLevel: '',
        fields: [{ field, from, to: '' }]
      }
    ]
  })

describe('the digest depends on', () => {
  const [firstAccount, secondAccount] = base.body ?? []
  const [update, removal] = base.accounts
  const [firstLeaver] = base.offboard
  const [addition, takingOut] = base.groups
  const [viewerUpdate, invitation] = base.viewers

  test.each<[string, Partial<Digested>]>([
    ['the resource', { resourceId: 'resource-2' }],
    ['whether accounts are touched at all', { resourceId: undefined, body: undefined, accounts: [] }],
    ['an account more or less', { body: base.body?.slice(1) }],
    [
      'any field of the body',
      { body: [account({ ...firstAccount, externalUrl: 'https://x.example' }), account(secondAccount)] }
    ],
    [
      'the case of an address that is sent',
      { body: [account(firstAccount), account({ ...secondAccount, email: 'grace@example.com' })] }
    ],
    ['a set of the body', { body: [account({ ...firstAccount, groupIds: ['a'] }), account(secondAccount)] }],
    ['a removal', { accounts: base.accounts.slice(0, 1) }],
    [
      'what kind a change is',
      { accounts: base.accounts.map((change) => Object.assign({}, change, { kind: 'created' })) }
    ],
    [
      'what Vanta has now',
      {
        accounts: [
          Object.assign({}, update, { fields: [{ field: 'roleDescription', from: 'Boss', to: undefined }] }),
          Object.assign({}, removal)
        ]
      }
    ],
    [
      'who it is that goes',
      { accounts: [Object.assign({}, update), Object.assign({}, removal, { email: 'alice@example.com' })] }
    ],
    [
      'what goes with them',
      { accounts: [Object.assign({}, update), Object.assign({}, removal, { permissionLevel: 'ADMIN' })] }
    ],
    [
      'whether they were active',
      { accounts: [Object.assign({}, update), Object.assign({}, removal, { statusBefore: 'ACTIVE' })] }
    ],
    [
      'whether the same access is a wider or a narrower one',
      {
        viewers: [
          Object.assign({}, viewerUpdate, {
            fields: [{ field: 'resourceIds', from: ['a'], to: ['a', 'b'] }]
          }),
          Object.assign({}, invitation)
        ]
      }
    ],
    ['who is offboarded', { offboard: base.offboard.slice(1) }],
    [
      'which person it is',
      { offboard: [Object.assign({}, firstLeaver, { personId: 'p-9' }), ...base.offboard.slice(1)] }
    ],
    ['who is recorded as completing an offboarding', { acknowledgerId: 'p-other' }],
    ['who is added to a group', { groups: [Object.assign({}, takingOut)] }],
    ['in or out', { groups: base.groups.map((change) => Object.assign({}, change, { kind: 'added' })) }],
    [
      'which group it is',
      { groups: [Object.assign({}, addition, { groupId: 'g-2' }), Object.assign({}, takingOut)] }
    ],
    [
      'which Trust Center it is',
      { viewers: base.viewers.map((change) => Object.assign({}, change, { slugId: 'other' })) }
    ],
    [
      'what a viewer is given',
      {
        viewers: [
          Object.assign({}, viewerUpdate, { body: { accessLevel: 'FULL_ACCESS' } }),
          Object.assign({}, invitation)
        ]
      }
    ],
    ['an invitation', { viewers: base.viewers.slice(0, 1) }]
  ])('%s', (_, change) => {
    expect(planDigest({ ...base, ...change })).not.toBe(digest)
  })

  test('a time that is taken away', () => {
    const ending = (expirationDate: string | null) =>
      planDigest({
        ...base,
        viewers: base.viewers.map((change) => Object.assign({}, change, { body: { expirationDate } }))
      })
    expect(ending(null)).not.toBe(ending('2027-01-31T00:00:00.000Z'))
  })

  test('how many are offboarded, should their ids not be known', () => {
    const nobody = { ...base, offboard: [], acknowledgerId: undefined }
    expect(planDigest({ ...nobody, offboard: [{ email: 'b@example.com', decision: 'offboard' }] })).not.toBe(
      planDigest(nobody)
    )
  })

  test('the boundaries between values', () => {
    expect(digestOfChange('a', 'bc')).not.toBe(digestOfChange('ab', 'c'))
    expect(digestOfChange('a', '","to":""')).not.toBe(digestOfChange('a', ''))
  })
})
