// Leavers: who has left, who of them can be offboarded now, and what is in the way of the others. It starts from
// Vanta's list and not from a commit, so that every run finds those whom an earlier one could not finish.
import { addressKey } from '../../address.ts'
import type { Place, Problem } from '../../errors.ts'
import { compareText } from '../../order.ts'
import type { RosterUser } from '../../roster/roster.ts'
import { address, id, own, person as named, say, type Text, word } from '../../say.ts'
import type { Person, VantaAccount } from '../../vanta/model.ts'
import { type Acknowledger, resolveAcknowledger } from './acknowledger.ts'
import { employedAs, isStaying } from './employment.ts'
import { count } from '../../plan/limit.ts'
import { BARE } from '../draft.ts'
import type { Guard, PlanSettings } from '../../plan/plan.ts'
import type { Protected } from '../../plan/protected.ts'
import type { Change, Flag } from '../change.ts'
import type { Part } from '../kind.ts'
import type { OffboardingAct } from './words.ts'

/** A person who has left: to be offboarded now, or pending, with the reason and the next step in plain words. */
export type Leaver = Change & Readonly<{ act: OffboardingAct }>

/** Whoever is to be offboarded in this run; the others wait. */
export const isDue = ({ act }: Leaver): boolean => act === 'leavers.offboarded'

export type PendingCode =
  | 'several-people'
  | 'inactive'
  | 'unknown-employment'
  | 'tasks-open'
  | 'protected'
  | 'switched-off'
  | 'acknowledger-unknown'
  | 'acknowledger-is-leaver'
  | 'not-confirmed'
  | 'vanta-says-no'

/** Of `changes`, those to be offboarded come first; of those who wait, the ones with open tasks. */
export type OffboardingPlan = Part<Leaver> &
  Readonly<{
    acknowledgerId?: string | undefined
    /** The same person's other id (as a person, as a user): Vanta's pages do not agree on which of them it takes. */
    acknowledgerOtherId?: string | undefined
    /**
     * Where people were read: how many addresses lost an account and nothing else (of people who stay, and of nobody),
     * and how many addresses of ACTIVE users in the files nobody in Vanta has.
     */
    seen?: Readonly<{ staying: number; unmatched: number }> | undefined
    /** Why nobody's offboarding is completed in this run (no credentials, no acknowledger, switched off). */
    skipped?: Text | undefined
  }>

/** An address of somebody who may have left, with whom Vanta's people have under it. */
export type Candidate = Readonly<{
  email: string
  place?: Place
  matches: readonly Person[]
  /** Of them, those whose offboarding Vanta does not call complete. */
  open: readonly Person[]
  /** One of those who has left. */
  left: Person | undefined
}>

/**
 * The addresses of people who may have left, sorted: those of an account that is or was in Vanta's list, or that
 * is DEACTIVATED in the file, without those of an ACTIVE account in the file. Addresses count without case.
 * Of several accounts with one address, the first by `uniqueId` gives spelling and place, in whatever order they come.
 */
export const candidatesOf = (
  rows: readonly VantaAccount[],
  users: readonly RosterUser[],
  people: readonly Person[]
): readonly Candidate[] => {
  const { active = [], gone = [] } = Object.groupBy(users, ({ account }) =>
    account.status === 'ACTIVE' ? 'active' : 'gone'
  )
  const kept = new Set(active.map(({ account }) => addressKey(account.email)))
  // The file's own word on a leaver goes before Vanta's, since it has a place.
  const stated = gone
    .toSorted((a, b) => compareText(a.account.uniqueId, b.account.uniqueId))
    .map(({ account, place }) => ({ email: account.email, place }))
  const listed = rows
    .filter(({ email }) => !kept.has(addressKey(email)))
    .toSorted((a, b) => compareText(a.uniqueId, b.uniqueId) || compareText(a.email, b.email))
    .map(({ email }) => ({ email }))
  const grouped = Map.groupBy([...stated, ...listed], ({ email }) => addressKey(email))
  const byAddress = Map.groupBy(people, ({ email }) => addressKey(email))
  return [...grouped]
    .filter(([key]) => key !== '' && !kept.has(key))
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([key, candidates]) => {
      const matches = byAddress.get(key) ?? []
      const open = matches.filter(({ tasksStatus }) => tasksStatus !== 'OFFBOARDING_COMPLETE')
      const left = open.find((person) => !isStaying(person))
      return candidates.slice(0, 1).map((first) => ({ ...first, matches, open, left }))
    })
}

