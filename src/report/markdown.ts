// The report as Markdown for GitHub: the job summary and the pull request's comment, one page with two budgets.
import type { Done } from '../kinds/change.ts'
import { isWaiting } from '../kinds/words.ts'
import { grouped, plain } from '../say.ts'
import { approvalsOf } from './approvals.ts'
import { changesMarkdown, type Elsewhere } from './blocks.ts'
import { boxesMarkdown } from './box.ts'
import { contextOf } from './context.ts'
import { commitLink, headed, link, placeLink } from './link.ts'
import { isSaidByName, whoOf } from './line.ts'
import type { Report } from './shape.ts'
import { fits, fold, type Limit } from './space.ts'
import { tableHead, tableRow } from './table.ts'
import { CELL, code, count, markdownOf, words } from './text.ts'
import { iconOf } from './verdict.ts'

/** GitHub turns down a summary over 1 MiB, whole. */
const SUMMARY_BYTES = 1_000_000
/** GitHub's limit for a comment, in characters. */
const COMMENT_CHARACTERS = 65_536

/** The most of a page that each list of sentences may take. */
const shareOf = ({ max, measure }: Limit): Limit => ({ max: max * 0.1, measure })

const HOME = 'https://github.com/vanta-user-sync/vanta-user-sync'

/** A list, within its share of the page, with a last item that counts what has no room. */
const listed = <T>(all: readonly T[], line: (each: T) => string, limit: Limit): string => {
  const kept = fits(all, (each) => `- ${line(each)}`, shareOf(limit))
  const rest = all.length - kept.length
  return [...kept, ...(rest === 0 ? [] : [`- and ${grouped(rest)} more: see the report`])].join('\n')
}

/** What a reviewer should know: one as a sentence, more as a list. */
const notes = ({ notes: said, run }: Report, limit: Limit): readonly string[] => {
  const [first] = said
  if (first === undefined) return []
  const mark = ({ level }: Report['notes'][number]): string => (level === 'warning' ? '⚠️ ' : '')
  if (said.length === 1)
    return [`${mark(first)}${headed(run, 'Worth knowing', first.place)} ${markdownOf(first.message)}`]
  const line = (note: Report['notes'][number]): string => {
    const where = note.place === null ? '' : `${placeLink(run, note.place)}: `
    return `${mark(note)}${where}${markdownOf(note.message)}`
  }
  return [`**Worth knowing:**\n\n${listed(said, line, limit)}`]
}

/** Who waits for an offboarding, those with open tasks first. */
const pending = ({ changes }: Report, limit: Limit): readonly string[] => {
  const waiting = changes.filter(isWaiting)
  if (waiting.length === 0) return []
  const hasTasks = ({ why }: Done): boolean => why?.code === 'tasks-open'
  const withTasks = waiting.filter(hasTasks)
  const others = waiting.filter((change) => !hasTasks(change))
  const amount = others.length === 0 ? '' : `${grouped(withTasks.length)} with `
  const tasks = withTasks.length === 0 ? '' : `: ${amount}open tasks`
  const line = (change: Done): string => {
    const { email, name } = change.subject
    const who = name === '' ? code(email) : words(name, CELL)
    const address = isSaidByName(change) ? '' : ` ${code(email)}`
    return `${who}${address}: ${change.why === null ? 'pending' : markdownOf(change.why.text, 600)}`
  }
  const label = `${count(waiting.length, 'offboarding')} pending${tasks}`
  return [fold(label, listed([...withTasks, ...others], line, limit))]
}

/** Behind a click, but for an export, of which they are all that there is to say. */
const notices = ({ notices: own, offboarding, mode }: Report, limit: Limit): readonly string[] => {
  const skipped = offboarding?.skipped ?? null
  const said = skipped === null ? [...own] : [skipped, ...own]
  const unmatched = offboarding?.unmatched ?? 0
  const match = ['address of active users matches', 'addresses of active users match'] as const
  if (unmatched > 0) said.push({ said: [`${count(unmatched, ...match)} nobody in Vanta.`] })
  const [first] = said
  if (first === undefined) return []
  const body = listed(said, (notice) => markdownOf(notice), limit)
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
  const amount = count(passed.length, 'guard')
  const label =
    passed.length === all.length ? `${amount} passed${nearest(passed)}` : `The other ${amount} passed`
  const line = ({ name, summary }: (typeof all)[number]): string =>
    tableRow([code(name), markdownOf(summary)])
  const rows = fits(passed, line, shareOf(limit))
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
  if (own.some(({ result }) => result.status === 'done')) {
    const at = minuteOf(report.finishedAt)
    return by === '' ? [] : [`Offboardings acknowledged in Vanta by ${by}, confirmed complete at ${at}.`]
  }
  const [only] = own
  const whose = own.length === 1 && only !== undefined ? `${words(whoOf(only), CELL)}'s` : "each person's"
  const records = by === '' ? '' : `, and records ${by} as the one who completed it`
  return [
    `Completing an offboarding also marks all of ${whose} unmonitored accounts in Vanta as deactivated${records}.`
  ]
}

const footer = (report: Report, isComment: boolean): string => {
  const { run, planDigest, requests, mode, redacted } = report
  const { commit, url, actor, event } = run
  const willApply =
    isComment && mode === 'plan' && report.changed && report.failure === null && run.mergingApplies
  const parts = [
    ...(isComment && url !== null ? [link('job summary', url)] : []),
    ...(!isComment && event === 'schedule' ? ['scheduled run'] : []),
    ...(commit === null ? [] : [`commit ${commitLink(run, commit)}`]),
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
  const { max, measure } = limit
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
  const middle = changesMarkdown(report, { max: max - frame, measure }, elsewhere)
  return `${[...top, ...middle, ...bottom].filter((text) => text !== '').join(GAP)}\n`
}

const SUMMARY = 'a job summary'
const IN_REPORT =
  'The report has them all: the JSON file of the output report-file, kept as an artifact by sync.yml.'

/** The job summary, at most `max` bytes of UTF-8. */
export const summaryMarkdown = (report: Report, max: number = SUMMARY_BYTES): string => {
  const measure = (text: string): number => Buffer.byteLength(text, 'utf8')
  return page(report, '', { max, measure }, { what: SUMMARY, where: () => IN_REPORT })
}

/** The pull request's comment, at most `max` UTF-16 units; `marker`, an HTML comment, is its first line. */
export const commentMarkdown = (report: Report, marker: string, max: number = COMMENT_CHARACTERS): string => {
  const where = (): string => {
    const isCut = summaryMarkdown(report).includes(` more do not fit into ${SUMMARY}`)
    const has = isCut ? 'more of them, the report all' : 'them all'
    return `The ${link('job summary', report.run.url)} has ${has}.`
  }
  return page(report, marker, { max, measure: (text) => text.length }, { what: 'a comment', where })
}
