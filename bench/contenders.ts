// Who takes part in the benchmark, and how one of them is run once: as a process of its own, timed from its start to
// its end.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync, closeSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { payloads, REPOSITORY, SHA } from '../scripts/runner.ts'
import { bundle } from '../scripts/bundle.ts'
import { GITHUB_TOKEN } from './github.ts'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** One company of one size: its files, and the server that plays its Vanta. */
export type Company = Readonly<{ directory: string; size: number; address: string; differences: number }>

export type Contender = Readonly<{
  id: 'node' | 'floor' | 'blind' | 'blind-c' | 'validate' | 'plan' | 'apply'
  /** In the table. */
  name: string
  command: (company: Company) => readonly [program: string, ...args: string[]]
  env?: (company: Company) => Record<string, string>
  /** Throws where the run did not do what it is measured for. */
  check?: (company: Company) => void
}>

type ActionYaml = Readonly<{ inputs: Readonly<Record<string, Readonly<{ default?: string }>>> }>

/** The environment of a step with its defaults: of `plan` on a pull request, else on a push to the default branch. */
const actionEnv = (mode: string, { directory, address }: Company): Record<string, string> => {
  const temp = join(directory, 'temp')
  rmSync(temp, { recursive: true, force: true })
  mkdirSync(temp)
  for (const name of ['output', 'summary']) writeFileSync(join(directory, name), '')
  const isPlan = mode === 'plan'
  const payload = isPlan ? payloads.pullRequest() : payloads.push()
  writeFileSync(join(directory, 'event.json'), JSON.stringify(payload))
  const { inputs }: ActionYaml = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
  const values: Record<string, string> = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''])),
    mode,
    'users-file': 'users.yml',
    'github-token': GITHUB_TOKEN,
    'api-url': address,
    'resource-id': 'bench',
    'client-id': `vci_${'7'.repeat(40)}`,
    'client-secret': `vcs_${'7'.repeat(40)}`
  }
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: isPlan ? 'pull_request' : 'push',
    GITHUB_API_URL: `${address}/github`,
    GITHUB_EVENT_PATH: join(directory, 'event.json'),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REF: isPlan ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_SHA: SHA,
    GITHUB_RUN_ID: '42',
    GITHUB_WORKSPACE: directory,
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    RUNNER_TEMP: temp,
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    )
  }
}

/** The part of the report that shows whether the run did all of its work. */
type ReportFile = Readonly<{
  failure: unknown
  listed: Readonly<{ users: number }> | null
  totals: Readonly<{ updated: number }>
  accounts: Readonly<{ verified: boolean }> | null
}>

const checkReport = (mode: string, { directory, size, differences }: Company): void => {
  const temp = join(directory, 'temp')
  const file = readdirSync(temp, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.json'))
  const report: ReportFile = JSON.parse(readFileSync(join(temp, file ?? ''), 'utf8'))
  const planned = mode === 'validate' ? 0 : differences
  if (
    report.failure !== null ||
    report.listed?.users !== size ||
    report.totals.updated !== planned ||
    (report.accounts?.verified ?? false) !== (mode === 'apply')
  )
    throw new Error(`${mode} at ${size} users did not do its work: ${JSON.stringify(report.failure)}`)
}

const action = (mode: 'validate' | 'plan' | 'apply'): Contender => ({
  id: mode,
  name: `\`${mode}\``,
  command: () => [process.execPath, join(root, 'dist', 'index.js')],
  env: (company) => actionEnv(mode, company),
  check: (company) => checkReport(mode, company)
})

/** Writes `users.yml` to the directory as `mode: export` writes it, from the server of a Vanta that has what the file is to say. */
export const exportUsers = async (company: Company): Promise<void> => {
  const env = { PATH: process.env['PATH'] ?? '', ...actionEnv('export', company) }
  const program = join(root, 'dist', 'index.js')
  // Not synchronously: the server that answers may be a child of this process.
  await promisify(execFile)(process.execPath, [program], { cwd: company.directory, env })
}

/** Bundles the floor program as the action is bundled, so that neither gains by how it is loaded. */
const bundleFloor = async (directory: string): Promise<string> => {
  await bundle('bench/floor.mjs', directory)
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }')
  return join(directory, 'index.js')
}

const python = process.platform === 'win32' ? 'python' : 'python3'

/** What Python says of itself; undefined where there is none, or none with PyYAML. */
export const pythonVersions = ():
  | Readonly<{ python: string; pyyaml: string; cLoader: boolean }>
  | undefined => {
  const ask =
    'import platform, yaml; print(platform.python_version(), yaml.__version__, yaml.__with_libyaml__)'
  const { status, stdout } = spawnSync(python, ['-c', ask], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const [version = '', pyyaml = '', cLoader] = stdout.trim().split(' ')
  return { python: version, pyyaml, cLoader: cLoader === 'True' }
}

const blind = (...loader: readonly string[]): Contender['command'] => {
  const script = fileURLToPath(new URL('blind.py', import.meta.url))
  return ({ address, directory }) => [python, script, address, join(directory, 'users.yml'), ...loader]
}

/** All who take part on this machine. `scratch` is an empty directory for the floor's bundle. */
export const contendersHere = async (scratch: string): Promise<readonly Contender[]> => {
  const floor = await bundleFloor(scratch)
  const versions = pythonVersions()
  return [
    { id: 'node', name: '(a) `node -e 0`', command: () => [process.execPath, '-e', '0'] },
    {
      id: 'floor',
      name: '(b) floor',
      command: ({ address, directory }) => [
        process.execPath,
        floor,
        address,
        join(directory, 'accounts.json')
      ]
    },
    ...(versions === undefined ? [] : [{ id: 'blind', name: '(c) Python', command: blind() } as const]),
    ...(versions?.cLoader === true
      ? [{ id: 'blind-c', name: '(d) Python, C loader', command: blind('c') } as const]
      : []),
    action('validate'),
    action('plan'),
    action('apply')
  ]
}

/** The most memory that a process has had so far, in MiB, where the system tells (Linux). */
const peakOf = (pid: number): number | undefined => {
  try {
    const kib = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kib === undefined ? undefined : Number(kib) / 1024
  } catch {
    return undefined
  }
}

export type Measured = Readonly<{ ms: number; peakMiB: number | undefined }>

/**
 * Runs a contender once. Memory is looked at every few milliseconds, which costs time: ask for it in a run whose
 * time does not count.
 */
export const runOnce = async (
  contender: Contender,
  company: Company,
  watchMemory: boolean
): Promise<Measured> => {
  const [program, ...args] = contender.command(company)
  const env = { PATH: process.env['PATH'] ?? '', ...contender.env?.(company) }
  const logFile = join(company.directory, 'log')
  const log = openSync(logFile, 'w')
  let peakMiB: number | undefined
  const started = performance.now()
  const child = spawn(program, args, { cwd: company.directory, env, stdio: ['ignore', log, log] })
  const timer = watchMemory
    ? setInterval(() => {
        peakMiB = peakOf(child.pid ?? 0) ?? peakMiB
      }, 3)
    : undefined
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  const ms = performance.now() - started
  clearInterval(timer)
  closeSync(log)
  if (status !== 0)
    throw new Error(`${contender.name} ended with ${status}:\n${readFileSync(logFile, 'utf8')}`)
  contender.check?.(company)
  return { ms, peakMiB }
}
