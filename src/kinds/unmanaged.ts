// What a newer version of the files no longer mentions, and so no longer manages.
import { addressKey } from '../address.ts'
import { address, joined, say, type Text } from '../say.ts'

const NAMED = 5

/** `a, b and 3 more`. */
export const few = (addresses: readonly string[]): Text => {
  const some = joined(addresses.slice(0, NAMED).map(address), addresses.length > NAMED ? ', ' : ' and ')
  return addresses.length > NAMED ? say`${some} and ${addresses.length - NAMED} more` : some
}

/** Those of `others` whose address none of `entries` has. */
export const without = <T extends Readonly<{ email: string }>>(
  others: readonly T[],
  entries: readonly Readonly<{ email: string }>[]
): readonly T[] => {
  const known = new Set(entries.map(({ email }) => addressKey(email)))
  return others.filter(({ email }) => !known.has(addressKey(email)))
}
