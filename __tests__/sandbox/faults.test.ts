// The sandbox's misbehaviour: each kind of fault as a client sees it, whom it hits, and what is left behind.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { FaultRule } from '../../sandbox/faults.ts'
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { account, fetchFrom, mintFrom, pageOf, tokenRequest, type Reply } from './asking.ts'

const PATH = '/v1/resources/user_account'

let sandbox: Sandbox
let build: string
let manage: string
beforeEach(async () => {
  const people = ['a', 'b', 'c'].map((name) => ({ email: `${name}@example.com` }))
  sandbox = await startSandbox({ limits: 'off', seed: { people } })
  build = await mintFrom(sandbox, 'build')
  manage = await mintFrom(sandbox, 'manage')
})
afterEach(() => sandbox.close())

async function put(...ids: string[]): Promise<Reply> {
  const resources = ids.map((id) => account(id))
  return fetchFrom(sandbox, 'PUT', PATH, {
    token: build,
    body: { resourceId: sandbox.resourceId, resources }
  })
}

async function list(): Promise<Reply> {
  return fetchFrom(sandbox, 'GET', `${PATH}?resourceId=${sandbox.resourceId}`, { token: build })
}

function live(): string[] {
  return sandbox.state.accounts.filter((row) => row.deletedAt === null).map((row) => row.uniqueId)
}

function unavailable(match: NonNullable<FaultRule['match']>): FaultRule {
  return {
    kind: 'status',
    status: 503,
    match
  }
}

async function statuses(count: number): Promise<number[]> {
  const seen: number[] = []
  for (let n = 0; n < count; n += 1)
    seen.push((await fetchFrom(sandbox, 'GET', '/v1/people', { token: manage })).status)
  return seen
}

describe('a fault hits', () => {
  test.each([
    [{}, [503, 200, 200, 200]],
    [{ nth: 3 }, [200, 200, 503, 200]],
    [{ nth: 2, times: 2 }, [200, 503, 503, 200]],
    [{ times: Infinity }, [503, 503, 503, 503]],
    [{ method: 'POST' }, [200, 200, 200, 200]],
    [{ method: 'get', path: '/v1/people' }, [503, 200, 200, 200]],
    [{ path: /^\/v1\/(people|groups)$/g, times: 2 }, [503, 503, 200, 200]],
    [{ path: '/v1/groups' }, [200, 200, 200, 200]],
    [{ app: 'manage' as const }, [503, 200, 200, 200]],
    [{ app: 'build' as const }, [200, 200, 200, 200]]
  ])('the requests that match %j', async (match, expected) => {
    sandbox.fault(unavailable(match))
    expect(await statuses(4)).toEqual(expected)
  })

  test('one request at a time: the next fault waits for the next request', async () => {
    sandbox.fault(unavailable({}))
    sandbox.fault({ kind: 'status', status: 429 })
    expect(await statuses(3)).toEqual([503, 429, 200])
  })

  test('a request for a token by the app that asks', async () => {
    sandbox.fault(unavailable({ app: 'manage', path: '/oauth/token' }))
    const ask1 = await fetchFrom(sandbox, 'POST', '/oauth/token', { body: tokenRequest(sandbox, 'build') })
    const ask2 = await fetchFrom(sandbox, 'POST', '/oauth/token', { body: tokenRequest(sandbox, 'manage') })
    expect([ask1.status, ask2.status]).toEqual([200, 503])
  })

  test('nobody once the faults are cleared', async () => {
    sandbox.fault(unavailable({ times: Infinity }))
    sandbox.clearFaults()
    expect(await statuses(1)).toEqual([200])
  })

  test('and is logged with its kind', async () => {
    sandbox.fault(unavailable({ nth: 2 }))
    await statuses(2)
    const seen = sandbox.requests.slice(-2).map(({ n, method, path, status: code, app, fault }) => ({
      n,
      method,
      path,
      code,
      app,
      fault
    }))
    const request = { method: 'GET', path: '/v1/people', app: 'manage' }
    expect(seen).toEqual([
      { ...request, n: 3, code: 200, fault: undefined },
      { ...request, n: 4, code: 503, fault: 'status' }
    ])
  })
})

