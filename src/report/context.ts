// The line below the verdict: what the numbers are to be read against.
import { grouped } from '../say.ts'
import type { Report } from './shape.ts'
import { count } from './text.ts'
import { isOfAccount, wordsOf } from '../kinds/words.ts'
import { type Count, countedIn, countsText, doneIn } from './verdict.ts'

const isLoss = ({ act }: Count): boolean => wordsOf(act).weight === 'takes'

/** What changes beside the accounts, losses first. */
const also = (counts: readonly Count[]): string => {
  const others = counts.filter((each) => !isOfAccount(each))
  if (others.length === 0 || others.length === counts.length) return ''
  return `Also ${others.map((each) => (isLoss(each) ? `**${each.text}**` : each.text)).join(', ')}.`
}

/** The number that shows a wipe-out. */
const active = ({ accounts, applied }: Report, label = 'Active accounts: '): string => {
  if (accounts === null) return ''
  const { before, wanted, after } = accounts
  if (!applied) return `${label}${grouped(before.active)} now, ${grouped(wanted.active)} after.`
  return after === null ? '' : `${label}${grouped(before.active)} before, ${grouped(after.active)} after.`
}

const inSync = ({ accounts, files }: Report): string => {
  const says = files.length > 1 ? 'the files say' : 'the file says'
  if (accounts === null) return `Vanta has what ${says}.`
  const { active: live, deactivated } = accounts.before
  if (live + deactivated === 0) return `Vanta has what ${says}: no account.`
  const of = deactivated === 0 ? 'all active' : `${grouped(live)} of them active`
  return `Vanta has what ${says}: ${count(live + deactivated, 'account')}, ${of}.`
}

/** More updates than anybody reads. */
const MANY = 40

/** What many updates have in common. */
const onlyFields = ({ changes }: Report): string => {
  const updates = changes.filter(({ act }) => act === 'accounts.updated')
  const fields = new Set(updates.flatMap((change) => change.fields.map(({ field }) => field)))
  if (changes.length <= MANY || updates.length < 2 || fields.size > 2) return ''
  return `The updates change ${[...fields].join(' and ')} only.`
}

const untouched = ({ listed, files }: Report): string =>
  listed?.users === null
    ? `Accounts are not touched: ${files.length > 1 ? 'the files have' : 'the file has'} no \`users\`.`
    : ''

const sentences = (report: Report): readonly string[] => {
  const { failure, mode, applied, accounts, changed, vantaRead } = report
  const isVerified = accounts?.verified === true
  if (!vantaRead || mode === 'export') return []
  if (failure?.reason === 'partly-applied' || (failure?.reason === 'vanta-error' && applied)) {
    const done = doneIn(report)
    return [
      done.length === 0 ? '' : `Done: ${countsText(done)}.`,
      active(report, isVerified ? 'Accounts were read back and verified; active: ' : undefined)
    ]
  }
  if (failure?.reason === 'verification-failed') return [active(report)]
  if (failure !== null && failure.reason !== 'refused' && failure.reason !== 'plan-changed') return []
  if (!changed) return [inSync(report), untouched(report)]
  return [
    applied && isVerified ? 'Read back and verified.' : '',
    also(countedIn(report)),
    active(report),
    onlyFields(report),
    untouched(report)
  ]
}

/** The context of a report, as Markdown; empty where the verdict and the box say it all. */
export const contextOf = (report: Report): string =>
  sentences(report)
    .filter((sentence) => sentence !== '')
    .join(' ')
