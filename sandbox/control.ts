// The way for other processes to look into a sandbox and to steer it: `/_sandbox/…`, JSON in and out.
import type { FaultQueue } from './faults.ts'
import { readRule } from './faults.ts'
import type { GithubState } from './github/state.ts'
import { type Answer, type Call, isObject, type Json, json } from './http.ts'
import type { LoggedRequest } from './log.ts'
import { completeDueTasks } from './people.ts'
import type { State, World } from './state.ts'

export type Controls = {
  readonly world: World
  readonly faults: FaultQueue
  readonly state: State & { github: GithubState }
  readonly log: readonly LoggedRequest[]
  readonly info: unknown
  readonly reset: () => void
}

const NAMES = ['uniqueId', 'id', 'emailAddress', 'email', 'name', 'sha']

/**
 * A value with a patch merged into it. An object is merged key by key, null takes a key away, anything else replaces.
 * Where the state has a list, the keys of an object name one entry each, by id, unique id, address or name, and null
 * takes the entry out: `{"people": {"ada@example.com": {"employment": {"status": "FORMER"}}}}`.
 */
function patched(current: unknown, patch: unknown, name: string): unknown {
  if (!isObject(patch)) return patch
  if (Array.isArray(current)) return patchedList(current, patch, name)
  if (!isObject(current)) return patch
  const merged = new Map(Object.entries(current))
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) merged.delete(key)
    else merged.set(key, patched(merged.get(key), change, key))
  }
  return Object.fromEntries(merged)
}

function patchedList(list: readonly unknown[], patch: Json, listName: string): unknown[] {
  const result = [...list]
  for (const [name, change] of Object.entries(patch)) {
    const index = result.findIndex((entry) => isObject(entry) && NAMES.some((field) => entry[field] === name))
    if (index < 0) throw new TypeError(`there is no ${name} among ${listName}`)
    if (change === null) result.splice(index, 1)
    else if (isObject(change)) result[index] = patched(result[index], change, name)
    else throw new TypeError(`the change of ${name} must be an object or null`)
  }
  return result
}

/** The state's fields get other values; the two objects that hold them stay, since others have them too. */
function patchState({ state }: Controls, patch: Json): void {
  const { github, ...vanta } = patch
  Object.assign(state, patched({ ...state }, vanta, 'state'))
  if (github !== undefined) Object.assign(state.github, patched({ ...state.github }, github, 'github'))
}

function readState({ state }: Controls): unknown {
  return { ...state, tokens: undefined }
}

/** Without what only a judge in the same process looks at. */
function readLog({ log }: Controls): unknown {
  return log.map(({ answer: _answer, headers: _headers, change: _change, ...entry }) => entry)
}

/** Answers `/_sandbox/…`. A wrong request is a 400 that says what was wrong. */
export function control(call: Call, controls: Controls): Answer {
  const [, action] = call.segments
  const { world } = controls
  if (call.method === 'GET') {
    if (action === undefined || action === '') return json(200, controls.info)
    if (action === 'log') return json(200, readLog(controls))
    if (action === 'state') return json(200, readState(controls))
  }
  if (call.method === 'POST') {
    try {
      if (action === 'reset') {
        controls.reset()
        return json(200, { reset: true })
      }
      if (action === 'fault') {
        const rules = Array.isArray(call.json) ? call.json.map(readRule) : [readRule(call.json)]
        for (const rule of rules) controls.faults.add(rule)
        return json(200, { faults: rules.length })
      }
      if (action === 'state' && isObject(call.json)) {
        patchState(controls, call.json)
        completeDueTasks(world)
        return json(200, readState(controls))
      }
    } catch (error) {
      return json(400, { message: error instanceof Error ? error.message : String(error) })
    }
  }
  if (call.method === 'DELETE' && action === 'fault') {
    controls.faults.clear()
    return json(200, { faults: 0 })
  }
  return json(404, {
    message: 'There are GET /_sandbox/, /log, /state; POST /fault, /state, /reset; DELETE /fault.'
  })
}
