// The client against the sandbox, which knows nothing of it: all families, once each, and a few faults on the way.
import { dispatcherFrom } from '../../src/http.ts'
import { clock, machine } from '../support/machine.ts'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { livedInSeed } from '../../sandbox/seed.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import { putAccounts, readAccounts } from '../../src/kinds/accounts/vanta.ts'
import { rejectedRecord } from '../../src/vanta/error.ts'
import { type Client, createClient } from '../../src/vanta/client.ts'
import { addPeople, readGroups, removePeople } from '../../src/kinds/groups/vanta.ts'
import { offboardPeople } from '../../src/kinds/offboarding/vanta.ts'
import { readPeople } from '../../src/vanta/people.ts'
import { inviteViewer, readViewers, updateViewer } from '../../src/kinds/viewers/vanta.ts'
import { failureOf } from './stage.ts'
import { plain } from '../../src/say.ts'

let sandbox: Sandbox
const log: string[] = []

beforeEach(async () => {
  log.length = 0
  sandbox = await startSandbox({ seed: livedInSeed(new Date()), limits: 'off' })
})

afterEach(() => sandbox.close())

/** `totalMs`: how long an answer may take; short only where none comes, since a busy machine takes its time. */
const clientOf = (app: 'build' | 'manage', totalMs = 20_000): Client => {
  const { clientId, clientSecret, manageClientId, manageClientSecret } = sandbox.credentials
  let skipped = 0
  return createClient({
    apiUrl: sandbox.url,
    app,
    credentials:
      app === 'build'
        ? { clientId, clientSecret }
        : { clientId: manageClientId, clientSecret: manageClientSecret },
    readOnly: false,
    log: (message) => log.push(plain(message)),
    debug: () => undefined,
    cancelled: machine.cancelled,
    dispatcher: dispatcherFrom({}),
    setSecret: () => undefined,
    limits: { totalMs },
    random: Math.random,
    clock: {
      ...clock,
      now: () => Date.now() + skipped,
      sleep: (ms) => {
        skipped += ms
        return Promise.resolve()
      }
    }
  })
}

const account = (uniqueId: string, more: object = {}): Account => ({
  displayName: 'Zoë',
  uniqueId,
  externalUrl: `https://app.example/${uniqueId}`,
  fullName: 'Zoë',
  accountName: uniqueId,
  email: `${uniqueId}@example.com`,
  permissionLevel: 'BASE',
  createdTimestamp: '2023-04-01T00:00:00.000Z',
  status: 'ACTIVE',
  mfaEnabled: false,
  mfaMethods: [],
  authMethod: 'SSO',
  ...more
})

test('accounts are written whole and read back, the former ones as deleted', async () => {
  const client = clientOf('build')
  const before = await readAccounts(client, sandbox.resourceId)
  const users = [account('u-1'), account('u-2')]
  await putAccounts(client, sandbox.resourceId, users, async () => {})
  const after = await readAccounts(client, sandbox.resourceId)
  expect(after.filter(({ deletedAt }) => deletedAt === null).map(({ fields }) => fields)).toEqual(users)
  expect(after.length).toBeGreaterThan(before.length)
  expect(sandbox.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'PUT', 'GET'])
})

test('a record that Vanta turns down is named', async () => {
  const users = [account('u-1'), account('u-2', { permissionLevel: 'OWNER' })]
  const error = await failureOf(putAccounts(clientOf('build'), sandbox.resourceId, users, async () => {}))
  expect(rejectedRecord(error)).toBe(1)
})

test('an unknown resource is told from an unknown path', async () => {
  await expect(readAccounts(clientOf('build'), 'nothing')).rejects.toThrow('Check "resource-id"')
})

test('credentials of the other kind of app are recognised', async () => {
  const { manageClientId, manageClientSecret } = sandbox.credentials
  const client = createClient({
    apiUrl: sandbox.url,
    ...machine,
    app: 'build',
    credentials: { clientId: manageClientId, clientSecret: manageClientSecret },
    log: () => undefined,
    debug: () => undefined,
    cancelled: machine.cancelled,
    dispatcher: dispatcherFrom({}),
    setSecret: () => undefined
  })
  await expect(readAccounts(client, sandbox.resourceId)).rejects.toThrow('belong to the other kind of app')
})

