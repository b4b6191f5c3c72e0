import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Done, FieldChange } from '../../src/kinds/change.ts'
import { annotations } from '../../src/report/annotations.ts'
import { logGroups } from '../../src/report/log.ts'
import { outputs } from '../../src/report/outputs.ts'
import type { Report } from '../../src/report/shape.ts'
import {
  applied,
  change,
  DONE,
  everything,
  failed,
  field,
  guard,
  leaver,
  member,
  problem,
  raise,
  realistic,
  report,
  told,
  UNTRIED,
  viewer,
  waiting,
  withChanges
} from './reports.ts'

const linesOf = (given: Report): readonly string[] => logGroups(given).flatMap(({ lines }) => lines)
const many = (amount: number, make: (n: number) => Done): readonly Done[] =>
  Array.from({ length: amount }, (_, n) => make(n))

describe('the log', () => {
  test('says what failed, and why', () => {
    const lines = linesOf(withChanges([member('members.added', { result: failed('Vanta says no.') })]))
    expect(lines).toContain(
      '+ add FAILED  Mary Jackson  to Engineering: Vanta says no.  (mary.jackson@example.com)'
    )
  })

  test('gives each problem its file, line and column', () => {
    const given = report({
      failure: {
        reason: 'invalid-users-file',
        message: told('m'),
        problems: [problem('email is missing.', { file: 'teams/a.yml', line: 3, column: 5 })],
        amount: 1
      },
      notes: [{ level: 'notice', ...problem('Look.', { file: 'teams/a.yml', line: 4, column: 5 }) }]
    })
    expect(linesOf(given)).toContain('Problem: teams/a.yml:3:5  email is missing.')
    expect(linesOf(given)).toContain('Note: teams/a.yml:4:5  Look.')
  })

  test('has no group without a line, and the digest where no guard passed', () => {
    const groups = logGroups(report({ guards: [], planDigest: 'abc' }))
    expect(groups.map(({ lines }) => lines)).toEqual([
      ['Plan digest: abc'],
      ['2 requests to Vanta', 'Vanta plan: nothing to change']
    ])
  })

  test('folds what is beyond one screen', () => {
    const [open, folded] = logGroups(withChanges(many(100, () => change('accounts.created'))))
    expect(open?.lines).toHaveLength(41)
    expect(folded).toMatchObject({ title: 'Show the other 60' })
    expect(folded?.lines).toHaveLength(60)
  })

  test('leaves out no removal and no new ADMIN for anything else, and counts what it leaves out', () => {
    const given = withChanges([
      ...many(5_000, () => change('accounts.created')),
      ...many(20, () => change('accounts.updated', raise('BASE', 'ADMIN'))),
      ...many(5, () => member('members.removed')),
      ...many(3, () => member('members.added')),
      ...many(1_005, () => waiting('tasks-open', 'why'))
    ])
    const lines = linesOf(given)
    expect(lines.filter((line) => line.startsWith('+ create'))).toHaveLength(975)
    expect(lines.filter((line) => line.startsWith('! update'))).toHaveLength(20)
    expect(lines.filter((line) => line.startsWith('- take out'))).toHaveLength(5)
    expect(lines).toContain(
      '4,028 more, which the summary or the report has: 4,025 to create, 3 group members to add'
    )
    expect(lines).toContain('5 more pending')
  })

  test('shows accounts first, then what hurts most; updates by what they change, members by their group', () => {
    const named = (name: string) => ({ id: name, name, email: `${name}@example.com` })
    const updated = (name: string, ...fields: FieldChange[]) =>
      change('accounts.updated', { subject: named(name), fields })
    const mail = field('email', 'a@example.com', 'b@example.com')
    const added = (name: string, group: string) =>
      member('members.added', { subject: named(name), target: { id: group, name: group } })
    const lines = linesOf(
      withChanges([
        added('member-1', 'Sales'),
        added('member-2', 'Legal'),
        viewer('viewers.invited', { subject: named('viewer') }),
        leaver({ subject: named('leaver') }),
        change('accounts.created', { subject: named('account-1') }),
        updated('account-2', mail),
        updated('account-3', mail, field('roleDescription', 'Boss', null, true)),
        updated('account-4', mail, field('permissionLevel', 'BASE', 'EDITOR'))
      ])
    )
    expect(
      lines.flatMap((line) => /(?:account|leaver|viewer|member)(?:-\d)?(?=  )/.exec(line) ?? [])
    ).toEqual([
      'account-4',
      'account-3',
      'account-2',
      'account-1',
      'leaver',
      'viewer',
      'member-2',
      'member-1'
    ])
  })

  test('no name, message or value starts a command of the runner', () => {
    const name = '::error::\n::add-mask::x ##[group]'
    const subject = { id: name, name, email: name }
    const target = { id: name, name }
    const place = { file: name, line: 1, column: 1 }
    const given = withChanges(
      [
        change('accounts.updated', { subject, fields: [field(name, name, name)] }),
        member('members.added', { subject, target, result: failed(name) }),
        viewer('viewers.updated', { subject, target }),
        waiting('tasks-open', name, { subject })
      ],
      {
        label: name,
        notContacted: told(name),
        notes: [{ level: 'notice', ...problem(name, place) }],
        notices: [told(name)],
        offboarding: {
          skipped: told(name),
          acknowledgerId: null,
          acknowledger: null,
          staying: null,
          unmatched: null
        },
        guards: [guard('groups', name, [problem(name)]), guard(name, name)],
        failure: { reason: 'refused', message: told(name), problems: [problem(name)], amount: 1 },
        planDigest: name
      }
    )
    const lines = logGroups(given).flatMap(({ title, lines: own }) => [title ?? '', ...own])
    for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/)
  })
})

