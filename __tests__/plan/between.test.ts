// Two versions of the files: what the newer one asks for, and what it does not manage any more.
import { describe, expect, test } from '@jest/globals'
import { groups } from '../../src/kinds/groups/groups.ts'
import type { GroupChange } from '../../src/kinds/groups/plan.ts'
import { changesIn } from '../../src/kinds/kinds.ts'
import { planOfFiles } from '../../src/plan/before.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Roster, WantedGroup, WantedViewer } from '../../src/roster/roster.ts'
import {
  accounts,
  at,
  bare,
  invited,
  NOW,
  refusalsOf,
  roster,
  said,
  settings,
  trustCenter,
  user,
  usersOf,
  type ViewerOver,
  wantedGroup,
  wantedViewer
} from './values.ts'
import { read } from '../support/texts.ts'

const compared = (
  before: Partial<Roster>,
  now: Partial<Roster>,
  protectedUsers: readonly string[] = []
): Plan => planOfFiles(roster(now), roster(before), settings({ protectedUsers }), NOW, [])

const notes = (before: Partial<Roster>, now: Partial<Roster>): readonly string[] =>
  said(compared(before, now).notes)

const exactly = (...members: readonly string[]) => wantedGroup(members, { membership: 'exact' })
const engineering = (...members: readonly string[]) => ({ groups: [wantedGroup(members)] })
const center = (...viewers: readonly WantedViewer[]) => ({ trustCenters: [trustCenter(viewers)] })
const viewer = (over: ViewerOver) => center(wantedViewer(over))

const FULL = { accessLevel: 'FULL_ACCESS' } as const
const expirationDate = '2027-01-31T00:00:00.000Z'

describe('the difference between two versions', () => {
  const PAST = '2001-01-01T00:00:00.000Z'
  const ENDED = ['viewers.ended buyer@customer.example in example-co']
  const everything = {
    users: [user({ roleDescription: 'Engineer' })],
    groups: [exactly('ada@example.com')],
    trustCenters: [trustCenter([wantedViewer({ expirationDate }), invited({ email: 'b@x.example' })])]
  }

  test.each<[string, Partial<Roster>, Partial<Roster>, readonly string[]]>([
    ['nothing, where they say the same', everything, everything, []],
    [
      'everything that the newer one begins to manage',
      {},
      everything,
      [
        'accounts.created u-1@example.com',
        'members.added ada@example.com in Engineering',
        'viewers.invited b@x.example in example-co',
        'viewers.updated buyer@customer.example in example-co'
      ]
    ],
    [
      'each account that is added, removed or changed',
      { users: [user(), user({ uniqueId: 'u-2' })] },
      { users: [user({ permissionLevel: 'ADMIN' }), user({ uniqueId: 'u-3' })] },
      ['accounts.removed u-2', 'accounts.updated u-1', 'accounts.created u-3'].map(
        (one) => `${one}@example.com`
      )
    ],
    [
      'each member who is added, or dropped from an exact group',
      { groups: [exactly('ada@example.com', 'bob@example.com')] },
      {
        groups: [
          exactly('Ada@example.com', 'cy@example.com'),
          { ...exactly('bob@example.com'), nameOrId: 'New' }
        ]
      },
      [
        'members.removed bob@example.com in Engineering',
        'members.added cy@example.com in Engineering',
        'members.added bob@example.com in New'
      ]
    ],
    [
      'each viewer who is new, changes, or would be invited',
      viewer(FULL),
      {
        trustCenters: [
          trustCenter([
            wantedViewer({ accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] }),
            wantedViewer({ email: 'new@x.example', ...FULL }),
            invited({ email: 'invited@x.example' })
          ]),
          trustCenter([invited({ email: 'other@x.example' })], 'other')
        ]
      },
      [
        'viewers.updated buyer@customer.example in example-co',
        'viewers.invited invited@x.example in example-co',
        'viewers.updated new@x.example in example-co',
        'viewers.invited other@x.example in other'
      ]
    ],
    ['the end of access, by an expiry in the past', viewer({}), viewer({ expirationDate: PAST }), ENDED]
  ])('is %s', (_, before, now, changes) => {
    const plan = compared(before, now)
    const shown = changesIn(plan).map(({ act, target, subject }) =>
      target === null ? `${act} ${subject.email}` : `${act} ${subject.email} in ${target.name}`
    )
    expect(shown).toEqual(changes)
    expect(plan).toMatchObject({ notes: [], digest: '' })
    expect([plan.accounts, plan.groups, plan.viewers].flatMap((part) => part?.notes ?? [])).toEqual([])
    expect(refusalsOf(plan.guards)).toEqual([])
  })

  test('shows a removed account where it was', () => {
    const { accounts: part } = compared({ users: [user(), user({ uniqueId: 'u-2' })] }, { users: [user()] })
    expect(part?.changes).toMatchObject([{ act: 'accounts.removed', place: at(1) }])
  })

  test.each<[string, number, ViewerOver, ViewerOver]>([
    ['an expiry that is dropped', 1, { expirationDate }, { expirationDate: null }],
    ['an expiry that is dropped for the first time', 1, {}, { expirationDate: null }],
    ['an account that is dropped', 1, { customerTrustAccountId: 'c-1' }, { customerTrustAccountId: null }],
    ['an NDA', 1, { isNdaRequired: true }, { isNdaRequired: false }],
    ['a level', 1, FULL, { accessLevel: 'PARTIAL_ACCESS' }],
    ['not the order of resources', 0, { resourceIds: ['a', 'b'] }, { resourceIds: ['b', 'a'] }],
    ['not the spelling of an instant', 0, { expirationDate }, { expirationDate: '2027-01-31T00:00:00Z' }]
  ])('of a viewer is %s', (_, amount, before, now) => {
    const fields = changesIn(compared(viewer(before), viewer(now))).flatMap((change) => change.fields)
    expect(fields).toHaveLength(amount)
  })

  test('of a viewer shows what the older one said, or that it said nothing', () => {
    const now = viewer({ accessLevel: 'PARTIAL_ACCESS', isNdaRequired: true })
    const [change] = changesIn(compared(viewer(FULL), now))
    const email = 'buyer@customer.example'
    expect(change?.subject).toEqual({ id: email, email, name: '' })
    expect(change?.fields).toEqual([
      { field: 'accessLevel', from: 'FULL_ACCESS', to: 'PARTIAL_ACCESS', cleared: false },
      { field: 'isNdaRequired', from: 'not stated', to: true, cleared: false }
    ])
  })

  test('of somebody who is invited knows no id yet', () => {
    const [change] = changesIn(compared(center(), center(invited())))
    expect(change?.subject).toMatchObject({ id: '', name: 'Bea Buyer' })
  })

  test('is a warning where a group becomes exact, even if no member is dropped', () => {
    const [include, exact] = [engineering('ada@example.com'), { groups: [exactly('ada@example.com')] }]
    expect(notes(include, exact)).toEqual([
      'warning vanta-users.yml:10: The group Engineering becomes exact: members who are not listed are taken out.'
    ])
    expect(notes(exact, include)).toEqual([
      'notice vanta-users.yml:10: No longer managed: members of the group Engineering who are not listed. They stay in it.'
    ])
  })
})

