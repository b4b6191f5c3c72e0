// Who asked for and who approved what a push brought: the pull requests of its commits, and their reviews. For the
// evidence only: nothing depends on it, and nothing fails for want of a permission.
import type { GitHubEvent } from '../event.ts'
import { type JsonObject, listOf, record, textOf } from '../json.ts'
import type { Report } from '../report/shape.ts'
import { own, say, type Text, word } from '../say.ts'
import { digestIn, findComment } from './comment.ts'
import { type Ask, GitHubError, pagesOf, reasonOf, withEach } from './repository.ts'

type Chain = NonNullable<Report['chain']>
type MergedPullRequest = Chain['pullRequests'][number]
type Approval = MergedPullRequest['approvals'][number]

/** Commits of one push that are looked at, the newest ones. */
const MOST_COMMITS = 50

const text = (value: unknown): string | null => textOf(value) ?? null
const login = (user: unknown): string | null => text(record(user)['login'])

/** The newest commits of a push, and how many it brought. */
const commitsOf = async (
  ask: Ask,
  { sha, baseSha }: GitHubEvent
): Promise<Readonly<{ commits: readonly string[]; all: number }>> => {
  const alone = { commits: [sha], all: 1 }
  if (baseSha === undefined) return alone
  // After a forced push GitHub may not know any more what was there before.
  const compared = await ask('GET', `compare/${baseSha}...${sha}`).catch((error: unknown) => {
    if (error instanceof GitHubError && error.trouble === 'missing') return undefined
    throw error
  })
  const { commits, total_commits: total } = record(compared)
  const ids = listOf(commits).flatMap((commit) => textOf(commit['sha']) ?? [])
  if (ids.length === 0) return alone
  return { commits: ids.slice(-MOST_COMMITS), all: typeof total === 'number' ? total : ids.length }
}

/** What a reviewer's last word is: an approval that was dismissed, or taken back, is none. */
const approvalsIn = (reviews: readonly JsonObject[], head: string | null): readonly Approval[] => {
  const last = new Map<string, JsonObject>()
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

const pullRequestOf = async (ask: Ask, number: number, marker: string): Promise<MergedPullRequest> => {
  const path = `pulls/${number}`
  const [answer, reviews, comment] = await Promise.all([
    ask('GET', path),
    Array.fromAsync(pagesOf(ask, `${path}/reviews`)),
    findComment(ask, number, marker).catch(() => undefined)
  ])
  const { html_url: url, user, merged_by: mergedBy, head } = record(answer)
  return {
    number,
    url: text(url),
    author: login(user),
    mergedBy: login(mergedBy),
    approvals: approvalsIn(reviews.flat(), text(record(head)['sha'])),
    planDigest: digestIn(comment?.body ?? '') ?? null
  }
}

/** The numbers of the merged pull requests that a commit came with. */
const pullsOf = async (ask: Ask, commit: string): Promise<readonly number[]> =>
  listOf(await ask('GET', `commits/${commit}/pulls`)).flatMap(({ number, merged_at: merged }) =>
    typeof number === 'number' && text(merged) !== null ? [number] : []
  )

const unknown = (reason: Text): Chain => ({ unknown: reason, pullRequests: [], direct: [], left: 0 })

/**
 * The pull requests that an `apply` of a push brought. `marker` is the comment's. Never throws: what cannot be told is
 * unknown, with the reason.
 */
export const chainOf = async (ask: Ask, event: GitHubEvent, marker: string): Promise<Chain> => {
  if (event.name !== 'push')
    return unknown(say`a run on ${event.name === '' ? own('no event') : word(event.name)} brings no commit`)
  if (event.sha === '') return unknown(say`GITHUB_SHA is not set`)
  try {
    const { commits, all } = await commitsOf(ask, event)
    const found = await withEach(commits, (commit) => pullsOf(ask, commit))
    const numbers = new Set(found.flat())
    const direct = commits.filter((_, at) => found[at]?.length === 0)
    const pullRequests: MergedPullRequest[] = []
    for (const number of [...numbers].toSorted((a, b) => a - b))
      pullRequests.push(await pullRequestOf(ask, number, marker))
    return { unknown: null, pullRequests, direct, left: all - commits.length }
  } catch (error) {
    return unknown(reasonOf(error, own('`pull-requests: read`')))
  }
}
