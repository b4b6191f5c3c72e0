import { expect, test } from '@jest/globals'
import type { FieldChange } from '../../src/kinds/change.ts'
import { logGroups } from '../../src/report/log.ts'
import type { Report } from '../../src/report/shape.ts'
import { everywhere } from './hostile.ts'
import {
  accounts,
  change,
  failure,
  field,
  guard,
  leaver,
  member,
  problem,
  raise,
  report,
  times,
  viewer,
  waiting,
  withChanges
} from './reports.ts'

const linesOf = (given: Report): readonly string[] => logGroups(given).flatMap(({ lines }) => lines)

test('the log says what a superseded plan would be refused for', () => {
  const given = report({ superseded: true, guards: [guard('max-removals', 's', [problem('Too many.')])] })
  expect(linesOf(given)).toContain('WOULD BE REFUSED max-removals: Too many.')
})

test('the log tells once what does not read back as sent', () => {
  const mismatches = [problem('Stored in lower case.', { file: 'teams/a.yml', line: 3, column: 5 })]
  const given = report({ ...failure('verification-failed', ...mismatches), ...accounts({ mismatches }) })
  expect(linesOf(given).filter((line) => line.includes('lower case'))).toEqual([
    'Problem: teams/a.yml:3:5  Stored in lower case.'
  ])
})

test('the log has no group without a line, and shows the digest even if no guard passed', () => {
  const groups = logGroups(report({ guards: [], planDigest: 'abc' }))
  expect(groups.map(({ lines }) => lines)).toEqual([
    ['Plan digest: abc'],
    ['2 requests to Vanta', 'Vanta plan: nothing to change']
  ])
})

test('the log folds what is beyond one screen', () => {
  const [open, folded] = logGroups(withChanges(times(100, () => change('accounts.created'))))
  expect(open?.lines).toHaveLength(41)
  expect(folded).toMatchObject({ title: 'Show the other 60' })
  expect(folded?.lines).toHaveLength(60)
})

test('the log drops ordinary rows before any removal or new ADMIN, and counts what it drops', () => {
  const lines = linesOf(
    withChanges([
      ...times(5_000, () => change('accounts.created')),
      ...times(20, () => change('accounts.updated', raise('BASE', 'ADMIN'))),
      ...times(5, () => member('members.removed')),
      ...times(3, () => member('members.added')),
      ...times(1_005, () => waiting('tasks-open', 'why'))
    ])
  )
  const startingWith = (start: string): number => lines.filter((line) => line.startsWith(start)).length
  expect(['+ create', '! update', '- take out'].map(startingWith)).toEqual([975, 20, 5])
  expect(lines).toContain(
    '4,028 more, which the summary or the report has: 4,025 to create, 3 group members to add'
  )
  expect(lines).toContain('5 more pending')
})

test('the log shows accounts first, then what hurts most; updates by what they change, members by group', () => {
  const named = (name: string) => ({ id: name, name, email: `${name}@example.com` })
  const mail = field('email', 'a@example.com', 'b@example.com')
  const updated = (name: string, ...fields: FieldChange[]) =>
    change('accounts.updated', { subject: named(name), fields: [mail, ...fields] })
  const added = (name: string, group: string) =>
    member('members.added', { subject: named(name), target: { id: group, name: group } })
  const lines = linesOf(
    withChanges([
      added('member-1', 'Sales'),
      added('member-2', 'Legal'),
      viewer('viewers.invited', { subject: named('viewer') }),
      leaver({ subject: named('leaver') }),
      change('accounts.created', { subject: named('account-1') }),
      updated('account-2'),
      updated('account-3', field('roleDescription', 'Boss', null, true)),
      updated('account-4', field('permissionLevel', 'BASE', 'EDITOR'))
    ])
  )
  const shown = lines.flatMap((line) => /(?:account|leaver|viewer|member)(?:-\d)?(?=  )/.exec(line) ?? [])
  expect(shown.join(' ')).toBe('account-4 account-3 account-2 account-1 leaver viewer member-2 member-1')
})

test('no name, message or value starts a command of the runner', () => {
  const groups = logGroups(everywhere('::error::\n::add-mask::x ##[group]', 1))
  for (const line of groups.flatMap(({ title, lines }) => [title ?? '', ...lines]))
    expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/)
})