describe('annotations', () => {
  test('are on the lines they come from, the most destructive first, with the words of the page', () => {
    const shown = annotations(realistic())
    const title = 'Vanta plan for Back office'
    expect(shown.map(({ level, title: own }) => `${level} ${own}`)).toEqual([
      `warning ${title}: remove`,
      `warning ${title}: deactivate`,
      `warning ${title}: update`,
      `warning ${title}: create`,
      `warning ${title}: offboard`,
      `warning ${title}: offboarding pending`,
      `notice ${title}: change`,
      `notice ${title}: add`,
      `notice ${title}: worth knowing`
    ])
    expect(shown[1]).toEqual({
      level: 'warning',
      title: 'Vanta plan for Back office: deactivate',
      message: 'Charles Babbage (u-0007, charles@example.com): as of 2026-11-08.',
      place: { file: 'vanta-users.yml', line: 80, column: 5 }
    })
  })

  test('of a superseded run say that nothing was applied, warn of nothing else, and hold no error', () => {
    const given = withChanges(
      many(20, () => change('accounts.removed')),
      { mode: 'apply', superseded: true, guards: [guard('max-removals', 's', [problem('Too many.')])] }
    )
    expect(annotations(given)).toEqual([
      {
        level: 'warning',
        title: 'Vanta sync',
        message: 'A newer commit is on its way, so this run applied nothing.'
      },
      { level: 'notice', title: 'Vanta sync: would be refused: too many removals', message: 'Too many.' }
    ])
    expect(linesOf(given)).toContain('WOULD BE REFUSED max-removals: Too many.')
  })

  const place = { file: 'vanta-users.yml', line: 7, column: 5 }
  const totals = { active: 1, deactivated: 0, deleted: 0 }
  const ACCOUNTS = {
    before: totals,
    wanted: totals,
    after: totals,
    unchanged: 1,
    written: true,
    verified: true,
    mismatches: []
  }
  const differing = (over: Partial<Report>): Report =>
    report({
      mode: 'apply',
      ...over,
      accounts: { ...ACCOUNTS, mismatches: [problem('It is stored in small letters.', place)] }
    })

  test('name what Vanta stored otherwise on its line, as the log does', () => {
    const given = differing({ applied: true })
    expect(annotations(given)).toEqual([
      {
        level: 'warning',
        title: 'Vanta sync: stored differently',
        message: 'It is stored in small letters.',
        place
      }
    ])
    expect(linesOf(given)).toContain('Differs: vanta-users.yml:7:5  It is stored in small letters.')
  })

  test('name once what ended the run, where it is what Vanta stored otherwise', () => {
    const problems = [problem('It is stored in small letters.', place)]
    const failure = { reason: 'verification-failed', message: told('m'), problems, amount: 1 } as const
    const given = differing({ failure })
    expect(annotations(given).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'Vanta sync: failed']
    ])
    expect(linesOf(given).filter((line) => line.includes('small letters'))).toEqual([
      'Problem: vanta-users.yml:7:5  It is stored in small letters.'
    ])
  })

  test('of more than ten, the tenth counts the others', () => {
    const shown = annotations(withChanges(many(25, () => change('accounts.removed'))))
    expect(shown).toHaveLength(10)
    expect(shown[9]).toMatchObject({ message: 'and 16 more to remove: see the job summary.' })
  })

  test('keep three places for what to look at twice', () => {
    const shown = annotations(
      withChanges([
        ...many(25, () => change('accounts.removed')),
        ...many(7, () => change('accounts.updated', raise('BASE', 'ADMIN')))
      ])
    )
    const titles = shown.map(({ title }) => title)
    expect(titles.filter((title) => title.endsWith('remove'))).toHaveLength(6)
    expect(titles.filter((title) => title.endsWith('update'))).toHaveLength(3)
    expect(shown.at(-1)?.message).toBe(
      'and 19 more to remove, 4 more to update (to ADMIN): see the job summary.'
    )
  })

  test('tell of a removal before anything that is only worth knowing', () => {
    const notes = Array.from({ length: 40 }, () => ({ level: 'warning' as const, ...problem('Know this.') }))
    const shown = annotations(withChanges([change('accounts.removed')], { notes }))
    expect(shown).toHaveLength(10)
    expect(shown[0]?.title).toBe('Vanta plan: remove')
    expect(shown[9]?.message).toBe('and 32 more to know: see the job summary.')
  })

  test('give every problem of a users file, however many', () => {
    const problems = many(30, () => change('accounts.created')).map((_, n) => problem(`problem ${n}`))
    const shown = annotations(
      report({
        failure: { reason: 'invalid-users-file', message: told('m'), problems, amount: problems.length }
      })
    )
    expect(shown.filter(({ level }) => level === 'error')).toHaveLength(30)
  })

  test.each([
    [DONE, 'warning', 'removed', 'had BASE.'],
    [failed('Vanta says no.'), 'error', 'remove failed', 'had BASE: Vanta says no.'],
    [UNTRIED, 'warning', 'remove not tried', 'had BASE.']
  ])('say what became of it: %j', (result, level, title, words) => {
    const [shown] = annotations(
      withChanges([change('accounts.removed', { result })], { mode: 'apply', applied: true })
    )
    expect(shown).toMatchObject({ level, title: `Vanta sync: ${title}` })
    expect(shown?.message).toMatch(new RegExp(`: ${words}$`))
  })

  test('say that offboarding is skipped only where somebody loses an account', () => {
    const offboarding = {
      skipped: told('No credentials.'),
      acknowledgerId: null,
      acknowledger: null,
      staying: null,
      unmatched: null
    }
    const titles = (given: Report) => annotations(given).map(({ title }) => title)
    const skipped = 'Vanta plan: offboarding skipped'
    expect(titles(withChanges([change('accounts.created')], { offboarding }))).not.toContain(skipped)
    expect(titles(withChanges([change('accounts.removed')], { offboarding }))).toContain(skipped)
  })

  test('tell drift once, without a line', () => {
    const drifted = (n: number) =>
      change('accounts.updated', { subject: { id: `u-${n}` }, flags: [{ code: 'drift' }], result: DONE })
    const shown = annotations(
      withChanges(many(3, drifted), {
        mode: 'apply',
        applied: true,
        drift: { detected: true, since: null, accounts: ['u-0', 'u-1', 'u-2'] }
      })
    )
    expect(shown).toEqual([
      {
        level: 'warning',
        title: 'Vanta sync: drift',
        message: 'Vanta sync: drift corrected, 3 updated. No commit in the last two hours explains it.'
      }
    ])
  })
})

