// Takes the operations that the action or the sandbox has out of an OpenAPI 3.0 description, as JSON Schema and
// without prose: `node scripts/extract-openapi.ts DESCRIPTION PREFIX SOURCE < OPERATIONS > FIXTURE`, where OPERATIONS
// has lines like `GET /groups`, PREFIX is put before each path, and SOURCE says where the description is from.
import { readFileSync } from 'node:fs'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const object = (value: unknown): Json => (isObject(value) ? value : {})
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const [file = '', prefix = '', source = ''] = process.argv.slice(2)
const description = object(JSON.parse(readFileSync(file, 'utf8')))

/** What a `$ref` leads to; anything else is what it is. */
const follow = (value: unknown): Json => {
  const { $ref } = object(value)
  if (typeof $ref !== 'string') return object(value)
  let found: unknown = description
  for (const key of $ref.split('/').slice(1)) found = object(found)[key]
  return follow(found)
}

const SCHEMA_KEYS = new Set(['additionalProperties', 'items', 'not'])
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf'])
const KEPT = new Set(['enum', 'format', 'maxItems', 'maximum', 'minItems', 'minimum', 'required', 'type'])

const used = new Set<string>()

const convertKey = (key: string, value: unknown): unknown => {
  if (key === 'properties') {
    return Object.fromEntries(Object.entries(object(value)).map(([name, schema]) => [name, convert(schema)]))
  }
  if (SCHEMA_LISTS.has(key)) return list(value).map(convert)
  if (SCHEMA_KEYS.has(key)) return isObject(value) ? convert(value) : value
  return KEPT.has(key) ? value : undefined
}

/** A schema of OpenAPI as one of JSON Schema: `nullable` becomes a choice, and references lead to `definitions`. */
const convert = (schema: unknown): unknown => {
  const { $ref, nullable, ...rest } = object(schema)
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? ''
    used.add(name)
    return { $ref: `#/definitions/${name}` }
  }
  const entries = Object.entries(rest).map(([key, value]) => [key, convertKey(key, value)] as const)
  const converted = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  return nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted
}

/** The schema of a body in JSON; undefined where there is none. */
const bodyOf = (holder: unknown): unknown => {
  const content = object(follow(holder)['content'])
  const { schema } = object(content['application/json'] ?? content['application/json; charset=utf-8'])
  return schema === undefined ? undefined : convert(schema)
}

const queryOf = (operation: Json): Json =>
  Object.fromEntries(
    list(operation['parameters'])
      .map(follow)
      .filter((parameter) => parameter['in'] === 'query')
      .map(({ name, schema }) => [String(name), convert(schema)])
  )

const operationOf = (line: string) => {
  const [method = '', path = ''] = line.split(' ')
  const operation = object(object(object(description['paths'])[path])[method.toLowerCase()])
  if (Object.keys(operation).length === 0) throw new Error(`${file} has no ${line}.`)
  const body = bodyOf(operation['requestBody'])
  const answers = Object.entries(object(operation['responses'])).map(([status, answer]) => [
    status,
    bodyOf(answer) ?? true
  ])
  const made = { query: queryOf(operation), ...(body === undefined ? {} : { body }) }
  return [`${method} ${prefix}${path}`, { ...made, answers: Object.fromEntries(answers) }] as const
}

const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean)
const operations = Object.fromEntries(lines.map(operationOf))
const schemas = object(object(description['components'])['schemas'])
const definitions: Record<string, unknown> = {}
// A set that grows while it is walked: what a definition refers to is a definition too.
for (const name of used) definitions[name] = convert(schemas[name])

/** One entry a line, so that a newer description can be compared with this one. */
const lined = (entries: Json): string =>
  `{\n${Object.entries(entries)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`

console.log(
  `{\n"source": ${JSON.stringify(source)},\n"operations": ${lined(operations)},\n"definitions": ${lined(definitions)}\n}`
)
