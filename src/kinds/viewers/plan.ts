// The Trust Center part of the plan: what differs for the viewers that the file lists. Others are left alone.
import { addressKey } from '../../address.ts'
import type { Note, Problem } from '../../errors.ts'
import { asInstant, asIs, asSet, type Comparison } from '../compare.ts'
import { compareText } from '../../order.ts'
import type { WantedTrustCenter, WantedViewer } from '../../roster/roster.ts'
import { address, say, type Text, thing } from '../../say.ts'
import type { Viewer } from '../../vanta/model.ts'
import { instantOf } from '../../time.ts'
import { needed } from '../../plan/plan.ts'
import type { Limits } from '../../plan/limit.ts'
import type { Change, FieldChange } from '../change.ts'
import type { Part } from '../kind.ts'
import type { ViewerAct } from './words.ts'
import { BARE, fieldChange, note } from '../draft.ts'
import { type Center, effectOf, viewerGuards } from './guards.ts'

/** A viewer of a Trust Center, which is the target. `body` is the request's body, as it would be sent. */
export type ViewerChange = Change &
  Readonly<{
    act: ViewerAct
    target: NonNullable<Change['target']>
    body: Readonly<Record<string, unknown>>
  }>

export type ViewersPlan = Part<ViewerChange>

/** What an entry comes to: a change, a refusal, something to know, or nothing. */
type One = ViewerChange | Problem | Note | undefined

/** The fields that can be changed of a viewer, in the order in which differences are shown, and how they compare. */
export const COMPARED = {
  accessLevel: asIs,
  resourceIds: asSet,
  expirationDate: asInstant,
  customerTrustAccountId: asIs,
  isNdaRequired: asIs
} as const satisfies Readonly<Record<string, Comparison>>
type ViewerField = keyof typeof COMPARED
const isViewerField = (name: string): name is ViewerField => Object.hasOwn(COMPARED, name)
export const VIEWER_FIELDS: readonly ViewerField[] = Object.keys(COMPARED).filter(isViewerField)

/**
 * Whether a viewer shows a field as wanted. By its reference, Vanta's answer does not say whether an NDA is required,
 * nor, on one of its pages, which account the viewer belongs to: what it does not say is no difference.
 */
const shows = (viewer: Viewer, field: ViewerField, wanted: unknown): boolean => {
  const now = nowOf(viewer, field)
  if (field === 'isNdaRequired' && now === null) return true
  if (field === 'customerTrustAccountId' && now === undefined) return true
  return COMPARED[field](now) === COMPARED[field](wanted)
}

/** The fields in which a viewer differs from what is wanted of it; what is not stated is as wanted. */
export const unlike = (viewer: Viewer, wanted: Readonly<Record<string, unknown>>): readonly ViewerField[] =>
  VIEWER_FIELDS.filter((field) => wanted[field] !== undefined && !shows(viewer, field, wanted[field]))

/** An expiry at or before `now`. Times are instants: no time zone can stretch an access. */
export const isPast = (text: string | null | undefined, now: number): boolean => {
  const instant = typeof text === 'string' ? instantOf(text) : undefined
  return instant !== undefined && instant <= now
}

const nowOf = (viewer: Viewer, field: ViewerField): unknown =>
  field === 'resourceIds' ? (viewer.resourceIds ?? 'all') : viewer[field]

/** A viewer's change, as plans and comparisons of two versions of the files make it. */
export const changeOf = (
  slugId: string,
  { place }: WantedViewer,
  change: Pick<ViewerChange, 'act' | 'subject' | 'fields' | 'body'>
): ViewerChange => ({
  ...BARE,
  target: { id: slugId, name: slugId },
  // An invitation gives access to somebody who had none, and has a limit of its own.
  flags: change.act === 'viewers.invited' ? [] : effectOf(change.fields),
  place,
  ...change
})

/** An update ends the access where it sets an expiry that is past by `now`. */
export const updateIn = (
  fields: readonly FieldChange[],
  { expirationDate }: WantedViewer,
  now: number
): ViewerAct =>
  fields.some(({ field }) => field === 'expirationDate') && isPast(expirationDate, now)
    ? 'viewers.ended'
    : 'viewers.updated'

const update = (slugId: string, viewer: Viewer, wanted: WantedViewer, now: number): One => {
  const names = unlike(viewer, wanted)
  if (names.length === 0) return undefined
  const body: Record<string, unknown> = Object.fromEntries(names.map((field) => [field, wanted[field]]))
  // A level that is narrowed always travels with its resources: without them Vanta might mean all.
  if ('accessLevel' in body && wanted.resourceIds !== undefined) body['resourceIds'] = wanted.resourceIds
  // What Vanta does not show makes no change by itself, and goes along with any other.
  if (wanted.isNdaRequired !== undefined) body['isNdaRequired'] = wanted.isNdaRequired
  if (wanted.customerTrustAccountId !== undefined && viewer.customerTrustAccountId === undefined)
    body['customerTrustAccountId'] = wanted.customerTrustAccountId
  const fields = names.map((field) => fieldChange(field, nowOf(viewer, field), wanted[field]))
  const subject = { id: viewer.id, email: viewer.email, name: viewer.name ?? '' }
  return changeOf(slugId, wanted, { act: updateIn(fields, wanted, now), subject, fields, body })
}

