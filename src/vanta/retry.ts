// When to ask Vanta again, and how long to wait before: the policy, and the loop that carries it out.
import type { Clock } from '../world.ts'
import { VantaError, inDoubt, plainText, withoutQuery } from './answers.ts'
import { ConnectionError, type Sent, type Transport, type Wire } from './transport.ts'

/** Eight attempts wait a minute and a half at least: longer than the minute that Vanta's rate limits count. */
export const MOST_ATTEMPTS = 8
const SHORTEST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000

const RETRIED_STATUSES = new Set([429, 500, 502, 503, 504])

/**
 * `Retry-After` in milliseconds from `now`: seconds or a date (RFC 9110, 10.2.3). Zero, times that have passed and
 * nonsense are undefined, so that the caller's own back-off holds. Vanta does not document the header.
 */
export const retryAfterMs = (header: string, now: number): number | undefined => {
  const value = header.trim()
  const ms = /^\d+(?:\.\d+)?$/.test(value)
    ? Number(value) * 1_000
    : /^[A-Z0-9][^\n]{5,40}$/i.test(value) && value.includes(':')
      ? Date.parse(value) - now
      : Number.NaN
  return ms > 0 ? Math.ceil(ms) : undefined
}

/** 1 s, 2 s, 4 s … 60 s, each give or take a quarter, so that two runs do not march in step. */
export const backOffMs = (attempt: number, random: number): number =>
  Math.round(Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (attempt - 1)) * (0.75 + random / 2))

/** A duration for a log line, rounded up: "12 s", "3 min", "2 h", "40 days". */
export const inWords = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000)
  if (seconds <= 120) return `${seconds} s`
  if (seconds <= 7_200) return `${Math.ceil(seconds / 60)} min`
  if (seconds <= 172_800) return `${Math.ceil(seconds / 3_600)} h`
  const days = Math.ceil(seconds / 86_400)
  return days > 36_500 ? 'more than 100 years' : `${days} days`
}

/** A wait after which what was read before may be old news. */
const LONG_WAIT_MS = 5_000

/**
 * `writes`: the request changes something in Vanta, so that it matters whether a lost one was carried out.
 * `beforeAgain`: whether it may still be sent is looked at after every long wait; throws where it may not.
 */
type How = Readonly<{
  purpose: string
  repeatable: boolean
  writes: boolean
  beforeAgain?: (() => Promise<void>) | undefined
}>

export type Sender = (wire: Wire, how: How) => Promise<Sent>

export type SenderOptions = Readonly<{
  transport: Transport
  clock: Pick<Clock, 'now' | 'sleep'>
  random: () => number
  log: (message: string) => void
  /** On the clock's scale: nothing is sent and no wait ends after it. */
  deadline: number
  /** The whole time, for the sentence that says it is used up. */
  budgetMs: number
}>

/**
 * Sends and, where that is safe, sends again: on 429 always (Vanta did not carry the request out), on lost
 * connections that never reached Vanta always, and on 5xx and other lost connections only what is `repeatable`.
 * Resolves with the last answer, whatever its status; rejects with a `VantaError` of kind `lost` or `time`.
 */
export const createSender = ({
  transport,
  clock,
  random,
  log,
  deadline,
  budgetMs
}: SenderOptions): Sender => {
  const outOfTime = (wire: Wire, purpose: string, doubtful: boolean, why: string): VantaError =>
    new VantaError(
      'time',
      `Failed to ${purpose}: ${why} The run's time limit for Vanta is ${inWords(budgetMs)}. Run again later.`,
      { method: wire.method, path: wire.path, doubtful }
    )

  return async (wire, { purpose, repeatable, writes, beforeAgain }) => {
    const name = `${wire.method} ${withoutQuery(wire.path)}`
    let doubtful = false
    for (let attempt = 1; ; attempt += 1) {
      const timeLeft = deadline - clock.now()
      if (timeLeft <= 0) throw outOfTime(wire, purpose, doubtful, `no time was left for ${name}.`)
      let happened: string
      let asked: number | undefined
      try {
        const answer = await transport(wire, timeLeft)
        if (writes && answer.status >= 500) doubtful = true
        const again = answer.status === 429 || (repeatable && RETRIED_STATUSES.has(answer.status))
        if (!again || attempt === MOST_ATTEMPTS) return { answer, doubtful }
        happened = `Vanta answered ${answer.status} to ${name}`
        asked = retryAfterMs(answer.retryAfter, clock.now())
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error
        if (writes && error.reached) doubtful = true
        happened = `${name} failed: ${plainText(error.message)}`
        const again = !error.hopeless && (repeatable || !error.reached)
        if (!again || attempt === MOST_ATTEMPTS) {
          const tries = attempt === 1 ? '' : ` after ${attempt} attempts`
          throw new VantaError(
            'lost',
            `Failed to ${purpose}: ${name} got no whole answer${tries}: ${plainText(error.message)}.`,
            { method: wire.method, path: wire.path, doubtful }
          )
        }
      }
      const wait = asked ?? backOffMs(attempt, random())
      const left = deadline - clock.now()
      if (wait >= left) {
        const wish = asked === undefined ? '' : ` and asks to wait ${inWords(asked)}`
        throw outOfTime(
          wire,
          purpose,
          doubtful,
          `${happened}${wish}, but only ${inWords(Math.max(0, left))} are left.`
        )
      }
      log(`${happened}; waiting ${inWords(wait)} (attempt ${attempt + 1} of ${MOST_ATTEMPTS})`)
      await clock.sleep(wait)
      if (wait < LONG_WAIT_MS) continue
      try {
        await beforeAgain?.()
      } catch (error) {
        throw doubtful && error instanceof VantaError ? inDoubt(error) : error
      }
    }
  }
}
