// Leavers: who has left, who of them can be offboarded now, and what is in the way of the others. It starts from
// Vanta's list and not from a commit, so that every run finds those whom an earlier one could not finish.
import { addressKey } from '../../address.ts'
import type { Note, Place, Problem } from '../../errors.ts'
import { compareText } from '../../order.ts'
import type { RosterUser } from '../../roster/roster.ts'
import { address, id, own, person as named, say, type Text, word } from '../../say.ts'
import type { Person, VantaAccount } from '../../vanta/model.ts'
import { employedAs, isStaying } from './employment.ts'
import { count } from '../../plan/limit.ts'
import type { Employed, Guard, Leaver, OffboardingPlan, PendingCode } from '../../plan/plan.ts'

export type Candidate = Readonly<{ email: string; place?: Place }>

/**
 * The addresses of people who may have left, sorted: those of an account that is or was in Vanta's list, or that
 * is DEACTIVATED in the file, without those of an ACTIVE account in the file. Addresses count without case.
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
  /** False: people who could be offboarded are shown as pending. */
  completes: boolean
  /** Addresses, without case, that no run may offboard. */
  protectedAddresses: ReadonlySet<string>
}>

/** Who is named as completing an offboarding, or why nobody can be. `personIds` are the people who answer to the name. */
type Acknowledger = Readonly<{ personIds: readonly string[] }> &
  (Readonly<{ id: string; otherId?: string }> | Readonly<{ problem: Text }>)

const INPUT = say`the input offboarding-acknowledger`

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
const resolveAcknowledger = (given: string, people: readonly Person[]): Acknowledger => {
  if (given === '') return { personIds: [], problem: say`Name who completes it in ${INPUT}.` }
  if (given.includes('@')) {
    const matches = people.filter((person) => addressKey(person.email) === addressKey(given))
    const [person] = matches
    if (person !== undefined && matches.length === 1) return knownAs(person.id, matches)
    return {
      personIds: matches.map((match) => match.id),
      problem:
        matches.length === 0
          ? say`No person in Vanta has the address that ${INPUT} names. Correct it, or give the person's id.`
          : say`${matches.length} people in Vanta share the address that ${INPUT} names. Give the person's id instead.`
    }
  }
  const matches = people.filter((person) => person.id === given || person.userId === given)
  if (matches.length > 0 || people.every((person) => person.userId === null)) return knownAs(given, matches)
  return {
    personIds: [],
    problem: say`No person in Vanta has the id that ${INPUT} names. Copy it from the People page.`
  }
}

const openTasks = (open: number): Text =>
  say`${open} offboarding ${open === 1 ? own('task is') : own('tasks are')} open. Complete ${open === 1 ? own('it') : own('them')} on the person's page in Vanta; a later run completes the offboarding.`

/** Why somebody who has left cannot be offboarded yet; undefined where nothing is in the way. */
const pendingReason = (
  person: Person,
  acknowledger: Acknowledger,
  settings: OffboardingSettings
): readonly [PendingCode, Text] | undefined => {
  const { employmentStatus } = person
  if (settings.protectedAddresses.has(addressKey(person.email)))
    return [
      'protected',
      say`Protected by the input protected-users. Offboard them in Vanta, or remove them from that list.`
    ]
  if (employmentStatus === 'INACTIVE')
    return [
      'inactive',
      say`Inactive in Vanta, but not former. If they left, set their end date on the People page.`
    ]
  if (employmentStatus !== 'FORMER')
    return [
      'unknown-employment',
      say`Vanta gives the employment status ${word(employmentStatus || '(none)')}, which this version does not know. Look at the People page.`
    ]
  if (person.openOffboardingTasks > 0) return ['tasks-open', openTasks(person.openOffboardingTasks)]
  if (!settings.completes)
    return [
      'switched-off',
      say`Offboarding is switched off by the input offboard. Complete it on the People page, or switch it on.`
    ]
  if (acknowledger.personIds.includes(person.id))
    return [
      'acknowledger-is-leaver',
      say`They are the acknowledger themselves. Name somebody else in the input offboarding-acknowledger.`
    ]
  return 'problem' in acknowledger ? ['acknowledger-unknown', acknowledger.problem] : undefined
}

