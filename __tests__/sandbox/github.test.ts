// The sandbox's GitHub: comments, branches and files, as a job's token sees them.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { fetchFrom, type Reply } from './asking.ts'

const REPO = '/github/repos/example/access'
const [TIP, TOPIC, FIRST] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
const UNKNOWN = '9'.repeat(40)
const commit = { branches: ['main'], message: 'm' }

let sandbox: Sandbox
beforeEach(async () => {
  const refs = { main: TIP, 'feature/x': TOPIC }
  const commits = [
    { ...commit, sha: TIP, date: '2026-11-02T00:00:00Z', paths: ['README.md'] },
    { ...commit, sha: FIRST, date: '2026-11-01T00:00:00Z', paths: ['teams/a.yml'] }
  ]
  sandbox = await startSandbox({ seed: { github: { refs, commits } } })
})
afterEach(() => sandbox.close())

const github = (method: string, path: string, body?: unknown): Promise<Reply> =>
  fetchFrom(sandbox, method, REPO + path, { token: sandbox.credentials.githubToken, body })
/** Writes a comment, or tries to. */
const comment = (body: unknown = 'x', on = 7): Promise<Reply> =>
  github('POST', `/issues/${on}/comments`, { body })

describe('a comment', () => {
  test('is made by the actions bot, changed in place and deleted', async () => {
    expect(await comment('plan')).toMatchObject({
      status: 201,
      body: { body: 'plan', user: { login: 'github-actions[bot]', type: 'Bot' } }
    })
    const id = sandbox.state.github.comments[0]?.id
    expect(await github('PATCH', `/issues/comments/${id}`, { body: 'newer plan' })).toMatchObject({
      status: 200,
      body: { id, body: 'newer plan' }
    })
    expect((await github('DELETE', `/issues/comments/${id}`)).status).toBe(204)
    expect(sandbox.state.github.comments).toEqual([])
    expect(sandbox.requests.map((request) => request.effect)).toEqual([true, true, true])
  })

  test('is one of its own pull request only, and listed page by page with a link to the next', async () => {
    for (let n = 1; n <= 5; n += 1) await comment(`number ${n}`)
    sandbox.state.github.conversations[8] = 'open'
    await comment('elsewhere', 8)
    const texts: unknown[] = []
    let path: string | undefined = '/issues/7/comments?per_page=2'
    while (path !== undefined) {
      const reply: Reply = await github('GET', path)
      if (Array.isArray(reply.body)) texts.push(...reply.body.map((entry: { body: string }) => entry.body))
      const next = /<([^>]+)>; rel="next"/.exec(reply.headers.get('link') ?? '')?.[1]
      path = next?.slice(sandbox.url.length + REPO.length)
    }
    expect(texts).toEqual(['number 1', 'number 2', 'number 3', 'number 4', 'number 5'])
  })

  test('holds at most 65,536 characters, and at least one', async () => {
    const texts = ['x'.repeat(65_536), 'x'.repeat(65_537), ' ', null]
    const replies = await Promise.all(texts.map((text) => comment(text)))
    expect(replies.map(({ status }) => status)).toEqual([201, 422, 422, 422])
  })

  test('is not found in another repository', async () => {
    await comment()
    const id = sandbox.state.github.comments[0]?.id
    const token = sandbox.credentials.githubToken
    const path = `/github/repos/other/access/issues/comments/${id}`
    expect((await fetchFrom(sandbox, 'PATCH', path, { token, body: { body: 'y' } })).status).toBe(404)
  })
})

