// What an export says of the file it wrote. That a plan right after is empty is shown in action/export.test.ts.
import { afterAll, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportRoster, exportTarget, schemaUrl } from '../src/export.ts'
import { planAccounts } from '../src/kinds/accounts/plan.ts'
import { planGroups } from '../src/kinds/groups/plan.ts'
import { rosterOf } from '../src/roster/read.ts'
import { type Account, fieldNames } from '../src/kinds/accounts/fields.ts'
import type { Group, Person, VantaState } from '../src/vanta/model.ts'
import { account, group, LIMITS, nobodyProtected, person, refusalsOf, row } from './plan/values.ts'
import { accounts as someAccounts } from './roster/arbitraries.ts'
import { plain } from '../src/say.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NOW = Date.parse('2026-11-25T12:00:00Z')
let files = 0
const newName = (): string => {
  files += 1
  return `${files}.yml`
}

const exported = async (state: VantaState) => {
  const file = join(folder, newName())
  const sentences = await exportRoster(state, { file, name: 'users.yml' }, { schemaUrl: 'x', now: NOW }, fs)
  return { sentences: sentences.map(plain), text: readFileSync(file, 'utf8') }
}

/** What a plan would show of the accounts right after an export, or that the export asks for a hand first. */
const changesAfter = async (accounts: NonNullable<VantaState['accounts']>) => {
  const { sentences, text } = await exported({ accounts })
  if (sentences.length > 1) return sentences
  const { users } = rosterOf([{ path: 'users.yml', text }])
  return planAccounts(accounts, users ?? []).changes
}
const ada = account({ uniqueId: 'ada' })
const bob = account({ uniqueId: 'bob', email: 'bob@example.com' })

describe('an export goes', () => {
  const one = 'mode: export writes one file: give its path as users-file, without a pattern.'
  test.each([
    [[], one],
    [['a.yml', 'b.yml'], one],
    [['teams/*.yml'], one],
    [
      ['nowhere/users.yml'],
      'users-file: the folder of "nowhere/users.yml" does not exist. Create it first, or name another path.'
    ],
    ...['../users.yml', 'out/users.yml'].map((path): [string[], string] => [
      [path],
      `users-file: "${path}" is outside the workspace. Name a path inside it.`
    ]),
    [
      ['mine.yml'],
      'users-file exists already. mode: export never overwrites: name a path that does not exist yet.'
    ]
  ])('nowhere where users-file is %j', async (patterns, sentence) => {
    writeFileSync(join(folder, 'mine.yml'), '')
    rmSync(join(folder, 'out'), { force: true })
    symlinkSync(tmpdir(), join(folder, 'out'))
    const going = exportTarget(patterns, folder, fs)
    await expect(going).rejects.toThrow(sentence)
    await expect(going).rejects.toMatchObject({ reason: 'configuration' })
  })

  test('to a new file in a folder of the workspace', async () => {
    const root = realpathSync(folder)
    mkdirSync(join(folder, 'teams'), { recursive: true })
    await expect(exportTarget(['teams/users.yml'], folder, fs)).resolves.toEqual({
      file: join(root, 'teams', 'users.yml'),
      name: join('teams', 'users.yml')
    })
  })

  test('or says why nothing could be written', async () => {
    const target = { file: join(folder, 'nowhere', 'users.yml'), name: 'nowhere/users.yml' }
    await expect(exportRoster({ accounts: [] }, target, { schemaUrl: 'x', now: NOW }, fs)).rejects.toThrow(
      'users-file: the file could not be written (ENOENT).'
    )
  })
})

describe('an exported file begins with what it is', () => {
  const of = [
    '# yaml-language-server: $schema=x',
    '# The accounts of this app, as Vanta had them when this file was made. From now on it is the other way around:',
    '# Vanta gets what is here, and everyone taken out of `users` is deleted there.'
  ]
  const groupsToo =
    '# Groups only ever add the members listed; `membership: exact` also takes out all others.'
  const centers =
    '# Trust Centers cannot be listed; add yours by its slugId under `trustCenters`, as the README shows.'
  const head = async (state: VantaState) => (await exported(state)).text.split('\n\n')[0]?.split('\n')

  test('and says of groups only where it has some', async () => {
    const [accounts, groups] = [[row(ada)], [group({ id: 'g-1', name: 'A' })]]
    expect(await head({ accounts })).toEqual([...of, centers])
    expect(await head({ accounts, groups, people: [] })).toEqual([...of, centers])
    const people = [person({ id: 'p-1', email: 'ada@example.com', groupIds: ['g-1'] })]
    expect(await head({ accounts, groups, people })).toEqual([...of, groupsToo, centers])
  })
})

