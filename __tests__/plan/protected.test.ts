import { describe, expect, test } from '@jest/globals'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import { protectedBy } from '../../src/plan/protected.ts'
import type { PlanSettings } from '../../src/plan/plan.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { plain } from '../../src/say.ts'
import type { Person, VantaAccount, VantaState } from '../../src/vanta/model.ts'
import {
  account,
  accounts,
  boss,
  deletedRow,
  former,
  group,
  person,
  planOf,
  refusalsOf,
  row,
  rowsOf,
  said,
  trustCenter,
  user,
  usersOf,
  viewer,
  wantedGroup,
  wantedViewer
} from './values.ts'

const ada = account({ uniqueId: 'ada' })
const others = accounts(3)
const rows = [row(ada), ...rowsOf(others)]

/** A plan of accounts and people, with these entries of `protected-users`. */
const planned = (
  users: readonly Account[],
  protectedUsers: PlanSettings['protectedUsers'],
  list: readonly VantaAccount[] = rows
) => planOf({ users: usersOf(users) }, { accounts: list, people: [boss] }, { protectedUsers })

const guardsIn = ({ guards }: ReturnType<typeof planOf>) =>
  guards.filter(({ name }) => name === 'protected-users')

/** What the guard says of the users, who follow three others in the file. */
const refusals = (users: readonly Account[], ...rest: [readonly string[], (readonly VantaAccount[])?]) =>
  said(refusalsOf(guardsIn(planned([...others, ...users], ...rest))))

describe('a protected user', () => {
  const admin: Account = { ...ada, permissionLevel: 'ADMIN' }
  const off: Account = { ...ada, status: 'DEACTIVATED' }
  const moved: Account = { ...ada, email: 'other@example.com' }
  const movedOff: Account = { ...moved, status: 'DEACTIVATED' }
  const harm = (line: number, what: string) =>
    `vanta-users.yml:${line}: ada (Name of ada) is protected by the input protected-users, and would ${what}`
  const OR_REMOVE = 'or remove them from protected-users.'
  const REMOVED = harm(8, `be removed. Bring the user back into the file, ${OR_REMOVE}`)
  const DEACTIVATED = harm(4, `be deactivated. Make the user ACTIVE again, ${OR_REMOVE}`)
  const lowered = (from: string) =>
    harm(4, `be lowered from ${from} to BASE. Bring the level back, ${OR_REMOVE}`)
  const MOVED = harm(
    4,
    'no longer be protected, since its address changes to other@example.com. Bring the address back, or put the new one, or the uniqueId, on protected-users.'
  )
  const asOwner = [row(ada, { permissionLevel: 'OWNER' })]
  const older = [...rows, deletedRow({ ...ada, email: 'old@example.com' })]

  test.each<[string, readonly Account[], string, readonly VantaAccount[], string]>([
    ['removed', [], 'ada', rows, REMOVED],
    ['removed, by address', [], 'ADA@Example.COM', rows, REMOVED],
    ['removed while deactivated', [], 'ada', [row(off)], REMOVED],
    ['given another uniqueId', [{ ...ada, uniqueId: 'ada-2' }], 'ada@example.com', rows, REMOVED],
    ['deactivated', [off], 'ada', rows, DEACTIVATED],
    ['deactivated, by address', [off], 'Ada@example.com', rows, DEACTIVATED],
    ['deactivated under a new address', [movedOff], 'ada@example.com', rows, DEACTIVATED],
    ['deactivated under a new address, beside a deleted row', [movedOff], ada.email, older, DEACTIVATED],
    [
      'lowered, beside another change',
      [{ ...ada, mfaEnabled: false }],
      'ada',
      [row(admin)],
      lowered('ADMIN')
    ],
    ['lowered from an unknown level', [ada], 'ada', asOwner, lowered('OWNER')],
    ['moved to an address that is not protected, to go with the next run', [moved], ada.email, rows, MOVED]
  ])('cannot be %s', (_, users, entry, list, message) => {
    expect(refusals(users, [entry], list)).toEqual([message])
  })

  test.each<[string, readonly Account[], readonly string[], readonly VantaAccount[]]>([
    ['move where the new address is protected', [moved], ['ada@example.com', 'other@example.com'], rows],
    ['move where the id is protected', [moved], ['ada@example.com', 'ada'], rows],
    ['be given a level where Vanta has none', [ada], ['ada'], [row(ada, { permissionLevel: null })]],
    ['rise', [admin], ['ada'], rows],
    ['come back', [ada], ['ada'], [row(off)]],
    ['be new', [{ ...ada, uniqueId: 'new' }], ['new', 'new@example.com', 'ada@example.com'], []]
  ])('may %s', (_, users, entries, list) => {
    expect(refusals(users, entries, list)).toEqual([])
  })

  test('covers every account with a shared address', () => {
    const bot = account({ uniqueId: 'bot', email: 'ada@example.com' })
    expect(refusals([], ['ada@example.com'], [...rows, row(bot)])).toHaveLength(2)
  })

  test.each(['zoe\u0301', 'ZOE\u0301@example.com'])('is matched in any Unicode form: %s', (entry) => {
    const zoe = account({ uniqueId: 'zo\u00e9', email: 'zo\u00e9@example.com' })
    expect(refusals([], [entry], [row(zoe)])).toHaveLength(1)
  })

  test('is marked in the plan where the change is forbidden', () => {
    const plan = planned([...others.slice(1), { ...ada, permissionLevel: 'EDITOR' }], ['ada', 'u-1'])
    expect(plan.accounts?.changes.map(({ subject, flags }) => [subject.id, flags])).toEqual([
      ['u-1', [{ code: 'protected' }]],
      ['ada', [{ code: 'raise', from: 'BASE', to: 'EDITOR' }]]
    ])
  })

  test.each<[readonly Account[], readonly string[], string]>([
    [others, [], 'none named'],
    [[...others, ada], ['ada', 'boss@example.com'], '2 named, 0 protected accounts touched'],
    [others, ['ada', 'ada@example.com'], '2 named, 1 protected account touched']
  ])('is counted in the summary of the guard', (users, entries, summary) => {
    expect(guardsIn(planned(users, entries))).toMatchObject([{ summary }])
  })
})

