// The one line that says it all: what would happen, what did, or what is in the way.
import type { Report } from './report.ts'
import { results, tally } from './tally.ts'
import { count } from './text.ts'

export type Verdict = Readonly<{
  icon: string
  /** A few words, without numbers: "Plan", "Applied and verified". */
  title: string
  /** The numbers. `strong` is what takes something away or reaches people; `of` is what the number is set against. */
  parts: readonly Readonly<{ text: string; strong: boolean; of?: string }>[]
}>

type Part = Verdict['parts'][number]

const quiet = (text: string): Part => ({ text, strong: false })

/** How many live accounts Vanta had before, to set the numbers against. */
export const liveBefore = (report: Report): number | undefined =>
  report.accounts === undefined
    ? undefined
    : report.accounts.before.active + report.accounts.before.deactivated

/** What the plan holds, whatever became of it; in an apply that wrote, what was done. */
const blast = (report: Report): readonly Part[] => {
  const inPlan = report.mode !== 'apply' || !report.applied
  const { accounts, groups, viewers, offboarded } = tally(inPlan ? { ...report, mode: 'plan' } : report)
  const live = liveBefore(report)
  const invites = report.viewers.some(({ kind, endsAccess }) => kind === 'invited' || endsAccess)
  const part = (amount: number, text: string, strong = false): readonly Part[] =>
    amount === 0 ? [] : [{ text, strong }]
  const verb = (amount: number, done: string): string => `${amount.toLocaleString('en-US')} ${done}`
  const ofAccounts = [
    ...part(accounts.created, verb(accounts.created, 'created')),
    ...part(accounts.updated, verb(accounts.updated, 'updated')),
    ...part(accounts.reactivated, verb(accounts.reactivated, 'reactivated')),
    ...part(accounts.deactivated, verb(accounts.deactivated, 'deactivated'), true),
    ...part(accounts.removed, verb(accounts.removed, 'removed'), true)
  ].map((each, index, all) =>
    index === all.length - 1 && live !== undefined ? { ...each, of: count(live, 'live account') } : each
  )
  return [
    ...ofAccounts,
    ...part(groups, count(groups, 'group change')),
    ...part(viewers, count(viewers, 'viewer change'), invites),
    ...part(offboarded, count(offboarded, 'person offboarded', 'people offboarded'), true)
  ]
}

const listed = (report: Report): readonly Part[] => {
  if (report.listed === undefined) return []
  const { users, groups, viewers } = report.listed
  return [
    quiet(count(users, 'user')),
    ...(groups > 0 ? [quiet(count(groups, 'group'))] : []),
    ...(viewers > 0 ? [quiet(count(viewers, 'viewer'))] : [])
  ]
}

const failed = (report: Report, reason: NonNullable<Report['failure']>['reason']): Verdict => {
  const problems = report.failure?.problems.length ?? 0
  const { done, all } = results(report)
  const many = problems > 1 ? [quiet(count(problems, 'problem'))] : []
  switch (reason) {
    case 'configuration':
      return {
        icon: '❌',
        title: 'Cannot run as configured',
        parts: many.length > 0 ? many : [quiet('nothing was written')]
      }
    case 'invalid-users-file':
      return {
        icon: '❌',
        title: 'The users file is not valid',
        parts: [quiet(count(Math.max(problems, 1), 'problem'))]
      }
    case 'refused':
      return { icon: '🚫', title: 'Refused', parts: blast(report) }
    case 'plan-changed':
      return { icon: '🚫', title: 'Refused, not the approved plan', parts: blast(report) }
    case 'verification-failed':
      return {
        icon: '❌',
        title: 'Written, but not verified',
        parts: [quiet(count(report.accounts?.mismatches.length ?? 0, 'account differs', 'accounts differ'))]
      }
    case 'partly-applied':
      return {
        icon: '⚠️',
        title: 'Partly applied',
        parts: [quiet(`${done.toLocaleString('en-US')} of ${count(all, 'change')} done`)]
      }
    case 'vanta-error':
      return report.applied
        ? {
            icon: '⚠️',
            title: 'Failed after a write',
            parts: [quiet(`${done} of ${count(all, 'change')} done`)]
          }
        : { icon: '❌', title: 'Failed before any write', parts: [] }
  }
}

/** Judges a report. Pure: the same report gets the same line on every surface. */
export const verdictOf = (report: Report): Verdict => {
  if (report.failure !== undefined) return failed(report, report.failure.reason)
  if (report.superseded)
    return {
      icon: '⏭️',
      title: 'Superseded, nothing applied',
      parts: [quiet('a newer commit is on its way')]
    }
  if (report.mode === 'validate') return { icon: '✅', title: 'Valid', parts: listed(report) }
  if (report.mode === 'export') return { icon: '📤', title: 'Exported', parts: listed(report) }
  const parts = blast(report)
  if (parts.length === 0) {
    const live = liveBefore(report)
    return {
      icon: '✅',
      title: 'In line, nothing to change',
      parts: live === undefined ? [] : [quiet(count(live, 'account'))]
    }
  }
  return report.mode === 'apply'
    ? { icon: '✅', title: report.accounts === undefined ? 'Applied' : 'Applied and verified', parts }
    : { icon: '📋', title: 'Plan', parts }
}
