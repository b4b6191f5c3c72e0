// Puts the plan together: accounts, leavers, groups, viewers, then the digest over it and the guards.
import { addressKey } from '../address.ts'
import type { Note, Place } from '../errors.ts'
import type { Account } from '../kinds/accounts/fields.ts'
import type { Roster, RosterUser } from '../roster/roster.ts'
import { say, type Text } from '../say.ts'
import type { Person, VantaAccount, VantaState } from '../vanta/model.ts'
import { accountGuards, bodySize, withForbidden } from '../kinds/accounts/guards.ts'
import { planAccounts } from '../kinds/accounts/plan.ts'
import { needed } from './needed.ts'
import { type Protected, protectedBy, unmatchedEntries } from './protected.ts'
import { planDigest } from './digest.ts'
import { lookUpActive } from '../kinds/offboarding/employment.ts'
import { planGroups } from '../kinds/groups/plan.ts'
import { expectedPlan } from './guards.ts'
import { count, type Limits, limitGuard } from './limit.ts'
import { candidatesOf, forgottenLeavers, planOffboarding } from '../kinds/offboarding/plan.ts'
import type { AccountPlan, Employed, GroupChange, Guard, Leaver, OffboardingPlan, Plan } from './plan.ts'
import { planViewers } from '../kinds/viewers/plan.ts'

export type PlanSettings = Limits &
  Readonly<{
    resourceId: string
    protectedUsers: readonly string[]
    expectedPlan: string
    acknowledger: string
    /** What becomes of people who left: `show` completes nobody's offboarding. */
    leavers: 'offboard' | 'show'
    /** Why this run offboards nobody; undefined where it may. */
    offboardingSkipped: Text | undefined
  }>

/** What the plan needs from the edge: the time, where removed accounts were, and the request body's size. */
export type PlanSurroundings = Readonly<{
  now: number
  placeOfRemoved: (uniqueId: string) => Place | undefined
  /** What is said of the files alone: the policies. */
  policies: readonly Guard[]
  bodyBytes: (accounts: readonly Account[]) => number
}>

type Leavers = Readonly<{
  plan: OffboardingPlan
  employed: ReadonlyMap<string, Employed>
  notes: readonly Note[]
  guards: readonly Guard[]
}>

/** Everything about people who left, or seem to. Without a list of people nobody is looked for. */
const planLeavers = (
  rows: readonly VantaAccount[],
  users: readonly RosterUser[],
  people: readonly Person[] | undefined,
  settings: PlanSettings,
  { addresses }: Protected,
  now: number
): Leavers => {
  const skipped = settings.offboardingSkipped
  if (people === undefined)
    return { plan: { leavers: [], skipped }, employed: new Map(), notes: [], guards: [] }
  const { staying, employed, notes, ...offboarding } = planOffboarding(candidatesOf(rows, users), people, {
    acknowledger: settings.acknowledger,
    completes: settings.leavers === 'offboard',
    protectedAddresses: addresses
  })
  const active = lookUpActive(users, people, now)
  return {
    plan: { ...offboarding, seen: { staying, unmatched: active.unmatched }, skipped },
    employed,
    notes: [...notes, ...active.notes],
    guards: [forgottenLeavers(offboarding.leavers, rows, users)]
  }
}

const LOSES: ReadonlySet<string> = new Set(['removed', 'deactivated'])

/** Those who lose an account and stay are called so on its row. */
const withEmployment = (plan: AccountPlan, employed: ReadonlyMap<string, Employed>): AccountPlan => ({
  ...plan,
  changes: plan.changes.map((change) => {
    const known = LOSES.has(change.kind) ? employed.get(addressKey(change.email)) : undefined
    return known === undefined ? change : { ...change, employed: known }
  })
})

/** Somebody whose account is removed has no entry in the files; they are shown where the removal is. */
const withPlaces = (offboarding: OffboardingPlan, accounts: AccountPlan): OffboardingPlan => {
  const places = new Map(accounts.changes.map(({ email, place }) => [addressKey(email), place]))
  const placed = (leaver: Leaver): Leaver => {
    const place = leaver.place ?? places.get(addressKey(leaver.email))
    return place === undefined ? leaver : { ...leaver, place }
  }
  return { ...offboarding, leavers: offboarding.leavers.map(placed) }
}

