import { describe, expect, test } from '@jest/globals'
import type { Done } from '../../src/kinds/change.ts'
import { changesMarkdown } from '../../src/report/blocks.ts'
import type { Report } from '../../src/report/shape.ts'
import { change, failed, failure, member, raise, times, UNTRIED, withChanges } from './reports.ts'

const created = (amount: number) =>
  times(amount, (n) => change('accounts.created', { subject: { id: `u-${n}` } }))
const removed = (amount: number) => times(amount, () => change('accounts.removed'))
const admins = (amount: number) => times(amount, () => change('accounts.updated', raise('BASE', 'ADMIN')))

const elsewhere = { what: 'a page', where: () => 'It is elsewhere.' }
const shown = (changes: readonly Done[], over: Partial<Report> = {}, max = 1_000_000): string => {
  const limit = { max, measure: (text: string): number => text.length }
  return changesMarkdown(withChanges(changes, over), limit, elsewhere).join('\n\n')
}

/** How many rows of a fence begin with each sign, in their order: `15- 10! 3+`. */
const signs = (fence: string): string =>
  [...Map.groupBy(fence.match(/^[-!+](?= )/gm) ?? [], (sign) => sign)]
    .map(([sign, own]) => `${own.length}${sign}`)
    .join(' ')

describe('changes', () => {
  test('are a table up to twelve rows, and a fence from then on', () => {
    expect(shown(created(12))).toMatch(/^\| Accounts \| Who /)
    expect(shown(created(13))).toMatch(/^```diff\n\+ create /)
  })

  test('have the columns that their rows need', () => {
    const nameless = change('accounts.created', { subject: { id: 'ci', name: '' }, result: UNTRIED })
    expect(shown([nameless]).split('\n')).toEqual([
      '| Accounts | Who | Change | Id |',
      '| :-- | :-- | :-- | :-- |',
      expect.stringMatching(
        /^\| \*\*\+\u00a0create not tried\*\* \| `grace@example\.com` \| as `BASE` \| \[`ci`\]/
      )
    ])
    const broken = change('accounts.created', { result: failed('no') })
    expect(shown([nameless, broken])).toContain('| Id, e-mail |')
    expect(shown([broken])).toContain('| **+\u00a0create failed** |')
  })

  test('have a title if there are several blocks', () => {
    expect(shown([...created(13), member('members.added')])).toMatch(/^\*\*Accounts\*\*\n\n```diff\n/)
  })

  test.each<[string, readonly Done[], Partial<Report>, string, string]>([
    ['all of forty', created(40), {}, '40+', ''],
    ['the first of more', created(41), {}, '25+', 'Show the other 16: 16 to create'],
    [
      'the first that need a second look',
      [...removed(20), ...admins(20), ...created(20)],
      {},
      '15- 10!',
      'Show the other 35: 5 to remove, 10 to update (to ADMIN), 20 to create'
    ],
    [
      'what comes next if few need one',
      [...removed(20), ...admins(3), ...created(30)],
      {},
      '20- 3! 2+',
      'Show the other 28: 28 to create'
    ],
    [
      'the first removals',
      [...removed(30), ...created(30)],
      {},
      '25-',
      'Show the other 35: 5 to remove, 30 to create'
    ],
    [
      'every removal of a refused plan',
      [...removed(30), ...created(30)],
      failure('refused'),
      '30-',
      'Show the other 30: 30 to create'
    ],
    [
      'every removal of a refused plan, without a fold if that is all',
      removed(90),
      failure('refused'),
      '90-',
      ''
    ],
    [
      'a hundred removals of a refused plan',
      removed(120),
      failure('refused'),
      '100-',
      'Show the other 20: 20 to remove'
    ]
  ])('have in the open: %s', (_what, changes, over, open, label) => {
    const [fence = '', folded = ''] = shown(changes, over).split('\n\n<details>')
    expect(signs(fence)).toBe(open)
    expect(/<summary>(.*)<\/summary>/.exec(folded)?.[1] ?? '').toBe(label)
    expect((`${fence}${folded}`.match(/^[-!+] /gm) ?? []).length).toBe(changes.length)
  })

  test('without room are counted, with where to find them', () => {
    const page = shown([...removed(10), ...created(90)], {}, 900 + 700 + 60 * 50)
    const rows = page.match(/^[-+] /gm)?.length ?? 0
    expect(page).toMatch(/<summary>Show \d+ more: \d+ to create<\/summary>/)
    expect(page).toContain(
      `**${100 - rows} more do not fit into a page:** ${100 - rows} to create. It is elsewhere.`
    )
    expect(shown([...removed(10), member('members.added')], {}, 900 + 700 + 700)).toBe(
      '**11 more do not fit into a page:** 10 to remove, 1 group member to add. It is elsewhere.'
    )
  })
})
