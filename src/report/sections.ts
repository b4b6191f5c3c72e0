// What changes, as sections in the order of what hurts most: removals, deactivations, whatever a reviewer should
// look at twice, then the rest. A row costs a line; the whole of a change stands in the JSON report.
import type {
  AccountChange,
  AccountChangeKind,
  FieldChange,
  GroupChange,
  Leaver,
  ViewerChange
} from '../plan/plan.ts'
import type { Report, Result, WithResult } from './report.ts'
import { type Section, tableRow } from './section.ts'
import { CELL, code, count, grouped, shorten, shortTime, words } from './text.ts'

type Change = WithResult<AccountChange>

/** `to remove` before, `removed` after. */
const LABELS: Readonly<Record<AccountChangeKind, readonly [icon: string, before: string, after: string]>> = {
  removed: ['🗑️', 'to remove', 'removed'],
  deactivated: ['💤', 'to deactivate', 'deactivated'],
  reactivated: ['⏰', 'to reactivate', 'reactivated'],
  updated: ['✏️', 'to update', 'updated'],
  created: ['✨', 'to create', 'created']
}

type Finished = Readonly<{ result: Result }>

const title = (
  items: readonly Finished[],
  [icon, before, after]: readonly [string, string, string],
  noun: string,
  nouns: string
): string => {
  const all = items.length
  const done = items.filter(({ result }) => result.status === 'done').length
  const planned = items.every(({ result }) => result.status === 'planned')
  if (done === all) return `### ${icon} ${count(all, noun, nouns)} ${after}`
  if (planned) return `### ${icon} ${count(all, noun, nouns)} ${before}`
  return `### ${icon} ${grouped(done)} of ${count(all, noun, nouns)} ${after}`
}

const isMixed = (items: readonly Finished[]): boolean =>
  items.some(({ result }) => result.status === 'failed' || result.status === 'not-tried')

const outcome = ({ status, message }: Result): string => {
  const said = message === undefined ? '' : `: ${words(message, 300)}`
  const outcomes: Readonly<Record<Result['status'], string>> = {
    planned: '',
    done: '✅ done',
    failed: `❌ failed${said}`,
    'not-tried': `⏸️ not tried${said}`
  }
  return outcomes[status]
}

/** A table of items; the column with each one's result is there only where results differ. */
const table = <T extends Finished>(
  items: readonly T[],
  head: string,
  noun: string,
  columns: readonly string[],
  cells: (item: T) => readonly string[]
): readonly Section[] => {
  if (items.length === 0) return []
  const mixed = isMixed(items)
  return [
    {
      head,
      noun,
      columns: mixed ? [...columns, 'Result'] : columns,
      rows: items.map((item) => () => tableRow(mixed ? [...cells(item), outcome(item.result)] : cells(item)))
    }
  ]
}

const name = (text: string): string => words(text, CELL)

/** A field's value. Nothing and an empty text are words, so that nobody takes them for a value. */
const value = (given: unknown): string => {
  if (given === undefined || given === null) return '*none*'
  if (given === '') return '*empty*'
  if (Array.isArray(given) && given.length === 0) return '*none*'
  if (typeof given === 'string') return code(shortTime(given))
  if (Array.isArray(given) && given.every((each) => typeof each === 'string'))
    return code(shorten(given.join(', '), CELL))
  return code(JSON.stringify(given))
}

const MAX_FIELDS = 12

const fieldCell = (fields: readonly FieldChange[]): string => {
  const shown = fields
    .slice(0, MAX_FIELDS)
    .map(({ field, from, to }) =>
      to === undefined
        ? `${words(field, CELL)}: ${value(from)} → **cleared**`
        : `${words(field, CELL)}: ${value(from)} → ${value(to)}`
    )
  const rest = fields.length - shown.length
  return [...shown, ...(rest > 0 ? [`… and ${count(rest, 'more field')}`] : [])].join('<br>')
}

/** Why a reviewer should look twice at an account; empty for most. */
const flags = (change: AccountChange): readonly string[] => {
  const { raise, probablySameAs, kind } = change
  const cleared = change.fields.filter(({ to }) => to === undefined).map(({ field }) => words(field, CELL))
  return [
    ...(raise === undefined
      ? []
      : [
          raise.from === undefined
            ? `⬆️ ${kind} as ${code(raise.to)}`
            : `⬆️ raised from ${code(raise.from)} to ${code(raise.to)}`
        ]),
    ...(probablySameAs === undefined
      ? []
      : [
          kind === 'removed'
            ? `🔀 same address as the new ${code(probablySameAs)}: probably a changed uniqueId, which starts a new history`
            : `🔀 same address as ${code(probablySameAs)}, which goes: probably a changed uniqueId`
        ]),
    ...(cleared.length === 0 || change.kind === 'deactivated'
      ? []
      : [
          `🧹 clears ${cleared.slice(0, MAX_FIELDS).join(', ')}, which Vanta has and the file does not state`
        ]),
    ...(change.deletedEarlier === undefined
      ? []
      : [`♻️ was deleted in Vanta on ${code(change.deletedEarlier.slice(0, 10))}`])
  ]
}

const who = (change: AccountChange): readonly string[] => [
  code(change.uniqueId),
  name(change.name),
  code(change.email)
]
const WHO = ['Account', 'Name', 'E-mail']

const level = ({ permissionLevel }: Change): string => code(permissionLevel)
const fieldsOf = (change: Change): string => fieldCell(change.fields)

