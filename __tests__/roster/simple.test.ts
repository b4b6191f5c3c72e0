import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseYaml } from '../../src/roster/parse.ts'
import { findings, places, showing } from '../../src/roster/problems.ts'
import { readSimple } from '../../src/roster/simple.ts'
import { writeRoster } from '../../src/roster/write.ts'
import { accounts } from './arbitraries.ts'

const indented = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))

/** What the YAML library makes of a text: its tree, and what is wrong with it. */
const byLibrary = (text: string) => {
  const found = findings(places('users.yml', text))
  return { tree: parseYaml(text, found, showing(true)), problems: found.list() }
}

/** Whether the quick reader read the text at all; if it did, the library must say the same. */
const readsAlike = (text: string): boolean => {
  const tree = readSimple(text)
  if (tree === undefined) return false
  expect({ text, ...byLibrary(text) }).toEqual({ text, tree, problems: [] })
  return true
}

// One to a place between two bars.
const keys = `a|b|users|full name|true|null|A & B|x-y|a.b|Ä|7|<<|-|"a"|'a'|? a`.split('|')
const values = [
  ...'a|Ada Lovelace|ada@example.com|https://a.example/b#c|a: b|a:|:a|a:b|a #b|a#b|#a|a, b|a]|(a)|$a|/a|_a'.split(
    '|'
  ),
  ...'true|True|false|null|Null|~|yes|on|.inf|.5|5.|007|-1|+1|1e3|1e|1_0|0x1F|0o7|0b1|12:30:45|2020-01-01'.split(
    '|'
  ),
  ...`2020-01-01T00:00:00Z|3f2504e0-4f89-11d3-9a0c-0305e82c3301|""|"a"|"a: b #c"|"a\\n"|''|'it'|'it''s'`.split(
    '|'
  ),
  ...`"a" "b"|"a"b|"a|'a" b'|"a" #b|"a"#b|&a b|*a|!t a|>|-|- a|-a|--- a|...|? a|%a|@a|a\`b\`|=|<<`.split('|'),
  ...'[]|[ ]|[a]|[a, b]|[a,b]|[ a , b ]|[a,]|[a b]|[true]|[1]|[a, [b]]|[a|[a]b|[a] #b|[a]#b|[a: b]|["a"]'.split(
    '|'
  ),
  ...'{}|{a: b}|Łukasz|山田|🌻|é: ü|a  b|a |a\t|a\u00a0||'.split('|'),
  '|'
]
const value = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'Ada Lovelace', 'true', '"a: b"', "'007'", '[a, b]', '2020-01-01')
  },
  { weight: 1, arbitrary: fc.constantFrom(...values) }
)
const key = fc.oneof(
  { weight: 9, arbitrary: fc.nat(20).map((number) => `key${number}`) },
  { weight: 1, arbitrary: fc.constantFrom(...keys) }
)
const colon = fc.constantFrom(': ', ': ', ': ', ': ', ':  ', ':', ' : ')
const tail = fc.constantFrom('', '', '', '', '', ' ', ' # comment', ' #', '#')
const between = fc.constantFrom('', '', '', '', '', '', '\n', '\n# c', '\n      # c', '\n  ', '\n---')

/** The lines of a block, indented by nothing: mappings and lists within each other, well formed as a rule. */
const { block } = fc.letrec<{ block: string; map: string; list: string }>((tie) => ({
  block: fc.oneof({ maxDepth: 4, depthIdentifier: 'block' }, tie('map'), tie('list')),
  map: fc
    .array(
      fc.tuple(
        key,
        fc.oneof(
          { maxDepth: 4, depthIdentifier: 'block' },
          fc.tuple(colon, value, tail).map((parts) => parts.join('')),
          fc
            .tuple(tail, tie('block'), fc.constantFrom(2, 2, 2, 4, 0, 1))
            .map(([end, inside, by]) => `:${end}\n${indented(inside, by)}`)
        ),
        between
      ),
      { minLength: 1, maxLength: 3 }
    )
    .map((entries) => entries.map((parts) => parts.join('')).join('\n')),
  list: fc
    .array(
      fc.oneof(
        { maxDepth: 4, depthIdentifier: 'block' },
        fc.tuple(value, tail).map(([item, end]) => `- ${item}${end}`),
        fc
          .tuple(tie('block'), fc.constantFrom(2, 2, 2, 4))
          .map(([inside, by]) => `-${indented(inside, by).slice(1)}`)
      ),
      { minLength: 1, maxLength: 3 }
    )
    .map((items) => items.join('\n'))
}))
const loose = fc
  .tuple(
    fc.constantFrom('', '', '---\n', '%YAML 1.2\n---\n', '# top\n', '\n', '\ufeff'),
    block,
    fc.constantFrom('', '\n', '\n\n')
  )
  .map((parts) => parts.join(''))

const good = `---
# Who may enter.
defaults:
  permissionLevel: BASE # the least
  authMethod: SSO

users:
  - uniqueId: u-1
    fullName: "Zoë: O'Brien"
    email: zoe@example.com
    mfaMethods: [OTP, SMS]
    createdTimestamp: 2020-01-01

  -   uniqueId: '007'
      email: j@example.com
      mfaEnabled: true
groups:
  All staff:
    members:
    - zoe@example.com
    - j@example.com # also
  Nobody:
    members: []
`
const edit = fc.record({
  at: fc.nat(good.length),
  gone: fc.nat(3),
  put: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n    ',
      ':',
      ': ',
      '#',
      ' #',
      '-',
      '- ',
      '"',
      "'",
      '[',
      ']',
      ',',
      '\\',
      '&',
      '*',
      '!'
    ),
    fc.constantFrom(...values)
  )
})

describe('the quick reader of users files', () => {
  test('reads what people and the export write', () => {
    expect(readsAlike(good)).toBe(true)
    expect(readsAlike(good.replace('---\n', '').trimEnd())).toBe(true)
  })

  test('agrees with the library on whatever it reads of random blocks', () => {
    let read = 0
    fc.assert(
      fc.property(loose, (text) => {
        if (readsAlike(text)) read += 1
      }),
      { numRuns: 8_000 }
    )
    expect(read).toBeGreaterThan(200)
  })

  test('agrees with the library on a good file with random edits', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = edits.reduce(
          (before, { at, gone, put }) => before.slice(0, at) + put + before.slice(at + gone),
          good
        )
        if (readsAlike(text)) read += 1
      }),
      { numRuns: 3_000 }
    )
    expect(read).toBeGreaterThan(300)
  })

  test('agrees with the library on files of random accounts', () => {
    fc.assert(
      fc.property(accounts, (all) => {
        readsAlike(writeRoster({ accounts: all }, { schemaUrl: 'https://schema.example' }).text)
      })
    )
  })

  test.each([
    ['a duplicate key', 'a: b\na: c\n'],
    ['a value that goes on', 'a: b\n  c\n'],
    ['a tab', 'a:\tb\n'],
    ['a carriage return', 'a: b\r\n'],
    ['a second document', 'a: b\n---\na: b\n'],
    ['a number', 'a: 7\n'],
    ['a key without a value', 'a:\n'],
    ['a mapping in braces', 'a: {}\n'],
    ['no content', '# a\n'],
    [
      'what is nested too deep',
      Array.from({ length: 30 }, (_, level) => `${' '.repeat(level)}a:`).join('\n') + ' b'
    ],
    ['more lines than are read at once', `a:\n${'- b\n'.repeat(1_000_001)}`]
  ])('leaves %s to the library', (_, text) => {
    expect(readSimple(text)).toBeUndefined()
  })
})
