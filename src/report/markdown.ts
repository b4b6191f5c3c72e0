// The report as Markdown for GitHub: the job summary and the pull request's comment, one page with two budgets.
import { isWaiting } from '../kinds/words.ts'
import { grouped, plain } from '../say.ts'
import { approvalsOf } from './approvals.ts'
import { changesMarkdown, type Elsewhere } from './blocks.ts'
import { boxesMarkdown } from './box.ts'
import { contextOf } from './context.ts'
import { headed, link, placeLink } from './link.ts'
import { isSaidByName, whoOf } from './line.ts'
import { markdownOf } from './said.ts'
import type { Report } from './shape.ts'
import { fits, fold, type Limit } from './space.ts'
import { tableHead, tableRow } from './table.ts'
import { CELL, code, count, words } from './text.ts'
import { iconOf } from './verdict.ts'

/** GitHub turns down a summary over 1 MiB, whole. */
const SUMMARY_BYTES = 1_000_000
/** GitHub's limit for a comment, in characters. */
const COMMENT_CHARACTERS = 65_536

/** The most of a page that each list of sentences may take. */
const SHARE = 0.1

const HOME = 'https://github.com/vanta-user-sync/vanta-user-sync'

type Item = () => string

/** Items within their share of the page, with a last one that counts the others. */
const withinShare = (items: readonly Item[], { max, measure }: Limit): readonly string[] => {
  const kept = fits(items, max * SHARE, measure)
  const rest = items.length - kept.length
  return rest === 0 ? kept : [...kept, `- and ${grouped(rest)} more: see the report`]
}

/** What a reviewer should know: one as a sentence, more as a list. */
const notes = (report: Report, limit: Limit): readonly string[] => {
  const { notes: said } = report
  const [first] = said
  if (first === undefined) return []
  const mark = ({ level }: Report['notes'][number]): string => (level === 'warning' ? '⚠️ ' : '')
  if (said.length === 1) {
    const head = headed(report.run, 'Worth knowing', first.place)
    return [`${mark(first)}${head} ${markdownOf(first.message)}`]
  }
  const items = withinShare(
    said.map((note) => () => {
      const where = note.place === null ? '' : `${placeLink(report.run, note.place)}: `
      return `- ${mark(note)}${where}${markdownOf(note.message)}`
    }),
    limit
  )
  return [`**Worth knowing:**\n\n${items.join('\n')}`]
}

const TASKS_OPEN = 'tasks-open'

const pending = (report: Report, limit: Limit): readonly string[] => {
  const waiting = report.changes
    .filter(isWaiting)
    .toSorted((a, b) => Number(b.why?.code === TASKS_OPEN) - Number(a.why?.code === TASKS_OPEN))
  if (waiting.length === 0) return []
  const withTasks = waiting.filter(({ why }) => why?.code === TASKS_OPEN).length
  const items = withinShare(
    waiting.map((change) => () => {
      const { email, name } = change.subject
      const who = name === '' ? code(email) : words(name, CELL)
      const address = isSaidByName(change) ? '' : ` ${code(email)}`
      return `- ${who}${address}: ${change.why === null ? 'pending' : markdownOf(change.why.text, 600)}`
    }),
    limit
  )
  const label = count(waiting.length, 'offboarding')
  return [
    fold(
      `${label} pending${withTasks === 0 ? '' : `: ${withTasks === waiting.length ? '' : `${grouped(withTasks)} with `}open tasks`}`,
      items.join('\n')
    )
  ]
}

/** Behind a click, but for an export, of which they are all that there is to say. */
const notices = (report: Report, limit: Limit): readonly string[] => {
  const { notices: own, offboarding, vantaRead, mode } = report
  const skipped = vantaRead ? (offboarding?.skipped ?? null) : null
  const said = skipped === null ? [...own] : [skipped, ...own]
  const unmatched = offboarding?.unmatched ?? 0
  if (unmatched > 0)
    said.push({
      said: [
        `${count(unmatched, 'address', 'addresses')} of active users ${unmatched === 1 ? 'matches' : 'match'} nobody in Vanta.`
      ]
    })
  const [first] = said
  if (first === undefined) return []
  const items = said.map((notice) => () => `- ${markdownOf(notice)}`)
  const body = withinShare(items, limit).join('\n')
  // A single one is told by the label, up to its explanation.
  const [gist = ''] = plain(first).split(/[:.](?:\s|$)/)
  const label = `${count(said.length, 'notice')}${said.length === 1 ? `: ${words(gist, CELL)}` : ''}`
  return [mode === 'export' ? body : fold(label, body)]
}

/** How near what is taken away comes to its limit: the first of them that something counts against. */
const nearest = (passed: Report['guards']): string => {
  const counted = passed.find(
    ({ name, summary }) => name === 'max-removals' && !plain(summary).startsWith('0 ')
  )
  return counted === undefined ? '' : `: ${words(plain(counted.summary))}`
}

