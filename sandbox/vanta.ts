// A small Vanta as a function: a request and a state in, an answer and a state out. It has no server, no clock, no
// timers and no random numbers of its own. It knows nothing of the action: what it enforces comes from Vanta's own
// pages, so it can contradict the action.
import { answerAccounts } from './accounts.ts'
import { type Action, act } from './actions.ts'
import { buildState, DEFAULT_RESOURCE_ID, type Seed } from './build-state.ts'
import type { Fault } from './faults.ts'
import { GITHUB_TOKEN } from './github/state.ts'
import { answerGroups } from './groups.ts'
import { type Answer, blockedByGateway, type Call, MAX_BODY, noSuchPath, text } from './http.ts'
import { impose } from './impose.ts'
import { type LoggedRequest, record } from './log.ts'
import { appOfClient, issueToken, refuseCall } from './oauth.ts'
import { answerPeople } from './people.ts'
import {
  type Credentials,
  type Forms,
  type Limits,
  type State,
  stableId,
  type VantaApp,
  type World
} from './state.ts'
import { answerTrustCenters } from './trust-centers.ts'

export type VantaOptions = {
  seed?: Seed
  forms?: Partial<Forms>
  limits?: Partial<Limits> | 'off'
  now: () => Date
  /** A fresh id of 24 hexadecimal digits; without it, they are counted. */
  newId?: () => string
  /** Where requests are logged: of one's own unless given, so that several services can share one. */
  log?: LoggedRequest[]
}

export type Vanta = {
  /** Always this object; a request or an action gives its fields other values and changes none in place. */
  readonly state: State
  readonly log: LoggedRequest[]
  readonly resourceId: string
  readonly credentials: Credentials
  readonly world: World
  /** Carries out one request and logs it. */
  handle: (call: Call, fault?: Fault) => Answer
  /** The app that a request is from, as far as its path or its client id tells. */
  appOf: (call: Call) => VantaApp | undefined
  /** Somebody else changes something; false where there was nothing to change. */
  act: (action: Action) => boolean
  /** Back to the seed. The log stays. */
  reset: () => void
}

export const CREDENTIALS: Credentials = {
  clientId: 'vci_sandbox_build',
  clientSecret: 'vcs_sandbox_build_secret_3f9a1c',
  manageClientId: 'vci_sandbox_manage',
  manageClientSecret: 'vcs_sandbox_manage_secret_8d27be',
  githubToken: GITHUB_TOKEN
}

/** Vanta with what `seed` gives it. */
export function createVanta({ seed = {}, forms = {}, limits = {}, now, ...rest }: VantaOptions): Vanta {
  const { newId = counted(), log = [] } = rest
  const build = (): State => buildState(seed, now(), forms, limits)
  const state = build()
  const world: World = {
    state,
    resourceId: seed.resourceId ?? DEFAULT_RESOURCE_ID,
    credentials: CREDENTIALS,
    past: { accounts: state.accounts },
    lag: { reads: 0 },
    now,
    newId,
    seen: new Map()
  }
  const appOf = (call: Call): VantaApp | undefined =>
    call.segments[0] === 'oauth' ? appOfClient(call.json, world) : surfaceOf(call)

  const handle = (call: Call, fault?: Fault): Answer => {
    const app = appOf(call)
    const service = {
      carryOut: () => answerVanta(call, world),
      revoke: () => {
        if (app !== undefined) state.tokens = { ...state.tokens, [app]: null }
      },
      save: () => {
        const saved = { ...state }
        return () => void Object.assign(state, saved)
      }
    }
    if (fault?.kind === 'lag' && isList(call)) world.lag.reads += 1
    const before = { ...state }
    const entry = record(log, call, { now, app, fault }, () => impose(fault, call, service))
    if (call.method !== 'GET') entry.change = { before, after: { ...state } }
    if (fault?.kind === 'lag' && !isList(call) && entry.effect) world.lag.reads = fault.reads ?? 1
    return entry.answer
  }

  return {
    state,
    log,
    resourceId: world.resourceId,
    credentials: CREDENTIALS,
    world,
    handle,
    appOf,
    act: (action) => {
      const next = act(state, action, now().toISOString())
      Object.assign(state, next)
      return next !== state
    },
    reset: () => {
      Object.assign(state, build())
      world.past.accounts = state.accounts
      world.lag.reads = 0
      world.seen.clear()
    }
  }
}

/** Ids in a row, the same for every sandbox. */
function counted(): () => string {
  let count = 0
  return () => stableId('made', String((count += 1)))
}

function isList(call: Call): boolean {
  return call.method === 'GET' && call.path.includes('/resources/')
}

function surfaceOf(call: Call): VantaApp | undefined {
  if (call.segments[0] !== 'v1') return undefined
  return call.segments[1] === 'resources' ? 'build' : 'manage'
}

function answerVanta(call: Call, world: World): Answer {
  const isLagging = isList(call) && world.lag.reads > 0
  if (isLagging) world.lag.reads -= 1
  if (call.bytes > MAX_BODY) return text(413, `HTTP content length exceeded ${MAX_BODY} bytes.`)
  if (call.method === 'GET' && call.bytes > 0) return blockedByGateway()
  if (call.segments.includes('')) return noSuchPath(call.method, call.path)
  if (call.segments[0] === 'oauth') return issueToken(call, world) ?? noSuchPath(call.method, call.path)
  const surface = surfaceOf(call)
  if (surface === undefined) return noSuchPath(call.method, call.path)
  const refused = refuseCall(call, surface, world)
  if (refused !== undefined) return refused
  const found =
    surface === 'build'
      ? answerAccounts(call, world, isLagging)
      : (answerPeople(call, world) ?? answerGroups(call, world) ?? answerTrustCenters(call, world))
  return found ?? noSuchPath(call.method, call.path)
}
