// The way to GitHub's REST API, with the job's token: a request and its answer, or the reason why there is none.
// Loaded only where GitHub is contacted. It goes through the same transport, and so the same proxies, as Vanta's.
import { getOctokit } from '@actions/github'
import type { GitHubEvent } from '../event.ts'
import { dispatcherFrom } from '../http.ts'
import { parseJson, record } from '../json.ts'
import { say, theirs } from '../say.ts'
import { createTransport, type RawAnswer, type Unanswered } from '../vanta/transport.ts'
import type { World } from '../world.ts'
import { type Ask, GitHubError, type Trouble } from './repository.ts'

/** GitHub is a help and never a need: a call that takes longer is given up. */
const TIMEOUT_MS = 15_000
const MOST_WORDS = 200

/**
 * No permission helps against a limit, which comes as 403 or as 429, nor where an issue is locked or a repository is
 * archived (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api).
 */
const troubleOf = ({ status, retryAfter }: RawAnswer, words: string): Trouble => {
  if (status === 401) return 'token'
  if (status === 404) return 'missing'
  const isHelpless = retryAfter !== '' || /rate limit|\b(?:locked|archived|read-only)\b/i.test(words)
  return status === 403 && !isHelpless ? 'forbidden' : 'other'
}

/** The parsed answer. Throws a `GitHubError` where there is none, or none of a 2xx. */
const read = (answer: RawAnswer | Unanswered): unknown => {
  if ('ending' in answer) throw new GitHubError(say`GitHub could not be reached: ${theirs(answer.why)}`)
  const said = say`GitHub answered ${answer.status}`
  const parsed = parseJson(answer.text)
  if (answer.status < 300) {
    if (parsed === undefined) throw new GitHubError(say`${said}, but not with JSON`)
    return parsed
  }
  const { message } = record(parsed)
  const words = typeof message === 'string' ? message.slice(0, MOST_WORDS).replace(/\.$/, '') : ''
  throw new GitHubError(words === '' ? said : say`${said} (${theirs(words)})`, troubleOf(answer, words))
}

const repositoryName = /^[\w.-]+\/[\w.-]+$/

type Outgoing = Readonly<{ headers: Readonly<Record<string, string>>; body?: string }>

/**
 * The way to the repository of the run. Nothing is sent yet.
 *
 * @throws Where this run is set up so that it cannot ask, as `asGitHubError` says.
 */
export const connectGitHub = (
  { apiUrl = '', context: { repository } }: GitHubEvent,
  token: string,
  { clock, cancelled, dispatcher, env }: Pick<World, 'clock' | 'cancelled' | 'dispatcher' | 'env'>
): Ask => {
  if (token === '') throw new GitHubError(say`there is no github-token`)
  if (!repositoryName.test(repository ?? ''))
    throw new GitHubError(say`GITHUB_REPOSITORY names no repository`)
  if (apiUrl === '') throw new GitHubError(say`GITHUB_API_URL is not set`)
  if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl))
    throw new GitHubError(say`GITHUB_API_URL is not a URL: "${theirs(apiUrl)}"`)
  const baseUrl = apiUrl.replace(/\/$/, '')
  const { origin } = new URL(baseUrl)
  const octokit = getOctokit(token, { baseUrl, userAgent: 'vanta-user-sync' })
  const way = { clock, cancelled, dispatcher: dispatcher ?? dispatcherFrom(env) }
  const transport = createTransport(origin, way)
  return async (method, path, sent) => {
    // Octokit makes the request, and hands on what became of it unread: it says 500 of what nobody answered.
    const send = async (url: string, { headers, body }: Outgoing) => {
      const wire = { method, path: url.slice(origin.length), headers, body }
      return { status: 200, url, headers: new Map(), body: await transport(wire, TIMEOUT_MS) }
    }
    const request = { fetch: send, parseSuccessResponseBody: false }
    const route = `${method} ${path.startsWith('/') ? path : `/repos/${repository}/${path}`}`
    const { data }: { data: RawAnswer | Unanswered } = await octokit.request(route, { ...sent, request })
    return read(data)
  }
}
