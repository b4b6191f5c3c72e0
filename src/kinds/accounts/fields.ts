// The fields of an account, one row each. Whatever knows the fields of an account derives it from these rows: the users
// file's schema and types, what is read, sent, compared and verified, how it is masked and exported, and in which order.
import * as z from 'zod/mini'
import { address, choice, distinct, id, link, text, time, timeRule } from '../../roster/schema/values.ts'
import type { Frozen } from '../change.ts'
import { asAddress, asId, asInstant, asIs, asSet, asText, asUrl } from '../compare.ts'
import type { Comparison } from '../compare.ts'

/** `plain` names nobody; `words` may name somebody who is known; a `value` is masked as a whole. */
export type Redaction = 'plain' | 'words' | 'name' | 'address' | 'value'

type Row = Readonly<{
  schema: z.ZodMiniType
  /** A field of Vanta's `UserAccount`. The others are notes for reviewers, and stay in the file. */
  sent: boolean
  /** `user`: says who the user is, so that `defaults` cannot hold it. */
  on: 'user' | 'defaults'
  /**
   * `own`: by every user. `stated`: by the user or `defaults`. `name`: one of these at least. `mfa`: filled in with
   * SSO, else stated. `filled`: filled in where it is silent. `never`: may be left out.
   */
  needed: 'own' | 'stated' | 'name' | 'mfa' | 'filled' | 'never'
  compare: Comparison
  /** Decides who may do what: its changes are shown before others. */
  access: boolean
  /** Must read back as sent, or the run stops. Any other field that Vanta stores differently is a warning. */
  proves: boolean
  redact: Redaction
  /** What an export may put under `defaults`: what `most` users would state, a URL's template. */
  share: 'most' | 'url' | 'no'
}>

/** What a user may leave out, and what decides nothing. */
const optional = { on: 'defaults', needed: 'never', access: false, proves: false, share: 'no' } as const

/** What decides who may do what, in words that name nobody. */
const access = {
  sent: true,
  on: 'defaults',
  compare: asIs,
  access: true,
  proves: true,
  redact: 'plain'
} as const

const mfa = {
  sent: true,
  on: 'defaults',
  needed: 'mfa',
  access: false,
  proves: true,
  redact: 'plain',
  share: 'most'
} as const

const timestamp = (description: string) =>
  ({
    ...optional,
    schema: time(`${description} ${timeRule}`),
    sent: true,
    compare: asInstant,
    redact: 'plain'
  }) as const

/** What a reviewer should know: never sent to Vanta, and nothing is done because of it. */
const note = <Schema extends z.ZodMiniType, const Mask extends Redaction>(schema: Schema, redact: Mask) =>
  ({ ...optional, schema, sent: false, compare: asIs, redact }) as const

const nameField = (description: string) =>
  ({
    ...optional,
    schema: text(description),
    sent: true,
    on: 'user',
    needed: 'name',
    compare: asText,
    redact: 'name'
  }) as const

