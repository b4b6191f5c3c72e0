// Running again is the recovery: after all is over, in a world that no longer changes, a run makes it as the file says, and
// one more finds nothing to do.
import type { RunSpec } from './case.ts'
import type { Run } from './evidence.ts'
import { toldBy } from './told.ts'
import { isWrite, type Violation } from './trial.ts'
import type { Stage } from './play.ts'

/** The run of the branch's last commit, as its next schedule starts it. */
const scheduled = ({ played, log }: Stage): RunSpec => {
  const tip = log.at(-1)?.tip
  const [first, ...others] = Object.values(played.runs)
  const last = others.find(({ sha, pushes }) => pushes === true && sha === tip) ?? first
  if (last === undefined) throw new Error('A case has at least one run.')
  const { inputs: _inputs, pushes: _pushes, branch: _branch, ...spec } = last
  return { ...spec, event: 'schedule' }
}

/** Plays the recovery, and judges it. `twice`: also the run that finds nothing to do. */
export const judgeRecovery = async (stage: Stage, twice: boolean): Promise<Violation[]> => {
  const violations: Violation[] = []
  const accuse = (kind: string, run: Run, detail: string): void =>
    void violations.push({ kind, grade: 'silent', run: run.name, detail })
  const spec = scheduled(stage)
  const first = await stage.recover('R', spec)
  const reason = first.outputs['failure-reason'] ?? '?'
  // What a guard refuses, or the file and Vanta cannot agree on, waits for a person.
  if (toldBy(first.report)?.refused === true || reason === 'invalid-users-file') return violations
  if (first.inputs['expected-plan'] !== '') return violations
  if (reason !== '') {
    accuse(
      `running again ends as ${reason}`,
      first,
      first.log.split('\n').findLast((line) => line.startsWith('::error')) ?? ''
    )
    return violations
  }
  const { users } = spec.content
  const live = (stage.moments.at(-1)?.picture.accounts ?? []).filter(({ deletedAt }) => deletedAt === null)
  const ids = (list: readonly object[]): string =>
    list
      .map((one) => String(Reflect.get(one, 'uniqueId')))
      .toSorted()
      .join()
  if (users !== undefined && first.outputs['mode'] === 'apply' && ids(live) !== ids(users))
    accuse('running again leaves other accounts', first, ids(live))
  if (!twice) return violations
  const second = await stage.recover('S', spec)
  const writes = stage.log.filter(
    (entry) => entry.run === 'S' && isWrite(entry) && entry.role !== 'PUT accounts'
  )
  if (second.outputs['failure-reason'] !== '' || second.outputs['changed'] !== 'false' || writes.length > 0)
    accuse('running again never comes to an end', second, writes.map(({ key }) => key).join())
  return violations
}
