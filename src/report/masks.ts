// Masks for people: one a person and run. They are made with a random key, so that nobody can find out who is
// meant by hashing a guess.
import { createHmac } from 'node:crypto'
import { addressKey } from '../address.ts'
import type { Someone } from '../kinds/kind.ts'

export type Masks = Readonly<{
  /** Makes names and addresses known, so that they are found in running text. */
  learn: (person: Someone) => void
  /** The mask of the person with this address; of a name, where there is no address. */
  person: (email: string | undefined, name?: string) => string
  email: (email: string) => string
  /** A mask for a value that may tell who is meant: `url-4f0c…`. */
  value: (kind: string, text: string) => string
  /** Makes an id known that must not be shown. */
  hide: (id: string) => void
  /** Running text with every address, and every name and id that is known, masked. */
  text: (text: string) => string
}>

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const IN_WORD = /[\p{L}\p{N}\p{M}]/u

// An address in text or, encoded, in a URL. Better too much than too little.
const ADDRESS = /[^\s@<>()[\]{},;:"`|/=?&\\]+(?:@|%40)[^\s@<>()[\]{},;:"`|/=?&\\]+/giu

/** Without case, and of the same length, so that positions stay. */
const fold = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (each) =>
    each.toLowerCase().length === each.length ? each.toLowerCase() : each
  ).join('')
}

/** Names by their first word: how long they are, and where in them that word is, so that a lookup is one step. */
type Names = Map<string, Readonly<{ offset: number; length: number }>>
type Match = Readonly<{ start: number; end: number; mask: string }>

const endsWord = (text: string, end: number): boolean =>
  !IN_WORD.test(text[end] ?? '') || !IN_WORD.test(text[end - 1] ?? '')

/** Creates the masks of one run. `key`: random bytes, at least 16, used for nothing else. */
export const createMasks = (key: Uint8Array): Masks => {
  const emails = new Map<string, string>()
  const names = new Map<string, Names>()
  const folded = new Map<string, string>()
  const wordless = new Map<string, string>()

  const hash = (kind: string, text: string): string =>
    createHmac('sha256', key).update(`${kind}\0${text}`).digest('hex').slice(0, 10)

  const person = (email = '', name = ''): string => {
    const address = addressKey(email)
    if (address === '') return folded.get(fold(name.trim())) ?? `person-${hash('name', fold(name.trim()))}`
    const known = emails.get(address)
    if (known !== undefined) return known
    const mask = `person-${hash('email', address)}`
    emails.set(address, mask)
    return mask
  }

  const email = (address: string): string => `${person(address)}@masked.invalid`

  const know = (text: string, mask: string): void => {
    const name = text.trim()
    const lookup = fold(name)
    if (name === '') return
    const before = folded.get(lookup)
    if (before === mask) return
    // One name of several people gets a mask of its own in running text.
    const given = before === undefined ? mask : `person-${hash('name', lookup)}`
    folded.set(lookup, given)
    const word = WORD[Symbol.matchAll](lookup).next().value
    if (word === undefined) {
      if (name.length > 2 || /[^\x20-\x7e]/.test(name)) wordless.set(name, given)
      return
    }
    const shape = { offset: word.index, length: lookup.length }
    const shapes = names.get(word[0]) ?? new Map()
    names.set(word[0], shapes.set(`${shape.offset} ${shape.length}`, shape))
  }

  const matchesIn = (text: string): Match[] => {
    const found: Match[] = []
    const lookup = fold(text)
    for (const { 0: word, index } of lookup.matchAll(WORD))
      for (const { offset, length } of names.get(word)?.values() ?? []) {
        const start = index - offset
        const end = start + length
        const mask = start < 0 ? undefined : folded.get(lookup.slice(start, end))
        if (mask !== undefined && endsWord(text, end)) found.push({ start, end, mask })
      }
    for (const { 0: raw, index } of text.matchAll(ADDRESS)) {
      const start = index + (/^['.]*/.exec(raw)?.[0].length ?? 0)
      const address = raw.replace(/^['.]+/, '').replace(/['.!…]+$/, '')
      found.push({ start, end: start + address.length, mask: email(address.replace(/%40/i, '@')) })
    }
    for (const [name, mask] of wordless)
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
        found.push({ start: at, end: at + name.length, mask })
    return found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  }

  const text = (given: string): string => {
    let out = ''
    let end = 0
    for (const match of matchesIn(given)) {
      if (match.end <= end) continue
      // Overlaps belong together: showing the end of the longer one would give it away.
      if (match.start >= end) out += given.slice(end, match.start) + match.mask
      end = match.end
    }
    return out + given.slice(end)
  }

  return {
    learn: ({ email: address = '', names: given }) => {
      const own = given.filter((name) => name !== undefined)
      const mask = person(address, own[0])
      for (const name of [address, ...own])
        know(name, addressKey(name) === addressKey(address) ? `${mask}@masked.invalid` : mask)
    },
    person,
    email,
    value: (kind, given) => `${kind}-${hash(kind, given)}`,
    hide: (id) => know(id, `id-${hash('id', id)}`),
    text
  }
}
