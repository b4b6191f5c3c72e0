// Group changes: one call, or one for every hundred people, for each group and direction.
import type { GroupChange } from '../plan/plan.ts'
import type { Result, WithResult } from '../report/report.ts'
import { asFailure, failed, resultOf, withResult } from './result.ts'
import type { Vanta } from './vanta.ts'

/** Makes all changes; one that fails does not stop the others. */
export const applyGroups = async (
  changes: readonly GroupChange[],
  vanta: Vanta
): Promise<readonly WithResult<GroupChange>[]> => {
  const results = new Map<GroupChange, Result>()
  for (const batch of Map.groupBy(changes, ({ kind, groupId }) => `${kind} ${groupId}`).values()) {
    const [first] = batch
    if (first === undefined) continue
    const personIds = batch.map(({ personId }) => personId)
    try {
      vanta.log(
        first.kind === 'removed'
          ? `Taking ${batch.length} out of the group ${first.groupName}`
          : `Adding ${batch.length} to the group ${first.groupName}`
      )
      const items = await (first.kind === 'removed'
        ? vanta.removePeople(first.groupId, personIds)
        : vanta.addPeople(first.groupId, personIds))
      const byId = new Map(items.map((item) => [item.id, item]))
      for (const change of batch) results.set(change, resultOf(byId.get(change.personId)))
    } catch (error) {
      const { message } = asFailure(error)
      for (const change of batch) results.set(change, failed(message))
    }
  }
  return changes.map((change) => withResult(change, results.get(change) ?? failed(undefined)))
}
