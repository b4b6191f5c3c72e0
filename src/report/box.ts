// The box at the top of a page: what is wrong or must be known first, with what to do about it.
import { guardTitles } from '../plan/plan.ts'
import type { Done } from '../kinds/change.ts'
import { wordsOf } from '../kinds/words.ts'
import { grouped, plain, type Text, withParts } from '../say.ts'
import { whoOf } from './line.ts'
import { blocksOf } from './rows.ts'
import { commitLink, headed, lineLink, placeWords } from './link.ts'
import type { Report } from './shape.ts'
import { alert, fits, fold, type Limit } from './space.ts'
import { CELL, markdownOf, words } from './text.ts'

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

const refusals = ({ guards, run }: Report): readonly Item[] =>
  guards.flatMap(({ name, refusals: own }) =>
    own.map(
      ({ message, place }) =>
        () =>
          `- ${headed(run, refusalTitle(name), place)} ${markdownOf(message)}`
    )
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
      const { message } = change.result
      const cause = message === null ? 'Vanta gave no reason.' : markdownOf(message)
      return `- ${headed(report.run, `${doing(change)} failed`, change.place)} ${cause}`
    })

/** `Adding Mary Jackson to Engineering`. */
const doing = (change: Done): string => {
  const { doing: words_, toward } = wordsOf(change.act)
  const where = change.target === null ? '' : ` ${toward} ${words(change.target.name, CELL)}`
  return `${words_.replace('{}', () => words(whoOf(change), CELL))}${where}`
}

type Kind = Parameters<typeof alert>[0]
type Box = Readonly<{ kind: Kind; head: string; items: readonly Item[] }>

const boxOf = (kind: Kind, head: string, items: readonly Item[] = []): Box => ({ kind, head, items })

const failed = (report: Report, failure: NonNullable<Report['failure']>): Box => {
  const problems = problemItems(report, failure.problems)
  const message = markdownOf(failure.message)
  const refused = refusals(report)
  switch (failure.reason) {
    case 'refused':
    case 'plan-changed':
      return refused.length === 0
        ? boxOf('CAUTION', `**${message}**`, problems)
        : boxOf('CAUTION', '**Nothing is written to Vanta until this is resolved.**', refused)
    case 'invalid-users-file': {
      const what = report.usersFile.length === 1 ? 'file' : 'files'
      return boxOf('CAUTION', `**Nothing was planned. Correct the ${what} and push again:**`, problems)
    }
    case 'partly-applied': {
      const broken = [...failures(report), ...problems]
      const head =
        broken.length === 0 && refused.length > 0
          ? '**What is refused was left alone; everything else is done.**'
          : '**Run again to retry what failed; what is done stays done.**'
      return boxOf('WARNING', head, [...refused, ...broken])
    }
    case 'verification-failed':
      return boxOf('CAUTION', `**Vanta does not match what was sent.** ${message}`, problems)
    case 'vanta-error': {
      const isSeen = report.uncertain && report.accounts?.verified === true
      const seen = isSeen ? ' Vanta did not confirm the sync, but every account reads back as wanted.' : ''
      return boxOf(report.applied ? 'WARNING' : 'CAUTION', `**${message}**${seen}`, problems)
    }
    case 'configuration':
    default:
      return boxOf('CAUTION', `**${message}**`, problems)
  }
}

const driftBox = ({ applied, failure, mode, files }: Report): Box => {
  const [file, says] = files.length > 1 ? ['files', 'say'] : ['file', 'says']
  const isBack = mode === 'apply' && applied && failure === null
  const outcome = isBack
    ? ` Vanta is back to what the ${file} ${says}.`
    : mode === 'plan' && failure === null
      ? ` An apply will put back what the ${file} ${says}.`
      : ''
  return boxOf(
    'IMPORTANT',
    `**Vanta ${isBack ? 'differed' : 'differs'} from the ${file}, and no commit in the last two hours explains it.** Either somebody changed Vanta by hand, or an earlier change of the ${file} was never applied (refused, failed, or waiting for approval).${outcome} To keep what Vanta had instead, put it into the ${file}.`
  )
}

const uncontacted = ({ notContacted, comparedWith, run }: Report): Box => {
  const why =
    notContacted === null
      ? '**Vanta was not contacted.**'
      : `**Vanta was not contacted:** ${markdownOf(notContacted)}`
  if (comparedWith === null) return boxOf('NOTE', why)
  const commit = commitLink(run, comparedWith)
  const against = run.base === null ? commit : `${words(run.base, CELL)} (${commit})`
  return boxOf(
    'NOTE',
    `${why} The changes below compare the files with ${against}; Vanta itself may differ, and the guards that need it were not checked.`
  )
}

const boxesOf = (report: Report): readonly Box[] => {
  const { failure, superseded, drift, mode, notContacted, comparedWith } = report
  const refused = superseded ? refusals(report) : []
  const wouldBe = "The newer commit's run decides; this plan would be refused:"
  const isUncontacted = notContacted !== null || comparedWith !== null
  return [
    ...(failure === null ? [] : [failed(report, failure)]),
    ...(refused.length === 0 ? [] : [boxOf('NOTE', wouldBe, refused)]),
    ...(drift?.detected === true ? [driftBox(report)] : []),
    ...(mode === 'validate' && failure === null && isUncontacted ? [uncontacted(report)] : [])
  ]
}

/** The boxes of a page, each within its share of it: an alert, and below it a fold with what the alert leaves out. */
export const boxesMarkdown = (report: Report, { max, measure }: Limit): readonly string[] =>
  boxesOf(report).flatMap(({ kind, head, items }) => {
    const room = Math.floor(max * SHARE)
    // A line of a box begins with "> ".
    const wide = (text: string): number => measure(text) + 2
    const open = fits(items.slice(0, OPEN), (item) => item(), { max: room, measure: wide })
    const used = open.reduce((sum, item) => sum + wide(item) + 1, 0)
    const left = { max: room - used, measure }
    const folded = open.length < OPEN ? [] : fits(items.slice(OPEN), (item) => item(), left)
    const missing = items.length - open.length - folded.length
    return [
      alert(kind, open.length === 0 ? head : `${head}\n\n${open.join('\n')}`),
      ...(folded.length === 0 ? [] : [fold(`Show ${grouped(folded.length)} more`, folded.join('\n'))]),
      ...(missing === 0 ? [] : [`**${grouped(missing)} more do not fit here.** The report has them all.`])
    ]
  })
