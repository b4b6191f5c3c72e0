// What lies between two versions of the files, whatever Vanta has: the wishes that differ, and what the newer version
// does not manage any more.
import { addressKey } from '../address.ts'
import type { Note, Place } from '../errors.ts'
import type { Roster, WantedGroup, WantedTrustCenter, WantedViewer } from '../roster/roster.ts'
import { address, joined, own, say, type Text, thing, word } from '../say.ts'
import type { VantaAccount } from '../vanta/model.ts'
import { planAccounts } from '../kinds/accounts/plan.ts'
import { takenOutFirst } from '../kinds/groups/plan.ts'
import type { FieldChange, GroupChange, Plan, ViewerChange } from './plan.ts'
import { effectOf } from '../kinds/viewers/guards.ts'
import { COMPARED, inOrder, isPast, VIEWER_FIELDS } from '../kinds/viewers/plan.ts'

/** The changes that the files ask for, and notes on what they stop to manage. */
export type Difference = Pick<Plan, 'accounts' | 'groups' | 'viewers' | 'notes'>

/** The users of a version, as the accounts that it asks for. */
export const rowsOf = (version: Roster): readonly VantaAccount[] =>
  (version.users ?? []).map(({ account }) => ({
    uniqueId: account.uniqueId,
    email: account.email,
    status: account.status,
    deletedAt: null,
    fields: account
  }))

const note = (message: Text, place?: Place, level: Note['level'] = 'notice'): Note => ({
  level,
  message,
  place
})

const NAMED = 5

/** `a, b and 3 more`. */
const few = (addresses: readonly string[]): Text => {
  const some = joined(addresses.slice(0, NAMED).map(address), addresses.length > NAMED ? ', ' : ' and ')
  return addresses.length > NAMED ? say`${some} and ${addresses.length - NAMED} more` : some
}

/** Those of `others` whose address none of `entries` has. */
const without = <T extends Readonly<{ email: string }>>(
  others: readonly T[],
  entries: readonly Readonly<{ email: string }>[]
): readonly T[] => {
  const known = new Set(entries.map(({ email }) => addressKey(email)))
  return others.filter(({ email }) => !known.has(addressKey(email)))
}

type Part<Change> = Readonly<{ changes: readonly Change[]; notes: readonly Note[] }>

const betweenGroups = (before: WantedGroup | undefined, now: WantedGroup): Part<GroupChange> => {
  const { nameOrId, members, membership, place } = now
  const change = (kind: GroupChange['kind'], email: string, at: Place): GroupChange => ({
    kind,
    groupId: nameOrId,
    groupName: nameOrId,
    personId: email,
    email,
    name: email,
    place: at
  })
  const added = without(members, before?.members ?? []).map((one) => change('added', one.email, one.place))
  const gone = without(before?.members ?? [], members).map(({ email }) => email)
  const notes: Note[] = []
  if (before !== undefined && before.membership !== membership)
    notes.push(
      membership === 'exact'
        ? note(
            say`The group ${thing(nameOrId)} becomes exact: members who are not listed are taken out.`,
            place,
            'warning'
          )
        : note(
            say`No longer managed: members of the group ${thing(nameOrId)} who are not listed. They stay in it.`,
            place
          )
    )
  if (membership === 'include' && gone.length > 0)
    notes.push(
      note(say`No longer managed: ${few(gone)} in the group ${thing(nameOrId)}. They stay in it.`, place)
    )
  return {
    changes: [
      ...(membership === 'exact' ? gone.map((email) => change('removed', email, place)) : []),
      ...added
    ],
    notes
  }
}

const NOT_STATED = 'not stated'

const fieldsBetween = (before: WantedViewer | undefined, now: WantedViewer): readonly FieldChange[] =>
  VIEWER_FIELDS.flatMap((field) => {
    const [from, to] = [before?.[field], now[field]]
    return to === undefined || COMPARED[field](from) === COMPARED[field](to)
      ? []
      : [{ field, from: from === undefined ? NOT_STATED : from, to }]
  })

