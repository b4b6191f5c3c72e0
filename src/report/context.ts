// The line below the verdict: what the numbers are to be read against.
import { grouped } from '../say.ts'
import type { Report } from './shape.ts'
import { count } from './text.ts'
import { isOfAccount, wordsOf } from '../kinds/words.ts'
import { type Count, countedIn, countsOf, isAhead } from './verdict.ts'

const isLoss = ({ act }: Count): boolean => wordsOf(act).weight === 'takes'

/** What changes beside the accounts, losses first. */
const also = (counts: readonly Count[]): readonly string[] => {
  const others = counts.filter((each) => !isOfAccount(each))
  if (others.length === 0 || others.length === counts.length) return []
  return [`Also ${others.map((each) => (isLoss(each) ? `**${each.text}**` : each.text)).join(', ')}.`]
}

/** The number that shows a wipe-out. */
const active = ({ accounts }: Report, ahead: boolean): string | undefined => {
  if (accounts === null) return undefined
  const before = grouped(accounts.before.active)
  if (ahead) return `${before} now, ${grouped(accounts.wanted.active)} after`
  return accounts.after === null ? undefined : `${before} before, ${grouped(accounts.after.active)} after`
}

const inSync = ({ accounts, files }: Report): string => {
  const says = files.length > 1 ? 'the files say' : 'the file says'
  if (accounts === null) return `Vanta has what ${says}.`
  const { active: live, deactivated } = accounts.before
  const all = count(live + deactivated, 'account')
  if (live + deactivated === 0) return `Vanta has what ${says}: no account.`
  const of = deactivated === 0 ? 'all active' : `${grouped(live)} of them active`
  return `Vanta has what ${says}: ${all}, ${of}.`
}

/** Of more updates than anybody reads, what they have in common. */
const MANY = 40
const onlyFields = ({ changes }: Report): readonly string[] => {
  const updates = changes.filter(({ act }) => act === 'accounts.updated')
  const fields = new Set(updates.flatMap((change) => change.fields.map(({ field }) => field)))
  if (changes.length <= MANY || updates.length < 2 || fields.size > 2) return []
  return [`The updates change ${[...fields].join(' and ')} only.`]
}

const untouched = ({ listed, files }: Report): readonly string[] =>
  listed?.users === null
    ? [`Accounts are not touched: ${files.length > 1 ? 'the files have' : 'the file has'} no \`users\`.`]
    : []

const sentence = (label: string, numbers: string | undefined): readonly string[] =>
  numbers === undefined ? [] : [`${label}${numbers}.`]

/** The context of a report, as Markdown; empty where the verdict and the box say it all. */
export const contextOf = (report: Report): string => {
  const { failure, mode, applied, accounts, changed, vantaRead } = report
  const ahead = isAhead(report)
  const counts = countedIn(report)
  if (!vantaRead || mode === 'export') return ''
  const numbers = active(report, ahead)
  if (failure?.reason === 'partly-applied' || (failure?.reason === 'vanta-error' && applied)) {
    const done = countsOf(
      report.changes.filter(({ result }) => result.status === 'done'),
      false
    )
    const counted = done.length === 0 ? [] : [`Done: ${done.map(({ text }) => text).join(', ')}.`]
    const verified =
      accounts?.verified === true ? 'Accounts were read back and verified; active: ' : 'Active accounts: '
    return [...counted, ...sentence(verified, numbers)].join(' ')
  }
  if (failure !== null && failure.reason !== 'refused' && failure.reason !== 'plan-changed')
    return sentence('Active accounts: ', failure.reason === 'verification-failed' ? numbers : undefined).join(
      ' '
    )
  if (!changed) return [inSync(report), ...untouched(report)].join(' ')
  const seen = applied && accounts?.verified === true ? ['Read back and verified.'] : []
  return [
    ...seen,
    ...also(counts),
    ...sentence('Active accounts: ', numbers),
    ...onlyFields(report),
    ...untouched(report)
  ].join(' ')
}
