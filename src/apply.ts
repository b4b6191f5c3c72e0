// Effects, kind by kind: all accounts in one PUT, proof by read-back, groups, viewers, offboarding last. One failed
// item does not stop the others; whatever is already as wanted is success; to recover, run it again.
import {
  createGate,
  type Gate,
  notTried,
  type PeopleNow,
  planned,
  type Sync,
  type Written
} from './apply/result.ts'
import type { Vanta } from './apply/vanta.ts'
import { asFailure, Failure } from './errors.ts'
import type { Change, WithResult } from './kinds/change.ts'
import { changesIn, everyKind, type KindName } from './kinds/kinds.ts'
import { isWaiting } from './kinds/words.ts'
import type { Refused } from './plan/guards.ts'
import type { Plan } from './plan/plan.ts'
import { address, joined, own, say, type Text, word } from './say.ts'

export type Outcome = Readonly<{
  /** Of all kinds, in the order of effects. */
  changes: readonly WithResult<Change>[]
  sync?: Sync | undefined
  /** Who was named as completing the offboarding, where anybody was. */
  acknowledgerId?: string | undefined
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

const items = (amount: number, one: Text): Text => (amount === 1 ? one : say`${amount} items`)

const partlyApplied = (all: readonly WithResult<Change>[], odd: Failure | undefined): Failure | undefined => {
  const failures = all.filter(({ result }) => result.status === 'failed')
  const untried = all.filter(({ result }) => result.status === 'not-tried')
  if (failures.length + untried.length === 0) {
    if (odd === undefined) return undefined
    const message = say`${odd.said} People were read again, and what Vanta says of them now is reported. Run again to see that nothing is left to do.`
    return new Failure('partly-applied', message, [], odd)
  }
  const one = failures.length === 0 ? own('One item') : own('one item')
  const failed = say`${items(failures.length, own('One item'))} failed`
  const wasNot = say`${items(untried.length, one)} ${untried.length === 1 ? own('was') : own('were')} not tried`
  const what = [...(failures.length === 0 ? [] : [failed]), ...(untried.length === 0 ? [] : [wasNot])]
  const again = failures.length + untried.length === 1 ? own('it') : own('them')
  return new Failure(
    'partly-applied',
    say`${joined(what, ', and ')}; everything else is done. Run again to try ${again} once more.`,
    [...failures, ...untried].map((item) => ({
      message: say`${address(item.subject.email)}: ${item.result.message ?? own('Vanta gave no reason.')}`,
      place: item.place ?? undefined
    }))
  )
}

/** Nothing was tried: every change of the plan as it stands. */
export const untouched = (plan: Plan): Outcome => ({ changes: changesIn(plan).map(planned) })

/** What is left of a plan where the sync has not made sure of what was wanted: nothing else is done. */
const leftBy = (
  { superseded, written, uncertain, failure }: Sync,
  changes: readonly Change[]
): readonly WithResult<Change>[] => {
  const isPutOff = superseded || (failure?.reason === 'plan-changed' && !written && !uncertain)
  return changes.map((change) => (isPutOff || isWaiting(change) ? planned(change) : notTried(change)))
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
 * outcome carries the failure.
 */
export const applyPlan = async (plan: Plan, vanta: Vanta, refused: Refused = new Map()): Promise<Outcome> => {
  const gate = createGate(vanta.isCancelled)
  const gateOf = (name: KindName): Gate =>
    refused.has(name) ? { ...gate, shut: () => say`A guard refuses it.` } : gate
  const all: (readonly [KindName, Written<Change>])[] = []
  let stopped: Sync | undefined
  for (const [name, { write }] of everyKind) {
    const part = plan[name]
    if (part === undefined) continue
    if (stopped !== undefined) {
      all.push([name, { changes: leftBy(stopped, part.changes) }])
      continue
    }
    const written = await write(part, vanta, gateOf(name))
    all.push([name, written])
    const { sync } = written
    if (sync !== undefined && (!sync.verified || sync.failure !== undefined)) stopped = sync
  }
  const isOpen = all.some(([, { settle }]) => settle !== undefined)
  const people = isOpen ? await lookAtPeople(vanta) : undefined
  const settled = all.map(([name, { changes, settle }]) => [name, settle?.(people) ?? changes] as const)
  const tried = settled.flatMap(([name, changes]) => (refused.has(name) ? [] : changes))
  const odd = all.find(([, written]) => written.odd)?.[1].odd
  return {
    changes: settled.flatMap(([, changes]) => changes),
    sync: all.find(([, { sync }]) => sync)?.[1].sync,
    acknowledgerId: all.find(([, { acknowledgerId }]) => acknowledgerId)?.[1].acknowledgerId,
    failure: stopped === undefined ? partlyRefused(refused, partlyApplied(tried, odd)) : stopped.failure
  }
}
