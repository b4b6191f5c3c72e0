// A server in front of the sandbox that answers one kind of request by bytes of its own choice, and hands
// everything else through: for answers that no decent server would give.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Sandbox } from '../../sandbox/sandbox.ts'

export type Hostile = Readonly<{
  /** Which requests are answered here: method and path with the query. */
  hits: (method: string, path: string) => boolean
  /** Answers; `honest` is the body that the sandbox gives to a GET. */
  answer: (response: ServerResponse, honest: string) => void
}>

export type Front = Readonly<{ url: string; hit: () => number; [Symbol.asyncDispose]: () => Promise<void> }>

const pass = (url: string, incoming: IncomingMessage, whole: (response: IncomingMessage) => void): void => {
  const { method, headers } = incoming
  const onward = request(`${url}${incoming.url ?? '/'}`, { method, headers }, whole)
  onward.once('error', () => incoming.destroy())
  incoming.pipe(onward)
}

export const startFront = async (sandbox: Sandbox, { hits, answer }: Hostile): Promise<Front> => {
  let hit = 0
  const server = createServer((incoming, response) => {
    response.on('error', () => response.destroy())
    pass(sandbox.url, incoming, (given) => {
      if (!hits(incoming.method ?? '', incoming.url ?? '')) {
        response.writeHead(given.statusCode ?? 500, given.headers)
        given.pipe(response)
        return
      }
      hit += 1
      let honest = ''
      given.setEncoding('utf8')
      given.on('data', (text: string) => {
        honest += text
      })
      given.once('end', () => answer(response, honest))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    hit: () => hit,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    }
  }
}
