// A change as one line of plain text: in the log, and in the fences of the page.
import type { Done } from '../kinds/change.ts'
import { isOfAccount, wordsOf } from '../kinds/words.ts'
import { describe, plainPen } from './describe.ts'
import { signOf } from './rows.ts'
import { CELL, lineOf, visible } from './text.ts'

/** What an act is called by what became of it: `remove`, `removed`, `remove failed`. */
export const actionOf = ({ act, result }: Done, failed: string, notTried: string): string => {
  const { verb, done } = wordsOf(act)
  return {
    planned: verb,
    done,
    failed: `${verb} ${failed}`,
    'not-tried': `${verb} ${notTried}`
  }[result.status]
}

/** A person's name, or their address where there is none. */
export const whoOf = ({ subject: { name, email } }: Done): string => (name === '' ? email : name)

/** Whether the address says no more than the name: the same text, or the mask of the same person. */
export const isSaidByName = ({ subject: { name, email } }: Done): boolean =>
  name === '' || email === '' || name === email || email === `${name}@masked.invalid`

/** Ids and addresses, as far as they say something new. */
export const idsOf = (change: Done): readonly string[] => {
  const { subject } = change
  const ids = isOfAccount(change) ? [subject.id] : []
  return [...ids, ...(isSaidByName(change) ? [] : [subject.email])].map((text) => visible(text, CELL))
}

/** Where and what: `to Engineering; sends an e-mail`. */
export const whatOf = (change: Done): string => {
  const { act, target } = change
  const where = target === null ? [] : [`${wordsOf(act).toward} ${visible(target.name, CELL)}`]
  return [...where, ...describe(change, plainPen)].join('; ')
}

/** Why it failed, was not tried or waits. */
export const causeOf = ({ result, why }: Done, max?: number): string => {
  const said = result.message ?? why?.text ?? null
  return said === null ? '' : lineOf(said, max)
}

const widthOf = (text: string): number => Array.from(text).length
const widest = (texts: readonly string[], least: number, most: number): number =>
  texts.reduce((width, text) => Math.min(most, Math.max(width, widthOf(text))), least)

const inLine = (change: Done): string => actionOf(change, 'FAILED', 'NOT TRIED')
const named = (change: Done): string => visible(whoOf(change), CELL)

const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`

/** `+ add         Mary Jackson  to Engineering  (mary@example.com)`, in columns as wide as these changes need. */
export const lineIn = (changes: readonly Done[]): ((change: Done) => string) => {
  const action = widest(changes.map(inLine), 10, 16)
  const name = widest(changes.map(named), 0, 24)
  return (change) => {
    const columns = [
      `${signOf(change)} ${padded(inLine(change), action)}`,
      padded(named(change), name),
      [whatOf(change), causeOf(change, 400)].filter((text) => text !== '').join(': ')
    ]
    const ids = idsOf(change)
    return `${columns.join('  ').trimEnd()}${ids.length === 0 ? '' : `  (${ids.join(', ')})`}`
  }
}
