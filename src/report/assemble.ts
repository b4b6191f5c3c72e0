// Puts the report together from what a run has come to know, however far it came.
import type { AccountsOutcome } from '../apply/accounts.ts'
import type { Outcome } from '../apply.ts'
import type { Failure, Note } from '../errors.ts'
import type { Chain, Source } from './chain.ts'
import { dueNotes } from '../kinds/accounts/due.ts'
import { isEmpty } from '../plan/make.ts'
import type { AccountChange, Plan } from '../plan/plan.ts'
import type { Roster } from '../roster/roster.ts'
import type { VantaState } from '../vanta/model.ts'
import type { Drift, Mode, Report, Result, RunContext, WithResult } from './report.ts'

/** A run as far as it came. What a stage would have given, and did not, is undefined. */
export type Run = Readonly<{
  mode: Mode
  context: RunContext
  apiUrl: string
  resourceId: string
  startedAt: Date
  finishedAt: Date
  roster: Roster | undefined
  state: VantaState | undefined
  plan: Plan | undefined
  outcome: Outcome | undefined
  superseded: boolean
  comparedWith: string | undefined
  drift: Drift | undefined
  sources: readonly Source[]
  chain: Chain | undefined
  /** What somebody has to act on that no line of a file stands for, such as an input that is empty. */
  warnings: readonly string[]
  notices: readonly string[]
  failure: Failure | undefined
  requests: number
}>

/** Tells the result of each account's change. */
const accountResults = (accounts: AccountsOutcome | undefined): ((change: AccountChange) => Result) => {
  if (accounts === undefined) return () => ({ status: 'planned' })
  const differing = new Map(accounts.mismatches.map(({ uniqueId, message }) => [uniqueId, message]))
  const otherwise: Result =
    accounts.written && (accounts.verified || differing.size > 0)
      ? { status: 'done' }
      : {
          status: 'failed',
          message: accounts.written
            ? 'The sync was taken, but could not be read back.'
            : accounts.uncertain
              ? 'It is not certain whether Vanta took the sync.'
              : 'Vanta did not take the sync.',
          ...(accounts.uncertain ? { uncertain: true } : {})
        }
  return ({ uniqueId }) => {
    const message = differing.get(uniqueId)
    return message === undefined ? otherwise : { status: 'failed', message }
  }
}

const accountsOf = (run: Run): Report['accounts'] => {
  const { plan, outcome } = run
  if (plan?.accounts === undefined) return undefined
  const { before, counts, changes } = plan.accounts
  const done = outcome?.accounts
  const resultOf = accountResults(done)
  return {
    before,
    ...(done?.after === undefined ? {} : { after: done.after }),
    counts,
    changes: changes.map((change): WithResult<AccountChange> => ({ ...change, result: resultOf(change) })),
    written: done?.written ?? false,
    verified: done?.verified ?? false,
    mismatches: (done?.mismatches ?? []).map(({ uniqueId, message }) => ({
      message: `${uniqueId} ${message}.`
    }))
  }
}

const wrote = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined &&
  (outcome.accounts?.written === true ||
    [...outcome.groups, ...outcome.viewers, ...outcome.leavers].some(
      ({ result }) => result.status === 'done'
    ))

const isUncertain = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined &&
  (outcome.accounts?.uncertain === true ||
    [...outcome.groups, ...outcome.viewers, ...outcome.leavers].some(
      ({ result }) => result.uncertain === true
    ))

/** The one value that every surface renders. */
export const assembleReport = (run: Run): Report => {
  const { plan, outcome, roster, failure } = run
  const accounts = accountsOf(run)
  return {
    mode: run.mode,
    context: run.context,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt.toISOString(),
    files: roster?.files.map(({ path }) => path) ?? [],
    ...(run.resourceId === '' ? {} : { resourceId: run.resourceId }),
    apiUrl: run.apiUrl,
    vantaRead: run.state !== undefined,
    ...(run.comparedWith === undefined ? {} : { comparedWith: run.comparedWith }),
    ...(accounts === undefined ? {} : { accounts }),
    ...(plan?.offboarding === undefined
      ? {}
      : {
          offboarding: {
            ...(plan.offboarding.skipped === undefined ? {} : { skipped: plan.offboarding.skipped }),
            ...(plan.offboarding.acknowledgerId === undefined ||
            !plan.offboarding.leavers.some(({ decision }) => decision === 'offboard')
              ? {}
              : { acknowledgerId: outcome?.acknowledgerId ?? plan.offboarding.acknowledgerId }),
            leavers: outcome?.leavers ?? []
          }
        }),
    groups: outcome?.groups ?? [],
    viewers: outcome?.viewers ?? [],
    ...(roster === undefined
      ? {}
      : {
          listed: {
            users: roster.users?.length ?? 0,
            groups: roster.groups?.length ?? 0,
            viewers: roster.trustCenters?.reduce((sum, { viewers }) => sum + viewers.length, 0) ?? 0
          }
        }),
    guards: plan?.guards ?? [],
    notes: [
      ...run.warnings.map((message): Note => ({ level: 'warning', message })),
      ...dueNotes(roster?.users ?? [], run.startedAt.getTime()),
      ...(plan?.notes ?? [])
    ],
    notices: run.notices,
    sources: run.sources,
    ...(run.chain === undefined ? {} : { chain: run.chain }),
    ...(run.drift === undefined ? {} : { drift: run.drift }),
    ...(plan === undefined || run.comparedWith !== undefined ? {} : { digest: plan.digest }),
    applied: wrote(outcome),
    uncertain: isUncertain(outcome),
    changed: plan !== undefined && run.comparedWith === undefined && !isEmpty(plan),
    superseded: run.superseded,
    ...(failure === undefined
      ? {}
      : { failure: { reason: failure.reason, message: failure.message, problems: failure.problems } }),
    requests: run.requests
  }
}
