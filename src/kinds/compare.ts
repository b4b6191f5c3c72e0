// How a field's value in a file and in Vanta are compared. What comes out equal is no difference: what a person would
// call the same text (its Unicode form, surrounding spaces, the case of an e-mail address wherever it appears), the
// same instant, the same set, the same link.
import { addressKey } from '../address.ts'
import { instantOf } from '../time.ts'

export type Comparison = (value: unknown) => unknown

export const asIs: Comparison = (value) => value

export const asAddress: Comparison = (value) => (typeof value === 'string' ? addressKey(value) : value)

/** Two ids that look the same are the same; their case counts. */
export const asId: Comparison = (value) => (typeof value === 'string' ? value.trim().normalize('NFC') : value)

/** What ends a word. One character at a time: a pattern for whole words runs out of stack on a text of megabytes. */
const betweenWords = /([\s/?#&=<>"',;()])/
const hasAddress = (text: string): boolean => text.includes('@') || text.includes('%40')

export const asText: Comparison = (value) => {
  if (typeof value !== 'string') return value
  const text = value.trim().normalize('NFC')
  if (!hasAddress(text)) return text
  return text
    .split(betweenWords)
    .map((word) => (hasAddress(word) ? addressKey(word) : word))
    .join('')
}

export const asInstant: Comparison = (value) =>
  typeof value === 'string' ? (instantOf(value) ?? value) : value

/** A set of texts. An empty one says as little as none. */
export const asSet: Comparison = (value) => {
  if (!Array.isArray(value)) return value
  return value.length === 0 ? undefined : JSON.stringify([...new Set(value.map(asId).map(String))].toSorted())
}

/** As the URL standard reads it: the case of the host, a default port and the way of escaping do not count. */
export const asUrl: Comparison = (value) => {
  if (typeof value !== 'string') return value
  const link = value.trim().normalize('NFC')
  const url = URL.canParse(link) ? new URL(link).href : link
  return asText(url.replaceAll(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase()))
}
