// Tables of changes: their titles, their cells, and what became of each item.
import type { FieldChange } from '../plan/plan.ts'
import type { Result } from './report.ts'
import { type Section, tableRow } from './section.ts'
import { CELL, code, count, grouped, shorten, shortTime, words } from './text.ts'

type Finished = Readonly<{ result: Result }>

export const title = (
  items: readonly Finished[],
  [icon, before, after]: readonly [string, string, string],
  noun: string,
  nouns: string
): string => {
  const all = items.length
  const done = items.filter(({ result }) => result.status === 'done').length
  const planned = items.every(({ result }) => result.status === 'planned')
  if (done === all) return `### ${icon} ${count(all, noun, nouns)} ${after}`
  if (planned) return `### ${icon} ${count(all, noun, nouns)} ${before}`
  return `### ${icon} ${grouped(done)} of ${count(all, noun, nouns)} ${after}`
}

const isMixed = (items: readonly Finished[]): boolean =>
  items.some(({ result }) => result.status === 'failed' || result.status === 'not-tried')

const outcome = ({ status, message }: Result): string => {
  const said = message === undefined ? '' : `: ${words(message, 300)}`
  const outcomes: Readonly<Record<Result['status'], string>> = {
    planned: '',
    done: '✅ done',
    failed: `❌ failed${said}`,
    'not-tried': `⏸️ not tried${said}`
  }
  return outcomes[status]
}

/** A table of items; the column with each one's result is there only where results differ. */
export const table = <T extends Finished>(
  items: readonly T[],
  head: string,
  noun: string,
  columns: readonly string[],
  cells: (item: T) => readonly string[]
): readonly Section[] => {
  if (items.length === 0) return []
  const mixed = isMixed(items)
  return [
    {
      head,
      noun,
      columns: mixed ? [...columns, 'Result'] : columns,
      rows: items.map((item) => () => tableRow(mixed ? [...cells(item), outcome(item.result)] : cells(item)))
    }
  ]
}

export const name = (text: string): string => words(text, CELL)

/** A field's value. Nothing and an empty text are words, so that nobody takes them for a value. */
const value = (given: unknown): string => {
  if (given === undefined || given === null) return '*none*'
  if (given === '') return '*empty*'
  if (Array.isArray(given) && given.length === 0) return '*none*'
  if (typeof given === 'string') return code(shortTime(given))
  if (Array.isArray(given) && given.every((each) => typeof each === 'string'))
    return code(shorten(given.join(', '), CELL))
  return code(JSON.stringify(given))
}

/** Most of an account's fields that a cell names. */
export const MAX_FIELDS = 12

/** The fields that differ, a line each. */
export const fieldCell = (fields: readonly FieldChange[]): string => {
  const shown = fields
    .slice(0, MAX_FIELDS)
    .map(({ field, from, to }) =>
      to === undefined
        ? `${words(field, CELL)}: ${value(from)} → **cleared**`
        : `${words(field, CELL)}: ${value(from)} → ${value(to)}`
    )
  const rest = fields.length - shown.length
  return [...shown, ...(rest > 0 ? [`… and ${count(rest, 'more field')}`] : [])].join('<br>')
}
