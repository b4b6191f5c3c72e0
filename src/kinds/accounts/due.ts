// The dates that users state for reviewers: from its date on, each is a warning on its line.
import type { Note, Place } from '../../errors.ts'
import type { RosterUser } from '../../roster/roster.ts'
import { address, person, say, type Text, word } from '../../say.ts'

type DateField = 'reviewBy' | 'accessUntil'
type Due = Readonly<{ field: DateField; date: string; place: Place; user: RosterUser }>

/** Somebody who cannot log in any more has no access to review. */
const dueOf = (user: RosterUser, field: DateField, now: number): readonly Due[] => {
  const note = user.notes?.[field]
  if (note === undefined || user.account.status !== 'ACTIVE') return []
  const { text: date, place } = note
  return Date.parse(date) > now ? [] : [{ field, date, place, user }]
}

const who = ([first, ...others]: readonly Due[]): Text =>
  first === undefined || others.length > 0
    ? say`${others.length + 1} active users who rely on these defaults`
    : say`${person(first.user.account.displayName, first.user.account.email)}`

const ownerOf = (dues: readonly Due[]): Text => {
  const [owner, ...others] = new Set(dues.map(({ user }) => user.notes?.owner?.text))
  return owner === undefined || others.length > 0 ? say`` : say` Owner: ${address(owner)}.`
}

const messageOf = (dues: readonly Due[], { field, date }: Due): Text => {
  const day = word(date.replace(/T00:00:00\.000Z$/, ''))
  return field === 'reviewBy'
    ? say`The access of ${who(dues)} was due for review on ${day}. Review it, then set a later reviewBy.${ownerOf(dues)}`
    : say`The access of ${who(dues)} was meant to end on ${day}. End it in the app and set status: DEACTIVATED, or set a later accessUntil.${ownerOf(dues)}`
}

/**
 * A warning for each date of an active user that has come by `now`, in milliseconds. A date under `defaults` is one
 * warning for all who rely on it.
 */
export const dueNotes = (users: readonly RosterUser[], now: number): readonly Note[] =>
  (['accessUntil', 'reviewBy'] as const).flatMap((field) => {
    const dues = users.flatMap((user) => dueOf(user, field, now))
    const byPlace = Map.groupBy(dues, ({ place: { file, line, column } }) => `${file}:${line}:${column}`)
    return [...byPlace.values()].flatMap((at) =>
      at.slice(0, 1).map((due): Note => ({ level: 'warning', message: messageOf(at, due), place: due.place }))
    )
  })
