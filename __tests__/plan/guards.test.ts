import { describe, expect, test } from '@jest/globals'
import { bodySize, MAX_BODY_BYTES } from '../../src/kinds/accounts/guards.ts'
import { Failure } from '../../src/errors.ts'
import { refuse } from '../../src/plan/guards.ts'
import type { Guard, GuardName, PlanSettings } from '../../src/plan/plan.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import {
  account,
  accounts,
  deletedRow,
  group,
  limit,
  planOf,
  row,
  rowsOf,
  said,
  shown,
  trustCenter,
  usersOf,
  wantedGroup,
  wantedViewer
} from './values.ts'
import { plain, say, word } from '../../src/say.ts'
import { read } from '../support/texts.ts'

/** The guards of a plan of these accounts alone: nobody is looked for who may have left. */
const guardsFor = (
  rows: readonly VantaAccount[],
  users: readonly Account[],
  over: Partial<PlanSettings> = {}
): readonly Guard[] => planOf({ users: usersOf(users) }, { accounts: rows }, over).guards

const guard = (guards: readonly Guard[], name: GuardName, nth = 0) => {
  const found = guards.filter((one) => one.name === name)[nth]
  if (found === undefined) throw new Error(`The guard ${name} was not evaluated.`)
  return { ...found, summary: plain(found.summary), refusals: said(found.refusals) }
}

const four = accounts(4)
const forty = accounts(40)
const hundred = accounts(100)
const added = account({ uniqueId: 'new' })
const deactivated = (all: readonly Account[]) =>
  all.map((one): Account => ({ ...one, status: 'DEACTIVATED' }))
const leveled = (all: readonly Account[], permissionLevel: Account['permissionLevel']) =>
  all.map((one): Account => ({ ...one, permissionLevel }))

describe('a file without a user', () => {
  test('is refused, on the line of its users key, with the number of accounts at stake', () => {
    const rows = rowsOf([account(), account({ uniqueId: 'off', status: 'DEACTIVATED' })])
    const { summary, refusals } = guard(guardsFor(rows, []), 'users-listed')
    expect(summary).toBe('0 users')
    expect(refusals).toEqual([
      'vanta-users.yml:8: The files list no user. The sync would remove every account (2 now), so it is always refused. List the users, or remove the `users` key to leave accounts alone.'
    ])
  })

  test('is refused even where Vanta has nobody, and whatever max-removals allows', () => {
    expect(guard(guardsFor([], []), 'users-listed').refusals).toHaveLength(1)
    const anything = { maxRemovals: limit('100%') }
    expect(guard(guardsFor(rowsOf(four), [], anything), 'users-listed').refusals).toHaveLength(1)
  })

  test('is refused even where its line is not known', () => {
    const plan = planOf({ files: [], users: [] }, { accounts: rowsOf(four) })
    for (const name of ['users-listed', 'max-removals'] as const)
      expect(guard(plan.guards, name).refusals).toEqual([expect.stringMatching(/^Th/)])
  })

  test('is not refused with one user', () => {
    expect(guard(guardsFor([], [added]), 'users-listed')).toMatchObject({ summary: '1 user', refusals: [] })
  })
})