const betweenViewers = (
  slugId: string,
  before: WantedViewer | undefined,
  now: WantedViewer,
  instant: number
): Part<ViewerChange> => {
  const { email, name, place } = now
  const fields = fieldsBetween(before, now)
  const isInvited = now.invite && before === undefined
  const silent = VIEWER_FIELDS.filter((field) => before?.[field] !== undefined && now[field] === undefined)
  return {
    changes:
      fields.length === 0 && !isInvited
        ? []
        : [
            {
              kind: isInvited ? 'invited' : 'updated',
              slugId,
              ...(isInvited ? {} : { viewerId: email }),
              email,
              name,
              fields,
              body: {},
              ...(isInvited ? {} : effectOf(fields)),
              endsAccess:
                !isInvited &&
                isPast(now.expirationDate, instant) &&
                fields.some(({ field }) => field === 'expirationDate'),
              place
            }
          ],
    notes:
      silent.length === 0
        ? []
        : [
            note(
              say`No longer managed: ${joined(silent.map(word), ' and ')} of ${address(email)}, a viewer of the Trust Center ${thing(slugId)}. Vanta keeps what it has.`,
              place
            )
          ]
  }
}

const betweenCenters = (
  before: WantedTrustCenter | undefined,
  { slugId, viewers, place }: WantedTrustCenter,
  instant: number
): Part<ViewerChange> => {
  const earlier = new Map((before?.viewers ?? []).map((viewer) => [addressKey(viewer.email), viewer]))
  const parts = viewers.map((viewer) =>
    betweenViewers(slugId, earlier.get(addressKey(viewer.email)), viewer, instant)
  )
  const gone = without(before?.viewers ?? [], viewers).map(({ email }) => email)
  return {
    changes: parts.flatMap(({ changes }) => changes),
    notes: [
      ...(gone.length === 0
        ? []
        : [
            note(
              say`No longer managed: ${few(gone)}, ${gone.length === 1 ? own('a viewer') : own('viewers')} of the Trust Center ${thing(slugId)}. Vanta keeps their access as it is.`,
              place
            )
          ]),
      ...parts.flatMap(({ notes }) => notes)
    ]
  }
}

/** What the newer version says nothing of any more, as a whole. */
const dropped = (before: Roster, now: Roster): readonly Note[] => {
  const groups = new Set(now.groups?.map(({ nameOrId }) => nameOrId))
  const centers = new Set(now.trustCenters?.map(({ slugId }) => slugId))
  return [
    ...(before.users !== undefined && now.users === undefined
      ? [
          note(
            own(
              'No longer managed: the accounts. Without users in the files, Vanta keeps every account as it is.'
            ),
            undefined,
            'warning'
          )
        ]
      : []),
    ...(before.groups ?? [])
      .filter(({ nameOrId }) => !groups.has(nameOrId))
      .map(({ nameOrId }) =>
        note(say`No longer managed: the group ${thing(nameOrId)}. Its members stay in it.`)
      ),
    ...(before.trustCenters ?? [])
      .filter(({ slugId }) => !centers.has(slugId))
      .map(({ slugId }) =>
        note(
          say`No longer managed: the viewers of the Trust Center ${thing(slugId)}. Vanta keeps their access as it is.`
        )
      )
  ]
}

/**
 * The difference between two versions of the files. `instant` (milliseconds) tells which expiry is past;
 * `placeOfRemoved` where an account is shown that the newer version does not list. Pure.
 */
export const between = (
  before: Roster,
  now: Roster,
  placeOfRemoved: (uniqueId: string) => Place | undefined,
  instant: number
): Difference => {
  const earlierGroups = new Map((before.groups ?? []).map((group) => [group.nameOrId, group]))
  const earlierCenters = new Map((before.trustCenters ?? []).map((center) => [center.slugId, center]))
  const groups = (now.groups ?? []).map((group) => betweenGroups(earlierGroups.get(group.nameOrId), group))
  const centers = (now.trustCenters ?? []).map((center) =>
    betweenCenters(earlierCenters.get(center.slugId), center, instant)
  )
  return {
    accounts: now.users && planAccounts(rowsOf(before), now.users, placeOfRemoved),
    groups: groups.flatMap(({ changes }) => changes).toSorted(takenOutFirst),
    viewers: centers.flatMap(({ changes }) => changes).toSorted(inOrder),
    notes: [
      ...dropped(before, now),
      ...groups.flatMap(({ notes }) => notes),
      ...centers.flatMap(({ notes }) => notes)
    ]
  }
}
