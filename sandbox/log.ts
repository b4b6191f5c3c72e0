// What the sandbox keeps of each request: enough to judge a client by, without a word from the client.
import type { Answer, Call } from './http.ts'
import type { Fault } from './faults.ts'
import type { GithubState } from './github/state.ts'
import type { App, State } from './state.ts'

/** What a service held before and after a request: neither is changed by any later request or action. */
type Change<S> = { before: S; after: S }

export type LoggedRequest = {
  /** From 1, in the order in which requests were carried out. */
  n: number
  /** ISO time. */
  at: string
  method: string
  /** With the query. */
  path: string
  /** As sent, names in lower case, without `authorization`. */
  headers: Call['headers']
  /** 0 where the connection was torn down or hangs. */
  status: number
  app?: App
  /** Parsed where it is JSON, else the text. */
  requestBody?: unknown
  /** What was answered, as it set out; see `ending` for what became of it. */
  answer: Answer
  /** True where this request changed something, also where the client never heard of it. */
  effect: boolean
  /** The kind of the fault that hit it. */
  fault?: string
  /** Of everything but a GET to Vanta, and to GitHub. */
  change?: Change<State>
  githubChange?: Change<GithubState>
}

/** Carries out one request and logs it; the entry holds the answer. */
export function record(
  log: LoggedRequest[],
  call: Call,
  context: { now: () => Date; app: App | undefined; fault: Fault | undefined },
  carryOut: () => Answer
): LoggedRequest {
  const at = context.now().toISOString()
  const answer = carryOut()
  const { authorization: _secret, ...headers } = call.headers
  const entry: LoggedRequest = {
    n: log.length + 1,
    at,
    method: call.method,
    path: call.target,
    headers,
    status: answer.status,
    answer,
    effect: answer.effect ?? false
  }
  if (context.app !== undefined) entry.app = context.app
  if (call.bytes > 0) entry.requestBody = call.json ?? call.text
  if (context.fault !== undefined) entry.fault = context.fault.kind
  log.push(entry)
  return entry
}
