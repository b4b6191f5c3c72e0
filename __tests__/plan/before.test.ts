import { describe, expect, test } from '@jest/globals'
import { placesOfRemoved, planOfFiles, planWithPast } from '../../src/plan/before.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { GroupChange } from '../../src/kinds/groups/plan.ts'
import type { ViewerChange } from '../../src/kinds/viewers/plan.ts'
import type { Roster, RosterUser } from '../../src/roster/roster.ts'
import {
  account,
  accounts,
  at,
  invited,
  NOW,
  planOf,
  refusalsOf,
  roster,
  settings,
  shown,
  trustCenter,
  user,
  usersOf,
  wantedGroup,
  wantedViewer
} from './values.ts'
import { read } from '../support/texts.ts'

/** A user of a file; the line is that of the entry. */
const inFile = (uniqueId: string, line: number, file: string): RosterUser => ({
  account: account({ uniqueId }),
  place: at(line, file)
})

describe('a removal is shown', () => {
  const files = [
    { path: 'a.yml', usersKey: at(1, 'a.yml') },
    { path: 'b.yml', usersKey: at(1, 'b.yml') }
  ]
  const before = roster({
    users: [
      inFile('a-1', 3, 'a.yml'),
      inFile('a-2', 6, 'a.yml'),
      inFile('a-3', 9, 'a.yml'),
      inFile('b-1', 3, 'b.yml'),
      inFile('b-2', 6, 'b.yml'),
      inFile('c-1', 3, 'c.yml')
    ]
  })
  /** Where a removal is shown, by what is left of the users. */
  const placeIn = (users: readonly RosterUser[], earlier: Roster | undefined = before) =>
    placesOfRemoved({ files, users }, () => earlier)

  test('on the entry before it, where that entry is now', () => {
    const place = placeIn([inFile('a-1', 30, 'a.yml'), inFile('b-2', 3, 'b.yml')])
    expect(place('a-2')).toEqual(at(30, 'a.yml'))
    expect(place('a-3')).toEqual(at(30, 'a.yml'))
    const between = placeIn([inFile('a-1', 30, 'a.yml'), inFile('a-3', 33, 'a.yml')])
    expect(between('a-2')).toEqual(at(30, 'a.yml'))
  })

  test('on the entry after it, if it was the first', () => {
    const place = placeIn([inFile('a-3', 3, 'a.yml'), inFile('b-2', 4, 'b.yml')])
    expect(place('a-1')).toEqual(at(3, 'a.yml'))
    expect(place('a-2')).toEqual(at(3, 'a.yml'))
    expect(place('b-1')).toEqual(at(4, 'b.yml'))
  })

  test('on the entry after it, where the one before begins too far above for a diff to show it', () => {
    const lines = [3, 12, 21].map((line, index) => inFile(`a-${index + 1}`, line, 'a.yml'))
    const long = roster({ users: lines })
    const place = placeIn([inFile('a-1', 3, 'a.yml'), inFile('a-3', 12, 'a.yml')], long)
    expect(place('a-2')).toEqual(at(12, 'a.yml'))
    expect(placeIn([inFile('a-1', 3, 'a.yml')], long)('a-3')).toEqual(at(3, 'a.yml'))
  })

  test('on the users key of its file, if no entry of that file is left there', () => {
    expect(placeIn([inFile('a-1', 3, 'a.yml')])('b-1')).toEqual(at(1, 'b.yml'))
    const withMoved = placeIn([inFile('a-1', 3, 'a.yml'), inFile('b-1', 12, 'a.yml')])
    expect(withMoved('b-2')).toEqual(at(1, 'b.yml'))
  })

  test('on the first users key, if its file is gone, or was not read', () => {
    expect(placeIn([inFile('a-1', 3, 'a.yml')])('c-1')).toEqual(at(1, 'a.yml'))
    const unread = (now: Roster) => placesOfRemoved(now, () => undefined)('a-1')
    expect(unread({ files, users: [] })).toEqual(at(1, 'a.yml'))
    expect(unread({ files: [{ path: 'groups.yml' }, ...files], users: [] })).toEqual(at(1, 'a.yml'))
    expect(unread({ files: [{ path: 'a.yml' }] })).toBeUndefined()
    const withoutUsers = { files: [{ path: 'c.yml' }, ...files], users: [] }
    expect(placesOfRemoved(withoutUsers, () => before)('c-1')).toEqual(at(1, 'a.yml'))
  })

  test('without reading the earlier version until somebody is removed', () => {
    let reads = 0
    const place = placesOfRemoved({ files, users: [inFile('b-2', 3, 'b.yml')] }, () => {
      reads += 1
      return before
    })
    expect(reads).toBe(0)
    place('a-1')
    place('b-1')
    expect(reads).toBe(1)
  })
})

