// Reads `defaults` and the users of one file, each with its place.
import { accountFields, isField, noteFields } from './fields.ts'
import { defaultsSchema, userSchema } from './entry.ts'
import type { DefaultsEntry, UserEntry } from './entry.ts'
import { say, type Text, word } from '../../say.ts'
import { completeAccount, contradictions, type Flaw, missingFields } from './fill.ts'
import { type Fit, fit, type IsWrong } from '../../roster/fit.ts'
import { placeBefore } from '../../roster/keys.ts'
import type { Entry, MapNode, YamlNode } from '../../roster/parse.ts'
import { at, series, quoted } from '../../roster/problems.ts'
import type { RosterUser, UserNotes } from '../../roster/roster.ts'
import type { Section } from '../../roster/section.ts'
import { entryOf, type FileDesk, itemsIn, mustBe, offsetIn } from '../../roster/tree.ts'

/** What `defaults` state. A file states them once and asks for them with every user. */
export type Defaults = Fit<DefaultsEntry>

const noMapping = say`defaults must be a mapping of fields ("permissionLevel: BASE"): indent them below it, or remove the key.`
const noFields = say`Each entry of users must be a mapping of fields: write "- uniqueId: …" with the other fields below it.`

const nothing: MapNode = { kind: 'map', entries: new Map(), start: 0 }

export const readDefaults = (entry: Entry | undefined, desk: FileDesk): Defaults => {
  const isThere = entry !== undefined && mustBe('map', entry.value, noMapping, entry.start, desk)
  return fit(defaultsSchema, isThere ? entry.value : nothing, desk, 'defaults')
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

const notesOf = (own: Fit<UserEntry>, defaults: Defaults, desk: FileDesk): UserNotes =>
  Object.fromEntries(
    noteFields.flatMap((field) => {
      const { valid, entries } = own.entries.has(field) ? own : defaults
      const text = valid[field]
      const entry = entries.get(field)
      return text === undefined || entry === undefined
        ? []
        : [[field, { text, place: desk.place(entry.start) }]]
    })
  )

const readUser = (node: YamlNode, defaults: Defaults, desk: FileDesk): RosterUser | undefined => {
  if (!mustBe('map', node, noFields, node.start, desk)) return undefined
  const own = fit(userSchema, node, desk, 'a user', true)
  const { whole, valid, stated, entries } = own
  const id = entries.get('uniqueId')?.value
  if (id !== undefined) reportDuplicate(id, offsetIn(node, id), desk)
  const account = whole && completeAccount(whole, defaults.valid)
  if (account === undefined) {
    const method = valid.authMethod ?? (stated.has('authMethod') ? undefined : defaults.valid.authMethod)
    // Where a default is wrong, users that rely on it are not reported one by one: it counts as stated.
    const missing = missingFields((field) => stated.has(field) || defaults.stated.has(field), method)
    if (missing.length > 0)
      desk.found.add(node.start, {
        kind: `missing ${missing.join()}`,
        words: () => missingMessage(missing, node)
      })
  }
  // What the user states wrongly, and what `defaults` state wrongly unless the user states it.
  const isUnknown: IsWrong = (field) => own.isWrong(field) || (defaults.isWrong(field) && !(field in valid))
  for (const flaw of contradictions({ ...defaults.valid, ...valid }, isUnknown))
    desk.found.add(entries.get(flaw.field)?.value.start ?? node.start, {
      kind: `contradiction ${flaw.field}`,
      words: () => flawed(flaw, node, defaults, desk)
    })
  return account && { account, place: desk.place(node.start), notes: notesOf(own, defaults, desk) }
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