const offboardingOf = (offboarding: OffboardingPlan | undefined): readonly Leaver[] =>
  offboarding?.leavers.filter(({ decision }) => decision === 'offboard') ?? []

const offboardingLimit = (amount: number, { before }: AccountPlan, { maxRemovals }: Limits): Guard =>
  limitGuard({
    name: 'max-removals',
    stops: 'offboarding',
    limit: maxRemovals,
    amount,
    total: before.active,
    base: count(before.active, 'active account'),
    counted: say`${count(amount, 'person', 'people')} offboarded`,
    deed: say`complete the offboarding of ${count(amount, 'person', 'people')}`,
    otherwise: say`look at their employment in Vanta`
  })

/** Whether anybody loses something that `protected-users` guards. */
const takesAway = (
  accounts: AccountPlan | undefined,
  groups: readonly GroupChange[],
  offboard: readonly Leaver[]
): boolean =>
  offboard.length > 0 ||
  groups.some(({ kind }) => kind === 'removed') ||
  (accounts?.changes ?? []).some(
    ({ kind, lowering }) => kind === 'removed' || kind === 'deactivated' || lowering !== undefined
  )

/**
 * The whole plan, from what is wanted and what is. Pure. What is read is decided where it is read; what the files ask
 * for has to be there.
 * @throws {Failure} `vanta-error` where a part of Vanta is missing that the roster is to be compared with.
 */
export const makePlan = (
  roster: Roster,
  state: VantaState,
  settings: PlanSettings,
  { now, placeOfRemoved, policies, bodyBytes }: PlanSurroundings
): Plan => {
  const { users, groups: wantedGroups, trustCenters } = roster
  const rows = users === undefined ? [] : needed(state.accounts, say`Accounts`)
  const people = wantedGroups === undefined ? (state.people ?? []) : needed(state.people, say`People`)
  const protection = protectedBy(settings.protectedUsers, rows, users ?? [], people)
  const left = users && planLeavers(rows, users, state.people, settings, protection, now)
  const accounts =
    users &&
    left &&
    withForbidden(withEmployment(planAccounts(rows, users, placeOfRemoved), left.employed), protection)
  const offboarding = left && accounts && withPlaces(left.plan, accounts)
  const groups =
    wantedGroups && planGroups(wantedGroups, needed(state.groups, say`Groups`), people, settings, protection)
  const gone = new Set(users && candidatesOf(rows, users).map(({ email }) => addressKey(email)))
  const viewers =
    trustCenters &&
    planViewers(trustCenters, state.viewers ?? {}, state.formerViewers ?? {}, gone, now, settings)
  const offboard = offboardingOf(offboarding)
  const digest = planDigest({
    resourceId: accounts && settings.resourceId,
    body: accounts?.body,
    accounts: accounts?.changes ?? [],
    offboard,
    acknowledgerId: offboarding?.acknowledgerId,
    groups: groups?.changes ?? [],
    viewers: viewers?.changes ?? []
  })
  const unmatched = unmatchedEntries(
    protection,
    takesAway(accounts, groups?.changes ?? [], offboard),
    users !== undefined
  )
  return {
    accounts,
    offboarding,
    groups: groups?.changes ?? [],
    viewers: viewers?.changes ?? [],
    notes: [...unmatched.notes, ...(left?.notes ?? []), ...(groups?.notes ?? []), ...(viewers?.notes ?? [])],
    guards: [
      ...(accounts
        ? [...accountGuards(roster, accounts, settings, protection), bodySize(bodyBytes(accounts.body))]
        : []),
      ...unmatched.guards,
      ...(left?.guards ?? []),
      ...policies,
      ...(groups?.guards ?? []),
      ...(viewers?.guards ?? []),
      ...(accounts && offboard.length > 0 ? [offboardingLimit(offboard.length, accounts, settings)] : []),
      ...(settings.expectedPlan === '' ? [] : [expectedPlan(settings.expectedPlan, digest)])
    ],
    digest
  }
}

/** Nothing in Vanta would change (the regular full sync of unchanged accounts does not count). */
export const isEmpty = (plan: Plan): boolean =>
  (plan.accounts?.changes.length ?? 0) === 0 &&
  plan.groups.length === 0 &&
  plan.viewers.length === 0 &&
  !(plan.offboarding?.leavers.some((leaver) => leaver.decision === 'offboard') ?? false)
