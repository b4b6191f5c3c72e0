// Vanta as an apply needs it: functions, so that the order of effects can be tried without any HTTP.
import type { Calls } from '../kinds/kinds.ts'
import type { Text } from '../say.ts'
import type { Person } from '../vanta/model.ts'

/** What every kind may need of a run beside its own calls. */
export type Edge = Readonly<{
  readPeople: () => Promise<readonly Person[]>
  /** A newer commit is on the branch, so that what this run wants is out of date. Never throws. */
  isSuperseded: () => Promise<boolean>
  /** Somebody cancelled the run: no further write may begin. */
  isCancelled: () => boolean
  sleep: (ms: number) => Promise<void>
  log: (message: Text) => void
}>

/** Reads and writes, each throwing a `Failure` where Vanta does not do its part. */
export type Vanta = Edge & Calls
