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
import { readPages, rowId } from '../../vanta/pages.ts'

const viewerRow = z.pipe(
  z.object({
    id: rowId,
    email: z.string(),
    name: z.nullish(z.string()),
    companyName: z.nullish(z.string()),
    accessLevel: z.string(),
    resourceIds: z.nullish(z.array(z.string())),
    expirationDate: z.nullish(z.string()),
    customerTrustAccountId: z.nullish(z.string()),
    isNdaRequired: z.nullish(z.boolean())
  }),
  z.transform(
    (row): Viewer => ({
      id: row.id,
      email: row.email,
      name: row.name ?? null,
      companyName: row.companyName ?? null,
      accessLevel: row.accessLevel,
      resourceIds: row.resourceIds ?? null,
      expirationDate: row.expirationDate ?? null,
      // One of Vanta's pages answers without it, which does not mean that there is none.
      customerTrustAccountId: row.customerTrustAccountId,
      // Vanta's reference does not answer with `isNdaRequired`, and an NDA on record says nothing of the rule now.
      ndaRequired: row.isNdaRequired ?? null
    })
  )
)

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

/** Done where Vanta shows the viewer as wanted, whatever an answer said; else `why` it is not. */
const asSeen = (viewer: Viewer | undefined, wanted: Fields, why: Result): Result =>
  viewer !== undefined && unlike(viewer, wanted).length === 0 ? done : why

/** One viewer as Vanta shows it now; undefined where it does not. */
const lookAt = async (client: Client, path: string, id: string): Promise<Viewer | undefined> => {
  try {
    const answer = await client.send({ method: 'GET', path, purpose: say`read a viewer` })
    const { success, data } = viewerRow.safeParse(answer)
    return success && data.id === id ? data : undefined
  } catch (error) {
    if (!(error instanceof VantaError)) throw error
    return undefined
  }
}

/** It may have been carried out, and undone by somebody since. */
const unproven = (fields: readonly string[]): Result =>
  failed(
    say`Vanta accepted the change, but shows different values for ${joined(fields.map(word))}. Look at it in Vanta.`,
    true
  )

/**
 * Changes one viewer by PATCH; `body` holds the fields that differ. It is done where the answer, or the viewer itself
 * afterwards, shows what was wanted.
 */
export const updateViewer = async (
  client: Client,
  slugId: string,
  viewerId: string,
  body: Fields
): Promise<Result> => {
  const path = `${viewersPath(slugId)}/${encodeURIComponent(viewerId)}`
  const purpose = say`update a viewer`
  try {
    const answer = await client.send({ method: 'PATCH', path, purpose, body: bodyOf(body) })
    const { success, data } = viewerRow.safeParse(answer)
    if (!success || data.id !== viewerId)
      throw malformed(purpose, 'PATCH', path, say`not with the viewer that was sent`)
    const fields = unlike(data, body)
    if (fields.length === 0) return done
    return asSeen(await lookAt(client, path, viewerId), body, unproven(fields))
  } catch (error) {
    if (!(error instanceof VantaError) || endsTheRun(error)) throw error
    const why = failedBy(error)
    return error.uncertain ? asSeen(await lookAt(client, path, viewerId), body, why) : why
  }
}

const withAddress = (viewers: readonly Viewer[], email: string): Viewer | undefined =>
  viewers.find((viewer) => addressKey(viewer.email) === addressKey(email))

/** A list of the viewers right before an invitation, and again where a wait made the first one old. */
const MOST_LOOKS = 2

/**
 * Creates a viewer, which sends an invitation by e-mail. Each time before it leaves, the list of everybody who is or
 * was a viewer is looked at: nobody is invited whom somebody else invited meanwhile. Where the answer leaves it open
 * whether Vanta accepted it, the list of viewers decides, and where that does not tell either, the item has failed with a
 * sentence that says so.
 */
export const inviteViewer = async (client: Client, slugId: string, body: Fields): Promise<Result> => {
  const path = viewersPath(slugId)
  const purpose = say`invite a viewer`
  const email = typeof body['email'] === 'string' ? body['email'] : ''
  const heldBack = (why: Text): VantaError =>
    new VantaError('changed', say`The invitation was held back: ${why}`)
  let looks = 0
  const before = async (): Promise<void> => {
    if (looks === MOST_LOOKS)
      throw heldBack(say`the list of viewers was out of date twice before it could be sent. Run again later.`)
    looks += 1
    if (withAddress(await readViewers(client, slugId, { includeRemoved: true }), email) !== undefined)
      throw heldBack(
        say`somebody else invited ${address(email)} in the meantime. Run again to see what is left to do.`
      )
  }
  const seen = async (why: Result): Promise<Result> => {
    try {
      return asSeen(
        withAddress(await readViewers(client, slugId, { includeRemoved: false }), email),
        body,
        why
      )
    } catch (error) {
      if (!(error instanceof VantaError)) throw error
      return why
    }
  }
  try {
    const answer = await client.send({ method: 'POST', path, purpose, body: bodyOf(body), before })
    const { success, data } = viewerRow.safeParse(answer)
    if (!success || withAddress([data], email) === undefined)
      throw malformed(purpose, 'POST', path, say`not with the viewer that was sent`)
    const fields = unlike(data, body)
    return fields.length === 0 ? done : await seen(unproven(fields))
  } catch (error) {
    if (!(error instanceof VantaError) || endsTheRun(error)) throw error
    if (leavesNothingOpen(error)) return failedBy(error)
    if (!error.uncertain) return seen(failedBy(error))
    return seen(
      failed(
        say`${error.said} It is unknown whether the invitation was sent. Look at the viewers in Vanta, and run again after that.`,
        true
      )
    )
  }
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
    inviteViewer: ({ target, body }) => inviteViewer(clientOf(reach, 'manage'), target.id, body)
  })
}
