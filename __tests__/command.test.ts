import * as files from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { command } from '../src/command.ts'
import { inWorkspace, oneUser } from './roster/workspace.ts'

const run = (contents: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  inWorkspace(contents, (directory) =>
    command(args, {
      directory,
      files,
      clock: {
        now: () => Date.parse('2026-11-25T00:00:00Z'),
        sleep: async () => undefined,
        timeout: () => new AbortController().signal
      }
    })
  )

describe('vanta-user-sync validate', () => {
  test('says what it checked', async () => {
    const three = {
      'a.yml': oneUser(),
      'b.yml': 'groups: {A: {members: []}}\n',
      'c.yml': 'trustCenters: {acme: {viewers: [{email: a@example.com, accessLevel: FULL_ACCESS}]}}\n'
    }
    await expect(run(three, 'validate', 'a.yml', 'b.yml', 'c.yml')).resolves.toEqual({
      status: 0,
      out: ['3 files checked, all valid: 1 user, 1 group, 1 viewer.'],
      error: []
    })
    await expect(run(three, 'validate', 'a.yml')).resolves.toMatchObject({
      out: ['1 file checked, all valid: 1 user.']
    })
  })

  test('prints each problem with file, line and column, and fails', async () => {
    const both = { 'a.yml': oneUser({ email: 'ada' }), 'b.yml': oneUser({ permissionLevel: 'admin' }) }
    await expect(run(both, 'validate', '--', '*.yml')).resolves.toEqual({
      status: 1,
      out: [
        'a.yml:4:12: email "ada" is not an e-mail address: write it like ada@example.com.',
        'b.yml:2:15: uniqueId "u-1" is already at a.yml:2: remove one of the two users, or give each account its own id.',
        'b.yml:5:22: permissionLevel "admin" must be ADMIN, EDITOR or BASE: did you mean ADMIN?'
      ],
      error: ['There are 3 problems in the users files: nothing was planned.']
    })
  })

  test('warns about a date that has passed, and succeeds', async () => {
    const { status, out } = await run({ 'a.yml': oneUser({ reviewBy: '2026-11-01' }) }, 'validate', 'a.yml')
    expect(status).toBe(0)
    expect(out[0]).toMatch(
      /^a\.yml:9:5: warning: The access of Ada Lovelace was due for review on 2026-11-01\./
    )
  })

  test('says which file is not there', async () => {
    await expect(run({}, 'validate', 'a.yml')).resolves.toMatchObject({
      status: 1,
      out: [expect.stringMatching(/^users-file: there is no file "a\.yml"/)]
    })
  })
})

test.each([[['check', 'a.yml']], [['validate']], [['validate', '--fix', 'a.yml']], [[]]])(
  'the arguments %j are answered with how to use it',
  async (args) => {
    const { status, out, error } = await run({}, ...args)
    expect({ status, out }).toEqual({ status: 2, out: [] })
    expect(error.join()).toContain('Usage: vanta-user-sync validate FILE…')
  }
)

test.each(['--help', '-h'])('%s is no mistake', async (flag) => {
  const how = expect.stringContaining('Usage: vanta-user-sync validate FILE…')
  await expect(run({}, flag)).resolves.toEqual({ status: 0, out: [how], error: [] })
})
