// The report on the lines of the file: what is wrong with them, and what they would do, the worst first.
import type { Place } from '../errors.ts'
import type { Done } from '../kinds/change.ts'
import { isOfAccount, isWaiting } from '../kinds/words.ts'
import { grouped } from '../say.ts'
import { refusalTitle } from './box.ts'
import { actionOf, causeOf, idsOf, whatOf, whoOf } from './line.ts'
import { blocksOf, signOf } from './rows.ts'
import { lineOf } from './said.ts'
import type { Report } from './shape.ts'
import { CELL, SENTENCE, visible } from './text.ts'
import { countsOf, isAhead, titleOf } from './verdict.ts'

export type Level = 'error' | 'warning' | 'notice'
export type Annotation = Readonly<{ level: Level; title: string; message: string; place?: Place }>

/** GitHub shows this many of each level and step, and drops the rest without a word. */
const SHOWN = 10
/** Warnings keep this many places for what a reviewer should double-check. */
const LOUD = 3

const annotation = (level: Level, title: string, message: string, place: Place | null): Annotation => ({
  level,
  title,
  message: visible(message, SENTENCE),
  ...(place === null ? {} : { place })
})

const levelOf = (change: Done): Level | undefined => {
  if (change.result.status === 'failed') return 'error'
  const sign = signOf(change)
  if (sign === '-' || sign === '!' || sign === '.') return 'warning'
  // Accounts that come or change are on the page: their lines say what they ask for.
  return isOfAccount(change) ? undefined : 'notice'
}

const messageOf = (change: Done): string => {
  const ids = idsOf(change)
  const who = `${visible(whoOf(change), CELL)}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`
  const text = [who, whatOf(change, false), causeOf(change)].filter((part) => part !== '').join(': ')
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** An annotation, with the change that it is of, where it is of one. */
type Noted = Readonly<{ change?: Done; note: Annotation }>

const ofChanges = (report: Report): readonly Noted[] => {
  const title = titleOf(report)
  const rows = [
    ...blocksOf(report.changes).flatMap((block) => block.rows),
    ...report.changes.filter(isWaiting)
  ]
  // Of accounts that do not read back as sent, the problems tell, those that were not to change included.
  const isTold = (change: Done): boolean =>
    report.failure?.reason === 'verification-failed' &&
    isOfAccount(change) &&
    change.result.status === 'failed'
  return rows.flatMap((change) => {
    const level = levelOf(change)
    if (level === undefined || isTold(change)) return []
    const action = isWaiting(change) ? 'offboarding pending' : actionOf(change, 'failed', 'not tried')
    return [{ change, note: annotation(level, `${title}: ${action}`, messageOf(change), change.place) }]
  })
}

const refusals = (report: Report): readonly Annotation[] => {
  const title = titleOf(report)
  return report.guards.flatMap(({ name, refusals: own }) =>
    own.map(({ message, place }) => {
      const what = refusalTitle(name)
      const said = `${what[0]?.toLowerCase() ?? ''}${what.slice(1)}`
      // The run of a newer commit decides: this one neither applies nor refuses anything.
      return report.superseded
        ? annotation('notice', `${title}: would be refused: ${said}`, lineOf(message), place)
        : annotation('error', `${title} refused: ${said}`, lineOf(message), place)
    })
  )
}

const wrong = (report: Report): readonly Annotation[] => {
  const { failure, accounts } = report
  const title = titleOf(report)
  const what = failure?.reason === 'invalid-users-file' ? 'invalid users file' : 'failed'
  return [
    ...refusals(report),
    ...(failure?.problems ?? []).map(({ message, place }) =>
      annotation('error', `${title}: ${what}`, lineOf(message), place)
    ),
    ...(failure?.reason === 'verification-failed' ? [] : (accounts?.mismatches ?? [])).map(
      ({ message, place }) => annotation('warning', `${title}: stored differently`, lineOf(message), place)
    )
  ]
}

const isLoud = ({ change }: Noted): boolean => change !== undefined && signOf(change) === '!'

/** `and 8 more to remove, 2 more pending: see the job summary`. */
const rest = (report: Report, level: Level, left: readonly Noted[]): Annotation => {
  const changes = left.flatMap(({ change }) => change ?? [])
  const counts = countsOf(changes, isAhead(report)).map(({ text }) => text.replace(' ', ' more '))
  const waiting = changes.filter(isWaiting).length
  const others = left.length - changes.length
  const parts = [
    ...counts,
    ...(waiting === 0 ? [] : [`${grouped(waiting)} more pending`]),
    ...(others === 0 ? [] : [`${grouped(others)} more to know`])
  ]
  return annotation(level, titleOf(report), `and ${parts.join(', ')}: see the job summary.`, null)
}

/** At most ten of a level, in their order; the last says what is left out. */
const capped = (report: Report, level: Level, all: readonly Noted[]): readonly Annotation[] => {
  const own = all.filter(({ note }) => note.level === level)
  if (own.length <= SHOWN) return own.map(({ note }) => note)
  const loud = own.filter(isLoud).slice(0, LOUD)
  const others = own.filter((each) => !loud.includes(each)).slice(0, SHOWN - 1 - loud.length)
  const kept = new Set([...loud, ...others])
  const left = own.filter((each) => !kept.has(each))
  return [...own.filter((each) => kept.has(each)).map(({ note }) => note), rest(report, level, left)]
}

/** That nobody is offboarded matters where somebody may have left, and not to every hourly run. */
const skippedOffboarding = (report: Report): readonly Annotation[] => {
  const skipped = report.offboarding?.skipped ?? null
  const someoneGoes = report.changes.some(
    ({ act }) => act === 'accounts.removed' || act === 'accounts.deactivated'
  )
  if (skipped === null || !report.vantaRead || !someoneGoes) return []
  return [annotation('notice', `${titleOf(report)}: offboarding skipped`, lineOf(skipped), null)]
}

const general = (report: Report): readonly Annotation[] => {
  const title = titleOf(report)
  return [
    ...(report.superseded
      ? [annotation('warning', title, 'A newer commit is on its way, so this run applied nothing.', null)]
      : []),
    ...wrong(report),
    ...(report.drift?.detected === true
      ? [
          annotation(
            'warning',
            `${title}: drift`,
            `${report.verdict}. No commit in the last two hours explains it.`,
            null
          )
        ]
      : [])
  ]
}

const notes = (report: Report): readonly Annotation[] => [
  ...report.notes.map(({ level, message, place }) =>
    annotation(level, `${titleOf(report)}: worth knowing`, lineOf(message), place)
  ),
  ...skippedOffboarding(report)
]

/**
 * At most ten of each level, the tenth saying what is left out. Refusals and problems are never left
 * out: to fix a file, one wants all of them in the log, though GitHub shows only ten on the page.
 */
export const annotations = (report: Report): readonly Annotation[] => {
  const first = general(report)
  const changes = report.superseded ? [] : ofChanges(report)
  // What happens to people comes before what is worth knowing.
  const all = [...first.map((note) => ({ note })), ...changes, ...notes(report).map((note) => ({ note }))]
  return [
    ...first.filter(({ level }) => level === 'error'),
    ...capped(report, 'error', changes),
    ...capped(report, 'warning', all),
    ...capped(report, 'notice', all)
  ]
}
