// What a run asks of Vanta: no more than its files and its credentials call for, and all of it before anything is said.
import { machine } from '../support/machine.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { done } from '../../src/apply/result.ts'
import { personId } from '../../sandbox/build-state.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { accountBody } from '../../src/kinds/accounts/plan.ts'
import type { ViewerChange } from '../../src/kinds/viewers/plan.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { Roster, WantedViewer } from '../../src/roster/roster.ts'
import { connect, type ConnectOptions } from '../../src/vanta/connect.ts'
import { bare, invited, trustCenter, usersOf, wantedGroup, wantedViewer } from '../plan/values.ts'
import { account, trace } from '../support/world.ts'
import { plain } from '../../src/say.ts'

const adaRow = account(1, { email: 'ada@example.com' })
const bobRow = account(2, { email: 'bob@example.com' })
const ada = adaRow as Account

const users = usersOf([ada])
const groups = [wantedGroup([])]
const centerOf = (...viewers: readonly WantedViewer[]) => ({ trustCenters: [trustCenter(viewers, 'acme')] })
const buyer = wantedViewer()

let sandbox: Sandbox
const log: string[] = []
const secrets: string[] = []

beforeEach(async () => {
  log.length = 0
  secrets.length = 0
  const accessLevel = 'FULL_ACCESS'
  sandbox = await startSandbox({
    seed: {
      accounts: [adaRow, bobRow],
      people: [{ email: 'ada@example.com' }, { email: 'bob@example.com' }],
      groups: [{ name: 'Engineering' }],
      trustCenters: {
        acme: {
          viewers: [
            { email: 'buyer@customer.example', accessLevel },
            { email: 'gone@customer.example', accessLevel, removed: true }
          ]
        },
        other: { viewers: [{ email: 'else@customer.example', accessLevel }] }
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
const reading = (roster: Omit<Roster, 'files'>, more?: Partial<ConnectOptions>) =>
  connection(more).readState({ files: [], ...roster })

/** The requests that arrived, without queries and tokens, sorted: some run side by side. */
const asked = (): string[] =>
  trace(sandbox)
    .filter((line) => !line.endsWith('/oauth/token'))
    .toSorted()

/** Vanta answers requests for a path with 400. */
const refuse = (path: string, message = `no ${path}`): void =>
  sandbox.fault({ kind: 'status', status: 400, body: { message }, match: { path: new RegExp(path) } })

const PEOPLE = 'GET /v1/people'
const GROUPS = 'GET /v1/groups'
const ACCOUNTS = 'GET /v1/resources/user_account'
const VIEWERS = 'GET /v1/trust-centers/acme/viewers'

const WITHOUT_MANAGE = { manage: undefined }
const WITHOUT_BUILD = { build: undefined }

test('nothing is asked before it is called for', () => {
  expect(connection().requests()).toBe(0)
  expect(trace(sandbox)).toEqual([])
})

/** What is said of each kind that is read. */
const SAID: Readonly<Record<string, string>> = {
  accounts: 'Reading accounts from Vanta',
  groups: 'Reading groups from Vanta',
  people: 'Reading people from Vanta',
  viewers: 'Reading the viewers of the Trust Center acme'
}

describe('what is asked, said and known is', () => {
  const everything = { users, groups, ...centerOf(buyer) }
  const neither = { ...WITHOUT_BUILD, ...WITHOUT_MANAGE }
  type Asking = Parameters<typeof reading>[0] | 'all'
  test.each<[string, Asking, Partial<ConnectOptions>, requests: string[], known: string[]]>([
    ['accounts and people for users', { users }, {}, [PEOPLE, ACCOUNTS], ['accounts', 'people']],
    ['no people without the Manage app', { users }, WITHOUT_MANAGE, [ACCOUNTS], ['accounts']],
    ['groups and people for groups', { groups }, {}, [GROUPS, PEOPLE], ['groups', 'people']],
    ['each Trust Center of the files, and no other', centerOf(buyer), {}, [VIEWERS], ['viewers']],
    ['nothing without credentials', everything, neither, [], []],
    ['all for an export', 'all', {}, [GROUPS, PEOPLE, ACCOUNTS], ['accounts', 'groups', 'people']],
    ['accounts for an export without the Manage app', 'all', WITHOUT_MANAGE, [ACCOUNTS], ['accounts']],
    ['all else for one without the Build app', 'all', WITHOUT_BUILD, [GROUPS, PEOPLE], ['groups', 'people']]
  ])('%s', async (_, asking, more, requests, known) => {
    const state = await (asking === 'all' ? connection(more).readAll() : reading(asking, more))
    expect(asked()).toEqual(requests)
    expect(Object.keys(state).toSorted()).toEqual(known)
    expect(log).toEqual(known.map((kind) => SAID[kind]))
  })

  test('whole, and every request is counted', async () => {
    const vanta = connection()
    const state = await vanta.readState({ files: [], users, groups, ...centerOf(buyer) })
    expect(state.accounts?.map(({ uniqueId }) => uniqueId)).toEqual([ada.uniqueId, bobRow.uniqueId])
    expect(state.people?.map(({ email }) => email)).toEqual(['ada@example.com', 'bob@example.com'])
    expect(state.groups?.map(({ name }) => name)).toEqual(['Engineering'])
    expect(state.viewers?.current['acme']?.map(({ email }) => email)).toEqual(['buyer@customer.example'])
    expect(state.viewers?.former).toEqual({})
    expect(vanta.requests()).toBe(sandbox.requests.length)
    expect(sandbox.requests).toHaveLength(6)
    expect(secrets).toHaveLength(2)
  })

  const fresh = invited({ email: 'new@customer.example' })
  test.each<[who: string, viewers: readonly WantedViewer[], looks: boolean]>([
    ['somebody new is invited', [fresh], true],
    ['they have access, in whatever case', [{ ...fresh, email: 'BUYER@customer.example' }], false],
    ['one of several is invited and new', [buyer, fresh], true],
    ['nobody is invited', [{ ...fresh, invite: false }], false]
  ])('former viewers only where one may be among them: %s', async (_, viewers, looks) => {
    const state = await reading(centerOf(...viewers))
    expect(asked()).toEqual(looks ? [VIEWERS, VIEWERS] : [VIEWERS])
    expect(state.viewers?.former['acme']?.map(({ email }) => email)).toEqual(
      looks ? ['buyer@customer.example', 'gone@customer.example'] : undefined
    )
  })
})

test('others are asked whenever the accounts are, once there is a token', async () => {
  sandbox.fault({ kind: 'status', status: 503, match: { method: 'GET' } })
  const world = { ...machine, clock: { ...machine.clock, sleep: async () => undefined } }
  const before: number[] = []
  const vanta = connection({ world, ...WITHOUT_MANAGE })
  await vanta.readState({ files: [], users }, () => before.push(sandbox.requests.length))
  expect(before).toEqual([1, 2])
  expect(sandbox.requests).toHaveLength(3)
})

describe('what cannot be read', () => {
  test('ends the run, the accounts before all others, once nothing is under way any more', async () => {
    for (const path of ['user_account', 'groups']) refuse(path)
    await expect(reading({ users, groups })).rejects.toThrow('no user_account')
    expect(sandbox.requests.every(({ status }) => status > 0)).toBe(true)
    expect(asked()).toEqual([GROUPS, PEOPLE, ACCOUNTS])
  })

  test.each(['user_account', 'groups', 'people'])('ends an export: %s', async (path) => {
    refuse(path)
    await expect(connection().readAll()).rejects.toThrow(`no ${path}`)
  })

  test('is told without what either app was told', async () => {
    refuse('groups', `the secret ${sandbox.credentials.clientSecret} is wrong`)
    await expect(reading({ groups })).rejects.toThrow('the secret *** is wrong')
  })
})

describe('the writes of a run', () => {
  const writes = (more?: Partial<ConnectOptions>) => connection(more).writes(async () => false)
  const always = async (): Promise<void> => {}

  const change = (over: Partial<ViewerChange>): ViewerChange => ({
    ...bare,
    act: 'viewers.updated',
    subject: { id: '', email: 'buyer@customer.example', name: '' },
    target: { id: 'acme', name: 'acme' },
    body: {},
    ...over
  })

  test('send the bytes that were measured before', async () => {
    const body = accountBody(sandbox.resourceId, [ada])
    const vanta = writes()
    await vanta.putAccounts([ada], always)
    const put = sandbox.requests.find(({ method }) => method === 'PUT')
    expect(JSON.stringify(put?.requestBody)).toBe(body)
    const live = (await vanta.readAccounts()).filter(({ deletedAt }) => deletedAt === null)
    expect(live.map(({ uniqueId }) => uniqueId)).toEqual([ada.uniqueId])
  })

  test('reach groups, viewers and people by the ids that the plan has', async () => {
    const vanta = writes()
    const { groups: [group] = [], viewers } = await reading({ groups, ...centerOf(buyer) })
    const groupId = group?.id ?? ''
    const id = personId('ada@example.com')
    const groupsOfAda = async () => (await vanta.readPeople()).find((person) => person.id === id)?.groupIds
    expect(await vanta.addPeople(groupId, [id])).toEqual([{ ok: true, settled: true }])
    expect(await groupsOfAda()).toEqual([groupId])
    expect(await vanta.removePeople(groupId, [id])).toEqual([{ ok: true, settled: true }])
    expect(await groupsOfAda()).toEqual([])
    const [viewerNow] = viewers?.current['acme'] ?? []
    const subject = { id: viewerNow?.id ?? '', email: 'buyer@customer.example', name: '' }
    const update = change({ subject, body: { expirationDate: '2030-01-01T00:00:00.000Z' } })
    expect(await vanta.updateViewer(update)).toBe(done)
    const body = {
      email: 'new@customer.example',
      name: 'New',
      companyName: 'Customer',
      accessLevel: 'FULL_ACCESS',
      isNdaRequired: false
    } as const
    const invitation = change({ subject: { ...subject, id: '', email: body.email }, body })
    expect(await vanta.inviteViewer(invitation)).toBe(done)
    const after = await reading(centerOf(buyer))
    expect(after.viewers?.current['acme']?.map((one) => [one.email, one.expirationDate])).toEqual([
      ['buyer@customer.example', '2030-01-01T00:00:00.000Z'],
      ['new@customer.example', null]
    ])
    const bob = personId('bob@example.com')
    expect(await vanta.offboardPeople([bob], id)).toMatchObject([{ ok: false }])
  })

  test('know whether the list of accounts was the last request, and came moments ago', async () => {
    let now = 60_000
    const vanta = writes({ world: { ...machine, clock: { ...machine.clock, now: () => now } } })
    expect(vanta.isListFresh()).toBe(false)
    await vanta.readAccounts()
    now = 64_999
    expect(vanta.isListFresh()).toBe(true)
    now = 65_000
    expect(vanta.isListFresh()).toBe(false)
    await vanta.readAccounts()
    await vanta.readPeople()
    expect(vanta.isListFresh()).toBe(false)
  })

  test('cannot leave a run that only reads', async () => {
    const vanta = writes({ readOnly: true })
    await expect(vanta.putAccounts([ada], always)).rejects.toThrow('this run only reads')
    await expect(vanta.addPeople('group', ['person'])).rejects.toThrow('this run only reads')
    expect(asked()).toEqual([])
  })

  test('need the credentials of their app', () => {
    const vanta = connection({ ...WITHOUT_BUILD, ...WITHOUT_MANAGE })
    const { putAccounts, readPeople } = vanta.writes(async () => false)
    expect(() => putAccounts([ada], always)).toThrow('has no credentials')
    expect(() => readPeople()).toThrow('has no credentials')
    expect(vanta.requests()).toBe(0)
  })
})
