// Puts the plan together: accounts, leavers, groups, viewers, then the digest over it and the guards.
import { addressKey } from '../address.ts'
import { Failure, type Place } from '../errors.ts'
import type { Account } from '../kinds/accounts/fields.ts'
import type { Roster, WantedTrustCenter } from '../roster/roster.ts'
import type { VantaState } from '../vanta/model.ts'
import { planAccounts } from './accounts.ts'
import { planDigest } from './digest.ts'
import { planGroups } from './groups.ts'
import { evaluateGuards, protectedAddresses } from './guards.ts'
import type { Limit } from './limit.ts'
import { candidatesOf, planOffboarding } from './offboarding.ts'
import type { AccountPlan, Leaver, OffboardingPlan, Plan } from './plan.ts'
import { planViewers } from './viewers.ts'

export type PlanSettings = Readonly<{
  resourceId: string
  maxRemovals: Limit
  protectedUsers: readonly string[]
  expectedPlan: string
  acknowledger: string
  /** Why this run offboards nobody; undefined where it may. */
  offboardingSkipped: string | undefined
}>

/** What the plan needs from the edge: the time, where removed accounts stood, and the request body's size. */
export type PlanSurroundings = Readonly<{
  now: number
  placeOfRemoved: (uniqueId: string) => Place | undefined
  bodyBytes: (accounts: readonly Account[]) => number
}>

const notRead = (parts: readonly string[]): Failure =>
  new Failure('vanta-error', `Vanta was not read whole: ${parts.join(', ')}. Nothing was planned.`)

const planLeavers = (
  roster: Roster,
  state: VantaState,
  settings: PlanSettings,
  addresses: ReadonlySet<string>
): OffboardingPlan | undefined => {
  if (roster.users === undefined || state.accounts === undefined) return undefined
  if (settings.offboardingSkipped !== undefined) return { leavers: [], skipped: settings.offboardingSkipped }
  const candidates = candidatesOf(state.accounts, roster.users)
  // People are not read where there is nobody to look for.
  if (candidates.length === 0) return { leavers: [] }
  if (state.people === undefined) throw notRead(['people'])
  return planOffboarding(candidates, state.people, {
    acknowledger: settings.acknowledger,
    protectedAddresses: addresses
  })
}

/** Somebody whose account is removed has no entry in the files; they are shown where the removal is. */
const withPlaces = (
  offboarding: OffboardingPlan | undefined,
  accounts: AccountPlan | undefined
): OffboardingPlan | undefined => {
  if (offboarding === undefined || accounts === undefined) return offboarding
  const places = new Map(accounts.changes.map(({ email, place }) => [addressKey(email), place]))
  const placed = (leaver: Leaver): Leaver => {
    const place = leaver.place ?? places.get(addressKey(leaver.email))
    return place === undefined ? leaver : { ...leaver, place }
  }
  return { ...offboarding, leavers: offboarding.leavers.map(placed) }
}

const unreadViewers = ({ slugId, viewers }: WantedTrustCenter, state: VantaState): readonly string[] => {
  if (state.viewers === undefined || !Object.hasOwn(state.viewers, slugId)) return [`viewers of ${slugId}`]
  const known = new Set((state.viewers[slugId] ?? []).map(({ email }) => addressKey(email)))
  if (!viewers.some(({ email, invite }) => invite && !known.has(addressKey(email)))) return []
  return state.formerViewers !== undefined && Object.hasOwn(state.formerViewers, slugId)
    ? []
    : [`earlier viewers of ${slugId}`]
}

/**
 * A part of Vanta that was not read is not an empty part: planned on nothing, the full-state PUT would remove whoever
 * the file does not list, unseen by every guard.
 */
const checkRead = (roster: Roster, state: VantaState): void => {
  const unread = [
    ...(roster.users !== undefined && state.accounts === undefined ? ['accounts'] : []),
    ...(roster.groups !== undefined && state.groups === undefined ? ['groups'] : []),
    ...(roster.groups !== undefined && state.people === undefined ? ['people'] : []),
    ...(roster.trustCenters ?? []).flatMap((center) => unreadViewers(center, state))
  ]
  if (unread.length > 0) throw notRead(unread)
}

/**
 * The whole plan, from what is wanted and what is. Pure.
 * @throws {Failure} `vanta-error` where a part of Vanta is missing that the roster is to be compared with.
 */
export const makePlan = (
  roster: Roster,
  state: VantaState,
  settings: PlanSettings,
  surroundings: PlanSurroundings
): Plan => {
  checkRead(roster, state)
  const rows = state.accounts ?? []
  const users = roster.users ?? []
  const accounts =
    roster.users === undefined ? undefined : planAccounts(rows, roster.users, surroundings.placeOfRemoved)
  const addresses = protectedAddresses(
    settings.protectedUsers,
    rows,
    users.map((user) => user.account)
  )
  const offboarding = withPlaces(planLeavers(roster, state, settings, addresses), accounts)
  const groups =
    roster.groups === undefined
      ? undefined
      : planGroups(roster.groups, state.groups ?? [], state.people ?? [], {
          maxRemovals: settings.maxRemovals,
          protectedAddresses: addresses,
          protectedUnknown:
            roster.users === undefined ? settings.protectedUsers.filter((entry) => !entry.includes('@')) : []
        })
  const gone = new Set(
    roster.users === undefined ? [] : candidatesOf(rows, users).map(({ email }) => addressKey(email))
  )
  const viewers =
    roster.trustCenters === undefined
      ? undefined
      : planViewers(
          roster.trustCenters,
          state.viewers ?? {},
          state.formerViewers ?? {},
          gone,
          surroundings.now
        )
  const offboard = offboarding?.leavers.filter((leaver) => leaver.decision === 'offboard') ?? []
  const digest = planDigest({
    resourceId: accounts === undefined ? undefined : settings.resourceId,
    body: accounts?.body,
    accounts: accounts?.changes ?? [],
    offboard,
    acknowledgerId: offboarding?.acknowledgerId,
    groups: groups?.changes ?? [],
    viewers: viewers?.changes ?? []
  })
  return {
    ...(accounts === undefined ? {} : { accounts }),
    ...(offboarding === undefined ? {} : { offboarding }),
    groups: groups?.changes ?? [],
    viewers: viewers?.changes ?? [],
    notes: viewers?.notes ?? [],
    guards: evaluateGuards({
      files: roster.files,
      rows,
      accounts,
      bodyBytes: accounts === undefined ? 0 : surroundings.bodyBytes(accounts.body),
      groups,
      viewers,
      digest,
      settings
    }),
    digest
  }
}

/** Nothing in Vanta would change (the regular full sync of unchanged accounts does not count). */
export const isEmpty = (plan: Plan): boolean =>
  (plan.accounts?.changes.length ?? 0) === 0 &&
  plan.groups.length === 0 &&
  plan.viewers.length === 0 &&
  !(plan.offboarding?.leavers.some((leaver) => leaver.decision === 'offboard') ?? false)
