// Effects, in order: all accounts in one PUT, proof by read-back, groups, viewers, offboarding last. One failed
// item does not stop the others; whatever is already as wanted is success; running again is the recovery.
import { applyAccounts, type AccountsOutcome } from './apply/accounts.ts'
import { applyGroups } from './apply/groups.ts'
import { applyOffboarding } from './apply/offboarding.ts'
import { notAllowed, notTried, planned } from './apply/result.ts'
import type { Vanta } from './apply/vanta.ts'
import { applyViewers } from './apply/viewers.ts'
import { Failure, type Place } from './errors.ts'
import type { Refused } from './plan/guards.ts'
import type { GroupChange, Leaver, Plan, ViewerChange } from './plan/plan.ts'
import type { WithResult } from './report/report.ts'

export type Outcome = Readonly<{
  accounts?: AccountsOutcome
  groups: readonly WithResult<GroupChange>[]
  viewers: readonly WithResult<ViewerChange>[]
  leavers: readonly WithResult<Leaver>[]
  /** Who was named as completing the offboarding, where anybody was. */
  acknowledgerId?: string
  failure?: Failure
}>

const partlyRefused = (refused: Refused, failed: Failure | undefined): Failure | undefined => {
  if (refused.size === 0) return failed
  const what = `The guards refuse ${[...refused.keys()].join(' and ')}, which this run left alone; see the reasons.`
  return new Failure(
    'partly-applied',
    failed === undefined ? `${what} Everything else is done.` : `${what} ${failed.message}`,
    [...[...refused.values()].flat(), ...(failed?.problems ?? [])],
    failed
  )
}

const partlyApplied = (
  items: readonly WithResult<Leaver | GroupChange | ViewerChange>[],
  oddAnswers: readonly Failure[]
): Failure | undefined => {
  const failures = items.filter(({ result }) => result.status === 'failed')
  const [odd] = oddAnswers
  if (failures.length === 0)
    return (
      odd &&
      new Failure(
        'partly-applied',
        `${odd.message} People were read again, and what Vanta says of them now is reported. Run again to see that nothing is left to do.`,
        [],
        odd
      )
    )
  return new Failure(
    'partly-applied',
    `${failures.length === 1 ? 'One item' : `${failures.length} items`} failed; everything else is done. Run again to try ${failures.length === 1 ? 'it' : 'them'} once more.`,
    failures.map((item) => ({
      message: `${item.email}: ${item.result.message ?? 'Vanta gave no reason.'}`,
      place: item.place
    }))
  )
}

/** Nothing was tried: every item of the plan as it stands. */
export const untouched = (plan: Plan): Outcome => ({
  groups: plan.groups.map((change) => planned(change)),
  viewers: plan.viewers.map((change) => planned(change)),
  leavers: (plan.offboarding?.leavers ?? []).map((leaver) => planned(leaver))
})

const leftAlone = (leaver: Leaver): WithResult<Leaver> =>
  leaver.decision === 'offboard' ? notAllowed(leaver) : planned(leaver)

/**
 * Carries out a plan that passed every guard, but for the kinds that are refused. Never throws for what Vanta does: the
 * outcome carries the failure. `places` are the lines of the users, by uniqueId.
 */
export const applyPlan = async (
  plan: Plan,
  vanta: Vanta,
  places: ReadonlyMap<string, Place>,
  refused: Refused = new Map()
): Promise<Outcome> => {
  const accounts = plan.accounts && (await applyAccounts(plan.accounts, vanta, places))
  if (accounts !== undefined && (!accounts.verified || accounts.failure !== undefined))
    return {
      accounts,
      groups: plan.groups.map(notTried),
      viewers: plan.viewers.map(notTried),
      leavers: (plan.offboarding?.leavers ?? []).map((leaver) =>
        leaver.decision === 'offboard' ? notTried(leaver) : planned(leaver)
      ),
      ...(accounts.failure === undefined ? {} : { failure: accounts.failure })
    }
  const groups = refused.has('groups') ? plan.groups.map(notAllowed) : await applyGroups(plan.groups, vanta)
  const viewers = refused.has('viewers')
    ? plan.viewers.map(notAllowed)
    : await applyViewers(plan.viewers, vanta)
  const { leavers, oddAnswers, acknowledgerId } = refused.has('offboarding')
    ? { leavers: (plan.offboarding?.leavers ?? []).map(leftAlone), oddAnswers: [] }
    : await applyOffboarding(plan, vanta)
  const failure = partlyRefused(refused, partlyApplied([...groups, ...viewers, ...leavers], oddAnswers))
  return {
    ...(accounts === undefined ? {} : { accounts }),
    groups,
    viewers,
    leavers,
    ...(acknowledgerId === undefined ? {} : { acknowledgerId }),
    ...(failure === undefined ? {} : { failure })
  }
}
