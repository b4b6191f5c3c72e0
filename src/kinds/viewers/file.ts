// Checks the Trust Centers of a users file, and their viewers.
import type { Place } from '../../errors.ts'
import { say, type Text } from '../../say.ts'
import { checkKey, fit, type IsWrong, unknownIn } from '../../roster/fit.ts'
import { addressBefore, sourceOf } from '../../roster/keys.ts'
import type { Entry, YamlNode } from '../../roster/parse.ts'
import { at, series } from '../../roster/problems.ts'
import type { WantedTrustCenter, WantedViewer } from '../../roster/roster.ts'
import {
  type Invitation,
  NEEDED_TO_INVITE,
  slugSchema,
  trustCenterSchema,
  type ViewerEntry,
  viewerSchema
} from './entry.ts'
import type { Section } from '../../roster/section.ts'
import { entriesIn, entryOf, type FileDesk, mustBe, offsetIn } from '../../roster/tree.ts'

const noFields = say`Each entry of viewers must be a mapping of fields: write "- email: …" with the other fields below it.`
const noViewers = say`A Trust Center must be a mapping with viewers: write "viewers:" below it, with a list.`
const noList = say`A Trust Center needs viewers with a list: write "viewers:" and "- email: …" below it.`

/** Rules between the fields of a viewer. What is wrong counts neither as stated nor as missing. */
const reportFlaws = (
  viewer: Partial<ViewerEntry>,
  isWrong: IsWrong,
  report: (field: string, message: Text) => void
): void => {
  const { accessLevel, resourceIds } = viewer
  const isSilent = (field: keyof typeof viewer): boolean => viewer[field] === undefined && !isWrong(field)
  if (accessLevel === 'PARTIAL_ACCESS' && isSilent('resourceIds'))
    report('accessLevel', say`PARTIAL_ACCESS needs resourceIds: list what the viewer may see.`)
  if (accessLevel === 'FULL_ACCESS' && resourceIds !== undefined)
    report(
      'resourceIds',
      say`resourceIds contradicts FULL_ACCESS: remove it, or set accessLevel: PARTIAL_ACCESS.`
    )
  if (isSilent('accessLevel') && resourceIds !== undefined)
    report('resourceIds', say`resourceIds counts only with PARTIAL_ACCESS: add accessLevel: PARTIAL_ACCESS.`)
  const needed = NEEDED_TO_INVITE.filter(isSilent)
  if (viewer.invite && needed.length > 0)
    report(
      'invite',
      say`invite: true needs ${series(needed, 'and')} as well: add what is missing, or remove invite.`
    )
}

const isInvitable = (viewer: ViewerEntry): viewer is ViewerEntry & Invitation =>
  NEEDED_TO_INVITE.every((field) => viewer[field] !== undefined)

/** As the rules above have it; undefined where it breaks them, which was reported. */
const wantedOf = (viewer: ViewerEntry, place: Place): WantedViewer | undefined => {
  if (!viewer.invite) return { ...viewer, invite: false, place }
  return isInvitable(viewer) ? { ...viewer, invite: true, place } : undefined
}

const readViewer = (node: YamlNode, slug: string, desk: FileDesk): WantedViewer | undefined => {
  if (!mustBe('map', node, noFields, node.start, desk)) return undefined
  const { whole, valid, isWrong } = fit(viewerSchema(), node, desk, 'a viewer')
  const email = entryOf(node, 'email')?.value
  const start = offsetIn(node, email ?? node)
  const before = addressBefore(email, start, `viewer\n${slug}`, desk)
  if (email !== undefined && before !== undefined) {
    const message = say`${sourceOf(email)} is already a viewer of this Trust Center at ${at(before)}: remove one.`
    desk.found.add(start, message)
  }
  reportFlaws(valid, isWrong, (field, message) =>
    desk.found.add(entryOf(node, field)?.value.start ?? node.start, message)
  )
  return whole && wantedOf(whole, desk.place(node.start))
}

/** Reads one Trust Center: its key and its viewers. */
const readTrustCenter = (entry: Entry, desk: FileDesk): WantedTrustCenter | undefined => {
  checkKey(slugSchema(), entry, desk, 'The key of a Trust Center')
  const { value } = entry
  if (!mustBe('map', value, noViewers, entry.start, desk)) return undefined
  const meant = unknownIn(trustCenterSchema(), value, desk, 'a Trust Center')
  const list = entryOf(value, 'viewers')
  if (list === undefined && meant.includes('viewers')) return undefined
  if (!mustBe('list', list?.value, noList, list?.start ?? entry.start, desk)) return undefined
  const viewers = list.value.items.flatMap((item) => readViewer(item, entry.key, desk) ?? [])
  return { slugId: entry.key, viewers, place: desk.place(entry.start) }
}

/** Trust Centers of several files under one `slugId` are one, at the place where it is first. */
const merge = (all: readonly WantedTrustCenter[]): readonly WantedTrustCenter[] =>
  [...Map.groupBy(all, ({ slugId }) => slugId).values()].flatMap((parts) =>
    parts.slice(0, 1).map((first) => ({ ...first, viewers: parts.flatMap(({ viewers }) => viewers) }))
  )

/** `trustCenters`. */
export const section: Section<readonly WantedTrustCenter[]> = {
  shape: 'map',
  example: say`write "my-slug:" with "viewers:" below it`,
  read: ({ value }, desk) => entriesIn(value).flatMap((entry) => readTrustCenter(entry, desk) ?? []),
  merge: (files) => merge(files.flat()),
  noun: 'viewer',
  count: (centers) => centers.reduce((sum, { viewers }) => sum + viewers.length, 0)
}
