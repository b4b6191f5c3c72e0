// Says in plain words what is wrong with a value, and what to do about it. A remedy is tried on the schema before it is
// told.
import * as z from 'zod/mini'
import { accountFields, isField } from '../kinds/accounts/fields.ts'
import { joined, say, type Text, value as fromFile, word } from '../say.ts'
import { written } from './emit.ts'
import { meant } from './nearest.ts'
import type { ScalarNode, YamlNode } from './parse.ts'
import { series, quoted } from './problems.ts'

const unwrapped = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodMiniOptional ||
  schema instanceof z.ZodMiniExactOptional ||
  schema instanceof z.ZodMiniNullable ||
  schema instanceof z.ZodMiniDefault
    ? unwrapped(schema.def.innerType)
    : schema

/** The schema of a part of what `schema` describes. */
const schemaAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined =>
  path.reduce<z.core.$ZodType | undefined>((part, step) => {
    if (part instanceof z.ZodMiniObject) return unwrapped(part.shape[String(step)])
    return part instanceof z.ZodMiniArray ? unwrapped(part.def.element) : undefined
  }, schema)

const takes = (schema: z.core.$ZodType | undefined, value: unknown): boolean =>
  schema !== undefined && z.safeParse(schema, value).success

/** A node's schema, what messages call it ("a user"), and its keys. */
export type Checked = Readonly<{ schema: z.ZodMiniType; label: string; known: readonly string[] }>

/** One wrong value: its node, what it should be, and how a message calls it. */
type Wrong<Node extends YamlNode = YamlNode> = Readonly<{
  node: Node
  name: Text
  /** The key of the value, or of the list that it is in. */
  field: string | undefined
  isItem: boolean
  schema: z.core.$ZodType | undefined
}>

/** How a field is called at the start of a message. */
const nameOf = (path: readonly PropertyKey[], label: Text): Text => {
  const field = path.findLast((step) => typeof step === 'string')
  if (field === undefined) return label
  return typeof path.at(-1) === 'number' ? say`An entry of ${word(field)}` : say`${word(field)}`
}

const isRemovable = ({ field = '', isItem }: Wrong): boolean =>
  isItem || (isField(field) && ['never', 'filled'].includes(accountFields[field].needed))

const noValue = (wrong: Wrong<ScalarNode>): Text => {
  const what = wrong.node.source === '' ? say`has no value` : say`is null`
  const remove = wrong.isItem ? say`remove the entry` : say`remove the key`
  return say`${wrong.name} ${what}: write one${isRemovable(wrong) ? say`, or ${remove}` : say``}.`
}

const meaning = new Map([
  ...['true', 'yes', 'on', 'y', '1'].map((text) => [text, 'true'] as const),
  ...['false', 'no', 'off', 'n', '0'].map((text) => [text, 'false'] as const)
])

const notBoolean = ({ name, node }: Wrong<ScalarNode>): Text => {
  const likely = meaning.get(node.source.toLowerCase())
  const remedy = likely === undefined ? say`write one of them` : say`write ${word(likely)}`
  const quotes = likely !== undefined && likely === node.source ? say`, without quotes` : say``
  return say`${name} must be true or false, not ${quoted(node.source)}: ${remedy}${quotes}.`
}

/** As it may be copied into the file. */
const asYaml = (text: string): Text =>
  written(text) === text ? say`${fromFile(text.slice(0, 60))}` : quoted(text)

const notList = ({ name, node, field = '', schema }: Wrong<ScalarNode>): Text => {
  const item = schemaAt(schema ?? z.unknown(), [0])
  const options = item instanceof z.ZodMiniEnum ? item.options.map(String) : []
  const [likely] = takes(item, node.source) ? [node.source] : meant(node.source, options)
  const values = likely === undefined ? say` … ` : asYaml(likely)
  const choice =
    likely !== undefined || options.length === 0 ? say`` : say` with any of ${series(options, 'or')}`
  return say`${name} must be a list: write ${word(field)}: [${values}]${choice}.`
}

const firstObjection = (schema: z.core.$ZodType | undefined, value: unknown): string | undefined =>
  schema === undefined ? undefined : z.safeParse(schema, value).error?.issues[0]?.message

