// Checks the tree of one users file and turns it into users, groups and viewers, each with its place.
import type { Place } from '../errors.ts'
import { completeAccount, contradictions, missingFields } from './account.ts'
import { check, entryOf, listed } from './explain.ts'
import type { Desk } from './explain.ts'
import { nearest } from './nearest.ts'
import type { Entry, YamlNode } from './parse.ts'
import type { RosterFile, RosterUser, WantedGroup, WantedTrustCenter, WantedViewer } from './roster.ts'
import {
  defaultsSchema,
  fileSchema,
  groupKeySchema,
  groupSchema,
  slugSchema,
  trustCenterSchema,
  userSchema,
  viewerSchema
} from './schema.ts'
import type { DefaultsEntry, ViewerEntry } from './schema.ts'

const fileKeys = Object.keys(fileSchema.shape)
const defaultsKeys = Object.keys(defaultsSchema.shape)
const userKeys = Object.keys(userSchema.shape)
const groupKeys = Object.keys(groupSchema.shape)
const viewerKeys = Object.keys(viewerSchema.shape)
const trustCenterKeys = Object.keys(trustCenterSchema.shape)

/** What was named before, in this file or another, to find what stands twice. */
export type Named = Readonly<{
  ids: Map<string, () => Place>
  groups: Map<string, () => Place>
  viewers: Map<string, () => Place>
}>

/** One file: its tree, where its problems go, how values are shown, and the place of an offset. */
export type FileDesk = Desk & Readonly<{ path: string; place: (offset: number) => Place; named: Named }>

export type CheckedFile = Readonly<{
  file: RosterFile
  users?: readonly RosterUser[]
  groups?: readonly WantedGroup[]
  trustCenters?: readonly WantedTrustCenter[]
}>

const at = (place: Place): string => `${place.file}:${place.line}`

type Defaults = Readonly<{ data: DefaultsEntry; node: YamlNode | undefined }>

const readDefaults = (entry: Entry | undefined, desk: FileDesk): Defaults => {
  if (entry === undefined) return { data: {}, node: undefined }
  const { value } = entry
  if (value.kind !== 'map') {
    desk.found.add(
      'defaults',
      entry.start,
      'defaults must be a mapping of fields ("permissionLevel: BASE"): indent them below it, or remove the key.'
    )
    return { data: {}, node: undefined }
  }
  // Where a default is wrong, users that rely on it are not reported one by one: the fields count as stated.
  const data = check(defaultsSchema, value, desk, { label: 'defaults', known: defaultsKeys })
  return { data: data ?? {}, node: value }
}

const missing = (fields: readonly string[]): string => {
  const shared = fields.filter((field) => defaultsKeys.includes(field))
  const own = fields.filter((field) => !defaultsKeys.includes(field))
  const remedies: string[] = []
  if (own.length > 0) remedies.push(`state ${listed(own, 'and')} on the user`)
  if (shared.length > 0) remedies.push(`state ${listed(shared, 'and')} on the user or under defaults`)
  return `lacks ${listed(fields, 'and')}: ${remedies.join('; ')}.`
}

const readUser = (node: YamlNode, defaults: Defaults, desk: FileDesk): RosterUser | undefined => {
  if (node.kind !== 'map') {
    desk.found.add(
      'user',
      node.start,
      'Each entry of users must be a mapping of fields: write "- uniqueId: …" with the other fields below it.'
    )
    return undefined
  }
  const own = check(userSchema, node, desk, { label: 'a user', known: userKeys, skipMissing: true })
  const id = entryOf(node, 'uniqueId')?.value
  if (id?.kind === 'scalar' && typeof id.value === 'string' && id.value !== '') {
    const first = desk.named.ids.get(id.value)
    if (first === undefined) desk.named.ids.set(id.value, () => desk.place(id.start))
    else {
      const message = `uniqueId${desk.show(id.value, '') && ` ${desk.show(id.value, '')}`} already stands at ${at(first())}: remove one of the two users, or give each account its own id.`
      desk.found.add('duplicate-id', id.start, message)
    }
  }
  const account = own === undefined ? undefined : completeAccount(own, defaults.data)
  if (account !== undefined) {
    reportContradictions(account, node, defaults, desk)
    return { account, place: desk.place(node.start) }
  }
  // A misspelt key was reported with the name that was meant, which is then not missing as well.
  const stated = new Set(
    node.entries.map(({ key }) => (userKeys.includes(key) ? key : nearest(key, userKeys)))
  )
  const inDefaults = defaults.node?.kind === 'map' ? defaults.node.entries.map(({ key }) => key) : []
  const method = entryOf(node, 'authMethod') ?? (defaults.node && entryOf(defaults.node, 'authMethod'))
  const known = method?.value.kind === 'scalar' ? String(method.value.value) : undefined
  const valid = defaultsSchema.shape.authMethod.safeParse(known).success ? known : undefined
  const has = (field: string): boolean =>
    stated.has(field) || (defaultsKeys.includes(field) && inDefaults.includes(field))
  const fields = missingFields(has, valid)
  if (fields.length > 0) {
    const name = id?.kind === 'scalar' && id.source !== '' ? desk.show(id.source, '') : ''
    desk.found.add(
      `missing ${fields.join()}`,
      node.start,
      `${name === '' ? 'This user' : `User ${name}`} ${missing(fields)}`
    )
  }
  if (own !== undefined) reportContradictions({ ...defaults.data, ...own }, node, defaults, desk)
  return undefined
}

