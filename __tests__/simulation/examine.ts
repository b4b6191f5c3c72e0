// One case, played to its end and judged, the runs after it included.
import type { Case } from './case.ts'
import { judge } from './judge.ts'
import { type Chooser, play, type Stage } from './play.ts'
import { judgeRecovery } from './recovery.ts'
import type { Violation } from './trial.ts'

/** How far a case is followed after its own runs: not at all, to one that recovers, or to one that has nothing to do. */
export type Follow = 0 | 1 | 2

export type Examined = Readonly<{ stage: Stage; violations: readonly Violation[] }>

export const examine = async (played: Case, follow: Follow, choose?: Chooser): Promise<Examined> => {
  const stage = await play(played, choose)
  const violations = judge(stage)
  const after = follow === 0 ? [] : await judgeRecovery(stage, follow === 2)
  return { stage, violations: [...violations, ...after] }
}