/** By address, without case: how those of the candidates are employed who stay. */
export const employmentOf = (candidates: readonly Candidate[]): ReadonlyMap<string, Flag> =>
  new Map(
    candidates.flatMap(({ email, open: [person], left }) =>
      left === undefined && person !== undefined ? [[addressKey(email), employedAs(person)] as const] : []
    )
  )

const openTasks = (open: number): Text =>
  say`${open} offboarding ${open === 1 ? own('task is') : own('tasks are')} open. Complete ${open === 1 ? own('it') : own('them')} on the person's page in Vanta; a later run completes the offboarding.`

type Settings = Pick<PlanSettings, 'acknowledger' | 'offboard'>

/** Why somebody who has left cannot be offboarded yet; undefined where nothing is in the way. */
const pendingReason = (
  matches: readonly Person[],
  person: Person,
  acknowledger: Acknowledger,
  { offboard }: Settings,
  { addresses }: Pick<Protected, 'addresses'>
): readonly [PendingCode, Text] | undefined => {
  if (matches.length > 1)
    return [
      'several-people',
      say`${matches.length} people in Vanta have this address, as after a rehire. Complete the offboarding of the right one on the People page.`
    ]
  const { employmentStatus } = person
  if (addresses.has(addressKey(person.email)))
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
  if (!offboard)
    return [
      'switched-off',
      say`Offboarding is switched off by the input offboard. Complete it on the People page, or switch it on.`
    ]
  if (acknowledger.personIds.includes(person.id))
    return [
      'acknowledger-is-leaver',
      say`They are the acknowledger themselves. Name somebody else in the input offboarding-acknowledger.`
    ]
  const { problem } = acknowledger
  return problem && ['acknowledger-unknown', problem]
}

/** Who is to be offboarded comes first, then who has open tasks, then the others. */
const rank = ({ why }: Leaver): number => (why === null ? 0 : why.code === 'tasks-open' ? 1 : 2)

export type LeaversPlan = Omit<OffboardingPlan, 'seen' | 'skipped' | 'guards'> & Readonly<{ staying: number }>

/**
 * Decides for each candidate. People whose offboarding Vanta calls complete are done, and not listed; people who stay,
 * and addresses of nobody, are counted.
 */
export const planOffboarding = (
  candidates: readonly Candidate[],
  people: readonly Person[],
  settings: Settings,
  protection: Pick<Protected, 'addresses'>
): LeaversPlan => {
  const acknowledger = resolveAcknowledger(settings.acknowledger, people)
  const leavers = candidates.flatMap(({ email, place, matches, left }): readonly Leaver[] => {
    if (left === undefined) return []
    const reason = pendingReason(matches, left, acknowledger, settings, protection)
    return [
      {
        ...BARE,
        act: reason === undefined ? 'leavers.offboarded' : 'leavers.pending',
        subject: { id: matches.length > 1 ? '' : left.id, email, name: left.name },
        why: reason === undefined ? null : { code: reason[0], text: reason[1] },
        place: place ?? null
      }
    ]
  })
  const { id: acknowledgerId, otherId: acknowledgerOtherId, problem } = acknowledger
  return {
    acknowledgerId,
    acknowledgerOtherId,
    changes: leavers.toSorted((a, b) => rank(a) - rank(b)),
    staying: candidates.filter(
      ({ matches, open, left }) => left === undefined && (matches.length === 0 || open.length > 0)
    ).length,
    notes:
      problem === undefined || settings.acknowledger === ''
        ? []
        : [{ message: say`Nobody can be offboarded: ${problem}`, level: 'warning' }]
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
  const refusals = leavers.flatMap(({ subject: { email, name } }): readonly Problem[] => {
    if (kept.has(addressKey(email))) return []
    const row = rows.find((one) => addressKey(one.email) === addressKey(email) && written.has(one.uniqueId))
    const user = row && written.get(row.uniqueId)
    if (user === undefined) return []
    const who = name === '' ? address(email) : say`${named(name, email)} (${address(email)})`
    const message = say`${who} has left and is not offboarded yet, and this plan gives ${id(user.account.uniqueId)}, the last account that names them, the address ${address(user.account.email)}. No later run would find them. Give the new account another uniqueId, or complete the offboarding on the People page first.`
    return [{ message, place: user.place }]
  })
  return {
    name: 'leavers',
    stops: 'everything',
    summary: say`${refusals.length} of ${count(leavers.length, 'leaver')} would be forgotten`,
    refusals
  }
}
