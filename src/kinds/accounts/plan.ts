// The accounts part of the plan: Vanta's list against the file, account by account and field by field.
import { addressKey } from '../../address.ts'
import { compareText } from '../../order.ts'
import type { RosterUser } from '../../roster/roster.ts'
import type { Totals, VantaAccount } from '../../vanta/model.ts'
import type { Change, FieldChange, Flag } from '../change.ts'
import { BARE, fieldChange, flagOf } from '../draft.ts'
import type { Part } from '../kind.ts'
import type { AccountAct } from './words.ts'
import { type Account, accountFields, type Field, isField, sentFields } from './fields.ts'

/** `statusBefore`: the status in Vanta before the run; null where it has none. */
export type AccountChange = Change & Readonly<{ act: AccountAct; statusBefore: string | null }>

export type AccountPlan = Readonly<{
  /**
   * Removals first, then deactivations, reactivations, updates, creations. Within an act, those who become ADMIN come
   * first, then by uniqueId.
   */
  changes: readonly AccountChange[]
  unchanged: number
  before: Totals
  /** Vanta's list that this was planned from, the soft-deleted rows included. */
  rows: readonly VantaAccount[]
  /** Whom the PUT would send, sorted by `uniqueId`. */
  users: readonly RosterUser[]
}>

export type AccountPart = AccountPlan & Part<AccountChange>

/** What the PUT would send. */
export const accountsOf = ({ users }: Pick<AccountPlan, 'users'>): readonly Account[] =>
  users.map(({ account }) => account)

/** The exact body of the PUT. Its bytes are what Vanta's limit of 10 MiB counts. */
export const accountBody = (resourceId: string, accounts: readonly Account[]): string =>
  JSON.stringify({ resourceId, resources: accounts })

/** Above BASE, from less to more. */
const RAISED = ['EDITOR', 'ADMIN']

/** In which order a PUT is read. */
const ORDER: readonly AccountChange['act'][] = [
  'accounts.removed',
  'accounts.deactivated',
  'accounts.reactivated',
  'accounts.updated',
  'accounts.created'
]

export const isLive = (row: VantaAccount): boolean => row.deletedAt === null
/** The ids of the accounts that are live in a list. */
export const liveIn = (rows: readonly VantaAccount[]): ReadonlySet<string> =>
  new Set(rows.filter(isLive).map(({ uniqueId }) => uniqueId))

export const isActive = (row: VantaAccount): boolean => isLive(row) && row.status !== 'DEACTIVATED'

/** What is compared, in the order in which differences are shown: what decides access comes first. */
const COMPARED = sentFields.toSorted(
  (a, b) => Number(accountFields[b].access) - Number(accountFields[a].access)
)

/** Null and empty text say as little as nothing. */
const said = (value: unknown): unknown => (value === null || value === '' ? undefined : value)

/** What is compared of a field's value: where it is equal, nothing differs. */
export const comparable = (field: string, value: unknown): unknown => {
  const stated = said(value)
  return isField(field) ? accountFields[field].compare(stated) : stated
}

/** Vanta ignores the MFA fields of an account that logs in by SSO (Vanta's reference), so they do not differ there. */
const isIgnored = (field: Field, wanted: Account): boolean =>
  wanted.authMethod === 'SSO' && accountFields[field].needed === 'mfa'

/** Declared by a few resources only. The file cannot state them, so that a full-state PUT loses them. */
export const CUSTOM_PROPERTIES = 'customProperties'

