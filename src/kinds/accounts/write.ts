// The full-state sync: one PUT of all accounts, never on old knowledge, and the proof by reading them back.
import { asFailure, Failure, type Note, type Problem } from '../../errors.ts'
import { showsInReadBack, totalsOf } from './plan.ts'
import type { AccountChange, AccountPart, AccountPlan } from './plan.ts'
import type { Result, WithResult } from '../change.ts'
import { id, joined, own, person, say, type Text } from '../../say.ts'
import { VantaError, isRefusal } from '../../vanta/error.ts'
import type { VantaAccount } from '../../vanta/model.ts'
import { type Looks, lookingBefore, type Places } from './looks.ts'
import { movedSince } from './moved.ts'
import { decides, type Difference, differencesFrom } from './proof.ts'
import { done, failed, type Gate, planned, type Sync, withResult, type Written } from '../../apply/result.ts'
import type { Edge } from '../../apply/vanta.ts'
import type { Account } from './fields.ts'

/** What is called of Vanta for the accounts. */
export type AccountCalls = Readonly<{
  /** `before` is awaited before every sending, repeats included; nothing is sent where it throws. */
  putAccounts: (accounts: readonly Account[], before: () => Promise<void>, body: string) => Promise<void>
  readAccounts: () => Promise<readonly VantaAccount[]>
  /** The list of accounts was the run's last request to Vanta, and came moments ago. */
  isListFresh: () => boolean
}>

type Vanta = Edge & AccountCalls
type Outcome = Sync & Readonly<{ changes: readonly WithResult<AccountChange>[] }>

/** Waits before the second, third and fourth look: Vanta does not say how soon a read shows a write. */
const PATIENCE_MS = [1_000, 2_000, 4_000]

const changed = (plan: AccountPlan): readonly AccountChange[] => plan.changes.filter(showsInReadBack)

type ReadBack = Readonly<{ rows: readonly VantaAccount[]; differences: readonly Difference[] }>

/**
 * Reads the accounts back until they are as sent, or the patience ends. Where a later look fails, the one before it
 * counts: it may name somebody who was lost.
 */
const readBack = async (
  plan: AccountPlan,
  vanta: Vanta,
  lastLook: readonly VantaAccount[]
): Promise<ReadBack> => {
  let last: ReadBack | undefined
  for (let look = 0; ; look += 1) {
    let rows: readonly VantaAccount[]
    try {
      rows = await vanta.readAccounts()
    } catch (error) {
      if (last === undefined) throw error
      vanta.log(say`The accounts could not be read once more: ${asFailure(error).said}`)
      return last
    }
    const differences = differencesFrom(plan, rows, lastLook)
    last = { rows, differences }
    const wait = PATIENCE_MS[look]
    const differing = new Set(differences.map(({ uniqueId }) => uniqueId))
    const changes = changed(plan)
    const showsNothing = changes.length > 0 && changes.every(({ subject }) => differing.has(subject.id))
    // A field in another spelling stays like that, however often one looks; a list that shows nothing yet may be late.
    const isDone = !differences.some(({ stops }) => stops) && !showsNothing
    if (isDone || wait === undefined || vanta.isCancelled()) return last
    vanta.log(
      say`${differing.size} of the accounts do not read back as sent yet; looking again in ${wait / 1_000} s`
    )
    await vanta.sleep(wait)
  }
}

/** Says which user of the file Vanta's error points at, where it does. */
const withRecord = (failure: Failure, plan: AccountPlan, places: Places): Failure => {
  const index = failure instanceof VantaError ? failure.record : undefined
  const account = index === undefined ? undefined : plan.body[index]
  if (account === undefined) return failure
  const problem: Problem = {
    message: say`Vanta rejected ${id(account.uniqueId)} (${person(account.displayName, account.email)}): ${failure.said} Vanta takes all records or none. Correct this user.`,
    place: places.get(account.uniqueId)
  }
  return new Failure(failure.reason, failure.said, [...failure.problems, problem], failure.cause)
}

/** What became of one change, by the differences of its account and in its own fields. */
const resultOf = ({ subject, fields }: AccountChange, differences: readonly Difference[]): Result => {
  const ofAccount = differences.filter((difference) => difference.uniqueId === subject.id)
  const names = new Set(fields.map(({ field }) => field))
  const against = ofAccount.filter(
    ({ field, stops }) => stops && (field === undefined || names.size === 0 || names.has(field))
  )
  if (against.length === 0) return done
  const messages = against.map(({ message }) => message)
  return failed(say`Read back, the account ${joined(messages, '; ')}.`)
}

const problemOf = ({ uniqueId, message }: Difference, places: Places): Problem => ({
  message: say`${id(uniqueId)} ${message}.`,
  place: places.get(uniqueId)
})

const nothing = {
  written: false,
  uncertain: false,
  verified: false,
  mismatches: [],
  notes: [],
  superseded: false
} as const satisfies Partial<Outcome>

/** Nothing was sent, or Vanta turned it down: the accounts are as they were. */
const notWritten = (plan: AccountPlan, failure: Failure, result: Result): Outcome => ({
  ...nothing,
  changes: plan.changes.map((change) => withResult(change, result)),
  failure
})

const NOT_TAKEN = failed(say`Vanta did not accept the sync.`)
const NOT_READ_BACK = failed(say`The sync was accepted, but could not be read back.`)
const NOT_CERTAIN = failed(say`It is not certain whether Vanta accepted the sync.`, true)

const stopped = (plan: AccountPlan, stop: 'superseded' | Failure): Outcome => ({
  ...nothing,
  changes: plan.changes.map(planned),
  ...(stop === 'superseded' ? { superseded: true } : { failure: stop })
})

