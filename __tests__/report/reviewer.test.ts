import { describe, expect, test } from '@jest/globals'
import type { Seed } from '../../sandbox/seed.ts'
import { annotations } from '../../src/report/annotations.ts'
import { logGroups } from '../../src/report/log.ts'
import { commentMarkdown } from '../../src/report/markdown.ts'
import { change, raise, withChanges } from './reports.ts'
import { run, type Shown } from './runs.ts'
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
  test('what the files stop managing', async () => {
    const group = `groups:\n  Engineering:\n    members: [${staff[0]?.email}]\n`
    const shown = await run({
      seed: seedOf(staff, { people: persons(12), groups: [{ name: 'Engineering' }] }),
      files: { [FILE]: fileOf(staff) },
      base: { [FILE]: fileOf(staff, group) },
      event: 'pull_request'
    })
    expect(shown.comment).toContain('No longer managed: the group Engineering.')
    expect(annotated(shown).join('\n')).toContain('No longer managed: the group Engineering.')
  })

  test('who becomes ADMIN among 1,500 others, on every surface', () => {
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
})

test('a pull request from a fork that takes too much away fails, and says that Vanta was not contacted', async () => {
  const { summary, log, outputs } = await run({
    seed: {},
    files: { [FILE]: fileOf(staff.slice(0, 6)) },
    base: { [FILE]: fileOf(staff) },
    event: 'pull_request',
    from: 'outsider/access',
    inputs: SECRETLESS
  })
  expect(outputs['failure-reason']).toBe('refused')
  expect(summary).toContain('- **Too many removals** (')
  expect(log).toMatch(/^::error::The plan is refused.* Vanta was not contacted\.$/m)
})

describe('an hourly run', () => {
  const hourly = (seed: Seed): Promise<Shown> =>
    run({ seed, files: { [FILE]: fileOf(staff) }, event: 'schedule', inputs: both })

  test('that finds everything as it should be takes two lines, however many people left long ago', async () => {
    const deletedAt = '2025-01-01T00:00:00.000Z'
    const { accounts: old = [] } = seedOf(people(101, 400))
    const shown = await hourly({
      accounts: [...(seedOf(staff).accounts ?? []), ...old.map((each) => ({ ...each, deletedAt }))],
      people: [...persons(12), ...persons(300, {}, 101), HYPATIA]
    })
    expect(annotated(shown)).toEqual([])
    expect(open(shown)).toEqual([
      expect.stringMatching(/^\d+ requests to Vanta$/),
      'Vanta sync: nothing to change'
    ])
    expect(shown.outputs).toMatchObject({ changed: 'false', drift: 'false' })
  })

  test('that refuses one group says that it was left alone, and not to run again', async () => {
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