describe('what a push no longer manages', () => {
  const earlier = roster({ users: [], groups: [wantedGroup(['ada@example.com'])] })
  const notesOf = (texts: readonly string[], now: Partial<Roster>) =>
    planWithPast(planOf({ users: [user()] }, { accounts: [] }), roster(now), texts, () => earlier).notes

  test.each<[string, readonly string[], Partial<Roster>, number]>([
    ['groups', ['users: []', 'groups:\n  Engineering:'], { users: [] }, 1],
    ['a key in quotes', ['{"users": [], "groups": {}}'], { users: [] }, 1],
    ['a key that is written in another way', ['"gro\\u0075ps": {}'], { users: [] }, 1],
    ['all users', ['users:\n- uniqueId: u-1'], {}, 2],
    ['nothing, where it spoke of users alone', ['users:\n- uniqueId: u-1'], { users: [] }, 0],
    ['nothing, where a comment names them', ['# Add groups or `trustCenters`.\nusers: []'], { users: [] }, 0],
    ['nothing, where there was no other version', [], { users: [] }, 0]
  ])('is noted: %s', (_, texts, now, amount) => {
    expect(notesOf(texts, now)).toHaveLength(amount)
  })
})

describe('the difference between two versions of the files', () => {
  const difference = (
    before: Partial<Roster>,
    now: Partial<Roster>,
    protectedUsers: readonly string[] = []
  ): Plan => {
    const asked = settings({ protectedUsers })
    return planOfFiles(roster(now), roster(before), asked, { now: NOW, policies: [] })
  }
  const inTargets = (changes: readonly (GroupChange | ViewerChange)[] = []) =>
    changes.map(({ act, target, subject }) => `${act} ${target.name} ${subject.email}`)
  const exactly = (...members: readonly string[]) => wantedGroup(members, { membership: 'exact' })

  test('is refused for whatever can be checked without Vanta', () => {
    const ten = usersOf(accounts(10))
    const refused = (now: Partial<Roster>, protectedUsers: readonly string[] = []) =>
      difference({ users: ten }, now, protectedUsers)
        .guards.filter((guard) => guard.refusals.length > 0)
        .map(({ name }) => name)
    expect(refused({ users: ten.slice(3) })).toEqual([])
    expect(refused({ users: ten.slice(4) })).toEqual(['max-removals'])
    expect(refused({ users: [] })).toEqual(['users-listed', 'max-removals'])
    expect(refused({ users: ten.slice(1) }, ['u-1', 'somebody@example.com'])).toEqual(['protected-users'])
    expect(refused({ users: ten, groups: [exactly()] })).toEqual(['groups'])
  })

  test('counts only the protected users whom the files name', () => {
    const now = { users: [user()], groups: [wantedGroup(['ada@example.com'])] }
    const { guards } = difference(now, now, ['u-1', 'ada@example.com', 'somebody@example.com'])
    expect(guards.find(({ name }) => name === 'protected-users')).toMatchObject({
      summary: '2 named, 0 protected accounts touched'
    })
  })

  const limits = ({ guards }: Plan) =>
    guards.flatMap(({ name, summary }) => (name === 'max-removals' ? [read(summary)] : []))

  test('is limited for each exact group by itself, by the members that it listed', () => {
    const members = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => `member${n + from}@example.com`)
    const exact = (nameOrId: string, emails: readonly string[]) =>
      wantedGroup(emails, { nameOrId, membership: 'exact' })
    const open = (emails: readonly string[]) => wantedGroup(emails, { nameOrId: 'Open' })
    const plan = difference(
      { groups: [open(members(0, 4)), exact('Two', members(0, 10)), exact('One', members(0, 2))] },
      { groups: [open([]), exact('Two', members(4, 10)), exact('One', members(1, 3))] }
    )
    expect(limits(plan)).toEqual([
      '1 person taken out, of 2 members of "One"; limit 3 (20%, at least 3)',
      '4 people taken out, of 10 members of "Two"; limit 3 (20%, at least 3)'
    ])
    expect(refusalsOf(plan.guards)).toHaveLength(1)
  })

  test('is limited for each Trust Center by itself, by its viewers', () => {
    const viewers = (amount: number, over: object) =>
      Array.from({ length: amount }, (_, n) => wantedViewer({ email: `Viewer${n}@x.example`, ...over }))
    const full = { accessLevel: 'FULL_ACCESS' }
    const less = { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] }
    const plan = difference(
      { trustCenters: [trustCenter(viewers(20, full), 'two'), trustCenter(viewers(1, full), 'one')] },
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

  test('is everything that the newer one begins to manage', () => {
    const plan = difference(
      {},
      {
        users: [user()],
        groups: [exactly('ada@example.com')],
        trustCenters: [trustCenter([invited()])]
      }
    )
    expect(shown(plan.accounts?.changes)).toEqual(['accounts.created u-1'])
    expect(inTargets([...(plan.groups?.changes ?? []), ...(plan.viewers?.changes ?? [])])).toEqual([
      'members.added Engineering ada@example.com',
      'viewers.invited example-co buyer@customer.example'
    ])
    expect([plan.accounts, plan.groups, plan.viewers].flatMap((part) => part?.notes)).toEqual([])
    expect(plan.digest).toBe('')
  })

  test('is each account that is added, removed or changed', () => {
    const plan = difference(
      { users: [user(), user({ uniqueId: 'u-2' })] },
      { users: [user({ permissionLevel: 'ADMIN' }), user({ uniqueId: 'u-3' })] }
    )
    expect(shown(plan.accounts?.changes)).toEqual([
      'accounts.removed u-2',
      'accounts.updated u-1',
      'accounts.created u-3'
    ])
    expect(plan.accounts?.changes[0]?.place).toEqual(at(1))
  })

  test('is each member who is added, or dropped from an exact group', () => {
    const plan = difference(
      { groups: [exactly('ada@example.com', 'bob@example.com')] },
      {
        groups: [
          exactly('Ada@example.com', 'cy@example.com'),
          wantedGroup(['bob@example.com'], { nameOrId: 'New' })
        ]
      }
    )
    expect(refusalsOf(plan.guards)).toEqual([])
    expect(inTargets(plan.groups?.changes)).toEqual([
      'members.removed Engineering bob@example.com',
      'members.added Engineering cy@example.com',
      'members.added New bob@example.com'
    ])
  })

  test('is each viewer who is new, changes, or would be invited', () => {
    const plan = difference(
      { trustCenters: [trustCenter([wantedViewer({ accessLevel: 'FULL_ACCESS' })])] },
      {
        trustCenters: [
          trustCenter([
            wantedViewer({ accessLevel: 'PARTIAL_ACCESS', resourceIds: ['a'] }),
            wantedViewer({ email: 'new@x.example', accessLevel: 'FULL_ACCESS' }),
            invited({ email: 'invited@x.example' })
          ]),
          trustCenter([invited({ email: 'other@x.example' })], 'other')
        ]
      }
    )
    expect(refusalsOf(plan.guards)).toEqual([])
    expect(inTargets(plan.viewers?.changes)).toEqual([
      'viewers.updated example-co buyer@customer.example',
      'viewers.invited example-co invited@x.example',
      'viewers.updated example-co new@x.example',
      'viewers.invited other other@x.example'
    ])
  })
})
