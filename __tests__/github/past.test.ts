// What a run looks back at: the files before it, what its commit holds of them, and who approved.
import { describe, expect, test } from '@jest/globals'
import { contextOf, type GitHubEvent } from '../../src/event.ts'
import { earlierOf, evidenceOf } from '../../src/github/past.ts'
import { type Ask, GitHubError } from '../../src/github/repository.ts'
import { rosterOf } from '../../src/roster/read.ts'
import { say } from '../../src/say.ts'
import { accounts, usersFile } from '../support/world.ts'
import { push } from './events.ts'

/** A commit holds `a.yml` with as many users as its number says, under an id that names the commit. */
const git = (trouble?: string) => {
  const asked: string[] = []
  const ask: Ask = async (_, path) => {
    asked.push(path)
    if (trouble !== undefined && path.includes(trouble)) throw new GitHubError(say`GitHub is down`)
    const id = path.split('/').at(-1) ?? ''
    if (path.startsWith('commits/')) return { parents: [{ sha: '4' }, { sha: '5' }] }
    if (path.includes('/trees/')) return { tree: [{ type: 'blob', path: 'a.yml', sha: `blob-${id}` }] }
    const text = usersFile(accounts(Number(id.replace('blob-', ''))))
    return { content: Buffer.from(text).toString('base64') }
  }
  return { ask, asked }
}

const CHECKOUT = { folder: '', patterns: ['*.yml'] }
/** The files of a run at commit 7, and one that is not from a file system. */
const ROSTER = rosterOf([
  { path: 'a.yml', text: usersFile(accounts(7)), blob: 'blob-7' },
  { path: 'b.yml', text: 'users: []' }
])

const past = async (
  over: Partial<GitHubEvent>,
  { trouble, head, marker }: { trouble?: string; head?: string; marker?: string } = {}
) => {
  const { ask, asked } = git(trouble)
  const checkout = head === undefined ? CHECKOUT : { ...CHECKOUT, head }
  const event = push('7', { baseSha: '3', ...over })
  const earlier = await earlierOf(ask, event, ROSTER, checkout)
  const evidence = await evidenceOf(ask, event, ROSTER, checkout, marker)
  return { asked, earlier, ...evidence }
}

describe('the files before are those of', () => {
  test.each<[string, Partial<GitHubEvent>, string | undefined, number | undefined]>([
    ['the commit that a push came upon', {}, '3', 3],
    ['what a merge queue merges onto', { name: 'merge_group' }, '3', 3],
    ['what a pull request would be merged onto', { name: 'pull_request', isPullRequest: true }, '4', 4],
    ['nothing on a schedule', { name: 'schedule' }, undefined, undefined]
  ])('%s', async (_, event, base, users) => {
    const { earlier } = await past(event)
    expect(earlier?.commit).toBe(base)
    expect(earlier?.read().roster?.users?.length).toBe(users)
  })

  test('nothing where they cannot be read, with the reason', async () => {
    expect((await past({}, { trouble: '/trees/3' })).earlier?.read().lack).toEqual('GitHub is down')
  })
})

describe('a file that was read', () => {
  const of = (readCommit: string | null): Partial<GitHubEvent> => ({
    context: { ...contextOf({}, '', {}), readCommit }
  })
  test.each<[string, Partial<GitHubEvent>, Parameters<typeof past>[1], boolean | null]>([
    ['is that of the commit', of('7'), {}, true],
    ['is not that of the commit', of('8'), {}, false],
    ['is held to the commit that is checked out, where that is known', of('8'), { head: '7' }, true],
    ['may be of any commit', of(null), {}, null],
    ['may be of a commit that cannot be read', of('7'), { trouble: '/trees/7' }, null]
  ])('%s', async (_, event, more, committed) => {
    expect((await past(event, more)).sources).toEqual([{ path: 'a.yml', blob: 'blob-7', committed }])
  })
})

test('who approved is looked for where an apply has a comment to tell by, and nowhere else', async () => {
  const without = await past({})
  expect(without.chain).toBeUndefined()
  expect(without.asked.some((path) => path.includes('compare/'))).toBe(false)
  expect((await past({}, { marker: '<!-- -->' })).chain?.direct).toEqual(['7'])
})
