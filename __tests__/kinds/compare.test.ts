import { describe, expect, test } from '@jest/globals'
import { asAddress, asId, asInstant, asSet, asText, asUrl, type Comparison } from '../../src/kinds/compare.ts'

const composed = 'Zo\u00e9'
const decomposed = 'Zoe\u0301'

describe('two values are no difference', () => {
  const same: readonly (readonly [string, Comparison, unknown, unknown])[] = [
    ['names in two Unicode forms', asText, composed, decomposed],
    ['a name with a space around it', asText, 'Ada', ' Ada '],
    ['an address in another case, as a name', asText, 'Ada@Example.com', 'ada@example.com'],
    [
      'an address in another case, in a sentence',
      asText,
      'see Ada@Example.com, please',
      'see ada@example.com, please'
    ],
    ['addresses in another case', asAddress, 'Ada@Example.com', 'ada@example.com '],
    ['ids in two Unicode forms', asId, composed, decomposed],
    ['one instant in two zones', asInstant, '2024-01-02', '2024-01-02T01:00:00+01:00'],
    ['a set in another order', asSet, ['b', 'a'], ['a', 'b', 'a']],
    ['an empty set and nothing', asSet, [], undefined],
    ['a host in another case', asUrl, 'https://App.example.com/u/1', 'https://app.example.com/u/1'],
    ['a default port', asUrl, 'https://a.example:443/u', 'https://a.example/u'],
    ['a link without a path and one with /', asUrl, 'https://a.example', 'https://a.example/'],
    ['escapes in another case', asUrl, 'https://a.example/%c3%a9', 'https://a.example/\u00e9'],
    [
      'a filled-in address in another case',
      asUrl,
      'https://a.example/Ada%40X.co',
      'https://a.example/ada%40x.co'
    ]
  ]
  test.each(same)('%s', (_, comparison, a, b) => {
    expect(comparison(a)).toBe(comparison(b))
  })
})

describe('two values differ', () => {
  const different: readonly (readonly [string, Comparison, unknown, unknown])[] = [
    ['names in another case', asText, 'Ada', 'ada'],
    ['a name beside an address in another case', asText, 'Ada a@x.co', 'ada a@x.co'],
    ['ids in another case', asId, 'U-1', 'u-1'],
    ['a time to the second and one to the millisecond', asInstant, '2024-01-02T00:00:00.250Z', '2024-01-02'],
    ['a set with one member more', asSet, ['a'], ['a', 'b']],
    ['paths in another case', asUrl, 'https://a.example/U', 'https://a.example/u'],
    ['text and something else', asText, '1', 1]
  ]
  test.each(different)('%s', (_, comparison, a, b) => {
    expect(comparison(a)).not.toBe(comparison(b))
  })
})

test('a text of a million letters is compared at once', () => {
  const long = 'a'.repeat(1_000_000)
  expect(asText(`${long}@`)).toBe(`${long}@`)
  expect(asText('@ '.repeat(100_000))).toBe('@ '.repeat(100_000).trim())
})
