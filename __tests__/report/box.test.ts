import { describe, expect, test } from '@jest/globals'
import { boxesMarkdown } from '../../src/report/box.ts'
import type { Report } from '../../src/report/shape.ts'
import { address, id, person, say, value } from '../../src/say.ts'
import {
  accounts,
  at,
  away,
  DONE,
  failed,
  failure,
  guard,
  member,
  problem,
  report,
  times,
  told,
  twoFiles
} from './reports.ts'

const measure = (text: string): number => text.length
const boxes = (over: Partial<Report>, max = 100_000): readonly string[] =>
  boxesMarkdown(report({ ...away, ...over }), { max, measure })

const TOO_MANY = { guards: [guard('max-removals', '18 of 40', [problem('Too many.')])] }
const UNSAID = { status: 'failed', message: null, uncertain: false } as const
const FAILED = {
  changes: [
    member('members.added', { result: DONE }),
    member('members.added', { result: failed('Vanta says no.') }),
    member('members.removed', { result: UNSAID, place: null })
  ]
}
const WRITTEN = { applied: true, ...accounts({ written: true, verified: true }) }
const drift = { detected: true, since: null, accounts: [] }
const FROM_FORK = {
  mode: 'validate',
  notContacted: told('It has no secrets.'),
  comparedWith: 'ba5eba11ba5e'
} as const
const alike = (name: string, line: number) => ({
  ...problem('', at(line)),
  message: say`${person(name, '')} (${address(name)}) has ${id(name)} and ${value(name)}.`
})
const REFUSED = '> [!CAUTION]\n> **Nothing is written to Vanta until this is resolved.**\n>\n'
const CORRECT = (what: string, problems: string): string =>
  `> [!CAUTION]\n> **Nothing was planned. Correct the ${what} and push again:**\n>\n> - ${problems}`
const FAILS = '> [!CAUTION]\n> **It failed.**'
const RETRY = '> [!WARNING]\n> **Run again to retry what failed; what is done stays done.**'
const DIFFERS = (is: string, what: string): string =>
  `> [!IMPORTANT]\n> **Vanta ${is} from the ${what}, and no commit in the last two hours explains it.** Either somebody changed Vanta by hand, or an earlier change of the ${what} was never applied (refused, failed, or waiting for approval).`
const KEEP = (what: string): string => ` To keep what Vanta had instead, put it into the ${what}.`

