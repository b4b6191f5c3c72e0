import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/report/annotations.ts'
import {
  accounts,
  at,
  change,
  DONE,
  failed,
  failure,
  guard,
  offboarding,
  problem,
  raise,
  report,
  times,
  told,
  UNTRIED,
  waiting,
  withChanges
} from './reports.ts'

const titlesOf = (given: Parameters<typeof annotations>[0]) =>
  annotations(given).map(({ level, title }) => `${level} ${title}`)

describe('annotations', () => {
  test('of a superseded run say that nothing was applied, warn of nothing else, and hold no error', () => {
    const given = withChanges(
      times(20, () => change('accounts.removed')),
      { mode: 'apply', superseded: true, guards: [guard('max-removals', 's', [problem('Too many.')])] }
    )
    expect(annotations(given)).toEqual([
      {
        level: 'warning',
        title: 'Vanta sync',
        message: 'A newer commit is on its way, so this run applied nothing.',
        place: null
      },
      {
        level: 'notice',
        title: 'Vanta sync: would be refused: too many removals',
        message: 'Too many.',
        place: null
      }
    ])
  })

  test.each(['verification-failed', 'vanta-error'] as const)(
    'name once, on its line, what does not read back as sent: %s',
    (reason) => {
      const mismatches = [problem('Stored in lower case.', at(7))]
      const given = report({ mode: 'apply', ...accounts({ mismatches }), ...failure(reason, ...mismatches) })
      expect(annotations(given)).toEqual([
        { level: 'error', title: 'Vanta sync: failed', message: 'Stored in lower case.', place: at(7) }
      ])
    }
  )

  test('do not name it with the change as well if it ended the run', () => {
    const changes = [change('accounts.updated', { result: failed('Stored in lower case.') })]
    const given = report({ mode: 'apply', ...failure('verification-failed', problem('Stored.')), changes })
    expect(titlesOf(given)).toEqual(['error Vanta sync: failed'])
  })

  test('are at most ten of a level, with three places kept for what to double-check, and a count of the rest', () => {
    const removed = times(25, () => change('accounts.removed'))
    const admins = times(7, () => change('accounts.updated', raise('BASE', 'ADMIN')))
    const shown = annotations(withChanges([...removed, ...admins]))
    const ending = (end: string): number => shown.filter(({ title }) => title.endsWith(end)).length
    expect(['remove', 'update'].map(ending)).toEqual([6, 3])
    expect(shown[9]?.message).toBe('and 19 more to remove, 4 more to update (to ADMIN): see the job summary.')
    const waits = times(3, () => waiting('tasks-open', 'why'))
    const tail = annotations(withChanges([...waits, ...removed])).slice(8)
    expect(tail.map(({ message }) => message)).toEqual([
      'Grace Hopper (u-1003, grace@example.com): had BASE.',
      'and 16 more to remove, 3 more pending: see the job summary.'
    ])
  })

  test('tell of a removal before anything that is only worth knowing', () => {
    const notes = times(40, () => ({ level: 'warning' as const, ...problem('Know this.') }))
    const shown = annotations(withChanges([change('accounts.removed')], { notes }))
    expect(shown).toHaveLength(10)
    expect(shown[0]?.title).toBe('Vanta plan: remove')
    expect(shown[9]?.message).toBe('and 32 more to know: see the job summary.')
  })

  test('list every problem of a users file, however many there are', () => {
    const problems = times(30, (n) => problem(`problem ${n}`))
    const shown = titlesOf(report(failure('invalid-users-file', ...problems)))
    expect(shown).toEqual(times(30, () => 'error Vanta plan: invalid users file'))
  })

  test.each([
    [DONE, 'warning', 'removed', 'had BASE.'],
    [failed('Vanta says no.'), 'error', 'remove failed', 'had BASE: Vanta says no.'],
    [UNTRIED, 'warning', 'remove not tried', 'had BASE.']
  ])('say what became of it: %j', (result, level, title, words) => {
    const removed = change('accounts.removed', { result })
    const [shown] = annotations(withChanges([removed], { mode: 'apply', applied: true }))
    expect(shown).toMatchObject({ level, title: `Vanta sync: ${title}` })
    expect(shown?.message).toMatch(new RegExp(`: ${words}$`))
  })

  test('say that offboarding is skipped only if somebody loses an account', () => {
    const skipped = offboarding({ skipped: told('No credentials.') })
    const title = 'notice Vanta plan: offboarding skipped'
    expect(titlesOf(withChanges([change('accounts.created')], skipped))).not.toContain(title)
    expect(titlesOf(withChanges([change('accounts.removed')], skipped))).toContain(title)
  })
})
