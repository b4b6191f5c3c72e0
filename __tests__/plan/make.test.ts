import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../src/errors.ts'
import { changesIn } from '../../src/kinds/kinds.ts'
import { isEmpty, makePlan } from '../../src/plan/make.ts'
import type { GuardName, Plan, PlanSettings } from '../../src/plan/plan.ts'
import type { Roster, WantedViewer } from '../../src/roster/roster.ts'
import type { Person, VantaState, Viewer } from '../../src/vanta/model.ts'
import {
  account,
  at,
  boss,
  deletedRow,
  former,
  group,
  invited,
  limit,
  NOW,
  person,
  planOf,
  refusalsOf,
  roster,
  row,
  said,
  settings,
  trustCenter,
  user,
  viewer,
  wantedGroup,
  wantedViewer
} from './values.ts'
import { read } from '../support/texts.ts'
import { say } from '../../src/say.ts'

const stays = user()
const ada = account({ uniqueId: 'ada' })
const adaLeft = former({ id: 'p-ada', email: 'ada@example.com' })
const rows = [row(stays.account), row(ada)]

const refusedBy = (plan: Plan): readonly GuardName[] =>
  plan.guards.filter(({ refusals }) => refusals.length > 0).map(({ name }) => name)

describe('a plan of everything', () => {
  const wanted = {
    users: [stays],
    groups: [wantedGroup(['boss@example.com'])],
    trustCenters: [
      trustCenter([wantedViewer({ email: 'ada@example.com', expirationDate: '2027-01-01' }), invited()])
    ]
  }
  const current = { 'example-co': [viewer({ email: 'Ada@example.com' })] }
  const viewers = { current, former: { 'example-co': [] } }
  const state: VantaState = { accounts: rows, people: [boss, adaLeft], groups: [group()], viewers }

  test('has every part', () => {
    const plan = planOf(wanted, state)
    const changes = [{ act: 'accounts.removed', place: at(8) }]
    expect(plan).toMatchObject({
      accounts: { changes, unchanged: 1, users: [{ account: { uniqueId: 'u-1' } }] },
      offboarding: {
        acknowledgerId: 'p-boss',
        changes: [{ act: 'leavers.offboarded', subject: { id: 'p-ada' } }]
      },
      groups: { changes: [{ act: 'members.added', subject: { id: 'p-boss' } }] },
      viewers: { changes: [{ act: 'viewers.updated' }, { act: 'viewers.invited' }] },
      notes: [{ place: at(20) }]
    })
    expect(refusedBy(plan)).toEqual([])
    expect(isEmpty(plan)).toBe(false)
  })
})

describe('files without a users key', () => {
  test('leave accounts and leavers alone', () => {
    const wanted = { files: [], groups: [wantedGroup(['boss@example.com'])] }
    const plan = planOf(wanted, { people: [boss, adaLeft], groups: [group()] })
    expect(plan.accounts).toBeUndefined()
    expect(plan.offboarding).toBeUndefined()
    expect(plan.guards.map(({ name }) => name)).toEqual(['groups'])
    expect(plan.groups?.changes).toHaveLength(1)
  })

  test('report nobody as having left, whatever accounts Vanta has', () => {
    const state = {
      accounts: rows,
      viewers: { current: { 'example-co': [viewer({ email: 'ada@example.com' })] }, former: {} }
    }
    expect(planOf({ trustCenters: [trustCenter([])] }, state).notes).toEqual([])
  })
})

describe('files with one part only', () => {
  const OF_ACCOUNTS = 'f74c3934475c3c2a09618c774bd3df1aa4ac2647c19b88ccd205f2cd531cb04f'
  const OF_NOTHING = '933805063f249466c4ad0a937d083719c639513f7b43eb4789d6400b0716e62e'
  const ofGroups = { people: [], groups: [group()] }
  const ofViewers = { viewers: { current: { 'example-co': [viewer()] }, former: {} } }

  test.each<[string, Partial<Roster>, VantaState, string]>([
    ['accounts', { users: [stays] }, { accounts: [row(stays.account)] }, OF_ACCOUNTS],
    ['groups', { groups: [wantedGroup([])] }, ofGroups, OF_NOTHING],
    ['viewers', { trustCenters: [trustCenter([wantedViewer()])] }, ofViewers, OF_NOTHING]
  ])('plan nothing else, and have a digest that lasts: %s', (_, wanted, state, digest) => {
    const plan = planOf(wanted, state)
    expect(plan).toMatchObject({ notes: [], digest })
    expect(changesIn(plan)).toEqual([])
    expect(isEmpty(plan)).toBe(true)
  })
})

