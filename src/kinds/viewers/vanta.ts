// Viewers of a Trust Center: reading them, changing one, and inviting one, which sends an e-mail to a customer.
import * as z from 'zod/mini'
import { addressKey } from '../../address.ts'
import { Failure } from '../../errors.ts'
import type { WantedTrustCenter } from '../../roster/roster.ts'
import { clientOf, type Reach, type VantaOf } from '../../vanta/reach.ts'
import { invites, unlike } from './plan.ts'
import type { ViewerCalls } from './write.ts'
import type { Result } from '../change.ts'
import { address, joined, say, type Text, thing, word } from '../../say.ts'
import { done, failed, failedBy } from '../../apply/result.ts'
import { amended, endsTheRun, leavesNothingOpen, malformed, VantaError } from '../../vanta/error.ts'
import type { Client } from '../../vanta/client.ts'
import type { Viewer, ViewersNow } from '../../vanta/model.ts'
import { orNull, readPages, rowId } from '../../vanta/pages.ts'

const viewerRow = z.object({
  id: rowId,
  email: z.string(),
  name: orNull(z.string()),
  companyName: orNull(z.string()),
  accessLevel: z.string(),
  resourceIds: orNull(z.array(z.string())),
  expirationDate: orNull(z.string()),
  // One of Vanta's pages answers without it, which does not mean that there is none.
  customerTrustAccountId: z.nullish(z.string()),
  // Vanta's reference does not answer with it, and an NDA on record says nothing of the rule now.
  isNdaRequired: orNull(z.boolean())
})

const viewersPath = (slugId: string): string => `/v1/trust-centers/${encodeURIComponent(slugId)}/viewers`

/**
 * All viewers of the Trust Center. Vanta lists removed ones too unless told otherwise, and does not mark them
 * (Vanta's reference), hence the choice.
 */
export const readViewers = async (
  client: Client,
  slugId: string,
  { includeRemoved }: Readonly<{ includeRemoved: boolean }>
): Promise<readonly Viewer[]> => {
  try {
    return await readPages(client, {
      path: viewersPath(slugId),
      query: { includeRemoved: String(includeRemoved) },
      what: say`viewers`,
      row: viewerRow
    })
  } catch (error) {
    if (!(error instanceof VantaError) || error.status !== 404) throw error
    const remedy = say`Check the Trust Center's slugId ${thing(JSON.stringify(slugId.slice(0, 100)))}: it is the last part of its address in Vanta, …/trust/<slugId>.`
    throw amended(error, { said: say`${error.said} ${remedy}` })
  }
}

type Fields = Readonly<Record<string, unknown>>

/**
 * The body of a write. Vanta takes an access without resources for one to all of them (its reference).
 * @throws {Failure} where it would be one.
 */
const bodyOf = (fields: Fields): string => {
  const { accessLevel, resourceIds } = fields
  const isLimited = accessLevel === 'PARTIAL_ACCESS' || 'resourceIds' in fields
  if (isLimited && !(Array.isArray(resourceIds) && resourceIds.length > 0))
    throw new Failure(
      'vanta-error',
      say`An access without resources, which could open all of them, was not sent.`
    )
  return JSON.stringify(fields)
}

type Change = Readonly<{
  method: 'PATCH' | 'POST'
  path: string
  purpose: Text
  body: Fields
  before?: () => Promise<void>
  isSame: (viewer: Viewer) => boolean
  /** The viewer as Vanta shows them afterwards. */
  find: () => Promise<Viewer | undefined>
  /** What is said where neither the answer nor that tells. */
  doubt?: Text
}>

