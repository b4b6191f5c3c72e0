// What a plan needs of Vanta, and must have been read.
import { Failure } from '../errors.ts'
import { say, type Text } from '../say.ts'

/**
 * A part of Vanta that was not read is not an empty part: planned on nothing, the PUT would remove everybody else.
 * @throws {Failure} `vanta-error` where it was not read.
 */
export const needed = <T>(part: T | undefined, what: Text): T => {
  if (part === undefined)
    throw new Failure('vanta-error', say`${what} were not read from Vanta. Nothing was planned.`)
  return part
}
