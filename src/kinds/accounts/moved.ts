// What happened in Vanta since the plan was made: whether a sync on it would still do what was reviewed. Pure.
import type { Problem } from '../../errors.ts'
import { liveIn, planAccounts } from './plan.ts'
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
  const appeared = liveIn(rows).difference(liveIn(plan.rows))
  const planned = byId(plan.changes)
  const now = byId(planAccounts(rows, plan.users).changes)
  const ids = new Set([...appeared, ...planned.keys(), ...now.keys()])
  return [...ids].flatMap((uniqueId): readonly Problem[] => {
    const [before, after] = [planned.get(uniqueId), now.get(uniqueId)]
    const isNew = appeared.has(uniqueId)
    if (!isNew && before !== undefined && after !== undefined && isSameChange(before, after)) return []
    const what = isNew ? say`is live in Vanta, and was not when the plan was made` : whatMoved(before, after)
    return [{ message: say`${id(uniqueId)} ${what}.`, place: (before ?? after)?.place ?? undefined }]
  })
}