describe('the guards of two versions', () => {
  const ten = usersOf(accounts(10))

  test.each<[string, Partial<Roster>, readonly string[], readonly string[]]>([
    ['three of ten users go', { users: ten.slice(3) }, [], []],
    ['four of ten users go', { users: ten.slice(4) }, [], ['max-removals']],
    ['all users go', { users: [] }, [], ['users-listed', 'max-removals']],
    ['a protected user goes', { users: ten.slice(1) }, ['u-1', 'somebody@example.com'], ['protected-users']],
    ['an exact group is empty', { users: ten, groups: [exactly()] }, [], ['groups']]
  ])('refuse what can be checked without Vanta: %s', (_, now, protectedUsers, names) => {
    const { guards } = compared({ users: ten }, now, protectedUsers)
    expect(guards.filter(({ refusals }) => refusals.length > 0).map(({ name }) => name)).toEqual(names)
  })

  test('count only the protected users whom the files name', () => {
    const now = { users: [user()], ...engineering('ada@example.com') }
    const { guards } = compared(now, now, ['u-1', 'ada@example.com', 'somebody@example.com'])
    expect(guards.find(({ name }) => name === 'protected-users')).toMatchObject({
      summary: '2 named, 0 protected accounts touched'
    })
  })

  const limits = ({ guards }: Plan) =>
    guards.flatMap(({ name, summary }) => (name === 'max-removals' ? [read(summary)] : []))

  test('limit each exact group by itself, by the members that it listed', () => {
    const members = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => `member${n + from}@example.com`)
    const exact = (nameOrId: string, emails: readonly string[]) => ({ ...exactly(...emails), nameOrId })
    const open = (emails: readonly string[]) => wantedGroup(emails, { nameOrId: 'Open' })
    const plan = compared(
      { groups: [open(members(0, 4)), exact('Two', members(0, 10)), exact('One', members(0, 2))] },
      { groups: [open([]), exact('Two', members(4, 10)), exact('One', members(1, 3))] }
    )
    expect(limits(plan)).toEqual([
      '1 person taken out, of 2 members of "One"; limit 3 (20%, at least 3)',
      '4 people taken out, of 10 members of "Two"; limit 3 (20%, at least 3)'
    ])
    expect(refusalsOf(plan.guards)).toHaveLength(1)
  })

  test('limit each Trust Center by itself, by its viewers', () => {
    const viewers = (amount: number, over: ViewerOver) =>
      Array.from({ length: amount }, (_, n) => wantedViewer({ email: `Viewer${n}@x.example`, ...over }))
    const less = { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] } as const
    const plan = compared(
      { trustCenters: [trustCenter(viewers(20, FULL), 'two'), trustCenter(viewers(1, FULL), 'one')] },
      {
        trustCenters: [
          trustCenter([...viewers(4, less), invited({ email: 'new@x.example' })], 'two'),
          trustCenter([...viewers(1, less), wantedViewer({ email: 'viewer8@x.example' })], 'one')
        ]
      }
    )
    expect(limits(plan)).toEqual([
      '1 viewer with less access, of 2 viewers of one; limit 3 (20%, at least 3)',
      '4 viewers with less access, of 20 viewers of two; limit 4 (20%)'
    ])
  })
})

