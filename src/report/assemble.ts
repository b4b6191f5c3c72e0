// Puts the report together from what a run has come to know, however far it came.
import type { Outcome } from '../apply.ts'
import { countProblems, type Failure, type Note, type Problem } from '../errors.ts'
import type { Inputs } from '../inputs.ts'
import type { Done } from '../kinds/change.ts'
import { told } from '../kinds/draft.ts'
import { isOfAccount, isWaiting } from '../kinds/words.ts'
import { dueNotes } from '../kinds/accounts/due.ts'
import { isLive } from '../kinds/accounts/plan.ts'
import { isEmpty } from '../plan/make.ts'
import type { Plan } from '../plan/plan.ts'
import type { Roster } from '../roster/roster.ts'
import { person, say, type Text } from '../say.ts'
import type { VantaState } from '../vanta/model.ts'
import { REPORT_SCHEMA_URL, REPORT_VERSION } from './json.ts'
import type { Report } from './shape.ts'
import { totalsOf } from './tally.ts'
import { verdictOf } from './verdict.ts'

/** A run as far as it came. What a stage would have given, and did not, is not there. */
export type Run = Readonly<{
  mode: Report['mode']
  inputs?: Pick<Inputs, 'label' | 'usersFile' | 'redact' | 'apiUrl' | 'resourceId'> | undefined
  context: Report['run']
  startedAt: Date
  roster?: Roster | undefined
  state?: VantaState | undefined
  plan?: Plan | undefined
  outcome?: Outcome | undefined
  superseded: boolean
  /** Why Vanta was not contacted, unless the workflow chose `validate` itself. */
  notContacted?: Text | undefined
  comparedWith?: string | undefined
  drift?: Report['drift'] | undefined
  /** What somebody has to act on and no line of a file shows, such as an empty input. */
  warnings: readonly Text[]
  notices: readonly Text[]
  /** The users files as they were read, beside what the commit holds. */
  sources: Report['files']
  /** Of an `apply`: who asked for and who approved what was applied. */
  chain?: Report['chain'] | undefined
  failure?: Failure | undefined
}>

const problemOf = ({ message, place }: Problem) => ({ message, place: place ?? null })

const accountsOf = ({ plan, outcome }: Run): Report['accounts'] => {
  if (plan?.accounts === undefined) return null
  const { before, unchanged, users } = plan.accounts
  const { after = null, written = false, verified = false, mismatches = [] } = outcome?.sync ?? {}
  const deactivated = users.filter(({ account }) => account.status === 'DEACTIVATED').length
  return {
    before,
    wanted: { active: users.length - deactivated, deactivated, deleted: 0 },
    after,
    unchanged,
    written,
    verified,
    mismatches: mismatches.map(problemOf)
  }
}

const changesOf = ({ outcome, drift }: Run): readonly Done[] => {
  const changes = outcome?.changes.map(told) ?? []
  const drifted = new Set(drift?.accounts)
  return changes.map((change) =>
    isOfAccount(change) && drifted.has(change.subject.id)
      ? { ...change, flags: [...change.flags, { code: 'drift' }] }
      : change
  )
}

const offboardingOf = ({ plan, outcome, state }: Run): Report['offboarding'] => {
  const offboarding = plan?.offboarding
  if (offboarding === undefined) return null
  const someone = offboarding.changes.some((leaver) => !isWaiting(leaver))
  const by = someone ? (outcome?.acknowledgerId ?? offboarding.acknowledgerId ?? null) : null
  const known = state?.people?.find(({ id, userId }) => by !== null && (by === id || by === userId))
  return {
    skipped: offboarding.skipped ?? null,
    acknowledgerId: by,
    acknowledger: known === undefined ? null : say`${person(known.name, known.email)}`,
    staying: offboarding.seen?.staying ?? null,
    unmatched: offboarding.seen?.unmatched ?? null
  }
}

