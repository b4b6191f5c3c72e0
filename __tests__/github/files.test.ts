// The users files of a commit are those that the same patterns find in the workspace that was checked out from it.
import { describe, expect, test } from '@jest/globals'
import * as fs from 'node:fs/promises'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { GithubFile } from '../../sandbox/github/state.ts'
import { baseOf, blobsAt, checkoutOf, rosterAt } from '../../src/github/files.ts'
import { readFiles } from '../../src/roster/files.ts'
import { push } from './events.ts'
import { forge } from './forge.ts'

const SHA = 'a'.repeat(40)

const TREE: Readonly<Record<string, GithubFile>> = {
  'users.yml': 'users: []\n',
  'bom.yml': '\uFEFFusers: []\n',
  'teams/a.yml': 'groups: {A: {members: []}}\n',
  'teams/b.yaml': 'groups: {B: {members: []}}\n',
  'teams/.hidden.yml': 'groups: {H: {members: []}}\n',
  'teams/deep/c.yml': 'groups: {C: {members: []}}\n',
  'teams/[x].yml': 'groups: {X: {members: []}}\n',
  'teams/ü ber.yml': 'groups: {U: {members: []}}\n',
  'node_modules/pkg/n.yml': 'groups: {N: {members: []}}\n',
  'linked.yml': { link: 'teams/a.yml' },
  'teams/up.yml': { link: '../users.yml' },
  access: { link: 'teams' }
}

/** A workspace with the tree checked out below `folder`, as actions/checkout with a `path` leaves it. */
const workspaceOf = async (folder = ''): Promise<string> => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'files-')))
  for (const [name, file] of Object.entries(TREE)) {
    const path = join(root, folder, name)
    await mkdir(dirname(path), { recursive: true })
    if (typeof file === 'string') await writeFile(path, file)
    else if ('link' in file) await symlink(file.link, path)
  }
  await mkdir(join(root, folder, '.git'), { recursive: true })
  await writeFile(join(root, folder, '.git', 'HEAD'), `${SHA}\n`)
  return root
}

const COMMIT = { sha: SHA, branches: ['main'], message: '', date: '2026-11-25T00:00:00Z', paths: [] }
const repositoryOf = (treeLimit = 100_000) =>
  forge({ refs: { main: SHA }, commits: [COMMIT], contents: { [SHA]: { ...TREE } }, treeLimit })

/** What the patterns find: name → git's id. */
const found = async (patterns: (root: string) => readonly string[], folder = '', treeLimit?: number) => {
  const root = await workspaceOf(folder)
  try {
    const asked = patterns(root)
    const checkout = await checkoutOf(asked, root, fs)
    const blobs = await blobsAt(repositoryOf(treeLimit).repository, checkout, SHA)
    const { files, problems } = await readFiles(asked, root, fs)
    return {
      checkout,
      problems,
      here: Object.fromEntries(files.map(({ path, blob }) => [path, blob])),
      there: 'reason' in blobs ? blobs.reason : Object.fromEntries(blobs)
    }
  } finally {
    await rm(root, { recursive: true })
  }
}

const PATTERNS: readonly (readonly string[])[] = [
  ['users.yml'],
  ['./users.yml'],
  ['.//users.yml'],
  ['././users.yml'],
  ['teams/../users.yml'],
  ['bom.yml'],
  ['teams/*.yml'],
  ['teams/*.{yml,yaml}'],
  ['teams/**/*.yml'],
  ['**/*.yml'],
  ['*/a.yml'],
  ['teams/[ab].y*ml'],
  ['teams/[x].yml'],
  ['teams/ü ber.yml'],
  ['linked.yml'],
  ['access/a.yml'],
  ['teams/up.yml'],
  ['users.yml', 'teams/*.yml', 'linked.yml']
]

