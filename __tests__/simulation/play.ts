// Plays a case: data in, evidence out. Nothing is chosen here, so that a case goes the same way each time.
import type { Fault } from '../../sandbox/faults.ts'
import { createGitHub } from '../../sandbox/github/github.ts'
import { callOf } from '../../sandbox/http.ts'
import { createVanta, type Vanta } from '../../sandbox/vanta.ts'
import { type Action, type Case, latencyOf, roleOf, type RunSpec } from './case.ts'
import { createClock } from './clock.ts'
import type { Entry, Evidence, Picture, Run } from './evidence.ts'
import { keyOf } from './files.ts'
import { API, GITHUB_API, inputsOf, runProcess, WORKSPACE } from './process.ts'
import type { Reply, Request } from './wire.ts'

/** Extends a case's script while it is played for the first time. */
export type Chooser = (key: string, role: string, vanta: Picture, request: Request) => readonly Action[]

export type Stage = Evidence &
  Readonly<{
    /** One more run, an hour later in a world that no longer changes. */
    recover: (name: string, spec: RunSpec) => Promise<Run>
  }>

const EPOCH = Date.parse('2026-11-02T09:00:00Z')
const AN_HOUR_MS = 3_600_000
/** Waits that are shorter are no waits to speak of. */
const SHORTEST_WAIT_MS = 1_000
/** What a wait has to show to those who choose what happens in it. */
const NO_REQUEST: Request = { method: '', target: '', headers: {}, body: '' }

const payloadOf = ({ event, sha }: RunSpec, branch: string, base: string): object => {
  const repository = { full_name: 'example/access', default_branch: 'main', private: true }
  if (!event.startsWith('pull_request'))
    return { ref: `refs/heads/${branch}`, before: '0'.repeat(40), after: sha, repository }
  const repo = { full_name: 'example/access', fork: false }
  const pull_request = {
    number: 7,
    head: { sha, ref: 'new-hires', repo },
    base: { sha: base, ref: 'main', repo }
  }
  return { action: 'synchronize', number: 7, pull_request, repository }
}

const filesOf = (spec: RunSpec, branch: string, base: string): Map<string, string> =>
  new Map([
    [`${WORKSPACE}/vanta-users.yml`, `${JSON.stringify(spec.content)}\n`],
    ['/event.json', JSON.stringify(payloadOf(spec, branch, base))]
  ])

const envOf = ({ event, sha, hasSummary }: RunSpec, branch: string): Record<string, string> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: event,
  GITHUB_REPOSITORY: 'example/access',
  GITHUB_REF: event.startsWith('pull_request') ? 'refs/pull/7/merge' : `refs/heads/${branch}`,
  GITHUB_SHA: sha,
  GITHUB_API_URL: GITHUB_API,
  GITHUB_WORKSPACE: WORKSPACE,
  GITHUB_EVENT_PATH: '/event.json',
  RUNNER_TEMP: '/temporary',
  ...(hasSummary === true ? { GITHUB_STEP_SUMMARY: '/summary' } : {})
})

/** The inputs of a run against this Vanta. */
export const inputsFor = (
  { credentials, resourceId }: Pick<Vanta, 'credentials' | 'resourceId'>,
  apiUrl: string,
  given: Readonly<Record<string, string>>
): Record<string, string> => ({
  'api-url': apiUrl,
  'github-token': credentials.githubToken,
  comment: 'false',
  'resource-id': resourceId,
  'client-id': credentials.clientId,
  'client-secret': credentials.clientSecret,
  'manage-client-id': credentials.manageClientId,
  'manage-client-secret': credentials.manageClientSecret,
  ...given
})

const isVantas = (path: string): boolean => !path.startsWith('/github')

/** What a request is, before anything is known of what becomes of it. */
type Sent = Readonly<{ run: string; key: string; role: string; request: Request; sentAt: number }>

