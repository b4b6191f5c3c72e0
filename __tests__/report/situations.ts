// The situations in which people read a page, as reports: what is rendered of each is a golden file.
import type { Done } from '../../src/kinds/change.ts'
import { commentMarkdown, summaryMarkdown } from '../../src/report/markdown.ts'
import { createRedactor } from '../../src/report/redact.ts'
import type { Report } from '../../src/report/shape.ts'
import { address, id, person, say, value } from '../../src/say.ts'
import {
  applied,
  at,
  change,
  DONE,
  everything,
  failed,
  field,
  guard,
  member,
  of,
  problem,
  raise,
  realistic,
  report,
  told,
  viewer,
  withChanges
} from './reports.ts'

export const MARKER = '<!-- vanta-user-sync: d292ecbd4b8be69034c409de5da0981b -->'
const comment = (given: Report): string => commentMarkdown(given, { marker: MARKER })

const FIRST =
  'Ada Ben Chloé Dan Eva Femi Gita Hugo Ines Jan Kaya Liam Mei Noor Olga Pau Quinn Rosa Sven Tara'.split(' ')
const LAST =
  'Adeyemi Byron Carter Demir Eriksen Fischer Gomez Haddad Ito Jansen Kowalski Lopez Marino Novak Okafor Petrova Quist Rao Silva Turner'.split(
    ' '
  )

/** The nth of many people, with an address that holds the number. */
const nth = (n: number): Done['subject'] => {
  const first = FIRST[n % 20] ?? ''
  const last = LAST[(n + Math.floor(n / 20)) % 20] ?? ''
  const name = `${first} ${last}`
  return { ...of(`u-${String(n).padStart(5, '0')}`, name), email: of('', name).email.replace('@', `${n}@`) }
}

const many = (from: number, amount: number, make: (subject: Done['subject'], n: number) => Done): Done[] =>
  Array.from({ length: amount }, (_, index) => make(nth(from + index), from + index))

const removedOf = (subject: Done['subject'], n: number): Done =>
  change('accounts.removed', { subject, level: n % 7 === 0 ? 'EDITOR' : 'BASE', place: null })
const createdOf = (subject: Done['subject'], n: number): Done =>
  change('accounts.created', { subject, place: at(n) })

const activeTotals = (before: number, wanted: number): Report['accounts'] => ({
  before: { active: before, deactivated: 0, deleted: 0 },
  wanted: { active: wanted, deactivated: 0, deleted: 0 },
  after: null,
  unchanged: 0,
  written: false,
  verified: false,
  mismatches: []
})

const LABEL = { label: 'Back office' }

const refused = (): Report => {
  const removed = many(23, 18, removedOf).map((each) =>
    each.subject.id === 'u-00030' || each.subject.id === 'u-00035'
      ? { ...each, flags: [{ code: 'protected' } as const] }
      : each
  )
  const { name, email } = nth(30)
  return withChanges(removed, {
    ...LABEL,
    accounts: activeTotals(40, 22),
    guards: [
      guard('users-listed', '22 users'),
      guard('max-removals', '18 of 40 active accounts removed or deactivated; at most 8 (20%)', [
        {
          message: say`18 of 40 active accounts would go, \`max-removals\` allows 8 (20%). If this is intended, raise \`max-removals\` for this change; if not, bring the missing users back into the file.`,
          place: at(8)
        }
      ]),
      guard('protected-users', '3 named, 2 protected accounts touched', [
        {
          message: say`${person(name, email)} (${id('u-00030')}) would be removed. Bring the entry back, or take it off \`protected-users\`.`,
          place: null
        }
      ]),
      guard('body-size', '0.01 of 10 MiB')
    ],
    failure: { reason: 'refused', message: told('The plan is refused.'), problems: [], amount: 0 }
  })
}

