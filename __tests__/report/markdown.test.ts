import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Done } from '../../src/kinds/change.ts'
import { commentMarkdown, summaryMarkdown } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/shape.ts'
import { everywhere, HOSTILE } from './hostile.ts'
import { expectWhole, outsideCode } from './markup.ts'
import {
  applied,
  at,
  change,
  DONE,
  failed,
  field,
  guard,
  leaver,
  member,
  problem,
  raise,
  realistic,
  report,
  told,
  UNTRIED,
  viewer,
  waiting,
  withChanges
} from './reports.ts'

const heading = (given: Report): string => summaryMarkdown(given).split('\n')[0] ?? ''
const comment = (given: Report, maxChars?: number): string => commentMarkdown(given, '<!-- m -->', maxChars)

const failure = (reason: NonNullable<Report['failure']>['reason'], ...problems: string[]) => ({
  reason,
  message: told('It failed.'),
  problems: problems.map((each) => problem(each)),
  amount: problems.length
})

const refused = (changes: readonly Done[] = []): Report =>
  withChanges(changes, {
    guards: [guard('max-removals', '18 of 40', [problem('Too many.')])],
    failure: failure('refused')
  })

const ACCOUNTS: NonNullable<Report['accounts']> = {
  before: { active: 81, deactivated: 3, deleted: 12 },
  wanted: { active: 80, deactivated: 4, deleted: 0 },
  after: null,
  unchanged: 83,
  written: true,
  verified: false,
  mismatches: []
}

/** A scheduled sync in which two accounts changed; of one, no commit says why. */
const drift = (over: Partial<Report> = {}): Report =>
  applied({
    changes: ['u-1', 'u-2'].map((id) =>
      change('accounts.updated', { subject: { id }, flags: [{ code: 'drift' }], result: DONE })
    ),
    drift: { detected: true, since: null, accounts: ['u-1', 'u-2'] },
    ...over
  })

