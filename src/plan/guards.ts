// The guards together: every reason not to write, evaluated in `plan` as in `apply`. There is no way around them but
// to change what they look at.
import { Failure, type Problem } from '../errors.ts'
import { say, word } from '../say.ts'
import type { KindName } from '../kinds/kinds.ts'
import { guard, type Guard } from './plan.ts'

/** Refuses every plan but the one that was approved. */
export const expectedPlan = (expected: string, digest: string): Guard => {
  const isExpected = expected === digest
  const message = say`The plan's digest is ${word(digest)}, but expected-plan asks for ${word(expected)}: the file or Vanta changed after the plan was approved. Review and approve the new plan.`
  const summary = isExpected ? say`the plan is the expected one` : say`the plan is a different one`
  return guard('expected-plan', 'everything', summary, isExpected ? [] : [{ message }])
}

/** The kinds that must not be done although the rest of the run goes on, with the reasons. */
export type Refused = ReadonlyMap<KindName | 'everything', readonly Problem[]>

const refusalsOf = (guards: readonly Guard[]): readonly Problem[] =>
  guards.flatMap(({ refusals }) => refusals)

/**
 * Ends the run where a guard refuses. Where nobody reviews the run (`unattended`), a refusal of groups, viewers or
 * offboarding stops only that, and is given back. `outcome` is what the refusal means for Vanta.
 * @throws {Failure} `plan-changed` where nothing but the expected plan differs, else `refused`.
 */
export const refuse = (
  guards: readonly Guard[],
  unattended = false,
  outcome = say`Nothing was written to Vanta.`
): Refused => {
  const refusals = refusalsOf(guards)
  const refusing = guards.filter((one) => one.refusals.length > 0)
  const byKind = Map.groupBy(refusing, ({ stops }) => stops)
  if (refusing.length === 0 || (unattended && !byKind.has('everything')))
    return new Map([...byKind].map(([kind, own]) => [kind, refusalsOf(own)]))
  throw new Failure(
    refusing.every(({ name }) => name === 'expected-plan') ? 'plan-changed' : 'refused',
    refusals.length === 1
      ? say`The plan is refused. ${outcome}`
      : say`The plan is refused for ${refusals.length} reasons. ${outcome}`,
    refusals
  )
}
