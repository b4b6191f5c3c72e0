// One run of the action as a value: its whole outside is made here, and `main` runs in this process.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { main } from '../../src/main.ts'
import type { World } from '../../src/world.ts'
import type { VirtualClock } from './clock.ts'
import { filesOf } from './files.ts'
import { dispatcherOf, type Send } from './wire.ts'

export type Start = Readonly<{
  env: Readonly<Record<string, string>>
  inputs: Readonly<Record<string, string>>
  /** By absolute path. What the run writes is found here too. */
  files: Map<string, string>
  clock: VirtualClock
  send: Send
  onWait: (ms: number) => void
}>

export type Printed = Readonly<{
  /** Workflow commands included. */
  log: string
  outputs: Readonly<Record<string, string>>
  summary: string
  /** What `main` threw, which it never should. */
  threw: string | undefined
}>

export const WORKSPACE = '/workspace'
export const API = 'https://api.vanta.example'
export const GITHUB_API = 'https://github.example/github'

const declared: Record<string, { default?: string }> = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
).inputs

/** Every input of action.yml as the runner passes it on, with these values. */
export const inputsOf = (given: Readonly<Record<string, string>>): Record<string, string> => {
  const inputs: Record<string, string> = {}
  for (const [name, { default: value }] of Object.entries(declared))
    inputs[name] = value === undefined || value.startsWith('${{') ? '' : value
  return Object.assign(inputs, given)
}

/** These inputs as the toolkit gives them. */
export const inputOf = (inputs: Readonly<Record<string, string>>): World['input'] => {
  const text = (name: string): string => (inputs[name] ?? '').trim()
  return {
    text,
    lines: (name) =>
      text(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    flag: (name) => {
      if (/^(?:true|True|TRUE)$/.test(text(name))) return true
      if (/^(?:false|False|FALSE)$/.test(text(name))) return false
      throw new TypeError(`${name} is no boolean`)
    }
  }
}

/** As the runner's commands are written, so that a log of a simulation reads like one of a job. */
const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const annotation =
  (lines: string[], level: string): World['out']['error'] =>
  (message, { file, startLine, title }) => {
    const at = [
      file && `file=${property(file)}`,
      startLine && `line=${startLine}`,
      title && `title=${property(title)}`
    ]
    lines.push(`::${level} ${at.filter(Boolean).join(',')}::${escaped(message)}`)
  }

/** What a run prints, but for its summary and its outputs. */
export const printing = (lines: string[]): Omit<World['out'], 'output' | 'summary'> => ({
  info: (line) => void lines.push(line),
  group: (title) => void lines.push(`::group::${title}`),
  endGroup: () => void lines.push('::endgroup::'),
  debug: (line) => void lines.push(`::debug::${escaped(line)}`),
  error: annotation(lines, 'error'),
  warning: annotation(lines, 'warning'),
  notice: annotation(lines, 'notice'),
  secret: (value) => void lines.push(`::add-mask::${escaped(value)}`),
  fail: (message) => void lines.push(`::error::${escaped(message)}`)
})

/** Runs the action to its end. */
export const runProcess = async ({ env, files, inputs, clock, send, onWait }: Start): Promise<Printed> => {
  const lines: string[] = []
  const outputs: Record<string, string> = {}
  let summary = ''
  let bytes = 0
  const world: World = {
    env,
    directory: WORKSPACE,
    input: inputOf(inputs),
    clock: {
      now: clock.now,
      sleep: (ms) => {
        onWait(ms)
        return new Promise((resolve) => clock.at(ms, resolve))
      },
      timeout: (ms) => {
        const controller = new AbortController()
        clock.at(ms, () => controller.abort(Object.assign(new Error('timeout'), { name: 'TimeoutError' })))
        return controller.signal
      }
    },
    random: () => 0.5,
    bytes: (size) => new Uint8Array(size).fill((bytes += 1)),
    dispatcher: dispatcherOf(send, clock),
    files: filesOf(files),
    temporary: '/temporary',
    cancelled: new AbortController().signal,
    out: {
      ...printing(lines),
      secret: () => undefined,
      output: (name, value) => void (outputs[name] = value),
      summary: async (markdown) => void (summary += markdown)
    }
  }
  let threw: string | undefined
  try {
    await main(world)
  } catch (error) {
    threw = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  return { log: lines.join('\n'), outputs, summary, threw }
}
