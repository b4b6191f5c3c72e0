import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { Listed } from '../../src/kinds/accounts/share.ts'
import { writeRoster } from '../../src/roster/write.ts'
import { plain } from '../../src/say.ts'
import { accounts as someAccounts, group } from './arbitraries.ts'
import { accountsOf, hidden, problemsOf, rosterOf } from './workspace.ts'

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

const write = (accounts: readonly Listed[], groups: ReadonlyMap<string, readonly string[]> = new Map()) => {
  const { text, problems } = writeRoster(accounts, groups)
  return { text, problems: problems.map(plain), masked: problems.map(hidden) }
}

const byId = (a: Account, b: Account): number => (a.uniqueId < b.uniqueId ? -1 : 1)

describe('a users file that is written', () => {
  test('looks as a person would have written it', () => {
    const { text, problems } = write(
      [
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
      new Map([
        ['Engineering', ['b@example.com', 'a@example.com']],
        ['Contractors', ['c@example.com']]
      ])
    )
    expect(problems).toEqual([])
    expect(text).toBe(`defaults:
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
    members:
      - c@example.com
  Engineering:
    members:
      - a@example.com
      - b@example.com
`)
  })

  test('is read back exactly as it was written, whatever the accounts', async () => {
    await fc.assert(
      fc.asyncProperty(someAccounts, async (accounts) => {
        const { text, problems } = write(accounts)
        expect(problems).toEqual([])
        expect((await accountsOf(text))?.toSorted(byId)).toEqual(accounts.toSorted(byId))
      }),
      { numRuns: 120 }
    )
  })

  test('is read back exactly as it was written, whatever the groups', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 4 }), async (some) => {
        const groups = new Map(
          some.map(({ nameOrId, members }) => [nameOrId, members.map(({ email }) => email)])
        )
        const { text } = write([], groups)
        const read = (await rosterOf(text)).groups ?? []
        expect(read.map(({ nameOrId }) => nameOrId)).toEqual([...groups.keys()].toSorted())
        for (const { nameOrId, members } of read)
          expect(members.map(({ email }) => email)).toEqual(groups.get(nameOrId)?.toSorted())
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
    ]
  ])('is written with a comment and listed: %j', async (fields, objection) => {
    const account: Readonly<Record<string, unknown>> = { ...person(0), ...fields }
    const { text, problems } = write([account])
    expect(problems).toEqual([`User "${String(account['uniqueId'])}": ${objection}`])
    expect(text).toContain(`  # To fix: ${objection}.\n  - `)
    expect(text.split('\n').filter((line) => line.startsWith('users:'))).toHaveLength(1)
  })

  test('does not keep other users from being read', async () => {
    const { text } = write([person(0), { ...person(1), email: 'x\n- y' }, person(2)])
    await expect(problemsOf(text)).resolves.toEqual([expect.stringContaining(String.raw`email "x\n- y"`)])
  })

  test('includes what Vanta lacks and most others share', () => {
    const { text, problems } = write([person(0), person(1), { ...person(2), externalUrl: undefined }])
    expect(problems).toEqual(['User "u-2": externalUrl cannot be stated as it is in Vanta'])
    expect(text.match(/externalUrl/g)).toHaveLength(2)
  })

  test.each([
    ['u-0', 'u-0'],
    ['jos\u00e9', 'jose\u0301']
  ])('includes two accounts with one id, in whatever spelling: %s and %s', (one, other) => {
    const accounts = [person(0, { uniqueId: one }), person(1, { uniqueId: other })]
    expect(write(accounts).problems).toEqual([`User "${other}": another user has the same uniqueId`])
  })

  test('is listed with values from Vanta as parts that can be masked', () => {
    const { problems, masked } = write([person(0, { uniqueId: ' secret' })])
    expect(problems).toEqual(['User " secret": uniqueId has spaces around it: remove them'])
    expect(masked).toEqual(['User "…": uniqueId has spaces around it: remove them'])
  })

  test('never stops the writing, whatever Vanta lists', () => {
    const text = fc.string({ unit: 'binary' })
    const value = fc.oneof(text, fc.constant(undefined), fc.boolean(), fc.double(), fc.array(text))
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom(...Object.keys(person(0))), value), { minLength: 1 }),
        (accounts) => {
          expect(write(accounts).text).toMatch(/^users:$/m)
        }
      )
    )
  })
})

test('users are sorted by address, ignoring case, and then by id', () => {
  const { text } = write([
    person(0, { uniqueId: 'd', email: 'B@example.com' }),
    person(0, { uniqueId: 'c', email: 'a_@example.com' }),
    person(0, { uniqueId: 'b', email: 'aA@example.com' }),
    person(0, { uniqueId: 'a', email: 'b@example.com' }),
    person(0, { uniqueId: 'e', email: 'c@example.com' })
  ])
  expect([...text.matchAll(/uniqueId: (\w)/g)].map(([, id]) => id)).toEqual(['c', 'b', 'a', 'd', 'e'])
})
