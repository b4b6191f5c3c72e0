// Gathers what is wrong with the users files: places, values fit to be shown, and a bound on repetition.
import type { Place, Problem } from '../errors.ts'
import { compareText } from '../order.ts'
import { joined, plain, say, shown, type Text, value, word } from '../say.ts'

/** How many problems of one kind are listed for a file before the rest is only counted. */
const sameKindLimit = 50

const shownLength = 60

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (character === '\n') return String.raw`\n`
  if (character === '\r') return String.raw`\r`
  if (character === '\t') return String.raw`\t`
  return String.raw`\u{${code.toString(16)}}`
}

/** Text from a file as a message holds it: in quotes, cut to about 60 characters, what cannot be seen escaped. */
export const quoted = (given: string): Text => {
  const cut = given.length > shownLength
  // Cutting a pair of surrogates in half would leave a broken character.
  const text = cut ? given.slice(0, shownLength - 1).replace(/[\ud800-\udbff]$/, '') : given
  return say`"${value(`${text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}${cut ? '…' : ''}`)}"`
}

/** `a, b and c`, of our own words. */
export const series = (words: readonly string[], last: 'and' | 'or'): Text =>
  joined(words.map(word), ` ${last} `)

/** A place as a sentence names it. */
export const at = (place: Place): Text => say`${word(`${place.file}:${place.line}`)}`

/** A message that is worded only where it is listed, with its kind. The kind of a text is what is our own of it. */
type Later = Readonly<{ kind: string; words: () => Text }>

/**
 * A list of problems of one file. Of one `kind` the first 50 are kept and the others counted, so that a slip in
 * ten thousand users stays readable; the same message at the same place counts once.
 */
export type Findings = Readonly<{
  add: (offset: number, message: Text | Later) => void
  list: () => readonly Problem[]
}>

const ownWords = (text: Text): string =>
  shown(
    text,
    () => '',
    (own) => own
  )

export const findings = (place: (offset: number) => Place): Findings => {
  const kinds = new Map<string, { kept: number; more: number; last: number }>()
  const seen = new Set<string>()
  const problems: Problem[] = []
  return {
    add: (offset, message) => {
      const { kind, words } = 'kind' in message ? message : { kind: ownWords(message), words: () => message }
      const count = kinds.get(kind) ?? { kept: 0, more: 0, last: 0 }
      kinds.set(kind, count)
      const text = count.kept < sameKindLimit ? words() : undefined
      const key = `${offset} ${text === undefined ? kind : plain(text)}`
      if (seen.has(key)) return
      seen.add(key)
      if (text === undefined) {
        if (count.more === 0) count.last = offset
        count.more += 1
      } else {
        count.kept += 1
        problems.push({ message: text, place: place(offset) })
      }
    },
    list: () => [
      ...problems,
      ...[...kinds.values()]
        .filter(({ more }) => more > 0)
        .map(({ more, last }) => ({
          message:
            more === 1
              ? say`There is 1 more problem of this kind, here.`
              : say`There are ${more} more problems of this kind, from here on.`,
          place: place(last),
          times: more
        }))
    ]
  }
}

/** By file, line and column; what has no place comes first. */
export const byPlace = (a: Problem, b: Problem): number =>
  compareText(a.place?.file ?? '', b.place?.file ?? '') ||
  (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
  (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
  compareText(plain(a.message), plain(b.message))
