// Against a real socket: what only shows there.
import { clock } from '../support/machine.ts'
import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer, type Server as TcpServer, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Agent, MockAgent, ProxyAgent } from 'undici'
import { ConnectionError, createTransport, type Transport } from '../../src/vanta/transport.ts'
import { failureOf } from './stage.ts'

const limits = { headersMs: 60_000, bodyMs: 60_000, totalMs: 60_000 }
const cleanUps: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const listening = async (server: Server | TcpServer): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanUps.push(() => new Promise((resolve) => server.close(resolve)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.')
  return `http://127.0.0.1:${address.port}`
}

/** A server that does what it is told with each connection, once a request has come in. */
const rude = (act: (socket: Socket) => void): Promise<string> => {
  const sockets = new Set<Socket>()
  cleanUps.push(async () => {
    for (const socket of sockets) socket.destroy()
  })
  return listening(
    createTcpServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('data', () => act(socket))
    })
  )
}

const transportTo = (origin: string, more: Partial<typeof limits> = {}): Transport => {
  const agent = new Agent()
  cleanUps.push(() => agent.destroy())
  return createTransport(origin, { ...limits, ...more }, clock.timeout, agent)
}

const toVanta = (): unknown => createTransport('https://vanta.example', limits, clock.timeout)

const wire = { method: 'GET', path: '/v1/x?y=1', headers: { accept: 'application/json' } } as const

