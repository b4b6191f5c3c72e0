// The changes on a page: a table for a few, a fence of the log's lines for more, most of them folded where there are
// many. What is cut is cut by bands, and counted.
import type { Done } from '../kinds/change.ts'
import { grouped } from '../say.ts'
import { changeLine, widthsOf } from './line.ts'
import { bandOf, type Block, blocksOf, fitting, hasMixedDrift } from './rows.ts'
import type { Report } from './shape.ts'
import { fold, type Limit } from './space.ts'
import { blockTitle, tableOf } from './table.ts'
import { countsOf, countsText } from './verdict.ts'

/** Up to so many rows are a table; up to so many are all open. */
const TABLE = 12
const OPEN = 40
/** Of more rows, these are open: the first, and the first that want a second look. */
const FIRST = 15
const LOUD = 10
/** A refused plan shows everything that caused the refusal, up to this many rows. */
const REFUSED = 100

/** More than any heading, fold and label of a block, and than the sentence on what was cut, can take. */
const FRAME = 700
const CUT_SENTENCE = 900

/** Which of many rows are open; the rest is behind a click. */
const split = (rows: readonly Done[], refused: boolean): readonly [open: Done[], folded: Done[]] => {
  const losses = rows.filter((row) => bandOf(row) === 0).length
  const first = refused ? Math.max(FIRST, Math.min(losses, REFUSED)) : FIRST
  const loud = new Set(
    rows
      .slice(first)
      .filter((row) => bandOf(row) === 1)
      .slice(0, LOUD)
  )
  const open = [...rows.slice(0, first), ...loud]
  const shown = new Set(open)
  const fill = rows.filter((row) => !shown.has(row)).slice(0, Math.max(0, FIRST + LOUD - open.length))
  for (const row of fill) shown.add(row)
  return [rows.filter((row) => shown.has(row)), rows.filter((row) => !shown.has(row))]
}

/** The row as it takes space, without the rest of its block. */
type Rendered = Readonly<{ block: Block; lines: (row: Done) => string; table: readonly string[] | undefined }>

const rendered = (block: Block, report: Report, withDrift: boolean): Rendered => {
  if (block.rows.length <= TABLE) {
    const table = tableOf(block, report, withDrift)
    const byRow = new Map(block.rows.map((row, index) => [row, table[index + 1] ?? '']))
    return { block, lines: (row) => byRow.get(row) ?? '', table }
  }
  const widths = widthsOf(block.rows)
  const made = new Map<Done, string>()
  const lines = (row: Done): string => {
    const line = made.get(row) ?? changeLine(row, widths, withDrift)
    made.set(row, line)
    return line
  }
  return { block, lines, table: undefined }
}

const fence = (lines: readonly string[]): string => ['```diff', ...lines, '```'].join('\n')

const blockText = (
  { block, lines, table }: Rendered,
  kept: number,
  report: Report,
  isAlone: boolean
): string => {
  const rows = block.rows.slice(0, kept)
  if (rows.length === 0) return ''
  if (table !== undefined) return [table[0] ?? '', ...rows.map(lines)].join('\n')
  const title = isAlone ? [] : [`**${blockTitle(block)}**`]
  if (block.rows.length <= OPEN) return [...title, fence(rows.map(lines))].join('\n\n')
  const [open, folded] = split(rows, report.failure?.reason === 'refused')
  const amount = grouped(folded.length)
  const more = kept < block.rows.length ? `${amount} more` : `the other ${amount}`
  const label = `Show ${more}: ${countsText(countsOf(folded, report.applied))}`
  return [
    ...title,
    fence(open.map(lines)),
    ...(folded.length === 0 ? [] : [fold(label, fence(folded.map(lines)))])
  ].join('\n\n')
}

/** How what was left out is called, and where it is. */
export type Elsewhere = Readonly<{ what: string; where: () => string }>

/** The changes as Markdown, within `room`. */
export const changesMarkdown = (
  report: Report,
  room: number,
  measure: Limit['measure'],
  elsewhere: Elsewhere
): readonly string[] => {
  const withDrift = hasMixedDrift(report.changes)
  const all = blocksOf(report.changes).map((block) => rendered(block, report, withDrift))
  const frames = all.reduce((sum, { table }) => sum + measure(table?.[0] ?? '') + FRAME, CUT_SENTENCE)
  const byBlock = new Map(all.map((each) => [each.block, each]))
  const kept = fitting(
    all.map(({ block }) => block),
    (row, block) => measure(byBlock.get(block)?.lines(row) ?? '') + 1,
    room - frames
  )
  const cut = all.flatMap(({ block }, index) => block.rows.slice(kept[index]))
  const texts = all.map((each, index) => blockText(each, kept[index] ?? 0, report, all.length === 1))
  if (cut.length > 0) {
    const counts = countsText(countsOf(cut, report.applied))
    const { what, where } = elsewhere
    texts.push(`**${grouped(cut.length)} more do not fit into ${what}:** ${counts}. ${where()}`)
  }
  return texts.filter((text) => text !== '')
}
