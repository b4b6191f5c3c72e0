// The users files of a commit are those that the same patterns find in the workspace that was checked out from it.
import { describe, expect, test } from '@jest/globals'
import * as fs from 'node:fs/promises'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { GithubFile } from '../../sandbox/github/state.ts'
import { baseOf, blobsAt, checkoutOf, rosterAt, whyNotCompared } from '../../src/github/files.ts'
import { readFiles } from '../../src/roster/files.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { plain, say } from '../../src/say.ts'
import { read } from '../support/texts.ts'
import { push } from './events.ts'
import { commit, forge, shut } from './forge.ts'

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
const workspaceOf = async (folder = '', head = SHA): Promise<string> => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'files-')))
  for (const [name, file] of Object.entries(TREE)) {
    const path = join(root, folder, name)
    await mkdir(dirname(path), { recursive: true })
    if (typeof file === 'string') await writeFile(path, file)
    else if ('link' in file) await symlink(file.link, path)
  }
  await mkdir(join(root, folder, '.git'), { recursive: true })
  await writeFile(join(root, folder, '.git', 'HEAD'), `${head}\n`)
  return root
}

const repositoryOf = (treeLimit = 100_000) =>
  forge({ refs: { main: SHA }, commits: [commit(SHA)], contents: { [SHA]: { ...TREE } }, treeLimit })

/** What the patterns find: name → git's id. */
const found = async (patterns: (root: string) => readonly string[], folder = '', treeLimit?: number) => {
  const root = await workspaceOf(folder)
  try {
    const asked = patterns(root)
    const checkout = await checkoutOf(asked, root, fs)
    const blobs = await blobsAt(repositoryOf(treeLimit).ask, checkout, SHA)
    const { files, problems } = await readFiles(asked, root, fs)
    return {
      checkout,
      problems,
      here: Object.fromEntries(files.map(({ path, blob }) => [path, blob])),
      there: Object.fromEntries(blobs)
    }
  } finally {
    await rm(root, { recursive: true })
  }
}

const PATTERNS: readonly (readonly string[])[] = [
  ['users.yml'],
  ['./users.yml'],
  ['.//users.yml'],
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

  test.each([['my/repo/users.yml'], ['my/repo/teams/*.yml'], ['my/repo/access/a.yml']])(
    'where the repository is checked out below the workspace: %s',
    async (pattern) => {
      const { here, there, checkout } = await found(() => ['beside.yml', '../above.yml', pattern], 'my/repo')
      const patterns = [pattern.replace('my/repo/', '')]
      expect(checkout).toEqual({ folder: 'my/repo/', head: SHA, patterns })
      expect(there).toEqual(here)
      expect(Object.keys(here).every((name) => name.startsWith('my/repo/'))).toBe(true)
    }
  )

  test.each([
    ['loop.yml', 'loop.yml', 'loop.yml'],
    ['absolute.yml', 'absolute.yml', '/users.yml'],
    ['out/a.yml', 'out', '../teams'],
    ['out/*.yml', 'out', '../teams']
  ])('but for links that lead nowhere: %s', async (pattern, name, link) => {
    const { github, ask } = repositoryOf()
    github.state.contents = { [SHA]: { ...TREE, [name]: { link } } }
    expect(await blobsAt(ask, { folder: '', patterns: [pattern] }, SHA)).toEqual(new Map())
  })

  const paths = ['users.yml', 'teams/a.yml', 'teams/deep/c.yml', 'nowhere/a.yml']
  const globs = ['teams/*.yml', 'teams/deep/*.yml']
  test.each([...paths, ...globs])('where the tree is too large to be listed at once: %s', async (pattern) => {
    const { here, there } = await found(() => [pattern], '', 14)
    expect(there).toEqual(here)
  })

  test('or it is said that they are too many to be listed', async () => {
    const tooMany = found(() => ['**/*.yml'], '', 5)
    await expect(tooMany).rejects.toThrow('the repository has too many files to list')
  })
})

describe('what is checked out is', () => {
  const branch = 'ref: refs/heads/main'
  test.each<[string, head: string, file: string, known: string | undefined]>([
    ['the tip of a branch', branch, 'refs/heads/main', SHA],
    ['not known of a branch without a file of its own', branch, 'packed-refs', undefined],
    ['not known of a file elsewhere', 'ref: refs/../other', 'other', undefined],
    ['not known of a name that git does not use', `${branch} x`, 'refs/heads/main', undefined],
    ['not known of other text', `x ${branch}`, 'refs/heads/main', undefined],
    ['not known of a longer id', `${SHA}a`, 'refs/heads/main', undefined]
  ])('%s', async (_, head, file, known) => {
    const root = await workspaceOf('', head)
    await mkdir(dirname(join(root, '.git', file)), { recursive: true })
    await writeFile(join(root, '.git', file), `${SHA}\n`)
    expect(await checkoutOf(['users.yml'], root, fs)).toMatchObject({ folder: '', head: known })
    await rm(root, { recursive: true })
  })

  test('not known where there is no workspace', async () => {
    const patterns = ['users.yml']
    const checkout = await checkoutOf(patterns, join(tmpdir(), 'nowhere'), fs)
    expect(checkout).toEqual({ folder: '', head: undefined, patterns })
  })
})

