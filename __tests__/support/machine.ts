// This machine's clock and chance, for tests of parts that take them as arguments.
import type { Clock } from '../../src/world.ts'

export const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  timeout: (ms) => AbortSignal.timeout(ms)
}

export const machine = {
  clock,
  random: Math.random,
  dispatcher: undefined,
  env: {},
  cancelled: new AbortController().signal
}