const leaverOf = (
  candidate: Candidate,
  matches: readonly Person[],
  person: Person,
  acknowledger: Acknowledger,
  settings: OffboardingSettings
): Leaver => {
  const reason: readonly [PendingCode, Text] | undefined =
    matches.length > 1
      ? [
          'several-people',
          say`${matches.length} people in Vanta have this address, as after a rehire. Complete the offboarding of the right one on the People page.`
        ]
      : pendingReason(person, acknowledger, settings)
  return {
    email: candidate.email,
    name: person.name,
    ...(matches.length > 1 ? {} : { personId: person.id }),
    ...(reason === undefined
      ? { decision: 'offboard' }
      : { decision: 'pending', pending: { code: reason[0], reason: reason[1] } }),
    place: candidate.place
  }
}

/** Who is to be offboarded comes first, then who has open tasks, then the others. */
const rank = ({ decision, pending }: Leaver): number =>
  decision === 'offboard' ? 0 : pending?.code === 'tasks-open' ? 1 : 2

export type LeaversPlan = Omit<OffboardingPlan, 'seen' | 'skipped'> &
  Readonly<{
    staying: number
    /** The employment of people who lose an account and stay, by address without case. */
    employed: ReadonlyMap<string, Employed>
    notes: readonly Note[]
  }>

/**
 * Decides for each candidate. People whose offboarding Vanta calls complete are done, and not listed; people who stay,
 * and addresses of nobody, are counted.
 */
export const planOffboarding = (
  candidates: readonly Candidate[],
  people: readonly Person[],
  settings: OffboardingSettings
): LeaversPlan => {
  const byAddress = Map.groupBy(people, (person) => addressKey(person.email))
  const acknowledger = resolveAcknowledger(settings.acknowledger, people)
  const leavers: Leaver[] = []
  const employed = new Map<string, Employed>()
  let staying = 0
  for (const candidate of candidates) {
    const key = addressKey(candidate.email)
    const matches = byAddress.get(key) ?? []
    const open = matches.filter(({ tasksStatus }) => tasksStatus !== 'OFFBOARDING_COMPLETE')
    const left = open.find((person) => !isStaying(person))
    if (left !== undefined) leavers.push(leaverOf(candidate, matches, left, acknowledger, settings))
    else if (matches.length === 0 || open.length > 0) {
      staying += 1
      const [person] = open
      if (person !== undefined) employed.set(key, employedAs(person))
    }
  }
  const isWrong = 'problem' in acknowledger && settings.acknowledger !== ''
  return {
    ...('id' in acknowledger ? { acknowledgerId: acknowledger.id } : {}),
    ...('id' in acknowledger && acknowledger.otherId !== undefined
      ? { acknowledgerOtherId: acknowledger.otherId }
      : {}),
    leavers: leavers.toSorted((a, b) => rank(a) - rank(b)),
    staying,
    employed,
    notes: isWrong
      ? [{ message: say`Nobody can be offboarded: ${acknowledger.problem}`, level: 'warning' }]
      : []
  }
}

/**
 * Refuses a plan that would write over the last row that names a leaver who is not complete: no later run would know
 * of them. Rows that the PUT leaves out stay, soft-deleted, with their addresses.
 */
export const forgottenLeavers = (
  leavers: readonly Leaver[],
  rows: readonly VantaAccount[],
  users: readonly RosterUser[]
): Guard => {
  const written = new Map(users.map((user) => [user.account.uniqueId, user]))
  const kept = new Set(
    [...rows.filter(({ uniqueId }) => !written.has(uniqueId)), ...users.map(({ account }) => account)].map(
      ({ email }) => addressKey(email)
    )
  )
  const refusals = leavers.flatMap(({ email, name }): readonly Problem[] => {
    if (kept.has(addressKey(email))) return []
    const row = rows.find((one) => addressKey(one.email) === addressKey(email) && written.has(one.uniqueId))
    const user = row && written.get(row.uniqueId)
    if (user === undefined) return []
    const who = name === undefined ? address(email) : say`${named(name, email)} (${address(email)})`
    return [
      {
        message: say`${who} has left and is not offboarded yet, and this plan gives ${id(user.account.uniqueId)}, the last account that names them, the address ${address(user.account.email)}. No later run would find them. Give the new account another uniqueId, or complete the offboarding on the People page first.`,
        place: user.place
      }
    ]
  })
  return {
    name: 'leavers',
    stops: 'everything',
    summary: say`${refusals.length} of ${count(leavers.length, 'leaver')} would be forgotten`,
    refusals
  }
}
