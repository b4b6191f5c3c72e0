// Effects, in order: all accounts in one PUT, proof by read-back, groups, viewers, offboarding last. One failed
// item does not stop the others; whatever is already as wanted is success; to recover, run it again.
import { applyAccounts, type AccountsOutcome } from './kinds/accounts/write.ts'
import { applyGroups } from './kinds/groups/write.ts'
import { applyOffboarding } from './kinds/offboarding/write.ts'
import { createGate, type Gate, notTried, type PeopleNow, planned, type Written } from './apply/result.ts'
import type { Vanta } from './apply/vanta.ts'
import { applyViewers } from './kinds/viewers/write.ts'
import { asFailure, Failure, type Place } from './errors.ts'
import type { Refused } from './plan/guards.ts'
import type { GroupChange, Leaver, Plan, SeparateKind, ViewerChange } from './plan/plan.ts'
import type { WithResult } from './kinds/change.ts'
import { address, joined, own, say, type Text, word } from './say.ts'

export type Outcome = Readonly<{
  accounts?: AccountsOutcome | undefined
  groups: readonly WithResult<GroupChange>[]
  viewers: readonly WithResult<ViewerChange>[]
  leavers: readonly WithResult<Leaver>[]
  /** Who was named as completing the offboarding, where anybody was. */
  acknowledgerId?: string | undefined
  /** A newer commit came up before anything was written: nothing was, on purpose. */
  superseded?: boolean
  failure?: Failure | undefined
}>

const partlyRefused = (refused: Refused, failed: Failure | undefined): Failure | undefined => {
  if (refused.size === 0) return failed
  const kinds = joined([...refused.keys()].map(word), ' and ')
  return new Failure(
    'partly-applied',
    say`The guards refuse ${kinds}, which this run left alone; see the reasons. ${failed?.said ?? own('Everything else is done.')}`,
    [...[...refused.values()].flat(), ...(failed?.problems ?? [])],
    failed
  )
}

type Item = WithResult<Leaver> | WithResult<GroupChange> | WithResult<ViewerChange>

const items = (amount: number, one: Text): Text => (amount === 1 ? one : say`${amount} items`)

const partlyApplied = (all: readonly Item[], oddAnswers: readonly Failure[]): Failure | undefined => {
  const failures = all.filter(({ result }) => result.status === 'failed')
  const untried = all.filter(({ result }) => result.status === 'not-tried')
  const [odd] = oddAnswers
  if (failures.length + untried.length === 0)
    return (
      odd &&
      new Failure(
        'partly-applied',
        say`${odd.said} People were read again, and what Vanta says of them now is reported. Run again to see that nothing is left to do.`,
        [],
        odd
      )
    )
  const what = [
    ...(failures.length === 0 ? [] : [say`${items(failures.length, own('One item'))} failed`]),
    ...(untried.length === 0
      ? []
      : [
          say`${items(untried.length, failures.length === 0 ? own('One item') : own('one item'))} ${untried.length === 1 ? own('was') : own('were')} not tried`
        ])
  ]
  const again = failures.length + untried.length === 1 ? own('it') : own('them')
  return new Failure(
    'partly-applied',
    say`${joined(what, ', and ')}; everything else is done. Run again to try ${again} once more.`,
    [...failures, ...untried].map((item) => ({
      message: say`${address(item.email)}: ${item.result.message ?? own('Vanta gave no reason.')}`,
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

/** The accounts are not as they were to be, so that nothing else is done. */
const stoppedAt = (accounts: AccountsOutcome, plan: Plan): Outcome => {
  const { superseded, written, failure } = accounts
  const wroteNothing = !written && !accounts.uncertain
  const left = say`The accounts are written. Then a newer commit arrived on the branch, and the rest was left to its run.`
  const whole = failure ?? (wroteNothing ? undefined : new Failure('partly-applied', left))
  if (wroteNothing && (superseded || failure?.reason === 'plan-changed'))
    return { ...untouched(plan), accounts, superseded, failure }
  return {
    accounts,
    groups: plan.groups.map((change) => notTried(change)),
    viewers: plan.viewers.map((change) => notTried(change)),
    leavers: (plan.offboarding?.leavers ?? []).map((leaver) =>
      leaver.decision === 'offboard' ? notTried(leaver) : planned(leaver)
    ),
    failure: whole
  }
}

/** People as they are now, by id. Once, and only where something hangs on it. */
const lookAtPeople = async (vanta: Vanta): Promise<PeopleNow> => {
  try {
    vanta.log(say`Reading people again, to see what became of the changes`)
    return new Map((await vanta.readPeople()).map((person) => [person.id, person]))
  } catch (error) {
    vanta.log(say`People could not be read again: ${asFailure(error).said}`)
    return undefined
  }
}

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
  if (accounts !== undefined && (!accounts.verified || accounts.superseded || accounts.failure !== undefined))
    return stoppedAt(accounts, plan)
  const gate = createGate(vanta.isCancelled)
  const gateOf = (kind: SeparateKind): Gate =>
    refused.has(kind) ? { ...gate, shut: () => say`A guard refuses it.` } : gate
  const groups = await applyGroups(plan.groups, vanta, gateOf('groups'))
  const viewers = await applyViewers(plan.viewers, vanta, gateOf('viewers'))
  const offboarding = await applyOffboarding(plan, vanta, gateOf('offboarding'))
  const isOpen = [groups, offboarding].some(({ settle }) => settle !== undefined)
  const people = isOpen ? await lookAtPeople(vanta) : undefined
  const settled = <C>({ changes, settle }: Written<C>): readonly WithResult<C>[] =>
    settle?.(people) ?? changes
  const outcome = { groups: settled(groups), viewers: viewers.changes, leavers: settled(offboarding) }
  const tried = [
    ...(refused.has('groups') ? [] : outcome.groups),
    ...(refused.has('viewers') ? [] : outcome.viewers),
    ...(refused.has('offboarding') ? [] : outcome.leavers)
  ]
  const failure = partlyRefused(refused, partlyApplied(tried, offboarding.oddAnswers))
  return {
    accounts,
    ...outcome,
    acknowledgerId: offboarding.acknowledgerId,
    failure
  }
}
