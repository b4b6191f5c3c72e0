// What a run leaves for auditors: a report as it is published, and a population that is Vanta's, or none.
import type { Account } from '../../sandbox/state.ts'
import { mismatchOf } from '../support/report.ts'
import type { Picture } from './evidence.ts'
import type { Trial } from './trial.ts'

/** The cells of a line; all of them are in quotes. */
const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('","')
    .map((cell) => cell.replaceAll('""', '"'))

/** A value as a cell shows it. */
const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.join('; ') : JSON.stringify(value)
}

/** Whether a cell shows a value; what a spreadsheet would take for a formula begins with an apostrophe. */
const isOf = (cell: string | undefined, value: unknown): boolean =>
  cell === shown(value) || cell === `'${shown(value)}`

/** Whether these lines are every live account of Vanta, with all that Vanta has of it. */
const isWhole = (columns: readonly string[], lines: readonly string[], { accounts }: Picture): boolean => {
  const live = new Map(accounts.filter((row) => row.deletedAt === null).map((row) => [row.uniqueId, row]))
  return (
    live.size === lines.length &&
    lines.map(cellsOf).every(([id = '', ...cells]) => {
      const row: Account | undefined = live.get(id)
      return (
        row !== undefined &&
        columns.slice(1).every((column, n) => !(column in row) || isOf(cells[n], Reflect.get(row, column)))
      )
    })
  )
}

export const judgeReport = ({ run, told, own, evidence, seen, accuse }: Trial): void => {
  const { report, population } = run
  const wrong = mismatchOf(report, population)
  if (wrong !== undefined) accuse('silent', 'a report that is not as published', wrong)
  const isVerified = told.accounts?.verified === true
  if (isVerified !== (population !== undefined))
    accuse(
      'silent',
      isVerified ? 'no population of what was verified' : 'a population of what nobody saw',
      ''
    )
  if (population === undefined) return
  const [titles = '', ...lines] = population.split('\r\n').slice(0, -1)
  // Where Vanta showed an old list, it is an old one that was read back.
  const isOld = own.some(({ isStale }) => isStale)
  const pictures = isOld
    ? evidence.moments.filter(({ n }) => n <= run.to).map(({ picture }) => picture)
    : seen
  if (!pictures.some((picture) => isWhole(cellsOf(titles), lines, picture)))
    accuse('silent', 'a population that Vanta never held', `${lines.length} accounts`)
}
