// Whom no run may harm: the input `protected-users`, matched with everybody that a run knows of.
import { addressKey } from '../address.ts'
import type { Note } from '../errors.ts'
import type { RosterUser } from '../roster/roster.ts'
import { address, id, say, type Text } from '../say.ts'
import type { VantaAccount } from '../vanta/model.ts'
import { count } from './limit.ts'
import { guard, type Guard } from './plan.ts'

/**
 * Whom `protected-users` protects. `entries` are the entries as they are compared, `ids` the accounts that they name, by
 * id or by address (not the deleted ones), and `addresses` the addresses that they name, also those of accounts named by
 * id. `unmatched` are the entries that name nobody, as they were written.
 */
export type Protected = Readonly<{
  entries: ReadonlySet<string>
  ids: ReadonlySet<string>
  addresses: ReadonlySet<string>
  unmatched: readonly string[]
}>

/** Ids are compared as the reader of the files compares them: case counts, the Unicode form does not. */
export const idKey = (uniqueId: string): string => uniqueId.trim().normalize('NFC')

const isAddress = (entry: string): boolean => entry.includes('@')

/** Whether an entry names the account, by its id or by this address. */
export const isNamed = (entries: ReadonlySet<string>, uniqueId: string, email: string): boolean =>
  entries.has(idKey(uniqueId)) || entries.has(addressKey(email))

/** Finds whom the entries name among Vanta's accounts (the deleted ones too), the users of the files, and people. */
export const protectedBy = (
  given: readonly string[],
  rows: readonly VantaAccount[],
  users: readonly RosterUser[],
  people: readonly Readonly<{ email: string }>[]
): Protected => {
  const accounts = [...rows, ...users.map(({ account }) => account)]
  const ids = new Set(accounts.map(({ uniqueId }) => idKey(uniqueId)))
  const known = new Set([...accounts, ...people].map(({ email }) => addressKey(email)))
  const isKnown = (entry: string): boolean =>
    ids.has(idKey(entry)) || (isAddress(entry) && known.has(addressKey(entry)))
  const entries = new Set(
    given.flatMap((entry) => [idKey(entry), ...(isAddress(entry) ? [addressKey(entry)] : [])])
  )
  // An address that only a deleted row has says nothing of the account that has its id now.
  const live = accounts.filter((one) => !('deletedAt' in one) || one.deletedAt === null)
  const named = live.filter(({ uniqueId, email }) => isNamed(entries, uniqueId, email))
  const byId = accounts.filter(({ uniqueId }) => entries.has(idKey(uniqueId)))
  const addresses = [...given.filter(isAddress), ...byId.map(({ email }) => email)].map(addressKey)
  return {
    entries,
    ids: new Set(named.map(({ uniqueId }) => uniqueId)),
    addresses: new Set(addresses.filter((each) => each !== '')),
    unmatched: given.filter((entry) => !isKnown(entry))
  }
}

/** What is wrong with an entry that names nobody, and what to do about it. */
const namesNobody = (entry: string, accountsRead: boolean): Text => {
  const remedy = /[,;"'`#\s]/.test(entry)
    ? say`Write one e-mail address or uniqueId on each line, without quotes, commas, dashes or comments.`
    : accountsRead || isAddress(entry)
      ? say`Correct it (the case of a uniqueId matters), or remove it.`
      : say`Without \`users\` in the files no accounts are read: name people by their e-mail address.`
  const named = isAddress(entry) ? address(entry) : id(entry)
  return say`The input protected-users names ${named}, which matches no account, no user in the files and nobody in Vanta, so it protects nobody. ${remedy}`
}

/** An entry that names nobody refuses a plan that takes something away, since nobody knows whom it was to protect. */
export const unmatchedEntries = (
  { unmatched }: Protected,
  takesAway: boolean,
  accountsRead: boolean
): Readonly<{ guards: readonly Guard[]; notes: readonly Note[] }> => {
  const problems = unmatched.map((entry) => ({ message: namesNobody(entry, accountsRead) }))
  if (!takesAway) return { guards: [], notes: problems.map((problem) => ({ ...problem, level: 'warning' })) }
  if (problems.length === 0) return { guards: [], notes: [] }
  const summary = say`${count(problems.length, 'entry names', 'entries name')} nobody`
  return { guards: [guard('protected-users', 'everything', summary, problems)], notes: [] }
}
