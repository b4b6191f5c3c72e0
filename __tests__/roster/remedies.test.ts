// Follows what a problem's message says to do, and expects a valid file.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { fieldNames, fieldsWhere } from '../../src/kinds/accounts/fields.ts'
import { rosterOf as rosterFrom } from '../../src/roster/read.ts'
import { oneUser, problemsOf, userEntry } from './workspace.ts'

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
  test.each<[string, string]>([
    ['for a number as an id', oneUser({ uniqueId: '007' })],
    ['for text in quotes that should be true', oneUser({ ...machine, mfaEnabled: '"true"' })],
    ['for yes', oneUser({ ...machine, mfaEnabled: 'yes' })],
    ['for 0', oneUser({ ...machine, mfaEnabled: '0' })],
    ['for a date without dashes', oneUser({ lastLoginTimestamp: '20240131' })],
    ['for numbers in a list', oneUser({ groupIds: '[7, eng]' })],
    ['for a list of one without brackets', oneUser({ groupIds: 'eng' })],
    ['for a number in place of a list', oneUser({ groupIds: '7' })],
    ['for a method in place of a list', oneUser({ ...machine, mfaMethods: 'otp' })],
    ['for something else in place of a list', oneUser({ ...machine, mfaMethods: 'phone' })],
    ['for a method twice', oneUser({ ...machine, mfaMethods: '[OTP, OTP]' })],
    ['for folded text', oneUser({ roleDescription: block('>', 'Owner of', 'everything.') })],
    ['for literal text on one line', oneUser({ roleDescription: block('|', 'Owner.') })],
    ['for literal text on two lines', oneUser({ roleDescription: block('|', 'Owner of', 'everything.') })],
    ['for a level in small letters', oneUser({ permissionLevel: 'admin' })],
    ['for a field without a value', oneUser({ roleDescription: '' })],
    ['for a field that is not known', oneUser({ department: 'x' })],
    ['for a time that only a DEACTIVATED user has', oneUser({ deactivatedTimestamp: '2026-01-01' })],
    ['for methods that nobody knows of', oneUser({ ...machine, mfaEnabled: 'null' })],
    ['for id', oneUser({ uniqueId: null, id: 'u-1' })],
    ['for user_id', oneUser({ uniqueId: null, user_id: 'u-1' })],
    ['for name', oneUser({ fullName: null, name: 'Ada' })],
    ['for role', oneUser({ permissionLevel: null, role: 'ADMIN' })],
    ['for mfa', oneUser({ ...machine, mfaEnabled: null, mfa: 'true' })],
    ['for active', oneUser({ active: 'ACTIVE' })],
    ['for url', oneUser({ externalUrl: null, url: 'https://app.example.com/1' })],
    [
      'for a number among the resources of a viewer',
      'trustCenters: {co: {viewers: [{email: b@example.com, accessLevel: PARTIAL_ACCESS, resourceIds: [123]}]}}'
    ],
    [
      'for a contradiction that comes from defaults, on the one user whom it concerns',
      `defaults: {deactivatedTimestamp: 2026-01-01}\n${oneUser({ uniqueId: 'gone', status: 'DEACTIVATED' })}${userEntry()}`
    ]
  ])('%s', async (_, file) => {
    const problems = await problemsOf(file)
    expect(problems).toHaveLength(1)
    const after = followed(file, problems)
    expect(after).not.toBe(file)
    await expect(problemsOf(after ?? '')).resolves.toEqual([])
  })

  test('for any wrong value of any field, wherever the message says what to write', async () => {
    const [words, lists] = [
      ['7', 'true', '"true"', 'no', 'otp', '20240131', '', 'x', 'null'],
      ['[]', '[7]', '[otp]']
    ]
    const scalars = fc.constantFrom(...words, ...lists)
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
  })
})

test('one problem is reported for each of more wrong entries than a call can have arguments', async () => {
  const wrong = Array.from({ length: 130_000 }, (_, index) => index)
  const text = `groups: {A: {members: [${wrong.join(', ')}]}}`
  const failure = (): unknown => rosterFrom([{ path: 'users.yml', text }])
  expect(failure).toThrow('There are 130000 problems in the users files')
})
