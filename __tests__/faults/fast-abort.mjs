// Loaded into the action's process after the fast clock of the other tests, which leaves the clock of
// `AbortSignal.timeout` alone: here time limits are to be reached as well.
const SPEED = 100

const realTimeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = (ms) => realTimeout(Math.max(1, Math.ceil(ms / SPEED)))
