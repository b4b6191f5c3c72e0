// What can go wrong, as values: problems with a place in a file, and the one error class that ends a run.
import { plain, say, type Text, theirs } from './say.ts'

/** Where something is in a users file. Lines and columns count from 1; `file` is relative to the workspace. */
export type Place = Readonly<{ file: string; line: number; column: number }>

/**
 * One thing a person has to fix: what, where, and what to do about it, in one or two sentences. `times` is how many
 * problems it stands for where it says only that there are more of a kind.
 */
export type Problem = Readonly<{ message: Text; place?: Place | undefined; times?: number }>

/** How many problems there are, those that are only counted included. */
export const countProblems = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { times = 1 }) => sum + times, 0)

/** Something that a reviewer should know and that changes nothing by itself. */
export type Note = Problem & Readonly<{ level: 'warning' | 'notice' }>

/** The values of the output `failure-reason`, but for the empty one. */
export const failureReasons = [
  'configuration',
  'invalid-users-file',
  'refused',
  'plan-changed',
  'vanta-error',
  'verification-failed',
  'partly-applied'
] as const
type FailureReason = (typeof failureReasons)[number]

/** Ends the run with a reason and every problem found. The message is a sentence for people. */
export class Failure extends Error {
  readonly reason: FailureReason
  readonly problems: readonly Problem[]
  /** The message as it was said; `message` is the same as plain text. */
  readonly said: Text

  constructor(reason: FailureReason, message: Text, problems: readonly Problem[] = [], cause?: unknown) {
    super(plain(message), { cause })
    this.name = 'Failure'
    this.reason = reason
    this.problems = problems
    this.said = message
  }
}

/** @throws {Failure} `configuration`, where there are problems. */
export const requireNone = (problems: readonly Text[], what: Text): void => {
  const listed = problems.map((message) => ({ message }))
  if (listed.length > 0) throw new Failure('configuration', what, listed)
}

/** An error that no one foresaw is a bug, and must not hide what was done before it: a failure like any other. */
export const asFailure = (error: unknown, reason: FailureReason = 'vanta-error'): Failure => {
  if (error instanceof Failure) return error
  const message = error instanceof Error ? error.message : String(error)
  const said = say`Unexpected error: ${theirs(message)}. Please report this as a bug.`
  return new Failure(reason, said, [], error)
}

/** The error that no one foresaw, where a failure comes from one. */
export const bugBehind = (error: unknown): Error | undefined => {
  if (error instanceof Failure) return bugBehind(error.cause)
  return error instanceof Error ? error : undefined
}
