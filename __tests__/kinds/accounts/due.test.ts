import { describe, expect, test } from '@jest/globals'
import { dueNotes } from '../../../src/kinds/accounts/due.ts'
import { plain } from '../../../src/say.ts'
import { oneUser, rosterOf } from '../../roster/workspace.ts'

/** "level line:column message" for each warning at a time. */
const dueAt = async (now: string, file: string): Promise<readonly string[]> => {
  const { users = [] } = await rosterOf(file)
  return dueNotes(users, Date.parse(now)).map(
    ({ level, message, place }) => `${level} ${place?.line}:${place?.column} ${plain(message)}`
  )
}

const DEFAULTS = `defaults:
  permissionLevel: BASE
  authMethod: SSO
  externalUrl: https://app.example.com/{uniqueId}
  createdTimestamp: 2024-01-01
`
const user = (id: string, more = ''): string =>
  `  - {uniqueId: ${id}, email: ${id}@example.com, fullName: User ${id}${more}}\n`

describe('a date that a user states for reviewers', () => {
  test('is a warning on its line from that date on', async () => {
    const file = oneUser({ reviewBy: '2026-11-25', owner: 'boss@example.com' })
    await expect(dueAt('2026-11-24T23:59:59.999Z', file)).resolves.toEqual([])
    await expect(dueAt('2026-11-25T00:00:00Z', file)).resolves.toEqual([
      'warning 9:5 The access of Ada Lovelace was due for review on 2026-11-25. Review it, then set a later reviewBy. Owner: boss@example.com.'
    ])
  })

  test('is a warning with its time of day where access was meant to end', async () => {
    await expect(
      dueAt('2026-12-01T00:00:00Z', oneUser({ accessUntil: '2026-11-25T17:00:00Z' }))
    ).resolves.toEqual([
      'warning 9:5 The access of Ada Lovelace was meant to end on 2026-11-25T17:00:00.000Z. End it in the app and set status: DEACTIVATED, or set a later accessUntil.'
    ])
  })

  test('is not a warning for a user who is DEACTIVATED', async () => {
    const file = oneUser({ accessUntil: '2026-11-25', status: 'DEACTIVATED' })
    await expect(dueAt('2027-01-01T00:00:00Z', file)).resolves.toEqual([])
  })

  test('is one warning for all who rely on defaults, without those who state a later one', async () => {
    const file = `${DEFAULTS}  reviewBy: 2026-01-01
users:
${user('a', ', owner: boss@example.com')}${user('b')}${user('c', ', reviewBy: 2028-01-01')}`
    await expect(dueAt('2027-01-01T00:00:00Z', file)).resolves.toEqual([
      'warning 6:3 The access of 2 active users who rely on these defaults was due for review on 2026-01-01. Review it, then set a later reviewBy.'
    ])
  })

  test('is a warning for each user who states one', async () => {
    const file = `${DEFAULTS}users:\n${user('a', ', reviewBy: 2026-01-01')}${user('b', ', reviewBy: 2026-01-01')}`
    await expect(dueAt('2027-01-01T00:00:00Z', file)).resolves.toEqual([
      expect.stringContaining('The access of User a was due for review'),
      expect.stringContaining('The access of User b was due for review')
    ])
  })
})
