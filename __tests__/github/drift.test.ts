// Drift, from what GitHub answers of the branch and the files as they were. What Vanta has is told by a file too.
import { describe, expect, test } from '@jest/globals'
import { type Drift, driftOf } from '../../src/github/drift.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Ask } from '../../src/github/repository.ts'
import { rosterOf } from '../../src/roster/read.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { NOW, planOf } from '../plan/values.ts'
import { commit, forge } from './forge.ts'
import { stateOfFiles } from '../support/state.ts'
import { account, accounts, usersFile } from '../support/world.ts'

type Files = Readonly<Record<string, string>>
/** What the branch was so many minutes ago, and the ids of the commits before it if not just the next one. */
type Commit = Readonly<{ minutes: number; files?: Files; parents?: readonly string[] }>

const MINUTE = 60_000
const ago = (minutes: number): string => new Date(NOW - minutes * MINUTE).toISOString()
const idOf = (at: number): string => `commit-${at}`
const one = (users: readonly object[], rest: object = {}): Files => ({ 'a.yml': usersFile(users, rest) })
const promote = (...numbers: readonly number[]): readonly object[] =>
  accounts(10).map((_, i) => account(i + 1, numbers.includes(i + 1) ? { permissionLevel: 'ADMIN' } : {}))
const rosterFrom = (files: Files): Roster =>
  rosterOf(Object.entries(files).map(([path, text]) => ({ path, text })))

/** GitHub with these commits, the newest first, the one of the run at its head; `over` answers before it does. */
const gitHub = (commits: readonly Commit[], over: (route: string) => unknown = () => undefined) => {
  const { ask: forged, asked } = forge({
    commits: commits.map(({ minutes, parents }, at) => {
      const date = ago(minutes)
      return commit(idOf(at), parents === undefined ? { date } : { date, parents: [...parents] })
    }),
    contents: Object.fromEntries(commits.map(({ files = {} }, at) => [idOf(at), { ...files }]))
  })
  const ask: Ask = async (method, path, more) => over(path) ?? forged(method, path, more)
  return { ask, asked }
}

/** What a run at the newest commit says of drift, where Vanta has what `vanta` says, and what it asked GitHub. */
const look = async (
  vanta: Files,
  commits: readonly Commit[],
  over?: (route: string) => unknown,
  planned = (plan: Plan): Plan => plan
) => {
  const now = rosterFrom(commits[0]?.files ?? {})
  const plan = planned(planOf(now, stateOfFiles(now, rosterFrom(vanta))))
  const { ask, asked } = gitHub(commits, over)
  const said = await driftOf(ask, now, plan, idOf(0), { folder: '', patterns: ['*.yml'] }, NOW)
  return { said, routes: asked.map((path) => path.replace(/\/[^/]+$/, '')) }
}
const drift = async (...of: Parameters<typeof look>): Promise<Drift | undefined> => (await look(...of)).said

const groupsOf = (members: Readonly<Record<string, readonly number[]>>, membership = 'include') => ({
  groups: Object.fromEntries(
    Object.entries(members).map(([name, numbers]) => [
      name,
      { membership, members: numbers.map((n) => `person${n}@example.com`) }
    ])
  )
})
const centersOf = (viewers: Readonly<Record<string, readonly number[]>>) => ({
  trustCenters: Object.fromEntries(
    Object.entries(viewers).map(([slug, numbers]) => [
      slug,
      { viewers: numbers.map((n) => ({ email: `buyer${n}@example.com`, accessLevel: 'FULL_ACCESS' })) }
    ])
  )
})
/** The files of a branch without users. */
const alone = (rest: object): Files => ({ 'a.yml': JSON.stringify(rest) })
const NONE = { detected: false }

