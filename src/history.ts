// What the repository says beside the workspace: the branch's tip, and the users files as they were. Everything
// here is a help for the reader; where GitHub does not answer, the run goes on without.
import { matchesGlob } from 'node:path'
import type { GitHubEvent } from './event.ts'
import { record } from './json.ts'
import { fieldChanges } from './plan/accounts.ts'
import { stateOfFiles } from './plan/before.ts'
import type { Plan } from './plan/plan.ts'
import type { Drift } from './report/report.ts'
import type { TextFile } from './roster/files.ts'
import { rosterOf } from './roster/read.ts'
import type { Roster } from './roster/roster.ts'

/** A call of GitHub's REST API, as Octokit offers it: throws for every status that is not 2xx. */
type GitHubRequest = (
  route: string,
  parameters: Record<string, unknown>
) => Promise<Readonly<{ data: unknown }>>

export type Repository = Readonly<{ owner: string; repo: string; request: GitHubRequest }>

/** Why something could not be read, in half a sentence. */
type Unreadable = Readonly<{ reason: string }>

const NO_TOKEN: Unreadable = { reason: 'there is no github-token' }

const reasonOf = (error: unknown): Unreadable => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  if (status === 403 || status === 404)
    return { reason: `GitHub answered ${status}; grant \`contents: read\` to github-token` }
  return { reason: typeof status === 'number' ? `GitHub answered ${status}` : 'GitHub could not be reached' }
}

/** The commit that a branch points at. */
const branchTip = async (
  { owner, repo, request }: Repository,
  branch: string
): Promise<Readonly<{ sha: string }> | Unreadable> => {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      owner,
      repo,
      ref: `heads/${branch}`
    })
    const { sha } = record(record(data)['object'])
    return typeof sha === 'string' ? { sha } : { reason: 'GitHub named no commit' }
  } catch (error) {
    return reasonOf(error)
  }
}

/**
 * A newer commit stands on the branch: its own run is on its way, and this one must not roll Vanta back. Where there
 * is no branch, or its tip cannot be read, `notices` gets a sentence, and the answer is no.
 */
export const isSuperseded = async (
  event: GitHubEvent,
  repository: Repository | undefined,
  notices: string[]
): Promise<boolean> => {
  if (event.branch === undefined) {
    notices.push(
      `Whether a newer commit exists was not looked at, since this run is of ${event.context.ref ?? 'no ref'} and not of a branch.`
    )
    return false
  }
  const tip = repository === undefined ? NO_TOKEN : await branchTip(repository, event.branch)
  if ('sha' in tip) return tip.sha !== event.sha
  notices.push(
    `Whether this commit is still the tip of ${event.branch} could not be seen: ${tip.reason}. The run went on.`
  )
  return false
}

/** The files of a commit that the patterns of `users-file` name. A file that was not there yet is left out. */
const filesAt = async (
  { owner, repo, request }: Repository,
  patterns: readonly string[],
  sha: string
): Promise<readonly TextFile[] | Unreadable> => {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo,
      tree_sha: sha,
      recursive: '1'
    })
    const { tree, truncated } = record(data)
    if (truncated === true || !Array.isArray(tree))
      return { reason: 'the repository has too many files to list' }
    const wanted = patterns.map((pattern) => pattern.replace(/^\.\//, ''))
    const blobs = tree.map(record).filter(({ type, path }) => {
      return (
        type === 'blob' &&
        typeof path === 'string' &&
        wanted.some((it) => it === path || matchesGlob(path, it))
      )
    })
    return await Promise.all(
      blobs.map(async ({ path, sha: blob }) => {
        const { data: content } = await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
          owner,
          repo,
          file_sha: blob
        })
        const text = Buffer.from(String(record(content)['content']), 'base64').toString('utf8')
        return { path: String(path), text: text.replace(/^\uFEFF/, '') }
      })
    )
  } catch (error) {
    return reasonOf(error)
  }
}

/** Why a commit gives no roster: it has none of the files, they were not valid, or they could not be read. */
type Lack = 'absent' | 'invalid' | Unreadable

/** The users files of a commit as one value, or why there is none. */
export const rosterAt = async (
  repository: Repository | undefined,
  patterns: readonly string[],
  sha: string
): Promise<Readonly<{ roster: Roster }> | Readonly<{ roster?: undefined; lack: Lack }>> => {
  if (repository === undefined) return { lack: NO_TOKEN }
  const files = await filesAt(repository, patterns, sha)
  if ('reason' in files) return { lack: files }
  if (files.length === 0) return { lack: 'absent' }
  try {
    return { roster: rosterOf(files, { quoteValues: false }) }
  } catch {
    return { lack: 'invalid' }
  }
}

/** Why the files are not compared with those of the base branch, for the reader of the report. */
export const whyNotCompared = (lack: Lack): string => {
  if (lack === 'absent') return 'The base branch has no such files yet, so there is nothing to compare with.'
  if (lack === 'invalid') return 'The files on the base branch are not valid, so nothing is compared.'
  return `The version of the files on the base branch could not be read: ${lack.reason}. Nothing is compared.`
}

