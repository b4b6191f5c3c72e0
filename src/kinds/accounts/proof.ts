// Whether Vanta has what was sent: a list that was read back, against the accounts of the sync. Pure.
import type { Place } from '../../errors.ts'
import { accountFields, isField } from './fields.ts'
import type { Json } from '../change.ts'
import {
  type AccountChange,
  type AccountPlan,
  CUSTOM_PROPERTIES,
  isLive,
  liveIn,
  planAccounts
} from './plan.ts'
import { type Part, say, type Text, value, word } from '../../say.ts'
import type { VantaAccount } from '../../vanta/model.ts'

/** One thing in which a list differs from what was sent. Without a `field`, whether the account exists at all. */
export type Difference = Readonly<{
  uniqueId: string
  field?: string
  /** After the account's id: "is not among the live accounts". */
  message: Text
  place?: Place | undefined
  /** Who has which access hangs on it, so that the run cannot go on. */
  stops: boolean
  /** A sync deleted somebody whom the last look did not show. */
  isLost?: boolean
}>

/** Who has which access hangs on this field. Vanta may spell any other in its own way. */
export const decides = (field: string): boolean => isField(field) && accountFields[field].proves

const shown = (given: Json, isNothing: boolean): Text | Part =>
  isNothing ? say`nothing` : value(JSON.stringify(given))

/** What a plan on the list that was read back would still do to an account. */
const differencesIn = ({ act, subject, fields, place }: AccountChange): readonly Difference[] => {
  const common = { uniqueId: subject.id, place: place ?? undefined, stops: true }
  if (act === 'accounts.removed')
    return [{ ...common, message: say`was left out, and Vanta still lists it as live` }]
  if (act === 'accounts.created')
    return [{ ...common, message: say`was sent, and is not among the live accounts that Vanta lists` }]
  // They cannot be sent: should Vanta keep them, nothing that was asked for is amiss.
  const sent = fields.filter(({ field }) => field !== CUSTOM_PROPERTIES)
  return sent.map(({ field, from, to, cleared }) => ({
    ...common,
    field,
    message: say`has ${shown(from, from === null)} as ${word(field)}, and was sent with ${shown(to, cleared)}`,
    stops: decides(field)
  }))
}

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
  const wasLive = liveIn(lastLook)
  const deletedBefore = lastLook.filter((row) => !isLive(row))
  const times = new Set(deletedBefore.map(timeOf))
  const deleted = rows.filter((row) => !isLive(row) && !sent.has(row.uniqueId))
  const unheardOf = deleted.filter(({ uniqueId }) => !known.has(uniqueId))
  const deletedAnew = deleted.filter(
    (row) => known.has(row.uniqueId) && !wasLive.has(row.uniqueId) && !times.has(timeOf(row))
  )
  const areLost = keepsTimes(deletedBefore, new Set(deleted.map(timeOf)), lastLook) ? deletedAnew : []
  return [...unheardOf, ...areLost].map(({ uniqueId }) => ({
    uniqueId,
    message: say`came to life after the last look at the accounts, and the sync deleted it`,
    stops: true,
    isLost: true
  }))
}

/** All differences between `rows`, a list that was read after the sync, and what was sent. */
export const differencesFrom = (
  { users }: Pick<AccountPlan, 'users'>,
  rows: readonly VantaAccount[],
  lastLook: readonly VantaAccount[]
): readonly Difference[] => [
  ...lost(rows, lastLook, new Set(users.map(({ account }) => account.uniqueId))),
  ...planAccounts(rows, users).changes.flatMap(differencesIn)
]
