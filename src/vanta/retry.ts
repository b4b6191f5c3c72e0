// The loop that sends a request until an ending is final (rules.ts has the policy), and how long it waits in between.
import type { Clock } from '../world.ts'
import { say, type Text, theirs, word } from '../say.ts'
import type { ClientOptions } from './client.ts'
import { type VantaError, type VantaErrorKind, failedTo, keepingUncertain, requestOf } from './error.ts'
import type { Pace } from './pace.ts'
import { ruleFor } from './rules.ts'
import type { RawAnswer, Transport, Wire } from './transport.ts'
import { plainText } from './words.ts'

/** Eight attempts wait a minute and a half at least: longer than the minute that Vanta's rate limits count. */
export const MOST_ATTEMPTS = 8
const BUDGET_MS = 15 * 60 * 1_000
const SHORTEST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000

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

/** `writes`: it changes something in Vanta. `repeatable`: carried out twice, it does no more than once. */
export type Call = Omit<Wire, 'headers'> &
  Readonly<{
    /** What it is for, after "Failed to": "read the people". */
    purpose: Text
    repeatable: boolean
    writes: boolean
  }>

/** The last answer; `uncertain` if Vanta may have carried the request out without having said so. */
export type Sent = Readonly<{ answer: RawAnswer; uncertain: boolean }>

/**
 * `prepare` is awaited before every sending, repeats included, for the headers of that one. It throws where the request
 * may not be sent.
 */
export type Sender = (call: Call, prepare: () => Promise<Wire['headers']>) => Promise<Sent>

type SenderOptions = Pick<ClientOptions, 'cancelled' | 'random' | 'log' | 'debug' | 'budgetMs'> &
  Readonly<{ clock: Pick<Clock, 'now' | 'sleep'> }>

/**
 * Sends at a pace, and sends again where `ruleFor` says so, up to eight times. Nothing is sent, and no wait ends, once
 * the time is used up.
 * Resolves with the last answer, whatever its status. Rejects with a `VantaError` of kind `lost`, `time` or
 * `cancelled`, or with what `prepare` threw.
 */
export const createSender = (options: SenderOptions, transport: Transport) => {
  const { clock, cancelled, random, log, debug, budgetMs = BUDGET_MS } = options
  const deadline = clock.now() + budgetMs
  const limit = say`The run's time limit for Vanta is ${word(inWords(budgetMs))}. Run again later.`
  return (pace: Pace): Sender =>
    async (call, prepare) => {
      const name = requestOf(call.method, call.path)
      let uncertain = false
      const failed = (kind: VantaErrorKind, why: Text): VantaError =>
        failedTo(call.purpose, kind, why, { uncertain })
      const outOfTime = (why: Text): VantaError => failed('time', say`${why} ${limit}`)

      const stopIfCancelled = (): void => {
        if (cancelled.aborted) throw failed('cancelled', say`the run was cancelled, so ${name} was not sent.`)
      }

      const wait = async (ms: number, why: Text, wish = say``, then = say``): Promise<void> => {
        const left = deadline - clock.now()
        if (ms >= left)
          throw outOfTime(say`${why}${wish}, but only ${word(inWords(Math.max(0, left)))} are left.`)
        log(say`${why}; waiting ${word(inWords(ms))}${then}`)
        await clock.sleep(ms)
      }

      for (let attempt = 1; ; attempt += 1) {
        stopIfCancelled()
        const pause = pace.take(clock.now())
        if (pause > 0)
          await wait(pause, say`${name} would exceed the ${pace.most} requests a minute that Vanta allows`)
        let headers: Wire['headers']
        try {
          headers = await prepare()
        } catch (error) {
          throw keepingUncertain(error, { uncertain })
        }
        stopIfCancelled()
        const began = clock.now()
        if (began >= deadline) throw outOfTime(say`no time was left for ${name}.`)

        const end = await transport({ ...call, headers }, deadline - began)
        const isLost = 'ending' in end
        const happened = isLost ? say`failed: ${theirs(plainText(end.why))}` : say`answered ${end.status}`
        debug(say`${name} ${happened} after ${clock.now() - began} ms (attempt ${attempt})`)
        const rule = ruleFor(isLost ? end.ending : end.status, call)
        uncertain ||= rule.uncertain
        if (!rule.again || attempt === MOST_ATTEMPTS) {
          if (!isLost) return { answer: end, uncertain }
          const tries = attempt === 1 ? say`` : say` after ${attempt} attempts`
          throw failed(
            cancelled.aborted ? 'cancelled' : 'lost',
            say`${name} got no whole answer${tries}: ${theirs(plainText(end.why))}.`
          )
        }

        const now = clock.now()
        const asked = isLost ? undefined : retryAfterMs(end.retryAfter, now)
        const isLimited = !isLost && end.status === 429
        const room = isLimited ? pace.untilRoom(now) : 0
        // A limit that counts by the minute has no room before its minute is over. At first it may have been a burst.
        const ms = Math.max(backOffMs(attempt, random()), asked ?? (attempt === 1 ? 0 : room))
        if (isLimited) pace.holdUntil(now + ms)
        const told = isLost ? say`${name} ${happened}` : say`Vanta answered ${end.status} to ${name}`
        const wish = asked === undefined ? say`` : say` and asks to wait ${word(inWords(asked))}`
        await wait(ms, told, wish, say` (attempt ${attempt + 1} of ${MOST_ATTEMPTS})`)
      }
    }
}