describe('one exchange', () => {
  test('brings the status, the text and the headers that matter', async () => {
    const origin = await listening(
      createServer((request, response) => {
        let body = ''
        request.on('data', (chunk: Buffer) => {
          body += chunk.toString()
        })
        request.on('end', () => {
          response.writeHead(429, { 'retry-after': '7', 'content-type': 'text/plain' })
          response.end(`${request.method} ${request.url} ${body} ü€😀`)
        })
      })
    )
    expect(await transportTo(origin)({ ...wire, method: 'PUT', body: '{"name":"Zoë"}' }, 60_000)).toEqual({
      status: 429,
      contentType: 'text/plain',
      retryAfter: '7',
      location: '',
      text: 'PUT /v1/x?y=1 {"name":"Zoë"} ü€😀'
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
    const error = await failureOf(transportTo(await rude(act))(wire, 60_000))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ reached: true, hopeless: false, message: expect.stringMatching(message) })
  })

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
    const origin = await rude(act)
    const byLimit = failureOf(transportTo(origin, { totalMs: 150 })(wire, 60_000))
    const byTimeLeft = failureOf(transportTo(origin)(wire, 150))
    for (const error of await Promise.all([byLimit, byTimeLeft])) {
      expect(error).toMatchObject({ reached: true, message: 'the answer took too long' })
    }
  })

  test('brings where a redirect points', async () => {
    const origin = await listening(
      createServer((_, response) => response.writeHead(302, { location: 'https://b.example/' }).end())
    )
    expect(await transportTo(origin)(wire, 60_000)).toMatchObject({
      status: 302,
      location: 'https://b.example/'
    })
  })

  test('brings a long answer whole', async () => {
    const long = 'x'.repeat(2 * 1024 * 1024)
    const origin = await listening(createServer((_, response) => response.end(long)))
    expect((await transportTo(origin)(wire, 60_000)).text).toHaveLength(long.length)
  })

  test('with a success that is damaged is no answer; of an error, what can be read is', async () => {
    const answering = (status: number) =>
      listening(
        createServer((_, response) => response.writeHead(status).end(Buffer.from([0x41, 0xff, 0x42])))
      )
    expect(await failureOf(transportTo(await answering(200))(wire, 60_000))).toMatchObject({
      reached: true,
      hopeless: false,
      message: 'the answer is damaged: it is not UTF-8'
    })
    for (const status of [300, 500])
      expect((await transportTo(await answering(status))(wire, 60_000)).text).toBe('A\uFFFDB')
  })

  const certificate = "the server's certificate was not accepted"
  test.each<[unknown, boolean, boolean, string]>([
    ['ECONNREFUSED', false, false, 'no connection (ECONNREFUSED)'],
    ['ENOTFOUND', false, false, 'no connection (ENOTFOUND)'],
    ['EAI_AGAIN', false, false, 'no connection (EAI_AGAIN)'],
    ['UND_ERR_CONNECT_TIMEOUT', false, false, 'no connection (UND_ERR_CONNECT_TIMEOUT)'],
    ['UND_ERR_PRX_CONN', false, false, 'no connection (UND_ERR_PRX_CONN)'],
    ['CERT_HAS_EXPIRED', false, true, `${certificate} (CERT_HAS_EXPIRED)`],
    ['UNABLE_TO_GET_ISSUER_CERT', false, true, `${certificate} (UNABLE_TO_GET_ISSUER_CERT)`],
    ['ERR_TLS_CERT_ALTNAME_INVALID', false, true, `${certificate} (ERR_TLS_CERT_ALTNAME_INVALID)`],
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      true,
      true,
      'the connection could not be kept secret (ERR_SSL_WRONG_VERSION_NUMBER)'
    ],
    ['UND_ERR_HEADERS_TIMEOUT', true, false, 'the answer took too long'],
    ['UND_ERR_BODY_TIMEOUT', true, false, 'the answer took too long'],
    ['EPIPE', true, false, 'the connection was lost (EPIPE)'],
    ['', true, false, 'the connection was lost'],
    [7, true, false, 'the connection was lost']
  ])(
    'that fails with the code %j: may it have reached Vanta? %p. Is it hopeless? %p',
    async (code, reached, hopeless, message) => {
      const agent = new MockAgent()
      agent.disableNetConnect()
      agent
        .get('https://vanta.example')
        .intercept({ path: wire.path })
        .replyWithError(Object.assign(new Error('broken'), { code }))
      const error = await failureOf(
        createTransport('https://vanta.example', limits, clock.timeout, agent)(wire, 60_000)
      )
      expect(error).toMatchObject({ name: 'ConnectionError', reached, hopeless, message })
    }
  )

  const unreachable = (syscall: string, code = 'EHOSTUNREACH'): Error =>
    Object.assign(new Error('broken'), { code, syscall })
  const severally = (...errors: Error[]): Error =>
    Object.assign(new AggregateError(errors), { code: 'ENETUNREACH' })
  test.each<[string, Error, boolean]>([
    ['while the connection was made', unreachable('connect'), false],
    ['while the connection was made, of a network', unreachable('connect', 'ENETUNREACH'), false],
    ['at every address of the host', severally(unreachable('connect'), unreachable('connect')), false],
    ['in the middle of an answer', unreachable('read'), true],
    ['at addresses that nobody names', severally(), true],
    [
      'at one address, and at another while it was sent',
      severally(unreachable('connect'), unreachable('write')),
      true
    ]
  ])('to a host that is out of reach %s: may it have reached Vanta?', async (_, broken, reached) => {
    const agent = new MockAgent()
    agent.disableNetConnect()
    agent.get('https://vanta.example').intercept({ path: wire.path }).replyWithError(broken)
    const error = await failureOf(
      createTransport('https://vanta.example', limits, clock.timeout, agent)(wire, 60_000)
    )
    expect(error).toMatchObject({ name: 'ConnectionError', reached, hopeless: false })
  })

  test('that is refused did not reach Vanta', async () => {
    const origin = await rude(() => undefined)
    await cleanUps.pop()?.()
    expect(await failureOf(transportTo(origin)(wire, 60_000))).toMatchObject({
      reached: false,
      hopeless: false,
      message: 'no connection (ECONNREFUSED)'
    })
  })

  test('does not swallow an endless answer', async () => {
    const piece = Buffer.alloc(1024 * 1024, 0x20)
    const origin = await listening(
      createServer((_, response) => {
        response.on('error', () => undefined)
        const more = (): void => {
          while (!response.destroyed && response.write(piece));
          if (!response.destroyed) response.once('drain', more)
        }
        more()
      })
    )
    expect(await failureOf(transportTo(origin)(wire, 60_000))).toMatchObject({
      reached: true,
      hopeless: true,
      message: 'the answer is larger than 64 MiB'
    })
  })

  test.each([
    [407, true],
    [403, true],
    [429, false],
    [500, false],
    [502, false]
  ])('that a proxy turns down with %d did not reach Vanta; hopeless: %p', async (status, hopeless) => {
    const proxy = await rude((socket) => socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`))
    const agent = new ProxyAgent({ uri: proxy })
    cleanUps.push(() => agent.destroy())
    const error = await failureOf(
      createTransport('https://vanta.example', limits, clock.timeout, agent)(wire, 60_000)
    )
    expect(error).toMatchObject({
      reached: false,
      hopeless,
      message: `the proxy from HTTPS_PROXY answered ${status} and let nothing through`
    })
  })
})

describe('the proxies of the environment', () => {
  const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
  const before = Object.fromEntries(names.map((name) => [name, process.env[name]]))

  const setProxies = (values: Readonly<Record<string, string>>): void => {
    for (const name of names) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, values)
  }

  afterEach(() => {
    setProxies({})
    for (const name of names) if (before[name] !== undefined) process.env[name] = before[name]
  })

  test.each([
    ['used', '', 'the proxy'],
    ['passed by where NO_PROXY names the host', '127.0.0.1', 'the server']
  ])('are %s', async (_, noProxy, answeredBy) => {
    const proxy = await listening(createServer((_request, response) => response.end('the proxy')))
    const origin = await listening(createServer((_request, response) => response.end('the server')))
    setProxies({ HTTP_PROXY: proxy, NO_PROXY: noProxy })
    expect(
      (
        await createTransport(
          origin,
          limits,
          clock.timeout
        )({ ...wire, headers: { connection: 'close' } }, 60_000)
      ).text
    ).toBe(answeredBy)
  })

  test('are named, but not shown, where they are no URL', () => {
    setProxies({ HTTPS_PROXY: 'user:hunter2@proxy' })
    expect(toVanta).toThrow(expect.objectContaining({ reason: 'configuration' }))
    expect(toVanta).toThrow(/^The proxy in the environment \(HTTPS_PROXY or HTTP_PROXY\) is not a URL\./)
    expect(toVanta).not.toThrow(/hunter2/)
  })
})
