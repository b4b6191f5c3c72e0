// What `trustCenters` may hold. Made on demand.
import * as z from 'zod/mini'
import { _default as withDefault } from 'zod/mini'
import {
  address,
  checked,
  choice,
  distinct,
  onDemand,
  slugProblem,
  text,
  time,
  timeRule
} from '../../roster/schema/values.ts'

export const viewerSchema = onDemand(() =>
  z
    .strictObject({
      email: address("The viewer's e-mail address."),
      accessLevel: z.exactOptional(
        choice('What the viewer may see. Left as it is where not stated.', {
          FULL_ACCESS: 'Everything in the Trust Center.',
          PARTIAL_ACCESS: 'What `resourceIds` name.'
        })
      ),
      resourceIds: z.exactOptional(
        distinct(text('The id of a resource.'), 'What a viewer with PARTIAL_ACCESS may see.')
          .check(
            // Not z.minLength: it also looks at the length of what is not a list, which a file can make throw.
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
          'Whether the viewer has to accept an NDA. Vanta does not return it, so it is sent with an invitation and with any other change, never by itself.'
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
    .register(z.globalRegistry, {
      title: 'Viewer',
      description: 'A viewer of the Trust Center.'
    })
)

export const trustCenterSchema = onDemand(() =>
  z
    .strictObject({
      viewers: z
        .array(viewerSchema())
        .register(z.globalRegistry, { description: 'Viewers that are not listed are left alone.' })
    })
    .register(z.globalRegistry, { title: 'Trust Center', description: 'A Trust Center.' })
)

/** The check of a Trust Center's key. It becomes a part of a URL. */
export const slugSchema = onDemand(() =>
  checked(slugProblem).register(z.globalRegistry, {
    description: 'The slugId of a Trust Center: the last part of its address in Vanta.',
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
    patternErrorMessage: "Must be a Trust Center's slugId: the last part of its address in Vanta."
  })
)

export type ViewerEntry = z.output<ReturnType<typeof viewerSchema>>

/** What Vanta's reference requires to create a viewer. */
export const NEEDED_TO_INVITE = ['name', 'companyName', 'accessLevel', 'isNdaRequired'] as const
export type Invitation = Required<Pick<ViewerEntry, (typeof NEEDED_TO_INVITE)[number]>>
