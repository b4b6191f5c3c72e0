// The plan's digest: what was reviewed, in 64 characters. It binds an apply to the plan that was approved.
import { createHash } from 'node:crypto'
import { compareText } from '../order.ts'

/** JSON with sorted keys and lists: every list in a plan is a set, whose order in a file or an answer means nothing. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => compareText(a, b))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

/** `key` is what is compared of `value`: an instant is written out, and a set told without repetitions. */
export const asCompared = (value: unknown, key: unknown): unknown => {
  if (typeof key === 'number' && typeof value === 'string') return new Date(key).toISOString()
  return Array.isArray(value) && key !== undefined ? [...new Set(value)] : key
}

/**
 * SHA-256 in hex over a canonical form of what would be done, as each kind covers it, and of the exact account body.
 * Places in files are left out, and so is everything that depends on the clock: the order of files, users and keys, or
 * the hour of the run, do not change it.
 */
export const digestOf = (covered: Readonly<Record<string, unknown>>): string =>
  createHash('sha256')
    .update(canonical({ version: 2, ...covered }))
    .digest('hex')