describe('instead of the answer comes', () => {
  test.each<[FaultRule, number, string, string]>([
    [{ kind: 'status', status: 500 }, 500, '{"message":"sandbox fault: status 500"}', 'application/json'],
    [
      { kind: 'status', status: 502, body: '<html>Bad Gateway</html>' },
      502,
      '<html>Bad Gateway</html>',
      'text/html'
    ],
    [{ kind: 'status', status: 504, body: 'timed out' }, 504, 'timed out', 'text/plain'],
    [{ kind: 'status', status: 422, body: { error: 'no' } }, 422, '{"error":"no"}', 'application/json'],
    [{ kind: 'json', body: { success: false } }, 200, '{"success":false}', 'application/json'],
    [{ kind: 'json', body: [1], status: 201 }, 201, '[1]', 'application/json'],
    [{ kind: 'text', body: 'maintenance' }, 200, 'maintenance', 'text/plain'],
    [{ kind: 'text', body: '{', contentType: 'application/json' }, 200, '{', 'application/json']
  ])('what %j says', async (rule, status, text, type) => {
    sandbox.fault(rule)
    const reply = await put('a')
    expect([reply.status, reply.text]).toEqual([status, text])
    expect(reply.headers.get('content-type')).toContain(type)
    expect(live()).toEqual([])
  })

  test('a header with the status, in place of the usual one too', async () => {
    sandbox.fault({
      kind: 'status',
      status: 429,
      headers: { 'Retry-After': '7', 'Content-Type': 'x/y' },
      body: ''
    })
    const { headers } = await put('a')
    expect([headers.get('retry-after'), headers.get('content-type')]).toEqual(['7', 'x/y'])
  })

  test('nothing at all, with status 200', async () => {
    sandbox.fault({ kind: 'empty' })
    const reply = await put('a')
    expect([reply.status, reply.text]).toEqual([200, ''])
  })
})

