import { describe, expect, test } from '@jest/globals'
import { accountsOf, oneUser, problemsOf, rosterOf, userEntry } from './workspace.ts'

describe('a user', () => {
  test('with the required fields becomes a complete account', async () => {
    await expect(accountsOf(oneUser())).resolves.toStrictEqual([
      {
        uniqueId: 'u-1',
        displayName: 'Ada Lovelace',
        fullName: 'Ada Lovelace',
        accountName: 'ada@example.com',
        email: 'ada@example.com',
        externalUrl: 'https://app.example.com/users/1',
        permissionLevel: 'BASE',
        authMethod: 'SSO',
        status: 'ACTIVE',
        mfaEnabled: false,
        mfaMethods: [],
        createdTimestamp: '2023-04-01T00:00:00.000Z'
      }
    ])
  })

  test.each([
    [{ fullName: 'Full' }, ['Full', 'Full', 'ada@example.com']],
    [{ displayName: 'Label' }, ['Label', 'Label', 'ada@example.com']],
    [{ accountName: 'bot' }, ['bot', 'bot', 'bot']],
    [{ fullName: 'Full', accountName: 'bot' }, ['Full', 'Full', 'bot']],
    [{ displayName: 'Label', accountName: 'bot' }, ['Label', 'Label', 'bot']],
    [{ displayName: 'Label', fullName: 'Full' }, ['Label', 'Full', 'ada@example.com']]
  ])('that states the names %j gets the others from them', async (names, expected) => {
    const accounts = await accountsOf(oneUser({ fullName: null, ...names }))
    expect(accounts?.map((account) => [account.displayName, account.fullName, account.accountName])).toEqual([
      expected
    ])
  })

  test('has its id and address filled into externalUrl, URL-encoded', async () => {
    const url = 'https://app.example.com/{uniqueId}/by?mail={email}&again={uniqueId}'
    const accounts = await accountsOf(
      oneUser({ uniqueId: 'a/b?c', email: 'ada+x@example.com', externalUrl: url })
    )
    expect(accounts?.[0]?.externalUrl).toBe(
      'https://app.example.com/a%2Fb%3Fc/by?mail=ada%2Bx%40example.com&again=a%2Fb%3Fc'
    )
  })

  test('has its place at the first key of its entry, wherever the dash is', async () => {
    const { users } = await rosterOf(
      'users:\n  -\n    # the first\n    email: a@example.com\n    uniqueId: a\n    fullName: A\n    permissionLevel: BASE\n    authMethod: SSO\n    externalUrl: https://x.example\n    createdTimestamp: 2020-01-01\n'
    )
    expect(users?.[0]?.place).toEqual({ file: 'users.yml', line: 4, column: 5 })
  })
})

describe('a user is refused', () => {
  test.each<[Readonly<Record<string, string | null>>, string]>([
    [{ permissionLevel: null }, 'permissionLevel'],
    [{ authMethod: null }, 'authMethod'],
    [{ externalUrl: null }, 'externalUrl'],
    [{ createdTimestamp: null }, 'createdTimestamp'],
    [{ authMethod: 'TOKEN' }, 'mfaEnabled and mfaMethods'],
    [{ authMethod: null, mfaEnabled: 'true', mfaMethods: '[OTP]' }, 'authMethod'],
    [{ authMethod: 'TOKEN', mfaMethods: '[OTP]' }, 'mfaEnabled'],
    [{ authMethod: 'TOKEN', mfaEnabled: 'null' }, 'mfaMethods'],
    [{ authMethod: 'BIOMETRIC', mfaEnabled: 'true' }, 'mfaMethods']
  ])('for %j, which lacks %s', async (fields, missing) => {
    await expect(problemsOf(oneUser(fields))).resolves.toEqual([
      `users.yml:2:5 User "u-1" is missing ${missing}: set ${missing} on the user or under defaults.`
    ])
  })

  test('for missing fields, told apart by whether defaults could state them', async () => {
    await expect(problemsOf(oneUser({ email: null, authMethod: null }))).resolves.toEqual([
      'users.yml:2:5 User "u-1" is missing email and authMethod: set email on the user; set authMethod on the user or under defaults.'
    ])
  })
})

