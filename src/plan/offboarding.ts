// Leavers: who is gone, who of them can be offboarded now, and what is in the way of the others. It starts from
// Vanta's list and not from a commit, so that every run finds whoever an earlier one could not finish.
import { addressKey } from '../address.ts'
import type { Place } from '../errors.ts'
import type { RosterUser } from '../roster/roster.ts'
import type { Person, VantaAccount } from '../vanta/model.ts'
import { compareText } from './accounts.ts'
import type { Leaver, OffboardingPlan, PendingCode } from './plan.ts'

export type Candidate = Readonly<{ email: string; place?: Place }>

/**
 * The addresses of people who may have left, sorted: those of an account that is or was in Vanta's list, or that
 * stands in the file as DEACTIVATED, without those of an ACTIVE account in the file. Addresses count without case.
 * Of several accounts with one address, the first by `uniqueId` gives spelling and place, in whatever order they come.
 */
export const candidatesOf = (
  rows: readonly VantaAccount[],
  users: readonly RosterUser[]
): readonly Candidate[] => {
  const active = new Set<string>()
  const gone: RosterUser[] = []
  for (const user of users)
    if (user.account.status === 'ACTIVE') active.add(addressKey(user.account.email))
    else gone.push(user)
  // The file's own word on a leaver goes before Vanta's, since it has a place.
  const all = [
    ...gone
      .map(({ account, place }) => ({
        uniqueId: account.uniqueId,
        candidate: { email: account.email, place }
      }))
      .toSorted((a, b) => compareText(a.uniqueId, b.uniqueId)),
    ...rows
      .map(({ uniqueId, email }) => ({ uniqueId, candidate: { email } }))
      .filter(({ candidate }) => !active.has(addressKey(candidate.email)))
      .toSorted(
        (a, b) => compareText(a.uniqueId, b.uniqueId) || compareText(a.candidate.email, b.candidate.email)
      )
  ]
  const found = new Map<string, Candidate>()
  for (const { candidate } of all) {
    const key = addressKey(candidate.email)
    if (key !== '' && !active.has(key) && !found.has(key)) found.set(key, candidate)
  }
  return [...found.entries()].toSorted(([a], [b]) => compareText(a, b)).map(([, candidate]) => candidate)
}

export type OffboardingSettings = Readonly<{
  /** Id, or e-mail address, of the person recorded as completing the offboarding. */
  acknowledger: string
  /** Addresses, without case, that no run may offboard. */
  protectedAddresses: ReadonlySet<string>
}>

type Acknowledger =
  | Readonly<{ id: string; otherId?: string; personIds: readonly string[] }>
  | Readonly<{ problem: string }>

const knownAs = (id: string, matches: readonly Person[]): Acknowledger => {
  const [person] = matches
  const personIds = matches.map((match) => match.id)
  const otherId = person?.id === id ? person.userId : person?.id
  // Of two people with one user id, neither is the other id of the user.
  return matches.length === 1 && typeof otherId === 'string' ? { id, otherId, personIds } : { id, personIds }
}

/**
 * The acknowledger's id. Vanta's pages speak of a person's id and of a user's id; whatever a person of the list
 * carries is taken. Where Vanta lists no user ids, an id cannot be checked here, and Vanta itself decides.
 */
const resolveAcknowledger = (given: string, people: readonly Person[]): Acknowledger => {
  const set = 'the input offboarding-acknowledger'
  if (given === '') return { problem: `Name who completes it in ${set}.` }
  if (given.includes('@')) {
    const matches = people.filter((person) => addressKey(person.email) === addressKey(given))
    const [person] = matches
    if (person !== undefined && matches.length === 1) return knownAs(person.id, matches)
    return {
      problem:
        matches.length === 0
          ? `No person in Vanta has the address that ${set} names. Correct it, or give a person's id.`
          : `${matches.length} people in Vanta share the address that ${set} names. Give the person's id instead.`
    }
  }
  const matches = people.filter((person) => person.id === given || person.userId === given)
  if (matches.length > 0 || people.every((person) => person.userId === null)) return knownAs(given, matches)
  return { problem: `No person in Vanta has the id that ${set} names. Copy it from the People page.` }
}

const isComplete = (person: Person): boolean => person.tasksStatus === 'OFFBOARDING_COMPLETE'

