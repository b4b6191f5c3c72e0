// A stage for the client: scripted answers by undici's MockAgent, a clock that does not wait, and a record of
// all that was sent and said. No request leaves the process.
import { MockAgent } from 'undici'
import { clock, machine } from '../support/machine.ts'
import { type Client, type ClientOptions, createClient, createShared } from '../../src/vanta/client.ts'
import { plain } from '../../src/say.ts'

const ORIGIN = 'https://vanta.example'
export const SECRET = 'vcs_the-client-secret'

/** One expected request and its answer. Without `status` the connection ends with the error `code`. */
export type Step = Readonly<{
  method?: string
  path: string
  status?: number
  body?: unknown
  headers?: Record<string, string>
  code?: string
}>

export const token = (value = 'vat_1', more: object = {}): Step => ({
  method: 'POST',
  path: '/oauth/token',
  body: { access_token: value, expires_in: 3600, token_type: 'Bearer', ...more }
})

export const page = (path: string, data: readonly unknown[], endCursor: string | null = null): Step => ({
  path,
  body: { results: { data, pageInfo: { endCursor, hasNextPage: endCursor !== null } } }
})

export const lost = (path: string, method: string, code = 'ECONNRESET'): Step => ({ method, path, code })

const coded = (code: string): Error => Object.assign(new Error(code), { code })

/** Without a first step that gives a token, there is one. */
export const stage = (
  steps: readonly Step[],
  options: Partial<Omit<ClientOptions, 'dispatcher' | 'clock'>> = {},
  /** Told of each wait after the clock has moved on. */
  onWait: () => void = () => undefined
) => {
  const agent = new MockAgent()
  agent.disableNetConnect()
  /** `headers` are all but `authorization`. */
  const sent: { method: string; path: string; authorization: string; headers: object; body: unknown }[] = []
  const first = steps[0]?.path === '/oauth/token' ? [] : [token()]
  for (const { method = 'GET', path, status, body, headers, code } of [...first, ...steps]) {
    const interceptor = agent.get(ORIGIN).intercept({ method, path })
    if (code !== undefined) {
      interceptor.replyWithError(coded(code))
      continue
    }
    interceptor.reply((request) => {
      const given = new Map(Object.entries(request.headers ?? {}))
      const text = typeof request.body === 'string' && request.body !== '' ? request.body : 'null'
      sent.push({
        method: request.method,
        path: request.path,
        authorization: String(given.get('authorization') ?? ''),
        headers: Object.fromEntries([...given].filter(([name]) => name !== 'authorization')),
        body: JSON.parse(text) as unknown
      })
      return {
        statusCode: status ?? 200,
        data: typeof body === 'string' ? body : JSON.stringify(body ?? {}),
        responseOptions: { headers: headers ?? {} }
      }
    })
  }
  let now = Date.parse('2026-11-20T12:00:00Z')
  const log: string[] = []
  const debugged: string[] = []
  const waits: number[] = []
  const masked: string[] = []
  const { shared = createShared() } = options
  const client = createClient({
    apiUrl: ORIGIN,
    app: 'build',
    credentials: { clientId: 'vci_id', clientSecret: SECRET },
    log: (message) => log.push(plain(message)),
    debug: (message) => debugged.push(plain(message)),
    cancelled: machine.cancelled,
    setSecret: (value) => masked.push(value),
    random: () => 0.5,
    readOnly: false,
    ...options,
    shared,
    dispatcher: agent,
    clock: {
      ...clock,
      now: () => now,
      sleep: async (ms) => {
        waits.push(ms)
        now += ms
        onWait()
      }
    }
  })
  return {
    client,
    requests: () => shared.sent,
    sent,
    log,
    debugged,
    waits,
    masked,
    /** Moves the clock on, as slow answers do. */
    pass: (ms: number) => {
      now += ms
    },
    /** Fails if an expected request was not sent. */
    done: () => agent.assertNoPendingInterceptors()
  }
}

export type Stage = ReturnType<typeof stage>

/** A client that answers like this, and does nothing else. */
export const answering = (send: Client['send']): Client => ({
  send,
  lastAnswer: () => undefined,
  progress: () => () => undefined,
  log: () => undefined,
  olderForms: new Set()
})

/** What a promise rejects with, for tests that look at more than its message. */
export const failureOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('Nothing failed.')
}
