// Many cases in a row: what was found, and how often things happened that have to happen for the search to be one.
import type { Case } from './case.ts'
import { add, count, type Counters } from './counters.ts'
import { type Examined, examine, type Follow } from './examine.ts'
import { judgeWanted } from './judge-wanted.ts'
import { makeCase, type Profile } from './make.ts'
import type { Violation } from './trial.ts'
import type { Trouble } from './trouble.ts'

export type Share = Readonly<{ profile: Profile; from: number; count: number }>

export type Found = Readonly<{ n: number; profile: Profile; violation: Violation }>

export type Summary = Readonly<{
  schedules: number
  runs: number
  requests: number
  found: readonly Found[]
  counters: Counters
}>

/** Every other case is followed by a run that recovers, and every eighth by one more, which has nothing to do. */
const followOf = (n: number): Follow => (n % 8 === 0 ? 2 : n % 2 === 0 ? 1 : 0)

export const examineNumber = async (
  n: number,
  profile: Profile
): Promise<Examined & { made: Case; trouble?: Trouble }> => {
  const { made, choose, trouble } = makeCase(n, profile)
  if (trouble === undefined) return { made, ...(await examine(made, followOf(n), choose)) }
  const { stage, violations } = await examine(made, n % 4 === 0 ? 2 : 1, choose)
  return { made, stage, violations: [...violations, ...judgeWanted(stage, trouble)], trouble }
}

export const examineMany = async ({ profile, from, count: amount }: Share): Promise<Summary> => {
  const found: Found[] = []
  const counters: Counters = {}
  let [runs, requests] = [0, 0]
  for (let n = from; n < from + amount; n += 1) {
    const { stage, violations, trouble } = await examineNumber(n, profile)
    runs += stage.runs.length
    requests += stage.log.length
    count(counters, stage)
    for (const { family, place } of trouble?.struck ?? []) {
      add(counters, `strange: ${family}`)
      add(counters, `strange at ${place}`)
    }
    found.push(...violations.map((violation) => ({ n, profile, violation })))
  }
  return { schedules: amount, runs, requests, found, counters }
}
