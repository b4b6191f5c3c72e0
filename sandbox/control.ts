// The way for other processes to look into a sandbox and to steer it: `/_sandbox/…`, JSON in and out.
import type { FaultQueue } from './faults.ts'
import { readRule } from './faults.ts'
import { type Answer, type Call, isObject, type Json, json } from './http.ts'
import { completeDueTasks } from './people.ts'
import type { World } from './state.ts'

export type Controls = {
  readonly world: World
  readonly faults: FaultQueue
  readonly log: () => readonly unknown[]
  readonly info: () => unknown
  readonly reset: () => void
}

const NAMES = ['uniqueId', 'id', 'emailAddress', 'email', 'name', 'sha']

/**
 * Merges a patch into the state, in place. An object is merged key by key, null takes a key away, anything else
 * replaces. Where the state has a list, the keys of an object name one entry each, by id, unique id, address or
 * name, and null takes the entry out: `{"people": {"ada@example.com": {"employment": {"status": "FORMER"}}}}`.
 */
function patchState(target: Record<string, unknown>, patch: Json): void {
  for (const [key, value] of Object.entries(patch)) {
    const current = Object.hasOwn(target, key) ? target[key] : undefined
    if (value === null && key !== 'tokens') Reflect.deleteProperty(target, key)
    else if (isObject(value) && Array.isArray(current)) patchList(current, value, key)
    else if (isObject(value) && isObject(current)) patchState(current, value)
    else Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
  }
}

function patchList(list: unknown[], patch: Json, listName: string): void {
  for (const [name, change] of Object.entries(patch)) {
    const index = list.findIndex((entry) => isObject(entry) && NAMES.some((field) => entry[field] === name))
    const entry = list[index]
    if (!isObject(entry)) throw new TypeError(`there is no ${name} among ${listName}`)
    if (change === null) list.splice(index, 1)
    else if (isObject(change)) patchState(entry, change)
    else throw new TypeError(`the change of ${name} must be an object or null`)
  }
}

function readState(world: World): unknown {
  return { ...world.state, tokens: undefined }
}

/** Answers `/_sandbox/…`. A wrong request is a 400 that says what was wrong. */
export function control(call: Call, controls: Controls): Answer {
  const [, action] = call.segments
  const { world } = controls
  if (call.method === 'GET') {
    if (action === undefined || action === '') return json(200, controls.info())
    if (action === 'log') return json(200, controls.log())
    if (action === 'state') return json(200, readState(world))
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
        patchState(world.state, call.json)
        completeDueTasks(world)
        return json(200, readState(world))
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
