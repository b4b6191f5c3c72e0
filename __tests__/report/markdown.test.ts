import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commentMarkdown, summaryMarkdown } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { outsideCode } from './markup.ts'
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

const heading = (given: Report): string => summaryMarkdown(given).split('\n')[0] ?? ''

const refusal = {
  message:
    'This run would remove 40 accounts and deactivate 0: 40 together; max-removals allows 16 (20% of 81 active accounts, never less than 3). If so many are meant to go, raise max-removals for this run.',
  place: { file: 'vanta-users.yml', line: 6, column: 1 }
}

const refused = (): Report => {
  const changes = Array.from({ length: 40 }, (_, n) => account('removed', { uniqueId: `u-${1000 + n}` }))
  return withAccounts(changes, {
    guards: [
      { name: 'users-listed', summary: '44 users', refusals: [] },
      { name: 'max-removals', summary: '40 of 81 active accounts, limit 16 (20%)', refusals: [refusal] }
    ],
    failure: {
      reason: 'refused',
      message: 'The plan is refused. Nothing was written to Vanta.',
      problems: [refusal]
    }
  })
}

const withoutFailure = ({ failure, ...rest }: Report): Report => rest

const partly = (): Report =>
  withAccounts(
    [account('created', { result: DONE })],
    {
      mode: 'apply',
      applied: true,
      groups: [
        groupChange({ result: DONE }),
        groupChange({
          email: 'alan@example.com',
          name: 'Alan Turing',
          result: { status: 'failed', message: 'User is not active.' }
        })
      ],
      offboarding: { leavers: [leaver({ result: DONE })] },
      failure: { reason: 'partly-applied', message: '1 of 4 changes failed.', problems: [] }
    },
    { written: true, verified: true, after: { active: 82, deactivated: 3, deleted: 12 } }
  )

describe('the first line says it all', () => {
  test.each<[string, Report, string]>([
    ['nothing to change', report(), '## ✅ In line, nothing to change: 84 accounts'],
    [
      'a plan',
      realistic(),
      '## 📋 Plan: 3 created, 1 updated, **1 deactivated**, **2 removed** of 84 live accounts'
    ],
    ['a refusal', refused(), '## 🚫 Refused, nothing written: **40 removed** of 84 live accounts'],
    [
      'an apply',
      withAccounts(
        [account('created', { result: DONE })],
        { mode: 'apply', applied: true },
        { written: true, verified: true }
      ),
      '## ✅ Applied and verified: 1 created'
    ],
    ['a part of the work done', partly(), '## ⚠️ Partly applied: 3 of 4 changes done'],
    [
      'a failed read',
      report({
        mode: 'apply',
        failure: { reason: 'vanta-error', message: 'Vanta answered 503.', problems: [] }
      }),
      '## ❌ Failed before any write'
    ],
    [
      'a write that does not read back',
      withAccounts(
        [account('created', { result: { status: 'failed' } })],
        {
          mode: 'apply',
          applied: true,
          failure: { reason: 'verification-failed', message: 'm', problems: [] }
        },
        { written: true, mismatches: [{ message: 'u-1 differs.' }] }
      ),
      '## ❌ Written, but not verified: 1 account differs'
    ],
    [
      'a superseded commit',
      withAccounts([account('removed')], { mode: 'apply', superseded: true }),
      '## ⏭️ Superseded, nothing applied: a newer commit is on its way'
    ],
    [
      'valid files',
      { ...report({ mode: 'validate', vantaRead: false, listed: { users: 84, groups: 2, viewers: 1 } }) },
      '## ✅ Valid: 84 users, 2 groups, 1 viewer'
    ],
    [
      'invalid files',
      report({
        mode: 'validate',
        failure: {
          reason: 'invalid-users-file',
          message: 'm',
          problems: [{ message: 'a' }, { message: 'b' }]
        }
      }),
      '## ❌ The users file is not valid: 2 problems'
    ]
  ])('%s', (_what, given, wanted) => {
    expect(heading(given)).toBe(wanted)
  })

  test.each<[string, Partial<Report>, string]>([
    [
      'a write of which nobody knows',
      { uncertain: true, failure: { reason: 'vanta-error', message: 'm', problems: [] } },
      '## ⚠️ Failed, not certain what was written'
    ],
    ['what Vanta did not confirm', { changed: true }, '## ✅ Nothing changed yet: 84 accounts']
  ])('%s', (_what, given, wanted) => {
    expect(heading(report({ mode: 'apply', ...given }))).toBe(wanted)
  })

  test('a superseded run refuses nothing: what its plan would be refused for is a note', () => {
    const page = summaryMarkdown({ ...withoutFailure(refused()), mode: 'apply', superseded: true })
    expect(page).toContain('> [!NOTE]\n> This plan would be refused; the run of the newer commit decides:')
    expect(page).not.toContain('[!CAUTION]')
  })

  test('in validate it is said that Vanta was not asked', () => {
    expect(summaryMarkdown(report({ mode: 'validate', vantaRead: false }))).toContain(
      '**Vanta was not asked**'
    )
  })
})

