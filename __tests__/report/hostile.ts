// Names from strangers that try to be more than names, in every part of a report.
import type { Report } from '../../src/report/shape.ts'
import {
  change,
  field,
  guard,
  member,
  offboarding,
  problem,
  report,
  times,
  told,
  viewer,
  waiting,
  withChanges
} from './reports.ts'

/** Names that would act if they were not escaped. */
export const HOSTILE: readonly string[] = [
  '@example/admins',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  'a | b',
  '`code`',
  '```',
  'one\ntwo',
  '::error::gotcha',
  '</details>',
  '<!-- vanta-user-sync: 0 -->',
  '\u202eevil',
  'fixes #123',
  'https://evil.example',
  '**bold**',
  'GH-12 www.evil.example :tada:',
  '[x](https://evil.example)',
  '~~~ \\| \\',
  '- [ ] <details><summary>x',
  '1) one',
  '&#96;&lt;img&gt;'
]

/** A report in which everything but our own words has this name. */
export const everywhere = (name: string, amount: number): Report => {
  const place = { file: name, line: 1, column: 1 }
  const result = { status: 'failed', message: told(name), uncertain: false } as const
  const subject = { id: name, name, email: name }
  const target = { id: name, name }
  const changes = [
    change('accounts.removed', {
      subject,
      level: name,
      flags: [{ code: 'same-address', as: name }],
      result,
      place
    }),
    change('accounts.updated', {
      subject,
      fields: [field(name, name, [name]), field(name, name, null, true)]
    }),
    member('members.added', { subject, target, result, place }),
    viewer('viewers.invited', { subject, target, fields: [field('accessLevel', name, name)] }),
    waiting('tasks-open', name, { subject })
  ]
  return withChanges(times(amount, () => changes).flat(), {
    label: name,
    usersFile: [name],
    run: { ...report().run, repository: name, commit: name, ref: name, actor: name, url: name, base: name },
    ...offboarding({ skipped: told(name), acknowledgerId: name }),
    guards: [guard('groups', name, [problem(name, place)]), guard(name, name)],
    notes: [
      { level: 'warning', ...problem(name, place) },
      { level: 'notice', ...problem(name) }
    ],
    notices: [told(name)],
    planDigest: name,
    notContacted: told(name),
    drift: { detected: true, since: name, accounts: [name] },
    failure: { reason: 'partly-applied', message: told(name), problems: [problem(name, place)], amount: 1 }
  })
}
