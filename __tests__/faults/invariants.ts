// What has to hold of every run, whatever Vanta did to it. Each has a name, so that a failure says what broke.
import type { LoggedRequest } from '../../sandbox/sandbox.ts'
import type { Company, Picture, ViewerFields } from './company.ts'
import type { Evidence } from './play.ts'
import {
  isList,
  isOffboard,
  isPut,
  isWhole,
  isWrite,
  type Item,
  readReport,
  type ReportJson,
  sameAccounts,
  sentAccounts,
  sentPeople,
  verifiedAt
} from './reading.ts'
import { isPassing, type Schedule } from './schedule.ts'

export const INVARIANTS = [
  'every sync carries the complete list of the file',
  'nothing is written before everything was read whole',
  'groups, viewers and offboarding wait for verified accounts',
  'only people who left, and have no active account, are offboarded',
  'no invitation is sent twice',
  'nothing happens in Vanta but what the file asks for',
  'the report says of accounts what happened',
  'the report says of groups what happened',
  'the report says of viewers what happened',
  'the report says of people who left what happened',
  'the outputs say the same as the report',
  'every request is counted',
  'an item fails only where a fault hit it',
  'the exit status and the failure-reason are right',
  'secrets and tokens stand nowhere but in masks',
  'a run comes to its own end',
  'the log shows no stack trace and no bug',
  'passing trouble is survived',
  'a clean run reaches the wanted state',
  'a further run changes nothing'
] as const

export type Invariant = (typeof INVARIANTS)[number]
export type Violation = Readonly<{ invariant: Invariant; detail: string }>

type Blame = (invariant: Invariant, isHeld: boolean, detail: () => string) => void

const collect = (check: (blame: Blame) => void): readonly Violation[] => {
  const violations: Violation[] = []
  check((invariant, isHeld, detail) => {
    if (!isHeld) violations.push({ invariant, detail: detail() })
  })
  return violations
}

const shown = (entry: LoggedRequest): string =>
  `${entry.n} ${entry.method} ${entry.path} ${entry.status}${entry.fault === undefined ? '' : ` [${entry.fault}]`}`

const setText = (values: Iterable<string>): string => [...values].toSorted().join(', ')
const sameSet = (one: Iterable<string>, other: Iterable<string>): boolean => setText(one) === setText(other)

const reportOf = ({ step }: Evidence): ReportJson | undefined => readReport(step.report)

// What holds of the requests.

const checkSyncs = (company: Company, { log }: Evidence, blame: Blame): void => {
  const { accounts } = company.wanted
  for (const entry of log.filter(isPut)) {
    const resources = sentAccounts(entry)
    const sent = new Map(resources.map((row) => [row.uniqueId, row]))
    blame(
      'every sync carries the complete list of the file',
      accounts !== undefined && resources.length === accounts.size && sameAccounts(sent, accounts),
      () => `${shown(entry)} carried ${setText(sent.keys())}, not ${setText(accounts?.keys() ?? [])}`
    )
  }
}

const checkReadFirst = ({ log }: Evidence, reads: readonly string[], blame: Blame): void => {
  const first = log.find(isWrite)
  if (first === undefined) return
  for (const path of reads) {
    const read = log.find((entry) => entry.path.replace('/list_all', '') === path && isWhole(entry))
    blame(
      'nothing is written before everything was read whole',
      read !== undefined && read.n < first.n,
      () => `${shown(first)} came without a whole answer to GET ${path}`
    )
  }
}

const checkOrder = (company: Company, { log, before }: Evidence, schedule: Schedule, blame: Blame): void => {
  if (company.wanted.accounts === undefined) return
  const verified = verifiedAt(company, before, log, schedule)
  for (const entry of log.filter((one) => isWrite(one) && !isPut(one)))
    blame(
      'groups, viewers and offboarding wait for verified accounts',
      entry.n > verified,
      () => `${shown(entry)} came before the accounts were seen to be as wanted (request ${verified})`
    )
}

const checkOffboarded = (company: Company, { log, after }: Evidence, blame: Blame): void => {
  const { offboarded, acknowledgers } = company.wanted
  const asked = log.filter(isOffboard).flatMap(sentPeople)
  for (const id of [...asked, ...Object.keys(after.offboardedBy)])
    blame(
      'only people who left, and have no active account, are offboarded',
      offboarded.has(id),
      () => `${id} was offboarded, or was to be`
    )
  for (const [id, by] of Object.entries(after.offboardedBy))
    blame(
      'only people who left, and have no active account, are offboarded',
      acknowledgers.has(by),
      () => `${id} was offboarded by ${by}`
    )
}

