// What GitHub's answers have in common: refusals, pages, users and addresses.
import { createHash } from 'node:crypto'
import { type Answer, type Call, json } from '../http.ts'

const DOCS = 'https://docs.github.com/rest'

export function refuse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {}
): Answer {
  const answer = json(status, { message, documentation_url: DOCS, status: String(status) })
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

export const notFound = (): Answer => refuse(404, 'Not Found')

/** One page, with the `Link` header that leads to the next one. GitHub's reference: 30 a page, at most 100. */
export function paged<T>(call: Call, items: readonly T[], view: (item: T) => unknown): Answer {
  const { page, size } = pageOf(call)
  const answer = json(200, items.slice((page - 1) * size, page * size).map(view))
  return { ...answer, headers: { ...answer.headers, ...linkTo(call, items.length) } }
}

/** The page that a call asks for, from 1, and how many entries it has. */
export function pageOf(call: Call): { page: number; size: number } {
  const number = (name: string, standard: number): number => {
    const value = Number(call.query.get(name) ?? standard)
    return Number.isInteger(value) && value > 0 ? value : standard
  }
  return { page: number('page', 1), size: Math.min(number('per_page', 30), 100) }
}

/** The header that leads on from this page of `count` entries; none on the last one. */
export function linkTo(call: Call, count: number): Record<string, string> {
  const { page, size } = pageOf(call)
  const last = Math.max(1, Math.ceil(count / size))
  if (page >= last) return {}
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<http://${call.headers.host}${call.path}?${query.toString()}>; rel="${rel}"`
  }
  return { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` }
}

/** Where the API says that a thing of the repository is. */
export function apiUrl(call: Call, repository: string, path = ''): string {
  return `http://${call.headers.host ?? 'api.github.com'}/github/repos/${repository}${path}`
}

/** Where people look at it. */
export function pageUrl(repository: string, path = ''): string {
  return `https://github.com/${repository}${path}`
}

/** A number that is the same for the same text. */
export function numberOf(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE()
}

/** A user as GitHub gives them everywhere: an app where the login ends in `[bot]`. */
export function viewUser(login: string): Record<string, unknown> {
  const isApp = login.endsWith('[bot]')
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  const page = `https://github.com/${isApp ? `apps/${login.slice(0, -5)}` : login}`
  const id = numberOf(login)
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: page,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isApp ? 'Bot' : 'User',
    site_admin: false
  }
}

export function property<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