describe('max-removals', () => {
  const removals = (rows: readonly VantaAccount[], users: readonly Account[], text = '20%') =>
    guard(guardsFor(rows, users, { maxRemovals: limit(text) }), 'max-removals')

  test('lets as many accounts go as it allows, and refuses one more, with the numbers and the remedy', () => {
    expect(removals(rowsOf(hundred), hundred.slice(20))).toMatchObject({
      summary: '20 accounts removed or deactivated, of 100 active accounts; limit 20 (20%)',
      refusals: []
    })
    expect(removals(rowsOf(hundred), hundred.slice(21)).refusals).toEqual([
      'vanta-users.yml:8: This run would remove 21 accounts; max-removals allows 20 (20% of 100 active accounts, never less than 3). If this is intended, raise the input max-removals for this run; if not, bring the missing users back into the files.'
    ])
  })

  test('counts removals and deactivations together', () => {
    const users = [...deactivated(hundred.slice(1, 21)), ...hundred.slice(21)]
    expect(removals(rowsOf(hundred), users).refusals).toEqual([
      expect.stringContaining('remove 1 account and deactivate 20 accounts, 21 together')
    ])
  })

  test('counts deactivated accounts that are removed, but takes its share of the active ones only', () => {
    expect(removals(rowsOf([...deactivated(hundred), added]), [added])).toMatchObject({
      summary: '100 accounts removed or deactivated, of 1 active account; limit 3 (20%, at least 3)',
      refusals: [expect.stringContaining('allows 3 (20% of 1 active account,')]
    })
  })

  test('counts an account whose uniqueId changes, since Vanta loses the old one', () => {
    const renamed = hundred.slice(0, 21).map((one) => ({ ...one, uniqueId: `${one.uniqueId}-new` }))
    expect(removals(rowsOf(hundred), [...hundred.slice(21), ...renamed]).refusals).toHaveLength(1)
  })

  test('does not count accounts that Vanta has deleted already', () => {
    const rows = [...rowsOf(four), ...hundred.slice(50).map((one) => deletedRow(one))]
    expect(removals(rows, four, '0').summary).toMatch(/^0 accounts .*, of 4 active accounts; limit 0$/)
  })

  test('as a percentage allows three of a short list, even of an empty one', () => {
    expect(removals(rowsOf(four), four.slice(3)).refusals).toEqual([])
    expect(removals(rowsOf(accounts(15)), four).summary).toMatch(/limit 3 \(20%\)$/)
    expect(removals(rowsOf(four), [added]).refusals).toHaveLength(1)
    expect(removals(rowsOf(deactivated(four)), [added]).refusals).toEqual([
      expect.stringContaining('of 0 active accounts')
    ])
  })

  test('as a number has no such minimum', () => {
    expect(removals(rowsOf(four), four.slice(1), '0').refusals).toEqual([
      expect.stringContaining('1 account; max-removals allows 0. If this is intended')
    ])
    expect(removals(rowsOf(four), four.slice(1), '1').refusals).toEqual([])
  })
})

test.each([
  ['lowered', 'max-removals', 1, 'ADMIN', 'BASE', 'lower', 'bring the levels back into the files'],
  ['raised', 'max-raises', 0, 'BASE', 'ADMIN', 'raise', 'correct the levels in the files']
] as const)('levels that are %s are limited by %s', (how, name, nth, from, to, deed, remedy) => {
  const all = leveled(forty, from)
  const changing = (amount: number) =>
    guard(guardsFor(rowsOf(all), [...leveled(forty.slice(0, amount), to), ...all.slice(amount)]), name, nth)
  const summary = `8 permission levels ${how}, of 40 active accounts; limit 8 (20%)`
  expect(changing(8)).toEqual({ name, stops: 'everything', summary, refusals: [] })
  expect(changing(9).refusals).toEqual([
    `vanta-users.yml:8: This run would ${deed} the permission level of 9 accounts; ${name} allows 8 (20% of 40 active accounts, never less than 3). If this is intended, raise the input ${name} for this run; if not, ${remedy}.`
  ])
})

describe('levels that are lowered', () => {
  const admins = leveled(forty, 'ADMIN')

  test('do not include other changes', () => {
    const users = admins.map((one) => ({ ...one, fullName: 'New' }))
    const { summary } = guard(guardsFor(rowsOf(admins), users), 'max-removals', 1)
    expect(summary).toMatch(/^0 permission/)
  })

  test('are not added to accounts that go', () => {
    const users = [...leveled(forty.slice(8, 16), 'EDITOR'), ...admins.slice(16)]
    expect(guardsFor(rowsOf(admins), users).flatMap(({ refusals }) => refusals)).toEqual([])
  })
})

describe('max-raises', () => {
  const raises = (rows: readonly VantaAccount[], users: readonly Account[], text = '20%') =>
    guard(guardsFor(rows, users, { maxRaises: limit(text) }), 'max-raises')
  const raised = (amount: number) => [...leveled(forty.slice(0, amount), 'ADMIN'), ...forty.slice(amount)]
  const admins = leveled(four, 'ADMIN')

  test('counts new accounts above BASE together with those that rise', () => {
    const fresh = leveled(hundred.slice(40, 44), 'EDITOR')
    expect(raises(rowsOf(forty), [...raised(4), ...fresh, added]).refusals).toEqual([])
    expect(raises(rowsOf(forty), [...raised(5), ...fresh]).refusals).toEqual([
      expect.stringContaining('level of 5 accounts and create 4 accounts above BASE, 9 together; max-raises')
    ])
    expect(raises(rowsOf(forty), [...forty, ...fresh], '3').refusals).toEqual([
      expect.stringContaining('would create 4 accounts above BASE; max-raises allows 3. If')
    ])
  })

  test('does not count the first sync, where Vanta has no live account', () => {
    expect(raises([], admins, '0').refusals).toEqual([])
    expect(raises([deletedRow(added)], admins, '0').refusals).toEqual([])
    const off = rowsOf(deactivated([added]))
    expect(raises(off, admins, '0').refusals).toHaveLength(1)
    expect(raises([...off, row(account())], admins, '0').refusals).toHaveLength(1)
  })

  test('counts an account that comes back above BASE, but not a DEACTIVATED one that is called ADMIN', () => {
    const off = deactivated(admins)
    expect(raises(rowsOf(off), admins, '0').refusals).toHaveLength(1)
    expect(raises(rowsOf(off), four, '0').refusals).toEqual([])
    const named = deactivated(leveled([added], 'ADMIN'))
    expect(raises(rowsOf(forty), [...forty, ...named], '0').refusals).toEqual([])
  })
})

