// What people are told when something outside goes wrong: the true reason, and a remedy only where it helps.
import { afterEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NOBODY, type Step } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import type { Seed } from '../../sandbox/seed.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import { account, accountInputs, accounts, manageInputs, usersFile } from '../support/world.ts'

let sandbox: Sandbox
afterEach(() => sandbox.close())

const start = async (seed: Seed): Promise<void> => {
  sandbox = await startSandbox({ limits: 'off', seed })
}
const step = (over: Step) =>
  runStep({ ...over, inputs: { ...accountInputs(sandbox), ...manageInputs(sandbox), ...over.inputs } })

describe('Vanta', () => {
  test('points at a record by its place in the list, where an id in its error could be another one', async () => {
    const users = [
      account(1, { uniqueId: 'ci' }),
      account(2, { uniqueId: 'ci bot', externalUrl: 'https://app.example.com/ci-bot' })
    ]
    await start({ accounts: [] })
    sandbox.fault({
      kind: 'status',
      status: 400,
      body: { error: 'Too many fields on resource with uniqueId ci bot (element 1). Extra keys: a' },
      match: { method: 'PUT' }
    })
    const { annotations, outputs } = await step({ files: { 'vanta-users.yml': usersFile(users) } })
    expect(outputs['failure-reason']).toBe('vanta-error')
    const told = annotations.filter(({ message }) => message.includes('rejected'))
    expect(told).toMatchObject([{ message: expect.stringContaining('ci bot'), properties: { line: '3' } }])
  })

  test('that does not find the accounts is asked once, and resource-id is named first', async () => {
    await start({ accounts: accounts(3) })
    sandbox.fault({
      kind: 'status',
      status: 404,
      body: { message: 'Not Found' },
      match: { method: 'GET', path: '/v1/resources', times: 5 }
    })
    const { log, outputs } = await step({ files: { 'vanta-users.yml': usersFile(accounts(3)) } })
    expect(outputs['failure-reason']).toBe('vanta-error')
    expect(log).toMatch(/::error[^\n]*resource-id/)
    expect(sandbox.requests.filter(({ path }) => path.startsWith('/v1/resources'))).toHaveLength(1)
  })
})

describe('GitHub', () => {
  const plan = (over: Step) =>
    step({
      files: { 'vanta-users.yml': usersFile(accounts(3)) },
      event: 'pull_request',
      ...over,
      inputs: { 'github-token': sandbox.credentials.githubToken }
    })

  test('that nobody reaches is not said to have answered, and no permission is asked for', async () => {
    await start({ accounts: accounts(3) })
    const { log, status } = await plan({ env: { GITHUB_API_URL: NOBODY } })
    expect(status).toBe(0)
    expect(log).toMatch(/GitHub could not be reached/)
    expect(log).not.toMatch(/GitHub answered|grant/)
  })

  test('that keeps a conversation locked is quoted, and no permission is asked for', async () => {
    await start({ accounts: accounts(3) })
    sandbox.state.github.conversations = { 7: 'locked' }
    const { log, status } = await plan({ env: { GITHUB_API_URL: `${sandbox.url}/github` } })
    expect(status).toBe(0)
    expect(log).toMatch(/locked/)
    expect(log).not.toMatch(/grant `pull-requests/)
  })
})

test('an export says who would be offboarded by the first sync, though only a deleted account names them', async () => {
  await start({
    accounts: [account(1), { ...account(2), deletedAt: '2026-01-01T00:00:00.000Z' }],
    people: [{ email: 'person2@example.com', first: 'Gone', last: 'Person', status: 'FORMER' }]
  })
  const workspace = mkdtempSync(join(tmpdir(), 'export-'))
  const { summary, log } = await step({ workspace, inputs: { mode: 'export' } })
  const file = readFileSync(join(workspace, 'vanta-users.yml'), 'utf8')
  rmSync(workspace, { recursive: true })
  for (const surface of [summary, log, file])
    expect(surface).toMatch(/Has left, and is not offboarded: Gone Person/)
})
