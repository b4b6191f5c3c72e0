// What is said is compared by what it says: a Text equals the string that it reads as.
import { expect } from '@jest/globals'
import { plain, type Text } from '../../src/say.ts'

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'said' in value && Array.isArray(value.said)

expect.addEqualityTesters([
  (a, b) => {
    if (typeof a === 'string' && isText(b)) return plain(b) === a
    return typeof b === 'string' && isText(a) ? plain(a) === b : undefined
  }
])

/** A value with every Text in it as the string that it reads as. */
export const read = (value: unknown): unknown => {
  if (isText(value)) return plain(value)
  if (Array.isArray(value)) return value.map(read)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, read(each)]))
}
