// A whole users file as a JSON Schema, for editors. The reader has its own rules between fields, with better sentences.
import * as z from 'zod/mini'
import { fieldsWhere } from '../src/kinds/accounts/fields.ts'
import { defaultsSchema, userSchema } from '../src/kinds/accounts/entry.ts'
import { groupKeySchema, groupSchema } from '../src/kinds/groups/entry.ts'
import { slugSchema, trustCenterSchema, viewerSchema } from '../src/kinds/viewers/entry.ts'
import type { Wanted } from '../src/kinds/kinds.ts'

type Rule = Readonly<Record<string, unknown>>

const all = (keys: readonly string[]): Rule => Object.fromEntries(keys.map((key) => [key, true]))

/** An object that has these keys. Each is named as a property, too, as strict validators demand. */
const having = (...keys: readonly string[]): Rule => ({
  type: 'object',
  properties: all(keys),
  required: keys
})

/** An object in which each key has this value. */
const stating = (values: Readonly<Record<string, unknown>>): Rule => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { enum: [value] }])),
  required: Object.keys(values)
})

/** Where `condition` holds, `then` has to hold, too. */
const where = (condition: Rule, then: Rule): Rule =>
  // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema
  ({ if: condition, then })

/** Where `values` are stated, `needed` have to be there. */
const rule = (
  values: Readonly<Record<string, unknown>>,
  needed: readonly string[],
  errorMessage: string
): Rule => where(stating(values), { ...having(...needed), errorMessage })

const names = fieldsWhere('needed', 'name')

/** Rules between the fields of one user, whatever `defaults` state. */
const userRules: readonly Rule[] = [
  {
    anyOf: names.map((name) => ({
      ...having(name),
      errorMessage: `A user needs one of ${names.join(', ')}.`
    }))
  },
  where(having('deactivatedTimestamp'), {
    properties: {
      status: {
        enum: ['DEACTIVATED'],
        errorMessage: 'deactivatedTimestamp is only for users who are DEACTIVATED.'
      }
    }
  }),
  where(stating({ mfaEnabled: null }), { properties: { mfaMethods: { type: 'array', maxItems: 0 } } })
]

/** The rules between the fields of a viewer, for editors. */
const viewerRules = [
  rule({ accessLevel: 'PARTIAL_ACCESS' }, ['resourceIds'], 'PARTIAL_ACCESS needs resourceIds.'),
  where(having('resourceIds'), {
    properties: {
      accessLevel: { enum: ['PARTIAL_ACCESS'], errorMessage: 'resourceIds is only for PARTIAL_ACCESS.' }
    },
    required: ['accessLevel'],
    errorMessage: 'resourceIds needs accessLevel: PARTIAL_ACCESS.'
  }),
  rule(
    { invite: true },
    ['name', 'companyName', 'accessLevel', 'isNdaRequired'],
    'An invitation needs name, companyName, accessLevel and isNdaRequired.'
  )
]

/** Where `defaults` are, or are not, as `condition` says, every user has to be as `user` says. */
const whereDefaults = (condition: Rule, isMet: boolean, user: Rule): Rule => {
  const defaults = { properties: { defaults: condition }, required: ['defaults'] }
  const users = { properties: { users: { type: 'array', items: { type: 'object', ...user } } } }
  return isMet ? where(defaults, users) : { if: defaults, else: users }
}

const notSso = {
  type: 'object',
  properties: { authMethod: { enum: ['PASSWORD', 'TOKEN', 'BIOMETRIC'] } },
  required: ['authMethod']
}
const needed = (field: string, why = ''): Rule => ({
  ...having(field),
  errorMessage: `${field} is needed${why}, on the user or under defaults.`
})

/** What a user has to state depends on what `defaults` state. */
const fileRules: readonly Rule[] = [
  ...fieldsWhere('needed', 'stated').map((field) => whereDefaults(having(field), false, needed(field))),
  ...fieldsWhere('needed', 'mfa').flatMap((field) => {
    const without = { ...notSso, not: having(field) }
    return [
      whereDefaults(having(field), false, where(notSso, needed(field, ' without SSO'))),
      whereDefaults(without, true, where({ not: having('authMethod') }, needed(field, ' without SSO')))
    ]
  }),
  whereDefaults(
    stating({ status: 'DEACTIVATED' }),
    false,
    where(having('deactivatedTimestamp'), {
      ...having('status'),
      errorMessage: 'deactivatedTimestamp needs status: DEACTIVATED.'
    })
  )
]

const userSnippets = [
  {
    label: 'A person',
    description: 'Somebody who logs in by SSO',
    body: {
      uniqueId: '$1',
      fullName: '$2',
      email: '$3',
      permissionLevel: '${4|BASE,EDITOR,ADMIN|}',
      createdTimestamp: '$5'
    }
  },
  {
    label: 'A machine account',
    description: 'An account that no person logs in with',
    body: {
      uniqueId: '$1',
      accountName: '$1',
      email: '$2',
      permissionLevel: '${3|BASE,EDITOR,ADMIN|}',
      authMethod: 'TOKEN',
      mfaEnabled: false,
      mfaMethods: ['UNSUPPORTED'],
      createdTimestamp: '$4',
      owner: '$5',
      reason: '$6'
    }
  }
]

/**
 * The whole file, for editors. The reader checks the parts one by one instead, so that one bad user does not
 * hide what is wrong with the next.
 */
const fileSchema = z
  .strictObject({
    defaults: z.exactOptional(defaultsSchema).register(z.globalRegistry, { title: 'Defaults' }),
    users: z.exactOptional(z.array(userSchema)).register(z.globalRegistry, {
      title: 'Users',
      description: 'All accounts of the app. An account that is in no file is removed from Vanta.',
      minItems: 1,
      errorMessage: 'Must be a list of users, with at least one: a list without users is always refused.'
    }),
    groups: z.exactOptional(z.record(groupKeySchema(), groupSchema())).register(z.globalRegistry, {
      title: 'Groups',
      description: 'Groups of people, by name or id.',
      defaultSnippets: [{ label: 'A group', body: { '${1:Engineering}': { members: ['$2'] } } }]
    }),
    trustCenters: z.exactOptional(z.record(slugSchema(), trustCenterSchema())).register(z.globalRegistry, {
      title: 'Trust Centers',
      description: 'Trust Centers, by slugId.',
      defaultSnippets: [
        {
          label: 'A viewer of a Trust Center',
          body: { '${1:slug}': { viewers: [{ email: '$2', accessLevel: 'FULL_ACCESS' }] } }
        }
      ]
    })
  } satisfies Record<'defaults' | keyof Wanted, z.ZodMiniType>)
  .register(z.globalRegistry, {
    anyOf: ['users', 'groups', 'trustCenters'].map((part) => ({
      ...having(part),
      errorMessage: 'A users file needs users, groups or trustCenters.'
    })),
    allOf: fileRules,
    title: 'Vanta users file',
    description: 'Accounts, groups and Trust Center viewers wanted in Vanta.'
  })

/** `users.schema.json`: what editors check and complete a users file with (draft-07, which all of them know). */
export const usersJsonSchema = (id: string): object => ({
  $id: id,
  ...z.toJSONSchema(fileSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === viewerSchema()) Object.assign(jsonSchema, { allOf: viewerRules })
      if (zodSchema === userSchema)
        Object.assign(jsonSchema, { title: 'User', allOf: userRules, defaultSnippets: userSnippets })
    }
  })
})
