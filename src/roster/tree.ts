// Looks into the tree of a users file: entries, values and places.
import type { Place } from '../errors.ts'
import type { Entry, YamlNode } from './parse.ts'
import type { Text } from '../say.ts'
import type { Findings } from './problems.ts'

/** Where a thing was named first, in this file or another, to find what appears twice. */
export type Named = Map<string, () => Place>

/** One file: where its problems go, and the place of an offset. */
export type FileDesk = Readonly<{
  path: string
  /** Git's id of its bytes. */
  blob?: string | undefined
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

/** A value as the schemas see it: none of them takes a mapping for a value, whatever is in it. */
export const plainValue = (node: YamlNode): unknown => {
  if (node.kind === 'scalar') return node.value
  return node.kind === 'list' ? node.items.map(plainValue) : {}
}

/** Whether a node is of the kind that it must be. Where it is not, `message` is reported at `start`. */
export const mustBe = <Kind extends YamlNode['kind']>(
  kind: Kind,
  node: YamlNode | undefined,
  message: Text,
  start: number,
  { found }: Pick<FileDesk, 'found'>
): node is Extract<YamlNode, Readonly<{ kind: Kind }>> => {
  if (node?.kind === kind) return true
  found.add(start, message)
  return false
}
