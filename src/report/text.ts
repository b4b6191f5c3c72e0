// Text from strangers, made harmless: names come from contributors, messages from servers. What could act on a
// reader or on the runner is shown instead of obeyed, in our sentences each part by what it is.
import { grouped, type Part, plain, shown, type Text } from '../say.ts'

/** Longest name, address or value in a table cell, in code points. The JSON report has the rest. */
export const CELL = 80
/** Longest sentence in a list of problems, in code points. */
export const SENTENCE = 1_200
/** Longest log line, in code points. */
const LOG_LINE = 2_000

// Everything that has no shape of its own: controls, line separators, bidirectional and zero-width characters,
// tags, unpaired surrogates, private use, and the letters that fonts draw as nothing.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u2800\u3164\uffa0]/gu
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\0': '\\0' }

const escapeInvisible = (character: string): string => {
  const short = SHORT[character]
  if (short !== undefined) return short
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** Cuts to `max` code points, the last of them an ellipsis. */
export const shorten = (text: string, max: number): string => {
  if (text.length <= max) return text
  const points = Array.from(text.slice(0, max * 2 + 2))
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`
}

const PLAIN = /^[ -~]*$/

const seen = (text: string, max: number): string => {
  // The bound comes first as well, so that a huge value costs nothing; four units a code point are ample.
  const bounded = text.slice(0, max * 4 + 4)
  if (PLAIN.test(bounded)) return bounded
  return bounded
    .replaceAll(/\t|\p{Zs}/gu, ' ')
    .replaceAll(INVISIBLE, escapeInvisible)
    .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1')
}

/** One line in which every character can be seen: `\n`, `\u202e` and the like take the place of such characters. */
export const visible = (text: string, max: number): string =>
  shorten(seen(text, max).replaceAll(/ {2,}/g, ' ').trim(), max)

/**
 * A log line that cannot command the runner. It acts on `::` where a line starts and on `##[` anywhere in it
 * (the runner's source). Spaces stay, so that columns line up.
 */
export const logLine = (text: string): string => {
  const line = shorten(seen(text, LOG_LINE).trimEnd(), LOG_LINE).replaceAll('##[', '##\\[')
  return line.trimStart().startsWith('::') ? `\\${line.trimStart()}` : line
}

/** A midnight in UTC is shown as its date, which is what a users file says for it. */
export const shortTime = (text: string): string =>
  text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.000)?Z$/, '$1')

const MARKUP = /[&<>"`*_~[\]!#|\\^${}@]/g
const entity = (character: string): string => `&#${character.charCodeAt(0)};`
const GAP = '&#8203;'

// GitHub looks for mentions, references, emoji and addresses in the finished page, where an entity is the
// character again. Only a gap inside the pattern keeps it from linking.
const LINKS = /[@#]|:(?=\S)|\bGH-|www(?=\.)/gi
const LINK_MARK = '\u{f0000}'
/** What begins a list where it begins a line, in an item of another list too. */
const LIST_MARK = /^(?:[-+]|\d+[.)])(?=\s|$)/

const inert = (text: string): string =>
  text
    .replaceAll(LINKS, (found) => `${found}${LINK_MARK}`)
    .replaceAll(MARKUP, entity)
    .replaceAll(LINK_MARK, GAP)
    .replace(LIST_MARK, (mark) => `${mark.slice(0, -1)}${entity(mark.slice(-1))}`)

/**
 * A value in a fixed-width face: ids, addresses, values. In a code span GitHub obeys nothing. Backticks and pipes
 * cannot be in a span inside a table, so such a value gets the tag and entities instead.
 */
export const code = (text: string, max: number = CELL): string => {
  const inLine = visible(text, max)
  if (inLine === '') return '<code>&nbsp;</code>'
  return /[`|]/.test(inLine) ? `<code>${inert(inLine)}</code>` : `\`${inLine}\``
}

/** In parentheses, so that a split keeps what it splits at. */
const ADDRESS = /([\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u

/** Words in running text or a cell. E-mail addresses in them become code, so that they can be copied whole. */
export const words = (text: string, max: number = SENTENCE): string => {
  const inLine = visible(text, max)
  if (!inLine.includes('@')) return inert(inLine)
  const pieces = inLine.split(ADDRESS)
  return pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : inert(piece))).join('')
}

/** Escaped, with the spaces at its ends, which join it to its neighbours. */
const around = (text: string): string => {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (start >= end) return text === '' ? '' : ' '
  return `${start > 0 ? ' ' : ''}${words(text, SENTENCE)}${end < text.length ? ' ' : ''}`
}

/** Running text as Markdown: what is in backticks is code. */
const wordsMarkdown = (text: string): string => {
  const pieces = text.split('`')
  if (pieces.length % 2 === 0) return around(text)
  return pieces.map((piece, index) => (index % 2 === 1 ? code(piece, SENTENCE) : around(piece))).join('')
}

/** A part of a sentence as Markdown. */
const partMarkdown = ({ is, text }: Part): string => {
  if (is === 'theirs' || is === 'word') return wordsMarkdown(text)
  return is === 'person' || is === 'thing' ? words(text, CELL) : code(text)
}

/** Quotes around what is set as code; those of a line of YAML, `uniqueId: "007"`, are what it is about. */
const QUOTED_CODE = /(?<!: )&#34;(`[^`]+`)&#34;/g

/** A sentence as Markdown, of at most `max` code points before it is escaped. */
export const markdownOf = (text: Text, max: number = SENTENCE): string =>
  plain(text).length > max * 2
    ? wordsMarkdown(shorten(plain(text), max))
    : shown(text, partMarkdown, wordsMarkdown).replaceAll(QUOTED_CODE, '$1')

/** A sentence as plain text in one line, of at most `max` code points. */
export const lineOf = (text: Text, max: number = SENTENCE): string => visible(plain(text), max)

/** `1 account`, `2 accounts`. */
export const count = (amount: number, noun: string, plural: string = `${noun}s`): string =>
  `${grouped(amount)} ${amount === 1 ? noun : plural}`
