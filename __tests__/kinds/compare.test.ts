// How a field in a file and in Vanta are compared: what a person would call the same is no difference.
import { expect, test } from '@jest/globals'
import { asText } from '../../src/kinds/compare.ts'

test.each([
  ['Zoe\u0301 ', 'Zoé'],
  ['Ask Ada@Example.com, please', 'Ask ada@example.com, please'],
  ['a  b', 'a  b']
])('%j is the same text as %j', (one, other) => {
  expect(asText(one)).toBe(asText(other))
})

test.each([
  ['Ada', 'ada'],
  ['a  b', 'a b']
])('%j is another text than %j', (one, other) => {
  expect(asText(one)).not.toBe(asText(other))
})

test('a word of many megabytes is a text like any other, with an address and without', () => {
  const long = 'x'.repeat(12_000_000)
  expect(asText(long)).toBe(long)
  expect(asText(`${long} Ada@Example.com`)).toBe(`${long} ada@example.com`)
})
