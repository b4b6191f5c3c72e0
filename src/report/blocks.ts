// The changes on a page: a table for a few, a fence of the log's lines for more, most of them folded where there are
// many. What is cut is cut by bands, and counted.
import type { Done } from '../kinds/change.ts'
import { grouped } from '../say.ts'
import { lineIn } from './line.ts'
import { bandOf, type Block, blocksOf, fitting } from './rows.ts'
import type { Report } from './shape.ts'
import { fold, type Limit, parted } from './space.ts'
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
const split = (rows: readonly Done[], refused: boolean) => {
  const losses = rows.filter((row) => bandOf(row) === 0).length
  const first = refused ? Math.max(FIRST, Math.min(losses, REFUSED)) : FIRST
  const loud = rows.slice(first).filter((row) => bandOf(row) === 1)
  const open = [...rows.slice(0, first), ...loud.slice(0, LOUD)]
  return parted(rows, open, Math.max(FIRST + LOUD, open.length))
}

/** How a block is shown: the head of a table, empty for a fence, and the line of a row. */
type Shown = Block & Readonly<{ head: string; line: (row: Done) => string }>

const shownAs = (block: Block, report: Report): Shown => ({
  ...block,
  ...(block.rows.length <= TABLE ? tableOf(block, report) : { head: '', line: lineIn(block.rows) })
})

const blockText = (
  block: Shown,
  lines: ReadonlyMap<Done, string>,
  report: Report,
  isAlone: boolean
): string => {
  const all = block.rows
  const rows = all.filter((row) => lines.has(row))
  const linesOf = (own: readonly Done[]): readonly string[] => own.map((row) => lines.get(row) ?? '')
  const fence = (own: readonly Done[]): string => ['```diff', ...linesOf(own), '```'].join('\n')
  if (rows.length === 0) return ''
  if (block.head !== '') return [block.head, ...linesOf(rows)].join('\n')
  const title = isAlone ? [] : [`**${blockTitle(block)}**`]
  if (all.length <= OPEN) return [...title, fence(rows)].join('\n\n')
  const [open, folded] = split(rows, report.failure?.reason === 'refused')
  const amount = grouped(folded.length)
  const more = rows.length < all.length ? `${amount} more` : `the other ${amount}`
  const label = `Show ${more}: ${countsText(countsOf(folded, report.applied))}`
  return [...title, fence(open), ...(folded.length === 0 ? [] : [fold(label, fence(folded))])].join('\n\n')
}

/** How what was left out is called, and where it is. */
export type Elsewhere = Readonly<{ what: string; where: () => string }>

/** The changes as Markdown, within the limit. */
export const changesMarkdown = (
  report: Report,
  { max, measure }: Limit,
  { what, where }: Elsewhere
): readonly string[] => {
  const blocks = blocksOf(report.changes).map((block) => shownAs(block, report))
  const frames = blocks.reduce((sum, { head }) => sum + measure(head) + FRAME, CUT_SENTENCE)
  const lines = fitting(blocks, { max: max - frames, measure })
  const texts = blocks.map((block) => blockText(block, lines, report, blocks.length === 1))
  const cut = blocks.flatMap(({ rows }) => rows.filter((row) => !lines.has(row)))
  if (cut.length > 0) {
    const counts = countsText(countsOf(cut, report.applied))
    texts.push(`**${grouped(cut.length)} more do not fit into ${what}:** ${counts}. ${where()}`)
  }
  return texts.filter((text) => text !== '')
}
