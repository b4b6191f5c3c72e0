// The report as Markdown for GitHub: the job summary, and the pull request's comment over the same sections.
import type { Place, Problem } from '../errors.ts'
import { link, placeLink } from './link.ts'
import type { Report } from './report.ts'
import { fitPage, type Limit, type Section, tableRow } from './section.ts'
import { changeSections } from './sections.ts'
import { CELL, code, count, words } from './text.ts'
import { liveBefore, type Part, type Verdict, verdictOf } from './verdict.ts'
import { plain } from '../say.ts'

/** GitHub turns down a summary over 1 MiB, whole. */
const SUMMARY_BYTES = 1_000_000
/** GitHub's limit for a comment, in characters. */
const COMMENT_CHARACTERS = 65_536

const inMarkdown = (parts: readonly Part[]): readonly string[] =>
  parts.map(({ text, strong, of }) => (strong ? `**${text}**` : text) + (of === undefined ? '' : ` of ${of}`))

const heading = ({ icon, title, parts }: Verdict): string =>
  `## ${icon} ${title}${parts.length === 0 ? '' : `: ${inMarkdown(parts).join(', ')}`}`

/** Of an apply that is not known to have written anything. */
const notWritten = ({ accounts, uncertain }: Report): string => {
  if (!uncertain) return '**Nothing was written to Vanta**'
  return accounts?.verified === true
    ? 'Vanta did not confirm the sync, but **every account reads back as wanted**'
    : '**It is not certain whether something was written to Vanta**'
}

/** What the heading's numbers are to be read against. */
const lead = (report: Report, beside: readonly Part[]): string => {
  const { accounts, offboarding } = report
  const live = liveBefore(report)
  const after = accounts?.after === undefined ? undefined : accounts.after.active + accounts.after.deactivated
  const removals = report.guards.find(({ name }) => name === 'max-removals')
  const pending = offboarding?.leavers.filter(({ decision }) => decision === 'pending').length ?? 0
  const parts = [
    ...(report.mode !== 'validate' || report.failure?.reason === 'configuration'
      ? []
      : [
          `${report.failure === undefined ? 'The files were read and checked; ' : ''}**Vanta was not asked**`
        ]),
    ...(report.comparedWith === undefined
      ? []
      : [`what follows is the difference to the files of ${code(report.comparedWith.slice(0, 7))}`]),
    ...(report.mode === 'plan' && report.vantaRead ? ['Nothing is written in this mode'] : []),
    ...(report.mode === 'apply' && !report.applied ? [notWritten(report)] : []),
    ...inMarkdown(beside),
    ...(pending === 0 ? [] : [`**${count(pending, 'offboarding')} pending**`]),
    ...(live === undefined || after !== undefined || !report.vantaRead
      ? []
      : [`${count(live, 'live account')} in Vanta`]),
    ...(after === undefined ? [] : [`live accounts ${live} → ${after}`]),
    ...(removals === undefined ? [] : [`removals: ${words(removals.summary)}`])
  ]
  return parts.join(' · ')
}

const problemRow =
  (report: Report, problem: Problem, label = '') =>
  (): string => {
    const where = placeOf(report, problem.place)
    const before = [...(label === '' ? [] : [`**${label}**`]), ...(where === '' ? [] : [where])]
    return `- ${before.length === 0 ? '' : `${before.join(' · ')} — `}${words(plain(problem.message))}`
  }

const placeOf = (report: Report, place: Place | undefined): string =>
  place === undefined ? '' : placeLink(report.context, place)

/** What stands in the way, with what to do about it. */
const actionSections = (report: Report): readonly Section[] => {
  const { failure, guards } = report
  const refusals = guards.flatMap(({ name, refusals: each }) =>
    each.map((refusal) => problemRow(report, refusal, name))
  )
  const sections: Section[] = []
  if (refusals.length > 0)
    sections.push({
      head: report.superseded
        ? 'This plan would be refused; the run of the newer commit decides:'
        : '**Action required.** No write happens until this is settled:',
      rows: refusals,
      noun: 'refusals',
      alert: report.superseded ? 'NOTE' : 'CAUTION',
      share: 0.2
    })
  if (failure !== undefined && refusals.length === 0)
    sections.push({
      head: `**${words(failure.message)}**`,
      rows: failure.problems.map((problem) => problemRow(report, problem)),
      noun: 'problems',
      alert: 'CAUTION',
      share: 0.2
    })
  const mismatches = report.accounts?.mismatches ?? []
  if (mismatches.length > 0)
    sections.push({
      head: '**Vanta shows otherwise than was sent.** Run again; if it stays, look at these accounts in Vanta:',
      rows: mismatches.map((problem) => problemRow(report, problem)),
      noun: 'differences',
      alert: 'WARNING',
      share: 0.1
    })
  return sections
}

