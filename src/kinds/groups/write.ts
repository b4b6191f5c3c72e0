// Group changes: one call for up to a hundred people of a group and direction. A change is done when it was seen.
import { askFor, inBatches, writtenBy } from '../../apply/ask.ts'
import {
  done,
  failed,
  failedBy,
  type Gate,
  type PeopleNow,
  withResult,
  type Written
} from '../../apply/result.ts'
import type { Edge } from '../../apply/vanta.ts'
import { Failure } from '../../errors.ts'
import { say, thing } from '../../say.ts'
import type { ItemResult } from '../../vanta/model.ts'
import type { Result } from '../change.ts'
import type { GroupChange } from './plan.ts'

/** What is called of Vanta for groups; 1 to 100 people in one call, and a result for each, in order. */
export type GroupCalls = Readonly<{
  addPeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
  removePeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
}>

/** Vanta's reference: 1 to 100 in one request. */
const AT_ONCE = 100

/**
 * What was seen goes before what was said. What was accepted, or lost, and does not show, may have been carried
 * out and undone by somebody since; what was lost may still be on its way.
 */
const resultOf = (
  { act, target, subject }: GroupChange,
  answer: ItemResult | Failure,
  people: PeopleNow
): Result => {
  if (!(answer instanceof Failure) && answer.settled === true) return done
  const isMember = people?.get(subject.id)?.groupIds.includes(target.id) ?? false
  if (people !== undefined && isMember === (act === 'members.added')) return done
  if (answer instanceof Failure) return failedBy(answer)
  const why =
    people === undefined
      ? say`Vanta accepted the change, but people could not be read again to see.`
      : say`Vanta accepted the change, but does not show it. Look at the group in Vanta, and run again.`
  // A request that was repeated may be answered with an error for somebody who is as wanted since the first time.
  return failed(answer.message ?? why, answer.ok || people === undefined)
}

/** Makes all changes; one that fails does not stop the others. */
export const writeGroups = async (
  { changes }: Readonly<{ changes: readonly GroupChange[] }>,
  vanta: Edge & GroupCalls,
  gate: Gate
): Promise<Written<GroupChange>> => {
  const perCall = Map.groupBy(changes, ({ act, target }) => `${act} ${target.id}`)
  const batches = [...perCall.values()].flatMap((all) => inBatches(all, AT_ONCE))
  const asked = await askFor(batches, gate, (batch) => {
    const [{ act, target }] = batch
    const ids = batch.map(({ subject }) => subject.id)
    if (act === 'members.removed') {
      vanta.log(say`Taking ${ids.length} out of the group ${thing(target.name)}`)
      return vanta.removePeople(target.id, ids)
    }
    vanta.log(say`Adding ${ids.length} to the group ${thing(target.name)}`)
    return vanta.addPeople(target.id, ids)
  })
  return writtenBy(asked, (change, answer, people) => withResult(change, resultOf(change, answer, people)))
}
