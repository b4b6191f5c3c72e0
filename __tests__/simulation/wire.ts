// The way to Vanta and to GitHub without a network: a request is a value, and so is what becomes of it.
import type { Dispatcher } from 'undici'
import type { VirtualClock } from './clock.ts'

export type Request = Readonly<{
  method: string
  /** With the query; GitHub's begin with `/github`. */
  target: string
  headers: Readonly<Record<string, string>>
  body: string
}>

/** What comes back: a whole answer, or how it goes wrong. */
export type Reply = Readonly<{
  status: number
  headers: Readonly<Record<string, string>>
  body: string
  ending?: 'reset' | 'hang' | 'truncate'
}>

/** Sends a request, and calls back with what became of it. */
export type Send = (request: Request, onReply: (reply: Reply) => void) => void

const LOST = { reset: 'ECONNRESET', truncate: 'UND_ERR_SOCKET', hang: 'UND_ERR_HEADERS_TIMEOUT' } as const
const PATIENCE_MS = 300_000

const lostBy = (ending: keyof typeof LOST): Error =>
  Object.assign(new Error(`lost by a ${ending}`), { code: LOST[ending] })

const headersOf = (given: unknown): Record<string, string> => {
  const pairs = Array.isArray(given)
    ? given.flatMap((name, at) => (at % 2 === 0 ? [[name, given[at + 1]]] : []))
    : Object.entries(given ?? {})
  return Object.fromEntries(pairs.map(([name, value]) => [String(name).toLowerCase(), String(value)]))
}

/** undici's dispatcher, without undici. */
export const dispatcherOf = (send: Send, clock: VirtualClock): Dispatcher => {
  const dispatch = (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean => {
    let isOver = false
    const fail = (error: Error): void => {
      if (isOver) return
      isOver = true
      handler.onResponseError?.(controller, error)
    }
    const controller = {
      abort: fail,
      pause: () => undefined,
      resume: () => undefined,
      paused: false,
      aborted: false,
      reason: null,
      rawHeaders: []
    } as unknown as Dispatcher.DispatchController
    handler.onRequestStart?.(controller, {})
    const request = {
      method: options.method,
      target: options.path,
      headers: headersOf(options.headers),
      body: typeof options.body === 'string' ? options.body : ''
    }
    send(request, ({ status, headers, body, ending }) => {
      if (isOver) return
      if (ending === 'reset') return fail(lostBy(ending))
      if (ending === 'hang')
        return clock.at(options.headersTimeout ?? PATIENCE_MS, () => fail(lostBy(ending)))
      handler.onResponseStart?.(controller, status, { ...headers }, '')
      const bytes = Buffer.from(body)
      const sent = ending === 'truncate' ? bytes.subarray(0, bytes.length >> 1) : bytes
      if (sent.length > 0) handler.onResponseData?.(controller, sent)
      if (ending === 'truncate') return fail(lostBy(ending))
      isOver = true
      handler.onResponseEnd?.(controller, {})
    })
    return true
  }
  return { dispatch } as unknown as Dispatcher
}