const accountSections = (report: Report): readonly Section[] => {
  const changes = report.accounts?.changes ?? []
  const of = (kind: AccountChangeKind): readonly Change[] => changes.filter((change) => change.kind === kind)
  const section = (
    kind: AccountChangeKind,
    columns: readonly string[],
    cells: (change: Change) => readonly string[]
  ): readonly Section[] => {
    const items = of(kind)
    return table(
      items,
      title(items, LABELS[kind], 'account', 'accounts'),
      `accounts ${report.applied ? LABELS[kind][2] : LABELS[kind][1]}`,
      columns,
      cells
    )
  }
  const flagged = changes
    .map((change) => [change, flags(change)] as const)
    .filter(([, all]) => all.length > 0)
  return [
    ...section('removed', [...WHO, 'Permission'], (change) => [...who(change), level(change)]),
    ...section('deactivated', [...WHO, 'Change'], (change) => [...who(change), fieldsOf(change)]),
    ...(flagged.length === 0
      ? []
      : [
          {
            head: `### ⚠️ ${grouped(flagged.length)} to look at twice`,
            noun: 'accounts to look at twice',
            columns: ['Account', 'Name', 'Why'],
            rows: flagged.map(
              ([change, all]) =>
                () =>
                  tableRow([code(change.uniqueId), name(change.name), all.join('<br>')])
            )
          }
        ]),
    ...section('reactivated', [...WHO, 'Change'], (change) => [...who(change), fieldsOf(change)]),
    ...section('updated', ['Account', 'Name', 'Change'], (change) => [
      code(change.uniqueId),
      name(change.name),
      fieldsOf(change)
    ]),
    ...section('created', [...WHO, 'Permission'], (change) => [...who(change), level(change)])
  ]
}

const groupSections = (groups: readonly WithResult<GroupChange>[]): readonly Section[] =>
  table(
    groups,
    title(groups, ['👥', 'to make', 'made'], 'group change', 'group changes'),
    'group changes',
    ['Group', 'Person', 'E-mail', 'Change'],
    (change) => [
      name(change.groupName),
      name(change.name),
      code(change.email),
      change.kind === 'added' ? '➕ add' : '➖ **take out**'
    ]
  )

const viewerChange = ({ kind, endsAccess, fields }: ViewerChange): string =>
  [
    ...(endsAccess ? ['⛔ **ends access**'] : []),
    ...(kind === 'invited' ? ['📧 **sends an invitation e-mail**'] : []),
    ...(fields.length === 0 ? [] : [fieldCell(fields)])
  ].join('<br>')

const viewerSections = (viewers: readonly WithResult<ViewerChange>[]): readonly Section[] => {
  const invited = viewers.filter(({ kind }) => kind === 'invited').length
  const ended = viewers.filter(({ endsAccess }) => endsAccess).length
  const loud = [
    ...(invited > 0
      ? [
          `📧 **${count(invited, 'invitation e-mail goes', 'invitation e-mails go')} to people outside the company.**`
        ]
      : []),
    ...(ended > 0 ? [`⛔ **${count(ended, 'viewer loses', 'viewers lose')} access.**`] : [])
  ]
  const head = [
    title(viewers, ['👁️', 'to make', 'made'], 'Trust Center change', 'Trust Center changes'),
    ...(loud.length > 0 ? [loud.join(' ')] : [])
  ].join('\n\n')
  return table(viewers, head, 'Trust Center changes', ['Trust Center', 'Viewer', 'Change'], (change) => [
    code(change.slugId),
    [code(change.email), ...(change.name === undefined ? [] : [name(change.name)])].join('<br>'),
    viewerChange(change)
  ])
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

/** Those offboarded first, then whoever waits, and last the addresses that belong to no person. */
const rank = ({ decision: decided, pending }: Leaver): number => {
  if (decided === 'offboard') return 0
  return pending?.code === 'no-person' ? 2 : 1
}

/** Whom Vanta records as completing it, and when the run saw that: what an auditor asks for. */
const acknowledgedBy = ({ offboarding, finishedAt }: Report, done: number): string => {
  const { acknowledgerId } = offboarding ?? {}
  if (acknowledgerId === undefined || done === 0) return ''
  return `\n\nAcknowledged in Vanta by ${code(acknowledgerId)}; seen complete at ${code(finishedAt)}.`
}

const offboardingSections = (report: Report): readonly Section[] => {
  const leavers = (report.offboarding?.leavers ?? []).toSorted((a, b) => rank(a) - rank(b))
  if (leavers.length === 0) return []
  const chosen = leavers.filter(({ decision: decided }) => decided === 'offboard')
  const done = chosen.filter(({ result }) => result.status === 'done').length
  const waiting = leavers.length - chosen.length
  const parts = [
    ...(chosen.length === 0
      ? []
      : [
          report.mode === 'apply' && report.applied
            ? `${done === chosen.length ? '' : `${grouped(done)} of `}${count(chosen.length, 'person', 'people')} offboarded`
            : `${count(chosen.length, 'person', 'people')} to offboard`
        ]),
    ...(waiting === 0 ? [] : [`${grouped(waiting)} pending`])
  ]
  return [
    {
      head: `### 👋 Offboarding: ${parts.join(', ')}${acknowledgedBy(report, done)}`,
      noun: 'people',
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
}

/** Every change of the report, the most destructive first. Sections without rows are left out. */
export const changeSections = (report: Report): readonly Section[] => [
  ...accountSections(report),
  ...groupSections(report.groups),
  ...viewerSections(report.viewers),
  ...offboardingSections(report)
]
