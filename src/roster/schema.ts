// What a users file may hold: the one source of the checks and of users.schema.json.
// The small form of zod: schemas are made at every start, and the large form takes three times as long for it.
import * as z from 'zod/mini'
import { _default as withDefault } from 'zod/mini'
import { parseTime, timePattern } from './time.ts'

// Messages are worded to follow a field's name and, where it may be shown, its value; they never hold text
// from the file themselves. Types are checked first; what a wrong type means is said where the source text is.

// The checks look for control characters on purpose: they are what must not come in.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
const invisible = /[\p{C}\p{Zl}\p{Zp}]/u

const textProblem = (value: string): string | undefined => {
  if (value.trim() === '') return 'must not be empty: write a value, or remove the key'
  if (control.test(value)) return 'holds a line break or another control character: remove it'
  if (!value.isWellFormed())
    return 'holds half of a character (a lone surrogate): write the character in full'
  if (value.trim() !== value) return 'has spaces around it: remove them'
  return undefined
}

// One @; no spaces, quotes or brackets, which are legal only in forms that nobody has; a domain with a dot.
const email =
  /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])$/u

// The same for addresses in ASCII, which is nearly all of them: the one for all scripts takes V8 longer to prepare
// than a small file takes to check.
const asciiEmail =
  /^[!#-'*+./0-9=?A-Z^-~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/

const emailProblem = (value: string): string | undefined => {
  const problem = textProblem(value)
  if (problem !== undefined) return problem
  if (value.length <= 254 && asciiEmail.test(value)) return undefined
  if (invisible.test(value)) return 'holds an invisible character: type the address again'
  if (value.length > 254 || !email.test(value)) {
    return 'is not an e-mail address: write it like ada@example.com'
  }
  return undefined
}

const urlProblem = (value: string): string | undefined => {
  const problem = textProblem(value)
  if (problem !== undefined) return problem
  if (!value.startsWith('https://')) return 'must start with https://, which Vanta asks for'
  if (/\s/.test(value) || invisible.test(value)) return 'holds a space: write it as %20'
  if (value.includes('\\')) return 'holds a backslash: write / instead'
  const withoutPlaceholders = value.replaceAll(/\{(?:uniqueId|email)\}/g, 'x')
  if (/[{}]/.test(withoutPlaceholders)) {
    return 'may hold {uniqueId} and {email} and no other braces: correct the placeholder'
  }
  // In the path or query a filled-in value is URL-encoded and can do no harm; in the host it could.
  const host = value.slice('https://'.length).split(/[/?#]/, 1)[0] ?? ''
  if (/[{}]/.test(host)) return 'has a placeholder in its host name: use it after the host only'
  if (host.includes('@')) return 'must not hold a user name or password: remove what stands before the @'
  if (!URL.canParse(withoutPlaceholders)) return 'is not a URL: write it like https://app.example.com/users/1'
  return undefined
}

const slugProblem = (value: string): string | undefined =>
  /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value)
    ? undefined
    : "is not a Trust Center's slugId: copy the last part of its address in Vanta"

const checked = (problem: (value: string) => string | undefined) =>
  z.string().check((context) => {
    const message = problem(context.value)
    if (message !== undefined) context.issues.push({ code: 'custom', message, input: context.value })
  })

const text = (description: string) =>
  checked(textProblem).register(z.globalRegistry, { description, minLength: 1 })

const address = (description: string) =>
  checked(emailProblem).register(z.globalRegistry, {
    description,
    pattern: String.raw`^[^@\s]+@[^@\s]+\.[^@\s.]+$`
  })

const time = (description: string) =>
  z
    .pipe(
      z.string(),
      z.transform((value: string, context) => {
        const read = parseTime(value)
        if ('iso' in read) return read.iso
        context.issues.push({ code: 'custom', message: read.problem, input: value })
        return z.NEVER
      })
    )
    .register(z.globalRegistry, { description, pattern: timePattern })

const distinct = <T extends z.ZodMiniType<string>>(item: T, description: string) =>
  z
    .array(item)
    .check((context) => {
      const seen = new Set<string>()
      for (const [index, value] of context.value.entries()) {
        if (seen.has(value)) {
          const message = 'stands twice in this list: remove one'
          context.issues.push({ code: 'custom', message, input: value, path: [index] })
        }
        seen.add(value)
      }
    })
    .register(z.globalRegistry, { description, uniqueItems: true })

const timeRule = 'A date (midnight UTC) or a date-time with a zone.'

/** Fields that say who a user is. They differ from user to user, so `defaults` cannot hold them. */
const identifying = {
  uniqueId: text(
    'A stable id of the account in the app. It never changes and is never given to someone else. Quote ids that look like numbers.'
  ),
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

export const groupSchema = z
  .strictObject({
    membership: withDefault(z.enum(['include', 'exact']), 'include').register(z.globalRegistry, {
      description: '`include` only ever adds; `exact` also takes out whoever is not listed.'
    }),
    members: z
      .array(address('The e-mail address of a person in Vanta.'))
      .register(z.globalRegistry, { description: 'The people of the group, by e-mail address.' })
  })
  .register(z.globalRegistry, { description: 'A group of people in Vanta.' })

export const viewerSchema = z
  .strictObject({
    email: address("The viewer's e-mail address."),
    accessLevel: z.exactOptional(z.enum(['FULL_ACCESS', 'PARTIAL_ACCESS'])).register(z.globalRegistry, {
      description: 'PARTIAL_ACCESS needs `resourceIds`. Left as it is where not stated.'
    }),
    resourceIds: z.exactOptional(
      distinct(text('The id of a resource.'), 'What a viewer with PARTIAL_ACCESS may see.')
        .check(
          // Not z.minLength: it also looks at the length of what is no list, which a file can make throw.
          z.refine((list) => list.length > 0, {
            error: 'must name at least one resource: an empty list could open everything'
          })
        )
        .register(z.globalRegistry, { minItems: 1 })
    ),
    expirationDate: z
      .exactOptional(z.nullable(time(`The end of the access. ${timeRule}`)))
      .register(z.globalRegistry, {
        description:
          'When access ends: a date-time, or a date (access ends as that day begins, midnight UTC); null for never.'
      }),
    isNdaRequired: z.exactOptional(z.boolean()).register(z.globalRegistry, {
      description:
        'Whether the viewer has to accept an NDA. Vanta does not tell what it is, so it is sent with an invitation and along with any other change, never for itself.'
    }),
    customerTrustAccountId: z
      .exactOptional(z.nullable(text('The id of a Customer Trust Account.')))
      .register(z.globalRegistry, {
        description:
          'The Customer Trust Account of the viewer; null for none. Left as it is where not stated.'
      }),
    invite: withDefault(z.boolean(), false).register(z.globalRegistry, {
      description:
        'Invite the viewer, by e-mail, where the Trust Center does not have them. Needs name, companyName, accessLevel and isNdaRequired.'
    }),
    name: z.exactOptional(text("The viewer's name, for the invitation; later changes are not sent.")),
    companyName: z.exactOptional(
      text("The viewer's company, for the invitation; later changes are not sent.")
    )
  })
  .register(z.globalRegistry, { description: 'A viewer of the Trust Center.' })

export const trustCenterSchema = z
  .strictObject({
    viewers: z
      .array(viewerSchema)
      .register(z.globalRegistry, { description: 'Viewers that are not listed are left alone.' })
  })
  .register(z.globalRegistry, { description: 'A Trust Center.' })

/** The check of a group's key: its name or id in Vanta. */
export const groupKeySchema = text('The name or id of a group in Vanta.')

/** The check of a Trust Center's key. It becomes a part of a URL. */
export const slugSchema = checked(slugProblem).register(z.globalRegistry, {
  description: 'The slugId of a Trust Center: the last part of its address in Vanta.',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$'
})

/**
 * The whole file, for editors. The reader checks the parts one by one instead, so that one bad user does not
 * hide what is wrong with the next.
 */
export const fileSchema = z
  .strictObject({
    defaults: z.exactOptional(defaultsSchema),
    users: z.exactOptional(z.array(userSchema)).register(z.globalRegistry, {
      description: 'All accounts of the app. An account that is in no file is removed from Vanta.'
    }),
    groups: z
      .exactOptional(z.record(groupKeySchema, groupSchema))
      .register(z.globalRegistry, { description: 'Groups of people, by name or id.' }),
    trustCenters: z
      .exactOptional(z.record(slugSchema, trustCenterSchema))
      .register(z.globalRegistry, { description: 'Trust Centers, by slugId.' })
  })
  .register(z.globalRegistry, {
    anyOf: [{ required: ['users'] }, { required: ['groups'] }, { required: ['trustCenters'] }],
    title: 'Vanta users file',
    description: 'Accounts, groups and Trust Center viewers wanted in Vanta.'
  })

export type DefaultsEntry = z.output<typeof defaultsSchema>
export type UserEntry = z.output<typeof userSchema>
export type ViewerEntry = z.output<typeof viewerSchema>

export const identifyingFields: readonly string[] = Object.keys(identifying)

/** `users.schema.json`: what editors check and complete a users file with (draft-07, which all of them know). */
export const usersJsonSchema = (id: string): object => ({
  $id: id,
  ...z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-7' })
})
