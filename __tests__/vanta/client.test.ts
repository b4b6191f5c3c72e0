import { describe, expect, test } from '@jest/globals'
import { endsTheRun, isRefusal } from '../../src/vanta/error.ts'
import { Failure } from '../../src/errors.ts'
import type { App } from '../../src/vanta/apps.ts'
import { type ClientRequest, createShared } from '../../src/vanta/client.ts'
import { createTokens } from '../../src/vanta/tokens.ts'
import { failureOf, lost, SECRET, type Stage, stage, type Step, token } from './stage.ts'
import { say } from '../../src/say.ts'

const get: ClientRequest = { method: 'GET', path: '/v1/things?pageSize=100', purpose: say`read the things` }
const post: ClientRequest = { method: 'POST', path: '/v1/things', purpose: say`add a thing`, body: '{"a":1}' }
const put: ClientRequest = { ...post, method: 'PUT', purpose: say`write the things` }
const things = (more: Partial<Step>): Step => ({ path: '/v1/things?pageSize=100', ...more })
const added = (more: Partial<Step>): Step => ({ method: 'POST', path: '/v1/things', ...more })
const written = (status: number): Step => ({ method: 'PUT', path: '/v1/things', status })
const noToken = (status: number, body?: unknown): Step => ({ ...token(), status, body })
const eight = (step: Step): Step[] => Array.from({ length: 8 }, () => step)
const LONG = { budgetMs: 7_200_000 }
/** The tokens that requests were sent with, one after the other. */
const used = ({ sent }: Stage): readonly string[] =>
  sent.filter(({ path }) => path !== '/oauth/token').map(({ authorization }) => authorization)

