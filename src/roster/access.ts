// Checks the groups and the Trust Centers of a users file.
import { addressKey } from '../address.ts'
import type { Place } from '../errors.ts'
import type { IsDoubtful } from './account.ts'
import { at, check, entryOf, listed, offsetIn, statedIn, validPart } from './explain.ts'
import type { FileDesk } from './explain.ts'
import { nearest } from './nearest.ts'
import type { Entry, YamlNode } from './parse.ts'
import type { WantedGroup, WantedTrustCenter, WantedViewer } from './roster.ts'
import {
  groupKeySchema,
  groupSchema,
  slugSchema,
  trustCenterSchema,
  viewerFieldsSchema,
  viewerSchema
} from './schema/access.ts'
import type { ViewerEntry } from './schema/access.ts'

const shownText = (node: YamlNode, otherwise: string, desk: FileDesk): string =>
  desk.show(node.kind === 'scalar' ? node.source : '', otherwise)

/** Where an e-mail address stood before. Whether it is one is checked elsewhere. */
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

/** Reads one group: its key and what stands below it. */
export const readGroup = (entry: Entry, desk: FileDesk): WantedGroup | undefined => {
  const key: YamlNode = { kind: 'scalar', value: entry.key, source: entry.key, start: entry.start }
  const nameOrId = check(groupKeySchema(), key, desk, { label: "A group's name or id" })
  if (entry.value.kind !== 'map') {
    const message = 'A group must be a mapping with members: write "members:" below it, with a list.'
    desk.found.add('group', entry.start, message)
    return undefined
  }
  const group = check(groupSchema(), entry.value, desk, {
    label: 'a group',
    known: Object.keys(groupSchema().shape)
  })
  const first = desk.named.groups.get(entry.key)
  if (first === undefined) desk.named.groups.set(entry.key, () => desk.place(entry.start))
  else {
    const message = `${desk.show(entry.key, 'This group')} already stands at ${at(first())}: keep each group in one place.`
    desk.found.add('duplicate-group', entry.start, message)
  }
  const list = entryOf(entry.value, 'members')?.value
  const items = list?.kind === 'list' ? list.items : []
  const seen = new Map<string, () => Place>()
  for (const item of items) {
    const before = seenBefore(item, item.start, '', seen, desk)
    if (before === undefined) continue
    const message = `${shownText(item, 'This address', desk)} is already a member at ${at(before)}: remove one.`
    desk.found.add('duplicate-member', item.start, message)
  }
  if (nameOrId === undefined || group === undefined) return undefined
  const members = group.members.map((email, index) => ({
    email,
    place: desk.place(items[index]?.start ?? entry.start)
  }))
  return { nameOrId, membership: group.membership, members, place: desk.place(entry.start) }
}

/**
 * Rules between the fields of a viewer. An invitation needs what Vanta's reference requires to create a viewer. What
 * is in doubt counts neither as stated nor as missing.
 */
export const viewerFlaws = (
  viewer: Omit<ViewerEntry, 'email'>,
  isDoubtful: IsDoubtful = () => false
): readonly { field: string; message: string }[] => {
  const flaws: { field: string; message: string }[] = []
  const { accessLevel, resourceIds } = viewer
  const isSilent = (field: keyof typeof viewer): boolean => viewer[field] === undefined && !isDoubtful(field)
  if (accessLevel === 'PARTIAL_ACCESS' && isSilent('resourceIds')) {
    flaws.push({
      field: 'accessLevel',
      message: 'PARTIAL_ACCESS needs resourceIds: list what the viewer may see.'
    })
  }
  if (accessLevel === 'FULL_ACCESS' && resourceIds !== undefined) {
    flaws.push({
      field: 'resourceIds',
      message: 'resourceIds contradicts FULL_ACCESS: remove it, or state accessLevel: PARTIAL_ACCESS.'
    })
  }
  if (isSilent('accessLevel') && resourceIds !== undefined) {
    flaws.push({
      field: 'resourceIds',
      message: 'resourceIds counts only with PARTIAL_ACCESS: add accessLevel: PARTIAL_ACCESS.'
    })
  }
  if (viewer.invite) {
    const needed = (['name', 'companyName', 'accessLevel', 'isNdaRequired'] as const).filter(isSilent)
    if (needed.length > 0) {
      flaws.push({
        field: 'invite',
        message: `invite: true needs ${listed(needed, 'and')} as well: state what is missing, or remove invite.`
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
      'Each entry of viewers must be a mapping of fields: write "- email: …" with the other fields below it.'
    )
    return undefined
  }
  const known = Object.keys(viewerSchema().shape)
  const viewer = check(viewerSchema(), node, desk, { label: 'a viewer', known })
  const email = entryOf(node, 'email')?.value
  const start = offsetIn(node, email ?? node)
  const before = seenBefore(email, start, slug, desk.named.viewers, desk)
  if (email !== undefined && before !== undefined) {
    const message = `${shownText(email, 'This address', desk)} is already a viewer of this Trust Center at ${at(before)}: remove one.`
    desk.found.add('duplicate-viewer', start, message)
  }
  const valid = viewer ?? validPart(viewerFieldsSchema(), node) ?? { invite: false }
  const stated = viewer === undefined ? statedIn(node, known) : undefined
  const isDoubtful: IsDoubtful = (field) => stated?.has(field) === true && !(field in valid)
  for (const { field, message } of viewerFlaws(valid, isDoubtful)) {
    desk.found.add(`viewer ${field} ${message}`, entryOf(node, field)?.value.start ?? node.start, message)
  }
  return viewer && { ...viewer, place: desk.place(node.start) }
}

/** Reads one Trust Center: its key and its viewers. */
export const readTrustCenter = (entry: Entry, desk: FileDesk): WantedTrustCenter | undefined => {
  const key: YamlNode = { kind: 'scalar', value: entry.key, source: entry.key, start: entry.start }
  const slugId = check(slugSchema(), key, desk, { label: 'The key of a Trust Center' })
  if (entry.value.kind !== 'map') {
    desk.found.add(
      'trust-center',
      entry.start,
      'A Trust Center must be a mapping with viewers: write "viewers:" below it, with a list.'
    )
    return undefined
  }
  for (const { key: name, start } of entry.value.entries) {
    if (name !== 'viewers') {
      const likely = nearest(name, Object.keys(trustCenterSchema().shape))
      const remedy = likely === undefined ? 'known is viewers.' : `did you mean ${likely}?`
      desk.found.add(
        'unknown-key',
        start,
        `${desk.show(name, 'This key')} is not a known field of a Trust Center: ${remedy}`
      )
    }
  }
  const list = entryOf(entry.value, 'viewers')
  if (list?.value.kind !== 'list') {
    desk.found.add(
      'viewers',
      list?.start ?? entry.start,
      'A Trust Center needs viewers with a list: write "viewers:" and "- email: …" below it.'
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
