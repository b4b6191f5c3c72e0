import { describe, expect, test } from '@jest/globals'
import { lookUpActive } from '../../src/kinds/offboarding/employment.ts'
import {
  candidatesOf,
  employmentOf,
  forgottenLeavers,
  type Leaver,
  type LeaversPlan,
  planOffboarding
} from '../../src/kinds/offboarding/plan.ts'
import type { RosterUser } from '../../src/roster/roster.ts'
import type { Person, VantaAccount } from '../../src/vanta/model.ts'
import { account, at, bare, boss, deletedRow, former, NOW, person, row, said, user } from './values.ts'
import { read } from '../support/texts.ts'

const ada = account({ uniqueId: 'ada' })
const off = user({ ...ada, status: 'DEACTIVATED' }, 7)
const moved = user({ ...ada, email: 'new@example.com' }, 7)

describe('someone may have left', () => {
  const addressesOf = (rows: readonly VantaAccount[], users: readonly RosterUser[]) =>
    candidatesOf(rows, users, []).map(({ email, place }) => (place ? { email, place } : { email }))
  const bot = account({ uniqueId: 'bot', email: 'ada@example.com' })
  const active = user({ uniqueId: 'new', email: 'Ada@Example.com' })
  const inVanta = [{ email: 'ada@example.com' }]
  const inFile = [{ email: 'ada@example.com', place: at(7) }]

  test.each<[string, readonly VantaAccount[], readonly RosterUser[], readonly object[]]>([
    ['whose account Vanta has, and the file has not', [row(ada)], [], inVanta],
    ['whose account Vanta has as deleted', [deletedRow(ada)], [], inVanta],
    ['whose account Vanta has as deactivated', [row({ ...ada, status: 'DEACTIVATED' })], [], inVanta],
    ['who is DEACTIVATED in the file', [], [off], inFile],
    ['who is DEACTIVATED in the file, and known', [row(ada, { email: 'ADA@example.com' })], [off], inFile],
    ['but never with an ACTIVE account under the address', [row(ada), deletedRow(ada)], [off, active], []],
    ['but never with one that comes first either', [row(ada), deletedRow(ada)], [active, off], []],
    ['but not where a machine account keeps the address', [row(ada), row(bot)], [user(bot)], []],
    ['once, where the machine account is gone as well', [row(ada), row(bot)], [], inVanta],
    ['under the address that Vanta has, where the file changes it', [row(ada)], [moved], inVanta],
    ['but not by an account without an address', [row(ada, { email: '' }), row(bot, { email: ' ' })], [], []]
  ])('%s', (_, rows, users, expected) => {
    expect(addressesOf(rows, users)).toEqual(expected)
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
    expect(addressesOf(rows, users)).toEqual(expected)
    expect(addressesOf(rows.toReversed(), users.toReversed())).toEqual(expected)
  })
})

type Settings = Readonly<{ acknowledger?: string; offboard?: boolean; addresses?: ReadonlySet<string> }>

/** A plan for those of these people who have no ACTIVE account any more. */
const planFor = (
  users: readonly RosterUser[],
  people: readonly Person[],
  { acknowledger = 'boss@example.com', offboard = true, addresses = new Set() }: Settings = {},
  rows: readonly VantaAccount[] = []
): LeaversPlan =>
  planOffboarding(candidatesOf(rows, users, people), people, { acknowledger, offboard }, { addresses })

const inFile = user({ uniqueId: 'ada', email: 'Ada@example.com', status: 'DEACTIVATED' }, 7)
const decide = (people: readonly Person[], over?: Settings) => planFor([inFile], people, over)
/** How those are employed who stay. */
const employed = (people: readonly Person[]) => employmentOf(candidatesOf([], [inFile], people))

const only = (plan: LeaversPlan): Leaver => {
  const [leaver] = plan.changes
  if (leaver === undefined || plan.changes.length !== 1)
    throw new Error(`There are ${plan.changes.length} leavers.`)
  return leaver
}

const left = (over: Partial<Person> = {}): Person =>
  former({ id: 'p-ada', email: 'ada@example.com', name: 'Ada', ...over })
const complete = left({ tasksStatus: 'OFFBOARDING_COMPLETE' })
const open = left({ openOffboardingTasks: 2 })
const current = left({ employmentStatus: 'CURRENT' })
const addresses = new Set(['ada@example.com'])

