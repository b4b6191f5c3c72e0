// Makes a complete account of what a user states, what `defaults` state and what may be filled in.
import { fieldsWhere, sentFields } from './fields.ts'
import type { Account, Field } from './fields.ts'
import type { DefaultsEntry, UserEntry } from './entry.ts'
import type { IsWrong } from '../../roster/fit.ts'

/** What is filled in with `authMethod: SSO`. */
export const filledInMfa = { mfaEnabled: false, mfaMethods: [] } as const

const ownFields = fieldsWhere('needed', 'own')
const nameFields = fieldsWhere('needed', 'name')
const statedFields = fieldsWhere('needed', 'stated')
const mfaFields = fieldsWhere('needed', 'mfa')

/**
 * The fields that neither the user nor `defaults` state and that are not filled in. `has` tells whether a field
 * is stated; `authMethod` is undefined where it is not stated or wrong, and then says nothing about MFA.
 */
export const missingFields = (
  has: (field: string) => boolean,
  authMethod: string | undefined
): readonly string[] => {
  const lacks = (field: string): boolean => !has(field)
  return [
    ...ownFields.filter(lacks),
    ...(nameFields.every(lacks) ? ['fullName (or displayName or accountName)'] : []),
    ...statedFields.filter(lacks),
    ...(authMethod === undefined || authMethod === 'SSO' ? [] : mfaFields.filter(lacks))
  ]
}

/** Fills `{uniqueId}` and `{email}` of a URL, URL-encoded. */
export const fillUrl = (template: string, uniqueId: string, email: string): string =>
  template.includes('{')
    ? template.replaceAll(/\{(uniqueId|email)\}/g, (_, field) =>
        encodeURIComponent(field === 'email' ? email : uniqueId)
      )
    : template

/**
 * A rule between fields that is broken: the field where it shows, those that it is about, what is wrong, and the remedy,
 * which holds for this user and no other.
 */
export type Flaw = Readonly<{
  field: string
  about: readonly string[]
  wrong: string
  remedy: string
  /** Without this field, all is well too. */
  remove?: string
}>

/** Rules that hold between fields, for a user with its defaults or a complete account. */
export const contradictions = (
  user: Readonly<{
    status?: string | undefined
    deactivatedTimestamp?: string | undefined
    mfaEnabled?: boolean | null | undefined
    mfaMethods?: readonly string[] | undefined
  }>,
  isWrong: IsWrong = () => false
): readonly Flaw[] => {
  const { status, deactivatedTimestamp, mfaEnabled, mfaMethods } = user
  const flaws: Flaw[] = []
  if (deactivatedTimestamp !== undefined && status !== 'DEACTIVATED') {
    flaws.push({
      field: 'deactivatedTimestamp',
      about: ['deactivatedTimestamp', 'status'],
      wrong: 'deactivatedTimestamp is only for users who are DEACTIVATED',
      remedy: 'set status: DEACTIVATED',
      remove: 'deactivatedTimestamp'
    })
  }
  if (mfaEnabled === null && mfaMethods !== undefined && mfaMethods.length > 0) {
    flaws.push({
      field: 'mfaMethods',
      about: ['mfaMethods', 'mfaEnabled'],
      wrong: 'mfaMethods must be [] where mfaEnabled is null (not known)',
      remedy: 'set mfaMethods: [], or mfaEnabled: true'
    })
  }
  return flaws.filter(({ about }) => !about.some(isWrong))
}

const neededFields = fieldsWhere('needed', 'own', 'stated', 'name', 'mfa', 'filled')

const isComplete = (account: Readonly<{ [Name in Field]?: unknown }>): account is Account =>
  neededFields.every((field) => account[field] !== undefined)

/** The account of a user that has every field and no contradiction. What it states goes before `defaults`. */
export const completeAccount = (own: UserEntry, defaults: DefaultsEntry): Account | undefined => {
  const stated = { ...defaults, ...own }
  const displayName = own.displayName ?? own.fullName ?? own.accountName
  const known = {
    ...(stated.authMethod === 'SSO' ? filledInMfa : {}),
    status: 'ACTIVE',
    ...stated,
    displayName,
    fullName: own.fullName ?? displayName,
    accountName: own.accountName ?? own.email,
    externalUrl: stated.externalUrl && fillUrl(stated.externalUrl, own.uniqueId, own.email)
  }
  const account: { [Name in Field]?: unknown } = {}
  for (const field of sentFields) if (known[field] !== undefined) account[field] = known[field]
  return isComplete(account) ? account : undefined
}
