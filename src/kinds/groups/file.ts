// Checks the groups of a users file.
import { addressKey } from '../../address.ts'
import { say, word } from '../../say.ts'
import { checkKey, fit } from '../../roster/fit.ts'
import { addressBefore, placeBefore, sourceOf } from '../../roster/keys.ts'
import type { Entry } from '../../roster/parse.ts'
import { at, quoted } from '../../roster/problems.ts'
import type { WantedGroup, WantedMember } from '../../roster/roster.ts'
import { groupKeySchema, groupSchema } from './entry.ts'
import type { Section } from '../../roster/section.ts'
import { entriesIn, entryOf, type FileDesk, itemsIn, mustBe } from '../../roster/tree.ts'

const noMapping = say`A group must be a mapping with members: write "members:" below it, with a list.`

/** Reports a membership that differs from what was stated before, in this file or another. */
const reportMembership = (entry: Entry, membership: string, desk: FileDesk): void => {
  const start = entryOf(entry.value, 'membership')?.start ?? entry.start
  const other = membership === 'exact' ? 'include' : 'exact'
  const before = desk.named.get(`${other} group\n${entry.key}`)
  if (before === undefined) placeBefore(`${membership} group\n${entry.key}`, start, desk)
  else
    desk.found.add(
      start,
      say`membership of ${quoted(entry.key)} is ${word(membership)} here and ${word(other)} at ${at(before())}: state it in one of the two places.`
    )
}

/** Reads one group: its key and what is below it. */
const readGroup = (entry: Entry, desk: FileDesk): WantedGroup | undefined => {
  checkKey(groupKeySchema(), entry, desk, "A group's name or id")
  const { value } = entry
  if (!mustBe('map', value, noMapping, entry.start, desk)) return undefined
  const { whole: group } = fit(groupSchema(), value, desk, 'a group')
  if (group?.membership !== undefined) reportMembership(entry, group.membership, desk)
  const items = itemsIn(entryOf(value, 'members')?.value)
  for (const item of items) {
    const before = addressBefore(item, item.start, `member\n${desk.path}\n${entry.key}`, desk)
    if (before !== undefined)
      desk.found.add(item.start, say`${sourceOf(item)} is already a member at ${at(before)}: remove one.`)
  }
  if (group === undefined) return undefined
  const members = group.members.map((email, index) => ({
    email,
    place: desk.place(items[index]?.start ?? entry.start)
  }))
  const { membership = 'include' } = group
  return { nameOrId: entry.key, membership, members, place: desk.place(entry.start) }
}

/**
 * Groups of several files under one key are one, at the place where it is first; nobody is a member twice. Where one of
 * them says `exact`, none says `include`: that was reported.
 */
const merge = (all: readonly WantedGroup[]): readonly WantedGroup[] =>
  [...Map.groupBy(all, ({ nameOrId }) => nameOrId).values()].flatMap((parts) =>
    parts.slice(0, 1).map((first) => {
      const members = new Map<string, WantedMember>()
      for (const member of parts.flatMap((part) => part.members)) {
        const key = addressKey(member.email)
        if (!members.has(key)) members.set(key, member)
      }
      const membership = parts.some((part) => part.membership === 'exact') ? 'exact' : 'include'
      return { ...first, membership, members: [...members.values()] }
    })
  )

/** `groups`. */
export const section: Section<readonly WantedGroup[]> = {
  shape: 'map',
  example: say`write "Engineering:" with "members:" below it`,
  read: ({ value }, desk) => entriesIn(value).flatMap((entry) => readGroup(entry, desk) ?? []),
  merge: (files) => merge(files.flat()),
  noun: 'group',
  count: ({ length }) => length
}
