// What an answer means in words: Vanta's error bodies, in all their forms, become one sentence for people.
import { Failure } from '../errors.ts'
import type { ItemResult } from './model.ts'
import type { RawAnswer, Sent, Wire } from './transport.ts'

/**
 * How a request failed. `answer`: a status other than 2xx. `lost`: no answer, or not all of it. `malformed`: 2xx
 * with a body that is not what was asked for. `changed`: Vanta is not any more as it was read. `access`: no token, or
 * a token turned down twice. `time`: the run's time is used up. After the last two, every further request would end
 * the same way.
 */
export type VantaErrorKind = 'answer' | 'lost' | 'malformed' | 'changed' | 'access' | 'time'

/** A request to Vanta that failed. `record` counts from 0: the element of the sent list that Vanta points at. */
export class VantaError extends Failure {
  readonly kind: VantaErrorKind
  readonly method: string
  readonly path: string
  readonly status: number | undefined
  /** Vanta's own words, cleaned and bounded. */
  readonly detail: string
  /** The answer's body is JSON: it comes from Vanta's application and not from something in front of it. */
  readonly json: boolean
  readonly record: number | undefined
  /** Vanta may have carried the request out all the same, in this attempt or an earlier one. */
  readonly doubtful: boolean

  constructor(
    kind: VantaErrorKind,
    message: string,
    about: Readonly<{
      method: string
      path: string
      status?: number | undefined
      detail?: string
      json?: boolean
      record?: number | undefined
      doubtful?: boolean
    }>
  ) {
    super('vanta-error', message)
    this.name = 'VantaError'
    this.kind = kind
    this.method = about.method
    this.path = withoutQuery(about.path)
    this.status = about.status
    this.detail = about.detail ?? ''
    this.json = about.json ?? false
    this.record = about.record
    this.doubtful = about.doubtful ?? false
  }
}

/** The same failure, of a request of which an earlier attempt may have been carried out. */
export const inDoubt = (error: VantaError): VantaError => {
  const { kind, message, method, path, status, detail, json, record } = error
  return new VantaError(kind, message, { method, path, status, detail, json, record, doubtful: true })
}

/** The request is not worth following up with others: no access, or no time. */
export const endsTheRun = (error: unknown): boolean =>
  !(error instanceof VantaError) || error.kind === 'access' || error.kind === 'time'

/** The item that a failed request was about. */
export const failedItem = (id: string, error: VantaError): ItemResult => ({
  id,
  ok: false,
  message: error.message,
  ...(error.doubtful ? { uncertain: true } : {})
})

/** A clear no: what was asked has certainly not been carried out. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof VantaError ? !error.doubtful : error instanceof Failure

export const withoutQuery = (path: string): string => path.split('?', 1)[0] ?? path

const MOST_DETAIL = 300
/** Error bodies are read for a sentence; what stands beyond this is not looked at. */
const MOST_READ = 4_000

/** Controls, and the invisible marks that reorder or hide text, have no place in a log line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\s]+/gu

/** One line of printable text, at most `most` characters. */
export const plainText = (text: string, most = MOST_DETAIL): string => {
  const line = text.slice(0, MOST_READ).replace(UNPRINTABLE, ' ').trim()
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line
}

/** Of the entities only what servers put into error pages; the ampersand last, so that nothing is decoded twice. */
const decodeEntities = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')

