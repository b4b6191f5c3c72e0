// The input `policies`: rules for the files, kept in the workflow and checked with and without Vanta.
import { matchesGlob } from 'node:path'
import { requireNone } from './errors.ts'
import { guard, type Guard } from './plan/plan.ts'
import { count } from './plan/limit.ts'
import { nearest } from './roster/nearest.ts'
import { id, joined, own, person, say, type Text, theirs, word } from './say.ts'
import type { Account } from './kinds/accounts/fields.ts'
import type { Roster, RosterUser } from './roster/roster.ts'
import { usersKeyOf } from './kinds/accounts/guards.ts'

type PermissionLevel = Account['permissionLevel']

/** What each policy asks for; undefined where it is not set. `adminsIn` is a path or a glob. */
export type Policies = Readonly<{
  minAdmins?: number
  adminsIn?: string
  mfaFor?: readonly PermissionLevel[]
  reasonFor?: readonly PermissionLevel[]
}>

const NAMES = ['min-admins', 'admins-in', 'mfa-for', 'reason-for'] as const
type PolicyName = (typeof NAMES)[number]
const LEVELS: readonly PermissionLevel[] = ['ADMIN', 'EDITOR', 'BASE']

const didYouMean = (given: string, known: readonly string[]): Text => {
  const near = nearest(given, known)
  return near === undefined ? say`` : say` Did you mean ${word(near)}?`
}

const levelsOf = (name: PolicyName, words: readonly string[], problems: Text[]): readonly PermissionLevel[] =>
  words.flatMap((given) => {
    const level = LEVELS.find((known) => known === given)
    if (level !== undefined) return [level]
    problems.push(
      say`policies: ${own(name)} names ${theirs(given)}, which is not a permission level.${didYouMean(given, LEVELS)} Levels are ${joined(LEVELS.map(word))}.`
    )
    return []
  })

/** One policy, read. What is wrong with it is added to `problems`. */
const policyOf = (name: PolicyName, value: string, problems: Text[]): Policies => {
  const words = value.split(/[\s,]+/).filter((each) => each !== '')
  if (name === 'admins-in') return { adminsIn: value.replace(/^(?:\.\/)+/, '') }
  if (name === 'mfa-for') return { mfaFor: levelsOf(name, words, problems) }
  if (name === 'reason-for') return { reasonFor: levelsOf(name, words, problems) }
  if (/^[1-9]\d{0,8}$/.test(value)) return { minAdmins: Number(value) }
  problems.push(say`policies: min-admins must be a number of at least 1, but is "${theirs(value)}".`)
  return {}
}

/** Reads the lines of the input. What is wrong with them is added to `problems`. */
export const parsePolicies = (lines: readonly string[], problems: Text[]): Policies => {
  const found = new Map<PolicyName, Policies>()
  for (const line of lines) {
    const [given = '', ...rest] = line.split(':')
    const name = NAMES.find((known) => known === given.trim())
    const value = rest.join(':').trim()
    if (name === undefined)
      problems.push(
        say`policies: ${theirs(given.trim())} is not a policy.${didYouMean(given, NAMES)} Policies are ${joined(NAMES.map(word))}, each followed by a colon.`
      )
    else if (value === '')
      problems.push(say`policies: ${own(name)} has no value. Write it after a colon, or remove the line.`)
    else if (found.has(name)) problems.push(say`policies: ${own(name)} appears twice. Keep one line of it.`)
    else found.set(name, policyOf(name, value, problems))
  }
  return Object.assign({}, ...found.values())
}

const isIn = (file: string, pattern: string): boolean => pattern === file || matchesGlob(file, pattern)

/**
 * A pattern that matches no users file would refuse every admin, for a reason that is hard to see.
 * @throws {Failure} `configuration`, with the nearest of the files.
 */
