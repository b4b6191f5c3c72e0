// Completing the offboarding of people who left.
import * as z from 'zod/mini'
import { say } from '../../say.ts'
import type { Client } from '../../vanta/client.ts'
import { isPathRejected, malformed, VantaError } from '../../vanta/error.ts'
import type { ItemResult } from '../../vanta/model.ts'
import { bulkResults } from '../../vanta/people.ts'
import { clientOf, type VantaOf } from '../../vanta/reach.ts'
import type { RosterUser } from '../../roster/roster.ts'
import type { OffboardingCalls } from './write.ts'

const OFFBOARD_PATH = '/v1/people/offboard'
const OFFBOARD = say`complete the offboarding`

const olderAnswer = z.object({ offboardedPeople: z.array(z.string()) })

const offboardResults = (answer: unknown, ids: readonly string[]): readonly ItemResult[] => {
  const results = bulkResults(answer, ids)
  if (results !== undefined) return results
  const older = olderAnswer.safeParse(answer)
  const done = new Set(older.success ? older.data.offboardedPeople : [])
  if (!older.success || [...done].some((id) => !ids.includes(id))) {
    throw malformed(OFFBOARD, 'POST', OFFBOARD_PATH, say`its results do not fit the people that were sent`)
  }
  return ids.map((id) => ({ ok: done.has(id) }))
}

/**
 * The form was turned down, and not the data: the path, the property `updates`, or one of the older form's
 * properties that the answer misses. An error within `updates` (`updates[3]…`) is about the data.
 */
const isFormRejected = (error: unknown): boolean => {
  if (isPathRejected(error)) return true
  if (!(error instanceof VantaError) || (error.status !== 400 && error.status !== 422)) return false
  if (/\b(?:offboardingAcknowledgerId|employeeIds)\b/.test(error.detail)) return true
  return (
    /\bupdates\b(?!["']?\s*[[./])/.test(error.detail) &&
    /unknown|unexpected|unrecogni[sz]ed|unsupported|additional|extra|excess|not allowed/i.test(error.detail)
  )
}

/**
 * Completes the offboarding of these people, 1 to 1,000: `{updates: [{id, acknowledgerId}]}` (Vanta's reference) or,
 * where that form is turned down, `{offboardingAcknowledgerId, employeeIds}` (its older guide), once, and remembered
 * for the run. Per-item errors come back as items that are not `ok`.
 *
 * What a second call does to someone who is complete already is not documented, so a request that may have
 * reached Vanta is not repeated: it ends in a `VantaError`, and reading the people again shows what became of it.
 */
export const offboardPeople = async (
  client: Client,
  personIds: readonly string[],
  acknowledgerId: string
): Promise<readonly ItemResult[]> => {
  const older = `${OFFBOARD_PATH} with employeeIds`
  const post = (body: unknown): Promise<unknown> =>
    client.send({ method: 'POST', path: OFFBOARD_PATH, purpose: OFFBOARD, body: JSON.stringify(body) })
  const answer = async (): Promise<unknown> => {
    if (!client.olderForms.has(older))
      try {
        return await post({ updates: personIds.map((id) => ({ id, acknowledgerId })) })
      } catch (error) {
        if (!isFormRejected(error)) throw error
        client.olderForms.add(older)
      }
    return post({ offboardingAcknowledgerId: acknowledgerId, employeeIds: personIds })
  }
  return offboardResults(await answer(), personIds)
}

export const offboardingVanta: VantaOf<readonly RosterUser[], undefined, OffboardingCalls> = {
  calls: (reach) => ({
    offboardPeople: (personIds, acknowledgerId) =>
      offboardPeople(clientOf(reach, 'manage'), personIds, acknowledgerId)
  })
}
