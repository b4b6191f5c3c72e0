// The accounts part of the plan: Vanta's list against the file, account by account and field by field.
import type { Place } from '../errors.ts'
import type { Account, RosterUser } from '../roster/roster.ts'
import type { VantaAccount } from '../vanta/model.ts'
import type {
  AccountChange,
  AccountChangeKind,
  AccountCounts,
  AccountPlan,
  AccountTotals,
  FieldChange
} from './plan.ts'

type FieldName = Exclude<keyof Account, 'uniqueId'>

/** How two values of a field are compared. The order is the one in which differences are shown. */
const FIELDS: Readonly<Record<FieldName, 'text' | 'address' | 'instant' | 'set' | 'plain'>> = {
  permissionLevel: 'text',
  status: 'text',
  authMethod: 'text',
  email: 'address',
  displayName: 'text',
  fullName: 'text',
  accountName: 'text',
  mfaEnabled: 'plain',
  mfaMethods: 'set',
  roleDescription: 'text',
  groupIds: 'set',
  externalUrl: 'text',
  createdTimestamp: 'instant',
  updatedTimestamp: 'instant',
  deactivatedTimestamp: 'instant',
  lastLoginTimestamp: 'instant',
  lastPasswordResetTimestamp: 'instant'
}
const FIELD_NAMES = Object.keys(FIELDS) as FieldName[]

const RANK: Readonly<Record<string, number>> = { BASE: 0, EDITOR: 1, ADMIN: 2 }
const KINDS: readonly AccountChangeKind[] = ['removed', 'deactivated', 'reactivated', 'updated', 'created']

export const isLive = (row: VantaAccount): boolean => row.deletedAt === null
export const isActive = (row: VantaAccount): boolean => isLive(row) && row.status !== 'DEACTIVATED'
export const addressKey = (email: string): string => email.trim().toLowerCase()

/** A value as it is compared: instants as numbers, sets sorted, addresses without case; nothing as undefined. */
const comparable = (field: FieldName, value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return undefined
  switch (FIELDS[field]) {
    case 'instant': {
      const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
      return Number.isNaN(instant) ? value : instant
    }
    case 'address':
      return typeof value === 'string' ? addressKey(value) : value
    case 'set': {
      if (!Array.isArray(value)) return value
      return value.length === 0 ? undefined : JSON.stringify([...new Set<unknown>(value)].sort())
    }
    case 'text':
    case 'plain':
      return value
  }
}

/** Vanta ignores the MFA fields of an account that logs in by SSO (Vanta's reference), so they do not differ there. */
const isIgnored = (field: FieldName, wanted: Account): boolean =>
  wanted.authMethod === 'SSO' && (field === 'mfaEnabled' || field === 'mfaMethods')