describe('the access token', () => {
  test('is asked for once, as JSON with both scopes, and used by requests made at the same time', async () => {
    const s = stage([things({ body: { n: 1 } }), things({ body: { n: 2 } })])
    expect(await Promise.all([s.client.send(get), s.client.send(get)])).toEqual([{ n: 1 }, { n: 2 }])
    expect(s.sent[0]).toEqual({
      method: 'POST',
      path: '/oauth/token',
      authorization: '',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'vanta-user-sync'
      },
      body: {
        client_id: 'vci_id',
        client_secret: SECRET,
        scope: 'connectors.self:read-resource connectors.self:write-resource',
        grant_type: 'client_credentials'
      }
    })
    expect(s.sent[1]?.headers).toEqual({ accept: 'application/json', 'user-agent': 'vanta-user-sync' })
    expect(used(s)).toEqual(['Bearer vat_1', 'Bearer vat_1'])
    expect(s.requests()).toBe(3)
    s.done()
  })

  test('is masked before anything is sent with it', async () => {
    const seen: unknown[] = []
    const setSecret = (value: string) => seen.push([value, s.sent.length])
    const s = stage([token('vat_hidden'), things({})], { setSecret })
    await s.client.send(get)
    expect(seen).toEqual([['vat_hidden', 1]])
  })

  test.each([
    ['build', true, 'connectors.self:read-resource'],
    ['manage', true, 'vanta-api.all:read'],
    ['manage', false, 'vanta-api.all:read vanta-api.all:write']
  ] as const)('of %s with readOnly %p has the scope %s', async (app, readOnly, scope) => {
    const s = stage([things({})], { app, readOnly })
    await s.client.send(get)
    expect(s.sent[0]?.body).toMatchObject({ scope })
  })

  test('is renewed once after a 401, and the request is sent again, a POST too', async () => {
    const s = stage([
      token('vat_1'),
      added({ status: 401 }),
      token('vat_2'),
      added({ status: 201, body: { ok: 1 } })
    ])
    expect(await s.client.send(post)).toEqual({ ok: 1 })
    expect(s.sent.map(({ authorization }) => authorization)).toEqual(['', 'Bearer vat_1', '', 'Bearer vat_2'])
    expect(s.masked).toEqual(['vat_1', 'vat_2'])
  })

  test('is renewed once for all requests that it failed at the same time', async () => {
    const unauthorized = things({ status: 401 })
    const s = stage([token('vat_1'), unauthorized, unauthorized, token('vat_2'), things({}), things({})])
    await Promise.all([s.client.send(get), s.client.send(get)])
    expect(s.requests()).toBe(6)
    s.done()
  })

  test('that is rejected again ends the run and points at other runs', async () => {
    const unauthorized = things({ status: 401, body: { message: 'Unauthorized' } })
    const s = stage([token('vat_1'), unauthorized, token('vat_2'), unauthorized])
    const error = await failureOf(s.client.send(get))
    expect(error).toMatchObject({ reason: 'vanta-error', kind: 'access', status: 401 })
    const told = 'Failed to read the things: GET /v1/things answered 401: Unauthorized. The access token was'
    expect(String(error)).toContain(told)
    expect(endsTheRun(error)).toBe(true)
    expect(await failureOf(s.client.send(put))).toMatchObject({
      kind: 'access',
      uncertain: false,
      message: expect.stringContaining(`Failed to write the things: PUT /v1/things was not sent. ${told}`)
    })
    expect(s.requests()).toBe(4)
  })

  test('is not renewed a second time in a run', async () => {
    const unauthorized = things({ status: 401 })
    const s = stage([token('vat_1'), unauthorized, token('vat_2'), things({}), unauthorized])
    await s.client.send(get)
    await expect(s.client.send(get)).rejects.toThrow('rejected twice')
    expect(s.requests()).toBe(5)
  })

  test.each([
    [100, 90_000],
    [600, 540_000],
    [3_600, 3_540_000],
    [undefined, 3_540_000],
    ['60', 3_540_000],
    [0, 3_540_000],
    [-5, 3_540_000]
  ])('that lives %p seconds is used for %d ms', async (seconds, ms) => {
    const first = token('vat_1', { expires_in: seconds })
    const s = stage([first, things({}), things({}), token('vat_2'), things({})], LONG)
    await s.client.send(get)
    s.pass(ms - 1)
    await s.client.send(get)
    s.pass(1)
    await s.client.send(get)
    expect(used(s)).toEqual(['Bearer vat_1', 'Bearer vat_1', 'Bearer vat_2'])
  })

  test('that is over is replaced once for requests made at the same time', async () => {
    const s = stage([token('vat_1'), things({}), token('vat_2'), things({}), things({})], LONG)
    await s.client.send(get)
    s.pass(3_600_000)
    await Promise.all([s.client.send(get), s.client.send(get)])
    expect(s.requests()).toBe(5)
    s.done()
  })

  test('may come with any status of success', async () => {
    const s = stage([{ ...token(), status: 299 }, things({ body: { n: 1 } })])
    expect(await s.client.send(get)).toEqual({ n: 1 })
  })

  test('that cannot be had anew leaves a write in doubt that may have gone through before', async () => {
    const s = stage([token(), written(502), written(401), ...eight(noToken(429))])
    expect(await failureOf(s.client.send(put))).toMatchObject({ kind: 'access', uncertain: true })
  })

  test('request is repeated when the limit of five a minute is hit, the server fails, or the line breaks', async () => {
    const s = stage([noToken(429), noToken(503), lost('/oauth/token', 'POST'), token(), things({})])
    await s.client.send(get)
    expect(s.waits).toEqual([1_000, 2_000, 4_000])
    expect(s.log[0]).toBe('Vanta answered 429 to POST /oauth/token; waiting 1 s (attempt 2 of 8)')
  })

  const ROTATED =
    'Check "client-id" and "client-secret" against the Build Integrations app in Vanta; if the secret was rotated there, update it here.'
  const [BUILD, MANAGE] = ['"client-id" and "client-secret"', '"manage-client-id" and "manage-client-secret"']
  const OTHER_KIND = 'invalid_scope. These credentials belong to the other kind of app:'
  const NOT_BUILD = `${OTHER_KIND} ${BUILD} need those of a Build Integrations app, while those of a Manage Vanta app go into ${MANAGE}.`
  const NOT_MANAGE = `${OTHER_KIND} ${MANAGE} need those of a Manage Vanta app, while those of a Build Integrations app go into ${BUILD}.`
  const HOST = 'Check "api-url": this host does not issue tokens.'
  const MOVED = 'Redirects are not followed. Set "api-url" to https://api.vanta.com'
  test.each<[App, number, unknown, string]>([
    ['build', 401, { message: 'No' }, `401: No. ${ROTATED}`],
    ['build', 400, { error: 'invalid_client' }, `400: invalid_client. ${ROTATED}`],
    ['manage', 401, '', `401 without a reason. Check ${MANAGE} against the Manage Vanta app in Vanta;`],
    ['build', 418, '', `418 without a reason. Check ${BUILD}, and "api-url".`],
    ['build', 405, '', `405 without a reason. ${HOST}`],
    ['build', 404, 'Cannot POST', `404: Cannot POST. ${HOST}`],
    ['build', 300, '', `300 without a reason. ${MOVED}`],
    ['build', 308, 'Moved', `308: Moved. ${MOVED}`],
    ['build', 400, { error: 'invalid_scope' }, `400: ${NOT_BUILD}`],
    ['manage', 400, { error: 'invalid_scope' }, `400: ${NOT_MANAGE}`],
    ['build', 200, '<html>Welcome</html>', '200, but without a token. Check "api-url"'],
    ['build', 200, { access_token: 'vat_\r\nhost: evil' }, '200, but without a token.'],
    ['build', 200, { access_token: '' }, '200, but without a token.']
  ])('error of %s, %d %j, says what to fix', async (app, status, body, message) => {
    const error = await failureOf(stage([noToken(status, body)], { app }).client.send(get))
    expect(error).toMatchObject({ kind: 'access', status: undefined, uncertain: false })
    const name = app === 'build' ? 'Build Integrations' : 'Manage Vanta'
    expect(String(error)).toContain(
      `Failed to get an access token for the ${name} app: POST /oauth/token answered ${message}`
    )
  })

  test.each([
    [429, 'Vanta issues 5 tokens a minute per app, for all its runs together. Run again in a few minutes.'],
    [500, 'Vanta could not answer. Run again later.']
  ])('error %d that does not pass says when to run again', async (status, remedy) => {
    await expect(stage(eight(noToken(status))).client.send(get)).rejects.toThrow(
      `answered ${status} without a reason. ${remedy}`
    )
  })

  test('error is not asked for again by the requests that follow', async () => {
    const s = stage([noToken(401, { error: 'invalid_client' })])
    await expect(s.client.send(get)).rejects.toThrow('invalid_client')
    await expect(s.client.send(get)).rejects.toThrow('invalid_client')
    expect(s.requests()).toBe(1)
  })
})

