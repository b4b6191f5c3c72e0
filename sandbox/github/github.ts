// The little of GitHub that an action needs, as a function beside the small Vanta.
import type { Fault } from '../faults.ts'
import type { Answer, Call } from '../http.ts'
import { impose } from '../impose.ts'
import { type LoggedRequest, record } from '../log.ts'
import { answerGithub } from './answer.ts'
import { emptyGithub, type GithubState, type GithubWorld } from './state.ts'

export type GithubOptions = {
  seed?: Partial<GithubState>
  now: () => Date
  log?: LoggedRequest[]
}

export type Github = {
  /** Always this object; a request gives its fields other values and changes none in place. */
  readonly state: GithubState
  readonly log: LoggedRequest[]
  /** Carries out one request, whose path begins with `/github`, and logs it. */
  handle: (call: Call, fault?: Fault) => Answer
  /** A newer commit is pushed to a branch. */
  moveTip: (branch: string, sha: string) => void
  /** Back to the seed. The log stays. */
  reset: () => void
}

/** GitHub with what `seed` gives it. */
export function createGitHub({ seed = {}, now, log = [] }: GithubOptions): Github {
  const build = (): GithubState => ({ ...emptyGithub(), ...structuredClone(seed) })
  const state = build()
  const world: GithubWorld = { state, now }
  return {
    state,
    log,
    handle: (call, fault) => {
      const service = {
        carryOut: () => answerGithub(call, world),
        revoke: () => undefined,
        save: () => {
          const saved = { ...state }
          return () => void Object.assign(state, saved)
        }
      }
      const before = { ...state }
      const entry = record(log, call, { now, app: 'github', fault }, () => impose(fault, call, service))
      if (call.method !== 'GET') entry.githubChange = { before, after: { ...state } }
      return entry.answer
    },
    moveTip: (branch, sha) => {
      state.refs = { ...state.refs, [branch]: sha }
    },
    reset: () => void Object.assign(state, build())
  }
}
