// Puts the plan together: a part for each kind, then the digest over it and the guards that span kinds.
import type { Common } from '../kinds/kind.ts'
import { changesIn, everyKind, type Parts, partsOf } from '../kinds/kinds.ts'
import { candidatesOf } from '../kinds/offboarding/plan.ts'
import { isWaiting } from '../kinds/words.ts'
import type { Roster } from '../roster/roster.ts'
import { say } from '../say.ts'
import type { VantaState } from '../vanta/model.ts'
import { type Earlier, placesOfRemoved, unmanagedSince } from './before.ts'
import { digestOf } from './digest.ts'
import { expectedPlan } from './guards.ts'
import { type Guard, needed, type Plan, type PlanSettings } from './plan.ts'
import { protectedBy, unmatchedEntries } from './protected.ts'

/** The digest of a plan's parts. */
export const planDigest = (parts: Parts, settings: PlanSettings): string =>
  digestOf(
    Object.fromEntries(
      everyKind.flatMap(([name, { covers }]) => Object.entries(covers(parts[name], settings)))
    )
  )

/**
 * The whole plan, from what is wanted and what is. Pure. What is read is decided where it is read; what the files ask
 * for has to be there. `now` is in milliseconds; `policies` are the guards of the files alone.
 * @throws {Failure} `vanta-error` where a part of Vanta is missing that the roster is to be compared with.
 */
export const makePlan = (
  roster: Roster,
  state: VantaState,
  settings: PlanSettings,
  now: number,
  policies: readonly Guard[],
  earlier?: Earlier
): Plan => {
  const { users = [] } = roster
  const { people } = state
  const rows = roster.users === undefined ? [] : needed(state.accounts, say`Accounts`)
  const candidates = candidatesOf(rows, users, people ?? [])
  const protection = protectedBy(settings.protectedUsers, rows, users, people ?? [])
  const common: Common = {
    roster,
    settings,
    now,
    placeOfRemoved: placesOfRemoved(roster, earlier),
    rows,
    people,
    protection,
    candidates
  }
  const parts = partsOf(({ key, plan }, name) => {
    const wanted = roster[key]
    return wanted === undefined ? undefined : plan(wanted, state[name], common)
  })
  const digest = planDigest(parts, settings)
  const all = Object.values(parts)
  const harms = everyKind.some(([name, { takesAway }]) => {
    const part = parts[name]
    return part !== undefined && takesAway(part)
  })
  const unmatched = unmatchedEntries(protection, harms, roster.users !== undefined)
  return {
    ...parts,
    notes: [
      ...unmanagedSince(earlier, roster),
      ...unmatched.notes,
      ...all.flatMap((part) => part?.notes ?? [])
    ],
    guards: [
      ...all.flatMap((part) => part?.guards ?? []),
      ...unmatched.guards,
      ...policies,
      ...(settings.expectedPlan === '' ? [] : [expectedPlan(settings.expectedPlan, digest)])
    ],
    digest
  }
}

/** Nothing in Vanta would change (the regular full sync of unchanged accounts does not count). */
export const isEmpty = (plan: Plan): boolean => changesIn(plan).every(isWaiting)
