import { describe, expect, test } from '@jest/globals'
import { MAX_BODY_BYTES } from '../../src/kinds/accounts/guards.ts'
import { accountBody } from '../../src/kinds/accounts/plan.ts'
import { Failure } from '../../src/errors.ts'
import { protectedBy } from '../../src/plan/protected.ts'
import { refuse } from '../../src/plan/guards.ts'
import { makePlan } from '../../src/plan/make.ts'
import type { Guard, GuardName, PlanSettings } from '../../src/plan/plan.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { Roster } from '../../src/roster/roster.ts'
import type { Person, VantaAccount, VantaState } from '../../src/vanta/model.ts'
import {
  account,
  accounts,
  at,
  boss,
  deletedRow,
  former,
  group,
  limit,
  NOW,
  person,
  planOf,
  roster,
  row,
  rowsOf,
  settings,
  trustCenter,
  user,
  usersOf,
  viewer,
  wantedGroup,
  wantedViewer
} from './values.ts'
import { say, word } from '../../src/say.ts'
import { read } from '../support/texts.ts'

/** The plan of these accounts alone: nobody is looked for who may have left. */
const planned = (
  rows: readonly VantaAccount[],
  users: readonly Account[],
  over: Partial<PlanSettings> = {},
  people: readonly Person[] = []
) => planOf({ users: usersOf(users) }, { accounts: rows, ...(people.length === 0 ? {} : { people }) }, over)

const guardsFor = (...args: Parameters<typeof planned>): readonly Guard[] => planned(...args).guards