/** Done where the answer shows what was wanted, or, unless Vanta forbids it, a look afterwards. */
const changed = async (
  client: Client,
  { isSame, find, doubt, body, ...request }: Change
): Promise<Result> => {
  const lookOr = async (why: Result): Promise<Result> => {
    try {
      const viewer = await find()
      return viewer && isSame(viewer) && unlike(viewer, body).length === 0 ? done : why
    } catch (error) {
      if (!(error instanceof VantaError)) throw error
      return why
    }
  }
  const { purpose, method, path } = request
  try {
    const { success, data } = viewerRow.safeParse(await client.send({ ...request, body: bodyOf(body) }))
    if (!success || !isSame(data))
      throw malformed(purpose, method, path, say`not with the viewer that was sent`)
    const fields = unlike(data, body)
    if (fields.length === 0) return done
    // It may have been carried out, and undone by somebody since.
    const why = say`Vanta accepted the change, but shows different values for ${joined(fields.map(word))}. Look at it in Vanta.`
    return await lookOr(failed(why, true))
  } catch (error) {
    if (!(error instanceof VantaError) || endsTheRun(error)) throw error
    const why = failedBy(error, doubt)
    return leavesNothingOpen(error) ? why : await lookOr(why)
  }
}

/** Changes one viewer by PATCH; `body` holds the fields that differ. */
export const updateViewer = (
  client: Client,
  slugId: string,
  viewerId: string,
  body: Fields
): Promise<Result> => {
  const path = `${viewersPath(slugId)}/${encodeURIComponent(viewerId)}`
  const find = async (): Promise<Viewer | undefined> =>
    viewerRow.safeParse(await client.send({ method: 'GET', path, purpose: say`read a viewer` })).data
  const isSame = ({ id }: Viewer): boolean => id === viewerId
  return changed(client, { method: 'PATCH', path, purpose: say`update a viewer`, body, isSame, find })
}

/** A list of the viewers right before an invitation, and again where a wait made the first one old. */
const MOST_LOOKS = 2

/**
 * Creates a viewer, which sends an invitation by e-mail. Each time before it leaves, the list of everybody who is or
 * was a viewer is looked at: nobody is invited whom somebody else invited meanwhile.
 */
export const inviteViewer = (
  client: Client,
  slugId: string,
  email: string,
  body: Fields
): Promise<Result> => {
  const heldBack = (why: Text): VantaError =>
    new VantaError('changed', say`The invitation was held back: ${why}`)
  const isSame = (viewer: Viewer): boolean => addressKey(viewer.email) === addressKey(email)
  const listed = async (includeRemoved: boolean): Promise<Viewer | undefined> =>
    (await readViewers(client, slugId, { includeRemoved })).find(isSame)
  let looks = 0
  const before = async (): Promise<void> => {
    if (looks === MOST_LOOKS)
      throw heldBack(say`the list of viewers was out of date twice before it could be sent. Run again later.`)
    looks += 1
    if ((await listed(true)) !== undefined)
      throw heldBack(
        say`somebody else invited ${address(email)} in the meantime. Run again to see what is left to do.`
      )
  }
  return changed(client, {
    method: 'POST',
    path: viewersPath(slugId),
    purpose: say`invite a viewer`,
    body,
    before,
    isSame,
    find: () => listed(false),
    doubt: say`It is unknown whether the invitation was sent. Look at the viewers in Vanta, and run again after that.`
  })
}

const readCenters = async (
  manage: Client,
  wanted: readonly WantedTrustCenter[],
  log: Reach['log']
): Promise<ViewersNow> => {
  const current: Record<string, readonly Viewer[]> = {}
  for (const { slugId } of wanted) {
    log(say`Reading the viewers of the Trust Center ${thing(slugId)}`)
    current[slugId] = await readViewers(manage, slugId, { includeRemoved: false })
  }
  // Everyone ever listed, but only for Trust Centers where an entry would be invited.
  const former: Record<string, readonly Viewer[]> = {}
  for (const center of wanted)
    if (invites(center, current[center.slugId] ?? []))
      former[center.slugId] = await readViewers(manage, center.slugId, { includeRemoved: true })
  return { current, former }
}

export const viewerVanta: VantaOf<readonly WantedTrustCenter[], ViewersNow, ViewerCalls> = {
  read: ({ manage, log }, wanted) => manage && readCenters(manage, wanted, log),
  calls: (reach) => ({
    updateViewer: ({ target, subject, body }) =>
      updateViewer(clientOf(reach, 'manage'), target.id, subject.id, body),
    inviteViewer: ({ target, subject, body }) =>
      inviteViewer(clientOf(reach, 'manage'), target.id, subject.email, body)
  })
}
