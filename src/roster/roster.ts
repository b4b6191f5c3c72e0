// What the users files say, after reading, defaults and checks: the wanted state as one value.
import type { Note, Place } from '../errors.ts'
import type { Account, NoteField } from '../kinds/accounts/fields.ts'
import type { Frozen } from '../kinds/change.ts'
import type { Wanted } from '../kinds/kinds.ts'
import type { Invitation, ViewerEntry } from '../kinds/viewers/entry.ts'

/** What is noted for reviewers. Dates are ISO 8601 in UTC. A note of `defaults` has one place for all its users. */
export type UserNotes = Readonly<Partial<Record<NoteField, Readonly<{ text: string; place: Place }>>>>

/** A user of the file, with the place of its entry (the first key of the entry). */
export type RosterUser = Readonly<{ account: Account; place: Place; notes?: UserNotes }>

export type WantedMember = Readonly<{ email: string; place: Place }>

/** A group of people in Vanta, named in the file by its name or its id. */
export type WantedGroup = Readonly<{
  nameOrId: string
  membership: 'include' | 'exact'
  members: readonly WantedMember[]
  place: Place
}>

/**
 * A viewer of a Trust Center. An absent field is left as it is in Vanta. `expirationDate` is an ISO instant in
 * UTC, or null to remove the expiry; `customerTrustAccountId: null` removes the association.
 */
export type WantedViewer = Frozen<ViewerEntry> &
  Readonly<{ place: Place }> &
  (Readonly<{ invite: false }> | (Readonly<{ invite: true }> & Frozen<Invitation>))

export type WantedTrustCenter = Readonly<{ slugId: string; viewers: readonly WantedViewer[]; place: Place }>

/** A users file that was read, with the place of its `users` key. */
export type RosterFile = Readonly<{
  path: string
  /** Git's id of its bytes, where it was read from a workspace or a commit. */
  blob?: string | undefined
  usersKey?: Place | undefined
}>

/**
 * All users files together. A key that no file has is `undefined`, and what it governs is not touched;
 * `users: []` in every file that has the key is an empty list, which the guards refuse.
 */
export type Roster = Readonly<{
  files: readonly RosterFile[]
  /** What should be known about the files themselves. */
  notes?: readonly Note[] | undefined
}> &
  Wanted
