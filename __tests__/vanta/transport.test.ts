// Against a real socket: what only shows there.

import { createServer } from 'node:http'
import { connect, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { pipeline, Readable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import { createTransport, type Transport } from '../../src/vanta/transport.ts'
import { listening } from '../support/front.ts'
import { clock, machine } from '../support/machine.ts'

const cleanUps: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const served = async (server: Server): Promise<string> => {
  const listener = await listening(server)
  cleanUps.push(() => listener[Symbol.asyncDispose]())
  return `http://127.0.0.1:${listener.port}`
}

/** A server that does what it is told with each connection, once a request has come in. */
const rude = (act: (socket: Socket) => void): Promise<string> => {
  const sockets = new Set<Socket>()
  cleanUps.push(async () => {
    for (const socket of sockets) socket.destroy()
  })
  return served(
    createTcpServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('data', () => act(socket))
    })
  )
}

/** An exchange through `dispatcher`, which is destroyed after the test. */
const through = (dispatcher: Dispatcher, origin = 'https://vanta.example', more: object = {}): Transport => {
  cleanUps.push(() => dispatcher.destroy())
  const { cancelled } = machine
  return createTransport(origin, { clock, cancelled, dispatcher, ...more })
}
const transportTo = (origin: string, more?: object): Transport => through(new Agent(), origin, more)

/** A server that answers every request like this. */
const answering = (status: number, body: Buffer) =>
  served(createServer((_, response) => response.writeHead(status).end(body)))

const wire = { method: 'GET', path: '/v1/x?y=1', headers: { accept: 'application/json' } } as const

