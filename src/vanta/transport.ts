// One HTTP exchange, and nothing more: bytes out, a bounded text back.
import { isUtf8 } from 'node:buffer'
// By file and not by name, see src/http.ts.
import type { Dispatcher } from 'undici'
import request from 'undici/lib/api/api-request.js'
import { record, textOf } from '../json.ts'
import type { Clock } from '../world.ts'
import type { NoAnswer } from './rules.ts'

/** A request as it goes out. `path` starts with `/` and holds the query. */
export type Wire = Readonly<{
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  headers: Readonly<Record<string, string>>
  body?: string | undefined
}>

/** An answer of any status, with the few headers that matter here. */
export type RawAnswer = Readonly<{
  status: number
  retryAfter: string
  location: string
  text: string
}>

/** No answer came, or not all of it. `why` is half a sentence without addresses or secrets. */
export type Unanswered = Readonly<{ ending: NoAnswer; why: string }>

/** One exchange. It may take three minutes, and no longer than `timeLeftMs`. */
export type Transport = (wire: Wire, timeLeftMs: number) => Promise<RawAnswer | Unanswered>

/** 20,000 accounts are about 15 MiB; an answer far beyond that is no answer to what was asked. */
const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024

/** Failures to connect, by their codes. What ends a connection that was there as well is told by the system call. */
const NOT_REACHED = new Set<unknown>([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_CONN'
])

/**
 * If several addresses of a host were tried, all must have failed this way. Errors of other realms and `DOMException`s
 * are no `Error` here.
 */
const isConnecting = (error: unknown): boolean => {
  const { errors, syscall, code } = record(error)
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isConnecting)
  return syscall === 'connect' || NOT_REACHED.has(code)
}

/** `begun`: the request was being written to a connection; before that, Vanta cannot have seen it. */
const toUnanswered = (error: unknown, begun: boolean): Unanswered => {
  const { name, message, code: given } = record(error)
  const code = textOf(given) ?? ''
  const withCode = code === '' ? '' : ` (${code})`
  const proxyStatus = /^Proxy response \((\d+)\)/.exec(String(message))?.[1]
  if (proxyStatus !== undefined) {
    const passes = Number(proxyStatus) >= 500 || proxyStatus === '429'
    const why = `the proxy from HTTPS_PROXY answered ${proxyStatus} and let nothing through`
    return { ending: passes ? 'unreached' : 'turned-away', why }
  }
  const forGood = begun ? 'unreadable' : 'turned-away'
  if (name === 'AbortError') return { ending: forGood, why: 'the run was cancelled' }
  // The checks of a certificate fail before anything is sent, and fail again.
  if (/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH/.test(code))
    return { ending: 'turned-away', why: `the server's certificate was not accepted${withCode}` }
  if (/^ERR_(?:SSL|TLS)/.test(code))
    return { ending: forGood, why: `the connection could not be encrypted${withCode}` }
  if (!begun && name === 'TimeoutError') return { ending: 'unreached', why: 'connecting took too long' }
  if (!begun && isConnecting(error)) return { ending: 'unreached', why: `no connection${withCode}` }
  const tooLong = name === 'TimeoutError' || /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/.test(code)
  return { ending: 'lost', why: tooLong ? 'the answer took too long' : `the connection was lost${withCode}` }
}

const headerOf = (headers: Readonly<Record<string, string | string[] | undefined>>, name: string): string =>
  [headers[name]].flat()[0] ?? ''

/** The whole body; undefined where it is too large. */
const readWhole = async (body: Dispatcher.ResponseData['body']): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_ANSWER_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/**
 * In a success every byte counts: a name with a damaged letter is another name. Any other status is an answer by itself,
 * also where the connection ends before its body does: what it says is only shown.
 */
const readText = async (
  body: Dispatcher.ResponseData['body'],
  status: number
): Promise<string | Unanswered> => {
  if (status >= 300) {
    const read = await readWhole(body).catch(() => undefined)
    return read?.toString() ?? 'the rest of the answer was lost'
  }
  const bytes = await readWhole(body)
  if (bytes === undefined) return { ending: 'unreadable', why: 'the answer is larger than 64 MiB' }
  return isUtf8(bytes) ? bytes.toString() : { ending: 'lost', why: 'the answer is damaged: it is not UTF-8' }
}

/**
 * How long an exchange may take: to the answer's head, between two pieces, and in all. The largest list takes Vanta a
 * while to check; its gateway gives up after half a minute or so.
 */
const [HEADERS_MS, BODY_MS, TOTAL_MS] = [90_000, 30_000, 180_000]
/** A write under way when the run is cancelled is waited for this long: the runner kills a step after ten seconds. */
const LAST_WAIT_MS = 4_000

/**
 * Sends to `origin` (e.g. `https://api.vanta.com`). Redirects are answers like any other: following one could carry a
 * secret to another host. Never rejects.
 */
export const createTransport = (
  origin: string,
  world: Readonly<{ clock: Pick<Clock, 'timeout'>; cancelled: AbortSignal; dispatcher: Dispatcher }>
): Transport => {
  const { clock, cancelled, dispatcher } = world
  const end = new AbortController()
  const endSoon = (): void => clock.timeout(LAST_WAIT_MS).addEventListener('abort', () => end.abort())
  cancelled.addEventListener('abort', endSoon, { once: true })

  return async (wire, timeLeftMs) => {
    const tooLate = clock.timeout(Math.max(1, Math.min(TOTAL_MS, Math.floor(timeLeftMs))))
    let begun = false
    const watched: Pick<Dispatcher, 'dispatch'> = {
      dispatch: (options, handler) => {
        const start = handler.onRequestStart?.bind(handler)
        handler.onRequestStart = (controller, context) => {
          start?.(controller, context)
          // What was given up while the connection was made ends here, unwritten.
          begun = !controller.aborted
        }
        return dispatcher.dispatch(options, handler)
      }
    }
    try {
      const { statusCode, headers, body } = await request.call(watched, {
        origin,
        path: wire.path,
        method: wire.method,
        headers: wire.headers,
        body: wire.body ?? null,
        headersTimeout: HEADERS_MS,
        bodyTimeout: BODY_MS,
        signal: AbortSignal.any([tooLate, wire.method === 'GET' ? cancelled : end.signal])
      })
      const text = await readText(body, statusCode)
      if (typeof text !== 'string') return text
      const [retryAfter, location] = [headerOf(headers, 'retry-after'), headerOf(headers, 'location')]
      return { status: statusCode, retryAfter, location, text }
    } catch (error) {
      return toUnanswered(error, begun)
    }
  }
}
