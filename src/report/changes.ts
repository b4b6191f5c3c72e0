// The seam between the plan, which has four shapes of changes, and the report, which has one list. A kind that gives
// changes itself takes its part away from here.
import type { Change, Done, FieldChange, Flag, Json, WithResult } from '../kinds/change.ts'
import type {
  AccountChange,
  FieldChange as PlannedField,
  GroupChange,
  Leaver,
  ViewerChange
} from '../plan/plan.ts'

/** A field's value as JSON has it. Whatever JSON has no form for is told in its own words. */
const json = (value: unknown): Json => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(json)
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, json(each)]))
  return typeof value
}

const fieldOf = ({ field, from, to }: PlannedField): FieldChange => ({
  field,
  from: json(from),
  to: json(to),
  cleared: to === undefined
})

const NOTHING = { target: null, fields: [], flags: [], level: null, why: null } as const

const FORBIDDEN = [{ code: 'protected' }] as const

const flagsOf = ({
  raise,
  probablySameAs,
  deletedEarlier,
  employed,
  forbidden
}: AccountChange): readonly Flag[] => [
  ...(raise === undefined ? [] : [{ code: 'raise', from: raise.from ?? null, to: raise.to } as const]),
  ...(probablySameAs === undefined ? [] : [{ code: 'same-address', as: probablySameAs } as const]),
  ...(deletedEarlier === undefined ? [] : [{ code: 'deleted-earlier', at: deletedEarlier } as const]),
  ...(forbidden === true ? FORBIDDEN : []),
  ...(employed === undefined
    ? []
    : [{ code: 'employed', status: employed.status, at: employed.at ?? null } as const])
]

export const accountChange = (change: AccountChange): Change => ({
  ...NOTHING,
  act: `accounts.${change.kind}`,
  subject: { id: change.uniqueId, email: change.email, name: change.name },
  fields: change.fields.map(fieldOf),
  flags: flagsOf(change),
  level: change.permissionLevel,
  place: change.place ?? null
})

export const groupChange = (change: GroupChange): Change => ({
  ...NOTHING,
  act: `members.${change.kind}`,
  subject: { id: change.personId, email: change.email, name: change.name },
  target: { id: change.groupId, name: change.groupName },
  flags: change.forbidden === true ? FORBIDDEN : [],
  place: change.place ?? null
})

export const viewerChange = (change: ViewerChange): Change => ({
  ...NOTHING,
  act: change.endsAccess ? 'viewers.ended' : `viewers.${change.kind}`,
  subject: { id: change.viewerId ?? '', email: change.email, name: change.name ?? '' },
  target: { id: change.slugId, name: change.slugId },
  fields: change.fields.map(fieldOf),
  flags: [
    ...(change.narrows === true && !change.endsAccess ? [{ code: 'narrows' } as const] : []),
    ...(change.widens === true ? [{ code: 'widens' } as const] : [])
  ],
  place: change.place ?? null
})

export const leaverChange = ({ decision, personId, email, name, pending, place }: Leaver): Change => ({
  ...NOTHING,
  act: decision === 'offboard' ? 'leavers.offboarded' : 'leavers.pending',
  subject: { id: personId ?? '', email, name: name ?? '' },
  why: decision === 'pending' && pending !== undefined ? { code: pending.code, text: pending.reason } : null,
  place: place ?? null
})

/** Gives a way from a plan's shape to a change also its result. */
export const finished =
  <T>(change: (planned: T) => Change) =>
  (item: WithResult<T>): Done => ({ ...change(item), result: item.result })