describe('a person who left', () => {
  test('is offboarded: former, nothing open, not complete yet', () => {
    const subject = { id: 'p-ada', email: 'Ada@example.com', name: 'Ada' }
    const changes = [{ ...bare, act: 'leavers.offboarded', subject, place: at(7) }]
    expect(employed([boss, left()])).toEqual(new Map())
    expect(decide([boss, left()])).toEqual({ acknowledgerId: 'p-boss', staying: 0, notes: [], changes })
  })

  test.each(['COMPLETE', 'OFFBOARDING_OVERDUE'])('is offboarded with tasks that are %s', (tasksStatus) => {
    expect(only(decide([boss, left({ tasksStatus })])).act).toBe('leavers.offboarded')
  })

  test('is done, and not listed, once Vanta calls the offboarding complete, on every record of theirs', () => {
    expect(decide([boss, complete])).toMatchObject({ changes: [], staying: 0 })
    expect(decide([boss, complete, { ...complete, id: 'p-2' }])).toMatchObject({ changes: [], staying: 0 })
  })
})

describe('a person is pending, with the reason and the next step', () => {
  const withStatus = (employmentStatus: string) => [left({ employmentStatus })]
  const twice = [left(), left({ id: 'p-2', email: 'ADA@example.com' })]
  const rehired = [left(), { ...current, id: 'p-2' }]
  const rehiredInactive = [current, left({ id: 'p-2', employmentStatus: 'INACTIVE' })]

  test.each<[string, string, readonly Person[]]>([
    ['inactive', 'Inactive in Vanta, but not former.', withStatus('INACTIVE')],
    ['unknown-employment', 'gives the employment status SABBATICAL', withStatus('SABBATICAL')],
    ['unknown-employment', 'gives the employment status (none)', withStatus('')],
    ['unknown-employment', 'gives the employment status former', withStatus('former')],
    ['tasks-open', '1 offboarding task is open. Complete it on', [left({ openOffboardingTasks: 1 })]],
    ['tasks-open', '2 offboarding tasks are open. Complete them on', [open]],
    ['several-people', '2 people in Vanta have this address', twice],
    ['several-people', 'as after a rehire', rehired],
    ['several-people', 'as after a rehire. Complete', rehiredInactive]
  ])('%s: %s', (code, words, people) => {
    const leaver = only(decide([boss, ...people]))
    expect(leaver).toMatchObject({
      act: 'leavers.pending',
      subject: { id: code === 'several-people' ? '' : 'p-ada', email: 'Ada@example.com' },
      place: at(7),
      why: { code }
    })
    expect(read(leaver.why?.text)).toContain(words)
  })

  const PROTECTED =
    'Protected by the input protected-users. Offboard them in Vanta, or remove them from that list.'
  const SWITCHED_OFF =
    'Offboarding is switched off by the input offboard. Complete it on the People page, or switch it on.'
  const OPEN =
    "2 offboarding tasks are open. Complete them on the person's page in Vanta; a later run completes the offboarding."

  test.each<[string, string, Person, Settings]>([
    ['protected', PROTECTED, left(), { addresses }],
    ['switched-off', SWITCHED_OFF, left(), { offboard: false }],
    ['tasks-open', OPEN, open, { offboard: false }]
  ])('%s, by the settings: %s', (code, text, one, over) => {
    expect(only(decide([boss, one], over))).toMatchObject({ act: 'leavers.pending', why: { code, text } })
  })

  test('without a line where the account is not in the file', () => {
    expect(only(planFor([], [open], {}, [row(ada)])).place).toBeNull()
  })

  test('and follows those who are offboarded, open tasks first, each by address', () => {
    const people = [
      former({ id: 'a', employmentStatus: 'INACTIVE' }),
      former({ id: 'b' }),
      former({ id: 'c', openOffboardingTasks: 2 }),
      former({ id: 'd' }),
      former({ id: 'e', openOffboardingTasks: 1 })
    ]
    const five = people.map(({ email }) => user({ uniqueId: email, email, status: 'DEACTIVATED' }))
    const { changes } = planFor(five, [boss, ...people])
    expect(changes.map(({ subject }) => subject.id)).toEqual(['b', 'd', 'c', 'e', 'a'])
  })
})

