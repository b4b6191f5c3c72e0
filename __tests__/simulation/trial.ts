// One run before its judge, and what it can be found guilty of.
import type { Entry, Evidence, Picture, Run } from './evidence.ts'
import type { Excuse } from './excuses.ts'
import type { Told } from './told.ts'

/**
 * `lost`: something that nobody asked for was done to somebody, and telling it afterwards does not help. `silent`:
 * what was done and what is said are not the same. `excused`: no violation, but counted by its name (excuses.ts).
 */
export type Grade = 'lost' | 'silent' | 'excused'

export type Violation = Readonly<{ kind: string; grade: Grade; run: string; detail: string }>

/** One run before its judge. */
export type Trial = Readonly<{
  run: Run
  told: Told
  evidence: Evidence
  /** Its requests, GitHub's included. */
  own: readonly Entry[]
  /** Of its requests to Vanta, those that may change something. */
  writes: readonly Entry[]
  /** It says that something failed. */
  isRed: boolean
  /** What Vanta held at some time from its first write to its end. */
  seen: readonly Picture[]
  accuse: (grade: 'lost' | 'silent', kind: string, detail: string) => void
  excuse: (kind: Excuse, detail: string) => void
}>

export const isToVanta = ({ path }: Entry): boolean => !path.startsWith('/github')
export const isWrite = (entry: Entry): boolean => isToVanta(entry) && !/^(?:GET |token )/.test(entry.role)
