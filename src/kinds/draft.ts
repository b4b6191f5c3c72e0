// What every kind writes its changes and notes with.
import type { Note, Place } from '../errors.ts'
import type { Text } from '../say.ts'
import type { Change, Done, FieldChange, Flag, Json } from './change.ts'

/** A field's value as JSON has it. Whatever JSON has no form for is told in its own words. */
const json = (value: unknown): Json => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(json)
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, json(each)]))
  return typeof value
}

/** A field that differs. Where `to` is undefined, the write clears it. */
export const fieldChange = (field: string, from: unknown, to: unknown): FieldChange => ({
  field,
  from: json(from),
  to: json(to),
  cleared: to === undefined
})

/** What a change says where nothing else is said. */
export const BARE = { target: null, fields: [], flags: [], level: null, why: null } as const

/** `removed` of `accounts.removed`, whatever people call it. */
export const verbIn = ({ act }: Pick<Change, 'act'>): string => act.slice(act.indexOf('.') + 1)

export const note = (message: Text, place?: Place, level: Note['level'] = 'notice'): Note => ({
  level,
  message,
  place
})

export const PROTECTED: Flag = { code: 'protected' }

export const flagOf = <Code extends Flag['code']>(
  { flags }: Pick<Change, 'flags'>,
  code: Code
): Extract<Flag, { code: Code }> | undefined =>
  flags.find((flag): flag is Extract<Flag, { code: Code }> => flag.code === code)

/** A change as the report has it, without what only its kind knows. */
export const told = ({ act, subject, target, fields, flags, level, why, place, result }: Done): Done => ({
  act,
  subject,
  target,
  fields,
  flags,
  level,
  why,
  place,
  result
})
