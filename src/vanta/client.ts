// The way to Vanta: one client per app and run, with its token, its retries and its limits. The families of calls
// (accounts, people, groups, viewers) stand on `send`.
import type { Dispatcher } from 'undici'
import type { Clock } from '../world.ts'
import { type App, VantaError, answerError, inDoubt, malformed, parseJson, withoutQuery } from './answers.ts'
import { createSender } from './retry.ts'
import { type Credentials, createTokens } from './tokens.ts'
import { type Limits, type Transport, type Wire, createTransport } from './transport.ts'

export type { App } from './answers.ts'

export type ClientOptions = Readonly<{
  /** Without a path, e.g. `https://api.vanta.com`. */
  apiUrl: string
  app: App
  credentials: Credentials
  /** Told of every wait before it begins. */
  log: (message: string) => void
  /** Called with every token before it is used. */
  setSecret: (value: string) => void
  /** What must not show in messages, shared by the clients of a run: each adds its own secret and tokens. */
  secrets?: string[]
  /** Refuses every write before a byte leaves, and asks for the read scope only. */
  readOnly?: boolean
  /** The time for all requests and waits together, from the client's creation on; 15 minutes. */
  budgetMs?: number
  limits?: Partial<Limits>
  clock: Clock
  random: () => number
  dispatcher?: Dispatcher | undefined
}>

export type ClientRequest = Readonly<{
  method: Wire['method']
  /** Starts with `/v1/`; segments and query values are already encoded. */
  path: string
  /** What it is for, after "Failed to": "read the people". */
  purpose: string
  /** JSON text. */
  body?: string
  /** Only for POST: sending it twice does no more than sending it once. All other methods are repeatable. */
  repeatable?: boolean
  /** Asked before it is sent again after a wait of seconds or more; throws where it may not be sent any more. */
  beforeAgain?: (() => Promise<void>) | undefined
  /** 204 is an answer too; then the result is undefined. Of any other success the body is the proof. */
  mayBeEmpty?: boolean
}>

export type Client = Readonly<{
  /** The parsed JSON of a 2xx answer. Everything else is a `VantaError`. */
  send(request: ClientRequest): Promise<unknown>
  /** HTTP requests sent so far, tokens and repeats included. */
  requests(): number
  /** Which older forms of calls this run has settled on; each family keeps its own names here. */
  olderForms: Set<string>
}>

const BUDGET_MS = 15 * 60 * 1_000
/** The largest list takes Vanta a while to check; its gateway gives up after half a minute or so. */
const LIMITS: Limits = { headersMs: 90_000, bodyMs: 30_000, totalMs: 180_000 }

/** Nothing is sent, and no token asked for, before the first `send`. */
export const createClient = (options: ClientOptions): Client => {
  const { app, credentials, setSecret, log } = options
  const { clock } = options
  const readOnly = options.readOnly ?? false
  const budgetMs = options.budgetMs ?? BUDGET_MS
  const transport = createTransport(
    options.apiUrl.replace(/\/+$/, ''),
    { ...LIMITS, ...options.limits },
    clock.timeout,
    options.dispatcher
  )
  // A server may echo what it was sent. What it says ends up in messages, so secrets leave its text first.
  const secrets = options.secrets ?? []
  secrets.push(credentials.clientSecret)
  const cleaned = (text: string): string =>
    secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text)

  let sent = 0
  const counted: Transport = async (wire, timeLeftMs) => {
    sent += 1
    const answer = await transport(wire, timeLeftMs)
    return answer.status < 300
      ? answer
      : { ...answer, text: cleaned(answer.text), location: cleaned(answer.location) }
  }
  const sendRaw = createSender({
    transport: counted,
    clock,
    random: options.random,
    log,
    deadline: clock.now() + budgetMs,
    budgetMs
  })
  const tokens = createTokens({
    app,
    credentials,
    readOnly,
    send: sendRaw,
    clock,
    setSecret: (value) => {
      secrets.push(value)
      setSecret(value)
    }
  })

  const send = async (request: ClientRequest): Promise<unknown> => {
    const { method, path, purpose, body } = request
    if (readOnly && method !== 'GET') {
      throw new VantaError(
        'access',
        `Failed to ${purpose}: this run only reads, so ${method} ${withoutQuery(path)} was not sent.`,
        {
          method,
          path
        }
      )
    }
    const how = {
      purpose,
      repeatable: method !== 'POST' || request.repeatable === true,
      writes: method !== 'GET',
      beforeAgain: request.beforeAgain
    }
    const wireWith = (token: string): Wire => ({
      method,
      path,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'user-agent': 'vanta-user-sync',
        ...(body === undefined ? {} : { 'content-type': 'application/json' })
      },
      body
    })
    const token = await tokens.current()
    let wire = wireWith(token)
    let sending = await sendRaw(wire, how)
    if (sending.answer.status === 401) {
      // Not carried out, so that even a POST may be sent again.
      try {
        const renewed = await tokens.renew(token)
        if (renewed !== undefined) {
          wire = wireWith(renewed)
          const again = await sendRaw(wire, how)
          sending = { answer: again.answer, doubtful: sending.doubtful || again.doubtful }
        }
      } catch (error) {
        // An attempt before the 401 may have been carried out, whatever became of the token.
        throw sending.doubtful && error instanceof VantaError ? inDoubt(error) : error
      }
    }
    const { answer } = sending
    if (answer.status < 200 || answer.status > 299) throw answerError(purpose, app, wire, sending)
    // A part of a list (206) and the like are no lists.
    if (method === 'GET' && answer.status !== 200) {
      throw malformed(purpose, method, path, `with ${answer.status} and not with 200`)
    }
    if (request.mayBeEmpty === true && answer.status === 204) return undefined
    const json = parseJson(answer.text)
    if (json === undefined) {
      const what = answer.text.trim() === '' ? 'its body is empty' : 'its body is cut short or is not JSON'
      throw malformed(purpose, method, path, what)
    }
    return json
  }

  return { send, requests: () => sent, olderForms: new Set() }
}
