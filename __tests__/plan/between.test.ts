// Two versions of the files: what the newer one asks for, and what it does not manage any more.
import { describe, expect, test } from '@jest/globals'
import { everyKind } from '../../src/kinds/kinds.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { plain } from '../../src/say.ts'
import { invited, NOW, shown, trustCenter, user, wantedGroup, wantedViewer } from './values.ts'

const compared = (before: Partial<Roster>, now: Partial<Roster>) => {
  const at = { now: NOW, placeOfRemoved: () => undefined }
  const parts = everyKind.flatMap(
    ([, { key, versions }]) => versions?.between(before[key], now[key], at) ?? []
  )
  return { changes: parts.flatMap((part) => part.changes), notes: parts.flatMap((part) => part.notes) }
}
const notes = (before: Partial<Roster>, now: Partial<Roster>): readonly string[] =>
  compared(before, now).notes.map(({ message }) => plain(message))

const viewer = (over: object) => ({ trustCenters: [trustCenter([wantedViewer(over)])] })
const fields = (before: object, now: object) =>
  compared(viewer(before), viewer(now)).changes.flatMap((change) => change.fields)

describe('between two versions', () => {
  test('that say the same there is nothing', () => {
    const same = {
      users: [user()],
      groups: [wantedGroup(['ada@example.com'], { membership: 'exact' })],
      trustCenters: [trustCenter([wantedViewer({ expirationDate: null }), invited({ email: 'b@x.example' })])]
    }
    expect(compared(same, same)).toEqual({ changes: [], notes: [] })
  })

  test.each([
    ['an expiry that goes', { expirationDate: '2027-01-31T00:00:00.000Z' }, { expirationDate: null }],
    ['an expiry that is removed for the first time', {}, { expirationDate: null }],
    ['an account that goes', { customerTrustAccountId: 'c-1' }, { customerTrustAccountId: null }],
    ['an NDA', { isNdaRequired: true }, { isNdaRequired: false }],
    ['a level', { accessLevel: 'FULL_ACCESS' }, { accessLevel: 'PARTIAL_ACCESS' }]
  ])('%s of a viewer is a change', (_, before, now) => {
    expect(fields(before, now)).toHaveLength(1)
  })

  test('the order of resources and the spelling of an instant are none', () => {
    const one = { resourceIds: ['a', 'b'], expirationDate: '2027-01-31T00:00:00.000Z' }
    expect(fields(one, { resourceIds: ['b', 'a'], expirationDate: '2027-01-31T00:00:00Z' })).toEqual([])
  })

  test('an expiry in the past ends the access', () => {
    const past = viewer({ expirationDate: '2001-01-01T00:00:00.000Z' })
    expect(compared(viewer({}), past).changes).toMatchObject([{ act: 'viewers.ended' }])
  })

  test('a group that becomes exact is said, also where nobody is listed less', () => {
    const group = (membership: 'include' | 'exact') => ({
      groups: [wantedGroup(['ada@example.com'], { membership })]
    })
    expect(notes(group('include'), group('exact'))).toEqual([
      'The group Engineering becomes exact: members who are not listed are taken out.'
    ])
    expect(notes(group('exact'), group('include'))).toEqual([
      'No longer managed: members of the group Engineering who are not listed. They stay in it.'
    ])
  })
})

describe('no longer managed', () => {
  const group = { groups: [wantedGroup(['ada@example.com', 'bob@example.com'])] }
  test.each<[string, Partial<Roster>, Partial<Roster>, string]>([
    ['the accounts', { users: [user()] }, group, 'the accounts. Without users in the files, Vanta keeps'],
    ['a group', group, { users: [] }, 'the group Engineering. Its members stay in it.'],
    [
      'a member of a group that only adds',
      group,
      { groups: [wantedGroup(['ada@example.com'])] },
      'bob@example.com in the group Engineering. They stay in it.'
    ],
    ['a Trust Center', viewer({}), { users: [] }, 'the viewers of the Trust Center example-co.'],
    [
      'a viewer',
      viewer({ email: 'a@x.example' }),
      viewer({ email: 'b@x.example' }),
      'a@x.example, a viewer of the Trust Center example-co.'
    ],
    [
      'a field of a viewer',
      viewer({ accessLevel: 'FULL_ACCESS' }),
      viewer({}),
      'accessLevel of buyer@customer.example, a viewer of the Trust Center example-co.'
    ]
  ])('is %s', (_, before, now, said) => {
    expect(notes(before, now).filter((note) => note.startsWith('No longer managed: '))).toEqual([
      expect.stringContaining(said)
    ])
  })

  test('are many members in one sentence', () => {
    const many = Array.from({ length: 9 }, (_, n) => `person${n}@example.com`)
    const after = { groups: [wantedGroup(['ada@example.com'])] }
    expect(notes({ groups: [wantedGroup(many)] }, after)).toEqual([
      expect.stringMatching(/person0@.*, person4@example\.com and 4 more in the group Engineering/)
    ])
  })

  test('is nobody whom an exact group no longer lists: they are taken out', () => {
    const exact = (emails: readonly string[]) => ({ groups: [wantedGroup(emails, { membership: 'exact' })] })
    const { changes, notes: said } = compared(
      exact(['a@example.com', 'b@example.com']),
      exact(['b@example.com'])
    )
    expect(shown(changes)).toEqual(['members.removed a@example.com'])
    expect(said).toEqual([])
  })
})
