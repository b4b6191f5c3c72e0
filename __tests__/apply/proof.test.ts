import { describe, expect, test } from '@jest/globals'
import { differencesFrom } from '../../src/kinds/accounts/proof.ts'
import { plain } from '../../src/say.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import { account, deletedRow, row, usersOf } from '../plan/values.ts'

const ada = account({ uniqueId: 'ada', roleDescription: 'Lead' })
const bob = account({ uniqueId: 'bob' })
const sent = [ada, bob]

const differences = (
  rows: readonly VantaAccount[],
  lastLook: readonly VantaAccount[] = [],
  body: readonly Account[] = sent
): readonly string[] =>
  differencesFrom({ users: usersOf(body) }, rows, lastLook).map(
    ({ uniqueId, message, stops }) => `${stops ? 'stops' : 'note'}: ${uniqueId} ${plain(message)}`
  )

describe('a list that is read back', () => {
  test.each<readonly [string, unknown, ...string[]]>([
    ['email', 'x@y.example', 'stops: ada has "x@y.example" as email, and was sent with "ada@example.com"'],
    ['status', 'DEACTIVATED', 'stops: ada has "DEACTIVATED" as status, and was sent with "ACTIVE"'],
    ['permissionLevel', 'ADMIN', 'stops: ada has "ADMIN" as permissionLevel, and was sent with "BASE"'],
    ['authMethod', 'TOKEN', 'stops: ada has "TOKEN" as authMethod, and was sent with "PASSWORD"'],
    ['mfaEnabled', false, 'stops: ada has false as mfaEnabled, and was sent with true'],
    ['mfaMethods', [], 'stops: ada has [] as mfaMethods, and was sent with ["OTP"]'],
    ['accountName', 'ADA', 'note: ada has "ADA" as accountName, and was sent with "account ada"'],
    ['fullName', 'A.', 'note: ada has "A." as fullName, and was sent with "Name of ada"'],
    ['roleDescription', null, 'note: ada has nothing as roleDescription, and was sent with "Lead"'],
    ['createdTimestamp', '2024-01-01'],
    ['customProperties', { floor: 3 }]
  ])('with another %s: what stops the run, and what is a note', (field, value, ...expected) => {
    expect(differences([row(ada, { [field]: value }), row(bob)])).toEqual(expected)
  })

  test('is proof where only MFA differs for somebody who logs in by SSO', () => {
    const sso = account({ uniqueId: 'ada', authMethod: 'SSO', mfaEnabled: false, mfaMethods: [] })
    expect(differences([row(sso, { mfaEnabled: true, mfaMethods: ['OTP'] })], [], [sso])).toEqual([])
  })

  test('lacks an account, or has one too many', () => {
    expect(differences([row(ada), deletedRow(bob), row(account({ uniqueId: 'cy' }))])).toEqual([
      'stops: cy was left out, and Vanta still lists it as live',
      'stops: bob was sent, and is not among the live accounts that Vanta lists'
    ])
  })
})

describe('accounts that came to life in the last moment', () => {
  const cy = account({ uniqueId: 'cy' })
  const dan = account({ uniqueId: 'dan' })
  const lost = (id: string) =>
    `stops: ${id} came to life after the last look at the accounts, and the sync deleted it`
  const live = [row(ada), row(bob)]
  const NOW = '2026-11-20T12:00:00Z'

  test('are named where no earlier list had them', () => {
    expect(differences([...live, deletedRow(cy, NOW)], live)).toEqual([lost('cy')])
  })

  test('are named where they had been deleted before, and the other deleted rows keep their times', () => {
    const look = [...live, deletedRow(cy), deletedRow(dan)]
    expect(differences([...live, deletedRow(cy, NOW), deletedRow(dan)], look)).toEqual([lost('cy')])
  })

  test('are named where all were deleted before, at times that show that a sync leaves these alone', () => {
    const look = [...live, deletedRow(cy, '2026-01-01T00:00:00Z'), deletedRow(dan, '2026-02-01T00:00:00Z')]
    expect(differences([...live, deletedRow(cy, NOW), deletedRow(dan, NOW)], look)).toEqual([
      lost('cy'),
      lost('dan')
    ])
  })

  test('cannot be told where Vanta may give all deleted rows a new time with each sync', () => {
    const look = [...live, deletedRow(cy), deletedRow(dan)]
    expect(differences([...live, deletedRow(cy, NOW), deletedRow(dan, NOW)], look)).toEqual([])
  })

  test('are named where Vanta touched a live account after the deletion, and left that alone', () => {
    const touched = { ...row(ada), touchedAt: '2026-10-02T00:00:00Z' }
    const together = { ...row(ada), touchedAt: '2026-10-01T00:00:00Z' }
    const rows = [...live, deletedRow(cy, NOW)]
    expect(differences(rows, [touched, row(bob), deletedRow(cy)])).toEqual([lost('cy')])
    expect(differences(rows, [together, row(bob), deletedRow(cy)])).toEqual([])
    const deletedLater = { ...deletedRow(cy), touchedAt: '2026-10-02T00:00:00Z' }
    expect(differences(rows, [...live, deletedLater])).toEqual([])
  })

  test('are not those that the plan removed, or that were deleted long ago', () => {
    const look = [...live, row(cy), deletedRow(dan)]
    expect(differences([...live, deletedRow(cy, NOW), deletedRow(dan)], look)).toEqual([])
  })
})
