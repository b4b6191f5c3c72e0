import { describe, expect, test } from '@jest/globals'
import { planViewers } from '../../src/kinds/viewers/plan.ts'
import type { WantedViewer } from '../../src/roster/roster.ts'
import type { Viewer } from '../../src/vanta/model.ts'
import {
  at,
  bare,
  invited,
  LIMITS,
  NOW,
  refusalsOf,
  said,
  trustCenter,
  viewer,
  type ViewerOver,
  wantedViewer
} from './values.ts'

type Surroundings = Readonly<{ former?: readonly Viewer[]; gone?: readonly string[] }>

const plan = (
  wanted: readonly WantedViewer[],
  current: readonly Viewer[],
  { former = [], gone = [] }: Surroundings = {}
) => {
  const { changes, notes, guards } = planViewers(
    [trustCenter(wanted)],
    { 'example-co': current },
    { 'example-co': [...current, ...former] },
    new Set(gone),
    NOW,
    LIMITS
  )
  return { changes, notes: said(notes), guards, refusals: said(refusalsOf(guards)) }
}

/** The change of the one viewer that is listed; undefined where nothing differs. */
const changeOf = (wanted: ViewerOver, current: Partial<Viewer>) => {
  const { changes, refusals } = plan([wantedViewer(wanted)], [viewer(current)])
  expect(refusals).toStrictEqual([])
  expect(changes.length).toBeLessThan(2)
  return changes[0]
}

const PAST = '2026-01-31T00:00:00.000Z'
const expirationDate = '2027-01-31T00:00:00.000Z'
const ENDED = { expirationDate: PAST }
const FULL = { accessLevel: 'FULL_ACCESS' } as const
const ALL = { accessLevel: 'FULL_ACCESS', resourceIds: null }
const PARTIAL = 'PARTIAL_ACCESS'
const partial = (...resourceIds: readonly string[]) => ({ accessLevel: PARTIAL, resourceIds }) as const
const only = (id: string) => ({ resourceIds: [id] })
/** What was asked for, or Vanta shows, of the Customer Trust Account. */
const belongsTo = <T>(customerTrustAccountId: T) => ({ customerTrustAccountId })
const NDA = { isNdaRequired: true }

test.each<[string, ViewerOver, Partial<Viewer>]>([
  ['where the entry states nothing', {}, { expirationDate: '2027-01-31', ...belongsTo('c-1') }],
  ['with the same access', FULL, ALL],
  ['where Vanta does not say which account it belongs to', belongsTo('c-1'), belongsTo(undefined)],
  ['with the same resources in another order', partial('b', 'a'), { resourceIds: ['a', 'b'] }],
  ['with the same expiry', { expirationDate }, { expirationDate: '2027-01-31T01:00:00+01:00' }],
  ['with an expiry without a zone', { expirationDate }, { expirationDate: '2027-01-31T00:00:00' }],
  ['without an expiry on either side', { expirationDate: null }, { expirationDate: null }],
  ['without an account on either side', belongsTo(null), belongsTo(null)],
  ['with the address in another case', { email: 'BUYER@customer.example' }, {}],
  ['with an NDA that Vanta does not mention', NDA, { isNdaRequired: null }],
  ['with the NDA that Vanta mentions', NDA, { isNdaRequired: true }],
  ['with an NDA that only Vanta mentions', {}, { isNdaRequired: true }],
  ['with names that differ, since they cannot be changed', { name: 'B', companyName: 'C' }, {}]
])('a viewer that is as wanted costs nothing: %s', (_, wanted, current) => {
  expect(changeOf(wanted, current)).toBeUndefined()
})

