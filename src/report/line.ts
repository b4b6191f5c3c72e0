// A change as one line of plain text: in the log, and in the fences of the page.
import type { Done } from '../kinds/change.ts'
import { wordsOf } from '../kinds/words.ts'
import { describe, plainPen } from './describe.ts'
import { signOf } from './rows.ts'
import { lineOf } from './said.ts'
import { CELL, visible } from './text.ts'

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
const idsOf = (change: Done): readonly string[] => {
  const { act, subject } = change
  const ids = act.startsWith('accounts.') ? [subject.id] : []
  return [...ids, ...(isSaidByName(change) ? [] : [subject.email])].map((text) => visible(text, CELL))
}

const VERB_WIDTH = 10
const MOST_WIDTH = 24
const widthOf = (text: string): number => Array.from(text).length

/** How wide the column of names is for these changes. */
export const nameWidth = (changes: readonly Done[]): number =>
  changes.reduce(
    (most, change) => Math.min(MOST_WIDTH, Math.max(most, widthOf(visible(whoOf(change), CELL)))),
    0
  )

const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`

/** `+ add         Mary Jackson  to Engineering  (mary@example.com)`. `width` is that of the names. */
export const changeLine = (change: Done, width: number, withDrift: boolean): string => {
  const { act, target, why, result } = change
  const { toward } = wordsOf(act)
  const what = [
    ...(target === null ? [] : [`${toward} ${visible(target.name, CELL)}`]),
    ...describe(change, plainPen, withDrift)
  ].join('; ')
  const said = result.message ?? why?.text ?? null
  const cause = said === null || result.status === 'done' ? '' : lineOf(said, 400)
  const columns = [
    `${signOf(change)} ${actionOf(change, 'FAILED', 'NOT TRIED').padEnd(VERB_WIDTH)}`,
    padded(visible(whoOf(change), CELL), width),
    [what, cause].filter((text) => text !== '').join(': ')
  ]
  const ids = idsOf(change)
  return `${columns.join('  ').trimEnd()}${ids.length === 0 ? '' : `  (${ids.join(', ')})`}`
}
