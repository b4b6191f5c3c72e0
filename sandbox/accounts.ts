// The accounts of the app: one list, and one PUT that replaces all of it or changes nothing.
import {
  type Answer,
  type Call,
  extraKeys,
  isDateTime,
  isObject,
  type Json,
  json,
  normalised,
  noSuchPath
} from './http.ts'
import { type Account, type AccountFields, isActive, type World } from './state.ts'

const REQUIRED = [
  'displayName',
  'uniqueId',
  'externalUrl',
  'fullName',
  'accountName',
  'email',
  'permissionLevel',
  'createdTimestamp',
  'status',
  'mfaEnabled',
  'mfaMethods',
  'authMethod'
] as const

const OPTIONAL = [
  'roleDescription',
  'updatedTimestamp',
  'deactivatedTimestamp',
  'lastLoginTimestamp',
  'lastPasswordResetTimestamp',
  'groupIds'
] as const

const KNOWN = new Set<string>([...REQUIRED, ...OPTIONAL])

const OPTIONAL_TIMES = [
  'updatedTimestamp',
  'deactivatedTimestamp',
  'lastLoginTimestamp',
  'lastPasswordResetTimestamp'
] as const

const MFA_METHODS = new Set([
  'UNSUPPORTED',
  'DISABLED',
  'SMS',
  'EMAIL',
  'OTP',
  'HARDWARE_TOKEN',
  'PUSH_PROMPT'
])

type Check = (value: unknown) => string | undefined

const NOT_ALLOWED = 'must be equal to one of the allowed values'
const someText: Check = (value) =>
  typeof value !== 'string' ? 'must be string' : value === '' ? 'must not be empty' : undefined
const time: Check = (value) => (isDateTime(value) ? undefined : 'must be timestamp')
const oneOf = (...allowed: string[]): Check => {
  const values = new Set<unknown>(allowed)
  return (value) => (values.has(value) ? undefined : NOT_ALLOWED)
}
const text: Check = (value) => (typeof value === 'string' ? undefined : 'must be string')

