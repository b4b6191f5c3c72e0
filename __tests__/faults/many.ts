// Many schedules, a few at a time: companies from one seed, and for each of them a fault at each request in turn.
import type { Invariant } from './invariants.ts'
import { type Baseline, playBaseline, type Played, playSchedule } from './play.ts'

/** Schedules of one company: about as many as its run has requests. */
const PER_COMPANY = 20

export type Summary = {
  schedules: number
  runs: number
  /** What broke, each with how to see it again, by invariant. */
  broken: Map<Invariant, string[]>
  hit: Set<string>
  roles: Set<string>
  reasons: Map<string, number>
  /** One line for each schedule. */
  texts: string[]
}

const emptySummary = (): Summary => ({
  schedules: 0,
  runs: 0,
  broken: new Map(),
  hit: new Set(),
  roles: new Set(),
  reasons: new Map(),
  texts: []
})

const add = (summary: Summary, played: Played, onBroken: (text: string) => void): void => {
  summary.schedules += 1
  summary.runs += played.runs
  for (const { fault, role } of played.hit) {
    summary.hit.add(fault.replace(/ \(.*\)$/, ''))
    summary.roles.add(role)
  }
  summary.reasons.set(played.reason, (summary.reasons.get(played.reason) ?? 0) + 1)
  summary.texts.push(`${played.id} ${played.reason || 'success'}: ${played.schedule}`)
  for (const { invariant, detail } of played.violations) {
    const text = `${invariant}\n  ${detail}\n  ${played.schedule}\n  again: npm run faults -- --only ${played.id}`
    summary.broken.set(invariant, [...(summary.broken.get(invariant) ?? []), text])
    onBroken(text)
  }
}

const clean = (companySeed: number, { violations }: Baseline): Played => ({
  id: `${companySeed}.clean`,
  schedule: 'no fault',
  hit: [],
  reason: '',
  violations,
  runs: 1
})

export type Many = Readonly<{
  count: number
  seed: number
  parallel: number
  onBroken?: (text: string) => void
}>

export const playMany = async ({ count, seed, parallel, onBroken = () => {} }: Many): Promise<Summary> => {
  const summary = emptySummary()
  const companies = Math.ceil(count / PER_COMPANY)
  let next = 0
  const work = async (): Promise<void> => {
    while (next < companies) {
      const company = next
      next += 1
      const companySeed = seed * 1_000_000 + company
      const baseline = await playBaseline(companySeed)
      if (baseline.violations.length > 0) add(summary, clean(companySeed, baseline), onBroken)
      const amount = Math.min(PER_COMPANY, count - company * PER_COMPANY)
      for (let number = 0; number < amount; number += 1)
        add(summary, await playSchedule(companySeed, number, baseline), onBroken)
      summary.runs += 1
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  return summary
}

/** One schedule again, by the id that it was reported with. */
export const playOne = async (id: string): Promise<Summary> => {
  const [companySeed = 0, number = Number.NaN] = id.split('.').map(Number)
  const summary = emptySummary()
  const baseline = await playBaseline(companySeed)
  add(
    summary,
    Number.isNaN(number) ? clean(companySeed, baseline) : await playSchedule(companySeed, number, baseline),
    console.log
  )
  return summary
}
