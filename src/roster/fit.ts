// Fits parts of the tree to their schemas, field by field, so that one slip hides nothing about the rest, and reports
// what does not fit.
import * as z from 'zod/mini'
import { say, word } from '../say.ts'
import { explain, itemOf, unknownKey } from './explain.ts'
import { meant } from './nearest.ts'
import type { Entry, MapNode, YamlNode } from './parse.ts'
import { type FileDesk, itemsIn, plainValue } from './tree.ts'

type Found = Pick<FileDesk, 'found'>
type AnyObject = z.ZodMiniObject<Readonly<Record<string, z.ZodMiniType>>>

/** Whether a field is stated and wrong: nobody knows what it should have said, so no rule builds on it. */
export type IsWrong = (field: string) => boolean

/** What a mapping says of the fields of `T`. */
export type Fit<T> = Readonly<{
  /** All of it, where nothing is wrong or missing. */
  whole: T | undefined
  /** The fields that are right by themselves. */
  valid: Readonly<Partial<T>>
  /** The fields that it has. A misspelt one is reported with the name that was meant, which then counts. */
  stated: ReadonlySet<string>
  isWrong: IsWrong
  entries: ReadonlyMap<string, Entry>
}>

/** What a value says, where it fits its schema; else every issue is reported, each at its own place. */
const fitValue = (
  schema: z.core.$ZodType,
  node: YamlNode,
  { found }: Found,
  label: string,
  field?: string
) => {
  const result = z.safeParse(schema, plainValue(node))
  for (const issue of result.error?.issues ?? []) {
    const item = itemsIn(node)[Number(issue.path[0])]
    const isItem = item !== undefined
    const wanted = { schema: isItem ? itemOf(schema) : schema, field, isItem }
    found.add((item ?? node).start, {
      kind: `${label} ${field} ${issue.code} ${issue.message}`,
      words: () => explain(issue, item ?? node, wanted, label)
    })
  }
  return result
}

/** Checks a key that people chose. `label` is how messages call it. */
export const checkKey = (schema: z.ZodMiniType, { key, start }: Entry, desk: Found, label: string): void => {
  fitValue(schema, { kind: 'scalar', value: key, source: key, start }, desk, label)
}

/** Reports the keys that a mapping may not have. Gives the names that they may mean. */
export const unknownIn = (
  { shape }: AnyObject,
  { entries }: MapNode,
  { found }: Found,
  label: string
): readonly string[] => {
  const open = Object.keys(shape).filter((name) => !entries.has(name))
  const unknown = [...entries.values()].filter(({ key }) => !Object.hasOwn(shape, key))
  return unknown.flatMap(({ key, start }) => {
    found.add(start, { kind: 'unknown-key', words: () => unknownKey(key, label, shape, open) })
    return meant(key, open)
  })
}

/** Fits a mapping. `label` is how messages call it. `skipMissing` leaves it to the caller to report missing fields. */
export const fit = <Schema extends AnyObject>(
  schema: Schema,
  node: MapNode,
  desk: Found,
  label: string,
  skipMissing = false
): Fit<z.output<Schema>> => {
  const { entries } = node
  const fields: Record<string, unknown> = {}
  const stated = new Set(Object.keys(schema.shape).filter((field) => entries.has(field)))
  let isRight = stated.size === entries.size
  if (!isRight) for (const name of unknownIn(schema, node, desk, label)) stated.add(name)
  for (const [field, part] of Object.entries(schema.shape)) {
    const value = entries.get(field)?.value
    if (value === undefined && part.def.type === 'optional') continue
    const result = value === undefined ? z.safeParse(part, value) : fitValue(part, value, desk, label, field)
    if (result.success) fields[field] = result.data
    else isRight = false
    if (!result.success && !stated.has(field) && !skipMissing)
      desk.found.add(node.start, say`${word(field)} is missing: add it.`)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a mapped type cannot be built key by key
  const valid = fields as z.output<Schema>
  return {
    whole: isRight ? valid : undefined,
    valid,
    stated,
    isWrong: (field) => stated.has(field) && !(field in fields),
    entries
  }
}
