// The action run on a situation, in this process and on a virtual clock, against the sandbox: what people get to see.
import { createGitHub, type GithubOptions } from '../../sandbox/github/github.ts'
import { type Call, callOf } from '../../sandbox/http.ts'
import type { Fault } from '../../sandbox/faults.ts'
import type { Seed } from '../../sandbox/seed.ts'
import { createVanta } from '../../sandbox/vanta.ts'
import { createClock } from '../simulation/clock.ts'
import { inputsFor } from '../simulation/play.ts'
import { API, GITHUB_API, inputsOf, runProcess, WORKSPACE } from '../simulation/process.ts'

export type Situation = Readonly<{
  /** What Vanta has. */
  seed: Seed
  /** The users files in the workspace, by path. */
  files: Readonly<Record<string, string>>
  /** The same on the branch that a pull request would be merged onto. */
  base?: Readonly<Record<string, string>>
  event: 'pull_request' | 'push' | 'schedule'
  /** The pull request comes from here; by default `example/access`. */
  from?: string
  inputs?: Readonly<Record<string, string>>
  github?: GithubOptions['seed']
  /** What goes wrong with a request to Vanta. */
  fault?: (call: Call) => Fault | undefined
  now?: string
  /** Milliseconds that each request takes. */
  latency?: number
}>

/** What a run left; `comment` is the pull request's. The log has workflow commands, annotations among them. */
export type Shown = Readonly<{
  log: string
  summary: string
  comment: string | undefined
  outputs: Readonly<Record<string, string>>
  report: unknown
}>

export const NOW = '2026-11-25T20:24:00.000Z'
/** The head of a pull request, its merge onto the base, and the base. */
export const HEAD = 'feedfee1feedfee1feedfee1feedfee1feedfee1'
export const MERGE = 'c0ffee02c0ffee02c0ffee02c0ffee02c0ffee02'
export const BASE = 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11'

const REPOSITORY = 'example/access'

const payloadOf = ({ event, from = REPOSITORY }: Situation): object => {
  const repository = { full_name: REPOSITORY, default_branch: 'main', private: true }
  if (event === 'schedule') return { schedule: '17 * * * *' }
  if (event === 'push') return { ref: 'refs/heads/main', before: BASE, after: MERGE, repository }
  const pull_request = {
    number: 7,
    head: { sha: HEAD, ref: 'november', repo: { full_name: from } },
    base: { sha: BASE, ref: 'main', repo: { full_name: REPOSITORY } }
  }
  return { action: 'synchronize', number: 7, pull_request, repository }
}

const envOf = ({ event }: Situation): Record<string, string> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: 'octocat',
  GITHUB_EVENT_NAME: event,
  GITHUB_REPOSITORY: REPOSITORY,
  GITHUB_REF: event === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
  GITHUB_SHA: MERGE,
  GITHUB_RUN_ID: '4242',
  GITHUB_API_URL: GITHUB_API,
  GITHUB_WORKSPACE: WORKSPACE,
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_STEP_SUMMARY: '/summary',
  RUNNER_TEMP: '/temporary'
})

/** Runs the action on a situation, to its end. */
export const run = async (situation: Situation): Promise<Shown> => {
  const { seed, files, base = files, inputs = {}, fault, now = NOW, latency = 40 } = situation
  const clock = createClock(Date.parse(now))
  const date = (): Date => new Date(clock.now())
  const vanta = createVanta({ seed, now: date })
  const commit = { branches: ['main'], message: '', paths: Object.keys(files) }
  const github = createGitHub({
    now: date,
    seed: {
      refs: { main: situation.event === 'pull_request' ? BASE : MERGE },
      contents: { [MERGE]: files, [BASE]: base },
      commits: [
        { ...commit, sha: MERGE, parents: [BASE, HEAD], date: '2026-11-25T17:00:00Z' },
        { ...commit, sha: BASE, parents: [], date: '2026-11-20T09:00:00Z' }
      ],
      ...situation.github
    }
  })
  const workspace = new Map([
    ...Object.entries(files).map(([path, text]) => [`${WORKSPACE}/${path}`, text] as const),
    ['/event.json', JSON.stringify(payloadOf(situation))]
  ])
  const running = runProcess({
    env: envOf(situation),
    inputs: inputsOf(inputsFor(vanta, API, { comment: 'true', ...inputs })),
    files: workspace,
    clock,
    onWait: () => undefined,
    send: (request, onReply) =>
      clock.at(latency, () => {
        const call = callOf(request.method, request.target, request.headers, request.body)
        const service = call.segments[0] === 'github' ? github : vanta
        const { status, headers = {}, body } = service.handle(call, fault?.(call))
        onReply({ status, headers, body })
      })
  })
  let isOver = false
  void running.finally(() => (isOver = true))
  await clock.run(() => isOver)
  const { log, summary, outputs, threw } = await running
  if (threw !== undefined) throw new Error(threw)
  return {
    log,
    summary,
    comment: github.state.comments[0]?.body,
    outputs,
    report: JSON.parse(workspace.get(outputs['report-file'] ?? '') ?? 'null')
  }
}
