// What Vanta says, reduced to what the action uses. Every value here comes from an answer that was checked.
import type { Now } from '../kinds/kinds.ts'
import type { Text } from '../say.ts'

/**
 * A row of Vanta's account list. `fields` holds the row's `UserAccount` fields by Vanta's names, without those
 * that are null; server-side keys are gone. `deletedAt` is not null for soft-deleted rows, which stay listed
 * (observed on a live tenant).
 */
export type VantaAccount = Readonly<{
  uniqueId: string
  email: string
  status: string
  deletedAt: string | null
  /** When Vanta last created or changed the row, by its own clock, where it says so: at a sync, as a rule. */
  touchedAt?: string | undefined
  fields: Readonly<Record<string, unknown>>
}>

/** How many accounts of each state Vanta lists. `deleted` are the soft-deleted rows, which are not live. */
export type Totals = Readonly<{ active: number; deactivated: number; deleted: number }>

/** A person, as `GET /v1/people` lists them. `openOffboardingTasks` counts incomplete custom offboarding tasks. */
export type Person = Readonly<{
  id: string
  userId: string | null
  email: string
  name: string
  employmentStatus: string
  /** Dates of the employment, as Vanta writes them, where it names any. */
  startDate?: string | null | undefined
  endDate?: string | null | undefined
  tasksStatus: string
  openOffboardingTasks: number
  groupIds: readonly string[]
}>

/** A group of people. `source` is "Vanta" for groups kept by hand; older answers leave it out (null here). */
export type Group = Readonly<{ id: string; name: string; source: string | null }>

/**
 * A viewer of a Trust Center. `resourceIds: null` means all resources; times are ISO strings as Vanta sent them.
 * `isNdaRequired` is null as long as the answer does not say it (it did not in 2026).
 */
export type Viewer = Readonly<{
  id: string
  email: string
  name: string | null
  companyName: string | null
  accessLevel: string
  resourceIds: readonly string[] | null
  expirationDate: string | null
  /** Undefined where Vanta's answer does not speak of it. */
  customerTrustAccountId?: string | null | undefined
  isNdaRequired: boolean | null
}>

/** By `slugId`: those with access now, and, only where someone is to be invited, those ever listed. */
export type ViewersNow = Readonly<Record<'current' | 'former', Readonly<Record<string, readonly Viewer[]>>>>

/** What a call's answer says of one item. `settled`: it shows the change, and leaves nothing to look up. */
export type ItemResult = Readonly<{ ok: boolean; message?: Text | undefined; settled?: true | undefined }>

/** Everything a plan needs to know about Vanta. What this run does not read is undefined. */
export type VantaState = Readonly<{
  people?: readonly Person[] | undefined
}> &
  Now
