// What a run asks of Vanta: no more than its files and its credentials call for, and all of it before anything is said.
import { machine } from '../support/machine.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { personId } from '../../sandbox/build-state.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { accountBody } from '../../src/kinds/accounts/plan.ts'
import type { ViewerChange } from '../../src/kinds/viewers/plan.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { Roster, WantedViewer } from '../../src/roster/roster.ts'
import { connect, type ConnectOptions } from '../../src/vanta/connect.ts'
import { bare } from '../plan/values.ts'
import { account, trace } from '../support/world.ts'
import { failureOf } from './stage.ts'
import { plain } from '../../src/say.ts'

const place = { file: 'users.yml', line: 1, column: 1 }
const adaRow = account(1, { email: 'ada@example.com' })
const bobRow = account(2, { email: 'bob@example.com' })
const ada = adaRow as Account
const bob = bobRow as Account
const viewer = (email: string, more: Partial<WantedViewer> = {}): WantedViewer => ({
  email,
  invite: false,
  place,
  ...more
})

const users = [{ account: ada, place }]
const groups = [{ nameOrId: 'Engineering', membership: 'include', members: [], place }] as const
const trustCenters = (...viewers: readonly WantedViewer[]) => [{ slugId: 'acme', viewers, place }]
const rosterOf = (parts: Omit<Roster, 'files'>): Roster => ({ files: [], ...parts })

let sandbox: Sandbox
const log: string[] = []
const secrets: string[] = []

beforeEach(async () => {
  log.length = 0
  secrets.length = 0
  sandbox = await startSandbox({
    seed: {
      accounts: [adaRow, bobRow],
      people: [{ email: 'ada@example.com' }, { email: 'bob@example.com' }],
      groups: [{ name: 'Engineering' }],
      trustCenters: {
        acme: {
          viewers: [
            { email: 'buyer@customer.example', accessLevel: 'FULL_ACCESS' },
            {
              email: 'gone@customer.example',
              accessLevel: 'FULL_ACCESS',
              removed: true
            }
          ]
        },
        other: { viewers: [{ email: 'else@customer.example', accessLevel: 'FULL_ACCESS' }] }
      }
    },
    limits: 'off'
  })
})

afterEach(() => sandbox.close())

const connection = (more: Partial<ConnectOptions> = {}) => {
  const { clientId, clientSecret, manageClientId, manageClientSecret } = sandbox.credentials
  return connect({
    apiUrl: sandbox.url,
    resourceId: sandbox.resourceId,
    world: machine,
    build: { clientId, clientSecret },
    manage: { clientId: manageClientId, clientSecret: manageClientSecret },
    readOnly: false,
    log: (message) => log.push(plain(message)),
    debug: () => undefined,
    setSecret: (value) => secrets.push(value),
    ...more
  })
}

/** The requests that arrived, without queries and tokens, sorted: some run side by side. */
const asked = (): string[] =>
  trace(sandbox)
    .filter((line) => !line.endsWith('/oauth/token'))
    .toSorted()

const PEOPLE = 'GET /v1/people'
const ACCOUNTS = 'GET /v1/resources/user_account'
const VIEWERS = 'GET /v1/trust-centers/acme/viewers'

