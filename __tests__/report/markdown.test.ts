import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Done } from '../../src/kinds/change.ts'
import type { Act } from '../../src/kinds/words.ts'
import { commentMarkdown, summaryMarkdown } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/shape.ts'
import { everywhere, HOSTILE } from './hostile.ts'
import { expectWhole, outsideCode } from './markup.ts'
import {
  at,
  change,
  engineering,
  failure,
  field,
  guard,
  leaver,
  member,
  problem,
  raise,
  everything,
  report,
  times,
  withChanges
} from './reports.ts'

const comment = (given: Report): string => commentMarkdown(given, '<!-- m -->')

describe('a page', () => {
  test('marks each change that drifted if others did not', () => {
    const drifted = change('accounts.updated', { flags: [{ code: 'drift' }] })
    const page = summaryMarkdown(withChanges([drifted, change('accounts.updated')]))
    expect(page.match(/\*\*drift\*\*/g)).toHaveLength(1)
    expect(summaryMarkdown(withChanges([drifted, drifted]))).not.toContain('**drift**')
  })

  const BLOB = 'example/access/blob/feedfee1feedfee1feedfee1feedfee1feedfee1'
  test.each<[string, Partial<Report['run']>, string | undefined]>([
    ['to GitHub', {}, `https://github.com/${BLOB}/teams/a.yml#L12`],
    ['to a server of their own', { server: 'http://git.local' }, `http://git.local/${BLOB}/teams/a.yml#L12`],
    ['from a folder of the workspace', { folder: 'teams/' }, `https://github.com/${BLOB}/a.yml#L12`],
    ['from another folder', { folder: 'access/' }, `https://github.com/${BLOB}/teams/a.yml#L12`],
    ['nowhere without a repository', { repository: null }, undefined],
    ['nowhere without a commit', { readCommit: null }, undefined],
    ['nowhere if the server is not an address', { server: 'see https://github.com' }, undefined]
  ])('links to the lines of the file: %s', (_what, over, wanted) => {
    const removed = change('accounts.removed', { place: at(12, 'teams/a.yml') })
    const page = summaryMarkdown(withChanges([removed], { run: { ...report().run, ...over } }))
    expect(/\]\(([^)]*#L12)\)/.exec(page)?.[1]).toBe(wanted)
  })

  test('leaves out what would be said twice, and columns that would be empty', () => {
    const subject = { name: '', email: 'ci@example.com' }
    const page = summaryMarkdown(withChanges([member('members.added', { subject }), leaver({ subject })]))
    expect(page).toContain('| Group Engineering | Who |\n')
    expect(page).toContain('| Offboarding | Who |\n')
    expect(page.match(/^\|.*ci@example\.com.*\|$/gm)).toHaveLength(2)
    expect(page).not.toMatch(/ci@example\.com.*ci@example\.com/)
  })

  test('in a comment does not change with the time or the number of requests, so no edit is in vain', () => {
    const given = withChanges(everything())
    const later = { ...given, finishedAt: '2026-11-21T00:00:00.000Z', requests: 99 }
    expect(comment(later)).toBe(comment(given))
  })
})

describe('limits', () => {
  /** Much of everything that has no fixed length. */
  const endless = (amount: number, character: string): Report => {
    const long = character.repeat(200)
    const all = times(amount, () => problem(long))
    return withChanges(
      times(amount, (n) =>
        change(n % 2 === 0 ? 'accounts.created' : 'accounts.removed', {
          subject: { id: `${n}-${long}`, name: long, email: `${long}@example.com` },
          fields: [field('roleDescription', long, long)]
        })
      ),
      {
        notices: all.map(({ message }) => message),
        notes: all.map((each) => ({ level: 'notice', ...each })),
        guards: [guard('max-removals', 's', all)],
        ...failure('refused')
      }
    )
  }

  test.each([
    [6_000, '𝔸'],
    [1_000, '|'],
    [1_000, '`'],
    [1_000, '\u202e'],
    [1_000, 'a']
  ])('%d changes of %j stay within both limits, and the pages are whole', (changes, character) => {
    const given = endless(changes, character)
    const [summary, page] = [summaryMarkdown(given), comment(given)]
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
    expect(page.length).toBeLessThanOrEqual(65_536)
    expectWhole(summary)
    expectWhole(page)
  })

  const made = (amounts: readonly number[], length: number): Done[] => {
    const [removed = 0, taken = 0, admins = 0, created = 0, added = 0] = amounts
    const many = (amount: number, act: Act, over: Partial<Done> = {}): readonly Done[] =>
      times(amount, (n) => change(act, { ...over, subject: { id: `${act}-${n}`, name: '𝔸'.repeat(length) } }))
    return [
      ...many(created, 'accounts.created'),
      ...many(admins, 'accounts.updated', raise('BASE', 'ADMIN')),
      ...many(removed, 'accounts.removed'),
      ...many(added, 'members.added', { target: engineering }),
      ...many(taken, 'members.removed', { target: engineering })
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
