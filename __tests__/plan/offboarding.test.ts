import { describe, expect, test } from '@jest/globals'
import { candidatesOf, planOffboarding } from '../../src/plan/offboarding.ts'
import type { Leaver, OffboardingPlan } from '../../src/plan/plan.ts'
import type { Person } from '../../src/vanta/model.ts'
import { account, at, boss, deletedRow, former, row, user } from './values.ts'

const ada = account({ uniqueId: 'ada', email: 'ada@example.com' })

const addresses = (...args: Parameters<typeof candidatesOf>) =>
  candidatesOf(...args).map(({ email }) => email)

describe('someone may have left', () => {
  test('whose account Vanta has, and the file has not', () => {
    expect(candidatesOf([row(ada)], [])).toEqual([{ email: 'ada@example.com' }])
  })

  test('whose account Vanta has as deleted or deactivated', () => {
    expect(addresses([deletedRow(ada)], [])).toEqual(['ada@example.com'])
    expect(addresses([row({ ...ada, status: 'DEACTIVATED' })], [])).toEqual(['ada@example.com'])
  })

  test('who stands in the file as DEACTIVATED, known to Vanta or not, with the line', () => {
    const off = user({ ...ada, status: 'DEACTIVATED' }, 7)
    expect(candidatesOf([], [off])).toEqual([{ email: 'ada@example.com', place: at(7) }])
    expect(candidatesOf([row(ada, { email: 'ADA@example.com' })], [off])).toEqual([
      { email: 'ada@example.com', place: at(7) }
    ])
  })

  test('but never with an ACTIVE account in the file under the address, in any case', () => {
    const active = user({ uniqueId: 'new', email: 'Ada@Example.com' })
    const off = user({ ...ada, status: 'DEACTIVATED' })
    expect(candidatesOf([row(ada), deletedRow(ada)], [off, active])).toEqual([])
    expect(candidatesOf([row(ada), deletedRow(ada)], [active, off])).toEqual([])
  })

  test('also who shares the address with a machine account, if that is gone as well', () => {
    const bot = account({ uniqueId: 'bot', email: 'ada@example.com' })
    expect(addresses([row(ada), row(bot)], [user(bot)])).toEqual([])
    expect(addresses([row(ada), row(bot)], [])).toEqual(['ada@example.com'])
  })

  test('under the address that Vanta has, where the file changes it', () => {
    expect(addresses([row(ada)], [user({ ...ada, email: 'ada@example.org' })])).toEqual(['ada@example.com'])
  })

  test('but not by an account without an address', () => {
    expect(candidatesOf([row(ada, { email: '' }), row(account(), { email: '  ' })], [])).toEqual([])
  })

  test('and is listed once, by address, whatever the order of rows and users', () => {
    const rows = [
      row(account({ uniqueId: 'b', email: 'ZOE@example.com' })),
      row(account({ uniqueId: 'a', email: 'Zoe@example.com' })),
      row(ada)
    ]
    const users = [
      user({ uniqueId: 'y', email: 'Max@example.com', status: 'DEACTIVATED' }, 3),
      user({ uniqueId: 'x', email: 'max@example.com', status: 'DEACTIVATED' }, 9)
    ]
    const expected = [
      { email: 'ada@example.com' },
      { email: 'max@example.com', place: at(9) },
      { email: 'Zoe@example.com' }
    ]
    expect(candidatesOf(rows, users)).toEqual(expected)
    expect(candidatesOf(rows.toReversed(), users.toReversed())).toEqual(expected)
  })
})

const decide = (
  people: readonly Person[],
  over: Readonly<{ acknowledger?: string; protectedAddresses?: ReadonlySet<string> }> = {}
): OffboardingPlan =>
  planOffboarding([{ email: 'Ada@example.com', place: at(7) }], people, {
    acknowledger: 'boss@example.com',
    protectedAddresses: new Set(),
    ...over
  })

const only = (plan: OffboardingPlan): Leaver => {
  const [leaver] = plan.leavers
  if (leaver === undefined || plan.leavers.length !== 1)
    throw new Error(`There are ${plan.leavers.length} leavers.`)
  return leaver
}