describe('to know what Vanta has, a run', () => {
  test('asks nothing before it is told to read', () => {
    expect(connection().requests()).toBe(0)
    expect(trace(sandbox)).toEqual([])
  })

  test.each<[what: string, roster: Roster, more: Partial<ConnectOptions>, lines: readonly string[]]>([
    ['accounts and people, gone ones included', rosterOf({ users }), {}, [PEOPLE, ACCOUNTS]],
    ['no people without manage credentials', rosterOf({ users }), { manage: undefined }, [ACCOUNTS]],
    ['groups and people for groups, and no accounts', rosterOf({ groups }), {}, ['GET /v1/groups', PEOPLE]],
    [
      'each Trust Center of the files, and no other',
      rosterOf({ trustCenters: trustCenters(viewer('buyer@customer.example')) }),
      {},
      [VIEWERS]
    ],
    [
      'nothing that its credentials are not for',
      rosterOf({ users, groups, trustCenters: trustCenters() }),
      { build: undefined, manage: undefined },
      []
    ]
  ])('asks for %s', async (_what, roster, more, lines) => {
    await connection(more).readState(roster)
    expect(asked()).toEqual(lines)
  })

  test('reads everything whole, says what it reads, and counts every request', async () => {
    const vanta = connection()
    const roster = rosterOf({ users, groups, trustCenters: trustCenters(viewer('buyer@customer.example')) })
    const state = await vanta.readState(roster)
    expect(state.accounts?.map(({ uniqueId }) => uniqueId)).toEqual([ada.uniqueId, bob.uniqueId])
    expect(state.people?.map(({ email }) => email)).toEqual(['ada@example.com', 'bob@example.com'])
    expect(state.groups?.map(({ name }) => name)).toEqual(['Engineering'])
    expect(state.viewers?.current['acme']?.map(({ email }) => email)).toEqual(['buyer@customer.example'])
    expect(state.viewers?.former).toEqual({})
    expect(log.toSorted()).toEqual([
      'Reading accounts from Vanta',
      'Reading groups from Vanta',
      'Reading people from Vanta',
      'Reading the viewers of the Trust Center acme'
    ])
    expect(vanta.requests()).toBe(sandbox.requests.length)
    expect(sandbox.requests).toHaveLength(6)
    expect(secrets).toHaveLength(2)
  })

  test('says whenever it asks for the accounts, with its token, so that others are asked at the same time', async () => {
    sandbox.fault({ kind: 'status', status: 503, match: { method: 'GET' } })
    const sleep = async (): Promise<void> => undefined
    const world = { ...machine, clock: { ...machine.clock, sleep } }
    const before: number[] = []
    await connection({ world, manage: undefined }).readState(rosterOf({ users }), () =>
      before.push(sandbox.requests.length)
    )
    expect(before).toEqual([1, 2])
    expect(sandbox.requests).toHaveLength(3)
  })

  test('leaves out what it did not ask for, so that nothing can take it for empty', async () => {
    expect(await connection().readState(rosterOf({ groups }))).not.toHaveProperty('accounts')
    expect(log).not.toContain('Reading accounts from Vanta')
    const state = await connection({ manage: undefined }).readState(rosterOf({ users }))
    for (const part of ['people', 'groups', 'viewers']) expect(state).not.toHaveProperty(part)
    expect(log).toContain('Reading accounts from Vanta')
  })

  test.each<[who: string, viewers: readonly WantedViewer[], looks: boolean]>([
    ['somebody new is invited', [viewer('new@customer.example', { invite: true })], true],
    [
      'the invited one has access already, in whatever case',
      [viewer('BUYER@customer.example', { invite: true })],
      false
    ],
    [
      'one of several is invited and new',
      [viewer('buyer@customer.example'), viewer('new@customer.example', { invite: true })],
      true
    ],
    ['nobody is invited', [viewer('new@customer.example')], false]
  ])(
    'looks at viewers of former times only where one may be among them: %s',
    async (_who, viewers, looks) => {
      const state = await connection().readState(rosterOf({ trustCenters: trustCenters(...viewers) }))
      expect(asked()).toEqual(looks ? [VIEWERS, VIEWERS] : [VIEWERS])
      expect(state.viewers?.former['acme']?.map(({ email }) => email)).toEqual(
        looks ? ['buyer@customer.example', 'gone@customer.example'] : undefined
      )
    }
  )

  test('ends with the first reason, the accounts’ before all others, once nothing is under way any more', async () => {
    for (const path of ['user_account', 'groups'])
      sandbox.fault({
        kind: 'status',
        status: 400,
        body: { message: `no ${path}` },
        match: { path: new RegExp(path) }
      })
    const vanta = connection()
    const error = await failureOf(vanta.readState(rosterOf({ users, groups })))
    expect(String(error)).toContain('no user_account')
    expect(sandbox.requests.every(({ status }) => status > 0)).toBe(true)
    expect(asked()).toEqual(['GET /v1/groups', PEOPLE, ACCOUNTS])
  })
})

describe('an export', () => {
  test('asks for all that it can hold', async () => {
    const state = await connection({ readOnly: true }).readAll()
    expect(asked()).toEqual(['GET /v1/groups', PEOPLE, ACCOUNTS])
    expect(state.accounts).toHaveLength(2)
    expect(state.people).toHaveLength(2)
    expect(state.groups).toHaveLength(1)
    expect(log).toEqual([
      'Reading accounts from Vanta',
      'Reading groups from Vanta',
      'Reading people from Vanta'
    ])
  })

  test('asks for what its credentials are for, and leaves the rest out', async () => {
    expect(Object.keys(await connection({ manage: undefined }).readAll())).toEqual(['accounts'])
    expect(log).toEqual(['Reading accounts from Vanta'])
    log.length = 0
    expect(Object.keys(await connection({ build: undefined }).readAll()).toSorted()).toEqual([
      'groups',
      'people'
    ])
    expect(log).toEqual(['Reading groups from Vanta', 'Reading people from Vanta'])
  })

  test('ends where any part cannot be read', async () => {
    for (const path of ['user_account', 'groups', 'people']) {
      sandbox.fault({
        kind: 'status',
        status: 400,
        body: { message: `no ${path}` },
        match: { path: new RegExp(path) }
      })
      expect(String(await failureOf(connection().readAll()))).toContain(`no ${path}`)
    }
  })
})