const checkInvitations = ({ after }: Evidence, blame: Blame): void => {
  for (const [email, times] of Object.entries(after.invitations))
    blame('no invitation is sent twice', times <= 1, () => `${email} was invited ${times} times`)
  for (const [email, { count }] of after.viewers)
    blame('no invitation is sent twice', count === 1, () => `${email} is ${count} viewers`)
}

const isViewer = (viewer: ViewerFields | undefined, wanted: ViewerFields | undefined): boolean =>
  viewer !== undefined &&
  wanted !== undefined &&
  viewer.accessLevel === wanted.accessLevel &&
  viewer.expirationDate === wanted.expirationDate &&
  viewer.customerTrustAccountId === wanted.customerTrustAccountId &&
  setText(viewer.resourceIds ?? ['all']) === setText(wanted.resourceIds ?? ['all'])

/** Each part of Vanta is as it was or as it is wanted: there is no third. */
const checkBounds = (company: Company, { before, after }: Evidence, blame: Blame): void => {
  const { wanted } = company
  const only = 'nothing happens in Vanta but what the file asks for'
  blame(
    only,
    sameAccounts(after.live, before.live) ||
      (wanted.accounts !== undefined && sameAccounts(after.live, wanted.accounts)),
    () => `the accounts ${setText(after.live.keys())} are neither those of before nor the wanted ones`
  )
  for (const [group, members] of after.members) {
    const was = before.members.get(group) ?? new Set()
    const is = wanted.groups.get(group) ?? was
    blame(
      only,
      [...was.intersection(is)].every((id) => members.has(id)) &&
        [...members].every((id) => was.has(id) || is.has(id)),
      () => `group ${group} has ${setText(members)}; before ${setText(was)}; wanted ${setText(is)}`
    )
  }
  for (const [email, viewer] of after.viewers) {
    const was = before.viewers.get(email)
    blame(
      only,
      (was !== undefined && isViewer(viewer, was) && viewer.removed === was.removed) ||
        isViewer(viewer, wanted.viewers.get(email)),
      () => `viewer ${email} is ${JSON.stringify(viewer)}`
    )
  }
  blame(
    only,
    sameSet(
      [...after.complete].filter((id) => !before.complete.has(id)),
      Object.keys(after.offboardedBy).filter((id) => !Object.hasOwn(before.offboardedBy, id))
    ),
    () => `complete are ${setText(after.complete)}`
  )
}

// What holds of what is said.

const totalsOf = (picture: Picture) => {
  const active = [...picture.live.values()].filter(({ status }) => status === 'ACTIVE').length
  return { active, deactivated: picture.live.size - active, deleted: picture.deleted }
}

/** A request that was not sent, since the run's time was used up by trouble elsewhere. */
const isOutOfTime = ({ result }: Item, log: readonly LoggedRequest[]): boolean =>
  /time limit for Vanta/.test(result.message ?? '') && wasHit(log, () => true)

/** A fault hit a request that this is about. */
const wasHit = (log: readonly LoggedRequest[], about: (entry: LoggedRequest) => boolean): boolean =>
  log.some((entry) => entry.fault !== undefined && about(entry))

const isToken = ({ path }: LoggedRequest): boolean => path === '/oauth/token'
const isOn =
  (app: LoggedRequest['app'], about: (entry: LoggedRequest) => boolean) =>
  (entry: LoggedRequest): boolean =>
    about(entry) || (entry.app === app && (isToken(entry) || entry.fault === 'revoke'))

