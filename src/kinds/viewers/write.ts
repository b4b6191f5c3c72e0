// Trust Center viewers, one call each.
import { askFor, resultsOf } from '../../apply/ask.ts'
import { failedBy, type Gate, withResult, type Written } from '../../apply/result.ts'
import type { Edge } from '../../apply/vanta.ts'
import { Failure } from '../../errors.ts'
import { say, thing } from '../../say.ts'
import type { Result } from '../change.ts'
import type { ViewerChange } from './plan.ts'

/** What is called of Vanta for viewers. */
export type ViewerCalls = Readonly<{
  updateViewer: (change: ViewerChange) => Promise<Result>
  inviteViewer: (change: ViewerChange) => Promise<Result>
}>

/** Makes all changes; one that fails does not stop the others. */
export const writeViewers = async (
  { changes }: Readonly<{ changes: readonly ViewerChange[] }>,
  vanta: Edge & ViewerCalls,
  gate: Gate
): Promise<Written<ViewerChange>> => {
  const batches = changes.map((change) => [change] as const)
  const asked = await askFor(batches, gate, async ([change]) => {
    if (change.act === 'viewers.invited') {
      vanta.log(say`Inviting a viewer to the Trust Center ${thing(change.target.id)}`)
      return [await vanta.inviteViewer(change)]
    }
    vanta.log(say`Updating a viewer of the Trust Center ${thing(change.target.id)}`)
    return [await vanta.updateViewer(change)]
  })
  return {
    changes: resultsOf(asked, (change, answer) =>
      withResult(change, answer instanceof Failure ? failedBy(answer) : answer)
    )
  }
}
