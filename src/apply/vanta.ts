// Vanta as an apply needs it: functions, so that the order of effects can be tried without any HTTP.
import type { ViewerChange } from '../plan/plan.ts'
import type { ItemResult, Person, VantaAccount } from '../vanta/model.ts'

/** Vanta as `applyPlan` needs it: reads and writes, each throwing a `Failure` where Vanta does not do its part. */
export type Vanta = Readonly<{
  putAccounts: () => Promise<void>
  readAccounts: () => Promise<readonly VantaAccount[]>
  /** The index of the record that Vanta's error points at, if it does. */
  rejectedRecord: (error: unknown) => number | undefined
  /** Vanta's answer is a clear no, so that nothing was written; false where a write may have gone through. */
  isRefusal: (error: unknown) => boolean
  addPeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
  removePeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
  updateViewer: (change: ViewerChange) => Promise<ItemResult>
  inviteViewer: (change: ViewerChange) => Promise<ItemResult>
  offboardPeople: (personIds: readonly string[], acknowledgerId: string) => Promise<readonly ItemResult[]>
  readPeople: () => Promise<readonly Person[]>
  sleep: (ms: number) => Promise<void>
  log: (message: string) => void
}>
