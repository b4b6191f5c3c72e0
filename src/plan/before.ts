// What an earlier version of the files tells: where a removed account was, and, where Vanta cannot be contacted,
// what the files alone would change.
import { addressKey } from '../address.ts'
import type { Place } from '../errors.ts'
import type { Roster, RosterUser, WantedGroup, WantedTrustCenter } from '../roster/roster.ts'
import { accountGuards, usersKeyOf, withForbidden } from '../kinds/accounts/guards.ts'
import { between, rowsOf } from './between.ts'
import { type Exact, groupGuards } from '../kinds/groups/guards.ts'
import type { PlanSettings, PlanSurroundings } from './make.ts'
import type { GroupChange, Plan } from './plan.ts'
import { protectedBy } from './protected.ts'
import { viewerGuards } from '../kinds/viewers/guards.ts'

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
    for (const { account } of removed) places.push([account.uniqueId, place])
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
    [...ofFile].flatMap(([file, users]) => placesInFile(users, now, usersKeyOf(roster, file)))
  )
  const anywhere = usersKeyOf(roster)
  return (uniqueId) => places.get(uniqueId) ?? anywhere
}

const exactOf = (
  wanted: readonly WantedGroup[],
  before: Roster,
  changes: readonly GroupChange[]
): readonly Exact[] =>
  wanted
    .filter(({ membership }) => membership === 'exact')
    .map(({ nameOrId, members, place }) => ({
      name: nameOrId,
      place,
      listsNobody: members.length === 0,
      leaving: changes.filter(({ kind, groupId }) => kind === 'removed' && groupId === nameOrId),
      total: before.groups?.find((group) => group.nameOrId === nameOrId)?.members.length ?? 0
    }))

/** An entry that is not to be invited is a viewer already. */
const centersOf = (wanted: readonly WantedTrustCenter[], before: Roster) =>
  wanted.map(({ slugId, place, viewers }) => {
    const earlier = before.trustCenters?.find((center) => center.slugId === slugId)?.viewers ?? []
    const known = [...earlier, ...viewers.filter(({ invite }) => !invite)]
    return { slugId, place, total: new Set(known.map(({ email }) => addressKey(email))).size }
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
  const { accounts, groups, viewers, notes } = between(before, roster, placesOfRemoved(roster, before), now)
  const members = [before, roster].flatMap((version) => version.groups ?? []).flatMap((one) => one.members)
  const protection = protectedBy(settings.protectedUsers, rowsOf(before), roster.users ?? [], members)
  const marked = accounts && withForbidden(accounts, protection)
  // An entry that names nobody in the files may name somebody in Vanta.
  const known = settings.protectedUsers.filter((entry) => !protection.unmatched.includes(entry))
  return {
    accounts: marked,
    groups,
    viewers,
    notes,
    guards: [
      ...(marked ? accountGuards(roster, marked, { ...settings, protectedUsers: known }, protection) : []),
      ...policies,
      ...(roster.groups
        ? groupGuards(
            groups,
            roster.groups.length,
            exactOf(roster.groups, before, groups),
            [],
            settings,
            protection
          )
        : []),
      ...(roster.trustCenters
        ? viewerGuards(viewers, centersOf(roster.trustCenters, before), [], settings)
        : [])
    ],
    digest: ''
  }
}

/** The same plan, with notes on what the change of the files stops to manage: Vanta keeps that as it is. */
export const planWithPast = (plan: Plan, roster: Roster, before: Roster | undefined): Plan => {
  if (before === undefined || before === roster) return plan
  const { notes } = between(before, roster, () => undefined, 0)
  return { ...plan, notes: [...notes, ...plan.notes] }
}
