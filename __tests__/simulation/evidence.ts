// What a simulation leaves behind: Vanta's own log and states, and what each run said of itself.
import type { State } from '../../sandbox/state.ts'
import type { Action, Case, RunSpec } from './case.ts'

/** What Vanta holds at one time. Never changed: what comes later is another one. */
export type Picture = Readonly<State>

/** One request, as Vanta and GitHub saw it. */
export type Entry = {
  /** From 1, in the order in which requests were carried out. */
  n: number
  run: string
  /** "A PUT accounts#1". */
  key: string
  role: string
  path: string
  body: unknown
  userAgent: string
  /** Milliseconds: when it was sent, when it was carried out, when its answer arrived (0: never). */
  sentAt: number
  at: number
  arrivedAt: number
  /** What Vanta answered; 0 where no answer set out. */
  status: number
  /** The body of the answer, as it set out. */
  answer: string
  /** It changed something, or would have, had it not been so already. */
  effect: boolean
  fault?: string
  /** The list that it got was an old one. */
  isStale: boolean
  /** The commit that `main` points at. */
  tip: string
  before: Picture
  after: Picture
}

/** A run that has ended. `from` and `to` are the numbers of the log's last request before and at its end. */
export type Run = Readonly<{
  name: string
  spec: RunSpec
  inputs: Readonly<Record<string, string>>
  log: string
  outputs: Readonly<Record<string, string>>
  summary: string
  /** By absolute path, those that it wrote included. */
  files: ReadonlyMap<string, string>
  /** The JSON report; undefined where none was written. */
  report: unknown
  /** Its file of accounts; undefined where none was written. */
  population: string | undefined
  threw: string | undefined
  from: number
  to: number
  ms: number
  /** Requests to Vanta that had left, and that the run gave up before they arrived. */
  onTheWay: number
}>

/** What Vanta held after request `n`. */
type Moment = Readonly<{ n: number; picture: Picture }>

export type Evidence = Readonly<{
  played: Case
  log: readonly Entry[]
  /** After every request with an effect, and after everything that somebody did. */
  moments: readonly Moment[]
  runs: readonly Run[]
  /** What was done and changed something, after request `n`. */
  acted: readonly Readonly<{ n: number; key: string; action: Action }>[]
}>
