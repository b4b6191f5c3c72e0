// The input `max-removals` as a value: a number, or a share of what is there.

/** `text` is what the user wrote. Of a percentage, at least 3 are always allowed, so that small lists can change. */
export type Limit = Readonly<{ kind: 'number' | 'percentage'; value: number; text: string }>

/** Understands `12` and `20%`; undefined for anything else. */
export const parseLimit = (text: string): Limit | undefined => {
  const match = /^(\d{1,9}(?:\.\d{1,6})?)(%?)$/.exec(text.trim())
  if (match === null) return undefined
  const value = Number(match[1])
  if (match[2] === '%') return value <= 100 ? { kind: 'percentage', value, text: text.trim() } : undefined
  return Number.isInteger(value) ? { kind: 'number', value, text: text.trim() } : undefined
}

const MILLIONTHS = 1_000_000

/**
 * How many removals a limit allows, of `total` that are there; a part of one is not one. It is reckoned in whole
 * millionths of a percent (which `parseLimit` reads), since 1.15 × 2,000 is not 2,300 in floating point.
 */
export const limitFor = (limit: Limit, total: number): number =>
  limit.kind === 'number'
    ? limit.value
    : Math.max(3, Math.floor((Math.round(limit.value * MILLIONTHS) * total) / (100 * MILLIONTHS)))
