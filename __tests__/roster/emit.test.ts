import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { commentLines, entryLines, valueText, written } from '../../src/roster/emit.ts'

const quoted = JSON.stringify
const uuid = '0a1b2c3d-1234-4000-8000-00000000000f'

describe('text', () => {
  test.each([
    'Ada',
    'Ada Lovelace',
    'Zoë Ångström',
    'नमस्ते',
    "Pat O'Brien (Operations) 2",
    'a.b_c+d@example.com',
    'R &D',
    'yes or no',
    uuid,
    uuid.toUpperCase()
  ])('that no reader takes for anything else is written without quotes: %s', (text) => {
    expect(written(text)).toBe(text)
    expect(parse(`a: ${text}`)).toEqual({ a: text })
  })

  test.each([
    '',
    ' ',
    'Ada ',
    ' Ada',
    'a  b',
    'a: b',
    'a #b',
    'R&D',
    'a\u00a0b',
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'N',
    'true',
    'False',
    'null',
    '~',
    '<<',
    '2026-01-31',
    '1:30',
    'NaN',
    'inf',
    '007',
    '1e3',
    '-1',
    '- a',
    '@ada',
    `${uuid}0`,
    `0${uuid}`,
    '0-1234-4000-8000-00000000000f',
    '0a1b2c3d-1234-00000000000f',
    '0a1b2c3d-1-4-8-00000000000f',
    '0a1b2c3d-1234-4000-8000-0',
    '0-b2c3d4-1234-4000-8000-00000000000f',
    '0a1b2c3d-zzzz-zzzz-zzzz-00000000000f',
    '0a1b2c3d-1234-4000-8000-zzzzzzzzzzzz',
    '-.=_,;:!-1234-4000-8000-00000000000f'
  ])('that some reader could take for something else is put in quotes: %s', (text) => {
    expect(written(text)).toBe(quoted(text))
    expect(parse(`a: ${written(text)}`)).toEqual({ a: text })
  })

  test.each([
    ['\u202ea', String.raw`"\u202ea"`],
    ['a\u200bb', String.raw`"a\u200bb"`],
    ['\u0085', String.raw`"\u0085"`],
    ['\u2028', String.raw`"\u2028"`],
    ['\uffff', String.raw`"\uffff"`],
    ['\u{10ffff}', String.raw`"\U0010ffff"`],
    ['\u{e0001}', String.raw`"\U000e0001"`],
    ['\u007f', String.raw`"\u007f"`],
    ['👩\u200d💻', '"👩\u200d💻"'],
    ['"\\', String.raw`"\"\\"`]
  ])('shows invisible characters as escapes, except those that join letters: %j', (text, expected) => {
    expect(written(text)).toBe(expected)
    expect(parse(`a: ${expected}`)).toEqual({ a: text })
  })
})

describe('a value', () => {
  const midnight = '2026-01-31T00:00:00.000Z'

  test.each<[field: string, value: unknown, expected: string]>([
    ['mfaEnabled', true, 'true'],
    ['mfaEnabled', null, 'null'],
    ['mfaEnabled', undefined, 'null'],
    ['groupIds', [], '[]'],
    ['groupIds', ['a', '007', midnight], `[a, "007", "${midnight}"]`],
    ['externalUrl', 'https://app.example.com/u/{uniqueId}', 'https://app.example.com/u/{uniqueId}'],
    ['externalUrl', 'https://app.example.com/#', '"https://app.example.com/#"'],
    ['externalUrl', 'https://app.example.com/u:', '"https://app.example.com/u:"'],
    ['externalUrl', '- https://app.example.com/u', '"- https://app.example.com/u"'],
    ['roleDescription', 'https://app.example.com/u', '"https://app.example.com/u"'],
    ['createdTimestamp', midnight, '2026-01-31'],
    ['expirationDate', midnight, '2026-01-31'],
    ['roleDescription', midnight, `"${midnight}"`],
    ['lastLoginTimestamp', '2026-01-31T09:30:00.000Z', '2026-01-31T09:30:00Z'],
    ['lastLoginTimestamp', '2026-01-31T09:30:00.250Z', '2026-01-31T09:30:00.250Z'],
    ['lastLoginTimestamp', `${midnight}Z`, `"${midnight}Z"`],
    ['lastLoginTimestamp', `1${midnight}`, `"1${midnight}"`]
  ])('%s: %j', (field, value, expected) => {
    expect(valueText(field, value)).toBe(expected)
  })

  test('is written below the other fields of its entry', () => {
    expect(entryLines({ uniqueId: 'u-1', mfaMethods: ['OTP'] }, '  ')).toEqual([
      '  - uniqueId: u-1',
      '    mfaMethods: [OTP]'
    ])
  })
})

test('a comment stays one, whatever it holds', () => {
  expect(commentLines('one\r\n\r\ntwo\u2028three\u0085- four', '  ')).toEqual([
    '  # one',
    '  # two',
    '  # three',
    '  # - four'
  ])
  expect(commentLines('a\u200bb\u0007\n\u200b', '')).toEqual(['# a b', '#'])
})
