import { describe, expect, test } from '@jest/globals'
import {
  address,
  checked,
  distinct,
  id,
  slugProblem,
  text,
  urlProblem
} from '../../src/roster/schema/values.ts'

const label = (length: number): string => 'x'.repeat(length)
/** An address of that many characters, with labels that are as long as labels may be. */
const ofLength = (length: number): string => {
  const start = `${label(64)}@${label(63)}.${label(63)}.`
  return `${start}${label(length - start.length - 4)}.com`
}

describe('an e-mail address', () => {
  const isAddress = (value: string): boolean => address('An address.').safeParse(value).success

  test.each([
    'ada@example.com',
    'a@b.co',
    "o'brien+vanta.test/2_=?^~-@a-b.example.com",
    `${label(64)}@example.com`,
    `ada@${label(63)}.com`,
    `ada@example.${label(63)}`,
    'ada@1.example.museum',
    'zoë@example.com',
    'ada@exämple.com',
    'ada@ä.example.com',
    '用户@例子.广告',
    'ada@नमूना.भारत',
    'a_b-c.d@xn--e1afmkfd.example',
    ofLength(254)
  ])('is %s', (value) => {
    expect(isAddress(value)).toBe(true)
  })

  test.each([
    'ada',
    '@example.com',
    'ada@example',
    'ada@example.c',
    'ada@.com',
    'ada@example..com',
    'ada@-example.com',
    'ada@example-.com',
    'ada@example.-com',
    'ada@example.com-',
    'ada@-exämple.com',
    'ada@exämple-.com',
    'ada@e()m.co',
    'ada@ex.c()m',
    'ada@exa_mple.com',
    'ada@example.com@example.com',
    '()@example.com',
    '" "@example.com',
    '<ada>@example.com',
    'a b@example.com',
    `${label(65)}@example.com`,
    `${label(65)}@exämple.com`,
    `ada@${label(64)}.com`,
    `ada@${label(63)}ä.com`,
    `ada@example.${label(64)}`,
    ofLength(255),
    `ä${ofLength(254)}`
  ])('is not %s', (value) => {
    expect(isAddress(value)).toBe(false)
  })
})

describe('text', () => {
  const problem = (value: string, of = text('A text.')): string | undefined =>
    of.safeParse(value).error?.issues[0]?.message

  test.each(['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'])(
    'may not turn its direction: %j',
    (mark) => {
      expect(problem(`a${mark}b`)).toBe(
        'holds an invisible character that turns the direction of text: remove it'
      )
      expect(problem(`a${mark}b`, id('An id.'))).toBe(problem(`a${mark}b`))
    }
  )

  test.each(['\u2028', '\u2029', '\u0085', '\u001f'])('may not break its line: %j', (character) => {
    expect(problem(`a${character}b`)).toBe('holds a line break or another control character: remove it')
  })

  test.each(['नी\u200dल', 'می\u200cخواهم', '👩\u200d💻', 'שלום\u200f', 'a\u2065b', 'a\u206ab'])(
    'may hold what joins and parts letters, but an id may not: %j',
    (value) => {
      expect(problem(value)).toBeUndefined()
      expect(problem(value, id('An id.')) === undefined).toBe(value.includes('\u2065'))
    }
  )

  test.each(['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u2060', '\ufeff', '\u{e0061}'])(
    'that is an id may hold nothing invisible: %j',
    (character) => {
      expect(problem(`a${character}b`, id('An id.'))).toBe('holds an invisible character: type the id again')
    }
  )
})

describe('a link', () => {
  test.each([
    'https://app.example.com',
    'https://app.example.com:8443/u/{uniqueId}?mail={email}#top',
    'https://bücher.example/{email}'
  ])('is %s', (value) => {
    expect(urlProblem(value)).toBeUndefined()
  })

  test.each([
    ['', 'must not be empty: write a value'],
    ['http://app.example.com', 'must start with https://, as Vanta requires'],
    ['https://app.example.com/a b', 'holds a space: write it as %20'],
    ['https://app.example.com/a\u00a0b', 'holds a space: write it as %20'],
    ['https://app.example.com/a\u200bb', 'holds a space: write it as %20'],
    [String.raw`https://app.example.com\u`, 'holds a backslash: write / instead'],
    [
      'https://app.example.com/{id}',
      'may hold {uniqueId} and {email} and no other braces: correct the placeholder'
    ],
    [
      'https://app.example.com/{uniqueId',
      'may hold {uniqueId} and {email} and no other braces: correct the placeholder'
    ],
    ['https://{uniqueId}.example.com/', 'has a placeholder in its host name: use it after the host only'],
    ['https://{email}', 'has a placeholder in its host name: use it after the host only'],
    [
      'https://me:secret@app.example.com/',
      'must not hold a user name or password: remove what is before the @'
    ],
    ['https://', 'is not a URL: write it like https://app.example.com/users/1'],
    ['https:///{uniqueId}', 'is not a URL: write it like https://app.example.com/users/1'],
    ['https://app.example.com:port/', 'is not a URL: write it like https://app.example.com/users/1'],
    ['https://exa%mple.com', 'is not a URL: write it like https://app.example.com/users/1']
  ])('is not %j', (value, problem) => {
    expect(urlProblem(value)).toBe(problem)
  })
})

test.each([
  ['example-co', true],
  ['E.x_a-1', true],
  ['a', true],
  ['', false],
  ['-a', false],
  ['.', false],
  ['a/b', false],
  ['a ', false],
  ['a\n', false]
])('a slugId is a part of an address and nothing more: %j', (value, isSlug) => {
  expect(slugProblem(value) === undefined).toBe(isSlug)
})

test('what is wrong is an issue of its own kind, which our messages are made from', () => {
  const list = distinct(text('A text.'), 'Texts.')
  const issues = [
    checked(() => 'is never right').safeParse('x'),
    list.safeParse(['a', 'b', 'a']),
    address('An address.').safeParse(' ada@example.com')
  ].flatMap(({ error }) => error?.issues ?? [])
  expect(issues).toMatchObject([
    { code: 'custom', message: 'is never right', path: [] },
    { code: 'custom', message: 'appears twice in this list: remove one', path: [2] },
    { code: 'custom', message: 'has spaces around it: remove them', path: [] }
  ])
})
