// The sandbox's tokens: who gets one, what it opens, and when it stops working.
import { describe, expect, test } from '@jest/globals'
import { createVanta, type VantaOptions } from '../../sandbox/vanta.ts'
import { ask, mint, tokenRequest } from './asking.ts'

const PEOPLE = '/v1/people'
const ACCOUNTS = '/v1/resources/user_account'

/** With its limits, unless told, and without a token. */
const start = (options: Partial<VantaOptions> = {}) => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') }
  const vanta = createVanta({ now: () => new Date(clock.now), ...options })
  return {
    vanta,
    clock,
    requestToken: (change: object = {}) =>
      ask(vanta, 'POST', '/oauth/token', { body: { ...tokenRequest(vanta, 'build'), ...change } }),
    get: (path: string, token: string) => ask(vanta, 'GET', path, { token })
  }
}

describe('a token request', () => {
  test('is answered with a bearer token for an hour, without a refresh token', () => {
    const { status, body } = start().requestToken()
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        access_token: expect.stringMatching(/^vat_\w{24}$/),
        expires_in: 3600,
        token_type: 'Bearer'
      }
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
    const { vanta, requestToken } = start()
    expect(requestToken(change)).toMatchObject({ status, body: { error } })
    expect(vanta.state.tokens.build).toBeNull()
  })

  test('is refused as a form, which Vanta does not accept', () => {
    const form = {
      body: new URLSearchParams({ grant_type: 'client_credentials' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    }
    const reply = ask(start().vanta, 'POST', '/oauth/token', form)
    expect(reply).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  })

  test('is refused the sixth time in a minute, for each app by itself', () => {
    const { vanta, requestToken } = start()
    for (let n = 0; n < 5; n += 1) mint(vanta, 'build')
    const sixth = requestToken()
    expect(sixth).toMatchObject({ status: 429, text: 'rate limit exceeded' })
    expect(sixth.headers.has('retry-after')).toBe(false)
    expect(mint(vanta, 'manage')).toMatch(/^vat_/)
  })
})

describe('a token', () => {
  test('stops working as soon as the app asks for another', () => {
    const { vanta, get } = start()
    const first = mint(vanta, 'manage')
    expect(get(PEOPLE, first).status).toBe(200)
    const second = mint(vanta, 'manage')
    expect(get(PEOPLE, first)).toMatchObject({
      status: 401,
      body: { message: expect.stringContaining('revoked') }
    })
    expect(get(PEOPLE, second).status).toBe(200)
  })

  test('of one app leaves the other app’s alone', () => {
    const { vanta, get } = start()
    const manage = mint(vanta, 'manage')
    mint(vanta, 'build')
    expect(get(PEOPLE, manage).status).toBe(200)
  })

  test('stops working after an hour', () => {
    const { vanta, clock, get } = start()
    const token = mint(vanta, 'manage')
    clock.now += 3_599_000
    expect(get(PEOPLE, token).status).toBe(200)
    clock.now += 1_000
    expect(get(PEOPLE, token).status).toBe(401)
  })

  test('does not open the other API', () => {
    const { vanta, get } = start()
    expect(get(PEOPLE, mint(vanta, 'build')).status).toBe(403)
    expect(get(`${ACCOUNTS}?resourceId=${vanta.resourceId}`, mint(vanta, 'manage')).status).toBe(403)
  })

  test('with only the read scope cannot write', () => {
    const { vanta, get, requestToken } = start()
    requestToken({ scope: 'connectors.self:read-resource' })
    const token = vanta.state.tokens.build?.value ?? ''
    expect(ask(vanta, 'PUT', ACCOUNTS, { token, body: {} }).status).toBe(403)
    expect(get(`${ACCOUNTS}?resourceId=${vanta.resourceId}`, token).status).toBe(200)
  })

  test.each([
    ['no token', {}],
    ['a made-up token', { authorization: 'Bearer vat_x' }],
    ['basic', { authorization: 'Basic eA==' }]
  ])('is needed: %s is a 401', (_, headers) => {
    const reply = ask(start().vanta, 'GET', PEOPLE, { headers })
    expect(reply).toMatchObject({ status: 401, body: { message: expect.any(String) } })
  })
})

describe('the number of requests', () => {
  test.each([
    ['build', 20, `${ACCOUNTS}?resourceId=`],
    ['manage', 50, `${PEOPLE}?x=`]
  ] as const)('is limited for the %s app to %d a minute', (app, limit, path) => {
    const { vanta, get } = start()
    const token = mint(vanta, app)
    const statuses = Array.from({ length: limit + 1 }, () => get(path + vanta.resourceId, token).status)
    expect(statuses).toEqual([...Array<number>(limit).fill(200), 429])
  })

  test('is counted anew when the window has passed', () => {
    const { vanta, clock, get } = start({ limits: { manage: 1 } })
    const token = mint(vanta, 'manage')
    const statuses = [0, 59_999, 1].map((ms) => {
      clock.now += ms
      return get(PEOPLE, token).status
    })
    expect(statuses).toEqual([200, 429, 200])
  })

  test.each([
    ['none', null],
    ['seconds', '60'],
    ['date', 'Fri, 20 Nov 2026 12:01:00 GMT']
  ] as const)('comes with a Retry-After of the kind "%s": %s', (retryAfter, expected) => {
    const { vanta, get } = start({ limits: { manage: 0, retryAfter } })
    expect(get(PEOPLE, mint(vanta, 'manage')).headers.get('retry-after')).toBe(expected)
  })

  test('is not counted at all with the limits off', () => {
    const { vanta } = start({ limits: 'off' })
    for (let n = 0; n < 8; n += 1) mint(vanta, 'manage')
    expect(vanta.log.map(({ status }) => status)).toEqual(Array<number>(8).fill(200))
  })
})
