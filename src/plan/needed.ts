// What a plan needs of Vanta, and must have been read.
import { Failure } from '../errors.ts'

/**
 * A part of Vanta that was not read is not an empty part: planned on nothing, the PUT would remove everybody else.
 * @throws {Failure} `vanta-error` where it was not read.
 */
export const needed = <T>(part: T | undefined, what: string): T => {
  if (part === undefined)
    throw new Failure('vanta-error', `${what} were not read from Vanta. Nothing was planned.`)
  return part
}
