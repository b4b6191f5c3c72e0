// Holds what went over the wire against the vendors' own descriptions: every request of the action, and every answer
// that the sandbox gave of its own accord.
import { Ajv, type ValidateFunction } from 'ajv'
import type { LoggedRequest } from '../../sandbox/log.ts'
import { type Description, github, type Operation, type Schema, vanta } from './descriptions.ts'

type Validators = Readonly<{
  operation: Operation
  check: (schema: Schema, value: unknown) => string | undefined
}>

const DATE_TIME = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(\.\d+)?(z|[+-]\d{2}:\d{2})$/i

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A schema under which an object has no other fields than those that are named. */
const closedSchema = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closedSchema)
  if (!isObject(schema)) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closedSchema(value)]))
  return isObject(schema['properties']) ? { additionalProperties: false, ...inner } : inner
}

const oracleOf = (description: Description) => {
  // The descriptions are not ours: they have formats and combinations that strict mode does not like.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
  ajv.addFormat(
    'date-time',
    (value) => DATE_TIME.test(value) && !Number.isNaN(Date.parse(value.toUpperCase()))
  )
  ajv.addFormat('uri', (value) => URL.canParse(value))
  for (const format of ['int32', 'int64', 'email']) ajv.addFormat(format, true)
  const compiled = new Map<Schema, ValidateFunction>()
  const check = (schema: Schema, value: unknown): string | undefined => {
    const validate =
      compiled.get(schema) ??
      ajv.compile(schema === true ? {} : { ...schema, definitions: description.definitions })
    compiled.set(schema, validate)
    return validate(value) ? undefined : ajv.errorsText(validate.errors?.slice(0, 5) ?? null, { dataVar: '' })
  }
  const operations = Object.entries(description.operations).map(([name, operation]) => {
    const [method = '', path = ''] = name.split(' ')
    const literal = path.replaceAll('.', String.raw`\.`)
    const pattern = new RegExp(`^${literal.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)
    // GitHub takes a branch with its slashes as they are, where a path ends with it.
    const spread = new RegExp(
      `^${literal.replace(/(?<=^\/github\/.*)\{\w+\}$/, '.+').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`
    )
    const body = operation.body === undefined ? undefined : (closedSchema(operation.body) as Schema)
    return { method, pattern, spread, operation: body === undefined ? operation : { ...operation, body } }
  })
  return (method: string, path: string): Validators | undefined => {
    const ofMethod = operations.filter((one) => one.method === method)
    const found =
      ofMethod.find((one) => one.pattern.test(path)) ?? ofMethod.find((one) => one.spread.test(path))
    return found === undefined ? undefined : { operation: found.operation, check }
  }
}

const oracles = new Map<string, ReturnType<typeof oracleOf>>()

const oracleFor = (name: 'github' | 'vanta' | 'vanta newer'): ReturnType<typeof oracleOf> => {
  const known = oracles.get(name)
  if (known !== undefined) return known
  const made = oracleOf(name === 'github' ? github : vanta(name === 'vanta newer'))
  oracles.set(name, made)
  return made
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Faults under which the answer is the service's own, as it was made. */
const HONEST = new Set<string | undefined>([undefined, 'undo', 'lag', 'revoke', 'drip', 'truncate'])

/** What of a request the vendor does not have. */
const wrongInRequest = (entry: LoggedRequest, { operation, check }: Validators): readonly string[] => {
  const query = new URLSearchParams(entry.path.split('?')[1] ?? '')
  const wrong = [...query].flatMap(([name, value]) => {
    const schema = operation.query[name]
    if (schema === undefined) return [`has no query parameter ${name}`]
    const fault = check(
      schema,
      schema !== true && schema['type'] === 'string' ? value : (parsed(value) ?? value)
    )
    return fault === undefined ? [] : [`query parameter ${name}${fault}`]
  })
  if (operation.body === undefined)
    return entry.requestBody === undefined ? wrong : [...wrong, 'takes no body']
  const fault = check(operation.body, entry.requestBody)
  return fault === undefined ? wrong : [...wrong, `body${fault}`]
}

/** What of an answer the vendor would not say. An error is text, a page, or an object that has a sentence. */
const wrongInAnswer = ({ answer }: LoggedRequest, { operation, check }: Validators): readonly string[] => {
  const { status, body, headers = {} } = answer
  const isJson = headers['content-type']?.startsWith('application/json') === true
  const schema = operation.answers[String(status)]
  if (schema !== undefined && status !== 204) {
    const fault = isJson ? check(schema, parsed(body)) : ' is not JSON'
    return fault === undefined ? [] : [`answer ${status}${fault}`]
  }
  if (status < 300) return status === 204 && schema !== undefined ? [] : [`has no answer ${status}`]
  const value = parsed(body)
  const sentence = isObject(value) ? (value['message'] ?? value['error']) : undefined
  return isJson && typeof sentence !== 'string' ? [`answer ${status} has no sentence`] : []
}

/**
 * What does not fit, one line each, for a log of the sandbox. `isNewer`: the sandbox took what only Vanta's newest
 * reference has.
 */
export const misfits = (log: readonly LoggedRequest[], isNewer = false): readonly string[] =>
  log.flatMap((entry) => {
    const path = entry.path.split('?')[0] ?? ''
    const isGithub = path.startsWith('/github/')
    const found = oracleFor(isGithub ? 'github' : isNewer ? 'vanta newer' : 'vanta')(entry.method, path)
    const name = `${entry.method} ${path}`
    if (found === undefined) return [`${name} is no call that the vendor has`]
    const wrong = [
      ...wrongInRequest(entry, found),
      ...(HONEST.has(entry.fault) ? wrongInAnswer(entry, found) : [])
    ]
    return wrong.map((what) => `${name}: ${what}`)
  })