describe('GitHub refuses', () => {
  test.each([
    {},
    { authorization: 'Bearer vat_x' },
    { authorization: 'Bearer ghs_other' },
    { authorization: 'token' }
  ])('the token %j', async (headers) => {
    expect((await fetchFrom(sandbox, 'GET', `${REPO}/issues/7/comments`, { headers })).status).toBe(401)
  })

  test('a comment where the job may only read, and reading where it may not', async () => {
    const statuses = async (): Promise<number[]> => [
      (await github('GET', '/issues/7/comments')).status,
      (await comment()).status,
      (await github('GET', '/git/ref/heads/main')).status
    ]
    sandbox.state.github.permissions.comments = 'read'
    expect(await statuses()).toEqual([200, 403, 200])
    sandbox.state.github.permissions = { comments: 'none', contents: 'none', pulls: 'none' }
    expect(await statuses()).toEqual([403, 403, 403])
    const reply = await github('GET', '/git/trees/main')
    expect(reply.body).toMatchObject({ message: 'Resource not accessible by integration' })
  })

  test.each([403, 429] as const)('everything with %d when there are too many requests', async (status) => {
    sandbox.state.github.rateLimited = status
    const reply = await github('GET', '/issues/7/comments')
    expect([reply.status, reply.headers.get('x-ratelimit-remaining')]).toEqual([status, '0'])
  })
})

describe('a branch', () => {
  test('has a tip, also with a slash in its name', async () => {
    const object = { object: { type: 'commit', sha: TOPIC } }
    expect((await github('GET', '/git/ref/heads/feature/x')).body).toMatchObject(object)
    expect((await github('GET', '/git/ref/heads/none')).status).toBe(404)
    expect((await github('GET', '/commits/main')).body).toMatchObject({ sha: TIP })
  })

  test('lists the commits that touched a file or a folder', async () => {
    const one = [expect.objectContaining({ sha: FIRST })]
    expect((await github('GET', '/commits?sha=main&path=teams&per_page=1')).body).toEqual(one)
    expect((await github('GET', `/commits?sha=${FIRST}`)).body).toEqual(one)
    expect((await github('GET', '/commits?path=none')).body).toEqual([])
  })
})

describe('what is not there', () => {
  test.each([
    [404, 'GET', '/issues/99/comments'],
    [404, 'POST', '/issues/99/comments'],
    [404, 'GET', '/commits?sha=none'],
    [422, 'GET', `/commits/${UNKNOWN}`],
    [422, 'GET', `/commits/${UNKNOWN}/pulls`],
    [404, 'GET', `/git/trees/${UNKNOWN}`],
    [404, 'GET', `/git/blobs/${UNKNOWN}`],
    [404, 'GET', `/compare/${UNKNOWN}...main`],
    [404, 'GET', '/pulls/99/reviews'],
    [404, 'GET', '/git/trees/main/'],
    [404, 'GET', '/nonsense']
  ])('is a %d for %s %s', async (status, method, path) => {
    const body = method === 'POST' ? { body: 'x' } : undefined
    expect((await github(method, path, body)).status).toBe(status)
  })

  test('is everything in a repository without a commit', async () => {
    sandbox.state.github.isEmpty = true
    expect(await github('GET', '/git/ref/heads/main')).toMatchObject({
      status: 409,
      body: { message: 'Git Repository is empty.' }
    })
  })
})

test('a locked conversation can be read, and one that was deleted cannot', async () => {
  const { conversations } = sandbox.state.github
  const statuses = async (): Promise<number[]> => [
    (await github('GET', '/issues/7/comments')).status,
    (await comment()).status
  ]
  conversations[7] = 'locked'
  expect(await statuses()).toEqual([200, 403])
  conversations[7] = 'deleted'
  expect(await statuses()).toEqual([410, 410])
})

test('the secondary rate limit says how long to wait, and nothing of what remains', async () => {
  sandbox.state.github.rateLimited = 'secondary'
  const { status, headers } = await github('GET', '/issues/7/comments')
  expect([status, headers.get('retry-after'), headers.get('x-ratelimit-remaining')]).toEqual([
    403,
    '60',
    null
  ])
})

test('a personal token may ask whose it is, a job’s own may not', async () => {
  const token = sandbox.credentials.githubToken
  const whose = async (): Promise<Reply> => fetchFrom(sandbox, 'GET', '/github/user', { token })
  expect((await whose()).status).toBe(403)
  sandbox.state.github.writer = { login: 'ada', type: 'User' }
  expect((await whose()).body).toMatchObject({ login: 'ada', type: 'User' })
})