type Commit = Readonly<{ sha: string; date: string; parent: string | undefined }>

const commitOf = (value: unknown): Commit | undefined => {
  const { sha, commit, parents } = record(value)
  const { date } = record(record(commit)['committer'])
  if (typeof sha !== 'string' || typeof date !== 'string' || !Array.isArray(parents)) return undefined
  if (Number.isNaN(Date.parse(date))) return undefined
  const { sha: parent } = record(parents[0])
  return { sha, date, parent: typeof parent === 'string' ? parent : undefined }
}

/** GitHub's longest page of commits. Whoever has more of them within two hours is not told of drift. */
const PAGE = 100

/** The newest commits that `sha` holds, by their ids. */
const commitsOf = async (
  { owner, repo, request }: Repository,
  sha: string
): Promise<ReadonlyMap<string, Commit>> => {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/commits', { owner, repo, sha, per_page: PAGE })
    const commits = (Array.isArray(data) ? data : []).map(commitOf).filter((commit) => commit !== undefined)
    return new Map(commits.map((commit) => [commit.sha, commit]))
  } catch {
    return new Map()
  }
}

/**
 * What the branch whose tip is `sha` pointed at before `instant`; 'none' where it is younger, undefined where that
 * cannot be seen. First parents lead there: what GitHub merges, in whichever way, gets a commit with the date of
 * the merge, while the commits of a merged branch keep dates of their own. Only what was committed elsewhere and
 * pushed later is older than its time on the branch.
 */
const branchBefore = async (
  repository: Repository,
  sha: string,
  instant: number
): Promise<Commit | 'none' | undefined> => {
  const commits = await commitsOf(repository, sha)
  let commit = commits.get(sha)
  while (commit !== undefined && Date.parse(commit.date) >= instant) {
    if (commit.parent === undefined) return 'none'
    commit = commits.get(commit.parent)
  }
  return commit
}

/** The accounts in which two versions of the files differ. */
const changedBy = (roster: Roster, before: Roster): ReadonlySet<string> => {
  const rows = new Map((stateOfFiles(roster, before).accounts ?? []).map((row) => [row.uniqueId, row]))
  const changed = new Set<string>()
  for (const { account } of roster.users ?? []) {
    const row = rows.get(account.uniqueId)
    rows.delete(account.uniqueId)
    if (row === undefined || fieldChanges(row, account).length > 0) changed.add(account.uniqueId)
  }
  for (const uniqueId of rows.keys()) changed.add(uniqueId)
  return changed
}

/** Whether two versions ask for the same: where it stands in a file does not matter. */
const asksTheSame = (now: unknown, before: unknown): boolean => {
  const withoutPlaces = (value: unknown): string | undefined =>
    JSON.stringify(value, (key, part: unknown) => (key === 'place' ? undefined : part))
  return withoutPlaces(now) === withoutPlaces(before)
}

const accountsOf = (plan: Plan): readonly string[] =>
  (plan.accounts?.changes ?? []).map(({ uniqueId }) => uniqueId)

/** What of a plan does not come from the difference between two versions of the files. */
const unexplained = (plan: Plan, roster: Roster, before: Roster) => {
  const changed = changedBy(roster, before)
  return {
    // With their first `users:`, the files begin to speak of every account, also of those in neither version.
    accounts: before.users === undefined ? [] : accountsOf(plan).filter((uniqueId) => !changed.has(uniqueId)),
    others:
      (asksTheSame(roster.groups, before.groups) ? plan.groups.length : 0) +
      (asksTheSame(roster.trustCenters, before.trustCenters) ? plan.viewers.length : 0)
  }
}

/** A commit younger than this may not have been applied yet, by its own run or by an hourly one since. */
const SETTLED_MS = 2 * 60 * 60 * 1_000

/**
 * Whether what a scheduled run found is drift: what the commits of the last two hours do not explain. Of groups and
 * of viewers each, any change in the files explains all. Undefined where it cannot be told.
 */
export const driftOf = async (
  repository: Repository,
  roster: Roster,
  plan: Plan,
  sha: string,
  patterns: readonly string[],
  now: number
): Promise<Drift | undefined> => {
  const accounts = accountsOf(plan)
  if (accounts.length + plan.groups.length + plan.viewers.length === 0) return { detected: false }
  const commit = await branchBefore(repository, sha, now - SETTLED_MS)
  if (commit === undefined) return undefined
  if (commit === 'none') return { detected: false }
  const since = commit.date
  if (commit.sha === sha) return { detected: true, since, accounts }
  const before = await rosterAt(repository, patterns, commit.sha)
  if (before.roster === undefined) return before.lack === 'absent' ? { detected: false } : undefined
  const left = unexplained(plan, roster, before.roster)
  return left.accounts.length + left.others > 0
    ? { detected: true, since, accounts: left.accounts }
    : { detected: false }
}