const filesOf = ({ roster, sources }: Run): Report['files'] =>
  (roster?.files ?? []).map(
    ({ path }) => sources.find((source) => source.path === path) ?? { path, blob: null, committed: null }
  )

const listedOf = ({ mode, roster, state }: Run): Report['listed'] => {
  if (mode === 'export')
    return { users: (state?.accounts ?? []).filter(isLive).length, groups: 0, viewers: 0 }
  if (roster === undefined) return null
  return {
    users: roster.users?.length ?? null,
    groups: roster.groups?.length ?? 0,
    viewers: roster.trustCenters?.flatMap((center) => center.viewers).length ?? 0
  }
}

/** A failure, without what the guards and the changes of the report say themselves. */
const failureOf = ({ failure, plan }: Run, changes: readonly Done[]): Report['failure'] => {
  if (failure === undefined) return null
  const refusals = new Set(plan?.guards.flatMap((guard) => guard.refusals))
  const isSaid =
    failure.reason === 'partly-applied' && changes.some(({ result }) => result.status === 'failed')
  const problems = isSaid ? [] : failure.problems.filter((problem) => !refusals.has(problem))
  return {
    reason: failure.reason,
    message: failure.said,
    problems: problems.map(problemOf),
    amount: countProblems(problems)
  }
}

/** The one value that every surface renders. */
export const assembleReport = (run: Run, finishedAt: Date, requests: number): Report => {
  const { inputs, plan, outcome, roster } = run
  const changes = changesOf(run)
  // Of accounts, the sync says what became of all of them.
  const others = changes.filter((change) => !isOfAccount(change)).map(({ result }) => result)
  const accounts = accountsOf(run)
  const isCompared = run.comparedWith !== undefined
  const report: Report = {
    $schema: REPORT_SCHEMA_URL,
    version: REPORT_VERSION,
    mode: run.mode,
    label: inputs?.label || null,
    verdict: '',
    startedAt: run.startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    run: run.context,
    files: filesOf(run),
    usersFile: inputs?.usersFile ?? [],
    listed: listedOf(run),
    resourceId: inputs?.resourceId || null,
    apiUrl: inputs?.apiUrl ?? '',
    vantaRead: run.state !== undefined,
    notContacted: run.notContacted ?? null,
    comparedWith: run.comparedWith ?? null,
    changed: plan !== undefined && !isCompared && !isEmpty(plan),
    applied: outcome?.sync?.written === true || others.some(({ status }) => status === 'done'),
    uncertain: outcome?.sync?.uncertain === true || others.some(({ uncertain }) => uncertain),
    superseded: run.superseded,
    planDigest: plan === undefined || isCompared ? null : plan.digest,
    failure: failureOf(run, changes),
    // What two versions of the files differ in says nothing about Vanta, and is not counted.
    totals: isCompared ? totalsOf([], run.mode, 0) : totalsOf(changes, run.mode, accounts?.unchanged ?? 0),
    accounts,
    offboarding: offboardingOf(run),
    changes,
    guards: (plan?.guards ?? []).map(({ name, summary, refusals }) => ({
      name,
      passed: refusals.length === 0,
      summary,
      refusals: refusals.map(problemOf)
    })),
    notes: [
      ...run.warnings.map((message): Note => ({ level: 'warning', message })),
      ...(roster?.notes ?? []),
      ...dueNotes(roster?.users ?? [], run.startedAt.getTime()),
      ...(plan?.notes ?? []),
      ...(outcome?.sync?.notes ?? [])
    ]
      .map((note) => ({ level: note.level, ...problemOf(note) }))
      // Warnings first: where space is short, notices give way.
      .toSorted((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning')),
    notices: run.notices,
    chain: run.chain ?? null,
    drift: run.drift ?? null,
    population: null,
    redacted: inputs?.redact === true,
    requests
  }
  return { ...report, verdict: verdictOf(report) }
}
