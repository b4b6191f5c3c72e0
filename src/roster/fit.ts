// Fits parts of the tree to their schemas, and reports what does not fit.
import * as z from 'zod/mini'
import { explain, unknownKey } from './explain.ts'
import type { MapNode, YamlNode } from './parse.ts'
import { entriesIn, entryOf, type FileDesk, locate, openIn, plainValue } from './tree.ts'

/** Of longer lists, the issues would be more than a call can have arguments, as zod passes them on. */
const longest = 10_000

const isLong = (node: YamlNode): boolean => node.kind === 'list' && node.items.length > longest

/** Every issue of a node. What is wrong in a very long list is looked for in one slice of it after the other. */
const issuesIn = (schema: z.ZodMiniType, node: YamlNode): readonly z.core.$ZodIssue[] => {
  const long = entriesIn(node).find(({ value }) => isLong(value))
  if (node.kind !== 'map' || long?.value.kind !== 'list')
    return z.safeParse(schema, plainValue(node)).error?.issues ?? []
  const { key, value: list } = long
  const issues: z.core.$ZodIssue[] = []
  for (let from = 0; from < list.items.length; from += longest) {
    const slice = { ...long, value: { ...list, items: list.items.slice(from, from + longest) } }
    const entries = new Map(node.entries).set(key, slice)
    for (const issue of issuesIn(schema, { ...node, entries })) {
      const [field, index, ...rest] = issue.path
      if (field === key && typeof index === 'number')
        issues.push({ ...issue, path: [field, index + from, ...rest] })
      else if (from === 0) issues.push(issue)
    }
  }
  return issues
}

/** What a node says where it fits; else every issue. */
const fitted = <T>(
  schema: z.ZodMiniType<T>,
  node: YamlNode
): Readonly<{ data: T }> | Readonly<{ issues: readonly z.core.$ZodIssue[] }> => {
  const issues = entriesIn(node).some(({ value }) => isLong(value)) ? issuesIn(schema, node) : []
  if (issues.length > 0) return { issues }
  const { success, data, error } = z.safeParse(schema, plainValue(node))
  return success ? { data } : { issues: error.issues }
}

/**
 * Checks a node with a schema and reports what does not fit, each at its own place. `label` names the part in
 * messages, `known` are its keys. `skipMissing` leaves missing keys to the caller.
 */
export const check = <T>(
  schema: z.ZodMiniType<T>,
  node: YamlNode,
  { found }: Pick<FileDesk, 'found'>,
  {
    label,
    known = [],
    skipMissing = false
  }: { label: string; known?: readonly string[]; skipMissing?: boolean }
): T | undefined => {
  const checked = { schema, label, known }
  const result = fitted(schema, node)
  if ('data' in result) return result.data
  for (const issue of result.issues) {
    const where = locate(node, issue.path)
    if (issue.code === 'unrecognized_keys') {
      const open = where.node?.kind === 'map' ? openIn(where.node, known) : []
      for (const key of issue.keys) {
        const offset =
          where.node === undefined ? where.offset : (entryOf(where.node, key)?.start ?? where.offset)
        found.add(offset, { kind: 'unknown-key', words: () => unknownKey(key, checked, open) })
      }
    } else if (where.node !== undefined || !skipMissing) {
      const kind = `${label} ${issue.path.filter((step) => typeof step === 'string').join('.')} ${issue.code} ${issue.message}`
      found.add(where.offset, { kind, words: () => explain(issue, where.node, checked) })
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
  const result = fitted(schema, node)
  if ('data' in result) return result.data
  for (const issue of result.issues) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) wrong.add(key)
    else wrong.add(issue.path[0])
  }
  const entries = new Map([...node.entries].filter(([key]) => !wrong.has(key)))
  return z.safeParse(schema, plainValue({ ...node, entries })).data
}
