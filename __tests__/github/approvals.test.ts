// Who approved what a push brought, over the sandbox's GitHub.
import { describe, expect, test } from '@jest/globals'
import type { GithubPull, GithubReview, GithubState } from '../../sandbox/github/state.ts'
import type { GitHubEvent } from '../../src/event.ts'
import { chainOf } from '../../src/github/approvals.ts'
import { commentMarker } from '../../src/github/comment.ts'
import { GitHubError } from '../../src/github/repository.ts'
import { push as pushOf } from './events.ts'
import { forge } from './forge.ts'

const id = (n: number): string => n.toString(16).padStart(40, 'c')
const HEAD = id(0xfee)
const BASE = id(0)
const MARKER = commentMarker({
  label: '',
  usersFiles: ['vanta-users.yml'],
  apiUrl: 'https://api.vanta.com',
  resourceId: 'r-1',
  build: 'b',
  manage: ''
})

const commit = (sha: string, parents: readonly string[]) => ({
  sha,
  branches: ['main'],
  message: '',
  date: '2026-11-25T10:00:00Z',
  paths: [],
  parents: [...parents]
})
/** `main`, its commits from the newest to the one before the push. */
const main = (...shas: readonly string[]): Pick<GithubState, 'commits' | 'refs'> => ({
  refs: { main: shas[0] ?? '' },
  commits: shas.map((sha, at) => commit(sha, shas.slice(at + 1, at + 2)))
})
const review = (over: Partial<GithubReview> = {}): GithubReview => ({
  user: 'grace',
  state: 'APPROVED',
  commit: HEAD,
  submitted: '2026-11-25T09:00:00Z',
  ...over
})
const pull = (over: Partial<GithubPull> = {}): GithubPull => ({
  number: 7,
  title: 'Hire Ada',
  author: 'ada',
  base: 'main',
  head: { ref: 'hire-ada', sha: HEAD },
  commits: [HEAD],
  merged: { by: 'katherine', at: '2026-11-25T10:00:00Z', commit: id(1) },
  reviews: [review()],
  ...over
})

const push = (sha: string, over: Partial<GitHubEvent> = {}): GitHubEvent =>
  pushOf(sha, { baseSha: BASE, ...over })

const approvals = async (reviews: GithubReview[]) => {
  const { repository } = forge({ ...main(id(1), BASE), pulls: [pull({ reviews })] })
  return (await chainOf(repository, push(id(1)), MARKER)).pullRequests[0]?.approvals
}

describe('a push', () => {
  test('that nothing is known of before is its one commit', async () => {
    const { repository, asked } = forge({ ...main(id(1), BASE), pulls: [pull()] })
    const chain = await chainOf(repository, push(id(1), { baseSha: undefined }), MARKER)
    expect(chain.pullRequests).toHaveLength(1)
    expect(asked.some((path) => path.startsWith('compare'))).toBe(false)
  })

  test('whose earlier commit is gone, as after a forced push, is its one commit', async () => {
    const { repository } = forge({ ...main(id(1), BASE), pulls: [pull()] })
    const chain = await chainOf(repository, push(id(1), { baseSha: id(0x99) }), MARKER)
    expect(chain.pullRequests).toHaveLength(1)
  })

  test('of more than 50 commits costs no more than 51 requests where none came with a pull request', async () => {
    const shas = Array.from({ length: 60 }, (_, n) => id(60 - n))
    const { repository, asked } = forge(main(...shas, BASE))
    const chain = await chainOf(repository, push(id(60)), MARKER)
    expect(asked).toHaveLength(51)
    expect(chain).toMatchObject({ direct: shas.slice(0, 50).toReversed(), left: 10 })
  })

  test('of several pull requests names each once, by number', async () => {
    const { repository, asked } = forge({
      ...main(id(3), id(2), id(1), BASE),
      pulls: [pull({ number: 12, commits: [id(1), id(2)] }), pull({ number: 7, commits: [id(3)] })]
    })
    const chain = await chainOf(repository, push(id(3)), MARKER)
    expect(asked.filter((path) => path.endsWith('reviews'))).toHaveLength(2)
    expect(chain.pullRequests.map(({ number }) => number)).toEqual([7, 12])
    expect(chain).toMatchObject({ unknown: null, direct: [], left: 0 })
  })

  test('is told without what GitHub may leave out', async () => {
    const answers: Readonly<Record<string, unknown>> = {
      compare: { commits: [{ sha: 'c1' }, { sha: '' }, {}], total_commits: 300 },
      'commits/c1/pulls': [
        { number: 7, merged_at: 'now' },
        { number: 8, merged_at: null },
        { number: '9', merged_at: 'now' }
      ],
      'pulls/7': { html_url: '', user: null, merged_by: null, head: null },
      'pulls/7/reviews': [
        { user: null, state: 'APPROVED' },
        { user: { login: 'an-app', type: 'Bot' }, state: 'APPROVED', commit_id: null },
        { user: { login: 'renovate[bot]' }, state: 'APPROVED' },
        { user: { login: 'grace', type: 'User' }, state: 'APPROVED', commit_id: '' }
      ]
    }
    const ask = async (_: string, path: string): Promise<unknown> => {
      const name = path.slice(1).replace(/^(compare).*/, '$1')
      if (name in answers) return answers[name]
      throw new GitHubError(`GitHub has no ${name}`, 'other')
    }
    const approval = { commit: null, current: false }
    expect(await chainOf({ home: '', ask }, push('c1'), MARKER)).toEqual({
      unknown: null,
      pullRequests: [
        {
          number: 7,
          url: null,
          author: null,
          mergedBy: null,
          approvals: [
            { ...approval, login: 'an-app', bot: true },
            { ...approval, login: 'renovate[bot]', bot: true },
            { ...approval, login: 'grace', bot: false }
          ],
          planDigest: null
        }
      ],
      direct: [],
      left: 299
    })
  })

  test('of commits that an open pull request has as well is direct', async () => {
    const { repository } = forge({ ...main(id(1), BASE), pulls: [pull({ merged: null, commits: [id(1)] })] })
    expect((await chainOf(repository, push(id(1)), MARKER)).direct).toEqual([id(1)])
  })

  test('gives the digest of the plan in the comment of the same step', async () => {
    const digest = 'ab'.repeat(32)
    const comment = (body: string, n: number) => ({
      id: n,
      repository: 'example/access',
      issue: 7,
      body,
      user: { login: 'github-actions[bot]', type: 'Bot' as const },
      created_at: '2026-11-25T08:00:00Z',
      updated_at: '2026-11-25T08:00:00Z'
    })
    const { repository } = forge({
      ...main(id(1), BASE),
      pulls: [pull()],
      comments: [comment('cd'.repeat(32), 1), comment(`${MARKER}\n\nplan digest \`${digest}\``, 2)]
    })
    const [found] = (await chainOf(repository, push(id(1)), MARKER)).pullRequests
    expect(found?.planDigest).toBe(digest)
  })
})