describe('defaults', () => {
  const twoUsers = `
defaults:
  externalUrl: https://app.example.com/{uniqueId}
  permissionLevel: BASE
  authMethod: PASSWORD
  mfaEnabled: true
  mfaMethods: [OTP]
  createdTimestamp: 2020-01-01
  groupIds: [all]
users:
  - {uniqueId: a, email: a@example.com, fullName: A}
  - {uniqueId: b, email: b@example.com, fullName: B, permissionLevel: ADMIN, mfaEnabled: null, mfaMethods: [], groupIds: []}
`

  test("apply to every user of the file, and a user's own fields take precedence", async () => {
    const accounts = await accountsOf(twoUsers)
    expect(accounts).toMatchObject([
      {
        externalUrl: 'https://app.example.com/a',
        permissionLevel: 'BASE',
        mfaEnabled: true,
        mfaMethods: ['OTP'],
        groupIds: ['all']
      },
      {
        externalUrl: 'https://app.example.com/b',
        permissionLevel: 'ADMIN',
        mfaEnabled: null,
        mfaMethods: [],
        groupIds: []
      }
    ])
  })

  test('of one file do not reach another', async () => {
    const problems = await problemsOf({
      'a.yml': twoUsers,
      'b.yml': 'users:\n  - {uniqueId: c, email: c@example.com, fullName: C}\n'
    })
    expect(problems).toEqual([
      'b.yml:2:6 User "c" is missing permissionLevel, authMethod, createdTimestamp and externalUrl: set permissionLevel, authMethod, createdTimestamp and externalUrl on the user or under defaults.'
    ])
  })

  test('that are wrong are reported once, where they are, not for each user', async () => {
    const problems = await problemsOf(twoUsers.replace('BASE', 'BASES').replace('{uniqueId}\n', '{id}\n'))
    expect(problems).toEqual([
      expect.stringContaining('users.yml:3:16 externalUrl'),
      'users.yml:4:20 permissionLevel "BASES" must be ADMIN, EDITOR or BASE: did you mean BASE?'
    ])
  })

  test.each([
    ['a field that is unknown', 'colour: red', '3:3 "colour" is not a known field of defaults'],
    ['a value that is wrong', 'permissionLevel: BASES', '3:20 permissionLevel "BASES" must be'],
    ['a wrong entry of a list', 'groupIds: [a, 7]', '3:17 An entry of groupIds must be text'],
    ['a time that is none', 'lastLoginTimestamp: now', '3:23 lastLoginTimestamp "now" is not a time']
  ])('with %s still supply the other fields', async (_, wrong, problem) => {
    const user = oneUser({ deactivatedTimestamp: '2026-01-01', authMethod: null })
    await expect(
      problemsOf(`defaults:\n  status: DEACTIVATED\n  ${wrong}\n  authMethod: SSO\n${user}`)
    ).resolves.toEqual([expect.stringContaining(`users.yml:${problem}`)])
  })

  test.each(['status: DEACTIVTED', 'staus: DEACTIVATED', 'status: '])(
    'that are wrong make no user wrong who relies on them: %s',
    async (wrong) => {
      const text = `defaults:\n  ${wrong}\n${oneUser({ deactivatedTimestamp: '2026-01-01' })}`
      await expect(problemsOf(text)).resolves.toEqual([expect.stringMatching(/^users\.yml:2:\d+ "?sta/)])
      const [, active] = await problemsOf(text.replace('uniqueId', 'status: ACTIVE\n    uniqueId'))
      expect(active).toContain(
        'users.yml:12:27 deactivatedTimestamp is only for users who are DEACTIVATED: set status: DEACTIVATED, or remove deactivatedTimestamp.'
      )
    }
  )

  test('that contradict a user are reported on that user, not in defaults, where they are right for others', async () => {
    const deactivated = twoUsers.replace('  groupIds', '  deactivatedTimestamp: 2026-01-01\n  groupIds')
    await expect(problemsOf(deactivated)).resolves.toEqual([
      'users.yml:12:6 User "a" has deactivatedTimestamp from defaults (users.yml:9), but deactivatedTimestamp is only for users who are DEACTIVATED: set status: DEACTIVATED on this user.',
      'users.yml:13:6 User "b" has deactivatedTimestamp from defaults (users.yml:9), but deactivatedTimestamp is only for users who are DEACTIVATED: set status: DEACTIVATED on this user.'
    ])
  })

  test.each(['uniqueId', 'email', 'fullName', 'displayName', 'accountName'])(
    'cannot hold %s',
    async (field) => {
      await expect(problemsOf(`defaults:\n  ${field}: a@example.com\nusers: []\n`)).resolves.toEqual([
        `users.yml:2:3 ${field} says who a user is, so it cannot be in defaults: move it to each user.`
      ])
    }
  )

  test.each(['', '[a]', 'x'])(
    'must be a mapping, which is the only problem where users state everything: %j',
    async (defaults) => {
      await expect(problemsOf(`defaults: ${defaults}\n${oneUser()}`)).resolves.toEqual([
        'users.yml:1:1 defaults must be a mapping of fields ("permissionLevel: BASE"): indent them below it, or remove the key.'
      ])
    }
  )
})

const user = (id: string): string => `  - {uniqueId: ${id}, email: same@example.com, fullName: A}\n`

describe('unique ids', () => {
  const head =
    'defaults: {permissionLevel: BASE, authMethod: SSO, externalUrl: "https://x.example", createdTimestamp: 2020-01-01}\nusers:\n'

  test('that appear in two files are an error that names both places, whatever the order of the patterns', async () => {
    const files = { 'z.yml': head + user('a'), 'b.yml': head + user('b') + user('a') }
    const expected = [
      'z.yml:3:16 uniqueId "a" is already at b.yml:4: remove one of the two users, or give each account its own id.'
    ]
    await expect(problemsOf(files, { patterns: ['z.yml', 'b.yml'] })).resolves.toEqual(expected)
    await expect(problemsOf(files, { patterns: ['*.yml'] })).resolves.toEqual(expected)
  })

  test('that are invalid are not reported as duplicates as well', async () => {
    const problems = await problemsOf(
      'users:\n  - {uniqueId: 7}\n  - {uniqueId: 7}\n  - {uniqueId: ""}\n  - {uniqueId: ""}\n'
    )
    expect(problems.filter((problem) => problem.includes('is already at'))).toEqual([])
  })

  test('that differ in case are different, and may share an address', async () => {
    await expect(problemsOf(head + user('a') + user('A'))).resolves.toEqual([])
  })
})

describe('a field that is misspelled', () => {
  test('is not reported as missing as well, on a user or under defaults', async () => {
    const missing =
      'fullName (or displayName or accountName), permissionLevel, createdTimestamp, externalUrl and mfaMethods'
    const problems = await problemsOf(
      'defaults: {authMethod: TOKEN, mfaEnabledd: true}\nusers:\n  - {uniqueId: a, emial: a@example.com}\n'
    )
    expect(problems).toEqual([
      'users.yml:1:31 "mfaEnabledd" is not a known field of defaults: did you mean mfaEnabled (true or false)?',
      expect.stringContaining(`users.yml:3:6 User "a" is missing ${missing}: set`),
      'users.yml:3:19 "emial" is not a known field of a user: did you mean email?'
    ])
  })

  test('or missing does not hide contradictions between the others', async () => {
    await expect(
      problemsOf(
        'defaults: {deactivatedTimestamp: 2026-01-01}\nusers:\n  - {uniqueId: a, email: a@example.com}\n'
      )
    ).resolves.toEqual([
      'users.yml:3:6 User "a" has deactivatedTimestamp from defaults (users.yml:1), but deactivatedTimestamp is only for users who are DEACTIVATED: set status: DEACTIVATED on this user.',
      expect.stringContaining('users.yml:3:6 User "a" is missing fullName')
    ])
  })
})

describe('many problems of one kind', () => {
  type Entry = Parameters<typeof userEntry>[0]
  test.each<[string, Entry, Entry]>([
    ['is missing', { email: null }, { permissionLevel: null }],
    [
      'contradicts',
      { deactivatedTimestamp: '2026-01-01' },
      { authMethod: 'TOKEN', mfaEnabled: 'null', mfaMethods: '[OTP]' }
    ],
    ['field is wrong', { fullName: '7' }, { permissionLevel: 'OWNER' }],
    ['is wrong with a field', { fullName: '7' }, { fullName: '"  "' }]
  ])('are counted separately by what %s', async (_, one, other) => {
    const entries = Array.from({ length: 52 }, (_each, index) =>
      [one, other].map((fields, kind) => userEntry({ uniqueId: `u-${kind}-${index}`, ...fields }))
    )
    const problems = await problemsOf(`users:\n${entries.flat().join('')}`)
    expect(
      problems.filter((problem) => problem.includes('There are 2 more problems of this kind'))
    ).toHaveLength(2)
  })

  test('are one kind wherever they are in a list', async () => {
    const ids = Array.from({ length: 53 }, (_, index) => String(index)).join(', ')
    const problems = await problemsOf(oneUser({ groupIds: `[${ids}]` }))
    expect(problems).toHaveLength(51)
    expect(problems[50]).toContain('There are 3 more problems of this kind')
  })
})