const driftSection = (report: Report): readonly Section[] => {
  const { drift, accounts } = report
  if (drift?.detected !== true) return []
  const drifted = new Set(drift.accounts)
  return [
    {
      head: '**Drift: Vanta differs, and no commit of the last two hours says why.** Somebody changed Vanta by hand, or an earlier change of the file was never applied: refused, failed, or still waiting for approval.',
      rows: (accounts?.changes ?? [])
        .filter(({ uniqueId }) => drifted.has(uniqueId))
        .map(
          ({ kind, uniqueId, name }) =>
            () =>
              `- ${code(uniqueId)} ${words(name, CELL)}: to be ${kind}`
        ),
      noun: 'accounts that drifted',
      alert: 'IMPORTANT',
      share: 0.1
    }
  ]
}

const guardSection = (report: Report): readonly Section[] => {
  const { guards } = report
  if (guards.length === 0) return []
  const rows = guards.map(({ name, summary, refusals }) =>
    tableRow([
      refusals.length === 0 ? '✅' : '🚫',
      `\`${name}\``,
      words(summary),
      refusals.length === 0 ? 'passed' : `**refused** (${count(refusals.length, 'reason')})`
    ])
  )
  const refused = guards.filter(({ refusals }) => refusals.length > 0).length
  const label =
    refused === 0
      ? `🛡️ ${count(guards.length, 'guard')} passed`
      : `🛡️ ${refused} of ${count(guards.length, 'guard')} refused`
  const table = [tableRow(['', 'Guard', 'Numbers', '']), '| :-- | :-- | :-- | :-- |', ...rows].join('\n')
  return [
    {
      head: `<details${refused === 0 ? '' : ' open'}><summary>${label}</summary>\n\n${table}\n\n</details>`,
      rows: [],
      noun: ''
    }
  ]
}

const textSections = (report: Report): readonly Section[] => {
  const sections: Section[] = []
  const { notes, notices, offboarding } = report
  if (notes.length > 0)
    sections.push({
      head: '### 🔎 Worth knowing',
      rows: notes.map((note) => problemRow(report, note)),
      noun: 'notes',
      share: 0.1
    })
  const said = [...(offboarding?.skipped === undefined ? [] : [offboarding.skipped]), ...notices]
  if (said.length > 0)
    sections.push({
      head: '### ℹ️ Notices',
      rows: said.map((notice) => () => `- ${words(notice)}`),
      noun: 'notices',
      share: 0.1
    })
  return sections
}

const MAX_FILES = 5

/** `lasting`: without what differs from run to run, for a text that is only written anew where it says something new. */
const footer = (report: Report, lasting: boolean): string => {
  const { context, files, digest, requests, mode } = report
  const { repository, commit, serverUrl = 'https://github.com', runUrl, actor, pullRequest } = context
  const shown = files.slice(0, MAX_FILES).map((file) => code(file))
  const more = files.length - shown.length
  const inRepository = (path: string): string | undefined =>
    repository === undefined ? undefined : `${serverUrl}/${repository}/${path}`
  const parts = [
    `mode \`${mode}\``,
    ...(commit === undefined
      ? []
      : [`commit ${link(code(commit.slice(0, 7)), inRepository(`commit/${commit}`))}`]),
    ...(pullRequest === undefined
      ? []
      : [link(`pull request ${pullRequest}`, inRepository(`pull/${pullRequest}`))]),
    ...(files.length === 0
      ? []
      : [`${shown.join(', ')}${more > 0 ? ` and ${count(more, 'more file')}` : ''}`]),
    ...(actor === undefined ? [] : [`by ${code(actor)}`]),
    ...(runUrl === undefined ? [] : [link('run', runUrl)]),
    ...(lasting || requests === 0 ? [] : [`${count(requests, 'request')} to Vanta`]),
    ...(lasting ? [] : [code(report.finishedAt)])
  ]
  const digestLine = digest === undefined ? '' : `<sub>plan digest ${code(digest)}</sub>\n\n`
  return `---\n\n${digestLine}<sub>${parts.join(' · ')}</sub>`
}

const page = (report: Report, marker: string, limit: Limit): string => {
  const verdict = verdictOf(report)
  const top = [marker, heading(verdict), lead(report, verdict.beside)]
    .filter((text) => text !== '')
    .join('\n\n')
  const sections = [
    ...driftSection(report),
    ...actionSections(report),
    ...guardSection(report),
    ...changeSections(report),
    ...textSections(report)
  ]
  return `${fitPage(top, sections, footer(report, marker !== ''), { ...limit, max: limit.max - 1 })}\n`
}

/** The job summary, at most `maxBytes` of UTF-8. */
export const summaryMarkdown = (
  report: Report,
  { maxBytes = SUMMARY_BYTES }: Readonly<{ maxBytes?: number }> = {}
): string => page(report, '', { max: maxBytes, measure: (text) => Buffer.byteLength(text, 'utf8') })

/** The pull request's comment, at most `maxChars` UTF-16 units; `marker`, an HTML comment, is its first line. */
export const commentMarkdown = (
  report: Report,
  { marker, maxChars = COMMENT_CHARACTERS }: Readonly<{ marker: string; maxChars?: number }>
): string => page(report, marker, { max: maxChars, measure: (text) => text.length })
