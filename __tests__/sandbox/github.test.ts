// The sandbox's GitHub: comments, branches and files, as a job's token sees them.
import { describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { fetchFrom, type Reply } from './asking.ts'

const REPO = '/github/repos/example/access'

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
  return fetchFrom(sandbox, method, REPO + path, { token: sandbox.credentials.githubToken, body, headers })
}

describe('a comment', () => {
  test('is made by the actions bot, changed in place and deleted', async () => {
    await using sandbox = await open()
    const made = await github(sandbox, 'POST', '/issues/7/comments', { body: 'plan' })
    expect([made.status, made.body]).toEqual([
      201,
      expect.objectContaining({
        body: 'plan',
        user: expect.objectContaining({ login: 'github-actions[bot]', type: 'Bot' })
      })
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
    sandbox.state.github.conversations[8] = 'open'
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
    const path = `/github/repos/other/access/issues/comments/${id}`
    expect((await fetchFrom(sandbox, 'PATCH', path, { token, body: { body: 'y' } })).status).toBe(404)
  })
})

describe('GitHub turns down', () => {
  test.each([
    {},
    { authorization: 'Bearer vat_x' },
    { authorization: 'Bearer ghs_other' },
    { authorization: 'token' }
  ])('the token %j', async (headers) => {
    await using sandbox = await open()
    expect((await fetchFrom(sandbox, 'GET', `${REPO}/issues/7/comments`, { headers })).status).toBe(401)
  })

  test('a comment where the job may only read, and reading where it may not', async () => {
    await using sandbox = await open()
    const statuses = async (): Promise<number[]> => [
      (await github(sandbox, 'GET', '/issues/7/comments')).status,
      (await github(sandbox, 'POST', '/issues/7/comments', { body: 'x' })).status,
      (await github(sandbox, 'GET', '/git/ref/heads/main')).status
    ]
    sandbox.state.github.permissions.comments = 'read'
    expect(await statuses()).toEqual([200, 403, 200])
    sandbox.state.github.permissions = { comments: 'none', contents: 'none', pulls: 'none', actions: 'none' }
    expect(await statuses()).toEqual([403, 403, 403])
    const reply = await github(sandbox, 'GET', '/git/trees/main')
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
  test('is found by branch, by full ref, by commit and by the tree that holds it', async () => {
    await using sandbox = await open()
    const read = async (name: string, path = 'vanta-users.yml'): Promise<string> => {
      const { tree } = (await github(sandbox, 'GET', `/git/trees/${name}`)).body as Tree
      const { sha } = tree.find((entry) => entry.path === path) ?? { sha: '' }
      const { content } = (await github(sandbox, 'GET', `/git/blobs/${sha}`)).body as { content: string }
      return Buffer.from(content, 'base64').toString()
    }
    expect(await read('feature%2Fx')).toBe('changed')
    expect(await read('b'.repeat(40))).toBe('changed')
    expect(await read('refs/heads/main')).toBe('users: []\n# é\n')
    expect(await read('a'.repeat(40))).toBe('users: []\n# é\n')
    const { tree } = (await github(sandbox, 'GET', '/git/trees/main')).body as Tree
    const folder = tree.find((entry) => entry.path === 'teams')
    expect(folder).toMatchObject({ mode: '040000', type: 'tree' })
    expect(await read(folder?.sha ?? '', 'b.yml')).toBe('b')
  })

  test('has the mode of what it is in the whole tree', async () => {
    await using sandbox = await open()
    const { github: state } = sandbox.state
    state.contents['main'] = {
      'a.yml': 'a',
      'lib/b.yml': { link: '../a.yml' },
      vendor: { submodule: 'e'.repeat(40) }
    }
    const { tree, truncated } = (await github(sandbox, 'GET', '/git/trees/main?recursive=0')).body as Tree
    expect([truncated, tree.map(({ path, mode, type }) => `${mode} ${type} ${path}`)]).toEqual([
      false,
      ['100644 blob a.yml', '040000 tree lib', '120000 blob lib/b.yml', '160000 commit vendor']
    ])
    state.treeLimit = 2
    expect((await github(sandbox, 'GET', '/git/trees/main?recursive=1')).body).toMatchObject({
      truncated: true,
      tree: [{ path: 'a.yml' }, { path: 'lib' }]
    })
  })
})

type Tree = { tree: { path: string; mode: string; type: string; sha: string }[]; truncated: boolean }

describe('what is not there', () => {
  test.each([
    [404, 'GET', '/issues/99/comments'],
    [404, 'POST', '/issues/99/comments'],
    [404, 'GET', '/commits?sha=none'],
    [422, 'GET', `/commits/${'9'.repeat(40)}`],
    [422, 'GET', `/commits/${'9'.repeat(40)}/pulls`],
    [404, 'GET', `/git/trees/${'9'.repeat(40)}`],
    [404, 'GET', `/git/blobs/${'9'.repeat(40)}`],
    [404, 'GET', `/compare/${'9'.repeat(40)}...main`],
    [404, 'GET', '/pulls/99/reviews'],
    [404, 'GET', '/actions/runs/1/approvals'],
    [404, 'GET', '/git/trees/main/'],
    [404, 'GET', '/nonsense']
  ])('is a %d for %s %s', async (status, method, path) => {
    await using sandbox = await open()
    const body = method === 'POST' ? { body: 'x' } : undefined
    expect((await github(sandbox, method, path, body)).status).toBe(status)
  })

  test('is everything in a repository without a commit', async () => {
    await using sandbox = await open()
    sandbox.state.github.isEmpty = true
    const ref = await github(sandbox, 'GET', '/git/ref/heads/main')
    expect([ref.status, ref.body]).toEqual([
      409,
      expect.objectContaining({ message: 'Git Repository is empty.' })
    ])
  })
})

test('a locked conversation can be read, and one that was deleted cannot', async () => {
  await using sandbox = await open()
  const { conversations } = sandbox.state.github
  const statuses = async (): Promise<number[]> => [
    (await github(sandbox, 'GET', '/issues/7/comments')).status,
    (await github(sandbox, 'POST', '/issues/7/comments', { body: 'x' })).status
  ]
  conversations[7] = 'locked'
  expect(await statuses()).toEqual([200, 403])
  conversations[7] = 'deleted'
  expect(await statuses()).toEqual([410, 410])
})

test('the secondary rate limit says how long to wait, and nothing of what remains', async () => {
  await using sandbox = await open()
  sandbox.state.github.rateLimited = 'secondary'
  const { status, headers } = await github(sandbox, 'GET', '/issues/7/comments')
  expect([status, headers.get('retry-after'), headers.get('x-ratelimit-remaining')]).toEqual([
    403,
    '60',
    null
  ])
})

test('a personal token may ask whose it is, a job’s own may not', async () => {
  await using sandbox = await open()
  const token = sandbox.credentials.githubToken
  const whose = async (): Promise<Reply> => fetchFrom(sandbox, 'GET', '/github/user', { token })
  expect((await whose()).status).toBe(403)
  sandbox.state.github.writer = { login: 'ada', type: 'User' }
  expect((await whose()).body).toMatchObject({ login: 'ada', type: 'User' })
})

describe('a change that went through a pull request', () => {
  const [one, two, three, merge] = ['1'.repeat(40), '2'.repeat(40), '3'.repeat(40), '4'.repeat(40)]

  async function merged(): Promise<Sandbox> {
    const sandbox = await open()
    const commit = { branches: ['main'], message: '', date: '2026-11-03T00:00:00Z', paths: [] }
    const { github: state } = sandbox.state
    state.refs['main'] = merge
    state.commits = [
      { ...commit, sha: merge, parents: [one, three] },
      { ...commit, sha: three, parents: [two] },
      { ...commit, sha: two, parents: [one] },
      { ...commit, sha: one, parents: [] }
    ]
    state.pulls = [
      {
        number: 12,
        title: 'New hires',
        author: 'grace',
        base: 'main',
        head: { ref: 'hires', sha: three },
        commits: [two, three],
        merged: { by: 'ada', at: '2026-11-03T10:00:00Z', commit: merge },
        reviews: [
          { user: 'ada', state: 'APPROVED', commit: three, submitted: '2026-11-03T09:00:00Z' },
          { user: 'helper[bot]', state: 'COMMENTED', commit: two, submitted: '2026-11-03T09:30:00Z' }
        ]
      }
    ]
    state.approvals = {
      77: [{ user: 'ada', state: 'approved', environments: ['vanta'], comment: 'fine' }]
    }
    return sandbox
  }

  test('is found by its merge and by each commit that it brought, and by no other', async () => {
    await using sandbox = await merged()
    const pulls = async (sha: string): Promise<unknown> => {
      const { body } = await github(sandbox, 'GET', `/commits/${sha}/pulls`)
      return Array.isArray(body) ? body.map((pull: { number: number }) => pull.number) : body
    }
    expect([await pulls(merge), await pulls(two), await pulls(three), await pulls(one)]).toEqual([
      [12],
      [12],
      [12],
      []
    ])
  })

  test('says who reviewed which commit, who merged, and who let the run go', async () => {
    await using sandbox = await merged()
    expect((await github(sandbox, 'GET', '/pulls/12/reviews')).body).toMatchObject([
      { user: { login: 'ada', type: 'User' }, state: 'APPROVED', commit_id: three },
      { user: { login: 'helper[bot]', type: 'Bot' }, state: 'COMMENTED', commit_id: two }
    ])
    expect((await github(sandbox, 'GET', '/pulls/12')).body).toMatchObject({ merged_by: { login: 'ada' } })
    expect((await github(sandbox, 'GET', '/actions/runs/77/approvals')).body).toMatchObject([
      { state: 'approved', user: { login: 'ada' }, environments: [{ name: 'vanta' }] }
    ])
  })

  test('lies between what the branch was and what it is, oldest first', async () => {
    await using sandbox = await merged()
    const compare = async (basehead: string): Promise<unknown> =>
      (await github(sandbox, 'GET', `/compare/${basehead}`)).body
    expect(await compare(`${one}...${merge}`)).toMatchObject({
      status: 'ahead',
      total_commits: 3,
      merge_base_commit: { sha: one },
      commits: [{ sha: two }, { sha: three }, { sha: merge }]
    })
    expect(await compare(`${merge}...${one}`)).toMatchObject({ status: 'behind', behind_by: 3, commits: [] })
    expect(await compare(`${one}...${one}`)).toMatchObject({ status: 'identical' })
  })

  test('needs a permission to be looked up', async () => {
    await using sandbox = await merged()
    sandbox.state.github.permissions.pulls = 'none'
    sandbox.state.github.permissions.actions = 'none'
    const paths = [`/commits/${merge}/pulls`, '/pulls/12/reviews', '/actions/runs/77/approvals']
    const statuses = await Promise.all(paths.map(async (path) => (await github(sandbox, 'GET', path)).status))
    expect(statuses).toEqual([403, 403, 403])
  })
})
