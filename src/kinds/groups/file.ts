// Checks the groups of a users file.
import type { Place } from '../../errors.ts'
import { say, word } from '../../say.ts'
import { check } from '../../roster/fit.ts'
import { keyOf, seenBefore, sourceOf } from '../../roster/keys.ts'
import type { Entry } from '../../roster/parse.ts'
import { at, quoted } from '../../roster/problems.ts'
import type { WantedGroup } from '../../roster/roster.ts'
import { groupKeySchema, groupSchema } from './entry.ts'
import { entryOf, type FileDesk } from '../../roster/tree.ts'

/** A group as one file has it: other files may hold more of its members, and state its membership. */
export type StatedGroup = Omit<WantedGroup, 'membership'> &
  Readonly<{ membership: WantedGroup['membership'] | undefined }>

/** Reports a membership that differs from what was stated before, in this file or another. */
const reportMembership = (entry: Entry, membership: string, desk: FileDesk): void => {
  const before = desk.named.memberships.get(entry.key)
  const start = entryOf(entry.value, 'membership')?.start ?? entry.start
  if (before === undefined) desk.named.memberships.set(entry.key, { membership, place: desk.place(start) })
  else if (before.membership !== membership)
    desk.found.add(
      'membership',
      start,
      say`membership of ${quoted(entry.key)} is ${word(membership)} here and ${word(before.membership)} at ${at(before.place)}: state it in one of the two places.`
    )
}

/** Reads one group: its key and what is below it. */
export const readGroup = (entry: Entry, desk: FileDesk): StatedGroup | undefined => {
  const nameOrId = check(groupKeySchema(), keyOf(entry), desk, { label: "A group's name or id" })
  if (entry.value.kind !== 'map') {
    const message = say`A group must be a mapping with members: write "members:" below it, with a list.`
    desk.found.add('group', entry.start, message)
    return undefined
  }
  const group = check(groupSchema(), entry.value, desk, {
    label: 'a group',
    known: Object.keys(groupSchema().shape)
  })
  if (group?.membership !== undefined) reportMembership(entry, group.membership, desk)
  const list = entryOf(entry.value, 'members')?.value
  const items = list?.kind === 'list' ? list.items : []
  const seen = new Map<string, () => Place>()
  for (const item of items) {
    const before = seenBefore(item, item.start, '', seen, desk)
    if (before !== undefined)
      desk.found.add(
        'duplicate-member',
        item.start,
        say`${sourceOf(item)} is already a member at ${at(before)}: remove one.`
      )
  }
  if (nameOrId === undefined || group === undefined) return undefined
  const members = group.members.map((email, index) => ({
    email,
    place: desk.place(items[index]?.start ?? entry.start)
  }))
  const { membership } = group
  return { nameOrId, membership, members, place: desk.place(entry.start) }
}
