import { describe, expect, test } from '@jest/globals'
import { placesOfRemoved, unmanagedSince } from '../../src/plan/before.ts'
import type { Roster, RosterUser } from '../../src/roster/roster.ts'
import { account, at, roster, wantedGroup } from './values.ts'

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
  const inA = [3, 6, 9].map((line, index) => inFile(`a-${index + 1}`, line, 'a.yml'))
  const inB = [3, 6].map((line, index) => inFile(`b-${index + 1}`, line, 'b.yml'))
  const before = roster({ users: [...inA, ...inB, inFile('c-1', 3, 'c.yml')] })
  /** Where a removal is shown, by what is left of the users. */
  const placeIn = (users: readonly RosterUser[], earlier: Roster | undefined = before) =>
    placesOfRemoved({ files, users }, { read: () => ({ roster: earlier }) })

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
    const unread = (now: Roster) => placesOfRemoved(now, { read: () => ({}) })('a-1')
    expect(unread({ files, users: [] })).toEqual(at(1, 'a.yml'))
    expect(unread({ files: [{ path: 'groups.yml' }, ...files], users: [] })).toEqual(at(1, 'a.yml'))
    expect(unread({ files: [{ path: 'a.yml' }] })).toBeUndefined()
    const withoutUsers = { files: [{ path: 'c.yml' }, ...files], users: [] }
    expect(placesOfRemoved(withoutUsers, { read: () => ({ roster: before }) })('c-1')).toEqual(at(1, 'a.yml'))
  })

  test('without reading the earlier version until somebody is removed', () => {
    let reads = 0
    const read = () => {
      reads += 1
      return { roster: before }
    }
    const place = placesOfRemoved({ files, users: [inFile('b-2', 3, 'b.yml')] }, { read })
    expect(reads).toBe(0)
    place('a-1')
    place('b-1')
    expect(reads).toBe(1)
  })
})

const earlier = roster({ users: [], groups: [wantedGroup(['ada@example.com'])] })
const notesOf = (texts: readonly string[], now: Partial<Roster>) =>
  unmanagedSince({ texts, read: () => ({ roster: earlier }) }, roster(now))

test('an earlier version that cannot be read says nothing of what was managed', () => {
  expect(unmanagedSince({ texts: ['groups:'], read: () => ({}) }, roster())).toEqual([])
})

test.each<[string, readonly string[], Partial<Roster>, number]>([
  ['groups', ['users: []', 'groups:\n  Engineering:'], { users: [] }, 1],
  ['a key in quotes', ['{"users": [], "groups": {}}'], { users: [] }, 1],
  ['a key that is written in another way', ['"gro\\u0075ps": {}'], { users: [] }, 1],
  ['all users', ['users:\n- uniqueId: u-1'], {}, 2],
  ['nothing, where it spoke of users alone', ['users:\n- uniqueId: u-1'], { users: [] }, 0],
  ['nothing, where a comment names them', ['# Add groups or `trustCenters`.\nusers: []'], { users: [] }, 0],
  ['nothing, where there was no other version', [], { users: [] }, 0]
])('what a push no longer manages is noted: %s', (_, texts, now, amount) => {
  expect(notesOf(texts, now)).toHaveLength(amount)
})
