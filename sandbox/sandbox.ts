// A small Vanta and a little of GitHub behind one address: for the demo, the tests and the self-test. What they
// answer is decided elsewhere (vanta.ts, github/github.ts); here are the server, the clock and the queue of faults.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Action } from './actions.ts'
import type { Seed } from './build-state.ts'
import { control } from './control.ts'
import { deliver } from './delivery.ts'
import { type FaultRule, faultQueue } from './faults.ts'
import { createGitHub } from './github/github.ts'
import type { GithubState } from './github/state.ts'
import type { Answer, Call } from './http.ts'
import type { LoggedRequest } from './log.ts'
import { readCall } from './read-call.ts'
import type { Credentials, Forms, Limits, State } from './state.ts'
import { createVanta } from './vanta.ts'

export type { LoggedRequest } from './log.ts'

export type Sandbox = {
  /** `http://127.0.0.1:PORT`: Vanta's API; GitHub's is under `/github`. */
  url: string
  credentials: Credentials
  resourceId: string
  requests: LoggedRequest[]
  state: State & { github: GithubState }
  fault(rule: FaultRule): void
  clearFaults(): void
  /** Somebody else changes something in Vanta; false where there was nothing to change. */
  act(action: Action): boolean
  /** Back to the seed: state, log, faults and counted requests. */
  reset(): void
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export type SandboxOptions = {
  port?: number
  seed?: Seed
  limits?: Partial<Limits> | 'off'
  forms?: Partial<Forms>
  now?: () => Date
}

/** Starts a sandbox on the loopback address, at a free port unless one is given. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, seed = {}, now = () => new Date(), ...rest } = options
  const requests: LoggedRequest[] = []
  const vanta = createVanta({ ...rest, seed, now, log: requests })
  const github = createGitHub({
    ...(seed.github === undefined ? {} : { seed: seed.github }),
    now,
    log: requests
  })
  const { credentials, resourceId, world } = vanta
  const state = Object.assign(vanta.state, { github: github.state })
  const faults = faultQueue()

  const reset = (): void => {
    vanta.reset()
    github.reset()
    requests.length = 0
    faults.clear()
  }

  const answer = (call: Call): Answer => {
    if (call.segments[0] === '_sandbox') {
      const info = { url: `http://${call.headers.host}`, credentials, resourceId }
      return control(call, { world, state, faults, log: requests, info, reset })
    }
    const isGithub = call.segments[0] === 'github'
    const fault = faults.take(call, isGithub ? 'github' : vanta.appOf(call))
    return isGithub ? github.handle(call, fault) : vanta.handle(call, fault)
  }

  const { url, close } = await serve(port, answer)
  return {
    url,
    credentials,
    resourceId,
    requests,
    state,
    fault: faults.add,
    clearFaults: faults.clear,
    act: vanta.act,
    reset,
    close,
    [Symbol.asyncDispose]: close
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (call: Call) => Answer
): Promise<void> {
  const call = await readCall(request)
  if (call === undefined) response.destroy()
  else await deliver(response, answer(call))
}

/** A server on the loopback address; closing it tears down what still hangs. */
async function serve(
  port: number,
  answer: (call: Call) => Answer
): Promise<{ url: string; close: () => Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    respond(request, response, answer).catch((error: unknown) => {
      // A fault of the sandbox itself: said aloud, since a test would else look for it in the action.
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'content-type': 'text/plain' }).end(`sandbox failed: ${String(error)}`)
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
  })
  await listen(server, port)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.')
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    if (!server.listening) return
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url: `http://127.0.0.1:${address.port}`, close }
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}
