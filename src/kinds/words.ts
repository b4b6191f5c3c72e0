// What every act is called, on every surface, from the words of the kinds. Acts are counted and shown by their weight, and
// within one by the order of the kinds here: what hurts most comes first.
import { wording as accounts } from './accounts/words.ts'
import { wording as groups } from './groups/words.ts'
import { wording as offboarding } from './offboarding/words.ts'
import { wording as viewers } from './viewers/words.ts'
import type { Block, Weight, Words } from './wording.ts'

const families = { accounts, offboarding, viewers, groups } as const

/** What the page has a block for. */
export type Family = keyof typeof families
type Kinds = typeof families
export type Act = { [Name in Family]: keyof Kinds[Name]['acts'] }[Family]
type Row = Words & Readonly<{ family: Family }>

const isFamily = (name: string): name is Family => Object.hasOwn(families, name)

const rows: ReadonlyMap<string, Row> = new Map(
  Object.keys(families)
    .filter(isFamily)
    .flatMap((family) =>
      Object.entries<Words>(families[family].acts).map(([act, row]) => [act, { ...row, family }] as const)
    )
)

export type ActOf<Prefix extends string> = Extract<Act, `${Prefix}.${string}`>

const isAct = (name: string): name is Act => rows.has(name)

const RANKS: Readonly<Record<Weight, number>> = { takes: 0, reaches: 1, alters: 2, gives: 2, waits: 3 }
const rank = (act: Act): number => RANKS[wordsOf(act).weight]

export const wordsOf = (act: Act): Row => {
  const row = rows.get(act)
  if (row === undefined) throw new Error(`There are no words for ${act}.`)
  return row
}

/** Every act, in the order in which changes are shown. */
export const acts: readonly Act[] = [...rows.keys()].filter(isAct).toSorted((a, b) => rank(a) - rank(b))

export const blockOf = (family: Family): Block => families[family].block

/** Whether it is done to an account of the app, which has an id that people know. */
export const isOfAccount = ({ act }: Readonly<{ act: Act }>): boolean => wordsOf(act).family === 'accounts'

/** Whether nothing is done in this run. */
export const isWaiting = ({ act }: Readonly<{ act: Act }>): boolean => wordsOf(act).weight === 'waits'
