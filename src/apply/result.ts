// What became of an item, and errors on the way to it, as values.
import { Failure } from '../errors.ts'
import type { Result, WithResult } from '../report/report.ts'
import type { ItemResult } from '../vanta/model.ts'

/** Even an error that no one foresaw must not hide what was done before it, so it is a failure like any other. */
export const asFailure = (error: unknown): Failure => {
  if (error instanceof Failure) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Failure(
    'vanta-error',
    `Something unforeseen happened: ${message}. Please report this as a bug.`,
    [],
    error
  )
}

export const withResult = <T>(item: T, result: Result): WithResult<T> => ({ ...item, result })

export const done: Result = { status: 'done' }
export const failed = (message: string | undefined, uncertain = false): Result => ({
  status: 'failed',
  ...(message === undefined ? {} : { message }),
  ...(uncertain ? { uncertain } : {})
})

export const resultOf = (item: ItemResult | undefined): Result => {
  if (item === undefined) return failed('Vanta said nothing about this item.')
  return item.ok ? done : failed(item.message, item.uncertain)
}

export const planned = <T>(item: T): WithResult<T> => withResult(item, { status: 'planned' })

export const notTried = <T>(item: T): WithResult<T> =>
  withResult(item, { status: 'not-tried', message: 'An earlier step failed.' })

export const notAllowed = <T>(item: T): WithResult<T> =>
  withResult(item, { status: 'not-tried', message: 'A guard refuses it.' })
