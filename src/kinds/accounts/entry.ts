// What a users file may state of an account: the schemas of `defaults` and of a user, from the field table.
import * as z from 'zod/mini'
import { accountFields, type Field, type Fields, fieldsWhere } from './fields.ts'

type Schemas<Name extends Field> = { [Key in Name]: Fields[Key]['schema'] }

const schemasOf = <Name extends Field>(names: readonly Name[]): Schemas<Name> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a mapped type cannot be built key by key
  Object.fromEntries(names.map((field) => [field, accountFields[field].schema])) as Schemas<Name>

const optionalOf = <Name extends Field>(names: readonly Name[]) => z.partial(z.strictObject(schemasOf(names)))

/** What `defaults` may hold: any field of a user that does not say who it is. */
export const defaultsSchema = optionalOf(fieldsWhere('on', 'defaults')).register(z.globalRegistry, {
  description: 'Under every user of this file: what a user does not state is taken from here.'
})

/** One user as the file states it, before `defaults` and what is filled in. Times come out as ISO in UTC. */
export const userSchema = z
  .strictObject({
    ...schemasOf(fieldsWhere('needed', 'own')),
    ...optionalOf(fieldsWhere('needed', 'stated', 'name', 'mfa', 'filled', 'never')).shape
  })
  .register(z.globalRegistry, { description: 'One account of the app.' })

export type DefaultsEntry = z.output<typeof defaultsSchema>
export type UserEntry = z.output<typeof userSchema>
