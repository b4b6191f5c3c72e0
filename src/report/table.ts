// A block of changes as a table: a few rows, with links, that wrap on a phone. Identifiers come last.
import type { Done } from '../kinds/change.ts'
import { blockOf, isOfAccount } from '../kinds/words.ts'
import { describe, markdownPen } from './describe.ts'
import { actionOf, isSaidByName, whoOf } from './line.ts'
import { lineLink } from './link.ts'
import { type Block, signOf } from './rows.ts'
import type { Report } from './shape.ts'
import { CELL, code, words } from './text.ts'

/** One row of a table. The cells are Markdown. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The titles of a table's columns, and below them the line that makes a table of it. */
export const tableHead = (titles: readonly string[]): string =>
  `${tableRow(titles)}\n${tableRow(titles.map(() => ':--'))}`

const JOIN = '\u00a0'

const action = (change: Done): string => {
  const sign = signOf(change)
  const said = `${sign.replace('-', '−')}${JOIN}${actionOf(change, 'failed', 'not tried')}`
  const { status } = change.result
  const isLoud = sign === '-' || sign === '!' || status === 'failed' || status === 'not-tried'
  return isLoud ? `**${said}**` : said
}

type Cell = (change: Done, report: Report) => string

/** Linked where nothing behind it in the row is. */
const who: Cell = (change, { run }) => {
  const { place, subject } = change
  const isLast = isSaidByName(change) && !isOfAccount(change)
  if (isLast) return lineLink(run, place, code(whoOf(change)))
  return subject.name === '' ? code(subject.email) : words(subject.name, CELL)
}
const email: Cell = (change, { run }) =>
  isSaidByName(change) ? '' : lineLink(run, change.place, code(change.subject.email))
const ids: Cell = (change, { run }) => {
  const { place, subject } = change
  const own = lineLink(run, place, code(subject.id))
  return isSaidByName(change) ? own : `${own} ${code(subject.email)}`
}
const target: Cell = (change) => words(change.target?.name ?? '', CELL)

type Column = readonly [title: string, cell: Cell]

/** The title of a block: its family, or the one group or Trust Center that it is about. */
export const blockTitle = ({ family, rows }: Block): string => {
  const targets = new Set(rows.flatMap((row) => (row.target === null ? [] : [row.target.name])))
  const [only = ''] = targets
  const { title, of } = blockOf(family)
  return of === undefined || targets.size !== 1 ? title : `${of} ${words(only, CELL)}`
}

/** A block as a table: its head, and the line of a row. Columns that say nothing are left out. */
export const tableOf = (
  block: Block,
  report: Report
): Readonly<{ head: string; line: (row: Done) => string }> => {
  const { family, rows } = block
  const change: Column = ['Change', (row) => describe(row, markdownPen).join('<br>')]
  const hasEmails = rows.some((row) => !isSaidByName(row))
  const title = blockTitle(block)
  const { title: ofAll, target: column } = blockOf(family)
  const columns: readonly Column[] = [
    [title, action],
    ['Who', who],
    change,
    ...(column !== undefined && title === ofAll ? [[column, target] as const] : []),
    family === 'accounts' ? [hasEmails ? 'Id, e-mail' : 'Id', ids] : ['E-mail', email]
  ]
  const kept = columns.filter(([, cell]) => rows.some((row) => cell(row, report) !== ''))
  return {
    head: tableHead(kept.map(([name]) => name)),
    line: (row) => tableRow(kept.map(([, cell]) => cell(row, report)))
  }
}
