// What an answer means in words: Vanta's error bodies, in all their forms, become one sentence for people.
import { APPS, type App, scopeFor } from './apps.ts'
import { isRecord, parseJson } from '../json.ts'
import { own, say, type Text, theirs } from '../say.ts'
import { type VantaError, failedTo, requestOf } from './error.ts'
import type { Call, Sent } from './retry.ts'
import type { RawAnswer } from './transport.ts'

const MOST_DETAIL = 300
/** Error bodies are read for a sentence; anything beyond this is ignored. */
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

/** Deeper than any error body that says something, and far from what a hostile one could exhaust the stack with. */
const DEEPEST = 8

/** What is nested many thousand deep cannot be written, and says nothing. */
const written = (value: unknown): string => {
  if (typeof value === 'string') return value
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
  if (!isRecord(value)) return ''
  const parts = [value['message'], value['error'], value['error_description']].map(inner)
  // Manage Vanta's validation errors carry what matters beside the message: {"message", "errors": {field: …}}.
  const more = [value['errors'], value['details'], value['fields']].map((part) =>
    plainText(written(part ?? ''))
  )
  return plainText([...new Set([...parts, ...more])].filter(Boolean).join(': '))
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

/** Where a redirect points, without the path and whatever else it holds. */
export const redirectHint = (answer: RawAnswer): Text => {
  const host = URL.canParse(answer.location) ? plainText(new URL(answer.location).host, 100) : undefined
  const to = host === undefined ? say`` : say` to ${theirs(host)}`
  return say`Redirects${to} are not followed. Set "api-url" to https://api.vanta.com (for customers in the US, the EU and Australia), or to https://api.vanta-gov.com for Vanta Gov.`
}

type Asked = Pick<Call, 'method' | 'path' | 'purpose'>

const hintOf = (app: App, { method }: Asked, answer: RawAnswer): Text => {
  const { status } = answer
  if (status >= 300 && status < 400) return say` ${redirectHint(answer)}`
  if (status === 401) {
    return say` The access token was rejected twice. A second run of the same app revokes the token of the first: let all runs share one "concurrency" group.`
  }
  if (status === 403 && !/^\s*</.test(answer.text)) {
    return say` The ${APPS[app].name} app of "${APPS[app].id}" probably lacks the scope ${own(scopeFor(app, method))}.`
  }
  if (status === 413) return say` The request is larger than the 10 MiB that Vanta accepts.`
  if (status === 429) return say` Vanta's rate limit did not clear in time. Run again later.`
  return status >= 500 ? say` Vanta could not answer. Run again later.` : say``
}

/** `GET /v1/people answered 503: upstream gone.` */
export const answered = (request: Text, { status, text }: RawAnswer): Text => {
  const detail = causeOf(text)
  if (detail === '') return say`${request} answered ${status} without a reason.`
  return say`${request} answered ${status}: ${theirs(detail)}${/[.!?…]$/.test(detail) ? say`` : say`.`}`
}

/** "Failed to read the people: GET /v1/people answered 503: upstream gone. Vanta could not answer. …" */
export const answerError = (app: App, call: Asked, { answer, uncertain }: Sent): VantaError => {
  const detail = causeOf(answer.text)
  const why = say`${answered(requestOf(call.method, call.path), answer)}${hintOf(app, call, answer)}`
  return failedTo(call.purpose, answer.status === 401 ? 'access' : 'answer', why, {
    status: answer.status,
    detail,
    json: parseJson(answer.text) !== undefined,
    record: answer.status === 400 || answer.status === 422 ? recordOf(detail) : undefined,
    uncertain
  })
}
