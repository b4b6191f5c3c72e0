import { describe, expect, test } from '@jest/globals'
import type { Done } from '../../src/kinds/change.ts'
import { commentMarkdown, summaryMarkdown } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/shape.ts'
import { person, say, type Text } from '../../src/say.ts'
import {
  at,
  away,
  change,
  DONE,
  failed,
  failure,
  guard,
  leaver,
  offboarding,
  problem,
  report,
  times,
  told,
  waiting
} from './reports.ts'

const bare: Partial<Report> = { ...away, guards: [], planDigest: null, offboarding: null }
const IN_SYNC = 'Vanta has what the file says: 84 accounts, 81 of them active.'
const FOOTER = /\n\n<sub>(.*)<\/sub>\n$/

/** A page without its heading and footer, of a run that found nothing to change. */
const around = (over: Partial<Report>, maxBytes?: number): string =>
  summaryMarkdown(report({ ...bare, ...over, changed: false }), maxBytes)
    .replace(FOOTER, '')
    .replace(/^### .*\n\n/, '')
    .replace(IN_SYNC, '')
    .trim()
const fold = (label: string, body: string): string =>
  `<details><summary>${label}</summary>\n\n${body}\n\n</details>`
const note = (level: 'warning' | 'notice', text: string, place: Done['place'] = null) => ({
  level,
  ...problem(text, place)
})
const TASKS = waiting('tasks-open', 'Tasks are open.', { subject: { name: 'Bo', email: 'bo@example.com' } })
const HYPATIA: Text = say`${person('Hypatia', 'hypatia@example.com')}`
const MARKS = (whose: string): string =>
  `Completing an offboarding also marks all of ${whose} unmonitored accounts in Vanta as deactivated`

const matching = (unmatched: number, said: string): [string, Partial<Report>, string] => [
  `how many addresses match nobody: ${unmatched}`,
  offboarding({ unmatched }),
  fold(`1 notice: ${unmatched} ${said} nobody in Vanta`, `- ${unmatched} ${said} nobody in Vanta.`)
]
const BO = '- Bo `bo@example.com`: Tasks are open.'

describe('around the changes, a page tells', () => {
  test.each<[string, Partial<Report>, string]>([
    ['nothing if there is nothing', {}, ''],
    ['what is worth knowing', { notes: [note('notice', 'A.')] }, '**Worth knowing:** A.'],
    [
      'what is worth knowing about a line',
      { notes: [note('warning', 'A.', at(3))] },
      '⚠️ **Worth knowing** (vanta-users.yml:3): A.'
    ],
    [
      'everything that is worth knowing',
      { notes: [note('warning', 'A.', at(3)), note('notice', 'B.')] },
      '**Worth knowing:**\n\n- ⚠️ vanta-users.yml:3: A.\n- B.'
    ],
    [
      'who waits, and for what',
      { changes: [waiting('inactive', 'Not active yet.')] },
      fold('1 offboarding pending', '- Alan Turing `alan@example.com`: Not active yet.')
    ],
    [
      'who has open tasks',
      { changes: [TASKS, TASKS] },
      fold('2 offboardings pending: open tasks', `${BO}\n${BO}`)
    ],
    [
      'those with open tasks before those who wait for something else',
      { changes: [change('leavers.pending', { subject: { name: '', email: 'al@example.com' } }), TASKS] },
      fold('2 offboardings pending: 1 with open tasks', `${BO}\n- \`al@example.com\`: pending`)
    ],
    [
      'a single notice in its label, up to the explanation',
      { notices: [told('Two: it is so. And so.')] },
      fold('1 notice: Two', '- Two: it is so. And so.')
    ],
    [
      'why nobody is offboarded before other notices',
      { ...offboarding({ skipped: told('Skipped.') }), notices: [told('A.')] },
      fold('2 notices', '- Skipped.\n- A.')
    ],
    ['the notices of an export in the open', { mode: 'export', notices: [told('A.')] }, '- A.'],
    matching(1, 'address of active users matches'),
    matching(2, 'addresses of active users match'),
    [
      'the digest even if no guard passed',
      { guards: [guard('own', 's', [problem('No.')])], planDigest: 'abc' },
      fold('No other guard passed', 'Plan digest: `abc`')
    ]
  ])('%s', (_what, over, wanted) => {
    expect(around(over)).toBe(wanted)
  })

  test('as many notes as fit into a tenth of it, and counts the others', () => {
    const notes = times(70, () => note('notice', 'A.'))
    const page = around({ notes }, 3_000)
    expect(page.match(/^- A\.$/gm)).toHaveLength(60)
    expect(page).toContain('\n- and 10 more: see the report')
  })

  test.each<[string, readonly Done[], Partial<Report>, string]>([
    ['of one', [leaver()], {}, `${MARKS("Charles Babbage's")}.`],
    ['of several', [leaver(), leaver()], {}, `${MARKS("each person's")}.`],
    [
      'who answers for it, by id',
      [leaver()],
      offboarding({ acknowledgerId: 'p-77' }),
      `${MARKS("Charles Babbage's")}, and records \`p-77\` as the one who completed it.`
    ],
    [
      'who answers for it, by name',
      [leaver()],
      offboarding({ acknowledgerId: 'p-77', acknowledger: HYPATIA }),
      `${MARKS("Charles Babbage's")}, and records Hypatia as the one who completed it.`
    ],
    [
      'who answered for it',
      [leaver({ result: DONE })],
      offboarding({ acknowledger: HYPATIA }),
      'Offboardings acknowledged in Vanta by Hypatia, confirmed complete at 2026-11-20 09:30 UTC.'
    ]
  ])('what Vanta does besides offboarding: %s', (_what, changes, over, wanted) => {
    const last = around({ ...over, changes })
      .split('\n\n')
      .at(-1)
    expect(last).toBe(wanted)
  })

  test('nothing about an offboarding that failed', () => {
    expect(around({ changes: [leaver({ result: failed('no') })] })).not.toContain('unmonitored')
  })
})

describe('the last line', () => {
  const HERE = '[vanta-user-sync](https://github.com/vanta-user-sync/vanta-user-sync)'
  const URL = 'https://github.com/example/access'
  const COMMIT = `commit [\`feedfee\`](${URL}/commit/feedfee1feedfee1feedfee1feedfee1feedfee1)`
  const END = `2 requests to Vanta · 2026-11-20 09:30 UTC · ${HERE}`
  const ran = { ...report().run, url: null, actor: null }
  const footers = (over: Partial<Report>) => {
    const given = report({ planDigest: null, ...over })
    const pages = [summaryMarkdown(given), commentMarkdown(given, '<!-- m -->')]
    return pages.map((page) => FOOTER.exec(page)?.[1])
  }
  test.each<[string, Partial<Report>, string, string]>([
    [
      'of a pull request',
      { changed: true },
      `${COMMIT} · by \`octocat\` · ${END}`,
      `Merging applies this. [job summary](${URL}/actions/runs/4242) · ${COMMIT} · ${HERE}`
    ],
    [
      'of a schedule',
      { run: { ...ran, event: 'schedule' } },
      `scheduled run · ${COMMIT} · ${END}`,
      `${COMMIT} · ${HERE}`
    ],
    [
      'of a check',
      { mode: 'validate', changed: true, redacted: true, requests: 0, run: ran },
      `${COMMIT} · names and addresses are masked · 2026-11-20 09:30 UTC · ${HERE}`,
      `${COMMIT} · names and addresses are masked · ${HERE}`
    ],
    [
      'away from GitHub',
      { run: { ...ran, repository: null } },
      `commit \`feedfee\` · ${END}`,
      `commit \`feedfee\` · ${HERE}`
    ],
    ['of no commit', { run: { ...ran, commit: null } }, END, HERE]
  ])('says what the page is about: %s', (_what, over, summary, comment) => {
    expect(footers(over)).toEqual([summary, comment])
  })
})

test('only the comment of a plan without failures that merging would apply says so', () => {
  const says = (over: Partial<Report>): boolean =>
    commentMarkdown(report({ changed: true, ...over }), '<!-- m -->').includes('Merging applies this.')
  const elsewhere = { run: { ...report().run, mergingApplies: false } }
  expect([{}, { changed: false }, failure('refused'), elsewhere].map(says)).toEqual([
    true,
    false,
    false,
    false
  ])
})

test('a page without room says where the rest is', () => {
  const changes = times(60, (n) => change('accounts.created', { subject: { id: `${n}` } }))
  const given = report({ ...bare, changes })
  expect(summaryMarkdown(given, 4_000)).toMatch(
    /\*\*\d+ more do not fit into a job summary:\*\* \d+ to create\. The report has them all: the JSON file of the output report-file, kept as an artifact by sync\.yml\./
  )
  expect(commentMarkdown(given, '<!-- m -->', 4_000)).toMatch(
    /\*\*\d+ more do not fit into a comment:\*\* \d+ to create\. The \[job summary\]\(.*\/4242\) has them all\./
  )
})