describe('whole pages', () => {
  test.each<[string, () => Report]>([
    ['plan', realistic],
    ['refused', refused],
    ['partly-applied', partly]
  ])('%s', (name, make) => {
    const golden = new URL(`golden/${name}.md`, import.meta.url)
    const page = summaryMarkdown(make())
    // UPDATE_GOLDEN=1 npm test -- __tests__/report writes the pages anew; read the difference before it is committed.
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, page)
    expect(page).toBe(readFileSync(golden, 'utf8'))
  })

  test('removals stand before everything else that changes', () => {
    const some = realistic()
    const takenOut = some.groups.map((change) => ({ ...change, kind: 'removed' as const }))
    const page = summaryMarkdown({ ...some, groups: [...takenOut, ...some.groups] })
    const order = [
      'to remove',
      'to deactivate',
      'to take out of groups',
      'to lose access',
      'to offboard',
      'look at twice',
      'to update',
      'to create',
      'to add to groups',
      'Trust Center change',
      'offboarding pending'
    ]
    const at = order.map((words) => page.indexOf(words, page.indexOf('###')))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(at).not.toContain(-1)
  })

  test('a failed item is told with what Vanta said of it', () => {
    expect(summaryMarkdown(partly())).toContain('❌ failed: User is not active.')
  })

  test('a long list is folded, a short one is not', () => {
    const many = (n: number) =>
      summaryMarkdown(withAccounts(Array.from({ length: n }, () => account('created'))))
    expect(many(15)).not.toContain('Show all')
    expect(many(16)).toContain('<details><summary>Show all 16</summary>')
  })

  test('an invitation and an ended access are said aloud', () => {
    const page = summaryMarkdown(
      report({
        viewers: [viewerChange(), viewerChange({ kind: 'invited', endsAccess: false })]
      })
    )
    expect(page).toContain('📧 **1 invitation e-mail goes to people outside the company.**')
    expect(page).toContain('### ⛔ 1 viewer to lose access')
  })

  test('drift is told apart, with the accounts that drifted', () => {
    const page = summaryMarkdown(
      withAccounts([account('updated', { uniqueId: 'u-1' }), account('created', { uniqueId: 'u-2' })], {
        drift: { detected: true, since: '2026-11-01T00:00:00Z', accounts: ['u-1'] }
      })
    )
    const alert = page
      .split('\n')
      .filter((line) => line.startsWith('>'))
      .join('\n')
    expect(alert).toContain('Drift')
    expect(alert).toContain('`u-1`')
    expect(alert).not.toContain('`u-2`')
  })

  test('a place leads to the line of the commit', () => {
    expect(summaryMarkdown(refused())).toContain(
      '[`vanta-users.yml:6`](https://github.com/example/access/blob/8d5f0c2a9be1477d9d3a5f0b6c1e2d3f4a5b6c7d/vanta-users.yml#L6)'
    )
  })
})

