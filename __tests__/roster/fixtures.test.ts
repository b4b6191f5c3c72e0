import * as fs from 'node:fs/promises'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { readRoster } from '../../src/roster/read.ts'
import { writeRoster } from '../../src/roster/write.ts'
import { problemsIn, rosterOf } from './workspace.ts'

const fixtures = fileURLToPath(new URL('../fixtures/roster/', import.meta.url))

describe('a whole file', () => {
  test('with everything in it is read', async () => {
    const roster = await readRoster({ patterns: ['everything.yml'], workspace: fixtures, files: fs })
    expect(roster.files).toMatchObject([
      {
        path: 'everything.yml',
        usersKey: { file: 'everything.yml', line: 8, column: 1 }
      }
    ])
    expect(
      roster.users?.map(({ account, place }) => [account.uniqueId, account.displayName, place.line])
    ).toEqual([
      ['u-1001', 'Ada Lovelace', 9],
      ['ci-bot', 'ci-bot', 17],
      ['u-0007', 'Charles B.', 28],
      ['0042', 'Grace Hopper', 40]
    ])
    expect(roster.users?.map(({ account }) => account)).toMatchObject([
      { lastLoginTimestamp: '2026-11-02T07:15:30.000Z' },
      { mfaMethods: ['UNSUPPORTED'], groupIds: ['deployers', '42'] },
      { status: 'DEACTIVATED', roleDescription: 'Designed the engine, and left.' },
      {
        mfaEnabled: null,
        mfaMethods: [],
        externalUrl: 'https://app.example.com/people?mail=grace%40example.com'
      }
    ])
  })

  test('with everything in it is still the same after being written again', async () => {
    const roster = await readRoster({ patterns: ['everything.yml'], workspace: fixtures, files: fs })
    const accounts = roster.users?.map(({ account }) => account) ?? []
    const { text, problems } = writeRoster(accounts, new Map())
    expect(problems).toEqual([])
    const again = await rosterOf(text)
    expect(new Set(again.users?.map(({ account }) => JSON.stringify(account)))).toEqual(
      new Set(accounts.map((account) => JSON.stringify(account)))
    )
  })

  /** The lines with a comment that starts with `#!`, and what it says. */
  const marked = async (name: string) =>
    (await readFile(`${fixtures}${name}`, 'utf8')).split('\n').flatMap((line, index) => {
      const [, said] = line.split('#! ')
      return said === undefined ? [] : [{ line: index + 1, said }]
    })

  test('full of mistakes is reported mistake by mistake, each on its line', async () => {
    const expected = await marked('mistakes.yml')
    const problems = await problemsIn(fixtures, ['mistakes.yml'])
    expect(problems.map((problem) => Number(problem.split(':')[1]))).toEqual(expected.map(({ line }) => line))
    for (const [index, { said }] of expected.entries()) expect(problems[index]).toContain(said)
  })

  test.each(['wrong-users.yml', 'wrong-access.yml'])(
    'of nothing but mistakes is reported with what it says at the end of each line: %s',
    async (name) => {
      const expected = (await marked(name)).map(({ line, said }) => `${name}:${line}:${said}`)
      await expect(problemsIn(fixtures, [name])).resolves.toEqual(expected)
      // Where values are not to be shown, all but what we would write is covered.
      await expect(problemsIn(fixtures, [name], false)).resolves.toEqual(
        expected.map((problem) => problem.replaceAll(/(?<!write )"[^"]*"+/g, '"…"'))
      )
    }
  )
})
