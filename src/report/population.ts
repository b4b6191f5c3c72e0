// Who has an account, as a file for a review of access: every live account as it was read back after a verified sync,
// with what the files note about it and what Vanta says of the person. Nothing is claimed that was not read back.
import { addressKey } from '../address.ts'
import { sentFields } from '../kinds/accounts/fields.ts'
import { compareText } from '../order.ts'
import { isLive } from '../kinds/accounts/plan.ts'
import type { Redactor } from './redact.ts'
import type { RosterUser } from '../roster/roster.ts'
import type { Person, VantaAccount } from '../vanta/model.ts'

/** What a reviewer looks at first; the other fields follow in Vanta's order. */
const FIRST = [
  'uniqueId',
  'displayName',
  'email',
  'permissionLevel',
  'status',
  'authMethod',
  'mfaEnabled',
  'mfaMethods'
]
const NOTES = ['owner', 'reason', 'reviewBy', 'accessUntil'] as const

const fieldColumns = [...FIRST, ...sentFields.filter((field) => !FIRST.includes(field))]

/** The columns of the file, in their order. */
export const populationColumns: readonly string[] = [
  ...fieldColumns,
  ...NOTES,
  'employmentStatus',
  'employmentEndDate'
]

/** What the file is made from. */
export type Verified = Readonly<{
  rows: readonly VantaAccount[]
  users: readonly RosterUser[]
  people: readonly Person[]
  /** How a field of an account is shown where names are masked. */
  mask: Redactor['field'] | undefined
}>

// A spreadsheet takes a cell for a formula by its first character, after whatever it does not show.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

// Nearly every cell that is not empty; the other test would take most of the time.
const HARMLESS = /^[A-Za-z0-9][^"]*$/

/** What stands between the quotes of a cell, which is text to every spreadsheet. */
const quoted = (text: string): string => {
  if (HARMLESS.test(text)) return text
  return (FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')
}

const words = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? value.map(words).join('; ') : JSON.stringify(value)
}

/** Every cell stands in quotes, so that no other separator splits it either. */
const line = (cells: readonly string[]): string => `"${cells.join('","')}"`

/** The file: CSV (RFC 4180, UTF-8), the accounts by their uniqueId. */
export type Population = Readonly<{ text: string; accounts: number }>

export const populationOf = ({ rows, users, people, mask }: Verified): Population => {
  const notes = new Map(users.map((user) => [user.account.uniqueId, user.notes]))
  const persons = Map.groupBy(people, ({ email }) => addressKey(email))
  const lineOf = ({ uniqueId, email, fields }: VantaAccount): string => {
    const own = persons.get(addressKey(email))
    // Of an address that several people have, nobody can tell whose the account is.
    const person = own?.length === 1 ? own[0] : undefined
    const noted = notes.get(uniqueId)
    const cellOf = (column: string, value: unknown): string => {
      const text = words(value)
      return quoted(mask === undefined ? text : mask(column, email, text))
    }
    return line([
      ...fieldColumns.map((column) => cellOf(column, fields[column])),
      ...NOTES.map((note) => cellOf(note, noted?.[note]?.text)),
      cellOf('employmentStatus', person?.employmentStatus),
      cellOf('employmentEndDate', person?.endDate)
    ])
  }
  const live = rows.filter(isLive).toSorted((a, b) => compareText(a.uniqueId, b.uniqueId))
  return {
    text: `${[line(populationColumns), ...live.map(lineOf)].join('\r\n')}\r\n`,
    accounts: live.length
  }
}