describe('a run that only reads', () => {
  test.each(['PUT', 'POST', 'PATCH', 'DELETE'] as const)('sends no %s, not even a token', async (method) => {
    const s = stage([], { readOnly: true })
    expect(await failureOf(s.client.send({ ...post, method, repeatable: true }))).toMatchObject({
      kind: 'access',
      message: `Failed to add a thing: this run only reads, so ${method} /v1/things was not sent.`
    })
    expect(s.requests()).toBe(0)
  })
})

describe('a request that fails for the moment', () => {
  test.each(['GET', 'PUT', 'PATCH', 'DELETE'] as const)('is sent again: %s', async (method) => {
    const s = stage([lost('/v1/things', method), { method, path: '/v1/things', body: { n: 1 } }])
    expect(await s.client.send({ method, path: '/v1/things', purpose: say`test` })).toEqual({ n: 1 })
    expect(s.log).toEqual([
      `${method} /v1/things failed: the connection was lost (ECONNRESET); waiting 1 s (attempt 2 of 8)`
    ])
  })

  test.each([
    ['12', 12_000],
    ['-1', 1_000]
  ])('waits as long as Retry-After: %s says, and a second at least', async (header, wait) => {
    const s = stage([things({ status: 429, headers: { 'retry-after': header } }), things({})])
    await s.client.send(get)
    expect(s.waits).toEqual([wait])
  })

  test('fails for good after eight attempts, each wait announced', async () => {
    const s = stage(eight(things({ status: 503, body: 'upstream\ngone' })))
    expect(await failureOf(s.client.send(get))).toMatchObject({
      uncertain: false,
      message:
        'Failed to read the things: GET /v1/things answered 503: upstream gone. Vanta could not answer. Run again later.'
    })
    expect(s.waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000])
    expect(s.log.at(-1)).toBe('Vanta answered 503 to GET /v1/things; waiting 60 s (attempt 8 of 8)')
  })

  const busy = things({ status: 429, headers: { 'retry-after': '86400' } })
  const unreached = eight(lost(get.path, 'GET', 'ECONNREFUSED'))
  const UNREACHED = 'GET /v1/things got no whole answer after 8 attempts: no connection (ECONNREFUSED).'
  const unsafe = lost(get.path, 'GET', 'DEPTH_ZERO_SELF_SIGNED_CERT')
  const UNSAFE =
    "GET /v1/things got no whole answer: the server's certificate was not accepted (DEPTH_ZERO_SELF_SIGNED_CERT)."
  const BUSY =
    "Vanta answered 429 to GET /v1/things and asks to wait 24 h, but only 15 min are left. The run's time limit for Vanta is 15 min. Run again later."
  const DOWN =
    "Vanta answered 503 to GET /v1/things, but only 1 s are left. The run's time limit for Vanta is 1 s. Run again later."
  test.each<[string, readonly Step[], number, string, string]>([
    ['no connection comes about', unreached, 900, 'lost', UNREACHED],
    ['the certificate is not accepted', [unsafe], 900, 'lost', UNSAFE],
    ['Vanta asks to wait longer than the run may take', [busy], 900, 'time', BUSY],
    ['the wait would use up the time that is left', [things({ status: 503 })], 1, 'time', DOWN]
  ])('ends where %s', async (_, steps, seconds, kind, message) => {
    const s = stage(steps, { budgetMs: seconds * 1_000 })
    const error = await failureOf(s.client.send(get))
    expect(error).toMatchObject({ kind, message: `Failed to read the things: ${message}` })
    expect(endsTheRun(error)).toBe(kind === 'time')
    expect(s.waits).toHaveLength(steps.length - 1)
  })

  test('ends where the time of the run is used up, however it was spent', async () => {
    const s = stage([things({})], { budgetMs: 60_000 })
    await s.client.send(get)
    s.pass(60_000)
    await expect(s.client.send(get)).rejects.toThrow(
      "Failed to read the things: no time was left for GET /v1/things. The run's time limit for Vanta is 60 s."
    )
    expect(s.requests()).toBe(2)
  })
})