describe('offboarding', () => {
  test('is shown on the line of the account, or else with the last one of the address that is removed', () => {
    const off = user({ uniqueId: 'off', status: 'DEACTIVATED' }, 5)
    const [gone, moved] = [account({ uniqueId: 'gone' }), account({ uniqueId: 'moved' })]
    const waiting = ['ada', 'gone', 'moved', 'off'].map((name) =>
      former({ id: `p-${name}`, email: `${name}@example.com`, openOffboardingTasks: 1 })
    )
    const earlier = [
      { account: ada, place: at(1, 'a.yml') },
      { account: { ...ada, uniqueId: 'ada-2' }, place: at(1, 'b.yml') }
    ]
    const plan = makePlan(
      roster({
        files: [
          { path: 'a.yml', usersKey: at(10, 'a.yml') },
          { path: 'b.yml', usersKey: at(11, 'b.yml') }
        ],
        users: [off, user({ ...moved, email: 'new@example.com' })]
      }),
      {
        accounts: [
          row({ ...ada, uniqueId: 'ada-2' }),
          ...rows,
          row(off.account),
          deletedRow(gone),
          row(moved)
        ],
        people: [boss, ...waiting]
      },
      settings(),
      NOW,
      [],
      { texts: [], read: () => ({ roster: roster({ users: earlier }) }) }
    )
    expect(plan.offboarding?.changes.map(({ subject, place }) => [subject.id, place?.line])).toEqual([
      ['p-ada', 11],
      ['p-gone', undefined],
      ['p-moved', undefined],
      ['p-off', 5]
    ])
  })

  test('warns of users who are ACTIVE here and have left, even where it is switched off', () => {
    const state = {
      accounts: [row(stays.account), deletedRow(ada)],
      people: [boss, adaLeft, former({ id: 'p-1', email: stays.account.email })]
    }
    const { offboarding } = planOf({ users: [stays] }, state, { offboard: false })
    expect(offboarding?.notes).toMatchObject([{ level: 'warning', place: stays.place }])
    expect(offboarding?.changes).toMatchObject([{ act: 'leavers.pending', why: { code: 'switched-off' } }])
  })

  test('that is skipped says why, and looks for nobody without a list of people', () => {
    const plan = planOf({ users: [stays] }, { accounts: rows }, { offboardingSkipped: say`No credentials.` })
    expect(plan.offboarding).toEqual({ changes: [], notes: [], guards: [], skipped: 'No credentials.' })
    const { offboarding } = planOf({ users: [stays] }, { accounts: [row(stays.account)] })
    expect(offboarding).toEqual({ changes: [], notes: [], guards: [] })
  })

  test.each([['ada'], ['ADA@example.com'], ['old-id']])('passes over somebody protected as %s', (entry) => {
    const accounts = [row(stays.account), row({ ...ada, uniqueId: 'old-id' }), deletedRow(ada)]
    const state = { accounts, people: [boss, adaLeft] }
    const plan = planOf({ users: [stays] }, state, { protectedUsers: [entry] })
    expect(plan.offboarding?.changes).toMatchObject([{ act: 'leavers.pending', why: { code: 'protected' } }])
  })

  test('that is pending changes neither the plan, which is empty, nor its digest', () => {
    const accounts = [row(stays.account), deletedRow(ada)]
    const withPeople = (...people: readonly Person[]) =>
      planOf({ users: [stays] }, { accounts, people: [boss, ...people] })
    const pending = withPeople({ ...adaLeft, openOffboardingTasks: 1 })
    expect(pending.offboarding?.changes).toHaveLength(1)
    expect(isEmpty(pending)).toBe(true)
    expect(pending.digest).toBe(withPeople().digest)
    expect(isEmpty(withPeople(adaLeft))).toBe(false)
    expect(withPeople(adaLeft).digest).not.toBe(pending.digest)
  })
})

test.each<[string, Partial<Roster>]>([
  ['an account', { users: [stays, user({ uniqueId: 'new' })] }],
  ['a member', { groups: [wantedGroup(['p-1@example.com'])] }],
  ['a viewer', { trustCenters: [trustCenter([wantedViewer({ accessLevel: 'FULL_ACCESS' })])] }]
])('a plan that changes %s is not empty', (_, wanted) => {
  const viewers = { current: { 'example-co': [viewer()] }, former: {} }
  const state = { accounts: [row(stays.account)], people: [person()], groups: [group()], viewers }
  expect(isEmpty(planOf(wanted, state))).toBe(false)
})

