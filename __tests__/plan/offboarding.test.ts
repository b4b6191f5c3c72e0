import { describe, expect, test } from '@jest/globals'
import {
  candidatesOf,
  employmentOf,
  forgottenLeavers,
  type Leaver,
  type LeaversPlan,
  type OffboardingSettings,
  planOffboarding
} from '../../src/kinds/offboarding/plan.ts'
import type { Person } from '../../src/vanta/model.ts'
import { account, at, bare, boss, deletedRow, former, row, user } from './values.ts'
import { read } from '../support/texts.ts'

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

  test('who is DEACTIVATED in the file, known to Vanta or not, with the line', () => {
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

const SETTINGS = {
  acknowledger: 'boss@example.com',
  completes: true,
  protectedAddresses: new Set<string>()
}

const candidates = [{ email: 'Ada@example.com', place: at(7) }]

const decide = (people: readonly Person[], over: Partial<OffboardingSettings> = {}): LeaversPlan =>
  planOffboarding(candidates, people, { ...SETTINGS, ...over })

const only = (plan: LeaversPlan): Leaver => {
  const [leaver] = plan.changes
  if (leaver === undefined || plan.changes.length !== 1)
    throw new Error(`There are ${plan.changes.length} leavers.`)
  return leaver
}

const adaLeft = former({ id: 'p-ada', email: 'ada@example.com', name: 'Ada' })

describe('a person who left', () => {
  test('is offboarded: former, nothing open, not complete yet', () => {
    expect(employmentOf(candidates, [boss, adaLeft])).toEqual(new Map())
    expect(decide([boss, adaLeft])).toStrictEqual({
      acknowledgerId: 'p-boss',
      staying: 0,
      notes: [],
      changes: [
        {
          ...bare,
          act: 'leavers.offboarded',
          subject: { id: 'p-ada', email: 'Ada@example.com', name: 'Ada' },
          place: at(7)
        }
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
    expect(only(decide([boss, { ...adaLeft, tasksStatus }])).act).toBe('leavers.offboarded')
  })

  test('is done, and not listed, once Vanta calls the offboarding complete', () => {
    expect(decide([boss, { ...adaLeft, tasksStatus: 'OFFBOARDING_COMPLETE' }])).toMatchObject({
      changes: [],
      staying: 0
    })
  })

  test('is done where all of several records are complete', () => {
    const complete = { ...adaLeft, tasksStatus: 'OFFBOARDING_COMPLETE' }
    expect(decide([boss, complete, { ...complete, id: 'p-2' }]).changes).toEqual([])
  })
})

describe('a person is pending, with the reason and the next step', () => {
  test.each<[string, string, string, readonly Person[]]>([
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
    [
      'two people',
      'several-people',
      '2 people in Vanta have this address',
      [adaLeft, { ...adaLeft, id: 'p-2', email: 'ADA@example.com' }]
    ],
    [
      'left once, and employed again before that was complete',
      'several-people',
      'as after a rehire',
      [adaLeft, { ...adaLeft, id: 'p-2', employmentStatus: 'CURRENT' }]
    ],
    [
      'inactive once, and employed again',
      'several-people',
      'as after a rehire',
      [
        { ...adaLeft, employmentStatus: 'CURRENT' },
        { ...adaLeft, id: 'p-2', employmentStatus: 'INACTIVE' }
      ]
    ]
  ])('%s', (_, code, words, people) => {
    const leaver = only(decide([boss, ...people]))
    expect(leaver).toMatchObject({
      act: 'leavers.pending',
      subject: { id: code === 'several-people' ? '' : 'p-ada', email: 'Ada@example.com' },
      place: at(7),
      why: { code }
    })
    expect(read(leaver.why?.text)).toContain(words)
  })

  test('protected, even if everything else is done', () => {
    const leaver = only(decide([boss, adaLeft], { protectedAddresses: new Set(['ada@example.com']) }))
    expect(leaver).toMatchObject({ act: 'leavers.pending', why: { code: 'protected' } })
    expect(read(leaver.why?.text)).toContain('protected-users')
  })

  test('where offboarding is switched off, and nothing else is in the way', () => {
    const leaver = only(decide([boss, adaLeft], { completes: false }))
    expect(leaver).toMatchObject({
      act: 'leavers.pending',
      why: {
        code: 'switched-off',
        text: 'Offboarding is switched off by the input offboard. Complete it on the People page, or switch it on.'
      }
    })
    expect(
      only(decide([boss, { ...adaLeft, openOffboardingTasks: 1 }], { completes: false })).why?.code
    ).toBe('tasks-open')
  })

  test('without a line, where the account is not in the file', () => {
    const open = { ...adaLeft, openOffboardingTasks: 1 }
    expect(only(planOffboarding([{ email: 'ada@example.com' }], [open], SETTINGS)).place).toBeNull()
  })

  test('comes after those who are offboarded, and with open tasks before the others, each by address', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ email: `${name}@example.com` }))
    const people = [
      former({ id: 'a', email: 'a@example.com', employmentStatus: 'INACTIVE' }),
      former({ id: 'b', email: 'b@example.com' }),
      former({ id: 'c', email: 'c@example.com', openOffboardingTasks: 2 }),
      former({ id: 'd', email: 'd@example.com' }),
      former({ id: 'e', email: 'e@example.com', openOffboardingTasks: 1 })
    ]
    const { changes } = planOffboarding(five, [boss, ...people], SETTINGS)
    expect(changes.map(({ subject }) => subject.id)).toEqual(['b', 'd', 'c', 'e', 'a'])
  })
})

describe('a person stays', () => {
  test.each<[string, object, Partial<Person>]>([
    [
      'still employed',
      { status: 'CURRENT', at: null },
      { employmentStatus: 'CURRENT', startDate: '2020-01-01' }
    ],
    ['on leave', { status: 'ON_LEAVE', at: null }, { employmentStatus: 'ON_LEAVE' }],
    [
      'about to start',
      { status: 'UPCOMING', at: '2026-12-01T00:00:00.000Z' },
      { employmentStatus: 'UPCOMING', startDate: '2026-12-01T00:00:00.000Z' }
    ],
    ['about to start some day', { status: 'UPCOMING', at: null }, { employmentStatus: 'UPCOMING' }]
  ])('who is %s: counted, with their employment', (_, employment, over) => {
    const people = [boss, { ...adaLeft, ...over }]
    expect(decide(people)).toMatchObject({ changes: [], staying: 1, notes: [] })
    expect([...employmentOf(candidates, people)]).toEqual([
      ['ada@example.com', { code: 'employed', ...employment }]
    ])
  })

  test('who is nobody in Vanta: counted, and nothing said', () => {
    expect(decide([boss])).toMatchObject({ changes: [], staying: 1 })
    expect(employmentOf(candidates, [boss])).toEqual(new Map())
    expect(decide([boss, former({ email: '' })]).changes).toEqual([])
  })

  test('who left once, was offboarded, and is employed again', () => {
    const complete = { ...adaLeft, tasksStatus: 'OFFBOARDING_COMPLETE' }
    const again = { ...adaLeft, id: 'p-2', employmentStatus: 'CURRENT' }
    expect(decide([boss, complete, again])).toMatchObject({ changes: [], staying: 1 })
  })

  test('also where the account is protected', () => {
    const current = { ...adaLeft, employmentStatus: 'CURRENT' }
    const plan = decide([boss, current], { protectedAddresses: new Set(['ada@example.com']) })
    expect(plan).toMatchObject({ changes: [], staying: 1 })
  })
})

describe('the guard `leavers`', () => {
  const open = { ...adaLeft, openOffboardingTasks: 2 }
  const { changes: leavers } = decide([boss, open])
  const refusals = (
    ...args: [Parameters<typeof forgottenLeavers>[1], Parameters<typeof forgottenLeavers>[2]]
  ) => forgottenLeavers(leavers, ...args).refusals

  test('refuses to change the address of the last account that names a leaver', () => {
    const other = account({ uniqueId: 'other' })
    expect(
      refusals([row(other), row(ada)], [user(other), user({ ...ada, email: 'new@example.com' }, 7)])
    ).toEqual([
      {
        message:
          'Ada (Ada@example.com) has left and is not offboarded yet, and this plan gives ada, the last account that names them, the address new@example.com. No later run would find them. Give the new account another uniqueId, or complete the offboarding on the People page first.',
        place: at(7)
      }
    ])
  })

  test('refuses to give the id of their deleted account to somebody else', () => {
    expect(refusals([deletedRow(ada)], [user({ ...ada, email: 'new@example.com' })])).toHaveLength(1)
  })

  test('names a leaver without a name by the address', () => {
    const { changes: nameless } = decide([boss, { ...open, name: '' }])
    const moved = user({ ...ada, email: 'new@example.com' })
    expect(read(forgottenLeavers(nameless, [row(ada)], [moved]).refusals[0]?.message)).toMatch(
      /^Ada@example\.com has left/
    )
  })

  test('lets an account be removed, deactivated, or changed in everything else', () => {
    expect(refusals([row(ada)], [])).toEqual([])
    expect(refusals([row(ada)], [user({ ...ada, status: 'DEACTIVATED' })])).toEqual([])
    expect(refusals([row(ada)], [user({ ...ada, email: 'ADA@example.com' })])).toEqual([])
  })

  test('lets the address change where another account still names them', () => {
    const moved = user({ ...ada, email: 'new@example.com' })
    expect(refusals([row(ada), deletedRow({ ...ada, uniqueId: 'old' })], [moved])).toEqual([])
    const off = user({ uniqueId: 'off', email: 'ada@example.com', status: 'DEACTIVATED' })
    expect(refusals([row(ada)], [moved, off])).toEqual([])
  })

  test('tells how many it looked at', () => {
    expect(forgottenLeavers(leavers, [row(ada)], [])).toMatchObject({
      stops: 'everything',
      summary: '0 of 1 leaver would be forgotten'
    })
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
    const again = former({ id: 'p-before', userId: 'user-1' })
    expect(acknowledgerFor('user-1', [again, { ...boss, userId: 'user-1' }])).toBe('user-1')
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
    ['somebody who left', 'boss@example.com', [{ ...boss, employmentStatus: 'FORMER' }], 'has left'],
    ['nothing', '', [boss], 'Name who completes it in the input offboarding-acknowledger.']
  ])('that is %s leaves everyone pending', (_, acknowledger, people, words) => {
    const plan = decide([...people, adaLeft], { acknowledger })
    expect(plan.acknowledgerId).toBeUndefined()
    expect(plan.acknowledgerOtherId).toBeUndefined()
    // Who gave no acknowledger is told so by the notice about offboarding.
    expect(plan.notes).toHaveLength(acknowledger === '' ? 0 : 1)
    expect(only(plan)).toMatchObject({ act: 'leavers.pending', why: { code: 'acknowledger-unknown' } })
    expect(read(only(plan).why?.text)).toContain(words)
  })

  test.each([['ADA@example.com'], ['p-ada'], ['user-ada']])(
    'is not offboarded on their own word (%s)',
    (acknowledger) => {
      const leaver = only(decide([boss, { ...adaLeft, userId: 'user-ada' }], { acknowledger }))
      expect(leaver).toMatchObject({
        act: 'leavers.pending',
        why: {
          code: 'acknowledger-is-leaver',
          text: 'They are the acknowledger themselves. Name somebody else in the input offboarding-acknowledger.'
        }
      })
    }
  )

  test('that is wrong is one warning, whether anyone left or not', () => {
    expect(planOffboarding([], [boss], { ...SETTINGS, acknowledger: 'bos@example.com' }).notes).toEqual([
      {
        message:
          "Nobody can be offboarded: No person in Vanta has the address that the input offboarding-acknowledger names. Correct it, or give the person's id.",
        level: 'warning'
      }
    ])
  })
})
