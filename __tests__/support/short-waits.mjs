// Loaded into the action's process by the replay of simulated cases (`node --import`): a wait of a second or so and
// more is over a hundred times sooner, and the clock then shows the time that it was meant to take. All else takes its
// time.
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const SPEED = 100
const SHORTEST = 700

const RealDate = globalThis.Date
const realNow = RealDate.now.bind(RealDate)
let ahead = 0
RealDate.now = () => realNow() + ahead

const realSleep = timers.setTimeout
timers.setTimeout = async (delay, value, options) => {
  if (delay < SHORTEST) return realSleep(delay, value, options)
  const given = await realSleep(delay / SPEED, value, options)
  ahead += delay - delay / SPEED
  return given
}
syncBuiltinESMExports()
