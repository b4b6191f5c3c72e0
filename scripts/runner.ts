// A small GitHub runner: runs the committed bundle as a workflow step would be run, with a clean environment,
// the inputs' defaults from action.yml and the runner's files, and gives back what the step left behind.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import type { Sandbox } from '../sandbox/sandbox.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const COMPILED = join(tmpdir(), 'vanta-user-sync-compiled')

const FAST_CLOCK = pathToFileURL(join(root, '__tests__', 'support', 'fast-clock.mjs')).href

type ActionInputs = Record<string, { default?: string }>
const actionInputs: ActionInputs = parse(readFileSync(join(root, 'action.yml'), 'utf8')).inputs

/** A step to run. What is left out is as on a push to `main` of `example/access`. */
export type Step = Readonly<{
  /** Files of the workspace by path; ignored where `workspace` is given. */
  files?: Readonly<Record<string, string | Uint8Array>>
  workspace?: string
  inputs?: Readonly<Record<string, string>>
  event?: string
  payload?: unknown
  /** Further environment, or other values of `GITHUB_*`; undefined takes a variable away. */
  env?: Readonly<Record<string, string | undefined>>
  /** Time runs a hundred times faster in the action's process, so that waits can be waited for. */
  fast?: boolean
  /** Milliseconds after which the process is killed. */
  timeout?: number
  onOutput?: (text: string) => void
  /** Sends the process a signal as soon as something holds. */
  end?: Readonly<{ signal: NodeJS.Signals; when: () => boolean }>
}>

export type StepResult = Readonly<{
  /** The exit status; null where the process was killed. */
  status: number | null
  /** Everything printed, workflow commands included. */
  log: string
  /** What the log shows to people: without workflow commands. */
  lines: readonly string[]
  annotations: readonly Annotation[]
  /** Values given to `::add-mask::`. */
  masks: readonly string[]
  outputs: Readonly<Record<string, string>>
  summary: string
  workspace: string
  /** The JSON report, parsed; undefined where there is none. */
  report: unknown
  /** The population, where there is one. */
  population: string | undefined
  ms: number
}>

export type Annotation = Readonly<{
  level: string
  message: string
  properties: Readonly<Record<string, string>>
}>

export const SHA = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00'
export const REPOSITORY = 'example/access'
/** Nobody listens there, and no server that asks for any free port is ever given this one. */
export const NOBODY = 'http://127.0.0.1:9'

/** Where a sandbox is, and how to sign in. */
type Place = Pick<Sandbox, 'url' | 'credentials' | 'resourceId'>

/** The inputs that point a step at a sandbox's accounts. */
export const accountInputs = ({ url, resourceId, credentials }: Place): Record<string, string> => ({
  'api-url': url,
  'resource-id': resourceId,
  'client-id': credentials.clientId,
  'client-secret': credentials.clientSecret
})

/** The inputs for groups, viewers and offboarding. */
export const manageInputs = ({ url, credentials }: Place, acknowledger = ''): Record<string, string> => ({
  'api-url': url,
  'manage-client-id': credentials.manageClientId,
  'manage-client-secret': credentials.manageClientSecret,
  'offboarding-acknowledger': acknowledger
})

/** Payloads with what GitHub's own hold of the things that the action looks at. */
export const payloads = {
  push: (over: object = {}) => ({
    ref: 'refs/heads/main',
    before: 'beef0000beef0000beef0000beef0000beef0000',
    after: SHA,
    repository: { full_name: REPOSITORY, default_branch: 'main' },
    ...over
  }),
  pullRequest: (over: object = {}) => ({
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: {
        sha: 'feedfeedfeedfeedfeedfeedfeedfeedfeedfeed',
        ref: 'new-hires',
        repo: { full_name: REPOSITORY, fork: false }
      },
      base: {
        sha: 'ba5eba5eba5eba5eba5eba5eba5eba5eba5eba5e',
        ref: 'main',
        repo: { full_name: REPOSITORY }
      }
    },
    repository: { full_name: REPOSITORY, default_branch: 'main' },
    ...over
  })
}

/** The variable in which the runner passes an input on. */
export const inputName = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string =>
  unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

const COMMAND = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/