describe('an export says', () => {
  test('that the plan will be empty', async () => {
    const { sentences, text } = await exported({ accounts: [row(ada), row(bob)], groups: [], people: [] })
    expect(sentences).toEqual([
      'Wrote 2 accounts and 0 groups to users.yml. Commit it on a branch, and open a pull request: its plan shows no change.'
    ])
    expect(text).not.toMatch(/^groups:/m)
  })

  test('what to fix before the file can be used', async () => {
    const { sentences, text } = await exported({
      accounts: [row({ ...ada, externalUrl: 'http://x.example' })]
    })
    expect(sentences[0]).toBe(
      'Wrote 1 account to users.yml. Fix what the next notices name, then commit it on a branch, and open a pull request.'
    )
    expect(sentences[1]).toMatch(/^To fix in users\.yml: User "ada": externalUrl must start with https/)
    expect(text).toContain('# To fix: externalUrl must start with https')
  })

  test('that custom properties do not fit into the file, and would be cleared', async () => {
    const { sentences, text } = await exported({
      accounts: [row(ada, { customProperties: { team: 'x' } }), row(bob)]
    })
    expect(sentences).toEqual([
      'Wrote 2 accounts to users.yml. Fix what the next notices name, then commit it on a branch, and open a pull request.',
      '1 account in Vanta with customProperties, which a users file cannot hold: a plan shows that the sync would clear them. Keep them somewhere else first.'
    ])
    expect(text).not.toContain('customProperties')
  })

  test('that a file without users is no use yet', async () => {
    const { sentences, text } = await exported({ accounts: [] })
    expect(text).toMatch(/as the README shows\.\n$/)
    expect(sentences).toEqual([
      'Wrote 0 accounts to users.yml. Vanta lists no account of this app yet, and a file without a user is always refused: list your users first. The file has everybody whom Vanta calls CURRENT in comments, to choose from.'
    ])
  })

  test('who could be chosen for an app without accounts: everybody CURRENT, in comments that make a file', async () => {
    const people = [
      person({ id: 'p-1', email: 'grace@example.com', name: 'Grace Hopper' }),
      person({ id: 'p-2', email: 'ada@example.com', name: 'Ada: #1, "null"' }),
      person({ id: 'p-3', email: 'gone@example.com', name: 'Gone', employmentStatus: 'FORMER' }),
      person({ id: 'p-4', email: 'two@example.com', name: 'Two' }),
      person({ id: 'p-5', email: 'TWO@example.com', name: 'Two' })
    ]
    const { text } = await exported({ accounts: [], people })
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
    const [first, second, third, ...chosen] = text.slice(text.indexOf('# Everybody')).split('\n')
    expect([first, second, third, chosen[0], chosen.at(-1)]).toEqual([
      '# Everybody whom Vanta calls CURRENT. Uncomment who has an account of the app, and replace the ids with those of',
      '# the app, the link by its own, and what the defaults say of everybody.',
      '#',
      '# defaults:',
      ''
    ])
    expect(chosen.at(-2)).toMatch(/^# {5}\S/)
    const uncommented = chosen.map((line) => line.replace(/^# ?/, '')).join('\n')
    expect(
      rosterOf([{ path: 'users.yml', text: uncommented }]).users?.map((user) => user.account)
    ).toMatchObject([
      { uniqueId: 'ada@example.com', createdTimestamp: '2026-11-25T00:00:00.000Z', permissionLevel: 'BASE' },
      { uniqueId: 'grace@example.com', displayName: 'Grace Hopper' }
    ])
  })

  test('who would be offboarded by the first sync, including owners of deleted accounts, and the file says so too', async () => {
    const left = { employmentStatus: 'FORMER', tasksStatus: 'OFFBOARDING_OVERDUE' }
    const people = [
      person({ id: 'p-1', email: 'ada@example.com', name: 'Ada' }),
      person({ id: 'p-2', email: 'gone@example.com', name: 'Gone', ...left }),
      person({ id: 'p-3', email: 'never@example.com', name: 'Never', ...left }),
      person({ id: 'p-4', email: 'back@example.com', name: 'Back', ...left }),
      person({ id: 'p-5', email: 'off@example.com', name: 'Off', ...left }),
      person({ ...left, id: 'p-6', email: 'done@example.com', tasksStatus: 'OFFBOARDING_COMPLETE' }),
      person({ id: 'p-7', email: 'here@example.com', name: 'Here', tasksStatus: 'OFFBOARDING_OVERDUE' })
    ]
    const rowOf = (name: string, over: Partial<Account> = {}) =>
      row({ ...ada, uniqueId: name, email: `${name}@example.com`, ...over })
    const accounts = [
      row(ada),
      ...['gone', 'done', 'here', 'back'].map((name) => ({
        ...rowOf(name),
        deletedAt: '2026-01-01T00:00:00Z'
      })),
      rowOf('back'),
      rowOf('off', { status: 'DEACTIVATED', deactivatedTimestamp: '2026-01-01T00:00:00Z' })
    ]
    const { sentences, text } = await exported({ accounts, people })
    expect(sentences.slice(1)).toEqual([
      expect.stringContaining(
        'complete the offboarding of people who have left, as far as their tasks are complete: 2.'
      ),
      'Has left, and is not offboarded: Gone gone@example.com.',
      'Has left, and is not offboarded: Off off@example.com.'
    ])
    expect(text).toContain('# Has left, and is not offboarded: Gone gone@example.com.')
  })
})

describe('what Vanta lists in other forms is exported so that the next plan is empty:', () => {
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
    // Beside others, whose MFA is in `defaults`.
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
        expect(await changesAfter(rows)).toEqual([])
      }),
      { numRuns: 120 }
    )
  })

  test('or the export says what to fix, whatever is in the fields', async () => {
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
    const field = fc.constantFrom(...fieldNames.filter((name) => name !== 'uniqueId'))
    const spoilt = fc.dictionary(field, anything, { maxKeys: 3, noNullPrototype: true })
    await fc.assert(
      fc.asyncProperty(
        someAccounts,
        fc.array(spoilt, { minLength: 12, maxLength: 12 }),
        async (all, fields) => {
          const rows = all.map((one, index) => row(one, fields[index]))
          const outcome = await changesAfter(rows)
          if (outcome.length > 0)
            expect(outcome).toContainEqual(expect.stringMatching(/^To fix in users\.yml: /))
        }
      ),
      { numRuns: 200 }
    )
  })
})

