// Plays a schedule: a clean run that names the targets, the run with the faults, and clean runs after it; and
// keeps what is needed to judge them.
import { createServer, type Server } from 'node:http'
import { NOBODY, type StepResult } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import type { LoggedRequest, Sandbox } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import { accountInputs, manageInputs } from '../support/world.ts'
import { type Company, makeCompany } from './company.ts'
import type { Violation } from './invariants.ts'
import { checkClean, checkFaulty, checkFurther, checkRecovery } from './judge.ts'
import { type Picture, pictureOf } from './picture.ts'
import { randomOf } from './random.ts'
import { describeSchedule, makeSchedule, type Schedule, setFaults } from './schedule.ts'
import { type Target, targetsOf } from './targets.ts'

/** A run of the action, and what the sandbox saw of it. */
export type Evidence = Readonly<{
  step: StepResult
  log: readonly LoggedRequest[]
  before: Picture
  after: Picture
}>

/** Far more than the fifteen minutes that a run may take, at a hundred times the speed. */
const KILLED_AFTER_MS = 25_000

const CLOCKS = ['../support/fast-clock.mjs', './fast-abort.mjs']
  .map((file) => `--import=${new URL(file, import.meta.url).href}`)
  .join(' ')

export const inputsOf = (company: Company, sandbox: Sandbox): Record<string, string> => ({
  ...(company.wanted.accounts === undefined ? {} : accountInputs(sandbox)),
  ...(company.manages ? manageInputs(sandbox) : {}),
  ...company.inputs
})

/** Runs the action once, on a workspace that is thrown away. */
export const runOnce = async (
  company: Company,
  sandbox: Sandbox,
  over: Readonly<{ env?: Record<string, string>; inputs?: Record<string, string> }> = {}
): Promise<Evidence> => {
  const from = sandbox.requests.length
  const before = pictureOf(sandbox.state)
  const step = await runStep({
    event: company.event,
    files: { 'vanta-users.yml': company.file },
    inputs: { ...inputsOf(company, sandbox), ...over.inputs },
    timeout: KILLED_AFTER_MS,
    env: { NODE_OPTIONS: CLOCKS, ...over.env }
  })
  return { step, log: sandbox.requests.slice(from), before, after: pictureOf(sandbox.state) }
}

/** A proxy that answers every wish for a connection with a status of its own. */
const startProxy = async (status: number): Promise<Server> => {
  const server = createServer((_, response) => response.writeHead(status).end())
  server.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const runWithFaults = async (company: Company, sandbox: Sandbox, schedule: Schedule): Promise<Evidence> => {
  setFaults(sandbox, schedule)
  if (schedule.proxy === undefined) return runOnce(company, sandbox)
  const runBehind = (url: string) => runOnce(company, sandbox, { env: { HTTP_PROXY: url, HTTPS_PROXY: url } })
  if (schedule.proxy === 'closed') return runBehind(NOBODY)
  const server = await startProxy(schedule.proxy === 'refusing' ? 403 : 502)
  try {
    return await runBehind(`http://127.0.0.1:${portOf(server)}`)
  } finally {
    server.close()
  }
}

const startCompany = (company: Company): Promise<Sandbox> =>
  startSandbox({ limits: 'off', seed: company.seed, forms: company.forms })

export type Played = Readonly<{
  /** `seed.number`: what to repeat it by. */
  id: string
  schedule: string
  /** Names of the faults that reached a request, with the kinds of requests that they hit. */
  hit: readonly Readonly<{ fault: string; role: string }>[]
  reason: string
  violations: readonly Violation[]
  runs: number
}>

export type Baseline = Readonly<{
  company: Company
  targets: readonly Target[]
  reads: readonly string[]
  violations: readonly Violation[]
}>

/** A clean run of the company of this seed. */
export const playBaseline = async (companySeed: number): Promise<Baseline> => {
  const company = makeCompany(companySeed)
  await using sandbox = await startCompany(company)
  const evidence = await runOnce(company, sandbox)
  const write = evidence.log.findIndex(({ method, path }) => method !== 'GET' && path !== '/oauth/token')
  const reads = evidence.log
    .slice(0, write < 0 ? undefined : write)
    .filter(({ method, status }) => method === 'GET' && status === 200)
    .map(({ path }) => path.replace('/list_all', ''))
  return { company, targets: targetsOf(evidence.log), reads, violations: checkClean(company, evidence) }
}

/** Schedule `number` of the company of this seed: the run with the faults, a clean one, and at times one more. */
export const playSchedule = async (
  companySeed: number,
  number: number,
  baseline: Baseline
): Promise<Played> => {
  const { company, targets, reads } = baseline
  const random = randomOf(companySeed, number, 1)
  await using sandbox = await startCompany(company)
  const schedule = makeSchedule(random, targets, number, sandbox)
  const faulty = await runWithFaults(company, sandbox, schedule)
  sandbox.clearFaults()
  const violations = [...checkFaulty(company, faulty, schedule, reads)]
  // Somebody whose offboarding Vanta did not confirm is pending in a run that ends well, and a later one's work.
  const isWhole =
    faulty.step.outputs['failure-reason'] === '' &&
    company.wanted.offboarded.isSubsetOf(faulty.after.complete)
  let runs = 1
  // From where nothing changed, a clean run is the one that this company began with; and where the run ended well,
  // there is little to recover from. Of those, some are enough.
  const isUntouched = !faulty.log.some(({ effect }) => effect)
  if (random.chance(isUntouched ? 0.1 : isWhole ? 0.2 : 1)) {
    const recovery = await runOnce(company, sandbox)
    runs += 1
    violations.push(...checkRecovery(company, recovery))
    if (isWhole) violations.push(...checkFurther(recovery))
    else if (random.chance(0.2)) {
      violations.push(...checkFurther(await runOnce(company, sandbox)))
      runs += 1
    }
  }
  const struck = new Set(faulty.log.filter(({ fault }) => fault !== undefined).map(({ fault }) => fault))
  return {
    id: `${companySeed}.${number}`,
    schedule: describeSchedule(schedule),
    hit: schedule.strikes
      .filter(({ fault }) => struck.has(fault.rule.kind))
      .map(({ fault, target }) => ({ fault: fault.name, role: target.role })),
    reason: faulty.step.outputs['failure-reason'] ?? '(none)',
    violations,
    runs
  }
}
