import { describe, expect, test } from '@jest/globals'
import type { Done } from '../../src/kinds/change.ts'
import { contextOf } from '../../src/report/context.ts'
import type { Report } from '../../src/report/shape.ts'
import {
  accounts,
  change,
  DONE,
  failed,
  failure,
  field,
  member,
  report,
  times,
  twoFiles,
  viewer
} from './reports.ts'

const of = (active: number, deactivated: number): Partial<Report> =>
  accounts({ before: { active, deactivated, deleted: 0 } })
const after = { active: 80, deactivated: 4, deleted: 1 }
const AFTER: Partial<Report> = { mode: 'apply', applied: true, ...accounts({ after }) }
const VERIFIED: Partial<Report> = { ...AFTER, ...accounts({ after, verified: true }) }
const noUsers = { accounts: null, listed: { users: null, groups: 1, viewers: 0 } }

const updates = (amount: number, ...names: string[]): readonly Done[] =>
  times(amount, () => change('accounts.updated', { fields: names.map((name) => field(name, 'a', 'b')) }))
const created = (amount: number): readonly Done[] => times(amount, () => change('accounts.created'))
const PARTLY = [
  change('accounts.removed', { result: DONE }),
  change('accounts.created', { result: DONE }),
  member('members.added', { result: failed('no') })
]
const NOW = 'Active accounts: 81 now, 81 after.'
const THEN = 'Active accounts: 81 before, 80 after.'
const SAME = 'Vanta has what the file says: '

describe('below the verdict stands', () => {
  test.each<[string, Partial<Report>, string]>([
    ['how many accounts are as they should be', of(1, 0), `${SAME}1 account, all active.`],
    ['how many of them are active', of(2, 2), `${SAME}4 accounts, 2 of them active.`],
    ['that there is none', of(0, 0), `${SAME}no account.`],
    [
      'that accounts are not touched',
      noUsers,
      'Vanta has what the file says. Accounts are not touched: the file has no `users`.'
    ],
    [
      'the same for several files',
      { ...noUsers, ...twoFiles },
      'Vanta has what the files say. Accounts are not touched: the files have no `users`.'
    ],
    ['nothing about Vanta if it was not read', { vantaRead: false }, ''],
    ['nothing for an export', { mode: 'export' }, ''],
    ['how many are active, before and after', { changes: created(1) }, NOW],
    [
      'what changes beside accounts, losses in bold',
      { changes: [...created(1), viewer('viewers.ended'), member('members.added')] },
      `Also **1 viewer to lose access**, 1 group member to add. ${NOW}`
    ],
    ['no more than that if no account changes', { changes: [member('members.added')] }, NOW],
    [
      'what many updates have in common',
      { changes: [...created(39), ...updates(2, 'email')] },
      `${NOW} The updates change email only.`
    ],
    [
      'two fields that they have in common',
      { changes: updates(41, 'email', 'status') },
      `${NOW} The updates change email and status only.`
    ],
    ['nothing in common among three fields', { changes: updates(41, 'email', 'status', 'fullName') }, NOW],
    ['nothing in common among forty updates', { changes: updates(40, 'email') }, NOW],
    ['nothing in common for a single update', { changes: [...created(40), ...updates(1, 'email')] }, NOW],
    ['nothing if nothing was read back', { applied: true, changes: created(1) }, ''],
    ['nothing of the kind if it was not', { ...AFTER, changes: PARTLY.slice(0, 2) }, THEN],
    [
      'what was done before a failure',
      { ...AFTER, ...failure('partly-applied'), changes: PARTLY },
      `Done: 1 removed, 1 created. ${THEN}`
    ],
    [
      'what was verified before an error from Vanta',
      { ...VERIFIED, ...failure('vanta-error'), changes: PARTLY.slice(1) },
      'Done: 1 created. Accounts were read back and verified; active: 81 before, 80 after.'
    ],
    [
      'nothing if nothing was done',
      { ...AFTER, ...failure('partly-applied'), accounts: null, changes: PARTLY.slice(2) },
      ''
    ],
    ['the accounts that do not read back', { ...AFTER, ...failure('verification-failed') }, THEN],
    ['nothing after an error from Vanta', failure('vanta-error'), ''],
    ['nothing for bad inputs', failure('configuration'), ''],
    ['what the changed plan would do', { ...failure('plan-changed'), changes: created(1) }, NOW]
  ])('%s', (_what, over, wanted) => {
    expect(contextOf(report(over))).toBe(wanted)
  })
})
