// The chain of evidence before a run: who asked, who approved, and what was read.

/** An approval that was neither dismissed nor taken back. */
export type Approval = Readonly<{
  login: string
  /** The commit that was approved; null where GitHub does not say. */
  commit: string | null
  /** That commit is the last one of the pull request: nothing was pushed after the approval. */
  current: boolean
  /** By an app, and not by a person. */
  bot: boolean
}>

export type MergedPullRequest = Readonly<{
  number: number
  url: string | null
  author: string | null
  mergedBy: string | null
  approvals: readonly Approval[]
  /** The digest of the plan in its comment, to be held beside the applied one; null where there is none. */
  planDigest: string | null
}>

export type Chain = Readonly<{
  /** Why it is not known who approved, in half a sentence; null where it is known. */
  unknown: string | null
  pullRequests: readonly MergedPullRequest[]
  /** Commits that came without a pull request. */
  direct: readonly string[]
  /** Older commits of the push that were not looked at. */
  left: number
}>

/** A users file as it was read. */
export type Source = Readonly<{
  /** Relative to the workspace. */
  path: string
  /** Git's id of its bytes. */
  blob: string
  /** The commit holds exactly these bytes there; null where that could not be read. A step may have made the file. */
  committed: boolean | null
}>
