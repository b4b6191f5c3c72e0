// What an earlier version of the files tells: where a removed account was, and, where Vanta cannot be contacted,
// what the files alone would change.
import { addressKey } from '../address.ts'
import type { Place } from '../errors.ts'
import type { Roster, RosterUser, WantedViewer } from '../roster/roster.ts'
import type { Group, Person, VantaState, Viewer } from '../vanta/model.ts'
import { between, rowsOf } from './between.ts'
import { makePlan, type PlanSettings, type PlanSurroundings } from './make.ts'
import type { Plan } from './plan.ts'
import { protectedBy } from './protected.ts'

const usersKey = (roster: Roster, file?: string): Place | undefined =>
  roster.files.find(({ path, usersKey: key }) => key !== undefined && (file === undefined || path === file))
    ?.usersKey

/** Lines around a change that a diff shows, and annotations with them. */
const CONTEXT = 3

/**
 * Where the removed entries of one file are shown: on the neighbour that is left and that a diff shows, which is the
 * entry before them, or, where that begins too far above, the one after them.
 */
const placesInFile = (
  users: readonly RosterUser[],
  now: ReadonlyMap<string, Place>,
  otherwise: Place | undefined
): readonly (readonly [string, Place | undefined])[] => {
  const places: (readonly [string, Place | undefined])[] = []
  let above: Readonly<{ line: number; now: Place }> | undefined
  let removed: RosterUser[] = []
  const settle = (below: Place | undefined): void => {
    const isNear = above !== undefined && (removed[0]?.place.line ?? 0) - above.line <= CONTEXT
    const place = isNear ? above?.now : (below ?? above?.now ?? otherwise)
    places.push(...removed.map(({ account }) => [account.uniqueId, place] as const))
    removed = []
  }
  for (const user of users) {
    const place = now.get(user.account.uniqueId)
    if (place?.file === user.place.file) {
      settle(place)
      above = { line: user.place.line, now: place }
    } else removed.push(user)
  }
  settle(undefined)
  return places
}

/** Where a removal is shown: beside where it was in its file, else at that file's `users` key, else at any. */
export const placesOfRemoved = (
  roster: Roster,
  before: Roster | undefined
): ((uniqueId: string) => Place | undefined) => {
  const now = new Map((roster.users ?? []).map(({ account, place }) => [account.uniqueId, place]))
  const ofFile = Map.groupBy(before?.users ?? [], ({ place }) => place.file)
  const places = new Map(
    [...ofFile].flatMap(([file, users]) => placesInFile(users, now, usersKey(roster, file)))
  )
  const anywhere = usersKey(roster)
  return (uniqueId) => places.get(uniqueId) ?? anywhere
}

const groupsOf = (roster: Roster, before: Roster): readonly Group[] =>
  [...new Set([...(before.groups ?? []), ...(roster.groups ?? [])].map(({ nameOrId }) => nameOrId))].map(
    (name) => ({ id: name, name, source: null })
  )

const peopleOf = (roster: Roster, before: Roster): readonly Person[] => {
  const groupIds = new Map<string, string[]>()
  for (const { members } of roster.groups ?? [])
    for (const { email } of members) groupIds.set(addressKey(email), [])
  for (const { nameOrId, members } of before.groups ?? [])
    for (const { email } of members) {
      const key = addressKey(email)
      groupIds.set(key, [...(groupIds.get(key) ?? []), nameOrId])
    }
  return [...groupIds].map(([email, ids]) => ({
    id: email,
    userId: null,
    email,
    name: email,
    employmentStatus: '',
    tasksStatus: '',
    openOffboardingTasks: 0,
    groupIds: ids
  }))
}

const viewerOf = (wanted: Omit<WantedViewer, 'invite' | 'place'>): Viewer => ({
  id: wanted.email,
  email: wanted.email,
  name: wanted.name ?? null,
  companyName: wanted.companyName ?? null,
  accessLevel: wanted.accessLevel ?? '',
  resourceIds: wanted.resourceIds ?? null,
  expirationDate: wanted.expirationDate ?? null,
  customerTrustAccountId: wanted.customerTrustAccountId ?? null,
  ndaRequired: wanted.isNdaRequired ?? null
})

const viewersOf = (roster: Roster, before: Roster): Readonly<Record<string, readonly Viewer[]>> =>
  Object.fromEntries(
    (roster.trustCenters ?? []).map(({ slugId, viewers }) => {
      const earlier = before.trustCenters?.find((center) => center.slugId === slugId)?.viewers ?? []
      const known = new Set(earlier.map(({ email }) => addressKey(email)))
      const fresh = viewers.filter(({ email, invite }) => !invite && !known.has(addressKey(email)))
      // An entry that is new in the file, and not to be invited, is a viewer of whom nothing is known.
      return [slugId, [...earlier.map(viewerOf), ...fresh.map(({ email }) => viewerOf({ email }))]]
    })
  )

/**
 * The earlier files, told as if Vanta were exactly as they say, so that a plan against it is the difference between
 * the two versions.
 */
export const stateOfFiles = (roster: Roster, before: Roster): VantaState => ({
  accounts: rowsOf(before),
  groups: groupsOf(roster, before),
  people: peopleOf(roster, before),
  viewers: viewersOf(roster, before),
  // Nobody knows who was a viewer before: an invitation is shown as one.
  formerViewers: Object.fromEntries((roster.trustCenters ?? []).map(({ slugId }) => [slugId, []]))
})

/**
 * The difference between two versions of the files as a plan, with the guards that can be evaluated without Vanta.
 * Compared with itself, a version shows no change, and whatever the guards say of it alone.
 */
export const planOfFiles = (
  roster: Roster,
  before: Roster,
  settings: PlanSettings,
  { now, policies }: Pick<PlanSurroundings, 'now' | 'policies'>
): Plan => {
  const state = stateOfFiles(roster, before)
  // An entry that names nobody in the files may name somebody in Vanta.
  const { unmatched } = protectedBy(
    settings.protectedUsers,
    state.accounts ?? [],
    roster.users ?? [],
    state.people ?? []
  )
  const known = settings.protectedUsers.filter((entry) => !unmatched.includes(entry))
  const plan = makePlan(
    roster,
    state,
    {
      ...settings,
      protectedUsers: known,
      expectedPlan: '',
      leavers: 'ignore',
      offboardingSkipped: undefined
    },
    { now, policies, placeOfRemoved: placesOfRemoved(roster, before), bodyBytes: () => 0 }
  )
  // How large the request would be is not known, and other notes speak of Vanta.
  return {
    ...plan,
    ...between(before, roster, placesOfRemoved(roster, before), now),
    guards: plan.guards.filter(({ name }) => name !== 'body-size')
  }
}

/** The same plan, with notes on what the change of the files stops to manage: Vanta keeps that as it is. */
export const planWithPast = (plan: Plan, roster: Roster, before: Roster | undefined): Plan => {
  if (before === undefined || before === roster) return plan
  const { notes } = between(before, roster, () => undefined, 0)
  return { ...plan, notes: [...notes, ...plan.notes] }
}
