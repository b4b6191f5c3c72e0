// What became of an item, errors on the way to it as values, and whether the next write may still begin.
import { asFailure, type Failure } from '../errors.ts'
import type { Result, WithResult } from '../kinds/change.ts'
import { say, type Text } from '../say.ts'
import { endsTheRun, VantaError } from '../vanta/error.ts'
import type { Person } from '../vanta/model.ts'

export const withResult = <T>(item: T, result: Result): WithResult<T> => ({ ...item, result })

const resultOf = (status: Result['status'], message: Text | null = null, uncertain = false): Result => ({
  status,
  message,
  uncertain
})

export const done = resultOf('done')
export const failed = (message: Text | undefined, uncertain?: boolean): Result =>
  resultOf('failed', message, uncertain)

export const planned = <T>(item: T): WithResult<T> => withResult(item, resultOf('planned'))

export const notTried = <T>(item: T, why = say`An earlier step failed.`): WithResult<T> =>
  withResult(item, resultOf('not-tried', why))

/** People as they are after the writes, by id; undefined where they could not be read. */
export type PeopleNow = ReadonlyMap<string, Person> | undefined

/** What a kind's writes have come to. */
export type Written<C> = Readonly<{
  changes: readonly WithResult<C>[]
  /** Where answers did not prove all of it: what became of the changes, by people as they are after the writes. */
  settle?: (people: PeopleNow) => readonly WithResult<C>[]
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
