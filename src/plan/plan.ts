// The plan: what a run would do, as data. Nothing here does anything; it is rendered in several ways and
// applied once.
import type { Note, Place, Problem } from '../errors.ts'
import type { Account } from '../kinds/accounts/fields.ts'
import type { Text } from '../say.ts'
import type { VantaAccount } from '../vanta/model.ts'

/** One field that differs. `to: undefined` means that the full-state PUT would clear it. */
export type FieldChange = Readonly<{ field: string; from: unknown; to: unknown }>

export type AccountChangeKind = 'removed' | 'deactivated' | 'reactivated' | 'updated' | 'created'

/** `at` is a time, as Vanta writes it. */
export type Employed = Readonly<{ status: string; at?: string }>

/** One account that would change. `place` is its entry in the file; a removed account has none there. */
export type AccountChange = Readonly<{
  kind: AccountChangeKind
  uniqueId: string
  name: string
  email: string
  /** What it has after the change; for a removed account, what it has now. */
  permissionLevel: string
  /** The account's status in Vanta before the run; undefined for a created one. */
  statusBefore?: string | undefined
  fields: readonly FieldChange[]
  /** The permission level goes up; `from` is undefined where the account is new. */
  raise?: Readonly<{ from?: string; to: string }> | undefined
  /** The permission level goes down. */
  lowering?: Readonly<{ from: string; to: string }> | undefined
  /** The other half of a probable change of `uniqueId`: a removed and a created account with one address. */
  probablySameAs?: string | undefined
  /** Of somebody who loses this account and has not left: their employment in Vanta, and when an UPCOMING one starts. */
  employed?: Employed | undefined
  /** `protected-users` names the account, and forbids this. */
  forbidden?: true | undefined
  /** A created account that Vanta soft-deleted earlier: when. */
  deletedEarlier?: string | undefined
  place?: Place | undefined
}>

export type AccountCounts = Readonly<Record<AccountChangeKind | 'unchanged', number>>

/** How many accounts of each state Vanta lists. `deleted` are the soft-deleted rows, which are not live. */
export type AccountTotals = Readonly<{ active: number; deactivated: number; deleted: number }>

export type AccountPlan = Readonly<{
  /**
   * Removals first, then deactivations, reactivations, updates, creations. Within a kind, those who become ADMIN come
   * first, then by uniqueId.
   */
  changes: readonly AccountChange[]
  counts: AccountCounts
  before: AccountTotals
  /** Vanta's list that this was planned from, the soft-deleted rows included. */
  rows: readonly VantaAccount[]
  /** What the PUT would send, sorted by `uniqueId`. */
  body: readonly Account[]
}>

export type PendingCode =
  | 'several-people'
  | 'inactive'
  | 'unknown-employment'
  | 'tasks-open'
  | 'protected'
  | 'switched-off'
  | 'acknowledger-unknown'
  | 'acknowledger-is-leaver'
  | 'not-confirmed'
  | 'vanta-says-no'

/** A person who has left: to be offboarded now, or pending with the reason and the next step in plain words. */
export type Leaver = Readonly<{
  email: string
  name?: string | undefined
  personId?: string | undefined
  decision: 'offboard' | 'pending'
  pending?: Readonly<{ code: PendingCode; reason: Text }> | undefined
  place?: Place | undefined
}>

export type OffboardingPlan = Readonly<{
  acknowledgerId?: string | undefined
  /** The same person's other id (as a person, as a user): Vanta's pages do not agree on which of them it takes. */
  acknowledgerOtherId?: string | undefined
  /** To be offboarded first; of those who wait, the ones with open tasks first. */
  leavers: readonly Leaver[]
  /**
   * Where people were read: how many addresses lost an account and nothing else (of people who stay, and of nobody),
   * and how many addresses of ACTIVE users in the files nobody in Vanta has.
   */
  seen?: Readonly<{ staying: number; unmatched: number }> | undefined
  /** Why nobody's offboarding is completed in this run (no credentials, no acknowledger, switched off). */
  skipped?: Text | undefined
}>

export type GroupChange = Readonly<{
  kind: 'removed' | 'added'
  groupId: string
  groupName: string
  personId: string
  email: string
  name: string
  /** `protected-users` names the person, and forbids this. */
  forbidden?: true | undefined
  place?: Place | undefined
}>

export type ViewerChange = Readonly<{
  kind: 'updated' | 'invited'
  slugId: string
  /** Undefined for an invitation. */
  viewerId?: string | undefined
  email: string
  name?: string | undefined
  fields: readonly FieldChange[]
  /** The request's body, as it would be sent. */
  body: Readonly<Record<string, unknown>>
  /** The wanted expiry lies in the past: the viewer loses access with this change. */
  endsAccess: boolean
  /** An update that takes something away, or gives something; it can do both. */
  narrows?: true | undefined
  widens?: true | undefined
  place?: Place | undefined
}>

/** Every guard, and what its refusal is called. */
export const guardTitles = {
  'users-listed': 'No users listed',
  'max-removals': 'Too many removals',
  'max-raises': 'Too many raises',
  'protected-users': 'Protected user',
  leavers: 'Leaver would be forgotten',
  'body-size': 'Request too large',
  'min-admins': 'Policy min-admins',
  'admins-in': 'Policy admins-in',
  'mfa-for': 'Policy mfa-for',
  'reason-for': 'Policy reason-for',
  groups: 'Group',
  viewers: 'Viewer',
  'expected-plan': 'Not the approved plan'
} as const
export type GuardName = keyof typeof guardTitles

/** The kinds of changes that can be left out of a run by themselves: none of the others depends on them. */
export type SeparateKind = 'groups' | 'viewers' | 'offboarding'

/**
 * A guard that was evaluated, passed or not: its numbers in words, and every refusal with its remedy. `stops` is what
 * must not be done while it refuses. Several guards may share a name, each with numbers of its own.
 */
export type Guard = Readonly<{
  name: GuardName
  stops: 'everything' | SeparateKind
  summary: Text
  refusals: readonly Problem[]
}>

export type Plan = Readonly<{
  accounts?: AccountPlan | undefined
  offboarding?: OffboardingPlan | undefined
  /** Removals before additions. */
  groups: readonly GroupChange[]
  viewers: readonly ViewerChange[]
  /** Things a reviewer should know that change nothing by themselves. */
  notes: readonly Note[]
  guards: readonly Guard[]
  /** SHA-256, in hex, over what would be done and the exact account body. */
  digest: string
}>
