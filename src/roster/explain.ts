// Checks a part of the tree with its schema, and says in plain words what is wrong and what to do about it.
import type * as z from 'zod/mini'
import type { Place } from '../errors.ts'
import { accountFields, isField } from '../kinds/accounts/fields.ts'
import { nearest } from './nearest.ts'
import type { Entry, MapNode, YamlNode } from './parse.ts'
import type { Findings, Show } from './problems.ts'

/** Where problems go, and how values are shown. */
export type Desk = Readonly<{ found: Findings; show: Show }>

/** What was named before, in this file or another, to find what stands twice. */
export type Named = Readonly<{
  ids: Map<string, () => Place>
  groups: Map<string, () => Place>
  viewers: Map<string, () => Place>
}>

/** One file: its tree, where its problems go, how values are shown, and the place of an offset. */
export type FileDesk = Desk & Readonly<{ path: string; place: (offset: number) => Place; named: Named }>

/** A place as it stands in a sentence. */
export const at = (place: Place): string => `${place.file}:${place.line}`

export const entryOf = (node: YamlNode, key: string): Entry | undefined =>
  node.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined

/** Where to point at a part of an entry. What comes in through an alias is shown there: its parts stand before it. */
export const offsetIn = (entry: YamlNode, part: YamlNode): number => Math.max(entry.start, part.start)

/** The entries of a mapping by their keys, each of which stands once. */
export const entriesByKey = ({ entries }: MapNode): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.key, entry]))

/** `entryOf` for many keys: a mapping with very many of them is looked through once, not once for each. */
const entryFinder = (): typeof entryOf => {
  const byNode = new Map<YamlNode, ReadonlyMap<string, Entry>>()
  return (node, key) => {
    if (node.kind !== 'map') return undefined
    const byKey = byNode.get(node) ?? entriesByKey(node)
    byNode.set(node, byKey)
    return byKey.get(key)
  }
}

/** The fields that a mapping states. A misspelt one is reported with the name that was meant, which then counts. */
export const statedIn = (node: MapNode, known: readonly string[]): ReadonlySet<string | undefined> =>
  new Set(node.entries.map(({ key }) => (known.includes(key) ? key : nearest(key, known))))

/** The tree as plain values. `__proto__` becomes a key like any other. */
const plain = (node: YamlNode): unknown => {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  const object: Record<string, unknown> = {}
  for (const { key, value } of node.entries) {
    if (key === '__proto__') Object.defineProperty(object, key, { value: plain(value), enumerable: true })
    else object[key] = plain(value)
  }
  return object
}