const reportContradictions = (
  user: Parameters<typeof contradictions>[0],
  node: YamlNode,
  defaults: Defaults,
  desk: FileDesk
): void => {
  for (const { field, message } of contradictions(user)) {
    const entry = entryOf(node, field) ?? (defaults.node && entryOf(defaults.node, field))
    desk.found.add(`contradiction ${field}`, entry?.value.start ?? node.start, message)
  }
}

/** Finds the second of two equal entries, by e-mail address and without case. */
const seenBefore = (
  email: string,
  scope: string,
  seen: Map<string, () => Place>,
  place: () => Place
): Place | undefined => {
  const key = `${scope}\n${email.toLowerCase()}`
  const first = seen.get(key)
  if (first === undefined) seen.set(key, place)
  return first?.()
}

const readGroup = (entry: Entry, desk: FileDesk): WantedGroup | undefined => {
  const key: YamlNode = { kind: 'scalar', value: entry.key, source: entry.key, start: entry.start }
  const nameOrId = check(groupKeySchema, key, desk, { label: "A group's name or id" })
  if (entry.value.kind !== 'map') {
    const message = 'A group must be a mapping with members: write "members:" below it, with a list.'
    desk.found.add('group', entry.start, message)
    return undefined
  }
  const group = check(groupSchema, entry.value, desk, { label: 'a group', known: groupKeys })
  const first = desk.named.groups.get(entry.key)
  if (first === undefined) desk.named.groups.set(entry.key, () => desk.place(entry.start))
  else {
    const message = `${desk.show(entry.key, 'This group')} already stands at ${at(first())}: keep each group in one place.`
    desk.found.add('duplicate-group', entry.start, message)
  }
  if (nameOrId === undefined || group === undefined) return undefined
  const list = entryOf(entry.value, 'members')?.value
  const seen = new Map<string, () => Place>()
  const members = group.members.map((email, index) => {
    const offset = (list?.kind === 'list' ? list.items[index]?.start : undefined) ?? entry.start
    const before = seenBefore(email, '', seen, () => desk.place(offset))
    if (before !== undefined) {
      const message = `${desk.show(email, 'This address')} is already a member at ${at(before)}: remove one.`
      desk.found.add('duplicate-member', offset, message)
    }
    return { email, place: desk.place(offset) }
  })
  return { nameOrId, membership: group.membership, members, place: desk.place(entry.start) }
}

