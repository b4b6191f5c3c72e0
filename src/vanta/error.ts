// How a request to Vanta fails, and what a failure says about the requests before and after it.
import { Failure } from '../errors.ts'
import { say, type Text, theirs, word } from '../say.ts'

/**
 * `answer`: a status other than the expected ones. `lost`: no answer, or not all of it. `malformed`: a success whose
 * body is not what was asked for. `changed`: Vanta is no longer as it was read. `access`: no token, or one that was
 * rejected twice. `time`: the run's time is used up. `cancelled`: so is the run. After the last three, every
 * further request would end the same way.
 */
export type VantaErrorKind = 'answer' | 'lost' | 'malformed' | 'changed' | 'access' | 'time' | 'cancelled'

/** What is known about a request that failed. */
export type About = Readonly<{
  status?: number | undefined
  detail?: string
  json?: boolean
  record?: number | undefined
  uncertain?: boolean
  cause?: unknown
}>

export const withoutQuery = (path: string): string => path.split('?', 1)[0] ?? path

/** `GET /v1/people`. A path may hold the id of anybody. */
export const requestOf = (method: string, path: string): Text =>
  say`${word(method)} ${theirs(withoutQuery(path))}`

/** A request to Vanta that failed. `record` counts from 0: the element of the sent list that Vanta points at. */
export class VantaError extends Failure {
  readonly kind: VantaErrorKind
  readonly status: number | undefined
  /** Vanta's own words, cleaned and bounded. */
  readonly detail: string
  /** The answer's body is JSON: it comes from Vanta's application and not from something in front of it. */
  readonly json: boolean
  readonly record: number | undefined
  /** Vanta may have carried the request out all the same, in this attempt or an earlier one. */
  readonly uncertain: boolean

  constructor(kind: VantaErrorKind, message: Text, about: About = {}) {
    super('vanta-error', message, [], about.cause)
    this.name = 'VantaError'
    this.kind = kind
    this.status = about.status
    this.detail = about.detail ?? ''
    this.json = about.json ?? false
    this.record = about.record
    this.uncertain = about.uncertain ?? false
  }
}

/** `why` is a sentence that goes on after "Failed to read the people: ". */
export const failedTo = (purpose: Text, kind: VantaErrorKind, why: Text, about?: About): VantaError =>
  new VantaError(kind, say`Failed to ${purpose}: ${why}`, about)

/** The same failure, with another message, or with more known about it. */
export const amended = (
  error: VantaError,
  { said = error.said, ...known }: Readonly<{ said?: Text }> & About
): VantaError => {
  const { kind, status, detail, json, record, uncertain, cause } = error
  return new VantaError(kind, said, { status, detail, json, record, uncertain, cause, ...known })
}

/** What was thrown, about a request that an earlier attempt may have carried out. */
export const keepingUncertain = (
  thrown: unknown,
  { uncertain }: Readonly<{ uncertain: boolean }>
): unknown => {
  if (!uncertain || !(thrown instanceof Failure)) return thrown
  if (thrown instanceof VantaError) return amended(thrown, { uncertain: true })
  return new VantaError('changed', thrown.said, { uncertain: true, cause: thrown })
}

/** The request is not worth following up with others: no access, no time, or nobody who waits for it. */
export const endsTheRun = (error: unknown): boolean =>
  !(error instanceof VantaError) || ['access', 'time', 'cancelled'].includes(error.kind)

/** A clear no, to which a look at Vanta would add nothing. */
export const leavesNothingOpen = (failure: Failure): boolean =>
  failure instanceof VantaError && !failure.uncertain && (endsTheRun(failure) || failure.status === 403)

/** A clear no: what was asked has certainly not been carried out. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof VantaError ? !error.uncertain : error instanceof Failure

/** A 2xx answer that is not what was asked for; `what` is half a sentence: "it has no list of accounts". */
export const malformed = (purpose: Text, method: string, path: string, what: Text): VantaError =>
  failedTo(purpose, 'malformed', say`${requestOf(method, path)} answered, but ${what}.`, {
    uncertain: method !== 'GET'
  })

/**
 * The path itself was turned down, and not what was asked there: an HTML or text page such as
 * "Cannot GET /v1/…" (observed for unknown paths), or a method that the path does not have. An unknown resource id
 * also answers 404, but with JSON that names the resource (observed). A bare "Not Found" in JSON may be either.
 */
export const isPathRejected = (error: unknown): boolean => {
  if (!(error instanceof VantaError)) return false
  if (error.status === 405) return true
  if (error.status !== 404) return false
  return !error.json || /\bcannot (?:get|put|post)\b|\b(?:route|endpoint|path)\b/i.test(error.detail)
}
