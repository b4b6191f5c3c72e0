// The sandbox's GitHub: comments, branches and files, as a job's token sees them.
import { describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { ask, type Reply } from './asking.ts'

const REPO = '/github/repos/example/app'

async function open(): Promise<Sandbox> {
  return startSandbox({
    seed: {
      github: {
        refs: { main: 'a'.repeat(40), 'feature/x': 'b'.repeat(40) },
        contents: {
          main: { 'vanta-users.yml': 'users: []\n# é\n', 'teams/a.yml': 'a', 'teams/b.yml': 'b' },
          ['b'.repeat(40)]: { 'vanta-users.yml': 'changed', 'large.yml': 'x'.repeat(1_100_000) }
        },
        commits: [
          {
            sha: 'a'.repeat(40),
            branches: ['main'],
            message: 'two',
            date: '2026-11-02T00:00:00Z',
            paths: ['README.md']
          },
          {
            sha: 'c'.repeat(40),
            branches: ['main'],
            message: 'one',
            date: '2026-11-01T00:00:00Z',
            paths: ['teams/a.yml']
          }
        ]
      }
    }
  })
}

async function github(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {}
): Promise<Reply> {
  return ask(sandbox, method, REPO + path, { token: sandbox.credentials.githubToken, body, headers })
}

describe('a comment', () => {
  test('is made by the actions bot, changed in place and deleted', async () => {
    await using sandbox = await open()
    const made = await github(sandbox, 'POST', '/issues/7/comments', { body: 'plan' })
    expect([made.status, made.body]).toEqual([
      201,
      expect.objectContaining({ body: 'plan', user: { login: 'github-actions[bot]', type: 'Bot' } })
    ])
    const id = sandbox.state.github.comments[0]?.id
    const changed = await github(sandbox, 'PATCH', `/issues/comments/${id}`, { body: 'newer plan' })
    expect([changed.status, changed.body]).toEqual([200, expect.objectContaining({ id, body: 'newer plan' })])
    expect((await github(sandbox, 'DELETE', `/issues/comments/${id}`)).status).toBe(204)
    expect(sandbox.state.github.comments).toEqual([])
    expect(sandbox.requests.map((request) => request.effect)).toEqual([true, true, true])
  })

  test('is one of its own pull request only, and listed page by page with a link to the next', async () => {
    await using sandbox = await open()
    for (let n = 1; n <= 5; n += 1)
      await github(sandbox, 'POST', '/issues/7/comments', { body: `number ${n}` })
    await github(sandbox, 'POST', '/issues/8/comments', { body: 'elsewhere' })
    const texts: unknown[] = []
    let path: string | undefined = '/issues/7/comments?per_page=2'
    while (path !== undefined) {
      const reply: Reply = await github(sandbox, 'GET', path)
      if (Array.isArray(reply.body)) texts.push(...reply.body.map((entry: { body: string }) => entry.body))
      const next = /<([^>]+)>; rel="next"/.exec(reply.headers.get('link') ?? '')?.[1]
      path = next?.slice(sandbox.url.length + REPO.length)
    }
    expect(texts).toEqual(['number 1', 'number 2', 'number 3', 'number 4', 'number 5'])
  })

  test('holds at most 65,536 characters, and at least one', async () => {
    await using sandbox = await open()
    const post = async (body: unknown): Promise<number> =>
      (await github(sandbox, 'POST', '/issues/7/comments', { body })).status
    expect(await post('x'.repeat(65_536))).toBe(201)
    expect(await post('x'.repeat(65_537))).toBe(422)
    expect(await post(' ')).toBe(422)
    expect(await post(undefined)).toBe(422)
  })

  test('is not found in another repository', async () => {
    await using sandbox = await open()
    await github(sandbox, 'POST', '/issues/7/comments', { body: 'x' })
    const id = sandbox.state.github.comments[0]?.id
    const token = sandbox.credentials.githubToken
    const path = `/github/repos/other/app/issues/comments/${id}`
    expect((await ask(sandbox, 'PATCH', path, { token, body: { body: 'y' } })).status).toBe(404)
  })
})

describe('GitHub turns down', () => {
  test.each([{}, { authorization: 'Bearer vat_x' }, { authorization: 'token' }])(
    'the token %j',
    async (headers) => {
      await using sandbox = await open()
      expect((await ask(sandbox, 'GET', `${REPO}/issues/7/comments`, { headers })).status).toBe(401)
    }
  )

  test('a comment where the job may only read, and reading where it may not', async () => {
    await using sandbox = await open()
    const statuses = async (): Promise<number[]> => [
      (await github(sandbox, 'GET', '/issues/7/comments')).status,
      (await github(sandbox, 'POST', '/issues/7/comments', { body: 'x' })).status,
      (await github(sandbox, 'GET', '/git/ref/heads/main')).status
    ]
    sandbox.state.github.permissions.comments = 'read'
    expect(await statuses()).toEqual([200, 403, 200])
    sandbox.state.github.permissions = { comments: 'none', contents: 'none' }
    expect(await statuses()).toEqual([403, 403, 403])
    const reply = await github(sandbox, 'GET', '/contents/vanta-users.yml')
    expect(reply.body).toMatchObject({ message: 'Resource not accessible by integration' })
  })

  test.each([403, 429] as const)('everything with %d when there are too many requests', async (status) => {
    await using sandbox = await open()
    sandbox.state.github.rateLimited = status
    const reply = await github(sandbox, 'GET', '/issues/7/comments')
    expect([reply.status, reply.headers.get('x-ratelimit-remaining')]).toEqual([status, '0'])
  })
})

describe('a branch', () => {
  test('has a tip, also with a slash in its name', async () => {
    await using sandbox = await open()
    const object = { object: { type: 'commit', sha: 'b'.repeat(40) } }
    expect((await github(sandbox, 'GET', '/git/ref/heads/feature/x')).body).toMatchObject(object)
    expect((await github(sandbox, 'GET', '/branches/feature%2Fx')).body).toMatchObject({
      commit: { sha: 'b'.repeat(40) }
    })
    expect((await github(sandbox, 'GET', '/git/ref/heads/none')).status).toBe(404)
    expect((await github(sandbox, 'GET', '/commits/main')).body).toMatchObject({ sha: 'a'.repeat(40) })
  })

  test('lists the commits that touched a file or a folder', async () => {
    await using sandbox = await open()
    const one = [expect.objectContaining({ sha: 'c'.repeat(40) })]
    expect((await github(sandbox, 'GET', '/commits?sha=main&path=teams&per_page=1')).body).toEqual(one)
    expect((await github(sandbox, 'GET', `/commits?sha=${'c'.repeat(40)}`)).body).toEqual(one)
    expect((await github(sandbox, 'GET', '/commits?path=none')).body).toEqual([])
  })

  test('has merges, whose first parent is what it was before', async () => {
    await using sandbox = await open()
    const sha = 'd'.repeat(40)
    const commit = { branches: ['main'], message: '', date: '2026-11-03T00:00:00Z', paths: [] }
    sandbox.state.github.commits.unshift(
      { ...commit, sha, parents: ['c'.repeat(40), 'e'.repeat(40)] },
      { ...commit, sha: 'e'.repeat(40), parents: ['c'.repeat(40)] }
    )
    const parents = [{ sha: 'c'.repeat(40) }, { sha: 'e'.repeat(40) }]
    expect((await github(sandbox, 'GET', `/commits?sha=${sha}`)).body).toMatchObject([
      { sha, parents },
      { sha: 'e'.repeat(40), parents: [{ sha: 'c'.repeat(40) }] },
      { sha: 'c'.repeat(40), parents: [] }
    ])
  })
})

describe('a file', () => {
  test('is given as base64, or raw where asked for', async () => {
    await using sandbox = await open()
    const text = 'users: []\n# é\n'
    const reply = await github(sandbox, 'GET', '/contents/vanta-users.yml?ref=main')
    const content = Buffer.from(text).toString('base64')
    expect(reply.body).toMatchObject({ encoding: 'base64', content, size: Buffer.byteLength(text) })
    const accept = { accept: 'application/vnd.github.raw+json' }
    expect((await github(sandbox, 'GET', '/contents/vanta-users.yml', undefined, accept)).text).toBe(text)
  })

  test('is found by branch, by full ref and by commit', async () => {
    await using sandbox = await open()
    const read = async (ref: string): Promise<string> => {
      const accept = { accept: 'application/vnd.github.raw' }
      return (await github(sandbox, 'GET', `/contents/vanta-users.yml?ref=${ref}`, undefined, accept)).text
    }
    expect(await read('feature/x')).toBe('changed')
    expect(await read('b'.repeat(40))).toBe('changed')
    expect(await read('refs/heads/main')).toContain('users')
    expect(await read('a'.repeat(40))).toContain('users')
    expect(await read('none')).toContain('No commit found')
  })

  test('over a megabyte is named, but left out', async () => {
    await using sandbox = await open()
    const reply = await github(sandbox, 'GET', '/contents/large.yml?ref=feature/x')
    expect(reply.body).toMatchObject({ encoding: 'none', content: '', size: 1_100_000 })
  })

  test('is in its folder’s listing and in the whole tree', async () => {
    await using sandbox = await open()
    expect((await github(sandbox, 'GET', '/contents/teams')).body).toEqual([
      expect.objectContaining({ type: 'file', path: 'teams/a.yml' }),
      expect.objectContaining({ type: 'file', path: 'teams/b.yml' })
    ])
    const tree = await github(sandbox, 'GET', '/git/trees/main?recursive=1')
    const paths = ['vanta-users.yml', 'teams/a.yml', 'teams/b.yml']
    expect(tree.body).toMatchObject({ truncated: false, tree: paths.map((path) => ({ path, type: 'blob' })) })
    expect((await github(sandbox, 'GET', '/contents/none.yml')).status).toBe(404)
  })
})
