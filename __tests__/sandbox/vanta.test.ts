// The sandbox as a function: in process, without a server, on a clock of the caller's.
import { describe, expect, test } from '@jest/globals'
import type { Action } from '../../sandbox/actions.ts'
import { groupId, personId } from '../../sandbox/build-state.ts'
import type { Fault } from '../../sandbox/faults.ts'
import { createGitHub } from '../../sandbox/github/github.ts'
import type { LoggedRequest } from '../../sandbox/log.ts'
import type { State } from '../../sandbox/state.ts'
import { CREDENTIALS, createVanta, type Vanta, type VantaOptions } from '../../sandbox/vanta.ts'
import { account, ask, mint as mintOf, type Reply } from './asking.ts'

const START = Date.parse('2026-11-20T12:00:00Z')
const LIST = '/v1/resources/user_account'

const make = (options: Partial<VantaOptions> = {}) => {
  const clock = { now: START }
  const seed = {
    accounts: [account('a'), account('b')],
    people: [{ email: 'ada@example.com' }, { email: 'bob@example.com', openTasks: ['Laptop'] }],
    groups: [{ name: 'Staff' }],
    trustCenters: { co: { viewers: [{ email: 'v@customer.example' }] } }
  }
  const vanta = createVanta({ seed, now: () => new Date(clock.now), ...options })
  return { vanta, clock }
}

const mint = (vanta: Vanta): string => mintOf(vanta, 'build')

const put = (vanta: Vanta, token: string): Reply => {
  const resources = [account('a'), account('c')]
  return ask(vanta, 'PUT', LIST, { token, body: { resourceId: vanta.resourceId, resources } })
}

const live = (state: State): string[] =>
  state.accounts.filter((row) => row.deletedAt === null).map((row) => row.uniqueId)

test('two sandboxes give the same answers to the same requests, byte by byte', () => {
  const [one, other] = [make().vanta, make().vanta]
  for (const vanta of [one, other]) {
    const token = mint(vanta)
    put(vanta, token)
    ask(vanta, 'GET', `${LIST}?resourceId=${vanta.resourceId}`, { token })
  }
  expect(JSON.stringify(one.log)).toBe(JSON.stringify(other.log))
})

test('the log keeps what was live before and after a write, whatever happens later', () => {
  const { vanta } = make()
  put(vanta, mint(vanta))
  vanta.act({ do: 'delete-account', id: 'c' })
  const { change, requestBody } = vanta.log[1] ?? {}
  expect([change, change].map((at, n) => live((n === 0 ? at?.before : at?.after) ?? vanta.state))).toEqual([
    ['a', 'b'],
    ['a', 'c']
  ])
  expect(requestBody).toMatchObject({ resources: [{ uniqueId: 'a' }, { uniqueId: 'c' }] })
  expect(live(vanta.state)).toEqual(['a'])
})

