import { describe, expect, test } from '@jest/globals'
import { movedSince } from '../../src/kinds/accounts/moved.ts'
import { plain, say } from '../../src/say.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import { account, deletedRow, planOf, row, user } from '../plan/values.ts'

const stays = account({ uniqueId: 'stays' })
const changes = account({ uniqueId: 'changes', permissionLevel: 'EDITOR' })
const gone = account({ uniqueId: 'gone' })
const old = account({ uniqueId: 'old' })
const fresh = account({ uniqueId: 'fresh' })

const before = [row(stays), row(changes, { permissionLevel: 'BASE' }), row(gone), deletedRow(old)]
const plan = planOf(
  { users: [user(stays, 1), user(changes, 2), user(fresh, 3)] },
  { accounts: before },
  { offboardingSkipped: say`Not now.` }
).accounts
if (plan === undefined) throw new Error('There is no plan of accounts.')

const moved = (rows: readonly VantaAccount[]): readonly string[] =>
  movedSince(plan, rows).map(({ uniqueId, message }) => `${uniqueId} ${plain(message)}`)

const [keptRow, changedRow, goneRow, oldRow] = before as [
  VantaAccount,
  VantaAccount,
  VantaAccount,
  VantaAccount
]

describe('a later list of accounts', () => {
  test.each<readonly [string, readonly VantaAccount[], readonly string[]]>([
    ['is the same', before, []],
    ['comes in another order', before.toReversed(), []],
    [
      'has deleted rows with another time of deletion',
      [...before.slice(0, 3), deletedRow(old, '2026-11-20T12:00:00Z')],
      []
    ],
    ['has another deleted row', [...before, deletedRow(account({ uniqueId: 'x' }))], []],
    ['no longer has a deleted row', before.slice(0, 3), []],
    [
      'writes an unchanged value in another way',
      [row(stays, { createdTimestamp: '2024-01-01T01:00:00+01:00' }), changedRow, goneRow, oldRow],
      []
    ],
    [
      'has a new account',
      [...before, row(account({ uniqueId: 'x' }))],
      ['x is live in Vanta, and was not when the plan was made']
    ],
    [
      'has a deleted account back',
      [keptRow, changedRow, goneRow, row(old)],
      ['old is live in Vanta, and was not when the plan was made']
    ],
    [
      'has an account already that was to be created',
      [...before, row(fresh)],
      ['fresh is live in Vanta, and was not when the plan was made']
    ],
    [
      'lacks an account that was to stay',
      [changedRow, goneRow, oldRow],
      ['stays was in sync with the file when the plan was made, and no longer is']
    ],
    [
      'has another value where nothing was to change',
      [row(stays, { permissionLevel: 'ADMIN' }), changedRow, goneRow, oldRow],
      ['stays was in sync with the file when the plan was made, and no longer is']
    ],
    [
      'has another value where a change was planned',
      [keptRow, row(changes, { permissionLevel: 'ADMIN' }), goneRow, oldRow],
      ['changes was to be updated, and has changed in the meantime']
    ],
    [
      'has the planned value already',
      [keptRow, row(changes), goneRow, oldRow],
      ['changes was to be updated, and already is in sync with the file']
    ],
    [
      'has an account deactivated that was to be updated',
      [keptRow, row(changes, { permissionLevel: 'BASE', status: 'DEACTIVATED' }), goneRow, oldRow],
      ['changes was to be updated, and would now be reactivated']
    ],
    [
      'has deleted what was to be updated',
      [keptRow, deletedRow(changes), goneRow, oldRow],
      ['changes was to be updated, and would now be created']
    ],
    [
      'has deleted what was to be removed',
      [keptRow, changedRow, deletedRow(gone), oldRow],
      ['gone was to be removed, and already is in sync with the file']
    ],
    [
      'has given the id of what was to be removed to somebody else',
      [keptRow, changedRow, row(gone, { email: 'other@example.com' }), oldRow],
      ['gone was to be removed, and has changed in the meantime']
    ]
  ])('that %s: what the plan says of it', (_, rows, expected) => {
    expect(moved(rows)).toEqual(expected)
  })

  test('points at the line of what was planned', () => {
    expect(movedSince(plan, [keptRow, row(changes), goneRow])[0]?.place).toMatchObject({ line: 2 })
  })
})
