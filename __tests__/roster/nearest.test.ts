import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { meant, nearest } from '../../src/roster/nearest.ts'

const fields = ['uniqueId', 'email', 'fullName', 'permissionLevel', 'authMethod', 'mfaEnabled', 'mfaMethods']

describe('the nearest known name', () => {
  test.each([
    ['mail', 'email'],
    ['unique_id', 'uniqueId'],
    ['UNIQUEID', 'uniqueId'],
    ['full-name', 'fullName'],
    ['mfaMethod', 'mfaMethods']
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, fields)).toBe(expected)
  })

  test.each(['', '---', 'department', 'x', 'users', 'e'.repeat(1_000_000), '\u0000'])(
    'of a word that resembles none is nothing (%#)',
    (word) => {
      expect(nearest(word, fields)).toBeUndefined()
    }
  )

  test.each([
    ['ab', 'abc'],
    ['permisionLevl', 'permissionLevel'],
    ['a'.repeat(40), 'a'.repeat(40)]
  ])('of %s, however short or long it is, is %s', (word, expected) => {
    expect(nearest(word, [expected])).toBe(expected)
  })

  test.each([
    ['---', 'a'],
    ['a'.repeat(41), 'a'.repeat(41)],
    ['abc', 'axy'],
    ['abc', 'axb'],
    ['abc', 'acx'],
    ['abcdef', 'xyabcd'],
    ['badcfe', 'abcdef']
  ])('of %s is not %s', (word, known) => {
    expect(nearest(word, [known])).toBeUndefined()
  })

  test('is the first of two that are equally near', () => {
    expect(nearest('abx', ['abc', 'abd'])).toBe('abc')
    expect(nearest('abx', ['abd', 'abc'])).toBe('abd')
  })

  test('finds a name after any single typing mistake', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.nat(),
        fc.constantFrom('drop', 'swap', 'double'),
        (name, at, slip) => {
          const index = at % (name.length - 1)
          const [before, one, two, after] = [
            name.slice(0, index),
            name.charAt(index),
            name.charAt(index + 1),
            name.slice(index + 2)
          ]
          const slips = {
            drop: before + two + after,
            swap: before + two + one + after,
            double: before + one + one + two + after
          }
          expect(nearest(slips[slip], fields)).toBe(name)
        }
      )
    )
  })
})

/** What a word is nearest to may be its opposite: `inactive`, to `ACTIVE`. */
test.each([
  ['inactive', ['ACTIVE', 'DEACTIVATED'], 'DEACTIVATED'],
  ['Disabled', ['ACTIVE', 'DEACTIVATED'], 'DEACTIVATED'],
  ['enabled', ['ACTIVE', 'DEACTIVATED'], 'ACTIVE'],
  ['exclude', ['include', 'exact'], 'exact'],
  ['read-only', ['ADMIN', 'EDITOR', 'BASE'], 'BASE'],
  ['full', ['FULL_ACCESS', 'PARTIAL_ACCESS'], 'FULL_ACCESS']
])('what people write for a value is told by what they mean: %s', (word, values, expected) => {
  expect(meant(word, values)).toEqual([expected])
})
