// A clock that nobody waits for: events in the order of their time, one at a time, and between two of them all that
// the processes do by themselves.

export type VirtualClock = Readonly<{
  /** Milliseconds since 1970, as `Date.now` counts them. */
  now: () => number
  /** Calls `event` after `delay` milliseconds; of two at the same time, the one that was asked for first. */
  at: (delay: number, event: () => void) => void
  /** Lets time pass until `isOver`; what is left to happen is then forgotten. */
  run: (isOver: () => boolean) => Promise<void>
}>

type Event = Readonly<{ time: number; happen: () => void }>

/** A module that is loaded for the first time takes real time, in which no event is due. */
const MOST_IDLE_TURNS = 20_000

/** Everything that promises and `process.nextTick` have to do. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

export const createClock = (start: number): VirtualClock => {
  let now = start
  const events: Event[] = []
  return {
    now: () => now,
    at: (delay, happen) => {
      const time = now + Math.max(0, delay)
      let place = events.length
      while (place > 0 && (events[place - 1]?.time ?? 0) > time) place -= 1
      events.splice(place, 0, { time, happen })
    },
    run: async (isOver) => {
      for (let idle = 0; ; ) {
        await settled()
        if (isOver()) break
        const next = events.shift()
        if (next === undefined) {
          idle += 1
          if (idle > MOST_IDLE_TURNS) throw new Error('A process waits for what never happens.')
          continue
        }
        idle = 0
        now = next.time
        next.happen()
      }
      events.length = 0
    }
  }
}
