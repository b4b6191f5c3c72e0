import { describe, expect, test } from '@jest/globals'
import type { Seed } from '../../sandbox/seed.ts'
import { annotations } from '../../src/report/annotations.ts'
import { logGroups } from '../../src/report/log.ts'
import { commentMarkdown } from '../../src/report/markdown.ts'
import { change, raise, withChanges } from './reports.ts'
import { MERGE, run, type Shown, type Situation } from './runs.ts'
import { fileOf, people, SECRETLESS, seedOf } from './situations.ts'

const FILE = 'vanta-users.yml'
const staff = people(1, 12)
const both = { 'offboarding-acknowledger': 'hypatia@example.com' }

type Person = NonNullable<Seed['people']>[number]
const persons = (amount: number, more: Partial<Person> = {}, from = 1): Person[] =>
  people(from, from + amount - 1).map(({ email, fullName }) => ({ email, display: fullName, ...more }))
const HYPATIA: Person = { email: 'hypatia@example.com', display: 'Hypatia' }

const annotated = ({ log }: Shown): string[] =>
  log.split('\n').filter((line) => /^::(?!debug|group|end)/.test(line))
/** What the log shows without a click and without debug logging. */
const open = ({ log }: Shown): string[] =>
  log
    .replaceAll(/^::group::[^]*?^::endgroup::\n/gm, '')
    .split('\n')
    .filter((line) => !line.startsWith('::'))

