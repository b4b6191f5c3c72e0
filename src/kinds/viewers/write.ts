// Trust Center viewers, one call each.
import type { ViewerChange } from '../../plan/plan.ts'
import type { WithResult } from '../change.ts'
import { own, say, thing } from '../../say.ts'
import { failedItem } from '../../vanta/error.ts'
import { done, failed, type Gate, notTried, withResult, type Written } from '../../apply/result.ts'
import type { Vanta } from '../../apply/vanta.ts'

const applyViewer = async (
  change: ViewerChange,
  vanta: Vanta,
  gate: Gate
): Promise<WithResult<ViewerChange>> => {
  const shut = gate.shut()
  if (shut !== undefined) return notTried(change, shut)
  const isInvitation = change.kind === 'invited'
  const what = isInvitation ? own('Inviting a viewer to') : own('Updating a viewer of')
  vanta.log(say`${what} the Trust Center ${thing(change.slugId)}`)
  const send = isInvitation ? vanta.inviteViewer : vanta.updateViewer
  try {
    const { ok, message, uncertain } = await send(change)
    return withResult(change, ok ? done : failed(message, uncertain))
  } catch (error) {
    const { message, uncertain } = failedItem('', gate.note(error))
    return withResult(change, failed(message, uncertain))
  }
}

/** Makes all changes; one that fails does not stop the others. */
export const applyViewers = async (
  changes: readonly ViewerChange[],
  vanta: Vanta,
  gate: Gate
): Promise<Written<ViewerChange>> => {
  const results: WithResult<ViewerChange>[] = []
  for (const change of changes) results.push(await applyViewer(change, vanta, gate))
  return { changes: results }
}