describe('a person stays', () => {
  const start = '2026-12-01T00:00:00.000Z'

  test.each<[string, object, Partial<Person>]>([
    ['still employed', { status: 'CURRENT', at: null }, { employmentStatus: 'CURRENT', startDate: start }],
    ['on leave', { status: 'ON_LEAVE', at: null }, { employmentStatus: 'ON_LEAVE' }],
    ['about to start', { status: 'UPCOMING', at: start }, { employmentStatus: 'UPCOMING', startDate: start }],
    ['about to start some day', { status: 'UPCOMING', at: null }, { employmentStatus: 'UPCOMING' }]
  ])('who is %s: counted, with their employment', (_, employment, over) => {
    const people = [boss, left(over)]
    expect(decide(people)).toMatchObject({ changes: [], staying: 1, notes: [] })
    expect([...employed(people)]).toEqual([['ada@example.com', { code: 'employed', ...employment }]])
  })

  test('who is nobody in Vanta: counted, and nothing said', () => {
    expect(decide([boss])).toMatchObject({ changes: [], staying: 1 })
    expect(employed([boss])).toEqual(new Map())
    expect(decide([boss, former({ email: '' })]).changes).toEqual([])
  })

  test('who left once, was offboarded, and is employed again', () => {
    expect(decide([boss, complete, { ...current, id: 'p-2' }])).toMatchObject({ changes: [], staying: 1 })
  })

  test('even where the account is protected', () => {
    expect(decide([boss, current], { addresses })).toMatchObject({ changes: [], staying: 1 })
  })
})

describe('the guard `leavers`', () => {
  const guardFor = (rows: readonly VantaAccount[], users: readonly RosterUser[], one = open) =>
    forgottenLeavers(decide([boss, one]).changes, rows, users)
  const refusals = (...args: Parameters<typeof guardFor>) => said(guardFor(...args).refusals)

  test('refuses to change the address of the last account that names a leaver', () => {
    const other = account({ uniqueId: 'other' })
    expect(refusals([row(other), row(ada)], [user(other), moved])).toEqual([
      'vanta-users.yml:7: Ada (Ada@example.com) has left and is not offboarded yet, and this plan gives ada, the last account that names them, the address new@example.com. No later run would find them. Give the new account another uniqueId, or complete the offboarding on the People page first.'
    ])
  })

  test('refuses to give the id of their deleted account to somebody else', () => {
    expect(refusals([deletedRow(ada)], [moved])).toHaveLength(1)
  })

  test('gives the address of a leaver without a name', () => {
    const [message] = refusals([row(ada)], [moved], { ...open, name: '' })
    expect(message).toMatch(/^vanta-users\.yml:7: Ada@example\.com has left/)
  })

  test('lets an account be removed, deactivated, or changed in everything else', () => {
    expect(refusals([row(ada)], [])).toEqual([])
    expect(refusals([row(ada)], [off])).toEqual([])
    expect(refusals([row(ada)], [user({ ...ada, email: 'ADA@example.com' })])).toEqual([])
  })

  test('lets the address change where another account still names them', () => {
    expect(refusals([row(ada), deletedRow({ ...ada, uniqueId: 'old' })], [moved])).toEqual([])
    const other = user({ uniqueId: 'off', email: 'ada@example.com', status: 'DEACTIVATED' })
    expect(refusals([row(ada)], [moved, other])).toEqual([])
  })

  test('says how many leavers it looked at', () => {
    expect(guardFor([row(ada)], [])).toMatchObject({
      stops: 'everything',
      summary: '0 of 1 leaver would be forgotten'
    })
  })
})

