// The plan's digest: what was reviewed, in 64 characters. It binds an apply to the plan that was approved.
import { createHash } from 'node:crypto'
import { addressKey } from '../address.ts'
import type { Account } from '../kinds/accounts/fields.ts'
import { compareText } from '../order.ts'
import { comparable } from '../kinds/accounts/plan.ts'
import { instantOf } from '../time.ts'
import type { AccountChange, FieldChange, GroupChange, Leaver, ViewerChange } from './plan.ts'

/** JSON with sorted keys and lists: every list in a plan is a set, whose order in a file or an answer means nothing. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => compareText(a, b))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

/** `key` is what is compared of `value`: an instant is written out, and a set told without repetitions. */
const asCompared = (value: unknown, key: unknown): unknown => {
  if (typeof key === 'number' && typeof value === 'string') return new Date(key).toISOString()
  return Array.isArray(value) && key !== undefined ? [...new Set(value)] : key
}

/** A difference as it is compared: how Vanta writes the same value (an instant, a set, nothing) makes no other plan. */
const ofAccount = ({ field, from, to }: FieldChange): unknown => ({
  field,
  from: asCompared(from, comparable(field, from)),
  to: asCompared(to, comparable(field, to))
})

const ofViewer = ({ field, from, to }: FieldChange): unknown => {
  const key = (value: unknown): unknown =>
    field === 'expirationDate' && typeof value === 'string' ? (instantOf(value) ?? value) : value
  return { field, from: asCompared(from, key(from)), to: asCompared(to, key(to)) }
}

/** What of an account's change belongs to the plan: two changes with one text are the same change. */
const coveredOf = ({
  kind,
  uniqueId,
  fields,
  email,
  permissionLevel,
  statusBefore
}: AccountChange): unknown => ({
  kind,
  uniqueId,
  fields: fields.map(ofAccount),
  // A removed account has no fields: its address says who it is, since an id can be given to somebody else.
  email: addressKey(email),
  permissionLevel,
  statusBefore
})

export const isSameChange = (a: AccountChange, b: AccountChange): boolean =>
  canonical(coveredOf(a)) === canonical(coveredOf(b))

/** What the digest covers. Sets are given in any order. */
export type Digested = Readonly<{
  resourceId: string | undefined
  body: readonly Account[] | undefined
  accounts: readonly AccountChange[]
  offboard: readonly Leaver[]
  acknowledgerId: string | undefined
  groups: readonly GroupChange[]
  viewers: readonly ViewerChange[]
}>

/**
 * SHA-256 in hex over a canonical form of what would be done and the exact account body. Places in files are
 * left out, and so is everything that depends on the clock: the order of files, users and keys, or the hour
 * of the run, do not change it.
 */
export const planDigest = (plan: Digested): string =>
  createHash('sha256')
    .update(
      canonical({
        version: 2,
        resourceId: plan.resourceId,
        body: plan.body,
        accounts: plan.accounts.map(coveredOf),
        offboard: plan.offboard.map((leaver) => leaver.personId),
        acknowledgerId: plan.offboard.length === 0 ? undefined : plan.acknowledgerId,
        groups: plan.groups.map(({ kind, groupId, personId }) => ({ kind, groupId, personId })),
        // What a viewer has now belongs to it: to narrow an access and to widen it may send the same.
        viewers: plan.viewers.map(({ kind, slugId, viewerId, email, fields, body }) => ({
          kind,
          slugId,
          viewerId,
          email: addressKey(email),
          fields: fields.map(ofViewer),
          body
        }))
      })
    )
    .digest('hex')