/** The fields in which a row of Vanta's list differs from the wanted account, in the order of reading. */
export const fieldChanges = (row: VantaAccount, wanted: Account): FieldChange[] => {
  const changes: FieldChange[] = []
  for (const field of FIELD_NAMES) {
    const from = row.fields[field]
    const to = wanted[field]
    if (from === to || isIgnored(field, wanted)) continue
    if (comparable(field, from) !== comparable(field, to)) changes.push({ field, from, to })
  }
  // Declared by a few resources; the file cannot state them, so that a full-state PUT loses them.
  const custom = row.fields['customProperties']
  if (custom !== undefined) changes.push({ field: 'customProperties', from: custom, to: undefined })
  return changes
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const raiseOf = (from: string | undefined, to: string): AccountChange['raise'] => {
  if (from === undefined) return to === 'BASE' ? undefined : { to }
  return (RANK[to] ?? 0) > (RANK[from] ?? -1) ? { from, to } : undefined
}

const changeOf = (
  kind: AccountChangeKind,
  user: RosterUser,
  row: VantaAccount | undefined,
  fields: readonly FieldChange[]
): AccountChange => {
  const { account, place } = user
  const before = row === undefined || kind === 'created' ? undefined : row
  // An account that comes to life starts from nothing: whatever is above BASE is a raise.
  const raise = raiseOf(
    before === undefined || kind === 'reactivated' ? undefined : text(before.fields['permissionLevel']),
    account.status === 'ACTIVE' ? account.permissionLevel : 'BASE'
  )
  return {
    kind,
    uniqueId: account.uniqueId,
    name: account.displayName,
    email: account.email,
    permissionLevel: account.permissionLevel,
    ...(before === undefined ? {} : { statusBefore: before.status }),
    fields,
    ...(raise === undefined ? {} : { raise }),
    ...(kind === 'created' && typeof row?.deletedAt === 'string' ? { deletedEarlier: row.deletedAt } : {}),
    place
  }
}

const removalOf = (row: VantaAccount, place: Place | undefined): AccountChange => ({
  kind: 'removed',
  uniqueId: row.uniqueId,
  name: text(row.fields['displayName']) || text(row.fields['fullName']) || row.uniqueId,
  email: row.email,
  permissionLevel: text(row.fields['permissionLevel']),
  statusBefore: row.status,
  fields: [],
  ...(place === undefined ? {} : { place })
})

const kindOf = (row: VantaAccount, wanted: Account): AccountChangeKind => {
  const wasActive = row.status !== 'DEACTIVATED'
  if (wasActive && wanted.status === 'DEACTIVATED') return 'deactivated'
  if (!wasActive && wanted.status === 'ACTIVE') return 'reactivated'
  return 'updated'
}

/** Marks removed and created accounts that share an address one to one: probably one account whose id changed. */
const withProbableRenames = (changes: readonly AccountChange[]): AccountChange[] => {
  const byAddress = (kind: AccountChangeKind): Map<string, AccountChange[]> =>
    Map.groupBy(
      changes.filter((change) => change.kind === kind && change.email !== ''),
      (change) => addressKey(change.email)
    )
  const removed = byAddress('removed')
  const created = byAddress('created')
  return changes.map((change) => {
    if (change.kind !== 'removed' && change.kind !== 'created') return change
    const others = (change.kind === 'removed' ? created : removed).get(addressKey(change.email)) ?? []
    const own = (change.kind === 'removed' ? removed : created).get(addressKey(change.email)) ?? []
    const [other] = others
    return other !== undefined && others.length === 1 && own.length === 1
      ? { ...change, probablySameAs: other.uniqueId }
      : change
  })
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many rows of each state a list of Vanta's holds. */
export const totalsOf = (rows: readonly VantaAccount[]): AccountTotals => {
  const active = rows.filter(isActive).length
  const live = rows.filter(isLive).length
  return { active, deactivated: live - active, deleted: rows.length - live }
}

/**
 * Compares Vanta's list (all rows, soft-deleted ones included) with the file's users. `placeOfRemoved` tells
 * where in the files a removal is shown, since a removed account has no entry any more.
 */
export const planAccounts = (
  rows: readonly VantaAccount[],
  users: readonly RosterUser[],
  placeOfRemoved: (uniqueId: string) => Place | undefined
): AccountPlan => {
  const live = new Map<string, VantaAccount>()
  const deleted = new Map<string, VantaAccount>()
  for (const row of rows) (isLive(row) ? live : deleted).set(row.uniqueId, row)

  const changes: AccountChange[] = []
  const wanted = new Set<string>()
  let unchanged = 0
  for (const user of users) {
    const { uniqueId } = user.account
    wanted.add(uniqueId)
    const row = live.get(uniqueId)
    if (row === undefined) {
      changes.push(changeOf('created', user, deleted.get(uniqueId), []))
      continue
    }
    const fields = fieldChanges(row, user.account)
    if (fields.length === 0) unchanged += 1
    else changes.push(changeOf(kindOf(row, user.account), user, row, fields))
  }
  for (const row of live.values())
    if (!wanted.has(row.uniqueId)) changes.push(removalOf(row, placeOfRemoved(row.uniqueId)))

  const count = (kind: AccountChangeKind): number => changes.filter((change) => change.kind === kind).length
  const counts: AccountCounts = {
    removed: count('removed'),
    deactivated: count('deactivated'),
    reactivated: count('reactivated'),
    updated: count('updated'),
    created: count('created'),
    unchanged
  }
  return {
    changes: withProbableRenames(changes).sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.uniqueId, b.uniqueId)
    ),
    counts,
    before: totalsOf(rows),
    body: users.map((user) => user.account).sort((a, b) => compareText(a.uniqueId, b.uniqueId))
  }
}

/** One sentence for each account in which a later list of Vanta's differs from what was sent. */
export type Mismatch = Readonly<{ uniqueId: string; message: string }>

/** Compares a read-back with what was sent, record by record. Empty where Vanta has exactly what was sent. */
export const mismatches = (rows: readonly VantaAccount[], sent: readonly Account[]): Mismatch[] => {
  const live = new Map(rows.filter(isLive).map((row) => [row.uniqueId, row]))
  const found: Mismatch[] = []
  for (const account of sent) {
    const row = live.get(account.uniqueId)
    live.delete(account.uniqueId)
    if (row === undefined) {
      found.push({
        uniqueId: account.uniqueId,
        message: 'was sent, but is not among the live accounts that Vanta lists'
      })
      continue
    }
    const fields = fieldChanges(row, account).map((change) => change.field)
    if (fields.length > 0)
      found.push({
        uniqueId: account.uniqueId,
        message: `differs from what was sent in ${fields.join(', ')}`
      })
  }
  for (const uniqueId of live.keys())
    found.push({ uniqueId, message: 'was left out, but Vanta still lists it as live' })
  return found
}