describe('drift is', () => {
  const file = one(accounts(10))

  test('everything that differs, where the branch is as it was two hours ago', async () => {
    expect(await drift(one(promote(3)), [{ minutes: 180, files: file }])).toEqual({
      detected: true,
      since: ago(180),
      accounts: ['u-0003']
    })
  })

  test('told beside commits that say nothing of themselves', async () => {
    const known = { sha: idOf(0), parents: [], commit: { committer: { date: ago(180) } } }
    const commits = (route: string) => (route === 'commits' ? [known, {}, null] : undefined)
    expect(await drift(one(promote(3)), [{ minutes: 180, files: file }], commits)).toMatchObject({
      detected: true
    })
  })

  test('a member where the files speak of groups alone', async () => {
    const commits = [{ minutes: 180, files: alone(groupsOf({ A: [1, 2] })) }]
    expect(await drift(alone(groupsOf({ A: [1] })), commits)).toMatchObject({ detected: true, accounts: [] })
  })

  test('not what any of the commits of the last two hours changed', async () => {
    const commits = [
      { minutes: 1, files: one(promote(1, 2)) },
      { minutes: 120, files: one(promote(2)) },
      { minutes: 121, files: file }
    ]
    expect(await drift(file, commits)).toMatchObject(NONE)
    expect(await drift(one(promote(7)), commits)).toEqual({
      detected: true,
      since: ago(121),
      accounts: ['u-0007']
    })
  })

  test('not what a merge brought whose commits are older', async () => {
    const merged = one(promote(1))
    const commits = [
      { minutes: 1, files: merged, parents: [idOf(2), idOf(1)] },
      { minutes: 4_000, files: merged, parents: [idOf(2)] },
      { minutes: 5_000, files: file }
    ]
    expect(await drift(file, commits)).toMatchObject(NONE)
  })

  test('not what a file held that a fresh commit deleted', async () => {
    const both = { ...one(accounts(10).slice(0, 7)), 'b.yml': usersFile(accounts(10).slice(7)) }
    const commits = [
      { minutes: 10, files: one(accounts(10).slice(0, 7)) },
      { minutes: 200, files: both }
    ]
    expect(await drift(both, commits)).toMatchObject(NONE)
    const stranger = { ...both, 'c.yml': usersFile([account(11)]) }
    expect(await drift(stranger, commits)).toMatchObject({ detected: true, accounts: ['u-0011'] })
  })

  test.each<[string, Commit[]]>([
    ['the branch', []],
    ['the files', [{ minutes: 300, files: { 'README.md': '' } }]],
    ['the users in them', [{ minutes: 300, files: alone(groupsOf({ A: [1] })) }]]
  ])('nothing where %s are younger than two hours', async (_, before) => {
    const foreign = one([...accounts(3), account(99)])
    expect(await drift(foreign, [{ minutes: 5, files: file }, ...before])).toMatchObject(NONE)
  })

  test.each([
    ['a member', (n: number) => groupsOf({ A: [1, n] })],
    ['a viewer', (n: number) => centersOf({ a: [n] })]
  ])('%s where no fresh commit asks otherwise, wherever the entry is', async (_, wanting) => {
    const moved = [
      { minutes: 5, files: one(accounts(5), wanting(2)) },
      { minutes: 300, files: { 'a.yml': `\n\n${usersFile(accounts(4), wanting(2))}` } }
    ]
    const none = one(accounts(4), groupsOf({ A: [1] }))
    expect(await drift(none, moved)).toEqual({ detected: true, since: ago(300), accounts: [] })
    const asked = [
      { minutes: 5, files: one(accounts(5), wanting(2)) },
      { minutes: 300, files: one(accounts(5), wanting(3)) }
    ]
    expect(await drift(none, asked)).toMatchObject({ detected: true, accounts: ['u-0005'] })
    expect(await drift(one(accounts(5), wanting(3)), asked)).toMatchObject(NONE)
  })
})

