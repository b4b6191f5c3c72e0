// Checks the tree of one users file and turns it into users, groups and viewers, each with its place.
import { joined, say, type Text, word } from '../say.ts'
import { readGroup, type StatedGroup } from '../kinds/groups/file.ts'
import { readTrustCenter } from '../kinds/viewers/file.ts'
import { meant } from './nearest.ts'
import type { Entry, MapNode, YamlNode } from './parse.ts'
import { series, quoted } from './problems.ts'
import type { RosterFile, RosterUser, WantedTrustCenter } from './roster.ts'
import { fileKeys } from './schema/values.ts'
import { entryOf, type FileDesk } from './tree.ts'
import { readDefaults, readUser } from '../kinds/accounts/file.ts'

export type CheckedFile = Readonly<{
  file: RosterFile
  users?: readonly RosterUser[]
  groups?: readonly StatedGroup[]
  trustCenters?: readonly WantedTrustCenter[]
}>

/** How each part of a file begins. */
const parts = {
  users: { kind: 'list', wanted: 'a list', example: 'write "- uniqueId: …" entries below it' },
  groups: { kind: 'map', wanted: 'a mapping', example: 'write "Engineering:" with "members:" below it' },
  trustCenters: { kind: 'map', wanted: 'a mapping', example: 'write "my-slug:" with "viewers:" below it' }
} as const
type PartKey = keyof typeof parts

/** A part of the file that is what it must be; else undefined, and a problem where it is there. */
const partOf = (root: MapNode, key: PartKey, desk: FileDesk): Entry | undefined => {
  const entry = entryOf(root, key)
  const { kind, wanted, example } = parts[key]
  if (entry === undefined || entry.value.kind === kind) return entry
  const isLast = !Object.keys(parts).some((other) => other !== key && entryOf(root, other) !== undefined)
  const remove = isLast ? say`` : say`, or remove the key`
  desk.found.add('shape', entry.start, say`${word(key)} must be ${word(wanted)}: ${word(example)}${remove}.`)
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

const itemsOf = (entry: Entry): readonly YamlNode[] => (entry.value.kind === 'list' ? entry.value.items : [])
const entriesOf = (entry: Entry): readonly Entry[] => (entry.value.kind === 'map' ? entry.value.entries : [])

const unknownKey = (key: string): Text => {
  const likely = meant(key, fileKeys)
  const remedy =
    likely.length === 0
      ? say`known are ${series(fileKeys, 'and')}.`
      : say`did you mean ${joined(likely.map(word), ' or ')}?`
  return say`${quoted(key)} is not a known key of a users file: ${remedy}`
}

/** Checks a whole file. What is not valid is reported to the desk and left out of the result. */
export const checkFile = (root: YamlNode, desk: FileDesk): CheckedFile => {
  const file = { path: desk.path }
  if (root.kind !== 'map') {
    const empty = root.kind === 'scalar' && root.value === null
    const message = empty
      ? say`The file is empty: it needs users, groups or trustCenters.`
      : say`The file must be a mapping with users, groups or trustCenters at its top level.`
    desk.found.add('root', root.start, message)
    return { file }
  }
  for (const { key, start } of root.entries)
    if (!fileKeys.some((known) => known === key)) desk.found.add('unknown-key', start, unknownKey(key))
  // A misspelt part is not missing as well.
  const named = new Set(root.entries.flatMap(({ key }) => [key, ...meant(key, fileKeys)]))
  if (!Object.keys(parts).some((key) => named.has(key)))
    desk.found.add(
      'nothing',
      root.start,
      say`The file has no users, groups or trustCenters: add one of them.`
    )
  const defaults = readDefaults(entryOf(root, 'defaults'), desk)
  const users = partOf(root, 'users', desk)
  const groups = partOf(root, 'groups', desk)
  const centers = partOf(root, 'trustCenters', desk)
  return {
    file: { ...file, ...(users && { usersKey: desk.place(users.start) }) },
    ...(users && { users: each(itemsOf(users), (item) => readUser(item, defaults, desk)) }),
    ...(groups && { groups: each(entriesOf(groups), (entry) => readGroup(entry, desk)) }),
    ...(centers && { trustCenters: each(entriesOf(centers), (entry) => readTrustCenter(entry, desk)) })
  }
}
