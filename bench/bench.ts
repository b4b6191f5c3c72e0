// `npm run bench`: how long the committed bundle takes, as a whole process, beside the least that any program could
// do and the script that one would write instead. All take turns on one machine, so that their ratios hold although
// its speed does not. `--sizes 100,1000`, `--runs 7`, `--latencies 0,50` (milliseconds an answer takes), `--write` (into
// docs/performance.md), `--check` (fails on a target missed).
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { differences, writeCompany } from './company.ts'
import {
  type Company,
  type Measured,
  contendersHere,
  exportUsers,
  pythonVersions,
  root,
  runOnce
} from './contenders.ts'
import { BEFORE } from './github.ts'
import type { Seen } from './server.ts'
import { type Row, isMet, median, tablesOf, targetsOf } from './table.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000,2000,10000,20000' },
    runs: { type: 'string', default: '7' },
    latencies: { type: 'string', default: '0,50' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false }
  }
})
const sizes = values.sizes.split(',').map(Number)
const runs = Number(values.runs)
const latencies = values.latencies.split(',').map(Number)
if (
  ![...sizes, runs, ...latencies.map((ms) => ms + 1)].every(
    (number) => Number.isInteger(number) && number > 0
  )
)
  throw new RangeError(
    '--sizes and --latencies take whole numbers with commas between them, --runs a whole number.'
  )

/** Starts the server of one company, and gives its address once it listens. */
const startServer = async (...company: readonly string[]) => {
  const args = [join(root, 'bench', 'server.ts'), ...company]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error('The server of the benchmark did not start.')))
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()))
  })
  return { address, stop: () => child.kill() }
}

/** What a run asked for. It did other work than is measured where something was refused, such as its token by GitHub. */
const reset = async (address: string): Promise<Seen> => {
  const response = await fetch(`${address}/reset`)
  const seen: Seen = JSON.parse(await response.text())
  if (seen.refused > 0) throw new Error(`${seen.refused} of ${seen.requests} requests were refused.`)
  return seen
}

/** A company of this size, with its users file as an export writes it, and as one would have written it before. */
const prepare = async (scratch: string, size: number): Promise<Omit<Company, 'address'>> => {
  const company = { directory: join(scratch, String(size)), size, differences: differences(size) }
  mkdirSync(join(company.directory, BEFORE), { recursive: true })
  writeCompany(company.directory, size)
  for (const [list, folder] of [
    ['wanted.json', ''],
    ['vanta.json', BEFORE]
  ] as const) {
    const { address, stop } = await startServer(join(company.directory, list))
    try {
      await exportUsers({ ...company, address, directory: join(company.directory, folder) })
    } finally {
      stop()
    }
  }
  return company
}

const measure = async (prepared: Omit<Company, 'address'>, latency: number): Promise<readonly Row[]> => {
  const { directory, size } = prepared
  const { address, stop } = await startServer(join(directory, 'vanta.json'), String(latency), directory)
  const company: Company = { ...prepared, address }
  try {
    const first: { memory: Measured; seen: Seen }[] = []
    for (const contender of contenders) {
      // Warms the disk's cache and the server, and is the run whose memory and traffic are looked at.
      const memory = await runOnce(contender, company, true)
      first.push({ memory, seen: await reset(address) })
    }
    const times = contenders.map((): number[] => [])
    for (let run = 0; run < runs; run += 1) {
      for (const [index, contender] of contenders.entries()) {
        times[index]?.push((await runOnce(contender, company, false)).ms)
        await reset(address)
      }
    }
    return contenders.flatMap((contender, index) => {
      const { memory, seen } = first[index] ?? {}
      if (memory === undefined || seen === undefined) return []
      return [{ contender, size, latency, ms: median(times[index] ?? []), peakMiB: memory.peakMiB, seen }]
    })
  } finally {
    stop()
  }
}

/** The processes that wanted to run in the last minute, before anything was measured; 0 where the system does not tell. */
const busy = loadavg()[0] ?? 0

/** What the numbers hold for. */
const circumstances = (): string => {
  const versions = pythonVersions()
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  const python =
    versions === undefined
      ? 'no Python with PyYAML, so (c) and (d) are left out'
      : `Python ${versions.python}, PyYAML ${versions.pyyaml}${versions.cLoader ? '' : ' without its C loader, so (d) is left out'}`
  return [
    new Date().toISOString().slice(0, 10),
    `${(cpu?.model ?? 'unknown processor').replaceAll(/\s+/g, ' ').trim()}, ${cpus().length} cores, ${memory} GiB`,
    `${process.platform} ${process.arch}`,
    ...(busy < 1
      ? []
      : [`busy with other work (load ${busy.toFixed(0)}), so that only ratios tell something`]),
    `Node.js ${process.versions.node}`,
    python
  ].join(' · ')
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-'))
const contenders = await contendersHere(join(scratch, 'floor'))
const rows: Row[] = []
try {
  for (const size of sizes) {
    const company = await prepare(scratch, size)
    for (const latency of latencies) {
      console.error(`${size} users, ${latency} ms …`)
      rows.push(...(await measure(company, latency)))
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** Who (a) to (d) are, for readers of the tables. */
const legend = `- (a) \`node -e 0\`: Node.js alone.
- (b) A floor in Node.js, bundled as the action is and with the same HTTP library: reads the users as JSON, gets a token, then GET, PUT, GET.
- (c) The script that one would write instead, in Python: \`yaml.safe_load\`, a token, and one PUT. It looks at nothing first, checks nothing and reads nothing back.
- (d) The same with PyYAML's C loader.

The users file is as \`mode: export\` writes it, and two in a hundred accounts differ from Vanta's. The action runs with its defaults: a github-token, with which both read the file as it was before the change, \`plan\` keeps the comment of a pull request, and \`apply\` asks for the tip of the branch, for the pull request, and for who approved it. There are no manage credentials.`

const text = `Measured on ${circumstances()}. Medians of ${runs} runs of the whole process, all programs taking turns, against a server on the same machine that answers from memory. \`npm run bench\` measures anew.

${legend}

${tablesOf(rows)}`
console.log(`${text}\n`)
const targets = targetsOf(rows)
for (const target of targets)
  console.log(
    `${isMet(target) ? 'met   ' : 'MISSED'} ${target.name}: ${target.ratio.toFixed(2)} (at most ${target.most})`
  )
if (values.write) {
  const file = join(root, 'docs', 'performance.md')
  const document = readFileSync(file, 'utf8')
  const written = document.replace(
    /(<!-- performance -->\n)[^]*?(<!-- \/performance -->)/,
    (_, start: string, end: string) => `${start}\n${text}\n\n${end}`
  )
  writeFileSync(file, written)
}
if (values.check && !targets.every(isMet)) process.exitCode = 1
