// Two versions of the files: what the newer one asks for, and what it does not manage any more.
import { describe, expect, test } from '@jest/globals'
import { groups } from '../../src/kinds/groups/groups.ts'
import type { GroupChange } from '../../src/kinds/groups/plan.ts'
import { changesIn } from '../../src/kinds/kinds.ts'
import { planOfFiles } from '../../src/plan/before.ts'
import type { Roster, WantedGroup } from '../../src/roster/roster.ts'
import {
  bare,
  invited,
  NOW,
  roster,
  said,
  settings,
  shown,
  trustCenter,
  user,
  wantedGroup,
  wantedViewer
} from './values.ts'

const compared = (before: Partial<Roster>, now: Partial<Roster>) => {
  const plan = planOfFiles(roster(now), roster(before), settings(), { now: NOW, policies: [] })
  return { changes: changesIn(plan), notes: plan.notes }
}
const notes = (before: Partial<Roster>, now: Partial<Roster>): readonly string[] =>
  said(compared(before, now).notes)

const viewer = (over: object) => ({ trustCenters: [trustCenter([wantedViewer(over)])] })
const fields = (before: object, now: object) =>
  compared(viewer(before), viewer(now)).changes.flatMap((change) => change.fields)

describe('between two versions', () => {
  test('that say the same nothing differs', () => {
    const same = {
      users: [user()],
      groups: [wantedGroup(['ada@example.com'], { membership: 'exact' })],
      trustCenters: [trustCenter([wantedViewer({ expirationDate: null }), invited({ email: 'b@x.example' })])]
    }
    expect(compared(same, same)).toEqual({ changes: [], notes: [] })
  })

  test.each([
    ['an expiry that goes', { expirationDate: '2027-01-31T00:00:00.000Z' }, { expirationDate: null }],
    ['an expiry that is removed for the first time', {}, { expirationDate: null }],
    ['an account that goes', { customerTrustAccountId: 'c-1' }, { customerTrustAccountId: null }],
    ['an NDA', { isNdaRequired: true }, { isNdaRequired: false }],
    ['a level', { accessLevel: 'FULL_ACCESS' }, { accessLevel: 'PARTIAL_ACCESS' }]
  ])('%s of a viewer is a change', (_, before, now) => {
    expect(fields(before, now)).toHaveLength(1)
  })

  test('a change shows what the older one said, or that it said nothing', () => {
    const now = { accessLevel: 'PARTIAL_ACCESS', isNdaRequired: true }
    const { changes } = compared(viewer({ accessLevel: 'FULL_ACCESS' }), viewer(now))
    const email = 'buyer@customer.example'
    expect(changes).toMatchObject([{ subject: { id: email, email, name: '' } }])
    expect(changes[0]?.fields).toEqual([
      { field: 'accessLevel', from: 'FULL_ACCESS', to: 'PARTIAL_ACCESS', cleared: false },
      { field: 'isNdaRequired', from: 'not stated', to: true, cleared: false }
    ])
  })

  test('the order of resources and the spelling of an instant make no difference', () => {
    const one = { resourceIds: ['a', 'b'], expirationDate: '2027-01-31T00:00:00.000Z' }
    expect(fields(one, { resourceIds: ['b', 'a'], expirationDate: '2027-01-31T00:00:00Z' })).toEqual([])
  })

  test('an expiry in the past ends access', () => {
    const past = viewer({ expirationDate: '2001-01-01T00:00:00.000Z' })
    expect(compared(viewer({}), past).changes).toMatchObject([{ act: 'viewers.ended' }])
  })

  test('a group that becomes exact is a warning, even where no member is dropped', () => {
    const group = (membership: 'include' | 'exact') => ({
      groups: [wantedGroup(['ada@example.com'], { membership })]
    })
    expect(notes(group('include'), group('exact'))).toEqual([
      'warning vanta-users.yml:10: The group Engineering becomes exact: members who are not listed are taken out.'
    ])
    expect(notes(group('exact'), group('include'))).toEqual([
      'notice vanta-users.yml:10: No longer managed: members of the group Engineering who are not listed. They stay in it.'
    ])
  })
})

