// Loaded into the action's process by the replay of simulated cases (`node --import`): a wait of a second or more is
// over a hundred times sooner, and the clock then shows the time that it was meant to take. All else takes its time.
const SPEED = 100
const SHORTEST = 900

const { setTimeout: realSetTimeout, Date: RealDate } = globalThis
const realNow = RealDate.now.bind(RealDate)
let ahead = 0
RealDate.now = () => realNow() + ahead

globalThis.setTimeout = Object.assign((callback, delay = 0, ...args) => {
  if (delay < SHORTEST) return realSetTimeout(callback, delay, ...args)
  const over = () => {
    ahead += delay - delay / SPEED
    callback(...args)
  }
  return realSetTimeout(over, delay / SPEED)
}, realSetTimeout)
