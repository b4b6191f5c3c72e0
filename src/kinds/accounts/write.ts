// The full-state sync: one PUT of all accounts, never on old knowledge, and the proof by reading them back.
import { asFailure, Failure, type Note, type Problem } from '../../errors.ts'
import { accountsOf, showsInReadBack, totalsOf } from './plan.ts'
import type { AccountChange, AccountPlan } from './plan.ts'
import type { Result } from '../change.ts'
import { id, joined, own, person, say, type Text } from '../../say.ts'
import { VantaError, isRefusal } from '../../vanta/error.ts'
import type { VantaAccount } from '../../vanta/model.ts'
import { type Looks, lookingBefore } from './looks.ts'
import { movedSince } from './moved.ts'
import { decides, type Difference, differencesFrom } from './proof.ts'
import { asPlanned, done, failed, type Sync, withResult, type Written } from '../../apply/result.ts'
import type { Edge } from '../../apply/vanta.ts'
import type { Account } from './fields.ts'

/** What is called of Vanta for the accounts. */
export type AccountCalls = Readonly<{
  /** `before` is awaited before every sending, repeats included; nothing is sent where it throws. */
  putAccounts: (accounts: readonly Account[], before: () => Promise<void>) => Promise<void>
  readAccounts: () => Promise<readonly VantaAccount[]>
  /** The list of accounts was the run's last request to Vanta, and came moments ago. */
  isListFresh: () => boolean
}>

type Vanta = Edge & AccountCalls
type Outcome = Written<AccountChange> & Readonly<{ sync: Sync }>

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
const withRecord = (failure: Failure, plan: AccountPlan): Failure => {
  const index = failure instanceof VantaError ? failure.record : undefined
  const user = index === undefined ? undefined : plan.users[index]
  if (user === undefined) return failure
  const { account, place } = user
  const problem: Problem = {
    message: say`Vanta rejected ${id(account.uniqueId)} (${person(account.displayName, account.email)}): ${failure.said} Vanta takes all records or none. Correct this user.`,
    place
  }
  return new Failure(failure.reason, failure.said, [...failure.problems, problem], failure.cause)
}

/** What became of one change, by the differences of its account, and of these by those in its own fields. */
const resultOf = ({ fields }: AccountChange, ofAccount: readonly Difference[]): Result => {
  const names = new Set(fields.map(({ field }) => field))
  const against = ofAccount.filter(
    ({ field, stops }) => stops && (field === undefined || names.size === 0 || names.has(field))
  )
  if (against.length === 0) return done
  const messages = against.map(({ message }) => message)
  return failed(say`Read back, the account ${joined(messages, '; ')}.`)
}

const problemOf = ({ uniqueId, message, place }: Difference): Problem => ({
  message: say`${id(uniqueId)} ${message}.`,
  place
})

/** What became of each change, and of the sync; whatever is not said of it is not so. */
const outcome = (
  { changes }: AccountPlan,
  became: (change: AccountChange) => Result,
  sync: Partial<Sync>
): Outcome => ({
  changes: changes.map((change) => withResult(change, became(change))),
  sync: {
    written: false,
    uncertain: false,
    verified: false,
    mismatches: [],
    notes: [],
    superseded: false,
    ...sync
  }
})

const NOT_TAKEN = failed(say`Vanta did not accept the sync.`)
const NOT_READ_BACK = failed(say`The sync was accepted, but could not be read back.`)
const NOT_CERTAIN = failed(say`It is not certain whether Vanta accepted the sync.`, true)

/** Nothing was written, and nothing else may be. */
const stopped = (plan: AccountPlan, stop: 'superseded' | Failure): Outcome =>
  outcome(plan, () => asPlanned, stop === 'superseded' ? { superseded: true } : { failure: stop })

const LEFT = say`The accounts are written. Then a newer commit arrived on the branch, and the rest was left to its run.`

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
  uncertainEnd: Failure
): Outcome => {
  const hasLost = differences.some(({ isLost }) => isLost === true)
  if (!hasLost && movedSince(plan, rows).length === 0)
    return outcome(plan, () => NOT_TAKEN, { failure: uncertainEnd })
  const mismatches = differences.map(problemOf)
  const failure = new Failure(
    'vanta-error',
    say`It is not certain whether Vanta accepted the sync: ${uncertainEnd.said} Read back, ${accountsDo(differences)} not show what was sent. Nothing else was done. Look at them in Vanta, and run again.`,
    mismatches,
    uncertainEnd
  )
  return outcome(plan, () => NOT_CERTAIN, { uncertain: true, mismatches, failure })
}

