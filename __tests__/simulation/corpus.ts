// Every case that ever showed a violation, made small. A case is written down and never only its number: a number
// means another case after every change of what makes them.
import { readdirSync, readFileSync } from 'node:fs'
import type { Case } from './case.ts'
import type { Violation } from './trial.ts'

export type Kept = Readonly<{
  /** What happened, in a sentence. */
  what: string
  /** What it was found with. */
  kind: string
  grade: Violation['grade']
  case: Case
}>

const FOLDER = new URL('./corpus/', import.meta.url)

/** By name of file, without its ending. */
export const corpus = (): ReadonlyMap<string, Kept> =>
  new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => [
        name.replace(/\.json$/, ''),
        JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Kept
      ])
  )
