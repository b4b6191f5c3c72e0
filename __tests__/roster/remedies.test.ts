// Follows what a problem's message says to do, and expects a valid file.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { fieldNames, fieldsWhere } from '../../src/kinds/accounts/fields.ts'
import { rosterOf as rosterFrom } from '../../src/roster/read.ts'
import { oneUser, problemsOf } from './workspace.ts'

type Edit = (rest: string, found: RegExpExecArray) => string

/** What an editor would do with the text from the place on that a problem names, by what its message asks for. */
const edits: readonly (readonly [RegExp, Edit])[] = [
  [/put it in quotes, (?:\w+: )?("[^"]*")\.$/, (rest, [, quoted = '']) => rest.replace(/^[^\s,\]]+/, quoted)],
  [/: write (true|false)(?:, without quotes)?\.$/, (rest, [, word = '']) => rest.replace(/^[^\s]+/, word)],
  [/not a time: write (\S+)\.$/, (rest, [, day = '']) => rest.replace(/^\S+/, day)],
  [/must be a list: write \w+: (\[[^\]…]+\])\.$/, (rest, [, list = '']) => rest.replace(/^.+/, list)],
  [
    /must be a list: write \w+: \[ … \] with any of (\w+)/,
    (rest, [, one = '']) => rest.replace(/^.+/, `[${one}]`)
  ],
  [/: did you mean (\w+)\?$/, (rest, [, word = '']) => rest.replace(/^[\w-]+/, word)],
  [/is not a known field .*: did you mean (\w+)/, (rest, [, key = '']) => rest.replace(/^[\w-]+/, key)],
  [/write >- in its place/, (rest) => rest.replace(/^[>|][+-]?/, '>-')],
  [/twice in this list: remove one/, (rest) => rest.replace(/^\w+/, 'SMS')],
  [/set status: DEACTIVATED/, (rest) => `${rest}    status: DEACTIVATED\n`],
  [/set mfaMethods: \[\]/, (rest) => rest.replace(/^\[.*\]/, '[]')]
]

/** The file after each of its problems got the remedy that its message names; undefined where none can be applied. */
const followed = (file: string, problems: readonly string[]): string | undefined => {
  let text = file
  for (const problem of problems.toReversed()) {
    const [, line, column, message = ''] = /^users\.yml:(\d+):(\d+) (.*)$/s.exec(problem) ?? []
    const lines = text.split('\n')
    if (/: remove it\. Known|, or remove the key\.$/.test(message)) {
      text = lines.toSpliced(Number(line) - 1, 1).join('\n')
      continue
    }
    const edit = edits.find(([pattern]) => pattern.test(message))
    const found = edit?.[0].exec(message)
    if (edit === undefined || !found) return undefined
    const start = lines.slice(0, Number(line) - 1).join('\n').length + Number(column)
    text = text.slice(0, start) + edit[1](text.slice(start), found)
  }
  return text
}

const machine = { authMethod: 'TOKEN', mfaEnabled: 'true', mfaMethods: '[OTP]' }