describe('no longer managed', () => {
  const group = { groups: [wantedGroup(['ada@example.com', 'bob@example.com'])] }
  const both = { users: [user()], ...group }
  const listed = (email: string) => viewer({ email })
  const NOBODY = { users: [] }

  test.each<[string, Partial<Roster>, Partial<Roster>, string]>([
    ['the accounts', both, group, 'the accounts. Without users in the files, Vanta keeps'],
    ['a group', group, NOBODY, 'the group Engineering. Its members stay in it.'],
    [
      'a member of a group that only adds',
      group,
      { groups: [wantedGroup(['ada@example.com'])] },
      'bob@example.com in the group Engineering. They stay in it.'
    ],
    ['a Trust Center', viewer({}), NOBODY, 'the viewers of the Trust Center example-co.'],
    [
      'a viewer',
      listed('a@x.example'),
      listed('b@x.example'),
      'a@x.example, a viewer of the Trust Center example-co.'
    ],
    [
      'a field of a viewer',
      viewer({ accessLevel: 'FULL_ACCESS' }),
      viewer({}),
      'accessLevel of buyer@customer.example, a viewer of the Trust Center example-co.'
    ]
  ])('is %s', (_, before, now, what) => {
    expect(notes(before, now)).toEqual([expect.stringContaining(`No longer managed: ${what}`)])
    expect(compared(before, now).changes).toEqual([])
  })

  test('is a warning for accounts, and a notice for everything else', () => {
    const others = { ...group, ...viewer({}) }
    const levels = (now: Partial<Roster>) =>
      compared({ users: [user()], ...others }, now).notes.map(({ level }) => level)
    expect(levels({ users: [user()] })).toEqual(['notice', 'notice'])
    expect(levels(others)).toEqual(['warning'])
  })

  test.each([
    [2, 'p0@x.example and p1@x.example in'],
    [5, 'p3@x.example and p4@x.example in'],
    [6, 'p0@x.example, p1@x.example, p2@x.example, p3@x.example, p4@x.example and 1 more in']
  ])('are %i members in one sentence', (amount, which) => {
    const many = Array.from({ length: amount }, (_, n) => `p${n}@x.example`)
    const after = { groups: [wantedGroup(['ada@example.com'])] }
    expect(notes({ groups: [wantedGroup(many)] }, after)).toEqual([
      expect.stringContaining(`${which} the group Engineering. They stay in it.`)
    ])
  })

  test('are several viewers, and several fields of one, in one sentence', () => {
    const two = [wantedViewer({ email: 'a@x.example' }), wantedViewer({ email: 'b@x.example' })]
    expect(notes({ trustCenters: [trustCenter(two)] }, { trustCenters: [trustCenter([])] })).toEqual([
      expect.stringContaining('a@x.example and b@x.example, viewers of the Trust Center')
    ])
    expect(notes(viewer({ accessLevel: 'FULL_ACCESS', isNdaRequired: true }), viewer({}))).toEqual([
      expect.stringContaining('accessLevel and isNdaRequired of buyer@customer.example')
    ])
  })

  test('does not include members whom an exact group drops: they are taken out', () => {
    const exactly = (...members: readonly string[]) => ({
      groups: [wantedGroup(members, { membership: 'exact' })]
    })
    const { changes, notes: none } = compared(exactly('a@x.example', 'b@x.example'), exactly('b@x.example'))
    expect(shown(changes)).toEqual(['members.removed a@x.example'])
    expect(none).toEqual([])
  })
})

describe('a change of a group that Vanta needs', () => {
  const explains = (before: WantedGroup, now: WantedGroup) => {
    const isExplained = groups.versions?.explains([before], [now], NOW)
    const target = { id: 'g-1', name: 'Engineering' }
    return (act: GroupChange['act'], email: string) =>
      isExplained?.({ ...bare, act, subject: { id: 'p-1', email, name: '' }, target })
  }
  const adding = (nameOrId: string) =>
    explains(wantedGroup([], { nameOrId }), wantedGroup(['ada@example.com'], { nameOrId }))

  test.each<[string, boolean, GroupChange['act'], string]>([
    ['Engineering', true, 'members.added', 'Ada@example.com'],
    ['g-1', true, 'members.added', 'ada@example.com'],
    ['Design', false, 'members.added', 'ada@example.com'],
    ['Engineering', false, 'members.removed', 'ada@example.com'],
    ['Engineering', false, 'members.added', 'bob@example.com']
  ])('is explained where the files ask for the same: ada in %s, %s', (nameOrId, expected, act, email) => {
    expect(adding(nameOrId)(act, email)).toBe(expected)
  })

  test('is explained for anyone, where the group has become exact', () => {
    const isExplained = explains(wantedGroup([]), wantedGroup([], { membership: 'exact' }))
    expect(isExplained('members.removed', 'ada@example.com')).toBe(true)
  })
})
