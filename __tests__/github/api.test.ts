// One request to GitHub's API, and what its refusals mean.
import { describe, expect, test } from '@jest/globals'
import { MockAgent } from 'undici'
import { connectGitHub } from '../../src/github/api.ts'
import { GitHubError, reasonOf } from '../../src/github/repository.ts'
import { markdownOf } from '../../src/report/text.ts'
import { machine } from '../support/machine.ts'
import { read } from '../support/texts.ts'
import { push } from './events.ts'
import { own, say, theirs } from '../../src/say.ts'
import { contextOf } from '../../src/event.ts'

const TOKEN = 'ghs_secret'

type Given = Readonly<{ apiUrl?: string | undefined; token?: string; repository?: string }>

/** The way to the repository of the run. */
const connected = (given: Given = {}, world: Partial<typeof machine> | { dispatcher: MockAgent } = {}) => {
  const { apiUrl, token, repository } = {
    apiUrl: 'https://api.github.com',
    token: TOKEN,
    repository: 'example/access',
    ...given
  }
  const context = contextOf({ GITHUB_REPOSITORY: repository }, '', {})
  const event = push('a'.repeat(40), { apiUrl, context })
  return connectGitHub(event, token, { ...machine, ...world })
}

/** A GitHub that nothing else is in reach of, and what it does with the one request that is expected. */
const gitHub = (origin = 'https://api.github.com', path: string | (() => boolean) = () => true) => {
  const dispatcher = new MockAgent()
  dispatcher.disableNetConnect()
  const headers = { 'user-agent': /^vanta-user-sync / }
  return { dispatcher, request: dispatcher.get(origin).intercept({ path, method: 'GET', headers }) }
}

/** What GitHub gives where it answers like this. */
const answering = (status: number, body: string | object, headers: Record<string, string> = {}) => {
  const { dispatcher, request } = gitHub()
  request.reply(status, body, { headers })
  return connected({}, { dispatcher })('GET', 'commits')
}

test('an answer is what its JSON says', async () => {
  expect(await answering(200, { sha: 'a' })).toEqual({ sha: 'a' })
})

test.each([
  ['https://git.example.com', '/api/v3', 'commits', '/api/v3/repos/example/access/commits'],
  ['http://gitea:3000', '/api/v1/', 'commits', '/api/v1/repos/example/access/commits'],
  ['http://gitea:3000', '/api/v1/', '/user', '/api/v1/user']
])('%s is asked below the path of its API, %s, for %s', async (origin, api, asked, path) => {
  const { dispatcher, request } = gitHub(origin, `${path}?sha=a&per_page=2`)
  request.reply(200, [])
  const ask = connected({ apiUrl: `${origin}${api}` }, { dispatcher })
  expect(await ask('GET', asked, { sha: 'a', per_page: 2 })).toEqual([])
})

describe('a refusal is told in GitHub’s own words, and is', () => {
  type Row = [status: number, words: string, trouble: string, headers: Record<string, string>]
  test.each<Row>([
    [401, 'Bad credentials', 'token', {}],
    [403, 'Resource not accessible by integration', 'forbidden', {}],
    [404, 'Not Found', 'missing', {}],
    [403, 'API rate limit exceeded for installation.', 'other', {}],
    [403, 'You have exceeded a secondary rate limit. Please wait a few minutes.', 'other', {}],
    [403, 'Slow down', 'other', { 'retry-after': '60' }],
    [403, 'Unable to create comment because issue is locked.', 'other', {}],
    [403, 'Repository was archived so is read-only.', 'other', {}],
    [301, 'Moved Permanently', 'other', {}]
  ])('%s %j: %s', async (status, words, trouble, headers) => {
    const told = words.replace(/\.$/, '')
    await expect(answering(status, { message: words }, headers)).rejects.toMatchObject({
      trouble,
      message: `GitHub answered ${status} (${told})`,
      said: { said: expect.arrayContaining([theirs(told)]) }
    })
  })

  test.each<[number, string | object, string, string]>([
    [429, '', 'other', 'GitHub answered 429'],
    [502, '<html>Bad Gateway</html>', 'other', 'GitHub answered 502'],
    [200, '<html>Welcome</html>', 'other', 'GitHub answered 200, but not with JSON'],
    [500, { message: `${'x'.repeat(200)}yz` }, 'other', `GitHub answered 500 (${'x'.repeat(200)})`]
  ])('%s %j: %s', async (status, body, trouble, message) => {
    await expect(answering(status, body)).rejects.toMatchObject({ trouble, message })
  })

  test('not made up where nobody answered', async () => {
    const { dispatcher, request } = gitHub()
    request.replyWithError(Object.assign(new Error('No'), { code: 'ECONNREFUSED', syscall: 'connect' }))
    await expect(connected({}, { dispatcher })('GET', '/user')).rejects.toMatchObject({
      trouble: 'other',
      message: 'GitHub could not be reached: no connection (ECONNREFUSED)'
    })
  })
})

test('a proxy that cannot be used is the reason why GitHub was not asked', async () => {
  const asking = async () => connected({}, { env: { HTTPS_PROXY: 'http://pro xy' } })('GET', '/user')
  const reason = await asking().catch((error: unknown) => reasonOf(error, say``))
  expect(read(reason)).toMatch(/^The proxy in the environment .* is not a URL\..*[^.]$/)
})

describe('a permission is asked for', () => {
  test.each([
    ['forbidden', '; grant `contents: read` to github-token'],
    ['missing', '; github-token may lack `contents: read`'],
    ['token', '; check the input github-token'],
    ['other', '']
  ] as const)('where it would help: %s', (trouble, remedy) => {
    const reason = reasonOf(new GitHubError(say`No`, trouble), own('`contents: read`'))
    expect(markdownOf(reason)).toBe(`No${remedy}`)
  })
})

describe('nothing is sent', () => {
  type Row = [Given, reason: string]
  const notAUrl = ['api.github.com', 'ftp://example.com/https://', 'https://', 'x https://example.com']
  const noRepository = ['', '../example/access', 'example/access/..']
  test.each<Row>([
    [{ token: '' }, 'there is no github-token'],
    [{ apiUrl: undefined }, 'GITHUB_API_URL is not set'],
    ...notAUrl.map((apiUrl): Row => [{ apiUrl }, `GITHUB_API_URL is not a URL: "${apiUrl}"`]),
    ...noRepository.map((repository): Row => [{ repository }, 'GITHUB_REPOSITORY names no repository'])
  ])('with %j', (given, reason) => {
    expect(() => connected(given)).toThrow(reason)
  })
})
