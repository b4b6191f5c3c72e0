import { expect, test } from '@jest/globals'
import type { Done } from '../../src/kinds/change.ts'
import { describe, markdownPen, plainPen } from '../../src/report/describe.ts'
import { change, field, raise, times, viewer } from './reports.ts'

const gone: Partial<Done> = { fields: [field('status', 'DEACTIVATED', 'ACTIVE')] }
const employed = (status: string, at: string | null = null) =>
  change('accounts.removed', { level: null, flags: [{ code: 'employed', status, at }] })

test.each<[string, Done, string]>([
  ['had BASE', change('accounts.removed'), 'had `BASE`'],
  ['had ADMIN', change('accounts.removed', { level: 'ADMIN' }), '**had `ADMIN`**'],
  ['', change('accounts.removed', { level: '' }), ''],
  ['', change('accounts.removed', { level: null }), ''],
  ['on leave', employed('ON_LEAVE'), 'on leave'],
  ['still employed in Vanta', employed('CURRENT'), 'still employed in Vanta'],
  ['not started yet in Vanta', employed('UPCOMING'), 'not started yet in Vanta'],
  ['starts on 2027-01-31', employed('UPCOMING', '2027-01-31T00:00:00Z'), 'starts on `2027-01-31`'],
  [
    'was deleted in Vanta on 2026-01-31; PROTECTED; as BASE',
    change('accounts.created', {
      flags: [{ code: 'deleted-earlier', at: '2026-01-31T10:00:00Z' }, { code: 'protected' }]
    }),
    'was deleted in Vanta on `2026-01-31`; **protected**; as `BASE`'
  ],
  ['', change('accounts.deactivated', { fields: [field('status', 'ACTIVE', 'DEACTIVATED')] }), ''],
  ['', change('accounts.reactivated', gone), ''],
  [
    'PROTECTED; as ADMIN',
    change('accounts.reactivated', {
      ...gone,
      level: 'ADMIN',
      flags: [{ code: 'protected' }, { code: 'raise', from: null, to: 'ADMIN' }]
    }),
    '**protected**; **as `ADMIN`**'
  ],
  ['BASE → EDITOR', change('accounts.updated', raise('BASE', 'EDITOR')), '`BASE` → `EDITOR`'],
  [
    'groupIds none → "a, b"',
    change('accounts.updated', { fields: [field('groupIds', [], ['a', 'b'])] }),
    'groupIds *none* → `a, b`'
  ],
  [
    'custom [1,"a"] → {"a":5}',
    change('accounts.updated', { fields: [field('custom', [1, 'a'], { a: 5 })] }),
    'custom `[1,"a"]` → `{"a":5}`'
  ],
  [
    'fullName empty → "Ada Byron"',
    change('accounts.updated', { fields: [field('fullName', '', 'Ada Byron')] }),
    'fullName *empty* → `Ada Byron`'
  ],
  [
    'widens access; resourceIds soc2 → all',
    viewer('viewers.updated', {
      flags: [{ code: 'widens' }],
      fields: [field('resourceIds', ['soc2'], null)]
    }),
    'widens access; resourceIds `soc2` → *all*'
  ],
  ['access ends at once:', viewer('viewers.ended'), '**access ends at once:**'],
  [
    'access ends at once: expirationDate none → 2026-01-31, in the past',
    viewer('viewers.ended', { fields: [field('expirationDate', null, '2026-01-31T00:00:00Z')] }),
    '**access ends at once:** expirationDate *none* → `2026-01-31`, in the past'
  ],
  ['sends an e-mail', viewer('viewers.invited'), '**sends an e-mail**'],
  [
    'sends an e-mail; FULL_ACCESS, without an NDA',
    viewer('viewers.invited', {
      fields: [
        field('accessLevel', null, 'FULL_ACCESS'),
        field('isNdaRequired', null, false),
        field('name', null, 'Bea')
      ]
    }),
    '**sends an e-mail**; `FULL_ACCESS`, without an NDA'
  ]
])('a change is described: %s', (plain, given, markdown) => {
  expect(describe(given, plainPen).join('; ')).toBe(plain)
  expect(describe(given, markdownPen).join('; ')).toBe(markdown)
})

test('twelve of many fields are named, and the others counted', () => {
  const fields = times(13, (n) => field(`f${n}`, 1, 2))
  const said = describe(change('accounts.updated', { fields }), plainPen)
  expect(said).toHaveLength(13)
  expect(said.slice(11)).toEqual(['f11 1 → 2', 'and 1 more field'])
  expect(describe(change('accounts.updated', { fields: fields.slice(1) }), plainPen)).toHaveLength(12)
})
