// The inputs `max-removals` and `max-raises` as values, and the guard that holds one of them against a number.
import type { Place } from '../errors.ts'
import { grouped, own, say, type Text, word, type Words } from '../say.ts'
import { guard, type Guard } from './plan.ts'

/** `text` is what the user wrote. Of a percentage, at least 3 are always allowed, so that small lists can change. */
export type Limit = Readonly<{ kind: 'number' | 'percentage'; value: number; text: string }>

/** The most that one run may take away, and give, of each kind by itself. */
export type Limits = Readonly<{ maxRemovals: Limit; maxRaises: Limit }>

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
 * How many a limit allows, of `total` that are there; a part of one is not one. It is calculated in whole
 * millionths of a percent (which `parseLimit` reads), since 1.15 × 2,000 is not 2,300 in floating point.
 */
export const limitFor = (limit: Limit, total: number): number =>
  limit.kind === 'number'
    ? limit.value
    : Math.max(3, Math.floor((Math.round(limit.value * MILLIONTHS) * total) / (100 * MILLIONTHS)))

/** `1 account`, `2 accounts`: literals of ours. */
export const count = <const One extends string, const Many extends string = never>(
  amount: number,
  one: Words<One>,
  many?: Words<Many>
): Text => ({ said: [`${grouped(amount)} ${amount === 1 ? one : (many ?? `${one}s`)}`] })

/** What a run would do of one kind, and what a limit allows of it. */
type Measured = Readonly<{
  name: 'max-removals' | 'max-raises'
  stops: Guard['stops']
  limits: Limits
  amount: number
  /** What a percentage is taken of, as a number and in words: `40 active accounts`. */
  total: number
  base: Text
  /** For the summary: `3 accounts removed or deactivated`. */
  counted: Text
  /** For the refusal: `remove 2 accounts and deactivate 1 account`. */
  deed: Text
  /** What to do if the change was not intended, continuing `if not, …`. */
  otherwise: Text
  place?: Place | undefined
}>

/** Refuses more than the limit allows, with the number, the limit and the remedy. */
export const limitGuard = (measured: Measured): Guard => {
  const { name, stops, limits, amount, total, base, counted, deed, otherwise, place } = measured
  const limit = name === 'max-removals' ? limits.maxRemovals : limits.maxRaises
  const allowed = limitFor(limit, total)
  const share = limit.kind === 'number' ? say`` : say` (${word(limit.text)} of ${base}, never less than 3)`
  const least = limit.value * total < 300 ? say`, at least 3` : say``
  const percentage = limit.kind === 'number' ? say`` : say` (${word(limit.text)}${least})`
  const message = say`This run would ${deed}; ${own(name)} allows ${word(grouped(allowed))}${share}. If this is intended, raise the input ${own(name)} for this run; if not, ${otherwise}.`
  const summary = say`${counted}, of ${base}; limit ${word(grouped(allowed))}${percentage}`
  return guard(name, stops, summary, amount <= allowed ? [] : [{ message, place }])
}
