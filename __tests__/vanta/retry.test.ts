import { describe, expect, test } from '@jest/globals'
import { backOffMs, inWords, MOST_ATTEMPTS, retryAfterMs } from '../../src/vanta/retry.ts'

test.each([
  ['12', 12_000],
  [' 1 ', 1_000],
  ['0.25', 250],
  ['99999999999', 99_999_999_999_000],
  ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
  ['2026-11-20T12:01:00Z', 60_000],
  ['Fri, 20 Nov 2026 11:59:00 GMT', undefined],
  ['0', undefined],
  ['-5', undefined],
  ['soon', undefined],
  ['at: noon', undefined],
  ['1e3', undefined],
  ['Dec 2026', undefined],
  ['(later) Fri, 20 Nov 2026 12:00:30 GMT', undefined],
  [`Fri, 20 Nov 2026 12:00:30 GMT (${'x'.repeat(40)})`, undefined],
  ['', undefined]
])('Retry-After: %s means %p ms', (header, expected) => {
  expect(retryAfterMs(header, Date.parse('2026-11-20T12:00:00Z'))).toBe(expected)
})

describe('the back-off', () => {
  test('differs between runs by a quarter at most', () => {
    expect([backOffMs(1, 0), backOffMs(1, 1), backOffMs(9, 0), backOffMs(9, 1)]).toEqual([
      750, 1_250, 45_000, 75_000
    ])
  })

  test('outlasts the minute that the rate limits count, even at its shortest', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => backOffMs(index + 1, 0))
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(60_000)
  })
})

test.each([
  [1, '1 s'],
  [12_000, '12 s'],
  [120_000, '120 s'],
  [120_001, '3 min'],
  [900_000, '15 min'],
  [7_200_000, '120 min'],
  [10_800_000, '3 h'],
  [172_800_000, '48 h'],
  [172_800_001, '3 days'],
  [36_500 * 86_400_000, '36500 days'],
  [99_999_999_999_000, 'more than 100 years']
])('%d ms reads "%s"', (ms, words) => {
  expect(inWords(ms)).toBe(words)
})
