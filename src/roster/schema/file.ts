// A whole users file as a JSON Schema. Not a part of the action: `npm run generate` writes it for editors.
import * as z from 'zod/mini'
import { defaultsSchema, userSchema } from '../../kinds/accounts/fields.ts'
import { groupKeySchema, groupSchema, slugSchema, trustCenterSchema } from './access.ts'
import type { fileKeys } from './values.ts'

/**
 * The whole file, for editors. The reader checks the parts one by one instead, so that one bad user does not
 * hide what is wrong with the next.
 */
const fileSchema = z
  .strictObject({
    defaults: z.exactOptional(defaultsSchema),
    users: z.exactOptional(z.array(userSchema)).register(z.globalRegistry, {
      description: 'All accounts of the app. An account that is in no file is removed from Vanta.'
    }),
    groups: z
      .exactOptional(z.record(groupKeySchema(), groupSchema()))
      .register(z.globalRegistry, { description: 'Groups of people, by name or id.' }),
    trustCenters: z
      .exactOptional(z.record(slugSchema(), trustCenterSchema()))
      .register(z.globalRegistry, { description: 'Trust Centers, by slugId.' })
  } satisfies Record<(typeof fileKeys)[number], z.ZodMiniType>)
  .register(z.globalRegistry, {
    anyOf: [{ required: ['users'] }, { required: ['groups'] }, { required: ['trustCenters'] }],
    title: 'Vanta users file',
    description: 'Accounts, groups and Trust Center viewers wanted in Vanta.'
  })

/** `users.schema.json`: what editors check and complete a users file with (draft-07, which all of them know). */
export const usersJsonSchema = (id: string): object => ({
  $id: id,
  ...z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-7' })
})