const readCommands = (log: string) => {
  const annotations: Annotation[] = []
  const masks: string[] = []
  const lines: string[] = []
  for (const line of log.split(/\r?\n/)) {
    const match = COMMAND.exec(line)
    if (match === null) {
      lines.push(line)
      continue
    }
    const [, command = '', properties = '', message = ''] = match
    if (command === 'add-mask') masks.push(unescapeData(message))
    if (command === 'error' || command === 'warning' || command === 'notice')
      annotations.push({
        level: command,
        message: unescapeData(message),
        properties: Object.fromEntries(
          properties
            .split(',')
            .filter((property) => property !== '')
            .map((property) => {
              const at = property.indexOf('=')
              return [property.slice(0, at), unescapeProperty(property.slice(at + 1))]
            })
        )
      })
  }
  return { annotations, masks, lines }
}

/** `name=value` and `name<<delimiter` blocks, as the runner reads them. */
const readOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line)
    if (heredoc?.[1] !== undefined) {
      const end = lines.indexOf(heredoc[2] ?? '', at + 1)
      outputs[heredoc[1]] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (line.includes('='))
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
  }
  return outputs
}

const defaultEnv = (event: string): Record<string, string> => {
  const isPullRequest = event.startsWith('pull_request')
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REF: isPullRequest ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_SHA: SHA,
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_NUMBER: '6',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    // A test that wants GitHub names its own.
    GITHUB_API_URL: NOBODY
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** Runs the action to its end, in this environment and directory. */
export type Start = (
  env: Env,
  directory: string,
  step: Step
) => Promise<Readonly<{ status: number | null; log: string }>>

/** The bundle, in a process of its own. */
const startBundle: Start = async (env, cwd, { timeout = 60_000, onOutput, end }) => {
  const child = spawn(process.execPath, [join(root, 'dist', 'index.js')], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL'
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      log += text
      onOutput?.(text)
    })
  }
  const watch = setInterval(() => {
    if (end?.when() !== true) return
    clearInterval(watch)
    child.kill(end.signal)
  }, 10)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code))
  }).finally(() => clearInterval(watch))
  return { status, log }
}

/** Runs the action once, to its end. Nothing stays behind but a workspace that was given. */
export const runStep = async (step: Step, start = startBundle): Promise<StepResult> => {
  const scratch = mkdtempSync(join(tmpdir(), 'step-'))
  const workspace = step.workspace ?? join(scratch, 'workspace')
  mkdirSync(workspace, { recursive: true })
  for (const [name, content] of Object.entries(step.files ?? {})) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), content)
  }
  const file = (name: string, content = ''): string => {
    const path = join(scratch, name)
    writeFileSync(path, content)
    return path
  }
  const event = step.event ?? 'push'
  const payload =
    step.payload ?? (event.startsWith('pull_request') ? payloads.pullRequest() : payloads.push())
  const output = file('output')
  const summary = file('summary')
  const runnerTemp = join(scratch, 'temp')
  mkdirSync(runnerTemp)
  const inputs: Record<string, string> = {}
  for (const [name, { default: value }] of Object.entries(actionInputs))
    inputs[name] = value === undefined || value.startsWith('${{') ? '' : value
  Object.assign(inputs, step.inputs)

  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    // The bundle is compiled once, and not in each of many runs.
    NODE_COMPILE_CACHE: COMPILED,
    TMPDIR: scratch,
    ...(process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {}),
    ...defaultEnv(event),
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    RUNNER_TEMP: runnerTemp,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputName(name), value])),
    ...(step.fast === true ? { NODE_OPTIONS: `--import=${FAST_CLOCK}` } : {}),
    ...step.env
  }
  for (const name of Object.keys(env)) if (env[name] === undefined) delete env[name]

  const started = performance.now()
  const { status, log } = await start(env, workspace, step)
  const ms = performance.now() - started
  const outputs = readOutputs(readFileSync(output, 'utf8'))
  /** A file of the runner's temporary folder, which an output names. */
  const left = (name: string): string | undefined => {
    const path = outputs[name] ?? ''
    return path === '' ? undefined : readFileSync(path, 'utf8')
  }
  const report = left('report-file')
  const result: StepResult = {
    status,
    log,
    ...readCommands(log),
    outputs,
    summary: readFileSync(summary, 'utf8'),
    workspace,
    report: report === undefined ? undefined : JSON.parse(report),
    population: left('population-file'),
    ms
  }
  rmSync(scratch, { recursive: true, force: true })
  return result
}
