// How fast a client may send. Vanta counts requests by the minute, over a window that it does not show.

/** Vanta's minute, and a second for the way there. */
const WINDOW_MS = 61_000

/** Times are the world's, in milliseconds. */
export type Pace = Readonly<{
  /** The most requests in a minute, once the pace counts. */
  most: number
  /** Books the next request, and says how long it has to wait. */
  take: (now: number) => number
  /** Vanta has turned a request down, so the pace counts from now on. How long until the window has room again. */
  untilRoom: (now: number) => number
  /** Nothing is sent before then: what Vanta asks of one request holds for those beside it. */
  holdUntil: (time: number) => void
}>

/** `counts: 'at once'`, or only after Vanta has turned a request down: most runs never come near the limit. */
export const createPace = (most: number, counts: 'at once' | 'after a refusal'): Pace => {
  /** The last requests, at most as many as a minute takes. */
  const booked: number[] = []
  let doesCount = counts === 'at once'
  let earliest = 0
  return {
    most,
    take: (now) => {
      const [first] = booked
      const isFull = booked.length === most
      const at = Math.max(now, earliest, doesCount && isFull ? (first ?? 0) + WINDOW_MS : 0)
      booked.push(at)
      if (isFull) booked.shift()
      return at - now
    },
    untilRoom: (now) => {
      doesCount = true
      const oldest = booked.find((time) => time > now - WINDOW_MS) ?? now
      return oldest + WINDOW_MS - now
    },
    holdUntil: (time) => {
      earliest = Math.max(earliest, time)
    }
  }
}
