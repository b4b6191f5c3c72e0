// What has to hold of all that a run says: report, outputs, log and exit status, against the sandbox's own log and
// state.
import type { LoggedRequest } from '../../sandbox/sandbox.ts'
import type { Company } from './company.ts'
import { type Blame, type Invariant, sameSet, setText, shown } from './invariants.ts'
import { isViewer } from './on-requests.ts'
import type { Picture } from './picture.ts'
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
  verifiedAt
} from './reading.ts'
import type { Schedule } from './schedule.ts'

const totalsOf = (picture: Picture) => {
  const active = [...picture.live.values()].filter(({ status }) => status === 'ACTIVE').length
  return { active, deactivated: picture.live.size - active, deleted: picture.deleted }
}

/** A request that was not sent, since the run's time was used up by trouble elsewhere. */
const isOutOfTime = ({ result }: Item, log: readonly LoggedRequest[]): boolean =>
  /time limit for Vanta|could not be read again/.test(result.message ?? '') && wasHit(log, () => true)

/** A fault hit a request that this is about. */
const wasHit = (log: readonly LoggedRequest[], about: (entry: LoggedRequest) => boolean): boolean =>
  log.some((entry) => entry.fault !== undefined && about(entry))

const isToken = ({ path }: LoggedRequest): boolean => path === '/oauth/token'
const isOn =
  (app: LoggedRequest['app'], about: (entry: LoggedRequest) => boolean) =>
  (entry: LoggedRequest): boolean =>
    about(entry) || (entry.app === app && (isToken(entry) || entry.fault === 'revoke'))

export const checkAccounts = (
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
    ) && accounts.unchanged === wanted.unchanged,
    () =>
      `it lists ${setText(accounts.changes.map(({ kind, uniqueId }) => `${kind} ${uniqueId}`))}, wanted ${setText([...wanted.changes].map(([id, kind]) => `${kind} ${id}`))}, unchanged ${accounts.unchanged} and ${wanted.unchanged}`
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

export const checkGroups = (
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
            isOn('manage', ({ path }) => path.includes(groupId) || path.startsWith('/v1/people'))
          )
      },
      says,
      blame
    )
  }
}

export const checkViewers = (
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

export const checkLeavers = (
  company: Company,
  evidence: Evidence,
  report: ReportJson,
  blame: Blame
): void => {
  const says = 'the report says of people who left what happened'
  const { log, before, after, step } = evidence
  const { offboarded, pending } = company.wanted
  const people = report.people
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

export const checkOutputs = (
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
    same,
    report.applied || report.uncertain || written.length === 0,
    () => `it is certain that nothing was written, but ${written.map(shown).join('; ')} was`
  )
  blame(
    'every request is counted',
    schedule.proxy !== undefined || report.requests === log.length,
    () => `the report has ${report.requests} requests, Vanta saw ${log.length}`
  )
}

export const checkReason = (
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
  const items = [...report.groups, ...report.viewers, ...report.people]
  const isPartly = items.some(({ result }) => result.status === 'failed')
  const sync = log.findLast(isPut)
  const isConfirmed =
    sync !== undefined &&
    (isWhole(sync, schedule) ||
      sync.fault === 'lag' ||
      schedule.strikes.some(({ fault }) => fault.lies === true && fault.rule.kind === sync.fault))
  const expected = !log.some(isWrite)
    ? report.failure === null && company.wanted.accounts === undefined
      ? ['']
      : ['vanta-error']
    : !isVerified
      ? isConfirmed
        ? ['verification-failed']
        : ['vanta-error', 'verification-failed']
      : sync !== undefined && !isConfirmed && company.wanted.changes.size === 0
        ? // Nothing shows that the regular sync was taken.
          ['vanta-error']
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

export const checkSecrets = ({ step }: Evidence, blame: Blame): void => {
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

export const checkEnd = ({ step }: Evidence, blame: Blame): void => {
  blame(
    'a run comes to its own end',
    step.status !== null,
    () => `it was killed after ${Math.round(step.ms)} ms`
  )
  const bug = /\n\s+at .+:\d+|Unexpected error|Unhandled|TypeError|RangeError|\[object Object\]/.exec(
    step.log
  )
  blame('the log shows no stack trace and no bug', bug === null, () =>
    JSON.stringify(step.log.slice(bug?.index ?? 0, (bug?.index ?? 0) + 300))
  )
  blame(
    'the log shows no stack trace and no bug',
    step.log.length < 100_000 && readReport(step.report) !== undefined,
    () => `the log has ${step.log.length} characters, the report is ${typeof step.report}`
  )
}