/** What the list says that was read back. `uncertainEnd`: how the sync ended, where it is not certain that Vanta accepted it. */
const judged = (
  plan: AccountPlan,
  rows: readonly VantaAccount[],
  differences: readonly Difference[],
  uncertainEnd: Failure | undefined
): Outcome => {
  const against = differences.filter(({ stops }) => stops)
  const verified = against.length === 0
  const isAsSent = differences.length === 0 || (verified && isProvable(plan))
  if (uncertainEnd !== undefined && !isAsSent) return stillUncertain(plan, rows, differences, uncertainEnd)
  // With nothing to change, nothing shows that the regular sync, which Vanta expects, was ever taken.
  const written = uncertainEnd === undefined || changed(plan).length > 0
  const mismatches = against.map(problemOf)
  const failure = verified
    ? written
      ? undefined
      : uncertainEnd
    : new Failure(
        'verification-failed',
        say`Vanta accepted the sync, but ${accountsDo(against)} not read back as sent. Nothing else was done. Look at them in Vanta, and run again.`,
        mismatches
      )
  const ofAccount = Map.groupBy(differences, ({ uniqueId }) => uniqueId)
  return outcome(plan, (change) => resultOf(change, ofAccount.get(change.subject.id) ?? []), {
    written,
    uncertain: !written,
    verified,
    mismatches,
    notes: differences
      .filter(({ stops }) => !stops)
      .map((one): Note => ({ level: 'warning', ...problemOf(one) })),
    failure
  })
}

const unread = (plan: AccountPlan, failure: Failure, uncertainEnd: Failure | undefined): Outcome => {
  if (uncertainEnd !== undefined) {
    const neither = say`It is not certain whether Vanta accepted the sync: ${uncertainEnd.said} Reading back failed as well: ${failure.said} Run again.`
    const end = new Failure('vanta-error', neither, [], uncertainEnd)
    return outcome(plan, () => NOT_CERTAIN, { uncertain: true, failure: end })
  }
  const unseen = say`Vanta accepted the sync, but the accounts could not be read back: ${failure.said} Nothing else was done. Run again.`
  const end = new Failure('verification-failed', unseen, [], failure)
  return outcome(plan, () => NOT_READ_BACK, { written: true, failure: end })
}

/** Writes and verifies all accounts. Never throws for what Vanta does. */
export const writeAccounts = async (plan: AccountPlan, vanta: Vanta): Promise<Outcome> => {
  const looks: Looks = { rows: plan.rows, hasLeft: false, stop: undefined }
  let uncertainEnd: Failure | undefined
  try {
    vanta.log(say`Writing all ${plan.users.length} accounts in one full-state sync`)
    await vanta.putAccounts(accountsOf(plan), lookingBefore(plan, vanta, looks))
  } catch (error) {
    const failure = looks.stop instanceof Failure ? looks.stop : asFailure(error)
    // Whatever ended it before it left, such as a look that failed: nothing was tried.
    if (!looks.hasLeft) return stopped(plan, looks.stop ?? failure)
    if (error instanceof Failure && isRefusal(error))
      return looks.stop === undefined
        ? outcome(plan, () => NOT_TAKEN, { failure: withRecord(failure, plan) })
        : stopped(plan, looks.stop)
    uncertainEnd = failure
    vanta.log(say`It is not certain whether Vanta accepted the sync; reading the accounts back to see`)
  }
  try {
    const { rows, differences } = await readBack(plan, vanta, looks.rows)
    const { changes, sync } = judged(plan, rows, differences, uncertainEnd)
    const isLate = looks.stop === 'superseded'
    const failure = sync.failure ?? (isLate ? new Failure('partly-applied', LEFT) : undefined)
    const superseded = isLate && !sync.written && !sync.uncertain
    return { changes, sync: { ...sync, after: totalsOf(rows), rows, superseded, failure } }
  } catch (error) {
    return unread(plan, asFailure(error), uncertainEnd)
  }
}
