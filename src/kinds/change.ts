// What a run would do to one thing in Vanta, as data, for every kind of thing. All surfaces loop over these; what each
// act is called stands in words.ts.
import type { Place } from '../errors.ts'
import type { Text } from '../say.ts'
import type { Act } from './words.ts'

export type Json = string | number | boolean | null | readonly Json[] | Readonly<{ [key: string]: Json }>

/** One field that differs. `cleared`: the write clears it, since the file does not state it. */
export type FieldChange = Readonly<{ field: string; from: Json; to: Json; cleared: boolean }>

/** Why a reviewer should look twice at a change, or what they should know of it. */
export type Flag =
  /** The permission level goes up; `from` is null where the account is new. */
  | Readonly<{ code: 'raise'; from: string | null; to: string }>
  /** The other half of a probable change of `uniqueId`: a removed and a created account with one address. */
  | Readonly<{ code: 'same-address'; as: string }>
  /** Vanta soft-deleted the account that is created again, at this time. */
  | Readonly<{ code: 'deleted-earlier'; at: string }>
  /** `protected-users` names it, so that the plan is refused. */
  | Readonly<{ code: 'protected' }>
  /** The person has not left: they lose this account and nothing else. `at`: when an UPCOMING one starts. */
  | Readonly<{ code: 'employed'; status: string; at: string | null }>
  /** Vanta differs here, and no commit explains it. */
  | Readonly<{ code: 'drift' }>
  /** Of a viewer: they see more, or less, than before. */
  | Readonly<{ code: 'widens' }>
  | Readonly<{ code: 'narrows' }>

/**
 * What became of a change. `planned`: nothing was tried. `done`: Vanta confirmed it. `failed`: Vanta turned it down,
 * or the read-back shows something else. `not-tried`: an earlier step failed. `uncertain`: of a failed one, Vanta may
 * have done it all the same.
 */
export type Result = Readonly<{
  status: 'planned' | 'done' | 'failed' | 'not-tried'
  message: Text | null
  uncertain: boolean
}>

export type Change = Readonly<{
  act: Act
  /** Whom it is about: the account's id, or Vanta's id of the person or viewer; empty where there is none yet. */
  subject: Readonly<{ id: string; email: string; name: string }>
  /** The group or Trust Center in which the subject changes. */
  target: Readonly<{ id: string; name: string }> | null
  fields: readonly FieldChange[]
  flags: readonly Flag[]
  /** The permission level after it; of what is removed, before it. */
  level: string | null
  /** What an act that waits is waiting for, with what to do about it. */
  why: Readonly<{ code: string; text: Text }> | null
  place: Place | null
}>

/** A change with what became of it. */
export type Done = Change & Readonly<{ result: Result }>
