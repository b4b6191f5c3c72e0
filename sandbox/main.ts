// `npm run sandbox`: serves a sandbox until Ctrl-C, and says how to point the action at it.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { livedInSeed } from './seed.ts'
import { startSandbox } from './sandbox.ts'
import type { Seed } from './build-state.ts'

/** A seed is written for the purpose, so only its outermost shape is checked. */
function isSeed(value: unknown): value is Seed {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readSeed(file: string): Seed {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isSeed(value)) throw new TypeError(`--seed ${file}: the file must hold one JSON object.`)
  return value
}

const { values } = parseArgs({ options: { port: { type: 'string' }, seed: { type: 'string' } } })

const port = Number(values.port ?? 0)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  throw new RangeError(`--port ${values.port}: give a port from 1 to 65535, or 0 for any free one.`)
}

const seed = values.seed === undefined ? livedInSeed(new Date()) : readSeed(values.seed)
const sandbox = await startSandbox({ port, seed })
const { credentials } = sandbox

console.log(`A small Vanta is at ${sandbox.url}, with ${sandbox.state.accounts.length} accounts. Ctrl-C ends it.

Inputs for the action:
  api-url: ${sandbox.url}
  resource-id: ${[sandbox.resourceId, ...Object.keys(sandbox.state.otherResources)].join(', or of another app: ')}
  client-id: ${credentials.clientId}
  client-secret: ${credentials.clientSecret}
  manage-client-id: ${credentials.manageClientId}
  manage-client-secret: ${credentials.manageClientSecret}
  offboarding-acknowledger: ${sandbox.state.people.at(-2)?.emailAddress ?? ''}

As GitHub, for the comment: GITHUB_API_URL=${sandbox.url}/github and github-token: ${credentials.githubToken}

Look in: curl ${sandbox.url}/_sandbox/state   and   curl ${sandbox.url}/_sandbox/log
Break it: curl ${sandbox.url}/_sandbox/fault -d '{"kind":"status","status":503,"match":{"method":"PUT"}}'`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    sandbox.close().catch(() => undefined)
  })
}
