import { describe, expect, test } from '@jest/globals'
import { endsTheRun, isRefusal } from '../../src/vanta/error.ts'
import { Failure } from '../../src/errors.ts'
import { type ClientRequest, createShared } from '../../src/vanta/client.ts'
import { createTokens } from '../../src/vanta/tokens.ts'
import { failureOf, lost, SECRET, stage, type Step, token } from './stage.ts'
import { say } from '../../src/say.ts'

const get: ClientRequest = { method: 'GET', path: '/v1/things?pageSize=100', purpose: say`read the things` }
const post: ClientRequest = { method: 'POST', path: '/v1/things', purpose: say`add a thing`, body: '{"a":1}' }
const put: ClientRequest = { ...post, method: 'PUT', purpose: say`write the things` }
const things = (more: Partial<Step>): Step => ({ path: '/v1/things?pageSize=100', ...more })
const added = (more: Partial<Step>): Step => ({ method: 'POST', path: '/v1/things', ...more })
const written = (status: number): Step => ({ method: 'PUT', path: '/v1/things', status })
const noToken = (status: number): Step => ({ method: 'POST', path: '/oauth/token', status })

describe('the access token', () => {
  test('is asked for once, as JSON with both scopes, and used by requests made at the same time', async () => {
    const s = stage([token(), things({ body: { n: 1 } }), things({ body: { n: 2 } })])
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
    expect(s.sent.slice(1).map(({ authorization }) => authorization)).toEqual([
      'Bearer vat_1',
      'Bearer vat_1'
    ])
    expect(s.client.requests()).toBe(3)
    s.done()
  })

  test('is masked before anything is sent with it', async () => {
    const seen: number[] = []
    const s = stage([token('vat_hidden'), things({})], {
      setSecret: (value) => {
        expect(value).toBe('vat_hidden')
        seen.push(s.sent.length)
      }
    })
    await s.client.send(get)
    expect(seen).toEqual([1])
  })

  test.each([
    ['build', true, 'connectors.self:read-resource'],
    ['manage', true, 'vanta-api.all:read'],
    ['manage', false, 'vanta-api.all:read vanta-api.all:write']
  ] as const)('of %s with readOnly %p has the scope %s', async (app, readOnly, scope) => {
    const s = stage([token(), things({})], { app, readOnly })
    await s.client.send(get)
    expect(s.sent[0]?.body).toMatchObject({ scope })
  })

  test('is renewed once after a 401, and the request is sent again, a POST too', async () => {
    const s = stage([token('vat_1'), added({ status: 401 }), token('vat_2'), added({ body: { ok: 1 } })])
    expect(await s.client.send(post)).toEqual({ ok: 1 })
    expect(s.sent.map(({ authorization }) => authorization)).toEqual(['', 'Bearer vat_1', '', 'Bearer vat_2'])
    expect(s.masked).toEqual(['vat_1', 'vat_2'])
  })

  test('is renewed once for all requests that it failed at the same time', async () => {
    const unauthorized = things({ status: 401 })
    const s = stage([token('vat_1'), unauthorized, unauthorized, token('vat_2'), things({}), things({})])
    await Promise.all([s.client.send(get), s.client.send(get)])
    expect(s.sent.filter(({ path }) => path === '/oauth/token')).toHaveLength(2)
    s.done()
  })

  test('that is rejected again ends the run and points at other runs', async () => {
    const s = stage([
      token('vat_1'),
      things({ status: 401 }),
      token('vat_2'),
      things({ status: 401, body: { message: 'Unauthorized' } })
    ])
    const error = await failureOf(s.client.send(get))
    expect(error).toMatchObject({
      reason: 'vanta-error',
      kind: 'access',
      status: 401,
      message: expect.stringMatching(
        /^Failed to read the things: GET \/v1\/things answered 401: Unauthorized\. .*"concurrency" group/
      )
    })
    expect(endsTheRun(error)).toBe(true)
    s.done()
    await expect(s.client.send(put)).rejects.toMatchObject({
      kind: 'access',
      uncertain: false,
      message: expect.stringMatching(
        /^Failed to write the things: PUT \/v1\/things was not sent\. Failed to read the things: .* answered 401/
      )
    })
    expect(s.client.requests()).toBe(4)
  })

  test('is not renewed a second time in a run', async () => {
    const s = stage([
      token('vat_1'),
      things({ status: 401 }),
      token('vat_2'),
      things({}),
      things({ status: 401 })
    ])
    await s.client.send(get)
    await expect(s.client.send(get)).rejects.toThrow('rejected twice')
    expect(s.client.requests()).toBe(5)
  })

  test.each([
    [100, 90_000],
    [600, 540_000],
    [3_600, 3_540_000],
    [undefined, 3_540_000],
    [null, 3_540_000],
    ['60', 3_540_000],
    [0, 3_540_000],
    [-5, 3_540_000]
  ])('that lives %p seconds is used for %d ms', async (seconds, ms) => {
    const s = stage(
      [token('vat_1', { expires_in: seconds }), things({}), things({}), token('vat_2'), things({})],
      { budgetMs: 7_200_000 }
    )
    await s.client.send(get)
    s.pass(ms - 1)
    await s.client.send(get)
    s.pass(1)
    await s.client.send(get)
    expect(
      s.sent.filter(({ path }) => path !== '/oauth/token').map(({ authorization }) => authorization)
    ).toEqual(['Bearer vat_1', 'Bearer vat_1', 'Bearer vat_2'])
    s.done()
  })

  test('that is over is replaced once for requests made at the same time', async () => {
    const s = stage([token('vat_1'), things({}), token('vat_2'), things({}), things({})], {
      budgetMs: 7_200_000
    })
    await s.client.send(get)
    s.pass(3_600_000)
    await Promise.all([s.client.send(get), s.client.send(get)])
    expect(s.client.requests()).toBe(5)
    s.done()
  })

  test('may come with any status of success', async () => {
    const s = stage([{ ...token(), status: 299 }, things({ body: { n: 1 } })])
    expect(await s.client.send(get)).toEqual({ n: 1 })
  })

  test('that cannot be had anew leaves a write in doubt that may have gone through before', async () => {
    const s = stage([
      token(),
      written(502),
      written(401),
      ...Array.from({ length: 8 }, () => ({ ...token(), status: 429 }))
    ])
    const error = await failureOf(s.client.send(put))
    expect(error).toMatchObject({ kind: 'access', uncertain: true })
    expect(isRefusal(error)).toBe(false)
  })

  test('is never uncertain: asking for one changes nothing in Vanta', async () => {
    const s = stage(Array.from({ length: 8 }, () => lost('/oauth/token', 'POST')))
    expect(isRefusal(await failureOf(s.client.send(put)))).toBe(true)
  })

  test('request is repeated when the limit of five a minute is hit, the server fails, or the line breaks', async () => {
    const s = stage([noToken(429), noToken(503), lost('/oauth/token', 'POST'), token(), things({})])
    await s.client.send(get)
    expect(s.waits).toEqual([1_000, 2_000, 4_000])
    expect(s.log[0]).toBe('Vanta answered 429 to POST /oauth/token; waiting 1 s (attempt 2 of 8)')
  })

  test.each([
    [
      'build',
      401,
      { error: 'invalid_client', error_description: 'Client authentication failed' },
      'Failed to get an access token for the Build Integrations app: POST /oauth/token answered 401: invalid_client: Client authentication failed. Check "client-id" and "client-secret" against'
    ],
    ['manage', 401, { error: 'invalid_client' }, 'Check "manage-client-id" and "manage-client-secret"'],
    [
      'build',
      401,
      { message: 'No' },
      'answered 401: No. Check "client-id" and "client-secret" against the Build Integrations app in Vanta; if the secret was rotated there, update it here.'
    ],
    ['build', 400, { error: 'invalid_client' }, 'if the secret was rotated there, update it here.'],
    [
      'build',
      418,
      '',
      'answered 418 without a reason. Check "client-id" and "client-secret", and "api-url".'
    ],
    ['build', 405, '', 'without a reason. Check "api-url": this host does not issue tokens.'],
    [
      'build',
      300,
      '',
      'without a reason. Redirects are not followed. Set "api-url" to https://api.vanta.com'
    ],
    [
      'build',
      400,
      { error: 'invalid_scope' },
      'belong to the other kind of app: "client-id" and "client-secret" need those of a Build Integrations app, while those of a Manage Vanta app go into "manage-client-id" and "manage-client-secret".'
    ],
    [
      'manage',
      400,
      { error: 'invalid_scope' },
      '"manage-client-id" and "manage-client-secret" need those of a Manage Vanta app, while those of a Build Integrations app go into "client-id"'
    ],
    ['build', 308, 'Permanent Redirect', 'Set "api-url" to https://api.vanta.com'],
    ['build', 404, '<html><body><pre>Cannot POST /oauth/token</pre></body></html>', 'Check "api-url"'],
    ['build', 200, '<html>Welcome</html>', 'answered 200, but without a token. Check "api-url"'],
    ['build', 200, { access_token: 'vat_\r\nhost: evil' }, 'without a token'],
    ['build', 200, { access_token: '' }, 'without a token']
  ] as const)('error of %s, %d %j, says what to fix', async (app, status, body, message) => {
    const s = stage([{ method: 'POST', path: '/oauth/token', status, body }], { app })
    const error = await failureOf(s.client.send(get))
    expect(error).toMatchObject({
      kind: 'access',
      method: 'POST',
      path: '/oauth/token',
      message: expect.stringContaining(message)
    })
    expect(isRefusal(error)).toBe(true)
  })

  test.each([
    [429, 'Vanta issues 5 tokens a minute per app, for all its runs together. Run again in a few minutes.'],
    [500, 'Vanta could not answer. Run again later.']
  ])('error %d that does not pass says when to run again', async (status, remedy) => {
    const s = stage(Array.from({ length: 8 }, () => noToken(status)))
    await expect(s.client.send(get)).rejects.toThrow(`answered ${status} without a reason. ${remedy}`)
  })

  test('error is not asked for again by the requests that follow', async () => {
    const s = stage([
      { method: 'POST', path: '/oauth/token', status: 401, body: { error: 'invalid_client' } }
    ])
    await expect(s.client.send(get)).rejects.toThrow('invalid_client')
    await expect(s.client.send(get)).rejects.toThrow('invalid_client')
    expect(s.client.requests()).toBe(1)
  })
})

