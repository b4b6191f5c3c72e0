// In which order changes are shown, and which of them a reviewer has to look at: what takes something away first,
// then what to double-check, then the rest. Every surface cuts in this order.
import type { Done, FieldChange, Flag } from '../kinds/change.ts'
import { flagOf } from '../kinds/draft.ts'
import type { KindName } from '../kinds/kinds.ts'
import { acts, isOfAccount, isWaiting, wordsOf } from '../kinds/words.ts'
import { compareText } from '../order.ts'
import { fits, type Limit } from './space.ts'

const hasFlag = (change: Done, code: Flag['code']): boolean => flagOf(change, code) !== undefined

/** Somebody becomes ADMIN who was not, or comes to life as one. */
export const becomesAdmin = (change: Done): boolean => flagOf(change, 'raise')?.to === 'ADMIN'

/** A change that does not say that it drifted. */
export const undrifted = (change: Done): Done => ({
  ...change,
  flags: change.flags.filter(({ code }) => code !== 'drift')
})

/** How a change's line begins. */
export const signOf = (change: Done): ReturnType<typeof wordsOf>['sign'] => {
  const { sign } = wordsOf(change.act)
  if (sign !== '~' && sign !== '+') return sign
  return becomesAdmin(change) || hasFlag(change, 'same-address') ? '!' : sign
}

/** 0: takes away, 1: look twice, 2: the rest. No row of a later band is shown before all of an earlier one. */
export const bandOf = (change: Done): 0 | 1 | 2 => {
  const sign = signOf(change)
  if (sign === '-') return 0
  return sign === '!' ? 1 : 2
}

const orderOf = ({ act }: Done): number => acts.indexOf(act)

/** Of one act: levels, then what is cleared, then the others. So do the fields of a change stand. */
export const weightOfField = ({ field, cleared }: FieldChange): number => {
  if (field === 'permissionLevel') return 0
  return cleared ? 1 : 2
}
const weightOf = ({ fields }: Done): number => Math.min(2, ...fields.map(weightOfField))

/** Accounts by their id; people by their address, since Vanta's ids of them say nothing. */
const keyOf = (change: Done): string => (isOfAccount(change) ? change.subject.id : change.subject.email)

const byImportance = (a: Done, b: Done): number =>
  bandOf(a) - bandOf(b) ||
  Number(hasFlag(b, 'protected')) - Number(hasFlag(a, 'protected')) ||
  orderOf(a) - orderOf(b) ||
  weightOf(a) - weightOf(b) ||
  compareText(a.target?.name ?? '', b.target?.name ?? '') ||
  compareText(keyOf(a), keyOf(b))

export type Block = Readonly<{ family: KindName; rows: readonly Done[] }>

const rankOf = ({ family, rows: [first] }: Block): number =>
  family === 'accounts' || first === undefined ? -1 : orderOf(first)

/** The changes that have a row, by family: accounts first, then whichever hurts most. What waits has none. */
export const blocksOf = (changes: readonly Done[]): readonly Block[] => {
  // Of all of them, the report says that they drifted.
  const told = changes.every((change) => hasFlag(change, 'drift')) ? changes.map(undrifted) : changes
  const rows = told.filter((change) => !isWaiting(change))
  const families = Map.groupBy(rows, ({ act }) => wordsOf(act).family)
  const blocks = [...families].map(([family, own]) => ({ family, rows: own.toSorted(byImportance) }))
  return blocks.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/**
 * The rows that fit, each with its line, which its block makes. Bands are given room over all blocks, and a band only
 * where the one before it is whole.
 */
export const fitting = (
  blocks: readonly (Block & Readonly<{ line: (row: Done) => string }>)[],
  limit: Limit
): ReadonlyMap<Done, string> => {
  const rows = blocks
    .flatMap(({ rows: own, line }) => own.map((row) => ({ row, line, band: bandOf(row) })))
    .toSorted((a, b) => a.band - b.band)
  const lines = fits(rows, ({ row, line }) => line(row), limit)
  return new Map(rows.slice(0, lines.length).map(({ row }, index) => [row, lines[index] ?? '']))
}
