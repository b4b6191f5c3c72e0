// What of the accounts the plan's digest covers.
import { addressKey } from '../../address.ts'
import { asCompared, canonical } from '../../plan/digest.ts'
import type { FieldChange } from '../change.ts'
import { verbIn } from '../draft.ts'
import { type AccountChange, comparable } from './plan.ts'

/** A difference as it is compared: how Vanta writes the same value (an instant, a set, nothing) makes no other plan. */
const ofField = ({ field, from, to }: FieldChange): unknown => ({
  field,
  from: asCompared(from, comparable(field, from)),
  to: asCompared(to, comparable(field, to))
})

/** What of a change belongs to the plan: two changes with one text are the same change. */
export const coveredOf = (change: AccountChange): unknown => ({
  kind: verbIn(change),
  uniqueId: change.subject.id,
  fields: change.fields.map(ofField),
  // A removed account has no fields: its address says who it is, since an id can be given to somebody else.
  email: addressKey(change.subject.email),
  permissionLevel: change.level,
  statusBefore: change.statusBefore ?? undefined
})

export const isSameChange = (a: AccountChange, b: AccountChange): boolean =>
  canonical(coveredOf(a)) === canonical(coveredOf(b))
