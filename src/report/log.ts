// The report as log lines: the page's words in the page's order, for people who read the job's log from top to bottom.
import type { Place } from '../errors.ts'
import { isWaiting } from '../kinds/words.ts'
import { grouped, type Text } from '../say.ts'
import { lineIn } from './line.ts'
import { blocksOf, fitting } from './rows.ts'
import type { Report } from './shape.ts'
import { count, lineOf, logLine } from './text.ts'
import { countsOf, countsText, titleOf } from './verdict.ts'

/** More changes than this are counted, not listed: a log of 20,000 lines helps nobody. */
const MAX_CHANGES = 1_000
/** More lines than this are behind a click. */
const OPEN = 40

const DRIFT =
  'Drift: Vanta differs, and no commit in the last two hours explains it. Somebody changed Vanta by hand, or an earlier change of the file was never applied: refused, failed, or waiting for approval.'

/** Lines that belong together; those with a title are behind a click. */
export type LogGroup = Readonly<{ title?: string | undefined; lines: readonly string[] }>

/** `Problem: file:line:column  message`, with the place as compilers and editors know it, if there is one. */
const said =
  (what: string) =>
  ({ message, place }: Readonly<{ message: Text; place: Place | null }>): string => {
    const at = place === null ? '' : `${place.file}:${place.line}:${place.column}  `
    return `${what}${at}${lineOf(message)}`
  }

const changeLines = (report: Report): readonly string[] => {
  const line = lineIn(report.changes)
  const blocks = blocksOf(report.changes).map((block) => ({ ...block, line }))
  const shown = fitting(blocks, { max: MAX_CHANGES, measure: () => 0 })
  const rows = blocks.flatMap((block) => block.rows)
  const lines = rows.flatMap((row) => shown.get(row) ?? [])
  const cut = rows.filter((row) => !shown.has(row))
  if (cut.length === 0) return lines
  const left = countsText(countsOf(cut, report.applied))
  return [...lines, `${grouped(cut.length)} more, which the summary or the report has: ${left}`]
}

const pendingLines = ({ changes }: Report): readonly string[] => {
  const waiting = changes.filter(isWaiting)
  const lines = waiting.slice(0, MAX_CHANGES).map(lineIn(waiting))
  const rest = waiting.length - lines.length
  return rest === 0 ? lines : [...lines, `${grouped(rest)} more pending`]
}

const guardGroup = ({ guards, planDigest }: Report): LogGroup => {
  const passed = guards.filter((guard) => guard.passed)
  const digest = planDigest === null ? [] : [`Plan digest: ${planDigest}`]
  if (passed.length === 0) return { lines: digest }
  const lines = [...passed.map(({ name, summary }) => `${name}: ${lineOf(summary)}`), ...digest]
  return { title: `${count(passed.length, 'guard')} passed`, lines }
}

const refusalLines = ({ guards, superseded }: Report): readonly string[] =>
  guards.flatMap(({ name, refusals }) =>
    refusals.map(said(`${superseded ? 'WOULD BE REFUSED' : 'REFUSED'} ${name}: `))
  )

/** What a run's end writes to the log, no line of which the runner takes for a command. */
export const logGroups = (report: Report): readonly LogGroup[] => {
  const { failure, notContacted, offboarding } = report
  const skipped = offboarding?.skipped ?? null
  const changes = [...changeLines(report), ...pendingLines(report)]
  const title = titleOf(report)
  const open = changes.slice(0, OPEN)
  const folded = changes.slice(OPEN)
  const groups: readonly LogGroup[] = [
    { lines: changes.length === 0 ? [] : [title, ...open] },
    { title: `Show the other ${grouped(folded.length)}`, lines: folded },
    {
      lines: [
        ...(notContacted === null ? [] : [`Vanta was not contacted: ${lineOf(notContacted)}`]),
        ...refusalLines(report),
        ...report.notes.map(said('Note: ')),
        ...(skipped === null ? [] : [lineOf(skipped)]),
        ...report.notices.map((notice) => `Notice: ${lineOf(notice)}`),
        ...(report.drift?.detected === true ? [DRIFT] : []),
        ...(failure?.problems ?? []).map(said('Problem: '))
      ]
    },
    guardGroup(report),
    {
      lines: [
        ...(report.requests === 0 ? [] : [`${count(report.requests, 'request')} to Vanta`]),
        report.verdict
      ]
    }
  ]
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ title: name, lines }) => ({ title: name && logLine(name), lines: lines.map(logLine) }))
}
