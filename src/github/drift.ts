// Drift: what differs in Vanta although no recent commit changed it.
import { addressKey } from '../address.ts'
import { record } from '../json.ts'
import { between, type Difference } from '../plan/between.ts'
import type { GroupChange, Plan, ViewerChange } from '../plan/plan.ts'
import type { Report } from '../report/shape.ts'
import type { Roster } from '../roster/roster.ts'
import type { Repository, Unreadable } from './repository.ts'
import { type Checkout, rosterAt } from './files.ts'

export type Drift = NonNullable<Report['drift']>
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

const accountsOf = ({ accounts }: Pick<Plan, 'accounts'>): readonly string[] =>
  (accounts?.changes ?? []).map(({ uniqueId }) => uniqueId)

/** Whether the files' own difference explains a change of a group. */
const explainsMember =
  (before: Roster, now: Roster, asked: Difference) =>
  ({ kind, groupId, groupName, email }: GroupChange): boolean => {
    const inGroup = ({ nameOrId }: Readonly<{ nameOrId: string }>) =>
      nameOrId === groupId || nameOrId === groupName
    const membership = (roster: Roster) => roster.groups?.find(inGroup)?.membership
    return (
      membership(before) !== membership(now) ||
      asked.groups.some(
        (change) =>
          change.kind === kind &&
          inGroup({ nameOrId: change.groupName }) &&
          addressKey(change.email) === addressKey(email)
      )
    )
  }

const explainsViewer =
  (asked: Difference) =>
  ({ slugId, email }: ViewerChange): boolean =>
    asked.viewers.some((change) => change.slugId === slugId && addressKey(change.email) === addressKey(email))

/** What of a plan does not come from the difference between two versions of the files. */
const unexplained = (plan: Plan, now: Roster, before: Roster, instant: number) => {
  const asked = between(before, now, () => undefined, instant)
  const changed = new Set(accountsOf(asked))
  const byFiles = { member: explainsMember(before, now, asked), viewer: explainsViewer(asked) }
  return {
    // With their first `users:`, the files begin to speak of every account, also of those in neither version.
    accounts: before.users === undefined ? [] : accountsOf(plan).filter((uniqueId) => !changed.has(uniqueId)),
    others:
      plan.groups.filter((change) => !byFiles.member(change)).length +
      plan.viewers.filter((change) => !byFiles.viewer(change)).length
  }
}

/** A commit younger than this may not have been applied yet, by its own run or by an hourly one since. */
const SETTLED_MS = 2 * 60 * 60 * 1_000

const NONE: Drift = { detected: false, since: null, accounts: [] }

/**
 * Whether what a scheduled run found is drift: what the commits of the last two hours do not explain. Undefined where it cannot be told.
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
  if (accounts.length + plan.groups.length + plan.viewers.length === 0) return NONE
  if ('reason' in repository) return undefined
  const commit = await branchBefore(repository, sha, now - SETTLED_MS)
  if (commit === undefined) return undefined
  if (commit === 'none') return NONE
  const since = commit.date
  if (commit.sha === sha) return { detected: true, since, accounts }
  const before = await rosterAt(repository, checkout, commit.sha, roster)
  if (before.roster === undefined) return before.lack === 'absent' ? NONE : undefined
  const left = unexplained(plan, roster, before.roster, now)
  return left.accounts.length + left.others > 0 ? { detected: true, since, accounts: left.accounts } : NONE
}
