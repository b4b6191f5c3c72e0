// The accounts part of the plan: Vanta's list against the file, account by account and field by field.
import { addressKey } from '../../address.ts'
import type { Place } from '../../errors.ts'
import { accountFields, isField, sentFields } from './fields.ts'
import type { Account, Field } from './fields.ts'
import type { Comparison } from '../compare.ts'
import { compareText } from '../../order.ts'
import type { RosterUser } from '../../roster/roster.ts'
import type { VantaAccount } from '../../vanta/model.ts'
import type {
  AccountChange,
  AccountChangeKind,
  AccountCounts,
  AccountPlan,
  AccountTotals,
  FieldChange
} from '../../plan/plan.ts'

/** Above BASE, from less to more. */
const RAISED = ['EDITOR', 'ADMIN']
const KINDS: readonly AccountChangeKind[] = ['removed', 'deactivated', 'reactivated', 'updated', 'created']

export const isLive = (row: VantaAccount): boolean => row.deletedAt === null
export const isActive = (row: VantaAccount): boolean => isLive(row) && row.status !== 'DEACTIVATED'

/** What is compared, in the order in which differences are shown: what decides access comes first. */
const COMPARED = sentFields
  .filter((field) => field !== 'uniqueId')
  .toSorted((a, b) => Number(accountFields[b].access) - Number(accountFields[a].access))

/** Null and empty text say as little as nothing. */
const said = (value: unknown): unknown => (value === null || value === '' ? undefined : value)

/** What is compared of a field's value: where it is equal, nothing differs. */
export const comparable = (field: string, value: unknown): unknown => {
  const stated = said(value)
  return isField(field) ? accountFields[field].compare(stated) : stated
}

const isSame = (from: unknown, to: unknown, comparison: Comparison): boolean =>
  from === to || comparison(said(from)) === comparison(said(to))

/** Vanta ignores the MFA fields of an account that logs in by SSO (Vanta's reference), so they do not differ there. */
const isIgnored = (field: Field, wanted: Account): boolean =>
  wanted.authMethod === 'SSO' && accountFields[field].needed === 'mfa'

/** The fields of the file in which a row of Vanta's list differs from the wanted account, in the order of reading. */
const statedChanges = (row: VantaAccount, wanted: Account): FieldChange[] => {
  const changes: FieldChange[] = []
  for (const field of COMPARED) {
    const from = row.fields[field]
    const to = wanted[field]
    if (!isSame(from, to, accountFields[field].compare) && !isIgnored(field, wanted))
      changes.push({ field, from, to })
  }
  return changes
}

/** Declared by a few resources only. The file cannot state them, so that a full-state PUT loses them. */
export const CUSTOM_PROPERTIES = 'customProperties'

/** All fields that the PUT would change in a row of Vanta's list, in the order of reading. */
export const fieldChanges = (row: VantaAccount, wanted: Account): FieldChange[] => {
  const changes = statedChanges(row, wanted)
  const custom = row.fields[CUSTOM_PROPERTIES]
  if (custom !== undefined) changes.push({ field: CUSTOM_PROPERTIES, from: custom, to: undefined })
  return changes
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** No level, and one that is not known, count as the lowest: better a raise too many is flagged than one too few. */
const raiseOf = (from: string, to: string): AccountChange['raise'] => {
  if (RAISED.indexOf(to) <= RAISED.indexOf(from)) return undefined
  return from === '' ? { to } : { from, to }
}

/** Vanta's level that is not known counts as the highest: better a lowering too many is flagged than one too few. */
const loweringOf = (from: string, to: string): AccountChange['lowering'] => {
  const isKnown = from === 'BASE' || RAISED.includes(from)
  if (from === '' || from === to || (isKnown && RAISED.indexOf(to) >= RAISED.indexOf(from))) return undefined
  return { from, to }
}

const changeOf = (
  kind: AccountChangeKind,
  user: RosterUser,
  row: VantaAccount | undefined,
  fields: readonly FieldChange[]
): AccountChange => {
  const { account, place } = user
  const before = kind === 'created' ? undefined : row
  // An account that comes to life starts from nothing: whatever is above BASE is a raise.
  const levelBefore =
    before === undefined || kind === 'reactivated' ? '' : text(before.fields['permissionLevel'])
  const raise = account.status === 'ACTIVE' ? raiseOf(levelBefore, account.permissionLevel) : undefined
  const lowering = loweringOf(text(before?.fields['permissionLevel']), account.permissionLevel)
  return {
    kind,
    uniqueId: account.uniqueId,
    name: account.displayName,
    email: account.email,
    permissionLevel: account.permissionLevel,
    statusBefore: before?.status,
    fields,
    raise,
    lowering,
    ...(typeof row?.deletedAt === 'string' ? { deletedEarlier: row.deletedAt } : {}),
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
  place
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
      changes.filter((change) => change.kind === kind && addressKey(change.email) !== ''),
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

const isNewAdmin = ({ raise }: AccountChange): boolean => raise?.to === 'ADMIN'

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
  for (const row of rows) {
    const earlier = deleted.get(row.uniqueId)
    if (row.deletedAt === null) live.set(row.uniqueId, row)
    else if (compareText(earlier?.deletedAt ?? '', row.deletedAt) < 0) deleted.set(row.uniqueId, row)
  }

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
    changes: withProbableRenames(changes).toSorted(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        Number(isNewAdmin(b)) - Number(isNewAdmin(a)) ||
        compareText(a.uniqueId, b.uniqueId)
    ),
    counts,
    before: totalsOf(rows),
    rows,
    body: users.map((user) => user.account).toSorted((a, b) => compareText(a.uniqueId, b.uniqueId))
  }
}

/** Whether a read-back can show the change: custom properties are not part of what is sent. */
export const showsInReadBack = ({ kind, fields }: AccountChange): boolean =>
  kind !== 'updated' || fields.some(({ field }) => field !== CUSTOM_PROPERTIES)