describe('the files of a commit are those of its workspace', () => {
  test.each(PATTERNS.map((patterns) => [patterns.join(' '), patterns] as const))(
    'by %s',
    async (_, patterns) => {
      const { here, there, problems } = await found(() => patterns)
      expect(problems).toEqual([])
      expect(there).toEqual(here)
      expect(Object.keys(here).length).toBeGreaterThan(0)
    }
  )

  test('by an absolute path', async () => {
    const { here, there } = await found((root) => [join(root, 'teams', 'a.yml')])
    expect(there).toEqual(here)
    expect(Object.keys(here)).toEqual(['teams/a.yml'])
  })

  test.each([['repo/users.yml'], ['repo/teams/*.yml'], ['repo/access/a.yml']])(
    'where the repository is checked out below the workspace: %s',
    async (pattern) => {
      const { here, there, checkout } = await found(() => [pattern], 'repo')
      expect(checkout).toMatchObject({ folder: 'repo/', head: SHA })
      expect(there).toEqual(here)
      expect(Object.keys(here).every((name) => name.startsWith('repo/'))).toBe(true)
    }
  )

  test.each([['users.yml'], ['teams/a.yml'], ['teams/deep/c.yml'], ['teams/*.yml'], ['teams/deep/*.yml']])(
    'where the repository is too large to be listed at once: %s',
    async (pattern) => {
      const { here, there } = await found(() => [pattern], '', 14)
      expect(there).toEqual(here)
    }
  )

  test('or it is said that they are too many to be listed', async () => {
    const { there } = await found(() => ['**/*.yml'], '', 5)
    expect(there).toBe('the repository has too many files to list')
  })
})

describe('an earlier version', () => {
  const checkout = { folder: '', patterns: ['users.yml', 'teams/a.yml'] }
  const nothing = { files: [] }

  test('is read, whatever its byte order mark', async () => {
    const { repository } = repositoryOf()
    const { roster } = await rosterAt(repository, { folder: '', patterns: ['bom.yml'] }, SHA, nothing)
    expect(roster?.users).toEqual([])
  })

  test('is not read again where it is the same', async () => {
    const { repository, asked } = repositoryOf()
    const { roster } = await rosterAt(repository, checkout, SHA, nothing)
    const before = asked.length
    expect(await rosterAt(repository, checkout, SHA, roster ?? nothing)).toEqual({ roster })
    expect(asked.slice(before)).toEqual([`git/trees/${SHA}`])
  })

  test.each([
    ['has none of the files', ['none.yml'], 'absent'],
    ['has files that are not valid', ['teams/deep/c.yml', 'teams/deep/../deep/c.yml', 'bad.yml'], 'invalid']
  ])('that %s is told', async (_, patterns, lack) => {
    const { github, repository } = repositoryOf()
    github.state.contents = { [SHA]: { ...TREE, 'bad.yml': 'users: 1\n' } }
    expect(await rosterAt(repository, { folder: '', patterns }, SHA, nothing)).toEqual({ lack })
  })

  test('that cannot be read is told with the reason', async () => {
    const { github, repository } = repositoryOf()
    github.state.permissions = { ...github.state.permissions, contents: 'none' }
    const { lack } = await rosterAt(repository, checkout, SHA, nothing)
    expect(lack).toEqual({ reason: expect.stringMatching(/403 .*grant `contents: read`/) })
  })
})

describe('the commit to compare with', () => {
  const [BASE, HEAD] = ['b'.repeat(40), 'c'.repeat(40)]
  const event = { ...push(SHA), name: 'pull_request', isPullRequest: true, baseSha: 'd'.repeat(40) }
  const merged = (parents: string[]) => forge({ commits: [{ ...COMMIT, parents }] }).repository

  test('of a pull request is the first parent of its trial merge', async () => {
    expect(await baseOf(event, merged([BASE, HEAD]))).toBe(BASE)
  })

  test.each([
    ['is no merge', merged([HEAD])],
    ['is not known', forge({}).repository],
    ['cannot be asked for', { reason: 'there is no github-token' }]
  ])('is the one that the payload names where the commit %s', async (_, repository) => {
    expect(await baseOf(event, repository)).toBe(event.baseSha)
  })

  test('of a run on the base branch itself is the commit of the run', async () => {
    expect(await baseOf({ ...event, name: 'pull_request_target' }, merged([BASE, HEAD]))).toBe(SHA)
  })

  test.each(['push', 'merge_group'])('of %s is what its payload names', async (name) => {
    expect(await baseOf({ ...event, name, isPullRequest: false }, merged([BASE, HEAD]))).toBe(event.baseSha)
  })
})
