// Random choices that a seed repeats exactly, on every machine.

export type Random = Readonly<{
  /** A whole number from `least` to `most`, both included. */
  int: (least: number, most: number) => number
  /** True with this probability. */
  chance: (probability: number) => boolean
  pick: <T>(values: readonly T[]) => T
  /** Some of the values, in their order; each with this probability. */
  some: <T>(values: readonly T[], probability: number) => T[]
}>

/** Any whole numbers as a seed; the same ones give the same choices. */
export const randomOf = (...seeds: readonly number[]): Random => {
  let state = 0x9e3779b9
  const mix = (value: number): void => {
    state = Math.imul(state ^ value, 0x85ebca6b)
    state = (state ^ (state >>> 13)) >>> 0
  }
  for (const seed of seeds) {
    mix(seed >>> 0)
    mix(Math.floor(seed / 2 ** 32))
  }
  // Mulberry32: small, and good enough to choose test cases with.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let word = Math.imul(state ^ (state >>> 15), state | 1)
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61)
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const chance = (probability: number): boolean => next() < probability
  return {
    int,
    chance,
    pick: (values) => {
      for (const value of values.slice(int(0, values.length - 1))) return value
      throw new Error('There is nothing to pick from.')
    },
    some: (values, probability) => values.filter(() => chance(probability))
  }
}
