// The accounts of a random company: each one's way from Vanta to the file decides what its change is called.
import type { SeedAccount, SeedPerson } from '../../sandbox/build-state.ts'
import { personId } from '../../sandbox/build-state.ts'
import type { AccountFields } from '../../sandbox/state.ts'
import { account } from '../support/world.ts'
import type { Random } from './random.ts'

export type AccountKind = 'created' | 'updated' | 'deactivated' | 'reactivated' | 'removed'

const GONE = '2025-06-01T08:00:00.000Z'

/** Names that a careless log or a careless page would trip over. */
export const NAMES = [
  'Ada | Lovelace',
  '::error::Grace',
  '<b>Kurt</b>',
  '`Emmy` @all',
  '李小龍',
  'Zoë O’Neil',
  'x'.repeat(150)
]

export const key = (email: string): string => email.toLowerCase()

export const inOtherCase = (random: Random, email: string): string =>
  random.chance(0.3)
    ? random.pick([email.toUpperCase(), email.replace(/^./, (sign) => sign.toUpperCase())])
    : email

export type Accounts = {
  vanta: SeedAccount[]
  file: AccountFields[]
  changes: Map<string, AccountKind>
  unchanged: number
}

/** One account's way from Vanta to the file; the way decides what the change is called. */
export const addAccount = (random: Random, accounts: Accounts, email: string, isGone: boolean): void => {
  const n = accounts.vanta.length + accounts.file.length + 1
  const base = account(n, {
    email,
    displayName: random.chance(0.3) ? random.pick(NAMES) : `Person ${n}`,
    permissionLevel: random.pick(['BASE', 'EDITOR']),
    ...(random.chance(0.3) ? { roleDescription: 'Release manager' } : {}),
    ...(random.chance(0.2) ? { groupIds: ['team-b', 'team-a'] } : {})
  })
  const off: Partial<AccountFields> = { status: 'DEACTIVATED', deactivatedTimestamp: GONE }
  const same = (row: AccountFields): void => {
    accounts.vanta.push(row)
    accounts.file.push({ ...row, email: inOtherCase(random, row.email) })
    accounts.unchanged += 1
  }
  const becomes = (kind: AccountKind, from: SeedAccount | undefined, to: AccountFields | undefined): void => {
    if (from !== undefined) accounts.vanta.push(from)
    if (to !== undefined) accounts.file.push(to)
    accounts.changes.set(base.uniqueId, kind)
  }
  const ways: Record<string, () => void> = {
    same: () => same(base),
    sameOff: () => same({ ...base, ...off }),
    raised: () => becomes('updated', base, { ...base, permissionLevel: 'ADMIN' }),
    renamed: () => becomes('updated', base, { ...base, displayName: `${base.displayName}, renamed` }),
    cleared: () =>
      becomes('updated', { ...base, roleDescription: 'Only in Vanta' }, without(base, 'roleDescription')),
    regrouped: () => becomes('updated', base, { ...base, groupIds: ['team-c'] }),
    deactivated: () => becomes('deactivated', base, { ...base, ...off }),
    reactivated: () => becomes('reactivated', { ...base, ...off }, base),
    removed: () => becomes('removed', base, undefined),
    removedOff: () => becomes('removed', { ...base, ...off }, undefined),
    created: () => becomes('created', undefined, base),
    createdOff: () => becomes('created', undefined, { ...base, ...off }),
    again: () => becomes('created', { ...base, deletedAt: GONE }, base),
    deleted: () => accounts.vanta.push({ ...base, deletedAt: GONE })
  }
  const likely = isGone
    ? [
        'sameOff',
        'deactivated',
        'deactivated',
        'removed',
        'removed',
        'removedOff',
        'deleted',
        'createdOff',
        'same'
      ]
    : [
        'same',
        'same',
        'same',
        'raised',
        'renamed',
        'cleared',
        'regrouped',
        'reactivated',
        'created',
        'created',
        'again',
        'removed',
        'deactivated'
      ]
  ways[random.pick(likely)]?.()
}

const without = (fields: AccountFields, field: 'roleDescription'): AccountFields => {
  const { [field]: _gone, ...rest } = fields
  return rest
}

export const personIdOf = (person: SeedPerson): string => person.id ?? personId(person.email)

export type Leavers = Readonly<{ offboarded: Set<string>; pending: number }>

/** The rule of who is offboarded, in a few lines of its own. */
export const decideLeavers = (
  accounts: Accounts,
  people: readonly SeedPerson[],
  protectedAddress: string | undefined
): Leavers => {
  const active = new Set(
    accounts.file.filter(({ status }) => status === 'ACTIVE').map(({ email }) => key(email))
  )
  const candidates = new Set(
    [...accounts.vanta, ...accounts.file]
      .map(({ email }) => key(email))
      .filter((address) => !active.has(address))
  )
  const offboarded = new Set<string>()
  let pending = 0
  for (const address of candidates) {
    const matches = people.filter(({ email }) => key(email) === address)
    if (matches.length > 0 && matches.every((person) => person.offboardingComplete === true)) continue
    const [person] = matches
    const isFree =
      person !== undefined &&
      matches.length === 1 &&
      person.status === 'FORMER' &&
      (person.openTasks ?? []).length === 0 &&
      address !== protectedAddress
    // Somebody who has not left, or whom nobody in Vanta has, waits for nothing.
    const hasLeft = matches.some(
      ({ status, offboardingComplete }) =>
        status === 'INACTIVE' || (status === 'FORMER' && offboardingComplete !== true)
    )
    if (isFree) offboarded.add(personIdOf(person))
    else if (hasLeft) pending += 1
  }
  return { offboarded, pending }
}
