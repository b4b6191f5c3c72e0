import { describe, expect, test } from '@jest/globals'
import type { Repository } from '../../src/history.ts'
import { commentMarker, upsertComment } from '../../src/report/comment.ts'

type Comment = { id: number; body: string; user: { login: string; type: string } }

const BOT = { login: 'github-actions[bot]', type: 'Bot' }
const MARKER = commentMarker('r-1', ['vanta-users.yml'])
const BODY = `${MARKER}\n\n## 📋 Plan: 1 created`

/** A pull request with comments, as GitHub would serve them; `fail` turns every call down. */
const pullRequest = (comments: Comment[], fail?: Readonly<Record<string, unknown>>) => {
  const calls: string[] = []
  const repository: Repository = {
    owner: 'example',
    repo: 'access',
    request: async (route, parameters) => {
      calls.push(route.split(' ')[0] ?? '')
      if (fail !== undefined) throw Object.assign(new Error('no'), fail)
      const { page, per_page: size, body, comment_id: id } = parameters
      if (route === 'GET /user') throw Object.assign(new Error('no'), { status: 403 })
      if (route.startsWith('GET')) {
        const start = (Number(page) - 1) * Number(size)
        return { data: comments.slice(start, start + Number(size)) }
      }
      if (route.startsWith('POST'))
        comments.push({ id: 1_000 + comments.length, body: String(body), user: BOT })
      const edited = comments.find((comment) => comment.id === id)
      if (edited !== undefined) edited.body = String(body)
      return { data: {} }
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
    expect(await upsertComment(repository, 42, MARKER, BODY)).toEqual({ state: 'created' })
    expect(await upsertComment(repository, 42, MARKER, `${BODY}, 1 removed`)).toEqual({ state: 'updated' })
    expect(comments).toHaveLength(4)
    expect(comments[3]?.body).toBe(`${BODY}, 1 removed`)
  })

  test.each([100, 101, 250])('is found behind %d other comments', async (count) => {
    const { repository, comments } = pullRequest([...chatter(count), { id: 999, body: BODY, user: BOT }])
    expect(await upsertComment(repository, 42, MARKER, `${BODY}!`)).toEqual({ state: 'updated' })
    expect(comments).toHaveLength(count + 1)
  })

  test('the search stops at the page that has it', async () => {
    const { repository, calls } = pullRequest([{ id: 999, body: BODY, user: BOT }, ...chatter(250)])
    await upsertComment(repository, 42, MARKER, `${BODY}!`)
    expect(calls).toEqual(['GET', 'PATCH'])
  })

  test('is left alone where it says the same, also of another run and with other line ends', async () => {
    const body = (run: number) => `${BODY}\n\n[run](https://github.com/example/access/actions/runs/${run})`
    const { repository, calls } = pullRequest([{ id: 1, body: body(1).replaceAll('\n', '\r\n'), user: BOT }])
    expect(await upsertComment(repository, 42, MARKER, body(2))).toEqual({ state: 'unchanged' })
    expect(calls).toEqual(['GET'])
  })

  test("a person's comment with the marker in it is never taken for ours", async () => {
    const { repository, comments } = pullRequest([
      { id: 1, body: BODY, user: { login: 'mallory', type: 'User' } }
    ])
    expect(await upsertComment(repository, 42, MARKER, `${BODY}!`)).toEqual({ state: 'created' })
    expect(comments[0]?.body).toBe(BODY)
  })

  test('a step with another resource or other files has a comment of its own', () => {
    const markers = [
      commentMarker('r-1', ['a.yml']),
      commentMarker('r-2', ['a.yml']),
      commentMarker('r-1', ['b.yml']),
      commentMarker('r-1', ['a.yml', 'b.yml'])
    ]
    expect(new Set(markers).size).toBe(4)
    expect(commentMarker('r-1', ['b.yml', 'a.yml'])).toBe(markers[3])
  })

  test.each([
    ['403', { status: 403 }, 'permissions: pull-requests: write'],
    ['404, as of GitHub Enterprise without access', { status: 404 }, 'permissions: pull-requests: write'],
    [
      'a used-up rate limit',
      { status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } },
      'rate limit'
    ],
    ['429', { status: 429 }, 'rate limit'],
    ['502', { status: 502 }, 'GitHub answered 502'],
    ['a lost connection', {}, 'GitHub could not be reached']
  ])('%s becomes a notice', async (_what, fail, words) => {
    const { repository } = pullRequest([], fail)
    const commented = await upsertComment(repository, 42, MARKER, BODY)
    expect('notice' in commented && commented.notice).toContain(words)
    expect('notice' in commented && commented.notice).toContain('pull-requests: write')
  })
})
