// What an export says of the file it wrote. That a plan right after is empty is shown in action/export.test.ts.
import { afterAll, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportRoster, exportTarget } from '../src/export.ts'
import { planAccounts } from '../src/plan/accounts.ts'
import { rosterOf } from '../src/roster/read.ts'
import type { Account } from '../src/roster/roster.ts'
import type { VantaState } from '../src/vanta/model.ts'
import { account, row } from './plan/values.ts'
import { accounts as someAccounts } from './roster/arbitraries.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const exported = async (state: VantaState, redact = false) => {
  files += 1
  const file = join(folder, `${files}.yml`)
  const sentences = await exportRoster(state, { file, name: 'users.yml' }, { redact })
  return { sentences, text: readFileSync(file, 'utf8') }
}

/** What a plan would show of the accounts right after an export, or that the export asks for a hand first. */
const changesAfter = async (accounts: NonNullable<VantaState['accounts']>) => {
  const { sentences, text } = await exported({ accounts })
  if (sentences.length > 1) return sentences
  const { users } = rosterOf([{ path: 'users.yml', text }])
  return planAccounts(accounts, users ?? [], () => undefined).changes
}
const ada = account({ uniqueId: 'ada' })
const bob = account({ uniqueId: 'bob', email: 'bob@example.com' })

describe('an export says', () => {
  test('that the plan is empty, where it will be', async () => {
    const { sentences } = await exported({ accounts: [row(ada), row(bob)], groups: [], people: [] })
    expect(sentences).toEqual([
      'Wrote 2 accounts and 0 groups to users.yml. Commit it on a branch, and open a pull request: its plan shows no change.'
    ])
  })

  test('what to mend first, where the file has to be', async () => {
    const { sentences, text } = await exported({
      accounts: [row({ ...ada, externalUrl: 'http://x.example' })]
    })
    expect(sentences[0]).toBe(
      'Wrote 1 account to users.yml. Mend what the next notices name, then commit it on a branch, and open a pull request.'
    )
    expect(sentences[1]).toMatch(/^To mend in users\.yml: User "ada": externalUrl must start with https/)
    expect(text).toContain('# To mend: externalUrl must start with https')
  })

  test('that custom properties do not fit into the file, and would be cleared', async () => {
    const { sentences, text } = await exported({
      accounts: [row(ada, { customProperties: { team: 'x' } }), row(bob)]
    })
    expect(sentences).toEqual([
      'Wrote 2 accounts to users.yml. Mend what the next notices name, then commit it on a branch, and open a pull request.',
      '1 account in Vanta with customProperties, which a users file cannot hold: a plan shows that the sync would clear them. Keep them somewhere else first.'
    ])
    expect(text).not.toContain('customProperties')
  })

  test('that a list of nobody is no file to begin with', async () => {
    const { sentences } = await exported({ accounts: [] })
    expect(sentences).toEqual([
      'Wrote 0 accounts to users.yml. Vanta lists no account of this app yet, and a file without a user is always refused: list your users first.'
    ])
  })
})

