// The one line that says it all: what would happen, what did, or what is in the way. It holds counts, the label and
// the names of files, and nobody's name.
import type { Done } from '../kinds/change.ts'
import { type Act, acts, isOfAccount, wordsOf } from '../kinds/words.ts'
import { grouped } from '../say.ts'
import { becomesAdmin } from './rows.ts'
import type { Report } from './shape.ts'
import { count } from './text.ts'

const DEFAULT_FILE = 'vanta-users.yml'

/** What the run is called, by its mode. */
const NOUNS: Readonly<Record<Report['mode'], string>> = {
  validate: 'check',
  plan: 'plan',
  apply: 'sync',
  export: 'export'
}

/** `Vanta plan for Back office`: how every surface calls the run. */
export const titleOf = ({ mode, label, usersFile }: Report): string => {
  const files = usersFile.join(', ')
  const about = label ?? (files === DEFAULT_FILE || mode === 'export' ? '' : files)
  return `Vanta ${NOUNS[mode]}${about === '' ? '' : ` for ${about}`}`
}

const admins = (act: Act, all: number, raised: number): string => {
  if (raised === 0) return ''
  const how = act === 'accounts.updated' ? 'to ADMIN' : 'as ADMIN'
  return raised === all ? ` (${how})` : ` (${grouped(raised)} ${how})`
}

export type Count = Readonly<{ act: Act; text: string }>

/** `2 to update (1 to ADMIN)`, or once `applied` `2 updated (1 to ADMIN)`, for each act: what hurts most first. */
export const countsOf = (changes: readonly Done[], applied: boolean): readonly Count[] => {
  const groups = Map.groupBy(changes, ({ act }) => act)
  return acts.flatMap((act) => {
    const own = groups.get(act) ?? []
    const { planned, counted, weight } = wordsOf(act)
    if (own.length === 0 || weight === 'waits') return []
    const [one, many] = applied ? counted : planned
    const raised = own.filter(becomesAdmin).length
    const text = `${count(own.length, one, many)}${admins(act, own.length, raised)}`
    return [{ act, text }]
  })
}

export const countsText = (counts: readonly Count[]): string => counts.map(({ text }) => text).join(', ')

/** What was done, whatever else was to be. */
export const doneIn = ({ changes }: Report): readonly Count[] => {
  const done = changes.filter(({ result }) => result.status === 'done')
  return countsOf(done, true)
}

/** What a plan holds, whatever became of it; once something was written, what was done. */
export const countedIn = (report: Report): readonly Count[] =>
  report.applied ? doneIn(report) : countsOf(report.changes, false)

/** The counts of accounts; where no account changes, those of everything else. */
const mainCounts = (report: Report): string => {
  const counts = countedIn(report)
  const accounts = counts.filter(isOfAccount)
  return countsText(accounts.length > 0 ? accounts : counts)
}

const entriesOf = ({ listed: entries }: Report): string => {
  const { users, groups, viewers } = entries ?? { users: null, groups: 0, viewers: 0 }
  const counts = [
    ...(users === null ? [] : [count(users, 'user')]),
    ...(groups === 0 ? [] : [count(groups, 'group')]),
    ...(viewers === 0 ? [] : [count(viewers, 'viewer')])
  ]
  if (counts.length < 2) return counts.join('')
  return `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`
}

const partly = (report: Report): string => {
  const { done, failed, notTried, all } = report.totals.results
  const refused = report.guards.reduce((sum, { refusals }) => sum + refusals.length, 0)
  const parts = [
    ...(all === 0 ? [] : [`${grouped(done)} of ${grouped(all)} done`]),
    ...(failed === 0 ? [] : [`${grouped(failed)} failed`]),
    ...(notTried === 0 ? [] : [`${grouped(notTried)} not tried`]),
    ...(refused === 0 ? [] : [count(refused, 'refusal')])
  ]
  return `${parts.join(', ')}${all === 0 ? ', nothing else to change' : ''}`
}

/** What follows the title, and its icon. */
type Judged = Readonly<{ icon: string; rest: string }>

const of = (icon: string, text: string): Judged => ({ icon, rest: `: ${text}` })

const failed = (report: Report, { reason, problems, amount }: NonNullable<Report['failure']>): Judged => {
  switch (reason) {
    case 'configuration':
      return problems.length === 0
        ? { icon: '❌', rest: ' failed: nothing was written' }
        : of('❌', count(amount, 'input to correct', 'inputs to correct'))
    case 'invalid-users-file': {
      const files = new Set(problems.flatMap(({ place }) => (place === null ? [] : [place.file])))
      const [file] = files
      const where = files.size === 1 ? file : files.size === 0 ? 'the users files' : `${files.size} files`
      return of('❌', `${count(Math.max(amount, 1), 'problem')} in ${where}`)
    }
    case 'refused': {
      const counts = mainCounts(report)
      return { icon: '⛔', rest: counts === '' ? ' refused' : ` refused: ${counts}` }
    }
    case 'plan-changed':
      return { icon: '⛔', rest: ' refused: not the approved plan' }
    case 'verification-failed': {
      const unlike = report.accounts?.mismatches.length ?? 0
      const differing = unlike === 0 ? 'not read back' : count(unlike, 'account differs', 'accounts differ')
      return of('❌', `written, but ${differing}`)
    }
    case 'partly-applied':
      return of('⚠️', partly(report))
    case 'vanta-error':
    default:
      if (report.applied) return of('⚠️', partly(report))
      return report.uncertain
        ? { icon: '⚠️', rest: ' failed: not certain what was written' }
        : { icon: '❌', rest: ' failed: nothing was written' }
  }
}

const judged = (report: Report): Judged => {
  if (report.failure !== null) return failed(report, report.failure)
  const counts = mainCounts(report)
  if (report.superseded) return of('⏭️', 'left to the newer commit, nothing applied')
  if (report.mode === 'export') {
    const written = count(report.listed?.users ?? 0, 'account')
    return of('📤', `${written} written to ${report.usersFile.join(', ')}`)
  }
  if (report.mode === 'validate') {
    if (report.comparedWith === null) return of('✅', `valid, ${entriesOf(report)}`)
    const compared = `valid; compared with ${report.run.base ?? report.comparedWith.slice(0, 7)}`
    return counts === '' ? of('✅', `${compared}: nothing to change`) : of('📋', `${compared}: ${counts}`)
  }
  // What Vanta did not confirm is pending, and no failure; but it was to be changed.
  if (counts === '' || (report.mode === 'apply' && !report.applied))
    return of('✅', report.changed ? 'nothing changed yet' : 'nothing to change')
  if (report.mode === 'plan') return of('📋', counts)
  return report.drift?.detected === true ? of('🔧', `drift corrected, ${counts}`) : of('✅', counts)
}

/** The report in one line of plain text. */
export const verdictOf = (report: Report): string => `${titleOf(report)}${judged(report).rest}`

/** What goes before the verdict where there is room for decoration. */
export const iconOf = (report: Report): string => judged(report).icon