/** Some change of the plan is one of those that have to show, whoever spells the rest. */
const isProvable = ({ changes }: AccountPlan): boolean =>
  changes.some(({ act, fields }) => act !== 'accounts.updated' || fields.some(({ field }) => decides(field)))

const accountsDo = (differences: readonly Difference[]): Text => {
  const amount = new Set(differences.map(({ uniqueId }) => uniqueId)).size
  return amount === 1 ? own('one account does') : say`${amount} accounts do`
}

/** Nobody can tell whether the accounts are as they are by the sync: it did not happen, or that is not certain. */
const stillUncertain = (
  plan: AccountPlan,
  rows: readonly VantaAccount[],
  differences: readonly Difference[],
  uncertainEnd: Failure,
  places: Places
): Outcome => {
  const hasLost = differences.some(({ isLost }) => isLost === true)
  if (!hasLost && movedSince(plan, rows).length === 0) return notWritten(plan, uncertainEnd, NOT_TAKEN)
  const mismatches = differences.map((one) => problemOf(one, places))
  const failure = new Failure(
    'vanta-error',
    say`It is not certain whether Vanta accepted the sync: ${uncertainEnd.said} Read back, ${accountsDo(differences)} not show what was sent. Nothing else was done. Look at them in Vanta, and run again.`,
    mismatches,
    uncertainEnd
  )
  return { ...notWritten(plan, failure, NOT_CERTAIN), uncertain: true, mismatches }
}

/** What the list says that was read back. `uncertainEnd`: how the sync ended, where it is not certain that Vanta accepted it. */
const judged = (
  plan: AccountPlan,
  rows: readonly VantaAccount[],
  differences: readonly Difference[],
  uncertainEnd: Failure | undefined,
  places: Places
): Omit<Outcome, 'superseded'> => {
  const against = differences.filter(({ stops }) => stops)
  const verified = against.length === 0
  const isAsSent = differences.length === 0 || (verified && isProvable(plan))
  if (uncertainEnd !== undefined && !isAsSent)
    return stillUncertain(plan, rows, differences, uncertainEnd, places)
  // With nothing to change, nothing shows that the regular sync, which Vanta expects, was ever taken.
  const written = uncertainEnd === undefined || changed(plan).length > 0
  const mismatches = against.map((one) => problemOf(one, places))
  const failure = verified
    ? written
      ? undefined
      : uncertainEnd
    : new Failure(
        'verification-failed',
        say`Vanta accepted the sync, but ${accountsDo(against)} not read back as sent. Nothing else was done. Look at them in Vanta, and run again.`,
        mismatches
      )
  return {
    changes: plan.changes.map((change) => withResult(change, resultOf(change, differences))),
    written,
    uncertain: !written,
    verified,
    mismatches,
    notes: differences
      .filter(({ stops }) => !stops)
      .map((one): Note => ({ level: 'warning', ...problemOf(one, places) })),
    failure
  }
}

const unread = (plan: AccountPlan, failure: Failure, uncertainEnd: Failure | undefined): Outcome => {
  if (uncertainEnd !== undefined) {
    const neither = say`It is not certain whether Vanta accepted the sync: ${uncertainEnd.said} Reading back failed as well: ${failure.said} Run again.`
    const end = new Failure('vanta-error', neither, [], uncertainEnd)
    return { ...notWritten(plan, end, NOT_CERTAIN), uncertain: true }
  }
  const unseen = say`Vanta accepted the sync, but the accounts could not be read back: ${failure.said} Nothing else was done. Run again.`
  const end = new Failure('verification-failed', unseen, [], failure)
  return { ...notWritten(plan, end, NOT_READ_BACK), written: true }
}

/** Writes and verifies all accounts. Never throws for what Vanta does. `places` are the users' lines, by uniqueId. */
const writeAll = async (
  plan: AccountPlan,
  request: string,
  vanta: Vanta,
  places: Places
): Promise<Outcome> => {
  const looks: Looks = { rows: plan.rows, hasLeft: false, stop: undefined }
  let uncertainEnd: Failure | undefined
  try {
    vanta.log(say`Writing all ${plan.body.length} accounts in one full-state sync`)
    await vanta.putAccounts(plan.body, lookingBefore(plan, vanta, looks, places), request)
  } catch (error) {
    const failure = looks.stop instanceof Failure ? looks.stop : asFailure(error)
    // Whatever ended it before it left, such as a look that failed: nothing was tried.
    if (!looks.hasLeft) return stopped(plan, looks.stop ?? failure)
    if (error instanceof Failure && isRefusal(error))
      return looks.stop === undefined
        ? notWritten(plan, withRecord(failure, plan, places), NOT_TAKEN)
        : stopped(plan, looks.stop)
    uncertainEnd = failure
    vanta.log(say`It is not certain whether Vanta accepted the sync; reading the accounts back to see`)
  }
  try {
    const { rows, differences } = await readBack(plan, vanta, looks.rows)
    return {
      ...judged(plan, rows, differences, uncertainEnd, places),
      after: totalsOf(rows),
      rows,
      superseded: looks.stop === 'superseded'
    }
  } catch (error) {
    return unread(plan, asFailure(error), uncertainEnd)
  }
}

/** As `writeAll`, for the loop over all kinds. */
export const writeAccounts = async (
  plan: AccountPart,
  vanta: Vanta,
  _gate: Gate,
  places: Places
): Promise<Written<AccountChange>> => {
  const { changes, ...sync } = await writeAll(plan, plan.request, vanta, places)
  return { changes, sync }
}
