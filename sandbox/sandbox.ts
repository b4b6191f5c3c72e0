// A small Vanta in memory, with a little of GitHub beside it: for the demo, the tests and the self-test. It
// knows nothing of the action: what it enforces comes from Vanta's own pages, so it can contradict the action.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { answerAccounts } from './accounts.ts'
import { control } from './control.ts'
import { deliver } from './delivery.ts'
import { type FaultRule, faultQueue, repeatPage, transformBody } from './faults.ts'
import { answerGithub } from './github.ts'
import { answerGroups } from './groups.ts'
import {
  type Answer,
  blockedByGateway,
  type Call,
  html,
  json,
  MAX_BODY,
  noSuchPath,
  readCall,
  text
} from './http.ts'
import { appOfClient, issueToken, refuseCall } from './oauth.ts'
import { answerPeople } from './people.ts'
import { buildState, DEFAULT_RESOURCE_ID, type Seed } from './build-state.ts'
import {
  type App,
  type Credentials,
  type Forms,
  type Limits,
  type State,
  stableId,
  type World
} from './state.ts'
import { answerTrustCenters } from './trust-centers.ts'

export type LoggedRequest = {
  /** From 1, in the order in which requests came in. */
  n: number
  /** ISO time. */
  at: string
  method: string
  /** With the query. */
  path: string
  /** 0 as long as there is no answer, and for good where the connection was torn down or hangs. */
  status: number
  app?: App
  /** Parsed where it is JSON, else the text. */
  requestBody?: unknown
  /** True where this request changed something, also where the client never heard of it. */
  effect: boolean
  /** The kind of the fault that hit it. */
  fault?: string
}

