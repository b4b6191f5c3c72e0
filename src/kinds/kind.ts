// What a kind of thing is: what the files say of it, how it is compared, and how it is written. Everything else loops
// over the kinds (kinds.ts), and knows none of them.
import type { Gate, Written } from '../apply/result.ts'
import type { Edge } from '../apply/vanta.ts'
import type { Note, Place } from '../errors.ts'
import type { Protected } from '../plan/protected.ts'
import type { Guard, PlanSettings } from '../plan/plan.ts'
import type { Section } from '../roster/section.ts'
import type { Roster } from '../roster/roster.ts'
import type { App } from '../vanta/apps.ts'
import type { VantaOf } from '../vanta/reach.ts'
import type { Person, VantaAccount } from '../vanta/model.ts'
import type { Redaction } from './accounts/fields.ts'
import type { Change } from './change.ts'
import type { Candidate } from './offboarding/plan.ts'
import type { Wording } from './wording.ts'

/** What a plan says of one kind. */
export type Part<C extends Change = Change> = Readonly<{
  changes: readonly C[]
  /** Things a reviewer should know that change nothing by themselves. */
  notes: readonly Note[]
  guards: readonly Guard[]
}>

/** What spans kinds, once everything has been read. */
export type Common = Readonly<{
  roster: Roster
  settings: PlanSettings
  /** In milliseconds. */
  now: number
  /** Where in the files a removal is shown, since a removed account has no entry any more. */
  placeOfRemoved: (uniqueId: string) => Place | undefined
  /** Vanta's accounts, the deleted ones too; none where the files have no users. */
  rows: readonly VantaAccount[]
  /** Undefined where nobody's list was read. */
  people: readonly Person[] | undefined
  protection: Protected
  /** Those who have no active account any more, and may have left. */
  candidates: readonly Candidate[]
}>

/** What a run knows of a person. The address, without case, says who is the same. */
export type Someone = Readonly<{
  email?: string | undefined
  names: readonly (string | undefined)[]
  /** Of an account. */
  uniqueId?: string
}>

/** Two versions of the files, whatever Vanta has. */
type Versions<Wanted, P extends Part> = Readonly<{
  /** What the newer one does not manage any more: Vanta keeps that as it is. */
  unmanaged: (before: Wanted | undefined, now: Wanted | undefined) => readonly Note[]
  /** What the newer one asks for otherwise, with the guards that need no Vanta. */
  plan: (
    before: Wanted | undefined,
    now: Wanted,
    common: Pick<Common, 'roster' | 'settings' | 'now' | 'placeOfRemoved' | 'protection'>
  ) => P
  /** Whether their difference explains a change that Vanta needs. `instant` is in milliseconds. */
  explains: (
    before: Wanted | undefined,
    now: Wanted | undefined,
    instant: number
  ) => (change: P['changes'][number]) => boolean
}>

/**
 * `Key` is the key of a users file that speaks of it, and `Wanted` what stands there; `Acts` is what is done to it; `Now`
 * is what Vanta lists of it, and `Calls` what is called of Vanta.
 */
export type Kind<Key extends string, Acts extends string, Wanted, Now, P extends Part, Calls> = Readonly<{
  key: Key
  wording: Wording<Acts>
  /** The app whose credentials it needs; undefined where it is left out without them. */
  app?: App
  /** It is compared with Vanta's list of people. */
  needsPeople?: true
  /** How it stands in a users file; undefined where another kind has the same key. */
  section?: Section<Wanted>
  /** How its fields are masked; any other as a whole. */
  redact?: Readonly<Record<string, Redaction>>
  /** Everybody in the files and in Vanta's list, so that a redaction knows them. */
  people?: (wanted: Wanted | undefined, now: Now | undefined) => readonly Someone[]
  plan: (wanted: Wanted, now: Now | undefined, common: Common) => P
  versions?: Versions<Wanted, P>
  /** Whether it takes something away that `protected-users` guards. */
  takesAway: (part: P) => boolean
  /** What of it the digest covers. */
  covers: (part: P | undefined, settings: PlanSettings) => Readonly<Record<string, unknown>>
  vanta: VantaOf<Wanted, Now, Calls>
  write: (part: P, vanta: Edge & Calls, gate: Gate) => Promise<Written<P['changes'][number]>>
}>
