import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { instantOf, parseTime, timePattern } from '../src/time.ts'

describe('a time', () => {
  test.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0001-01-01', '0001-01-01T00:00:00.000Z'],
    ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31t09:30:00z', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31 09:30:00+00:00', '2026-01-31T09:30:00.000Z'],
    ['2026-01-31T09:30:00.5Z', '2026-01-31T09:30:00.500Z'],
    ['2026-01-31T09:30:59.99999999999999999999Z', '2026-01-31T09:30:59.999Z'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00.000Z'],
    ['2026-12-31T23:30:00-05:30', '2027-01-01T05:00:00.000Z'],
    ['2026-01-31T23:59:59+23:59', '2026-01-31T00:00:59.000Z'],
    ['0000-06-01T00:00:00+01:00', '0000-05-31T23:00:00.000Z'],
    ['9999-06-01T00:00:00-01:00', '9999-06-01T01:00:00.000Z']
  ])('%s is %s', (text, iso) => {
    expect(parseTime(text)).toEqual({ iso })
  })

  test.each([
    ['2026-02-30', 'not a day in the calendar'],
    ['2025-02-29', 'not a day in the calendar'],
    ['2026-13-01', 'not a day in the calendar'],
    ['2026-01-31T24:00:00Z', 'not a time of day'],
    ['2026-01-31T09:60:00Z', 'not a time of day'],
    ['2026-01-31T09:30:60Z', 'not a time of day'],
    ['2026-01-31T09:30:00', 'add Z for UTC'],
    ['2026-01-31T09:30:00+24:00', 'offset from UTC that does not exist'],
    ['2026-01-31T09:30:00+01:60', 'offset from UTC that does not exist'],
    ['0000-01-01T00:00:00+01:00', 'out of range'],
    ['9999-12-31T23:59:59-01:00', 'out of range'],
    ['on 2026-01-31', 'is not a time'],
    ['2026-1-31', 'is not a time'],
    ['2026-01-31T09:30Z', 'is not a time'],
    ['2026-01-31Z', 'is not a time'],
    ['2026-01-31T09:30:00+0100', 'is not a time'],
    ['2026-01-31\n', 'is not a time'],
    ['٢٠٢٦-٠١-٣١', 'is not a time'],
    ['', 'is not a time']
  ])('%s is refused: %s', (text, problem) => {
    expect(parseTime(text)).toEqual({ problem: expect.stringContaining(problem) })
  })

  test('comes back as written for every instant', () => {
    const [min, max] = [new Date('0000-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59.999Z')]
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        expect(parseTime(date.toISOString())).toEqual({ iso: date.toISOString() })
      })
    )
  })

  test('matches the pattern that editors check whenever it is accepted', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9:.]{8,12}[Zz+-]?[0-9:]{0,5})?$/),
        (text) => {
          if ('iso' in parseTime(text)) expect(text).toMatch(new RegExp(timePattern))
        }
      )
    )
  })
})

describe('an instant', () => {
  test.each([
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    [' 2024-02-29 ', Date.UTC(2024, 1, 29)],
    ['2024-02-29T12:30:00Z', Date.UTC(2024, 1, 29, 12, 30)],
    ['2024-02-29t12:30:00z', Date.UTC(2024, 1, 29, 12, 30)],
    ['2024-02-29T12:30Z', Date.UTC(2024, 1, 29, 12, 30)],
    ['2024-02-29T12:30:00.250Z', Date.UTC(2024, 1, 29, 12, 30, 0, 250)],
    ['2024-02-29T12:30:00-05:00', Date.UTC(2024, 1, 29, 17, 30)],
    ['2024-02-29T12:30:00+0530', Date.UTC(2024, 1, 29, 7, 0)]
  ])('is read from %s', (text, expected) => {
    expect(instantOf(text)).toBe(expected)
  })

  test.each(['2024-02-29T12:30:00', '2024-02-29 12:30', '2024-02-29T12:30:00.000'])(
    'without a zone (%s) is in UTC, wherever the machine is',
    (text) => expect(instantOf(text)).toBe(Date.UTC(2024, 1, 29, 12, 30))
  )

  test.each([
    '',
    '2024',
    '29.02.2024',
    'Thu, 29 Feb 2024 12:30:00 GMT',
    '2024-02-29T25:00:00Z',
    'on 2024-02-29',
    '2024-02-29 at noon'
  ])('is not read from "%s"', (text) => {
    expect(instantOf(text)).toBeUndefined()
  })
})
