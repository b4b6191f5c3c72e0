// Finds what most accounts have in common, to be stated once under `defaults`.
import { isDeepStrictEqual } from 'node:util'
import { accountFields, fieldsWhere } from './fields.ts'
import { defaultsSchema } from './entry.ts'
import type { Field } from './fields.ts'
import type { DefaultsEntry } from './entry.ts'
import { filledInMfa } from './fill.ts'

/** An account's fields by Vanta's names, as Vanta lists them: some may be missing, or hold what no users file allows. */
export type Listed = Readonly<Record<string, unknown>>

/** The values of the largest group that are the same as JSON; none where all differ. */
const commonest = (values: readonly unknown[]): readonly unknown[] => {
  const groups = [...Map.groupBy(values, (value) => JSON.stringify(value)).values()]
  return groups.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** Replaces the last occurrence of `part` in the URL after its host. */
const withPlaceholder = (url: string, part: string, placeholder: string): string => {
  const pathStart = url.indexOf('/', 'https://'.length)
  if (part === '' || pathStart === -1) return url
  const at = url.lastIndexOf(part)
  return at < pathStart ? url : `${url.slice(0, at)}${placeholder}${url.slice(at + part.length)}`
}

/** URL-encoded. Half of a character, which no URL can hold, becomes the sign for one that is unknown. */
const encoded = (text: unknown): string => encodeURIComponent(String(text).toWellFormed())

/** What the URL could be made from. */
const templates = ({ externalUrl, uniqueId, email }: Listed): readonly string[] => {
  if (typeof externalUrl !== 'string' || /[{}]/.test(externalUrl)) return []
  const byId = withPlaceholder(externalUrl, encoded(uniqueId), '{uniqueId}')
  const byEmail = withPlaceholder(externalUrl, encoded(email), '{email}')
  return [...new Set([byId, byEmail, withPlaceholder(byId, encoded(email), '{email}'), externalUrl])]
}

const filledIn: Listed = filledInMfa

/** What a user states of the field, as long as no default states it: SSO fills in MFA. */
const valueOf = (account: Listed, field: Field): unknown =>
  account['authMethod'] === 'SSO' && isDeepStrictEqual(account[field], filledIn[field])
    ? undefined
    : account[field]

/** What `defaults` should state so that the users have little to state: what more than half of them would. */
export const chooseDefaults = (accounts: readonly Listed[]): DefaultsEntry => {
  const shared = fieldsWhere('share', 'url', 'most').flatMap((field) => {
    const values =
      accountFields[field].share === 'url'
        ? accounts.flatMap(templates)
        : accounts.map((account) => valueOf(account, field))
    const { 0: common, length } = commonest(values)
    return common !== undefined && length > accounts.length / 2 ? [{ [field]: common }] : []
  })
  // One field at a time: what most share may still be what a users file does not allow.
  const valid = shared.filter((one) => defaultsSchema.safeParse(one).success)
  return defaultsSchema.parse(Object.assign({}, ...valid))
}