describe('a POST that must not be carried out twice', () => {
  test.each([
    ['answered 503 without a reason. Vanta could not answer. Run again later.', added({ status: 503 })],
    ['got no whole answer: the connection was lost (ECONNRESET).', lost('/v1/things', 'POST')]
  ])('is not sent again where it %s', async (message, step) => {
    const s = stage([step])
    expect(await failureOf(s.client.send(post))).toMatchObject({
      uncertain: true,
      message: `Failed to add a thing: POST /v1/things ${message}`
    })
    expect(s.requests()).toBe(2)
  })

  test('is sent again where Vanta cannot have carried it out: 429, and no connection', async () => {
    const unreached = lost('/v1/things', 'POST', 'ECONNREFUSED')
    const s = stage([added({ status: 429 }), unreached, added({ body: { id: 'x' } })])
    expect(await s.client.send(post)).toEqual({ id: 'x' })
  })

  test('is sent again like any other where twice is the same as once', async () => {
    const s = stage([lost('/v1/things', 'POST'), added({ status: 503 }), added({ body: {} })])
    expect(await s.client.send({ ...post, repeatable: true })).toEqual({})
  })
})

describe('whether a write was carried out', () => {
  const broken = lost('/v1/things', 'PUT')
  const refused = lost('/v1/things', 'PUT', 'ECONNREFUSED')
  test.each([
    ['a 400', true, [written(400)]],
    ['a 400 after a lost connection', false, [broken, written(400)]],
    ['a 400 after no connection', true, [refused, written(400)]],
    ['a 413 after a 429', true, [written(429), written(413)]],
    ['a 400 with a new token after a 401', true, [written(401), token('vat_2'), written(400)]],
    ['a 400 after a 401 after a 503', false, [written(503), written(401), token('vat_2'), written(400)]],
    ['a 400 after a 503 with a new token', false, [written(401), token('vat_2'), written(503), written(400)]],
    ['eight lost requests for a token', true, eight(lost('/oauth/token', 'POST'))],
    ['eight 503s', false, eight(written(503))],
    ['eight 429s', true, eight(written(429))],
    ['an answer that is no JSON', false, [{ ...written(200), body: '{"succ' }]]
  ] as const)('%s: certainly not? %p', async (_, refusal, steps) => {
    const s = stage(steps)
    expect(isRefusal(await failureOf(s.client.send(put)))).toBe(refusal)
    s.done()
  })
})

