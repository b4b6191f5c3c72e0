import { describe, expect, test } from '@jest/globals'
import { lookUpActive } from '../../src/kinds/offboarding/employment.ts'
import type { Person } from '../../src/vanta/model.ts'
import { at, former, NOW, person, user } from './values.ts'
import { read } from '../support/texts.ts'

const ada = user({ uniqueId: 'ada', displayName: 'Ada', email: 'Ada@example.com' }, 7)
const left = former({ email: 'ada@example.com' })
const here = person({ email: 'ada@example.com' })
const notes = (...people: readonly Person[]) => lookUpActive([ada], people, NOW).notes

describe('somebody who is ACTIVE in the files', () => {
  test('and has left in Vanta is a warning on the line, with the date', () => {
    expect(notes({ ...left, endDate: '2026-10-31T00:00:00.000Z' })).toEqual([
      {
        message:
          'Ada (ada, Ada@example.com) is ACTIVE here, but has left according to Vanta, on 2026-10-31. Set `status: DEACTIVATED`, or fix their employment in Vanta.',
        place: at(7),
        level: 'warning'
      }
    ])
  })

  test('and has left on a day that Vanta does not name is a warning without one', () => {
    expect(read(notes(left)[0]?.message)).toContain('has left according to Vanta. Set')
    expect(read(notes({ ...left, endDate: 'unknown' })[0]?.message)).not.toContain('unknown')
  })

  test('and left once, but is employed again, is none', () => {
    expect(notes(left, { ...here, id: 'p-2' })).toEqual([])
  })

  test('and leaves on a day ahead is a notice', () => {
    expect(notes({ ...here, endDate: '2026-12-31' })).toEqual([
      {
        message: 'Ada (ada, Ada@example.com) leaves on 2026-12-31, according to Vanta.',
        place: at(7),
        level: 'notice'
      }
    ])
    for (const endDate of ['2026-11-01', new Date(NOW).toISOString(), 'some day', null])
      expect(notes({ ...here, endDate })).toEqual([])
    expect(notes({ ...here, endDate: '2026-12-31' }, { ...here, id: 'p-2' })).toEqual([])
  })

  test('and nobody in Vanta is counted, once for each address', () => {
    const others = [
      user({ uniqueId: 'bot', email: 'Platform@example.com' }),
      user({ uniqueId: 'b2', email: 'platform@example.com' }),
      user({ uniqueId: 'b3', email: 'other@example.com' })
    ]
    expect(lookUpActive([ada, ...others], [here], NOW)).toEqual({ notes: [], unmatched: 2 })
  })

  test('is nobody who is DEACTIVATED', () => {
    const off = user({ email: 'ada@example.com', status: 'DEACTIVATED' })
    expect(lookUpActive([off], [left], NOW)).toEqual({ notes: [], unmatched: 0 })
  })
})
