// What can go wrong, as values: problems with a place in a file, and the one error class that ends a run.

/** Where something stands in a users file. Lines and columns count from 1; `file` is relative to the workspace. */
export type Place = Readonly<{ file: string; line: number; column: number }>

/** One thing a person has to mend: what, where, and what to do about it, in one or two sentences. */
export type Problem = Readonly<{ message: string; place?: Place | undefined }>

/** The values of the output `failure-reason`, but for the empty one. */
export type FailureReason =
  | 'configuration'
  | 'invalid-users-file'
  | 'refused'
  | 'plan-changed'
  | 'vanta-error'
  | 'verification-failed'
  | 'partly-applied'

/** Ends the run with a reason and every problem found. The message is a sentence for people. */
export class Failure extends Error {
  readonly reason: FailureReason
  readonly problems: readonly Problem[]

  constructor(reason: FailureReason, message: string, problems: readonly Problem[] = [], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Failure'
    this.reason = reason
    this.problems = problems
  }
}