describe('what is awaited before a request', () => {
  test('comes before every sending, repeats and the one with a new token included', async () => {
    const s = stage([written(503), written(429), written(401), token('vat_2'), written(200)])
    const seen: number[] = []
    const before = async (): Promise<void> => {
      seen.push(s.sent.filter(({ method }) => method === 'PUT').length)
    }
    await s.client.send({ ...put, before })
    expect(seen).toEqual([0, 1, 2, 3])
  })

  test('may use the client itself, and may find that the token has to be renewed', async () => {
    const s = stage([things({ status: 401 }), token('vat_2'), things({}), written(200)])
    await s.client.send({ ...put, before: async () => void (await s.client.send(get)) })
    expect(used(s)).toEqual(['Bearer vat_1', 'Bearer vat_2', 'Bearer vat_2'])
  })

  test.each([
    ['at first', [], false],
    ['after a refusal for the moment', [written(429)], false],
    ['after an attempt that may have been carried out', [written(503)], true],
    ['after such an attempt and a new token', [written(503), written(401), token('vat_2')], true]
  ] as const)('ends the request where it throws: %s', async (_, steps, uncertain) => {
    const s = stage(steps)
    const sendings = steps.filter(({ method }) => method === 'PUT').length
    let looks = 0
    const before = async (): Promise<void> => {
      looks += 1
      if (looks > sendings) throw new Failure('plan-changed', say`Somebody is new.`)
    }
    const error = await failureOf(s.client.send({ ...put, before }))
    expect(error).toMatchObject({ message: 'Somebody is new.', ...(uncertain && { kind: 'changed' }) })
    expect(isRefusal(error)).toBe(!uncertain)
    s.done()
  })
})

describe('the last answer of a run', () => {
  test('is known by its path and the time at which it had come', async () => {
    const s = stage([things({})])
    expect(s.client.lastAnswer()).toBeUndefined()
    await s.client.send(get)
    s.pass(7_000)
    expect(s.client.lastAnswer()).toEqual({ path: '/v1/things', at: Date.parse('2026-11-20T12:00:00Z') })
  })

  test('is unset where another request was under way with it', async () => {
    const s = stage([things({}), things({})])
    await Promise.all([s.client.send(get), s.client.send(get)])
    expect(s.client.lastAnswer()).toBeUndefined()
  })

  test('is unset after a request that failed, of either client', async () => {
    const shared = createShared()
    const one = stage([things({})], { shared })
    await one.client.send(get)
    const other = stage([{ path: '/v1/people', status: 400 }], { shared })
    await expect(other.client.send({ ...get, path: '/v1/people' })).rejects.toThrow('400')
    expect(one.client.lastAnswer()).toBeUndefined()
  })
})

describe('a run that is cancelled', () => {
  test('sends nothing, and says so', async () => {
    const s = stage([], { cancelled: AbortSignal.abort() })
    const error = await failureOf(s.client.send(put))
    expect(error).toMatchObject({
      kind: 'cancelled',
      uncertain: false,
      message: 'Failed to write the things: the run was cancelled, so PUT /v1/things was not sent.'
    })
    expect(endsTheRun(error)).toBe(true)
    expect(s.requests()).toBe(0)
  })

  test('does not send again what it was waiting to repeat', async () => {
    const run = new AbortController()
    const s = stage([written(503)], { cancelled: run.signal }, () => run.abort())
    expect(await failureOf(s.client.send(put))).toMatchObject({ kind: 'cancelled', uncertain: true })
    expect(s.requests()).toBe(2)
  })

  test('does not send what it was looking for a reason not to send', async () => {
    const run = new AbortController()
    const s = stage([], { cancelled: run.signal })
    const error = await failureOf(s.client.send({ ...put, before: async () => run.abort() }))
    expect(error).toMatchObject({ kind: 'cancelled' })
    expect(s.requests()).toBe(1)
  })
})

