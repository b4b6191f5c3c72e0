// The report: one value that says what a run saw, meant and did. Every surface (log, summary, annotations,
// comment, outputs, JSON) is a rendering of it, so that no two of them can disagree.
import type { Chain, Source } from './chain.ts'
import type { FailureReason, Note, Problem } from '../errors.ts'
import type {
  AccountChange,
  AccountCounts,
  AccountTotals,
  GroupChange,
  Guard,
  Leaver,
  ViewerChange
} from '../plan/plan.ts'

export type Mode = 'validate' | 'plan' | 'apply' | 'export'

/**
 * What became of an item. `planned`: nothing was tried (plan, or refused). `done`: Vanta confirmed it.
 * `failed`: Vanta turned it down, or the read-back shows otherwise. `not-tried`: an earlier step failed.
 */
export type Result = Readonly<{
  status: 'planned' | 'done' | 'failed' | 'not-tried'
  message?: string
  /** Of a failed one: Vanta may have done it all the same. */
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
  pullRequest?: number
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

export type Report = Readonly<{
  mode: Mode
  context: RunContext
  startedAt: string
  finishedAt: string
  files: readonly string[]
  resourceId?: string
  apiUrl: string
  /** What this run needs of Vanta was read, whole. False in `validate`, and where a run ended before. */
  vantaRead: boolean
  /**
   * The changes are those between two versions of the files, and not against Vanta, which was not asked: the commit
   * that the files are compared with (pull requests from forks and by Dependabot).
   */
  comparedWith?: string
  accounts?: Readonly<{
    before: AccountTotals
    /** What Vanta lists after the run; only where it was read back. */
    after?: AccountTotals
    counts: AccountCounts
    changes: readonly WithResult<AccountChange>[]
    /** The PUT was sent and answered with success. */
    written: boolean
    /** The read-back equals what was sent, record by record. */
    verified: boolean
    /** What the read-back shows otherwise, one sentence an account. */
    mismatches: readonly Problem[]
  }>
  offboarding?: Readonly<{
    skipped?: string
    /** Vanta's id of the person recorded as completing the offboarding; only where somebody is to be offboarded. */
    acknowledgerId?: string
    leavers: readonly WithResult<Leaver>[]
  }>
  groups: readonly WithResult<GroupChange>[]
  viewers: readonly WithResult<ViewerChange>[]
  /** In `validate`: how many entries the files hold. */
  listed?: Readonly<{ users: number; groups: number; viewers: number }>
  guards: readonly Pick<Guard, 'name' | 'summary' | 'refusals'>[]
  notes: readonly Note[]
  /** Plain sentences for the reader: what was skipped and why, what could not be seen. */
  notices: readonly string[]
  /** The users files as they were read, beside what the commit holds. */
  sources: readonly Source[]
  /** Of an `apply`: who asked for and who approved what was applied. */
  chain?: Chain
  drift?: Drift
  digest?: string
  /** Something was written to Vanta, as far as could be seen. */
  applied: boolean
  /** A write was sent of which nobody knows whether Vanta carried it out. */
  uncertain: boolean
  /** The plan is not empty. */
  changed: boolean
  /** The commit is no longer its branch's tip: nothing was applied on purpose. */
  superseded: boolean
  failure?: Readonly<{ reason: FailureReason; message: string; problems: readonly Problem[] }>
  /** HTTP requests sent to Vanta, tokens and retries included. */
  requests: number
}>