describe('the first line says it all', () => {
  test.each<[string, Partial<Report>, string]>([
    ['nothing to change', {}, '### ✅ Vanta plan: nothing to change'],
    ['a label', { label: 'Billing' }, '### ✅ Vanta plan for Billing: nothing to change'],
    ['another file', { usersFile: ['a/b.yml'] }, '### ✅ Vanta plan for a/b.yml: nothing to change'],
    [
      'several files',
      { usersFile: ['a.yml', 'b.yml'] },
      '### ✅ Vanta plan for a.yml, b.yml: nothing to change'
    ],
    [
      'one removal, all updates to ADMIN',
      { changes: [change('accounts.removed'), change('accounts.updated', raise('BASE', 'ADMIN'))] },
      '### 📋 Vanta plan: 1 to remove, 1 to update (to ADMIN)'
    ],
    [
      'a new ADMIN among others',
      {
        changes: [
          change('accounts.created', { flags: [{ code: 'raise', from: null, to: 'ADMIN' }] }),
          change('accounts.created')
        ]
      },
      '### 📋 Vanta plan: 2 to create (1 as ADMIN)'
    ],
    [
      'only other kinds',
      { changes: [member('members.added'), viewer('viewers.ended'), leaver()] },
      '### 📋 Vanta plan: 1 person to offboard, 1 viewer to lose access, 1 group member to add'
    ],
    [
      'what only waits',
      { changes: [waiting('tasks-open', 'why')], changed: false },
      '### ✅ Vanta plan: nothing to change'
    ],
    [
      'an apply',
      { mode: 'apply', applied: true, changes: [change('accounts.created', { result: DONE })] },
      '### ✅ Vanta sync: 1 created'
    ],
    [
      'an apply of which something waits for another run',
      {
        mode: 'apply',
        applied: true,
        changes: [
          change('accounts.created', { result: DONE }),
          change('accounts.created', { result: UNTRIED })
        ]
      },
      '### ✅ Vanta sync: 1 created'
    ],
    [
      'what Vanta did not confirm',
      { mode: 'apply', changes: [leaver({ result: UNTRIED })] },
      '### ✅ Vanta sync: nothing changed yet'
    ],
    [
      'an apply of which nothing was written',
      {
        mode: 'apply',
        changes: [member('members.added', { result: failed('no') }), leaver({ result: UNTRIED })],
        failure: failure('partly-applied')
      },
      '### ⚠️ Vanta sync: 0 of 2 done, 1 failed, 1 not tried'
    ],
    [
      'an apply that Vanta ended',
      {
        mode: 'apply',
        applied: true,
        changes: [change('accounts.created', { result: DONE }), leaver({ result: UNTRIED })],
        failure: failure('vanta-error')
      },
      '### ⚠️ Vanta sync: 1 of 2 done, 1 not tried'
    ],
    [
      'accounts that could not be read back',
      { mode: 'apply', applied: true, failure: failure('verification-failed') },
      '### ❌ Vanta sync: written, but not read back'
    ],
    ...([1, 2] as const).map((amount): [string, Partial<Report>, string] => [
      `accounts that do not read back as sent: ${amount}`,
      {
        mode: 'apply',
        applied: true,
        accounts: { ...ACCOUNTS, mismatches: Array.from({ length: amount }, () => problem('a')) },
        failure: failure('verification-failed')
      },
      `### ❌ Vanta sync: written, but ${amount === 1 ? '1 account differs' : '2 accounts differ'}`
    ]),
    [
      'a failed read',
      { mode: 'apply', failure: failure('vanta-error') },
      '### ❌ Vanta sync failed: nothing was written'
    ],
    [
      'a write that nobody knows of',
      { mode: 'apply', uncertain: true, failure: failure('vanta-error') },
      '### ⚠️ Vanta sync failed: not certain what was written'
    ],
    [
      'a plan that is not the approved one',
      { mode: 'apply', failure: failure('plan-changed') },
      '### ⛔ Vanta sync refused: not the approved plan'
    ],
    [
      'a refused apply, in the future',
      { mode: 'apply', changes: [change('accounts.removed')], failure: failure('refused') },
      '### ⛔ Vanta sync refused: 1 to remove'
    ],
    ['a refusal of what is there', { failure: failure('refused') }, '### ⛔ Vanta plan refused'],
    [
      'a superseded commit',
      { mode: 'apply', changes: [change('accounts.removed')], superseded: true },
      '### ⏭️ Vanta sync: left to the newer commit, nothing applied'
    ],
    [
      'one bad input',
      { mode: 'validate', vantaRead: false, failure: failure('configuration', 'a') },
      '### ❌ Vanta check: 1 input to correct'
    ],
    [
      'two bad inputs',
      { mode: 'validate', vantaRead: false, failure: failure('configuration', 'a', 'b') },
      '### ❌ Vanta check: 2 inputs to correct'
    ],
    [
      'a mode that is not possible here',
      { mode: 'apply', failure: failure('configuration') },
      '### ❌ Vanta sync failed: nothing was written'
    ],
    [
      'several files that are not valid',
      {
        failure: {
          ...failure('invalid-users-file'),
          problems: ['x.yml', 'y.yml'].map((file) => problem('a', { file, line: 1, column: 1 })),
          amount: 2
        }
      },
      '### ❌ Vanta plan: 2 problems in 2 files'
    ],
    [
      'files that are not there',
      { failure: failure('invalid-users-file', 'No file matches.') },
      '### ❌ Vanta plan: 1 problem in the users files'
    ],
    [
      'a file that is not valid',
      {
        failure: {
          ...failure('invalid-users-file'),
          problems: [problem('a', { file: 'x.yml', line: 1, column: 1 })],
          amount: 51
        }
      },
      '### ❌ Vanta plan: 51 problems in x.yml'
    ],
    [
      'valid files',
      { mode: 'validate', vantaRead: false, listed: { users: 84, groups: 2, viewers: 0 } },
      '### ✅ Vanta check: valid, 84 users and 2 groups'
    ],
    [
      'files of everything',
      { mode: 'validate', vantaRead: false, listed: { users: 84, groups: 1, viewers: 3 } },
      '### ✅ Vanta check: valid, 84 users, 1 group and 3 viewers'
    ],
    [
      'files without users',
      { mode: 'validate', vantaRead: false, listed: { users: null, groups: 1, viewers: 0 } },
      '### ✅ Vanta check: valid, 1 group'
    ],
    [
      'files like those of a commit',
      { mode: 'validate', comparedWith: 'ba5eba11ba5e', run: { ...report().run, base: null } },
      '### ✅ Vanta check: valid; compared with ba5eba1: nothing to change'
    ],
    [
      'an export',
      { mode: 'export', usersFile: ['a/b.yml'], listed: { users: 84, groups: 0, viewers: 0 } },
      '### 📤 Vanta export: 84 accounts written to a/b.yml'
    ]
  ])('%s', (_what, over, wanted) => {
    expect(heading(report(over))).toBe(wanted)
  })
})

