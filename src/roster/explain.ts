// Says in plain words what is wrong with a value, and what to do about it. A remedy is tried on the schema before it is
// told.
import * as z from 'zod/mini'
import { accountFields, isField } from '../kinds/accounts/fields.ts'
import { joined, say, type Text, word } from '../say.ts'
import { meant } from './nearest.ts'
import type { ScalarNode, YamlNode } from './parse.ts'
import { series, quoted } from './problems.ts'

/** A schema without what says that its value may be left out. */
const unwrapped = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodMiniOptional ||
  schema instanceof z.ZodMiniExactOptional ||
  schema instanceof z.ZodMiniNullable ||
  schema instanceof z.ZodMiniDefault
    ? unwrapped(schema.def.innerType)
    : schema

/** The schema of what is in a list. */
export const itemOf = (schema: z.core.$ZodType): z.core.$ZodType => {
  const list = unwrapped(schema)
  return list instanceof z.ZodMiniArray ? list.def.element : schema
}

const takes = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success

/** What a wrong value should be, and the key of it or of the list that it is in; a key itself has none. */
type Wanted = Readonly<{ schema: z.core.$ZodType; field: string | undefined; isItem: boolean }>

const isRemovable = ({ field = '', isItem }: Wanted): boolean =>
  isItem || (isField(field) && ['never', 'filled'].includes(accountFields[field].needed))

const noValue = ({ source }: ScalarNode, wanted: Wanted): Text => {
  const what = source === '' ? say`has no value` : say`is null`
  const remove = wanted.isItem ? say`remove the entry` : say`remove the key`
  return say`${what}: write one${isRemovable(wanted) ? say`, or ${remove}` : say``}.`
}

const meaning = new Map([
  ...['true', 'yes', 'on', 'y', '1'].map((text) => [text, 'true'] as const),
  ...['false', 'no', 'off', 'n', '0'].map((text) => [text, 'false'] as const)
])

const notBoolean = ({ source }: ScalarNode): Text => {
  const likely = meaning.get(source.toLowerCase())
  const remedy = likely === undefined ? say`write one of them` : say`write ${word(likely)}`
  const quotes = likely !== undefined && likely === source ? say`, without quotes` : say``
  return say`must be true or false, not ${quoted(source)}: ${remedy}${quotes}.`
}

const notList = ({ source }: ScalarNode, { field = '', schema }: Wanted): Text => {
  const item = itemOf(schema)
  const options = item instanceof z.ZodMiniEnum ? item.options.map(String) : []
  const [likely] = takes(item, source) ? [source] : meant(source, options)
  // As it may be copied into the file.
  const values = likely === undefined ? say` … ` : options.includes(likely) ? word(likely) : quoted(likely)
  const choice =
    likely !== undefined || options.length === 0 ? say`` : say` with any of ${series(options, 'or')}`
  return say`must be a list: write ${word(field)}: [${values}]${choice}.`
}

/** Text that YAML takes for a number or a truth value: in quotes it is right, or it is wrong in any case. */
const notText = ({ source, value }: ScalarNode, { schema, field = '', isItem }: Wanted): Text => {
  const { error } = z.safeParse(schema, source)
  if (error === undefined) {
    const kind = typeof value === 'number' ? say`a number` : say`true or false`
    const key = isItem ? say`` : say`${word(field)}: `
    return say`must be text, but without quotes it is ${kind}: put it in quotes, ${key}${quoted(source)}.`
  }
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(source)?.slice(1).join('-')
  if (day !== undefined && takes(schema, day))
    return say`${quoted(source)} is not a time: write ${word(day)}.`
  return say`${quoted(source)} ${word(error.issues[0]?.message ?? '')}.`
}

const shapes: Readonly<Record<string, Text>> = {
  array: say`a list`,
  boolean: say`true or false`,
  string: say`text`
}

/** What is wrong with a mapping or a list. */
const wrongShape = (issue: z.core.$ZodIssue, kind: 'map' | 'list'): Text => {
  if (issue.code === 'invalid_value') return say`must be ${series(issue.values.map(String), 'or')}.`
  if (issue.code !== 'invalid_type') return say`${word(issue.message)}.`
  const shape = shapes[issue.expected] ?? say`${word(issue.expected)}`
  return kind === 'map'
    ? say`must be ${shape}, not a mapping: check the indentation and the colons.`
    : say`must be ${shape}, not a list: write a single value.`
}

/** The values of a field that has few: `status` is no help without them. */
const choices = (schema: z.core.$ZodType | undefined): Text => {
  const part = unwrapped(schema)
  if (part instanceof z.ZodMiniBoolean) return say` (true or false)`
  return part instanceof z.ZodMiniEnum ? say` (${series(part.options.map(String), 'or')})` : say``
}

/** `open` are the fields that the key may mean: those that the mapping does not have yet. */
export const unknownKey = (
  key: string,
  label: string,
  shape: z.core.$ZodShape,
  open: readonly string[]
): Text => {
  // What is a field, and not known in defaults, is on the user.
  if (label === 'defaults' && isField(key))
    return say`${word(key)} says who a user is, so it cannot be in defaults: move it to each user.`
  const names = meant(key, open).map((name) => say`${word(name)}${choices(shape[name])}`)
  const remedy =
    names.length === 0
      ? say`remove it. Known are ${series(Object.keys(shape), 'and')}.`
      : say`did you mean ${joined(names, ' or ')}?`
  return say`${quoted(key)} is not a known field of ${word(label)}: ${remedy}`
}

/** Text after `>` or `|` ends with a line break, which nobody sees. */
const withoutLineBreak = ({ block, value }: ScalarNode, { schema }: Wanted): Text | undefined => {
  if (block === undefined || typeof value !== 'string') return undefined
  const text = value.replace(/\n+$/, '')
  // With >-, lines are joined by spaces, unless a line is empty or indented further.
  const folded = /\n[\n ]/.test(text) ? undefined : text.replaceAll('\n', ' ')
  if (folded === undefined || !takes(schema, folded)) return undefined
  return say`holds a line break, which ${word(block)} puts in: write ${word('>-')} in its place.`
}

const notOneOf = ({ source }: ScalarNode, values: readonly string[]): Text => {
  const [likely] = meant(source, values)
  const hint = likely === undefined ? say`.` : say`: did you mean ${word(likely)}?`
  return say`${quoted(source)} must be ${series(values, 'or')}${hint}`
}

/** What is wrong with a value, without how it is called. */
const flaw = (issue: z.core.$ZodIssue, node: YamlNode, wanted: Wanted): Text => {
  if (node.kind !== 'scalar') return wrongShape(issue, node.kind)
  if (node.value === null) return noValue(node, wanted)
  if (issue.code === 'invalid_value') return notOneOf(node, issue.values.map(String))
  if (issue.code !== 'invalid_type')
    return withoutLineBreak(node, wanted) ?? say`${quoted(node.source)} ${word(issue.message)}.`
  if (issue.expected === 'array') return notList(node, wanted)
  return issue.expected === 'boolean' ? notBoolean(node) : notText(node, wanted)
}

/** What is wrong, in a sentence. `label` is what messages call the mapping ("a user"), or a key, which has no field. */
export const explain = (issue: z.core.$ZodIssue, node: YamlNode, wanted: Wanted, label: string): Text => {
  const name = say`${word(wanted.field ?? label)}`
  return say`${wanted.isItem ? say`An entry of ${name}` : name} ${flaw(issue, node, wanted)}`
}