const invitation = (slugId: string, wanted: Extract<WantedViewer, { invite: true }>): One => {
  const { email, name, companyName, accessLevel, resourceIds, expirationDate, isNdaRequired } = wanted
  const { customerTrustAccountId } = wanted
  const body = {
    email,
    name,
    companyName,
    accessLevel,
    isNdaRequired,
    ...(resourceIds === undefined ? {} : { resourceIds }),
    ...(typeof expirationDate === 'string' ? { expirationDate } : {}),
    ...(typeof customerTrustAccountId === 'string' ? { customerTrustAccountId } : {})
  }
  const fields = Object.entries(body)
    .filter(([field]) => field !== 'email' && field !== 'name')
    .map(([field, to]) => fieldChange(field, undefined, to))
  const subject = { id: '', email, name }
  return changeOf(slugId, wanted, { act: 'viewers.invited', subject, fields, body })
}

/** Whether an entry would be invited, so that it matters who was a viewer before. */
export const invites = ({ viewers: wanted }: WantedTrustCenter, current: readonly Viewer[]): boolean => {
  const known = new Set(current.map(({ email }) => addressKey(email)))
  return wanted.some(({ email, invite }) => invite && !known.has(addressKey(email)))
}

const refused = ({ place }: WantedViewer, message: Text): Problem => ({ message, place })

const missing = (
  slugId: string,
  wanted: WantedViewer,
  former: readonly Viewer[] | undefined,
  now: number
): One => {
  const { email } = wanted
  if (isPast(wanted.expirationDate, now)) {
    const message = say`${address(email)} has no access to the Trust Center ${thing(slugId)}, as the expirationDate in the past asks for. The entry can be deleted.`
    return note(message, wanted.place)
  }
  if (!wanted.invite)
    return refused(
      wanted,
      say`${address(email)} is not a viewer of the Trust Center ${thing(slugId)}. Invite them in Vanta, or set \`invite: true\` with \`name\`, \`companyName\`, \`accessLevel\` and \`isNdaRequired\`, which sends them an e-mail.`
    )
  const earlier = needed(former, say`Earlier viewers of ${thing(slugId)}`)
  if (earlier.some((viewer) => addressKey(viewer.email) === addressKey(email)))
    return refused(
      wanted,
      say`${address(email)} was a viewer of the Trust Center ${thing(slugId)} before, and the access was removed. They are not invited a second time: restore the access in Vanta, or delete the entry.`
    )
  return invitation(slugId, wanted)
}

const planViewer = (
  slugId: string,
  wanted: WantedViewer,
  matches: readonly Viewer[],
  former: readonly Viewer[] | undefined,
  now: number
): One => {
  const [viewer] = matches
  if (viewer === undefined) return missing(slugId, wanted, former, now)
  if (matches.length > 1)
    return refused(
      wanted,
      say`${matches.length} viewers of the Trust Center ${thing(slugId)} have the address ${address(wanted.email)}. Remove the wrong ones in Vanta.`
    )
  return update(slugId, viewer, wanted, now)
}

/** Who loses access comes first. */
export const inOrder = (a: ViewerChange, b: ViewerChange): number =>
  Number(b.act === 'viewers.ended') - Number(a.act === 'viewers.ended') ||
  compareText(a.target.id, b.target.id) ||
  compareText(addressKey(a.subject.email), addressKey(b.subject.email))

const listOf = (
  lists: Readonly<Record<string, readonly Viewer[]>>,
  slugId: string
): readonly Viewer[] | undefined => (Object.hasOwn(lists, slugId) ? lists[slugId] : undefined)

/**
 * Compares the wanted viewers with those of each Trust Center. `former` are all that were ever listed, removed ones
 * included, and is only needed where someone would be invited. `gone` are addresses, without case, of people without
 * an active account any more: where such a person is a viewer, a note says so. `now` is in milliseconds.
 */
export const planViewers = (
  trustCenters: readonly WantedTrustCenter[],
  viewers: Readonly<Record<string, readonly Viewer[]>>,
  former: Readonly<Record<string, readonly Viewer[]>>,
  gone: ReadonlySet<string>,
  now: number,
  limits: Limits
): ViewersPlan => {
  const changes: ViewerChange[] = []
  const refusals: Problem[] = []
  const notes: Note[] = []
  const centers: Center[] = []
  for (const { slugId, viewers: wanted, place } of trustCenters) {
    const current = needed(listOf(viewers, slugId), say`Viewers of ${thing(slugId)}`)
    centers.push({ slugId, place, total: current.length })
    const byAddress = Map.groupBy(current, ({ email }) => addressKey(email))
    for (const entry of wanted) {
      const matches = byAddress.get(addressKey(entry.email)) ?? []
      const one = planViewer(slugId, entry, matches, listOf(former, slugId), now)
      if (one === undefined) continue
      if ('act' in one) changes.push(one)
      else if ('level' in one) notes.push(one)
      else refusals.push(one)
    }
    for (const viewer of current) {
      if (!gone.has(addressKey(viewer.email))) continue
      const entry = wanted.find(({ email }) => addressKey(email) === addressKey(viewer.email))
      const expiry = entry?.expirationDate === undefined ? viewer.expirationDate : entry.expirationDate
      if (isPast(expiry, now)) continue
      const message = say`${address(viewer.email)} is left without an active account, and is still a viewer of the Trust Center ${thing(slugId)}. End the access here with an expirationDate, or remove the viewer in Vanta.`
      notes.push(note(message, entry?.place ?? place))
    }
  }
  changes.sort(inOrder)
  return { changes, notes, guards: viewerGuards(changes, centers, refusals, limits) }
}
