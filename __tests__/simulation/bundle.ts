// A case against the committed bundle: processes, sockets and real time. A front before the sandbox imposes the order
// in which the simulation saw the requests, and does at its places what the script does. The same judge judges it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { deliver } from '../../sandbox/delivery.ts'
import { createGitHub } from '../../sandbox/github/github.ts'
import { readCall } from '../../sandbox/read-call.ts'
import { createVanta } from '../../sandbox/vanta.ts'
import { payloads } from '../../scripts/runner.ts'
import { misfits } from '../support/oracle.ts'
import { runStep } from '../support/step.ts'
import { type Case, type RunSpec, roleOf } from './case.ts'
import type { Entry, Evidence, Picture, Run } from './evidence.ts'
import { judge } from './judge.ts'
import { faultName, inputsFor, play } from './play.ts'
import type { Violation } from './trial.ts'

/** A request of the simulation that the bundle does not send is waited for no longer. */
const PATIENCE_MS = 10_000
/**
 * Nobody waits here for the 90 seconds after which the action gives an answer up: a connection that hangs is ended
 * instead, and is as lost to the action.
 */
const HANG_MS = 200
const SHORT_WAITS = new URL('../support/short-waits.mjs', import.meta.url).href

export type Replayed = Readonly<{
  violations: readonly Violation[]
  /** Requests that only one of the two sent, and what in them or their answers is not as the vendors describe it. */
  differences: readonly string[]
  evidence: Evidence
}>

/** Lets each key have its turn, in this order; who is not in it, or came late, has it at once. */
const createTurns = (order: readonly string[], onTurn: (n: number) => void) => {
  let head = 0
  let waiting: (() => void)[] = []
  const advance = (to: number): void => {
    if (to <= head) return
    head = to
    onTurn(head)
    const woken = waiting
    waiting = []
    for (const wake of woken) wake()
  }
  return {
    take: async (key: string): Promise<void> => {
      const isDue = (): boolean => order.indexOf(key) <= head
      const deadline = performance.now() + PATIENCE_MS
      while (!isDue() && performance.now() < deadline)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 100)
          waiting.push(() => {
            clearTimeout(timer)
            resolve()
          })
        })
    },
    done: (key: string): void => advance(order.indexOf(key) + 1)
  }
}

const payloadFor = ({ event, sha }: RunSpec, branch: string): object => {
  if (event.startsWith('pull_request')) return payloads.pullRequest()
  return payloads.push({ ref: `refs/heads/${branch}`, after: sha, before: '0'.repeat(40) })
}

/** Plays a case with the bundle, in the order in which the simulation goes. */
export const replay = async (played: Case): Promise<Replayed> => {
  const simulated = await play(structuredClone(played))
  const order = simulated.log.map(({ key }) => key)
  const deeds = Map.groupBy(simulated.acted, ({ n }) => n)
  const now = (): Date => new Date()
  const vanta = createVanta({ seed: played.seed, forms: played.forms, limits: 'off', now })
  const [first] = Object.entries(played.runs)
  if (first === undefined) throw new Error('A case has at least one run.')
  const github = createGitHub({ seed: { refs: { main: first[1].sha } }, now })
  const log: Entry[] = []
  const moments: Evidence['moments'][number][] = []
  const picture = (): Picture => ({ ...vanta.state })
  const remember = (): void => void moments.push({ n: log.length, picture: picture() })
  remember()
  const steps: Promise<Run>[] = []

  const actAt = (n: number): void => {
    for (const { action } of deeds.get(n) ?? []) {
      if (action.do === 'move-tip') github.moveTip('main', action.sha)
      else if (action.do === 'start-run') begin(action.run)
      else if (action.do !== 'fault' && vanta.act(action)) remember()
    }
  }
  const turns = createTurns(order, actAt)

  const answer = async (
    run: string,
    counts: Map<string, number>,
    request: IncomingMessage,
    response: ServerResponse
  ) => {
    const sentAt = Date.now()
    const call = await readCall(request)
    if (call === undefined) {
      response.destroy()
      return
    }
    const role = roleOf(call.method, call.target, call.json)
    const nth = (counts.get(role) ?? 0) + 1
    counts.set(role, nth)
    const key = `${run} ${role}#${nth}`
    await turns.take(key)
    const step = played.script.find(({ key: at, action }) => at === `before ${key}` && action.do === 'fault')
    const fault = step?.action.do === 'fault' ? step.action.fault : undefined
    const before = picture()
    const isStale = role === 'GET accounts' && vanta.world.lag.reads > 0
    const tip = github.state.refs['main'] ?? ''
    const made = call.segments[0] === 'github' ? github.handle(call, fault) : vanta.handle(call, fault)
    const { status, effect = false } = made
    const entry: Entry = {
      n: log.length + 1,
      run,
      key,
      role,
      path: call.target,
      body: call.json,
      userAgent: call.headers['user-agent'] ?? '',
      sentAt,
      at: Date.now(),
      arrivedAt: 0,
      status,
      answer: made.body,
      effect,
      ...(fault === undefined ? {} : { fault: faultName(fault) }),
      isStale,
      tip,
      before,
      after: picture()
    }
    log.push(entry)
    if (effect) remember()
    turns.done(key)
    if (made.ending === undefined) entry.arrivedAt = Date.now()
    await deliver(response, made)
    if (made.ending?.kind !== 'hang') return
    await sleep(HANG_MS)
    response.destroy()
  }

  const begin = (name: string): void => {
    const spec = played.runs[name]
    if (spec !== undefined) steps.push(runBundle(name, spec))
  }

  const runBundle = async (name: string, spec: RunSpec): Promise<Run> => {
    const branch = spec.branch ?? 'main'
    if (spec.pushes === true) github.moveTip(branch, spec.sha)
    const counts = new Map<string, number>()
    const server = createServer((request, response) => void answer(name, counts, request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const url = `http://127.0.0.1:${port}`
    const from = log.length
    const inputs = inputsFor(vanta, url, { ...played.inputs, ...spec.inputs })
    const step = await runStep({
      event: spec.event,
      files: { 'vanta-users.yml': `${JSON.stringify(spec.content)}\n` },
      payload: payloadFor(spec, branch),
      inputs,
      env: {
        GITHUB_SHA: spec.sha,
        GITHUB_API_URL: `${url}/github`,
        NODE_OPTIONS: `--import=${SHORT_WAITS}`,
        ...(spec.event.startsWith('pull_request') ? {} : { GITHUB_REF: `refs/heads/${branch}` })
      }
    })
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
    const { outputs, summary, report, population, ms } = step
    // What the runner is told to mask is not what it shows.
    const text = step.log.replaceAll(/^::add-mask::.*$/gm, '')
    const said = { log: text, outputs, summary, files: new Map<string, string>(), report, population }
    return { name, spec, inputs, ...said, threw: undefined, from, to: log.length, ms, onTheWay: 0 }
  }

  begin(first[0])
  const runs: Run[] = []
  for (let at = 0; at < steps.length; at += 1) {
    const run = await steps[at]
    if (run !== undefined) runs.push(run)
  }
  const evidence = { played, log, moments, runs, acted: [] }
  const [asked, expected] = [log.map(({ key }) => key), order]
  return {
    violations: judge(evidence),
    differences: [
      ...expected.filter((key) => !asked.includes(key)).map((key) => `not sent: ${key}`),
      ...asked.filter((key) => !expected.includes(key)).map((key) => `sent as well: ${key}`),
      ...misfits([...vanta.log, ...github.log], vanta.state.forms.requests === 'newer')
    ],
    evidence
  }
}
