// Trust Center viewers, one call each.
import type { ViewerChange } from '../plan/plan.ts'
import type { WithResult } from '../report/report.ts'
import { asFailure, failed, resultOf, withResult } from './result.ts'
import type { Vanta } from './vanta.ts'

/** Makes all changes; one that fails does not stop the others. */
export const applyViewers = async (
  changes: readonly ViewerChange[],
  vanta: Vanta
): Promise<readonly WithResult<ViewerChange>[]> => {
  const results: WithResult<ViewerChange>[] = []
  for (const change of changes) {
    try {
      vanta.log(
        change.kind === 'invited'
          ? `Inviting a viewer to the Trust Center ${change.slugId}`
          : `Updating a viewer of the Trust Center ${change.slugId}`
      )
      const item = await (change.kind === 'invited' ? vanta.inviteViewer(change) : vanta.updateViewer(change))
      results.push(withResult(change, resultOf(item)))
    } catch (error) {
      results.push(withResult(change, failed(asFailure(error).message)))
    }
  }
  return results
}
