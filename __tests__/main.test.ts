// What no whole run can be made to do from outside.
import { expect, test } from '@jest/globals'
import { createClock } from './simulation/clock.ts'
import { inputsOf, runProcess } from './simulation/process.ts'

test('an error that nobody foresaw is one sentence, with its stack for debug logging', async () => {
  const inputs = Object.defineProperty(inputsOf({}), 'label', {
    get: () => {
      throw new TypeError('x is undefined')
    }
  })
  const { log, outputs, threw } = await runProcess({
    env: {},
    inputs,
    files: new Map(),
    clock: createClock(0),
    send: () => undefined,
    onWait: () => undefined
  })
  expect(threw).toBeUndefined()
  expect(outputs).toMatchObject({ applied: 'false', 'failure-reason': 'configuration' })
  expect(log).toContain('::error::Unexpected error: x is undefined. Please report this as a bug.')
  expect(log).toMatch(/^::debug::TypeError: x is undefined%0A\s+at /m)
  expect(log.replaceAll(/^::debug::.*$/gm, '')).not.toMatch(/\s+at .*:\d+/)
})
