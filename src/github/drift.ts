// Drift: what differs in Vanta although no recent commit changed it.
import { type JsonObject, listOf, record, textOf } from '../json.ts'
import type { Change } from '../kinds/change.ts'
import { changesIn, everyKind } from '../kinds/kinds.ts'
import { isOfAccount } from '../kinds/words.ts'
import type { Plan } from '../plan/plan.ts'
import type { Report } from '../report/shape.ts'
import type { Roster } from '../roster/roster.ts'
import type { Ask } from './repository.ts'
import { type Checkout, rosterAt } from './files.ts'

export type Drift = NonNullable<Report['drift']>
type Commit = Readonly<{ sha: string; date: string; parent: string | undefined }>

const commitOf = ({ sha, commit, parents }: JsonObject): Commit | undefined => {
  const { date } = record(record(commit)['committer'])
  if (typeof sha !== 'string' || typeof date !== 'string' || !Array.isArray(parents)) return undefined
  if (Number.isNaN(Date.parse(date))) return undefined
  return { sha, date, parent: textOf(record(parents[0])['sha']) }
}

/** GitHub's longest page of commits. Where two hours have more of them, drift is not reported. */
const PAGE = 100

/** The newest commits that `sha` holds, by their ids; none where they cannot be read. */
const commitsOf = async (ask: Ask, sha: string): Promise<ReadonlyMap<string, Commit>> => {
  const asked = ask('GET', 'commits', { sha, per_page: PAGE })
  const commits = listOf(await asked.catch(() => undefined)).flatMap((each) => commitOf(each) ?? [])
  return new Map(commits.map((commit) => [commit.sha, commit]))
}

/**
 * What the branch whose tip is `sha` pointed at before `instant`; 'none' where it is younger, undefined where that
 * cannot be seen. First parents lead there: what GitHub merges, in whichever way, gets a commit with the date of
 * the merge, while the commits of a merged branch keep dates of their own. Only what was committed elsewhere and
 * pushed later is older than its time on the branch.
 */
const branchBefore = async (ask: Ask, sha: string, instant: number): Promise<Commit | 'none' | undefined> => {
  const commits = await commitsOf(ask, sha)
  let commit = commits.get(sha)
  while (commit !== undefined && Date.parse(commit.date) >= instant) {
    if (commit.parent === undefined) return 'none'
    commit = commits.get(commit.parent)
  }
  return commit
}

/** The changes of a plan that do not come from the difference between two versions of the files. */
const unexplained = (plan: Plan, now: Roster, before: Roster, instant: number): readonly Change[] =>
  everyKind.flatMap(([name, { key, versions }]): readonly Change[] => {
    if (versions === undefined) return []
    const isExplained = versions.explains(before[key], now[key], instant)
    return (plan[name]?.changes ?? []).filter((change) => !isExplained(change))
  })

const found = (changes: readonly Change[], since: string): Drift => ({
  detected: true,
  since,
  accounts: changes.filter(isOfAccount).map(({ subject }) => subject.id)
})

/** A commit younger than this may not have been applied yet, by its own run or by an hourly one since. */
const SETTLED_MS = 2 * 60 * 60 * 1_000

const NONE: Drift = { detected: false, since: null, accounts: [] }

/**
 * Whether what a scheduled run found is drift: what the commits of the last two hours do not explain. Undefined where it
 * cannot be told.
 */
export const driftOf = async (
  ask: Ask,
  roster: Roster,
  plan: Plan,
  sha: string,
  checkout: Checkout,
  now: number
): Promise<Drift | undefined> => {
  const { offboarding: _, ...others } = plan
  const changes = changesIn(others)
  if (changes.length === 0) return NONE
  const commit = await branchBefore(ask, sha, now - SETTLED_MS)
  if (commit === undefined) return undefined
  if (commit === 'none') return NONE
  const since = commit.date
  if (commit.sha === sha) return found(changes, since)
  const before = (await rosterAt(ask, checkout, commit.sha, roster)).read()
  if (before.roster === undefined) return before.lack === 'absent' ? NONE : undefined
  const left = unexplained(plan, roster, before.roster, now)
  return left.length > 0 ? found(left, since) : NONE
}
