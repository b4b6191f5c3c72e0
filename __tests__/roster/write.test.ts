import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import { writeRoster } from '../../src/roster/write.ts'
import { plain } from '../../src/say.ts'
import { accounts as someAccounts, group } from './arbitraries.ts'
import { hidden, problemsOf, rosterOf } from './workspace.ts'

const schemaUrl = 'https://example.com/users.schema.json'

const person = (number: number, fields: Partial<Account> = {}): Account => ({
  uniqueId: `u-${number}`,
  displayName: `Person ${'ABC'.charAt(number)}`,
  fullName: `Person ${'ABC'.charAt(number)}`,
  accountName: `p${number}@example.com`,
  email: `p${number}@example.com`,
  externalUrl: `https://app.example.com/users/u-${number}`,
  permissionLevel: 'BASE',
  authMethod: 'SSO',
  mfaEnabled: false,
  mfaMethods: [],
  status: 'ACTIVE',
  createdTimestamp: '2023-04-01T00:00:00.000Z',
  ...fields
})

const write = (value: Parameters<typeof writeRoster>[0], comment = '') => {
  const { text, problems } = writeRoster(value, { schemaUrl, ...(comment && { comment }) })
  return { text, problems: problems.map(plain), masked: problems.map(hidden) }
}

/** Without places, as the reader saw it. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'place' ? undefined : inner)))

const by =
  <Key extends string>(key: Key) =>
  (a: Readonly<Record<Key, string>>, b: Readonly<Record<Key, string>>): number =>
    a[key] < b[key] ? -1 : 1

const withSortedMembers = <T extends { members: readonly { email: string }[] }>(one: T): T => ({
  ...one,
  members: one.members.toSorted(by('email'))
})

describe('a users file that is written', () => {
  test('looks as a person would have written it', () => {
    const { text, problems } = write(
      {
        accounts: [
          person(2, { permissionLevel: 'ADMIN', roleDescription: 'Owner: all of it' }),
          person(0, {
            uniqueId: '007',
            externalUrl: 'https://app.example.com/users/007',
            createdTimestamp: '2024-02-01T09:30:00.000Z'
          }),
          person(1, { status: 'DEACTIVATED', deactivatedTimestamp: '2026-10-30T12:00:00.250Z' }),
          person(3, {
            uniqueId: 'ci-bot',
            displayName: 'ci-bot',
            fullName: 'ci-bot',
            accountName: 'ci-bot',
            externalUrl: 'https://app.example.com/machines',
            authMethod: 'TOKEN',
            mfaMethods: ['UNSUPPORTED'],
            groupIds: ['eng', '42']
          })
        ],
        groups: [
          {
            nameOrId: 'Engineering',
            membership: 'include',
            members: [{ email: 'b@example.com' }, { email: 'a@example.com' }]
          },
          { nameOrId: 'Contractors', membership: 'exact', members: [] }
        ]
      },
      'Written from Vanta.\nReview it before you commit it.'
    )
    expect(problems).toEqual([])
    expect(text).toBe(`# yaml-language-server: $schema=https://example.com/users.schema.json
# Written from Vanta.
# Review it before you commit it.

defaults:
  permissionLevel: BASE
  authMethod: SSO
  externalUrl: https://app.example.com/users/{uniqueId}

users:
  - uniqueId: "007"
    fullName: Person A
    email: p0@example.com
    createdTimestamp: 2024-02-01T09:30:00Z

  - uniqueId: u-1
    fullName: Person B
    email: p1@example.com
    status: DEACTIVATED
    createdTimestamp: 2023-04-01
    deactivatedTimestamp: 2026-10-30T12:00:00.250Z

  - uniqueId: u-2
    fullName: Person C
    email: p2@example.com
    roleDescription: "Owner: all of it"
    permissionLevel: ADMIN
    createdTimestamp: 2023-04-01

  - uniqueId: ci-bot
    accountName: ci-bot
    email: p3@example.com
    authMethod: TOKEN
    mfaEnabled: false
    mfaMethods: [UNSUPPORTED]
    groupIds: [eng, "42"]
    createdTimestamp: 2023-04-01
    externalUrl: https://app.example.com/machines

groups:
  Contractors:
    membership: exact
    members: []
  Engineering:
    members:
      - a@example.com
      - b@example.com
`)
  })

  test('has only an empty list where there are no users', () => {
    expect(write({ accounts: [] }).text).toBe(`# yaml-language-server: $schema=${schemaUrl}\n\nusers: []\n`)
  })

  test('is read back exactly as it was written, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(someAccounts, async (accounts) => {
        const { text, problems } = write({ accounts }, 'x')
        expect(problems).toEqual([])
        const { users } = await rosterOf(text)
        expect(users?.map(({ account }) => account).toSorted(by('uniqueId'))).toEqual(
          accounts.toSorted(by('uniqueId'))
        )
      }),
      { numRuns: 120 }
    )
  })

  test('is read back exactly as it was written, including groups', async () => {
    const groups = fc.uniqueArray(group, { selector: ({ nameOrId }) => nameOrId, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(groups, async (someGroups) => {
        const { text, problems } = write({ groups: someGroups })
        expect(problems).toEqual([])
        const roster = await rosterOf(text)
        expect(bare(roster.groups)).toEqual(someGroups.toSorted(by('nameOrId')).map(withSortedMembers))
      })
    )
  })
})

describe('what a users file does not allow', () => {
  test.each<[Readonly<Record<string, unknown>>, string]>([
    [{ externalUrl: 'http://app.example.com/1' }, 'externalUrl must start with https://, as Vanta requires'],
    [{ externalUrl: 'https://app.example.com/{uniqueId}' }, 'externalUrl cannot be stated as it is in Vanta'],
    [{ fullName: '', displayName: '' }, 'fullName must not be empty: write a value'],
    [
      { fullName: 'a\nusers: []', displayName: 'x' },
      'fullName holds a line break or another control character: remove it'
    ],
    [{ email: 'root' }, 'email is not an e-mail address: write it like ada@example.com'],
    [{ permissionLevel: 'OWNER' }, 'permissionLevel is none of ADMIN, EDITOR, BASE'],
    [{ authMethod: 7 }, 'authMethod is none of SSO, PASSWORD, TOKEN, BIOMETRIC'],
    [{ uniqueId: 7 }, 'uniqueId is not string'],
    [{ groupIds: ['a', 7] }, 'groupIds.1 is not string'],
    [{ createdTimestamp: undefined, externalUrl: undefined }, 'is missing createdTimestamp and externalUrl'],
    [{ mfaMethods: undefined, authMethod: 'TOKEN' }, 'is missing mfaMethods'],
    [
      { deactivatedTimestamp: '2026-01-01T00:00:00Z' },
      'deactivatedTimestamp is only for users who are DEACTIVATED: set status: DEACTIVATED'
    ],
    [{ shoeSize: 43 }, 'shoeSize cannot be stated as it is in Vanta']
  ])('is written with a comment and listed: %j', async (fields, objection) => {
    const account: Readonly<Record<string, unknown>> = { ...person(0), ...fields }
    const { text, problems } = write({ accounts: [account] })
    expect(problems).toEqual([`User "${String(account['uniqueId'])}": ${objection}`])
    expect(text).toContain(`  # To fix: ${objection}.\n  - `)
    expect(text.split('\n').filter((line) => line.startsWith('users:'))).toHaveLength(1)
  })

  test('does not keep other users from being read', async () => {
    const { text } = write({ accounts: [person(0), { ...person(1), email: 'x\n- y' }, person(2)] })
    await expect(problemsOf(text)).resolves.toEqual([expect.stringContaining(String.raw`email "x\n- y"`)])
  })

  test.each([
    ['u-0', 'u-0'],
    ['jos\u00e9', 'jose\u0301']
  ])('includes two accounts with one id, in whatever spelling: %s and %s', (one, other) => {
    const accounts = [person(0, { uniqueId: one }), person(1, { uniqueId: other })]
    expect(write({ accounts }).problems).toEqual([`User "${other}": another user has the same uniqueId`])
  })

  test('is listed with values from Vanta as parts that can be masked', () => {
    const { problems, masked } = write({
      accounts: [person(0, { email: 'secret' })],
      groups: [{ nameOrId: ' secret', membership: 'include', members: [] }]
    })
    expect([problems.length, masked.length]).toEqual([2, 2])
    expect(problems.join()).toContain('secret')
    expect(masked.join()).not.toContain('secret')
  })

  test('never stops the writing, whatever an account holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom(...Object.keys(person(0))), fc.anything(), { maxKeys: 18 })),
        (accounts) => {
          expect(write({ accounts }).text).toContain('\nusers:')
        }
      )
    )
  })
})

describe('what is written of groups', () => {
  test('says beside each what a users file does not allow', () => {
    const { text, problems } = write({
      groups: [{ nameOrId: ' g', membership: 'include', members: [{ email: 'nobody' }] }]
    })
    expect(problems).toEqual([
      'Group " g": has spaces around it: remove them',
      'Group " g": members.0 is not an e-mail address: write it like ada@example.com'
    ])
    expect(text).toContain('\n  # To fix: has spaces around it: remove them.\n')
  })

  test.each([
    [1000, []],
    [1001, [expect.stringMatching(/is too long for a key of a file: name the group by its id$/)]]
  ])('says so where a name is longer than a key of a file may be: %i', (length, problems) => {
    const groups = [{ nameOrId: 'a'.repeat(length), membership: 'include', members: [] } as const]
    expect(write({ groups }).problems).toEqual(problems)
  })
})

test('users are sorted by address, ignoring case, and then by id', () => {
  const { text } = write({
    accounts: [
      person(0, { uniqueId: 'd', email: 'B@example.com' }),
      person(0, { uniqueId: 'c', email: 'a_@example.com' }),
      person(0, { uniqueId: 'b', email: 'aA@example.com' }),
      person(0, { uniqueId: 'a', email: 'b@example.com' }),
      person(0, { uniqueId: 'e', email: 'c@example.com' })
    ]
  })
  expect([...text.matchAll(/uniqueId: (\w)/g)].map(([, id]) => id)).toEqual(['c', 'b', 'a', 'd', 'e'])
})
