import { expect, test } from '@jest/globals'
import { movedSince } from '../../src/kinds/accounts/moved.ts'
import { plain, say } from '../../src/say.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import { account, deletedRow, planOf, row, user } from '../plan/values.ts'

const stays = account({ uniqueId: 'stays' })
const changes = account({ uniqueId: 'changes', permissionLevel: 'EDITOR' })
const gone = account({ uniqueId: 'gone' })
const old = account({ uniqueId: 'old' })
const fresh = account({ uniqueId: 'fresh' })

const keptRow = row(stays)
const changedRow = row(changes, { permissionLevel: 'BASE' })
const goneRow = row(gone)
const oldRow = deletedRow(old)
const before = [keptRow, changedRow, goneRow, oldRow]
const plan = planOf(
  { users: [user(stays, 1), user(changes, 2), user(fresh, 3)] },
  { accounts: before },
  { offboardingSkipped: say`Not now.` }
).accounts
if (plan === undefined) throw new Error('There is no plan of accounts.')

const stranger = account({ uniqueId: 'x' })
const isLive = 'is live in Vanta, and was not when the plan was made'
const wasInSync = 'was in sync with the file when the plan was made, and no longer is'
const wasToBe = (act: string, then: string) => `was to be ${act}, and ${then}`

test.each<readonly [string, readonly VantaAccount[], ...string[]]>([
  ['is the same', before],
  ['comes in another order', before.toReversed()],
  [
    'has a deleted row with another time',
    [keptRow, changedRow, goneRow, deletedRow(old, '2026-11-20T12:00:00Z')]
  ],
  ['has another deleted row', [...before, deletedRow(stranger)]],
  ['no longer has a deleted row', before.slice(0, 3)],
  [
    'writes an unchanged value in another way',
    [row(stays, { createdTimestamp: '2024-01-01T01:00:00+01:00' }), changedRow, goneRow, oldRow]
  ],
  ['has a new account', [...before, row(stranger)], `x ${isLive}`],
  ['has a deleted account back', [keptRow, changedRow, goneRow, row(old)], `old ${isLive}`],
  ['has an account already that was to be created', [...before, row(fresh)], `fresh ${isLive}`],
  ['lacks an account that was to stay', [changedRow, goneRow, oldRow], `stays ${wasInSync}`],
  [
    'has another value where nothing was to change',
    [row(stays, { permissionLevel: 'ADMIN' }), changedRow, goneRow, oldRow],
    `stays ${wasInSync}`
  ],
  [
    'has another value where a change was planned',
    [keptRow, row(changes, { permissionLevel: 'ADMIN' }), goneRow, oldRow],
    `changes ${wasToBe('updated', 'has changed in the meantime')}`
  ],
  [
    'has the planned value already',
    [keptRow, row(changes), goneRow, oldRow],
    `changes ${wasToBe('updated', 'already is in sync with the file')}`
  ],
  [
    'has an account deactivated that was to be updated',
    [keptRow, row(changes, { permissionLevel: 'BASE', status: 'DEACTIVATED' }), goneRow, oldRow],
    `changes ${wasToBe('updated', 'would now be reactivated')}`
  ],
  [
    'has deleted what was to be updated',
    [keptRow, deletedRow(changes), goneRow, oldRow],
    `changes ${wasToBe('updated', 'would now be created')}`
  ],
  [
    'has deleted what was to be removed',
    [keptRow, changedRow, deletedRow(gone), oldRow],
    `gone ${wasToBe('removed', 'already is in sync with the file')}`
  ],
  [
    'has given the id of what was to be removed to somebody else',
    [keptRow, changedRow, row(gone, { email: 'other@example.com' }), oldRow],
    `gone ${wasToBe('removed', 'has changed in the meantime')}`
  ]
])('a later list of accounts %s: how it differs from the plan', (_, rows, ...differences) => {
  const moved = movedSince(plan, rows).map(({ uniqueId, message }) => `${uniqueId} ${plain(message)}`)
  expect(moved).toEqual(differences)
})

test('a difference points at the line of what was planned', () => {
  expect(movedSince(plan, [keptRow, row(changes), goneRow])[0]?.place).toMatchObject({ line: 2 })
})
