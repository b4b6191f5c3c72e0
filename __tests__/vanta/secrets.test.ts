import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { causeOf } from '../../src/vanta/words.ts'
import { eraserOf } from '../../src/vanta/secrets.ts'

const SECRET = 'vcs_a-B.9/+=~:'

const toJson = (text: string): string => JSON.stringify(text).slice(1, -1)
const byCode = (text: string, spell: (code: number) => string): string =>
  Array.from(text, (character) => spell(character.charCodeAt(0))).join('')
/** Each character that HTML has a name for by the first or the last of its names. */
const byName = (which: 0 | -1): string => {
  const names: Readonly<Record<string, string>> = {
    _: 'lowbar UnderBar',
    '-': 'hyphen dash',
    '.': 'period',
    '/': 'sol',
    '+': 'plus',
    '=': 'equals',
    '~': 'tilde',
    ':': 'colon'
  }
  return SECRET.replaceAll(/\W|_/g, (character) => `&${names[character]?.split(' ').at(which)};`)
}
const unicode = (code: number): string => String.raw`\u${code.toString(16).padStart(4, '0')}`

const spellings: readonly (readonly [string, string])[] = [
  ['as it is', SECRET],
  ['in JSON with slashes escaped', SECRET.replace('/', String.raw`\/`)],
  ['in JSON by code', byCode(SECRET, unicode)],
  ['in JSON by code, in upper case', byCode(SECRET, unicode).toUpperCase().replaceAll('\\U', '\\u')],
  ['in JSON within JSON', toJson(byCode(SECRET, unicode))],
  ['in JavaScript', byCode(SECRET, (code) => String.raw`\x${code.toString(16)}`)],
  ['in HTML by number', byCode(SECRET, (code) => `&#${code};`)],
  ['in HTML by number with zeros', byCode(SECRET, (code) => `&#000${code};`)],
  ['in HTML by hexadecimal number', byCode(SECRET, (code) => `&#X${code.toString(16)};`)],
  ['in HTML by name', byName(0)],
  ['in HTML by another name', byName(-1)],
  ['in HTML within HTML', byCode(SECRET, (code) => `&amp;#${code};`)],
  ['in HTML within JSON', byCode(SECRET, (code) => String.raw`\u0026#${code};`)],
  ['in a query', encodeURIComponent(SECRET)],
  ['in a query by code', byCode(SECRET, (code) => `%${code.toString(16)}`)],
  ['in a query within a query', encodeURIComponent(encodeURIComponent(SECRET))]
]

test.each(spellings)('a secret leaves a text in which it is spelled %s', (_, spelling) => {
  expect(eraserOf(SECRET)(`before ${spelling} after`)).toBe('before *** after')
})

test.each(['pä55', 'vcs_a\nb'])(
  'so does one of several bytes, or pasted with the end of a line: %j',
  (secret) => {
    expect(eraserOf(secret)(encodeURIComponent(secret))).toBe('***')
  }
)

test('what a server says of anything else is left as it is', () => {
  for (const text of ['vcs_a-B.9/+=~', 'vcs_a-Bx9/+=~:', '', 'a & b %20 \\u0041 &amp;'])
    expect(eraserOf(SECRET)(text)).toBe(text)
})

test('whichever way each character is spelled, the secret is not in the cause of an error', () => {
  const ways = [
    (code: number) => String.fromCharCode(code),
    unicode,
    (code: number) => `&#${code};`,
    (code: number) => `%${code.toString(16).padStart(2, '0')}`
  ]
  const secret = fc.stringMatching(/^v[a-z]t_[A-Za-z0-9_-]{20}$/)
  const choices = fc.array(fc.nat(ways.length - 1), { minLength: 24, maxLength: 24 })
  fc.assert(
    fc.property(secret, choices, (value, choice) => {
      const echo = Array.from(value, (character, at) =>
        ways[choice[at] ?? 0]?.(character.charCodeAt(0))
      ).join('')
      for (const body of [`{"message":"bad token ${echo}"}`, `<p>bad token ${echo}</p>`, `bad token ${echo}`])
        expect(causeOf(eraserOf(value)(body))).toBe('bad token ***')
    })
  )
})

test.each(['\\', '&amp;', '%25', '&#0', '\\u0026'])('an endless run of %s does not keep it busy', (piece) => {
  const text = piece.repeat(100_000)
  expect(eraserOf(SECRET)(text)).toBe(text)
})
