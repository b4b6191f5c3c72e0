// Writes a users file that a person could have written: what most users share is in `defaults`, and only
// what must be stated is stated. Reading the text gives exactly what was written.
import { isDeepStrictEqual } from 'node:util'
import type * as z from 'zod/mini'
import { accountFields, fieldsWhere, sentFields } from '../kinds/accounts/fields.ts'
import { defaultsSchema, userSchema } from '../kinds/accounts/entry.ts'
import type { Field } from '../kinds/accounts/fields.ts'
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
import { commentLines, entryLines, valueText, written } from './emit.ts'
import type { Fields } from './emit.ts'
import { series, quoted } from './problems.ts'
import type { WantedGroup } from './roster.ts'
import { groupKeySchema, groupSchema } from '../kinds/groups/entry.ts'
import { chooseDefaults, encoded } from '../kinds/accounts/share.ts'

export type HeldGroup = Readonly<{
  nameOrId: string
  membership: WantedGroup['membership']
  members: readonly Readonly<{ email: string }>[]
}>

/**
 * What to write. Accounts are `UserAccount` fields by Vanta's names, as Vanta listed them: they may lack fields or
 * hold what a users file does not allow. Places are not needed: they are those of the file that is made.
 */
export type Writable = Readonly<{
  accounts?: readonly Fields[]
  groups?: readonly HeldGroup[]
}>

/** The text, and what in it does not pass the file's own rules: each is marked in the text with a comment. */
export type Written = Readonly<{ text: string; problems: readonly Text[] }>

/** Without what is not there, which is how the reader sees it. */
const stated = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** Names that give all three names of the account, and no more of them than needed. */
const nameFields = ({ fullName, displayName, accountName, email }: Fields): Fields => {
  if (fullName === displayName && displayName === accountName && accountName !== email) return { accountName }
  return {
    fullName,
    ...(displayName !== fullName && { displayName }),
    ...(accountName !== email && { accountName })
  }
}

/** The fields that a user has to state for the account to come out of them and `defaults`. */
const statement = (account: Fields, defaults: DefaultsEntry): Fields => {
  const { uniqueId, email } = account
  const url =
    defaults.externalUrl !== undefined && encoded(uniqueId) !== '' && encoded(email) !== ''
      ? fillUrl(defaults.externalUrl, String(uniqueId), String(email))
      : undefined
  const given: Fields = {
    status: 'ACTIVE',
    ...(account['authMethod'] === 'SSO' ? filledInMfa : {}),
    ...defaults,
    externalUrl: url
  }
  const names = nameFields(account)
  const isStated = (field: Field): boolean =>
    accountFields[field].needed === 'name' ? field in names : !isDeepStrictEqual(account[field], given[field])
  return stated(Object.fromEntries(sentFields.filter(isStated).map((field) => [field, account[field]])))
}

/** Fields that need not be stated. Vanta may list them as empty text, which says as little as nothing. */
const mayBeSilent: ReadonlySet<string> = new Set(fieldsWhere('needed', 'never', 'mfa'))

/** A value in the one form of those that mean the same which a users file takes. */
const inForm = (field: string, value: unknown): unknown => {
  if (Array.isArray(value)) return [...new Set<unknown>(value)]
  if (typeof value !== 'string') return value
  if (field === 'email') return value.trim()
  const instant = field.endsWith('Timestamp') ? instantOf(value) : undefined
  return instant === undefined ? value : new Date(instant).toISOString()
}

/** With SSO, Vanta ignores MFA: what the file fills in takes the place of what it could not hold. */
const ignoredMfa = ({ mfaEnabled, mfaMethods }: Fields): Fields => {
  const { data } = defaultsSchema.safeParse({ ...filledInMfa, ...stated({ mfaEnabled, mfaMethods }) })
  return data !== undefined && contradictions(data).length === 0 ? data : filledInMfa
}

/**
 * An account of Vanta's as the reader gives it, where both mean the same to the plan. Where Vanta has no `mfaEnabled`,
 * it is null: not known.
 */
const normalized = (account: Fields): Fields => {
  const said = Object.entries(account).filter(([field, value]) => value !== '' || !mayBeSilent.has(field))
  const fields = Object.fromEntries(said.map(([field, value]) => [field, inForm(field, value)]))
  return fields['authMethod'] === 'SSO'
    ? { ...fields, ...ignoredMfa(fields) }
    : { mfaEnabled: null, ...fields }
}

/** An issue in a few words. The schema's own checks are worded for this; types and values are not. */
const objection = ({ code, path, message, ...issue }: z.core.$ZodIssue): string => {
  const field = path.map(String).join('.')
  if (code === 'invalid_type' && 'expected' in issue) return `${field} is not ${issue.expected}`
  if (code === 'invalid_value' && 'values' in issue)
    return `${field} is none of ${issue.values.map(String).join(', ')}`
  return `${field} ${message}`.trim()
}

/** What a schema has against a value, without showing the value. */
const objections = (schema: z.ZodMiniType, value: unknown): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(objection)