/** Rules between the fields of a viewer. An invitation needs what Vanta's reference requires to create a viewer. */
const viewerFlaws = (viewer: ViewerEntry): readonly { field: string; message: string }[] => {
  const flaws: { field: string; message: string }[] = []
  const { accessLevel, resourceIds } = viewer
  if (accessLevel === 'PARTIAL_ACCESS' && resourceIds === undefined) {
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
  if (accessLevel === undefined && resourceIds !== undefined) {
    flaws.push({
      field: 'resourceIds',
      message: 'resourceIds counts only with PARTIAL_ACCESS: add accessLevel: PARTIAL_ACCESS.'
    })
  }
  if (viewer.invite) {
    const needed = (['name', 'companyName', 'accessLevel', 'isNdaRequired'] as const).filter(
      (field) => viewer[field] === undefined
    )
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
  const viewer = check(viewerSchema, node, desk, { label: 'a viewer', known: viewerKeys })
  if (viewer === undefined) return undefined
  for (const { field, message } of viewerFlaws(viewer)) {
    desk.found.add(`viewer ${field} ${message}`, entryOf(node, field)?.value.start ?? node.start, message)
  }
  const offset = entryOf(node, 'email')?.value.start ?? node.start
  const before = seenBefore(viewer.email, slug, desk.named.viewers, () => desk.place(offset))
  if (before !== undefined) {
    const message = `${desk.show(viewer.email, 'This address')} is already a viewer of this Trust Center at ${at(before)}: remove one.`
    desk.found.add('duplicate-viewer', offset, message)
  }
  return { ...viewer, place: desk.place(node.start) }
}

const readTrustCenter = (entry: Entry, desk: FileDesk): WantedTrustCenter | undefined => {
  const key: YamlNode = { kind: 'scalar', value: entry.key, source: entry.key, start: entry.start }
  const slugId = check(slugSchema, key, desk, { label: 'The key of a Trust Center' })
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
      const likely = nearest(name, trustCenterKeys)
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

/** The entries of a mapping under a top-level key, or undefined (with a problem) where there is none. */
const mapping = (entry: Entry, example: string, desk: FileDesk): readonly Entry[] | undefined => {
  if (entry.value.kind === 'map') return entry.value.entries
  desk.found.add(
    'shape',
    entry.start,
    `${entry.key} must be a mapping (${example}): indent its entries below it, or remove the key.`
  )
  return undefined
}

/** Reads `read(item)` for each item and leaves out what is not valid, which was reported. */
const each = <In, Out>(items: readonly In[], read: (item: In) => Out | undefined): readonly Out[] => {
  const results: Out[] = []
  for (const item of items) {
    const result = read(item)
    if (result !== undefined) results.push(result)
  }
  return results
}

/** Checks a whole file. What is not valid is reported to the desk and left out of the result. */
export const checkFile = (root: YamlNode, desk: FileDesk): CheckedFile => {
  const file = { path: desk.path }
  if (root.kind !== 'map') {
    const empty = root.kind === 'scalar' && root.value === null
    const message = empty
      ? 'The file is empty: it needs users, groups or trustCenters.'
      : 'The file must be a mapping with users, groups or trustCenters at its top level.'
    desk.found.add('root', root.start, message)
    return { file }
  }
  for (const { key, start } of root.entries) {
    if (fileKeys.includes(key)) continue
    const likely = nearest(key, fileKeys)
    const remedy = likely === undefined ? `known are ${listed(fileKeys, 'and')}.` : `did you mean ${likely}?`
    desk.found.add(
      'unknown-key',
      start,
      `${desk.show(key, 'This key')} is not a known key of a users file: ${remedy}`
    )
  }
  const users = entryOf(root, 'users')
  const groups = entryOf(root, 'groups')
  const trustCenters = entryOf(root, 'trustCenters')
  const defaults = readDefaults(entryOf(root, 'defaults'), desk)
  if (users === undefined && groups === undefined && trustCenters === undefined) {
    desk.found.add('nothing', root.start, 'The file has no users, groups or trustCenters: add one of them.')
  }
  if (users !== undefined && users.value.kind !== 'list') {
    const message =
      'users must be a list: write "- uniqueId: …" entries below it, [] for no user at all, or remove the key.'
    desk.found.add('shape', users.start, message)
  }
  const groupEntries = groups && mapping(groups, '"Engineering:" with "members:" below it', desk)
  const centerEntries = trustCenters && mapping(trustCenters, '"my-slug:" with "viewers:" below it', desk)
  return {
    file: {
      ...file,
      ...(users && { usersKey: desk.place(users.start) }),
      ...(groups && { groupsKey: desk.place(groups.start) }),
      ...(trustCenters && { trustCentersKey: desk.place(trustCenters.start) })
    },
    ...(users?.value.kind === 'list' && {
      users: each(users.value.items, (item) => readUser(item, defaults, desk))
    }),
    ...(groupEntries && { groups: each(groupEntries, (entry) => readGroup(entry, desk)) }),
    ...(centerEntries && { trustCenters: each(centerEntries, (entry) => readTrustCenter(entry, desk)) })
  }
}