export const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`

/** Where an issue stands: the node, if the key is there at all, and the offset to point at. */
const locate = (
  root: YamlNode,
  path: readonly PropertyKey[],
  find: typeof entryOf
): { node: YamlNode | undefined; offset: number } => {
  let node: YamlNode = root
  let { start: offset } = root
  for (const step of path) {
    const entry = find(node, String(step))
    const next = node.kind === 'list' ? node.items[Number(step)] : entry?.value
    if (next === undefined) return { node: undefined, offset }
    node = next
    // A value that is not there has no place of its own: its key has.
    const isAbsent = node.kind === 'scalar' && node.source === '' && node.value === null
    offset = isAbsent && entry !== undefined ? entry.start : node.start
  }
  return { node, offset }
}

/** How a field is called at the start of a message. */
const fieldName = (path: readonly PropertyKey[], label: string): string => {
  const field = path.findLast((step) => typeof step === 'string')
  if (field === undefined) return label
  return typeof path.at(-1) === 'number' ? `An entry of ${field}` : field
}

const shapes: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  string: 'text'
}

/** Says what a value of the wrong type should have been. */
const wrongType = (
  name: string,
  node: YamlNode,
  expected: string,
  field: string | undefined,
  show: Show
): string => {
  const shape = shapes[expected] ?? expected
  if (node.kind === 'map')
    return `${name} must be ${shape}, not a mapping: check the indentation and the colons.`
  if (node.kind === 'list') return `${name} must be ${shape}, not a list: write a single value.`
  if (node.value === null) {
    if (node.source === '') return `${name} has no value: write one, or remove the key.`
    return `${name} is null: write a value, or remove the key.`
  }
  const value = show(node.source, 'this value')
  if (expected === 'array') {
    const example =
      field === undefined
        ? ''
        : `: write ${show(node.source, '') === '' ? `${field}: [ … ]` : `${field}: [${node.source.slice(0, 40)}]`}`
    return `${name} must be a list${example}.`
  }
  if (expected !== 'string') return `${name} must be ${shape}, not ${value}.`
  const kind = typeof node.value === 'number' ? 'a number' : 'true or false'
  const quoted = show(node.source, '')
  const remedy =
    quoted === ''
      ? 'put it in quotes'
      : `put it in quotes, ${field === undefined ? '' : `${field}: `}${quoted}`
  return `${name} must be text, and without quotes this is ${kind}: ${remedy}.`
}

const unknownKey = (key: string, label: string, known: readonly string[], show: Show): string => {
  if (label === 'defaults' && isField(key) && accountFields[key].on === 'user') {
    return `${key} says who a user is, so it cannot stand under defaults: state it on each user.`
  }
  const likely = nearest(key, known)
  const remedy = likely === undefined ? `known are ${listed(known, 'and')}` : `did you mean ${likely}?`
  return `${show(key, 'This key')} is not a known field of ${label}: ${remedy}${likely === undefined ? '.' : ''}`
}

/** What is wrong, in a sentence. `label` names the part as a whole ("a user"). */
const explain = (issue: z.core.$ZodIssue, node: YamlNode | undefined, label: string, show: Show): string => {
  const name = fieldName(issue.path, label)
  const field = issue.path.findLast((step) => typeof step === 'string')
  if (node === undefined) return `${name} is missing: state it.`
  if (issue.code === 'invalid_type') return wrongType(name, node, issue.expected, field, show)
  const text = node.kind === 'scalar' ? node.source : ''
  const value = node.kind === 'scalar' ? ` ${show(text, '')}`.trimEnd() : ''
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    if (node.kind !== 'scalar') return `${name} must be ${listed(values, 'or')}.`
    if (node.value === null) return wrongType(name, node, 'string', field, show)
    const likely = nearest(text, values)
    const hint = likely === undefined ? '.' : `: did you mean ${likely}?`
    return `${name}${value} must be ${listed(values, 'or')}${hint}`
  }
  return `${name}${value} ${issue.message}.`
}

/**
 * Checks a node with a schema and reports what does not fit, each at its own place. `label` names the part in
 * messages, `known` are its keys. `skipMissing` leaves missing keys to the caller.
 */
export const check = <T>(
  schema: z.ZodMiniType<T>,
  node: YamlNode,
  desk: Desk,
  {
    label,
    known = [],
    skipMissing = false
  }: { label: string; known?: readonly string[]; skipMissing?: boolean }
): T | undefined => {
  const result = schema.safeParse(plain(node))
  if (result.success) return result.data
  const find = entryFinder()
  for (const issue of result.error.issues) {
    const where = locate(node, issue.path, find)
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const offset =
          where.node === undefined ? where.offset : (find(where.node, key)?.start ?? where.offset)
        desk.found.add('unknown-key', offset, unknownKey(key, label, known, desk.show))
      }
    } else if (where.node !== undefined || !skipMissing) {
      const kind = `${label} ${issue.path.filter((step) => typeof step === 'string').join('.')} ${issue.code} ${issue.message}`
      desk.found.add(kind, where.offset, explain(issue, where.node, label, desk.show))
    }
  }
  return undefined
}

/**
 * What is valid by itself in a mapping that is not valid as a whole, so that one slip hides nothing about the rest.
 * `schema` demands no key. Reports nothing.
 */
export const validPart = <T>(schema: z.ZodMiniType<T>, node: MapNode): T | undefined => {
  const wrong = new Set<PropertyKey | undefined>()
  for (const issue of schema.safeParse(plain(node)).error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) wrong.add(key)
    else wrong.add(issue.path[0])
  }
  const entries = node.entries.filter(({ key }) => !wrong.has(key))
  return schema.safeParse(plain({ ...node, entries })).data
}
