// Checks the tree of one users file and turns it into users, groups and viewers, each with its place.
import type { Place } from '../errors.ts'
import { defaultsSchema, accountFields, userSchema } from '../kinds/accounts/fields.ts'
import type { DefaultsEntry, UserEntry } from '../kinds/accounts/fields.ts'
import { readGroup, readTrustCenter } from './access.ts'
import { completeAccount, contradictions, missingFields, notesOf } from './account.ts'
import type { IsDoubtful } from './account.ts'
import { at, check, entriesByKey, entryOf, listed, offsetIn, statedIn, validPart } from './explain.ts'
import type { FileDesk } from './explain.ts'
import { nearest } from './nearest.ts'
import type { Entry, MapNode, YamlNode } from './parse.ts'
import type { RosterFile, RosterUser, WantedGroup, WantedTrustCenter } from './roster.ts'
import { fileKeys } from './schema/values.ts'

const defaultsKeys = Object.keys(defaultsSchema.shape)
const userKeys = Object.keys(userSchema.shape)

export type CheckedFile = Readonly<{
  file: RosterFile
  users?: readonly RosterUser[]
  groups?: readonly WantedGroup[]
  trustCenters?: readonly WantedTrustCenter[]
}>

/**
 * What `defaults` state: the fields that are valid, and all that are there, misspelt ones by the name that was meant.
 * A file states them once and asks for them with every user, so that they are found by key.
 */
type Defaults = Readonly<{
  data: DefaultsEntry
  stated: ReadonlySet<string | undefined>
  entries: ReadonlyMap<string, Entry>
}>

const noDefaults: Defaults = { data: {}, stated: new Set(), entries: new Map() }

const readDefaults = (entry: Entry | undefined, desk: FileDesk): Defaults => {
  if (entry === undefined) return noDefaults
  const { value } = entry
  if (value.kind !== 'map') {
    desk.found.add(
      'defaults',
      entry.start,
      'defaults must be a mapping of fields ("permissionLevel: BASE"): indent them below it, or remove the key.'
    )
    return noDefaults
  }
  // Where a default is wrong, users that rely on it are not reported one by one: the fields count as stated.
  const data = check(defaultsSchema, value, desk, { label: 'defaults', known: defaultsKeys })
  return {
    data: data ?? validPart(defaultsSchema, value) ?? {},
    stated: statedIn(value, defaultsKeys),
    entries: entriesByKey(value)
  }
}

const missing = (fields: readonly string[]): string => {
  const shared = fields.filter((field) => defaultsKeys.includes(field))
  const own = fields.filter((field) => !defaultsKeys.includes(field))
  const remedies: string[] = []
  if (own.length > 0) remedies.push(`state ${listed(own, 'and')} on the user`)
  if (shared.length > 0) remedies.push(`state ${listed(shared, 'and')} on the user or under defaults`)
  return `lacks ${listed(fields, 'and')}: ${remedies.join('; ')}.`
}

/** Reports an id that stood before, in this file or another. Unicode writes some letters in several ways. */
const reportDuplicate = (id: YamlNode, start: number, desk: FileDesk): void => {
  if (id.kind !== 'scalar' || typeof id.value !== 'string' || id.value === '') return
  const key = String(accountFields.uniqueId.compare(id.value))
  const first = desk.named.ids.get(key)
  if (first === undefined) {
    desk.named.ids.set(key, () => desk.place(start))
    return
  }
  const shown = desk.show(id.value, '')
  const message = `uniqueId${shown && ` ${shown}`} already stands at ${at(first())}: remove one of the two users, or give each account its own id.`
  desk.found.add('duplicate-id', start, message)
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
  if (id !== undefined) reportDuplicate(id, offsetIn(node, id), desk)
  const account = own === undefined ? undefined : completeAccount(own, defaults.data)
  if (own !== undefined && account !== undefined) {
    reportContradictions(account, doubts(own, undefined, defaults), node, defaults, desk)
    return { account, place: desk.place(node.start), ...readNotes(own, node, defaults, desk) }
  }
  const stated = statedIn(node, userKeys)
  const valid: DefaultsEntry = own ?? validPart(defaultsSchema, node) ?? {}
  const method = valid.authMethod ?? (stated.has('authMethod') ? undefined : defaults.data.authMethod)
  const fields = missingFields((field) => stated.has(field) || defaults.stated.has(field), method)
  if (fields.length > 0) {
    const name = id?.kind === 'scalar' && id.source !== '' ? desk.show(id.source, '') : ''
    desk.found.add(
      `missing ${fields.join()}`,
      node.start,
      `${name === '' ? 'This user' : `User ${name}`} ${missing(fields)}`
    )
  }
  const merged = { ...defaults.data, ...valid }
  reportContradictions(merged, doubts(valid, stated, defaults), node, defaults, desk)
  return undefined
}

const readNotes = (
  own: UserEntry,
  node: MapNode,
  defaults: Defaults,
  desk: FileDesk
): Pick<RosterUser, 'notes' | 'notePlaces'> => {
  const notes = notesOf(own, defaults.data)
  if (notes === undefined) return {}
  const placeOf = (field: string): Place =>
    desk.place((entryOf(node, field) ?? defaults.entries.get(field) ?? node).start)
  return {
    notes,
    notePlaces: Object.fromEntries(Object.keys(notes).map((field) => [field, placeOf(field)]))
  }
}

/** What a user states wrongly is in doubt, and what `defaults` state wrongly, unless the user states it. */
const doubts =
  (
    valid: DefaultsEntry,
    stated: ReadonlySet<string | undefined> | undefined,
    defaults: Defaults
  ): IsDoubtful =>
  (field) =>
    !(field in valid) &&
    (stated?.has(field) === true || (defaults.stated.has(field) && !(field in defaults.data)))

const reportContradictions = (
  user: Parameters<typeof contradictions>[0],
  isDoubtful: IsDoubtful,
  node: YamlNode,
  defaults: Defaults,
  desk: FileDesk
): void => {
  for (const { field, message } of contradictions(user, isDoubtful)) {
    const entry = entryOf(node, field) ?? defaults.entries.get(field)
    desk.found.add(`contradiction ${field}`, entry?.value.start ?? node.start, message)
  }
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
    if (fileKeys.some((known) => known === key)) continue
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
      ...(users && { usersKey: desk.place(users.start) })
    },
    ...(users?.value.kind === 'list' && {
      users: each(users.value.items, (item) => readUser(item, defaults, desk))
    }),
    ...(groupEntries && { groups: each(groupEntries, (entry) => readGroup(entry, desk)) }),
    ...(centerEntries && { trustCenters: each(centerEntries, (entry) => readTrustCenter(entry, desk)) })
  }
}
