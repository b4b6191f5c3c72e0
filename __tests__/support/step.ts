// A step of a whole-action test: the bundle, as GitHub would run it. Whatever the test is about, the report has to fit
// the published schema, and the population to be the one that the report names.
import { runStep as run, type Step, type StepResult } from '../../scripts/runner.ts'
import { mismatchOf } from './report.ts'

/** Runs the bundle once, to its end; or the source, where `IN_PROCESS` is set. */
export const runStep = async (step: Step): Promise<StepResult> => {
  const start = process.env['IN_PROCESS'] === undefined ? undefined : (await import('./here.ts')).startHere
  const result = await run(step, start)
  const wrong = result.report === undefined ? undefined : mismatchOf(result.report, result.population)
  if (wrong !== undefined) throw new Error(`The report is not as it is published: ${wrong}`)
  return result
}
