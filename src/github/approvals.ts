// Who asked for and who approved what a push brought: the pull requests of its commits, and their reviews. For the
// evidence only: nothing depends on it, and nothing fails for want of a permission.
import type { GitHubEvent } from '../event.ts'
import { record } from '../json.ts'
import type { Report } from '../report/shape.ts'
import { digestIn, findComment } from './comment.ts'
import { GitHubError, reasonOf, type Repository, type Unreadable } from './repository.ts'

type Chain = NonNullable<Report['chain']>
type MergedPullRequest = Chain['pullRequests'][number]
type Approval = MergedPullRequest['approvals'][number]

/** Commits of one push that are looked at, the newest ones. */
const MOST_COMMITS = 50
/** Requests under way at the same time: GitHub's limits count them. */
const AT_ONCE = 10
const PER_PAGE = 100
const MAX_PAGES = 10

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const login = (user: unknown): string | null => text(record(user)['login'])
const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.map(record) : []

/** The newest commits of a push, and how many it brought. */
const commitsOf = async (
  { ask, home }: Repository,
  { sha, baseSha }: GitHubEvent
): Promise<Readonly<{ commits: readonly string[]; all: number }>> => {
  const alone = { commits: [sha], all: 1 }
  if (baseSha === undefined) return alone
  // After a forced push GitHub may not know any more what was there before.
  const compared = await ask('GET', `${home}/compare/${baseSha}...${sha}`).catch((error: unknown) => {
    if (error instanceof GitHubError && error.trouble === 'missing') return undefined
    throw error
  })
  const { commits, total_commits: total } = record(compared)
  const ids = listOf(commits).flatMap((commit) => text(commit['sha']) ?? [])
  if (ids.length === 0) return alone
  return { commits: ids.slice(-MOST_COMMITS), all: typeof total === 'number' ? total : ids.length }
}

/** What a reviewer's last word is: an approval that was dismissed, or taken back, is none. */
const approvalsIn = (
  reviews: readonly Readonly<Record<string, unknown>>[],
  head: string | null
): readonly Approval[] => {
  const last = new Map<string, Readonly<Record<string, unknown>>>()
  for (const review of reviews) {
    const who = login(review['user'])
    if (who !== null && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(String(review['state'])))
      last.set(who, review)
  }
  return [...last]
    .filter(([, { state }]) => state === 'APPROVED')
    .map(([who, { user, commit_id: id }]) => ({
      login: who,
      commit: text(id),
      current: text(id) !== null && text(id) === head,
      bot: record(user)['type'] === 'Bot' || who.endsWith('[bot]')
    }))
}

const reviewsOf = async ({ ask, home }: Repository, number: number) => {
  const reviews: Readonly<Record<string, unknown>>[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = { per_page: PER_PAGE, page }
    const found = listOf(await ask('GET', `${home}/pulls/${number}/reviews`, { query }))
    reviews.push(...found)
    if (found.length < PER_PAGE) break
  }
  return reviews
}

/** The digest of the plan that its comment showed last; null where there is no such comment. */
const plannedIn = async (repository: Repository, number: number, marker: string): Promise<string | null> => {
  try {
    const comment = await findComment(repository, number, marker)
    return comment === undefined ? null : (digestIn(comment.body) ?? null)
  } catch {
    return null
  }
}

const pullRequestOf = async (
  repository: Repository,
  number: number,
  marker: string
): Promise<MergedPullRequest> => {
  const { ask, home } = repository
  const [answer, reviews, planDigest] = await Promise.all([
    ask('GET', `${home}/pulls/${number}`),
    reviewsOf(repository, number),
    plannedIn(repository, number, marker)
  ])
  const { html_url: url, user, merged_by: mergedBy, head } = record(answer)
  return {
    number,
    url: text(url),
    author: login(user),
    mergedBy: login(mergedBy),
    approvals: approvalsIn(reviews, text(record(head)['sha'])),
    planDigest
  }
}

/** The numbers of the merged pull requests that a commit came with. */
const pullsOf = async ({ ask, home }: Repository, commit: string): Promise<readonly number[]> =>
  listOf(await ask('GET', `${home}/commits/${commit}/pulls`)).flatMap(({ number, merged_at: merged }) =>
    typeof number === 'number' && text(merged) !== null ? [number] : []
  )

const unknown = (reason: string): Chain => ({ unknown: reason, pullRequests: [], direct: [], left: 0 })

/**
 * The pull requests that an `apply` of a push brought. `marker` is the comment's. Never throws: what cannot be told is
 * unknown, with the reason.
 */
export const chainOf = async (
  repository: Repository | Unreadable,
  event: GitHubEvent,
  marker: string
): Promise<Chain> => {
  if (event.name !== 'push') return unknown(`a run on ${event.name || 'no event'} brings no commit`)
  if (event.sha === '') return unknown('GITHUB_SHA is not set')
  if ('reason' in repository) return unknown(repository.reason)
  try {
    const { commits, all } = await commitsOf(repository, event)
    const numbers = new Set<number>()
    const direct: string[] = []
    for (let at = 0; at < commits.length; at += AT_ONCE) {
      const some = commits.slice(at, at + AT_ONCE)
      const found = await Promise.all(some.map((commit) => pullsOf(repository, commit)))
      for (const [index, pulls] of found.entries()) {
        for (const number of pulls) numbers.add(number)
        if (pulls.length === 0) direct.push(some[index] ?? '')
      }
    }
    const pullRequests: MergedPullRequest[] = []
    for (const number of [...numbers].toSorted((a, b) => a - b))
      pullRequests.push(await pullRequestOf(repository, number, marker))
    return { unknown: null, pullRequests, direct, left: all - commits.length }
  } catch (error) {
    return unknown(reasonOf(error, 'pull-requests: read').reason)
  }
}