const checkAccounts = (
  company: Company,
  evidence: Evidence,
  schedule: Schedule,
  report: ReportJson,
  blame: Blame
): void => {
  const says = 'the report says of accounts what happened'
  const { wanted } = company
  const { log, before, after, step } = evidence
  const { accounts } = report
  if (accounts === null) {
    blame(
      says,
      wanted.accounts === undefined || !log.some(isWrite),
      () => 'something was written, and the report has no accounts'
    )
    return
  }
  const isVerified = verifiedAt(company, before, log, schedule) !== Infinity
  const isWritten = log.some((entry) => isPut(entry) && entry.effect)
  const isLie = schedule.strikes.some(({ fault }) => fault.lies === true)
  const isUncertain = /not certain/.test(report.failure?.message ?? '')
  const told = JSON.stringify({ written: accounts.written, verified: accounts.verified })

  blame(
    says,
    sameSet(
      accounts.changes.map(({ kind, uniqueId }) => `${kind} ${uniqueId}`),
      [...wanted.changes].map(([uniqueId, kind]) => `${kind} ${uniqueId}`)
    ) && accounts.counts['unchanged'] === wanted.unchanged,
    () =>
      `it lists ${setText(accounts.changes.map(({ kind, uniqueId }) => `${kind} ${uniqueId}`))}, wanted ${setText([...wanted.changes].map(([id, kind]) => `${kind} ${id}`))}, unchanged ${accounts.counts['unchanged']} and ${wanted.unchanged}`
  )
  blame(
    says,
    JSON.stringify(accounts.before) === JSON.stringify(totalsOf(before)),
    () => `before is ${JSON.stringify(accounts.before)}, not ${JSON.stringify(totalsOf(before))}`
  )
  blame(says, accounts.verified === isVerified, () => `${told}, but verified was ${isVerified}`)
  blame(
    says,
    accounts.written ? isWritten || isLie : !isWritten || isUncertain || isUnshown(wanted, log),
    () => `${told}, but written was ${isWritten}`
  )
  blame(
    says,
    !accounts.verified || JSON.stringify(accounts.after) === JSON.stringify(totalsOf(after)),
    () => `after is ${JSON.stringify(accounts.after)}, not ${JSON.stringify(totalsOf(after))}`
  )
  const isTried = log.some(isPut)
  for (const { kind, uniqueId, result } of accounts.changes) {
    const fields = after.live.get(uniqueId)
    const isDone =
      kind === 'removed' ? fields === undefined : fields !== undefined && isAsWanted(wanted, uniqueId, fields)
    const fits =
      result.status === 'done'
        ? isDone
        : result.status === 'failed'
          ? isTried && !isVerified
          : result.status === 'planned' && !isTried
    blame(says, fits, () => `${kind} ${uniqueId} is called ${result.status}; it is ${isDone ? '' : 'not '}so`)
    blame(
      'an item fails only where a fault hit it',
      result.status !== 'failed' ||
        wasHit(
          log,
          isOn('build', (entry) => isPut(entry) || isList(entry))
        ),
      () => `${kind} ${uniqueId}: ${result.message}`
    )
  }
  const count = (kind: string): string =>
    String(
      accounts.changes.filter((change) => change.kind === kind && change.result.status === 'done').length
    )
  for (const kind of ['created', 'updated', 'deactivated', 'reactivated', 'removed'])
    blame(
      'the outputs say the same as the report',
      step.outputs[kind] === count(kind),
      () => `${kind} is ${step.outputs[kind]}, the report has ${count(kind)}`
    )
}

/** In doubt, and with nothing to change, no one can see whether a sync went through. */
const isUnshown = (wanted: Company['wanted'], log: readonly LoggedRequest[]): boolean =>
  wanted.changes.size === 0 && wasHit(log, isPut)

const isAsWanted = (wanted: Company['wanted'], uniqueId: string, fields: object): boolean => {
  const expected = wanted.accounts?.get(uniqueId)
  return (
    expected !== undefined && sameAccounts(new Map([[uniqueId, fields]]), new Map([[uniqueId, expected]]))
  )
}

type Told = Readonly<{ name: string; item: Item; isDone: boolean; isChanged: boolean; isHit: boolean }>

/** An item's result against what happened to it. */
const checkItem = ({ name, item, isDone, isChanged, isHit }: Told, says: Invariant, blame: Blame): void => {
  const { status, message } = item.result
  blame(says, status !== 'done' || isDone, () => `${name} is called done, and is not`)
  blame(says, !isChanged || status === 'done' || isHit, () => `${name} is called ${status}, and happened`)
  blame(
    says,
    ['done', 'failed', 'not-tried', 'planned'].includes(status),
    () => `${name} is called ${status}`
  )
  blame(
    'an item fails only where a fault hit it',
    status !== 'failed' || isHit,
    () => `${name} failed without a fault: ${message}`
  )
}