describe('the acknowledger', () => {
  const known = { ...boss, userId: 'user-1' }
  const before = former({ id: 'p-before', userId: 'user-1' })

  test.each<[string, string, readonly Person[], string, string | undefined]>([
    ['an address, in any case', 'Boss@Example.com', [boss], 'p-boss', undefined],
    ['an address of a known user', 'boss@example.com', [known], 'p-boss', 'user-1'],
    ['the id of a person', 'p-boss', [known], 'p-boss', 'user-1'],
    ['the id of the user that a person is', 'user-1', [known], 'user-1', 'p-boss'],
    ['the id of a user who is two people', 'user-1', [known, { ...known, id: 'p-2' }], 'user-1', undefined],
    ['the id of a user who left once', 'user-1', [before, known], 'user-1', undefined],
    ['an id that cannot be checked, since Vanta lists no user ids', 'user-1', [boss], 'user-1', undefined]
  ])('may be %s', (_, acknowledger, people, id, otherId) => {
    const plan = decide([...people, left()], { acknowledger })
    expect([plan.acknowledgerId, plan.acknowledgerOtherId]).toEqual([id, otherId])
  })

  test.each<[string, string, readonly Person[], string]>([
    ['an address that nobody has', 'none@example.com', [boss], 'No person in Vanta has the address'],
    ['an address of two people', boss.email, [boss, { ...boss, id: 'p-2' }], '2 people in Vanta share'],
    ['an id that nobody has', 'p-none', [known], 'has the id that the input'],
    ['somebody who left', 'boss@example.com', [{ ...boss, employmentStatus: 'FORMER' }], 'has left'],
    ['nothing', '', [boss], 'Name who completes it in the input offboarding-acknowledger.']
  ])('that is %s leaves everyone pending', (_, acknowledger, people, words) => {
    const plan = decide([...people, left()], { acknowledger })
    expect([plan.acknowledgerId, plan.acknowledgerOtherId]).toEqual([undefined, undefined])
    // Without an acknowledger, the notice about offboarding says so.
    expect(plan.notes).toHaveLength(acknowledger === '' ? 0 : 1)
    expect(only(plan)).toMatchObject({ act: 'leavers.pending', why: { code: 'acknowledger-unknown' } })
    expect(read(only(plan).why?.text)).toContain(words)
  })

  test.each(['ADA@example.com', 'p-ada', 'user-ada'])('is not offboarded on their own word (%s)', (name) => {
    const { act, why } = only(decide([boss, left({ userId: 'user-ada' })], { acknowledger: name }))
    expect([act, why?.code]).toEqual(['leavers.pending', 'acknowledger-is-leaver'])
    expect(read(why?.text)).toBe(
      'They are the acknowledger themselves. Name somebody else in the input offboarding-acknowledger.'
    )
  })

  test('that is wrong is one warning, whether anyone left or not', () => {
    expect(said(planFor([], [boss], { acknowledger: 'bos@example.com' }).notes)).toEqual([
      "warning Nobody can be offboarded: No person in Vanta has the address that the input offboarding-acknowledger names. Correct it, or give the person's id."
    ])
  })
})

describe('somebody who is ACTIVE in the files', () => {
  const active = user({ uniqueId: 'ada', displayName: 'Ada', email: 'Ada@example.com' }, 7)
  const here = person({ email: 'ada@example.com' })
  const notes = (...people: readonly Person[]) => said(lookUpActive([active], people, NOW).notes)

  test('and has left in Vanta is a warning on the line, with the date', () => {
    expect(notes(left({ endDate: '2026-10-31T00:00:00.000Z' }))).toEqual([
      'warning vanta-users.yml:7: Ada (ada, Ada@example.com) is ACTIVE here, but has left according to Vanta, on 2026-10-31. Set `status: DEACTIVATED`, or fix their employment in Vanta.'
    ])
  })

  test.each([{}, { endDate: 'unknown' }])(
    'and has left on a day that is not given is a warning: %j',
    (over) => {
      expect(notes(left(over))).toEqual([expect.stringContaining('has left according to Vanta. Set')])
    }
  )

  test('and left once, but is employed again, is not mentioned', () => {
    expect(notes(left(), { ...here, id: 'p-2' })).toEqual([])
  })

  test('and leaves on a day ahead is a notice', () => {
    expect(notes({ ...here, endDate: '2026-12-31' })).toEqual([
      'notice vanta-users.yml:7: Ada (ada, Ada@example.com) leaves on 2026-12-31, according to Vanta.'
    ])
    for (const endDate of ['2026-11-01', new Date(NOW).toISOString(), 'some day', null])
      expect(notes({ ...here, endDate })).toEqual([])
    expect(notes({ ...here, endDate: '2026-12-31' }, { ...here, id: 'p-2' })).toEqual([])
  })

  test('and has an address that nobody in Vanta has is counted, once for each address', () => {
    const others = ['Bot@example.com', 'bot@example.com', 'other@example.com'].map((email) => user({ email }))
    expect(lookUpActive([active, ...others], [here], NOW)).toEqual({ notes: [], unmatched: 2 })
  })

  test('does not include users who are DEACTIVATED', () => {
    expect(lookUpActive([off], [left()], NOW)).toEqual({ notes: [], unmatched: 0 })
  })
})
