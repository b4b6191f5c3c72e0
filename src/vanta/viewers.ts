// Viewers of a Trust Center: reading them, changing one, and inviting one, which sends an e-mail to a customer.
import * as z from 'zod/mini'
import { addressKey } from '../address.ts'
import { unlike } from '../plan/viewers.ts'
import { VantaError, amended, failedItem, isRefusal, malformed } from './error.ts'
import type { Client } from './client.ts'
import type { ItemResult, Viewer } from './model.ts'
import { readPages, rowId } from './pages.ts'

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
      what: 'viewers',
      row: viewerRow
    })
  } catch (error) {
    if (!(error instanceof VantaError) || error.status !== 404) throw error
    const remedy = `Check the Trust Center's slugId ${JSON.stringify(slugId.slice(0, 100))}: it is the last part of its address in Vanta, …/trust/<slugId>.`
    throw amended(error, { message: `${error.message} ${remedy}` })
  }
}

const viewer = z.object({ id: z.string(), email: z.string() })

/** Where it is open whether a change was carried out, the viewer itself tells. */
const seenAfter = async (
  client: Client,
  path: string,
  id: string,
  body: Readonly<Record<string, unknown>>,
  error: VantaError
): Promise<ItemResult> => {
  try {
    const { success, data } = viewerRow.safeParse(
      await client.send({ method: 'GET', path, purpose: 'read a viewer' })
    )
    if (!success || data.id !== id) return failedItem(id, error)
    return unlike(data, body).length === 0 ? { id, ok: true } : { id, ok: false, message: error.message }
  } catch (unread) {
    if (!(unread instanceof VantaError)) throw unread
    return failedItem(id, error)
  }
}

/** Changes one viewer by PATCH; `body` holds the fields that differ. The result's id is the viewer's. */
export const updateViewer = async (
  client: Client,
  slugId: string,
  viewerId: string,
  body: Readonly<Record<string, unknown>>
): Promise<ItemResult> => {
  const path = `${viewersPath(slugId)}/${encodeURIComponent(viewerId)}`
  const purpose = 'update a viewer'
  try {
    const answer = await client.send({ method: 'PATCH', path, purpose, body: JSON.stringify(body) })
    const { success, data } = viewerRow.safeParse(answer)
    if (!success || data.id !== viewerId) {
      throw malformed(purpose, 'PATCH', path, 'not with the viewer that was sent')
    }
    const wrong = unlike(data, body)
    if (wrong.length === 0) return { id: viewerId, ok: true }
    const message = `Vanta took the change, but shows the viewer otherwise in ${wrong.join(', ')}. Look at it in Vanta.`
    return { id: viewerId, ok: false, message }
  } catch (error) {
    if (!(error instanceof VantaError)) throw error
    return error.uncertain ? seenAfter(client, path, viewerId, body, error) : failedItem(viewerId, error)
  }
}

const sameAddress = (a: string, b: string): boolean => addressKey(a) === addressKey(b)

/**
 * Creates a viewer, which sends an invitation by e-mail. It is never sent twice: where the answer leaves it open
 * whether Vanta took it, the list of viewers decides, and where that does not tell either, the item has failed
 * with a sentence that says so. The result's id is the new viewer's, or the address where there is none.
 */
export const inviteViewer = async (
  client: Client,
  slugId: string,
  body: Readonly<Record<string, unknown>>
): Promise<ItemResult> => {
  const path = viewersPath(slugId)
  const purpose = 'invite a viewer'
  const email = typeof body['email'] === 'string' ? body['email'] : ''
  try {
    const answer = await client.send({ method: 'POST', path, purpose, body: JSON.stringify(body) })
    const parsed = viewer.safeParse(answer)
    if (!parsed.success || !sameAddress(parsed.data.email, email)) {
      throw malformed(purpose, 'POST', path, 'not with the viewer that was sent')
    }
    return { id: parsed.data.id, ok: true }
  } catch (error) {
    if (!(error instanceof VantaError)) throw error
    if (isRefusal(error)) return failedItem(email, error)
    try {
      const viewers = await readViewers(client, slugId, { includeRemoved: false })
      const found = viewers.find((one) => sameAddress(one.email, email))
      if (found !== undefined) return { id: found.id, ok: true }
    } catch (unread) {
      if (!(unread instanceof VantaError)) throw unread
    }
    const doubt =
      'It is unknown whether the invitation was sent. Look at the viewers in Vanta, and run again after that.'
    return { id: email, ok: false, message: `${error.message} ${doubt}`, uncertain: true }
  }
}
