// The groups part of the plan: who is added to and taken out of groups of people in Vanta. Whatever is not
// certain (a group or person that cannot be told apart) is a refusal on its line, never a guess.
import { addressKey } from '../../address.ts'
import type { Note, Place, Problem } from '../../errors.ts'
import { compareText } from '../../order.ts'
import type { WantedGroup, WantedMember } from '../../roster/roster.ts'
import {
  address,
  id,
  joined,
  own,
  type Part,
  person as named,
  say,
  type Text,
  thing,
  word
} from '../../say.ts'
import type { Group, Person } from '../../vanta/model.ts'
import type { Protected } from '../../plan/protected.ts'
import { BARE, note, PROTECTED } from '../draft.ts'
import { few } from '../unmanaged.ts'
import { groupGuards } from './guards.ts'
import type { Limits } from '../../plan/limit.ts'
import type { Change } from '../change.ts'
import type * as kind from '../kind.ts'
import type { GroupAct } from './words.ts'

/** A person in or out of a group: the subject is the person, the target the group, by Vanta's ids. */
export type GroupChange = Change & Readonly<{ act: GroupAct; target: NonNullable<Change['target']> }>

export type GroupsPlan = kind.Part<GroupChange>

const list = (parts: readonly Part[]): Text => joined(parts.map((part) => say`"${part}"`))

/** The identity provider that keeps a group's members; undefined where people do in Vanta, or Vanta does not say. */
export const ownerOf = ({ source }: Group): string | undefined =>
  source === null || source === '' || source.toLowerCase() === 'vanta' ? undefined : source

/** The group that is meant, or why that is not certain. */
const resolveGroup = ({ nameOrId }: WantedGroup, groups: readonly Group[]): Group | Text => {
  const matches = groups.filter((group) => group.id === nameOrId || group.name === nameOrId)
  const [group] = matches
  if (group === undefined) {
    const close = groups.filter((other) => other.name.toLowerCase() === nameOrId.toLowerCase())
    const hint =
      close.length > 0
        ? say` Vanta has ${list(close.map((other) => thing(other.name)))}: names are case-sensitive.`
        : say``
    return say`No group in Vanta has the name or id "${thing(nameOrId)}".${hint} Correct it, or create the group in Vanta first.`
  }
  if (matches.length > 1)
    return say`${matches.length} groups in Vanta have the name or id "${thing(nameOrId)}". Use the id of the right one (${list(matches.map((other) => id(other.id)))}), or rename the others in Vanta.`
  const owner = ownerOf(group)
  if (owner !== undefined)
    return say`The group "${thing(group.name)}" is owned by ${thing(owner)}, an identity provider. Change its members there, and take it out of this file.`
  return group
}

/** The person who is meant, or why that is not certain. */
const resolveMember = (
  { email }: WantedMember,
  group: Group,
  people: ReadonlyMap<string, readonly Person[]>
): Person | Text => {
  const [person, ...others] = people.get(addressKey(email)) ?? []
  if (person === undefined)
    return say`No person in Vanta has the address ${address(email)}, so they cannot be a member of "${thing(group.name)}". Correct the address, or wait until the person is in Vanta.`
  if (others.length > 0)
    return say`${1 + others.length} people in Vanta have the address ${address(email)}, so it is not certain who is to be a member of "${thing(group.name)}". Fix the people in Vanta, or change the group there.`
  return person
}

/** What one group of the files comes to. `total` are its members before. */
export type OneGroup = Readonly<{
  wanted: WantedGroup
  /** As Vanta calls it, where Vanta was asked. */
  name: string
  total: number
  changes: readonly GroupChange[]
  notes: readonly Note[]
}>

/** Somebody who is taken out of a group or added to it. */
export const memberChange = (
  act: GroupAct,
  target: GroupChange['target'],
  { id: of, email, name }: GroupChange['subject'],
  place: Place
): GroupChange => ({ ...BARE, act, subject: { id: of, email, name }, target, place })

const shownAs = ({ name, email }: Person): Text => {
  if (name === email) return say`${address(email)}`
  return say`${named(name, email)} (${email === '' ? own('no address') : address(email)})`
}

/** Answers by an older form of Vanta's API do not say where a group comes from. */
const unknownSource = (
  { place }: WantedGroup,
  { source, name }: Group,
  changes: readonly GroupChange[]
): readonly Note[] => {
  const message = say`Vanta does not say who keeps the group "${thing(name)}". If an identity provider does, Vanta rejects these changes: make them there, and remove the group from this file.`
  return source !== null || changes.length === 0 ? [] : [note(message, place)]
}

