// A case: all that decides how a simulation goes, as data that can be written down, shrunk and played again.
import type { Action as Change } from '../../sandbox/actions.ts'
import type { Seed } from '../../sandbox/build-state.ts'
import type { Fault } from '../../sandbox/faults.ts'
import type { Forms, Limits } from '../../sandbox/state.ts'

/** One run of the action: the file it is started with, and the event that starts it. */
export type RunSpec = Readonly<{
  /** The users file, as a value. */
  content: Content
  event: string
  sha: string
  /** Inputs of this run alone. */
  inputs?: Readonly<Record<string, string>>
  /** The branch that it runs on; `main` unless told. */
  branch?: string
  /** The runner has a job summary to write to. */
  hasSummary?: boolean
  /** It begins with a push, which moves the branch's tip to its commit. */
  pushes?: boolean
}>

export type Content = {
  defaults?: Record<string, unknown>
  users?: Record<string, unknown>[]
  groups?: Record<string, { membership?: string; members?: string[] }>
  trustCenters?: Record<string, { viewers?: Record<string, unknown>[] }>
}

/** What happens: somebody changes something, a commit is pushed, another run is started, a request goes wrong. */
export type Action =
  | Change
  | { do: 'move-tip'; sha: string }
  | { do: 'start-run'; run: string }
  | { do: 'fault'; fault: Fault }

/**
 * When: `before` or `after` the nth request of a role that a run makes ("before A PUT accounts#1": it is on its way;
 * "after": its answer is), or in the middle of its nth wait of a second or more ("A wait#1"). Faults come at
 * "before" only.
 */
export type Step = Readonly<{ key: string; action: Action }>

export type Case = {
  seed: Seed
  forms: Partial<Forms>
  limits: Partial<Limits> | 'off'
  /** Inputs of every run. */
  inputs: Record<string, string>
  /** By name. The first one is started by the simulation, others by the script. */
  runs: Record<string, RunSpec>
  script: Step[]
  /** Requests take as long as this number and their key say; with 0 all take the same. */
  latency: number
}

/** What a request is to a run, as keys of a script and as the judge name it. */
export const roleOf = (method: string, target: string, body: unknown): string => {
  const [path = ''] = target.split('?')
  if (path.startsWith('/github')) return path.includes('/git/ref/') ? 'GET tip' : `${method} github`
  if (path === '/oauth/token')
    return JSON.stringify(body ?? '').includes('manage') ? 'token manage' : 'token build'
  if (path.startsWith('/v1/resources/')) return `${method} accounts`
  if (path === '/v1/people/offboard') return 'offboard'
  if (path.startsWith('/v1/people')) return `${method} people`
  if (path === '/v1/groups') return `${method} groups`
  if (path.startsWith('/v1/groups/')) {
    if (method === 'GET') return 'GET members'
    return method === 'DELETE' || path.endsWith('remove-people') ? 'take out' : 'add'
  }
  if (path.startsWith('/v1/trust-centers/')) {
    if (method === 'GET') return target.includes('includeRemoved=true') ? 'GET former viewers' : 'GET viewers'
    return method === 'POST' ? 'invite' : `${method} viewer`
  }
  return `${method} elsewhere`
}

/** From 0 to 1, the same for the same text and seed. */
const hashOf = (text: string, seed: number): number => {
  let word = 2166136261 ^ seed
  for (let at = 0; at < text.length; at += 1) word = Math.imul(word ^ text.charCodeAt(at), 16777619)
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d)
  return ((word ^ (word >>> 12)) >>> 0) / 2 ** 32
}

/** How long a request is on its way, and its answer once more, in milliseconds. */
export const latencyOf = ({ latency }: Case, key: string): number =>
  latency === 0 ? 50 : 20 + Math.floor(hashOf(key, latency) * 400)