const accountObjections = (account: Fields, fields: Fields, defaults: DefaultsEntry): readonly string[] => {
  const missing = missingFields(
    (field) => field in fields || field in defaults,
    typeof account['authMethod'] === 'string' ? account['authMethod'] : undefined
  )
  if (missing.length > 0) return [`is missing ${plain(series(missing, 'and'))}`]
  const parsed = userSchema.safeParse(fields)
  if (!parsed.success) return parsed.error.issues.map(objection)
  const complete = completeAccount(parsed.data, defaults)
  if (complete === undefined) return []
  const flaws = contradictions(complete).map(({ wrong, remedy }) => `${wrong}: ${remedy}`)
  if (flaws.length > 0) return flaws
  const read: Fields = complete
  return Object.keys({ ...account, ...complete })
    .filter((field) => !isDeepStrictEqual(account[field], read[field]))
    .map((field) => `${field} cannot be stated as it is in Vanta`)
}

/** Lists what is wrong with an entry, and gives the comments to write above it. */
type Mark = (kind: string, name: string, wrong: readonly string[], indent: string) => readonly string[]

const textOf = (value: unknown): string => (typeof value === 'string' ? value : valueText('', value))

const sortKey = (account: Fields): string =>
  `${textOf(account['email']).toLowerCase()} ${textOf(account['uniqueId'])}`

const usersLines = (listedAccounts: readonly Fields[], mark: Mark): readonly string[] => {
  const accounts = listedAccounts.map(normalized).toSorted((a, b) => compareText(sortKey(a), sortKey(b)))
  const defaults = chooseDefaults(accounts)
  const shared = Object.entries(defaults).map(([field, value]) => `  ${field}: ${valueText(field, value)}`)
  const lines = shared.length === 0 ? [] : ['', 'defaults:', ...shared]
  lines.push('', accounts.length === 0 ? 'users: []' : 'users:')
  const blocks: (readonly string[])[] = []
  const ids = new Set<string>()
  for (const [index, account] of accounts.entries()) {
    const fields = statement(account, defaults)
    const wrong = [...accountObjections(account, fields, defaults)]
    const id = textOf(account['uniqueId'])
    if (ids.has(id.normalize('NFC'))) wrong.push('another user has the same uniqueId')
    ids.add(id.normalize('NFC'))
    blocks.push([...(index > 0 ? [''] : []), ...mark('User', id, wrong, '  '), ...entryLines(fields, '  ')])
  }
  return [...lines, ...blocks.flat()]
}

/** YAML ends a key at 1,024 characters, of the text as written in the file. */
const longestKey = 1000

/** What keeps a text from being the name or id of a group in a file. */
const keyObjections = (nameOrId: string): readonly string[] => [
  ...objections(groupKeySchema(), nameOrId),
  ...(written(nameOrId).length > longestKey
    ? ['is too long for a key of a file: name the group by its id']
    : [])
]

/** Whether a group can be in a file under this name or id. */
export const isGroupKey = (nameOrId: string): boolean => keyObjections(nameOrId).length === 0

/** Whether a file can list this address among the members of a group. */
export const isMemberAddress = (email: string): boolean =>
  groupSchema().safeParse({ members: [email] }).success

const groupLines = ({ nameOrId, membership, members }: HeldGroup, mark: Mark): readonly string[] => {
  const addresses = members.map(({ email }) => email).toSorted(compareText)
  const wrong = [...keyObjections(nameOrId), ...objections(groupSchema(), { members: addresses })]
  return [
    ...mark('Group', nameOrId, wrong, '  '),
    `  ${written(nameOrId)}:`,
    ...(membership === 'exact' ? ['    membership: exact'] : []),
    addresses.length === 0 ? '    members: []' : '    members:',
    ...addresses.map((email) => `      - ${written(email)}`)
  ]
}

const groupsLines = (groups: readonly HeldGroup[], mark: Mark): readonly string[] => [
  '',
  groups.length === 0 ? 'groups: {}' : 'groups:',
  ...groups
    .toSorted((a, b) => compareText(a.nameOrId, b.nameOrId))
    .flatMap((group) => groupLines(group, mark))
]

/**
 * Writes a users file. `comment` (several lines if need be) goes on top, under the line that tells editors the
 * schema. Users are sorted by e-mail address, with a blank line between them. What the file's own rules do not
 * allow (a record of Vanta without a name, with an http link) is written all the same, with a comment beside it
 * that says what to fix, and is listed in `problems`.
 */
export const writeRoster = (
  value: Writable,
  options: Readonly<{ schemaUrl: string; comment?: string }>
): Written => {
  const problems: Text[] = []
  const mark: Mark = (kind, name, wrong, indent) => {
    for (const text of wrong) problems.push(say`${word(kind)} ${quoted(name)}: ${word(text)}`)
    return wrong.flatMap((text) => commentLines(`To fix: ${text}.`, indent))
  }
  const lines = [
    `# yaml-language-server: $schema=${options.schemaUrl}`,
    ...(options.comment === undefined ? [] : commentLines(options.comment, '')),
    ...(value.accounts === undefined ? [] : usersLines(value.accounts, mark)),
    ...(value.groups === undefined ? [] : groupsLines(value.groups, mark))
  ]
  return { text: `${lines.join('\n')}\n`, problems }
}
