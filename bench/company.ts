// Makes a company of any size, always the same for a size: its accounts, complete, and what its Vanta holds. Two in a
// hundred accounts differ, so that every run has something to find.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Fields = Readonly<Record<string, string | boolean | readonly string[]>>

const FIRST = ['Ada', 'Grace', 'José', 'Łukasz', 'Zoë', 'Chidi', 'Mary', 'Alan', 'Sunniva', "Conor O'Neil"]
const LAST = ['Lovelace', 'Hopper', 'Núñez', 'Żółć', 'Okafor', 'Jackson', 'Turing', 'Ødegård', 'Curie', 'Kim']

const pick = <T>(list: readonly T[], at: number): T => {
  const value = list[at % list.length]
  if (value === undefined) throw new RangeError('There is nothing to pick from.')
  return value
}

/** What is known of a user. */
const userOf = (n: number): Fields => {
  const uniqueId = `u-${String(n).padStart(6, '0')}`
  const day = `20${String(15 + (n % 10))}-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`
  const password = n % 3 === 0
  const left = n % 50 === 49
  return {
    uniqueId,
    fullName: `${pick(FIRST, n)} ${pick(LAST, Math.floor(n / 10))}`,
    email: `person.${n}@example.com`,
    permissionLevel: pick(['BASE', 'BASE', 'EDITOR', 'BASE', 'ADMIN', 'BASE', 'BASE'], n),
    authMethod: password ? 'PASSWORD' : 'SSO',
    ...(password ? { mfaEnabled: true, mfaMethods: ['OTP'] } : {}),
    status: left ? 'DEACTIVATED' : 'ACTIVE',
    createdTimestamp: n % 2 === 0 ? day : `${day}T09:30:00Z`,
    ...(left ? { deactivatedTimestamp: '2026-03-31' } : {}),
    externalUrl: `https://app.example.com/admin/users/${uniqueId}`
  }
}

const instant = (time: string): string =>
  time.length === 10 ? `${time}T00:00:00.000Z` : `${time.slice(0, 19)}.000Z`

/** The complete `UserAccount` that is sent for a user. */
const accountOf = (user: Fields): Fields => ({
  displayName: user['fullName'] ?? '',
  accountName: user['email'] ?? '',
  mfaEnabled: false,
  mfaMethods: [],
  ...Object.fromEntries(
    Object.entries(user).map(([field, value]) => [
      field,
      field.endsWith('Timestamp') && typeof value === 'string' ? instant(value) : value
    ])
  )
})

/** An account as Vanta lists it. */
const asListed = (account: Fields): object => ({
  ...account,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2026-10-01T00:00:00.000Z',
  deletedAt: null
})

/** A row of Vanta's list before the run: every hundredth has another level, every other hundredth another name. */
const rowOf = (account: Fields, n: number): object => ({
  ...asListed(account),
  ...(n % 100 === 7 ? { permissionLevel: account['permissionLevel'] === 'BASE' ? 'EDITOR' : 'BASE' } : {}),
  ...(n % 100 === 57 ? { displayName: 'Former name' } : {})
})

/** How many of the accounts are not as the file says. */
export const differences = (size: number): number =>
  Array.from({ length: size }, (_, n) => n % 100).filter((rest) => rest === 7 || rest === 57).length

/** Writes `accounts.json` (all users, complete), `wanted.json` (the same as Vanta's list) and `vanta.json` (Vanta's list before). */
export const writeCompany = (directory: string, size: number): void => {
  const users = Array.from({ length: size }, (_, n) => userOf(n))
  const accounts = users.map(accountOf)
  const list = (resources: readonly object[]): string => JSON.stringify({ resources })
  writeFileSync(join(directory, 'wanted.json'), list(accounts.map(asListed)))
  writeFileSync(join(directory, 'accounts.json'), JSON.stringify(accounts))
  writeFileSync(join(directory, 'vanta.json'), list(accounts.map(rowOf)))
}