const invalid = (): Report => {
  const same = (message: string, lines: readonly number[]) => lines.map((line) => problem(message, at(line)))
  return report({
    ...LABEL,
    vantaRead: false,
    accounts: null,
    planDigest: null,
    guards: [],
    requests: 0,
    failure: {
      reason: 'invalid-users-file',
      message: told('40 problems'),
      problems: [
        ...same(
          'permissionLevel is missing: set it on the user or in defaults.',
          Array.from({ length: 24 }, (_, n) => 12 + n * 7)
        ),
        ...same('"mail" is not a field of a user. Did you mean "email"?', [68, 75, 82]),
        { message: say`email is not an address: ${value('grace(at)example.com')}.`, place: at(117) },
        ...Array.from({ length: 12 }, (_, n) => problem(`uniqueId "u-${n}" is in two entries.`, at(200 + n)))
      ],
      amount: 40
    }
  })
}

const huge = (): Report =>
  withChanges(
    [
      ...many(1, 200, removedOf),
      ...many(401, 2_500, (subject, n) =>
        change('accounts.updated', {
          subject,
          ...raise('BASE', n <= 450 ? 'ADMIN' : 'EDITOR'),
          place: at(n)
        })
      ),
      ...many(6_001, 2_300, createdOf)
    ],
    { ...LABEL, accounts: activeTotals(6_000, 8_100) }
  )

const partly = (): Report =>
  applied({
    changes: everything((act) => {
      if (act === 'members.added') return failed('Vanta answered 422: the person is not monitored.')
      return act === 'leavers.offboarded' ? failed('Vanta answered 422: a custom task is open.') : DONE
    }),
    failure: { reason: 'partly-applied', message: told('2 items failed.'), problems: [], amount: 0 }
  })

const drift = (): Report => {
  const drifted = { flags: [{ code: 'drift' } as const], result: DONE }
  return withChanges(
    [
      change('accounts.updated', {
        ...drifted,
        subject: of('u-0004', 'Femi Adeyemi'),
        fields: [field('permissionLevel', 'ADMIN', 'BASE')],
        place: at(31)
      }),
      change('accounts.updated', {
        ...drifted,
        subject: of('u-0009', 'Gita Rao'),
        fields: [field('email', 'g.rao@old.example', 'gita.rao@example.com')],
        place: at(66)
      }),
      change('accounts.reactivated', {
        ...drifted,
        subject: of('u-0006', 'Hugo Lopez'),
        fields: [
          field('status', 'DEACTIVATED', 'ACTIVE'),
          field('deactivatedTimestamp', '2026-11-20T00:00:00Z', null, true)
        ],
        place: at(45)
      })
    ],
    {
      ...LABEL,
      mode: 'apply',
      applied: true,
      run: { ...applied().run, event: 'schedule' },
      accounts: {
        before: { active: 11, deactivated: 1, deleted: 0 },
        wanted: { active: 12, deactivated: 0, deleted: 0 },
        after: { active: 12, deactivated: 0, deleted: 0 },
        unchanged: 9,
        written: true,
        verified: true,
        mismatches: []
      },
      drift: { detected: true, since: null, accounts: ['u-0004', 'u-0009', 'u-0006'] },
      requests: 4
    }
  )
}

const fork = (): Report =>
  withChanges(
    [
      change('accounts.removed', { subject: of('u-0012', 'Liam Walsh'), place: null }),
      change('accounts.updated', {
        subject: of('u-0003', 'Chloé Dubois'),
        ...raise('BASE', 'ADMIN'),
        place: at(17)
      }),
      change('accounts.created', { subject: of('u-0020', 'Tara Turner'), place: at(88) }),
      member('members.added', {
        subject: { id: '', name: '', email: 'chloe.dubois@example.com' },
        place: at(95)
      })
    ],
    {
      ...LABEL,
      mode: 'validate',
      vantaRead: false,
      notContacted: say`pull requests from forks get no secrets.`,
      comparedWith: 'ba5eba11ba5eba11ba5eba11ba5eba11ba5eba11',
      planDigest: null,
      changed: false,
      guards: [guard('users-listed', '12 users'), guard('body-size', '0.01 of 10 MiB')],
      requests: 0
    }
  )

const matrix = (label: string, file: string, changes: readonly Done[], active: number): Report =>
  withChanges(changes, {
    label,
    usersFile: [file],
    files: [{ path: file, blob: null, committed: null }],
    accounts: activeTotals(active, active)
  })