describe('a remedy that is followed leads to a valid file', () => {
  const block = (sign: string, ...lines: readonly string[]): string =>
    [sign, ...lines.map((line) => `      ${line}`)].join('\n')
  test.each<[string, Readonly<Record<string, string | null>>]>([
    ['for a number as an id', { uniqueId: '007' }],
    ['for text in quotes that should be true', { ...machine, mfaEnabled: '"true"' }],
    ['for yes', { ...machine, mfaEnabled: 'yes' }],
    ['for 0', { ...machine, mfaEnabled: '0' }],
    ['for a date without dashes', { lastLoginTimestamp: '20240131' }],
    ['for numbers in a list', { groupIds: '[7, eng]' }],
    ['for a list of one without brackets', { groupIds: 'eng' }],
    ['for a number in place of a list', { groupIds: '7' }],
    ['for a method in place of a list', { ...machine, mfaMethods: 'otp' }],
    ['for something else in place of a list', { ...machine, mfaMethods: 'phone' }],
    ['for a method twice', { ...machine, mfaMethods: '[OTP, OTP]' }],
    ['for folded text', { roleDescription: block('>', 'Owner of', 'everything.') }],
    ['for literal text on one line', { roleDescription: block('|', 'Owner.') }],
    ['for literal text on two lines', { roleDescription: block('|', 'Owner of', 'everything.') }],
    ['for a level in small letters', { permissionLevel: 'admin' }],
    ['for a field without a value', { roleDescription: '' }],
    ['for a field that is not known', { department: 'x' }],
    ['for a time that only a DEACTIVATED user has', { deactivatedTimestamp: '2026-01-01' }],
    ['for methods that nobody knows of', { ...machine, mfaEnabled: 'null' }],
    ['for id', { uniqueId: null, id: 'u-1' }],
    ['for user_id', { uniqueId: null, user_id: 'u-1' }],
    ['for name', { fullName: null, name: 'Ada' }],
    ['for role', { permissionLevel: null, role: 'ADMIN' }],
    ['for mfa', { ...machine, mfaEnabled: null, mfa: 'true' }],
    ['for active', { active: 'ACTIVE' }],
    ['for url', { externalUrl: null, url: 'https://app.example.com/1' }]
  ])('%s', async (_, fields) => {
    const file = oneUser(fields)
    const problems = await problemsOf(file)
    expect(problems).toHaveLength(1)
    const after = followed(file, problems)
    expect(after).not.toBe(file)
    await expect(problemsOf(after ?? '')).resolves.toEqual([])
  })

  test('for a number among the resources of a viewer', async () => {
    const file =
      'trustCenters:\n  co:\n    viewers:\n      - email: b@example.com\n        accessLevel: PARTIAL_ACCESS\n        resourceIds: [123]\n'
    const after = followed(file, await problemsOf(file))
    expect(after).toContain('resourceIds: ["123"]')
    await expect(problemsOf(after ?? '')).resolves.toEqual([])
  })

  test('for any wrong value of any field, wherever the message says what to write', async () => {
    const scalars = fc.constantFrom(
      '7',
      'true',
      '"true"',
      'no',
      'otp',
      '[]',
      '[7]',
      '20240131',
      '',
      'x',
      '[otp]',
      'null'
    )
    let tried = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fieldNames), scalars, async (field, value) => {
        const file = oneUser({ ...machine, status: 'DEACTIVATED', [field]: value })
        const problems = await problemsOf(file)
        const after = followed(file, problems)
        if (after === undefined || problems.length === 0) return
        tried += 1
        await expect(problemsOf(after)).resolves.toEqual([])
      }),
      { numRuns: 250 }
    )
    expect(tried).toBeGreaterThan(40)
  })

  test('never says to remove a key that is needed', async () => {
    for (const field of fieldsWhere('needed', 'own', 'stated', 'name', 'mfa')) {
      const problems = await problemsOf(oneUser({ ...machine, [field]: '' }))
      expect(problems.join()).not.toContain('remove the key')
    }
    await expect(problemsOf('users:\n')).resolves.toEqual([
      'users.yml:1:1 users must be a list: write "- uniqueId: …" entries below it.'
    ])
  })

  test('for a contradiction that comes from defaults, on the one user whom it concerns', async () => {
    const file = `defaults:
  permissionLevel: BASE
  authMethod: SSO
  externalUrl: https://app.example.com/{uniqueId}
  createdTimestamp: 2024-01-01
  deactivatedTimestamp: 2026-01-01
users:
  - uniqueId: gone
    email: gone@example.com
    fullName: Gone
    status: DEACTIVATED
  - uniqueId: here
    email: here@example.com
    fullName: Here
`
    await expect(problemsOf(file)).resolves.toEqual([
      'users.yml:12:5 User "here" has deactivatedTimestamp from defaults (users.yml:6), but deactivatedTimestamp is only for users who are DEACTIVATED: set status: DEACTIVATED on this user.'
    ])
    await expect(problemsOf(`${file}    status: DEACTIVATED\n`)).resolves.toEqual([])
  })
})

describe('one problem is reported', () => {
  test('for a merge key, whatever it would have merged', async () => {
    const file = `${oneUser().replace('- uniqueId', '- &ada\n    uniqueId')}  - <<: *ada\n    uniqueId: u-2\n    email: b@example.com\n`
    await expect(problemsOf(file)).resolves.toEqual([
      'users.yml:10:5 Merge keys (<<) are not supported: write the fields out, or put what all users share under defaults.'
    ])
  })

  test('for each of more wrong entries than a call can have arguments', async () => {
    const wrong = Array.from({ length: 130_000 }, (_, index) => index)
    const text = `groups: {A: {members: [${wrong.join(', ')}]}}`
    const failure = (): unknown => rosterFrom([{ path: 'users.yml', text }])
    expect(failure).toThrow('There are 130000 problems in the users files')
  })
})
