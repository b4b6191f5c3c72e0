import * as fs from 'node:fs/promises'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { Failure } from '../../src/errors.ts'
import type { Problem } from '../../src/errors.ts'
import { fieldNames } from '../../src/kinds/accounts/fields.ts'
import { readRoster } from '../../src/roster/read.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { writeRoster } from '../../src/roster/write.ts'
import { plain } from '../../src/say.ts'
import { accounts as someAccounts } from './arbitraries.ts'
import { oneUser, problemsOf, userEntry } from './workspace.ts'

let workspace = ''
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'hostile-'))
})
afterAll(() => rm(workspace, { recursive: true, force: true }))

/** The roster, or the problems. Anything else that is thrown is thrown on. */
const outcome = async (content: string | Uint8Array): Promise<Roster | readonly Problem[]> => {
  await writeFile(path.join(workspace, 'users.yml'), content)
  try {
    return await readRoster({ patterns: ['users.yml'], workspace, files: fs })
  } catch (error) {
    if (error instanceof Failure && error.reason === 'invalid-users-file') return error.problems
    throw error
  }
}

const lines = (content: string | Uint8Array): number =>
  Buffer.from(content).toString('latin1').split('\n').length

/** A roster, or problems that are all inside the file and short enough to be read. */
const expectBounded = (result: Roster | readonly Problem[], content: string | Uint8Array): void => {
  if ('files' in result) return
  expect(result.length).toBeGreaterThan(0)
  for (const { message, place } of result) {
    expect(plain(message).length).toBeLessThan(800)
    // oxlint-disable-next-line no-control-regex
    expect(plain(message)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(place?.file).toBe('users.yml')
    expect(place?.line).toBeGreaterThanOrEqual(1)
    expect(place?.line).toBeLessThanOrEqual(lines(content))
    expect(place?.column).toBeGreaterThanOrEqual(1)
  }
}

const valid = `${oneUser()}groups: {A: {members: [a@example.com]}}\ntrustCenters: {t: {viewers: [{email: a@example.com}]}}\n`

/** What YAML is made of, and characters that no file holds. */
const characters = new Set('[]{}:-|#~ "\'\\\n\r\u0000\ufeff\u202e💥a')
const keys = ['defaults', 'users', 'groups', 'trustCenters', 'members', 'viewers', ...fieldNames]
const signs = ['- ', ': ', ', ', '? ', ' # ', '\n  ', '\n    ', '\n\t', '>-', '<<', '---', '...', '&a ', '*a']
const values = ['%YAML 1.2', '!!str ', '007', 'true', 'null', 'a@example.com', '2026-02-30', '__proto__']
const token = fc.constantFrom(...characters, ...keys, ...signs, ...values, '{uniqueId}')

describe('whatever is in a file', () => {
  test('any bytes give a roster or problems', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expectBounded(await outcome(bytes), bytes)
      }),
      { numRuns: 120 }
    )
  })

  test('any sequence of what YAML and a users file are made of gives a roster or problems', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 60 }), async (tokens) => {
        const text = tokens.join('')
        expectBounded(await outcome(text), text)
      }),
      { numRuns: 120 }
    )
  })

  test('a valid file with something put in, taken out or doubled gives a roster or problems', async () => {
    const edit = fc.record({
      at: fc.nat(valid.length),
      remove: fc.nat(12),
      insert: fc.array(token, { maxLength: 3 })
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        let text = valid
        for (const { at, remove, insert } of edits)
          text = text.slice(0, at) + insert.join('') + text.slice(at + remove)
        expectBounded(await outcome(text), text)
      }),
      { numRuns: 120 }
    )
  })

  test('any value under any key gives a roster or problems', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('defaults', 'users', 'groups', 'trustCenters'),
        fc.jsonValue({ maxDepth: 5 }),
        async (key, value) => {
          const text = JSON.stringify({ [key]: value, users: key === 'users' ? value : [] })
          expectBounded(await outcome(text), text)
        }
      ),
      { numRuns: 120 }
    )
  })

  /** Which JSON values a field may take; any other one is wrong. */
  const takes: Readonly<Record<string, (value: unknown) => boolean>> = {
    uniqueId: (value) => typeof value === 'string',
    email: () => false,
    fullName: (value) => typeof value === 'string',
    permissionLevel: () => false,
    authMethod: () => false,
    externalUrl: () => false,
    createdTimestamp: () => false,
    mfaEnabled: (value) => typeof value === 'boolean',
    mfaMethods: (value) => Array.isArray(value) && value.length === 0,
    status: () => false,
    groupIds: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string')
  }

  test.each(Object.keys(takes))('wrong values of %s are reported at those values', async (field) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
        const text = oneUser({ [field]: JSON.stringify(value) })
        const line = text.split('\n').findIndex((candidate) => candidate.includes(`${field}: `)) + 1
        const result = await outcome(text)
        expectBounded(result, text)
        const problems = 'files' in result ? [] : result
        if (value !== null && takes[field]?.(value) !== true) expect(problems).not.toEqual([])
        // The user as a whole (line 2) may lack MFA once another way to log in is stated.
        for (const { place } of problems) expect([2, line]).toContain(place?.line)
      }),
      { numRuns: 50 }
    )
  })
})

