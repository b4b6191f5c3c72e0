// Who is named in Vanta as completing an offboarding.
import { addressKey } from '../../address.ts'
import { say, type Text } from '../../say.ts'
import type { Person } from '../../vanta/model.ts'

/** Who is named as completing an offboarding, or why nobody can be. `personIds` are the people who answer to the name. */
export type Acknowledger = Readonly<{ personIds: readonly string[] }> &
  (Readonly<{ id: string; otherId?: string }> | Readonly<{ problem: Text }>)

const INPUT = say`the input offboarding-acknowledger`

const nobody = (problem: Text): Acknowledger => ({ personIds: [], problem })

const knownAs = (given: string, matches: readonly Person[]): Acknowledger => {
  const [person] = matches
  const personIds = matches.map((match) => match.id)
  if (matches.length > 0 && matches.every(({ employmentStatus }) => employmentStatus === 'FORMER'))
    return {
      personIds,
      problem: say`The person whom ${INPUT} names has left, according to Vanta. Name somebody else.`
    }
  const otherId = person?.id === given ? person.userId : person?.id
  // Of two people with one user id, neither is the other id of the user.
  return {
    id: given,
    personIds,
    ...(matches.length === 1 && typeof otherId === 'string' ? { otherId } : {})
  }
}

/**
 * The acknowledger's id. Vanta's pages speak of a person's id and of a user's id; whatever a person of the list
 * carries is taken. Where Vanta lists no user ids, an id cannot be checked here, and Vanta itself decides.
 */
export const resolveAcknowledger = (given: string, people: readonly Person[]): Acknowledger => {
  if (given === '') return nobody(say`Name who completes it in ${INPUT}.`)
  if (given.includes('@')) {
    const matches = people.filter((person) => addressKey(person.email) === addressKey(given))
    const [person] = matches
    if (person !== undefined && matches.length === 1) return knownAs(person.id, matches)
    return nobody(
      matches.length === 0
        ? say`No person in Vanta has the address that ${INPUT} names. Correct it, or give the person's id.`
        : say`${matches.length} people in Vanta share the address that ${INPUT} names. Give the person's id instead.`
    )
  }
  const matches = people.filter((person) => person.id === given || person.userId === given)
  if (matches.length > 0 || people.every((person) => person.userId === null)) return knownAs(given, matches)
  return nobody(say`No person in Vanta has the id that ${INPUT} names. Copy it from the People page.`)
}