export const requirePolicyFiles = ({ adminsIn: pattern }: Policies, { files, users }: Roster): void => {
  const paths = files.map(({ path }) => path)
  if (users === undefined || pattern === undefined || paths.some((path) => isIn(path, pattern))) return
  const problem = say`policies: admins-in names ${theirs(pattern)}, which matches none of the users files.${didYouMean(pattern, paths)} Correct the path, which is relative to the workspace.`
  requireNone([problem], say`A policy names a file that is not there. Vanta was not contacted.`)
}

const named = ({ account: { uniqueId, displayName, email } }: RosterUser): Text =>
  say`${id(uniqueId)} (${person(displayName, email)})`

/** Refuses on the line of each of these users. */
const refusing = (
  name: PolicyName,
  summary: Text,
  users: readonly RosterUser[],
  why: (account: Account) => Text
): Guard =>
  guard(
    name,
    'everything',
    summary,
    users.map((user) => ({ message: say`${named(user)} is ${why(user.account)}`, place: user.place }))
  )

const isActive = ({ account }: RosterUser): boolean => account.status === 'ACTIVE'
const isAdmin = ({ account }: RosterUser): boolean => account.permissionLevel === 'ADMIN'

const minAdmins = (least: number, users: readonly RosterUser[], roster: Roster): Guard => {
  const left = users.filter((user) => isActive(user) && isAdmin(user)).length
  const place = usersKeyOf(roster)
  const message = say`The files leave ${count(left, 'ACTIVE account')} with the permission level ADMIN; the policy min-admins asks for ${least}. Add an ADMIN, or change the policy in the workflow.`
  const summary = say`${left} ACTIVE and ADMIN, at least ${least}`
  return guard('min-admins', 'everything', summary, left < least ? [{ message, place }] : [])
}

const adminsIn = (pattern: string, users: readonly RosterUser[]): Guard => {
  const elsewhere = users.filter((user) => isAdmin(user) && !isIn(user.place.file, pattern))
  const why = say`ADMIN; the policy admins-in allows that only in ${theirs(pattern)}. Move the entry there, or lower the level.`
  return refusing(
    'admins-in',
    say`${elsewhere.length} ADMIN outside ${theirs(pattern)}`,
    elsewhere,
    () => why
  )
}

const ofLevels = (levels: readonly PermissionLevel[], users: readonly RosterUser[]): readonly RosterUser[] =>
  users.filter((user) => isActive(user) && levels.includes(user.account.permissionLevel))

const mfaFor = (levels: readonly PermissionLevel[], users: readonly RosterUser[]): Guard => {
  const without = ofLevels(levels, users).filter(
    ({ account }) => account.authMethod !== 'SSO' && account.mfaEnabled !== true
  )
  return refusing(
    'mfa-for',
    say`${without.length} of ${joined(levels.map(word))} without MFA`,
    without,
    ({ permissionLevel, authMethod }) =>
      say`${word(permissionLevel)} and logs in by ${word(authMethod)} without MFA, which the policy mfa-for does not allow. Once MFA is on, state \`mfaEnabled: true\`; or use SSO, or lower the level.`
  )
}

const reasonFor = (levels: readonly PermissionLevel[], users: readonly RosterUser[]): Guard => {
  const without = ofLevels(levels, users).filter(({ notes }) => notes?.reason === undefined)
  return refusing(
    'reason-for',
    say`${without.length} of ${joined(levels.map(word))} without a reason`,
    without,
    ({ permissionLevel }) =>
      say`${word(permissionLevel)} without a reason, which the policy reason-for asks for. Add \`reason\` to the entry, or lower the level.`
  )
}

/** A guard for each policy that is set. Nothing to check where the files have no users. */
export const policyGuards = (policies: Policies, roster: Roster): readonly Guard[] => {
  const { users } = roster
  if (users === undefined) return []
  return [
    ...(policies.minAdmins === undefined ? [] : [minAdmins(policies.minAdmins, users, roster)]),
    ...(policies.adminsIn === undefined ? [] : [adminsIn(policies.adminsIn, users)]),
    ...(policies.mfaFor === undefined ? [] : [mfaFor(policies.mfaFor, users)]),
    ...(policies.reasonFor === undefined ? [] : [reasonFor(policies.reasonFor, users)])
  ]
}