describe('values that must not be shown', () => {
  const secret = 'sesame'
  // As a key, in something that YAML itself refuses, or in several places at once. Single values: fixtures.test.ts.
  test.each([
    oneUser({ fullName: `*${secret}` }),
    oneUser({ fullName: `!${secret} x` }),
    oneUser({ fullName: `"\\${secret}"` }),
    oneUser({ fullName: `@${secret}` }),
    oneUser({ fullName: `${secret}: ${secret}: x` }),
    oneUser({ fullName: `"${secret}` }),
    `%${secret}\n---\n${oneUser()}`,
    `${oneUser({ uniqueId: secret })}${userEntry({ uniqueId: secret })}`,
    oneUser({ uniqueId: secret, permissionLevel: null }),
    `${secret}: 1\nusers: []\n`,
    `${secret}\n`,
    `users: ${secret}\n`,
    `users: [${secret}, {${secret}: ${secret}}]\n`,
    `defaults: {${secret}: ${secret}, permissionLevel: ${secret}}\nusers: []\n`,
    `groups: {${secret}: ${secret}, "${secret} ": {members: [${secret}]}}\n`,
    `groups: {a: {membership: ${secret}, members: [a@${secret}.co, A@${secret}.co], ${secret}: 1}}\n`,
    `groups:\n  ${secret}: {members: []}\n  ${secret}: {members: []}\n`,
    `trustCenters: {"${secret}!": {${secret}: 1, viewers: [${secret}, {email: ${secret}, ${secret}: ${secret}}]}}\n`,
    `trustCenters: {a: {viewers: [{email: a@${secret}.co}, {email: a@${secret}.co}, {email: b@b.co, accessLevel: ${secret}, expirationDate: ${secret}}]}}\n`
  ])('no message holds any text of the file (%#)', async (text) => {
    const hidden = await problemsOf(text, { quoteValues: false })
    const shown = await problemsOf(text)
    expect(hidden).not.toEqual([])
    expect(hidden).toHaveLength(shown.length)
    expect(hidden.join('\n')).not.toContain(secret)
  })
})

/** The accounts of a file that has no problem, sorted. */
const ids = async (file: string): Promise<readonly string[]> => {
  const result = await outcome(file)
  if (!('files' in result)) throw new Error(JSON.stringify(result))
  return (result.users ?? []).map(({ account }) => JSON.stringify(account)).toSorted()
}

describe('the order of things', () => {
  test('of users makes no difference to the accounts', async () => {
    await fc.assert(
      fc.asyncProperty(someAccounts, fc.nat(), async (accounts, seed) => {
        const { text } = writeRoster(accounts, new Map())
        const [head = '', ...entries] = text.split(/^(?= {2}- )/m)
        const turned = entries.map((_, index) => entries[(index * 7 + seed) % entries.length] ?? '')
        const shuffled = new Set(turned).size === entries.length ? turned : entries.toReversed()
        expect(await ids(head + shuffled.map((entry) => `${entry.trimEnd()}\n`).join(''))).toEqual(
          await ids(text)
        )
      }),
      { numRuns: 40 }
    )
  })

  test('of patterns makes no difference to what is reported', async () => {
    const files = {
      'c.yml': oneUser({ email: 'x' }),
      'a.yml': oneUser({ permissionLevel: 'X' }),
      'b.yml': 'users:'
    }
    const sorted = await problemsOf(files, { patterns: ['a.yml', 'b.yml', 'c.yml', 'd.yml'] })
    await expect(
      problemsOf(files, { patterns: ['d.yml', 'c.yml', '*.yml', 'b.yml', 'a.yml'] })
    ).resolves.toEqual(sorted)
    expect(sorted.map((problem) => problem.split(':', 2).join(':'))).toEqual([
      'users-file: there is no file "d.yml" in the workspace',
      'a.yml:5',
      'b.yml:1',
      'c.yml:2',
      'c.yml:4'
    ])
  })
})