test('people join and leave a group, whether it takes one call or several', async () => {
  const client = clientOf('manage')
  const people = await readPeople(client)
  const group = (await readGroups(client)).find(({ source }) => source === null || source === 'Vanta')
  expect(group).toBeDefined()
  if (group === undefined) return
  const outside = people.filter(({ groupIds }) => !groupIds.includes(group.id)).map(({ id }) => id)
  expect(outside.length).toBeGreaterThan(1)
  expect((await addPeople(client, group.id, outside.slice(0, 1)))[0]?.ok).toBe(true)
  await addPeople(client, group.id, outside)
  const members = async (): Promise<readonly string[]> =>
    (await readPeople(client)).filter(({ groupIds }) => groupIds.includes(group.id)).map(({ id }) => id)
  expect(await members()).toEqual(expect.arrayContaining(outside))
  expect((await removePeople(client, group.id, outside)).every(({ ok }) => ok)).toBe(true)
  expect(await members()).not.toEqual(expect.arrayContaining(outside.slice(0, 1)))
})

test('offboarding tells of each person whether Vanta completed it', async () => {
  const client = clientOf('manage')
  const people = await readPeople(client)
  const former = people.filter(({ employmentStatus }) => employmentStatus === 'FORMER').map(({ id }) => id)
  const current = people.filter(({ employmentStatus }) => employmentStatus === 'CURRENT').map(({ id }) => id)
  const asked = [...former, ...current.slice(0, 1)]
  const results = await offboardPeople(client, asked, current[1] ?? '')
  expect(results.map(({ id }) => id)).toEqual(asked)
  expect(results.at(-1)?.ok).toBe(false)
  expect(results.at(-1)?.message).not.toBe('')
})

test('viewers are invited once even where the answer is lost, and updated', async () => {
  const client = clientOf('manage', 2_000)
  const slugId = Object.keys(sandbox.state.trustCenters)[0] ?? ''
  const invitation = {
    email: 'new@customer.example',
    name: 'New',
    companyName: 'Customer',
    isNdaRequired: false,
    accessLevel: 'FULL_ACCESS'
  }
  sandbox.fault({ kind: 'hang', effect: 'after', match: { method: 'POST', path: '/viewers' } })
  const invited = await inviteViewer(client, slugId, invitation)
  expect(invited.ok).toBe(true)
  expect(
    sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/viewers'))
  ).toHaveLength(1)
  const change = { accessLevel: 'PARTIAL_ACCESS', resourceIds: ['soc2-report'] }
  expect(await updateViewer(client, slugId, invited.id, change)).toEqual({ id: invited.id, ok: true })
  const viewers = await readViewers(client, slugId, { includeRemoved: false })
  expect(viewers.find(({ id }) => id === invited.id)).toMatchObject(change)
})

test.each([
  { kind: 'reset' },
  { kind: 'hang' },
  { kind: 'drip', msPerByte: 50 },
  { kind: 'truncate' },
  { kind: 'truncate', chunked: true },
  { kind: 'revoke' },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, headers: { 'retry-after': '2' } }
] as const)('a read gets through $kind', async (fault) => {
  sandbox.fault({ ...fault, match: { method: 'GET' } })
  expect((await readAccounts(clientOf('build', 2_000), sandbox.resourceId)).length).toBeGreaterThan(0)
})

test.each(['none', 'seconds', 'date'] as const)(
  'a rate limit is waited out, with Retry-After: %s',
  async (retryAfter) => {
    await sandbox.close()
    sandbox = await startSandbox({
      seed: livedInSeed(new Date()),
      limits: { build: 2, windowMs: 200, retryAfter }
    })
    const { clientId, clientSecret } = sandbox.credentials
    const client = createClient({
      apiUrl: sandbox.url,
      app: 'build',
      credentials: { clientId, clientSecret },
      log: (message) => log.push(plain(message)),
      debug: () => undefined,
      cancelled: machine.cancelled,
      dispatcher: dispatcherFrom({}),
      setSecret: () => undefined,
      // A fifth of the time: the sandbox counts its window by the machine's own clock.
      random: Math.random,
      clock: { ...clock, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 5)) }
    })
    for (let n = 0; n < 5; n += 1) await readAccounts(client, sandbox.resourceId)
    expect(log[0]).toMatch(/^Vanta answered 429 to GET \/v1\/resources\/user_account; waiting \d+ s/)
    expect(sandbox.requests.filter(({ status }) => status === 200)).toHaveLength(6)
  }
)
