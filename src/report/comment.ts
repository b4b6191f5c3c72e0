// The pull request's one comment: found again by a hidden marker, edited in place. GitHub is a help here and never
// a need: whatever goes wrong becomes a notice.
import { createHash } from 'node:crypto'
import { record } from '../json.ts'
import type { Repository } from '../history.ts'

/**
 * The hidden first line by which the comment is found again. Two steps with another resource or other files have
 * comments of their own.
 */
export const commentMarker = (resourceId: string, usersFiles: readonly string[]): string => {
  const identity = JSON.stringify([resourceId, ...usersFiles.toSorted()])
  return `<!-- vanta-user-sync: ${createHash('sha256').update(identity).digest('hex').slice(0, 32)} -->`
}

export type Commented = Readonly<{ state: 'created' | 'updated' | 'unchanged' } | { notice: string }>

/** GitHub's reference: at most 100 a page. */
const PER_PAGE = 100
/** 20,000 comments: beyond, a pull request has other troubles. */
const MAX_PAGES = 200

type Found = Readonly<{ id: number; body: string }>

/**
 * Comments of people are never taken for ours, whatever they hold: anybody could post the marker. GitHub says
 * `Bot` for the job's token and for every app. A personal token writes as a person, whose own comment is
 * known by their login.
 */
const isOurs = (
  comment: Readonly<Record<string, unknown>>,
  marker: string,
  login: string | undefined
): boolean => {
  const { body, user } = comment
  const author = record(user)
  return (
    typeof body === 'string' &&
    body.startsWith(marker) &&
    (author['type'] === 'Bot' || (login !== undefined && author['login'] === login))
  )
}

/** Who a personal token belongs to; undefined for the job's token, which may not ask. */
const ownLogin = async ({ request }: Repository): Promise<string | undefined> => {
  try {
    const { login } = record((await request('GET /user', {})).data)
    return typeof login === 'string' ? login : undefined
  } catch {
    return undefined
  }
}

const find = async (repository: Repository, issue: number, marker: string): Promise<Found | undefined> => {
  const { owner, repo, request } = repository
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: issue,
      per_page: PER_PAGE,
      page
    })
    const comments = Array.isArray(data) ? data.map(record) : []
    const marked = comments.filter(({ body }) => typeof body === 'string' && body.startsWith(marker))
    const byPerson = marked.some(({ user }) => record(user)['type'] !== 'Bot')
    const login = byPerson ? await ownLogin(repository) : undefined
    const found = marked.find((comment) => isOurs(comment, marker, login))
    if (found !== undefined) return { id: Number(found['id']), body: String(found['body']) }
    if (comments.length < PER_PAGE) return undefined
  }
  return undefined
}

const PERMISSION = 'grant the job `permissions: pull-requests: write`'

const noticeOf = (error: unknown): string => {
  const { status, response } = record(error)
  const remaining = record(record(response)['headers'])['x-ratelimit-remaining']
  if (status === 429 || (status === 403 && String(remaining) === '0'))
    return `The pull request's comment could not be written: GitHub's rate limit is used up. The job summary has the same; a later run writes the comment, if the job has \`pull-requests: write\`.`
  if (status === 401 || status === 403 || status === 404)
    return `The pull request's comment could not be written: GitHub answered ${String(status)}. To have it, ${PERMISSION}; the job summary has the same. On pull requests from forks GitHub does not allow it.`
  const what = typeof status === 'number' ? `GitHub answered ${status}` : 'GitHub could not be reached'
  return `The pull request's comment could not be written: ${what}. The job summary has the same. If this stays, ${PERMISSION} or set \`comment: false\`.`
}

/** What a comment says, but for line ends, which GitHub may change, and the number of the run that wrote it. */
const gist = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/actions\/runs\/\d+/g, '')
    .trim()

/**
 * Writes `body`, which starts with `marker`, into the pull request: a new comment the first time, an edit ever
 * after, nothing where it says the same already. Never throws.
 */
export const upsertComment = async (
  repository: Repository,
  pullRequest: number,
  marker: string,
  body: string
): Promise<Commented> => {
  const { owner, repo, request } = repository
  try {
    const found = await find(repository, pullRequest, marker)
    if (found === undefined) {
      await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: pullRequest,
        body
      })
      return { state: 'created' }
    }
    if (gist(found.body) === gist(body)) return { state: 'unchanged' }
    await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: found.id,
      body
    })
    return { state: 'updated' }
  } catch (error) {
    return { notice: noticeOf(error) }
  }
}