describe('a page', () => {
  test('of a superseded run says what its plan would be refused for, and refuses nothing', () => {
    const page = summaryMarkdown({ ...refused(), failure: null, mode: 'apply', superseded: true })
    expect(page).toContain("> [!NOTE]\n> The newer commit's run decides; this plan would be refused:")
    expect(page).not.toContain('[!CAUTION]')
  })

  test('marks each change that drifted where others did not', () => {
    const [drifted, ...rest] = drift().changes
    const mixed = rest.map((each) => ({ ...each, flags: [] }))
    const page = summaryMarkdown(drift({ changes: [...(drifted === undefined ? [] : [drifted]), ...mixed] }))
    expect(page.match(/\*\*drift\*\*/g)).toHaveLength(1)
    expect(summaryMarkdown(drift())).not.toContain('**drift**')
  })

  const BLOB = 'example/access/blob/feedfee1feedfee1feedfee1feedfee1feedfee1'
  test.each<[string, Partial<Report['run']>, string | undefined]>([
    ['to GitHub', {}, `https://github.com/${BLOB}/teams/a.yml#L12`],
    ['to a server of their own', { server: 'http://git.local' }, `http://git.local/${BLOB}/teams/a.yml#L12`],
    ['from a folder of the workspace', { folder: 'teams/' }, `https://github.com/${BLOB}/a.yml#L12`],
    ['from another folder', { folder: 'access/' }, `https://github.com/${BLOB}/teams/a.yml#L12`],
    ['nowhere without a repository', { repository: null }, undefined],
    ['nowhere without a commit', { readCommit: null }, undefined],
    ['nowhere if that is no address', { server: 'see https://github.com' }, undefined]
  ])('leads to the lines of the file: %s', (_what, over, wanted) => {
    const page = summaryMarkdown(
      withChanges([change('accounts.removed', { place: at(12, 'teams/a.yml') })], {
        run: { ...report().run, ...over }
      })
    )
    expect(/\]\(([^)]*#L12)\)/.exec(page)?.[1]).toBe(wanted)
  })

  test('tells the cause of each failure at the top, with its line', () => {
    const page = summaryMarkdown(
      withChanges([member('members.added', { result: failed('Vanta says no.') })], {
        mode: 'apply',
        failure: failure('partly-applied')
      })
    )
    expect(page).toContain('> - **Adding Mary Jackson to Engineering failed** ([vanta-users.yml:12](')
    expect(page).toContain('): Vanta says no.')
    expect(page).toContain('| **+\u00a0add failed** |')
  })

  test('names who still has a job where their account is removed', () => {
    const flags = [{ code: 'employed', status: 'ON_LEAVE', at: null } as const]
    expect(summaryMarkdown(withChanges([change('accounts.removed', { flags })]))).toContain(
      '| on leave<br>had `BASE` |'
    )
  })

  test('of an export shows what it wrote and what it left out without a click', () => {
    const page = summaryMarkdown(report({ mode: 'export', notices: [told('Wrote 84 accounts.')] }))
    expect(page).toContain('\n\n- Wrote 84 accounts.\n\n')
    expect(page).not.toContain('1 notice')
  })

  test('leaves out what would be said twice, and columns that would be empty', () => {
    const nameless = { name: '', email: 'ci@example.com' }
    const page = summaryMarkdown(
      withChanges([member('members.added', { subject: nameless }), leaver({ subject: nameless })])
    )
    expect(page).toContain('| Group Engineering | Who |\n')
    expect(page).toContain('| Offboarding | Who |\n')
    expect(page.match(/^\|.*ci@example\.com.*\|$/gm)).toHaveLength(2)
    expect(page.match(/ci@example\.com.*ci@example\.com/)).toBeNull()
  })

  test('keeps every removal of a refused plan open, up to a hundred', () => {
    const removed = (amount: number) =>
      summaryMarkdown(
        refused(
          Array.from({ length: amount }, (_, n) => change('accounts.removed', { subject: { id: `u-${n}` } }))
        )
      )
    expect(removed(90)).not.toContain('Show the other')
    expect(removed(130)).toContain('Show the other 30: 30 to remove')
  })

  test('promises to apply only where merging does', () => {
    const given = realistic()
    const text = 'Merging applies this.'
    expect(comment(given)).toContain(text)
    expect(summaryMarkdown(given)).not.toContain(text)
    expect(comment({ ...given, run: { ...given.run, mergingApplies: false } })).not.toContain(text)
    expect(comment({ ...given, failure: failure('refused') })).not.toContain(text)
  })
})

describe('limits', () => {
  // Every character of four bytes, or one that takes six to escape.
  const long = (character: string): string => Array.from({ length: 200 }, () => character).join('')

  const hostile = (count: number, character: string): Report =>
    withChanges(
      Array.from({ length: count }, (_, n) =>
        change(n % 2 === 0 ? 'accounts.created' : 'accounts.removed', {
          subject: {
            id: `${n}-${long(character)}`,
            name: long(character),
            email: `${long(character)}@example.com`
          },
          fields: [field('roleDescription', long(character), long(character))]
        })
      ),
      {
        notices: Array.from({ length: count }, () => told(long(character))),
        notes: Array.from({ length: count }, () => ({ level: 'notice', ...problem(long(character)) })),
        guards: [
          guard(
            'max-removals',
            's',
            Array.from({ length: count }, () => problem(long(character)))
          )
        ],
        failure: failure('refused')
      }
    )

  test.each([
    [6_000, '𝔸'],
    [1_000, '|'],
    [1_000, '`'],
    [1_000, '\u202e'],
    [1_000, 'a']
  ])('%d changes of %j stay within both limits, and the pages are whole', (changes, character) => {
    const given = hostile(changes, character)
    const pages = [summaryMarkdown(given), comment(given)]
    expect(Buffer.byteLength(pages[0] ?? '')).toBeLessThanOrEqual(1_000_000)
    expect(pages[1]?.length).toBeLessThanOrEqual(65_536)
    for (const page of pages) expectWhole(page)
  })

  const huge = (): Report =>
    withChanges([
      ...Array.from({ length: 2_700 }, (_, n) =>
        change(n < 200 ? 'accounts.removed' : 'accounts.updated', {
          subject: { id: `u-${n}` },
          ...(n < 200 ? {} : raise('BASE', 'EDITOR'))
        })
      ),
      ...Array.from({ length: 2_300 }, (_, n) => change('accounts.created', { subject: { id: `v-${n}` } }))
    ])

  test('the space is used: what a large plan has no room for is the last thing', () => {
    expect(comment(huge()).length).toBeGreaterThan(62_000)
    expect(summaryMarkdown(huge())).not.toContain('do not fit')
  })

  test('the page counts what it leaves out, and says where it is', () => {
    const page = comment(huge())
    const [, more = '', counts = ''] =
      /\*\*([\d,]+) more do not fit into a comment:\*\* (.*?)\. The/.exec(page) ?? []
    const shown = page.match(/^[-!~+] \w+ /gm)?.length ?? 0
    expect(shown + Number(more.replaceAll(',', ''))).toBe(5_000)
    expect(counts).toMatch(/to update, 2,300 to create$/)
    expect(page).toContain(
      'The [job summary](https://github.com/example/access/actions/runs/4242) has them all'
    )
  })

  const made = (amounts: readonly number[], length: number): Done[] => {
    const [removed = 0, taken = 0, admins = 0, created = 0, added = 0] = amounts
    const named = (name: string, n: number) => ({ id: `${name}-${n}`, name: '𝔸'.repeat(length) })
    const list = (amount: number, make: (n: number) => Done): Done[] =>
      Array.from({ length: amount }, (_, n) => make(n))
    return [
      ...list(created, (n) => change('accounts.created', { subject: named('new', n) })),
      ...list(admins, (n) =>
        change('accounts.updated', { subject: named('admin', n), ...raise('BASE', 'ADMIN') })
      ),
      ...list(removed, (n) => change('accounts.removed', { subject: named('gone', n) })),
      ...list(added, (n) => member('members.added', { subject: named('added', n) })),
      ...list(taken, (n) => member('members.removed', { subject: named('out', n) }))
    ]
  }

  /** How many rows a page shows of each sign. */
  const signsOf = (page: string): Record<string, number> => {
    const counts: Record<string, number> = { '-': 0, '!': 0, other: 0 }
    for (const line of page.split('\n')) {
      const sign = /^(?:\| \*{0,2}([−!~+])\u00a0|([-!~+]) \w)/.exec(line)
      if (sign === null) continue
      const found = (sign[1] ?? sign[2] ?? '').replace('−', '-')
      const key = found === '-' || found === '!' ? found : 'other'
      counts[key] = (counts[key] ?? 0) + 1
    }
    return counts
  }

  test('at any size, no row is kept before a removal or a new ADMIN that was cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9_000, max: 60_000 }),
        fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 200 }),
        (max, amounts, length) => {
          const page = summaryMarkdown(withChanges(made(amounts, length)), max)
          expect(Buffer.byteLength(page)).toBeLessThanOrEqual(max)
          expectWhole(page)
          const [removed = 0, taken = 0, admins = 0] = amounts
          const { '-': losses = 0, '!': loud = 0, other = 0 } = signsOf(page)
          if (losses < removed + taken) expect(loud + other).toBe(0)
          if (loud < admins) expect(other).toBe(0)
          expect(page).toContain('Plan digest')
        }
      ),
      { numRuns: 60 }
    )
  })

  test('the same report gives the same page, in whatever order its changes come', () => {
    const changes = made([30, 3, 20, 60, 40], 5)
    expect(summaryMarkdown(withChanges(changes.toReversed()))).toBe(summaryMarkdown(withChanges(changes)))
  })
})