describe('the box at the top says', () => {
  test.each<[string, Partial<Report>, string]>([
    [
      'what is refused, with its line if it has one',
      { ...failure('refused'), guards: [guard('own', 's', [problem('Too many.'), problem('Ada.', at(3))])] },
      `${REFUSED}> - **own:** Too many.\n> - **own** (vanta-users.yml:3): Ada.`
    ],
    ['why, if no guard refuses', failure('refused'), FAILS],
    [
      'what a plan that changed would be refused for',
      { ...failure('plan-changed'), ...TOO_MANY },
      `${REFUSED}> - **Too many removals:** Too many.`
    ],
    [
      'what is wrong with the inputs',
      failure('configuration', problem('No resource-id.')),
      `${FAILS}\n>\n> - No resource-id.`
    ],
    [
      'once what is wrong with several lines, without names',
      failure('invalid-users-file', alike('Ada', 3), alike('Grace', 5)),
      CORRECT('file', 'Lines 3, 5: `…` (`…`) has `…` and `…`.')
    ],
    [
      'the first eight of many lines',
      failure('invalid-users-file', ...times(10, (n) => problem('No.', at(n + 1)))),
      CORRECT('file', 'Lines 1, 2, 3, 4, 5, 6, 7, 8 and 2 more: No.')
    ],
    [
      'which of several files',
      {
        ...twoFiles,
        ...failure('invalid-users-file', problem('No.', at(3, 'a.yml')), problem('No.', at(3, 'b.yml')))
      },
      CORRECT('files', 'a.yml:3, b.yml:3: No.')
    ],
    [
      'that everything else is done if one kind is refused',
      { ...failure('partly-applied'), ...TOO_MANY },
      '> [!WARNING]\n> **What is refused was left alone; everything else is done.**\n>\n> - **Too many removals:** Too many.'
    ],
    [
      'each failure with its cause',
      { ...failure('partly-applied'), ...TOO_MANY, ...FAILED },
      `${RETRY}\n>\n> - **Too many removals:** Too many.\n> - **Taking Mary Jackson out from Engineering failed:** Vanta gave no reason.\n> - **Adding Mary Jackson to Engineering failed** (vanta-users.yml:12): Vanta says no.`
    ],
    ['to run again if a run was cancelled', failure('partly-applied'), RETRY],
    [
      'what does not read back',
      failure('verification-failed', problem('u-1 is still live.')),
      '> [!CAUTION]\n> **Vanta does not match what was sent.** It failed.\n>\n> - u-1 is still live.'
    ],
    [
      'that accounts are as wanted although Vanta did not confirm it',
      { ...failure('vanta-error'), uncertain: true, ...WRITTEN },
      '> [!WARNING]\n> **It failed.** Vanta did not confirm the sync, but every account reads back as wanted.'
    ],
    ['no more than the error if that is not known', { ...failure('vanta-error'), uncertain: true }, FAILS],
    [
      'no more than the error after a write that was confirmed',
      { ...failure('vanta-error'), ...WRITTEN },
      '> [!WARNING]\n> **It failed.**'
    ],
    ['nothing about a superseded plan that nothing would refuse', { superseded: true }, ''],
    [
      'what a superseded plan would be refused for',
      { superseded: true, ...TOO_MANY },
      `> [!NOTE]\n> The newer commit's run decides; this plan would be refused:\n>\n> - **Too many removals:** Too many.`
    ],
    [
      'what drifted, and that an apply puts it back',
      { drift },
      `${DIFFERS('differs', 'file')} An apply will put back what the file says.${KEEP('file')}`
    ],
    [
      'that what drifted is put back',
      { ...twoFiles, drift, mode: 'apply', applied: true },
      `${DIFFERS('differed', 'files')} Vanta is back to what the files say.${KEEP('files')}`
    ],
    [
      'only that it drifted, if the plan is refused',
      { ...failure('refused'), drift },
      `${FAILS}\n\n${DIFFERS('differs', 'file')}${KEEP('file')}`
    ],
    [
      'only that it drifted, if nothing was applied',
      { drift, mode: 'apply' },
      `${DIFFERS('differs', 'file')}${KEEP('file')}`
    ],
    [
      'with which commit the files are compared, if its branch is not known',
      { ...FROM_FORK, notContacted: null, run: { ...report().run, base: null } },
      `> [!NOTE]\n> **Vanta was not contacted.** The changes below compare the files with [\`ba5eba1\`](https://github.com/example/access/commit/ba5eba11ba5e); Vanta itself may differ, and the guards that need it were not checked.`
    ],
    [
      'why Vanta was not contacted if nothing is compared',
      { ...FROM_FORK, comparedWith: null },
      '> [!NOTE]\n> **Vanta was not contacted:** It has no secrets.'
    ],
    ['nothing about a check that was asked for', { mode: 'validate' }, ''],
    ['nothing about it beside a failure', { ...FROM_FORK, ...failure('refused') }, FAILS],
    ['nothing about it in another mode', { ...FROM_FORK, mode: 'plan' }, '']
  ])('%s', (_what, over, wanted) => {
    expect(boxes(over).join('\n\n')).toBe(wanted)
  })

  // A refusal takes 29 characters of a fifth of the page: 26, "> " and the line's end; in the fold, 27.
  const many = (amount: number): Partial<Report> => ({
    ...failure('refused'),
    guards: [
      guard(
        'max-removals',
        's',
        times(amount, () => problem('a'))
      ),
      guard('g', 's', [problem('a')])
    ]
  })
  test.each([
    [12, 100_000, ['Show 3 more']],
    [15, 5 * (10 * 29 + 3 * 27), ['Show 3 more', '3 more do not fit here']],
    [15, 5 * (10 * 29 + 3 * 27) - 5, ['Show 2 more', '4 more do not fit here']],
    [12, 5 * (6 * 29 + 20), ['7 more do not fit here']]
  ])(
    'ten refusals of %d in the open, the others behind a click, as far as %d characters go',
    (amount, max, wanted) => {
      const [box = '', ...rest] = boxes(many(amount), max)
      const open = box.match(/^> - /gm)?.length ?? 0
      expect(open).toBe(Math.min(10, Math.floor(max / 5 / 29)))
      expect(rest.map((text) => /Show \d+ more|\d+ more do not fit here/.exec(text)?.[0])).toEqual(wanted)
      expect(rest.flatMap((text) => text.match(/^- /gm) ?? [])).toHaveLength(
        Number(/\d+/.exec(wanted.find((text) => text.startsWith('Show')) ?? '0')?.[0])
      )
    }
  )
})
