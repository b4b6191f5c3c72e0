// The same files and the same Vanta, written down in another order: what a run plans, and its digest, stay as they are.
import { expect, test } from '@jest/globals'
import type { Case, Content } from './case.ts'
import { makeCase } from './make.ts'
import { play } from './play.ts'
import { type Random, randomOf } from './random.ts'

const COMPANIES = 80

const shuffled = <T>(list: readonly T[], random: Random): T[] => {
  const rest = [...list]
  return list.flatMap(() => rest.splice(random.int(0, rest.length - 1), 1))
}

/** Lists and keys in another order, at every depth. */
const reordered = (value: unknown, random: Random): unknown => {
  if (Array.isArray(value)) return shuffled(value, random).map((one) => reordered(one, random))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, reordered(one, random)] as const)
  return Object.fromEntries(shuffled(entries, random))
}

/** What a run of a case plans: its digest, and every change that its report has, in the order of the report. */
const planOf = async (made: Case, content: Content, seed: Case['seed']) => {
  const run = { content, event: 'push', sha: 'a'.repeat(40), inputs: { mode: 'plan' } }
  const { runs } = await play({ ...made, seed, runs: { A: run } })
  const report = runs[0]?.report as { changes: readonly { place: unknown }[] } | undefined
  return {
    digest: runs[0]?.outputs['plan-digest'],
    changes: (report?.changes ?? []).map(({ place: _elsewhere, ...change }) => change)
  }
}

test('a plan and its digest do not depend on the order of files, keys, sets, and what Vanta lists', async () => {
  let changed = 0
  for (let n = 0; n < COMPANIES; n += 1) {
    const { made } = makeCase(n, 'still')
    const content = made.runs['A']?.content ?? {}
    const random = randomOf(n, 3)
    const plan = await planOf(made, content, made.seed)
    const rewritten = reordered(content, random) as Content
    expect(await planOf(made, rewritten, made.seed)).toEqual(plan)
    const relisted = await planOf(made, rewritten, reordered(made.seed, random) as Case['seed'])
    expect(relisted.digest).toBe(plan.digest)
    changed += plan.changes.length
  }
  expect(changed).toBeGreaterThan(COMPANIES)
})
