// The simulation from the command line: any number of schedules from any seed, one again, one made small, or one
// against the committed bundle.
//   npm run simulate -- --count 5000 --seed 7 --profile race
//   npm run simulate -- --profile race --only 7000012
//   npm run simulate -- --profile race --shrink 7000012
//   npm run simulate -- --bundle __tests__/simulation/corpus/some-case.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { replay } from '../__tests__/simulation/bundle.ts'
import type { Kept } from '../__tests__/simulation/corpus.ts'
import { examineShares, sharesOf } from '../__tests__/simulation/crew.ts'
import { groundOf } from '../__tests__/simulation/excuses.ts'
import { KNOWN } from '../__tests__/simulation/known.ts'
import { PROFILES, type Profile } from '../__tests__/simulation/make.ts'
import { examineNumber, type Found } from '../__tests__/simulation/many.ts'
import { show, storyOf } from '../__tests__/simulation/show.ts'
import { followFor, shrink } from '../__tests__/simulation/shrink.ts'
import { missingIn } from '../__tests__/simulation/required.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 10_000) },
    profile: { type: 'string' },
    only: { type: 'string' },
    shrink: { type: 'string' },
    out: { type: 'string' },
    bundle: { type: 'string' },
    counters: { type: 'boolean', default: false },
    threads: { type: 'string', default: String(availableParallelism()) }
  }
})

const whole = (name: string, text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new TypeError(`--${name} is a whole number.`)
  return value
}

const isProfile = (name: string): name is Profile => (PROFILES as readonly string[]).includes(name)
const profile = values.profile ?? 'default'
if (!isProfile(profile)) throw new TypeError(`--profile is one of ${PROFILES.join(', ')}.`)

/** Kinds of violation that a search makes small. */
const MOST_EXPLAINED = 5

const search = async (): Promise<void> => {
  const [count, seed, threads] = [
    whole('count', values.count),
    whole('seed', values.seed),
    whole('threads', values.threads)
  ]
  const started = performance.now()
  let examined = 0
  const shares = sharesOf(count, seed * 1_000_000, values.profile === undefined ? PROFILES : [profile])
  const summary = await examineShares(shares, threads, ({ schedules }) => {
    examined += schedules
    if (process.stdout.isTTY) process.stdout.write(`\r${examined} schedules`)
  })
  const { schedules, runs, requests, found, counters } = summary
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  console.log(`\nSeed ${seed}: ${schedules} schedules, ${runs} runs, ${requests} requests, ${seconds} s`)
  if (values.counters)
    for (const [what, times] of Object.entries(counters).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      console.log(`${String(times).padStart(8)} ${what}`)
  for (const what of missingIn(counters)) console.log(`  never: ${what}`)
  const byKind = Map.groupBy(
    found,
    ({ violation: { grade, kind } }) => `${[grade, groundOf(kind)].filter(Boolean).join(', ')}: ${kind}`
  )
  for (const [name, all] of [...byKind].toSorted(([, one], [, other]) => other.length - one.length))
    print(name, all)
  const isBad = ({ violation }: Found): boolean =>
    violation.grade !== 'excused' && KNOWN[violation.kind] === undefined
  const bad = [...Map.groupBy(found.filter(isBad), ({ violation }) => violation.kind).values()]
  for (const [first] of bad.slice(0, MOST_EXPLAINED)) if (first !== undefined) await explain(first)
  process.exitCode = bad.length === 0 ? 0 : 1
}

/** Makes what was found small and shows it; with --out, writes it as a case of the corpus, whose `what` is open. */
const explain = async ({ n, profile: of, violation }: Found): Promise<void> => {
  const { made } = await examineNumber(n, of)
  const { kind, grade } = violation
  const kept: Kept = { what: '', kind, grade, case: await shrink(made, violation) }
  console.log(`\n${kind}\n${await show(kept.case, followFor(violation))}`)
  if (values.out === undefined) return
  mkdirSync(values.out, { recursive: true })
  const file = join(values.out, `${kind.replaceAll(/[^a-z]+/gi, '-')}-${of}-${n}.json`)
  writeFileSync(file, `${JSON.stringify(kept, undefined, 2)}\n`)
  console.log(file)
}

const print = (name: string, all: readonly Found[]): void => {
  const [first] = all
  if (first === undefined) return
  const { n, profile: of, violation } = first
  const known = KNOWN[violation.kind] === undefined ? '' : ' (known)'
  console.log(`${String(all.length).padStart(6)} ${name}${known}: ${violation.detail.slice(0, 160)}`)
  if (violation.grade !== 'excused') console.log(`       npm run simulate -- --profile ${of} --shrink ${n}`)
}

/** One schedule; with `small`, what is left of it for each kind of violation that it shows. */
const one = async (n: number, small: boolean): Promise<void> => {
  const { made, violations } = await examineNumber(n, profile)
  if (!small) return console.log(await show(made, 2))
  const kinds = new Map(violations.map((violation) => [violation.kind, violation]))
  for (const violation of kinds.values())
    if (violation.grade !== 'excused') await explain({ n, profile, violation })
}

if (values.only !== undefined) await one(whole('only', values.only), false)
else if (values.shrink !== undefined) await one(whole('shrink', values.shrink), true)
else if (values.bundle !== undefined) {
  const { case: played } = JSON.parse(readFileSync(values.bundle, 'utf8')) as Kept
  const { violations, differences, evidence } = await replay(played)
  const found = violations.map(({ grade, kind, run, detail }) => `${grade}, run ${run}: ${kind}: ${detail}`)
  console.log([...storyOf(evidence), ...differences, ...found].join('\n'))
  process.exitCode = violations.some(({ grade }) => grade !== 'excused') ? 1 : 0
} else await search()
