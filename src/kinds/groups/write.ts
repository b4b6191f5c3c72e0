// Group changes: one call for up to a hundred people of a group and direction. A change is done when it was seen.
import type { GroupChange } from './plan.ts'
import type { Result } from '../change.ts'
import { say, type Text, thing } from '../../say.ts'
import { failedItem } from '../../vanta/error.ts'
import type { ItemResult } from '../../vanta/model.ts'
import {
  done,
  failed,
  type Gate,
  notTried,
  type PeopleNow,
  withResult,
  type Written
} from '../../apply/result.ts'
import type { Edge } from '../../apply/vanta.ts'

/** What is called of Vanta for groups; 1 to 100 people in one call. */
export type GroupCalls = Readonly<{
  addPeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
  removePeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
}>

/** Vanta's reference: 1 to 100 in one request. */
const AT_ONCE = 100

/** One request's worth each, in the order of the changes. */
const batchesOf = (changes: readonly GroupChange[]): readonly (readonly [GroupChange, ...GroupChange[]])[] =>
  [...Map.groupBy(changes, ({ act, target }) => `${act} ${target.id}`).values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) =>
      all.slice(index * AT_ONCE, (index + 1) * AT_ONCE)
    ).flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]))
  )

const unsaid = ({ subject: { id } }: GroupChange): ItemResult => ({
  id,
  ok: false,
  message: say`Vanta said nothing about this person.`
})

/** What a look says goes before what an answer said. */
const resultOf = ({ act, target, subject }: GroupChange, item: ItemResult, people: PeopleNow): Result => {
  if (item.settled === true) return item.ok ? done : failed(item.message)
  if (people === undefined)
    return failed(
      item.message ?? say`Vanta accepted the change, but people could not be read again to see.`,
      true
    )
  const isMember = people.get(subject.id)?.groupIds.includes(target.id) ?? false
  if (isMember === (act === 'members.added')) return done
  // It may have been carried out, and undone by somebody since.
  return failed(
    item.message ??
      say`Vanta accepted the change, but does not show it. Look at the group in Vanta, and run again.`,
    item.ok
  )
}

/** Makes all changes; one that fails does not stop the others. */
export const writeGroups = async (
  { changes }: Readonly<{ changes: readonly GroupChange[] }>,
  vanta: Edge & GroupCalls,
  gate: Gate
): Promise<Written<GroupChange>> => {
  const items = new Map<GroupChange, ItemResult | Text>()
  for (const batch of batchesOf(changes)) {
    const [{ act, target }] = batch
    const isRemoval = act === 'members.removed'
    const shut = gate.shut()
    if (shut !== undefined) {
      for (const change of batch) items.set(change, shut)
      continue
    }
    const ids = batch.map(({ subject }) => subject.id)
    vanta.log(
      isRemoval
        ? say`Taking ${batch.length} out of the group ${thing(target.name)}`
        : say`Adding ${batch.length} to the group ${thing(target.name)}`
    )
    try {
      const send = isRemoval ? vanta.removePeople : vanta.addPeople
      const byId = new Map((await send(target.id, ids)).map((item) => [item.id, item]))
      for (const change of batch) items.set(change, byId.get(change.subject.id) ?? unsaid(change))
    } catch (error) {
      const failure = gate.note(error)
      for (const change of batch) items.set(change, failedItem(change.subject.id, failure))
    }
  }
  const settle = (people: PeopleNow): Written<GroupChange>['changes'] =>
    changes.map((change) => {
      const item = items.get(change)
      return item === undefined || 'said' in item
        ? notTried(change, item)
        : withResult(change, resultOf(change, item, people))
    })
  const isOpen = [...items.values()].some((item) => !('said' in item) && item.settled !== true)
  return { changes: settle(undefined), ...(isOpen ? { settle } : {}) }
}
