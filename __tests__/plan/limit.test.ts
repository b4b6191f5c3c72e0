import { describe, expect, test } from '@jest/globals'
import { limitFor, parseLimit } from '../../src/plan/limit.ts'
import { limit } from './values.ts'

describe('a limit is understood', () => {
  test.each([
    ['0', 'number', 0],
    [' 12 ', 'number', 12],
    [' 20% ', 'percentage', 20],
    ['0%', 'percentage', 0],
    ['100%', 'percentage', 100],
    ['2.5%', 'percentage', 2.5]
  ])('%s', (text, kind, value) => {
    expect(parseLimit(text)).toEqual({ kind, value, text: text.trim() })
  })

  const OTHER_NUMBERS = ['-1', '+5', '.5%', '2.5', '1e3', '0x10', '1,000', '٢٠']
  const ODD = ['', '%', '100.1%', '120%', '20 %', '5%%', '5 6', 'all', 'NaN', 'Infinity']

  test.each([...OTHER_NUMBERS, ...ODD])('but not as "%s"', (text) => {
    expect(parseLimit(text)).toBeUndefined()
  })
})

test.each([
  ['0', 1_000, 0],
  ['7', 0, 7],
  ['20%', 99, 19],
  ['20%', 19, 3],
  ['20%', 20, 4],
  ['20%', 0, 3],
  ['0%', 1_000, 3],
  ['100%', 2, 3],
  ['2.5%', 399, 9],
  // 1.15 × 2,000 is 2,299.9999999999995 in floating point.
  ['1.15%', 2_000, 23],
  ['0.07%', 10_000, 7],
  ['0.000001%', 20_000, 3],
  ['99.999999%', 20_000, 19_999]
])('a limit of %s of %d allows %d', (text, total, expected) => {
  expect(limitFor(limit(text), total)).toBe(expected)
})
