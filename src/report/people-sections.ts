// People in the report: members of groups, viewers of Trust Centers, and whose offboarding is completed or waits.
import type { GroupChange, Leaver, ViewerChange } from '../plan/plan.ts'
import type { Report, Result, WithResult } from './report.ts'
import { type Section, tableRow } from './section.ts'
import { fieldCell, name, table, title } from './table.ts'
import { code, count, grouped, words } from './text.ts'

/** Those who are added to groups, or those who are taken out. */
export const groupSections = (report: Report, kind: GroupChange['kind']): readonly Section[] => {
  const changes = report.groups.filter((change) => change.kind === kind)
  const label =
    kind === 'removed'
      ? (['➖', 'to take out of groups', 'taken out of groups'] as const)
      : (['➕', 'to add to groups', 'added to groups'] as const)
  return table(
    changes,
    title(changes, label, 'person', 'people'),
    `people ${report.applied ? label[2] : label[1]}`,
    ['Group', 'Person', 'E-mail', 'Change'],
    (change) => [
      name(change.groupName),
      name(change.name),
      code(change.email),
      kind === 'added' ? '➕ add' : '➖ **take out**'
    ]
  )
}

const viewerChange = ({ kind, endsAccess, fields }: ViewerChange): string =>
  [
    ...(endsAccess ? ['⛔ **ends access**'] : []),
    ...(kind === 'invited' ? ['📧 **sends an invitation e-mail**'] : []),
    ...(fields.length === 0 ? [] : [fieldCell(fields)])
  ].join('<br>')

const ofViewers = (
  viewers: readonly WithResult<ViewerChange>[],
  head: string,
  noun: string
): readonly Section[] =>
  table(viewers, head, noun, ['Trust Center', 'Viewer', 'Change'], (change) => [
    code(change.slugId),
    [code(change.email), ...(change.name === undefined ? [] : [name(change.name)])].join('<br>'),
    viewerChange(change)
  ])

/** Viewers whose access ends with this run. */
export const endingViewers = (report: Report): readonly Section[] => {
  const ending = report.viewers.filter(({ endsAccess }) => endsAccess)
  return ofViewers(
    ending,
    title(ending, ['⛔', 'to lose access', 'without access now'], 'viewer', 'viewers'),
    'viewers who lose access'
  )
}

/** Viewers who come or stay, with a loud word where e-mails go out. */
export const changedViewers = (report: Report): readonly Section[] => {
  const viewers = report.viewers.filter(({ endsAccess }) => !endsAccess)
  const invited = viewers.filter(({ kind }) => kind === 'invited').length
  const head = [
    title(viewers, ['👁️', 'to make', 'made'], 'Trust Center change', 'Trust Center changes'),
    ...(invited > 0
      ? [
          `📧 **${count(invited, 'invitation e-mail goes', 'invitation e-mails go')} to people outside the company.**`
        ]
      : [])
  ].join('\n\n')
  return ofViewers(viewers, head, 'Trust Center changes')
}

const DECISIONS: Readonly<Record<Result['status'], string>> = {
  planned: '👋 would be offboarded',
  done: '✅ **offboarded**',
  failed: '❌ failed',
  'not-tried': '⏸️ not tried'
}

const decision = ({ decision: decided, result }: WithResult<Leaver>): string =>
  decided === 'pending' ? '⏳ pending' : DECISIONS[result.status]

const reason = ({ decision: decided, pending, result }: WithResult<Leaver>): string => {
  if (pending !== undefined && decided === 'pending') return words(pending.reason, 600)
  if (result.message !== undefined) return words(result.message, 600)
  return 'Former in Vanta, offboarding tasks complete, no active account in the file.'
}

/** Whom Vanta records as completing it, and when the run saw that: what an auditor asks for. */
const acknowledgedBy = ({ offboarding, finishedAt }: Report, done: number): string => {
  const { acknowledgerId } = offboarding ?? {}
  if (acknowledgerId === undefined || done === 0) return ''
  return `\n\nAcknowledged in Vanta by ${code(acknowledgerId)}; seen complete at ${code(finishedAt)}.`
}

const ofLeavers = (leavers: readonly WithResult<Leaver>[], head: string, noun: string): readonly Section[] =>
  leavers.length === 0
    ? []
    : [
        {
          head,
          noun,
          columns: ['Person', 'E-mail', 'Decision', 'Reason'],
          rows: leavers.map(
            (leaver) => () =>
              tableRow([
                leaver.name === undefined ? '—' : name(leaver.name),
                code(leaver.email),
                decision(leaver),
                reason(leaver)
              ])
          )
        }
      ]

/** Those whose offboarding is completed by this run, or would be. */
export const offboardedPeople = (report: Report): readonly Section[] => {
  const chosen = (report.offboarding?.leavers ?? []).filter(({ decision: decided }) => decided === 'offboard')
  const done = chosen.filter(({ result }) => result.status === 'done').length
  const all = count(chosen.length, 'person', 'people')
  const what =
    report.mode === 'apply' && report.applied
      ? `${done === chosen.length ? '' : `${grouped(done)} of `}${all} offboarded`
      : `${all} to offboard`
  return ofLeavers(chosen, `### 👋 ${what}${acknowledgedBy(report, done)}`, 'people to offboard')
}

/** Those who wait. */
export const pendingPeople = (report: Report): readonly Section[] => {
  const waiting = (report.offboarding?.leavers ?? []).filter(({ decision: decided }) => decided === 'pending')
  return ofLeavers(waiting, `### ⏳ ${count(waiting.length, 'offboarding')} pending`, 'pending offboardings')
}