describe('what Vanta lists in a form of its own is written so that a plan right after is empty:', () => {
  test.each<[string, Partial<Account>, Readonly<Record<string, unknown>>]>([
    ['optional fields that are empty', {}, { roleDescription: '', lastLoginTimestamp: '', groupIds: '' }],
    [
      'times with another offset',
      { createdTimestamp: '2023-01-01T09:30:00.000Z' },
      { createdTimestamp: '2023-01-01T11:30:00+0200' }
    ],
    [
      'times without a zone',
      { createdTimestamp: '2023-01-01T09:30:00.000Z' },
      { createdTimestamp: '2023-01-01 09:30' }
    ],
    ['lists that name something twice', {}, { groupIds: ['a', 'b', 'a'], mfaMethods: ['OTP', 'OTP'] }],
    ['an address with spaces around it', {}, { email: ' ada@example.com ' }],
    ['no MFA beside SSO', { authMethod: 'SSO' }, { mfaEnabled: null, mfaMethods: null }],
    ['MFA methods alone beside SSO', { authMethod: 'SSO' }, { mfaEnabled: null }],
    ['MFA that no file can hold, beside SSO', { authMethod: 'SSO' }, { mfaMethods: ['WEBAUTHN'] }],
    ['empty MFA beside SSO', { authMethod: 'SSO' }, { mfaEnabled: '', mfaMethods: '' }],
    ['MFA that is not known', {}, { mfaEnabled: '', mfaMethods: [] }]
  ])('%s', async (_, over, fields) => {
    const odd = row(account({ uniqueId: 'ada', email: 'ada@example.com', ...over }), fields)
    await expect(changesAfter([odd])).resolves.toEqual([])
    // Beside others, whose MFA stands in `defaults`.
    await expect(changesAfter([odd, row(bob), row(account())])).resolves.toEqual([])
  })

  /** The same instant in one of Vanta's forms. */
  const inSomeForm = (time: unknown, form: number): unknown => {
    if (typeof time !== 'string') return form % 2 === 0 ? '' : undefined
    const zoneless = time.slice(0, -1)
    return [time, zoneless, `${zoneless}+0000`, `${zoneless}+00:00`, zoneless.replace('T', ' ')][form % 5]
  }
  const inSomeForms = (one: Account, form: number): Readonly<Record<string, unknown>> => ({
    createdTimestamp: inSomeForm(one.createdTimestamp, form),
    updatedTimestamp: inSomeForm(one.updatedTimestamp, form + 1),
    deactivatedTimestamp: inSomeForm(one.deactivatedTimestamp, form + 2),
    lastLoginTimestamp: inSomeForm(one.lastLoginTimestamp, form + 3),
    lastPasswordResetTimestamp: inSomeForm(one.lastPasswordResetTimestamp, form + 4),
    groupIds: one.groupIds && [...one.groupIds, ...one.groupIds.slice(form % 2)],
    mfaMethods: [...one.mfaMethods, ...one.mfaMethods],
    ...(one.authMethod === 'SSO' && {
      mfaEnabled: [true, null, 'yes', ''][form % 4],
      mfaMethods: [[], ['OTP'], ['x']][form % 3]
    })
  })

  test('whatever the accounts', async () => {
    await fc.assert(
      fc.asyncProperty(someAccounts, fc.nat(60), async (all, form) => {
        const rows = all.map((one, index) => row(one, inSomeForms(one, form + index)))
        if (rows.length > 0) expect(await changesAfter(rows)).toEqual([])
      }),
      { numRuns: 300 }
    )
  })

  test('or the export says what is to be mended, whatever stands in the fields', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '',
        'SSO',
        'TOKEN',
        'ACTIVE',
        'x@example.com',
        '2023-02-30',
        '9999-12-31T23:59:59-01:00',
        ' '
      ),
      fc.constantFrom(0, 7, true, false, null),
      fc.array(fc.constantFrom('', 'OTP', 'a', 'a'), { maxLength: 3 })
    )
    const field = fc.constantFrom(
      ...Object.keys({
        ...ada,
        roleDescription: '',
        groupIds: '',
        deactivatedTimestamp: '',
        lastLoginTimestamp: ''
      }).filter((name) => name !== 'uniqueId')
    )
    const spoilt = fc.dictionary(field, anything, { maxKeys: 3, noNullPrototype: true })
    await fc.assert(
      fc.asyncProperty(
        someAccounts,
        fc.array(spoilt, { minLength: 12, maxLength: 12 }),
        async (all, fields) => {
          const rows = all.map((one, index) => row(one, fields[index]))
          if (rows.length === 0) return
          const outcome = await changesAfter(rows)
          if (outcome.length > 0)
            expect(outcome).toContainEqual(expect.stringMatching(/^To mend in users\.yml: /))
        }
      ),
      { numRuns: 500 }
    )
  })
})

test('a file that comes to stand there while Vanta is read is not overwritten', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'export-'))
  const target = await exportTarget(['users.yml'], workspace)
  writeFileSync(target.file, 'mine')
  await expect(exportRoster({ accounts: [] }, target, { redact: false })).rejects.toThrow('exists already')
  expect(readFileSync(target.file, 'utf8')).toBe('mine')
})
