import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { code, logLine, markdownOf, shorten, shortTime, visible, words } from '../../src/report/text.ts'
import { outsideCode } from './markup.ts'
import { told } from './reports.ts'

describe('what cannot be seen is shown', () => {
  test.each([
    ['a line break', 'Grace\nHopper', 'Grace\\nHopper'],
    ['a carriage return', 'Grace\rHopper', 'Grace\\rHopper'],
    ['a right-to-left override', 'gpj\u202eexe', 'gpj\\u202eexe'],
    ['a zero-width space', 'Gra\u200bce', 'Gra\\u200bce'],
    ['a byte order mark', '\ufeffGrace', '\\ufeffGrace'],
    ['an escape that colours terminals', '\u001b[31mred', '\\u001b[31mred'],
    ['half a surrogate pair', 'a\ud800b', 'a\\ud800b'],
    ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['a Hangul filler', '\u3164', '\\u3164'],
    ['a null', 'a\0b', 'a\\0b'],
    ['a tab', 'a\tb', 'a b'],
    ['several spaces', ' a  b ', 'a b']
  ])('%s', (_what, given, wanted) => {
    expect(visible(given, 80)).toBe(wanted)
  })

  test('names in other scripts stay as they are', () => {
    for (const name of ['Łukasz Żak', '王小明', 'محمد علي', 'Nguyễn Văn A', 'אדה', '👩 Ada'])
      expect(visible(name, 80)).toBe(name)
  })

  test('a heap of accents is cut down to a few', () => {
    expect(visible(`Z${'\u0301'.repeat(500)}`, 80)).toBe(`Z${'\u0301'.repeat(4)}`)
  })
})

test('long text is cut, never in the middle of a character', () => {
  expect(shorten('𝔸'.repeat(200), 10)).toBe(`${'𝔸'.repeat(9)}…`)
  expect(shorten('𝔸'.repeat(10), 10)).toBe('𝔸'.repeat(10))
})

test.each([
  ['2026-11-20T00:00:00Z', '2026-11-20'],
  ['2026-11-20T00:00:00.000Z', '2026-11-20'],
  ['2026-11-20T09:30:00Z', '2026-11-20T09:30:00Z'],
  ['on 2026-11-20T00:00:00Z', 'on 2026-11-20T00:00:00Z'],
  ['2026-11-20T00:00:00Z?', '2026-11-20T00:00:00Z?']
])('a time that is a date is shown as one: %s', (given, wanted) => {
  expect(shortTime(given)).toBe(wanted)
})

describe('a log line never commands the runner', () => {
  test.each([
    ['::error::gotcha', '\\::error::gotcha'],
    ['  ::add-mask::x', '\\::add-mask::x'],
    ['Ada\n::set-output name=a::b', 'Ada\\n::set-output name=a::b'],
    ['Ada ##[add-mask]x', 'Ada ##\\[add-mask]x'],
    ['  Ada  ', '  Ada']
  ])('%j', (given, wanted) => {
    expect(logLine(given)).toBe(wanted)
  })

  test('whatever the text', () => {
    const before = fc.constantFrom('', '::', '##[', '\n::', '\u00a0::')
    fc.assert(
      fc.property(before, fc.string({ unit: 'binary' }), (start, text) => {
        expect(logLine(start + text)).not.toMatch(/^\s*::|##\[|[\r\n]/u)
      })
    )
  })
})

describe('Markdown is shown, not obeyed', () => {
  test.each([
    ['a pipe', 'a|b', 'a&#124;b'],
    ['a picture', '![x](https://evil.example/x.png)', '&#33;&#91;x&#93;(https:&#8203;//evil.example/x.png)'],
    ['a tag', '<img src=x>', '&#60;img src=x&#62;'],
    ['a mention', '@team', '&#64;&#8203;team'],
    ['an issue', 'fixes #123', 'fixes &#35;&#8203;123'],
    ['an entity', '&lt;b&gt;', '&#38;lt;b&#38;gt;'],
    ['emphasis', '*a* _b_ ~~c~~', '&#42;a&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;'],
    ['a list', '- [ ] x', '&#45; &#91; &#93; x'],
    ['a numbered list', '12) x', '12&#41; x'],
    ['a list without an item', '-', '&#45;'],
    ['mathematics', '$x$', '&#36;x&#36;'],
    ['a bare host', 'www.evil.example', 'www&#8203;.evil.example'],
    ['an address, to be copied', 'ask grace@mail.example.com.', 'ask `grace@mail.example.com`.'],
    ['what is not an address', 'grace@home, example.com', 'grace&#64;&#8203;home, example.com'],
    ['an ordinary name', "Conan O'Brien-Smith (Jr.)", "Conan O'Brien-Smith (Jr.)"]
  ])('%s', (_what, given, wanted) => {
    expect(words(given)).toBe(wanted)
  })

  test.each([
    ['what is in backticks is code', 'Set `@a` or `b`', 'Set `@a` or `b`'],
    ['a single backtick is not', 'a ` @b', 'a &#96; &#64;&#8203;b'],
    ['a text twice too long is cut', 'a'.repeat(21), `${'a'.repeat(9)}…`],
    ['any other stays whole', 'a'.repeat(20), 'a'.repeat(20)]
  ])('as a sentence: %s', (_what, given, wanted) => {
    expect(markdownOf(told(given), 10)).toBe(wanted)
  })

  test.each([
    ['an id', 'u-1003', '`u-1003`'],
    ['a tag in a value', '<img src=x>', '`<img src=x>`'],
    ['a backtick', 'a`b', '<code>a&#96;b</code>'],
    ['a pipe', 'a|@team', '<code>a&#124;&#64;&#8203;team</code>'],
    ['nothing', '', '<code>&nbsp;</code>']
  ])('as code: %s', (_what, given, wanted) => {
    expect(code(given)).toBe(wanted)
  })

  test('whatever the text, nothing in it links, mentions, embeds or ends a cell', () => {
    const links = ['@team', '#1', 'www.a.b', 'http://a.b', 'a@b.c', '![x](y)']
    const marks = ['|', '`', '``', '\n', '\\', '*', '<img src=x>', '</details>', '<!--']
    const piece = fc.oneof(fc.constantFrom(...links, ...marks), fc.string({ unit: 'binary', maxLength: 5 }))
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (given) => {
        for (const shown of [words(given), code(given)]) {
          expect(shown).not.toMatch(/[\r\n|]/)
          const rest = outsideCode(shown)
          expect(rest).not.toMatch(/[<>@`*_[\]\\!$~]|#(?!\d+;)|&(?!#\d+;|nbsp;)|https?:\/|www\./i)
        }
      })
    )
  })
})