const planGroup = (
  wanted: WantedGroup,
  group: Group,
  people: readonly Person[],
  byAddress: ReadonlyMap<string, readonly Person[]>,
  { addresses }: Protected
): OneGroup & Readonly<{ refusals: readonly Problem[] }> => {
  const { place, membership } = wanted
  const target = { id: group.id, name: group.name }
  const refusals: Problem[] = []
  const added: GroupChange[] = []
  const wantedIds = new Set<string>()
  for (const member of wanted.members) {
    const person = resolveMember(member, group, byAddress)
    if ('said' in person) {
      refusals.push({ message: person, place: member.place })
      continue
    }
    if (!person.groupIds.includes(group.id))
      added.push(memberChange('members.added', target, person, member.place))
    wantedIds.add(person.id)
  }
  const members = people.filter((person) => person.groupIds.includes(group.id))
  const unlisted = membership === 'exact' ? members.filter(({ id: of }) => !wantedIds.has(of)) : []
  // Whom no file can list (without an address, or with that of somebody else) is not unwanted.
  const isListable = ({ email }: Person): boolean =>
    email.includes('@') && byAddress.get(addressKey(email))?.length === 1
  const removed = unlisted.filter(isListable).map((person): GroupChange => {
    const change = memberChange('members.removed', target, person, place)
    return addresses.has(addressKey(person.email)) ? { ...change, flags: [PROTECTED] } : change
  })
  const stay = unlisted.filter((person) => !isListable(person))
  const stays = say`${few(stay.map(shownAs))} ${stay.length === 1 ? own('stays') : own('stay')} in "${thing(group.name)}": no file can list a person without an address of their own. Fix the people in Vanta, or change the group there.`
  const changes = [...removed, ...added]
  return {
    wanted,
    name: group.name,
    total: members.length,
    changes,
    refusals,
    notes: [...unknownSource(wanted, group, changes), ...(stay.length === 0 ? [] : [note(stays, place)])]
  }
}

/** Who is taken out comes before who is added. */
const takenOutFirst = (a: GroupChange, b: GroupChange): number =>
  Number(a.act === 'members.added') - Number(b.act === 'members.added') ||
  compareText(a.target.name, b.target.name) ||
  compareText(a.target.id, b.target.id) ||
  compareText(addressKey(a.subject.email), addressKey(b.subject.email)) ||
  compareText(a.subject.id, b.subject.id)

/** Of `amount` groups, those that could be told apart. */
export const groupsPlan = (
  groups: readonly OneGroup[],
  amount: number,
  refusals: readonly Problem[],
  limits: Limits,
  protection: Protected
): GroupsPlan => ({
  changes: groups.flatMap(({ changes }) => changes).toSorted(takenOutFirst),
  notes: groups.flatMap(({ notes }) => notes),
  guards: groupGuards(groups, amount, refusals, limits, protection)
})

/**
 * Compares the wanted groups with Vanta's groups and people (`Person.groupIds` tells the members). Two entries
 * that name one group, by name and by id, are refused.
 */
export const planGroups = (
  wanted: readonly WantedGroup[],
  groups: readonly Group[],
  people: readonly Person[],
  limits: Limits,
  protection: Protected
): GroupsPlan => {
  const byAddress = Map.groupBy(people, (person) => addressKey(person.email))
  const taken = new Map<string, WantedGroup>()
  const planned: OneGroup[] = []
  const refusals: Problem[] = []
  for (const entry of wanted) {
    const group = resolveGroup(entry, groups)
    if ('said' in group) {
      refusals.push({ message: group, place: entry.place })
      continue
    }
    const earlier = taken.get(group.id)
    if (earlier !== undefined) {
      const { file, line } = earlier.place
      refusals.push({
        message: say`"${thing(entry.nameOrId)}" is the same group in Vanta as "${thing(earlier.nameOrId)}" (${word(`${file}:${line}`)}). Keep one of the two entries.`,
        place: entry.place
      })
      continue
    }
    taken.set(group.id, entry)
    const one = planGroup(entry, group, people, byAddress, protection)
    planned.push(one)
    for (const refusal of one.refusals) refusals.push(refusal)
  }
  return groupsPlan(planned, wanted.length, refusals, limits, protection)
}
