// Writes a users file that a person could have written: what most users share is in `defaults`, and only
// what must be stated is stated. Reading the text gives exactly what was written.
import { isDeepStrictEqual } from 'node:util'
import type * as z from 'zod/mini'
import { fieldsWhere, sentFields } from '../kinds/accounts/fields.ts'
import { defaultsSchema, userSchema } from '../kinds/accounts/entry.ts'
import type { DefaultsEntry } from '../kinds/accounts/entry.ts'
import { compareText } from '../order.ts'
import { instantOf } from '../time.ts'
import { plain, say, type Text, word } from '../say.ts'
import {
  completeAccount,
  contradictions,
  filledInMfa,
  fillUrl,
  missingFields
} from '../kinds/accounts/fill.ts'
import { comment, flow, inYaml } from './emit.ts'
import { series, quoted } from './problems.ts'
import { groupKeySchema, groupSchema } from '../kinds/groups/entry.ts'
import { chooseDefaults, type Listed } from '../kinds/accounts/share.ts'

const timeOf = (field: string, value: unknown): Date | undefined => {
  const instant = field.endsWith('Timestamp') && typeof value === 'string' ? instantOf(value) : undefined
  return instant === undefined ? undefined : new Date(instant)
}

/** Fields that need not be stated. Vanta may list them as empty text, which says as little as nothing. */
const mayBeSilent: ReadonlySet<string> = new Set(fieldsWhere('needed', 'never', 'mfa'))

/** A value in the one form of those that mean the same which a users file takes. */
const inForm = (field: string, value: unknown): unknown => {
  if (Array.isArray(value)) return [...new Set<unknown>(value)]
  if (field === 'email' && typeof value === 'string') return value.trim()
  return timeOf(field, value)?.toISOString() ?? value
}

/**
 * An account of Vanta's as the reader gives it, where both mean the same to the plan. With SSO, Vanta ignores MFA: what
 * the file fills in takes the place of what it could not hold. Elsewhere `mfaEnabled` is null, not known, where Vanta
 * has none.
 */
const normalized = (account: Listed): Listed => {
  const fields: Listed = Object.fromEntries(
    Object.entries(account)
      .filter(([field, value]) => value !== '' || !mayBeSilent.has(field))
      .map(([field, value]) => [field, inForm(field, value)])
  )
  if (fields['authMethod'] !== 'SSO') return { mfaEnabled: null, ...fields }
  const filled = { ...filledInMfa, ...fields }
  const { data } = defaultsSchema.safeParse({
    mfaEnabled: filled.mfaEnabled,
    mfaMethods: filled.mfaMethods
  })
  return data !== undefined && contradictions(data).length === 0 ? filled : { ...fields, ...filledInMfa }
}

/** The fields that a user has to state for the account to come out of them and `defaults`. */
const statement = (account: Listed, defaults: DefaultsEntry): Listed => {
  const { uniqueId, email, fullName, displayName, accountName } = account
  const isOneName = fullName === displayName && displayName === accountName && accountName !== email
  const given: Listed = {
    status: 'ACTIVE',
    ...(account['authMethod'] === 'SSO' ? filledInMfa : {}),
    ...defaults,
    // Of three names that are one, the account's is stated, or else the full name, and what differs from it.
    ...(isOneName ? { fullName, displayName } : { displayName: fullName, accountName: email }),
    externalUrl:
      defaults.externalUrl &&
      fillUrl(defaults.externalUrl, String(uniqueId).toWellFormed(), String(email).toWellFormed())
  }
  return Object.fromEntries(
    sentFields
      .filter((field) => account[field] !== undefined && !isDeepStrictEqual(account[field], given[field]))
      .map((field) => [field, account[field]])
  )
}

/** An issue in a few words. The schema's own checks are worded for this; types and values are not. */
const objection = (issue: z.core.$ZodIssue): string => {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'invalid_type') return `${field} is not ${issue.expected}`
  return issue.code === 'invalid_value'
    ? `${field} is none of ${issue.values.map(String).join(', ')}`
    : `${field} ${issue.message}`
}

/** What a users file does not allow of an account, without showing a value. `fields` are what its user states. */
const objections = (account: Listed, fields: Listed, defaults: DefaultsEntry): readonly string[] => {
  const missing = missingFields(
    (field) => field in fields || field in defaults,
    typeof account['authMethod'] === 'string' ? account['authMethod'] : undefined
  )
  if (missing.length > 0) return [`is missing ${plain(series(missing, 'and'))}`]
  const parsed = userSchema.safeParse(fields)
  if (!parsed.success) return parsed.error.issues.map(objection)
  const complete = completeAccount(parsed.data, defaults) ?? {}
  const flaws = contradictions(complete).map(({ wrong, remedy }) => `${wrong}: ${remedy}`)
  if (flaws.length > 0) return flaws
  const read: Listed = complete
  return sentFields
    .filter((field) => !isDeepStrictEqual(account[field], read[field]))
    .map((field) => `${field} cannot be stated as it is in Vanta`)
}

const sortKey = ({ email, uniqueId }: Listed): string => `${String(email).toLowerCase()} ${String(uniqueId)}`

/** Fields below each other, lists on one line. */
const shaped = (fields: Listed): Listed =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      Array.isArray(value) ? flow(value) : (timeOf(field, value) ?? value)
    ])
  )

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

/**
 * Writes a users file of accounts as Vanta lists them, and of groups that a file can hold, with the addresses of their
 * members. Users are sorted by e-mail address, with a blank line between them. What the file's own rules do not allow of
 * an account (no name, an http link) is written all the same, with a comment beside it that says what to fix, and is
 * listed in `problems`.
 */
export const writeRoster = (
  listed: readonly Listed[],
  groups: ReadonlyMap<string, readonly string[]>
): Readonly<{ text: string; problems: readonly Text[] }> => {
  const problems: Text[] = []
  const accounts = listed.map(normalized).toSorted((a, b) => compareText(sortKey(a), sortKey(b)))
  const defaults = chooseDefaults(accounts)
  const ids = new Set<string>()
  const users = accounts.map((account) => {
    const fields = statement(account, defaults)
    const id = String(account['uniqueId'])
    const wrong = [...objections(account, fields, defaults)]
    if (ids.has(id.normalize('NFC'))) wrong.push('another user has the same uniqueId')
    ids.add(id.normalize('NFC'))
    problems.push(...wrong.map((text) => say`User ${quoted(id)}: ${word(text)}`))
    return indented(wrong.map((text) => comment(`To fix: ${text}.`)).join('') + inYaml([shaped(fields)]))
  })
  const listings = [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, members]) => [name, { members: members.toSorted(compareText) }] as const)
  const parts = [
    ...(Object.keys(defaults).length > 0 ? [inYaml({ defaults: shaped(defaults) })] : []),
    ...(users.length > 0 ? [`users:\n${users.join('\n')}`] : []),
    ...(groups.size > 0 ? [inYaml({ groups: new Map(listings) })] : [])
  ]
  return { text: parts.join('\n'), problems }
}

/** YAML ends a key at 1,024 characters, of the text as written in the file. */
const longestKey = 1000

/** Whether a group can be in a file under this name or id. */
export const isGroupKey = (nameOrId: string): boolean =>
  groupKeySchema().safeParse(nameOrId).success && inYaml(nameOrId).trimEnd().length <= longestKey

/** Whether a file can list this address among the members of a group. */
export const isMemberAddress = (email: string): boolean =>
  groupSchema().safeParse({ members: [email] }).success