test('protected users named by the id of an account stay in exact groups under its address', () => {
  const plan = planOf(
    { users: [stays, user(ada)], groups: [wantedGroup(['p-2@example.com'], { membership: 'exact' })] },
    {
      accounts: rows,
      people: [person({ email: 'Ada@example.com', groupIds: ['g-1'] }), person({ id: 'p-2' })],
      groups: [group()]
    },
    { protectedUsers: ['ada'] }
  )
  expect(refusedBy(plan)).toEqual(['protected-users'])
})

describe('what was not read is not taken for empty', () => {
  const viewers = (current: Readonly<Record<string, readonly Viewer[]>>) => ({
    viewers: { current, former: {} }
  })
  const center = (...wanted: readonly WantedViewer[]) => ({ trustCenters: [trustCenter(wanted)] })
  const email = 'other@x.example'
  const withOther = viewers({ 'example-co': [viewer({ email })] })

  test.each<[string, Partial<Roster>, VantaState]>([
    ['Accounts', { users: [stays] }, {}],
    ['Groups', { groups: [wantedGroup([])] }, { people: [] }],
    ['People', { groups: [wantedGroup([])] }, { groups: [] }],
    ['Viewers of example-co', center(), {}],
    ['Viewers of example-co', center(), viewers({ other: [] })],
    ['Viewers of constructor', { trustCenters: [trustCenter([], 'constructor')] }, viewers({})],
    ['Earlier viewers of example-co', center(invited()), viewers({ 'example-co': [] })],
    ['Earlier viewers of example-co', center(wantedViewer({ email }), invited()), withOther]
  ])('%s', (what, wanted, state) => {
    const planning = () => planOf(wanted, state)
    expect(planning).toThrow(expect.objectContaining({ reason: 'vanta-error' }))
    expect(planning).toThrow(Failure)
    expect(planning).toThrow(`${what} were not read from Vanta. Nothing was planned.`)
  })

  test('but earlier viewers are not needed where everyone to be invited is a viewer', () => {
    const state = viewers({ 'example-co': [viewer({ email: 'Buyer@customer.example' })] })
    expect(planOf(center(invited()), state).viewers?.changes).toEqual([])
    expect(planOf(center(wantedViewer()), state).viewers?.changes).toEqual([])
  })
})

describe('people who stay', () => {
  const off = user({ uniqueId: 'off', status: 'DEACTIVATED' }, 5)
  const bob = account({ uniqueId: 'bob' })

  test('are called so where this plan takes an account from them, and nowhere else', () => {
    const plan = planOf(
      { users: [stays, off] },
      {
        accounts: [...rows, row({ ...off.account, status: 'ACTIVE' }), deletedRow(bob)],
        people: [
          boss,
          person({ id: 'p-ada', email: 'ADA@example.com' }),
          person({ id: 'p-off', email: 'off@example.com', employmentStatus: 'ON_LEAVE' }),
          person({ id: 'p-bob', email: 'bob@example.com' })
        ]
      }
    )
    expect(plan.accounts?.changes).toMatchObject([
      { act: 'accounts.removed', flags: [{ code: 'employed', status: 'CURRENT' }] },
      { act: 'accounts.deactivated', flags: [{ code: 'employed', status: 'ON_LEAVE' }] }
    ])
    expect(plan.offboarding).toMatchObject({ changes: [], notes: [], seen: { staying: 3, unmatched: 1 } })
    expect(plan.notes).toEqual([])
  })
})

describe('people offboarded by one run', () => {
  const left = Array.from({ length: 5 }, (_, n) => former({ id: `p-${n}`, email: `left${n}@example.com` }))
  const deleted = left.map(({ email, id }) => deletedRow(account({ uniqueId: id, email })))
  const planning = (amount: number, over: Partial<PlanSettings> = {}) =>
    planOf(
      { users: [stays] },
      { accounts: [row(stays.account), ...deleted.slice(0, amount)], people: [boss, ...left] },
      over
    )

  test('are reported in the singular for one person', () => {
    const { summary, refusals = [] } = planning(1, { maxRemovals: limit('0') }).guards.at(-1) ?? {}
    expect(read(summary)).toBe('1 person offboarded, of 1 active account; limit 0')
    expect(said(refusals)).toEqual([
      expect.stringMatching(/^This run would complete the offboarding of 1 person;/)
    ])
  })

  test('are limited by max-removals, of the active accounts', () => {
    expect(planning(3).guards.at(-1)).toEqual({
      name: 'max-removals',
      stops: 'offboarding',
      summary: '3 people offboarded, of 1 active account; limit 3 (20%, at least 3)',
      refusals: []
    })
    expect(said(refusalsOf(planning(4).guards))).toEqual([
      'This run would complete the offboarding of 4 people; max-removals allows 3 (20% of 1 active account, never less than 3). If this is intended, raise the input max-removals for this run; if not, look at their employment in Vanta.'
    ])
  })
})