test.each<[string, vanta: object, now: object, before: object, detected: boolean]>([
  ['one member of two', groupsOf({ A: [2] }), groupsOf({ A: [1, 2] }), groupsOf({ A: [1] }), true],
  [
    'the member of one group of two',
    groupsOf({ A: [2], B: [1, 2] }),
    groupsOf({ A: [1, 2], B: [1, 2] }),
    groupsOf({ A: [1, 2], B: [2] }),
    true
  ],
  ['an exact group', groupsOf({ A: [1, 2] }), groupsOf({ A: [1] }, 'exact'), groupsOf({ A: [1] }), false],
  ['the first group', groupsOf({ A: [] }), groupsOf({ A: [1] }), {}, false],
  ['a group', groupsOf({ A: [], B: [1] }), groupsOf({ A: [1], B: [1] }), groupsOf({ B: [1] }), false],
  ['one viewer of two', centersOf({ a: [2] }), centersOf({ a: [1, 2] }), centersOf({ a: [1] }), true],
  [
    'the viewer of one Trust Center of two',
    centersOf({ a: [2], b: [1, 2] }),
    centersOf({ a: [1, 2], b: [1, 2] }),
    centersOf({ a: [1, 2], b: [2] }),
    true
  ]
])('where a commit asks for %s, what none asked for is drift', async (_, vanta, now, before, detected) => {
  const users = accounts(5)
  const commits = [
    { minutes: 5, files: one(users, now) },
    { minutes: 300, files: one(users, before) }
  ]
  expect(await drift(one(users, vanta), commits)).toMatchObject({ detected, accounts: [] })
})

test.each([
  ['name', { groupId: 'g-1' }],
  ['id', { groupName: 'Renamed' }]
])('what a commit asks for a group by its %s is no drift', async (_, over) => {
  const groups = (...members: readonly number[]) => one(accounts(3), groupsOf({ A: members }))
  const commits = [
    { minutes: 5, files: groups(1, 2) },
    { minutes: 300, files: groups(1) }
  ]
  const found = await drift(groups(1), commits, undefined, (plan) => ({
    ...plan,
    groups: plan.groups && {
      ...plan.groups,
      changes: plan.groups.changes.map((change) => ({ ...change, ...over }))
    }
  }))
  expect(found).toMatchObject(NONE)
})

describe('of drift nothing is said', () => {
  const commits = [
    { minutes: 5, files: one(promote(1)) },
    { minutes: 300, files: one(accounts(10)) }
  ]
  const undated = { sha: idOf(0), parents: [], commit: { committer: { date: 'soon' } } }
  const fail = (part: string) => (route: string) => {
    if (route.includes(part)) throw new Error('GitHub is down')
  }

  test.each([
    ['the commits cannot be read', fail('commits')],
    ['the files cannot be read', fail('/blobs/')],
    ['GitHub does not answer with a list', (route: string) => (route === 'commits' ? {} : undefined)],
    ['GitHub names no commit', (route: string) => (route === 'commits' ? [] : undefined)],
    ['a commit has no date', (route: string) => (route === 'commits' ? [undated] : undefined)]
  ])('where %s', async (_, over) => {
    expect(await drift(one(promote(3)), commits, over)).toBeUndefined()
  })

  test('where the files were not valid two hours ago', async () => {
    const invalid = { minutes: 300, files: { 'a.yml': 'users: 1\n' } }
    expect(await drift(one(promote(3)), [{ minutes: 5, files: one(promote(1)) }, invalid])).toBeUndefined()
  })

  test('where the last two hours have more commits than a page', async () => {
    const busy = Array.from({ length: 100 }, () => ({ minutes: 5, files: one(promote(1)) }))
    const older = { minutes: 300, files: one(accounts(10)) }
    expect(await drift(one(promote(3)), [...busy.slice(1), older])).toMatchObject({ detected: true })
    expect(await drift(one(promote(3)), [...busy, older])).toBeUndefined()
  })
})

test('drift costs no request where nothing differs, and one where the branch is as it was', async () => {
  const file = one(accounts(10))
  const fresh = { minutes: 1, files: file }
  const old = { minutes: 180, files: file }
  expect((await look(file, [fresh])).routes).toEqual([])
  expect((await look(one(promote(3)), [old])).routes).toEqual(['commits'])
  expect((await look(one(promote(3)), [fresh])).routes).toEqual(['commits'])
  expect((await look(one(promote(3)), [fresh, old])).routes).toEqual(['commits', 'git/trees', 'git/blobs'])
})
