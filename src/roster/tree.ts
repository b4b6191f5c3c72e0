// Looks into the tree of a users file: entries, values, places, and what a misspelt key may mean.
import type { Place } from '../errors.ts'
import { meant } from './nearest.ts'
import type { Entry, MapNode, YamlNode } from './parse.ts'
import type { Findings } from './problems.ts'

/** Where a thing was named first, in this file or another, to find what appears twice. */
export type Named = Map<string, () => Place>

/** One file: where its problems go, and the place of an offset. */
export type FileDesk = Readonly<{
  path: string
  found: Findings
  place: (offset: number) => Place
  named: Named
}>

/** The entries of a mapping; what is none has none. */
export const entriesIn = (node: YamlNode): readonly Entry[] =>
  node.kind === 'map' ? [...node.entries.values()] : []

/** The items of a list; what is none has none. */
export const itemsIn = (node?: YamlNode): readonly YamlNode[] => (node?.kind === 'list' ? node.items : [])

export const entryOf = (node: YamlNode, key: string): Entry | undefined =>
  node.kind === 'map' ? node.entries.get(key) : undefined

/** Where to point at a part of an entry. What comes in through an alias is shown there: its parts are before it. */
export const offsetIn = (entry: YamlNode, part: YamlNode): number => Math.max(entry.start, part.start)

/** The known fields that a mapping does not have: what its unknown keys may mean. */
export const openIn = (node: MapNode, known: readonly string[]): readonly string[] =>
  known.filter((name) => !node.entries.has(name))

/** The fields that a mapping states. A misspelt one is reported with the name that was meant, which then counts. */
export const statedIn = (node: MapNode, known: readonly string[]): ReadonlySet<string> => {
  const open = openIn(node, known)
  return new Set([...node.entries.keys()].flatMap((key) => (known.includes(key) ? [key] : meant(key, open))))
}

/** The tree as plain values. `__proto__` becomes a key like any other. */
export const plainValue = (node: YamlNode): unknown => {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainValue)
  const object: Record<string, unknown> = {}
  for (const { key, value } of node.entries.values()) {
    if (key === '__proto__')
      Object.defineProperty(object, key, { value: plainValue(value), enumerable: true })
    else object[key] = plainValue(value)
  }
  return object
}

/** Where an issue is: the node, if the key is there at all, and the offset to point at. */
export const locate = (
  root: YamlNode,
  path: readonly PropertyKey[]
): { node: YamlNode | undefined; offset: number } => {
  let node: YamlNode = root
  let { start: offset } = root
  for (const step of path) {
    const entry = entryOf(node, String(step))
    const next = node.kind === 'list' ? node.items[Number(step)] : entry?.value
    if (next === undefined) return { node: undefined, offset }
    node = next
    // A value that is not there has no place of its own: its key has.
    const isAbsent = node.kind === 'scalar' && node.source === '' && node.value === null
    offset = isAbsent && entry !== undefined ? entry.start : node.start
  }
  return { node, offset }
}