const checkGroups = (
  company: Company,
  { log, before, after }: Evidence,
  report: ReportJson,
  blame: Blame
): void => {
  const says = 'the report says of groups what happened'
  const names = report.groups.map(({ kind, groupId, personId }) => `${kind} ${groupId} ${personId}`)
  blame(
    says,
    sameSet(names, company.wanted.groupChanges),
    () => `it lists ${setText(names)}, wanted ${setText(company.wanted.groupChanges)}`
  )
  for (const item of report.groups) {
    const { kind, groupId, personId } = item
    const was = before.members.get(groupId)?.has(personId) ?? false
    const is = after.members.get(groupId)?.has(personId) ?? false
    checkItem(
      {
        name: `${kind} ${groupId} ${personId}`,
        item,
        isDone: is === (kind === 'added'),
        isChanged: was !== is,
        isHit:
          isOutOfTime(item, log) ||
          wasHit(
            log,
            isOn('manage', ({ path }) => path.includes(groupId))
          )
      },
      says,
      blame
    )
  }
}

const checkViewers = (
  company: Company,
  { log, before, after }: Evidence,
  report: ReportJson,
  blame: Blame
): void => {
  const says = 'the report says of viewers what happened'
  const { updatedViewers, invited, viewers } = company.wanted
  const names = report.viewers.map(({ kind, email }) => `${kind} ${email.toLowerCase()}`)
  const wanted = [
    ...[...updatedViewers].map((email) => `updated ${email}`),
    ...[...invited].map((email) => `invited ${email}`)
  ]
  blame(says, sameSet(names, wanted), () => `it lists ${setText(names)}, wanted ${setText(wanted)}`)
  for (const item of report.viewers) {
    const email = item.email.toLowerCase()
    const isDone = isViewer(after.viewers.get(email), viewers.get(email))
    checkItem(
      {
        name: `${item.kind} ${email}`,
        item,
        isDone,
        isChanged: isDone && !isViewer(before.viewers.get(email), viewers.get(email)),
        isHit:
          isOutOfTime(item, log) ||
          wasHit(
            log,
            isOn('manage', ({ path }) => path.startsWith('/v1/trust-centers'))
          )
      },
      says,
      blame
    )
  }
}

const checkLeavers = (company: Company, evidence: Evidence, report: ReportJson, blame: Blame): void => {
  const says = 'the report says of people who left what happened'
  const { log, before, after, step } = evidence
  const { offboarded, pending } = company.wanted
  const people = report.offboarding?.people ?? []
  const isPeople = ({ path }: LoggedRequest): boolean => path.startsWith('/v1/people')
  const free = [...offboarded].filter((id) => !before.complete.has(id))
  for (const id of free) {
    const item = people.find(({ personId }) => personId === id)
    if (item === undefined) {
      blame(says, false, () => `${id} is not in the report`)
      continue
    }
    // What Vanta turned down, or does not confirm, waits for a later run: pending, and no failure.
    const status = item.decision === 'pending' ? 'pending' : item.result.status
    const isDone = after.complete.has(id)
    const isHit = isOutOfTime(item, log) || wasHit(log, isOn('manage', isPeople))
    blame(says, status !== 'done' || isDone, () => `${id} is called done, and is not complete`)
    blame(says, !isDone || status === 'done' || isHit, () => `${id} is called ${status}, and is complete`)
    blame(
      says,
      !['pending', 'failed'].includes(status) || isHit,
      () => `${id} is ${status} without a fault: ${item.result.message}`
    )
  }
  const waiting = people.filter(({ personId }) => personId === null || !offboarded.has(personId))
  blame(
    says,
    waiting.length === pending && waiting.every(({ decision }) => decision === 'pending'),
    () =>
      `${waiting.map(({ email, decision }) => `${email} ${decision}`).join(', ')} are pending, expected ${pending}`
  )
  const done = people.filter(
    ({ decision, result }) => decision === 'offboard' && result.status === 'done'
  ).length
  blame(
    'the outputs say the same as the report',
    step.outputs['offboarded'] === String(done) &&
      step.outputs['offboarding-pending'] === String(people.length - done),
    () =>
      `offboarded ${step.outputs['offboarded']}, pending ${step.outputs['offboarding-pending']}; the report has ${done} of ${people.length}`
  )
}

