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

const put = (...ids: readonly string[]): Promise<Reply> =>
  fetchFrom(sandbox, 'PUT', PATH, {
    token: build,
    body: { resourceId: sandbox.resourceId, resources: ids.map((id) => account(id)) }
  })

const list = (): Promise<Reply> =>
  fetchFrom(sandbox, 'GET', `${PATH}?resourceId=${sandbox.resourceId}`, { token: build })

const live = (): string[] =>
  sandbox.state.accounts.filter(({ deletedAt }) => deletedAt === null).map(({ uniqueId }) => uniqueId)

const unavailable = (match: NonNullable<FaultRule['match']>): FaultRule => ({
  kind: 'status',
  status: 503,
  match
})

async function statuses(count: number): Promise<number[]> {
  const seen: number[] = []
  for (let n = 0; n < count; n += 1)
    seen.push((await fetchFrom(sandbox, 'GET', '/v1/people', { token: manage })).status)
  return seen
}

describe('a fault', () => {
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
  ])('hits the requests that match %j', async (match, expected) => {
    sandbox.fault(unavailable(match))
    expect(await statuses(4)).toEqual(expected)
  })

  test('hits one request: the next fault waits for the next request', async () => {
    sandbox.fault(unavailable({}))
    sandbox.fault({ kind: 'status', status: 429 })
    expect(await statuses(3)).toEqual([503, 429, 200])
  })

  test('hits the token request of one app only', async () => {
    sandbox.fault(unavailable({ app: 'manage', path: '/oauth/token' }))
    const askFor = async (app: 'build' | 'manage'): Promise<number> =>
      (await fetchFrom(sandbox, 'POST', '/oauth/token', { body: tokenRequest(sandbox, app) })).status
    expect([await askFor('build'), await askFor('manage')]).toEqual([200, 503])
  })

  test('is logged with its kind', async () => {
    sandbox.fault(unavailable({ nth: 2 }))
    await statuses(2)
    const request = { method: 'GET', path: '/v1/people', app: 'manage' }
    expect(sandbox.requests.slice(-2)).toMatchObject([
      { ...request, n: 3, status: 200 },
      { ...request, n: 4, status: 503, fault: 'status' }
    ])
    expect(sandbox.requests.at(-2)?.fault).toBeUndefined()
  })
})

describe('an answer is replaced', () => {
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
  ])('by what %j says', async (rule, status, text, type) => {
    sandbox.fault(rule)
    const reply = await put('a')
    expect([reply.status, reply.text]).toEqual([status, text])
    expect(reply.headers.get('content-type')).toContain(type)
    expect(live()).toEqual([])
  })

  test('with its headers, the usual ones too', async () => {
    sandbox.fault({
      kind: 'status',
      status: 429,
      headers: { 'Retry-After': '7', 'Content-Type': 'x/y' },
      body: ''
    })
    const { headers } = await put('a')
    expect([headers.get('retry-after'), headers.get('content-type')]).toEqual(['7', 'x/y'])
  })

  test('by nothing, with status 200', async () => {
    sandbox.fault({ kind: 'empty' })
    const reply = await put('a')
    expect([reply.status, reply.text]).toEqual([200, ''])
  })
})

describe.each([
  ['before', [], false],
  ['after', ['a'], true]
] as const)('%s its effect, a write', (effect, expected, logged) => {
  afterEach(() => {
    expect(live()).toEqual(expected)
  })

  test('is answered with an error', async () => {
    sandbox.fault({ kind: 'status', status: 504, effect })
    expect((await put('a')).status).toBe(504)
    expect(sandbox.requests.at(-1)).toMatchObject({ effect: logged, status: 504 })
  })

  test('loses its connection', async () => {
    sandbox.fault({ kind: 'reset', effect })
    await expect(put('a')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(sandbox.requests.at(-1)).toMatchObject({ effect: logged, status: 0, fault: 'reset' })
  })

  test('never hears back', async () => {
    sandbox.fault({ kind: 'hang', effect })
    const gone = new AbortController()
    const body = JSON.stringify({ resourceId: sandbox.resourceId, resources: [account('a')] })
    const headers = { authorization: `Bearer ${build}`, 'content-type': 'application/json' }
    const waiting = fetch(sandbox.url + PATH, { method: 'PUT', headers, body, signal: gone.signal })
    while (sandbox.requests.at(-1)?.fault !== 'hang') await new Promise((resolve) => setImmediate(resolve))
    gone.abort()
    await expect(waiting).rejects.toThrow()
    expect(sandbox.requests.at(-1)?.status).toBe(0)
  })
})

describe('the true answer', () => {
  test('arrives slowly, but whole', async () => {
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
    const { body, text } = await list()
    expect(body).toMatchObject({ resources: [{ uniqueId: 'b', fullName: 'Someone Else' }], 'a/b': 2 })
    expect(text).not.toMatch(/"email"|nowhere/)
    sandbox.fault({ kind: 'transform', transform: () => ({ resources: null }) })
    expect((await list()).body).toEqual({ resources: null })
    expect((await list()).body).toMatchObject({ resources: [{ uniqueId: 'a' }, { uniqueId: 'b' }] })
  })

  test('can be that of a write that is lost', async () => {
    await put('a')
    sandbox.fault({ kind: 'undo', match: { method: 'PUT' } })
    expect((await put('b')).status).toBe(200)
    expect(sandbox.requests.at(-1)).toMatchObject({ fault: 'undo', effect: false, status: 200 })
    expect(live()).toEqual(['a'])
    await put('b')
    expect(live()).toEqual(['b'])
  })

  test('can be outdated, for a given number of lists', async () => {
    const listed = async (): Promise<number> => (await list()).text.split('"uniqueId"').length - 1
    await put('a')
    sandbox.fault({ kind: 'lag', reads: 2, match: { method: 'PUT' } })
    await put('a', 'b')
    expect([await listed(), await listed(), await listed()]).toEqual([1, 1, 2])
    sandbox.fault({ kind: 'lag', match: { method: 'GET' } })
    expect([await listed(), await listed()]).toEqual([1, 2])
  })

  test('can have one more page forever', async () => {
    sandbox.fault({ kind: 'repeat-cursor', match: { path: '/v1/people', times: 3 } })
    const get = async (cursor: string | null): Promise<ReturnType<typeof pageOf>> =>
      pageOf(
        await fetchFrom(sandbox, 'GET', `/v1/people?pageSize=2${cursor && `&pageCursor=${cursor}`}`, {
          token: manage
        })
      )
    const first = await get('')
    const second = await get(first.next)
    expect([second, await get(second.next)]).toEqual([first, first])
    expect(first.next).not.toBeNull()
    sandbox.fault({ kind: 'repeat-cursor', fresh: true })
    const fourth = await get(second.next)
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