/** In the order of a users file. To add a field, add a row. */
export const accountFields = {
  uniqueId: {
    schema: id(
      'A stable id of the account in the app. It never changes and is never given to someone else. Quote ids that look like numbers.'
    ),
    sent: true,
    on: 'user',
    needed: 'own',
    compare: asId,
    access: false,
    proves: true,
    redact: 'words',
    share: 'no'
  },
  fullName: nameField('The full name of the user. Defaults to `displayName`, then `accountName`.'),
  displayName: nameField('The label that Vanta shows. Defaults to `fullName`, then `accountName`.'),
  accountName: nameField('The name of the account, mainly for machine accounts. Defaults to `email`.'),
  email: {
    schema: address(
      'The e-mail address of the account. It connects the account to a person in Vanta. Several accounts may share one.'
    ),
    sent: true,
    on: 'user',
    needed: 'own',
    compare: asAddress,
    access: true,
    proves: true,
    redact: 'address',
    share: 'no'
  },
  roleDescription: {
    ...optional,
    schema: text("The user's role in words."),
    sent: true,
    compare: asText,
    redact: 'words'
  },
  permissionLevel: {
    ...access,
    schema: choice('What the user may do in the app. If the app has finer roles, choose the closest.', {
      ADMIN: 'May change settings and the access of others.',
      EDITOR: 'May change data.',
      BASE: 'Has the usual access, without special rights.'
    }),
    needed: 'stated',
    share: 'most'
  },
  authMethod: {
    ...access,
    schema: choice('How the user logs in.', {
      SSO: 'By single sign-on. Vanta then ignores MFA, which is up to the identity provider.',
      PASSWORD: 'With a password of the app.',
      TOKEN: 'With a token or a key, as machine accounts do.',
      BIOMETRIC: 'With a fingerprint, a face or the like.'
    }),
    needed: 'stated',
    share: 'most'
  },
  mfaEnabled: {
    ...mfa,
    schema: z.nullable(z.boolean()).register(z.globalRegistry, {
      description:
        'Whether multi-factor authentication is on; null where it is not known. Vanta ignores it with `authMethod: SSO`, where false is filled in.',
      errorMessage: 'Must be true, false, or null where it is not known.'
    }),
    compare: asIs
  },
  mfaMethods: {
    ...mfa,
    schema: distinct(
      z.enum(['UNSUPPORTED', 'DISABLED', 'SMS', 'EMAIL', 'OTP', 'HARDWARE_TOKEN', 'PUSH_PROMPT']),
      'The kinds of multi-factor authentication. Vanta ignores it with `authMethod: SSO`, where [] is filled in.'
    ),
    compare: asSet
  },
  groupIds: {
    ...optional,
    schema: distinct(
      text('The id of a group.'),
      'The ids of the groups or teams of the app that the user is in.'
    ),
    sent: true,
    compare: asSet,
    redact: 'words'
  },
  status: {
    ...access,
    schema: choice('Defaults to ACTIVE. Set DEACTIVATED rather than removing someone who left.', {
      ACTIVE: 'The account can be used.',
      DEACTIVATED: 'The account cannot be used any more. Vanta keeps it, with its history.'
    }),
    needed: 'filled',
    share: 'no'
  },
  createdTimestamp: { ...timestamp('When the account was created in the app.'), needed: 'stated' },
  updatedTimestamp: timestamp('When the account was last changed in the app.'),
  deactivatedTimestamp: timestamp('When the account was deactivated; only with status DEACTIVATED.'),
  lastLoginTimestamp: timestamp('When the user last logged in.'),
  lastPasswordResetTimestamp: timestamp('When the user last reset the password.'),
  externalUrl: {
    schema: link(
      'A link to the account in the app, with https. `{uniqueId}` and `{email}` are filled in, URL-encoded.'
    ),
    sent: true,
    on: 'defaults',
    needed: 'stated',
    compare: asUrl,
    access: false,
    proves: false,
    redact: 'value',
    share: 'url'
  },
  owner: note(
    address('E-mail address of the person who answers for the account, mainly for machine accounts.'),
    'address'
  ),
  reason: note(text('Why the user has this access, for reviewers.'), 'words'),
  reviewBy: note(
    time(`When the access is to be reviewed: from then on, each run warns on this line. ${timeRule}`),
    'plain'
  ),
  accessUntil: note(
    time(
      `When the access is meant to end: from then on, each run warns on this line. Nothing is deactivated automatically. ${timeRule}`
    ),
    'plain'
  )
} as const satisfies Readonly<Record<string, Row>>

export type Fields = typeof accountFields
export type Field = keyof Fields
type Where<Column extends keyof Row, Cell> = {
  [Name in Field]: Fields[Name][Column] extends Cell ? Name : never
}[Field]
type Parsed<Name extends Field> = Frozen<z.output<Fields[Name]['schema']>>
type AccountField = Where<'sent', true>
type Optional = AccountField & Where<'needed', 'never'>

/**
 * One `UserAccount`, complete and exactly as it is sent to Vanta: times are ISO 8601 in UTC with milliseconds,
 * `externalUrl` is filled in, `mfaMethods` and `groupIds` keep the file's order. `mfaEnabled: null` means "not known"
 * (Vanta's newer specification) and goes with an empty `mfaMethods`.
 */
export type Account = Readonly<
  { [Name in Exclude<AccountField, Optional>]: Parsed<Name> } & { [Name in Optional]?: Parsed<Name> }
>

export const isField = (name: string): name is Field => Object.hasOwn(accountFields, name)

export const fieldNames: readonly Field[] = Object.keys(accountFields).filter(isField)

/** The fields whose column has one of these values, in the order of the rows. */
export const fieldsWhere = <Column extends keyof Row, const Cell extends Row[Column]>(
  column: Column,
  ...values: readonly Cell[]
): readonly Where<Column, Cell>[] => {
  const wanted = new Set<unknown>(values)
  return fieldNames.filter((field): field is Where<Column, Cell> => wanted.has(accountFields[field][column]))
}

/** The fields of an account as Vanta has them: read, compared, sent. */
export const sentFields = fieldsWhere('sent', true)
export const noteFields = fieldsWhere('sent', false)
export type NoteField = (typeof noteFields)[number]