describe('a run that only reads', () => {
  test.each(['PUT', 'POST', 'PATCH', 'DELETE'] as const)('sends no %s, not even a token', async (method) => {
    const s = stage([], { readOnly: true })
    await expect(s.client.send({ ...post, method, repeatable: true })).rejects.toThrow(
      expect.objectContaining({
        kind: 'access',
        message: `Failed to add a thing: this run only reads, so ${method} /v1/things was not sent.`
      })
    )
    expect(s.client.requests()).toBe(0)
  })
})

describe('a request that fails for the moment', () => {
  test.each([408, 425, 500, 502, 503, 504, 507, 520, 529])(
    'with %d is sent again after an announced wait',
    async (status) => {
      const s = stage([token(), things({ status }), things({ status }), things({ body: [1] })])
      expect(await s.client.send(get)).toEqual([1])
      expect(s.waits).toEqual([1_000, 2_000])
      expect(s.log).toEqual([
        `Vanta answered ${status} to GET /v1/things; waiting 1 s (attempt 2 of 8)`,
        `Vanta answered ${status} to GET /v1/things; waiting 2 s (attempt 3 of 8)`
      ])
      expect(s.client.requests()).toBe(4)
    }
  )

  test.each(['GET', 'PUT', 'PATCH', 'DELETE'] as const)(
    'by a lost connection is sent again: %s',
    async (method) => {
      const s = stage([token(), lost('/v1/things', method), { method, path: '/v1/things', body: { n: 1 } }])
      expect(await s.client.send({ method, path: '/v1/things', purpose: say`test` })).toEqual({ n: 1 })
      expect(s.log).toEqual([
        `${method} /v1/things failed: the connection was lost (ECONNRESET); waiting 1 s (attempt 2 of 8)`
      ])
    }
  )

  test.each([
    ['12', 12_000],
    ['Fri, 20 Nov 2026 12:00:45 GMT', 45_000],
    ['-1', 1_000],
    ['Fri, 20 Nov 2020 12:00:45 GMT', 1_000]
  ])('waits as long as Retry-After: %s says', async (header, wait) => {
    const s = stage([token(), things({ status: 429, headers: { 'retry-after': header } }), things({})])
    await s.client.send(get)
    expect(s.waits).toEqual([wait])
  })

  test('says how long Vanta asked for where that is longer than the run may take', async () => {
    const s = stage([token(), things({ status: 429, headers: { 'retry-after': '86400' } })])
    const error = await failureOf(s.client.send(get))
    expect(error).toMatchObject({
      kind: 'time',
      message:
        "Failed to read the things: Vanta answered 429 to GET /v1/things and asks to wait 24 h, but only 15 min are left. The run's time limit for Vanta is 15 min. Run again later."
    })
    expect(endsTheRun(error)).toBe(true)
    expect(s.waits).toEqual([])
  })

  test('fails for good after eight attempts', async () => {
    const s = stage([
      token(),
      ...Array.from({ length: 8 }, () => things({ status: 503, body: 'upstream\ngone' }))
    ])
    const error = await failureOf(s.client.send(get))
    expect(error).toMatchObject({
      uncertain: false,
      message:
        'Failed to read the things: GET /v1/things answered 503: upstream gone. Vanta could not answer. Run again later.'
    })
    expect(s.waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000])
  })

  test('says so when no connection comes about', async () => {
    const s = stage([token(), ...Array.from({ length: 8 }, () => lost(get.path, 'GET', 'ECONNREFUSED'))])
    await expect(s.client.send(get)).rejects.toThrow(
      'Failed to read the things: GET /v1/things got no whole answer after 8 attempts: no connection (ECONNREFUSED).'
    )
  })

  test('is not tried again where the certificate is not accepted', async () => {
    const s = stage([lost('/oauth/token', 'POST', 'DEPTH_ZERO_SELF_SIGNED_CERT')])
    await expect(s.client.send(get)).rejects.toThrow(
      "the server's certificate was not accepted (DEPTH_ZERO_SELF_SIGNED_CERT)"
    )
    expect(s.client.requests()).toBe(1)
  })

  test('ends when the time of the run is used up, however it was spent', async () => {
    const s = stage([token(), things({})], { budgetMs: 60_000 })
    await s.client.send(get)
    s.pass(60_000)
    await expect(s.client.send(get)).rejects.toThrow(
      "Failed to read the things: no time was left for GET /v1/things. The run's time limit for Vanta is 60 s."
    )
    expect(s.client.requests()).toBe(2)
  })

  test('is not waited for where the wait would use up the time that is left', async () => {
    const s = stage([token(), things({ status: 503 })], { budgetMs: 1_000 })
    await expect(s.client.send(get)).rejects.toThrow(
      "Failed to read the things: Vanta answered 503 to GET /v1/things, but only 1 s are left. The run's time limit for Vanta is 1 s. Run again later."
    )
    expect(s.waits).toEqual([])
  })
})

