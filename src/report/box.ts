// The box at the top of a page: what is wrong or must be known first, with what to do about it.
import { guardTitles } from '../plan/plan.ts'
import type { Done } from '../kinds/change.ts'
import { wordsOf } from '../kinds/words.ts'
import { grouped, plain, type Text, withParts } from '../say.ts'
import { whoOf } from './line.ts'
import { blocksOf } from './rows.ts'
import { lineLink, link, placeLink, placeWords } from './link.ts'
import { markdownOf } from './said.ts'
import type { Report } from './shape.ts'
import { alert, fits, fold, type Limit } from './space.ts'
import { CELL, code, words } from './text.ts'

type Problem = Report['guards'][number]['refusals'][number]
type Item = () => string

/** The most of a page that a box may take. */
const SHARE = 0.2
/** Kinds of problems that are open; the others are in a fold. */
const OPEN = 10
/** Lines that are linked for one problem. */
const LINKS = 8

const TITLES = new Map<string, string>(Object.entries(guardTitles))

/** What a refusal is called. */
export const refusalTitle = (guard: string): string => TITLES.get(guard) ?? guard

const at = (report: Report, { place }: Problem): string =>
  place === null ? '' : ` (${placeLink(report.run, place)})`

const titled = (title: string, problem: Problem, report: Report): string => {
  const where = at(report, problem)
  const head = where === '' ? `**${title}:**` : `**${title}**${where}:`
  return `- ${head} ${markdownOf(problem.message)}`
}

const refusals = (report: Report): readonly Item[] =>
  report.guards.flatMap(({ name, refusals: own }) =>
    own.map((problem) => () => titled(refusalTitle(name), problem, report))
  )

const NAMING: ReadonlySet<string> = new Set(['person', 'address', 'id', 'value'])

/** A sentence without what only says of whom or of which value it is. */
const gist = (text: Text): Text =>
  withParts(text, (part) => (NAMING.has(part.is) ? { is: 'value', text: '…' } : part))

/** Sentences that say the same are told once, with the lines on which they hold. */
const problemItems = (report: Report, problems: readonly Problem[]): readonly Item[] => {
  const files = new Set(problems.flatMap(({ place }) => (place === null ? [] : [place.file])))
  const label = (place: NonNullable<Problem['place']>): string =>
    files.size > 1 ? placeWords(place) : String(place.line)
  return [...Map.groupBy(problems, ({ message }) => plain(gist(message))).values()].map((same) => () => {
    const [one] = same
    if (one === undefined) return ''
    const places = same.flatMap(({ place }) => (place === null ? [] : [place]))
    const links = places.slice(0, LINKS).map((place) => lineLink(report.run, place, label(place)))
    const more = places.length - links.length
    const noun = files.size > 1 ? '' : places.length === 1 ? 'Line ' : 'Lines '
    const where = `${noun}${links.join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`
    const isOne = same.every(({ message }) => plain(message) === plain(one.message))
    return `- ${places.length === 0 ? '' : `${where}: `}${markdownOf(isOne ? one.message : gist(one.message))}`
  })
}

const failures = (report: Report): readonly Item[] =>
  blocksOf(report.changes)
    .flatMap(({ rows }) => rows)
    .filter(({ result }) => result.status === 'failed')
    .map((change) => () => {
      const { result } = change
      const cause = result.message === null ? 'Vanta gave no reason.' : markdownOf(result.message)
      const where = change.place === null ? ':**' : `** (${placeLink(report.run, change.place)}):`
      return `- **${doing(change)} failed${where} ${cause}`
    })

/** `Adding Mary Jackson to Engineering`. */
const doing = (change: Done): string => {
  const { doing: words_, toward } = wordsOf(change.act)
  const where = change.target === null ? '' : ` ${toward} ${words(change.target.name, CELL)}`
  return `${words_.replace('{}', () => words(whoOf(change), CELL))}${where}`
}

type Box = Readonly<{
  kind: 'CAUTION' | 'WARNING' | 'IMPORTANT' | 'NOTE'
  head: string
  items: readonly Item[]
}>

const refusedBox = (report: Report): Box => ({
  kind: 'CAUTION',
  head: '**Nothing is written to Vanta until this is resolved.**',
  items: refusals(report)
})

