// Counting requests against Vanta's limits, over a sliding window.
import { type Answer, text } from './http.ts'
import type { World } from './state.ts'

/**
 * Counts one request under `key`, or answers 429 where the window is full. A refused request does not count.
 * Observed: the body is the text `rate limit exceeded`. The window runs on the sandbox's own clock: where that
 * stands still, no request is ever forgotten.
 */
export function overLimit(
  key: string,
  limit: 'token' | 'build' | 'manage',
  world: World
): Answer | undefined {
  const { limits } = world.state
  if (limits === 'off') return undefined
  const now = world.now().getTime()
  const recent = (world.seen.get(key) ?? []).filter((time) => time > now - limits.windowMs)
  world.seen.set(key, recent)
  if (recent.length < limits[limit]) {
    recent.push(now)
    return undefined
  }
  const waitSeconds = Math.ceil((limits.windowMs - (now - (recent[0] ?? now))) / 1000)
  if (limits.retryAfter === 'none') return text(429, 'rate limit exceeded')
  const value =
    limits.retryAfter === 'seconds'
      ? String(waitSeconds)
      : // An HTTP date has no fractions, so it is rounded up: whoever waits for it waits long enough.
        new Date(Math.ceil(now / 1000 + waitSeconds) * 1000).toUTCString()
  return text(429, 'rate limit exceeded', { 'retry-after': value })
}