/** Plays a case to the end of all its runs. `choose` adds to its script where that says nothing yet. */
export const play = async (played: Case, choose?: Chooser): Promise<Stage> => {
  const clock = createClock(EPOCH)
  const now = (): Date => new Date(clock.now())
  const vanta = createVanta({ seed: played.seed, forms: played.forms, limits: played.limits, now })
  const [[firstName, firstRun] = []] = Object.entries(played.runs)
  if (firstName === undefined || firstRun === undefined) throw new Error('A case has at least one run.')
  const base = firstRun.sha
  const github = createGitHub({ seed: { refs: { main: base } }, now })
  const log: Entry[] = []
  const moments: Evidence['moments'][number][] = []
  const runs: Run[] = []
  const acted: Evidence['acted'][number][] = []
  const begun = new Set<string>()
  let live = 0
  let isStill = false

  const script = Map.groupBy(played.script, ({ key }) => key)
  const seen = new Map<string, number>()
  const numbered = (name: string): string => {
    const n = (seen.get(name) ?? 0) + 1
    seen.set(name, n)
    return `${name}#${n}`
  }
  const picture = (): Picture => ({ ...vanta.state })
  const tip = (): string => github.state.refs['main'] ?? ''
  const remember = (): void => void moments.push({ n: log.length, picture: picture() })
  remember()

  const carryOut = (action: Action): boolean => {
    if (action.do === 'fault') return false
    if (action.do === 'start-run') {
      const spec = played.runs[action.run]
      if (spec === undefined || begun.has(action.run)) return false
      begin(action.run, spec)
      return true
    }
    if (action.do !== 'move-tip') return vanta.act(action)
    if (tip() === action.sha) return false
    github.moveTip('main', action.sha)
    return true
  }

  /** All that the script has for this key; the fault among it, if any, is for the request to suffer. */
  const happen = (key: string, role: string, request: Request): Fault | undefined => {
    if (isStill) return undefined
    if (choose !== undefined && !script.has(key)) {
      const chosen = choose(key, role, vanta.state, request).map((action) => ({ key, action }))
      script.set(key, chosen)
      played.script.push(...chosen)
    }
    let fault: Fault | undefined
    for (const { action } of script.get(key) ?? []) {
      if (action.do === 'fault') ({ fault } = action)
      else if (carryOut(action)) {
        acted.push({ n: log.length, key, action })
        remember()
      }
    }
    return fault
  }

  const answerTo = ({ run, key, role, request, sentAt }: Sent, fault: Fault | undefined) => {
    const call = callOf(request.method, request.target, request.headers, request.body)
    const isGithub = call.segments[0] === 'github'
    const before = picture()
    const isStale = role === 'GET accounts' && vanta.world.lag.reads > 0
    const tipThen = tip()
    const answer = isGithub ? github.handle(call, fault) : vanta.handle(call, fault)
    const entry: Entry = {
      n: log.length + 1,
      run,
      key,
      role,
      path: request.target,
      body: call.json,
      userAgent: call.headers['user-agent'] ?? '',
      sentAt,
      at: clock.now(),
      arrivedAt: 0,
      status: answer.status,
      answer: answer.body,
      effect: answer.effect ?? false,
      ...(fault === undefined ? {} : { fault: faultName(fault) }),
      isStale,
      tip: tipThen,
      before,
      after: picture()
    }
    log.push(entry)
    if (entry.effect) remember()
    return { answer, entry }
  }

  const send = (run: string, request: Request, onReply: (reply: Reply) => void): void => {
    const role = roleOf(request.method, request.target, request.body)
    const key = numbered(`${run} ${role}`)
    const way = latencyOf(played, key)
    const sentAt = clock.now()
    clock.at(way, () => {
      const { answer, entry } = answerTo(
        { run, key, role, request, sentAt },
        happen(`before ${key}`, role, request)
      )
      clock.at(way, () => {
        happen(`after ${key}`, role, request)
        const ending = answer.ending?.kind === 'drip' ? undefined : answer.ending?.kind
        if (ending === undefined) entry.arrivedAt = clock.now()
        onReply({
          status: answer.status,
          headers: answer.headers ?? {},
          body: answer.body,
          ...(ending === undefined ? {} : { ending })
        })
      })
    })
  }

  const begin = (name: string, spec: RunSpec): void => {
    begun.add(name)
    live += 1
    const branch = spec.branch ?? 'main'
    if (spec.pushes === true) github.moveTip(branch, spec.sha)
    const files = filesOf(spec, branch, base)
    const inputs = inputsOf(inputsFor(vanta, API, { ...played.inputs, ...spec.inputs }))
    const from = log.length
    const startedAt = clock.now()
    let isOver = false
    let departed = 0
    const onWait = (ms: number): void => {
      if (ms < SHORTEST_WAIT_MS) return
      const key = numbered(`${name} wait`)
      clock.at(ms / 2, () => {
        if (!isOver) happen(key, 'wait', NO_REQUEST)
      })
    }
    const go = async (): Promise<void> => {
      const {
        log: text,
        outputs,
        summary,
        threw
      } = await runProcess({
        env: envOf(spec, branch),
        inputs,
        files,
        clock,
        onWait,
        send: (request, onReply) => {
          if (isVantas(request.target)) departed += 1
          send(name, request, onReply)
        }
      })
      const left = (output: string): string | undefined => files.get(keyOf(outputs[output]))
      const file = left('report-file')
      const report: unknown = file === undefined ? undefined : JSON.parse(file)
      isOver = true
      live -= 1
      const ms = clock.now() - startedAt
      const to = log.length
      const arrived = log.slice(from).filter(({ run, path }) => run === name && isVantas(path)).length
      const onTheWay = departed - arrived
      const said = { log: text, outputs, summary, files, report, population: left('population-file'), threw }
      runs.push({ name, spec, inputs, ...said, from, to, ms, onTheWay })
    }
    void go()
  }

  begin(firstName, firstRun)
  await clock.run(() => live === 0)
  return {
    played,
    log,
    moments,
    runs,
    acted,
    recover: async (name, spec) => {
      isStill = true
      clock.at(AN_HOUR_MS, () => {
        // By then every list is up to date.
        vanta.world.lag.reads = 0
        github.moveTip('main', spec.sha)
        begin(name, spec)
      })
      const before = runs.length
      await clock.run(() => runs.length > before)
      const run = runs.at(-1)
      if (run === undefined) throw new Error('A run that is over is among the runs.')
      return run
    }
  }
}

/** "status 503 after", "status 429 for long": in a few words, for logs and counters. */
export const faultName = (fault: Fault): string => {
  const status = 'status' in fault && fault.status !== undefined ? ` ${fault.status}` : ''
  const when = 'effect' in fault && fault.effect === 'after' ? ' after' : ''
  const asks = 'headers' in fault && fault.headers?.['Retry-After'] !== undefined ? ' for long' : ''
  return `${fault.kind}${status}${when}${asks}`
}
