// The sandbox's own tests ask it here: a bare client that adds nothing, for a Vanta in this process or a server.
import type { Fault } from '../../sandbox/faults.ts'
import { callOf } from '../../sandbox/http.ts'
import type { LoggedRequest } from '../../sandbox/log.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { AccountFields } from '../../sandbox/state.ts'
import { createVanta, type Vanta, type VantaOptions } from '../../sandbox/vanta.ts'

export type Reply = { status: number; headers: Headers; text: string; body: unknown }
type Asked = { token?: string | undefined; body?: unknown; headers?: Record<string, string> }

/** A request without its body; a body that is no string is sent as JSON. */
function written({ token, body, headers: more }: Asked): { headers: Record<string, string>; text: string } {
  const headers: Record<string, string> = { ...more }
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`
  if (body !== undefined) headers['content-type'] ??= 'application/json'
  return { headers, text: typeof body === 'string' ? body : (JSON.stringify(body) ?? '') }
}

/** Sends one request to a server. */
export async function fetchFrom(
  sandbox: Sandbox,
  method: string,
  path: string,
  options: Asked = {}
): Promise<Reply> {
  const { headers, text: body } = written(options)
  const response = await fetch(sandbox.url + path, {
    method,
    headers,
    ...(options.body === undefined ? {} : { body })
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: parse(text) }
}

/** Asks a Vanta, or a GitHub, in this process. */
export function ask(
  { handle }: Pick<Vanta, 'handle'>,
  method: string,
  path: string,
  options: Asked = {},
  fault?: Fault
): Reply {
  const { headers, text } = written(options)
  const answer = handle(callOf(method, path, headers, text), fault)
  return {
    status: answer.status,
    headers: new Headers(answer.headers),
    text: answer.body,
    body: parse(answer.body)
  }
}

/**
 * A Vanta in this process, without limits unless told, on a clock that does not move, and requests to it with a live
 * token of an app.
 */
export function open(app: 'build' | 'manage', options: Partial<VantaOptions> = {}) {
  const requests: LoggedRequest[] = []
  const now = (): Date => new Date('2026-11-20T12:00:00Z')
  const vanta = createVanta({ limits: 'off', now, log: requests, ...options })
  const token = mint(vanta, app)
  const send = (method: string, path: string, body?: unknown): Reply =>
    ask(vanta, method, path, { token, body })
  return { sandbox: { ...vanta, requests }, token, send }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export function tokenRequest(
  sandbox: Pick<Vanta, 'credentials'>,
  app: 'build' | 'manage'
): Record<string, unknown> {
  const { clientId, clientSecret, manageClientId, manageClientSecret } = sandbox.credentials
  return {
    client_id: app === 'build' ? clientId : manageClientId,
    client_secret: app === 'build' ? clientSecret : manageClientSecret,
    scope:
      app === 'build'
        ? 'connectors.self:read-resource connectors.self:write-resource'
        : 'vanta-api.all:read vanta-api.all:write',
    grant_type: 'client_credentials'
  }
}

const tokenIn = ({ status, text }: Reply): string => {
  const value = /"access_token":"([^"]+)"/.exec(text)?.[1]
  if (value === undefined) throw new Error(`no token: ${status} ${text}`)
  return value
}

/** A live token of one app. */
export const mint = (vanta: Vanta, app: 'build' | 'manage'): string =>
  tokenIn(ask(vanta, 'POST', '/oauth/token', { body: tokenRequest(vanta, app) }))

/** The same, of a server. */
export const mintFrom = async (sandbox: Sandbox, app: 'build' | 'manage'): Promise<string> =>
  tokenIn(await fetchFrom(sandbox, 'POST', '/oauth/token', { body: tokenRequest(sandbox, app) }))

type Rows = Record<string, unknown>[]
type Page = { results: { data: Rows; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

/** The entries of a page and the cursor of the next one. */
export function pageOf({ body }: Reply): { data: Rows; next: string | null } {
  const { data, pageInfo } = (body as Page).results
  return { data, next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** The lines of a bulk answer. */
export const linesOf = ({ body }: Reply): Rows => (body as { results: Rows }).results

/** An account that Vanta takes, with some fields changed. */
export function account(uniqueId: string, changes: Record<string, unknown> = {}): AccountFields {
  return {
    uniqueId,
    displayName: 'Ada Lovelace',
    externalUrl: `https://app.example.com/${uniqueId}`,
    fullName: 'Ada Lovelace',
    accountName: `${uniqueId}@example.com`,
    email: `${uniqueId}@example.com`,
    permissionLevel: 'BASE',
    createdTimestamp: '2023-04-01T00:00:00Z',
    status: 'ACTIVE',
    mfaEnabled: false,
    mfaMethods: [],
    authMethod: 'SSO',
    ...changes
  }
}
