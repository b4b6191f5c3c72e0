// The one line that says it all: what would happen, what did, or what is in the way.
import type { FailureReason } from '../errors.ts'
import type { Report } from './report.ts'
import { results, tally } from './tally.ts'
import { count, grouped } from './text.ts'

/** `strong` is what takes something away or reaches people; `of` is what the number is set against. */
export type Part = Readonly<{ text: string; strong: boolean; of?: string }>

export type Verdict = Readonly<{
  icon: string
  /** A few words, without numbers: "Plan", "Applied and verified". */
  title: string
  /** The numbers that go with the title. */
  parts: readonly Part[]
  /** Numbers of what goes on beside them, where accounts change as well. */
  beside: readonly Part[]
}>

const quiet = (text: string): Part => ({ text, strong: false })

/** How many live accounts Vanta had before, to set the numbers against. */
export const liveBefore = (report: Report): number | undefined =>
  report.accounts === undefined
    ? undefined
    : report.accounts.before.active + report.accounts.before.deactivated

const part = (amount: number, done: string, strong = false): readonly Part[] =>
  amount === 0 ? [] : [{ text: `${grouped(amount)} ${done}`, strong }]

/** What the plan holds, whatever became of it; in an apply that wrote, what was done. */
const blast = (report: Report): Readonly<{ parts: readonly Part[]; beside: readonly Part[] }> => {
  const inPlan = report.mode !== 'apply' || !report.applied
  const { accounts, groups, takenOut, viewers, offboarded } = tally(
    inPlan ? { ...report, mode: 'plan' } : report
  )
  const invites = report.viewers.some(({ kind, endsAccess }) => kind === 'invited' || endsAccess)
  const ofAccounts = [
    ...part(accounts.created, 'created'),
    ...part(accounts.updated, 'updated'),
    ...part(accounts.reactivated, 'reactivated'),
    ...part(accounts.deactivated, 'deactivated', true),
    ...part(accounts.removed, 'removed', true)
  ]
  const others = [
    ...part(groups - takenOut, `${groups - takenOut === 1 ? 'group member' : 'group members'} added`),
    ...part(takenOut, `${takenOut === 1 ? 'group member' : 'group members'} taken out`, true),
    ...part(viewers, viewers === 1 ? 'viewer change' : 'viewer changes', invites),
    ...part(
      offboarded,
      `${offboarded === 1 ? 'person' : 'people'} ${inPlan ? 'to offboard' : 'offboarded'}`,
      true
    )
  ]
  const last = ofAccounts.pop()
  if (last === undefined) return { parts: others, beside: [] }
  const live = liveBefore(report)
  const what = report.comparedWith === undefined ? 'live account' : 'listed account'
  // What goes away is set against what is there; "2 created of 84" would say nothing.
  const takesAway = accounts.deactivated + accounts.removed > 0
  const withLive = live === undefined || !takesAway ? last : { ...last, of: count(live, what) }
  return { parts: [...ofAccounts, withLive], beside: others }
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

type Judged = Omit<Verdict, 'beside'> & Partial<Pick<Verdict, 'beside'>>

const failed = (report: Report, reason: FailureReason): Judged => {
  const problems = report.failure?.problems.length ?? 0
  const { done, all } = results(report)
  const ofAll = [quiet(`${grouped(done)} of ${count(all, 'change')} done`)]
  const differing = report.accounts?.mismatches.length ?? 0
  const verdicts: Readonly<Record<FailureReason, Judged>> = {
    configuration: {
      icon: '❌',
      title: 'Cannot run as configured',
      parts: [quiet(problems > 1 ? count(problems, 'problem') : 'nothing was written')]
    },
    'invalid-users-file': {
      icon: '❌',
      title: 'The users file is not valid',
      parts: [quiet(count(Math.max(problems, 1), 'problem'))]
    },
    refused: { icon: '🚫', title: 'Refused, nothing written', ...blast(report) },
    'plan-changed': { icon: '🚫', title: 'Refused, not the approved plan', ...blast(report) },
    'verification-failed': {
      icon: '❌',
      title: 'Written, but not verified',
      parts: differing === 0 ? [] : [quiet(count(differing, 'account differs', 'accounts differ'))]
    },
    'partly-applied': { icon: '⚠️', title: 'Partly applied', parts: ofAll },
    'vanta-error': report.applied
      ? { icon: '⚠️', title: 'Failed after a write', parts: ofAll }
      : report.uncertain
        ? { icon: '⚠️', title: 'Failed, not certain what was written', parts: [] }
        : { icon: '❌', title: 'Failed before any write', parts: [] }
  }
  return verdicts[reason]
}

const judged = (report: Report): Judged => {
  if (report.failure !== undefined) return failed(report, report.failure.reason)
  if (report.superseded)
    return { icon: '⏭️', title: 'Superseded, nothing applied', parts: [quiet('a newer commit is on its way')] }
  if (report.mode === 'validate') {
    const changes = blast(report)
    return {
      icon: '✅',
      title: 'Valid',
      parts: listed(report),
      beside: [...changes.parts, ...changes.beside]
    }
  }
  if (report.mode === 'export') return { icon: '📤', title: 'Exported', parts: listed(report) }
  const { parts, beside } = blast(report)
  if (parts.length === 0) {
    const live = liveBefore(report)
    return {
      icon: '✅',
      // What Vanta did not confirm is pending, and no failure; but it was to be changed.
      title: report.changed ? 'Nothing changed yet' : 'In line, nothing to change',
      parts: live === undefined ? [] : [quiet(count(live, 'account'))]
    }
  }
  if (report.mode === 'plan') return { icon: '📋', title: 'Plan', parts, beside }
  return {
    icon: '✅',
    title: report.accounts === undefined ? 'Applied' : 'Applied and verified',
    parts,
    beside
  }
}

/** Judges a report. Pure: the same report gets the same line on every surface. */
export const verdictOf = (report: Report): Verdict => ({ beside: [], ...judged(report) })
