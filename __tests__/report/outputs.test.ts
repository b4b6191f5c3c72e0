import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { outputs } from '../../src/report/publish.ts'
import type { Report } from '../../src/report/shape.ts'
import { change, DONE, everything, failed, failure, leaver, report, UNTRIED, withChanges } from './reports.ts'

describe('outputs', () => {
  test('of a plan count what would be done', () => {
    const population = { path: '/p.csv', sha256: 'a', accounts: 1 }
    expect(outputs(withChanges(everything(), { population }), '/r.json')).toEqual({
      mode: 'plan',
      verdict: 'Vanta plan: 1 to remove, 1 to deactivate, 2 to update (1 to ADMIN), 3 to create',
      changed: 'true',
      applied: 'false',
      drift: '',
      created: '3',
      updated: '2',
      deactivated: '1',
      reactivated: '0',
      removed: '1',
      unchanged: '84',
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

  const UNDONE = [leaver({ result: failed('no') }), leaver({ result: UNTRIED })]
  const DONE_BUT_CREATED = everything((act) => (act === 'accounts.created' ? failed('no') : DONE))
  test.each<[string, Report, object]>([
    [
      'of a sync count only what was done',
      withChanges([...DONE_BUT_CREATED, change('accounts.reactivated', { result: DONE })], { mode: 'apply' }),
      { removed: '1', reactivated: '1', created: '0', offboarded: '1', 'offboarding-pending': '1' }
    ],
    [
      'of a refused sync count nothing as done',
      withChanges(everything(), { mode: 'apply', ...failure('refused') }),
      { changed: 'true', applied: 'false', removed: '0', 'group-changes': '0', 'failure-reason': 'refused' }
    ],
    [
      'count people as pending if they were to be offboarded and could not be',
      withChanges(UNDONE, { mode: 'apply' }),
      { offboarded: '0', 'offboarding-pending': '2' }
    ],
    [
      'are empty if there is nothing to name',
      report({ planDigest: null }),
      { 'plan-digest': '', 'report-file': '', 'population-file': '' }
    ]
  ])('%s', (_what, given, wanted) => {
    expect(outputs(given, '')).toMatchObject(wanted)
  })

  test.each([false, true])('say whether drift was detected: %j', (detected) => {
    expect(outputs(report({ drift: { detected, since: null, accounts: [] } }), '').drift).toBe(`${detected}`)
  })

  test('are those that action.yml declares', () => {
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
    expect(Object.keys(outputs(report(), '')).toSorted()).toEqual(Object.keys(action.outputs).toSorted())
  })
})