describe('a change of a viewer sends what differs, and no more', () => {
  const ends = { expirationDate }
  const never = { expirationDate: null }
  const noNda = { isNdaRequired: false, ...never }
  const untold = { ...belongsTo(undefined), ...ends }
  const toFirst = { ...belongsTo('c-1'), ...never }

  test.each<[string, ViewerOver, Partial<Viewer>, Readonly<Record<string, unknown>>]>([
    ['full access', FULL, {}, FULL],
    ['other resources', partial('a'), { resourceIds: ['b'] }, { resourceIds: ['a'] }],
    ['resources instead of all', partial('a'), { resourceIds: null }, { resourceIds: ['a'] }],
    ['partial access, together with its resources', partial('a'), ALL, partial('a')],
    ['partial access, with resources that Vanta kept', partial('a'), { ...FULL, ...only('a') }, partial('a')],
    ['an expiry', ends, {}, ends],
    ['another expiry', ends, { expirationDate: '2027-02-28' }, ends],
    ['an expiry instead of something that is not a time', ends, { expirationDate: 'soon' }, ends],
    ['the end of an expiry', never, ends, never],
    ['an account', belongsTo('c-1'), {}, belongsTo('c-1')],
    ['the end of an account', belongsTo(null), belongsTo('c-1'), belongsTo(null)],
    ['an expiry, without the access that stays', { ...partial('soc2-report'), ...ends }, {}, ends],
    ['the NDA along with something else', noNda, ends, noNda],
    ['the account along with something else, where Vanta does not say which it is', toFirst, untold, toFirst],
    ['no account where it is the wanted one', toFirst, { ...belongsTo('c-1'), ...ends }, never],
    ['no account where the entry names none', never, untold, never],
    ['the NDA where Vanta says otherwise', NDA, { isNdaRequired: false }, NDA]
  ])('%s', (_, wanted, current, body) => {
    expect(changeOf(wanted, current)?.body).toStrictEqual(body)
  })

  test('and shows what Vanta says about the NDA', () => {
    expect(changeOf(NDA, { isNdaRequired: false })?.fields).toEqual([
      { field: 'isNdaRequired', from: false, to: true, cleared: false }
    ])
  })

  test('and gives no name where Vanta has none', () => {
    expect(changeOf(ends, { name: null })?.subject.name).toBe('')
  })

  test('and shows what Vanta has, for whom, and where', () => {
    expect(changeOf({ ...partial('a'), ...ends }, { email: 'Buyer@customer.example', ...ALL })).toEqual({
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
      body: { ...partial('a'), ...ends },
      place: at(20)
    })
  })
})

describe('an expiry in the past', () => {
  test.each<[string, ViewerOver, Partial<Viewer>, string | undefined]>([
    ['ends access: a moment ago', { expirationDate: new Date(NOW - 1).toISOString() }, {}, 'viewers.ended'],
    ['ends access: now', { expirationDate: new Date(NOW).toISOString() }, {}, 'viewers.ended'],
    ['is not one in a moment', { expirationDate: new Date(NOW + 1).toISOString() }, {}, 'viewers.updated'],
    ['ends access also where something else changes', { ...FULL, ...ENDED }, {}, 'viewers.ended'],
    ['that Vanta has already is no change', ENDED, ENDED, undefined],
    ['ends access that has ended no second time', { ...ENDED, ...belongsTo('c-1') }, ENDED, 'viewers.updated']
  ])('%s', (_, wanted, current, act) => {
    expect(changeOf(wanted, current)?.act).toBe(act)
  })

  test('of somebody who is not a viewer is a note, and sends no invitation', () => {
    expect(plan([invited(ENDED)], [])).toMatchObject({
      changes: [],
      refusals: [],
      notes: [
        'notice vanta-users.yml:20: buyer@customer.example has no access to the Trust Center example-co, as the expirationDate in the past asks for. The entry can be deleted.'
      ]
    })
  })
})

