import { expect, test } from '@jest/globals'
import { Failure } from '../../src/errors.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { begun } from '../../src/progress.ts'
import { assembleReport, type Run } from '../../src/report/assemble.ts'
import { reportJson } from '../../src/report/json.ts'
import type { Report } from '../../src/report/shape.ts'
import { own } from '../../src/say.ts'
import { misfitOf } from '../support/report.ts'
import { read } from '../support/texts.ts'
import { at, change, DONE, failed, leaver, member, problem, report, told, waiting } from './reports.ts'

const bare: Run = {
  ...begun({ clock: { now: () => 0 } } as never),
  mode: 'apply',
  context: report().run
}
const assembled = (over: Partial<Run>): Report => assembleReport({ ...bare, ...over }, new Date(0), 0)
/** What a run found out, as far as the report looks at it. */
const known = (part: object): never => part as never
const inputs = {
  label: 'L',
  usersFile: ['f.yml'],
  redact: true,
  apiUrl: 'https://a.example',
  resourceId: 'r'
}
const ACCOUNTS = {
  before: { active: 1, deactivated: 0, deleted: 0 },
  unchanged: 1,
  users: ['ACTIVE', 'DEACTIVATED', 'ACTIVE'].map((status) => ({ account: { status } })),
  changes: []
}
const planOf = (part: object): Plan => known({ guards: [], notes: [], digest: 'd', ...part })
const people = [
  { id: 'p-0', userId: null, name: 'Nobody', email: 'nobody@example.com' },
  { id: 'p-1', userId: 'u-9', name: 'Hypatia', email: 'hypatia@example.com' }
]
const offboards = (by: string, ...changes: readonly Report['changes'][number][]): Partial<Run> => ({
  plan: planOf({ offboarding: { changes, acknowledgerId: by } }),
  state: known({ people })
})
const outcome = (changes: Report['changes'], sync?: object): Partial<Run> => ({
  outcome: known({ changes, sync })
})
const unsure = { result: { ...failed('no'), uncertain: true } }
const UNPROVEN = new Failure('verification-failed', own('m'), [{ message: told('p') }])
const PARTLY = new Failure('partly-applied', own('m'), [{ message: told('p'), place: at(3) }])