describe('a POST that must not be carried out twice', () => {
  test.each([500, 502, 503, 504])('is not sent again after %d', async (status) => {
    const s = stage([token(), added({ status })])
    const error = await failureOf(s.client.send(post))
    expect(error).toMatchObject({ kind: 'answer', status, uncertain: true })
    expect(isRefusal(error)).toBe(false)
    expect(s.client.requests()).toBe(2)
  })

  test.each(['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'EPIPE'])(
    'is not sent again after %s',
    async (code) => {
      const s = stage([token(), lost('/v1/things', 'POST', code)])
      expect(await failureOf(s.client.send(post))).toMatchObject({
        kind: 'lost',
        uncertain: true,
        message: expect.stringMatching(/^Failed to add a thing: POST \/v1\/things got no whole answer: the /)
      })
      expect(s.client.requests()).toBe(2)
    }
  )

  test('is sent again where Vanta cannot have carried it out: 429, and no connection', async () => {
    const s = stage([
      token(),
      added({ status: 429 }),
      lost('/v1/things', 'POST', 'ECONNREFUSED'),
      added({ body: { id: 'x' } })
    ])
    expect(await s.client.send(post)).toEqual({ id: 'x' })
  })

  test('is sent again like any other where twice is the same as once', async () => {
    const s = stage([token(), lost('/v1/things', 'POST'), added({ status: 503 }), added({ body: {} })])
    expect(await s.client.send({ ...post, repeatable: true })).toEqual({})
  })
})

describe('whether a write was carried out', () => {
  const broken = lost('/v1/things', 'PUT')
  const refused = lost('/v1/things', 'PUT', 'ECONNREFUSED')
  test.each([
    ['a 400', [written(400)], true],
    ['a 400 after a lost connection', [broken, written(400)], false],
    ['a 400 after no connection', [refused, written(400)], true],
    ['a 400 after a 503', [written(503), written(400)], false],
    ['a 413 after a 429', [written(429), written(413)], true],
    ['a 400 with a new token after a 401', [written(401), token('vat_2'), written(400)], true],
    ['a 400 after a 401 after a 503', [written(503), written(401), token('vat_2'), written(400)], false],
    ['a 400 after a 503 with a new token', [written(401), token('vat_2'), written(503), written(400)], false],
    ['eight 503s', Array.from({ length: 8 }, () => written(503)), false],
    ['eight 429s', Array.from({ length: 8 }, () => written(429)), true],
    ['an answer that is no JSON', [{ ...written(200), body: '{"succ' }], false]
  ] as const)('%s: certainly not? %p', async (_, steps, refusal) => {
    const s = stage([token(), ...steps])
    expect(isRefusal(await failureOf(s.client.send(put)))).toBe(refusal)
    s.done()
  })
})

describe('what is awaited before a request', () => {
  test('comes before every sending, repeats and the one with a new token included', async () => {
    const steps = [
      token(),
      written(503),
      written(429),
      written(401),
      token('vat_2'),
      { ...written(200), body: {} }
    ]
    const s = stage(steps)
    const seen: number[] = []
    const before = async (): Promise<void> => {
      seen.push(s.sent.filter(({ method }) => method === 'PUT').length)
    }
    await s.client.send({ ...put, before })
    expect(seen).toEqual([0, 1, 2, 3])
    s.done()
  })

  test('may use the client itself, and may find that the token has to be renewed', async () => {
    const s = stage([
      token(),
      things({ status: 401 }),
      token('vat_2'),
      things({}),
      { ...written(200), body: { n: 1 } }
    ])
    const before = async (): Promise<void> => void (await s.client.send(get))
    expect(await s.client.send({ ...put, before })).toEqual({ n: 1 })
    expect(s.sent.at(-1)?.authorization).toBe('Bearer vat_2')
    s.done()
  })

  test.each([
    ['at first', [token()], false],
    ['after a refusal for the moment', [token(), written(429)], false],
    ['after an attempt that may have been carried out', [token(), written(503)], true],
    ['after such an attempt and a new token', [token(), written(503), written(401), token('vat_2')], true]
  ] as const)('ends the request where it throws: %s', async (_, steps, uncertain) => {
    const s = stage(steps)
    const others = steps.filter(({ path }) => path !== '/oauth/token').length
    let looks = 0
    const before = async (): Promise<void> => {
      looks += 1
      if (looks > others) throw new Failure('plan-changed', say`Somebody is new.`)
    }
    const error = await failureOf(s.client.send({ ...put, before }))
    expect(error).toMatchObject({ message: 'Somebody is new.' })
    expect(isRefusal(error)).toBe(!uncertain)
    s.done()
  })
})

describe('the last answer of a run', () => {
  const last = { path: '/v1/things', at: Date.parse('2026-11-20T12:00:00Z') }

  test('is known by its path and the time at which it had come', async () => {
    const s = stage([token(), things({})])
    expect(s.client.lastAnswer()).toBeUndefined()
    await s.client.send(get)
    s.pass(7_000)
    expect(s.client.lastAnswer()).toEqual(last)
  })

  test('is unset after a request that failed, of either client', async () => {
    const shared = createShared()
    const one = stage([token(), things({})], { shared })
    await one.client.send(get)
    const other = stage([token(), { path: '/v1/people', status: 400 }], { shared })
    await expect(other.client.send({ ...get, path: '/v1/people' })).rejects.toThrow('400')
    expect(one.client.lastAnswer()).toBeUndefined()
  })
})

describe('a run that is cancelled', () => {
  test('sends nothing further, and says so', async () => {
    const run = new AbortController()
    const s = stage([token(), things({})], { cancelled: run.signal })
    await s.client.send(get)
    run.abort()
    const error = await failureOf(s.client.send(put))
    expect(error).toMatchObject({
      kind: 'cancelled',
      uncertain: false,
      message: 'Failed to write the things: the run was cancelled, so PUT /v1/things was not sent.'
    })
    expect(endsTheRun(error)).toBe(true)
    expect(s.client.requests()).toBe(2)
  })

  test('does not send again what it was waiting to repeat', async () => {
    const run = new AbortController()
    const s = stage([token(), written(503)], { cancelled: run.signal }, () => run.abort())
    expect(await failureOf(s.client.send(put))).toMatchObject({ kind: 'cancelled', uncertain: true })
    expect(s.client.requests()).toBe(2)
  })

  test('does not send what it was looking for a reason not to send', async () => {
    const run = new AbortController()
    const s = stage([token()], { cancelled: run.signal })
    const before = async (): Promise<void> => run.abort()
    expect(await failureOf(s.client.send({ ...put, before }))).toMatchObject({ kind: 'cancelled' })
    expect(s.client.requests()).toBe(1)
  })
})

test('with debug logging each attempt has a line, without its query', async () => {
  const s = stage([token(), things({ status: 503 }), lost(get.path, 'GET'), things({})])
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
    ['', 'Failed to read the things: GET /v1/things answered, but its body is empty.'],
    [' \n', 'its body is empty'],
    ['{"results":[', 'its body is cut short or is not JSON'],
    ['<html>ok</html>', 'its body is cut short or is not JSON']
  ])('%j is a failure', async (body, message) => {
    const s = stage([token(), things({ body })])
    expect(await failureOf(s.client.send(get))).toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining(message)
    })
  })

  test.each([
    ['GET', 206],
    ['PUT', 202],
    ['PATCH', 202],
    ['POST', 202],
    ['DELETE', 203]
  ] as const)('is one with a success that Vanta does not document: %s, %d', async (method, status) => {
    const s = stage([token(), { method, path: '/v1/things', status, body: { success: true } }])
    const error = await failureOf(s.client.send({ method, path: '/v1/things', purpose: say`do it` }))
    expect(error).toMatchObject({
      kind: 'malformed',
      uncertain: method !== 'GET',
      message: `Failed to do it: ${method} /v1/things answered, but with ${status} and not with 200.`
    })
  })

  test('may be empty where nothing was to be said', async () => {
    const s = stage([token(), { method: 'DELETE', path: '/v1/things', status: 204, body: '' }])
    expect(
      await s.client.send({ method: 'DELETE', path: '/v1/things', purpose: say`x`, mayBeEmpty: true })
    ).toBeUndefined()
  })

  test('that may be empty may say something all the same', async () => {
    const deletion = { method: 'DELETE', path: '/v1/things' } as const
    const s = stage([token(), { ...deletion, body: { n: 1 } }])
    expect(await s.client.send({ ...deletion, purpose: say`x`, mayBeEmpty: true })).toEqual({ n: 1 })
  })

  test('is taken whatever its content type says', async () => {
    const s = stage([token(), things({ body: { n: 1 }, headers: { 'content-type': 'text/html' } })])
    expect(await s.client.send(get)).toEqual({ n: 1 })
  })

  test('is not looked for elsewhere: redirects are not followed', async () => {
    const s = stage([
      token(),
      things({ status: 302, headers: { location: 'https://evil.example/v1/things?t=1' }, body: '' })
    ])
    await expect(s.client.send(get)).rejects.toThrow(
      'GET /v1/things answered 302 without a reason. Redirects to evil.example are not followed. Set "api-url"'
    )
    expect(s.client.requests()).toBe(2)
  })
})

