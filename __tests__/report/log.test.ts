import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/report/annotations.ts'
import { logLines } from '../../src/report/log.ts'
import { summaryMarkdown } from '../../src/report/markdown.ts'
import { outputs } from '../../src/report/outputs.ts'
import type { Report } from '../../src/report/report.ts'
import {
  account,
  DONE,
  groupChange,
  leaver,
  realistic,
  report,
  viewerChange,
  withAccounts
} from './reports.ts'

const FAILED = { status: 'failed', message: 'Vanta says no' } as const
const UNTRIED = { status: 'not-tried' } as const

describe('the log', () => {
  test('has one line a change, the verdict last', () => {
    const lines = logLines(realistic())
    expect(lines).toContain('- remove     u-1003  Grace Hopper <grace@example.com>')
    expect(lines).toContain(
      '~ update     u-1001  Ada Lovelace <ada@example.com>  permissionLevel BASE → ADMIN, roleDescription Analyst → (cleared)  ⚠ raised BASE → ADMIN'
    )
    expect(lines).toContain('+ create     u-2002  Radia Perlman <radia@example.com>')
    expect(lines).toContain('ok      max-removals: 3 of 81 active accounts, limit 16 (20%)')
    expect(lines.at(-1)).toBe(
      '📋 Plan: 3 created, 1 updated, 1 deactivated, 2 removed of 84 live accounts, 1 group member added, 2 viewer changes, 1 person to offboard'
    )
  })

  test('says what failed, and why', () => {
    const lines = logLines(withAccounts([account('removed', { result: FAILED })], { mode: 'apply' }))
    expect(lines).toContain('- remove     u-1003  Grace Hopper <grace@example.com>  [FAILED: Vanta says no]')
  })

  test('gives each problem its file, line and column', () => {
    const problems = [{ message: 'email is missing.', place: { file: 'teams/a.yml', line: 3, column: 5 } }]
    const lines = logLines(
      report({ mode: 'validate', failure: { reason: 'invalid-users-file', message: 'm', problems } })
    )
    expect(lines).toContain('Problem: teams/a.yml:3:5  email is missing.')
  })

  test('counts what it does not list', () => {
    const lines = logLines(withAccounts(Array.from({ length: 5_000 }, () => account('created'))))
    expect(lines.filter((line) => line.startsWith('+ create'))).toHaveLength(1_000)
    expect(lines).toContain('… and 4,000 more: see the summary')
  })

  test('no name, message or value starts a command of the runner', () => {
    const name = '::error::\n::add-mask::x ##[group]'
    const lines = logLines(
      withAccounts(
        [
          account('updated', {
            uniqueId: name,
            name,
            email: name,
            fields: [{ field: name, from: name, to: name }]
          })
        ],
        {
          notes: [{ level: 'notice', message: name, place: { file: name, line: 1, column: 1 } }],
          notices: [name],
          groups: [groupChange({ name, groupName: name })],
          viewers: [viewerChange({ email: name, slugId: name })],
          offboarding: { skipped: name, leavers: [leaver({ name })] },
          guards: [{ name: 'groups', summary: name, refusals: [{ message: name }] }],
          failure: { reason: 'refused', message: name, problems: [{ message: name }] },
          digest: name
        }
      )
    )
    for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[|[\r\n]/)
  })

  test('say of drift what the summary says of it', () => {
    const drifted = withAccounts([account('updated', { uniqueId: 'u-1' })], {
      drift: { detected: true, since: '2026-11-01T00:00:00Z', accounts: ['u-1'] }
    })
    const line = logLines(drifted).find((text) => text.startsWith('Drift: '))
    expect(line).toMatch(/^Drift: Vanta differs, and no commit of the last two hours says why\. /)
    expect(summaryMarkdown(drifted).replaceAll('**', '')).toContain(line)
  })
})

