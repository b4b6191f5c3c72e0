import { describe, expect, test } from '@jest/globals'
import { commentMarker, digestIn, type Identity, upsertComment } from '../../src/github/comment.ts'
import { GitHubError, type Repository, type Trouble } from '../../src/github/repository.ts'
import { read } from '../support/texts.ts'

type Comment = { id: number; body: string; user: { login: string; type?: string } }

const BOT = { login: 'github-actions[bot]', type: 'Bot' }
const STEP: Identity = {
  label: '',
  usersFiles: ['vanta-users.yml'],
  apiUrl: 'https://api.vanta.com',
  resourceId: 'r-1',
  build: 'app-1',
  manage: ''
}
const MARKER = commentMarker(STEP)
const BODY = `${MARKER}\n\n## 📋 Plan: 1 created`
const OURS = { number: 42, isFork: false }

/**
 * A pull request with comments, as GitHub would serve them; `fail` turns every call down. `writer` is whose token it is:
 * a job's own may not ask.
 */
const pullRequest = (comments: Comment[], fail?: GitHubError, writer?: string) => {
  const calls: string[] = []
  const repository: Repository = {
    home: '/repos/example/access',
    ask: async (method, path, { query = {}, body } = {}) => {
      calls.push(method)
      if (fail !== undefined) throw fail
      if (path === '/user') {
        if (writer === undefined) throw new GitHubError('GitHub answered 403', 'forbidden')
        return { login: writer }
      }
      if (method === 'GET') {
        const start = (Number(query['page']) - 1) * Number(query['per_page'])
        return comments.slice(start, start + Number(query['per_page']))
      }
      const text = String(typeof body === 'object' && body !== null && Reflect.get(body, 'body'))
      if (method === 'POST') comments.push({ id: 1_000 + comments.length, body: text, user: BOT })
      const edited = comments.find(({ id }) => path.endsWith(`/comments/${id}`))
      if (edited !== undefined) edited.body = text
      return {}
    }
  }
  return { repository, calls, comments }
}

const chatter = (count: number): Comment[] =>
  Array.from({ length: count }, (_, n) => ({
    id: n + 1,
    body: 'Nice!',
    user: { login: 'ada', type: 'User' }
  }))

