// What two versions of the files ask for otherwise of the viewers, and what the newer one does not manage any more.
import { addressKey } from '../../address.ts'
import type { Note } from '../../errors.ts'
import type { WantedTrustCenter, WantedViewer } from '../../roster/roster.ts'
import { address, joined, own, say, thing, word } from '../../say.ts'
import type { FieldChange } from '../change.ts'
import { fieldChange, note } from '../draft.ts'
import { few, without } from '../unmanaged.ts'
import { changeOf, COMPARED, inOrder, updateIn, VIEWER_FIELDS, type ViewerChange } from './plan.ts'

type ViewerDifference = Readonly<{ changes: readonly ViewerChange[]; notes: readonly Note[] }>

const NOT_STATED = 'not stated'

const fieldsBetween = (before: WantedViewer | undefined, now: WantedViewer): readonly FieldChange[] =>
  VIEWER_FIELDS.flatMap((field) => {
    const [from, to] = [before?.[field], now[field]]
    return to === undefined || COMPARED[field](from) === COMPARED[field](to)
      ? []
      : [fieldChange(field, from === undefined ? NOT_STATED : from, to)]
  })

const betweenViewers = (
  slugId: string,
  before: WantedViewer | undefined,
  now: WantedViewer,
  instant: number
): ViewerDifference => {
  const { email, name = '', place } = now
  const fields = fieldsBetween(before, now)
  const isInvited = now.invite && before === undefined
  const silent = VIEWER_FIELDS.filter((field) => before?.[field] !== undefined && now[field] === undefined)
  const act = isInvited ? 'viewers.invited' : updateIn(fields, now, instant)
  const change = changeOf(slugId, now, {
    act,
    subject: { id: isInvited ? '' : email, email, name },
    fields,
    body: {}
  })
  const message = say`No longer managed: ${joined(silent.map(word), ' and ')} of ${address(email)}, a viewer of the Trust Center ${thing(slugId)}. Vanta keeps what it has.`
  return {
    changes: fields.length === 0 && !isInvited ? [] : [change],
    notes: silent.length === 0 ? [] : [note(message, place)]
  }
}

const betweenCenter = (
  before: WantedTrustCenter | undefined,
  { slugId, viewers, place }: WantedTrustCenter,
  instant: number
): ViewerDifference => {
  const earlier = new Map((before?.viewers ?? []).map((viewer) => [addressKey(viewer.email), viewer]))
  const parts = viewers.map((viewer) =>
    betweenViewers(slugId, earlier.get(addressKey(viewer.email)), viewer, instant)
  )
  const gone = without(before?.viewers ?? [], viewers).map(({ email }) => address(email))
  const message = say`No longer managed: ${few(gone)}, ${gone.length === 1 ? own('a viewer') : own('viewers')} of the Trust Center ${thing(slugId)}. Vanta keeps their access as it is.`
  return {
    changes: parts.flatMap(({ changes }) => changes),
    notes: [...(gone.length === 0 ? [] : [note(message, place)]), ...parts.flatMap(({ notes }) => notes)]
  }
}

/** What lies between two versions of the files, whatever Vanta has. `instant` (milliseconds) tells which expiry is past. */
export const betweenCenters = (
  before: readonly WantedTrustCenter[] = [],
  now: readonly WantedTrustCenter[] = [],
  instant: number
): ViewerDifference => {
  const earlier = new Map(before.map((center) => [center.slugId, center]))
  const slugs = new Set(now.map(({ slugId }) => slugId))
  const parts = now.map((center) => betweenCenter(earlier.get(center.slugId), center, instant))
  return {
    changes: parts.flatMap(({ changes }) => changes).toSorted(inOrder),
    notes: [
      ...before
        .filter(({ slugId }) => !slugs.has(slugId))
        .map(({ slugId }) =>
          note(
            say`No longer managed: the viewers of the Trust Center ${thing(slugId)}. Vanta keeps their access as it is.`
          )
        ),
      ...parts.flatMap(({ notes }) => notes)
    ]
  }
}
