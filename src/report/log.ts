// The report as log lines: one line a change, in plain words, for whoever reads the job's log from top to bottom.
import type { Place } from '../errors.ts'
import type {
  AccountChange,
  AccountChangeKind,
  FieldChange,
  GroupChange,
  Leaver,
  ViewerChange
} from '../plan/plan.ts'
import type { Report, Result, WithResult } from './report.ts'
import { count, grouped, logLine, shorten, shortTime } from './text.ts'
import { verdictOf } from './verdict.ts'
import { plain } from '../say.ts'

/** More changes than this are counted, not listed: a log of 20,000 lines helps nobody. */
const MAX_CHANGES = 1_000

const VERBS: Readonly<Record<AccountChangeKind, string>> = {
  removed: '- remove    ',
  deactivated: '! deactivate',
  reactivated: '^ reactivate',
  updated: '~ update    ',
  created: '+ create    '
}

const LONGEST_VALUE = 120

const value = (given: unknown): string => {
  if (given === undefined || given === null) return 'none'
  if (given === '') return '""'
  return shorten(typeof given === 'string' ? shortTime(given) : JSON.stringify(given), LONGEST_VALUE)
}

const fieldList = (fields: readonly FieldChange[]): string =>
  fields
    .map(({ field, from, to }) =>
      to === undefined ? `${field} ${value(from)} → (cleared)` : `${field} ${value(from)} → ${value(to)}`
    )
    .join(', ')

const outcome = ({ status, message }: Result): string => {
  if (status === 'planned' || status === 'done') return ''
  const what = status === 'failed' ? 'FAILED' : 'NOT TRIED'
  return message === undefined ? `  [${what}]` : `  [${what}: ${message}]`
}

const flags = ({ raise, probablySameAs, deletedEarlier }: AccountChange): string =>
  [
    ...(raise === undefined
      ? []
      : [raise.from === undefined ? `⚠ ${raise.to}` : `⚠ raised ${raise.from} → ${raise.to}`]),
    ...(probablySameAs === undefined ? [] : [`⚠ probably the same account as ${probablySameAs}`]),
    ...(deletedEarlier === undefined ? [] : [`was deleted ${deletedEarlier.slice(0, 10)}`])
  ]
    .map((flag) => `  ${flag}`)
    .join('')

const accountLine = (change: WithResult<AccountChange>): string => {
  const fields = change.fields.length === 0 ? '' : `  ${fieldList(change.fields)}`
  return `${VERBS[change.kind]} ${change.uniqueId}  ${change.name} <${change.email}>${fields}${flags(change)}${outcome(change.result)}`
}

const viewerLine = (change: WithResult<ViewerChange>): string => {
  const verb = change.kind === 'invited' ? '+ invite    ' : '~ viewer    '
  const loud = `${change.kind === 'invited' ? '  ⚠ sends an e-mail' : ''}${change.endsAccess ? '  ⚠ ends access' : ''}`
  return `${verb} ${change.email} of ${change.slugId}  ${fieldList(change.fields)}${loud}${outcome(change.result)}`
}

const groupLine = (change: WithResult<GroupChange>): string => {
  const [verb, to] = change.kind === 'added' ? ['+ add       ', 'to'] : ['- take out  ', 'from']
  return `${verb} ${change.name} <${change.email}> ${to} ${change.groupName}${outcome(change.result)}`
}

const leaverLine = (leaver: WithResult<Leaver>): string => {
  const person = leaver.name === undefined ? leaver.email : `${leaver.name} <${leaver.email}>`
  return leaver.decision === 'offboard'
    ? `x offboard   ${person}${outcome(leaver.result)}`
    : `… pending    ${person}: ${leaver.pending?.reason ?? ''}`
}

/** Each kind by itself is bounded, so that many created accounts do not hide who is offboarded. */
const listed = <T>(items: readonly T[], line: (item: T) => string): readonly string[] => {
  const rest = items.length - MAX_CHANGES
  const lines = items.slice(0, MAX_CHANGES).map(line)
  return rest > 0 ? [...lines, `… and ${grouped(rest)} more: see the summary`] : lines
}

const changeLines = (report: Report): readonly string[] => [
  ...listed(report.accounts?.changes ?? [], accountLine),
  ...listed(report.groups, groupLine),
  ...listed(report.viewers, viewerLine),
  ...listed(report.offboarding?.leavers ?? [], leaverLine)
]

/** `file:line:column  `, as compilers and editors know it; nothing where there is no place. */
const at = (place: Place | undefined): string =>
  place === undefined ? '' : `${place.file}:${place.line}:${place.column}  `

const guardLines = ({ name, summary, refusals }: Report['guards'][number]): readonly string[] => {
  const line = `${refusals.length === 0 ? 'ok     ' : 'REFUSED'} ${name}: ${summary}`
  return [line].concat(refusals.map(({ message, place }) => `        ${at(place)}${plain(message)}`))
}

/** Every line that a run's end writes to the log, none of which the runner takes for a command. */
export const logLines = (report: Report): readonly string[] => {
  const { accounts, guards, failure, digest } = report
  const refusals = new Set(guards.flatMap((guard) => guard.refusals))
  const { icon, title, parts, beside } = verdictOf(report)
  const numbers = [...parts, ...beside]
    .map(({ text, of }) => (of === undefined ? text : `${text} of ${of}`))
    .join(', ')
  const lines = [
    ...(report.mode === 'validate' && failure === undefined ? ['Vanta was not asked.'] : []),
    ...(accounts === undefined || !report.vantaRead
      ? []
      : [
          `Vanta listed ${count(accounts.before.active, 'active account')} and ${accounts.before.deactivated} deactivated before this run; ${accounts.before.deleted} more were deleted.`
        ]),
    ...changeLines(report),
    ...guards.flatMap(guardLines),
    ...report.notes.map(({ message, place }) => `Note: ${at(place)}${plain(message)}`),
    ...(report.offboarding?.skipped === undefined ? [] : [report.offboarding.skipped]),
    ...report.notices.map((notice) => `Notice: ${notice}`),
    ...(report.drift?.detected === true
      ? [
          'Drift: Vanta differs, and no commit of the last two hours says why. Somebody changed Vanta by hand, or an earlier change of the file was never applied: refused, failed, or still waiting for approval.'
        ]
      : []),
    ...(accounts?.mismatches ?? []).map(({ message, place }) => `Differs: ${at(place)}${plain(message)}`),
    ...(failure?.problems ?? [])
      .filter((problem) => !refusals.has(problem))
      .map(({ message, place }) => `Problem: ${at(place)}${plain(message)}`),
    ...(digest === undefined ? [] : [`Plan digest: ${digest}`]),
    ...(report.requests === 0 ? [] : [`${count(report.requests, 'request')} to Vanta`]),
    `${icon} ${title}${numbers === '' ? '' : `: ${numbers}`}`
  ]
  return lines.map(logLine)
}
