import { describe, expect, test } from '@jest/globals'
import { instantOf } from '../../src/plan/instant.ts'

describe('an instant', () => {
  test.each([
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    [' 2024-02-29 ', Date.UTC(2024, 1, 29)],
    ['2024-02-29T12:30:00Z', Date.UTC(2024, 1, 29, 12, 30)],
    ['2024-02-29t12:30:00z', Date.UTC(2024, 1, 29, 12, 30)],
    ['2024-02-29 12:30:00Z', Date.UTC(2024, 1, 29, 12, 30)],
    ['2024-02-29T12:30Z', Date.UTC(2024, 1, 29, 12, 30)],
    ['2024-02-29T12:30:00.250Z', Date.UTC(2024, 1, 29, 12, 30, 0, 250)],
    ['2024-02-29T12:30:00-05:00', Date.UTC(2024, 1, 29, 17, 30)],
    ['2024-02-29T12:30:00+0530', Date.UTC(2024, 1, 29, 7, 0)]
  ])('is read from %s', (text, expected) => {
    expect(instantOf(text)).toBe(expected)
  })

  test.each(['2024-02-29T12:30:00', '2024-02-29 12:30', '2024-02-29T12:30:00.000'])(
    'without a zone (%s) is in UTC, wherever the machine is',
    (text) => {
      expect(instantOf(text)).toBe(Date.UTC(2024, 1, 29, 12, 30))
    }
  )

  test.each([
    '',
    'yesterday',
    '1',
    '2024',
    '29.02.2024',
    'Thu, 29 Feb 2024 12:30:00 GMT',
    '2024-13-01',
    '2024-02-29T25:00:00Z',
    'on 2024-02-29',
    '2024-02-29 at noon'
  ])('is not read from "%s"', (text) => {
    expect(instantOf(text)).toBeUndefined()
  })
})