const refusalIn = (guards: readonly Guard[]): Failure | undefined => {
  try {
    refuse(guards)
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

const guard = (guards: readonly Guard[], name: GuardName, nth = 0): Guard => {
  const found = guards.filter((one) => one.name === name)[nth]
  if (found === undefined) throw new Error(`The guard ${name} was not evaluated.`)
  return found
}

const deactivated = (one: Account): Account => ({ ...one, status: 'DEACTIVATED' })
const renamed = (one: Account): Account => ({ ...one, uniqueId: `${one.uniqueId}-new` })

describe('a file without a user', () => {
  test('is refused, on the line of its users key, with how many would go', () => {
    const rows = [row(account()), row(account({ uniqueId: 'off', status: 'DEACTIVATED' }))]
    const { refusals, summary } = guard(guardsFor(rows, []), 'users-listed')
    expect(read(summary)).toBe('0 users')
    expect(refusals).toEqual([
      {
        message:
          'The files list no user. The sync would remove every account (2 now), so it is always refused. List the users, or remove the `users` key to leave accounts alone.',
        place: at(8)
      }
    ])
  })

  test('is refused also where Vanta has nobody, and whatever max-removals allows', () => {
    expect(guard(guardsFor([], []), 'users-listed').refusals).toHaveLength(1)
    const anything = { maxRemovals: limit('100%') }
    expect(guard(guardsFor(rowsOf(accounts(2)), [], anything), 'users-listed').refusals).toHaveLength(1)
  })

  test('is refused also where its line is not known', () => {
    const plan = makePlan(roster({ files: [], users: [] }), { accounts: rowsOf(accounts(4)) }, settings({}), {
      now: NOW,
      placeOfRemoved: () => undefined,
      policies: []
    })
    for (const name of ['users-listed', 'max-removals'] as const)
      expect(read(guard(plan.guards, name).refusals)).toEqual([{ message: expect.any(String) }])
  })

  test('is not what one user makes it', () => {
    expect(guard(guardsFor([], [account()]), 'users-listed')).toMatchObject({
      summary: '1 user',
      refusals: []
    })
  })
})

const removals = (rows: readonly VantaAccount[], users: readonly Account[], text: string) =>
  guard(guardsFor(rows, users, { maxRemovals: limit(text) }), 'max-removals')

describe('max-removals', () => {
  const hundred = accounts(100)

  test('lets as many go as it allows', () => {
    expect(removals(rowsOf(hundred), hundred.slice(20), '20%')).toMatchObject({
      summary: '20 accounts removed or deactivated, of 100 active accounts; limit 20 (20%)',
      refusals: []
    })
  })

  test('refuses one more, and names the numbers, the limit and the remedy', () => {
    expect(removals(rowsOf(hundred), hundred.slice(21), '20%').refusals).toEqual([
      {
        message:
          'This run would remove 21 accounts; max-removals allows 20 (20% of 100 active accounts, never less than 3). If this is intended, raise the input max-removals for this run; if not, bring the missing users back into the files.',
        place: at(8)
      }
    ])
  })

  test('counts removals and deactivations together', () => {
    const off = hundred.slice(1, 21).map(deactivated)
    const { refusals } = removals(rowsOf(hundred), [...off, ...hundred.slice(21)], '20%')
    expect(read(refusals[0]?.message)).toContain('remove 1 account and deactivate 20 accounts, 21 together')
  })

  test('counts deactivated accounts that are removed, but takes its share of the active ones only', () => {
    const off = hundred.map(deactivated)
    const stay = account({ uniqueId: 'stay' })
    const refused = removals([...rowsOf(off), row(stay)], [stay], '20%')
    expect(read(refused.refusals[0]?.message)).toContain('allows 3 (20% of 1 active account,')
    expect(read(refused.summary)).toBe(
      '100 accounts removed or deactivated, of 1 active account; limit 3 (20%, at least 3)'
    )
  })

  test('counts an account whose uniqueId changes, since Vanta loses the old one', () => {
    const users = [...hundred.slice(21), ...hundred.slice(0, 21).map(renamed)]
    expect(removals(rowsOf(hundred), users, '20%').refusals).toHaveLength(1)
  })

  test('does not count accounts that Vanta has deleted already', () => {
    const gone = Array.from({ length: 50 }, (_, index) => deletedRow(account({ uniqueId: `gone-${index}` })))
    const { summary } = removals([...gone, ...rowsOf(hundred)], hundred, '0')
    expect(read(summary)).toBe('0 accounts removed or deactivated, of 100 active accounts; limit 0')
  })

  test('as a percentage allows three of a short list, also of an empty one', () => {
    const four = accounts(4)
    expect(removals(rowsOf(four), four.slice(3), '20%').refusals).toEqual([])
    expect(read(removals(rowsOf(accounts(15)), four, '20%').summary)).toMatch(/limit 3 \(20%\)$/)
    expect(removals(rowsOf(four), [account({ uniqueId: 'new' })], '20%').refusals).toHaveLength(1)
    const off = four.map(deactivated)
    expect(read(removals(rowsOf(off), [account({ uniqueId: 'new' })], '20%').refusals[0]?.message)).toContain(
      'of 0 active accounts'
    )
  })

  test('as a number has no such floor', () => {
    const four = accounts(4)
    expect(read(removals(rowsOf(four), four.slice(1), '0').refusals[0]?.message)).toContain(
      '1 account; max-removals allows 0. If this is intended'
    )
    expect(removals(rowsOf(four), four.slice(1), '1').refusals).toEqual([])
  })
})

const leveled = (amount: number, permissionLevel: Account['permissionLevel']): Account[] =>
  accounts(amount, { permissionLevel })

describe('levels that are lowered', () => {
  const lowered = (amount: number) => {
    const admins = leveled(40, 'ADMIN')
    const users = admins.map(
      (one, index): Account => (index < amount ? { ...one, permissionLevel: 'BASE' } : one)
    )
    return guard(guardsFor(rowsOf(admins), users), 'max-removals', 1)
  }

  test('are limited by max-removals, by themselves', () => {
    expect(lowered(8)).toEqual({
      name: 'max-removals',
      stops: 'everything',
      summary: '8 permission levels lowered, of 40 active accounts; limit 8 (20%)',
      refusals: []
    })
    expect(lowered(9).refusals).toEqual([
      {
        message:
          'This run would lower the permission level of 9 accounts; max-removals allows 8 (20% of 40 active accounts, never less than 3). If this is intended, raise the input max-removals for this run; if not, bring the levels back into the files.',
        place: at(8)
      }
    ])
  })

  test('are not any other changes', () => {
    const admins = leveled(40, 'ADMIN')
    const users = admins.map((one) => ({ ...one, fullName: 'New' }))
    expect(read(guard(guardsFor(rowsOf(admins), users), 'max-removals', 1).summary)).toMatch(/^0 permission/)
  })

  test('do not add up with accounts that go', () => {
    const admins = leveled(40, 'ADMIN')
    const users = admins
      .slice(8)
      .map((one, index): Account => (index < 8 ? { ...one, permissionLevel: 'EDITOR' } : one))
    expect(guardsFor(rowsOf(admins), users).flatMap(({ refusals }) => refusals)).toEqual([])
  })
})

describe('max-raises', () => {
  const raises = (rows: readonly VantaAccount[], users: readonly Account[], text = '20%') =>
    guard(guardsFor(rows, users, { maxRaises: limit(text) }), 'max-raises')
  const forty = accounts(40)
  const raised = (amount: number): Account[] =>
    forty.map((one, index) => (index < amount ? { ...one, permissionLevel: 'ADMIN' } : one))

  test('lets as many rise as it allows, and refuses one more', () => {
    expect(raises(rowsOf(forty), raised(8))).toEqual({
      name: 'max-raises',
      stops: 'everything',
      summary: '8 permission levels raised, of 40 active accounts; limit 8 (20%)',
      refusals: []
    })
    expect(raises(rowsOf(forty), raised(9)).refusals).toEqual([
      {
        message:
          'This run would raise the permission level of 9 accounts; max-raises allows 8 (20% of 40 active accounts, never less than 3). If this is intended, raise the input max-raises for this run; if not, correct the levels in the files.',
        place: at(8)
      }
    ])
  })

  test('counts new accounts above BASE together with those that rise', () => {
    const fresh = Array.from({ length: 4 }, (_, index) =>
      account({ uniqueId: `new-${index}`, permissionLevel: 'EDITOR' })
    )
    const base = account({ uniqueId: 'new-base' })
    expect(raises(rowsOf(forty), [...raised(4), ...fresh, base]).refusals).toEqual([])
    expect(read(raises(rowsOf(forty), [...raised(5), ...fresh]).refusals[0]?.message)).toContain(
      'raise the permission level of 5 accounts and create 4 accounts above BASE, 9 together; max-raises allows 8'
    )
    expect(read(raises(rowsOf(forty), [...forty, ...fresh], '3').refusals[0]?.message)).toContain(
      'would create 4 accounts above BASE; max-raises allows 3. If'
    )
  })

  test('does not count the first sync, where Vanta has no live account', () => {
    const admins = leveled(10, 'ADMIN')
    expect(raises([], admins, '0').refusals).toEqual([])
    expect(raises([deletedRow(account())], admins, '0').refusals).toEqual([])
    const off = row(account({ status: 'DEACTIVATED' }))
    expect(raises([off], admins, '0').refusals).toHaveLength(1)
    expect(raises([off, row(account({ uniqueId: 'on' }))], admins, '0').refusals).toHaveLength(1)
  })

  test('counts an account that comes back above BASE, and not one that is only named ADMIN while DEACTIVATED', () => {
    const off = row(account({ status: 'DEACTIVATED', permissionLevel: 'ADMIN' }))
    expect(raises([off], [account({ permissionLevel: 'ADMIN' })], '0').refusals).toHaveLength(1)
    expect(raises([off], [account({ permissionLevel: 'BASE' })], '0').refusals).toEqual([])
    const added = account({ uniqueId: 'off', permissionLevel: 'ADMIN', status: 'DEACTIVATED' })
    expect(raises(rowsOf(forty), [...forty, added], '0').refusals).toEqual([])
  })
})

describe('a protected user', () => {
  const ada = account({ uniqueId: 'ada', email: 'ada@example.com' })
  const others = accounts(3)
  const rows = [row(ada), ...rowsOf(others)]
  const protection = (users: readonly Account[], protectedUsers: readonly string[], list = rows) =>
    guard(
      guardsFor(list, users, { protectedUsers }, [person({ email: 'boss@example.com' })]),
      'protected-users'
    )
  const refusals = (...args: Parameters<typeof protection>) => protection(...args).refusals

  test.each([['ada'], ['ada@example.com'], ['ADA@Example.COM']])('named as %s cannot be removed', (entry) => {
    expect(refusals(others, [entry])).toEqual([
      {
        message:
          'ada (Name of ada) is protected by the input protected-users, and would be removed. Bring the user back into the file, or remove them from protected-users.',
        place: at(8)
      }
    ])
  })

  test.each([['ada'], ['Ada@example.com']])('named as %s cannot be deactivated', (entry) => {
    expect(refusals([...others, { ...ada, status: 'DEACTIVATED' }], [entry])).toEqual([
      {
        message:
          'ada (Name of ada) is protected by the input protected-users, and would be deactivated. Make the user ACTIVE again, or remove them from protected-users.',
        place: at(4)
      }
    ])
  })

  test('cannot be lowered, also together with everything else', () => {
    const admin: Account = { ...ada, permissionLevel: 'ADMIN' }
    const less: Account = { ...ada, permissionLevel: 'BASE', authMethod: 'PASSWORD', mfaEnabled: false }
    expect(refusals([...others, less], ['ada'], [row(admin), ...rowsOf(others)])).toEqual([
      {
        message:
          'ada (Name of ada) is protected by the input protected-users, and would be lowered from ADMIN to BASE. Bring the level back, or remove them from protected-users.',
        place: at(4)
      }
    ])
  })

  test('cannot be lowered from a level that this version does not know', () => {
    expect(refusals([...others, ada], ['ada'], [row(ada, { permissionLevel: 'OWNER' })])).toHaveLength(1)
    expect(refusals([...others, ada], ['ada'], [row(ada, { permissionLevel: null })])).toEqual([])
  })

  test('cannot be removed while deactivated either', () => {
    expect(refusals(others, ['ada'], [row({ ...ada, status: 'DEACTIVATED' })])).toHaveLength(1)
  })

  test('cannot be deactivated under a new address', () => {
    const moved: Account = { ...ada, email: 'other@example.com', status: 'DEACTIVATED' }
    expect(refusals([...others, moved], ['ada@example.com'])).toHaveLength(1)
  })

  test('cannot be deactivated under a new address where Vanta also has an old, deleted row of the account', () => {
    const list = [...rows, deletedRow({ ...ada, email: 'old@example.com' })]
    const moved: Account = { ...ada, email: 'other@example.com', status: 'DEACTIVATED' }
    expect(refusals([...others, moved], ['ada@example.com'], list)).toHaveLength(1)
  })

  test('cannot be moved to an address that is not protected, to be taken away by the next run', () => {
    expect(refusals([...others, { ...ada, email: 'other@example.com' }], ['ada@example.com'])).toEqual([
      {
        message:
          'ada (Name of ada) is protected by the input protected-users, and would no longer be protected, since its address changes to other@example.com. Bring the address back, or put the new one, or the uniqueId, on protected-users.',
        place: at(4)
      }
    ])
  })

  test('may change the address where the new one, or the id, is protected as well', () => {
    const moved = { ...ada, email: 'other@example.com' }
    expect(refusals([...others, moved], ['ada@example.com', 'other@example.com'])).toEqual([])
    expect(refusals([...others, moved], ['ada@example.com', 'ada'])).toEqual([])
  })

  test('cannot change the uniqueId, which removes the old account', () => {
    expect(refusals([...others, { ...ada, uniqueId: 'ada-2' }], ['ada@example.com'])).toHaveLength(1)
  })

  test('may change in everything else, come back, and be new', () => {
    expect(refusals([...others, { ...ada, permissionLevel: 'ADMIN' }], ['ada'])).toEqual([])
    expect(refusals([...others, ada], ['ada'], [row({ ...ada, status: 'DEACTIVATED' })])).toEqual([])
    expect(refusals([...others, { ...ada, uniqueId: 'new' }], ['new', 'new@example.com'], [])).toEqual([])
  })

  test('is every account of a shared address', () => {
    const bot = account({ uniqueId: 'bot', email: 'ada@example.com' })
    expect(refusals(others, ['ada@example.com'], [...rows, row(bot)])).toHaveLength(2)
  })

  test('is marked in the plan where the change is forbidden', () => {
    const { accounts: plan } = planned(rows, [...others.slice(1), { ...ada, permissionLevel: 'EDITOR' }], {
      protectedUsers: ['ada', 'u-1']
    })
    expect(plan?.changes.map(({ subject, flags }) => [subject.id, flags])).toEqual([
      ['u-1', [{ code: 'protected' }]],
      ['ada', [{ code: 'raise', from: 'BASE', to: 'EDITOR' }]]
    ])
  })

  test('is counted in the guard’s summary', () => {
    expect(read(protection(others, []).summary)).toBe('none named')
    expect(read(protection([...others, ada], ['ada', 'boss@example.com']).summary)).toBe(
      '2 named, 0 protected accounts touched'
    )
    expect(read(protection(others, ['ada', 'ada@example.com']).summary)).toBe(
      '2 named, 1 protected account touched'
    )
  })

  test('is matched as the reader compares: addresses without case, and both in any Unicode form', () => {
    const zoe = account({ uniqueId: 'zo\u00e9', email: 'zo\u00e9@example.com' })
    for (const entry of ['zoe\u0301', 'ZOE\u0301@example.com'])
      expect(refusals(others, [entry], [row(zoe), ...rowsOf(others)])).toHaveLength(1)
  })
})

describe('whom protected-users protects', () => {
  test('is the person of every address that an account named by its id has or had', () => {
    const ada = account({ uniqueId: 'ada', email: 'ada@example.com' })
    const list = [
      row(ada),
      deletedRow({ ...ada, email: 'Ada.Old@example.com' }),
      row(account(), { email: ' ' })
    ]
    const users = usersOf([{ ...ada, email: 'ada.new@example.com' }])
    const entries = ['ada', 'Boss@example.com', 'u-1']
    expect(protectedBy(entries, list, users, [])).toMatchObject({
      ids: new Set(['ada', 'u-1']),
      addresses: new Set([
        'boss@example.com',
        'ada@example.com',
        'ada.old@example.com',
        'ada.new@example.com'
      ]),
      unmatched: ['Boss@example.com']
    })
  })

  test('is not the account that has the id of a deleted one with that address', () => {
    const list = [row(account()), deletedRow(account({ email: 'old@example.com' }))]
    expect(protectedBy(['old@example.com'], list, [], [])).toMatchObject({ ids: new Set(), unmatched: [] })
  })
})

describe('an entry of protected-users that names nobody', () => {
  const known = accounts(4)
  const gone = account({ uniqueId: 'gone', email: 'gone@example.com' })
  const nobody = (entries: readonly string[], users = known.slice(1)) => {
    const rows = [...rowsOf(known), deletedRow(gone)]
    return planned(rows, users, { protectedUsers: entries }, [person({ email: 'boss@example.com' })])
  }

  test.each([
    ['u-1@example.com, u-2@example.com'],
    ['- u-1@example.com'],
    ['"u-1@example.com"'],
    ['u-1@example.com # the founder'],
    ['U-1'],
    ['u-1@exmaple.com']
  ])('refuses a plan that takes something away: %s', (entry) => {
    const plan = nobody([entry])
    expect(plan.guards.filter(({ refusals }) => refusals.length > 0)).toMatchObject([
      { name: 'protected-users', stops: 'everything', summary: '1 entry names nobody' }
    ])
    expect(plan.notes).toEqual([])
  })

  test('warns where the plan takes nothing away', () => {
    const plan = nobody(['ada'], [...known, account({ uniqueId: 'new' })])
    expect(plan.guards.flatMap(({ refusals }) => refusals)).toEqual([])
    expect(plan.notes).toEqual([
      {
        message:
          'The input protected-users names ada, which matches no account, no user in the files and nobody in Vanta, so it protects nobody. Correct it (the case of a uniqueId matters), or remove it.',
        level: 'warning'
      }
    ])
  })

  test.each<[string, string, string]>([
    [
      'several on one line',
      'a@example.com, b@example.com',
      'Write one e-mail address or uniqueId on each line'
    ],
    ['a list item', '- a@example.com', 'without quotes, commas, dashes or comments'],
    ['a typo', 'a@exmaple.com', 'Correct it']
  ])('is told with a remedy: %s', (_, entry, remedy) => {
    expect(read(guard(nobody([entry]).guards, 'protected-users', 1).refusals[0]?.message)).toContain(remedy)
  })

  const member = person({ id: 'p-1', groupIds: ['g-1'] })
  const left = former({ id: 'p-left', email: 'left@example.com' })
  const state: VantaState = {
    accounts: [
      row(account({ permissionLevel: 'ADMIN' })),
      deletedRow(account({ uniqueId: 'left', email: left.email }))
    ],
    people: [member, person({ id: 'p-2' }), boss],
    groups: [group()],
    viewers: { current: { 'example-co': [viewer()] }, former: {} }
  }
  const admin = user({ permissionLevel: 'ADMIN' })
  const both = ['p-1@example.com', 'p-2@example.com']

  test.each<[string, boolean, Partial<Roster>, readonly Person[]]>([
    ['lowers a level', true, { users: [user(), user({ uniqueId: 'new' })] }, []],
    ['raises one', false, { users: [admin, user({ uniqueId: 'new' })] }, []],
    [
      'takes somebody out of a group',
      true,
      { groups: [wantedGroup(['p-2@example.com'], { membership: 'exact' })] },
      []
    ],
    ['adds somebody to one', false, { groups: [wantedGroup(both, { membership: 'exact' })] }, []],
    [
      'narrows the access of a viewer',
      false,
      { trustCenters: [trustCenter([wantedViewer({ expirationDate: '2027-01-31' })])] },
      []
    ],
    ['offboards somebody', true, { users: [admin] }, [left]],
    ['has somebody wait for it', false, { users: [admin] }, [{ ...left, openOffboardingTasks: 1 }]]
  ])('refuses a plan that takes something away, and no other: one that %s', (_, isRefused, wanted, more) => {
    const people = [...(state.people ?? []), ...more]
    const plan = planOf(wanted, { ...state, people }, { protectedUsers: ['a@exmaple.com', 'b@exmaple.com'] })
    const summaries = plan.guards.map(({ summary }) => read(summary))
    expect(summaries.includes('2 entries name nobody')).toBe(isRefused)
    expect(plan.notes).toHaveLength(isRefused ? 0 : 2)
  })

  test('is none that names a deleted account, a user of the files, or a person', () => {
    const users = [...known.slice(1), account({ uniqueId: 'new' })]
    const plan = nobody(['gone', 'gone@example.com', 'new', 'NEW@example.com', 'Boss@example.com'], users)
    expect(plan.guards.flatMap(({ refusals }) => refusals)).toEqual([])
  })

  test('names people by address where no accounts are read', () => {
    const inside = person({ id: 'p-1', groupIds: ['g-1'] })
    const stays = person({ id: 'p-2', groupIds: ['g-1'] })
    const plan = planOf(
      { groups: [wantedGroup(['p-2@example.com'], { membership: 'exact' })] },
      { people: [inside, stays], groups: [group()] },
      { protectedUsers: ['u-1'] }
    )
    expect(read(guard(plan.guards, 'protected-users').refusals[0]?.message)).toContain(
      'Without `users` in the files no accounts are read: name people by their e-mail address.'
    )
  })
})

const bodyOfSize = (bytes: number): Guard => {
  const describedIn = (length: number) => account({ roleDescription: 'x'.repeat(length) })
  const least = accountBody(settings().resourceId, [describedIn(0)]).length
  return guard(guardsFor([], [describedIn(bytes - least)]), 'body-size')
}

describe('the size of the request', () => {
  test('may be 10 MiB and not a byte more', () => {
    expect(bodyOfSize(MAX_BODY_BYTES)).toMatchObject({ summary: '10.00 of 10 MiB', refusals: [] })
    expect(read(bodyOfSize(MAX_BODY_BYTES + 1).refusals[0]?.message)).toMatch(
      /would be 10\.00 MiB.* at most 10 MiB.*Shorten/
    )
  })
})

const expectingPlan = (expectedPlan: string) => guardsFor([], [account()], { expectedPlan })

describe('expected-plan', () => {
  const { digest } = planned([], [account()])

  test('is not evaluated where it is not given', () => {
    expect(expectingPlan('').map(({ name }) => name)).not.toContain('expected-plan')
  })

  test('passes for the same digest', () => {
    expect(guard(expectingPlan(digest), 'expected-plan')).toMatchObject({
      summary: 'the plan is the expected one',
      refusals: []
    })
  })

  test('refuses another digest, naming both', () => {
    const { summary, refusals } = guard(expectingPlan('e'.repeat(64)), 'expected-plan')
    expect(read(summary)).toBe('the plan is a different one')
    expect(read(refusals[0]?.message)).toContain(
      `digest is ${digest}, but expected-plan asks for ${'e'.repeat(64)}`
    )
  })
})

describe('all guards', () => {
  test('are evaluated together, so that one refusal hides no other', () => {
    const plan = planOf(
      { users: [], groups: [wantedGroup(['x@example.com'])], trustCenters: [trustCenter([wantedViewer()])] },
      {
        accounts: rowsOf(accounts(10)),
        people: [],
        groups: [group()],
        viewers: { current: { 'example-co': [] }, former: {} }
      },
      { protectedUsers: ['u-1', 'nobody'], expectedPlan: 'e'.repeat(64), maxRemovals: limit('5') }
    )
    expect(plan.guards.map(({ name, refusals }) => `${name} ${refusals.length}`)).toEqual([
      'users-listed 1',
      'max-removals 1',
      'max-removals 0',
      'max-raises 0',
      'protected-users 1',
      'body-size 0',
      'groups 1',
      'viewers 1',
      'leavers 0',
      'protected-users 1',
      'expected-plan 1'
    ])
    expect(refusalIn(plan.guards)).toMatchObject({
      reason: 'refused',
      message: 'The plan is refused for 7 reasons. Nothing was written to Vanta.'
    })
    expect(refusalIn(plan.guards)?.problems).toHaveLength(7)
  })

  test('of the accounts stop everything, since one request carries all of them', () => {
    const guards = guardsFor(rowsOf(accounts(2)), [account()], { expectedPlan: 'e'.repeat(64) })
    expect(new Set(guards.map(({ stops }) => stops))).toEqual(new Set(['everything']))
  })
})

const refusing = (name: GuardName, stops: Guard['stops'] = 'everything'): Guard => ({
  name,
  stops,
  summary: say``,
  refusals: [{ message: say`${word(name)}` }]
})

describe('refusing', () => {
  const passing: Guard = { name: 'max-removals', stops: 'everything', summary: say``, refusals: [] }

  test('lets a plan pass that no guard refuses', () => {
    expect(refusalIn([passing])).toBeUndefined()
    expect(refuse([passing], true)).toEqual(new Map())
  })

  test('calls the plan changed where only the expected plan differs, and refused otherwise', () => {
    expect(refusalIn([passing, refusing('expected-plan')])).toMatchObject({
      reason: 'plan-changed',
      message: 'The plan is refused. Nothing was written to Vanta.'
    })
    expect(read(refusalIn([refusing('body-size'), refusing('expected-plan')])?.reason)).toBe('refused')
  })

  test('stops everything where somebody reviews the run', () => {
    expect(read(refusalIn([passing, refusing('groups', 'groups')])?.reason)).toBe('refused')
  })

  test('stays in its kind where nobody reviews the run', () => {
    const guards = [
      passing,
      refusing('groups', 'groups'),
      refusing('max-removals', 'groups'),
      refusing('max-removals', 'offboarding')
    ]
    expect(refuse(guards, true)).toEqual(
      new Map([
        ['groups', [{ message: 'groups' }, { message: 'max-removals' }]],
        ['offboarding', [{ message: 'max-removals' }]]
      ])
    )
  })

  test.each<[GuardName]>([['users-listed'], ['protected-users'], ['expected-plan']])(
    'stops everything also where nobody reviews the run: %s',
    (name) => {
      expect(() => refuse([refusing('viewers', 'viewers'), refusing(name)], true)).toThrow(Failure)
    }
  )
})
