import { expect, test } from '@jest/globals'
import type { Report } from '../../src/report/shape.ts'
import { iconOf } from '../../src/report/verdict.ts'
import {
  accounts,
  at,
  change,
  DONE,
  failed,
  failure,
  guard,
  leaver,
  member,
  problem,
  raise,
  report,
  times,
  UNTRIED,
  viewer,
  waiting
} from './reports.ts'

const NEW_ADMIN = change('accounts.created', { flags: [{ code: 'raise', from: null, to: 'ADMIN' }] })
const CREATED = change('accounts.created', { result: DONE })
const CHECK = { mode: 'validate', vantaRead: false } as const
const APPLY = { mode: 'apply' } as const
const WROTE = { mode: 'apply', applied: true } as const
const unlike = (amount: number): Partial<Report> =>
  accounts({ mismatches: times(amount, () => problem('a')) })
const listed = (users: number | null, groups: number, viewers: number) => ({
  listed: { users, groups, viewers }
})
const invalid = (amount: number, ...files: readonly string[]): Partial<Report> => ({
  failure: {
    ...failure('invalid-users-file', ...files.map((file) => problem('a', at(1, file)))).failure,
    amount
  }
})

test.each<[string, Partial<Report>]>([
  ['✅ Vanta plan: nothing to change', {}],
  ['✅ Vanta plan for Billing: nothing to change', { label: 'Billing' }],
  ['✅ Vanta plan for a/b.yml: nothing to change', { usersFile: ['a/b.yml'] }],
  ['✅ Vanta plan for a.yml, b.yml: nothing to change', { usersFile: ['a.yml', 'b.yml'] }],
  [
    '📋 Vanta plan: 1 to remove, 1 to update (to ADMIN)',
    { changes: [change('accounts.removed'), change('accounts.updated', raise('BASE', 'ADMIN'))] }
  ],
  ['📋 Vanta plan: 2 to create (1 as ADMIN)', { changes: [NEW_ADMIN, change('accounts.created')] }],
  [
    '📋 Vanta plan: 1 person to offboard, 1 viewer to lose access, 1 group member to add',
    { changes: [member('members.added'), viewer('viewers.ended'), leaver()] }
  ],
  // What only waits is not counted.
  ['✅ Vanta plan: nothing to change', { changes: [waiting('tasks-open', 'why')], changed: false }],
  ['✅ Vanta sync: 1 created', { ...WROTE, changes: [CREATED] }],
  // Nor is what was left to another run.
  [
    '✅ Vanta sync: 1 created',
    { ...WROTE, changes: [CREATED, change('accounts.created', { result: UNTRIED })] }
  ],
  ['✅ Vanta sync: nothing changed yet', { ...APPLY, changes: [leaver({ result: UNTRIED })] }],
  [
    '⚠️ Vanta sync: 0 of 2 done, 1 failed, 1 not tried',
    {
      ...APPLY,
      ...failure('partly-applied'),
      changes: [
        member('members.added', { result: failed('no') }),
        leaver({ result: UNTRIED }),
        waiting('inactive', 'why')
      ]
    }
  ],
  [
    '⚠️ Vanta sync: 1 of 2 done, 1 not tried',
    { ...WROTE, ...failure('vanta-error'), changes: [CREATED, leaver({ result: UNTRIED })] }
  ],
  ['❌ Vanta sync: written, but not read back', { ...WROTE, ...failure('verification-failed') }],
  [
    '❌ Vanta sync: written, but 1 account differs',
    { ...WROTE, ...failure('verification-failed'), ...unlike(1) }
  ],
  [
    '❌ Vanta sync: written, but 2 accounts differ',
    { ...WROTE, ...failure('verification-failed'), ...unlike(2) }
  ],
  ['❌ Vanta sync failed: nothing was written', { ...APPLY, ...failure('vanta-error') }],
  [
    '⚠️ Vanta sync failed: not certain what was written',
    { ...APPLY, ...failure('vanta-error'), uncertain: true }
  ],
  ['⛔ Vanta sync refused: not the approved plan', { ...APPLY, ...failure('plan-changed') }],
  [
    '⛔ Vanta sync refused: 1 to remove',
    { ...APPLY, ...failure('refused'), changes: [change('accounts.removed')] }
  ],
  ['⛔ Vanta plan refused', failure('refused')],
  [
    '⏭️ Vanta sync: left to the newer commit, nothing applied',
    { ...APPLY, changes: [change('accounts.removed')], superseded: true }
  ],
  ['❌ Vanta check: 1 input to correct', { ...CHECK, ...failure('configuration', problem('a')) }],
  [
    '❌ Vanta check: 2 inputs to correct',
    { ...CHECK, ...failure('configuration', problem('a'), problem('b')) }
  ],
  // No input is wrong: this mode is not possible here.
  ['❌ Vanta sync failed: nothing was written', { ...APPLY, ...failure('configuration') }],
  ['❌ Vanta plan: 51 problems in x.yml', invalid(51, 'x.yml')],
  ['❌ Vanta plan: 2 problems in 2 files', invalid(2, 'x.yml', 'y.yml')],
  ['❌ Vanta plan: 1 problem in the users files', failure('invalid-users-file', problem('No file matches.'))],
  ['✅ Vanta check: valid, 84 users and 2 groups', { ...CHECK, ...listed(84, 2, 0) }],
  ['✅ Vanta check: valid, 84 users, 1 group and 3 viewers', { ...CHECK, ...listed(84, 1, 3) }],
  [
    '⚠️ Vanta sync: 1 refusal, nothing else to change',
    { ...APPLY, ...failure('partly-applied'), guards: [guard('g', 's', [problem('No.')])] }
  ],
  ['✅ Vanta check: valid, 1 group', { ...CHECK, ...listed(null, 1, 0) }],
  [
    '✅ Vanta check: valid; compared with ba5eba1: nothing to change',
    { mode: 'validate', comparedWith: 'ba5eba11ba5e', run: { ...report().run, base: null } }
  ],
  ['📤 Vanta export: 84 accounts written to a/b.yml', { mode: 'export', usersFile: ['a/b.yml'] }]
])('the verdict: %s', (wanted, over) => {
  const given = report(over)
  expect(`${iconOf(given)} ${given.verdict}`).toBe(wanted)
})
