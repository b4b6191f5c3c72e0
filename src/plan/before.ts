// What an earlier version of the files tells: where a removed account was, and, where Vanta cannot be contacted,
// what the files alone would change.
import type { Note, Place } from '../errors.ts'
import { usersKeyOf } from '../kinds/accounts/guards.ts'
import { rowsOf } from '../kinds/accounts/plan.ts'
import { everyKind, type Parts, partsOf } from '../kinds/kinds.ts'
import type { Roster, RosterUser } from '../roster/roster.ts'
import type { Guard, Plan, PlanSettings } from './plan.ts'
import { protectedBy } from './protected.ts'

/** An earlier version of the files: its texts, and what they say, read where that is needed. */
export type Earlier = Readonly<{
  texts: readonly string[]
  read: () => Readonly<{ roster?: Roster | undefined }>
}>

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

/**
 * Where a removal is shown: beside where it was in its file, else at that file's `users` key, else at any. The earlier
 * version is asked for with the first removal.
 */
export const placesOfRemoved = (
  roster: Roster,
  earlier: Pick<Earlier, 'read'> | undefined
): ((uniqueId: string) => Place | undefined) => {
  const anywhere = usersKeyOf(roster)
  let places: ReadonlyMap<string, Place | undefined> | undefined
  const placesIn = (users: readonly RosterUser[]): ReadonlyMap<string, Place | undefined> => {
    const now = new Map((roster.users ?? []).map(({ account, place }) => [account.uniqueId, place]))
    const ofFile = Map.groupBy(users, ({ place }) => place.file)
    return new Map([...ofFile].flatMap(([file, own]) => placesInFile(own, now, usersKeyOf(roster, file))))
  }
  return (uniqueId) => {
    places ??= placesIn(earlier?.read().roster?.users ?? [])
    return places.get(uniqueId) ?? anywhere
  }
}

/** Notes on what the newer of two versions of the files does not manage any more. */
const unmanaged = (before: Roster, now: Roster): readonly Note[] =>
  everyKind.flatMap(([, { key, versions }]) => versions?.unmanaged(before[key], now[key]) ?? [])

/**
 * The difference between two versions of the files as a plan, with the guards that can be evaluated without Vanta.
 * Compared with itself, a version shows no change, and whatever the guards say of it alone.
 */
export const planOfFiles = (
  roster: Roster,
  before: Roster,
  settings: PlanSettings,
  now: number,
  policies: readonly Guard[]
): Plan => {
  const members = [before, roster].flatMap(({ groups }) => groups ?? []).flatMap((one) => one.members)
  const rows = rowsOf(before.users ?? [])
  const protection = protectedBy(settings.protectedUsers, rows, roster.users ?? [], members)
  // An entry that names nobody in the files may name somebody in Vanta.
  const known = settings.protectedUsers.filter((entry) => !protection.unmatched.includes(entry))
  const common = {
    roster,
    settings: { ...settings, protectedUsers: known },
    now,
    placeOfRemoved: placesOfRemoved(roster, { read: () => ({ roster: before }) }),
    protection
  }
  const parts: Parts = partsOf(({ key, versions }) => {
    const wanted = roster[key]
    return wanted === undefined ? undefined : versions?.plan(before[key], wanted, common)
  })
  return {
    ...parts,
    notes: unmanaged(before, roster),
    guards: [...Object.values(parts).flatMap((part) => part?.guards ?? []), ...policies],
    digest: ''
  }
}

/**
 * Whether an earlier text may speak of something that can be dropped, so that it has to be read. Of users that are in
 * both versions the plan itself tells. A backslash may hide a key.
 */
const maySpeakOfMore = (text: string, { users }: Roster): boolean =>
  text.includes('\\') ||
  everyKind.some(
    ([, { key }]) => (key !== 'users' || users === undefined) && new RegExp(`\\b${key}["']?\\s*:`).test(text)
  )

/** Notes on what the files no longer manage. */
export const unmanagedSince = (earlier: Earlier | undefined, now: Roster): readonly Note[] => {
  if (earlier === undefined || !earlier.texts.some((text) => maySpeakOfMore(text, now))) return []
  const { roster: before } = earlier.read()
  return before === undefined ? [] : unmanaged(before, now)
}
