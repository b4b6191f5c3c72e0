// A step in this process instead of one of its own, so that mutation testing sees what the whole-action tests notice.
import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import * as files from 'node:fs/promises'
import { inputName, type Start } from '../../scripts/runner.ts'
import { main } from '../../src/main.ts'
import { inputOf, inputsOf, printing } from '../simulation/process.ts'
import { clock } from './machine.ts'

/** Runs the source. Time and signals are this process's own, so steps that are `fast` or end early are not for it. */
export const startHere: Start = async (env, directory) => {
  const lines: string[] = []
  const inputs = Object.keys(inputsOf({})).map((name) => [name, env[inputName(name)] ?? ''])
  const out = printing(lines)
  let status = 0
  await main({
    env,
    directory,
    input: inputOf(Object.fromEntries(inputs)),
    clock,
    random: Math.random,
    bytes: randomBytes,
    dispatcher: undefined,
    files,
    temporary: directory,
    cancelled: new AbortController().signal,
    out: {
      ...out,
      output: (name, value) => appendFileSync(env['GITHUB_OUTPUT'] ?? '', `${name}<<END\n${value}\nEND\n`),
      summary: async (markdown) => appendFileSync(env['GITHUB_STEP_SUMMARY'] ?? '', markdown),
      fail: (message) => {
        status = 1
        out.fail(message)
      }
    }
  })
  return { status, log: lines.join('\n') }
}