test('a body is sent as JSON, to the host of the address, with or without slashes at its end', async () => {
  const s = stage([token(), added({ body: { id: 'x' } })], { apiUrl: 'https://vanta.example//' })
  expect(await s.client.send(post)).toEqual({ id: 'x' })
  expect(s.sent.at(-1)).toMatchObject({
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'vanta-user-sync'
    },
    body: { a: 1 }
  })
})

test('a token that was replaced in time is not renewed for a request that it failed', async () => {
  let now = 0
  let minted = 0
  const tokens = createTokens({
    app: 'build',
    credentials: { clientId: 'vci_id', clientSecret: SECRET },
    readOnly: false,
    send: () => {
      minted += 1
      const text = JSON.stringify({ access_token: `vat_${minted}`, expires_in: 3_600 })
      const answer = { status: 200, retryAfter: '', location: '', text }
      return Promise.resolve({ answer, uncertain: false })
    },
    clock: { now: () => now },
    setSecret: () => undefined
  })
  const first = await tokens.current()
  now = 3_600_000
  const second = await tokens.current()
  expect([first, second, await tokens.renew(first)]).toEqual(['vat_1', 'vat_2', 'vat_2'])
  expect(await tokens.renew(second)).toBe('vat_3')
})

describe('secrets', () => {
  test('that the server echoes do not show in messages', async () => {
    const s = stage([
      token('vat_echoed'),
      things({ status: 400, body: { message: `bad token vat_echoed of ${SECRET}` } })
    ])
    await expect(s.client.send(get)).rejects.toThrow('answered 400: bad token *** of ***.')
  })

  test('do not show in what a write is answered with', async () => {
    const s = stage([token('vat_echoed'), { ...written(200), body: { message: `no ${SECRET}` } }])
    expect(await s.client.send(put)).toEqual({ message: 'no ***' })
  })

  test('leave a list as it is', async () => {
    const s = stage([token('vat_echoed'), things({ body: { note: `vat_echoed ${SECRET}` } })])
    expect(await s.client.send(get)).toEqual({ note: `vat_echoed ${SECRET}` })
  })

  test('do not show in what a redirect says', async () => {
    const s = stage([token('vat_echoed'), things({ status: 300, body: 'go with vat_echoed' })])
    await expect(s.client.send(get)).rejects.toThrow('answered 300: go with ***.')
  })

  test('that are empty hide nothing', async () => {
    const s = stage([token(), things({ status: 400, body: 'no' })], {
      credentials: { clientId: 'vci_id', clientSecret: '' }
    })
    await expect(s.client.send(get)).rejects.toThrow('answered 400: no.')
  })
})
