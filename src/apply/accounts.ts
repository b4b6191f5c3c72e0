// The full-state sync: one PUT of all accounts, and the proof by reading them back.
import { Failure, type Place, type Problem } from '../errors.ts'
import { type Mismatch, mismatches, showsInReadBack, totalsOf } from '../plan/accounts.ts'
import type { AccountPlan, AccountTotals } from '../plan/plan.ts'
import { asFailure } from './result.ts'
import type { Vanta } from './vanta.ts'

export type AccountsOutcome = Readonly<{
  written: boolean
  /** Nobody knows whether Vanta took the sync: `written` is then false. */
  uncertain: boolean
  verified: boolean
  mismatches: readonly Mismatch[]
  after?: AccountTotals
  failure?: Failure
}>

/** Waits before the second, third and fourth look: Vanta does not say how soon a read shows a write. */
const PATIENCE_MS = [1_000, 2_000, 4_000]

type Verification = Readonly<{ found: readonly Mismatch[]; after: AccountTotals }>

/** Reads the accounts back until they are as sent, or the patience ends. */
const verify = async (plan: AccountPlan, vanta: Vanta): Promise<Verification> => {
  for (let look = 0; ; look += 1) {
    const rows = await vanta.readAccounts()
    const found = mismatches(rows, plan)
    const wait = PATIENCE_MS[look]
    if (found.length === 0 || wait === undefined) return { found, after: totalsOf(rows) }
    vanta.log(
      `${found.length} of the accounts do not read back as sent yet; looking again in ${wait / 1_000} s`
    )
    await vanta.sleep(wait)
  }
}

/** Says which user of the file Vanta's error points at, where it does. */
const withRecord = (
  failure: Failure,
  plan: AccountPlan,
  vanta: Vanta,
  places: ReadonlyMap<string, Place>
): Failure => {
  const index = vanta.rejectedRecord(failure)
  const account = index === undefined ? undefined : plan.body[index]
  if (account === undefined) return failure
  const problem: Problem = {
    message: `Vanta turned down ${account.uniqueId} (${account.displayName}): ${failure.message} Vanta takes all records or none. Correct this user.`,
    place: places.get(account.uniqueId)
  }
  return new Failure(failure.reason, failure.message, [...failure.problems, problem], failure.cause)
}

/** What does not read back is exactly what was to change: the sync did not take effect. */
const isAsBefore = (found: readonly Mismatch[], plan: AccountPlan): boolean => {
  const changed = new Set(plan.changes.filter(showsInReadBack).map(({ uniqueId }) => uniqueId))
  return found.length === changed.size && found.every(({ uniqueId }) => changed.has(uniqueId))
}

/** Writes and proves all accounts. Never throws for what Vanta does. `places` are the users' lines, by uniqueId. */
export const applyAccounts = async (
  plan: AccountPlan,
  vanta: Vanta,
  places: ReadonlyMap<string, Place>
): Promise<AccountsOutcome> => {
  let doubt: Failure | undefined
  try {
    vanta.log(`Writing all ${plan.body.length} accounts in one full-state sync`)
    await vanta.putAccounts()
  } catch (error) {
    const failure = asFailure(error)
    if (error instanceof Failure && vanta.isRefusal(error))
      return {
        written: false,
        uncertain: false,
        verified: false,
        mismatches: [],
        failure: withRecord(failure, plan, vanta, places)
      }
    doubt = failure
    vanta.log('It is not certain whether Vanta took the sync; reading the accounts back to see')
  }
  try {
    const { found, after } = await verify(plan, vanta)
    if (found.length === 0) {
      const written = doubt === undefined || plan.changes.some(showsInReadBack)
      return {
        written,
        uncertain: !written,
        verified: true,
        mismatches: [],
        after,
        // With nothing to change, nothing shows that the regular sync, which Vanta expects, was ever taken.
        ...(written || doubt === undefined ? {} : { failure: doubt })
      }
    }
    if (doubt !== undefined && isAsBefore(found, plan))
      return { written: false, uncertain: false, verified: false, mismatches: [], after, failure: doubt }
    return {
      written: true,
      uncertain: false,
      verified: false,
      mismatches: found,
      after,
      failure: new Failure(
        'verification-failed',
        `${doubt === undefined ? 'Vanta took the sync' : 'Something was written'}, but ${found.length === 1 ? 'one account does' : `${found.length} accounts do`} not read back as sent. Nothing else was done. Look at them in Vanta, and run again.`,
        found.map(({ uniqueId, message }) => ({
          message: `${uniqueId} ${message}.`,
          place: places.get(uniqueId)
        }))
      )
    }
  } catch (error) {
    const failure = asFailure(error)
    return {
      written: doubt === undefined,
      uncertain: doubt !== undefined,
      verified: false,
      mismatches: [],
      failure:
        doubt === undefined
          ? new Failure(
              'verification-failed',
              `Vanta took the sync, but the accounts could not be read back: ${failure.message} Nothing else was done. Run again.`,
              [],
              failure
            )
          : new Failure(
              'vanta-error',
              `It is not certain whether Vanta took the sync: ${doubt.message} Reading back failed as well: ${failure.message} Run again.`,
              [],
              doubt
            )
    }
  }
}
