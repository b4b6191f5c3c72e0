// Who is named in Vanta as completing an offboarding.
import { addressKey } from '../../address.ts'
import { say, type Text } from '../../say.ts'
import type { Person } from '../../vanta/model.ts'

/** Who is named as completing an offboarding, or why nobody can be. `personIds` are the people who answer to the name. */
export type Acknowledger = Readonly<{
  personIds: readonly string[]
  id?: string | undefined
  otherId?: string | undefined
  problem?: Text | undefined
}>

const INPUT = say`the input offboarding-acknowledger`

/**
 * The acknowledger's id. Vanta's pages speak of a person's id and of a user's id; whatever a person of the list
 * carries is taken. Where Vanta lists no user ids, an id cannot be checked here, and Vanta itself decides.
 */
export const resolveAcknowledger = (given: string, people: readonly Person[]): Acknowledger => {
  if (given === '') return { personIds: [], problem: say`Name who completes it in ${INPUT}.` }
  const isAddress = given.includes('@')
  const matches = people.filter(({ id, userId, email }) =>
    isAddress ? addressKey(email) === addressKey(given) : id === given || userId === given
  )
  const [person] = matches
  const personIds = matches.map(({ id }) => id)
  const nobody = (problem: Text): Acknowledger => ({ personIds, problem })
  if (isAddress && person === undefined)
    return nobody(
      say`No person in Vanta has the address that ${INPUT} names. Correct it, or give the person's id.`
    )
  if (isAddress && matches.length > 1)
    return nobody(
      say`${matches.length} people in Vanta share the address that ${INPUT} names. Give the person's id instead.`
    )
  if (person === undefined && people.some(({ userId }) => userId !== null))
    return nobody(say`No person in Vanta has the id that ${INPUT} names. Copy it from the People page.`)
  if (person !== undefined && matches.every(({ employmentStatus }) => employmentStatus === 'FORMER'))
    return nobody(say`The person whom ${INPUT} names has left, according to Vanta. Name somebody else.`)
  const id = isAddress && person !== undefined ? person.id : given
  // Of two people with one user id, neither is the other id of the user.
  const otherId = person?.id === id ? person.userId : person?.id
  return { personIds, id, otherId: matches.length === 1 ? (otherId ?? undefined) : undefined }
}
