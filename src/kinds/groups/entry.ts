// What `groups` may hold. Made on demand.
import * as z from 'zod/mini'
import { address, choice, onDemand, text } from '../../roster/schema/values.ts'

export const groupSchema = onDemand(() =>
  z
    .strictObject({
      membership: z.exactOptional(
        choice('How the list is meant. In every file that has the group, it must be the same.', {
          include: 'Members are added, and nobody is taken out. The default.',
          exact: 'Everybody who is not listed is taken out of the group.'
        })
      ),
      members: z.array(address('The e-mail address of a person in Vanta.')).register(z.globalRegistry, {
        description: 'The people of the group, by e-mail address.',
        uniqueItems: true
      })
    })
    .register(z.globalRegistry, { title: 'Group', description: 'A group of people in Vanta.' })
)

/** The check of a group's key: its name or id in Vanta. */
export const groupKeySchema = onDemand(() => text('The name or id of a group in Vanta.'))
