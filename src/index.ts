// Starts main in the real world, which is made here and nowhere else.
import { randomBytes } from 'node:crypto'
import * as files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout as after } from 'node:timers/promises'
import * as core from '@actions/core'
import { command } from './command.ts'
import { main } from './main.ts'
import type { World } from './world.ts'

const cancellation = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancellation.abort())

// @actions/github reads the event's file as it is loaded, and a broken one would keep GitHub from being asked. The action
// reads that file itself, from this copy of the environment.
const env = { ...process.env }
delete process.env['GITHUB_EVENT_PATH']

const world: World = {
  env,
  directory: process.cwd(),
  input: { text: core.getInput, lines: core.getMultilineInput, flag: core.getBooleanInput },
  clock: {
    now: Date.now,
    sleep: (ms) => after(ms, undefined, { signal: cancellation.signal }).catch(() => undefined),
    timeout: (ms) => AbortSignal.timeout(ms)
  },
  random: Math.random,
  bytes: randomBytes,
  dispatcher: undefined,
  files,
  temporary: tmpdir(),
  cancelled: cancellation.signal,
  out: {
    info: core.info,
    group: core.startGroup,
    endGroup: core.endGroup,
    debug: core.debug,
    error: core.error,
    warning: core.warning,
    notice: core.notice,
    secret: core.setSecret,
    output: core.setOutput,
    summary: async (markdown) => void (await core.summary.addRaw(markdown).write()),
    fail: core.setFailed
  }
}

/**
 * Runs the action, or the command where there are arguments: a runner gives none. A function, since an await outside of
 * functions has the bundler wrap this module and all in it in one more, which V8 reads twice.
 */
export const startWith = async (args: readonly string[]): Promise<void> => {
  if (args.length === 0) return main(world)
  const { status, out, error } = await command(args, world)
  for (const line of out) console.log(line)
  for (const line of error) console.error(line)
  process.exitCode = status
}