const httpsUrl: Check = (value) => {
  const wrong = someText(value)
  if (wrong !== undefined) return wrong
  const isHttps = typeof value === 'string' && /^https:\/\/[^/?#\s]/i.test(value) && URL.canParse(value)
  return isHttps ? undefined : 'must be an HTTPS URL'
}

/** One check for each field. */
const CHECKS: Readonly<Record<string, Check>> = {
  displayName: someText,
  uniqueId: someText,
  externalUrl: httpsUrl,
  fullName: someText,
  accountName: someText,
  email: someText,
  permissionLevel: oneOf('ADMIN', 'EDITOR', 'BASE'),
  createdTimestamp: time,
  status: oneOf('ACTIVE', 'DEACTIVATED'),
  mfaEnabled: (value) => (typeof value === 'boolean' ? undefined : 'must be boolean'),
  mfaMethods: (value) => (Array.isArray(value) ? undefined : 'must be array'),
  authMethod: oneOf('SSO', 'PASSWORD', 'TOKEN', 'BIOMETRIC'),
  roleDescription: text,
  updatedTimestamp: time,
  deactivatedTimestamp: time,
  lastLoginTimestamp: time,
  lastPasswordResetTimestamp: time,
  groupIds: (value) => (Array.isArray(value) ? undefined : 'must be array')
}

/** Vanta's newest reference: these may be null. */
const NULLABLE = new Set<string>(['mfaEnabled', ...OPTIONAL])

/** What is wrong with one record, in Vanta's words (observed), or `undefined`. */
function findFault(record: unknown, index: number, nulls: boolean): string | undefined {
  if (!isObject(record)) return `/${index}: must be object`
  for (const field of REQUIRED) {
    if (!Object.hasOwn(record, field)) return `/${index}: must have property '${field}'`
  }
  const extra = Object.keys(record).filter((key) => !KNOWN.has(key))
  if (extra.length > 0) {
    const id = String(record['uniqueId'])
    return `Too many fields on resource with uniqueId ${id} (element ${index}). Extra keys: ${extra.join(', ')}`
  }
  for (const field of Object.keys(record)) {
    if (nulls && record[field] === null && NULLABLE.has(field)) continue
    const fault = CHECKS[field]?.(record[field])
    if (fault !== undefined) return `/${index}/${field} ${fault}`
  }
  return findFaultInLists(record, index)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function findFaultInLists(record: Json, index: number): string | undefined {
  const methods = listOf(record['mfaMethods'])
  const wrong = methods.findIndex((method) => !MFA_METHODS.has(String(method)) || typeof method !== 'string')
  if (wrong >= 0) return `/${index}/mfaMethods/${wrong} ${NOT_ALLOWED}`
  if (record['mfaEnabled'] === null && methods.length > 0) {
    return `/${index}/mfaMethods must be empty where mfaEnabled is null`
  }
  for (const [at, id] of listOf(record['groupIds']).entries()) {
    const fault = someText(id)
    if (fault !== undefined) return `/${index}/groupIds/${at} ${fault}`
  }
  return undefined
}

/** What is wrong with the whole body, or `undefined`. Order: the envelope, each record, then duplicates. */
function findFaultInBody(body: unknown, nulls: boolean): string | undefined {
  if (!isObject(body)) return 'must be object'
  for (const field of ['resourceId', 'resources']) {
    if (!Object.hasOwn(body, field)) return `must have property '${field}'`
  }
  const extra = extraKeys(body, ['resourceId', 'resources'])
  if (extra.length > 0) return `must NOT have additional properties: ${extra.join(', ')}`
  if (typeof body['resourceId'] !== 'string') return '/resourceId must be string'
  if (!Array.isArray(body['resources'])) return '/resources must be array'
  const places = new Map<unknown, number>()
  for (const [index, record] of body['resources'].entries()) {
    const fault = findFault(record, index, nulls)
    if (fault !== undefined) return fault
    const id: unknown = isObject(record) ? record['uniqueId'] : undefined
    const first = places.get(id)
    // What Vanta does with two records of one id is not known; the sandbox takes the strict side.
    if (first !== undefined) return `Duplicate uniqueId ${String(id)} (elements ${first} and ${index})`
    places.set(id, index)
  }
  return undefined
}

/** Says to the compiler what `findFaultInBody` has found out. */
function isSync(body: unknown): body is { resourceId: string; resources: AccountFields[] } {
  return isObject(body) && Array.isArray(body['resources'])
}

/** The row that a sent record becomes. A soft-deleted row of that id lives again; what is not sent is cleared. */
function toRow(record: AccountFields, before: Account | undefined, world: World, now: string): Account {
  const row: Account = { ...record, createdAt: before?.createdAt ?? now, updatedAt: now, deletedAt: null }
  for (const field of OPTIONAL) if (row[field] === null) delete row[field]
  if (world.state.forms.timestamps === 'as-sent') return row
  row.createdTimestamp = normalised(row.createdTimestamp)
  for (const field of OPTIONAL_TIMES) {
    const value = row[field]
    if (typeof value === 'string') row[field] = normalised(value)
  }
  return row
}

function putAccounts(call: Call, world: World): Answer {
  const type = (call.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return json(415, { error: 'Content-Type must be application/json' })
  if (call.json === undefined) return json(400, { error: 'Request body is not valid JSON' })
  const body = call.json
  const fault = findFaultInBody(body, world.state.forms.requests === 'newer')
  if (fault !== undefined || !isSync(body)) return json(400, { error: fault })
  const before = rowsOf(body.resourceId, world)
  if (before === undefined) return unknownResource(body.resourceId)
  const now = world.now().toISOString()
  const sent = new Map(body.resources.map((record) => [record.uniqueId, record]))
  const rows: Account[] = []
  for (const row of before) {
    const record = sent.get(row.uniqueId)
    sent.delete(row.uniqueId)
    if (record !== undefined) rows.push(toRow(record, row, world, now))
    else rows.push(row.deletedAt === null ? { ...row, deletedAt: now } : row)
  }
  for (const record of sent.values()) rows.push(toRow(record, undefined, world, now))
  if (body.resourceId === world.resourceId) {
    world.past.accounts = before
    world.state.inactiveSince = inactiveSince(rows, world, now)
    world.state.accounts = rows
  } else world.state.otherResources = { ...world.state.otherResources, [body.resourceId]: rows }
  const accepted = body.resources.length
  const answers = {
    success: { success: true },
    results: { results: { accepted, rejected: [] } },
    numbers: { results: { accepted, rejected: 0 } }
  }
  return json(200, answers[world.state.forms.accountsAnswer], true)
}

/** Since when each account is inactive: what was so before the sync has been for longer. */
function inactiveSince(rows: readonly Account[], { state }: World, now: string): Record<string, string> {
  const wasActive = new Set(state.accounts.filter(isActive).map((row) => row.uniqueId))
  return Object.fromEntries(
    rows
      .filter((row) => !isActive(row))
      .flatMap(({ uniqueId }) => {
        const since = wasActive.has(uniqueId) ? now : state.inactiveSince[uniqueId]
        return since === undefined ? [] : [[uniqueId, since] as const]
      })
  )
}

function rowsOf(resourceId: string, { state, resourceId: main }: World): readonly Account[] | undefined {
  if (resourceId === main) return state.accounts
  return new Map(Object.entries(state.otherResources)).get(resourceId)
}

function unknownResource(id: string): Answer {
  return json(404, { error: `Resource with id ${id} not found` })
}

function listAccounts(call: Call, world: World, lagging: boolean): Answer {
  const id = call.query.get('resourceId')
  if (id === null || id === '') return json(400, { error: "must have property 'resourceId'" })
  const accounts = lagging && id === world.resourceId ? world.past.accounts : rowsOf(id, world)
  if (accounts === undefined) return unknownResource(id)
  if (world.state.forms.clearedFields === 'absent') return json(200, { resources: accounts })
  const blanks = Object.fromEntries(OPTIONAL.map((field) => [field, null]))
  return json(200, { resources: accounts.map((row) => ({ ...blanks, ...row })) })
}

/**
 * `GET` and `PUT /v1/resources/user_account`, and the older `…/list_all` and `…/sync_all`. With `lagging`, the
 * list is the one from before the last PUT.
 */
export function answerAccounts(call: Call, world: World, lagging: boolean): Answer | undefined {
  const [, resources, kind, action] = call.segments
  if (resources !== 'resources' || kind !== 'user_account' || call.segments.length > 4) return undefined
  const form = action === undefined ? 'current' : 'legacy'
  const supported = world.state.forms.accounts === 'both' || world.state.forms.accounts === form
  const isList = call.method === 'GET' && (form === 'current' || action === 'list_all')
  const isPut = call.method === 'PUT' && (form === 'current' || action === 'sync_all')
  if (!supported || (!isList && !isPut)) return noSuchPath(call.method, call.path)
  if (isPut) return putAccounts(call, world)
  return listAccounts(call, world, lagging)
}
