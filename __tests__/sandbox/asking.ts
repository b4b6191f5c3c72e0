// A bare client for the sandbox's own tests: it adds nothing, so that what is tested is the sandbox.
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { AccountFields } from '../../sandbox/state.ts'

export type Reply = { status: number; headers: Headers; text: string; body: unknown }

/** Sends one request; a body that is no string is sent as JSON. */
export async function ask(
  sandbox: Sandbox,
  method: string,
  path: string,
  options: { token?: string | undefined; body?: unknown; headers?: Record<string, string> } = {}
): Promise<Reply> {
  const headers: Record<string, string> = { ...options.headers }
  if (options.token !== undefined) headers['authorization'] = `Bearer ${options.token}`
  if (options.body !== undefined) headers['content-type'] ??= 'application/json'
  const body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body)
  const response = await fetch(sandbox.url + path, {
    method,
    headers,
    ...(options.body === undefined ? {} : { body })
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export function tokenRequest(sandbox: Sandbox, app: 'build' | 'manage'): Record<string, unknown> {
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

/** A live token of one app. */
export async function mint(sandbox: Sandbox, app: 'build' | 'manage'): Promise<string> {
  const reply = await ask(sandbox, 'POST', '/oauth/token', { body: tokenRequest(sandbox, app) })
  const value: unknown = reply.body
  if (typeof value === 'object' && value !== null && 'access_token' in value)
    return String(value.access_token)
  throw new Error(`no token: ${reply.status} ${reply.text}`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function records(value: unknown, reply: Reply): Record<string, unknown>[] {
  if (Array.isArray(value) && value.every(isRecord)) return value
  throw new Error(`not the answer expected: ${reply.status} ${reply.text}`)
}

/** The entries of a page and the cursor of the next one. */
export function pageOf(reply: Reply): { data: Record<string, unknown>[]; next: string | null } {
  const results = isRecord(reply.body) ? reply.body['results'] : undefined
  const info = isRecord(results) ? results['pageInfo'] : undefined
  const data = records(isRecord(results) ? results['data'] : undefined, reply)
  return { data, next: isRecord(info) && info['hasNextPage'] === true ? String(info['endCursor']) : null }
}

/** The lines of a bulk answer. */
export function linesOf(reply: Reply): Record<string, unknown>[] {
  return records(isRecord(reply.body) ? reply.body['results'] : undefined, reply)
}

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
