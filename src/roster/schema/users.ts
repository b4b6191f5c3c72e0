// What `users` and `defaults` may hold.
import * as z from 'zod/mini'
import { address, checked, distinct, idProblem, text, time, timeRule, urlProblem } from './values.ts'

/** Fields that say who a user is. They differ from user to user, so `defaults` cannot hold them. */
const identifying = {
  uniqueId: checked(idProblem).register(z.globalRegistry, {
    description:
      'A stable id of the account in the app. It never changes and is never given to someone else. Quote ids that look like numbers.',
    minLength: 1
  }),
  email: address(
    'The e-mail address of the account. It connects the account to a person in Vanta. Several accounts may share one.'
  ),
  fullName: text(
    'The full name of the user. Taken from `displayName` or `accountName` where it is not stated.'
  ),
  displayName: text(
    'The label that Vanta shows. Taken from `fullName` or `accountName` where it is not stated.'
  ),
  accountName: text(
    'The name of the account, for machine accounts above all. Taken from `email` where it is not stated.'
  )
}

/** Fields that a user may state, or `defaults` for all users of the file. */
const shared = {
  externalUrl: checked(urlProblem).register(z.globalRegistry, {
    description:
      'A link to the account in the app, with https. `{uniqueId}` and `{email}` are filled in, URL-encoded.',
    pattern: '^https://'
  }),
  permissionLevel: z.enum(['ADMIN', 'EDITOR', 'BASE']).register(z.globalRegistry, {
    description: 'What the user may do in the app. Of finer roles, state the closest.'
  }),
  authMethod: z
    .enum(['SSO', 'PASSWORD', 'TOKEN', 'BIOMETRIC'])
    .register(z.globalRegistry, { description: 'How the user logs in.' }),
  mfaEnabled: z.nullable(z.boolean()).register(z.globalRegistry, {
    description:
      'Whether multi-factor authentication is on; null where it is not known. Vanta ignores it with `authMethod: SSO`, where false is filled in.'
  }),
  mfaMethods: distinct(
    z.enum(['UNSUPPORTED', 'DISABLED', 'SMS', 'EMAIL', 'OTP', 'HARDWARE_TOKEN', 'PUSH_PROMPT']),
    'The kinds of multi-factor authentication. Vanta ignores it with `authMethod: SSO`, where [] is filled in.'
  ),
  status: z.enum(['ACTIVE', 'DEACTIVATED']).register(z.globalRegistry, {
    description: 'ACTIVE where it is not stated. State DEACTIVATED rather than removing someone who left.'
  }),
  createdTimestamp: time(`When the account was created in the app. ${timeRule}`),
  updatedTimestamp: time(`When the account was last changed in the app. ${timeRule}`),
  deactivatedTimestamp: time(`When the account was deactivated; only with status DEACTIVATED. ${timeRule}`),
  lastLoginTimestamp: time(`When the user last logged in. ${timeRule}`),
  lastPasswordResetTimestamp: time(`When the user last reset the password. ${timeRule}`),
  roleDescription: text("The user's role in words."),
  groupIds: distinct(
    text('The id of a group.'),
    'The ids of the groups or teams of the app that the user is in.'
  )
}

const optional = {
  fullName: z.exactOptional(identifying.fullName),
  displayName: z.exactOptional(identifying.displayName),
  accountName: z.exactOptional(identifying.accountName),
  externalUrl: z.exactOptional(shared.externalUrl),
  permissionLevel: z.exactOptional(shared.permissionLevel),
  authMethod: z.exactOptional(shared.authMethod),
  mfaEnabled: z.exactOptional(shared.mfaEnabled),
  mfaMethods: z.exactOptional(shared.mfaMethods),
  status: z.exactOptional(shared.status),
  createdTimestamp: z.exactOptional(shared.createdTimestamp),
  updatedTimestamp: z.exactOptional(shared.updatedTimestamp),
  deactivatedTimestamp: z.exactOptional(shared.deactivatedTimestamp),
  lastLoginTimestamp: z.exactOptional(shared.lastLoginTimestamp),
  lastPasswordResetTimestamp: z.exactOptional(shared.lastPasswordResetTimestamp),
  roleDescription: z.exactOptional(shared.roleDescription),
  groupIds: z.exactOptional(shared.groupIds)
}

/** What `defaults` may hold: any field of a user that does not say who it is. */
export const defaultsSchema = z
  .strictObject({
    externalUrl: optional.externalUrl,
    permissionLevel: optional.permissionLevel,
    authMethod: optional.authMethod,
    mfaEnabled: optional.mfaEnabled,
    mfaMethods: optional.mfaMethods,
    status: optional.status,
    createdTimestamp: optional.createdTimestamp,
    updatedTimestamp: optional.updatedTimestamp,
    deactivatedTimestamp: optional.deactivatedTimestamp,
    lastLoginTimestamp: optional.lastLoginTimestamp,
    lastPasswordResetTimestamp: optional.lastPasswordResetTimestamp,
    roleDescription: optional.roleDescription,
    groupIds: optional.groupIds
  })
  .register(z.globalRegistry, {
    description: 'Under every user of this file: what a user does not state is taken from here.'
  })

/** One user as it stands in the file, before `defaults` and what is filled in. Times come out as ISO in UTC. */
export const userSchema = z
  .strictObject({ uniqueId: identifying.uniqueId, email: identifying.email, ...optional })
  .register(z.globalRegistry, { description: 'One account of the app.' })

export type DefaultsEntry = z.output<typeof defaultsSchema>
export type UserEntry = z.output<typeof userSchema>

export const identifyingFields: readonly string[] = Object.keys(identifying)
