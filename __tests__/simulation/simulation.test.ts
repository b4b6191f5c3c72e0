// The world moves while a run runs: whole runs in this process, on a virtual clock, against the sandbox as a function;
// between any two requests somebody else may act. Any number of schedules, and any seed:
//   npm run simulate -- --count 5000 --seed 7
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Kept, corpus } from './corpus.ts'
import { examineShares, sharesOf } from './crew.ts'
import { examine } from './examine.ts'
import { groundOf } from './excuses.ts'
import { KNOWN } from './known.ts'
import { examineNumber, type Found, type Summary } from './many.ts'
import { play } from './play.ts'
import { PROFILES } from './make.ts'
import { missingIn } from './required.ts'
import { show, storyOf } from './show.ts'
import { followFor, shrink, shows } from './shrink.ts'

/** Of each profile. A handful, for a quick look: SCHEDULES=40 npm test -- __tests__/simulation */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 600)
const THREADS = 2
/** For this seed, everything has to happen at least once. */
const SEED = 1
/** On CI, a few of another seed with every commit. */
const EXTRA = 100
const commit = process.env['GITHUB_SHA'] ?? ''
/** How many different violations are made small and printed. */
const MOST_SHOWN = 2

const isNew = ({ violation }: Found): boolean =>
  violation.grade !== 'excused' && KNOWN[violation.kind] === undefined

/** A violation with all that is needed to understand it and to see it again. */
const explain = async ({ n, profile, violation }: Found): Promise<string> => {
  const { made } = await examineNumber(n, profile)
  const small = await shrink(made, violation)
  const again = `npm run simulate -- --profile ${profile} --only ${n}`
  return `${violation.kind}\n${await show(small, followFor(violation))}\nAgain: ${again}\n${JSON.stringify(small)}`
}

describe('in a world that moves', () => {
  let summary: Summary
  beforeAll(async () => {
    const shares = sharesOf(SCHEDULES, SEED * 1_000_000)
    if (/^[0-9a-f]{40}$/.test(commit))
      shares.push(...sharesOf(EXTRA, Number.parseInt(commit.slice(0, 8), 16)))
    summary = await examineShares(shares, THREADS)
    const { schedules, runs, requests, found } = summary
    const inWindow = found.filter(({ violation }) => groundOf(violation.kind) === 'window').length
    process.stdout.write(
      `${schedules} schedules: ${runs} runs of the action, ${requests} requests; ${inWindow} times something happened in the window between a look and a write\n`
    )
  }, 900_000)

  test('nobody is lost, and everything that is done is said', async () => {
    const firsts = [...Map.groupBy(summary.found.filter(isNew), ({ violation }) => violation.kind).values()]
    const told = firsts
      .slice(0, MOST_SHOWN)
      .flatMap(([first]) => (first === undefined ? [] : [explain(first)]))
    expect((await Promise.all(told)).join('\n\n')).toBe('')
  }, 120_000)

  test('all of it was tried: every act, every fault at every request, every end', () => {
    // A handful of schedules cannot reach everything.
    if (SCHEDULES < 600) return
    expect(missingIn(summary.counters)).toEqual([])
  })

  test.each(PROFILES)('a schedule of the profile %s goes the same way each time', async (profile) => {
    for (let n = 1; n <= 5; n += 1) {
      const { made, stage } = await examineNumber(n, profile)
      const once = storyOf({ ...stage, log: stage.log.filter(({ run }) => run in made.runs) })
      const again = await play(structuredClone(made))
      expect(storyOf(again)).toEqual(once)
      for (const { name, log } of again.runs)
        expect(log).toBe(stage.runs.find((run) => run.name === name)?.log)
    }
  })
})

describe('what was ever found', () => {
  const kept = [...corpus()]

  test.each(kept)('%s', async (name, { kind, case: played }: Kept) => {
    const isKnown = KNOWN[kind]?.case === name
    const { violations } = await examine(structuredClone(played), 2)
    const found = violations.filter((one) => one.grade !== 'excused').map((one) => one.kind)
    if (isKnown) expect(found).toContain(kind)
    else expect(found.filter((one) => KNOWN[one] === undefined)).toEqual([])
  })

  test('a violation that is known has a case that shows it', async () => {
    for (const [kind, { case: name }] of Object.entries(KNOWN)) {
      const found = corpus().get(name)
      expect(found?.kind).toBe(kind)
      expect(found !== undefined && (await shows(found.case, found))).toBe(true)
    }
  })
})