describe('somebody else', () => {
  const [ada, bob, staff] = [personId('ada@example.com'), personId('bob@example.com'), groupId('Staff')]
  const person = (id: string) => (state: State) => state.people.find((one) => one.id === id)
  const viewers = (state: State) => state.trustCenters['co']?.viewers

  test.each<[Action, (state: State) => unknown, unknown]>([
    [{ do: 'add-account', fields: account('z') }, live, ['a', 'b', 'z']],
    [{ do: 'delete-account', id: 'a' }, live, ['b']],
    [
      { do: 'change-account', id: 'a', fields: { email: 'new@example.com' } },
      (state) => state.accounts[0]?.email,
      'new@example.com'
    ],
    [{ do: 'add-person', person: { email: 'new@example.com' } }, (state) => state.people.length, 3],
    [{ do: 'remove-person', id: ada }, (state) => state.people.length, 1],
    [
      { do: 'readdress-person', id: ada, email: 'x@example.com' },
      person(ada),
      expect.objectContaining({ emailAddress: 'x@example.com' })
    ],
    [
      { do: 'set-employment', id: ada, status: 'FORMER' },
      person(ada),
      expect.objectContaining({
        employment: expect.objectContaining({ status: 'FORMER', endDate: '2026-11-20T12:00:00.000Z' }),
        tasksSummary: expect.objectContaining({ status: 'OFFBOARDING_DUE_SOON' })
      })
    ],
    [
      { do: 'open-task', id: ada, name: 'Badge' },
      (state) =>
        person(ada)(state)?.tasksSummary.details.completeOffboardingCustomTasks
          .incompleteCustomOffboardingTasks,
      [{ name: 'Badge' }]
    ],
    [
      { do: 'finish-tasks', id: bob },
      (state) => person(bob)(state)?.tasksSummary.details.completeOffboardingCustomTasks.status,
      'COMPLETE'
    ],
    [
      { do: 'complete-offboarding', id: ada },
      (state) => person(ada)(state)?.tasksSummary.status,
      'OFFBOARDING_COMPLETE'
    ],
    [{ do: 'add-member', group: staff, id: ada }, (state) => person(ada)(state)?.groupIds, [staff]],
    [{ do: 'rename-group', group: staff, name: 'All' }, (state) => state.groups[0]?.name, 'All'],
    [{ do: 'import-group', group: staff, source: 'Okta' }, (state) => state.groups[0]?.source, 'Okta'],
    [{ do: 'remove-group', group: staff }, (state) => state.groups, []],
    [
      { do: 'invite-viewer', slug: 'co', viewer: { email: 'w@customer.example' } },
      (state) => [viewers(state)?.length, state.invitations],
      [2, { 'w@customer.example': 1 }]
    ],
    [
      { do: 'remove-viewer', slug: 'co', email: 'V@customer.example' },
      viewers,
      [expect.objectContaining({ removed: true })]
    ],
    [
      { do: 'change-viewer', slug: 'co', email: 'v@customer.example', fields: { isNdaRequired: true } },
      viewers,
      [expect.objectContaining({ isNdaRequired: true })]
    ]
  ])('can %j', (action, look, seen) => {
    const { vanta } = make()
    const before = structuredClone(vanta.state)
    const held = { ...vanta.state }
    expect(vanta.act(action)).toBe(true)
    expect(look(vanta.state)).toEqual(seen)
    expect(held).toEqual(before)
  })

  test.each<Action>([
    { do: 'add-account', fields: account('a') },
    { do: 'restore-account', id: 'a' },
    { do: 'delete-account', id: 'nobody' },
    { do: 'add-person', person: { email: 'ada@example.com' } },
    { do: 'remove-person', id: 'nobody' },
    { do: 'set-employment', id: ada, status: 'CURRENT' },
    { do: 'remove-member', group: staff, id: ada },
    { do: 'remove-group', group: 'none' },
    { do: 'invite-viewer', slug: 'co', viewer: { email: 'v@customer.example' } },
    { do: 'remove-viewer', slug: 'none', email: 'v@customer.example' },
    { do: 'revoke-token', app: 'build' }
  ])('is told that there was nothing to do for %j', (action) => {
    const { vanta } = make()
    const before = { ...vanta.state }
    expect(vanta.act(action)).toBe(false)
    expect({ ...vanta.state }).toEqual(before)
  })

  test('restores a deleted account, takes a member out, and revokes a token', () => {
    const { vanta } = make()
    const token = mint(vanta)
    vanta.act({ do: 'delete-account', id: 'a' })
    vanta.act({ do: 'add-member', group: staff, id: ada })
    expect(
      [
        { do: 'restore-account', id: 'a' } as const,
        { do: 'remove-member', group: staff, id: ada } as const,
        { do: 'revoke-token', app: 'build' } as const
      ].map(vanta.act)
    ).toEqual([true, true, true])
    expect([live(vanta.state), person(ada)(vanta.state)?.groupIds]).toEqual([['a', 'b'], []])
    expect(put(vanta, token).status).toBe(401)
  })
})

test('GitHub shares the log, and its tip can be moved', () => {
  const log: LoggedRequest[] = []
  const { vanta } = make({ log })
  const github = createGitHub({ seed: { refs: { main: 'one' } }, now: () => new Date(START), log })
  mint(vanta)
  const path = '/github/repos/example/access/git/ref/heads/main'
  const tip = (fault?: Fault): Reply => ask(github, 'GET', path, { token: CREDENTIALS.githubToken }, fault)
  expect(tip().text).toContain('"sha":"one"')
  github.moveTip('main', 'two')
  expect(tip().text).toContain('"sha":"two"')
  expect(tip({ kind: 'status', status: 502 }).status).toBe(502)
  expect(log.map(({ n, app, status }) => [n, app, status])).toEqual([
    [1, 'build', 200],
    [2, 'github', 200],
    [3, 'github', 200],
    [4, 'github', 502]
  ])
})