describe('the writes of a run', () => {
  const tip = async (): Promise<boolean> => false

  const change = (over: Partial<ViewerChange>): ViewerChange => ({
    ...bare,
    act: 'viewers.updated',
    subject: { id: '', email: 'buyer@customer.example', name: '' },
    target: { id: 'acme', name: 'acme' },
    body: {},
    place,
    ...over
  })

  test('are the bytes that were measured before, and carry the accounts that were given', async () => {
    const body = accountBody(sandbox.resourceId, [ada])
    const writes = connection().writes(tip)
    await writes.putAccounts([ada], async () => {}, body)
    const put = sandbox.requests.find(({ method }) => method === 'PUT')
    expect(JSON.stringify(put?.requestBody)).toBe(body)
    expect(put?.requestBody).toMatchObject({ resourceId: sandbox.resourceId, resources: [ada] })
    const rows = await writes.readAccounts()
    expect(rows.filter(({ deletedAt }) => deletedAt === null).map(({ uniqueId }) => uniqueId)).toEqual([
      ada.uniqueId
    ])
  })

  test('reach groups, viewers and people by the ids that the plan has', async () => {
    const vanta = connection().writes(tip)
    const state = await connection().readState(rosterOf({ groups, trustCenters: trustCenters() }))
    const groupId = state.groups?.[0]?.id ?? ''
    const id = personId('ada@example.com')
    expect(await vanta.addPeople(groupId, [id])).toEqual([{ id, ok: true, settled: true }])
    expect((await vanta.readPeople()).find((person) => person.id === id)?.groupIds).toEqual([groupId])
    expect(await vanta.removePeople(groupId, [id])).toEqual([{ id, ok: true, settled: true }])
    expect((await vanta.readPeople()).find((person) => person.id === id)?.groupIds).toEqual([])
    const [viewerNow] = state.viewers?.current['acme'] ?? []
    const subject = { id: viewerNow?.id ?? '', email: 'buyer@customer.example', name: '' }
    const update = change({ subject, body: { expirationDate: '2030-01-01T00:00:00.000Z' } })
    expect((await vanta.updateViewer(update)).ok).toBe(true)
    const invitation = {
      email: 'new@customer.example',
      name: 'New',
      companyName: 'Customer',
      accessLevel: 'FULL_ACCESS',
      isNdaRequired: false
    } as const
    const { email, name } = invitation
    const invite = change({ act: 'viewers.invited', subject: { id: '', email, name }, body: invitation })
    expect((await vanta.inviteViewer(invite)).ok).toBe(true)
    const after = await connection().readState(rosterOf({ trustCenters: trustCenters() }))
    expect(after.viewers?.current['acme']?.map((one) => [one.email, one.expirationDate])).toEqual([
      ['buyer@customer.example', '2030-01-01T00:00:00.000Z'],
      ['new@customer.example', null]
    ])
    const [answer] = await vanta.offboardPeople([personId('bob@example.com')], id)
    expect(answer).toMatchObject({ id: personId('bob@example.com'), ok: false })
  })

  test('know whether the list of accounts was the last request, and came moments ago', async () => {
    let now = 60_000
    const world = { ...machine, clock: { ...machine.clock, now: () => now } }
    const writes = connection({ world }).writes(tip)
    expect(writes.isListFresh()).toBe(false)
    await writes.readAccounts()
    now = 64_999
    expect(writes.isListFresh()).toBe(true)
    now = 65_000
    expect(writes.isListFresh()).toBe(false)
    await writes.readAccounts()
    await writes.readPeople()
    expect(writes.isListFresh()).toBe(false)
  })

  test('cannot leave a run that only reads', async () => {
    const vanta = connection({ readOnly: true }).writes(tip)
    expect(String(await failureOf(vanta.putAccounts([ada], async () => {}, '{}')))).toContain(
      'this run only reads'
    )
    expect(String(await failureOf(vanta.addPeople('group', ['person'])))).toContain('this run only reads')
    expect(asked()).toEqual([])
  })

  test('need the credentials of their app', async () => {
    const vanta = connection({ build: undefined, manage: undefined }).writes(tip)
    expect(() => vanta.putAccounts([ada], async () => {}, '{}')).toThrow('has no credentials')
    expect(() => vanta.readPeople()).toThrow('has no credentials')
    expect(connection({ build: undefined, manage: undefined }).requests()).toBe(0)
  })
})

test('what one app was told is cleaned out of what the other is answered', async () => {
  const { clientSecret } = sandbox.credentials
  sandbox.fault({
    kind: 'status',
    status: 400,
    body: { message: `the secret ${clientSecret} is wrong` },
    match: { path: /groups/ }
  })
  const error = await failureOf(connection().readState(rosterOf({ groups })))
  expect(String(error)).toContain('the secret *** is wrong')
})