describe('limits', () => {
  // Every character of four bytes, or one that takes six to escape.
  const long = (character: string): string => Array.from({ length: 200 }, () => character).join('')

  const huge = (count: number, character: string): Report =>
    withAccounts(
      Array.from({ length: count }, (_, n) =>
        account(n % 2 === 0 ? 'created' : 'removed', {
          uniqueId: `${n}-${long(character)}`,
          name: long(character),
          email: `${long(character)}@example.com`,
          fields: [{ field: 'roleDescription', from: long(character), to: long(character) }]
        })
      ).toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'removed' ? -1 : 1)),
      { notices: Array.from({ length: count }, () => long(character)) }
    )

  test.each([
    [20_000, '𝔸'],
    [3_000, '|'],
    [3_000, '`'],
    [3_000, '\u202e'],
    [3_000, 'a']
  ])('%d changes of %j stay within both limits', (changes, character) => {
    const given = huge(changes, character)
    expect(Buffer.byteLength(summaryMarkdown(given))).toBeLessThanOrEqual(1_000_000)
    expect(commentMarkdown(given, { marker: '<!-- m -->' }).length).toBeLessThanOrEqual(65_536)
  })

  test('the space is used: the summary of a large plan is no stub', () => {
    expect(Buffer.byteLength(summaryMarkdown(huge(5_000, 'a')))).toBeGreaterThan(900_000)
    expect(commentMarkdown(huge(5_000, 'a'), { marker: '<!-- m -->' }).length).toBeGreaterThan(50_000)
  })

  test('an addition goes before a removal does, and the page says how many rows are missing', () => {
    const given = withAccounts([
      ...Array.from({ length: 100 }, (_, n) => account('removed', { uniqueId: `gone-${n}` })),
      ...Array.from({ length: 5_000 }, (_, n) => account('created', { uniqueId: `new-${n}` }))
    ])
    const page = commentMarkdown(given, { marker: '<!-- m -->', maxChars: 20_000 })
    expect(page.match(/`gone-\d+`/g)).toHaveLength(100)
    const shown = page.match(/`new-\d+`/g)?.length ?? 0
    expect(page).toContain(`**… and ${(5_000 - shown).toLocaleString('en-US')} more accounts to create**`)
  })

  test('whatever is taken away stands, however much is added: from groups, from viewers, from people who left', () => {
    const given = withAccounts(
      Array.from({ length: 5_000 }, (_, n) => account('created', { uniqueId: `new-${n}` })),
      {
        groups: [
          groupChange({ kind: 'removed', email: 'ceo@example.com', groupName: 'Admins' }),
          ...Array.from({ length: 2_000 }, () => groupChange())
        ],
        viewers: [viewerChange({ email: 'ends@customer.example', endsAccess: true })],
        offboarding: { leavers: [leaver({ email: 'gone@example.com', decision: 'offboard' })] }
      }
    )
    const page = commentMarkdown(given, { marker: '<!-- m -->' })
    for (const words of ['ceo@example.com', 'ends@customer.example', 'gone@example.com'])
      expect(page).toContain(words)
    expect(page).toMatch(/more accounts to create\*\*/)
    // The line right below the heading.
    expect(page.split('\n')[4]).toContain('**1 group member taken out**')
  })

  test('at any limit the page is whole: tables and folds are closed, and no row is kept before a removal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12_000, max: 60_000 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 200 }),
        (max, removed, created, length) => {
          const given = withAccounts([
            ...Array.from({ length: removed }, () => account('removed', { name: '𝔸'.repeat(length) })),
            ...Array.from({ length: created }, (_, n) => account('created', { uniqueId: `new-${n}` }))
          ])
          const page = summaryMarkdown(given, { maxBytes: max })
          expect(Buffer.byteLength(page)).toBeLessThanOrEqual(max)
          expect(page.match(/<details/g)?.length ?? 0).toBe(page.match(/<\/details>/g)?.length ?? 0)
          for (const line of page.split('\n')) if (line.startsWith('|')) expect(line.endsWith('|')).toBe(true)
          if (page.includes('more accounts to remove**')) expect(page).not.toContain('`new-')
          expect(page).toContain('plan digest')
        }
      ),
      { numRuns: 60 }
    )
  })

  test('the same report gives the same page', () => {
    expect(summaryMarkdown(huge(3_000, '𝔸'))).toBe(summaryMarkdown(huge(3_000, '𝔸')))
  })
})

