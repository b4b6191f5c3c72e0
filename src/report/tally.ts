// How many of what: the numbers that the verdict, the log and the outputs have in common.
import type { AccountChangeKind } from '../plan/plan.ts'
import type { Report, WithResult } from './report.ts'

type Items = readonly WithResult<object>[]

const withStatus = (items: Items, ...statuses: readonly string[]): number =>
  items.filter(({ result }) => statuses.includes(result.status)).length

export type Tally = Readonly<{
  accounts: Readonly<Record<AccountChangeKind, number>>
  unchanged: number
  /** People offboarded, or who would be. */
  offboarded: number
  /** People who still wait for their offboarding after this run. */
  pending: number
  /** Memberships added and taken out. */
  groups: number
  takenOut: number
  viewers: number
}>

/** What was done; outside `apply`, what would be. Items that failed or were not tried are not counted. */
export const tally = (report: Report): Tally => {
  const counted = report.mode === 'apply' ? 'done' : 'planned'
  const changes = report.accounts?.changes ?? []
  const leavers = report.offboarding?.leavers ?? []
  const ofKind = (kind: AccountChangeKind): number =>
    withStatus(
      changes.filter((change) => change.kind === kind),
      counted
    )
  const chosen = leavers.filter(({ decision }) => decision === 'offboard')
  return {
    accounts: {
      removed: ofKind('removed'),
      deactivated: ofKind('deactivated'),
      reactivated: ofKind('reactivated'),
      updated: ofKind('updated'),
      created: ofKind('created')
    },
    unchanged: report.accounts?.counts.unchanged ?? 0,
    offboarded: withStatus(chosen, counted),
    pending: leavers.length - chosen.length + withStatus(chosen, 'failed', 'not-tried'),
    groups: withStatus(report.groups, counted),
    takenOut: withStatus(
      report.groups.filter(({ kind }) => kind === 'removed'),
      counted
    ),
    viewers: withStatus(report.viewers, counted)
  }
}

/** What two versions of the files differ in is no statement about Vanta, and not counted. */
export const ofVanta = (report: Report): Report => {
  if (report.comparedWith === undefined) return report
  const { accounts, offboarding, ...rest } = report
  return { ...rest, groups: [], viewers: [] }
}

/** Everything that has a result, in the order in which it is applied. Pending people are not items: nothing is tried. */
const items = (report: Report): Items => [
  ...(report.accounts?.changes ?? []),
  ...report.groups,
  ...report.viewers,
  ...(report.offboarding?.leavers ?? []).filter(({ decision }) => decision === 'offboard')
]

/** How many items were done, failed and left untried, of how many. */
export const results = (
  report: Report
): Readonly<{ done: number; failed: number; notTried: number; all: number }> => {
  const all = items(report)
  return {
    done: withStatus(all, 'done'),
    failed: withStatus(all, 'failed'),
    notTried: withStatus(all, 'not-tried'),
    all: all.length
  }
}
