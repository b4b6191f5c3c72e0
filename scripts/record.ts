// Whether a change leaves all that runs show and do as it was: log, annotations, summary, comment, outputs, report,
// requests with their bodies. Record before the change, compare after it. The recording is not committed.
//   npm run record
//   npm run record -- --compare [--show 5]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { record, type Recorded } from '../__tests__/simulation/record.ts'

const COMPANIES = 60
const FILE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build', 'recording.json')

const { values } = parseArgs({
  options: { compare: { type: 'boolean', default: false }, show: { type: 'string', default: '3' } }
})

/** The lines around the first difference. */
const differenceOf = (before: string, now: string): string[] => {
  const [old, fresh] = [before.split('\n'), now.split('\n')]
  const at = old.findIndex((line, n) => line !== fresh[n])
  const from = at === -1 ? old.length : at
  return [
    ...old.slice(Math.max(0, from - 2), from).map((line) => `    ${line}`),
    ...old.slice(from, from + 3).map((line) => `  - ${line}`),
    ...fresh.slice(from, from + 3).map((line) => `  + ${line}`)
  ].map((line) => line.slice(0, 240))
}

const recorded = await record(COMPANIES)
if (values.compare) {
  const before = new Map(
    (JSON.parse(readFileSync(FILE, 'utf8')) as Recorded[]).map(({ name, text }) => [name, text])
  )
  const changed = recorded.filter(({ name, text }) => before.get(name) !== text)
  for (const { name, text } of changed.slice(0, Number(values.show)))
    console.log([name, ...differenceOf(before.get(name) ?? '', text)].join('\n'))
  console.log(`${recorded.length - changed.length} of ${recorded.length} runs unchanged`)
  process.exitCode = changed.length === 0 ? 0 : 1
} else {
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, JSON.stringify(recorded))
  console.log(`${recorded.length} runs recorded in ${FILE}`)
}