test('the request may be 10 MiB and not a byte more', () => {
  expect(bodySize(MAX_BODY_BYTES)).toMatchObject({ summary: '10.00 of 10 MiB', refusals: [] })
  expect(said(bodySize(MAX_BODY_BYTES + 1).refusals)).toEqual([
    'The request with all accounts would be 10.00 MiB; Vanta takes at most 10 MiB, and a full-state sync cannot be split. Shorten long fields (roleDescription, externalUrl, groupIds), or leave long-deactivated users out.'
  ])
  const twoBytesEach = account({ roleDescription: 'é'.repeat(524_288) })
  expect(guard(guardsFor([], [twoBytesEach]), 'body-size').summary).toBe('1.00 of 10 MiB')
})

describe('expected-plan', () => {
  const { digest } = planOf({ users: usersOf(four) }, { accounts: [] })
  const other = 'e'.repeat(64)
  const expecting = (expectedPlan: string) => guardsFor([], four, { expectedPlan })

  test('passes for the same digest, and refuses another one, naming both', () => {
    const [same, different] = [digest, other].map((one) => guard(expecting(one), 'expected-plan'))
    expect(same).toMatchObject({ summary: 'the plan is the expected one', refusals: [] })
    expect(different?.summary).toBe('the plan is a different one')
    expect(different?.refusals).toEqual([
      `The plan's digest is ${digest}, but expected-plan asks for ${other}: the file or Vanta changed after the plan was approved. Review and approve the new plan.`
    ])
  })

  test('stops everything, as all guards of accounts do, since one request carries all of them', () => {
    expect(new Set(expecting(other).map(({ stops }) => stops))).toEqual(new Set(['everything']))
  })
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

test('all guards are evaluated together, so that one refusal hides neither another nor the plan', () => {
  const viewers = { current: { 'example-co': [] }, former: {} }
  const plan = planOf(
    { users: [], groups: [wantedGroup(['x@example.com'])], trustCenters: [trustCenter([wantedViewer()])] },
    { accounts: rowsOf(four), people: [], groups: [group()], viewers },
    { protectedUsers: ['u-1', 'nobody'], expectedPlan: 'e'.repeat(64), maxRemovals: limit('3') }
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
  expect(shown(plan.accounts?.changes)).toHaveLength(4)
})

describe('refusing', () => {
  const passing: Guard = { name: 'max-removals', stops: 'everything', summary: say``, refusals: [] }
  const refusing = (name: GuardName, stops: Guard['stops'] = 'everything'): Guard => ({
    name,
    stops,
    summary: say``,
    refusals: [{ message: say`${word(name)}` }]
  })

  test('lets a plan pass if no guard refuses it', () => {
    expect(refusalIn([passing])).toBeUndefined()
    expect(refuse([passing], true)).toEqual(new Map())
  })

  test('reports a changed plan where only the expected plan differs, and a refused one otherwise', () => {
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
    const ofGroups = [refusing('groups', 'groups'), refusing('max-removals', 'groups')]
    const refused = refuse([passing, ...ofGroups, refusing('max-removals', 'offboarding')], true)
    expect([...refused].map(([kind, problems]) => [kind, said(problems)])).toEqual([
      ['groups', ['groups', 'max-removals']],
      ['offboarding', ['max-removals']]
    ])
  })

  test('stops everything even where nobody reviews the run, for a guard that stops everything', () => {
    expect(() => refuse([refusing('viewers', 'viewers'), refusing('users-listed')], true)).toThrow(Failure)
  })
})
