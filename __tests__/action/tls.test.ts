// As in production: Vanta and GitHub behind TLS, offering HTTP/2 too.
import { readFileSync } from 'node:fs'
import { createSecureServer, type Http2SecureServer } from 'node:http2'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Step, StepResult } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import { accountInputs, accounts, usersFile } from '../support/world.ts'

const pem = (name: string): string => fileURLToPath(new URL(`../fixtures/tls/${name}.pem`, import.meta.url))

/** What belongs to one connection, and is not handed on to another. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host'])
const handedOn = (headers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      name.startsWith(':') || HOP.has(name) ? [] : [[name, String(value)]]
    )
  )

let sandbox: Sandbox
let front: Http2SecureServer
let address: string
/** `VERSION METHOD /path` of what came in, without queries. */
const seen: string[] = []

beforeEach(async () => {
  seen.length = 0
  sandbox = await startSandbox({ limits: 'off', seed: { accounts: accounts(10) } })
  front = createSecureServer(
    { key: readFileSync(pem('key')), cert: readFileSync(pem('cert')), allowHTTP1: true },
    (incoming, response) => {
      seen.push(`${incoming.httpVersion} ${incoming.method} ${incoming.url.split('?')[0]}`)
      const onward = request(
        `${sandbox.url}${incoming.url}`,
        { method: incoming.method, headers: handedOn(incoming.headers) },
        (answer) => {
          response.writeHead(answer.statusCode ?? 500, handedOn(answer.headers))
          answer.on('data', (piece: Buffer) => response.write(piece))
          answer.on('end', () => response.end())
        }
      )
      incoming.on('data', (piece: Buffer) => onward.write(piece))
      incoming.on('end', () => onward.end())
    }
  )
  await new Promise<void>((resolve) => {
    front.listen(0, '127.0.0.1', resolve)
  })
  const bound = front.address()
  address = `https://localhost:${typeof bound === 'object' ? bound?.port : ''}`
})

afterEach(async () => {
  front.close()
  await sandbox.close()
})

const run = (step: Step): Promise<StepResult> =>
  runStep({
    files: { 'vanta-users.yml': usersFile(accounts(9)) },
    ...step,
    inputs: {
      ...accountInputs(sandbox),
      'api-url': address,
      'github-token': sandbox.credentials.githubToken,
      ...step.inputs
    },
    env: { GITHUB_API_URL: `${address}/github`, ...step.env }
  })

test('a pull request is planned and commented on, and the run ends by itself', async () => {
  const result = await run({ event: 'pull_request', env: { NODE_EXTRA_CA_CERTS: pem('cert') } })
  expect(result.log).not.toContain('::error')
  expect(result.status).toBe(0)
  expect(result.outputs['removed']).toBe('1')
  expect(sandbox.state.github.comments).toHaveLength(1)
  // Both are always asked by HTTP/1.1, where it is well known what a lost connection means for a write.
  expect(seen.filter((line) => !line.includes(' /github/'))).toEqual([
    '1.1 POST /oauth/token',
    '1.1 GET /v1/resources/user_account'
  ])
  expect(seen.filter((line) => line.startsWith('1.1 POST /github/'))).toHaveLength(1)
})

test('a push is applied and read back', async () => {
  const result = await run({
    event: 'push',
    inputs: { 'github-token': '' },
    env: { NODE_EXTRA_CA_CERTS: pem('cert') }
  })
  expect(result.status).toBe(0)
  expect(result.log).toContain('Vanta sync: ')
  expect(seen).toContain('1.1 PUT /v1/resources/user_account')
})

test('a certificate that nobody vouches for ends the run before a secret is sent', async () => {
  const result = await run({ event: 'push' })
  expect(result.status).toBe(1)
  expect(result.outputs['failure-reason']).toBe('vanta-error')
  expect(result.log).toContain("the server's certificate was not accepted (DEPTH_ZERO_SELF_SIGNED_CERT)")
  expect(seen).toEqual([])
})
