// What a run would do to one thing in Vanta, as data, for every kind of thing. All surfaces loop over these; what each
// act is called is in words.ts. The types and the report's JSON Schema come from the schemas here; plans import only
// the types.
import * as z from 'zod/mini'
import { id, leaf, ours, place, says, text, theirs } from './leaf.ts'
import { type Act, acts } from './words.ts'

const fieldChange = leaf(
  'field',
  z.strictObject({
    field: says(z.string(), "Vanta's name of the field."),
    from: z.json(),
    to: z.json(),
    cleared: says(z.boolean(), 'The write clears the field, since the file does not state it.')
  })
)

/** Why a reviewer should look twice at a change, or what they should know of it. */
const flag = z.discriminatedUnion('code', [
  says(
    z.strictObject({ code: z.literal('raise'), from: z.nullable(ours()), to: ours() }),
    'The permission level goes up; `from` is null where the account is new.'
  ),
  says(
    z.strictObject({ code: z.literal('same-address'), as: id() }),
    'The other half of a probable change of uniqueId: a removed and a created account with one address.'
  ),
  says(
    z.strictObject({ code: z.literal('deleted-earlier'), at: ours() }),
    'When Vanta soft-deleted the account that is created again.'
  ),
  says(z.strictObject({ code: z.literal('protected') }), 'The input protected-users names it.'),
  says(
    z.strictObject({ code: z.literal('employed'), status: ours(), at: z.nullable(ours()) }),
    'The person has not left: they lose this account and nothing else. `at` is when an UPCOMING one starts.'
  ),
  says(z.strictObject({ code: z.literal('drift') }), 'Vanta differs here, and no commit explains it.'),
  says(z.strictObject({ code: z.literal('widens') }), 'A viewer sees more than before.'),
  says(z.strictObject({ code: z.literal('narrows') }), 'A viewer sees less than before.')
])

const result = says(
  z.strictObject({
    status: z.enum(['planned', 'done', 'failed', 'not-tried']),
    message: z.nullable(text()),
    uncertain: says(z.boolean(), 'A failed change that Vanta may have carried out all the same.')
  }),
  'What became of it. `planned`: nothing was tried. `done`: Vanta confirmed it. `failed`: Vanta rejected it, or the read-back shows something else. `not-tried`: an earlier step failed.'
)

const whatIsDone = z.strictObject({
  subject: says(
    leaf('subject', z.strictObject({ id: z.string(), email: z.string(), name: z.string() })),
    "Whom it is about, by the account's id or Vanta's id of the person or viewer; empty where there is none yet."
  ),
  target: says(
    z.nullable(z.strictObject({ id: theirs(), name: theirs() })),
    'The group or Trust Center in which the subject changes.'
  ),
  fields: z.array(fieldChange),
  flags: z.array(flag),
  level: says(z.nullable(ours()), 'The permission level after it; of what is removed, before it.'),
  why: says(
    z.nullable(z.strictObject({ code: ours(), text: text() })),
    'What an act that waits is waiting for, with what to do about it.'
  ),
  place,
  result
})

/** A change with what became of it. */
export const done = z.strictObject({ act: z.enum(acts), ...whatIsDone.shape })

/** As a schema gives it, and never changed. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T

/** As `done` has it. The acts are those of the kinds, whose changes are of this type. */
export type Done = Frozen<z.output<typeof whatIsDone>> & Readonly<{ act: Act }>
export type Change = Omit<Done, 'result'>
export type FieldChange = Done['fields'][number]
export type Json = FieldChange['from']
export type Flag = Done['flags'][number]
export type Result = Done['result']
export type WithResult<T> = T & Readonly<{ result: Result }>