const groupsAndViewers = (): Report => {
  const contractors = { id: 'g-2', name: 'Contractors' }
  return withChanges(
    [
      member('members.added', { subject: of('', 'Mary Jackson'), place: at(7) }),
      member('members.added', { subject: of('', 'Dorothy Vaughan'), place: at(8) }),
      member('members.added', { subject: of('', 'Rosa Marino'), target: contractors, place: at(12) }),
      member('members.removed', { subject: of('', 'Pau Ferrer'), target: contractors, place: null }),
      member('members.removed', { subject: of('', 'Quinn Reed'), target: contractors, place: null }),
      viewer('viewers.ended', {
        subject: { name: 'Olga Petrova', email: 'olga@former.example' },
        fields: [field('expirationDate', null, '2026-11-01T00:00:00.000Z')],
        place: at(41)
      }),
      viewer('viewers.invited', {
        subject: { name: 'Sven Quist', email: 'sven@prospect.example' },
        fields: [
          field('accessLevel', null, 'PARTIAL_ACCESS'),
          field('resourceIds', null, ['soc2-report']),
          field('expirationDate', null, '2027-01-31T00:00:00.000Z')
        ],
        place: at(46)
      })
    ],
    {
      accounts: null,
      offboarding: null,
      listed: { users: null, groups: 2, viewers: 2 },
      guards: [
        guard('groups', '2 to take out of 14 members of Contractors, at most 3; 3 to add'),
        guard('viewers', '1 to change, 1 to invite by e-mail')
      ]
    }
  )
}

const thirty = (): Report =>
  withChanges(
    [
      ...many(1, 3, removedOf),
      change('accounts.deactivated', {
        subject: nth(4),
        fields: [
          field('status', 'ACTIVE', 'DEACTIVATED'),
          field('deactivatedTimestamp', null, '2026-11-08T00:00:00.000Z')
        ]
      }),
      change('accounts.updated', { subject: nth(5), ...raise('BASE', 'ADMIN') }),
      change('accounts.created', {
        subject: nth(6),
        level: 'ADMIN',
        flags: [{ code: 'raise', from: null, to: 'ADMIN' }]
      }),
      ...many(7, 14, (subject) =>
        change('accounts.updated', {
          subject,
          fields: [field('roleDescription', null, 'Release manager')]
        })
      ),
      ...many(21, 10, createdOf)
    ],
    { ...LABEL, accounts: activeTotals(81, 88) }
  )

const redacted = (): Report => {
  const whole = realistic()
  const note = {
    level: 'notice' as const,
    message: say`${person('Charles Babbage', 'charles@example.com')} (${address('charles@example.com')}) will have no active account, yet stays a viewer of the Trust Center example-co.`,
    place: at(95)
  }
  return createRedactor(new Uint8Array(32).fill(7)).report({ ...whole, redacted: true, notes: [note] })
}

/** By the name of its golden file: the page of each situation. */
export const situations: Readonly<Record<string, () => string>> = {
  '01-plan-small': () => comment(realistic()),
  '02-nothing': () => comment(report(LABEL)),
  '03-applied': () => summaryMarkdown(applied()),
  '04-refused': () => comment(refused()),
  '05-invalid': () => comment(invalid()),
  '06-huge-comment': () => comment(huge()),
  '07-partly': () => summaryMarkdown(partly()),
  '08-drift': () => summaryMarkdown(drift()),
  '09-fork': () => summaryMarkdown(fork()),
  '10-redacted': () => comment(redacted()),
  '11-matrix-a': () =>
    comment(
      matrix(
        'Billing',
        'access/billing.yml',
        [
          change('accounts.removed', {
            subject: of('ben.carter', 'Ben Carter'),
            level: 'EDITOR',
            place: null
          }),
          change('accounts.created', {
            subject: of('ines.costa', 'Ines Costa'),
            level: 'EDITOR',
            place: at(40, 'access/billing.yml')
          })
        ],
        31
      )
    ),
  '11-matrix-b': () => comment(matrix('Warehouse', 'access/warehouse.yml', [], 112)),
  '12-groups-viewers': () => comment(groupsAndViewers()),
  '13-thirty': () => comment(thirty())
}

export { drift, fork, huge, invalid, partly, refused }