test.each<[string, Partial<Run>, object]>([
  [
    'the little that is known of a run without inputs',
    {},
    { label: null, usersFile: [], resourceId: null, apiUrl: '', redacted: false, listed: null, files: [] }
  ],
  [
    'the inputs',
    { inputs },
    { label: 'L', usersFile: ['f.yml'], resourceId: 'r', apiUrl: 'https://a.example', redacted: true }
  ],
  [
    'a plan that was not applied',
    { plan: planOf({ accounts: ACCOUNTS }) },
    {
      accounts: {
        wanted: { active: 2, deactivated: 1, deleted: 0 },
        after: null,
        written: false,
        verified: false,
        mismatches: []
      },
      totals: { unchanged: 1 }
    }
  ],
  [
    'nothing about Vanta if two versions of the files were compared',
    {
      ...outcome([change('accounts.removed')]),
      plan: planOf({ accounts: ACCOUNTS }),
      mode: 'validate',
      comparedWith: 'ba5eba1'
    },
    { changed: false, planDigest: null, totals: { removed: 0, unchanged: 0, results: { all: 0 } } }
  ],
  [
    'which accounts drifted',
    {
      ...outcome([
        change('accounts.updated', { subject: { id: 'u-1' } }),
        change('accounts.updated', { subject: { id: 'u-2' } }),
        member('members.added', { subject: { id: 'u-1' } })
      ]),
      drift: { detected: true, since: null, accounts: ['u-1'] }
    },
    { changes: [{ flags: [{ code: 'drift' }] }, { flags: [] }, { flags: [] }] }
  ],
  [
    'who completes an offboarding, by id',
    offboards('p-1', leaver()),
    { offboarding: { acknowledgerId: 'p-1', acknowledger: 'Hypatia' } }
  ],
  [
    'who completes it, by the id of their user',
    offboards('u-9', leaver(), waiting('a', 'b')),
    { offboarding: { acknowledgerId: 'u-9', acknowledger: 'Hypatia' } }
  ],
  [
    'nobody if nobody is offboarded',
    offboards('p-1', waiting('a', 'b')),
    { offboarding: { acknowledgerId: null, acknowledger: null } }
  ],
  [
    'for each file what the commit holds of it',
    {
      roster: known({ files: [{ path: 'a.yml' }, { path: 'b.yml' }] }),
      sources: [{ path: 'b.yml', blob: 'x', committed: true }]
    },
    {
      files: [
        { path: 'a.yml', blob: null, committed: null },
        { path: 'b.yml', blob: 'x', committed: true }
      ]
    }
  ],
  [
    'how many entries the files have',
    {
      roster: known({
        files: [],
        users: [],
        groups: [{}, {}],
        trustCenters: [{ viewers: [{}] }, { viewers: [{}, {}] }]
      })
    },
    { listed: { users: 0, groups: 2, viewers: 3 } }
  ],
  [
    'that the files have no users',
    { roster: known({ files: [] }) },
    { listed: { users: null, groups: 0, viewers: 0 } }
  ],
  [
    'how many accounts an export wrote',
    { mode: 'export', state: known({ accounts: [{ deletedAt: null }, { deletedAt: '2026-01-01' }] }) },
    { listed: { users: 1, groups: 0, viewers: 0 } }
  ],
  [
    'a failure without what the changes say',
    { failure: PARTLY, ...outcome([leaver({ result: DONE }), leaver({ result: failed('no') })]) },
    { failure: { problems: [], amount: 0 } }
  ],
  [
    'a failure with what no change says',
    { failure: PARTLY, ...outcome([member('members.added', { result: DONE })]) },
    { failure: { problems: [problem('p', at(3))], amount: 1 }, applied: true }
  ],
  [
    'the problems of any other failure, whatever failed',
    { failure: UNPROVEN, ...outcome([change('accounts.updated', { result: failed('no') })]) },
    { failure: { problems: [problem('p')], amount: 1 } }
  ],
  [
    'that something was written, although one item failed',
    outcome([member('members.added', { result: failed('no') }), member('members.added', { result: DONE })]),
    { applied: true, uncertain: false }
  ],
  [
    'that accounts were written, and that one that does not read back is not uncertain',
    outcome([change('accounts.removed', unsure)], { written: true, mismatches: [], notes: [] }),
    { applied: true, uncertain: false }
  ],
  [
    'that it is not certain whether accounts were written',
    outcome([change('accounts.removed', { result: DONE })], { written: false, uncertain: true }),
    { applied: false, uncertain: true }
  ],
  [
    'that Vanta may have changed an item',
    outcome([member('members.added', unsure), member('members.added', { result: failed('no') })]),
    { applied: false, uncertain: true }
  ],
  [
    'warnings before notices',
    {
      warnings: [told('W')],
      roster: known({
        files: [],
        notes: [
          { level: 'notice', message: told('N') },
          { level: 'warning', message: told('V'), place: at(3) }
        ]
      })
    },
    {
      notes: [
        { level: 'warning', message: 'W', place: null },
        { level: 'warning', message: 'V', place: at(3) },
        { level: 'notice', message: 'N', place: null }
      ]
    }
  ]
])('a report tells %s', (_what, over, wanted) => {
  expect(read(assembled(over))).toMatchObject(read(wanted) as object)
})

test('a report has every key that is published, however little is known of the run', () => {
  const unknown = Object.fromEntries(Object.keys(bare.context).map((key) => [key, null]))
  const context = { ...bare.context, ...unknown, server: '', folder: '', mergingApplies: false }
  expect(misfitOf(JSON.parse(reportJson(assembled({ context }))))).toBeUndefined()
})
