// What became of an item, errors on the way to it as values, and whether the next write may still begin.
import { asFailure, bugBehind, type Failure, type Note, type Problem } from '../errors.ts'
import type { Result, WithResult } from '../kinds/change.ts'
import { say, type Text } from '../say.ts'
import { endsTheRun, VantaError } from '../vanta/error.ts'
import type { Person, Totals, VantaAccount } from '../vanta/model.ts'

export const withResult = <T>(item: T, result: Result): WithResult<T> => ({ ...item, result })

const resultOf = (status: Result['status'], message: Text | null = null, uncertain = false): Result => ({
  status,
  message,
  uncertain
})

export const done = resultOf('done')
export const failed = (message: Text | undefined, uncertain?: boolean): Result =>
  resultOf('failed', message, uncertain)

const DOUBT = say`It is unknown whether Vanta carried it out. Look at it in Vanta, and run again.`

/** By a request that failed; `doubt` is said where nobody knows whether it did: so is what came before a bug. */
export const failedBy = (failure: Failure, doubt = DOUBT): Result => {
  const isUncertain = failure instanceof VantaError ? failure.uncertain : bugBehind(failure) !== undefined
  return failed(isUncertain ? say`${failure.said} ${doubt}` : failure.said, isUncertain)
}

export const asPlanned = resultOf('planned')
export const planned = <T>(item: T): WithResult<T> => withResult(item, asPlanned)

export const notTried = <T>(item: T, why = say`An earlier step failed.`): WithResult<T> =>
  withResult(item, resultOf('not-tried', why))

/** People as they are after the writes, by id; undefined where they could not be read. */
export type PeopleNow = ReadonlyMap<string, Person> | undefined

/** What a kind's writes have come to. */
export type Written<C> = Readonly<{
  changes: readonly WithResult<C>[]
  /** Where answers did not prove all of it: what became of the changes, by people as they are after the writes. */
  settle?: (people: PeopleNow) => readonly WithResult<C>[]
  /** An answer that does not fit what was asked: an error, also where the changes turn out to be done. */
  odd?: Failure | undefined
  /** Who was named as completing offboardings, where anybody was. */
  acknowledgerId?: string
  /** Of a full-state sync: whatever it does not prove, nothing else may be written after it. */
  sync?: Sync
}>

/** What a full-state sync has come to. */
export type Sync = Readonly<{
  written: boolean
  /** Nobody knows whether Vanta accepted it: `written` is then false. */
  uncertain: boolean
  verified: boolean
  /** What does not read back as sent, and matters. */
  mismatches: readonly Problem[]
  /** What Vanta stores in another spelling than it was sent in. */
  notes: readonly Note[]
  after?: Totals | undefined
  /** The list that was read back. */
  rows?: readonly VantaAccount[] | undefined
  /** A newer commit came up before anything was written: nothing was, on purpose. */
  superseded: boolean
  failure?: Failure | undefined
}>

export type Gate = Readonly<{
  /** Why no further write may begin; undefined where it may. */
  shut: () => Text | undefined
  /** The failure as a value. Shuts the gate where every further write would end in it. */
  note: (error: unknown) => Failure
}>

/** Asked before every write but the first. */
export const createGate = (isCancelled: () => boolean): Gate => {
  let over: Text | undefined
  return {
    shut: () => (isCancelled() ? say`The run was cancelled.` : over),
    note: (error) => {
      const failure = asFailure(error)
      if (failure instanceof VantaError && endsTheRun(failure)) over = failure.said
      return failure
    }
  }
}
