// Loaded into the action's process by tests (`node --import`): time runs a hundred times faster there, so that
// real back-off, real limits and real bounds can be waited for. The bundle knows nothing of it.
const SPEED = 100
const START = 20

const { setTimeout: realSetTimeout, Date: RealDate } = globalThis
const realNow = RealDate.now.bind(RealDate)
const begun = realNow()
RealDate.now = () => begun + (realNow() - begun) * SPEED

globalThis.setTimeout = Object.assign(
  (callback, delay = 0, ...args) =>
    realSetTimeout(callback, delay > START ? Math.max(1, delay / SPEED) : delay, ...args),
  realSetTimeout
)
