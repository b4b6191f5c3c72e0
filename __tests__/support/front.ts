// Servers between the action and a sandbox: they hand requests on, and may answer some of them by bytes of their own,
// for answers that no decent server would give.
import { createServer, request, type ServerResponse } from 'node:http'
import type { Server } from 'node:net'
import type { Readable } from 'node:stream'
import type { Sandbox } from '../../sandbox/sandbox.ts'

/** What belongs to one connection, and is not handed on to another. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host'])
const handedOn = (headers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      name.startsWith(':') || HOP.has(name) ? [] : [[name, String(value)]]
    )
  )

/** A request, and the answer to it, as HTTP/1.1 and HTTP/2 have them in common. */
type Incoming = Readable & Readonly<{ method?: string | undefined; headers: object }>
type Outgoing = Readonly<{
  writeHead: (status: number, headers: Record<string, string>) => unknown
  write: (piece: Buffer) => unknown
  end: () => unknown
}>

/** Hands a request on to this address, and the whole of its answer back. */
export const passOn = (incoming: Incoming, outgoing: Outgoing, to: string): void => {
  const { method, headers } = incoming
  const onward = request(to, { method, headers: handedOn(headers) }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 500, handedOn(answer.headers))
    answer.on('data', (piece: Buffer) => outgoing.write(piece))
    answer.on('end', () => outgoing.end())
  })
  onward.once('error', () => outgoing.end())
  incoming.on('data', (piece: Buffer) => onward.write(piece))
  incoming.on('end', () => onward.end())
}

type Listening = Readonly<{ port: number; [Symbol.asyncDispose]: () => Promise<void> }>
/** Starts a server on a free port. */
export const listening = async (server: Server): Promise<Listening> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve()))
  }
}

export type Hostile = Readonly<{
  /** Which requests are answered here: method and path with the query. */
  hits: (method: string, path: string) => boolean
  /** Answers; `honest` is the body that the sandbox gives to a GET. */
  answer: (response: ServerResponse, honest: string) => void
}>

export type Front = Readonly<{ url: string; hit: () => number; [Symbol.asyncDispose]: () => Promise<void> }>

/** Answers one kind of request by bytes of its own choice, and hands everything else on. */
export const startFront = async (sandbox: Sandbox, { hits, answer }: Hostile): Promise<Front> => {
  let hit = 0
  const server = createServer((incoming, response) => {
    response.on('error', () => response.destroy())
    const to = `${sandbox.url}${incoming.url ?? '/'}`
    if (!hits(incoming.method ?? '', incoming.url ?? '')) return passOn(incoming, response, to)
    hit += 1
    let honest = ''
    passOn(
      incoming,
      {
        writeHead: () => undefined,
        write: (piece) => (honest += piece.toString()),
        end: () => answer(response, honest)
      },
      to
    )
  })
  const { port, ...dispose } = await listening(server)
  return {
    url: `http://127.0.0.1:${port}`,
    hit: () => hit,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await dispose[Symbol.asyncDispose]()
    }
  }
}
