import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { reportJson } from '../../src/report/json.ts'
import type { Report } from '../../src/report/report.ts'
import { reportJsonSchema, reportSchema } from '../../src/report/schema.ts'
import { account, DONE, leaver, realistic, report, viewerChange, withAccounts } from './reports.ts'

const bare: Report = {
  mode: 'validate',
  context: {},
  startedAt: '2026-11-20T09:30:00.000Z',
  finishedAt: '2026-11-20T09:30:01.000Z',
  files: [],
  apiUrl: '',
  vantaRead: false,
  groups: [],
  viewers: [],
  guards: [],
  notes: [],
  sources: [],
  notices: [],
  applied: false,
  uncertain: false,
  changed: false,
  superseded: false,
  failure: { reason: 'configuration', message: 'm', problems: [{ message: 'p' }] },
  requests: 0
}

describe('the report for auditors', () => {
  test('counts nothing of Vanta where two versions of the files were compared, as the outputs do', () => {
    const compared = withAccounts([account('removed')], { mode: 'validate', comparedWith: 'c0ffee' })
    expect(JSON.parse(reportJson(compared)).totals).toMatchObject({ removed: 0, results: { all: 0 } })
  })

  test.each<[string, Report]>([
    ['a plan with some of everything', realistic()],
    ['a run that changed nothing', report()],
    ['a run that ended before it began', bare],
    [
      'an apply with results',
      withAccounts(
        [
          account('removed', { result: DONE }),
          account('created', { result: { status: 'failed', message: 'no' } })
        ],
        {
          mode: 'apply',
          applied: true,
          offboarding: { skipped: 'why', leavers: [leaver({ result: { status: 'not-tried' } })] },
          drift: { detected: true, since: '2026-11-01T00:00:00Z', accounts: ['u-1'] },
          comparedWith: 'abc'
        },
        { written: true, after: { active: 1, deactivated: 0, deleted: 0 }, mismatches: [{ message: 'm' }] }
      )
    ],
    [
      'values of every JSON type',
      withAccounts(
        [
          account('updated', {
            fields: [
              { field: 'mfaMethods', from: ['SMS'], to: [] },
              { field: 'mfaEnabled', from: true, to: null },
              { field: 'customProperties', from: { a: [1, { b: null }] }, to: undefined }
            ]
          })
        ],
        { viewers: [viewerChange({ kind: 'invited' })] }
      )
    ]
  ])('%s follows the published schema', (_what, given) => {
    expect(() => reportSchema.parse(JSON.parse(reportJson(given)))).not.toThrow()
  })

  test('has every key, with null for what is not there', () => {
    const keys = (given: Report) => Object.keys(JSON.parse(reportJson(given)))
    expect(keys(bare)).toEqual(keys(realistic()))
  })

  test('tells a field that is cleared from one that is set to null', () => {
    const given = withAccounts([
      account('updated', {
        fields: [
          { field: 'a', from: 1, to: undefined },
          { field: 'b', from: 1, to: null }
        ]
      })
    ])
    expect(JSON.parse(reportJson(given)).accounts.changes[0].fields).toEqual([
      { field: 'a', from: 1, to: null, cleared: true },
      { field: 'b', from: 1, to: null, cleared: false }
    ])
  })

  test('carries what an audit asks for: commit, actor, run, digest, guards with numbers, results with messages', () => {
    const text = reportJson(
      withAccounts([account('removed', { result: { status: 'failed', message: 'Vanta: no' } })])
    )
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      run: { commit: '8d5f0c2a9be1477d9d3a5f0b6c1e2d3f4a5b6c7d', actor: 'ada', pullRequest: 42 },
      planDigest: '3f1c9a52d07be64188c2f05e9d7a41b6c8e3f2091d5b7a6e4c3f8d2b1a09e7f5',
      guards: expect.arrayContaining([
        {
          name: 'max-removals',
          passed: true,
          summary: '0 of 81 active accounts, limit 16 (20%)',
          refusals: []
        }
      ]),
      accounts: { changes: [{ uniqueId: 'u-1003', result: { status: 'failed', message: 'Vanta: no' } }] }
    })
  })

  test('the schema in the repository is the one of this code', () => {
    const published = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(published)).toEqual(reportJsonSchema())
  })
})
