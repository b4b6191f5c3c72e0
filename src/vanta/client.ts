// The way to Vanta: one client per app and run, with its token, its retries and its limits. The families of calls
// (accounts, people, groups, viewers) use `send`.
import type { Dispatcher } from 'undici'
import { parseJson } from '../json.ts'
import { own, say, type Text } from '../say.ts'
import type { World } from '../world.ts'
import type { App } from './apps.ts'
import { type VantaError, failedTo, keepingUncertain, malformed, requestOf, withoutQuery } from './error.ts'
import { type Pace, createPace } from './pace.ts'
import { type Call, createSender } from './retry.ts'
import { type Eraser, eraserOf } from './secrets.ts'
import { type Credentials, TOKEN_PATH, createTokens } from './tokens.ts'
import { type Transport, type Wire, createTransport } from './transport.ts'
import { answerError } from './words.ts'

/** What the clients of a run have in common. */
export type Shared = {
  /** What must not show in messages. Each client adds its own: a server may echo to one app what the other was told. */
  secrets: Eraser[]
  /** Requests so far, tokens and repeats included. */
  sent: number
  /** The run's last request, and when its answer had come whole: undefined while it has not, or where it failed. */
  last: Readonly<{ path: string; at: number | undefined }> | undefined
  /** Vanta's reference: 5 requests for a token in a minute, whichever API it is for. */
  tokenPace: Pace
}

export const createShared = (): Shared => ({
  secrets: [],
  sent: 0,
  last: undefined,
  tokenPace: createPace(5, 'at once')
})

export type ClientOptions = Pick<World, 'clock' | 'cancelled' | 'random'> &
  Readonly<{
    /** Without a path, e.g. `https://api.vanta.com`. */
    apiUrl: string
    app: App
    credentials: Credentials
    /** Told of every wait before it begins. */
    log: (message: Text) => void
    /** Told of every attempt: method, path without query, how it ended, and how long it took. */
    debug: (message: Text) => void
    /** Called with every token before anything else happens to it. */
    setSecret: (value: string) => void
    shared: Shared
    /** Refuses every write before a byte leaves, and asks for the read scope only. */
    readOnly: boolean
    /** The time for all requests and waits together, from the client's creation on; 15 minutes. */
    budgetMs?: number
    dispatcher: Dispatcher
  }>

/** The path starts with `/v1/`; its segments and query values are already encoded. The body is JSON text. */
export type ClientRequest = Pick<Call, 'method' | 'path' | 'purpose' | 'body'> &
  Readonly<{
    /** Only for POST: sending it twice does no more than sending it once. All other methods are repeatable. */
    repeatable?: boolean
    /**
     * Awaited before every sending: the first, each repeat, and the one with a new token after a 401. Throws where the
     * request may not be sent (any more); where an earlier attempt may have been carried out, the error says so.
     */
    before?: (() => Promise<void>) | undefined
    /** 204 is a success too; then the result is undefined. Of any other success the body is the proof. */
    mayBeEmpty?: boolean
  }>

export type Client = Readonly<{
  /** The parsed JSON of a 2xx answer. Everything else is a `VantaError`. */
  send(request: ClientRequest): Promise<unknown>
  /**
   * The last request that the run's clients sent, by its path without the query, if its answer was a success, and if
   * no other was under way with it: `at` is when the answer had come whole, on the world's clock in milliseconds.
   */
  lastAnswer(): Readonly<{ path: string; at: number }> | undefined
  /** For what the user should know of a request that takes long. */
  log: (message: Text) => void
  /** Says how far a long reading is: in the log, every five seconds at most. */
  progress(): (message: Text) => void
  /** Which older forms of calls this run has settled on; each family keeps its own names here. */
  olderForms: Set<string>
}>

/** What every request says, the one for a token included. */
const HEADERS = { accept: 'application/json', 'user-agent': 'vanta-user-sync' } as const
const PROGRESS_MS = 5_000
/** Vanta's limits for one app's requests (overviews of both APIs). */
const PER_MINUTE = { build: 20, manage: 50 } as const

