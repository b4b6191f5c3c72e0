// Asking Vanta for changes, one request after the other, and what the answers come to.
import { Failure } from '../errors.ts'
import type { WithResult } from '../kinds/change.ts'
import { say, type Text } from '../say.ts'
import { leavesNothingOpen } from '../vanta/error.ts'
import type { ItemResult } from '../vanta/model.ts'
import { type Gate, notTried, type PeopleNow, planned, type Written } from './result.ts'

export type Batch<C> = readonly [C, ...C[]]

/** A change with what Vanta said of it, or how its request failed; or why it was not sent. */
type Asked<C, A> = Readonly<{ change: C }> &
  (Readonly<{ answer: A | Failure }> | Readonly<{ shut: Text; answer?: never }>)

/** Sends batch after batch; one that fails does not stop the others. `send` answers for each change, in their order. */
export const askFor = async <C, A>(
  batches: readonly Batch<C>[],
  gate: Gate,
  send: (batch: Batch<C>) => Promise<readonly A[]>
): Promise<readonly Asked<C, A>[]> => {
  const asked: Asked<C, A>[] = []
  for (const batch of batches) {
    const shut = gate.shut()
    if (shut !== undefined) {
      for (const change of batch) asked.push({ change, shut })
      continue
    }
    let answers: readonly A[] = []
    let failure = new Failure('vanta-error', say`Vanta said nothing about it.`)
    try {
      answers = await send(batch)
    } catch (error) {
      failure = gate.note(error)
    }
    for (const [index, change] of batch.entries()) asked.push({ change, answer: answers[index] ?? failure })
  }
  return asked
}

/** What became of the changes: `judge` says it of those that were sent. */
export const resultsOf = <C, A>(
  asked: readonly Asked<C, A>[],
  judge: (change: C, answer: A | Failure) => WithResult<C>
): readonly WithResult<C>[] =>
  asked.map((one) => ('shut' in one ? notTried(one.change, one.shut) : judge(one.change, one.answer)))

const leavesOpen = (one: Asked<unknown, ItemResult>): boolean => {
  if ('shut' in one) return false
  return one.answer instanceof Failure ? !leavesNothingOpen(one.answer) : one.answer.settled !== true
}

/** Changes that people show, who are looked at once more where an answer leaves something open; `others` only wait. */
export const writtenBy = <C>(
  asked: readonly Asked<C, ItemResult>[],
  judge: (change: C, answer: ItemResult | Failure, people: PeopleNow) => WithResult<C>,
  others: readonly C[] = []
): Pick<Written<C>, 'changes' | 'settle'> => {
  const settle = (people: PeopleNow) => [
    ...resultsOf(asked, (change, answer) => judge(change, answer, people)),
    ...others.map(planned)
  ]
  return { changes: settle(undefined), ...(asked.some(leavesOpen) ? { settle } : {}) }
}

/** At most `size` in each. */
export const inBatches = <C>(changes: readonly C[], size: number): readonly Batch<C>[] =>
  [...Map.groupBy(changes, (_, index) => Math.floor(index / size)).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest] as const]
  )