const guards = ({ guards: all, planDigest }: Report, limit: Limit): readonly string[] => {
  if (all.length === 0) return []
  const passed = all.filter((guard) => guard.passed)
  const label =
    passed.length === all.length
      ? `${count(passed.length, 'guard')} passed${nearest(passed)}`
      : `The other ${count(passed.length, 'guard')} passed`
  const rows = fits(
    passed.map(
      ({ name, summary }) =>
        () =>
          tableRow([code(name), markdownOf(summary)])
    ),
    limit.max * SHARE,
    limit.measure
  )
  const table = rows.length === 0 ? [] : [[tableHead(['Guard', 'Passed']), ...rows].join('\n')]
  const digest = planDigest === null ? [] : [`Plan digest: ${code(planDigest)}`]
  return [fold(passed.length === 0 ? 'No other guard passed' : label, [...table, ...digest].join('\n\n'))]
}

const minuteOf = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

/** What Vanta does besides, and who answers for it. */
const offboardings = (report: Report): readonly string[] => {
  const own = report.changes.filter(
    ({ act, result }) =>
      act === 'leavers.offboarded' && (result.status === 'planned' || result.status === 'done')
  )
  if (own.length === 0) return []
  const { acknowledger = null, acknowledgerId = null } = report.offboarding ?? {}
  const named = acknowledger === null ? '' : markdownOf(acknowledger)
  const by = named === '' && acknowledgerId !== null ? code(acknowledgerId) : named
  if (own.some(({ result }) => result.status === 'done'))
    return by === ''
      ? []
      : [`Offboardings acknowledged in Vanta by ${by}, confirmed complete at ${minuteOf(report.finishedAt)}.`]
  const [only] = own
  const whose = own.length === 1 && only !== undefined ? `${words(whoOf(only), CELL)}'s` : "each person's"
  return [
    `Completing an offboarding also marks all of ${whose} unmonitored accounts in Vanta as deactivated${by === '' ? '' : `, and records ${by} as the one who completed it`}.`
  ]
}

const footer = (report: Report, isComment: boolean): string => {
  const { run, planDigest, requests, mode, redacted } = report
  const { repository, server, commit, url, actor, event } = run
  const commitUrl =
    repository === null || commit === null ? undefined : `${server}/${repository}/commit/${commit}`
  const willApply =
    isComment && mode === 'plan' && report.changed && report.failure === null && run.mergingApplies
  const parts = [
    ...(isComment && url !== null ? [link('job summary', url)] : []),
    ...(!isComment && event === 'schedule' ? ['scheduled run'] : []),
    ...(commit === null ? [] : [`commit ${link(code(commit.slice(0, 7)), commitUrl)}`]),
    ...(isComment || actor === null || event === 'schedule' ? [] : [`by ${code(actor)}`]),
    ...(planDigest === null ? [] : [`plan ${code(planDigest.slice(0, 12))}`]),
    ...(redacted ? ['names and addresses are masked'] : []),
    ...(isComment || requests === 0 ? [] : [`${count(requests, 'request')} to Vanta`]),
    ...(isComment ? [] : [minuteOf(report.finishedAt)]),
    link('vanta-user-sync', HOME)
  ]
  return `<sub>${willApply ? 'Merging applies this. ' : ''}${parts.join(' · ')}</sub>`
}

const GAP = '\n\n'

const page = (report: Report, marker: string, limit: Limit, elsewhere: Elsewhere): string => {
  const { measure } = limit
  const heading = `### ${iconOf(report)} ${words(report.verdict)}`
  const top = [marker, heading, ...boxesMarkdown(report, limit), contextOf(report), approvalsOf(report)]
  const bottom = [
    ...offboardings(report),
    ...notes(report, limit),
    ...pending(report, limit),
    ...notices(report, limit),
    ...guards(report, limit),
    footer(report, marker !== '')
  ]
  const frame = [...top, ...bottom].reduce((sum, text) => sum + measure(text) + GAP.length, 1)
  const middle = changesMarkdown(report, limit.max - frame, measure, elsewhere)
  return `${[...top, ...middle, ...bottom].filter((text) => text !== '').join(GAP)}\n`
}

const SUMMARY = 'a job summary'
const IN_REPORT =
  'The report has them all: the JSON file of the output report-file, kept as an artifact by sync.yml.'

/** The job summary, at most `maxBytes` of UTF-8. */
export const summaryMarkdown = (
  report: Report,
  { maxBytes = SUMMARY_BYTES }: Readonly<{ maxBytes?: number }> = {}
): string =>
  page(
    report,
    '',
    { max: maxBytes, measure: (text) => Buffer.byteLength(text, 'utf8') },
    { what: SUMMARY, where: () => IN_REPORT }
  )

/** The pull request's comment, at most `maxChars` UTF-16 units; `marker`, an HTML comment, is its first line. */
export const commentMarkdown = (
  report: Report,
  { marker, maxChars = COMMENT_CHARACTERS }: Readonly<{ marker: string; maxChars?: number }>
): string =>
  page(
    report,
    marker,
    { max: maxChars, measure: (text) => text.length },
    {
      what: 'a comment',
      where: () => {
        const has = summaryMarkdown(report).includes(` more do not fit into ${SUMMARY}`)
          ? 'more of them, the report all'
          : 'them all'
        return `The ${link('job summary', report.run.url)} has ${has}.`
      }
    }
  )
