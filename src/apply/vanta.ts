// Vanta as an apply needs it: functions, so that the order of effects can be tried without any HTTP.
import type { Account } from '../kinds/accounts/fields.ts'
import type { ViewerChange } from '../plan/plan.ts'
import type { Text } from '../say.ts'
import type { ItemResult, Person, VantaAccount } from '../vanta/model.ts'

/** Vanta as `applyPlan` needs it: reads and writes, each throwing a `Failure` where Vanta does not do its part. */
export type Vanta = Readonly<{
  /** `before` is awaited before every sending, repeats included; nothing is sent where it throws. */
  putAccounts: (accounts: readonly Account[], before: () => Promise<void>) => Promise<void>
  readAccounts: () => Promise<readonly VantaAccount[]>
  /** The list of accounts was the run's last request to Vanta, and came moments ago. */
  isListFresh: () => boolean
  /** 1 to 100 people. */
  addPeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
  removePeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
  updateViewer: (change: ViewerChange) => Promise<ItemResult>
  inviteViewer: (change: ViewerChange) => Promise<ItemResult>
  offboardPeople: (personIds: readonly string[], acknowledgerId: string) => Promise<readonly ItemResult[]>
  readPeople: () => Promise<readonly Person[]>
  /** A newer commit is on the branch, so that what this run wants is out of date. Never throws. */
  isSuperseded: () => Promise<boolean>
  /** Somebody cancelled the run: no further write may begin. */
  isCancelled: () => boolean
  sleep: (ms: number) => Promise<void>
  log: (message: Text) => void
}>
