// The fault test from the command line: any number of schedules, from any seed, or one again by its id.
//   npm run faults -- --count 5000 --seed 7
//   npm run faults -- --only 1234.5
import { parseArgs } from 'node:util'
import { INVARIANTS } from '../__tests__/faults/invariants.ts'
import { playMany, playOne } from '../__tests__/faults/many.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    parallel: { type: 'string', default: '4' }
  }
})

const [count, seed, parallel] = [values.count, values.seed, values.parallel].map(Number)
if (![count, seed, parallel].every(Number.isSafeInteger))
  throw new Error('--count, --seed and --parallel are whole numbers.')

const started = performance.now()
const summary =
  values.only === undefined
    ? await playMany({
        count: count ?? 0,
        seed: seed ?? 0,
        parallel: parallel ?? 1,
        onBroken: (text) => console.log(`\n${text}`)
      })
    : await playOne(values.only)
const seconds = ((performance.now() - started) / 1_000).toFixed(1)

console.log(
  `\nSeed ${seed}: ${summary.schedules} schedules, ${summary.runs} runs of the action, ${seconds} s`
)
for (const [reason, times] of summary.reasons)
  console.log(`  ${times} ended as ${reason === '' ? 'success' : reason}`)
console.log(`${summary.hit.size} kinds of fault at ${summary.roles.size} kinds of request`)
for (const invariant of INVARIANTS)
  console.log(`${summary.broken.get(invariant) === undefined ? 'held  ' : 'BROKEN'} ${invariant}`)
if (values.only !== undefined) console.log(summary.texts.join('\n'))
process.exitCode = summary.broken.size === 0 ? 0 : 1
