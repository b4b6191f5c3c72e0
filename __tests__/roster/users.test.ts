import { describe, expect, test } from '@jest/globals'
import { accountsOf, oneUser, problemsOf, rosterOf } from './workspace.ts'

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

  test('keeps every field that it states', async () => {
    const stated = {
      displayName: 'Countess',
      accountName: 'ada',
      status: 'DEACTIVATED',
      authMethod: 'PASSWORD',
      mfaEnabled: 'true',
      mfaMethods: '[OTP, SMS]',
      roleDescription: 'First programmer',
      updatedTimestamp: '2024-01-01T10:00:00+02:00',
      deactivatedTimestamp: '2024-05-06',
      lastLoginTimestamp: '2024-01-02',
      lastPasswordResetTimestamp: '2024-01-03T00:00:00.250Z',
      groupIds: '["7", eng]'
    }
    await expect(accountsOf(oneUser(stated))).resolves.toEqual([
      expect.objectContaining({
        ...stated,
        mfaEnabled: true,
        mfaMethods: ['OTP', 'SMS'],
        updatedTimestamp: '2024-01-01T08:00:00.000Z',
        deactivatedTimestamp: '2024-05-06T00:00:00.000Z',
        lastLoginTimestamp: '2024-01-02T00:00:00.000Z',
        lastPasswordResetTimestamp: '2024-01-03T00:00:00.250Z',
        groupIds: ['7', 'eng']
      })
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

  test('may say that its MFA is not known', async () => {
    const accounts = await accountsOf(
      oneUser({ authMethod: 'PASSWORD', mfaEnabled: 'null', mfaMethods: '[]' })
    )
    expect(accounts?.[0]).toMatchObject({ mfaEnabled: null, mfaMethods: [] })
  })

  test('keeps the MFA that it states beside SSO', async () => {
    const accounts = await accountsOf(oneUser({ mfaEnabled: 'true', mfaMethods: '[PUSH_PROMPT]' }))
    expect(accounts?.[0]).toMatchObject({ mfaEnabled: true, mfaMethods: ['PUSH_PROMPT'] })
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

  test.each(['defaults:\nusers: []\n', 'defaults: [a]\nusers: []\n', 'defaults: x\nusers: []\n'])(
    'must be a mapping (%#)',
    async (text) => {
      await expect(problemsOf(text)).resolves.toEqual([
        expect.stringContaining('users.yml:1:1 defaults must be a mapping of fields')
      ])
    }
  )

  test('that are not a mapping do not affect users who state everything', async () => {
    await expect(problemsOf(`defaults: x\n${oneUser()}`)).resolves.toEqual([
      'users.yml:1:1 defaults must be a mapping of fields ("permissionLevel: BASE"): indent them below it, or remove the key.'
    ])
  })
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
  test('are counted separately, by what is missing, wrong or contradictory', async () => {
    const users = (fields: Record<string, string | null>) =>
      Array.from({ length: 52 }, (_, index) => {
        const [, ...lines] = oneUser({
          uniqueId: `u${JSON.stringify(fields).length}-${index}`,
          ...fields
        }).split('\n')
        return lines.join('\n')
      }).join('')
    const more = (problems: readonly string[]) =>
      problems.filter((problem) => problem.includes('There are 2 more problems of this kind')).length
    const missing = users({ email: null }) + users({ permissionLevel: null })
    expect(more(await problemsOf(`users:\n${missing}`))).toBe(2)
    const contradicting =
      users({ deactivatedTimestamp: '2026-01-01' }) +
      users({ mfaEnabled: 'null', mfaMethods: '[OTP]', authMethod: 'TOKEN' })
    expect(more(await problemsOf(`users:\n${contradicting}`))).toBe(2)
    const wrong =
      users({ permissionLevel: 'OWNER' }) + users({ authMethod: 'SAML' }) + users({ fullName: '7' })
    expect(more(await problemsOf(`users:\n${wrong}`))).toBe(3)
    const unlike = users({ fullName: '7' }) + users({ fullName: '"  "' })
    expect(more(await problemsOf(`users:\n${unlike}`))).toBe(2)
  })

  test('are one kind wherever they are in a list', async () => {
    const ids = Array.from({ length: 53 }, (_, index) => String(index)).join(', ')
    const problems = await problemsOf(oneUser({ groupIds: `[${ids}]` }))
    expect(problems).toHaveLength(51)
    expect(problems[50]).toContain('There are 3 more problems of this kind')
  })
})