const adaLeft = former({ id: 'p-ada', email: 'ada@example.com', name: 'Ada' })

describe('a person who left', () => {
  test('is offboarded: former, nothing open, not complete yet', () => {
    expect(decide([boss, adaLeft])).toStrictEqual({
      acknowledgerId: 'p-boss',
      leavers: [
        { email: 'Ada@example.com', name: 'Ada', personId: 'p-ada', decision: 'offboard', place: at(7) }
      ]
    })
  })

  test.each([
    'NONE',
    'DUE_SOON',
    'OVERDUE',
    'COMPLETE',
    'PAUSED',
    'OFFBOARDING_DUE_SOON',
    'OFFBOARDING_OVERDUE'
  ])('is offboarded with tasks that are %s', (tasksStatus) => {
    expect(only(decide([boss, { ...adaLeft, tasksStatus }])).decision).toBe('offboard')
  })

  test('is done, and not listed, once Vanta calls the offboarding complete', () => {
    expect(decide([boss, { ...adaLeft, tasksStatus: 'OFFBOARDING_COMPLETE' }]).leavers).toEqual([])
  })

  test('is done where all of several records are complete', () => {
    const complete = { ...adaLeft, tasksStatus: 'OFFBOARDING_COMPLETE' }
    expect(decide([boss, complete, { ...complete, id: 'p-2' }]).leavers).toEqual([])
  })
})

describe('a person is pending, with the reason and the next step', () => {
  const settings = { acknowledger: 'boss@example.com', protectedAddresses: new Set<string>() }

  test.each<[string, string, string, readonly Person[]]>([
    [
      'still employed',
      'still-employed',
      'Still employed in Vanta.',
      [{ ...adaLeft, employmentStatus: 'CURRENT' }]
    ],
    ['on leave', 'on-leave', 'On leave in Vanta.', [{ ...adaLeft, employmentStatus: 'ON_LEAVE' }]],
    ['not there yet', 'upcoming', 'Has not started yet', [{ ...adaLeft, employmentStatus: 'UPCOMING' }]],
    [
      'inactive',
      'inactive',
      'Inactive in Vanta, but not former.',
      [{ ...adaLeft, employmentStatus: 'INACTIVE' }]
    ],
    [
      'something new',
      'unknown-employment',
      'gives the employment status SABBATICAL',
      [{ ...adaLeft, employmentStatus: 'SABBATICAL' }]
    ],
    [
      'nothing',
      'unknown-employment',
      'gives the employment status (none)',
      [{ ...adaLeft, employmentStatus: '' }]
    ],
    [
      'former in another case',
      'unknown-employment',
      'employment status former',
      [{ ...adaLeft, employmentStatus: 'former' }]
    ],
    [
      'left with one open task',
      'tasks-open',
      '1 offboarding task is open. Complete it on',
      [{ ...adaLeft, openOffboardingTasks: 1 }]
    ],
    [
      'left with open tasks',
      'tasks-open',
      '2 offboarding tasks are open. Complete them on',
      [{ ...adaLeft, openOffboardingTasks: 2 }]
    ],
    ['nobody', 'no-person', 'No person in Vanta has this address.', []],
    [
      'two people',
      'several-people',
      '2 people in Vanta have this address',
      [adaLeft, { ...adaLeft, id: 'p-2', email: 'ADA@example.com' }]
    ],
    [
      'left once, and employed again',
      'several-people',
      'as after a rehire',
      [
        { ...adaLeft, tasksStatus: 'OFFBOARDING_COMPLETE' },
        { ...adaLeft, id: 'p-2', employmentStatus: 'CURRENT' }
      ]
    ]
  ])('%s', (_, code, words, people) => {
    const leaver = only(decide([boss, ...people]))
    expect(leaver).toMatchObject({
      decision: 'pending',
      email: 'Ada@example.com',
      place: at(7),
      pending: { code }
    })
    expect(leaver.pending?.reason).toContain(words)
  })

  test('protected, even if everything else is done', () => {
    const leaver = only(decide([boss, adaLeft], { protectedAddresses: new Set(['ada@example.com']) }))
    expect(leaver).toMatchObject({ decision: 'pending', pending: { code: 'protected' } })
    expect(leaver.pending?.reason).toContain('protected-users')
  })

  test('without a line, where the account is not in the file', () => {
    const plan = planOffboarding([{ email: 'ada@example.com' }], [], settings)
    expect(only(plan)).not.toHaveProperty('place')
  })

  test('does not take a person without an address for one with', () => {
    const plan = planOffboarding([{ email: 'ada@example.com' }], [former({ email: '' })], settings)
    expect(only(plan).pending?.code).toBe('no-person')
  })

  test('comes after those who are offboarded, each by address', () => {
    const candidates = ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'].map((email) => ({
      email
    }))
    const people = ['b@example.com', 'd@example.com'].map((email) => former({ id: email, email }))
    const { leavers } = planOffboarding(candidates, [boss, ...people], settings)
    expect(leavers.map(({ email }) => email)).toEqual([
      'b@example.com',
      'd@example.com',
      'a@example.com',
      'c@example.com'
    ])
  })
})

