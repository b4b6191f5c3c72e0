// What a newer version of the files no longer mentions, and how a few of many are named.
import { addressKey } from '../address.ts'
import { joined, type Part, say, type Text } from '../say.ts'

const NAMED = 5

/** `a, b and c`, or `a, b, c, d, e and 3 more`. */
export const few = (all: readonly (Text | Part)[]): Text =>
  all.length > NAMED
    ? say`${joined(all.slice(0, NAMED))} and ${all.length - NAMED} more`
    : joined(all, ' and ')

/** Those of `others` whose address none of `entries` has. */
export const without = <T extends Readonly<{ email: string }>>(
  others: readonly T[],
  entries: readonly Readonly<{ email: string }>[]
): readonly T[] => {
  const known = new Set(entries.map(({ email }) => addressKey(email)))
  return others.filter(({ email }) => !known.has(addressKey(email)))
}