export type Sandbox = {
  /** `http://127.0.0.1:PORT`: Vanta's API; GitHub's is under `/github`. */
  url: string
  credentials: Credentials
  resourceId: string
  requests: LoggedRequest[]
  state: State
  fault(rule: FaultRule): void
  clearFaults(): void
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

const CREDENTIALS: Credentials = {
  clientId: 'vci_sandbox_build',
  clientSecret: 'vcs_sandbox_build_secret_3f9a1c',
  manageClientId: 'vci_sandbox_manage',
  manageClientSecret: 'vcs_sandbox_manage_secret_8d27be',
  githubToken: 'ghs_sandbox_token_5b60f4'
}

/** Starts a sandbox on the loopback address, at a free port unless one is given. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const seed = options.seed ?? {}
  const now = options.now ?? (() => new Date())
  const faults = faultQueue()
  const build = (): State => buildState(seed, now(), options.forms ?? {}, options.limits ?? {})
  let ids = 0
  const newId = (): string => stableId('made', String((ids += 1)))
  const state = build()
  const world: World = {
    state,
    resourceId: seed.resourceId ?? DEFAULT_RESOURCE_ID,
    credentials: CREDENTIALS,
    past: { accounts: state.accounts },
    now,
    newId,
    seen: new Map()
  }
  const lagging = { reads: 0 }
  const requests: LoggedRequest[] = []
  const sockets = new Set<Socket>()

  const reset = (): void => {
    Object.assign(state, build())
    world.past.accounts = state.accounts
    world.seen.clear()
    requests.length = 0
    lagging.reads = 0
    faults.clear()
  }

  /** Vanta's own answer, without any fault. */
  const answer = (call: Call, isLagging: boolean): Answer => {
    if (call.segments[0] === 'github') return answerGithub(call, world)
    if (call.bytes > MAX_BODY) return text(413, `HTTP content length exceeded ${MAX_BODY} bytes.`)
    if (call.method === 'GET' && call.bytes > 0) return blockedByGateway()
    if (call.segments[0] === 'oauth') return issueToken(call, world) ?? noSuchPath(call.method, call.path)
    const surface = surfaceOf(call)
    if (surface === undefined || surface === 'github') return noSuchPath(call.method, call.path)
    const refused = refuseCall(call, surface, world)
    if (refused !== undefined) return refused
    const found =
      surface === 'build'
        ? answerAccounts(call, world, isLagging)
        : (answerPeople(call, world) ?? answerGroups(call, world) ?? answerTrustCenters(call, world))
    return found ?? noSuchPath(call.method, call.path)
  }

  /** The answer, and whether the fault still has to be played on the connection. */
  const respond = (call: Call, app: App | undefined, fault: FaultRule | undefined): Answer => {
    if (fault?.kind === 'revoke' && fault.effect !== 'after') revoke(app, world)
    if (isAnsweredByFault(fault) && fault.effect !== 'after')
      return faultAnswer(fault, { status: 0, body: '' })
    const isList = call.method === 'GET' && call.path.includes('/resources/')
    const isLagging = isList && (fault?.kind === 'lag' || lagging.reads > 0)
    const kept = fault?.kind === 'undo' ? structuredClone(state) : {}
    const real = answer(call, isLagging)
    Object.assign(state, kept)
    if (fault?.kind === 'undo') return { ...real, effect: false }
    if (isLagging && fault?.kind !== 'lag') lagging.reads -= 1
    if (fault?.kind === 'lag' && !isList && real.effect === true) lagging.reads = fault.reads ?? 1
    if (fault?.kind === 'revoke' && fault.effect === 'after') revoke(app, world)
    if (fault?.kind === 'transform') return { ...real, body: transformBody(real.body, fault.transform) }
    if (fault?.kind === 'repeat-cursor')
      return { ...real, body: repeatPage(call, real.body, fault.fresh ?? false) }
    return isAnsweredByFault(fault) ? faultAnswer(fault, real) : real
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/'
    const isControl = /^\/_sandbox(\/|\?|$)/.test(path)
    const entry: LoggedRequest = {
      n: requests.length + 1,
      at: now().toISOString(),
      method: request.method ?? '',
      path,
      status: 0,
      effect: false
    }
    if (!isControl) requests.push(entry)
    const call = await readCall(request, path)
    if (call === undefined) {
      response.destroy()
      return
    }
    if (isControl) {
      const info = {
        url: `http://${call.headers.host}`,
        credentials: CREDENTIALS,
        resourceId: world.resourceId
      }
      const made = control(call, { world, faults, log: () => requests, info: () => info, reset })
      await deliver(response, made, undefined)
      return
    }
    const app = surfaceOf(call) ?? (call.segments[0] === 'oauth' ? appOfClient(call.json, world) : undefined)
    if (app !== undefined) entry.app = app
    if (call.bytes > 0) entry.requestBody = call.json ?? call.text
    const fault = faults.take(call, path, app)
    if (fault !== undefined) entry.fault = fault.kind
    const made = respond(call, app, fault)
    entry.effect = made.effect ?? false
    if (fault?.kind !== 'reset' && fault?.kind !== 'hang') entry.status = made.status
    await deliver(response, made, fault)
  }

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    serve(request, response).catch((error: unknown) => {
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.')
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    if (!server.listening) return
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    credentials: CREDENTIALS,
    resourceId: world.resourceId,
    requests,
    state,
    fault: faults.add,
    clearFaults: faults.clear,
    reset,
    close,
    [Symbol.asyncDispose]: close
  }
}

function surfaceOf(call: Call): App | undefined {
  if (call.segments[0] === 'github') return 'github'
  if (call.segments[0] !== 'v1') return undefined
  return call.segments[1] === 'resources' ? 'build' : 'manage'
}

function revoke(app: App | undefined, world: World): void {
  if (app === 'build' || app === 'manage') world.state.tokens[app] = null
}

type AnsweredByFault = Extract<FaultRule, { kind: 'status' | 'reset' | 'hang' | 'empty' | 'json' | 'text' }>

const ANSWERING = new Set<string>(['status', 'reset', 'hang', 'empty', 'json', 'text'])

function isAnsweredByFault(fault: FaultRule | undefined): fault is AnsweredByFault {
  return fault !== undefined && ANSWERING.has(fault.kind)
}

/** What is answered instead of the real answer, whose effect stays. */
function faultAnswer(fault: AnsweredByFault, real: Answer): Answer {
  const effect = real.effect ?? false
  if (fault.kind === 'reset' || fault.kind === 'hang') return { status: 0, body: '', effect }
  if (fault.kind === 'empty') return { status: fault.status ?? 200, body: '', effect }
  if (fault.kind === 'json') return json(fault.status ?? 200, fault.body, effect)
  if (fault.kind === 'text') {
    return { ...text(fault.status ?? 200, fault.body, contentType(fault.contentType)), effect }
  }
  const made = statusBody(fault.status, fault.body)
  return { ...made, headers: { ...made.headers, ...lowerCase(fault.headers ?? {}) }, effect }
}

function contentType(value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { 'content-type': value }
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** A text is sent as it is, as a page where it looks like one; anything else as JSON. */
function statusBody(status: number, body: unknown): Answer {
  if (typeof body === 'string')
    return body.trimStart().startsWith('<') ? html(status, body) : text(status, body)
  return json(status, body ?? { message: `sandbox fault: status ${status}` })
}
