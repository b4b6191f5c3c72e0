// Checks the tree of one users file and turns it into users, groups and viewers, each with its place.
import { everyKind } from '../kinds/kinds.ts'
import { type Defaults, readDefaults } from '../kinds/accounts/file.ts'
import { joined, own, say, type Text, word } from '../say.ts'
import { meant } from './nearest.ts'
import type { MapNode, YamlNode } from './parse.ts'
import { series, quoted } from './problems.ts'
import type { RosterFile } from './roster.ts'
import type { Section } from './section.ts'
import { entryOf, type FileDesk, mustBe } from './tree.ts'

/** What one file has under each of its keys. */
export type CheckedFile = Readonly<{ file: RosterFile; parts: ReadonlyMap<string, unknown> }>

/** The parts of a file, by their keys. */
export const sections: ReadonlyMap<string, Section<unknown>> = new Map(
  everyKind.flatMap(([, { key, section }]) => (section === undefined ? [] : [[key, section] as const]))
)
const keys = [...sections.keys()]
const fileKeys = ['defaults', ...keys]
const WANTED = { list: own('a list'), map: own('a mapping') } as const

/** What one file has under a key, where it is there and what it must be. */
const readPart = (
  root: MapNode,
  key: string,
  { shape, example, read }: Section<unknown>,
  desk: FileDesk,
  defaults: Defaults
): readonly (readonly [string, unknown])[] => {
  const entry = entryOf(root, key)
  if (entry === undefined) return []
  const isLast = !keys.some((other) => other !== key && root.entries.has(other))
  const remove = isLast ? say`` : say`, or remove the key`
  const message = say`${word(key)} must be ${WANTED[shape]}: ${example}${remove}.`
  return mustBe(shape, entry.value, message, entry.start, desk) ? [[key, read(entry, desk, defaults)]] : []
}

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
  const { path, blob } = desk
  const anyKey = joined(keys.map(word), ' or ')
  if (root.kind !== 'map') {
    const empty = root.kind === 'scalar' && root.value === null
    const message = empty
      ? say`The file is empty: it needs ${anyKey}.`
      : say`The file must be a mapping with ${anyKey} at its top level.`
    desk.found.add(root.start, message)
    return { file: { path, blob }, parts: new Map() }
  }
  for (const { key, start } of root.entries.values())
    if (!fileKeys.some((known) => known === key)) desk.found.add(start, unknownKey(key))
  // A misspelt part is not missing as well.
  const named = new Set([...root.entries.keys()].flatMap((key) => [key, ...meant(key, fileKeys)]))
  if (!keys.some((key) => named.has(key)))
    desk.found.add(root.start, say`The file has no ${anyKey}: add one of them.`)
  const defaults = readDefaults(entryOf(root, 'defaults'), desk)
  const parts = [...sections].flatMap(([key, section]) => readPart(root, key, section, desk, defaults))
  const users = entryOf(root, 'users')
  return {
    file: { path, blob, usersKey: users && desk.place(users.start) },
    parts: new Map(parts)
  }
}