/** Text that YAML takes for a number or a truth value: in quotes it is right, or it is wrong in any case. */
const notText = ({ name, node, schema, field, isItem }: Wrong<ScalarNode>): Text => {
  const kind = typeof node.value === 'number' ? say`a number` : say`true or false`
  if (takes(schema, node.source)) {
    const key = field === undefined || isItem ? say`` : say`${word(field)}: `
    return say`${name} must be text, but without quotes it is ${kind}: put it in quotes, ${key}${quoted(node.source)}.`
  }
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(node.source)?.slice(1).join('-')
  if (day !== undefined && takes(schema, day))
    return say`${name} ${quoted(node.source)} is not a time: write ${word(day)}.`
  const objection = firstObjection(schema, node.source)
  return objection === undefined
    ? say`${name} must be text, not ${kind}.`
    : say`${name} ${quoted(node.source)} ${word(objection)}.`
}

const shapes: Readonly<Record<string, Text>> = {
  array: say`a list`,
  boolean: say`true or false`,
  string: say`text`
}

const isOfScalar = (wrong: Wrong): wrong is Wrong<ScalarNode> => wrong.node.kind === 'scalar'

/** Says what a value of the wrong type should have been. */
const wrongType = (wrong: Wrong, expected: string): Text => {
  const { name } = wrong
  if (!isOfScalar(wrong)) {
    const shape = shapes[expected] ?? say`${word(expected)}`
    return wrong.node.kind === 'map'
      ? say`${name} must be ${shape}, not a mapping: check the indentation and the colons.`
      : say`${name} must be ${shape}, not a list: write a single value.`
  }
  if (wrong.node.value === null) return noValue(wrong)
  if (expected === 'array') return notList(wrong)
  return expected === 'boolean' ? notBoolean(wrong) : notText(wrong)
}

/** The values of a field that has few: `status` is no help without them. */
const choices = (field: string, schema: z.core.$ZodType): Text => {
  const part = schemaAt(schema, [field])
  if (part instanceof z.ZodMiniBoolean) return say` (true or false)`
  return part instanceof z.ZodMiniEnum ? say` (${series(part.options.map(String), 'or')})` : say``
}

export const unknownKey = (key: string, { label, schema, known }: Checked, open: readonly string[]): Text => {
  if (label === 'defaults' && isField(key) && accountFields[key].on === 'user')
    return say`${word(key)} says who a user is, so it cannot be in defaults: move it to each user.`
  const names = meant(key, open).map((name) => say`${word(name)}${choices(name, schema)}`)
  const remedy =
    names.length === 0
      ? say`remove it. Known are ${series(known, 'and')}.`
      : say`did you mean ${joined(names, ' or ')}?`
  return say`${quoted(key)} is not a known field of ${word(label)}: ${remedy}`
}

/** Text after `>` or `|` ends with a line break, which nobody sees. */
const withoutLineBreak = ({ name, node, schema }: Wrong<ScalarNode>): Text | undefined => {
  if (node.block === undefined || typeof node.value !== 'string') return undefined
  const text = node.value.replace(/\n+$/, '')
  // With >-, lines are joined by spaces, unless a line is empty or indented further.
  const folded = /\n[\n ]/.test(text) ? undefined : text.replaceAll('\n', ' ')
  if (folded === undefined || !takes(schema, folded)) return undefined
  return say`${name} holds a line break, which ${word(node.block)} puts in: write ${word('>-')} in its place.`
}

const notOneOf = (wrong: Wrong, values: readonly string[]): Text => {
  const { name } = wrong
  if (!isOfScalar(wrong)) return say`${name} must be ${series(values, 'or')}.`
  if (wrong.node.value === null) return noValue(wrong)
  const { source } = wrong.node
  const [likely] = meant(source, values)
  const hint = likely === undefined ? say`.` : say`: did you mean ${word(likely)}?`
  return say`${name} ${quoted(source)} must be ${series(values, 'or')}${hint}`
}

/** What is wrong, in a sentence. */
export const explain = (
  issue: z.core.$ZodIssue,
  node: YamlNode | undefined,
  { label, schema }: Checked
): Text => {
  const name = nameOf(issue.path, say`${word(label)}`)
  if (node === undefined) return say`${name} is missing: add it.`
  const wrong: Wrong = {
    node,
    name,
    field: issue.path.findLast((step) => typeof step === 'string'),
    isItem: typeof issue.path.at(-1) === 'number',
    schema: schemaAt(schema, issue.path)
  }
  if (issue.code === 'invalid_type') return wrongType(wrong, issue.expected)
  if (issue.code === 'invalid_value') return notOneOf(wrong, issue.values.map(String))
  if (!isOfScalar(wrong)) return say`${name} ${word(issue.message)}.`
  return withoutLineBreak(wrong) ?? say`${name} ${quoted(wrong.node.source)} ${word(issue.message)}.`
}