/** All fields that the PUT would change in a row of Vanta's list, in the order of reading. */
export const fieldChanges = (row: VantaAccount, wanted: Account): readonly FieldChange[] => {
  const changes: FieldChange[] = []
  for (const field of COMPARED) {
    const from = row.fields[field]
    const to = wanted[field]
    const isSame = from === to || comparable(field, from) === comparable(field, to)
    if (!isSame && !isIgnored(field, wanted)) changes.push(fieldChange(field, from, to))
  }
  const custom = row.fields[CUSTOM_PROPERTIES]
  if (custom !== undefined) changes.push(fieldChange(CUSTOM_PROPERTIES, custom, undefined))
  return changes
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** No level, and one that is not known, count as the lowest: better a raise too many is flagged than one too few. */
const raiseOf = (from: string, to: string): readonly Flag[] =>
  RAISED.indexOf(to) <= RAISED.indexOf(from) ? [] : [{ code: 'raise', from: from === '' ? null : from, to }]

/**
 * The permission level goes down. Vanta's level that is not known counts as the highest: better a lowering too many is
 * flagged than one too few.
 */
export const loweringOf = ({ fields }: AccountChange): Readonly<{ from: string; to: string }> | undefined => {
  const level = fields.find(({ field }) => field === 'permissionLevel')
  const [from, to] = [text(level?.from), text(level?.to)]
  const isKnown = from === 'BASE' || RAISED.includes(from)
  if (from === '' || (isKnown && RAISED.indexOf(to) >= RAISED.indexOf(from))) return undefined
  return { from, to }
}

const changeOf = (
  act: AccountChange['act'],
  { account, place }: RosterUser,
  row: VantaAccount | undefined,
  fields: readonly FieldChange[],
  sameAs: ReadonlyMap<string, string>
): AccountChange => {
  const { uniqueId, email, displayName, permissionLevel, status } = account
  // An account that comes to life starts from nothing: whatever is above BASE is a raise.
  const startsAnew = act === 'accounts.created' || act === 'accounts.reactivated'
  const levelBefore = startsAnew ? '' : text(row?.fields['permissionLevel'])
  return {
    ...BARE,
    act,
    subject: { id: uniqueId, email, name: displayName },
    fields,
    flags: [
      ...(status === 'ACTIVE' ? raiseOf(levelBefore, permissionLevel) : []),
      ...sameAddress(sameAs.get(uniqueId)),
      ...(typeof row?.deletedAt === 'string' ? [{ code: 'deleted-earlier', at: row.deletedAt } as const] : [])
    ],
    level: permissionLevel,
    statusBefore: act === 'accounts.created' ? null : (row?.status ?? null),
    place
  }
}

const removalOf = (row: VantaAccount, sameAs: ReadonlyMap<string, string>): AccountChange => ({
  ...BARE,
  act: 'accounts.removed',
  subject: {
    id: row.uniqueId,
    email: row.email,
    name: text(row.fields['displayName']) || text(row.fields['fullName']) || row.uniqueId
  },
  flags: sameAddress(sameAs.get(row.uniqueId)),
  level: text(row.fields['permissionLevel']),
  statusBefore: row.status,
  place: null
})

const actOf = (row: VantaAccount, wanted: Account): AccountChange['act'] => {
  const wasActive = row.status !== 'DEACTIVATED'
  if (wasActive && wanted.status === 'DEACTIVATED') return 'accounts.deactivated'
  if (!wasActive && wanted.status === 'ACTIVE') return 'accounts.reactivated'
  return 'accounts.updated'
}

const sameAddress = (as: string | undefined): readonly Flag[] =>
  as === undefined ? [] : [{ code: 'same-address', as }]

type Addressed = Readonly<{ uniqueId: string; email: string }>

/** Removed and created accounts that share an address one to one, by their ids: probably one whose id changed. */
const probableRenames = (
  removed: readonly Addressed[],
  created: readonly Addressed[]
): ReadonlyMap<string, string> => {
  const byAddress = (all: readonly Addressed[]) => Map.groupBy(all, ({ email }) => addressKey(email))
  const others = byAddress(created)
  const pairs = new Map<string, string>()
  for (const [key, [one, ...more]] of byAddress(removed)) {
    const [other, ...rest] = others.get(key) ?? []
    if (key === '' || one === undefined || other === undefined || more.length + rest.length > 0) continue
    pairs.set(one.uniqueId, other.uniqueId).set(other.uniqueId, one.uniqueId)
  }
  return pairs
}

const isNewAdmin = (change: AccountChange): boolean => flagOf(change, 'raise')?.to === 'ADMIN'

/** How many rows of each state a list of Vanta's holds. */
export const totalsOf = (rows: readonly VantaAccount[]): Totals => {
  const active = rows.filter(isActive).length
  const live = rows.filter(isLive).length
  return { active, deactivated: live - active, deleted: rows.length - live }
}

/**
 * Compares Vanta's list (all rows, soft-deleted ones included) with the file's users. A removal has no place, since a
 * removed account has no entry any more.
 */
export const planAccounts = (rows: readonly VantaAccount[], users: readonly RosterUser[]): AccountPlan => {
  const live = new Map<string, VantaAccount>()
  const deleted = new Map<string, VantaAccount>()
  for (const row of rows) {
    const earlier = deleted.get(row.uniqueId)
    if (row.deletedAt === null) live.set(row.uniqueId, row)
    else if (compareText(earlier?.deletedAt ?? '', row.deletedAt) < 0) deleted.set(row.uniqueId, row)
  }

  const accounts = accountsOf({ users })
  const wanted = new Set(accounts.map(({ uniqueId }) => uniqueId))
  const removed = [...live.values()].filter(({ uniqueId }) => !wanted.has(uniqueId))
  const created = accounts.filter(({ uniqueId }) => !live.has(uniqueId))
  const sameAs = probableRenames(removed, created)
  const ofUsers = users.flatMap((user): readonly AccountChange[] => {
    const { account } = user
    const row = live.get(account.uniqueId)
    if (row === undefined)
      return [changeOf('accounts.created', user, deleted.get(account.uniqueId), [], sameAs)]
    const fields = fieldChanges(row, account)
    return fields.length === 0 ? [] : [changeOf(actOf(row, account), user, row, fields, sameAs)]
  })
  const removals = removed.map((row) => removalOf(row, sameAs))
  return {
    changes: [...removals, ...ofUsers].toSorted(
      (a, b) =>
        ORDER.indexOf(a.act) - ORDER.indexOf(b.act) ||
        Number(isNewAdmin(b)) - Number(isNewAdmin(a)) ||
        compareText(a.subject.id, b.subject.id)
    ),
    unchanged: users.length - ofUsers.length,
    before: totalsOf(rows),
    rows,
    users: users.toSorted((a, b) => compareText(a.account.uniqueId, b.account.uniqueId))
  }
}

/** Whether a read-back can show the change: custom properties are not part of what is sent. */
export const showsInReadBack = ({ act, fields }: AccountChange): boolean =>
  act !== 'accounts.updated' || fields.some(({ field }) => field !== CUSTOM_PROPERTIES)

const LOSES: ReadonlySet<string> = new Set(['accounts.removed', 'accounts.deactivated'])

/** The account is taken away, or its level goes down. */
export const isLoss = (change: AccountChange): boolean =>
  LOSES.has(change.act) || loweringOf(change) !== undefined

/** Somebody who loses an account and has not left is called so on its row. */
export const employmentFlag = (
  { act, subject }: AccountChange,
  employed: ReadonlyMap<string, Flag>
): readonly Flag[] => {
  const known = LOSES.has(act) ? employed.get(addressKey(subject.email)) : undefined
  return known === undefined ? [] : [known]
}

/** The users of a version of the files, as the accounts that it asks for. */
export const rowsOf = (users: readonly RosterUser[]): readonly VantaAccount[] =>
  users.map(({ account }) => ({
    uniqueId: account.uniqueId,
    email: account.email,
    status: account.status,
    deletedAt: null,
    fields: account
  }))