const failed = (report: Report, failure: NonNullable<Report['failure']>): Box => {
  const problems = problemItems(report, failure.problems)
  const message = `**${markdownOf(failure.message)}**`
  switch (failure.reason) {
    case 'refused':
    case 'plan-changed': {
      const reasons = refusals(report)
      return reasons.length > 0 ? refusedBox(report) : { kind: 'CAUTION', head: message, items: problems }
    }
    case 'invalid-users-file':
      return {
        kind: 'CAUTION',
        head: `**Nothing was planned. Correct the ${report.usersFile.length === 1 ? 'file' : 'files'} and push again:**`,
        items: problems
      }
    case 'partly-applied': {
      const [refused, broken] = [refusals(report), [...failures(report), ...problems]]
      const head =
        broken.length === 0 && refused.length > 0
          ? '**What is refused was left alone; everything else is done.**'
          : '**Run again to retry what failed; what is done stays done.**'
      return { kind: 'WARNING', head, items: [...refused, ...broken] }
    }
    case 'verification-failed':
      return {
        kind: 'CAUTION',
        head: `**Vanta does not match what was sent.** ${markdownOf(failure.message)}`,
        items: problems
      }
    case 'vanta-error': {
      const isSeen = report.uncertain && report.accounts?.verified === true
      return {
        kind: report.applied ? 'WARNING' : 'CAUTION',
        head: `${message}${isSeen ? ' Vanta did not confirm the sync, but every account reads back as wanted.' : ''}`,
        items: problems
      }
    }
    case 'configuration':
    default:
      return { kind: 'CAUTION', head: message, items: problems }
  }
}

const driftBox = (report: Report): Box => {
  const { applied, failure, mode, files } = report
  const [file, says] = files.length > 1 ? ['files', 'say'] : ['file', 'says']
  const isBack = mode === 'apply' && applied && failure === null
  const willBe = mode === 'plan' && failure === null
  const outcome = isBack
    ? ` Vanta is back to what the ${file} ${says}.`
    : willBe
      ? ` An apply will put back what the ${file} ${says}.`
      : ''
  return {
    kind: 'IMPORTANT',
    head: `**Vanta ${isBack ? 'differed' : 'differs'} from the ${file}, and no commit in the last two hours explains it.** Either somebody changed Vanta by hand, or an earlier change of the ${file} was never applied (refused, failed, or waiting for approval).${outcome} To keep what Vanta had instead, put it into the ${file}.`,
    items: []
  }
}

const uncontacted = ({ notContacted, comparedWith, run }: Report): Box => {
  const why =
    notContacted === null
      ? '**Vanta was not contacted.**'
      : `**Vanta was not contacted:** ${markdownOf(notContacted)}`
  const commit = comparedWith === null ? '' : code(comparedWith.slice(0, 7))
  const url = run.repository === null ? undefined : `${run.server}/${run.repository}/commit/${comparedWith}`
  const against = run.base === null ? link(commit, url) : `${words(run.base, CELL)} (${link(commit, url)})`
  const compared =
    comparedWith === null
      ? ''
      : ` The changes below compare the files with ${against}; Vanta itself may differ, and the guards that need it were not checked.`
  return { kind: 'NOTE', head: `${why}${compared}`, items: [] }
}

const boxesOf = (report: Report): readonly Box[] => {
  const { failure, superseded, drift, mode, notContacted, comparedWith } = report
  const reasons = refusals(report)
  return [
    ...(failure === null ? [] : [failed(report, failure)]),
    ...(superseded && reasons.length > 0
      ? [
          {
            kind: 'NOTE',
            head: "The newer commit's run decides; this plan would be refused:",
            items: reasons
          } as const
        ]
      : []),
    ...(drift?.detected === true ? [driftBox(report)] : []),
    ...(mode === 'validate' && failure === null && (notContacted !== null || comparedWith !== null)
      ? [uncontacted(report)]
      : [])
  ]
}

/** The boxes of a page, each within its share of it: an alert, and below it a fold with what the alert leaves out. */
export const boxesMarkdown = (report: Report, { max, measure }: Limit): readonly string[] =>
  boxesOf(report).flatMap(({ kind, head, items }) => {
    const room = Math.floor(max * SHARE)
    // A line of a box begins with "> ".
    const wide = (text: string): number => measure(text) + 2
    const open = fits(items.slice(0, OPEN), room, wide)
    const used = open.reduce((sum, item) => sum + wide(item) + 1, 0)
    const folded = open.length < OPEN ? [] : fits(items.slice(OPEN), room - used, measure)
    const missing = items.length - open.length - folded.length
    return [
      alert(kind, open.length === 0 ? head : `${head}\n\n${open.join('\n')}`),
      ...(folded.length === 0 ? [] : [fold(`Show ${grouped(folded.length)} more`, folded.join('\n'))]),
      ...(missing === 0 ? [] : [`**${grouped(missing)} more do not fit here.** The report has them all.`])
    ]
  })
