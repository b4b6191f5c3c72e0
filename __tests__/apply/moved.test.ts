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
const isInSync = 'already is in sync with the file'
const hasChanged = 'has changed in the meantime'
const updated = (then: string) => `changes was to be updated, and ${then}`
const removed = (then: string) => `gone was to be removed, and ${then}`

// The list of the plan, with another row in the place of one.
const withKept = (fields: object) => [row(stays, { ...fields }), changedRow, goneRow, oldRow]
const withChanged = (other: VantaAccount) => [keptRow, other, goneRow, oldRow]
const withGone = (other: VantaAccount) => [keptRow, changedRow, other, oldRow]
const withOld = (other: VantaAccount) => [keptRow, changedRow, goneRow, other]
const admin = row(changes, { permissionLevel: 'ADMIN' })
const off = row(changes, { permissionLevel: 'BASE', status: 'DEACTIVATED' })
const reused = row(gone, { email: 'other@example.com' })

test.each<readonly [string, readonly VantaAccount[], ...string[]]>([
  ['is the same', before],
  ['comes in another order', before.toReversed()],
  ['has a deleted row with another time', withOld(deletedRow(old, '2026-11-20T12:00:00Z'))],
  ['has another deleted row', [...before, deletedRow(stranger)]],
  ['no longer has a deleted row', before.slice(0, 3)],
  ['writes an unchanged value in another way', withKept({ createdTimestamp: '2024-01-01T01:00:00+01:00' })],
  ['has a new account', [...before, row(stranger)], `x ${isLive}`],
  ['has a deleted account back', withOld(row(old)), `old ${isLive}`],
  ['has an account already that was to be created', [...before, row(fresh)], `fresh ${isLive}`],
  ['lacks an account that was to stay', [changedRow, goneRow, oldRow], `stays ${wasInSync}`],
  ['has another value where nothing was to change', withKept({ mfaEnabled: false }), `stays ${wasInSync}`],
  ['has another value where a change was planned', withChanged(admin), updated(hasChanged)],
  ['has the planned value already', withChanged(row(changes)), updated(isInSync)],
  ['has deactivated what was to be updated', withChanged(off), updated('would now be reactivated')],
  ['has deleted what was to be updated', withChanged(deletedRow(changes)), updated('would now be created')],
  ['has deleted what was to be removed', withGone(deletedRow(gone)), removed(isInSync)],
  ['has given the id of what was to be removed to somebody else', withGone(reused), removed(hasChanged)]
])('a later list of accounts %s: how it differs from the plan', (_, rows, ...differences) => {
  const moved = movedSince(plan, rows).map(({ message }) => plain(message))
  expect(moved).toEqual(differences.map((difference) => `${difference}.`))
})

test('a difference points at the line of what was planned', () => {
  expect(movedSince(plan, [keptRow, row(changes), goneRow])[0]?.place).toMatchObject({ line: 2 })
})