describe('whom protected-users protects', () => {
  test('is the person of every address that an account named by its id has or had', () => {
    const old = deletedRow({ ...ada, email: 'Ada.Old@example.com' })
    const list = [row(ada), old, row(account(), { email: ' ' })]
    const users = usersOf([{ ...ada, email: 'ada.new@example.com' }])
    const addresses = ['boss', 'ada', 'ada.old', 'ada.new'].map((name) => `${name}@example.com`)
    expect(protectedBy(['ada', 'Boss@example.com', 'u-1'], list, users, [])).toMatchObject({
      ids: new Set(['ada', 'u-1']),
      addresses: new Set(addresses),
      unmatched: ['Boss@example.com']
    })
  })

  test('is not the account that has the id of a deleted one with that address', () => {
    const list = [row(account()), deletedRow(account({ email: 'old@example.com' }))]
    expect(protectedBy(['old@example.com'], list, [], [])).toMatchObject({ ids: new Set(), unmatched: [] })
  })
})

describe('an entry of protected-users that names nobody', () => {
  const ONE_EACH =
    'Write one e-mail address or uniqueId on each line, without quotes, commas, dashes or comments.'
  const CORRECT = 'Correct it (the case of a uniqueId matters), or remove it.'
  const names = (entry: string, remedy: string) =>
    `The input protected-users names ${entry}, which matches no account, no user in the files and nobody in Vanta, so it protects nobody. ${remedy}`

  test.each<[string, string]>([
    ['u-1@example.com, u-2@example.com', ONE_EACH],
    ['- u-1@example.com', ONE_EACH],
    ['"u-1@example.com"', ONE_EACH],
    ['u-1@example.com # the founder', ONE_EACH],
    ['U-1', CORRECT],
    ['u-1@exmaple.com', CORRECT]
  ])('refuses a plan that takes something away, with a remedy: %s', (entry, remedy) => {
    const plan = planned(others.slice(1), [entry], rowsOf(others))
    expect(plan.guards.filter((guard) => guard.refusals.length > 0)).toMatchObject([
      { name: 'protected-users', stops: 'everything', summary: '1 entry names nobody' }
    ])
    expect(said(refusalsOf(plan.guards))).toEqual([names(entry, remedy)])
    expect(plan.notes).toEqual([])
  })

  test('warns where the plan takes nothing away', () => {
    const plan = planned([...others, account({ uniqueId: 'new' })], ['ada'], rowsOf(others))
    expect(refusalsOf(plan.guards)).toEqual([])
    expect(said(plan.notes)).toEqual([`warning ${names('ada', CORRECT)}`])
  })

  const left = former({ id: 'p-left', email: 'left@example.com' })
  const admin = user({ permissionLevel: 'ADMIN' })
  const state: VantaState = {
    accounts: [row(admin.account), deletedRow(account({ uniqueId: 'left', email: left.email }))],
    people: [person({ groupIds: ['g-1'] }), person({ id: 'p-2' }), boss],
    groups: [group()],
    viewers: { current: { 'example-co': [viewer()] }, former: {} }
  }
  const exactly = (...members: readonly string[]) => ({
    groups: [wantedGroup(members, { membership: 'exact' })]
  })
  const narrowed = [trustCenter([wantedViewer({ expirationDate: '2027-01-31' })])]

  test.each<[string, boolean, Partial<Roster>, readonly Person[]]>([
    ['lowers a level', true, { users: [user(), user({ uniqueId: 'new' })] }, []],
    ['raises one', false, { users: [admin, user({ uniqueId: 'new' })] }, []],
    ['takes somebody out of a group', true, exactly('p-2@example.com'), []],
    ['adds somebody to one', false, exactly('p-1@example.com', 'p-2@example.com'), []],
    ['narrows the access of a viewer', false, { trustCenters: narrowed }, []],
    ['offboards somebody', true, { users: [admin] }, [left]],
    ['has somebody wait for it', false, { users: [admin] }, [{ ...left, openOffboardingTasks: 1 }]]
  ])('refuses a plan that takes something away, and no other: one that %s', (_, isRefused, wanted, more) => {
    const people = [...(state.people ?? []), ...more]
    const plan = planOf(wanted, { ...state, people }, { protectedUsers: ['a@exmaple.com', 'b@exmaple.com'] })
    const summaries = plan.guards.map(({ summary }) => plain(summary))
    expect(summaries.includes('2 entries name nobody')).toBe(isRefused)
    expect(plan.notes).toHaveLength(isRefused ? 0 : 2)
  })

  test('is not one that names a deleted account, a user of the files, or a person', () => {
    const users = [...others.slice(1), account({ uniqueId: 'new' })]
    const entries = ['gone', 'gone@example.com', 'new', 'NEW@example.com', 'Boss@example.com']
    const list = [...rowsOf(others), deletedRow(account({ uniqueId: 'gone' }))]
    expect(refusalsOf(planned(users, entries, list).guards)).toEqual([])
  })

  test('is told to name people by address where no accounts are read', () => {
    const wanted = exactly('p-2@example.com')
    const plan = planOf(wanted, state, { protectedUsers: ['u-1'] })
    expect(said(refusalsOf(plan.guards))).toEqual([
      names('u-1', 'Without `users` in the files no accounts are read: name people by their e-mail address.')
    ])
  })
})
