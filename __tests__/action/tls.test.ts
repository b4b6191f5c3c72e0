// As in production: Vanta and GitHub behind TLS, offering HTTP/2 too.
import { readFileSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from '@jest/globals'
import type { Step, StepResult } from '../../scripts/runner.ts'
import { expectGreen, open, steps, vanta, withGitHub } from '../support/action.ts'
import { listening, passOn } from '../support/front.ts'
import { accounts } from '../support/world.ts'

const pem = (name: string): string => fileURLToPath(new URL(`../fixtures/tls/${name}.pem`, import.meta.url))

/** `VERSION METHOD /path` of what came in, without queries. */
const seen: string[] = []

beforeEach(async () => {
  seen.length = 0
  await open({ accounts: accounts(10) })
})

const start = steps(withGitHub)
const run = async (step: Step): Promise<StepResult> => {
  const front = createSecureServer(
    { key: readFileSync(pem('key')), cert: readFileSync(pem('cert')), allowHTTP1: true },
    (incoming, response) => {
      seen.push(`${incoming.httpVersion} ${incoming.method} ${incoming.url.split('?')[0]}`)
      passOn(incoming, response, `${vanta().url}${incoming.url}`)
    }
  )
  await using server = await listening(front)
  const address = `https://localhost:${server.port}`
  return await start(accounts(9), {
    ...step,
    inputs: { 'api-url': address, ...step.inputs },
    env: { GITHUB_API_URL: `${address}/github`, ...step.env }
  })
}

test('a pull request is planned and commented on, and the run ends by itself', async () => {
  const result = await run({ event: 'pull_request', env: { NODE_EXTRA_CA_CERTS: pem('cert') } })
  expectGreen(result, { removed: '1' })
  expect(vanta().state.github.comments).toHaveLength(1)
  // Both are always asked by HTTP/1.1, where it is well known what a lost connection means for a write.
  expect(seen.filter((line) => !line.includes(' /github/'))).toEqual([
    '1.1 POST /oauth/token',
    '1.1 GET /v1/resources/user_account'
  ])
  expect(seen.filter((line) => line.startsWith('1.1 POST /github/'))).toHaveLength(1)
})

test('a certificate that nobody vouches for ends the run before a secret is sent', async () => {
  const result = await run({ event: 'push' })
  expect(result.status).toBe(1)
  expect(result.outputs['failure-reason']).toBe('vanta-error')
  expect(result.log).toContain("the server's certificate was not accepted (DEPTH_ZERO_SELF_SIGNED_CERT)")
  expect(seen).toEqual([])
})
