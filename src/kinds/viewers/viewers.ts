// Viewers of Trust Centers: what differs for those whom the files list. Others are left alone.
import { addressKey } from '../../address.ts'
import { asCompared } from '../../plan/digest.ts'
import type { WantedTrustCenter } from '../../roster/roster.ts'
import { instantOf } from '../../time.ts'
import type { ViewersNow } from '../../vanta/model.ts'
import type { FieldChange } from '../change.ts'
import type { Kind, Someone } from '../kind.ts'
import { betweenCenters } from './between.ts'
import { section } from './file.ts'
import { viewerGuards } from './guards.ts'
import { planViewers, type ViewerChange, type ViewersPlan } from './plan.ts'
import { viewerVanta } from './vanta.ts'
import { type ViewerAct, wording } from './words.ts'
import { type ViewerCalls, writeViewers } from './write.ts'

/** An entry that is not to be invited is a viewer already. */
const centersOf = (wanted: readonly WantedTrustCenter[], before: readonly WantedTrustCenter[]) =>
  wanted.map(({ slugId, place, viewers }) => {
    const earlier = before.find((center) => center.slugId === slugId)?.viewers ?? []
    const known = [...earlier, ...viewers.filter(({ invite }) => !invite)]
    return { slugId, place, total: new Set(known.map(({ email }) => addressKey(email))).size }
  })

const coveredField = ({ field, from, to }: FieldChange, isNew: boolean): unknown => {
  const key = (value: unknown): unknown =>
    field === 'expirationDate' && typeof value === 'string' ? (instantOf(value) ?? value) : value
  return { field, from: isNew ? undefined : asCompared(from, key(from)), to: asCompared(to, key(to)) }
}

/** What a viewer has now belongs to the plan: to narrow an access and to widen it may send the same. */
const coveredOf = ({ act, target, subject, fields, body }: ViewerChange): unknown => {
  const isInvited = act === 'viewers.invited'
  return {
    // Whether an expiry is past depends on the clock.
    kind: isInvited ? 'invited' : 'updated',
    slugId: target.id,
    viewerId: isInvited ? undefined : subject.id,
    email: addressKey(subject.email),
    fields: fields.map((field) => coveredField(field, isInvited)),
    body
  }
}

type Named = Readonly<{
  email: string
  name?: string | null | undefined
  companyName?: string | null | undefined
}>

/** A viewer, and, by itself, the company that they are from. */
const peopleIn = ({ email, name, companyName }: Named): readonly Someone[] => [
  { email, names: [name ?? undefined] },
  { names: [companyName ?? undefined] }
]

export const viewers: Kind<
  'trustCenters',
  ViewerAct,
  readonly WantedTrustCenter[],
  ViewersNow,
  ViewersPlan,
  ViewerCalls
> = {
  key: 'trustCenters',
  wording,
  app: 'manage',
  section,
  redact: {
    accessLevel: 'plain',
    expirationDate: 'plain',
    isNdaRequired: 'plain',
    resourceIds: 'words',
    customerTrustAccountId: 'words',
    name: 'name'
  },
  people: (wanted = [], now) => [
    ...wanted.flatMap(({ viewers: listed }) => listed.flatMap(peopleIn)),
    ...[now?.current, now?.former].flatMap((lists) =>
      Object.values(lists ?? {}).flatMap((listed) => listed.flatMap(peopleIn))
    )
  ],
  plan: (wanted, now, { candidates, now: instant, settings }) => {
    const gone = new Set(candidates.map(({ email }) => addressKey(email)))
    return planViewers(wanted, now?.current ?? {}, now?.former ?? {}, gone, instant, settings)
  },
  versions: {
    unmanaged: (before, now) => betweenCenters(before, now, 0).notes,
    plan: (before = [], now, { settings, now: instant }) => {
      const { changes } = betweenCenters(before, now, instant)
      return { changes, notes: [], guards: viewerGuards(changes, centersOf(now, before), [], settings) }
    },
    explains: (before, now, instant) => {
      const asked = betweenCenters(before, now, instant).changes
      return (change) =>
        asked.some(
          ({ target, subject }) =>
            target.id === change.target.id && addressKey(subject.email) === addressKey(change.subject.email)
        )
    }
  },
  takesAway: () => false,
  covers: (part) => ({ viewers: part?.changes.map(coveredOf) ?? [] }),
  vanta: viewerVanta,
  write: writeViewers
}