describe('before or after its effect, a write', () => {
  test.each([
    ['before', [], false],
    ['after', ['a'], true]
  ] as const)('is answered with an error: %s', async (effect, expected, logged) => {
    sandbox.fault({ kind: 'status', status: 504, effect })
    expect((await put('a')).status).toBe(504)
    expect(live()).toEqual(expected)
    expect(sandbox.requests.at(-1)).toMatchObject({ effect: logged, status: 504 })
  })

  test.each([
    ['before', [], false],
    ['after', ['a'], true]
  ] as const)('loses its connection: %s', async (effect, expected, logged) => {
    sandbox.fault({ kind: 'reset', effect })
    await expect(put('a')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(live()).toEqual(expected)
    expect(sandbox.requests.at(-1)).toMatchObject({ effect: logged, status: 0, fault: 'reset' })
  })

  test.each([
    ['before', []],
    ['after', ['a']]
  ] as const)('never hears back: %s', async (effect, expected) => {
    sandbox.fault({ kind: 'hang', effect })
    const gone = new AbortController()
    const body = JSON.stringify({ resourceId: sandbox.resourceId, resources: [account('a')] })
    const headers = { authorization: `Bearer ${build}`, 'content-type': 'application/json' }
    const waiting = fetch(sandbox.url + PATH, { method: 'PUT', headers, body, signal: gone.signal })
    while (sandbox.requests.at(-1)?.fault !== 'hang') await new Promise((resolve) => setImmediate(resolve))
    gone.abort()
    await expect(waiting).rejects.toThrow()
    expect(live()).toEqual(expected)
    expect(sandbox.requests.at(-1)?.status).toBe(0)
  })
})

describe('the true answer', () => {
  test('comes drop by drop, but whole', async () => {
    await put('a')
    const whole = (await list()).text
    sandbox.fault({ kind: 'drip', msPerByte: 1, maxMs: 20 })
    expect((await list()).text).toBe(whole)
  })

  test.each([false, true])('is cut off in the middle (chunked: %s)', async (chunked) => {
    sandbox.fault({ kind: 'truncate', chunked })
    await expect(put('a')).rejects.toThrow()
    expect(live()).toEqual(['a'])
    expect(sandbox.requests.at(-1)).toMatchObject({ fault: 'truncate', effect: true })
  })

  test('is altered on its way', async () => {
    await put('a', 'b')
    sandbox.fault({
      kind: 'transform',
      transform: [
        { at: '/resources/0', drop: true },
        { at: '/resources/0/fullName', value: 'Someone Else' },
        { at: '/resources/0/email', drop: true },
        { at: '/nowhere/0/x', value: 1 },
        { at: '/a~1b', value: 2 }
      ]
    })
    const altered = (await list()).body
    expect(altered).toEqual({
      resources: [expect.objectContaining({ uniqueId: 'b', fullName: 'Someone Else' })],
      'a/b': 2
    })
    expect(JSON.stringify(altered)).not.toContain('"email"')
    sandbox.fault({ kind: 'transform', transform: () => ({ resources: null }) })
    expect((await list()).body).toEqual({ resources: null })
    expect((await list()).body).toMatchObject({
      resources: [{ uniqueId: 'a' }, { uniqueId: 'b' }]
    })
  })

  test('is the true one, of a write that is lost', async () => {
    await put('a')
    sandbox.fault({ kind: 'undo', match: { method: 'PUT' } })
    expect((await put('b')).status).toBe(200)
    expect(sandbox.requests.at(-1)).toMatchObject({ fault: 'undo', effect: false, status: 200 })
    expect(live()).toEqual(['a'])
    await put('b')
    expect(live()).toEqual(['b'])
  })

  test('is an older one, for as many lists as told', async () => {
    await put('a')
    sandbox.fault({ kind: 'lag', reads: 2, match: { method: 'PUT' } })
    await put('a', 'b')
    const counts: number[] = []
    for (let n = 0; n < 3; n += 1) counts.push((await list()).text.split('"uniqueId"').length - 1)
    expect(counts).toEqual([1, 1, 2])
    sandbox.fault({ kind: 'lag', match: { method: 'GET' } })
    expect((await list()).text.split('"uniqueId"')).toHaveLength(2)
    expect((await list()).text.split('"uniqueId"')).toHaveLength(3)
  })

  test('always has one more page', async () => {
    sandbox.fault({ kind: 'repeat-cursor', match: { path: '/v1/people', times: 3 } })
    const get = async (cursor: string | null): Promise<ReturnType<typeof pageOf>> =>
      pageOf(await fetchFrom(sandbox, 'GET', `/v1/people?pageSize=2&pageCursor=${cursor}`, { token: manage }))
    const first = pageOf(await fetchFrom(sandbox, 'GET', '/v1/people?pageSize=2', { token: manage }))
    const second = await get(first.next)
    const third = await get(second.next)
    expect(second).toEqual(first)
    expect(third).toEqual(first)
    expect(first.next).not.toBeNull()
    sandbox.fault({ kind: 'repeat-cursor', fresh: true })
    const fourth = await get(third.next)
    const fifth = await get(fourth.next)
    expect(fifth.data).toEqual(fourth.data)
    expect(fifth.next).not.toBe(fourth.next)
  })
})

describe('a token that another run has taken away', () => {
  test('is a 401 at that very request, with no effect, until a new one is asked for', async () => {
    sandbox.fault({ kind: 'revoke', match: { method: 'PUT' } })
    expect((await put('a')).status).toBe(401)
    expect((await list()).status).toBe(401)
    expect(live()).toEqual([])
    build = await mintFrom(sandbox, 'build')
    expect((await put('a')).status).toBe(200)
  })

  test('right after a request leaves that one alone', async () => {
    sandbox.fault({ kind: 'revoke', effect: 'after' })
    expect((await put('a')).status).toBe(200)
    expect((await list()).status).toBe(401)
  })
})