describe('an approval', () => {
  test.each<[string, GithubReview[], object[]]>([
    ['of an older commit is called so', [review({ commit: id(9) })], [{ commit: id(9), current: false }]],
    ['by an app is called so', [review({ user: 'renovate[bot]' })], [{ login: 'renovate[bot]', bot: true }]],
    ['by a person is called so', [review()], [{ login: 'grace', commit: HEAD, current: true, bot: false }]],
    ['that was dismissed is none', [review(), review({ state: 'DISMISSED' })], []],
    [
      'counts after a hundred comments',
      [...Array.from({ length: 100 }, (_, n) => review({ user: `u${n}`, state: 'COMMENTED' })), review()],
      [{ login: 'grace' }]
    ],
    ['is no comment', [review({ state: 'COMMENTED' })], []],
    ['counts after a comment', [review(), review({ state: 'COMMENTED' })], [{ login: 'grace' }]],
    ['that was taken back is none', [review(), review({ state: 'CHANGES_REQUESTED' })], []],
    ['counts after changes were asked for', [review({ state: 'CHANGES_REQUESTED' }), review()], [{}]],
    ['of each person counts once', [review({ commit: id(9) }), review()], [{ current: true }]]
  ])('%s', async (_, reviews, expected) => {
    const found = await approvals(reviews)
    expect(found).toHaveLength(expected.length)
    expect(found).toMatchObject(expected)
  })
})

describe('who approved is unknown, with the reason', () => {
  const seed = { ...main(id(1), BASE), pulls: [pull()] }
  test.each<[string, Partial<GithubState>, Partial<GitHubEvent>, RegExp]>([
    [
      'without the permission',
      { permissions: { comments: 'write', contents: 'read', pulls: 'none' } },
      {},
      /403 .*; grant `pull-requests: read` to github-token/
    ],
    ['without a commit', {}, { sha: '' }, /^GITHUB_SHA is not set$/],
    ['of a run that brings none', {}, { name: 'schedule' }, /^a run on schedule brings no commit$/],
    ['of a run on nothing', {}, { name: '' }, /^a run on no event brings no commit$/]
  ])('%s', async (_, over, event, reason) => {
    const { repository } = forge({ ...seed, ...over })
    const chain = await chainOf(repository, push(id(1), event), MARKER)
    expect(chain).toEqual({ unknown: expect.stringMatching(reason), pullRequests: [], direct: [], left: 0 })
  })

  test('where GitHub cannot compare the commits for the moment', async () => {
    const ask = async (_: string, path: string): Promise<unknown> => {
      if (path.startsWith('/compare')) throw new GitHubError('GitHub answered 500', 'other')
      return []
    }
    expect((await chainOf({ home: '', ask }, push(id(1)), MARKER)).unknown).toBe('GitHub answered 500')
  })

  test('where GitHub cannot be asked', async () => {
    const chain = await chainOf({ reason: 'there is no github-token' }, push(id(1)), MARKER)
    expect(chain.unknown).toBe('there is no github-token')
  })
})
