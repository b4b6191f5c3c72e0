// What happened in Vanta since the plan was made: whether a sync on it would still do what was reviewed. Pure.
import type { Problem } from '../../errors.ts'
import { isLive, planAccounts } from './plan.ts'
import { isSameChange } from './covered.ts'
import { wording } from './words.ts'
import type { AccountChange, AccountPlan } from './plan.ts'
import { id, say, type Text, word } from '../../say.ts'
import type { VantaAccount } from '../../vanta/model.ts'

const byId = (changes: readonly AccountChange[]): Map<string, AccountChange> =>
  new Map(changes.map((change) => [change.subject.id, change]))

const doneAs = ({ act }: AccountChange): string => wording.acts[act].done

const whatMoved = (planned: AccountChange | undefined, now: AccountChange | undefined): Text => {
  if (planned === undefined) return say`was in sync with the file when the plan was made, and no longer is`
  const was = say`was to be ${word(doneAs(planned))}`
  if (now === undefined) return say`${was}, and already is in sync with the file`
  return planned.act === now.act
    ? say`${was}, and has changed in the meantime`
    : say`${was}, and would now be ${word(doneAs(now))}`
}

/**
 * Why the plan does not fit `rows`, a later list of Vanta's: every account that came to life since, and every other
 * account of which the same files would make another change. Empty where the sync does exactly what was planned.
 */
export const movedSince = (plan: AccountPlan, rows: readonly VantaAccount[]): readonly Problem[] => {
  const wasLive = new Set(plan.rows.filter(isLive).map(({ uniqueId }) => uniqueId))
  const appeared = new Set(
    rows.filter((row) => isLive(row) && !wasLive.has(row.uniqueId)).map(({ uniqueId }) => uniqueId)
  )
  const planned = byId(plan.changes)
  const now = byId(planAccounts(rows, plan.users).changes)
  const others = new Set([...planned.keys(), ...now.keys()]).difference(appeared)
  const differs = (uniqueId: string): boolean => {
    const before = planned.get(uniqueId)
    const after = now.get(uniqueId)
    return before === undefined || after === undefined || !isSameChange(before, after)
  }
  const moved = (uniqueId: string, what: Text): Problem => ({
    message: say`${id(uniqueId)} ${what}.`,
    place: (planned.get(uniqueId) ?? now.get(uniqueId))?.place ?? undefined
  })
  return [
    ...[...appeared].map((each) => moved(each, say`is live in Vanta, and was not when the plan was made`)),
    ...[...others].filter(differs).map((each) => moved(each, whatMoved(planned.get(each), now.get(each))))
  ]
}