describe('groups are exported so that the next plan is empty:', () => {
  const members = (...groupIds: readonly string[]) => [
    person({ id: 'p-1', email: 'ada@example.com', groupIds }),
    person({ id: 'p-2', email: 'bob@example.com', groupIds })
  ]
  const empty = { accounts: [row(ada)] }

  /** The names that an export gives to groups, once a plan of them has shown nothing. */
  const namesOf = async (groups: readonly Group[], people: readonly Person[]) => {
    const { sentences, text } = await exported({ ...empty, groups, people })
    const roster = rosterOf([{ path: 'users.yml', text }])
    const plan = planGroups(roster.groups ?? [], groups, people, LIMITS, nobodyProtected)
    expect([...plan.changes, ...refusalsOf(plan.guards)]).toEqual([])
    expect(sentences[0]).toContain('its plan shows no change')
    return { names: roster.groups?.map(({ nameOrId }) => nameOrId) ?? [], notices: sentences.slice(1) }
  }

  test.each<[string, namesById: Readonly<Record<string, string>>, readonly string[]]>([
    ['by their names', { 'g-1': 'Engineering' }, ['Engineering']],
    ['by a name that is a merge key without quotes', { 'g-1': '<<' }, ['<<']],
    ['by their ids where two have one name', { 'g-1': 'A', 'g-2': 'A' }, ['g-1', 'g-2']],
    ["by their ids where the name is another's id", { 'g-1': 'g-2', 'g-2': 'B' }, ['B', 'g-1']],
    ["by their names where the id is another's name", { 'g-1': 'A', 'g-2': 'g-1' }, ['A', 'g-2']],
    ['by their ids where the name has spaces around it', { 'g-1': ' A ' }, ['g-1']],
    ['by their ids where the name turns the direction of text', { 'g-1': 'A\u202eB' }, ['g-1']],
    ['by their ids where the name is empty', { 'g-1': '' }, ['g-1']],
    ['by a name as long as a key may be', { 'g-1': 'a'.repeat(1000) }, ['a'.repeat(1000)]],
    ['by their ids where the name is too long for a key', { 'g-1': 'a'.repeat(1001) }, ['g-1']],
    ['by their ids where the name is too long once it is escaped', { 'g-1': '\u200b'.repeat(300) }, ['g-1']],
    ['by a name that is the id as well', { 'g-1': 'g-1' }, ['g-1']]
  ])('%s', async (_, groups, expected) => {
    const all = Object.entries(groups).map(([id, name]) => group({ id, name }))
    await expect(namesOf(all, members('g-1', 'g-2'))).resolves.toEqual({ names: expected, notices: [] })
  })

  test('without those that something else manages; a notice names it', async () => {
    const all = [group({ id: 'g-1', name: 'A', source: 'Okta' }), group({ id: 'g-2', name: 'B' })]
    await expect(namesOf(all, members('g-1', 'g-2'))).resolves.toEqual({
      names: ['B'],
      notices: ['Left out: "A", since Okta manages its members.']
    })
  })

  test('not at all, and with a notice, where neither name nor id means one group', async () => {
    const all = [
      group({ id: 'g-1', name: 'A' }),
      group({ id: 'g-2', name: 'A' }),
      group({ id: 'g-3', name: 'g-2' })
    ]
    const left =
      ', since neither its name nor its id can name it in a users file. Nothing changes for it in Vanta.'
    const people = members('g-1', 'g-2', 'g-3')
    await expect(namesOf(all, people)).resolves.toEqual({
      names: ['g-1', 'g-3'],
      notices: [`Left out: "A"${left}`]
    })
  })

  test('without members whose address is shared or not allowed in a file; a notice names them', async () => {
    const all = [group({ id: 'g-1', name: 'A' }), group({ id: 'g-2', name: 'B' })]
    const people = [
      ...members('g-1'),
      person({ id: 'p-3', email: 'root', groupIds: ['g-1', 'g-2'] }),
      person({ id: 'p-4', email: 'a b@example.com', groupIds: ['g-1'] }),
      person({ id: 'p-5', email: 'two@example.com', groupIds: ['g-1'] }),
      person({ id: 'p-6', email: 'Two@example.com', groupIds: ['g-2'] })
    ]
    const left = (name: string, who: string) =>
      `Left out of "${name}", since no file can list them (no address, or one that several people have): ${who}. Nothing changes for them in Vanta, also with \`membership: exact\`.`
    await expect(namesOf(all, people)).resolves.toEqual({
      names: ['A'],
      notices: [
        left('A', `Person p-3 root, Person p-4 a b@example.com, Person p-5 two@example.com`),
        left('B', `Person p-3 root, Person p-6 Two@example.com`)
      ]
    })
  })

  test('whatever the groups and people', async () => {
    const text = fc.oneof(
      fc.constantFrom('', 'A', 'g-1', 'g-2', 'g-3', ' ', '<<', 'null', '# x', 'a: b', '__proto__'),
      fc.string({ unit: 'binary', maxLength: 6 })
    )
    const source = fc.constantFrom(null, 'Vanta', 'Okta')
    const groups = fc
      .array(fc.tuple(text, source), { maxLength: 4 })
      .map((all) => all.map(([name, from], index) => group({ id: `g-${index + 1}`, name, source: from })))
    const address = fc.oneof(fc.constantFrom('ada@example.com', 'ADA@example.com', 'b@example.com', ''), text)
    const people = fc
      .array(fc.tuple(address, fc.subarray(['g-1', 'g-2', 'g-3', 'g-4'])), { maxLength: 6 })
      .map((all) => all.map(([email, groupIds], index) => person({ id: `p-${index}`, email, groupIds })))
    await fc.assert(
      fc.asyncProperty(groups, people, async (all, some) => {
        await namesOf(all, some)
      }),
      { numRuns: 300 }
    )
  })
})

test('a file that appears there while Vanta is read is not overwritten', async () => {
  const target = await exportTarget([newName()], folder, fs)
  writeFileSync(target.file, 'mine')
  await expect(exportRoster({ accounts: [] }, target, { schemaUrl: 'x', now: NOW }, fs)).rejects.toThrow(
    'exists already'
  )
  expect(readFileSync(target.file, 'utf8')).toBe('mine')
})

test('an export names the schema of the release that is running', () => {
  expect(schemaUrl({ GITHUB_ACTION_REPOSITORY: 'acme/sync', GITHUB_ACTION_REF: 'v1.2.3' })).toBe(
    'https://raw.githubusercontent.com/acme/sync/v1.2.3/users.schema.json'
  )
  expect(schemaUrl({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' })).toBe(
    'https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/users.schema.json'
  )
})
