// Reads `defaults` and the users of one file, each with its place.
import type { Place } from '../../errors.ts'
import { accountFields, isField } from './fields.ts'
import { defaultsSchema, userSchema } from './entry.ts'
import type { DefaultsEntry, UserEntry } from './entry.ts'
import { say, type Text, word } from '../../say.ts'
import { completeAccount, contradictions, type Flaw, type IsWrong, missingFields, notesOf } from './fill.ts'
import { check, validPart } from '../../roster/fit.ts'
import { placeBefore } from '../../roster/keys.ts'
import type { Entry, MapNode, YamlNode } from '../../roster/parse.ts'
import { at, series, quoted } from '../../roster/problems.ts'
import type { RosterUser } from '../../roster/roster.ts'
import type { Section } from '../../roster/section.ts'
import { entryOf, type FileDesk, itemsIn, offsetIn, statedIn } from '../../roster/tree.ts'

const defaultsKeys = Object.keys(defaultsSchema.shape)
const userKeys = Object.keys(userSchema.shape)

/**
 * What `defaults` state: the fields that are valid, and all that are there, misspelt ones by the name that was meant.
 * A file states them once and asks for them with every user, so that they are found by key.
 */
export type Defaults = Readonly<{
  data: DefaultsEntry
  stated: ReadonlySet<string>
  entries: ReadonlyMap<string, Entry>
}>

const noDefaults: Defaults = { data: {}, stated: new Set(), entries: new Map() }

export const readDefaults = (entry: Entry | undefined, desk: FileDesk): Defaults => {
  if (entry === undefined) return noDefaults
  const { value } = entry
  if (value.kind !== 'map') {
    desk.found.add(
      entry.start,
      say`defaults must be a mapping of fields ("permissionLevel: BASE"): indent them below it, or remove the key.`
    )
    return noDefaults
  }
  // Where a default is wrong, users that rely on it are not reported one by one: the fields count as stated.
  const data = check(defaultsSchema, value, desk, { label: 'defaults', known: defaultsKeys })
  return {
    data: data ?? validPart(defaultsSchema, value) ?? {},
    stated: statedIn(value, defaultsKeys),
    entries: value.entries
  }
}

/** How messages call a user: by its id where it has one. */
const nameOf = (node: YamlNode): Text => {
  const id = entryOf(node, 'uniqueId')?.value
  return id?.kind === 'scalar' && id.source !== '' ? say`User ${quoted(id.source)}` : say`This user`
}

const isShared = (field: string): boolean => isField(field) && accountFields[field].on === 'defaults'

const missingMessage = (fields: readonly string[], node: YamlNode): Text => {
  const own = fields.filter((field) => !isShared(field))
  const shared = fields.filter(isShared)
  const onUser = own.length === 0 ? say`` : say` set ${series(own, 'and')} on the user`
  const anywhere =
    shared.length === 0 ? say`` : say` set ${series(shared, 'and')} on the user or under defaults`
  const both = own.length > 0 && shared.length > 0 ? say`;` : say``
  return say`${nameOf(node)} is missing ${series(fields, 'and')}:${onUser}${both}${anywhere}.`
}

/** Reports an id that appeared before, in this file or another. Unicode writes some letters in several ways. */
const reportDuplicate = (id: YamlNode, start: number, desk: FileDesk): void => {
  if (id.kind !== 'scalar' || typeof id.value !== 'string' || id.value === '') return
  const first = placeBefore(`user\n${String(accountFields.uniqueId.compare(id.value))}`, start, desk)
  if (first !== undefined)
    desk.found.add(
      start,
      say`uniqueId ${quoted(id.value)} is already at ${at(first)}: remove one of the two users, or give each account its own id.`
    )
}

/** What a user states wrongly, and what `defaults` state wrongly unless the user states it. */
const wrongIn =
  (valid: DefaultsEntry, stated: ReadonlySet<string> | undefined, defaults: Defaults): IsWrong =>
  (field) =>
    !(field in valid) &&
    (stated?.has(field) === true || (defaults.stated.has(field) && !(field in defaults.data)))

/** What is right for one user, and not for all others of these defaults: it is told on the user. */
const flawed = (
  { about, wrong, remedy, remove }: Flaw,
  node: MapNode,
  defaults: Defaults,
  desk: FileDesk
): Text => {
  const inherited = about.filter((key) => entryOf(node, key) === undefined)
  const [shared] = inherited.flatMap((key) => defaults.entries.get(key) ?? [])
  if (shared !== undefined)
    return say`${nameOf(node)} has ${word(shared.key)} from defaults (${at(desk.place(shared.start))}), but ${word(wrong)}: ${word(remedy)} on this user.`
  const without =
    remove === undefined || defaults.entries.has(remove) ? say`` : say`, or remove ${word(remove)}`
  return say`${word(wrong)}: ${word(remedy)}${without}.`
}

const reportContradictions = (
  user: Parameters<typeof contradictions>[0],
  isWrong: IsWrong,
  node: MapNode,
  defaults: Defaults,
  desk: FileDesk
): void => {
  for (const flaw of contradictions(user, isWrong)) {
    const start = entryOf(node, flaw.field)?.value.start ?? node.start
    desk.found.add(start, {
      kind: `contradiction ${flaw.field}`,
      words: () => flawed(flaw, node, defaults, desk)
    })
  }
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

const readUser = (node: YamlNode, defaults: Defaults, desk: FileDesk): RosterUser | undefined => {
  if (node.kind !== 'map') {
    desk.found.add(
      node.start,
      say`Each entry of users must be a mapping of fields: write "- uniqueId: …" with the other fields below it.`
    )
    return undefined
  }
  const own = check(userSchema, node, desk, { label: 'a user', known: userKeys, skipMissing: true })
  const id = entryOf(node, 'uniqueId')?.value
  if (id !== undefined) reportDuplicate(id, offsetIn(node, id), desk)
  const account = own === undefined ? undefined : completeAccount(own, defaults.data)
  if (own !== undefined && account !== undefined) {
    reportContradictions(account, wrongIn(own, undefined, defaults), node, defaults, desk)
    return { account, place: desk.place(node.start), ...readNotes(own, node, defaults, desk) }
  }
  const stated = statedIn(node, userKeys)
  const valid: DefaultsEntry = own ?? validPart(defaultsSchema, node) ?? {}
  const method = valid.authMethod ?? (stated.has('authMethod') ? undefined : defaults.data.authMethod)
  const missing = missingFields((field) => stated.has(field) || defaults.stated.has(field), method)
  if (missing.length > 0)
    desk.found.add(node.start, {
      kind: `missing ${missing.join()}`,
      words: () => missingMessage(missing, node)
    })
  const merged = { ...defaults.data, ...valid }
  reportContradictions(merged, wrongIn(valid, stated, defaults), node, defaults, desk)
  return undefined
}

/** `users`. */
export const section: Section<readonly RosterUser[]> = {
  shape: 'list',
  example: say`write "- uniqueId: …" entries below it`,
  read: ({ value }, desk, defaults) => itemsIn(value).flatMap((item) => readUser(item, defaults, desk) ?? []),
  merge: (files) => files.flat(),
  noun: 'user',
  count: ({ length }) => length
}
