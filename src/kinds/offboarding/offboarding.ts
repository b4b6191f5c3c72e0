// People who have left: whoever is in no file any more, and former in Vanta, is offboarded there.
import { addressKey } from '../../address.ts'
import type { Place } from '../../errors.ts'
import { compareText } from '../../order.ts'
import { count, type Limits, limitGuard } from '../../plan/limit.ts'
import type { Guard } from '../../plan/plan.ts'
import type { RosterUser } from '../../roster/roster.ts'
import { say } from '../../say.ts'
import { isLive, totalsOf } from '../accounts/plan.ts'
import type { Common, Kind } from '../kind.ts'
import { lookUpActive } from './employment.ts'
import { forgottenLeavers, isDue, type OffboardingPlan, planOffboarding } from './plan.ts'
import { offboardingVanta } from './vanta.ts'
import { type OffboardingAct, wording } from './words.ts'
import { type OffboardingCalls, writeOffboarding } from './write.ts'

/** Somebody whose account is removed has no entry in the files; they are shown where the removal is. */
const placesByAddress = (
  users: readonly RosterUser[],
  { rows, placeOfRemoved }: Common
): ReadonlyMap<string, Place | undefined> => {
  const ids = new Set(users.map(({ account }) => account.uniqueId))
  const removed = rows.filter((row) => isLive(row) && !ids.has(row.uniqueId))
  return new Map(
    removed
      .toSorted((a, b) => compareText(a.uniqueId, b.uniqueId))
      .map(({ uniqueId, email }) => [addressKey(email), placeOfRemoved(uniqueId)])
  )
}

const limitOf = (amount: number, { active }: Readonly<{ active: number }>, limits: Limits): Guard =>
  limitGuard({
    name: 'max-removals',
    stops: 'offboarding',
    limits,
    amount,
    total: active,
    base: count(active, 'active account'),
    counted: say`${count(amount, 'person', 'people')} offboarded`,
    deed: say`complete the offboarding of ${count(amount, 'person', 'people')}`,
    otherwise: say`look at their employment in Vanta`
  })

/** Everything about people who left, or seem to. Without a list of people nobody is looked for. */
const plan = (users: readonly RosterUser[], common: Common): OffboardingPlan => {
  const { settings, rows, people, protection, candidates, now } = common
  const skipped = settings.offboardingSkipped
  if (people === undefined) return { changes: [], notes: [], guards: [], skipped }
  const { staying, notes, changes, ...rest } = planOffboarding(candidates, people, settings, protection)
  const places = placesByAddress(users, common)
  const placed = changes.map((leaver) => ({
    ...leaver,
    place: leaver.place ?? places.get(addressKey(leaver.subject.email)) ?? null
  }))
  const active = lookUpActive(users, people, now)
  const amount = placed.filter(isDue).length
  return {
    ...rest,
    changes: placed,
    notes: [...notes, ...active.notes],
    guards: [
      forgottenLeavers(placed, rows, users),
      ...(amount === 0 ? [] : [limitOf(amount, totalsOf(rows), settings)])
    ],
    seen: { staying, unmatched: active.unmatched },
    skipped
  }
}

export const offboarding: Kind<
  'users',
  OffboardingAct,
  readonly RosterUser[],
  undefined,
  OffboardingPlan,
  OffboardingCalls
> = {
  key: 'users',
  wording,
  needsPeople: true,
  plan: (users, _, common) => plan(users, common),
  takesAway: ({ changes }) => changes.some(isDue),
  covers: (part) => {
    const ids = (part?.changes ?? []).filter(isDue).map(({ subject }) => subject.id)
    return { offboard: ids, acknowledgerId: ids.length === 0 ? undefined : part?.acknowledgerId }
  },
  vanta: offboardingVanta,
  write: writeOffboarding
}
