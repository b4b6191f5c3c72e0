// Who approved what a push brought, over the sandbox's GitHub.
import { describe, expect, test } from '@jest/globals'
import type { GithubPull, GithubReview, GithubState } from '../../sandbox/github/state.ts'
import type { GitHubEvent } from '../../src/event.ts'
import { chainOf } from '../../src/github/approvals.ts'
import { commentMarker } from '../../src/github/comment.ts'
import { GitHubError } from '../../src/github/repository.ts'
import { say } from '../../src/say.ts'
import { read } from '../support/texts.ts'
import { push as pushOf } from './events.ts'
import { comment, commit, forge, shut } from './forge.ts'

const id = (n: number): string => n.toString(16).padStart(40, 'c')
const HEAD = id(0xfee)
const BASE = id(0)
const MARKER = commentMarker({
  label: '',
  usersFile: ['vanta-users.yml'],
  apiUrl: 'https://api.vanta.com',
  resourceId: 'r-1',
  clientIds: ['b', '']
})

/** `main`, its commits from the newest to the one before the push. */
const main = (...shas: readonly string[]): Pick<GithubState, 'commits' | 'refs'> => ({
  refs: { main: shas[0] ?? '' },
  commits: shas.map((sha) => commit(sha))
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

const chain = (seed: Partial<GithubState>, event = push(id(1))) => chainOf(forge(seed).ask, event, MARKER)
/** One commit that came with a pull request. */
const merged = (over: Partial<GithubPull> = {}): Partial<GithubState> => ({
  ...main(id(1), BASE),
  pulls: [pull(over)]
})

describe('a push', () => {
  test('that nothing is known of before is its one commit', async () => {
    const { ask, asked } = forge(merged())
    const { pullRequests } = await chainOf(ask, push(id(1), { baseSha: undefined }), MARKER)
    expect(pullRequests).toHaveLength(1)
    expect(asked.some((path) => path.startsWith('compare'))).toBe(false)
  })

  test('whose earlier commit is gone, as after a forced push, is its one commit', async () => {
    expect((await chain(merged(), push(id(1), { baseSha: id(0x99) }))).pullRequests).toHaveLength(1)
  })

  test('of more than 50 commits costs no more than 51 requests where none came with a pull request', async () => {
    const shas = Array.from({ length: 60 }, (_, n) => id(60 - n))
    const { ask, asked } = forge(main(...shas, BASE))
    expect(await chainOf(ask, push(id(60)), MARKER)).toMatchObject({
      direct: shas.slice(0, 50).toReversed(),
      left: 10
    })
    expect(asked).toHaveLength(51)
  })

  test('of several pull requests names each once, by number', async () => {
    const { ask, asked } = forge({
      ...main(id(3), id(2), id(1), BASE),
      pulls: [pull({ number: 12, commits: [id(1), id(2)] }), pull({ number: 7, commits: [id(3)] })]
    })
    expect(await chainOf(ask, push(id(3)), MARKER)).toMatchObject({
      unknown: null,
      pullRequests: [{ number: 7 }, { number: 12 }],
      direct: [],
      left: 0
    })
    expect(asked.filter((path) => path.endsWith('reviews'))).toHaveLength(2)
  })

  test('is told without what GitHub may leave out', async () => {
    const answers: Readonly<Record<string, unknown>> = {
      compare: { commits: [{ sha: 'c1' }, { sha: '' }, {}], total_commits: 300 },
      'commits/c1/pulls': [
        { number: 7, merged_at: 'now' },
        { number: 8, merged_at: null },
        { number: '9', merged_at: 'now' }
      ],
      'pulls/7': { html_url: '', user: { login: 7 }, merged_by: null, head: null },
      'pulls/7/reviews': [
        { user: null, state: 'APPROVED' },
        { user: { login: 'an-app', type: 'Bot' }, state: 'APPROVED', commit_id: null },
        { user: { login: 'renovate[bot]' }, state: 'APPROVED' },
        { user: { login: 'grace', type: 'User' }, state: 'APPROVED', commit_id: '' }
      ]
    }
    const ask = async (_: string, path: string): Promise<unknown> => {
      const name = path.replace(/^(compare).*/, '$1')
      if (name in answers) return answers[name]
      throw new GitHubError(say`No such answer`)
    }
    const approval = { commit: null, current: false }
    const approvals = [
      { ...approval, login: 'an-app', bot: true },
      { ...approval, login: 'renovate[bot]', bot: true },
      { ...approval, login: 'grace', bot: false }
    ]
    expect(await chainOf(ask, push('c1'), MARKER)).toEqual({
      unknown: null,
      pullRequests: [{ number: 7, url: null, author: null, mergedBy: null, approvals, planDigest: null }],
      direct: [],
      left: 299
    })
  })

  test('of commits that an open pull request has as well is direct', async () => {
    expect((await chain(merged({ merged: null, commits: [id(1)] }))).direct).toEqual([id(1)])
  })

  test('gives the digest of the plan in the comment of the same step', async () => {
    const digest = 'ab'.repeat(32)
    const comments = [comment(1, 'cd'.repeat(32)), comment(2, `${MARKER}\n\nplan digest \`${digest}\``)]
    expect((await chain({ ...merged(), comments })).pullRequests).toMatchObject([{ planDigest: digest }])
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
    const [found] = (await chain(merged({ reviews }))).pullRequests
    expect(found?.approvals).toHaveLength(expected.length)
    expect(found).toMatchObject({ approvals: expected })
  })
})

describe('who approved is unknown, with the reason', () => {
  test.each<[string, Partial<GithubState>, Partial<GitHubEvent>, RegExp]>([
    [
      'without the permission',
      { permissions: { comments: 'write', contents: 'read', pulls: 'none' } },
      {},
      /403 .*; grant `pull-requests: read` to github-token/
    ],
    ['without a commit', {}, { sha: '' }, /^GITHUB_SHA is not set$/],
    ['of a run that brings no commit', {}, { name: 'schedule' }, /^a run on schedule brings no commit$/],
    ['of a run on nothing', {}, { name: '' }, /^a run on no event brings no commit$/]
  ])('%s', async (_, over, event, reason) => {
    expect(read(await chain({ ...merged(), ...over }, push(id(1), event)))).toEqual({
      unknown: expect.stringMatching(reason),
      pullRequests: [],
      direct: [],
      left: 0
    })
  })

  test('where GitHub cannot compare the commits for the moment', async () => {
    const ask = async (_: string, path: string): Promise<unknown> => {
      if (path.startsWith('compare')) throw new GitHubError(say`GitHub answered 500`)
      return []
    }
    expect((await chainOf(ask, push(id(1)), MARKER)).unknown).toEqual('GitHub answered 500')
  })

  test('where GitHub cannot be asked', async () => {
    expect((await chainOf(shut, push(id(1)), MARKER)).unknown).toEqual('there is no github-token')
  })
})
