// What Vanta's people say of the users in the files: who has left and is still ACTIVE here, and who stays.
import { addressKey } from '../../address.ts'
import type { Note } from '../../errors.ts'
import type { RosterUser } from '../../roster/roster.ts'
import { address, id, person as named, say, word } from '../../say.ts'
import type { Person } from '../../vanta/model.ts'
import { instantOf } from '../../time.ts'
import type { Flag } from '../change.ts'
import { note } from '../draft.ts'

const STAYING: ReadonlySet<string> = new Set(['CURRENT', 'ON_LEAVE', 'UPCOMING'])

/** Somebody who has not left, also where they lost an account. */
export const isStaying = ({ employmentStatus }: Person): boolean => STAYING.has(employmentStatus)

/** Of somebody who loses an account and has not left: their employment, and when an UPCOMING one starts. */
export const employedAs = ({ employmentStatus, startDate }: Person): Flag => ({
  code: 'employed',
  status: employmentStatus,
  at: employmentStatus === 'UPCOMING' && typeof startDate === 'string' ? startDate : null
})

/** The day of a time, as Vanta writes it; empty where there is none. */
const dayOf = (time: string | null | undefined): string =>
  instantOf(time ?? '') === undefined ? '' : (time ?? '').trim().slice(0, 10)

const noteOf = (
  { account, place }: RosterUser,
  matches: readonly Person[],
  now: number
): Note | undefined => {
  const [person] = matches
  if (person === undefined) return undefined
  const { displayName, uniqueId, email } = account
  const who = say`${named(displayName, email)} (${id(uniqueId)}, ${address(email)})`
  const day = dayOf(person.endDate)
  if (matches.every(({ employmentStatus }) => employmentStatus === 'FORMER')) {
    const message = say`${who} is ACTIVE here, but has left according to Vanta${day === '' ? say`` : say`, on ${word(day)}`}. Set \`status: DEACTIVATED\`, or fix their employment in Vanta.`
    return note(message, place, 'warning')
  }
  const end = instantOf(person.endDate ?? '')
  if (matches.length > 1 || end === undefined || end <= now) return undefined
  return note(say`${who} leaves on ${word(day)}, according to Vanta.`, place)
}

/** Looks for everybody who is ACTIVE in the files among Vanta's people. `unmatched` addresses belong to nobody there. */
export const lookUpActive = (
  users: readonly RosterUser[],
  people: readonly Person[],
  now: number
): Readonly<{ notes: readonly Note[]; unmatched: number }> => {
  const byAddress = Map.groupBy(people, (person) => addressKey(person.email))
  const active = users.filter(({ account }) => account.status === 'ACTIVE')
  const addresses = new Set(active.map(({ account }) => addressKey(account.email)))
  return {
    notes: active.flatMap(
      (user) => noteOf(user, byAddress.get(addressKey(user.account.email)) ?? [], now) ?? []
    ),
    unmatched: [...addresses].filter((each) => !byAddress.has(each)).length
  }
}
