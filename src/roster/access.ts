// Checks the groups and the Trust Centers of a users file.
import { addressKey } from '../address.ts'
import type { Place } from '../errors.ts'
import { say, type Text, word } from '../say.ts'
import type { IsWrong } from './account.ts'
import { check, validPart } from './fit.ts'
import type { Entry, YamlNode } from './parse.ts'
import { at, series, quoted } from './problems.ts'
import type { WantedGroup, WantedTrustCenter, WantedViewer } from './roster.ts'
import {
  groupKeySchema,
  groupSchema,
  slugSchema,
  trustCenterFieldsSchema,
  trustCenterSchema,
  viewerFieldsSchema,
  viewerSchema
} from './schema/access.ts'
import type { ViewerEntry } from './schema/access.ts'
import { entryOf, type FileDesk, offsetIn, statedIn } from './tree.ts'

/** A group as one file has it: other files may hold more of its members, and state its membership. */
export type StatedGroup = Omit<WantedGroup, 'membership'> &
  Readonly<{ membership: WantedGroup['membership'] | undefined }>

/** Where an e-mail address was before. Whether it is one is checked elsewhere. */
const seenBefore = (
  node: YamlNode | undefined,
  start: number,
  scope: string,
  seen: Map<string, () => Place>,
  desk: FileDesk
): Place | undefined => {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined
  const key = `${scope}\n${addressKey(node.value)}`
  const first = seen.get(key)
  if (first === undefined) seen.set(key, () => desk.place(start))
  return first?.()
}

const sourceOf = (node: YamlNode): Text => quoted(node.kind === 'scalar' ? node.source : '')

/** The key of a group or a Trust Center as a value of its own. */
const keyOf = ({ key, start }: Entry): YamlNode => ({ kind: 'scalar', value: key, source: key, start })

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

/**
 * Rules between the fields of a viewer. An invitation needs what Vanta's reference requires to create a viewer. What
 * is wrong counts neither as stated nor as missing.
 */
export const viewerFlaws = (
  viewer: Omit<ViewerEntry, 'email'>,
  isWrong: IsWrong = () => false
): readonly Readonly<{ field: string; message: Text }>[] => {
  const flaws: { field: string; message: Text }[] = []
  const { accessLevel, resourceIds } = viewer
  const isSilent = (field: keyof typeof viewer): boolean => viewer[field] === undefined && !isWrong(field)
  if (accessLevel === 'PARTIAL_ACCESS' && isSilent('resourceIds')) {
    flaws.push({
      field: 'accessLevel',
      message: say`PARTIAL_ACCESS needs resourceIds: list what the viewer may see.`
    })
  }
  if (accessLevel === 'FULL_ACCESS' && resourceIds !== undefined) {
    flaws.push({
      field: 'resourceIds',
      message: say`resourceIds contradicts FULL_ACCESS: remove it, or set accessLevel: PARTIAL_ACCESS.`
    })
  }
  if (isSilent('accessLevel') && resourceIds !== undefined) {
    flaws.push({
      field: 'resourceIds',
      message: say`resourceIds counts only with PARTIAL_ACCESS: add accessLevel: PARTIAL_ACCESS.`
    })
  }
  if (viewer.invite) {
    const needed = (['name', 'companyName', 'accessLevel', 'isNdaRequired'] as const).filter(isSilent)
    if (needed.length > 0) {
      flaws.push({
        field: 'invite',
        message: say`invite: true needs ${series(needed, 'and')} as well: add what is missing, or remove invite.`
      })
    }
  }
  return flaws
}

const readViewer = (node: YamlNode, slug: string, desk: FileDesk): WantedViewer | undefined => {
  if (node.kind !== 'map') {
    desk.found.add(
      'viewer',
      node.start,
      say`Each entry of viewers must be a mapping of fields: write "- email: …" with the other fields below it.`
    )
    return undefined
  }
  const known = Object.keys(viewerSchema().shape)
  const viewer = check(viewerSchema(), node, desk, { label: 'a viewer', known })
  const email = entryOf(node, 'email')?.value
  const start = offsetIn(node, email ?? node)
  const before = seenBefore(email, start, slug, desk.named.viewers, desk)
  if (email !== undefined && before !== undefined) {
    const message = say`${sourceOf(email)} is already a viewer of this Trust Center at ${at(before)}: remove one.`
    desk.found.add('duplicate-viewer', start, message)
  }
  const valid = viewer ?? validPart(viewerFieldsSchema(), node) ?? { invite: false }
  const stated = viewer === undefined ? statedIn(node, known) : undefined
  const isWrong: IsWrong = (field) => stated?.has(field) === true && !(field in valid)
  for (const { field, message } of viewerFlaws(valid, isWrong)) {
    desk.found.add(`viewer ${field}`, entryOf(node, field)?.value.start ?? node.start, message)
  }
  return viewer && { ...viewer, place: desk.place(node.start) }
}

/** Reads one Trust Center: its key and its viewers. */
export const readTrustCenter = (entry: Entry, desk: FileDesk): WantedTrustCenter | undefined => {
  const slugId = check(slugSchema(), keyOf(entry), desk, { label: 'The key of a Trust Center' })
  const { value } = entry
  if (value.kind !== 'map') {
    desk.found.add(
      'trust-center',
      entry.start,
      say`A Trust Center must be a mapping with viewers: write "viewers:" below it, with a list.`
    )
    return undefined
  }
  const known = Object.keys(trustCenterSchema().shape)
  const others = value.entries.filter(({ key }) => key !== 'viewers')
  check(trustCenterFieldsSchema(), { ...value, entries: others }, desk, { label: 'a Trust Center', known })
  const list = entryOf(value, 'viewers')
  if (list?.value.kind !== 'list') {
    desk.found.add(
      'viewers',
      list?.start ?? entry.start,
      say`A Trust Center needs viewers with a list: write "viewers:" and "- email: …" below it.`
    )
    return undefined
  }
  const viewers: WantedViewer[] = []
  for (const item of list.value.items) {
    const viewer = readViewer(item, entry.key, desk)
    if (viewer !== undefined) viewers.push(viewer)
  }
  return slugId === undefined ? undefined : { slugId, viewers, place: desk.place(entry.start) }
}
