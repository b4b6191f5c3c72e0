// Accounts in the report: who goes, what to look at twice, and what else changes.
import type { AccountChange, AccountChangeKind } from '../plan/plan.ts'
import type { Report, WithResult } from './report.ts'
import { type Section, tableRow } from './section.ts'
import { fieldCell, MAX_FIELDS, name, table, title } from './table.ts'
import { CELL, code, grouped, words } from './text.ts'

type Change = WithResult<AccountChange>

/** `to remove` before, `removed` after. */
const LABELS: Readonly<Record<AccountChangeKind, readonly [icon: string, before: string, after: string]>> = {
  removed: ['🗑️', 'to remove', 'removed'],
  deactivated: ['💤', 'to deactivate', 'deactivated'],
  reactivated: ['⏰', 'to reactivate', 'reactivated'],
  updated: ['✏️', 'to update', 'updated'],
  created: ['✨', 'to create', 'created']
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

const ofKind = (
  report: Report,
  kind: AccountChangeKind,
  columns: readonly string[],
  cells: (change: Change) => readonly string[]
): readonly Section[] => {
  const items = (report.accounts?.changes ?? []).filter((change) => change.kind === kind)
  const [, before, after] = LABELS[kind]
  return table(
    items,
    title(items, LABELS[kind], 'account', 'accounts'),
    `accounts ${report.applied ? after : before}`,
    columns,
    cells
  )
}

/** Accounts that are taken away from somebody. */
export const lostAccounts = (report: Report): readonly Section[] => [
  ...ofKind(report, 'removed', [...WHO, 'Permission'], (change) => [...who(change), level(change)]),
  ...ofKind(report, 'deactivated', [...WHO, 'Change'], (change) => [...who(change), fieldsOf(change)])
]

const lookedAtTwice = (report: Report): readonly Section[] => {
  const flagged = (report.accounts?.changes ?? [])
    .map((change) => [change, flags(change)] as const)
    .filter(([, all]) => all.length > 0)
  if (flagged.length === 0) return []
  return [
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
  ]
}

/** Accounts that stay or come. */
export const changedAccounts = (report: Report): readonly Section[] => [
  ...lookedAtTwice(report),
  ...ofKind(report, 'reactivated', [...WHO, 'Change'], (change) => [...who(change), fieldsOf(change)]),
  ...ofKind(report, 'updated', ['Account', 'Name', 'Change'], (change) => [
    code(change.uniqueId),
    name(change.name),
    fieldsOf(change)
  ]),
  ...ofKind(report, 'created', [...WHO, 'Permission'], (change) => [...who(change), level(change)])
]
