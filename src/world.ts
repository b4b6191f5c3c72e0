// Everything outside that a run touches, as one value. `index.ts` makes the real one, and nothing else does: a
// simulation hands over its own, and two runs can go on side by side in one process.
import type * as fs from 'node:fs/promises'
import type { Dispatcher } from 'undici'

/** Time, in milliseconds. */
export type Clock = Readonly<{
  now: () => number
  /** Ends at once when the run is cancelled. */
  sleep: (ms: number) => Promise<void>
  /** Aborts with a `TimeoutError` after so long. */
  timeout: (ms: number) => AbortSignal
}>

/** The file system, as `node:fs/promises` has it. */
export type Files = Pick<
  typeof fs,
  | 'glob'
  | 'lstat'
  | 'mkdir'
  | 'mkdtemp'
  | 'open'
  | 'opendir'
  | 'readdir'
  | 'readFile'
  | 'realpath'
  | 'stat'
  | 'writeFile'
>

type Annotate = (
  message: string,
  at: Readonly<{ title?: string; file?: string; startLine?: number; startColumn?: number }>
) => void

export type World = Readonly<{
  env: Readonly<Record<string, string | undefined>>
  /** The directory in which the run was started. */
  directory: string
  /** The action's inputs. `flag` throws for what is neither true nor false. */
  input: Readonly<{
    text: (name: string) => string
    lines: (name: string) => string[]
    flag: (name: string) => boolean
  }>
  clock: Clock
  /** From 0 to 1. */
  random: () => number
  /** Random bytes that nobody can guess. */
  bytes: (size: number) => Uint8Array
  /** The way to Vanta and to GitHub; undefined: through the proxies that the environment names. */
  dispatcher: Dispatcher | undefined
  files: Files
  /** Where files go that nobody named a place for. */
  temporary: string
  /** Aborted when the run is cancelled: nothing further is written then. */
  cancelled: AbortSignal
  /** What the runner reads. */
  out: Readonly<{
    info: (line: string) => void
    /** What follows, until `endGroup`, is behind a click on this title. */
    group: (title: string) => void
    endGroup: () => void
    debug: (text: string) => void
    error: Annotate
    warning: Annotate
    notice: Annotate
    secret: (value: string) => void
    output: (name: string, value: string) => void
    /** Adds to the job summary; rejects where there is none to write to. */
    summary: (markdown: string) => Promise<void>
    /** Fails the step, with this as the error that GitHub shows. */
    fail: (message: string) => void
  }>
}>