describe('outputs', () => {
  test('in plan, counts say what would be done', () => {
    const given = outputs(realistic({ population: { path: '/p.csv', sha256: 'a', accounts: 1 } }), '/r.json')
    expect(given).toEqual({
      mode: 'plan',
      verdict:
        'Vanta plan for Back office: 1 to remove, 1 to deactivate, 2 to update (1 to ADMIN), 3 to create',
      changed: 'true',
      applied: 'false',
      drift: '',
      created: '3',
      updated: '2',
      deactivated: '1',
      reactivated: '0',
      removed: '1',
      unchanged: '7',
      offboarded: '1',
      'offboarding-pending': '1',
      'group-changes': '1',
      'viewer-changes': '1',
      'plan-digest': '3f1c9a52d07be64188c2f05e9d7a41b6c8e3f2091d5b7a6e4c3f8d2b1a09e7f5',
      'report-file': '/r.json',
      'population-file': '/p.csv',
      'failure-reason': ''
    })
  })

  test('in apply, only what was done is counted', () => {
    const changes = [
      ...everything((act) => (act === 'accounts.created' ? failed('no') : DONE)),
      change('accounts.reactivated', { result: DONE })
    ]
    expect(outputs(applied({ changes }), '')).toMatchObject({
      removed: '1',
      reactivated: '1',
      created: '0',
      offboarded: '1',
      'offboarding-pending': '1'
    })
  })

  test('in an apply that was refused, nothing is counted as done', () => {
    const given = withChanges(everything(), {
      mode: 'apply',
      failure: { reason: 'refused', message: told('m'), problems: [], amount: 0 }
    })
    expect(outputs(given, '')).toMatchObject({
      changed: 'true',
      applied: 'false',
      removed: '0',
      'group-changes': '0',
      'failure-reason': 'refused'
    })
  })

  test('a person who was to be offboarded, and could not be, is still pending', () => {
    const changes = [leaver({ result: failed('no') }), leaver({ result: UNTRIED })]
    expect(outputs(withChanges(changes, { mode: 'apply' }), '')).toMatchObject({
      offboarded: '0',
      'offboarding-pending': '2'
    })
  })

  test.each([
    [null, ''],
    [{ detected: false, since: null, accounts: [] }, 'false'],
    [{ detected: true, since: null, accounts: [] }, 'true']
  ])('drift of %j is %j', (drift, wanted) => {
    expect(outputs(report({ drift }), '').drift).toBe(wanted)
  })

  test('are empty where there is nothing to name', () => {
    expect(outputs(report({ planDigest: null }), '')).toMatchObject({
      'plan-digest': '',
      'report-file': '',
      'population-file': '',
      'failure-reason': ''
    })
  })

  test('are those that action.yml declares', async () => {
    const action = parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8'))
    expect(Object.keys(outputs(report(), '')).toSorted()).toEqual(Object.keys(action.outputs).toSorted())
  })
})
