// A sentence on a page or in a line: each part by what it is, our own words as they are meant.
import { type Part, plain, shown, type Text } from '../say.ts'
import { CELL, code, SENTENCE, shorten, visible, words } from './text.ts'

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