describe('somebody who is not a viewer', () => {
  test('is refused, with how to invite them', () => {
    expect(plan([wantedViewer()], [viewer({ email: 'other@customer.example' })])).toMatchObject({
      changes: [],
      refusals: [
        'vanta-users.yml:20: buyer@customer.example is not a viewer of the Trust Center example-co. Invite them in Vanta, or set `invite: true` with `name`, `companyName`, `accessLevel` and `isNdaRequired`, which sends them an e-mail.'
      ]
    })
  })

  test('is invited where the entry says so, with what it states and nothing else', () => {
    expect(plan([invited({ expirationDate, customerTrustAccountId: 'c-1' })], [])).toMatchObject({
      changes: [
        {
          act: 'viewers.invited',
          subject: { id: '', email: 'buyer@customer.example', name: 'Bea Buyer' },
          target: { id: 'example-co', name: 'example-co' },
          flags: [],
          body: {
            email: 'buyer@customer.example',
            name: 'Bea Buyer',
            companyName: 'Customer Inc.',
            ...partial('soc2-report'),
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

  test('is invited without an expiry and an account that are null, and to everything without resources', () => {
    const { resourceIds: _, ...entry } = invited({ ...FULL, expirationDate: null, ...belongsTo(null) })
    expect(plan([entry], []).changes[0]?.body).toStrictEqual({
      email: 'buyer@customer.example',
      name: 'Bea Buyer',
      companyName: 'Customer Inc.',
      accessLevel: 'FULL_ACCESS',
      isNdaRequired: true
    })
  })

  test('is invited where only others were viewers before', () => {
    const former = [viewer({ email: 'other@customer.example' })]
    expect(plan([invited()], [], { former })).toMatchObject({
      changes: [{ act: 'viewers.invited' }],
      refusals: []
    })
  })

  test('is not invited a second time after the access was removed', () => {
    const former = [viewer({ email: 'BUYER@customer.example' })]
    expect(plan([invited()], [], { former })).toMatchObject({
      changes: [],
      refusals: [expect.stringContaining('They are not invited a second time')]
    })
  })

  test('is not invited while they are a viewer: the entry is compared like any other', () => {
    const { changes, guards } = plan([invited(FULL)], [viewer()])
    expect(changes).toMatchObject([{ act: 'viewers.updated', body: FULL }])
    expect(guards[0]).toMatchObject({ summary: '1 to update, 0 to invite by e-mail' })
  })
})

test('an entry is refused where two viewers have its address', () => {
  const twins = [viewer(), viewer({ id: 'v-2', email: 'Buyer@customer.example' })]
  expect(plan([wantedViewer({ expirationDate: null })], twins)).toMatchObject({
    changes: [],
    refusals: [
      'vanta-users.yml:20: 2 viewers of the Trust Center example-co have the address buyer@customer.example. Remove the wrong ones in Vanta.'
    ]
  })
})

describe('a viewer who left the company', () => {
  const gone = ['buyer@customer.example']
  const onLine = (line: number) =>
    expect.stringMatching(
      `^notice vanta-users.yml:${line}: .* is left without an active account, and is still a`
    )

  test('is pointed out, on the line of the entry or of the Trust Center', () => {
    expect(plan([wantedViewer()], [viewer()], { gone }).notes).toEqual([onLine(20)])
    expect(plan([], [viewer({ email: 'Buyer@customer.example' })], { gone }).notes).toEqual([onLine(19)])
  })

  test('is not, where access has ended or ends with this plan', () => {
    expect(plan([], [viewer(ENDED)], { gone }).notes).toEqual([])
    expect(plan([wantedViewer(ENDED)], [viewer()], { gone }).notes).toEqual([])
  })

  test('is pointed out on their own line, and not on the line of another entry', () => {
    const entries = [wantedViewer({ email: 'other@customer.example', place: at(30) }), wantedViewer()]
    const current = [viewer({ id: 'v-2', email: 'other@customer.example' }), viewer()]
    expect(plan(entries, current, { gone }).notes).toEqual([onLine(20)])
  })

  test('is pointed out where the plan restores access that has ended', () => {
    const wanted = wantedViewer({ expirationDate: null })
    expect(plan([wanted], [viewer(ENDED)], { gone }).notes).toHaveLength(1)
  })

  test('affects nobody else', () => {
    expect(plan([], [viewer()], { gone: ['other@example.com'] }).notes).toEqual([])
  })
})

test('changes that end access come first, the others by Trust Center and address', () => {
  const until = (email: string, end = expirationDate) => wantedViewer({ email, expirationDate: end })
  const current = ['a@x.example', 'B@x.example', 'c@x.example'].map((email) => viewer({ id: email, email }))
  const centers = [
    trustCenter([until('c@x.example'), until('b@x.example'), until('a@x.example')], 'two'),
    trustCenter([until('c@x.example', PAST), until('a@x.example'), until('b@x.example')], 'one')
  ]
  const order = (list: typeof centers) => {
    const { changes } = planViewers(list, { one: current, two: current }, {}, new Set(), NOW, LIMITS)
    return changes.map(({ target, subject }) => `${target.id} ${subject.email}`)
  }
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

describe('what a change does to the access of a viewer', () => {
  const LATER = '2027-06-01T00:00:00.000Z'
  const UNKNOWN = { accessLevel: 'SOME_ACCESS' }

  test.each<[string, string, ViewerOver, Partial<Viewer>]>([
    ['an earlier end', 'narrows', { expirationDate }, { expirationDate: LATER }],
    ['an end in the past', 'narrows', ENDED, {}],
    ['a later end', 'widens', { expirationDate: LATER }, { expirationDate }],
    ['no end', 'widens', { expirationDate: null }, { expirationDate }],
    ['an end in place of an odd one', 'narrows and widens', { expirationDate }, { expirationDate: 'soon' }],
    ['full access', 'widens', FULL, {}],
    ['full access in place of an unknown level', 'widens', FULL, UNKNOWN],
    ['partial access', 'narrows', partial('soc2-report'), ALL],
    ['partial access in place of an unknown level', 'narrows', partial('a'), { ...UNKNOWN, ...only('a') }],
    ['one resource more', 'widens', partial('soc2-report', 'iso'), {}],
    ['other resources', 'narrows and widens', partial('iso'), {}],
    ['an NDA', 'narrows', NDA, { isNdaRequired: false }],
    ['no NDA', 'widens', { isNdaRequired: false }, { isNdaRequired: true }],
    ['the account of another customer, which may show anything', 'narrows and widens', belongsTo('c-2'), {}],
    ['more for a shorter time', 'narrows and widens', { ...FULL, expirationDate }, {}]
  ])('%s %s it', (_, effects, wanted, current) => {
    const codes = changeOf(wanted, current)?.flags.map(({ code }) => code)
    expect(codes?.join(' and ')).toBe(effects)
  })
})

describe('changes of viewers are limited, for each Trust Center by itself', () => {
  const ten = Array.from({ length: 10 }, (_, n) =>
    viewer({ id: `v-${n}`, email: `v${n}@x.example`, expirationDate })
  )
  const first = (amount: number, over: ViewerOver) =>
    ten.slice(0, amount).map(({ email }) => wantedViewer({ ...over, email }))

  test.each<[string, string, string, (amount: number) => readonly WantedViewer[]]>([
    [
      'max-removals',
      'end or narrow the access of 4 viewers of the Trust Center example-co',
      'bring the access back into the files',
      (amount) => first(amount, { expirationDate: '2027-01-01T00:00:00.000Z' })
    ],
    [
      'max-raises',
      'widen the access of 4 viewers of the Trust Center example-co',
      'correct the access in the files',
      (amount) => first(amount, { expirationDate: null })
    ],
    [
      'max-raises',
      'invite 4 people to the Trust Center example-co by e-mail',
      'remove `invite: true` from the entries',
      (amount) => Array.from({ length: amount }, (_, n) => invited({ email: `new${n}@x.example` }))
    ]
  ])('by %s: to %s', (name, deed, remedy, entries) => {
    expect(plan(entries(3), ten).refusals).toEqual([])
    const { guards, refusals } = plan(entries(4), ten)
    expect(guards.map((guard) => `${guard.name} ${guard.refusals.length}`)).toEqual([
      'viewers 0',
      `${name} 1`
    ])
    expect(new Set(guards.map(({ stops }) => stops))).toEqual(new Set(['viewers']))
    expect(refusals).toEqual([
      `vanta-users.yml:19: This run would ${deed}; ${name} allows 3 (20% of 10 viewers of example-co, never less than 3). If this is intended, raise the input ${name} for this run; if not, ${remedy}.`
    ])
  })
})
