// A sandbox for whole-action tests: when it closes, all that the action sent to it and all that it answered has to fit
// the vendors' own descriptions, whatever else the test was about.
import { type Sandbox, type SandboxOptions, startSandbox as start } from '../../sandbox/sandbox.ts'
import { misfits } from './oracle.ts'

/** `excused`: what a test makes on purpose that no vendor describes. */
export const startSandbox = async (options: SandboxOptions = {}, excused?: RegExp): Promise<Sandbox> => {
  const sandbox = await start(options)
  const close = async (): Promise<void> => {
    await sandbox.close()
    const lines = misfits(sandbox.requests, sandbox.state.forms.requests === 'newer')
    const wrong = [...new Set(lines.filter((line) => excused?.test(line) !== true))]
    if (wrong.length > 0) throw new Error(`Not as the vendors describe it:\n${wrong.slice(0, 20).join('\n')}`)
  }
  return { ...sandbox, close, [Symbol.asyncDispose]: close }
}