const notFormer = (status: string): readonly [PendingCode, string] => {
  switch (status) {
    case 'CURRENT':
      return [
        'still-employed',
        'Still employed in Vanta. If they left, end their employment in the HR system, or on the People page; if they only lost this account, nothing is to be done.'
      ]
    case 'ON_LEAVE':
      return ['on-leave', 'On leave in Vanta. Nothing is to be done until they return or leave for good.']
    case 'UPCOMING':
      return ['upcoming', 'Has not started yet in Vanta. If they will not start, end it in the HR system.']
    case 'INACTIVE':
      return [
        'inactive',
        'Inactive in Vanta, but not former. If they left, set their end date on the People page.'
      ]
    default:
      return [
        'unknown-employment',
        `Vanta gives the employment status ${status || '(none)'}, which this version does not know. Look at the People page.`
      ]
  }
}

const openTasks = (open: number): string =>
  `${open} offboarding ${open === 1 ? 'task is' : 'tasks are'} open. Complete ${open === 1 ? 'it' : 'them'} on the person's page in Vanta; a later run does the rest.`

const pendingReason = (
  person: Person,
  acknowledger: Acknowledger,
  settings: OffboardingSettings
): readonly [PendingCode, string] | undefined => {
  if (settings.protectedAddresses.has(addressKey(person.email)))
    return [
      'protected',
      'Protected by the input protected-users. Offboard them in Vanta, or take them off that list.'
    ]
  if (person.employmentStatus !== 'FORMER') return notFormer(person.employmentStatus)
  if (person.openOffboardingTasks > 0) return ['tasks-open', openTasks(person.openOffboardingTasks)]
  if ('problem' in acknowledger) return ['acknowledger-unknown', acknowledger.problem]
  if (acknowledger.personIds.includes(person.id))
    return [
      'acknowledger-is-leaver',
      'They are the acknowledger themselves. Name somebody else in the input offboarding-acknowledger.'
    ]
  return undefined
}

const leaverOf = (
  candidate: Candidate,
  matches: readonly Person[],
  acknowledger: Acknowledger,
  settings: OffboardingSettings
): Leaver => {
  const place = candidate.place === undefined ? {} : { place: candidate.place }
  const [person] = matches
  if (person === undefined)
    return {
      email: candidate.email,
      decision: 'pending',
      pending: {
        code: 'no-person',
        reason:
          'No person in Vanta has this address. If it is a machine account, nothing is to be done; else look for the person under another address on the People page.'
      },
      ...place
    }
  if (matches.length > 1)
    return {
      email: candidate.email,
      name: person.name,
      decision: 'pending',
      pending: {
        code: 'several-people',
        reason: `${matches.length} people in Vanta have this address, as after a rehire. Complete the offboarding of the right one on the People page.`
      },
      ...place
    }
  const reason = pendingReason(person, acknowledger, settings)
  return {
    email: candidate.email,
    name: person.name,
    personId: person.id,
    ...(reason === undefined
      ? { decision: 'offboard' }
      : { decision: 'pending', pending: { code: reason[0], reason: reason[1] } }),
    ...place
  }
}

/** Decides for each candidate. People whose offboarding Vanta calls complete are done, and not listed. */
export const planOffboarding = (
  candidates: readonly Candidate[],
  people: readonly Person[],
  settings: OffboardingSettings
): OffboardingPlan => {
  const byAddress = Map.groupBy(people, (person) => addressKey(person.email))
  const acknowledger = resolveAcknowledger(settings.acknowledger, people)
  const leavers = candidates.flatMap((candidate) => {
    const matches = byAddress.get(addressKey(candidate.email)) ?? []
    if (matches.length > 0 && matches.every(isComplete)) return []
    return [leaverOf(candidate, matches, acknowledger, settings)]
  })
  return {
    ...('id' in acknowledger ? { acknowledgerId: acknowledger.id } : {}),
    ...('id' in acknowledger && acknowledger.otherId !== undefined
      ? { acknowledgerOtherId: acknowledger.otherId }
      : {}),
    leavers: [
      ...leavers.filter((leaver) => leaver.decision === 'offboard'),
      ...leavers.filter((leaver) => leaver.decision === 'pending')
    ]
  }
}
