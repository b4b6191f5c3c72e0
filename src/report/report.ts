// What a run hands to its report: where it comes from, and what became of each item of its plan.
import type { Text } from '../say.ts'

export type Mode = 'validate' | 'plan' | 'apply' | 'export'

/**
 * What became of an item. `planned`: nothing was tried (plan, or refused). `done`: Vanta confirmed it.
 * `failed`: Vanta turned it down, or the read-back shows something else. `not-tried`: an earlier step failed.
 */
export type Result = Readonly<{
  status: 'planned' | 'done' | 'failed' | 'not-tried'
  message?: Text
  /** A failed item that Vanta may have carried out all the same. */
  uncertain?: boolean
}>

export type WithResult<T> = T & Readonly<{ result: Result }>

/** Where this run comes from. Absent where GitHub did not say. */
export type RunContext = Readonly<{
  repository?: string
  event?: string
  ref?: string
  /** The commit that people know: of a pull request its head, else `GITHUB_SHA`. */
  commit?: string
  /** The commit whose files were read, where lines are linked to: of a pull request its trial merge. */
  readCommit?: string
  /** Where in the workspace that commit is checked out, ending in `/`; absent where it is the workspace. */
  folder?: string
  pullRequest?: number
  /** The branch that a pull request would be merged into. */
  base?: string
  /** The pull request is one to the default branch. */
  mergingApplies?: true
  actor?: string
  runUrl?: string
  runAttempt?: number
  serverUrl?: string
}>

/**
 * What a scheduled run found that no commit of the last two hours explains: the accounts (by uniqueId) that differ,
 * and as of when (`since`) the branch was looked at: the date of its newest commit that is older.
 */
export type Drift = Readonly<{ detected: boolean; since?: string; accounts?: readonly string[] }>
