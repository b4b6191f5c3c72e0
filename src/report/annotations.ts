// The report on the lines of the file: what is wrong with them, and what they would do, the worst first.
import type { Place } from '../errors.ts'
import type { Done } from '../kinds/change.ts'
import { isOfAccount, isWaiting } from '../kinds/words.ts'
import { grouped, plain } from '../say.ts'
import { refusalTitle } from './box.ts'
import { actionOf, causeOf, idsOf, whatOf, whoOf } from './line.ts'
import { blocksOf, signOf, undrifted } from './rows.ts'
import type { Report } from './shape.ts'
import { parted } from './space.ts'
import { CELL, SENTENCE, visible } from './text.ts'
import { countsOf, titleOf } from './verdict.ts'

export type Level = 'error' | 'warning' | 'notice'
export type Annotation = Readonly<{ level: Level; title: string; message: string; place: Place | null }>

/** GitHub shows this many of each level and step, and drops the rest without a word. */
const SHOWN = 10
/** Warnings keep this many places for what a reviewer should double-check. */
const LOUD = 3

const NEWER = 'A newer commit is on its way, so this run applied nothing.'

/** An annotation without the title of the run, and the change that it is of, if it is of one. */
type Draft = Annotation & Readonly<{ change?: Done }>

const draft = (level: Level, title: string, message: string, place: Place | null = null): Draft => ({
  level,
  title,
  message,
  place
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
  const text = [who, whatOf(undrifted(change)), causeOf(change)].filter((part) => part !== '').join(': ')
  return /[.!?]$/.test(text) ? text : `${text}.`
}

const ofChanges = ({ changes, failure }: Report): readonly Draft[] => {
  const rows = [...blocksOf(changes).flatMap((block) => block.rows), ...changes.filter(isWaiting)]
  // Of accounts that do not read back as sent, the problems tell, those that were not to change included.
  const isTold = (change: Done): boolean =>
    failure?.reason === 'verification-failed' && isOfAccount(change) && change.result.status === 'failed'
  return rows.flatMap((change) => {
    const level = levelOf(change)
    if (level === undefined || isTold(change)) return []
    const action = isWaiting(change) ? 'offboarding pending' : actionOf(change, 'failed', 'not tried')
    return [{ ...draft(level, `: ${action}`, messageOf(change), change.place), change }]
  })
}

const refusals = ({ guards, superseded }: Report): readonly Draft[] =>
  guards.flatMap(({ name, refusals: own }) =>
    own.map(({ message, place }) => {
      const what = refusalTitle(name).replace(/./, (first) => first.toLowerCase())
      // The run of a newer commit decides: this one neither applies nor refuses anything.
      return superseded
        ? draft('notice', `: would be refused: ${what}`, plain(message), place)
        : draft('error', ` refused: ${what}`, plain(message), place)
    })
  )

/** What is to be said of the run as a whole. */
const general = (report: Report): readonly Draft[] => {
  const { drift, failure, superseded, verdict } = report
  const wrong = failure?.reason === 'invalid-users-file' ? ': invalid users file' : ': failed'
  const drifted = `${verdict}. No commit in the last two hours explains it.`
  return [
    ...(superseded ? [draft('warning', '', NEWER)] : []),
    ...refusals(report),
    ...(failure?.problems ?? []).map(({ message, place }) => draft('error', wrong, plain(message), place)),
    ...(drift?.detected === true ? [draft('warning', ': drift', drifted)] : [])
  ]
}

const notes = ({ changes, notes: own, offboarding }: Report): readonly Draft[] => {
  const skipped = offboarding?.skipped ?? null
  // That nobody is offboarded matters where somebody may have left, and not to every hourly run.
  const someoneGoes = changes.some(({ act }) => act === 'accounts.removed' || act === 'accounts.deactivated')
  return [
    ...own.map(({ level, message, place }) => draft(level, ': worth knowing', plain(message), place)),
    ...(skipped !== null && someoneGoes ? [draft('notice', ': offboarding skipped', plain(skipped))] : [])
  ]
}

const isLoud = ({ change }: Draft): boolean => change !== undefined && signOf(change) === '!'

/** `and 8 more to remove, 2 more pending: see the job summary`. */
const rest = (report: Report, level: Level, left: readonly Draft[]): Draft => {
  const changes = left.flatMap(({ change }) => change ?? [])
  const counts = countsOf(changes, report.applied).map(({ text }) => text.replace(' ', ' more '))
  const waiting = changes.filter(isWaiting).length
  const others = left.length - changes.length
  const parts = [
    ...counts,
    ...(waiting === 0 ? [] : [`${grouped(waiting)} more pending`]),
    ...(others === 0 ? [] : [`${grouped(others)} more to know`])
  ]
  return draft(level, '', `and ${parts.join(', ')}: see the job summary.`)
}

/** At most ten of a level, in their order; the last says what is left out. */
const capped = (report: Report, level: Level, all: readonly Draft[]): readonly Draft[] => {
  const own = all.filter((each) => each.level === level)
  if (own.length <= SHOWN) return own
  const [kept, left] = parted(own, own.filter(isLoud).slice(0, LOUD), SHOWN - 1)
  return [...kept, rest(report, level, left)]
}

/**
 * At most ten of each level, the tenth saying what is left out. Refusals and problems are never left
 * out: to fix a file, one wants all of them in the log, though GitHub shows only ten on the page.
 */
export const annotations = (report: Report): readonly Annotation[] => {
  const first = general(report)
  const changes = report.superseded ? [] : ofChanges(report)
  // What happens to people comes before what is worth knowing.
  const all = [...first, ...changes, ...notes(report)]
  return [
    ...first.filter(({ level }) => level === 'error'),
    ...capped(report, 'error', changes),
    ...capped(report, 'warning', all),
    ...capped(report, 'notice', all)
  ].map(({ level, title, message, place }) =>
    draft(level, `${titleOf(report)}${title}`, visible(message, SENTENCE), place)
  )
}