describe('hostile names', () => {
  test.each(HOSTILE.flatMap((name) => [[name, 1] as const, [name, 20] as const]))(
    '%j is harmless in the boxes, tables and fences of %d of each',
    (name, amount) => {
      for (const page of [summaryMarkdown(everywhere(name, amount)), comment(everywhere(name, amount))]) {
        expectWhole(page)
        const rest = outsideCode(page.replace('<!-- m -->', ''))
        expect(rest).not.toMatch(/<(?!\/?(?:details|summary))/)
        expect(rest).not.toMatch(/@\w/)
        expect(rest).not.toMatch(/(?<!&)#\d/)
        expect(rest).not.toContain('![')
        expect(rest).not.toContain('**bold**')
        expect(page).not.toMatch(/^::/m)
        expect(page).not.toContain('\u202e')
      }
    }
  )
})

describe("the pull request's comment", () => {
  test('starts with its marker, and then has the same verdict as the summary', () => {
    const [marker, , verdict] = comment(realistic()).split('\n')
    expect(marker).toBe('<!-- m -->')
    expect(verdict).toBe(heading(realistic()))
  })

  test('says which commit it is of, and the digest that expected-plan takes', () => {
    expect(comment(realistic())).toContain('`feedfee`')
    expect(comment(realistic())).toContain('3f1c9a52d07be64188c2f05e9d7a41b6c8e3f2091d5b7a6e4c3f8d2b1a09e7f5')
  })

  test('does not change with the time or the number of requests, so that nothing is edited for nothing', () => {
    const later = { ...realistic(), finishedAt: '2026-11-21T00:00:00.000Z', requests: 99 }
    expect(comment(later)).toBe(comment(realistic()))
  })
})
