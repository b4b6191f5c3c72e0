// The groups part of the plan: who is added to and taken out of groups of people in Vanta. Whatever is not
// certain (a group or person that cannot be told apart) is a refusal on its line, never a guess.
import { addressKey } from '../address.ts'
import type { Problem } from '../errors.ts'
import type { WantedGroup, WantedMember } from '../roster/roster.ts'
import type { Group, Person } from '../vanta/model.ts'
import { compareText } from './accounts.ts'
import { type Limit, limitFor } from './limit.ts'
import type { GroupChange } from './plan.ts'

export type GroupsPlan = Readonly<{
  changes: readonly GroupChange[]
  refusals: readonly Problem[]
  /** The guards' numbers in words. */
  summary: string
}>

type Resolved<T> = Readonly<{ found: T }> | Readonly<{ problem: Problem }>

const list = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ')

const resolveGroup = (wanted: WantedGroup, groups: readonly Group[]): Resolved<Group> => {
  const { nameOrId, place } = wanted
  const matches = groups.filter((group) => group.id === nameOrId || group.name === nameOrId)
  const [group] = matches
  if (group === undefined) {
    const close = groups.filter((other) => other.name.toLowerCase() === nameOrId.toLowerCase())
    const hint =
      close.length > 0 ? ` Vanta has ${list(close.map((other) => other.name))}: names count with case.` : ''
    return {
      problem: {
        message: `No group in Vanta has the name or id "${nameOrId}".${hint} Correct it, or create the group in Vanta first.`,
        place
      }
    }
  }
  if (matches.length > 1)
    return {
      problem: {
        message: `${matches.length} groups in Vanta have the name or id "${nameOrId}". Use the id of the right one (${list(matches.map((other) => other.id))}), or rename the others in Vanta.`,
        place
      }
    }
  if (group.source !== null && group.source !== '' && group.source.toLowerCase() !== 'vanta')
    return {
      problem: {
        message: `The group "${group.name}" is owned by ${group.source}, an identity provider. Change its members there, and take it out of this file.`,
        place
      }
    }
  return { found: group }
}

const resolveMember = (
  member: WantedMember,
  group: Group,
  people: ReadonlyMap<string, readonly Person[]>
): Resolved<Person> => {
  const matches = people.get(addressKey(member.email)) ?? []
  const [person] = matches
  if (person !== undefined && matches.length === 1) return { found: person }
  const trouble =
    matches.length === 0
      ? `No person in Vanta has the address ${member.email}, so they cannot be a member of "${group.name}". Correct the address, or wait until the person is in Vanta.`
      : `${matches.length} people in Vanta have the address ${member.email}, so it is not certain who is to be a member of "${group.name}". Mend the people in Vanta, or change the group there.`
  return { problem: { message: trouble, place: member.place } }
}

export type GroupSettings = Readonly<{
  maxRemovals: Limit
  protectedAddresses: ReadonlySet<string>
  /** Protected unique ids of accounts that were not read, so that nobody knows whose they are. */
  protectedUnknown: readonly string[]
}>

type OneGroup = Readonly<{ changes: readonly GroupChange[]; refusals: readonly Problem[]; removed: number }>

const planGroup = (
  wanted: WantedGroup,
  group: Group,
  people: readonly Person[],
  byAddress: ReadonlyMap<string, readonly Person[]>,
  settings: GroupSettings
): OneGroup => {
  const change = (kind: GroupChange['kind'], person: Person, place: GroupChange['place']): GroupChange => ({
    kind,
    groupId: group.id,
    groupName: group.name,
    personId: person.id,
    email: person.email,
    name: person.name,
    ...(place === undefined ? {} : { place })
  })
  const refusals: Problem[] = []
  const added: GroupChange[] = []
  const listed = new Set<string>()
  for (const member of wanted.members) {
    const resolved = resolveMember(member, group, byAddress)
    if ('problem' in resolved) {
      refusals.push(resolved.problem)
      continue
    }
    const person = resolved.found
    if (!listed.has(person.id) && !person.groupIds.includes(group.id))
      added.push(change('added', person, member.place))
    listed.add(person.id)
  }
  if (wanted.membership === 'include') return { changes: added, refusals, removed: 0 }

  const current = people.filter((person) => person.groupIds.includes(group.id))
  const leaving = current.filter((person) => !listed.has(person.id))
  const limit = limitFor(settings.maxRemovals, current.length)
  if (leaving.length > limit)
    refusals.push({
      message: `${leaving.length} of the ${current.length} members of "${group.name}" would be taken out; max-removals allows ${limit} (${settings.maxRemovals.text}). List whoever is to stay, or raise max-removals for this run.`,
      place: wanted.place
    })
  for (const person of leaving)
    if (settings.protectedAddresses.has(addressKey(person.email)))
      refusals.push({
        message: `${person.email} is protected by the input protected-users, and would be taken out of "${group.name}". List them in the group, or take them off protected-users.`,
        place: wanted.place
      })
  if (leaving.length > 0 && settings.protectedUnknown.length > 0)
    refusals.push({
      message: `The input protected-users names ${list(settings.protectedUnknown)} by id, and without \`users\` in the file no accounts are read that could tell who that is. People would be taken out of "${group.name}": name whom to protect by e-mail address.`,
      place: wanted.place
    })
  const removed = leaving.map((person) => change('removed', person, wanted.place))
  return { changes: [...removed, ...added], refusals, removed: removed.length }
}

/** Who is taken out comes before who is added. */
const rank = (kind: GroupChange['kind']): number => (kind === 'removed' ? 0 : 1)

/**
 * Compares the wanted groups with Vanta's groups and people (`Person.groupIds` tells the members). Two entries
 * that name one group, by name and by id, are refused.
 */
export const planGroups = (
  wanted: readonly WantedGroup[],
  groups: readonly Group[],
  people: readonly Person[],
  settings: GroupSettings
): GroupsPlan => {
  const byAddress = Map.groupBy(people, (person) => addressKey(person.email))
  const taken = new Map<string, WantedGroup>()
  const changes: GroupChange[] = []
  const refusals: Problem[] = []
  for (const entry of wanted) {
    const resolved = resolveGroup(entry, groups)
    if ('problem' in resolved) {
      refusals.push(resolved.problem)
      continue
    }
    const group = resolved.found
    const earlier = taken.get(group.id)
    if (earlier !== undefined) {
      const { file, line } = earlier.place
      refusals.push({
        message: `"${entry.nameOrId}" is the same group in Vanta as "${earlier.nameOrId}" (${file}:${line}). Keep one of the two entries.`,
        place: entry.place
      })
      continue
    }
    taken.set(group.id, entry)
    const one = planGroup(entry, group, people, byAddress, settings)
    changes.push(...one.changes)
    refusals.push(...one.refusals)
  }
  changes.sort(
    (a, b) =>
      rank(a.kind) - rank(b.kind) ||
      compareText(a.groupName, b.groupName) ||
      compareText(a.groupId, b.groupId) ||
      compareText(addressKey(a.email), addressKey(b.email)) ||
      compareText(a.personId, b.personId)
  )
  const removals = changes.filter((change) => change.kind === 'removed').length
  return {
    changes,
    refusals,
    summary: `${changes.length - removals} to add, ${removals} to take out, in ${wanted.length} ${wanted.length === 1 ? 'group' : 'groups'}; at most ${settings.maxRemovals.text} out of one group`
  }
}
