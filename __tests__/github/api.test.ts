// One request to GitHub's API, and what its refusals mean.
import { describe, expect, test } from '@jest/globals'
import { MockAgent } from 'undici'
import { connectGitHub } from '../../src/github/api.ts'
import { GitHubError, reasonOf } from '../../src/github/repository.ts'
import { clock } from '../support/machine.ts'
import { push } from './events.ts'
import { contextOf } from '../../src/event.ts'

const TOKEN = 'ghs_secret'

const connected = (
  apiUrl: string | undefined,
  agent = new MockAgent(),
  token = TOKEN,
  repository = 'example/access'
) => {
  const context = contextOf({ GITHUB_REPOSITORY: repository }, '', {})
  return connectGitHub(push('a'.repeat(40), { apiUrl, context }), token, {
    clock,
    cancelled: new AbortController().signal,
    dispatcher: agent,
    env: {}
  })
}

/** GitHub's answer to every GET. */
const answering = (
  status: number,
  body: string | object,
  headers: Record<string, string> = {},
  apiUrl = 'https://api.github.com'
) => {
  const agent = new MockAgent()
  agent.disableNetConnect()
  agent
    .get(new URL(apiUrl).origin)
    .intercept({ path: () => true, method: () => true })
    .reply(status, body, { headers })
  const repository = connected(apiUrl, agent)
  if ('reason' in repository) throw new Error(repository.reason)
  return repository
}

const troubleOf = async (...of: Parameters<typeof answering>): Promise<GitHubError> => {
  const repository = answering(...of)
  const error: unknown = await repository.ask('GET', `${repository.home}/commits`).catch((thrown) => thrown)
  if (error instanceof GitHubError) return error
  throw new Error('GitHub answered')
}

test('an answer is what its JSON says', async () => {
  const repository = answering(200, { sha: 'a' })
  expect(await repository.ask('GET', `${repository.home}/commits`)).toEqual({ sha: 'a' })
})

test.each([
  ['https://git.example.com', '/api/v3'],
  ['http://gitea:3000', '/api/v1/']
])('%s is asked below the path of its API, %s', async (origin, api) => {
  const agent = new MockAgent()
  agent.disableNetConnect()
  agent
    .get(origin)
    .intercept({
      path: `${api.replace(/\/$/, '')}/repos/example/access/commits?sha=a&per_page=2`,
      method: 'GET',
      headers: { 'user-agent': /^vanta-user-sync / }
    })
    .reply(200, [])
  const repository = connected(`${origin}${api}`, agent)
  if ('reason' in repository) throw new Error(repository.reason)
  expect(
    await repository.ask('GET', `${repository.home}/commits`, { query: { sha: 'a', per_page: 2 } })
  ).toEqual([])
})

describe('a refusal is told in GitHub’s own words, and is', () => {
  test.each<[number, string | object, Record<string, string>, string, string]>([
    [401, { message: 'Bad credentials' }, {}, 'token', 'GitHub answered 401 (Bad credentials)'],
    [
      403,
      { message: 'Resource not accessible by integration' },
      {},
      'forbidden',
      'GitHub answered 403 (Resource not accessible by integration)'
    ],
    [404, { message: 'Not Found' }, {}, 'missing', 'GitHub answered 404 (Not Found)'],
    [
      403,
      { message: 'API rate limit exceeded for installation.' },
      {},
      'limit',
      'GitHub answered 403 (API rate limit exceeded for installation)'
    ],
    [
      403,
      { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' },
      {},
      'limit',
      'GitHub answered 403 (You have exceeded a secondary rate limit. Please wait a few minutes)'
    ],
    [403, { message: 'Slow down' }, { 'retry-after': '60' }, 'limit', 'GitHub answered 403 (Slow down)'],
    [429, '', {}, 'limit', 'GitHub answered 429'],
    [
      403,
      { message: 'Unable to create comment because issue is locked.' },
      {},
      'locked',
      'GitHub answered 403 (Unable to create comment because issue is locked)'
    ],
    [
      403,
      { message: 'Repository was archived so is read-only.' },
      {},
      'archived',
      'GitHub answered 403 (Repository was archived so is read-only)'
    ],
    [502, '<html>Bad Gateway</html>', {}, 'other', 'GitHub answered 502'],
    [200, '<html>Welcome</html>', {}, 'other', 'GitHub answered 200, but not with JSON'],
    [301, { message: 'Moved Permanently' }, {}, 'other', 'GitHub answered 301 (Moved Permanently)'],
    [500, { message: `${'x'.repeat(200)}yz` }, {}, 'other', `GitHub answered 500 (${'x'.repeat(200)})`]
  ])('%s %j %j: %s', async (status, body, headers, trouble, message) => {
    const error = await troubleOf(status, body, headers)
    expect(error).toMatchObject({ trouble, message })
    expect(error.message).not.toContain(TOKEN)
  })

  test('not made up where nobody answered', async () => {
    const agent = new MockAgent()
    agent
      .get('https://api.github.com')
      .intercept({ path: () => true, method: 'GET' })
      .replyWithError(Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' }))
    const repository = connected('https://api.github.com', agent)
    if ('reason' in repository) throw new Error(repository.reason)
    await expect(repository.ask('GET', '/user')).rejects.toMatchObject({
      trouble: 'unreached',
      message: 'GitHub could not be reached: no connection (ECONNREFUSED)'
    })
  })
})

test('a proxy that cannot be used is the reason why GitHub was not asked', async () => {
  const world = { clock, cancelled: new AbortController().signal, env: { HTTPS_PROXY: 'http://pro xy' } }
  const context = contextOf({ GITHUB_REPOSITORY: 'example/access' }, '', {})
  const event = push('a'.repeat(40), { apiUrl: 'https://api.github.com', context })
  const repository = connectGitHub(event, TOKEN, { ...world, dispatcher: undefined })
  if ('reason' in repository) throw new Error(repository.reason)
  await expect(repository.ask('GET', '/user')).rejects.toMatchObject({
    trouble: 'unreached',
    message: expect.stringMatching(/^The proxy in the environment .* is not a URL\..*[^.]$/)
  })
})

describe('a permission is asked for', () => {
  test.each([
    ['forbidden', '; grant `contents: read` to github-token'],
    ['missing', '; github-token may lack `contents: read`'],
    ['token', '; check the input github-token'],
    ['limit', ''],
    ['unreached', '']
  ] as const)('where it would help: %s', (trouble, remedy) => {
    expect(reasonOf(new GitHubError('No', trouble), 'contents: read')).toEqual({ reason: `No${remedy}` })
  })
})

describe('nothing is sent', () => {
  type Row = [given: { apiUrl?: string | undefined; token?: string; repository?: string }, reason: string]
  const notAUrl = ['api.github.com', 'ftp://example.com', 'https://', 'x https://example.com']
  const noRepository = ['', '../example/access', 'example/access/..']
  test.each<Row>([
    [{ token: '' }, 'there is no github-token'],
    [{ apiUrl: undefined }, 'GITHUB_API_URL is not set'],
    ...notAUrl.map((apiUrl): Row => [{ apiUrl }, `GITHUB_API_URL is not a URL: "${apiUrl}"`]),
    ...noRepository.map((repository): Row => [{ repository }, 'GITHUB_REPOSITORY names no repository'])
  ])('with %j', (given, reason) => {
    const { apiUrl, token, repository } = { apiUrl: 'https://api.github.com', ...given }
    expect(connected(apiUrl, new MockAgent(), token, repository)).toEqual({ reason })
  })
})
