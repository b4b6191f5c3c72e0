// How a field in a file and in Vanta are compared: what a person would call the same is no difference.
import { expect, test } from '@jest/globals'
import { asId, asText, asUrl } from '../../src/kinds/compare.ts'

const HOW = { text: asText, id: asId, url: asUrl }

test.each<[keyof typeof HOW, unknown, unknown]>([
  ['text', 'Zoe\u0301 ', 'Zoé'],
  ['text', 'Ask Ada@Example.com, please', 'Ask ada@example.com, please'],
  ['text', 'a  b', 'a  b'],
  ['id', ' Zoe\u0301', 'Zoé'],
  ['url', '\u00a0https://App.example.com:443/%ab ', 'https://app.example.com/%AB'],
  ['url', 'Zoe\u0301 at home', 'Zoé at home']
])('as %s, %j is the same as %j', (how, one, other) => {
  expect(HOW[how](one)).toBe(HOW[how](other))
})

test.each<[keyof typeof HOW, unknown, unknown]>([
  ['text', 'Ada', 'ada'],
  ['text', 'a  b', 'a b'],
  ['text', 'Ask ada@example.com', 'Ask bob@example.com'],
  ['text', 'a@example.com b', 'a@example.comb'],
  ['id', 'Ada', 'ada'],
  ['id', 5, '5'],
  ['url', 'https://app.example.com/Ada', 'https://app.example.com/ada'],
  ['url', 'https://app.example.com/%AB', 'https://app.example.com/%AC'],
  ['url', null, undefined]
])('as %s, %j differs from %j', (how, one, other) => {
  expect(HOW[how](one)).not.toBe(HOW[how](other))
})

test('a word of many megabytes is compared like any other, with an address or without', () => {
  const long = 'x'.repeat(12_000_000)
  expect(asText(long)).toBe(long)
  expect(asText(`${long} Ada@Example.com`)).toBe(`${long} ada@example.com`)
})
