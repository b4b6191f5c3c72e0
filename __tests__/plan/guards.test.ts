import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../src/errors.ts'
import { planAccounts } from '../../src/plan/accounts.ts'
import {
  evaluateGuards,
  type GuardInput,
  MAX_BODY_BYTES,
  protectedAddresses,
  refuse
} from '../../src/plan/guards.ts'
import type { Guard, GuardName } from '../../src/plan/plan.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import { account, accounts, at, deletedRow, limit, row, rowsOf, usersOf } from './values.ts'

type Settings = Partial<GuardInput['settings']>

const guardsFor = (
  rows: readonly VantaAccount[],
  users: readonly Account[],
  settings: Settings = {},
  over: Partial<GuardInput> = {}
): readonly Guard[] =>
  evaluateGuards({
    files: [{ path: 'groups.yml' }, { path: 'vanta-users.yml', usersKey: at(8) }],
    rows,
    accounts: planAccounts(rows, usersOf(users), () => at(8)),
    bodyBytes: 1_000,
    groups: undefined,
    viewers: undefined,
    digest: 'd'.repeat(64),
    settings: { maxRemovals: limit('20%'), protectedUsers: [], expectedPlan: '', ...settings },
    ...over
  })

const refusalIn = (guards: readonly Guard[]): Failure | undefined => {
  try {
    refuse(guards)
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

const guard = (guards: readonly Guard[], name: GuardName): Guard => {
  const found = guards.find((one) => one.name === name)
  if (found === undefined) throw new Error(`The guard ${name} was not evaluated.`)
  return found
}

const deactivated = (one: Account): Account => ({ ...one, status: 'DEACTIVATED' })
const renamed = (one: Account): Account => ({ ...one, uniqueId: `${one.uniqueId}-new` })

describe('a file without a user', () => {
  test('is refused, on the line of its users key, with how many would go', () => {
    const rows = [row(account()), row(account({ uniqueId: 'off', status: 'DEACTIVATED' }))]
    const { refusals, summary } = guard(guardsFor(rows, []), 'users-listed')
    expect(summary).toBe('0 users')
    expect(refusals).toEqual([
      {
        message:
          'The file lists no user. The sync would remove every account (2 live ones in Vanta), which no run does. List the users, or take the `users` key out of the file to leave accounts alone.',
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
    const rows = rowsOf(accounts(4))
    for (const name of ['users-listed', 'max-removals'] as const) {
      const { refusals } = guard(guardsFor(rows, [], {}, { files: [] }), name)
      expect(refusals).toStrictEqual([{ message: expect.any(String) }])
    }
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
      summary: '20 accounts removed or deactivated, of 100 active; limit 20 (20%)',
      refusals: []
    })
  })

  test('refuses one more, and names the numbers, the limit and the remedy', () => {
    expect(removals(rowsOf(hundred), hundred.slice(21), '20%').refusals).toEqual([
      {
        message:
          'This run would remove 21 accounts and deactivate 0: 21 together; max-removals allows 20 (20% of 100 active accounts, never less than 3). If so many are meant to go, raise max-removals for this run; if not, bring the missing users back into the file.',
        place: at(8)
      }
    ])
  })

  test('counts removals and deactivations together', () => {
    const off = hundred.slice(1, 21).map(deactivated)
    const { refusals } = removals(rowsOf(hundred), [...off, ...hundred.slice(21)], '20%')
    expect(refusals[0]?.message).toContain('remove 1 account and deactivate 20: 21 together')
  })

  test('counts deactivated accounts that are removed, but takes its share of the active ones only', () => {
    const off = hundred.map(deactivated)
    const stay = account({ uniqueId: 'stay' })
    const refused = removals([...rowsOf(off), row(stay)], [stay], '20%')
    expect(refused.refusals[0]?.message).toContain('allows 3 (20% of 1 active accounts')
    expect(refused.summary).toBe('100 accounts removed or deactivated, of 1 active; limit 3 (20%)')
  })

  test('counts an account whose uniqueId changes, since Vanta loses the old one', () => {
    const users = [...hundred.slice(21), ...hundred.slice(0, 21).map(renamed)]
    expect(removals(rowsOf(hundred), users, '20%').refusals).toHaveLength(1)
  })

  test('does not count accounts that Vanta has deleted already', () => {
    const gone = Array.from({ length: 50 }, (_, index) => deletedRow(account({ uniqueId: `gone-${index}` })))
    const { summary } = removals([...gone, ...rowsOf(hundred)], hundred, '0')
    expect(summary).toBe('0 accounts removed or deactivated, of 100 active; limit 0 (0)')
  })

  test('as a percentage allows three of a short list, also of an empty one', () => {
    const four = accounts(4)
    expect(removals(rowsOf(four), four.slice(3), '20%').refusals).toEqual([])
    expect(removals(rowsOf(four), [account({ uniqueId: 'new' })], '20%').refusals).toHaveLength(1)
    const off = four.map(deactivated)
    expect(removals(rowsOf(off), [account({ uniqueId: 'new' })], '20%').refusals[0]?.message).toContain(
      'of 0 active accounts'
    )
  })

  test('as a number has no such floor', () => {
    const four = accounts(4)
    expect(removals(rowsOf(four), four.slice(1), '0').refusals[0]?.message).toContain(
      '1 together; max-removals allows 0. If so many'
    )
    expect(removals(rowsOf(four), four.slice(1), '1').refusals).toEqual([])
  })
})

describe('a protected user', () => {
  const ada = account({ uniqueId: 'ada', email: 'ada@example.com' })
  const others = accounts(3)
  const rows = [row(ada), ...rowsOf(others)]
  const protection = (users: readonly Account[], protectedUsers: readonly string[], list = rows) =>
    guard(guardsFor(list, users, { protectedUsers }), 'protected-users')
  const refusals = (...args: Parameters<typeof protection>) => protection(...args).refusals

  test.each([['ada'], ['ada@example.com'], ['ADA@Example.COM']])('named as %s cannot be removed', (entry) => {
    expect(refusals(others, [entry])).toEqual([
      {
        message:
          'ada (Name of ada) is protected by the input protected-users, and would be removed. Bring the user back into the file, or take them off protected-users.',
        place: at(8)
      }
    ])
  })

  test.each([['ada'], ['Ada@example.com']])('named as %s cannot be deactivated', (entry) => {
    expect(refusals([...others, { ...ada, status: 'DEACTIVATED' }], [entry])).toEqual([
      {
        message:
          'ada (Name of ada) is protected by the input protected-users, and would be deactivated. Make the user ACTIVE again, or take them off protected-users.',
        place: at(4)
      }
    ])
  })

  test('is refused also where the line of the removal is not known', () => {
    const plan = planAccounts(rows, usersOf(others), () => undefined)
    const { refusals: found } = guard(
      guardsFor(rows, others, { protectedUsers: ['ada'] }, { accounts: plan }),
      'protected-users'
    )
    expect(found).toStrictEqual([
      {
        message:
          'ada (Name of ada) is protected by the input protected-users, and would be removed. Bring the user back into the file, or take them off protected-users.'
      }
    ])
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
          'ada (Name of ada) is protected by the input protected-users, and would lose the protection with its address, which changes to other@example.com. Bring the address back, or put the new one, or the uniqueId, on protected-users.',
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

  test('is counted in the guard’s summary', () => {
    expect(protection(others, []).summary).toBe('none named')
    expect(protection([...others, ada], ['ada', 'boss@example.com']).summary).toBe(
      '2 named, 0 protected accounts touched'
    )
    expect(protection(others, ['ada', 'ada@example.com']).summary).toBe(
      '2 named, 1 protected account touched'
    )
  })

  test('protects the person of every address that an account named by its id has or had', () => {
    const list = [
      row(ada),
      deletedRow({ ...ada, email: 'Ada.Old@example.com' }),
      row(account(), { email: ' ' })
    ]
    const body = [{ uniqueId: 'ada', email: 'ada.new@example.com' }]
    expect(protectedAddresses(['ada', 'Boss@example.com', 'u-1'], list, body)).toEqual(
      new Set(['boss@example.com', 'ada@example.com', 'ada.old@example.com', 'ada.new@example.com'])
    )
  })
})

const bodyOfSize = (bodyBytes: number) => guard(guardsFor([], [account()], {}, { bodyBytes }), 'body-size')

describe('the size of the request', () => {
  test('may be 10 MiB and not a byte more', () => {
    expect(bodyOfSize(MAX_BODY_BYTES)).toMatchObject({ summary: '10.00 of 10 MiB', refusals: [] })
    expect(bodyOfSize(MAX_BODY_BYTES + 1).refusals[0]?.message).toMatch(
      /would be 10\.00 MiB.* at most 10 MiB.*Shorten/
    )
    expect(bodyOfSize(MAX_BODY_BYTES * 2).refusals[0]?.message).toContain('would be 20.00 MiB')
  })
})

const expectingPlan = (expectedPlan: string) => guardsFor([], [account()], { expectedPlan })

describe('expected-plan', () => {
  test('is not evaluated where it is not given', () => {
    expect(expectingPlan('').map(({ name }) => name)).not.toContain('expected-plan')
  })

  test('passes for the same digest', () => {
    expect(guard(expectingPlan('d'.repeat(64)), 'expected-plan')).toMatchObject({
      summary: 'the plan is the expected one',
      refusals: []
    })
  })

  test('refuses another digest, naming both', () => {
    const { summary, refusals } = guard(expectingPlan('e'.repeat(64)), 'expected-plan')
    expect(summary).toBe('the plan is another one')
    expect(refusals[0]?.message).toContain(
      `digest is ${'d'.repeat(64)}, but expected-plan asks for ${'e'.repeat(64)}`
    )
  })
})

describe('all guards', () => {
  test('are evaluated together, so that one refusal hides no other', () => {
    const ten = accounts(10)
    const guards = guardsFor(
      rowsOf(ten),
      [],
      { protectedUsers: ['u-1'], expectedPlan: 'e'.repeat(64), maxRemovals: limit('5') },
      {
        bodyBytes: MAX_BODY_BYTES + 1,
        groups: { changes: [], refusals: [{ message: 'No group.' }], summary: 'groups in words' },
        viewers: {
          changes: [],
          refusals: [{ message: 'No viewer.' }],
          notes: [],
          summary: 'viewers in words'
        }
      }
    )
    expect(guards.map(({ name, refusals }) => `${name} ${refusals.length}`)).toEqual([
      'users-listed 1',
      'max-removals 1',
      'protected-users 1',
      'body-size 1',
      'groups 1',
      'viewers 1',
      'expected-plan 1'
    ])
    expect(guard(guards, 'groups').summary).toBe('groups in words')
    expect(guard(guards, 'viewers').summary).toBe('viewers in words')
    expect(refusalIn(guards)).toMatchObject({
      reason: 'refused',
      message: 'The plan is refused for 7 reasons. Nothing was written to Vanta.'
    })
    expect(refusalIn(guards)?.problems).toHaveLength(7)
    expect(refusalIn(guards)?.problems[4]).toEqual({ message: 'No group.' })
  })

  test('say nothing of accounts where the files have no users key', () => {
    expect(guardsFor([], [], {}, { accounts: undefined })).toEqual([])
  })
})

const refusing = (name: Guard['name']): Guard => ({ name, summary: '', refusals: [{ message: name }] })

describe('refusing', () => {
  const passing: Guard = { name: 'max-removals', summary: '', refusals: [] }

  test('lets a plan pass that no guard refuses', () => {
    expect(refusalIn([passing])).toBeUndefined()
  })

  test('calls the plan changed where only the expected plan differs, and refused otherwise', () => {
    expect(refusalIn([passing, refusing('expected-plan')])).toMatchObject({
      reason: 'plan-changed',
      message: 'The plan is refused. Nothing was written to Vanta.'
    })
    expect(refusalIn([refusing('body-size'), refusing('expected-plan')])?.reason).toBe('refused')
  })
})
