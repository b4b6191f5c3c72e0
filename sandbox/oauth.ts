// Tokens: who may ask, for what, how often, and that each app has one live token only.
import { createHash, timingSafeEqual } from 'node:crypto'
import { type Answer, type Call, extraKeys, isObject, json } from './http.ts'
import { overLimit } from './limits.ts'
import { completeDueTasks } from './people.ts'
import type { VantaApp, World } from './state.ts'

/** Vanta's reference: scopes are checked against the type of the app when the token is asked for. */
const SCOPES: Record<VantaApp, readonly string[]> = {
  build: [
    'connectors.self:read-resource',
    'connectors.self:write-resource',
    'self:read-document',
    'self:write-document'
  ],
  manage: [
    'vanta-api.all:read',
    'vanta-api.all:write',
    'vanta-api.documents:read',
    'vanta-api.documents:list',
    'vanta-api.documents:write',
    'vanta-api.documents:upload',
    'vanta-api.vendors:read',
    'vanta-api.vendors:write',
    'vanta-api.issues:read'
  ]
}

/** What a call of each app needs; reading and writing are separate scopes. */
const NEEDED: Record<VantaApp, { read: string; write: string }> = {
  build: { read: 'connectors.self:read-resource', write: 'connectors.self:write-resource' },
  manage: { read: 'vanta-api.all:read', write: 'vanta-api.all:write' }
}

const LIFETIME_SECONDS = 3600

function refuse(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description })
}

/** The app that a token request is from, by its client id. */
export function appOfClient(value: unknown, world: World): VantaApp | undefined {
  if (!isObject(value)) return undefined
  if (value['client_id'] === world.credentials.clientId) return 'build'
  if (value['client_id'] === world.credentials.manageClientId) return 'manage'
  return undefined
}

/** `POST /oauth/token` with the client-credentials grant, as JSON. A form is turned down, as Vanta does. */
export function issueToken(call: Call, world: World): Answer | undefined {
  if (call.path !== '/oauth/token' || call.method !== 'POST') return undefined
  const type = (call.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' || !isObject(call.json)) {
    return refuse(400, 'invalid_request', 'The body must be a JSON object, sent as application/json.')
  }
  const body = call.json
  const app = appOfClient(body, world)
  if (app === undefined) return refuse(401, 'invalid_client', 'Unknown client.')
  const limited = overLimit(`token:${app}`, 'token', world)
  if (limited !== undefined) return limited
  const secret = app === 'build' ? world.credentials.clientSecret : world.credentials.manageClientSecret
  if (typeof body['client_secret'] !== 'string' || !sameSecret(body['client_secret'], secret)) {
    return refuse(401, 'invalid_client', 'The client secret is wrong.')
  }
  const extra = extraKeys(body, ['client_id', 'client_secret', 'scope', 'grant_type'])
  if (extra.length > 0) return refuse(400, 'invalid_request', `Unknown parameters: ${extra.join(', ')}.`)
  if (body['grant_type'] !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'grant_type must be client_credentials.')
  }
  const scopes = typeof body['scope'] === 'string' ? body['scope'].split(' ') : []
  const wrong = scopes.filter((scope) => !SCOPES[app].includes(scope))
  if (scopes.length === 0 || wrong.length > 0) {
    return refuse(
      400,
      'invalid_scope',
      `Scopes not allowed for this application: ${wrong.join(' ') || 'none asked'}.`
    )
  }
  const value = `vat_${world.newId()}`
  const expiresAt = world.now().getTime() + LIFETIME_SECONDS * 1000
  world.state.tokens = { ...world.state.tokens, [app]: { value, scopes, expiresAt } }
  if (app === 'manage') {
    world.state.run += 1
    completeDueTasks(world)
  }
  return json(200, { access_token: value, expires_in: LIFETIME_SECONDS, token_type: 'Bearer' })
}

/**
 * A refusal of a call to one of Vanta's two surfaces, or `undefined` where it may go ahead: 401 without a live
 * token, 403 with the other app's token or without the scope, 429 over the app's limit.
 */
export function refuseCall(call: Call, surface: VantaApp, world: World): Answer | undefined {
  const sent = /^Bearer (\S+)$/i.exec(call.headers.authorization ?? '')?.[1]
  if (sent === undefined) return json(401, { message: 'Unauthorized: no bearer token' })
  const { tokens } = world.state
  const holder = (['build', 'manage'] as const).find((app) => tokens[app]?.value === sent)
  const token = holder === undefined ? null : tokens[holder]
  if (holder === undefined || token === null || token.expiresAt <= world.now().getTime()) {
    return json(401, { message: 'Unauthorized: the token is unknown, expired or revoked' })
  }
  if (holder !== surface) {
    return json(403, { message: 'Forbidden: this application has no access to this endpoint' })
  }
  const needed = call.method === 'GET' ? NEEDED[surface].read : NEEDED[surface].write
  if (!token.scopes.includes(needed)) {
    return json(403, { message: `Forbidden: the token lacks the scope ${needed}` })
  }
  return overLimit(surface, surface, world)
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}

function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}
