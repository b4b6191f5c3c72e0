import { describe, expect, test } from '@jest/globals'
import { planViewers } from '../../src/kinds/viewers/plan.ts'
import type { WantedViewer } from '../../src/roster/roster.ts'
import type { Viewer } from '../../src/vanta/model.ts'
import { at, bare, invited, LIMITS, NOW, refusalsOf, trustCenter, viewer, wantedViewer } from './values.ts'
import { read } from '../support/texts.ts'

type Surroundings = Readonly<{ former?: readonly Viewer[]; gone?: readonly string[]; now?: number }>

const plan = (
  wanted: readonly WantedViewer[],
  current: readonly Viewer[],
  { former = [], gone = [], now = NOW }: Surroundings = {}
) => {
  const { changes, notes, guards } = planViewers(
    [trustCenter(wanted)],
    { 'example-co': current },
    { 'example-co': [...current, ...former] },
    new Set(gone),
    now,
    LIMITS
  )
  return { changes, notes, guards, refusals: refusalsOf(guards) }
}

/** The body of the one request that a plan has; undefined where it has none. */
const bodyOf = (wanted: Partial<WantedViewer>, current: Partial<Viewer>) => {
  const { changes, refusals } = plan([wantedViewer(wanted)], [viewer(current)])
  expect(refusals).toStrictEqual([])
  expect(changes.length).toBeLessThan(2)
  return changes[0]?.body
}

describe('a viewer that is as wanted costs nothing', () => {
  test.each<[string, Partial<WantedViewer>, Partial<Viewer>]>([
    ['where the entry states nothing', {}, { expirationDate: '2027-01-31', customerTrustAccountId: 'c-1' }],
    [
      'with the same access',
      { accessLevel: 'FULL_ACCESS' },
      { accessLevel: 'FULL_ACCESS', resourceIds: null }
    ],
    [
      'where Vanta does not say which account it belongs to',
      { customerTrustAccountId: 'c-1' },
      { customerTrustAccountId: undefined }
    ],
    [
      'with the same resources in another order',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['b', 'a'] },
      { resourceIds: ['a', 'b'] }
    ],
    [
      'with the same instant of expiry',
      { expirationDate: '2027-01-31T00:00:00.000Z' },
      { expirationDate: '2027-01-31T01:00:00+01:00' }
    ],
    [
      'with an expiry that Vanta writes without a zone',
      { expirationDate: '2027-01-31T00:00:00.000Z' },
      { expirationDate: '2027-01-31T00:00:00' }
    ],
    ['without an expiry on either side', { expirationDate: null }, { expirationDate: null }],
    ['without an account on either side', { customerTrustAccountId: null }, { customerTrustAccountId: null }],
    ['with the address in another case', { email: 'BUYER@customer.example' }, {}],
    ['with an NDA that Vanta does not tell of', { isNdaRequired: true }, { ndaRequired: null }],
    ['with the NDA that Vanta tells of', { isNdaRequired: true }, { ndaRequired: true }],
    ['with an NDA that only Vanta tells of', {}, { ndaRequired: true }],
    ['with names that differ, since they cannot be changed', { name: 'B', companyName: 'C' }, {}]
  ])('%s', (_, wanted, current) => {
    expect(bodyOf(wanted, current)).toBeUndefined()
  })
})

