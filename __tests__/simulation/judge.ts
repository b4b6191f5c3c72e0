// What has to hold of every run, whatever happens around it. It is judged by what Vanta saw; the report is the accused.
import type { Evidence, Run } from './evidence.ts'
import { judgeAccounts } from './judge-accounts.ts'
import { judgeItems } from './judge-items.ts'
import { judgeReport } from './judge-report.ts'
import { toldBy } from './told.ts'
import { isToVanta, isWrite, type Trial, type Violation } from './trial.ts'

/** Vanta's reference: tokens that an app may be given in a minute. */
const MOST_TOKENS = 5
const A_MINUTE_MS = 60_000
const LONGEST_MS = 16.5 * 60_000

export const judge = (evidence: Evidence): Violation[] =>
  evidence.runs.flatMap((run) => judgeRun(run, evidence))

const judgeRun = (run: Run, evidence: Evidence): Violation[] => {
  const violations: Violation[] = []
  const accuse: Trial['accuse'] = (grade, kind, detail) =>
    void violations.push({ kind, grade, run: run.name, detail })
  const excuse: Trial['excuse'] = (kind, detail) =>
    void violations.push({ kind, grade: 'excused', run: run.name, detail })
  if (run.threw !== undefined) accuse('silent', 'main threw', run.threw)
  const unforeseen = /Unexpected error:[^\n]*/.exec(run.log)?.[0]
  if (unforeseen !== undefined) accuse('silent', 'unforeseen', unforeseen)
  const told = toldBy(run.report)
  if (told === undefined) {
    accuse('silent', 'no report', run.log.slice(-300))
    return violations
  }
  const own = evidence.log.filter((entry) => entry.run === run.name)
  const writes = own.filter(isWrite)
  const first = writes[0]?.n ?? Infinity
  const since = evidence.moments.findLastIndex(({ n }) => n < first)
  const seen = evidence.moments
    .slice(Math.max(0, since))
    .filter(({ n }) => n <= run.to)
    .map(({ picture }) => picture)
  const isRed = run.outputs['failure-reason'] !== ''
  const trial = { run, told, evidence, own, writes, isRed, seen, accuse, excuse }
  judgeWhole(trial)
  judgeSurfaces(trial)
  judgeAccounts(trial)
  judgeItems(trial)
  judgeReport(trial)
  return violations
}

/** What no surface of a run may show, whatever Vanta says. */
const judgeSurfaces = ({ run, accuse }: Trial): void => {
  const shown = [run.log, run.summary, JSON.stringify([run.outputs, run.report]), run.population].join('\n')
  const secrets = ['client-secret', 'manage-client-secret', 'github-token'].map(
    (name) => run.inputs[name] ?? ''
  )
  for (const secret of [...secrets, 'vat_'])
    if (secret !== '' && shown.includes(secret)) accuse('silent', 'shows a secret', secret)
  const bug = /\n\s+at .+:\d+|Unhandled|TypeError|RangeError|\[object Object\]/.exec(shown)
  if (bug !== null) accuse('silent', 'shows a bug', shown.slice(bug.index, bug.index + 300))
  if (run.log.length > 100_000) accuse('silent', 'logs too much', `${run.log.length} characters`)
}

/** What holds of a run as a whole. */
const judgeWhole = ({ run, told, own, writes, isRed, accuse }: Trial): void => {
  const isFailed = /^::error ?[^:]*::/m.test(run.log)
  if (isFailed !== isRed)
    accuse('silent', 'exit and failure-reason differ', run.outputs['failure-reason'] ?? '')
  const sent = own.filter(isToVanta).length + run.onTheWay
  if (told.requests !== sent) accuse('silent', 'requests miscounted', `${told.requests}, not ${sent}`)
  const [write] = writes
  if (write !== undefined) {
    if (run.outputs['mode'] !== 'apply') accuse('lost', 'wrote without apply', write.key)
    if (run.spec.event.startsWith('pull_request') || (run.spec.branch ?? 'main') !== 'main')
      accuse('lost', 'applied what is not merged', write.key)
    if (['refused', 'configuration', 'invalid-users-file'].includes(run.outputs['failure-reason'] ?? ''))
      accuse('lost', 'wrote and refused', write.key)
  }
  const knew = own.find(
    ({ role, status, tip }) => role === 'GET tip' && status === 200 && tip !== run.spec.sha
  )
  const after = knew && writes.find(({ sentAt }) => knew.arrivedAt > 0 && sentAt > knew.arrivedAt)
  if (after !== undefined && (run.spec.branch ?? 'main') === 'main')
    accuse('lost', 'wrote after it knew of a newer commit', after.key)
  const effect = writes.find((entry) => entry.effect)
  if (!told.applied && !told.uncertain && effect !== undefined)
    accuse('silent', 'says that nothing was written', effect.key)
  for (const entry of own.filter(isToVanta))
    if (entry.userAgent === '') accuse('silent', 'sent no user-agent', entry.key)
  for (const role of ['token build', 'token manage']) {
    const times = own.filter((entry) => entry.role === role).map(({ sentAt }) => sentAt)
    if (times.some((time, n) => n >= MOST_TOKENS && time - (times[n - MOST_TOKENS] ?? 0) < A_MINUTE_MS))
      accuse('silent', 'asked for too many tokens', role)
  }
  if (run.ms > LONGEST_MS) accuse('silent', 'ran too long', `${Math.round(run.ms / 1000)} s`)
}