const checkOutputs = (
  { step, log }: Evidence,
  schedule: Schedule,
  report: ReportJson,
  blame: Blame
): void => {
  const same = 'the outputs say the same as the report'
  const { outputs } = step
  const done = (items: readonly Item[]): string =>
    String(items.filter(({ result }) => result.status === 'done').length)
  const expected: Record<string, string> = {
    mode: 'apply',
    changed: String(report.changed),
    applied: String(report.applied),
    'group-changes': done(report.groups),
    'viewer-changes': done(report.viewers),
    'failure-reason': report.failure?.reason ?? ''
  }
  for (const [name, value] of Object.entries(expected))
    blame(same, outputs[name] === value, () => `${name} is ${outputs[name]}, the report has ${value}`)
  const written = log.filter((entry) => isWrite(entry) && entry.effect)
  const isLie = schedule.strikes.some(({ fault }) => fault.lies === true)
  blame(
    same,
    report.applied ? written.length > 0 || isLie : written.every(({ fault }) => fault !== undefined),
    () => `applied is ${report.applied}, written was ${written.map(shown).join('; ')}`
  )
  blame(
    'every request is counted',
    schedule.proxy !== undefined || report.requests === log.length,
    () => `the report has ${report.requests} requests, Vanta saw ${log.length}`
  )
}

const checkReason = (
  company: Company,
  evidence: Evidence,
  schedule: Schedule,
  report: ReportJson,
  blame: Blame
): void => {
  const right = 'the exit status and the failure-reason are right'
  const { step, log, before } = evidence
  const reason = step.outputs['failure-reason'] ?? '(none)'
  blame(
    right,
    (step.status === 1) === (reason !== '') && step.status !== null,
    () => `exit status ${step.status} with ${reason}`
  )
  const isVerified =
    company.wanted.accounts === undefined || verifiedAt(company, before, log, schedule) !== Infinity
  const items = [...report.groups, ...report.viewers, ...(report.offboarding?.people ?? [])]
  const isPartly = items.some(({ result }) => result.status === 'failed')
  const sync = log.findLast(isPut)
  const isConfirmed =
    sync !== undefined &&
    (isWhole(sync) || sync.fault === 'lag' || schedule.strikes.some(({ fault }) => fault.lies))
  const expected = !log.some(isWrite)
    ? report.failure === null && company.wanted.accounts === undefined
      ? ['']
      : ['vanta-error']
    : !isVerified
      ? isConfirmed
        ? ['verification-failed']
        : ['vanta-error', 'verification-failed']
      : isPartly
        ? ['partly-applied']
        : // A strange answer to the offboarding is an error, also where everyone turns out to be complete.
          wasHit(log, isOffboard)
          ? ['', 'partly-applied']
          : ['']
  blame(
    right,
    expected.includes(reason),
    () => `the reason is "${reason}", expected "${expected.join('" or "')}"`
  )
  blame(
    right,
    reason !== 'verification-failed' ||
      log.some((entry) => isPut(entry) && (entry.effect || entry.fault !== undefined)),
    () => 'there was nothing to verify'
  )
}

const checkSecrets = ({ step }: Evidence, blame: Blame): void => {
  const surfaces: Record<string, string> = {
    log: step.log
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n'),
    summary: step.summary,
    outputs: JSON.stringify(step.outputs),
    report: JSON.stringify(step.report ?? null)
  }
  for (const [surface, text] of Object.entries(surfaces)) {
    const found = /vat_[0-9a-f]{8}|vcs_sandbox_\w+/.exec(text)
    blame(
      'secrets and tokens stand nowhere but in masks',
      found === null,
      () => `the ${surface} shows ${found?.[0]}`
    )
  }
}

const checkEnd = ({ step }: Evidence, blame: Blame): void => {
  blame(
    'a run comes to its own end',
    step.status !== null,
    () => `it was killed after ${Math.round(step.ms)} ms`
  )
  const bug = /\n\s+at .+:\d+|unforeseen|Unhandled|TypeError|RangeError|\[object Object\]/.exec(step.log)
  blame('the log shows no stack trace and no bug', bug === null, () =>
    JSON.stringify(step.log.slice(bug?.index ?? 0, (bug?.index ?? 0) + 300))
  )
  blame(
    'the log shows no stack trace and no bug',
    step.log.length < 100_000 && readReport(step.report) !== undefined,
    () => `the log has ${step.log.length} characters, the report is ${typeof step.report}`
  )
}

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
    checkReadFirst(evidence, reads, blame)
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
export const checkFurther = (_company: Company, evidence: Evidence): readonly Violation[] =>
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
