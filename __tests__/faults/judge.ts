// Judges a run: by all that has to hold of it, and by what has to hold at its place in a schedule.
import type { Company } from './company.ts'
import { type Blame, collect, sameSet, setText, shown, type Violation } from './invariants.ts'
import {
  checkAccounts,
  checkEnd,
  checkGroups,
  checkLeavers,
  checkOutputs,
  checkReason,
  checkSecrets,
  checkViewers
} from './on-report.ts'
import {
  checkBounds,
  checkInvitations,
  checkOffboarded,
  checkOrder,
  checkReadFirst,
  checkSyncs,
  isViewer
} from './on-requests.ts'
import type { Evidence } from './play.ts'
import { isPut, isWrite, readReport, type ReportJson, sameAccounts } from './reading.ts'
import { isPassing, type Schedule } from './schedule.ts'

const reportOf = ({ step }: Evidence): ReportJson | undefined => readReport(step.report)

const isWanted = (company: Company, { after }: Evidence): string | undefined => {
  const { wanted } = company
  if (wanted.accounts !== undefined && !sameAccounts(after.live, wanted.accounts))
    return `the accounts are ${setText(after.live.keys())}`
  for (const [group, members] of wanted.groups)
    if (!sameSet(members, after.members.get(group) ?? [])) return `group ${group} differs`
  for (const [email, viewer] of wanted.viewers)
    if (!isViewer(after.viewers.get(email), viewer)) return `viewer ${email} differs`
  for (const id of wanted.offboarded) if (!after.complete.has(id)) return `${id} is not offboarded`
  return undefined
}

const checkRun = (company: Company, evidence: Evidence, schedule: Schedule, blame: Blame): void => {
  checkEnd(evidence, blame)
  checkSecrets(evidence, blame)
  checkSyncs(company, evidence, blame)
  checkOrder(company, evidence, schedule, blame)
  checkOffboarded(company, evidence, blame)
  checkInvitations(evidence, blame)
  checkBounds(company, evidence, blame)
  const report = reportOf(evidence)
  if (report === undefined) return
  checkOutputs(evidence, schedule, report, blame)
  checkReason(company, evidence, schedule, report, blame)
}

/** Of a run with faults; `reads` are the pages that a clean run reads before it writes. */
export const checkFaulty = (
  company: Company,
  evidence: Evidence,
  schedule: Schedule,
  reads: readonly string[]
): readonly Violation[] =>
  collect((blame) => {
    checkRun(company, evidence, schedule, blame)
    checkReadFirst(evidence, schedule, reads, blame)
    const report = reportOf(evidence)
    if (report?.vantaRead === true) {
      checkAccounts(company, evidence, schedule, report, blame)
      checkGroups(company, evidence, report, blame)
      checkViewers(company, evidence, report, blame)
      checkLeavers(company, evidence, report, blame)
    }
    if (!isPassing(schedule)) return
    const trouble = evidence.step.status === 0 ? isWanted(company, evidence) : lastError(evidence)
    blame('passing trouble is survived', trouble === undefined, () => String(trouble))
  })

const lastError = ({ step }: Evidence): string =>
  step.annotations.findLast(({ level }) => level === 'error')?.message ?? `exit status ${step.status}`

const NO_FAULT: Schedule = { strikes: [] }

/** Of the first, clean run of a company: what every other run is compared with. */
export const checkClean = (company: Company, evidence: Evidence): readonly Violation[] => [
  ...checkFaulty(company, evidence, NO_FAULT, []),
  ...checkRecovery(company, evidence)
]

/** Of a clean run after one with faults. */
export const checkRecovery = (company: Company, evidence: Evidence): readonly Violation[] =>
  collect((blame) => {
    checkRun(company, evidence, NO_FAULT, blame)
    const trouble = evidence.step.status === 0 ? isWanted(company, evidence) : lastError(evidence)
    blame('a clean run reaches the wanted state', trouble === undefined, () => String(trouble))
  })

/** Of a clean run after one that ended well. */
export const checkFurther = (evidence: Evidence): readonly Violation[] =>
  collect((blame) => {
    const { step, log, before, after } = evidence
    const others = log.filter((entry) => isWrite(entry) && !isPut(entry))
    const still = 'a further run changes nothing'
    blame(still, step.outputs['changed'] === 'false', () => `changed is ${step.outputs['changed']}`)
    blame(still, others.length === 0, () => others.map(shown).join('; '))
    blame(
      still,
      sameAccounts(before.live, after.live) &&
        before.deleted === after.deleted &&
        JSON.stringify([...before.viewers]) === JSON.stringify([...after.viewers]) &&
        sameSet(before.complete, after.complete) &&
        [...before.members].every(([group, members]) => sameSet(members, after.members.get(group) ?? [])),
      () => 'Vanta is not as it was'
    )
  })
