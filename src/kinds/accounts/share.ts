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

/** What `defaults` should state so that the users have the least to state themselves. */
export const chooseDefaults = (accounts: readonly Listed[]): DefaultsEntry => {
  const most = (values: readonly unknown[]): unknown => {
    const common = commonest(values)
    return common.length > accounts.length / 2 ? common[0] : undefined
  }
  /** With a default, users who differ state the field; without one, users for whom SSO does not fill it in. */
  const mfa = (field: Field): unknown => {
    const filledIn: Listed = filledInMfa
    const stating = accounts.filter(
      (account) => account['authMethod'] !== 'SSO' || !isDeepStrictEqual(account[field], filledIn[field])
    )
    const [common] = commonest(stating.map((account) => account[field]))
    const differing = accounts.filter((account) => !isDeepStrictEqual(account[field], common))
    return differing.length < stating.length ? common : undefined
  }
  const chosen = (field: Field): unknown => {
    const { share } = accountFields[field]
    if (share === 'url') return most(accounts.flatMap(templates))
    return share === 'mfa' ? mfa(field) : most(accounts.map((account) => account[field]))
  }
  // One field at a time: what most share may still be what a users file does not allow.
  const valid = fieldsWhere('share', 'url', 'most', 'mfa')
    .map((field) => [field, chosen(field)] as const)
    .filter(([field, value]) => value !== undefined && defaultsSchema.safeParse({ [field]: value }).success)
  return defaultsSchema.parse(Object.fromEntries(valid))
}