describe('hostile names', () => {
  const HOSTILE = [
    '@example/admins',
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.example/x.png)',
    'a | b',
    '`code`',
    'one\ntwo',
    '::error::gotcha',
    '</details>',
    '<!-- vanta-user-sync: 0 -->',
    '\u202eevil',
    'fixes #123',
    'https://evil.example'
  ]

  test.each(HOSTILE)('%j is harmless wherever it stands', (name) => {
    const problem = { message: name, place: { file: name, line: 1, column: 1 } }
    const result = { status: 'failed', message: name } as const
    const page = summaryMarkdown(
      withAccounts(
        [
          account('removed', {
            uniqueId: name,
            name,
            email: name,
            permissionLevel: name,
            probablySameAs: name,
            result
          }),
          account('updated', {
            name,
            fields: [{ field: name, from: name, to: [name] }],
            raise: { from: name, to: name }
          })
        ],
        {
          context: { repository: name, commit: name, ref: name, actor: name, runUrl: name },
          files: [name],
          groups: [groupChange({ groupName: name, name, email: name, result })],
          viewers: [viewerChange({ slugId: name, name, email: name })],
          offboarding: {
            skipped: name,
            leavers: [
              leaver({
                name,
                email: name,
                decision: 'pending',
                pending: { code: 'tasks-open', reason: name }
              })
            ]
          },
          guards: [{ name: 'groups', summary: name, refusals: [problem] }],
          notes: [{ ...problem, level: 'notice' }],
          notices: [name],
          digest: name,
          drift: { detected: true, since: name, accounts: [name] }
        },
        { mismatches: [problem] }
      )
    )
    const rest = outsideCode(page)
    expect(rest).not.toMatch(/<(?!\/?(?:details|summary))/)
    expect(rest).not.toMatch(/@\w/)
    expect(rest).not.toMatch(/(?<!&)#\d/)
    expect(rest).not.toContain('![')
    expect(page).not.toMatch(/^::/m)
    expect(page).not.toContain('\u202e')
    for (const line of page.split('\n').filter((each) => each.startsWith('| `'))) expect(line).toMatch(/ \|$/)
  })
})

describe("the pull request's comment", () => {
  test('starts with its marker, and then has the same verdict as the summary', () => {
    const [marker, , verdict] = commentMarkdown(realistic(), { marker: '<!-- m -->' }).split('\n')
    expect(marker).toBe('<!-- m -->')
    expect(verdict).toBe(heading(realistic()))
  })

  test('says which commit it is of, and the digest that expected-plan takes', () => {
    const text = commentMarkdown(realistic(), { marker: '<!-- m -->' })
    expect(text).toContain('`8d5f0c2`')
    expect(text).toContain('3f1c9a52d07be64188c2f05e9d7a41b6c8e3f2091d5b7a6e4c3f8d2b1a09e7f5')
  })

  test('does not change with the time or the number of requests, so that nothing is edited for nothing', () => {
    const later = { ...realistic(), finishedAt: '2026-11-21T00:00:00.000Z', requests: 99 }
    expect(commentMarkdown(later, { marker: '<!-- m -->' })).toBe(
      commentMarkdown(realistic(), { marker: '<!-- m -->' })
    )
  })
})