describe('an earlier version', () => {
  const patterns = ['users.yml', 'teams/a.yml']
  /** What is read of a commit that holds `contents`, where the run has the files of `now`, and what was asked. */
  const earlier = async (
    named: readonly string[] = patterns,
    contents: Readonly<Record<string, GithubFile>> = TREE,
    now: Roster = { files: [] }
  ) => {
    const { github, ask, asked } = repositoryOf()
    github.state.contents = { [SHA]: { ...contents } }
    const { read: there } = await rosterAt(ask, { folder: '', patterns: named }, SHA, now)
    return { ...there(), asked }
  }

  test('is read, whatever its byte order mark', async () => {
    expect((await earlier(['bom.yml'])).roster?.users).toEqual([])
  })

  test('is read again only where one file is another, or not known', async () => {
    const { roster } = await earlier()
    const [one, other] = roster?.files ?? []
    if (roster === undefined || one === undefined || other === undefined)
      throw new Error('Two files are read.')
    const same = await earlier(patterns, TREE, roster)
    expect(same).toMatchObject({ roster, asked: [`git/trees/${SHA}`] })
    for (const changed of [
      { ...other, blob: 'f'.repeat(40) },
      { path: 'elsewhere.yml', blob: undefined }
    ])
      expect((await earlier(patterns, TREE, { files: [one, changed] })).asked).toHaveLength(3)
  })

  test('is read in the order of its paths, each file once', async () => {
    const names = Array.from({ length: 41 }, (_, index) => `${100 + index}.yml`)
    const contents = Object.fromEntries(names.map((name, i) => [name, `groups: {G${i}: {members: []}}\n`]))
    const { roster } = await earlier(names.toReversed(), contents)
    expect(roster?.files.map(({ path }) => path)).toEqual(names)
  })

  test.each([
    [1000, 'invalid'],
    [1001, '1001 files match, more than 1000']
  ])('is not read where it has more files than a workspace may have: %d', async (count, lack) => {
    const files = Array.from({ length: count }, (_, index) => [`${index}.yml`, ''])
    expect((await earlier(['*.yml'], Object.fromEntries(files))).lack).toEqual(lack)
  })

  test.each([
    ['has none of the files', ['none.yml'], 'absent'],
    ['has files that are not valid', ['teams/deep/c.yml', 'teams/deep/../deep/c.yml', 'bad.yml'], 'invalid']
  ])('that %s is told', async (_, named, lack) => {
    expect(await earlier(named, { ...TREE, 'bad.yml': 'users: 1\n' })).toMatchObject({ lack })
  })

  test('that cannot be read is told with the reason', async () => {
    const { github, ask: forbidden } = repositoryOf()
    github.state.permissions = { ...github.state.permissions, contents: 'none' }
    for (const [ask, reason] of [
      [forbidden, /403 .*grant `contents: read`/],
      [shut, /^there is no github-token$/]
    ] as const) {
      const { lack } = (await rosterAt(ask, { folder: '', patterns }, SHA, { files: [] })).read()
      expect(read(lack)).toMatch(reason)
    }
  })

  test.each([
    ['absent', 'The base branch has no such files yet, so there is nothing to compare with.'],
    ['invalid', 'The files on the base branch are not valid, so nothing is compared.'],
    [
      say`GitHub answered 502`,
      'The version of the files on the base branch could not be read: GitHub answered 502. Nothing is compared.'
    ]
  ] as const)('that is %j is no base to compare with', (lack, sentence) => {
    expect(plain(whyNotCompared(lack))).toBe(sentence)
  })
})

describe('the commit to compare with', () => {
  const [BASE, HEAD] = ['b'.repeat(40), 'c'.repeat(40)]
  const event = { ...push(SHA), name: 'pull_request', isPullRequest: true, baseSha: 'd'.repeat(40) }
  const merged = (parents: string[]) => forge({ commits: [commit(SHA, { parents })] }).ask

  test('of a pull request is the first parent of its trial merge', async () => {
    expect(await baseOf(event, merged([BASE, HEAD]))).toBe(BASE)
  })

  test.each([
    ['is no merge', merged([HEAD])],
    ['is not known', forge({}).ask],
    ['cannot be asked for', shut]
  ])('is the one that the payload names where the commit %s', async (_, ask) => {
    expect(await baseOf(event, ask)).toBe(event.baseSha)
  })

  test('of a run on the base branch itself is the commit of the run, where that is known', async () => {
    const onBase = { ...event, name: 'pull_request_target' }
    expect(await baseOf(onBase, merged([BASE, HEAD]))).toBe(SHA)
    expect(await baseOf({ ...onBase, sha: '' }, merged([BASE, HEAD]))).toBe(event.baseSha)
  })

  test.each(['push', 'merge_group'])('of %s is what its payload names', async (name) => {
    expect(await baseOf({ ...event, name, isPullRequest: false }, merged([BASE, HEAD]))).toBe(event.baseSha)
  })
})
