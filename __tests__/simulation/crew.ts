// The search, shared among threads.
import { Worker } from 'node:worker_threads'
import { PROFILES, type Profile } from './make.ts'
import type { Share, Summary } from './many.ts'

/** Small enough that threads with as many shares end at about the same time. */
const LARGEST_SHARE = 125

/** So many schedules of each profile, from a number on. */
export const sharesOf = (amount: number, from: number, profiles: readonly Profile[] = PROFILES): Share[] =>
  profiles.flatMap((profile) =>
    Array.from({ length: Math.ceil(amount / LARGEST_SHARE) }, (_, n) => ({
      profile,
      from: from + n * LARGEST_SHARE,
      count: Math.min(LARGEST_SHARE, amount - n * LARGEST_SHARE)
    }))
  )

const examineOnThread = (shares: readonly Share[], onSummary: (summary: Summary) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: shares,
      // All that a schedule makes is soon forgotten: with so much room, most is gone before it is looked at.
      resourceLimits: { maxYoungGenerationSizeMb: 96 }
    })
    worker.on('message', onSummary)
    worker.once('error', reject)
    worker.once('exit', () => resolve())
  })

const together = (summaries: readonly Summary[]): Summary => {
  const counters: Record<string, number> = {}
  for (const summary of summaries)
    for (const [what, times] of Object.entries(summary.counters))
      counters[what] = (counters[what] ?? 0) + times
  const sum = (of: (summary: Summary) => number): number =>
    summaries.reduce((total, summary) => total + of(summary), 0)
  return {
    schedules: sum(({ schedules }) => schedules),
    runs: sum(({ runs }) => runs),
    requests: sum(({ requests }) => requests),
    found: summaries.flatMap(({ found }) => found),
    counters
  }
}

/** All shares, by so many threads. */
export const examineShares = async (
  shares: readonly Share[],
  threads: number,
  onSummary: (summary: Summary) => void = () => {}
): Promise<Summary> => {
  const summaries: Summary[] = []
  const take = (summary: Summary): void => {
    summaries.push(summary)
    onSummary(summary)
  }
  const parts = Array.from({ length: threads }, (_, thread) =>
    shares.filter((_share, at) => at % threads === thread)
  )
  await Promise.all(parts.map((part) => examineOnThread(part, take)))
  return together(summaries)
}
