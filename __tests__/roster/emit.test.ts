import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parse } from 'yaml'
import { comment, flow, inYaml } from '../../src/roster/emit.ts'

/** What readers of both versions of YAML make of a value that was written. */
const readBack = (value: unknown): readonly unknown[] =>
  (['1.1', '1.2'] as const).map((version) => parse(inYaml(value), { version }))

describe('text', () => {
  test.each([
    'Ada Lovelace',
    'Zoë Ångström',
    'नमस्ते',
    "Pat O'Brien (Operations) 2",
    'a.b_c+d@example.com',
    'R&D',
    'yes or no',
    '0a1b2c3d-1234-4000-8000-00000000000f',
    'https://app.example.com/u/{uniqueId}'
  ])('that no reader takes for anything else is written without quotes: %s', (text) => {
    expect(inYaml({ a: text })).toBe(`a: ${text}\n`)
  })

  const otherwise = [
    ['', ' ', 'Ada ', 'a: b', 'a #b', '- a', '@ada', '"a"', 'https://app.example.com/u:'],
    ['yes', 'No', 'ON', 'off', 'y', 'N', 'true', 'False', 'null', '~', '<<', '.nan', '-.inf'],
    ['2026-01-31', '2026-01-31T00:00:00.000Z', '1:30', '007', '1e3', '-1', '0x1F', '0b1', '1_000']
  ]
  test.each(otherwise.flat())('that some reader takes for something else is in double quotes: %s', (text) => {
    expect(inYaml({ a: text })).toBe(`a: ${JSON.stringify(text)}\n`)
  })

  test.each([
    ['\u202ea', String.raw`"\U0000202ea"`],
    ['a\u200bb', String.raw`"a\U0000200bb"`],
    ['\u0085', String.raw`"\U00000085"`],
    ['\u2028', String.raw`"\U00002028"`],
    ['\u{e0001}', String.raw`"\U000e0001"`],
    ['a\nb\t', String.raw`"a\nb\t"`],
    ['\ud800', String.raw`"\ud800"`],
    ['👩\u200d💻', '👩\u200d💻'],
    ['"\\\n', String.raw`"\"\\\n"`]
  ])('shows invisible characters as escapes, except those that join letters: %j', (text, expected) => {
    expect(inYaml({ a: text })).toBe(`a: ${expected}\n`)
  })

  test('is read as it was, on one line, wherever it stands', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...Array.from(` \n-?:,[]{}#&*!|>'"%@\\=~1ey`)), maxLength: 6 }),
      fc.string({ minLength: 100, maxLength: 200 })
    )
    fc.assert(
      fc.property(texts, (text) => {
        const value = [{ key: text, list: flow([text, text]), [`${text}:`]: [text] }]
        const read = [{ key: text, list: [text, text], [`${text}:`]: [text] }]
        expect(inYaml(value).split('\n')).toHaveLength(5)
        expect(readBack(value)).toEqual([read, read])
      }),
      { numRuns: 60 }
    )
  })
})

test.each<[value: unknown, expected: string]>([
  [true, 'true'],
  [null, 'null'],
  [flow([]), '[]'],
  [flow(['a', '007', 'b, c']), '[a, "007", "b, c"]'],
  [new Date('2026-01-31'), '2026-01-31'],
  [new Date('2026-01-31T09:30:00Z'), '2026-01-31T09:30:00Z'],
  [new Date('2026-01-31T00:00:00.250Z'), '2026-01-31T00:00:00.250Z']
])('a value looks as a person would write it: %j', (value, expected) => {
  expect(inYaml({ a: value })).toBe(`a: ${expected}\n`)
})

test('one list that stands in two places is written twice', () => {
  const list = ['a']
  expect(inYaml([{ a: list }, { a: list }])).toBe('- a:\n    - a\n- a:\n    - a\n')
})

test('a comment stays one, whatever it holds', () => {
  expect(comment('one\r\n\r\ntwo\u2028three\u0085  - four\rfive')).toBe(
    '# one\n#\n# two\n# three\n#   - four\n# five\n'
  )
  expect(comment('a\u200bb\u0007\n\u200b')).toBe('# a b\n#\n')
})