describe('a change of a viewer sends what differs, and no more', () => {
  const expirationDate = '2027-01-31T00:00:00.000Z'

  test.each<[string, Partial<WantedViewer>, Partial<Viewer>, Readonly<Record<string, unknown>>]>([
    ['full access', { accessLevel: 'FULL_ACCESS' }, {}, { accessLevel: 'FULL_ACCESS' }],
    [
      'other resources',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] },
      { resourceIds: ['b'] },
      { resourceIds: ['a'] }
    ],
    [
      'resources instead of all',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] },
      { resourceIds: null },
      { resourceIds: ['a'] }
    ],
    [
      'partial access, together with its resources',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] },
      { accessLevel: 'FULL_ACCESS', resourceIds: null },
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] }
    ],
    [
      'partial access, together with resources that Vanta has kept',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] },
      { accessLevel: 'FULL_ACCESS', resourceIds: ['a'] },
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] }
    ],
    ['an expiry', { expirationDate }, {}, { expirationDate }],
    ['another expiry', { expirationDate }, { expirationDate: '2027-02-28' }, { expirationDate }],
    [
      'an expiry instead of what is no time',
      { expirationDate },
      { expirationDate: 'soon' },
      { expirationDate }
    ],
    ['no expiry any more', { expirationDate: null }, { expirationDate }, { expirationDate: null }],
    ['an account', { customerTrustAccountId: 'c-1' }, {}, { customerTrustAccountId: 'c-1' }],
    [
      'no account any more',
      { customerTrustAccountId: null },
      { customerTrustAccountId: 'c-1' },
      { customerTrustAccountId: null }
    ],
    [
      'an expiry, without the access that stays as it is',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'], expirationDate },
      {},
      { expirationDate }
    ],
    [
      'the NDA along with something else',
      { isNdaRequired: false, expirationDate: null },
      { expirationDate },
      { expirationDate: null, isNdaRequired: false }
    ],
    [
      'the account along with something else, where Vanta does not say which it is',
      { customerTrustAccountId: 'c-1', expirationDate: null },
      { customerTrustAccountId: undefined, expirationDate },
      { expirationDate: null, customerTrustAccountId: 'c-1' }
    ],
    [
      'no account along with something else, where it is the wanted one',
      { customerTrustAccountId: 'c-1', expirationDate: null },
      { customerTrustAccountId: 'c-1', expirationDate },
      { expirationDate: null }
    ],
    [
      'no account along with something else, where the entry names none',
      { expirationDate: null },
      { customerTrustAccountId: undefined, expirationDate },
      { expirationDate: null }
    ],
    [
      'the NDA where Vanta says otherwise',
      { isNdaRequired: true },
      { ndaRequired: false },
      { isNdaRequired: true }
    ]
  ])('%s', (_, wanted, current, body) => {
    expect(bodyOf(wanted, current)).toStrictEqual(body)
  })

  test('and tells of an NDA what Vanta says', () => {
    const { changes } = plan([wantedViewer({ isNdaRequired: true })], [viewer({ ndaRequired: false })])
    expect(changes[0]?.fields).toEqual([{ field: 'isNdaRequired', from: false, to: true, cleared: false }])
  })

  test('and says nothing of a name that Vanta does not have', () => {
    const { changes } = plan([wantedViewer({ expirationDate })], [viewer({ name: null })])
    expect(changes[0]?.subject.name).toBe('')
  })

  test('and says what Vanta has, for whom, and where', () => {
    const wanted = wantedViewer({ accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'], expirationDate })
    const current = viewer({ email: 'Buyer@customer.example', accessLevel: 'FULL_ACCESS', resourceIds: null })
    expect(plan([wanted], [current]).changes).toEqual([
      {
        ...bare,
        act: 'viewers.updated',
        subject: { id: 'v-1', email: 'Buyer@customer.example', name: 'Bea Buyer' },
        target: { id: 'example-co', name: 'example-co' },
        fields: [
          { field: 'accessLevel', from: 'FULL_ACCESS', to: 'PARTIAL_ACCESS', cleared: false },
          { field: 'resourceIds', from: 'all', to: ['a'], cleared: false },
          { field: 'expirationDate', from: null, to: expirationDate, cleared: false }
        ],
        flags: [{ code: 'narrows' }],
        body: { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'], expirationDate },
        place: at(20)
      }
    ])
  })
})

describe('an expiry in the past', () => {
  test.each([
    ['a moment ago', -1, 'viewers.ended'],
    ['now', 0, 'viewers.ended'],
    ['in a moment', 1, 'viewers.updated']
  ])('%s: the change ends access or does not', (_, ms, act) => {
    const expirationDate = new Date(NOW + ms).toISOString()
    expect(plan([wantedViewer({ expirationDate })], [viewer()]).changes).toMatchObject([{ act }])
  })

  test('ends access also where something else changes with it', () => {
    const wanted = wantedViewer({ accessLevel: 'FULL_ACCESS', expirationDate: '2026-01-31T00:00:00.000Z' })
    expect(plan([wanted], [viewer()]).changes).toMatchObject([{ act: 'viewers.ended' }])
  })

  test('that Vanta has already is no change', () => {
    const expirationDate = '2026-01-31T00:00:00.000Z'
    expect(plan([wantedViewer({ expirationDate })], [viewer({ expirationDate })]).changes).toStrictEqual([])
  })

  test('is not said to end access that another change keeps as ended', () => {
    const expirationDate = '2026-01-31T00:00:00.000Z'
    const wanted = wantedViewer({ expirationDate, customerTrustAccountId: 'c-1' })
    expect(plan([wanted], [viewer({ expirationDate })]).changes).toMatchObject([{ act: 'viewers.updated' }])
  })

  test('of somebody who is no viewer is a note, and nobody is invited for it', () => {
    const result = plan([invited({ expirationDate: '2026-01-31T00:00:00.000Z' })], [])
    expect(result).toMatchObject({ changes: [], refusals: [] })
    expect(result.notes).toMatchObject([{ place: at(20), level: 'notice' }])
    expect(read(result.notes[0]?.message)).toContain('The entry can be deleted.')
  })
})

describe('somebody who is no viewer', () => {
  test('is refused, with how to invite them', () => {
    expect(plan([wantedViewer()], [viewer({ email: 'other@customer.example' })])).toMatchObject({
      changes: [],
      refusals: [
        {
          message:
            'buyer@customer.example is not a viewer of the Trust Center example-co. Invite them in Vanta, or set `invite: true` with `name`, `companyName`, `accessLevel` and `isNdaRequired`, which sends them an e-mail.',
          place: at(20)
        }
      ]
    })
  })

  test('is invited where the entry says so, with what it states and nothing else', () => {
    const expirationDate = '2027-01-31T00:00:00.000Z'
    expect(plan([invited({ expirationDate, customerTrustAccountId: 'c-1' })], [])).toMatchObject({
      changes: [
        {
          act: 'viewers.invited',
          subject: { id: '', email: 'buyer@customer.example', name: 'Bea Buyer' },
          target: { id: 'example-co', name: 'example-co' },
          body: {
            email: 'buyer@customer.example',
            name: 'Bea Buyer',
            companyName: 'Customer Inc.',
            accessLevel: 'PARTIAL_ACCESS',
            resourceIds: ['soc2-report'],
            isNdaRequired: true,
            expirationDate,
            customerTrustAccountId: 'c-1'
          },
          fields: [
            { field: 'companyName', to: 'Customer Inc.' },
            { field: 'accessLevel', to: 'PARTIAL_ACCESS' },
            { field: 'isNdaRequired', to: true },
            { field: 'resourceIds', to: ['soc2-report'] },
            { field: 'expirationDate', to: expirationDate },
            { field: 'customerTrustAccountId', to: 'c-1' }
          ],
          place: at(20)
        }
      ],
      guards: [{ summary: '0 to update, 1 to invite by e-mail' }, { name: 'max-raises', refusals: [] }]
    })
  })

  test('is invited without an expiry and an account that are null', () => {
    const [change] = plan([invited({ expirationDate: null, customerTrustAccountId: null })], []).changes
    expect(Object.keys(change?.body ?? {})).toEqual([
      'email',
      'name',
      'companyName',
      'accessLevel',
      'isNdaRequired',
      'resourceIds'
    ])
  })

  test('is invited to everything without a word on resources', () => {
    const { resourceIds: _, ...rest } = invited({ accessLevel: 'FULL_ACCESS' })
    expect(plan([rest], []).changes[0]?.body).toStrictEqual({
      email: 'buyer@customer.example',
      name: 'Bea Buyer',
      companyName: 'Customer Inc.',
      accessLevel: 'FULL_ACCESS',
      isNdaRequired: true
    })
  })

  test('is invited where others were viewers before, and where nobody ever was', () => {
    const former = [viewer({ email: 'other@customer.example' })]
    expect(plan([invited()], [], { former })).toMatchObject({
      changes: [{ act: 'viewers.invited' }],
      refusals: []
    })
    const nobody = planViewers(
      [trustCenter([invited()])],
      { 'example-co': [] },
      { 'example-co': [] },
      new Set(),
      NOW,
      LIMITS
    )
    expect(nobody.changes).toMatchObject([{ act: 'viewers.invited' }])
    expect(refusalsOf(nobody.guards)).toEqual([])
  })

  test('is counted apart from those who change', () => {
    const wanted = [wantedViewer({ accessLevel: 'FULL_ACCESS' }), invited({ email: 'new@customer.example' })]
    expect(read(plan(wanted, [viewer()]).guards[0]?.summary)).toBe('1 to update, 1 to invite by e-mail')
  })

  test('is told everything that is missing at once', () => {
    const { refusals } = plan([wantedViewer({ invite: true, accessLevel: 'FULL_ACCESS' })], [])
    expect(read(refusals[0]?.message)).toBe(
      'buyer@customer.example cannot be invited to the Trust Center example-co: the entry does not state name, companyName, isNdaRequired. Add what is missing.'
    )
  })

  test('is not invited a second time after the access was removed', () => {
    const result = plan([invited()], [], { former: [viewer({ email: 'BUYER@customer.example' })] })
    expect(result.changes).toStrictEqual([])
    expect(read(result.refusals[0]?.message)).toContain('They are not invited a second time')
  })

  test.each(['name', 'companyName', 'accessLevel', 'isNdaRequired'] as const)(
    'is not invited where the entry does not state %s',
    (field) => {
      const { [field]: _, ...rest } = invited()
      const result = plan([rest], [])
      expect(result.changes).toStrictEqual([])
      expect(result.refusals).toMatchObject([{ place: at(20) }])
      expect(read(result.refusals[0]?.message)).toContain(`does not state ${field}.`)
    }
  )

  test('is not invited while they are a viewer: the entry is compared like any other', () => {
    expect(plan([invited({ accessLevel: 'FULL_ACCESS' })], [viewer()]).changes).toMatchObject([
      { act: 'viewers.updated', body: { accessLevel: 'FULL_ACCESS' } }
    ])
  })
})

describe('an entry is refused', () => {
  test.each<[string, readonly WantedViewer[], readonly Viewer[]]>([
    ['an invitation without resources', [invited({ resourceIds: [] })], []],
    [
      'a viewer with full access now',
      [wantedViewer({ accessLevel: 'PARTIAL_ACCESS' })],
      [viewer({ accessLevel: 'FULL_ACCESS', resourceIds: null })]
    ],
    [
      'a viewer with partial access now',
      [wantedViewer({ accessLevel: 'PARTIAL_ACCESS', resourceIds: [] })],
      [viewer()]
    ]
  ])('that says PARTIAL_ACCESS to nothing: %s', (_, wanted, current) => {
    const { changes, refusals } = plan(wanted, current)
    expect(changes).toStrictEqual([])
    expect(refusals).toMatchObject([{ place: at(20) }])
    expect(read(refusals[0]?.message)).toContain('the entry names no resource, which could open all of them')
  })

  test('that two viewers answer to', () => {
    const { changes, refusals } = plan(
      [wantedViewer({ expirationDate: null })],
      [viewer(), viewer({ id: 'v-2', email: 'Buyer@customer.example' })]
    )
    expect(changes).toStrictEqual([])
    expect(refusals).toMatchObject([{ place: at(20) }])
    expect(read(refusals[0]?.message)).toContain('2 viewers of the Trust Center example-co have the address')
  })
})

describe('a viewer who left the company', () => {
  const gone = ['buyer@customer.example']

  test('is pointed out, on the line of the entry or of the Trust Center', () => {
    expect(plan([wantedViewer()], [viewer()], { gone }).notes).toMatchObject([
      { place: at(20), level: 'notice' }
    ])
    const { notes } = plan([], [viewer({ email: 'Buyer@customer.example' })], { gone })
    expect(notes).toMatchObject([{ place: at(19) }])
    expect(read(notes[0]?.message)).toContain('is left without an active account, and is still a viewer')
  })

  test('is not, where access has ended or ends with this plan', () => {
    const past = '2026-01-31T00:00:00.000Z'
    expect(plan([], [viewer({ expirationDate: past })], { gone }).notes).toStrictEqual([])
    expect(plan([wantedViewer({ expirationDate: past })], [viewer()], { gone }).notes).toStrictEqual([])
  })

  test('is pointed out on their own line, and not on the line of another entry', () => {
    const entries = [wantedViewer({ email: 'other@customer.example', place: at(30) }), wantedViewer()]
    const current = [viewer({ id: 'v-2', email: 'other@customer.example' }), viewer()]
    expect(plan(entries, current, { gone }).notes).toMatchObject([{ place: at(20) }])
  })

  test('is, where the plan gives back an access that had ended', () => {
    const wanted = wantedViewer({ expirationDate: null })
    const current = viewer({ expirationDate: '2026-01-31T00:00:00.000Z' })
    expect(plan([wanted], [current], { gone }).notes).toHaveLength(1)
  })

  test('and others are left alone', () => {
    expect(plan([], [viewer()], { gone: ['other@example.com'] })).toEqual({
      changes: [],
      refusals: [],
      notes: [],
      guards: [
        { name: 'viewers', stops: 'viewers', summary: '0 to update, 0 to invite by e-mail', refusals: [] }
      ]
    })
  })
})

const until = (email: string, expirationDate = '2027-01-31T00:00:00.000Z') =>
  wantedViewer({ email, expirationDate })

test('changes that end access come first, the others by Trust Center and address', () => {
  const current = ['a@x.example', 'B@x.example', 'c@x.example'].map((email) => viewer({ id: email, email }))
  const centers = [
    trustCenter([until('c@x.example'), until('b@x.example'), until('a@x.example')], 'two'),
    trustCenter(
      [until('c@x.example', '2026-01-01T00:00:00.000Z'), until('a@x.example'), until('b@x.example')],
      'one'
    )
  ]
  const order = (list: typeof centers) =>
    planViewers(list, { one: current, two: current }, {}, new Set(), NOW, LIMITS).changes.map(
      ({ target, subject }) => `${target.id} ${subject.email}`
    )
  const expected = [
    'one c@x.example',
    'one a@x.example',
    'one B@x.example',
    'two a@x.example',
    'two B@x.example',
    'two c@x.example'
  ]
  expect(order(centers)).toEqual(expected)
  const reversed = centers.map((center) => ({ ...center, viewers: center.viewers.toReversed() }))
  expect(order(reversed.toReversed())).toEqual(expected)
})

describe('changes of viewers are limited, for each Trust Center by itself', () => {
  const ten = Array.from({ length: 10 }, (_, n) =>
    viewer({ id: `v-${n}`, email: `v${n}@x.example`, expirationDate: '2027-06-01T00:00:00.000Z' })
  )
  const entries = (amount: number, over: Partial<WantedViewer>) =>
    ten.slice(0, amount).map(({ email }) => wantedViewer({ ...over, email }))

  test.each<[string, Partial<WantedViewer>, 'max-removals' | 'max-raises', string]>([
    ['an earlier end', { expirationDate: '2027-05-01T00:00:00.000Z' }, 'max-removals', 'end or narrow'],
    ['an end in the past', { expirationDate: '2026-01-01T00:00:00.000Z' }, 'max-removals', 'end or narrow'],
    ['a later end', { expirationDate: '2027-07-01T00:00:00.000Z' }, 'max-raises', 'widen'],
    ['no end', { expirationDate: null }, 'max-raises', 'widen'],
    ['full access', { accessLevel: 'FULL_ACCESS' }, 'max-raises', 'widen'],
    [
      'one resource more',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report', 'iso'] },
      'max-raises',
      'widen'
    ]
  ])('%s', (_, over, name, deed) => {
    expect(plan(entries(3, over), ten).refusals).toEqual([])
    const { guards } = plan(entries(4, over), ten)
    expect(guards.filter(({ refusals }) => refusals.length > 0)).toMatchObject([
      { name, stops: 'viewers', refusals: [{ place: at(19) }] }
    ])
    expect(read(refusalsOf(guards)[0]?.message)).toContain(
      `This run would ${deed} the access of 4 viewers of the Trust Center example-co; ${name} allows 3 (20% of 10 viewers of example-co, never less than 3). If this is intended`
    )
  })

  const effects = (wanted: Partial<WantedViewer>, current: Partial<Viewer>) =>
    plan([wantedViewer(wanted)], [viewer(current)]).changes.flatMap(({ flags }) => flags)

  test.each<[string, Partial<WantedViewer>, Partial<Viewer>, readonly string[]]>([
    [
      'partial access in place of one that this version does not know',
      { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] },
      { accessLevel: 'SOME_ACCESS', resourceIds: ['a'] },
      ['narrows']
    ],
    [
      'full access in place of one',
      { accessLevel: 'FULL_ACCESS' },
      { accessLevel: 'SOME_ACCESS' },
      ['widens']
    ],
    [
      'more for a shorter time',
      { accessLevel: 'FULL_ACCESS', expirationDate: '2027-01-31T00:00:00.000Z' },
      {},
      ['narrows', 'widens']
    ]
  ])('%s: what it does', (_, wanted, current, expected) => {
    expect(effects(wanted, current).map(({ code }) => code)).toEqual(expected)
  })

  test('partial access instead of full narrows', () => {
    const full = ten.map((one) => ({ ...one, accessLevel: 'FULL_ACCESS', resourceIds: null }))
    const over = { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'] } as const
    expect(plan(entries(4, over), full).guards.map(({ name }) => name)).toEqual(['viewers', 'max-removals'])
  })

  test('other resources instead of some narrow and widen', () => {
    const over = { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['iso'] } as const
    const { guards } = plan(entries(4, over), ten)
    expect(guards.map(({ name }) => name)).toEqual(['viewers', 'max-removals', 'max-raises'])
    expect(refusalsOf(guards)).toHaveLength(2)
  })

  test('an NDA that is required narrows, and one that is not widens', () => {
    const named = (wanted: boolean) =>
      plan([wantedViewer({ isNdaRequired: wanted })], [viewer({ ndaRequired: !wanted })]).guards[1]?.name
    expect(named(true)).toBe('max-removals')
    expect(named(false)).toBe('max-raises')
  })

  test('the account of another customer counts for both, since what it shows is not known', () => {
    const { guards } = plan([wantedViewer({ customerTrustAccountId: 'c-2' })], [viewer()])
    expect(guards.map(({ name }) => name)).toEqual(['viewers', 'max-removals', 'max-raises'])
  })

  test('an end that Vanta writes as no time counts for both', () => {
    const wanted = wantedViewer({ expirationDate: '2027-01-31T00:00:00.000Z' })
    const { guards } = plan([wanted], [viewer({ expirationDate: 'soon' })])
    expect(guards.map(({ name }) => name)).toEqual(['viewers', 'max-removals', 'max-raises'])
  })

  test('invitations by e-mail count by themselves', () => {
    const fresh = (amount: number) =>
      Array.from({ length: amount }, (_, n) => invited({ email: `new${n}@x.example` }))
    expect(plan(fresh(3), ten).refusals).toEqual([])
    expect(plan(fresh(4), ten).refusals).toEqual([
      {
        message:
          'This run would invite 4 people to the Trust Center example-co by e-mail; max-raises allows 3 (20% of 10 viewers of example-co, never less than 3). If this is intended, raise the input max-raises for this run; if not, remove `invite: true` from the entries.',
        place: at(19)
      }
    ])
  })
})
