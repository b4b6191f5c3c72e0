// Sections of a Markdown page, and how they share a limited space: those that come first lose rows last.
import { grouped } from './text.ts'

export type Section = Readonly<{
  /** Markdown above the rows, of a bounded length: a heading, a sentence. Ends without a newline. */
  head: string
  /** A table's column titles; a list where undefined. */
  columns?: readonly string[]
  /** One line each, made only where it is shown. */
  rows: readonly (() => string)[]
  /** What a row is, in the plural, to say how many were left out. */
  noun: string
  /** Set off as one of GitHub's alerts, which then holds head and rows. */
  alert?: 'CAUTION' | 'WARNING' | 'IMPORTANT' | 'NOTE'
  /** Most of the space that the rows may take, from 0 to 1, so that many words do not push out the changes. */
  share?: number
}>

/** Lists longer than this are folded. */
const FOLD = 15

export type Limit = Readonly<{ max: number; measure: (text: string) => number }>

/** One row of a table. The cells are Markdown. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const leftOut = (amount: number, noun: string): string =>
  `**… and ${grouped(amount)} more ${noun}**, left out here to stay within GitHub's limit. The JSON report has them all.`

/** The section with the rows that are kept, of `total`. */
const render = (section: Section, rows: readonly string[], total: number): string => {
  const { head, columns, noun } = section
  const blocks = [head]
  if (rows.length > 0) {
    const titles =
      columns === undefined ? [] : [tableRow(columns), `|${columns.map(() => ' :-- ').join('|')}|`]
    const list = [...titles, ...rows].join('\n')
    const shown = grouped(rows.length)
    const label = rows.length < total ? `Show the first ${shown} of ${grouped(total)}` : `Show all ${shown}`
    blocks.push(total > FOLD ? `<details><summary>${label}</summary>\n\n${list}\n\n</details>` : list)
  }
  if (rows.length < total) blocks.push(leftOut(total - rows.length, noun))
  const text = blocks.join('\n\n')
  return section.alert === undefined
    ? text
    : [`[!${section.alert}]`, ...text.split('\n')].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
}

const GAP = '\n\n'
/** Larger than any list, and so as wide as a number in a frame can get. */
const COUNTLESS = 999_999_999

/**
 * Joins `top`, the sections and `bottom` to a page of at most `limit.max`. Rows are dropped from the end: no row
 * goes before every row of the later sections is gone. The same input gives the same page.
 */
export const fitPage = (top: string, sections: readonly Section[], bottom: string, limit: Limit): string => {
  const { max, measure } = limit
  const frame = (section: Section): number => {
    const widest = section.rows.length === 0 ? render(section, [], 0) : render(section, [''], COUNTLESS)
    return measure(widest + GAP) + String(COUNTLESS).length
  }
  let left = sections.reduce(
    (room, section) => room - frame(section),
    max - measure(top + GAP + GAP + bottom)
  )

  let full = false
  const pages = sections.map((section) => {
    const { rows, share } = section
    const perLine = section.alert === undefined ? 1 : '> '.length + 1
    let room = share === undefined ? left : Math.min(left, Math.floor(max * share))
    const kept: string[] = []
    for (const make of full ? [] : rows) {
      const row = make()
      const cost = measure(row) + perLine
      if (cost > room) break
      room -= cost
      left -= cost
      kept.push(row)
    }
    if (kept.length < rows.length && share === undefined) full = true
    return render(section, kept, rows.length)
  })
  return [top, ...pages, bottom].filter((text) => text !== '').join(GAP)
}