describe('no longer managed', () => {
  const group = engineering('ada@example.com', 'bob@example.com')
  const [a, b] = [wantedViewer({ email: 'a@x.example' }), wantedViewer({ email: 'b@x.example' })]
  const onLine = (line: number) => `notice vanta-users.yml:${line}: `
  const KEPT = 'Without users in the files, Vanta keeps every account as it is.'
  const BOB = 'bob@example.com in the group Engineering. They stay in it.'
  const CENTER = 'the Trust Center example-co. Vanta keeps their access as it is.'
  const OF_BUYER =
    'of buyer@customer.example, a viewer of the Trust Center example-co. Vanta keeps what it has.'

  test.each<[string, Partial<Roster>, Partial<Roster>, string, string]>([
    ['the accounts', { users: [user()], ...group }, group, 'warning ', `the accounts. ${KEPT}`],
    ['a group', group, { users: [] }, 'notice ', 'the group Engineering. Its members stay in it.'],
    ['a member of a group that only adds', group, engineering('ada@example.com'), onLine(10), BOB],
    ['a Trust Center', viewer({}), { users: [] }, 'notice ', `the viewers of ${CENTER}`],
    ['a viewer', center(a), center(b), onLine(19), `a@x.example, a viewer of ${CENTER}`],
    [
      'several viewers',
      center(a, b),
      center(),
      onLine(19),
      `a@x.example and b@x.example, viewers of ${CENTER}`
    ],
    ['a field of a viewer', viewer(FULL), viewer({}), onLine(20), `accessLevel ${OF_BUYER}`],
    [
      'several fields of a viewer',
      viewer({ ...FULL, isNdaRequired: true }),
      viewer({}),
      onLine(20),
      `accessLevel and isNdaRequired ${OF_BUYER}`
    ]
  ])('is %s', (_, before, now, where, what) => {
    expect(notes(before, now)).toEqual([`${where}No longer managed: ${what}`])
    expect(changesIn(compared(before, now))).toEqual([])
  })

  test.each([
    [2, 'p0@x.example and p1@x.example in'],
    [5, 'p3@x.example and p4@x.example in'],
    [6, 'p0@x.example, p1@x.example, p2@x.example, p3@x.example, p4@x.example and 1 more in']
  ])('are %i members in one sentence', (amount, which) => {
    const many = Array.from({ length: amount }, (_, n) => `p${n}@x.example`)
    expect(notes(engineering(...many), engineering('ada@example.com'))).toEqual([
      expect.stringContaining(`${which} the group Engineering. They stay in it.`)
    ])
  })
})

describe('a change of a group that Vanta needs', () => {
  const explains = (before: WantedGroup, now: WantedGroup) => {
    const isExplained = groups.versions?.explains([before], [now], NOW)
    const target = { id: 'g-1', name: 'Engineering' }
    return (act: GroupChange['act'], email: string) =>
      isExplained?.({ ...bare, act, subject: { id: 'p-1', email, name: '' }, target })
  }

  test.each<[string, boolean, GroupChange['act'], string]>([
    ['Engineering', true, 'members.added', 'Ada@example.com'],
    ['g-1', true, 'members.added', 'ada@example.com'],
    ['Design', false, 'members.added', 'ada@example.com'],
    ['Engineering', false, 'members.removed', 'ada@example.com'],
    ['Engineering', false, 'members.added', 'bob@example.com']
  ])('is explained where the files ask for the same: ada in %s, %s', (nameOrId, expected, act, email) => {
    const [before, now] = [wantedGroup([], { nameOrId }), wantedGroup(['ada@example.com'], { nameOrId })]
    expect(explains(before, now)(act, email)).toBe(expected)
  })

  test('is explained for anyone, where the group has become exact', () => {
    expect(explains(wantedGroup([]), exactly())('members.removed', 'ada@example.com')).toBe(true)
  })
})