const acknowledgerFor = (acknowledger: string, people: readonly Person[]) =>
  decide([...people, adaLeft], { acknowledger }).acknowledgerId

describe('the acknowledger', () => {
  test('may be an address, in any case', () => {
    expect(acknowledgerFor('Boss@Example.com', [boss])).toBe('p-boss')
  })

  test('may be the id of a person, or of the user that a person is', () => {
    expect(acknowledgerFor('p-boss', [{ ...boss, userId: 'user-1' }])).toBe('p-boss')
    expect(acknowledgerFor('user-1', [{ ...boss, userId: 'user-1' }])).toBe('user-1')
  })

  test('has another id, should Vanta mean that one: a person’s user, or a user’s person', () => {
    const known = { ...boss, userId: 'user-1' }
    const other = (acknowledger: string, people: readonly Person[]) =>
      decide([...people, adaLeft], { acknowledger }).acknowledgerOtherId
    expect(other('boss@example.com', [known])).toBe('user-1')
    expect(other('p-boss', [known])).toBe('user-1')
    expect(other('user-1', [known])).toBe('p-boss')
    expect(other('boss@example.com', [boss])).toBeUndefined()
    expect(other('user-1', [boss])).toBeUndefined()
    expect(other('user-1', [known, { ...known, id: 'p-2' }])).toBeUndefined()
  })

  test('may be an id that cannot be checked, where Vanta lists no user ids', () => {
    expect(acknowledgerFor('user-1', [boss])).toBe('user-1')
  })

  test.each<[string, string, readonly Person[], string]>([
    ['an address that nobody has', 'none@example.com', [boss], 'No person in Vanta has the address'],
    [
      'an address of two people',
      'boss@example.com',
      [boss, { ...boss, id: 'p-2' }],
      '2 people in Vanta share the address'
    ],
    ['an id that nobody has', 'p-none', [{ ...boss, userId: 'user-1' }], 'has the id that the input'],
    ['nothing', '', [boss], 'Name who completes it in the input offboarding-acknowledger.']
  ])('that is %s leaves everyone pending', (_, acknowledger, people, words) => {
    const plan = decide([...people, adaLeft], { acknowledger })
    expect(plan).not.toHaveProperty('acknowledgerId')
    expect(plan).not.toHaveProperty('acknowledgerOtherId')
    expect(only(plan)).toMatchObject({ decision: 'pending', pending: { code: 'acknowledger-unknown' } })
    expect(only(plan).pending?.reason).toContain(words)
  })

  test.each([['ADA@example.com'], ['p-ada'], ['user-ada']])(
    'is not offboarded on their own word (%s)',
    (acknowledger) => {
      const leaver = only(decide([boss, { ...adaLeft, userId: 'user-ada' }], { acknowledger }))
      expect(leaver).toMatchObject({
        decision: 'pending',
        pending: {
          code: 'acknowledger-is-leaver',
          reason:
            'They are the acknowledger themselves. Name somebody else in the input offboarding-acknowledger.'
        }
      })
    }
  )

  test('that is unknown matters only where somebody can be offboarded', () => {
    const employed = { ...adaLeft, employmentStatus: 'CURRENT' }
    expect(only(decide([employed], { acknowledger: '' })).pending?.code).toBe('still-employed')
  })
})