describe('a reviewer is shown', () => {
  const group = (lines: string): string =>
    `groups:\n  Engineering:\n${lines}    members:\n      - ${staff[0]?.email}\n`
  const EXACT = group('    membership: exact\n')
  const CENTER = `trustCenters:\n  example-co:\n    viewers:\n      - email: buyer@customer.example\n        accessLevel: FULL_ACCESS\n`
  const stops = (now: string): Promise<Shown> =>
    run({
      seed: seedOf(staff, {
        people: [...persons(1, { groups: ['Engineering'] }), ...persons(11, {}, 2)],
        groups: [{ name: 'Engineering' }],
        trustCenters: { 'example-co': { viewers: [{ email: 'buyer@customer.example' }] } }
      }),
      files: { [FILE]: now },
      base: { [FILE]: fileOf(staff, `${EXACT}${CENTER}`) },
      event: 'pull_request'
    })

  test.each([
    ['the users', `${EXACT}${CENTER}`, 'the accounts.'],
    ['a group', fileOf(staff, CENTER), 'the group Engineering.'],
    ['a Trust Center', fileOf(staff, EXACT), 'the viewers of the Trust Center example-co.'],
    [
      'who may be in a group',
      fileOf(staff, `${group('')}${CENTER}`),
      'members of the group Engineering who are not'
    ]
  ])('what the files stop managing: %s', async (_what, now, said) => {
    const shown = await stops(now)
    expect(shown.comment).toContain(`No longer managed: ${said}`)
    expect(annotated(shown).join('\n')).toContain(`No longer managed: ${said}`)
  })

  test('the one who becomes ADMIN among 1,500 others, on every surface', () => {
    const report = withChanges(
      Array.from({ length: 1_500 }, (_, n) =>
        change('accounts.updated', {
          subject: { id: `u-${n}`, name: 'Ada', email: '' },
          ...raise('BASE', n === 1_234 ? 'ADMIN' : 'EDITOR')
        })
      )
    )
    const [first = ''] = logGroups(report).flatMap(({ lines }) =>
      lines.filter((line) => /^[-!~+] /.test(line))
    )
    const page = commentMarkdown(report, '<!-- m -->')
    expect(first).toContain('Ada  BASE → ADMIN  (u-1234)')
    expect(page.split('```diff\n')[1]?.split('\n')[0]).toBe(first)
    expect(page).toContain('1,500 to update (1 to ADMIN)')
    expect(annotations(report).map(({ message }) => message)).toEqual(['Ada (u-1234): BASE → ADMIN.'])
  })

  test('who has left and is ACTIVE in the file, although nothing is to change', async () => {
    const left = persons(1, { status: 'FORMER', endDate: '2026-11-20T00:00:00.000Z' })
    const shown = await run({
      seed: seedOf(staff, { people: [...left, ...persons(11, {}, 2), HYPATIA] }),
      files: { [FILE]: fileOf(staff) },
      event: 'pull_request',
      inputs: both
    })
    expect(shown.comment).toMatch(
      /⚠️ \*\*Worth knowing\*\* \(.*#L8\)\): .* has left according to Vanta, on 2026-11-20/
    )
    expect(annotated(shown)).toEqual([expect.stringMatching(/^::warning file=vanta-users.yml,line=8,/)])
  })

  test('that nobody could be offboarded, before anybody leaves', async () => {
    const shown = await run({
      seed: seedOf(staff, { people: persons(12) }),
      files: { [FILE]: fileOf(staff) },
      event: 'pull_request',
      inputs: both
    })
    expect(shown.comment).toContain('⚠️ **Worth knowing:** Nobody can be offboarded:')
  })

  test('who has open tasks before 300 who wait for something else', async () => {
    const old = people(101, 400)
    const { accounts = [] } = seedOf(old)
    const shown = await run({
      seed: seedOf(staff, {
        accounts: [
          ...(seedOf(staff).accounts ?? []),
          ...accounts.map((each) => ({ ...each, deletedAt: '2025-01-01T00:00:00.000Z' }))
        ],
        people: [
          ...persons(11),
          ...persons(1, { status: 'FORMER', openTasks: ['Return the laptop'] }, 12),
          ...persons(300, { status: 'INACTIVE' }, 101),
          HYPATIA
        ]
      }),
      files: { [FILE]: fileOf(staff.slice(0, 11)) },
      event: 'pull_request',
      inputs: both
    })
    expect(shown.comment).toMatch(/301 offboardings pending: 1 with open tasks<.*\n\n- Mei Marino /)
    const [removal, leaver, ...others] = annotated(shown)
    expect([removal, leaver]).toEqual([
      expect.stringContaining('%3A remove::'),
      expect.stringContaining('offboarding task')
    ])
    expect(others.at(-1)).toMatch(/and 29\d more pending: see the job summary/)
  })

  test('lines of the commit that was read, and the commit that asks', async () => {
    const { comment = '' } = await run({
      seed: seedOf(staff),
      files: { [FILE]: fileOf(people(1, 13)) },
      event: 'pull_request'
    })
    expect(comment).toContain(`/blob/${MERGE}/vanta-users.yml#L56`)
    expect(comment).toContain('commit [`feedfee`]')
  })
})

describe('a pull request from a fork that takes too much away', () => {
  const fork = (now: string): Situation => ({
    seed: {},
    files: { [FILE]: now },
    base: { [FILE]: fileOf(staff) },
    event: 'pull_request',
    from: 'outsider/access',
    inputs: SECRETLESS
  })

  test.each([
    ['half of the users', fileOf(staff.slice(0, 6)), 'Too many removals'],
    ['every user', 'users: []\n', 'No users listed']
  ])('fails, and says that Vanta was not contacted: %s', async (_what, now, title) => {
    const { summary, log, outputs } = await run(fork(now))
    expect(outputs['failure-reason']).toBe('refused')
    expect(summary).toContain(`- **${title}** (`)
    expect(log).toMatch(/^::error::The plan is refused.* Vanta was not contacted\.$/m)
  })
})

describe('an hourly run', () => {
  const hourly = (seed: Seed): Promise<Shown> =>
    run({ seed, files: { [FILE]: fileOf(staff) }, event: 'schedule', inputs: both })

  test('that finds everything as it should be is two lines, whoever left long ago', async () => {
    const old = seedOf(people(101, 400)).accounts ?? []
    const shown = await hourly(
      seedOf(staff, {
        accounts: [
          ...(seedOf(staff).accounts ?? []),
          ...old.map((each) => ({ ...each, deletedAt: '2025-01-01T00:00:00.000Z' }))
        ],
        people: [...persons(12), ...persons(300, {}, 101), HYPATIA]
      })
    )
    expect(annotated(shown)).toEqual([])
    expect(open(shown)).toEqual([
      expect.stringMatching(/^\d+ requests to Vanta$/),
      'Vanta sync: nothing to change'
    ])
    expect(shown.outputs).toMatchObject({ changed: 'false', drift: 'false' })
  })

  test('in which one group is refused says that it was left alone, and does not say to run again', async () => {
    const stranger = `groups:\n  Engineering:\n    members: [nobody@example.com]\n`
    const { summary, outputs } = await run({
      seed: seedOf(staff, { people: persons(12), groups: [{ name: 'Engineering' }] }),
      files: { [FILE]: fileOf(staff, stranger) },
      event: 'schedule'
    })
    expect(outputs['verdict']).toBe('Vanta sync: 1 refusal, nothing else to change')
    expect(summary).toContain('> **What is refused was left alone; everything else is done.**')
    expect(summary).not.toContain('Run again')
  })

  test('that corrects drift says so in its outputs', async () => {
    const [first, ...others] = staff
    const seed = seedOf([...(first === undefined ? [] : [{ ...first, permissionLevel: 'ADMIN' }]), ...others])
    expect((await hourly(seed)).outputs).toMatchObject({
      drift: 'true',
      verdict: 'Vanta sync: drift corrected, 1 updated'
    })
  })
})

test('a run can be followed: what goes on is in a group, with how far a long reading is and a line per request', async () => {
  const { log } = await run({
    seed: seedOf(staff, { people: [...persons(12), ...persons(1_200, {}, 101), HYPATIA] }),
    latency: 2_000,
    files: { [FILE]: fileOf(staff) },
    event: 'schedule',
    inputs: both
  })
  const [, during = ''] = /^::group::Mode: apply\n([^]*?)^::endgroup::$/m.exec(log) ?? []
  expect(during).toMatch(/^Reading people from Vanta$/m)
  expect(during).toMatch(/^[\d,]+ people so far$/m)
  expect(during).toMatch(/^::debug::GET \/v1\/people answered 200 after 2000 ms \(attempt 1\)$/m)
})

test('an account that does not read back as sent is one error', async () => {
  const shown = await run({
    seed: seedOf(staff),
    files: { [FILE]: fileOf(staff.slice(1)) },
    event: 'push',
    fault: ({ method }) => (method === 'PUT' ? { kind: 'undo' } : undefined)
  })
  expect(annotated(shown).filter((line) => line.startsWith('::error'))).toEqual([
    expect.stringContaining('u-0001 was left out, and Vanta still lists it as live'),
    expect.stringMatching(/^::error::Vanta accepted the sync, but one account does not read back as sent/)
  ])
})