describe("the pull request's one comment", () => {
  test('is created once, and edited ever after', async () => {
    const { repository, comments } = pullRequest(chatter(3))
    expect(await upsertComment(repository, OURS, MARKER, BODY)).toEqual({ state: 'created' })
    expect(await upsertComment(repository, OURS, MARKER, `${BODY}, 1 removed`)).toEqual({ state: 'updated' })
    expect(comments).toHaveLength(4)
    expect(comments[3]?.body).toBe(`${BODY}, 1 removed`)
  })

  test.each([100, 101, 250])('is found behind %d other comments', async (count) => {
    const { repository, comments } = pullRequest([...chatter(count), { id: 999, body: BODY, user: BOT }])
    expect(await upsertComment(repository, OURS, MARKER, `${BODY}!`)).toEqual({ state: 'updated' })
    expect(comments).toHaveLength(count + 1)
  })

  test('the search stops at the page that has it', async () => {
    const { repository, calls } = pullRequest([{ id: 999, body: BODY, user: BOT }, ...chatter(250)])
    await upsertComment(repository, OURS, MARKER, `${BODY}!`)
    expect(calls).toEqual(['GET', 'PATCH'])
  })

  test('is left alone where it says the same, also of another run and with other line ends', async () => {
    const body = (run: number) => `${BODY}\n\n[run](https://github.com/example/access/actions/runs/${run})`
    const { repository, calls } = pullRequest([{ id: 1, body: body(1).replaceAll('\n', '\r\n'), user: BOT }])
    expect(await upsertComment(repository, OURS, MARKER, `${body(234)}\n`)).toEqual({ state: 'unchanged' })
    expect(calls).toEqual(['GET'])
  })

  test("a person's comment with the marker in it is never taken for ours", async () => {
    const { repository, comments } = pullRequest([
      { id: 1, body: BODY, user: { login: 'mallory', type: 'User' } }
    ])
    expect(await upsertComment(repository, OURS, MARKER, `${BODY}!`)).toEqual({ state: 'created' })
    expect(comments[0]?.body).toBe(BODY)
  })

  test.each([
    ['its own person', 'ada', 'updated'],
    ['another person', 'mallory', 'created']
  ])('of a personal token is that of %s only', async (_, login, state) => {
    const theirs = { id: 1, body: BODY, user: { login, type: 'User' } }
    const { repository } = pullRequest([theirs], undefined, 'ada')
    expect(await upsertComment(repository, OURS, MARKER, `${BODY}!`)).toEqual({ state })
  })

  test('is found by its marker on a forge whose users have no type, such as Gitea', async () => {
    const { repository, comments } = pullRequest([{ id: 7, body: BODY, user: { login: 'gitea-actions' } }])
    expect(await upsertComment(repository, OURS, MARKER, `${BODY}!`)).toEqual({ state: 'updated' })
    expect(comments).toHaveLength(1)
  })

  test.each<[string, Partial<Identity>]>([
    ['resource', { resourceId: 'r-2' }],
    ['label', { label: 'Acme Admin' }],
    ['users file', { usersFiles: ['b.yml'] }],
    ['further users file', { usersFiles: ['vanta-users.yml', 'b.yml'] }],
    ['tenant', { apiUrl: 'https://api.vanta-gov.com' }],
    ['app', { build: 'app-2' }],
    ['Manage app', { manage: 'm-1' }]
  ])('a step with another %s has a comment of its own', async (_, over) => {
    const other = commentMarker({ ...STEP, label: 'Billing', manage: 'm-2', ...over })
    const mine = commentMarker({ ...STEP, label: 'Billing', manage: 'm-2' })
    const { repository, comments } = pullRequest([])
    for (const marker of [other, mine === other ? MARKER : mine, other])
      await upsertComment(repository, OURS, marker, `${marker}\nplan`)
    expect(comments).toHaveLength(2)
  })

  test('is the same in whichever order the files are named', () => {
    expect(commentMarker({ ...STEP, usersFiles: ['b.yml', 'a.yml'] })).toBe(
      commentMarker({ ...STEP, usersFiles: ['a.yml', 'b.yml'] })
    )
  })

  test('replaces the one of a run whose inputs were empty, and no other leg of the matrix does', async () => {
    const empty = commentMarker({ ...STEP, resourceId: '', build: '' })
    const other = commentMarker({ ...STEP, resourceId: 'r-2' })
    const { repository, comments } = pullRequest([{ id: 1, body: `${empty}\n❌`, user: BOT }])
    await upsertComment(repository, OURS, MARKER, BODY)
    expect(comments.map(({ body }) => body)).toEqual([BODY])
    await upsertComment(repository, OURS, other, `${other}\nother`)
    await upsertComment(repository, OURS, empty, `${empty}\n❌`)
    expect(comments).toHaveLength(3)
    await upsertComment(repository, OURS, MARKER, `${BODY}!`)
    expect(comments.map(({ body }) => body)).toEqual([`${BODY}!`, `${other}\nother`, `${empty}\n❌`])
  })

  test('is the one that fits best, and the first of those that fit alike', async () => {
    const empty = commentMarker({ ...STEP, resourceId: '' })
    const kept = [empty, empty, MARKER, MARKER].map((marker, at) => ({ id: at + 1, body: marker, user: BOT }))
    for (const [count, at] of [
      [2, 0],
      [4, 2]
    ] as const) {
      const { repository, comments } = pullRequest(kept.slice(0, count).map((comment) => ({ ...comment })))
      await upsertComment(repository, OURS, MARKER, BODY)
      expect(comments.findIndex(({ body }) => body === BODY)).toBe(at)
    }
  })

  test('begins with a line that shows nothing, and keeps what the step is to itself', () => {
    expect(MARKER).toMatch(/^<!-- vanta-user-sync: -(?: [0-9a-f]{12}){4} - -->$/)
  })

  test('shows the digest of its plan to those who look for it', () => {
    const digest = '0a'.repeat(32)
    expect(digestIn(`${BODY}\nplan \`${digest}\``)).toBe(digest)
    expect(digestIn(BODY)).toBeUndefined()
  })

  test('is a notice where GitHub cannot be asked', async () => {
    const commented = await upsertComment({ reason: 'there is no github-token' }, OURS, MARKER, BODY)
    expect(read('notice' in commented && commented.notice)).toBe(
      "The pull request's comment could not be written: there is no github-token. The job summary has the same content."
    )
  })

  const PERMISSION = /pull-requests: write/
  test.each<[string, Trouble, RegExp, RegExp | undefined]>([
    ['GitHub answered 403 (Resource not accessible by integration)', 'forbidden', PERMISSION, undefined],
    ['GitHub answered 404 (Not Found)', 'missing', PERMISSION, undefined],
    ['GitHub answered 401 (Bad credentials)', 'token', /Check the input github-token/, PERMISSION],
    ['GitHub answered 403 (API rate limit exceeded)', 'limit', /rate limit/, PERMISSION],
    [
      'GitHub answered 403 (Unable to create comment because issue is locked)',
      'locked',
      /locked/,
      PERMISSION
    ],
    ['GitHub answered 403 (Repository was archived so is read-only)', 'archived', /archived/, PERMISSION],
    ['GitHub answered 502', 'other', /GitHub answered 502/, PERMISSION],
    ['GitHub could not be reached: no connection (ECONNREFUSED)', 'unreached', /ECONNREFUSED/, PERMISSION]
  ])('%s becomes a notice, with a remedy only where it helps', async (message, trouble, said, unsaid) => {
    const { repository } = pullRequest([], new GitHubError(message, trouble))
    const commented = await upsertComment(repository, OURS, MARKER, BODY)
    const notice = read('notice' in commented && commented.notice)
    expect(notice).toContain(message)
    expect(notice).toMatch(said)
    if (unsaid !== undefined) expect(notice).not.toMatch(unsaid)
  })

  test('on a fork, nobody is told to grant a permission that would not help', async () => {
    const { repository } = pullRequest([], new GitHubError('GitHub answered 403', 'forbidden'))
    const commented = await upsertComment(repository, { number: 42, isFork: true }, MARKER, BODY)
    expect(read('notice' in commented && commented.notice)).toMatch(/forks a token that cannot comment/)
    expect(read('notice' in commented && commented.notice)).not.toMatch(PERMISSION)
  })
})