test('with debug logging each attempt has a line, without its query', async () => {
  const s = stage([things({ status: 503 }), lost(get.path, 'GET'), things({})])
  await s.client.send(get)
  expect(s.debugged).toEqual([
    'POST /oauth/token answered 200 after 0 ms (attempt 1)',
    'GET /v1/things answered 503 after 0 ms (attempt 1)',
    'GET /v1/things failed: the connection was lost (ECONNRESET) after 0 ms (attempt 2)',
    'GET /v1/things answered 200 after 0 ms (attempt 3)'
  ])
})

describe('an answer that is not what was asked for', () => {
  test.each([
    ['', 'its body is empty'],
    [' \n', 'its body is empty'],
    ['{"results":[', 'its body is cut short or is not JSON']
  ])('%j is a failure', async (body, message) => {
    expect(await failureOf(stage([things({ body })]).client.send(get))).toMatchObject({
      kind: 'malformed',
      message: `Failed to read the things: GET /v1/things answered, but ${message}.`
    })
  })

  test.each([
    ['GET', 201],
    ['GET', 206],
    ['PUT', 202],
    ['PUT', 204],
    ['PATCH', 202],
    ['POST', 202],
    ['DELETE', 203]
  ] as const)('is one with a success that Vanta does not document: %s, %d', async (method, status) => {
    const s = stage([{ method, path: '/v1/things', status, body: { success: true } }])
    const error = await failureOf(s.client.send({ method, path: '/v1/things', purpose: say`do it` }))
    expect(error).toMatchObject({
      kind: 'malformed',
      uncertain: method !== 'GET',
      message: `Failed to do it: ${method} /v1/things answered, but with ${status} and not with 200.`
    })
  })

  test.each([
    [204, '', undefined],
    [200, { n: 1 }, { n: 1 }]
  ])('may be empty where nothing was to be said, and need not be: %d', async (status, body, given) => {
    const deletion = { method: 'DELETE', path: '/v1/things' } as const
    const s = stage([{ ...deletion, status, body }])
    expect(await s.client.send({ ...deletion, purpose: say`x`, mayBeEmpty: true })).toEqual(given)
  })

  test('is not looked for elsewhere: redirects are not followed', async () => {
    const location = 'https://evil.example/v1/things?t=1'
    const s = stage([things({ status: 302, headers: { location }, body: '' })])
    await expect(s.client.send(get)).rejects.toThrow('Redirects to evil.example are not followed.')
    expect(s.requests()).toBe(2)
  })
})

test('a body is sent as JSON', async () => {
  const s = stage([added({ body: { id: 'x' } })])
  expect(await s.client.send(post)).toEqual({ id: 'x' })
  expect(s.sent.at(-1)).toMatchObject({
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: { a: 1 }
  })
})

test('a token that was replaced in time is not renewed for a request that it failed', async () => {
  let now = 0
  let minted = 0
  const options = {
    app: 'build',
    credentials: { clientId: 'vci_id', clientSecret: SECRET },
    readOnly: false,
    clock: { now: () => now },
    setSecret: () => undefined
  } as const
  const tokens = createTokens(options, async () => {
    minted += 1
    const text = JSON.stringify({ access_token: `vat_${minted}`, expires_in: 3_600 })
    return { answer: { status: 200, retryAfter: '', location: '', text }, uncertain: false }
  })
  const first = await tokens.current()
  now = 3_600_000
  const second = await tokens.current()
  expect([first, second, await tokens.renew(first)]).toEqual(['vat_1', 'vat_2', 'vat_2'])
  expect(await tokens.renew(second)).toBe('vat_3')
})

describe('secrets that the server echoes', () => {
  const echoed = (more: Partial<Step>) => stage([token('vat_echoed'), things(more)])

  test.each([
    [400, { message: `bad token vat_echoed of ${SECRET}` }, 'answered 400: bad token *** of ***.'],
    [300, 'go with vat_echoed', 'answered 300: go with ***.']
  ])('do not show in the message of a %d', async (status, body, message) => {
    await expect(echoed({ status, body }).client.send(get)).rejects.toThrow(message)
  })

  test('do not show in what a write is answered with', async () => {
    const s = stage([{ ...written(200), body: { message: `no ${SECRET}` } }])
    expect(await s.client.send(put)).toEqual({ message: 'no ***' })
  })

  test('leave a list as it is', async () => {
    const body = { note: `vat_echoed ${SECRET}` }
    expect(await echoed({ body }).client.send(get)).toEqual(body)
  })
})