describe('annotations', () => {
  test('of a superseded run begin with that, and hold no error', () => {
    const refusal = { message: 'Too many.' }
    const shown = annotations(
      withAccounts(
        Array.from({ length: 20 }, () => account('removed')),
        {
          mode: 'apply',
          superseded: true,
          guards: [{ name: 'max-removals', summary: 's', refusals: [refusal] }]
        }
      )
    )
    expect(shown[0]).toMatchObject({ level: 'warning', title: 'Superseded' })
    expect(shown.filter(({ level }) => level === 'error')).toEqual([])
    expect(shown.filter(({ level }) => level === 'warning')).toHaveLength(10)
    expect(shown).toContainEqual({
      level: 'notice',
      title: 'Would be refused: max-removals',
      message: 'Too many.'
    })
  })

  test('of a comparison of files say nothing of Vanta', () => {
    const compared = withAccounts([account('removed'), account('deactivated')], {
      mode: 'validate',
      vantaRead: false,
      comparedWith: 'c0ffee'
    })
    const messages = annotations(compared).map(({ message }) => message)
    expect(messages).toHaveLength(2)
    expect(messages[0]).toMatch(/ no longer stands in the files\.$/)
    expect(messages[1]).toMatch(/ is DEACTIVATED in the file now\.$/)
    expect(logLines(compared).join('\n')).not.toMatch(/Vanta (?:lists|listed)/)
  })

  test('stand on the lines they come from, the most destructive first', () => {
    const shown = annotations(realistic())
    expect(shown.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'warning Removal',
      'warning Removal',
      'warning Deactivation',
      'warning Offboarding',
      'warning Access ends',
      'warning Invitation',
      'warning Raise to ADMIN',
      'warning Offboarding pending',
      'notice Group change'
    ])
    expect(shown[0]).toEqual({
      level: 'warning',
      title: 'Removal',
      message: 'Grace Hopper <grace@example.com> (u-1003) would be removed in Vanta.',
      place: { file: 'vanta-users.yml', line: 12, column: 5 }
    })
  })

  test('of more than ten, the tenth says how many more there are', () => {
    const shown = annotations(withAccounts(Array.from({ length: 25 }, () => account('removed'))))
    expect(shown).toHaveLength(10)
    expect(shown[9]?.message).toBe('16 more annotations of this kind: all stand in the job summary.')
  })

  test('every problem of a users file is given, however many', () => {
    const problems = Array.from({ length: 30 }, (_, n) => ({
      message: `problem ${n}`,
      place: { file: 'a.yml', line: n + 1, column: 1 }
    }))
    const shown = annotations(report({ failure: { reason: 'invalid-users-file', message: 'm', problems } }))
    expect(shown.filter(({ level }) => level === 'error')).toHaveLength(30)
  })

  test('a refusal is an error once, though guard and failure both carry it', () => {
    const refusal = { message: 'too many' }
    const shown = annotations(
      report({
        guards: [{ name: 'max-removals', summary: 's', refusals: [refusal] }],
        failure: { reason: 'refused', message: 'm', problems: [refusal] }
      })
    )
    expect(shown).toEqual([{ level: 'error', title: 'Refused: max-removals', message: 'too many' }])
  })

  test.each([
    [DONE, 'warning', 'was removed in Vanta.'],
    [FAILED, 'error', 'was to be removed in Vanta, which failed (Vanta says no).'],
    [UNTRIED, 'warning', 'was to be removed in Vanta, which was not tried.']
  ])('say what became of it: %j', (result, level, words) => {
    const [shown] = annotations(withAccounts([account('removed', { result })], { mode: 'apply' }))
    expect(shown?.level).toBe(level)
    expect(shown?.message).toContain(words)
  })
})

describe('outputs', () => {
  const everything = (result: { status: 'planned' | 'done' | 'failed' | 'not-tried' }): Partial<Report> => ({
    groups: [groupChange({ result }), groupChange({ result: FAILED })],
    viewers: [viewerChange({ result })],
    offboarding: { leavers: [leaver({ result }), leaver({ decision: 'pending' })] }
  })

  test('in plan, counts say what would be', () => {
    const given = outputs(
      withAccounts([account('removed'), account('created')], everything({ status: 'planned' })),
      '/r.json'
    )
    expect(given).toEqual({
      mode: 'plan',
      changed: 'true',
      applied: 'false',
      created: '1',
      updated: '0',
      deactivated: '0',
      reactivated: '0',
      removed: '1',
      unchanged: '70',
      offboarded: '1',
      'offboarding-pending': '1',
      'group-changes': '1',
      'viewer-changes': '1',
      'plan-digest': '3f1c9a52d07be64188c2f05e9d7a41b6c8e3f2091d5b7a6e4c3f8d2b1a09e7f5',
      'report-file': '/r.json',
      'failure-reason': ''
    })
  })

  test('in apply, only what was done is counted', () => {
    const done = outputs(
      withAccounts([account('removed', { result: DONE }), account('created', { result: FAILED })], {
        mode: 'apply',
        applied: true,
        ...everything(DONE)
      }),
      ''
    )
    expect(done).toMatchObject({
      removed: '1',
      created: '0',
      'group-changes': '1',
      offboarded: '1',
      applied: 'true'
    })
  })

  test('in an apply that was refused, nothing is counted as done', () => {
    const given = outputs(
      withAccounts([account('removed')], {
        mode: 'apply',
        failure: { reason: 'refused', message: 'm', problems: [] },
        ...everything({ status: 'planned' })
      }),
      ''
    )
    expect(given).toMatchObject({
      changed: 'true',
      applied: 'false',
      removed: '0',
      'group-changes': '0',
      offboarded: '0',
      'failure-reason': 'refused'
    })
  })

  test('whoever was chosen, and could not be offboarded, is still pending', () => {
    const given = outputs(
      report({
        mode: 'apply',
        offboarding: { leavers: [leaver({ result: FAILED }), leaver({ result: UNTRIED })] }
      }),
      ''
    )
    expect(given).toMatchObject({ offboarded: '0', 'offboarding-pending': '2' })
  })

  test('are those that action.yml declares', async () => {
    const { readFile } = await import('node:fs/promises')
    const { parse } = await import('yaml')
    const action = parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8'))
    expect(Object.keys(outputs(report(), '')).toSorted()).toEqual(Object.keys(action.outputs).toSorted())
  })
})
