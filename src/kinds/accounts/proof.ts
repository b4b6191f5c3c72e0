// Whether Vanta has what was sent: a list that was read back, against the accounts of the sync. Pure.
import { type Account, accountFields, isField } from './fields.ts'
import type { Json } from '../change.ts'
import { CUSTOM_PROPERTIES, fieldChanges, isLive } from './plan.ts'
import type { AccountPlan } from './plan.ts'
import { type Part, say, type Text, value, word } from '../../say.ts'
import type { VantaAccount } from '../../vanta/model.ts'

/** One thing in which a list differs from what was sent. Without a `field`, whether the account exists at all. */
export type Difference = Readonly<{
  uniqueId: string
  field?: string
  /** After the account's id: "is not among the live accounts". */
  message: Text
  /** Who has which access hangs on it, so that the run cannot go on. */
  stops: boolean
  /** A sync deleted somebody whom the last look did not show. */
  isLost?: boolean
}>

/** Who has which access hangs on this field. Vanta may spell any other in its own way. */
export const decides = (field: string): boolean => isField(field) && accountFields[field].proves

const shown = (given: Json, isNothing: boolean): Text | Part =>
  isNothing ? say`nothing` : value(JSON.stringify(given))

const fieldDifferences = (row: VantaAccount, account: Account): readonly Difference[] =>
  fieldChanges(row, account)
    // They cannot be sent: should Vanta keep them, nothing that was asked for is amiss.
    .filter(({ field }) => field !== CUSTOM_PROPERTIES)
    .map(({ field, from, to, cleared }) => ({
      uniqueId: account.uniqueId,
      field,
      message: say`has ${shown(from, from === null)} as ${word(field)}, and was sent with ${shown(to, cleared)}`,
      stops: decides(field)
    }))

const existence = (uniqueId: string, message: Text): Difference => ({ uniqueId, message, stops: true })

const timeOf = ({ uniqueId, deletedAt }: VantaAccount): string => JSON.stringify([uniqueId, deletedAt])

/**
 * Whether a sync leaves the times of deletion of earlier ones alone, which is not documented. `before`: the deleted rows
 * of the last list before a sync. Seen where one of them keeps its time, where they have several, or where Vanta has
 * touched a live row after it.
 */
const keepsTimes = (
  before: readonly VantaAccount[],
  after: ReadonlySet<string>,
  lastLook: readonly VantaAccount[]
): boolean => {
  const times = new Set(before.map(({ deletedAt }) => Date.parse(deletedAt ?? '')))
  const touches = lastLook.filter(isLive).map(({ touchedAt }) => Date.parse(touchedAt ?? ''))
  const [first = Number.NaN] = times
  return (
    times.size > 1 || before.some((row) => after.has(timeOf(row))) || touches.some((touch) => touch > first)
  )
}

/**
 * Accounts that were not live at `lastLook`, the last list before the sync, came to life after it, and were deleted by
 * the sync, since no file lists them: nobody has reviewed that. A row that was deleted before shows it by a new time of
 * deletion, where Vanta keeps the old ones.
 */
const lost = (
  rows: readonly VantaAccount[],
  lastLook: readonly VantaAccount[],
  sent: ReadonlySet<string>
): readonly Difference[] => {
  const known = new Set(lastLook.map(({ uniqueId }) => uniqueId))
  const wasLive = new Set(lastLook.filter(isLive).map(({ uniqueId }) => uniqueId))
  const deletedBefore = lastLook.filter((row) => !isLive(row))
  const times = new Set(deletedBefore.map(timeOf))
  const deleted = rows.filter((row) => !isLive(row) && !sent.has(row.uniqueId))
  const unheardOf = deleted.filter(({ uniqueId }) => !known.has(uniqueId))
  const deletedAnew = deleted.filter(
    (row) => known.has(row.uniqueId) && !wasLive.has(row.uniqueId) && !times.has(timeOf(row))
  )
  const areLost = keepsTimes(deletedBefore, new Set(deleted.map(timeOf)), lastLook) ? deletedAnew : []
  return [...unheardOf, ...areLost].map(({ uniqueId }) => ({
    ...existence(uniqueId, say`came to life after the last look at the accounts, and the sync deleted it`),
    isLost: true
  }))
}

/** All differences between `rows`, a list that was read after the sync, and what was sent. */
export const differencesFrom = (
  { body }: Pick<AccountPlan, 'body'>,
  rows: readonly VantaAccount[],
  lastLook: readonly VantaAccount[]
): readonly Difference[] => {
  const live = new Map(rows.filter(isLive).map((row) => [row.uniqueId, row]))
  const sent = new Set(body.map(({ uniqueId }) => uniqueId))
  return [
    ...lost(rows, lastLook, sent),
    ...body.flatMap((account) => {
      const row = live.get(account.uniqueId)
      return row === undefined
        ? [existence(account.uniqueId, say`was sent, and is not among the live accounts that Vanta lists`)]
        : fieldDifferences(row, account)
    }),
    ...[...live.keys()]
      .filter((uniqueId) => !sent.has(uniqueId))
      .map((uniqueId) => existence(uniqueId, say`was left out, and Vanta still lists it as live`))
  ]
}
