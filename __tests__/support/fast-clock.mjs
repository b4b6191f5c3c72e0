// Loaded into the action's process by tests (`node --import`): time runs a hundred times faster there, so that
// real back-off, real limits and real bounds can be waited for. The bundle knows nothing of it.
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const SPEED = 100
const START = 20

const { setTimeout: realSetTimeout, Date: RealDate } = globalThis
const realNow = RealDate.now.bind(RealDate)
const begun = realNow()
RealDate.now = () => begun + (realNow() - begun) * SPEED

const shortened = (delay) => (delay > START ? Math.max(1, delay / SPEED) : delay)

globalThis.setTimeout = Object.assign(
  (callback, delay = 0, ...args) => realSetTimeout(callback, shortened(delay), ...args),
  realSetTimeout
)

const realSleep = timers.setTimeout
timers.setTimeout = (delay, value, options) => realSleep(shortened(delay), value, options)
syncBuiltinESMExports()
