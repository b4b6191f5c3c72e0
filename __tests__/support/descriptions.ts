// What the vendors' own descriptions say of each call, as JSON Schema: Vanta's and GitHub's OpenAPI (the fixtures), and
// what is not in them: Vanta's newer reference, pages that give a second form, and what was observed.
import { readFileSync } from 'node:fs'

export type Schema = Readonly<Record<string, unknown>> | true
export type Operation = Readonly<{
  /** By name; a query parameter that is not among them does not exist. */
  query: Readonly<Record<string, Schema>>
  body?: Schema
  /** By status. */
  answers: Readonly<Record<string, Schema>>
}>
export type Description = Readonly<{
  /** `METHOD /path/{parameter}` → the operation. */
  operations: Readonly<Record<string, Operation>>
  definitions: Readonly<Record<string, Schema>>
}>

const read = (name: string): Description => {
  const text = readFileSync(new URL(`../fixtures/openapi/${name}.json`, import.meta.url), 'utf8')
  return JSON.parse(text) as Description
}

export const github = read('github')

const build = read('vanta-build')
const manage = read('vanta-manage')

const text = { type: 'string' } as const
const textOrNull = { type: ['string', 'null'] } as const
const number = { type: 'integer' } as const
const closed = (
  properties: Readonly<Record<string, Schema>>,
  required = Object.keys(properties)
): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false
})
const anyOf = (...schemas: (Schema | undefined)[]): Schema => ({
  anyOf: schemas.filter((schema) => schema !== undefined)
})
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` })

/** A definition with fields that the newer reference has. */
const withFields = (name: string, fields: Readonly<Record<string, Schema>>): Schema => {
  const schema = manage.definitions[name]
  if (schema === undefined || schema === true) throw new Error(`There is no ${name}.`)
  const { properties } = schema
  return { ...schema, properties: { ...(properties as object), ...fields } }
}

const operationOf = (description: Description, name: string): Operation => {
  const operation = description.operations[name]
  if (operation === undefined) throw new Error(`There is no ${name}.`)
  return operation
}

const ACCOUNTS = '/v1/resources/user_account'
const list = operationOf(build, `GET ${ACCOUNTS}`)
const sync = operationOf(build, `PUT ${ACCOUNTS}`)
const offboard = operationOf(manage, 'POST /v1/people/offboard')
const members = operationOf(manage, 'GET /v1/groups/{groupId}/people')

/** Null means not set, in the list always, and in a body where the newer reference holds. */
const withNulls = (schema: Schema | undefined): Schema => {
  const orNull = (key: string, value: unknown): unknown => {
    const isField = key === 'mfaEnabled' || key.endsWith('Timestamp') || key === 'roleDescription'
    return isField || key === 'groupIds' ? { anyOf: [value, { type: 'null' }] } : value
  }
  return JSON.parse(JSON.stringify(schema, orNull)) as Schema
}

/** A newer quick start and its copies: how many were taken, and which not. */
const counted = closed({ results: closed({ accepted: number, rejected: anyOf(number, { type: 'array' }) }) })

const syncOf = (isNewer: boolean): Operation => ({
  query: {},
  body: isNewer ? withNulls(sync.body) : (sync.body ?? true),
  answers: { 200: anyOf(sync.answers['200'], counted) }
})
const listing: Operation = { ...list, answers: { 200: withNulls(list.answers['200']) } }

const viewer = ref('TrustCenterViewer')
const invitation = operationOf(manage, 'POST /v1/trust-centers/{slugId}/viewers')
const paging = { pageSize: ref('PageSize'), pageCursor: text }
const user = closed({ id: text, email: text, displayName: text, isActive: { type: 'boolean' } })
const pageOf = (items: Schema): Schema =>
  closed({ results: closed({ data: { type: 'array', items }, pageInfo: ref('PageInfo') }) })

/** Vanta's calls; with `isNewer`, bodies may hold what only its newest reference takes. */
export const vanta = (isNewer: boolean): Description => ({
  operations: {
    ...manage.operations,
    [`GET ${ACCOUNTS}`]: listing,
    [`PUT ${ACCOUNTS}`]: syncOf(isNewer),
    // The guide to syncing accounts.
    [`GET ${ACCOUNTS}/list_all`]: listing,
    [`PUT ${ACCOUNTS}/sync_all`]: syncOf(isNewer),
    'POST /oauth/token': {
      query: {},
      body: closed({
        client_id: text,
        client_secret: text,
        scope: text,
        grant_type: { const: 'client_credentials' }
      }),
      answers: { 200: closed({ access_token: text, expires_in: number, token_type: { const: 'Bearer' } }) }
    },
    // The older page about offboarding has other names.
    'POST /v1/people/offboard': {
      query: {},
      body: anyOf(
        offboard.body,
        closed({
          offboardingAcknowledgerId: text,
          employeeIds: { type: 'array', items: text, minItems: 1, maxItems: 1000 }
        })
      ),
      answers: {
        200: anyOf(offboard.answers['200'], closed({ offboardedPeople: { type: 'array', items: text } }))
      }
    },
    // Some clients expect the usual envelope.
    'GET /v1/groups/{groupId}/people': {
      query: paging,
      answers: { 200: anyOf(members.answers['200'], pageOf(ref('Person'))) }
    },
    'POST /v1/trust-centers/{slugId}/viewers': isNewer
      ? { ...invitation, body: ref('NewerInvitation') }
      : invitation,
    // The page "Update Trust Center viewer".
    'PATCH /v1/trust-centers/{slugId}/viewers/{viewerId}': {
      query: {},
      body: closed(
        {
          accessLevel: ref('ViewerAccessLevel'),
          resourceIds: { type: 'array', items: text },
          expirationDate: { type: ['string', 'null'], format: 'date-time' },
          isNdaRequired: { type: 'boolean' },
          customerTrustAccountId: textOrNull
        },
        []
      ),
      answers: { 200: viewer }
    },
    'GET /v1/users': { query: paging, answers: { 200: pageOf(user) } },
    'GET /v1/users/{userId}': { query: {}, answers: { 200: user } }
  },
  definitions: {
    ...manage.definitions,
    Person: withFields('Person', { userId: textOrNull }),
    Group: withFields('Group', {
      description: textOrNull,
      source: text,
      personnelCount: number,
      pointOfContact: true
    }),
    TrustCenterViewer: withFields('TrustCenterViewer', { customerTrustAccountId: textOrNull }),
    NewerInvitation: withFields('AddTrustCenterViewerInput', { customerTrustAccountId: text })
  }
})
