// Drift: what differs in Vanta although no recent commit changed it.
import { record } from '../json.ts'
import { fieldChanges } from '../plan/accounts.ts'
import { stateOfFiles } from '../plan/before.ts'
import type { Plan } from '../plan/plan.ts'
import type { Drift } from '../report/report.ts'
import type { Roster } from '../roster/roster.ts'
import type { Repository, Unreadable } from './repository.ts'
import { type Checkout, rosterAt } from './files.ts'

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
const commitsOf = async ({ ask, home }: Repository, sha: string): Promise<ReadonlyMap<string, Commit>> => {
  try {
    const data = await ask('GET', `${home}/commits`, { query: { sha, per_page: PAGE } })
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
  repository: Repository | Unreadable,
  roster: Roster,
  plan: Plan,
  sha: string,
  checkout: Checkout,
  now: number
): Promise<Drift | undefined> => {
  const accounts = accountsOf(plan)
  if (accounts.length + plan.groups.length + plan.viewers.length === 0) return { detected: false }
  if ('reason' in repository) return undefined
  const commit = await branchBefore(repository, sha, now - SETTLED_MS)
  if (commit === undefined) return undefined
  if (commit === 'none') return { detected: false }
  const since = commit.date
  if (commit.sha === sha) return { detected: true, since, accounts }
  const before = await rosterAt(repository, checkout, commit.sha)
  if (before.roster === undefined) return before.lack === 'absent' ? { detected: false } : undefined
  const left = unexplained(plan, roster, before.roster)
  return left.accounts.length + left.others > 0
    ? { detected: true, since, accounts: left.accounts }
    : { detected: false }
}
