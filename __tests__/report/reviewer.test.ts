import { expect, test } from '@jest/globals'
import type { Seed } from '../../sandbox/seed.ts'
import { run, type Shown } from './runs.ts'
import { fileOf, people, SECRETLESS, seedOf } from './situations.ts'

const FILE = 'vanta-users.yml'
const staff = people(1, 12)
const both = { 'offboarding-acknowledger': 'hypatia@example.com' }

type Person = NonNullable<Seed['people']>[number]
const persons = (amount: number, from = 1): Person[] =>
  people(from, from + amount - 1).map(({ email, fullName }) => ({ email, display: fullName }))
const HYPATIA: Person = { email: 'hypatia@example.com', display: 'Hypatia' }

const annotated = ({ log }: Shown): string[] =>
  log.split('\n').filter((line) => /^::(?!debug|group|end)/.test(line))
/** What the log shows without a click and without debug logging. */
const open = ({ log }: Shown): string[] =>
  log
    .replaceAll(/^::group::[^]*?^::endgroup::\n/gm, '')
    .split('\n')
    .filter((line) => !line.startsWith('::'))

test('a reviewer is shown what the files stop managing', async () => {
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

test('an hourly run that finds nothing to do takes two lines, however many people left long ago', async () => {
  const deletedAt = '2025-01-01T00:00:00.000Z'
  const { accounts: old = [] } = seedOf(people(101, 400))
  const shown = await run({
    seed: {
      accounts: [...(seedOf(staff).accounts ?? []), ...old.map((each) => ({ ...each, deletedAt }))],
      people: [...persons(12), ...persons(300, 101), HYPATIA]
    },
    files: { [FILE]: fileOf(staff) },
    event: 'schedule',
    inputs: both
  })
  expect(annotated(shown)).toEqual([])
  expect(open(shown)).toEqual([
    expect.stringMatching(/^\d+ requests to Vanta$/),
    'Vanta sync: nothing to change'
  ])
  expect(shown.outputs).toMatchObject({ changed: 'false', drift: 'false' })
})

test('a run can be followed: what goes on is in a group, with how far a long reading is and a line per request', async () => {
  const { log } = await run({
    seed: seedOf(staff, { people: [...persons(12), ...persons(1_200, 101), HYPATIA] }),
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
