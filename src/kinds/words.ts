// What every act is called, on every surface, from the words of the kinds. Acts are counted and shown by their weight,
// and within one the accounts come first, then what can least be undone: of the other kinds, the last in the order of
// effects.
import { everyKind, type KindName, kinds, type Kinds } from './kinds.ts'
import type { Block, Weight, Words } from './wording.ts'

export type Act = { [Name in KindName]: keyof Kinds[Name]['wording']['acts'] }[KindName]
/** The page has a block for each family of changes. */
type Row = Words & Readonly<{ family: KindName }>

const inOrder = [...everyKind.slice(0, 1), ...everyKind.slice(1).toReversed()]

const rows: ReadonlyMap<string, Row> = new Map(
  inOrder.flatMap(([family, { wording }]) =>
    Object.entries(wording.acts).map(([act, row]) => [act, { ...row, family }] as const)
  )
)

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

export const blockOf = (family: KindName): Block => kinds[family].wording.block

/** Whether it is done to an account of the app, which has an id that people know. */
export const isOfAccount = ({ act }: Readonly<{ act: Act }>): boolean => wordsOf(act).family === 'accounts'

/** Whether nothing is done in this run. */
export const isWaiting = ({ act }: Readonly<{ act: Act }>): boolean => wordsOf(act).weight === 'waits'
