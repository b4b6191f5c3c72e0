// Misbehaviour on demand: which request is hit, and what an answer is turned into.
import { type Call, type Ending, isObject, readCursor, writeCursor } from './http.ts'
import type { App } from './state.ts'

/** Which requests a fault hits. An empty match hits any request to Vanta or GitHub. */
type Match = {
  method?: string
  /** A text that the path with its query contains, or a pattern. */
  path?: string | RegExp
  app?: App
  /** The first matching request that is hit, counted from when the fault was set, from 1. */
  nth?: number
  /** How many matching requests in a row are hit: 1 unless told, all of them for `repeat-cursor`. */
  times?: number
}

/** Whether the request is carried out before the fault shows (`after` its effect) or not at all. */
type When = { effect?: 'before' | 'after' }

/** A change of a JSON answer: a function, or steps with JSON pointers, which can be sent as JSON. */
export type Transform = ((body: unknown) => unknown) | TransformStep[]
type TransformStep = { at: string; drop: true } | { at: string; value: unknown }

/** What goes wrong with one request. All of it is data, so that it can be written down and played again. */
export type Fault =
  | ({ kind: 'status'; status: number; headers?: Record<string, string>; body?: unknown } & When)
  | (Extract<Ending, { kind: 'reset' | 'hang' }> & When)
  | Extract<Ending, { kind: 'truncate' | 'drip' }>
  | ({ kind: 'empty'; status?: number } & When)
  | ({ kind: 'json'; body: unknown; status?: number } & When)
  | ({ kind: 'text'; body: string; status?: number; contentType?: string } & When)
  | { kind: 'transform'; transform: Transform }
  /** The true answer, and none of its effect. */
  | { kind: 'undo' }
  /** On a PUT: the next `reads` lists of accounts (1 unless told) are the ones from before it. On a GET: this one. */
  | { kind: 'lag'; reads?: number }
  /** Another run has asked for a token: this app's is no longer live. */
  | ({ kind: 'revoke' } & When)
  /** There is always a next page: this same one again, or with `fresh` under a cursor that is new each time. */
  | { kind: 'repeat-cursor'; fresh?: boolean }

export type FaultRule = Fault & { match?: Match }

const KINDS: readonly string[] = [
  'status',
  'reset',
  'hang',
  'drip',
  'truncate',
  'empty',
  'json',
  'text',
  'transform',
  'undo',
  'lag',
  'revoke',
  'repeat-cursor'
] satisfies FaultRule['kind'][]

export type FaultQueue = {
  add: (rule: FaultRule) => void
  clear: () => void
  /** The fault that hits this request, if any; it is then used up by one. */
  take: (call: Call, app: App | undefined) => FaultRule | undefined
}

/**
 * Faults in the order they were set. Each counts the requests that match it. At most one hits a request: the
 * first in order that is due; one that was due as well waits for the next request that matches it.
 */
export function faultQueue(): FaultQueue {
  let queue: { rule: FaultRule; seen: number }[] = []
  return {
    add(rule) {
      queue.push({ rule, seen: 0 })
    },
    clear() {
      queue = []
    },
    take(call, app) {
      let taken: FaultRule | undefined
      for (const entry of queue) {
        const { match = {} } = entry.rule
        if (!matches(match, call, app)) continue
        const nth = match.nth ?? 1
        const times = match.times ?? (entry.rule.kind === 'repeat-cursor' ? Infinity : 1)
        const due = entry.seen + 1 >= nth && entry.seen + 1 < nth + times
        if (due && taken !== undefined) continue
        entry.seen += 1
        if (due) taken = entry.rule
      }
      return taken
    }
  }
}

function matches(match: Match, call: Call, app: App | undefined): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== call.method) return false
  if (match.app !== undefined && match.app !== app) return false
  if (match.path === undefined) return true
  if (typeof match.path === 'string') return call.target.includes(match.path)
  // A pattern with the flag g or y would go on from where it last matched.
  return new RegExp(match.path.source, match.path.flags.replace(/[gy]/g, '')).test(call.target)
}

function isRule(value: unknown): value is FaultRule {
  if (!isObject(value) || typeof value['kind'] !== 'string' || !KINDS.includes(value['kind'])) return false
  return value['kind'] !== 'status' || Number.isInteger(value['status'])
}

/** A rule that came in as JSON: `path` may be `{regexp}`, `times` may be `"all"`. Throws where it makes no sense. */
export function readRule(value: unknown): FaultRule {
  if (!isRule(value)) {
    throw new TypeError(`a fault needs a kind, one of ${KINDS.join(', ')}; a status fault needs a status`)
  }
  const match: Record<string, unknown> = isObject(value['match']) ? { ...value['match'] } : {}
  if (isObject(match['path'])) match['path'] = new RegExp(String(match['path']['regexp']))
  if (match['times'] === 'all') match['times'] = Infinity
  return { ...value, match }
}

/** A JSON body after a transform; text that is not JSON stays as it is. */
export function transformBody(body: string, transform: Transform): string {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return body
  }
  if (typeof transform === 'function') return JSON.stringify(transform(value)) ?? ''
  for (const step of transform) value = applyStep(value, step)
  return JSON.stringify(value) ?? ''
}

function applyStep(root: unknown, step: TransformStep): unknown {
  const keys = step.at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop()
  if (last === undefined) return 'drop' in step ? null : step.value
  let holder: unknown = root
  for (const key of keys) {
    if (Array.isArray(holder)) holder = holder[Number(key)]
    else if (isObject(holder) && Object.hasOwn(holder, key)) holder = holder[key]
    else return root
  }
  if (Array.isArray(holder)) {
    if ('drop' in step) holder.splice(Number(last), 1)
    else holder.splice(last === '-' ? holder.length : Number(last), 1, step.value)
  } else if (isObject(holder)) {
    if ('drop' in step) Reflect.deleteProperty(holder, last)
    else Object.defineProperty(holder, last, { value: step.value, enumerable: true, writable: true })
  }
  return root
}

/** A page's envelope, made to say that there is one more: the same again. */
export function repeatPage(call: Call, body: string, isFresh: boolean): string {
  return transformBody(body, (value) => {
    if (!isObject(value) || !isObject(value['results']) || !isObject(value['results']['pageInfo']))
      return value
    const { offset, turn } = readCursor(call.query.get('pageCursor') ?? '') ?? { offset: 0, turn: 0 }
    const endCursor = writeCursor(offset, isFresh ? turn + 1 : 1)
    const pageInfo = { ...value['results']['pageInfo'], hasNextPage: true, endCursor }
    return { ...value, results: { ...value['results'], pageInfo } }
  })
}