describe('one exchange', () => {
  test('returns the status, the text and the headers that matter', async () => {
    const origin = await served(
      createServer((request, response) => {
        response.writeHead(429, { 'retry-after': '7' }).write(`${request.method} ${request.url} ü€😀 `)
        request.pipe(response)
      })
    )
    expect(await transportTo(origin)({ ...wire, method: 'PUT', body: '{"name":"Zoë"}' }, 60_000)).toEqual({
      status: 429,
      retryAfter: '7',
      location: '',
      text: 'PUT /v1/x?y=1 ü€😀 {"name":"Zoë"}'
    })
  })

  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
  test.each([
    ['a reset', (socket: Socket) => socket.resetAndDestroy(), /lost \(ECONNRESET\)/],
    ['an end without an answer', (socket: Socket) => socket.end(), /lost \(UND_ERR_SOCKET\)/],
    ['no HTTP', (socket: Socket) => socket.end('SSH-2.0-OpenSSH\r\n'), /lost/],
    [
      'a body cut short',
      (socket: Socket) => socket.end(`${head}content-length: 100\r\n\r\n{"resources":[`),
      /lost \(UND_ERR/
    ],
    [
      'a chunked body cut short',
      (socket: Socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n5\r\n{"res\r\n`),
      /lost \(UND_ERR|lost \(ECONN/
    ]
  ])('that ends with %s may have reached Vanta', async (_, act, message) => {
    await expect(transportTo(await rude(act))(wire, 60_000)).resolves.toMatchObject({
      ending: 'lost',
      why: expect.stringMatching(message)
    })
  })

  test.each([301, 404, 429, 503])(
    'with status %i is an answer, also where its body is cut short',
    async (status) => {
      const cut = (socket: Socket): unknown =>
        socket.end(`HTTP/1.1 ${status} No\r\nretry-after: 7\r\ncontent-length: 100\r\n\r\n{"message":"vcs_se`)
      expect(await transportTo(await rude(cut))(wire, 60_000)).toEqual({
        status,
        retryAfter: '7',
        location: '',
        text: 'the rest of the answer was lost'
      })
    }
  )

  test.each([
    ['silence', () => undefined],
    [
      'a slow drip',
      (socket: Socket) => {
        socket.write(`${head}content-length: 100000\r\n\r\n`)
        const timer = setInterval(() => socket.write(' '), 10)
        socket.once('close', () => clearInterval(timer))
      }
    ]
  ])('that ends in %s is given up in time', async (_, act) => {
    const late = new AbortController()
    const origin = await rude((socket) => {
      act(socket)
      setTimeout(() => late.abort(new DOMException('Late.', 'TimeoutError')), 50)
    })
    const waits: number[] = []
    const timeout = (ms: number): AbortSignal => {
      waits.push(ms)
      return late.signal
    }
    const end = await transportTo(origin, { clock: { timeout } })(wire, 150)
    expect(end).toEqual({ ending: 'lost', why: 'the answer took too long' })
    expect(waits).toEqual([150])
  })

  test('with a success that is damaged is no answer; of an error, what can be read is', async () => {
    const damaged = Buffer.from([0x41, 0xff, 0x42])
    await expect(transportTo(await answering(200, damaged))(wire, 60_000)).resolves.toMatchObject({
      ending: 'lost',
      why: 'the answer is damaged: it is not UTF-8'
    })
    for (const status of [300, 500])
      await expect(transportTo(await answering(status, damaged))(wire, 60_000)).resolves.toMatchObject({
        text: 'A\uFFFDB'
      })
  })

  /** Fails each request with `error`, before it has begun or after. */
  const failing = (error: Error, begun: boolean): Transport => {
    const dispatcher = new Agent().compose(() => (_, handler) => {
      const controller = { aborted: false, paused: false, reason: null } as Dispatcher.DispatchController
      if (begun) handler.onRequestStart?.(controller, null)
      handler.onResponseError?.(controller, error)
      return true
    })
    return through(dispatcher)
  }

  const failureWith = (properties: object, begun: boolean): Promise<unknown> =>
    failing(Object.assign(new Error('broken'), properties), begun)(wire, 60_000)

  const connecting = { syscall: 'connect' }
  const NONE = 'no connection'
  const LOST = 'the connection was lost'
  const PLAIN = 'the connection could not be encrypted'
  const UNSAFE = "the server's certificate was not accepted"
  test.each<['before' | 'after', string, object, string, string]>([
    ['before', 'ECONNREFUSED', {}, 'unreached', NONE],
    ['before', 'ENOTFOUND', {}, 'unreached', NONE],
    ['before', 'EAI_AGAIN', {}, 'unreached', NONE],
    ['before', 'UND_ERR_CONNECT_TIMEOUT', {}, 'unreached', NONE],
    ['before', 'UND_ERR_PRX_CONN', {}, 'unreached', NONE],
    ['before', 'EHOSTUNREACH', connecting, 'unreached', NONE],
    ['before', 'ETIMEDOUT', { errors: [connecting, connecting] }, 'unreached', NONE],
    ['before', 'ETIMEDOUT', { errors: [connecting, { syscall: 'write' }] }, 'lost', LOST],
    ['before', 'ECONNRESET', { errors: [] }, 'lost', LOST],
    ['before', 'CERT_HAS_EXPIRED', {}, 'turned-away', UNSAFE],
    ['before', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', {}, 'turned-away', UNSAFE],
    ['before', 'ERR_TLS_CERT_ALTNAME_INVALID', {}, 'turned-away', UNSAFE],
    ['before', 'ERR_SSL_WRONG_VERSION_NUMBER', {}, 'turned-away', PLAIN],
    ['after', 'ERR_SSL_DECRYPTION_FAILED', {}, 'unreadable', PLAIN],
    ['after', 'EHOSTUNREACH', connecting, 'lost', LOST]
  ])('that fails %s it began to be written, with %s %j, is %s', async (when, code, more, ending, words) => {
    const why = `${words} (${code})`
    expect(await failureWith({ code, ...more }, when === 'after')).toEqual({ ending, why })
  })

  test.each([
    [{ code: 'UND_ERR_HEADERS_TIMEOUT' }, 'the answer took too long'],
    [{ code: 'UND_ERR_BODY_TIMEOUT' }, 'the answer took too long'],
    [{}, LOST],
    [{ code: 7 }, LOST]
  ])('that fails with %j is lost', async (properties, why) => {
    expect(await failureWith(properties, true)).toEqual({ ending: 'lost', why })
  })

  test('that takes too long to connect did not reach Vanta', async () => {
    let received = 0
    const origin = await rude(() => {
      received += 1
    })
    const agent = new Agent({
      connect: (_, done) => {
        const socket = connect(Number(new URL(origin).port), '127.0.0.1')
        setTimeout(() => done(null, socket), 100)
      }
    })
    await expect(through(agent, origin)(wire, 50)).resolves.toMatchObject({
      ending: 'unreached',
      why: 'connecting took too long'
    })
    expect(received).toBe(0)
  })

  test('that a cancelled run waits for is ended, a write with more patience than a read', async () => {
    const origin = await rude(() => undefined)
    const run = new AbortController()
    const patience = new AbortController()
    const waits: number[] = []
    const timeout = (ms: number): AbortSignal => {
      waits.push(ms)
      return ms === 4_000 ? patience.signal : AbortSignal.timeout(ms)
    }
    const transport = transportTo(origin, { clock: { timeout }, cancelled: run.signal })
    const [read, write] = [transport(wire, 60_000), transport({ ...wire, method: 'PUT' }, 900_000)]
    await new Promise((resolve) => setTimeout(resolve, 50))
    run.abort()
    const ended = { ending: 'unreadable', why: 'the run was cancelled' }
    expect(await read).toEqual(ended)
    await new Promise((resolve) => setImmediate(resolve))
    expect(await Promise.race([write, Promise.resolve('is waited for')])).toBe('is waited for')
    patience.abort()
    expect(await write).toEqual(ended)
    // However much time is left, an exchange has three minutes.
    expect(waits).toEqual([60_000, 180_000, 4_000])
  })

  test('does not swallow an endless answer', async () => {
    const piece = Buffer.alloc(1024 * 1024, 0x20)
    const endless = function* () {
      while (true) yield piece
    }
    const origin = await served(
      createServer((_, response) => pipeline(Readable.from(endless()), response, () => undefined))
    )
    await expect(transportTo(origin)(wire, 60_000)).resolves.toMatchObject({
      ending: 'unreadable',
      why: 'the answer is larger than 64 MiB'
    })
  })

  test.each([
    [407, 'turned-away'],
    [429, 'unreached'],
    [500, 'unreached']
  ])('that a proxy turns down with %d did not reach Vanta: %s', async (status, ending) => {
    const proxy = await rude((socket) => socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`))
    await expect(through(new ProxyAgent({ uri: proxy }))(wire, 60_000)).resolves.toMatchObject({
      ending,
      why: `the proxy from HTTPS_PROXY answered ${status} and let nothing through`
    })
  })
})
