// Gathers what is wrong with the users files: places, values fit to be shown, and a bound on repetition.
import type { Place, Problem } from '../errors.ts'
import { plain } from '../say.ts'

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

/**
 * Turns text from a file into something a message may hold: in double quotes, cut to about 60 characters,
 * control and invisible characters escaped. Where values must not be shown it gives `otherwise` instead.
 */
export type Show = (value: string, otherwise: string) => string

export const showing =
  (quoteValues: boolean): Show =>
  (value, otherwise) => {
    if (!quoteValues) return otherwise
    const cut = value.length > shownLength
    // Cutting a pair of surrogates in half would leave a broken character.
    const text = cut ? value.slice(0, shownLength - 1).replace(/[\ud800-\udbff]$/, '') : value
    return `"${text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}${cut ? '…' : ''}"`
  }

/** Gives the place of an offset in the text. Lines end with a line feed; the line table is made when first asked. */
export const places = (file: string, text: string): ((offset: number) => Place) => {
  let starts: number[] | undefined
  return (offset) => {
    if (starts === undefined) {
      starts = [0]
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    }
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/**
 * A list of problems of one file. Of one `kind` the first 50 are kept and the others counted, so that a slip in
 * ten thousand users stays readable; the same message at the same place is kept once.
 */
export type Findings = Readonly<{
  add: (kind: string, offset: number, message: string) => void
  list: () => readonly Problem[]
}>

export const findings = (place: (offset: number) => Place): Findings => {
  const kinds = new Map<string, { kept: number; more: number; last: number }>()
  const seen = new Set<string>()
  const problems: Problem[] = []
  return {
    add: (kind, offset, message) => {
      const count = kinds.get(kind) ?? { kept: 0, more: 0, last: 0 }
      kinds.set(kind, count)
      if (count.kept >= sameKindLimit) {
        if (count.more === 0) count.last = offset
        count.more += 1
        return
      }
      const key = `${offset} ${message}`
      if (seen.has(key)) return
      seen.add(key)
      count.kept += 1
      problems.push({ message, place: place(offset) })
    },
    list: () => {
      const rest: Problem[] = []
      for (const { more, last } of kinds.values()) {
        if (more > 0)
          rest.push({
            message: `There are ${more} more problems of this kind, from here on.`,
            place: place(last)
          })
      }
      return [...problems, ...rest]
    }
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By file, line and column; what has no place comes first. */
export const byPlace = (a: Problem, b: Problem): number =>
  compareText(a.place?.file ?? '', b.place?.file ?? '') ||
  (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
  (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
  compareText(plain(a.message), plain(b.message))