/** Nothing is sent, and no token asked for, before the first `send`. */
export const createClient = (options: ClientOptions): Client => {
  const { app, readOnly, shared, clock } = options
  const transport = createTransport(options.apiUrl, options)
  // A server may echo what it was sent. What it says ends up in messages, so secrets leave its text first.
  const hide = (secret: string): void => void shared.secrets.push(eraserOf(secret))
  hide(options.credentials.clientSecret)

  const exchange: Transport = async (wire, timeLeftMs) => {
    shared.sent += 1
    const mine = { path: withoutQuery(wire.path), at: undefined }
    shared.last = mine
    const type = wire.body === undefined ? {} : { 'content-type': 'application/json' }
    const end = await transport({ ...wire, headers: { ...HEADERS, ...type, ...wire.headers } }, timeLeftMs)
    if ('ending' in end) return end
    const isSuccess = end.status < 300
    // What ends after a later request has left was not all before that one.
    shared.last = isSuccess && shared.last === mine ? { ...mine, at: clock.now() } : mine
    // A list, or a token, is taken as it is.
    if (isSuccess && (wire.method === 'GET' || wire.path === TOKEN_PATH)) return end
    const cleaned = (text: string): string => shared.secrets.reduce((rest, erase) => erase(rest), text)
    return { ...end, text: cleaned(end.text), location: cleaned(end.location) }
  }
  const senderAt = createSender(options, exchange)
  const sendRaw = senderAt(createPace(PER_MINUTE[app], 'after a refusal'))
  const setSecret = (value: string): void => {
    hide(value)
    options.setSecret(value)
  }
  const tokens = createTokens({ ...options, setSecret }, senderAt(shared.tokenPace))

  /** Once two tokens were turned down, a third is as well: further requests are not even tried. */
  let turnedDown: VantaError | undefined

  const send = async (request: ClientRequest): Promise<unknown> => {
    const { method, path, purpose } = request
    const name = requestOf(method, path)
    const writes = method !== 'GET'
    if (readOnly && writes)
      throw failedTo(purpose, 'access', say`this run only reads, so ${name} was not sent.`)
    if (turnedDown !== undefined)
      throw failedTo(purpose, 'access', say`${name} was not sent. ${turnedDown.said}`, { cause: turnedDown })
    const call = { ...request, repeatable: method !== 'POST' || request.repeatable === true, writes }
    let token = ''
    const prepare = async (): Promise<Wire['headers']> => {
      // Before the look, so that a look is the last request; after it, since it may have renewed the token.
      await tokens.current()
      await request.before?.()
      token = await tokens.current()
      return { authorization: `Bearer ${token}` }
    }
    let sending = await sendRaw(call, prepare)
    if (sending.answer.status === 401) {
      // Not carried out, so that even a POST may be sent again.
      try {
        if ((await tokens.renew(token)) !== undefined) {
          const again = await sendRaw(call, prepare)
          sending = { answer: again.answer, uncertain: sending.uncertain || again.uncertain }
        }
      } catch (error) {
        // An attempt before the 401 may have been carried out, whatever became of the token.
        throw keepingUncertain(error, sending)
      }
    }
    const { status, text } = sending.answer
    if (status < 200 || status > 299) {
      const error = answerError(app, call, sending)
      if (status === 401) turnedDown = error
      throw error
    }
    if (request.mayBeEmpty === true && status === 204) return undefined
    // Of the successes, Vanta documents these. Any other, such as a part of a list (206) or a promise (202), is no proof
    // of what was asked for.
    if (status !== 200 && !(status === 201 && method === 'POST')) {
      throw malformed(purpose, method, path, say`with ${status} and not with 200`)
    }
    const json = parseJson(text)
    if (json !== undefined) return json
    const isEmpty = text.trim() === ''
    const what = isEmpty ? own('its body is empty') : own('its body is cut short or is not JSON')
    throw malformed(purpose, method, path, what)
  }

  return {
    send,
    lastAnswer: () =>
      shared.last?.at === undefined ? undefined : { path: shared.last.path, at: shared.last.at },
    log: options.log,
    progress: () => {
      let told = clock.now()
      return (message) => {
        if (clock.now() - told < PROGRESS_MS) return
        told = clock.now()
        options.log(message)
      }
    },
    olderForms: new Set()
  }
}
