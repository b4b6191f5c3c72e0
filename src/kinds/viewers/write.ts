// Trust Center viewers, one call each.
import type { ViewerChange } from './plan.ts'
import type { WithResult } from '../change.ts'
import { own, say, thing } from '../../say.ts'
import { failedItem } from '../../vanta/error.ts'
import { done, failed, type Gate, notTried, withResult, type Written } from '../../apply/result.ts'
import type { Edge } from '../../apply/vanta.ts'
import type { ItemResult } from '../../vanta/model.ts'

/** What is called of Vanta for viewers. */
export type ViewerCalls = Readonly<{
  updateViewer: (change: ViewerChange) => Promise<ItemResult>
  inviteViewer: (change: ViewerChange) => Promise<ItemResult>
}>

const writeViewer = async (
  change: ViewerChange,
  vanta: Edge & ViewerCalls,
  gate: Gate
): Promise<WithResult<ViewerChange>> => {
  const shut = gate.shut()
  if (shut !== undefined) return notTried(change, shut)
  const isInvitation = change.act === 'viewers.invited'
  const what = isInvitation ? own('Inviting a viewer to') : own('Updating a viewer of')
  vanta.log(say`${what} the Trust Center ${thing(change.target.id)}`)
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
export const writeViewers = async (
  { changes }: Readonly<{ changes: readonly ViewerChange[] }>,
  vanta: Edge & ViewerCalls,
  gate: Gate
): Promise<Written<ViewerChange>> => {
  const results: WithResult<ViewerChange>[] = []
  for (const change of changes) results.push(await writeViewer(change, vanta, gate))
  return { changes: results }
}
