// Viewers of Trust Centers. An invitation sends an e-mail to a customer, so each one is counted.
import {
  type Answer,
  type Call,
  extraKeys,
  isDateTime,
  isObject,
  type Json,
  json,
  normalised,
  notFound,
  page,
  requireJson,
  validationError
} from './http.ts'
import { sameAddress, type TrustCenter, type Viewer, type World } from './state.ts'

const ACCESS_LEVELS = new Set<unknown>(['FULL_ACCESS', 'PARTIAL_ACCESS'])
const POST_REQUIRED = ['email', 'name', 'companyName', 'isNdaRequired', 'accessLevel']
const PATCH_FIELDS = [
  'accessLevel',
  'resourceIds',
  'expirationDate',
  'isNdaRequired',
  'customerTrustAccountId'
]

type Fields = Partial<
  Pick<
    Viewer,
    'accessLevel' | 'resourceIds' | 'expirationDate' | 'isNdaRequired' | 'customerTrustAccountId' | 'email'
  >
> & { name?: string; companyName?: string }

/** What Vanta answers of a viewer: neither that they were removed nor whether an NDA is asked of them. */
function view(viewer: Viewer, { state }: World): unknown {
  const { isNdaRequired: _nda, removed: _removed, customerTrustAccountId, ...shown } = viewer
  const isAnswered = state.forms.viewerAccounts === 'answered' && state.forms.answers === 'newer'
  return isAnswered ? { ...shown, customerTrustAccountId } : shown
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

/** The checks of the single fields; `nullable` where the field may be null to take something away. */
function findFault(body: Json, center: TrustCenter, world: World, nullable: boolean): string | undefined {
  for (const field of ['email', 'name', 'companyName']) {
    if (Object.hasOwn(body, field) && !isText(body[field]))
      return `'${field}' must be a text that is not empty`
  }
  if (Object.hasOwn(body, 'email') && !/^[^\s@]+@[^\s@]+$/.test(String(body['email']))) {
    return "'email' is not an e-mail address"
  }
  if (Object.hasOwn(body, 'isNdaRequired') && typeof body['isNdaRequired'] !== 'boolean') {
    return "'isNdaRequired' must be a boolean"
  }
  if (Object.hasOwn(body, 'accessLevel') && !ACCESS_LEVELS.has(body['accessLevel'])) {
    return "'accessLevel' must be FULL_ACCESS or PARTIAL_ACCESS"
  }
  if (Object.hasOwn(body, 'expirationDate')) {
    const value = body['expirationDate']
    if (!(nullable && value === null) && !isDateTime(value))
      return "'expirationDate' must be an ISO 8601 date-time"
    const isPast = typeof value === 'string' && Date.parse(normalised(value)) < world.now().getTime()
    if (isPast && world.state.forms.pastExpiry === 'refused') return "'expirationDate' must be in the future"
  }
  if (Object.hasOwn(body, 'customerTrustAccountId')) {
    const value = body['customerTrustAccountId']
    if (!(nullable && value === null) && !isText(value)) return "'customerTrustAccountId' must be a string"
  }
  return findFaultInResources(body['resourceIds'], center)
}

function findFaultInResources(ids: unknown, center: TrustCenter): string | undefined {
  if (ids === undefined) return undefined
  if (!Array.isArray(ids)) return "'resourceIds' must be an array"
  const unknown = ids.filter((id) => !center.resources.includes(id))
  if (unknown.length > 0) return `'resourceIds' holds unknown resources: ${unknown.map(String).join(', ')}`
  return undefined
}

/** The rule between the two fields that decide who sees what, over the viewer as they would be. */
function findFaultInAccess(
  accessLevel: unknown,
  resourceIds: readonly string[] | null,
  { state: { forms } }: World
): string | undefined {
  const listed = (resourceIds ?? []).length
  if (accessLevel === 'PARTIAL_ACCESS' && listed === 0 && forms.partialWithoutResources === 'refused')
    return 'PARTIAL_ACCESS needs at least one of resourceIds'
  if (accessLevel === 'FULL_ACCESS' && listed > 0 && forms.fullAccess !== 'keeps-resources')
    return 'resourceIds cannot be given with FULL_ACCESS'
  return undefined
}

function invite(call: Call, slugId: string, center: TrustCenter, world: World): Answer {
  const refused = requireJson(call)
  if (refused !== undefined) return refused
  const body = call.json
  if (!isObject(body)) return validationError({ body: 'must be an object' })
  const missing = POST_REQUIRED.filter((field) => !Object.hasOwn(body, field))
  if (missing.length > 0) {
    return validationError(
      Object.fromEntries(missing.map((field) => [`body.${field}`, `'${field}' is required`]))
    )
  }
  const newer = world.state.forms.requests === 'newer' ? ['customerTrustAccountId'] : []
  const extra = extraKeys(body, [...POST_REQUIRED, 'expirationDate', 'resourceIds', ...newer])
  if (extra.length > 0) return validationError({ body: `excess properties: ${extra.join(', ')}` })
  const input = body as Fields
  const fault =
    findFault(body, center, world, false) ??
    findFaultInAccess(input.accessLevel, input.resourceIds ?? null, world)
  if (fault !== undefined) return validationError({ body: fault })
  const email = String(input.email)
  const known = center.viewers.some((viewer) => !viewer.removed && sameAddress(viewer.email, email))
  if (known && !world.state.forms.duplicateInvites) {
    return json(409, { message: `A viewer with the email ${email} already exists` })
  }
  const now = world.now().toISOString()
  const viewer: Viewer = {
    id: world.newId(),
    email,
    name: input.name ?? null,
    companyName: input.companyName ?? null,
    // Vanta's reference: resources that are not named are all of them.
    resourceIds: input.accessLevel === 'PARTIAL_ACCESS' ? (input.resourceIds ?? null) : null,
    accessLevel: input.accessLevel ?? 'FULL_ACCESS',
    ndaInfo: null,
    externalServiceAssociations: null,
    creationDate: now,
    updatedDate: now,
    expirationDate: instant(input.expirationDate ?? null),
    addedByUser: null,
    customerTrustAccountId: input.customerTrustAccountId ?? null,
    isNdaRequired: input.isNdaRequired ?? false,
    removed: false
  }
  setViewers(world, slugId, [...center.viewers, viewer])
  const { invitations } = world.state
  const address = email.toLowerCase()
  world.state.invitations = { ...invitations, [address]: (invitations[address] ?? 0) + 1 }
  return json(200, view(viewer, world), true)
}

function setViewers(world: World, slugId: string, viewers: Viewer[]): void {
  const { trustCenters } = world.state
  const center = trustCenters[slugId] ?? { resources: [], viewers: [] }
  world.state.trustCenters = { ...trustCenters, [slugId]: { ...center, viewers } }
}

function replaced(viewers: readonly Viewer[], viewer: Viewer, by: Viewer): Viewer[] {
  return viewers.map((candidate) => (candidate === viewer ? by : candidate))
}

function instant(value: string | null): string | null {
  return value === null ? null : normalised(value)
}

/** Vanta's reference: all fields optional, the schema closed; null removes an expiry or an association. */
function update(call: Call, viewer: Viewer, slugId: string, center: TrustCenter, world: World): Answer {
  const refused = requireJson(call)
  if (refused !== undefined) return refused
  const body = call.json
  if (!isObject(body)) return validationError({ body: 'must be an object' })
  const extra = extraKeys(body, PATCH_FIELDS)
  if (extra.length > 0) return validationError({ body: `excess properties: ${extra.join(', ')}` })
  const input = body as Fields
  const accessLevel = input.accessLevel ?? viewer.accessLevel
  const isDropped = accessLevel === 'FULL_ACCESS' && world.state.forms.fullAccess === 'drops-resources'
  const kept = isDropped ? null : viewer.resourceIds
  const resourceIds = input.resourceIds ?? kept
  const fault = findFault(body, center, world, true) ?? findFaultInAccess(accessLevel, resourceIds, world)
  if (fault !== undefined) return validationError({ body: fault })
  const changed: Viewer = {
    ...viewer,
    accessLevel,
    resourceIds: isDropped || resourceIds === null ? null : [...resourceIds],
    updatedDate: world.now().toISOString()
  }
  if (input.expirationDate !== undefined) changed.expirationDate = instant(input.expirationDate)
  if (input.isNdaRequired !== undefined) changed.isNdaRequired = input.isNdaRequired
  if (input.customerTrustAccountId !== undefined) {
    changed.customerTrustAccountId = input.customerTrustAccountId
  }
  setViewers(world, slugId, replaced(center.viewers, viewer, changed))
  return json(200, view(changed, world), true)
}

function list(call: Call, center: TrustCenter, world: World): Answer {
  const includeRemoved = call.query.get('includeRemoved') ?? 'true'
  if (includeRemoved !== 'true' && includeRemoved !== 'false') {
    return validationError({ includeRemoved: 'must be true or false' })
  }
  const viewers = center.viewers.filter((viewer) => includeRemoved === 'true' || !viewer.removed)
  return page(call, viewers, (viewer) => view(viewer, world))
}

/** `/v1/trust-centers/{slugId}/viewers` and everything below it. */
export function answerTrustCenters(call: Call, world: World): Answer | undefined {
  const [, family, slugId = '', viewers, viewerId, ...rest] = call.segments
  if (family !== 'trust-centers' || viewers !== 'viewers' || rest.length > 0) return undefined
  const center = Object.hasOwn(world.state.trustCenters, slugId)
    ? world.state.trustCenters[slugId]
    : undefined
  if (center === undefined) return notFound('TrustCenter', slugId)
  if (viewerId === undefined) {
    if (call.method === 'GET') return list(call, center, world)
    return call.method === 'POST' ? invite(call, slugId, center, world) : undefined
  }
  const viewer = center.viewers.find((candidate) => candidate.id === viewerId)
  if (viewer === undefined) return notFound('TrustCenterViewer', viewerId)
  if (call.method === 'GET') return json(200, view(viewer, world))
  if (call.method !== 'PATCH' && call.method !== 'DELETE') return undefined
  if (viewer.removed) return notFound('TrustCenterViewer', viewerId)
  if (call.method === 'PATCH') return update(call, viewer, slugId, center, world)
  setViewers(world, slugId, replaced(center.viewers, viewer, { ...viewer, removed: true }))
  return { status: 204, body: '', effect: true }
}