const htmlText = (html: string): string => {
  const withoutHead = html
    .slice(0, MOST_READ)
    .replaceAll(/<(head|style|script)\b[^<>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<[^<>]*>/g, ' ')
  const text = plainText(decodeEntities(withoutHead))
  if (text !== '') return text
  return plainText(decodeEntities(/<title[^<>]*>([^<]*)/i.exec(html.slice(0, MOST_READ))?.[1] ?? ''))
}

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeper than any error body that says something, and far from what a hostile one could exhaust the stack with. */
const DEEPEST = 8

/** What is nested many thousand deep cannot be written, and says nothing. */
const written = (value: unknown): string => {
  try {
    return JSON.stringify(value)
  } catch {
    return ''
  }
}

const jsonText = (value: unknown, depth = 0): string => {
  if (typeof value === 'string') return plainText(value)
  if (depth > DEEPEST) return ''
  const inner = (part: unknown): string => jsonText(part, depth + 1)
  if (Array.isArray(value)) return value.slice(0, 5).map(inner).filter(Boolean).join('; ')
  if (!isObject(value)) return ''
  const parts = [value['message'], value['error'], value['error_description']].map(inner)
  // Manage Vanta's validation errors carry what matters beside the message: {"message", "errors": {field: …}}.
  for (const key of ['errors', 'details', 'fields']) {
    const more = value[key]
    if (more !== undefined && more !== null) {
      parts.push(plainText(typeof more === 'string' ? more : written(more)))
    }
  }
  return plainText([...new Set(parts)].filter(Boolean).join(': '))
}

/**
 * The cause that an error body names. Bodies come as `{"message"}` (Manage Vanta), `{"error"}` (resources),
 * `{"error","error_description"}` (OAuth), as plain text (the gateway) and as HTML (CloudFront, unknown paths).
 */
export const causeOf = (text: string): string => {
  const json = parseJson(text)
  if (json !== undefined) return jsonText(json)
  return /^\s*</.test(text) ? htmlText(text) : plainText(text)
}

/**
 * The index that Vanta's validation points at (observed): `/12: must have property 'fullName'`, or
 * `Too many fields on resource with uniqueId X (element 12)`.
 */
const recordOf = (detail: string): number | undefined => {
  const found =
    /^\/(?:resources\/)?(\d{1,7})\b/.exec(detail)?.[1] ?? /\(element (\d{1,7})\)/.exec(detail)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** The index, in the list that was sent, of the record that Vanta turned down; undefined if it named none. */
export const rejectedRecord = (error: unknown): number | undefined =>
  error instanceof VantaError ? error.record : undefined

const READ_SCOPES = { build: 'connectors.self:read-resource', manage: 'vanta-api.all:read' } as const
const WRITE_SCOPES = { build: 'connectors.self:write-resource', manage: 'vanta-api.all:write' } as const

export type App = keyof typeof READ_SCOPES

/** Vanta's names of its kinds of app, and the inputs that hold the credentials of each. */
export const APPS = {
  build: { name: 'Build Integrations', id: 'client-id', secret: 'client-secret' },
  manage: { name: 'Manage Vanta', id: 'manage-client-id', secret: 'manage-client-secret' }
} as const

/** The scopes to ask for, space-separated. A run that only reads asks for nothing more. */
export const scopesOf = (app: App, readOnly: boolean): string =>
  readOnly ? READ_SCOPES[app] : `${READ_SCOPES[app]} ${WRITE_SCOPES[app]}`

/** Where a redirect points, without the path and whatever else it holds. */
export const redirectHint = (answer: RawAnswer): string => {
  const host = URL.canParse(answer.location) ? ` to ${plainText(new URL(answer.location).host, 100)}` : ''
  return (
    `Redirects${host} are not followed. Set "api-url" to https://api.vanta.com (for customers in the US, the EU ` +
    'and Australia), or to https://api.vanta-gov.com for Vanta Gov.'
  )
}

const hintOf = (app: App, wire: Wire, answer: RawAnswer): string => {
  const { status } = answer
  if (status >= 300 && status < 400) return redirectHint(answer)
  if (status === 401) {
    return (
      'The access token was turned down twice. A second run of the same app revokes the token of the first: let ' +
      'all runs share one "concurrency" group.'
    )
  }
  if (status === 403 && !/^\s*</.test(answer.text)) {
    const scope = (wire.method === 'GET' ? READ_SCOPES : WRITE_SCOPES)[app]
    return `The ${APPS[app].name} app of "${APPS[app].id}" probably lacks the scope ${scope}.`
  }
  if (status === 413) return 'The request is larger than the 10 MiB that Vanta accepts.'
  if (status === 429) return "Vanta's rate limit did not clear in time. Run again later."
  if (status >= 500) return 'Vanta could not answer. Run again later.'
  return ''
}

/** Ends with a full stop where Vanta's own words do not. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** "Failed to read the people: GET /v1/people answered 503: upstream gone. Vanta could not answer. …" */
export const answerError = (
  purpose: string,
  app: App,
  wire: Wire,
  { answer, doubtful }: Sent
): VantaError => {
  const detail = causeOf(answer.text)
  const path = withoutQuery(wire.path)
  const cause = detail === '' ? ' without a reason' : `: ${detail}`
  const answered = asSentence(`${wire.method} ${path} answered ${answer.status}${cause}`)
  const message = `Failed to ${purpose}: ${answered} ${hintOf(app, wire, answer)}`.trimEnd()
  return new VantaError(answer.status === 401 ? 'access' : 'answer', message, {
    method: wire.method,
    path,
    status: answer.status,
    detail,
    json: parseJson(answer.text) !== undefined,
    record: answer.status === 400 || answer.status === 422 ? recordOf(detail) : undefined,
    doubtful
  })
}

/** A 2xx answer that is not what was asked for; `what` is half a sentence: "it has no list of accounts". */
export const malformed = (purpose: string, method: string, path: string, what: string): VantaError =>
  new VantaError(
    'malformed',
    `Failed to ${purpose}: ${method} ${withoutQuery(path)} answered, but ${what}.`,
    { method, path, doubtful: method !== 'GET' }
  )

/**
 * The path itself was turned down, and not what was asked there: an HTML or text page such as
 * "Cannot GET /v1/…" (observed for unknown paths), a bare "Not Found", or a method that the path does not have.
 * An unknown resource id also answers 404, but with JSON that names the resource (observed).
 */
export const isPathRejected = (error: unknown): boolean => {
  if (!(error instanceof VantaError)) return false
  if (error.status === 405) return true
  if (error.status !== 404) return false
  if (!error.json) return true
  return (
    /^not found\.?$/i.test(error.detail) ||
    /\bcannot (?:get|put|post)\b|\b(?:route|endpoint|path)\b/i.test(error.detail)
  )
}
