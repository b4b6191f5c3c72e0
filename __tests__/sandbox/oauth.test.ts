// The sandbox's tokens: who gets one, what it opens, and when it stops working.
import { describe, expect, test } from '@jest/globals'
import type { VantaOptions } from '../../sandbox/vanta.ts'
import { createVanta } from '../../sandbox/vanta.ts'
import type { LoggedRequest } from '../../sandbox/log.ts'
import { ask, mint, tokenRequest } from './asking.ts'

const PEOPLE = '/v1/people'

/** With its limits, unless told, and without a token. */
const start = (options: Partial<VantaOptions> = {}) => {
  const requests: LoggedRequest[] = []
  const vanta = createVanta({ now: () => new Date(), log: requests, ...options })
  return { sandbox: { ...vanta, requests } }
}

describe('asking for a token', () => {
  test('gives a bearer token for an hour, without a refresh token', () => {
    const { sandbox } = start()
    const reply = ask(sandbox, 'POST', '/oauth/token', { body: tokenRequest(sandbox, 'build') })
    expect(reply.status).toBe(200)
    expect(reply.body).toEqual({
      access_token: expect.stringMatching(/^vat_\w{24}$/),
      expires_in: 3600,
      token_type: 'Bearer'
    })
  })

  test.each([
    ['an unknown client', { client_id: 'nobody' }, 401, 'invalid_client'],
    ['a wrong secret', { client_secret: 'guess' }, 401, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no scope', { scope: '' }, 400, 'invalid_scope'],
    ['an unknown scope', { scope: 'everything' }, 400, 'invalid_scope'],
    ['the other type of app’s scope', { scope: 'vanta-api.all:read' }, 400, 'invalid_scope'],
    ['one good and one wrong scope', { scope: 'connectors.self:read-resource x' }, 400, 'invalid_scope'],
    ['an unknown parameter', { audience: 'x' }, 400, 'invalid_request']
  ])('is refused for %s', (_, change, status, error) => {
    const { sandbox } = start()
    const body = { ...tokenRequest(sandbox, 'build'), ...change }
    const reply = ask(sandbox, 'POST', '/oauth/token', { body })
    expect([reply.status, reply.body]).toEqual([status, expect.objectContaining({ error })])
    expect(sandbox.state.tokens.build).toBeNull()
  })

  test('is refused as a form, which Vanta does not read', () => {
    const { sandbox } = start()
    const reply = ask(sandbox, 'POST', '/oauth/token', {
      body: new URLSearchParams({ grant_type: 'client_credentials' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    })
    expect([reply.status, reply.body]).toEqual([400, expect.objectContaining({ error: 'invalid_request' })])
  })

  test('is refused the sixth time in a minute, for each app by itself', () => {
    const { sandbox } = start()
    for (let n = 0; n < 5; n += 1) mint(sandbox, 'build')
    const sixth = ask(sandbox, 'POST', '/oauth/token', { body: tokenRequest(sandbox, 'build') })
    expect([sixth.status, sixth.text]).toEqual([429, 'rate limit exceeded'])
    expect(mint(sandbox, 'manage')).toMatch(/^vat_/)
  })
})

describe('a token', () => {
  test('stops working as soon as the app asks for another', () => {
    const { sandbox } = start()
    const first = mint(sandbox, 'manage')
    expect(ask(sandbox, 'GET', PEOPLE, { token: first }).status).toBe(200)
    const second = mint(sandbox, 'manage')
    const revoked = ask(sandbox, 'GET', PEOPLE, { token: first })
    expect([revoked.status, revoked.body]).toEqual([401, { message: expect.stringContaining('revoked') }])
    expect(ask(sandbox, 'GET', PEOPLE, { token: second }).status).toBe(200)
  })

  test('of one app leaves the other app’s alone', () => {
    const { sandbox } = start()
    const manage = mint(sandbox, 'manage')
    mint(sandbox, 'build')
    expect(ask(sandbox, 'GET', PEOPLE, { token: manage }).status).toBe(200)
  })

  test('stops working after an hour', () => {
    let now = new Date('2026-11-20T12:00:00Z')
    const { sandbox } = start({ now: () => now })
    const token = mint(sandbox, 'manage')
    now = new Date('2026-11-20T12:59:59Z')
    expect(ask(sandbox, 'GET', PEOPLE, { token }).status).toBe(200)
    now = new Date('2026-11-20T13:00:00Z')
    expect(ask(sandbox, 'GET', PEOPLE, { token }).status).toBe(401)
  })

  test('does not open the other surface', () => {
    const { sandbox } = start()
    const build = mint(sandbox, 'build')
    const manage = mint(sandbox, 'manage')
    const accounts = `/v1/resources/user_account?resourceId=${sandbox.resourceId}`
    expect(ask(sandbox, 'GET', PEOPLE, { token: build }).status).toBe(403)
    expect(ask(sandbox, 'GET', accounts, { token: manage }).status).toBe(403)
  })

  test('with nothing but the scope to read cannot write', () => {
    const { sandbox } = start()
    const body = { ...tokenRequest(sandbox, 'build'), scope: 'connectors.self:read-resource' }
    ask(sandbox, 'POST', '/oauth/token', { body })
    const token = sandbox.state.tokens.build?.value
    const path = '/v1/resources/user_account'
    expect(ask(sandbox, 'PUT', path, { token, body: {} }).status).toBe(403)
    expect(ask(sandbox, 'GET', `${path}?resourceId=${sandbox.resourceId}`, { token }).status).toBe(200)
  })

  test.each([
    ['no token', {}],
    ['a made-up token', { authorization: 'Bearer vat_x' }],
    ['basic', { authorization: 'Basic eA==' }]
  ])('is needed: %s is a 401', (_, headers) => {
    const { sandbox } = start()
    const reply = ask(sandbox, 'GET', PEOPLE, { headers })
    expect([reply.status, reply.body]).toEqual([401, { message: expect.any(String) }])
  })
})

describe('the number of requests', () => {
  test.each([
    ['build', 20, '/v1/resources/user_account?resourceId='],
    ['manage', 50, '/v1/people?x=']
  ] as const)('is limited for the %s app to %d a minute', (app, limit, path) => {
    const { sandbox } = start()
    const token = mint(sandbox, app)
    const statuses: number[] = []
    for (let n = 0; n <= limit; n += 1) {
      statuses.push(ask(sandbox, 'GET', path + sandbox.resourceId, { token }).status)
    }
    expect(statuses).toEqual([...Array.from({ length: limit }, () => 200), 429])
  })

  test('is counted anew when the window has passed', () => {
    let now = Date.parse('2026-11-20T12:00:00Z')
    const { sandbox } = start({ limits: { manage: 1 }, now: () => new Date(now) })
    const token = mint(sandbox, 'manage')
    const statuses = [0, 59_999, 1].map((ms) => {
      now += ms
      return ask(sandbox, 'GET', PEOPLE, { token }).status
    })
    expect(statuses).toEqual([200, 429, 200])
  })

  test('comes with Retry-After only where told to, in seconds or as a date', () => {
    const { sandbox } = start({ limits: { manage: 0 } })
    const token = mint(sandbox, 'manage')
    const retryAfter = (): string | null => ask(sandbox, 'GET', PEOPLE, { token }).headers.get('retry-after')
    expect(retryAfter()).toBeNull()
    sandbox.state.limits = { windowMs: 60_000, token: 5, build: 20, manage: 0, retryAfter: 'seconds' }
    expect(retryAfter()).toBe('60')
    sandbox.state.limits.retryAfter = 'date'
    const date = Date.parse(retryAfter() ?? '')
    expect(date - Date.now()).toBeGreaterThan(50_000)
    expect(date - Date.now()).toBeLessThanOrEqual(61_000)
  })

  test('is not counted at all with the limits off', () => {
    const { sandbox } = start({ limits: 'off' })
    for (let n = 0; n < 8; n += 1) mint(sandbox, 'manage')
    expect(sandbox.requests.map((request) => request.status)).toEqual(Array.from({ length: 8 }, () => 200))
  })
})
