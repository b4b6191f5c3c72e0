// Makes a complete account of what a user states, what `defaults` state and what may be filled in.
import type { DefaultsEntry, UserEntry } from './schema/users.ts'
import type { Account } from './roster.ts'

/** A rule that is broken: the field where it shows, and those that it is about. */
export type Flaw = Readonly<{ field: string; about: readonly string[]; message: string }>

const statedAlways = ['permissionLevel', 'authMethod', 'externalUrl', 'createdTimestamp'] as const
const names = ['fullName', 'displayName', 'accountName'] as const

/**
 * The fields that neither the user nor `defaults` state and that are not filled in. `has` tells whether a field
 * is stated; `authMethod` is undefined where it is not stated or wrong, and then says nothing about MFA.
 */
export const missingFields = (
  has: (field: string) => boolean,
  authMethod: string | undefined
): readonly string[] => {
  const missing: string[] = []
  if (!has('uniqueId')) missing.push('uniqueId')
  if (!has('email')) missing.push('email')
  if (!names.some((name) => has(name))) missing.push('fullName (or displayName or accountName)')
  for (const field of statedAlways) if (!has(field)) missing.push(field)
  if (authMethod !== undefined && authMethod !== 'SSO') {
    if (!has('mfaEnabled')) missing.push('mfaEnabled')
    if (!has('mfaMethods')) missing.push('mfaMethods')
  }
  return missing
}

/** Fills `{uniqueId}` and `{email}` of a URL, URL-encoded. */
export const fillUrl = (template: string, uniqueId: string, email: string): string =>
  template.includes('{')
    ? template.replaceAll(/\{(uniqueId|email)\}/g, (_, field) =>
        encodeURIComponent(field === 'email' ? email : uniqueId)
      )
    : template

/** Whether a field is stated and wrong: nobody knows what it should have said, so no rule builds on it. */
export type IsDoubtful = (field: string) => boolean

/** Rules that hold between fields, for a user with its defaults or a complete account. */
export const contradictions = (
  user: Readonly<{
    status?: string
    deactivatedTimestamp?: string
    mfaEnabled?: boolean | null
    mfaMethods?: readonly string[]
  }>,
  isDoubtful: IsDoubtful = () => false
): readonly Flaw[] => {
  const { status, deactivatedTimestamp, mfaEnabled, mfaMethods } = user
  const flaws: Flaw[] = []
  if (deactivatedTimestamp !== undefined && status !== 'DEACTIVATED') {
    flaws.push({
      field: 'deactivatedTimestamp',
      about: ['deactivatedTimestamp', 'status'],
      message: 'deactivatedTimestamp stands on an ACTIVE user: add status: DEACTIVATED, or remove the time.'
    })
  }
  if (mfaEnabled === null && mfaMethods !== undefined && mfaMethods.length > 0) {
    flaws.push({
      field: 'mfaMethods',
      about: ['mfaMethods', 'mfaEnabled'],
      message:
        'mfaMethods must be [] where mfaEnabled is null (not known): empty the list, or state mfaEnabled.'
    })
  }
  return flaws.filter(({ about }) => !about.some(isDoubtful))
}

/** The account of a user that has every field and no contradiction. What it states goes before `defaults`. */
export const completeAccount = (own: UserEntry, defaults: DefaultsEntry): Account | undefined => {
  const { uniqueId, email } = own
  const permissionLevel = own.permissionLevel ?? defaults.permissionLevel
  const authMethod = own.authMethod ?? defaults.authMethod
  const externalUrl = own.externalUrl ?? defaults.externalUrl
  const createdTimestamp = own.createdTimestamp ?? defaults.createdTimestamp
  // Not `??` for mfaEnabled: null is a statement of its own.
  const statedMfa = own.mfaEnabled === undefined ? defaults.mfaEnabled : own.mfaEnabled
  const sso = authMethod === 'SSO'
  const mfaEnabled = statedMfa === undefined && sso ? false : statedMfa
  const mfaMethods = own.mfaMethods ?? defaults.mfaMethods ?? (sso ? [] : undefined)
  const displayName = own.displayName ?? own.fullName ?? own.accountName
  const fullName = own.fullName ?? displayName
  if (
    permissionLevel === undefined ||
    authMethod === undefined ||
    externalUrl === undefined ||
    createdTimestamp === undefined ||
    mfaEnabled === undefined ||
    mfaMethods === undefined ||
    displayName === undefined ||
    fullName === undefined
  ) {
    return undefined
  }
  const roleDescription = own.roleDescription ?? defaults.roleDescription
  const updatedTimestamp = own.updatedTimestamp ?? defaults.updatedTimestamp
  const deactivatedTimestamp = own.deactivatedTimestamp ?? defaults.deactivatedTimestamp
  const lastLoginTimestamp = own.lastLoginTimestamp ?? defaults.lastLoginTimestamp
  const lastPasswordResetTimestamp = own.lastPasswordResetTimestamp ?? defaults.lastPasswordResetTimestamp
  const groupIds = own.groupIds ?? defaults.groupIds
  return {
    displayName,
    uniqueId,
    externalUrl: fillUrl(externalUrl, uniqueId, email),
    fullName,
    accountName: own.accountName ?? email,
    email,
    permissionLevel,
    createdTimestamp,
    status: own.status ?? defaults.status ?? 'ACTIVE',
    mfaEnabled,
    mfaMethods,
    authMethod,
    ...(roleDescription !== undefined && { roleDescription }),
    ...(updatedTimestamp !== undefined && { updatedTimestamp }),
    ...(deactivatedTimestamp !== undefined && { deactivatedTimestamp }),
    ...(lastLoginTimestamp !== undefined && { lastLoginTimestamp }),
    ...(lastPasswordResetTimestamp !== undefined && { lastPasswordResetTimestamp }),
    ...(groupIds !== undefined && { groupIds })
  }
}
