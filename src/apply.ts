// Effects, in order: all accounts in one PUT, proof by read-back, groups, viewers, offboarding last. One failed
// item does not stop the others; whatever is already as wanted is success; running again is the recovery.
import { Failure, type Place, type Problem } from './errors.ts'
import { type Mismatch, mismatches, showsInReadBack, totalsOf } from './plan/accounts.ts'
import type { AccountPlan, AccountTotals, GroupChange, Leaver, Plan, ViewerChange } from './plan/plan.ts'
import type { Result, WithResult } from './report/report.ts'
import { VantaError } from './vanta/answers.ts'
import type { ItemResult, Person, VantaAccount } from './vanta/model.ts'

/** Vanta as `applyPlan` needs it: reads and writes, each throwing a `Failure` where Vanta does not do its part. */
export type Vanta = Readonly<{
  putAccounts: () => Promise<void>
  readAccounts: () => Promise<readonly VantaAccount[]>
  /** The index of the record that Vanta's error points at, if it does. */
  rejectedRecord: (error: unknown) => number | undefined
  /** Vanta's answer is a clear no, so that nothing was written; false where a write may have gone through. */
  isRefusal: (error: unknown) => boolean
  addPeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
  removePeople: (groupId: string, personIds: readonly string[]) => Promise<readonly ItemResult[]>
  updateViewer: (change: ViewerChange) => Promise<ItemResult>
  inviteViewer: (change: ViewerChange) => Promise<ItemResult>
  offboardPeople: (personIds: readonly string[], acknowledgerId: string) => Promise<readonly ItemResult[]>
  readPeople: () => Promise<readonly Person[]>
  sleep: (ms: number) => Promise<void>
  log: (message: string) => void
}>

export type AccountsOutcome = Readonly<{
  written: boolean
  verified: boolean
  mismatches: readonly Mismatch[]
  after?: AccountTotals
  failure?: Failure
}>

export type Outcome = Readonly<{
  accounts?: AccountsOutcome
  groups: readonly WithResult<GroupChange>[]
  viewers: readonly WithResult<ViewerChange>[]
  leavers: readonly WithResult<Leaver>[]
  /** Who was named as completing the offboarding, where anybody was. */
  acknowledgerId?: string
  failure?: Failure
}>

/** Waits before the second, third and fourth look: Vanta does not say how soon a read shows a write. */
const PATIENCE_MS = [1_000, 2_000, 4_000]

/** Even an error that no one foresaw must not hide what was done before it, so it is a failure like any other. */
const asFailure = (error: unknown): Failure => {
  if (error instanceof Failure) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Failure(
    'vanta-error',
    `Something unforeseen happened: ${message}. Please report this as a bug.`,
    [],
    error
  )
}

type Verification = Readonly<{ found: readonly Mismatch[]; after: AccountTotals }>

/** Reads the accounts back until they are as sent, or the patience ends. */
const verify = async (plan: AccountPlan, vanta: Vanta): Promise<Verification> => {
  for (let look = 0; ; look += 1) {
    const rows = await vanta.readAccounts()
    const found = mismatches(rows, plan.body)
    const wait = PATIENCE_MS[look]
    if (found.length === 0 || wait === undefined) return { found, after: totalsOf(rows) }
    vanta.log(
      `${found.length} of the accounts do not read back as sent yet; looking again in ${wait / 1_000} s`
    )
    await vanta.sleep(wait)
  }
}

/** Says which user of the file Vanta's error points at, where it does. */
const withRecord = (
  failure: Failure,
  plan: AccountPlan,
  vanta: Vanta,
  places: ReadonlyMap<string, Place>
): Failure => {
  const index = vanta.rejectedRecord(failure)
  const account = index === undefined ? undefined : plan.body[index]
  if (account === undefined) return failure
  const problem: Problem = {
    message: `Vanta turned down ${account.uniqueId} (${account.displayName}): ${failure.message} Vanta takes all records or none. Correct this user.`,
    place: places.get(account.uniqueId)
  }
  return new Failure(failure.reason, failure.message, [...failure.problems, problem], failure.cause)
}

/** What does not read back is exactly what was to change: the sync did not take effect. */
const isAsBefore = (found: readonly Mismatch[], plan: AccountPlan): boolean => {
  const changed = new Set(plan.changes.filter(showsInReadBack).map(({ uniqueId }) => uniqueId))
  return found.length === changed.size && found.every(({ uniqueId }) => changed.has(uniqueId))
}

const applyAccounts = async (
  plan: AccountPlan,
  vanta: Vanta,
  places: ReadonlyMap<string, Place>
): Promise<AccountsOutcome> => {
  let doubt: Failure | undefined
  try {
    vanta.log(`Writing all ${plan.body.length} accounts in one full-state sync`)
    await vanta.putAccounts()
  } catch (error) {
    const failure = asFailure(error)
    if (error instanceof Failure && vanta.isRefusal(error))
      return {
        written: false,
        verified: false,
        mismatches: [],
        failure: withRecord(failure, plan, vanta, places)
      }
    doubt = failure
    vanta.log('It is not certain whether Vanta took the sync; reading the accounts back to see')
  }
  try {
    const { found, after } = await verify(plan, vanta)
    // In doubt and with nothing to change, the accounts are as wanted, but nothing shows that they were written.
    const written = doubt === undefined || plan.changes.some(showsInReadBack)
    if (found.length === 0) return { written, verified: true, mismatches: [], after }
    if (doubt !== undefined && isAsBefore(found, plan))
      return { written: false, verified: false, mismatches: [], after, failure: doubt }
    return {
      written: true,
      verified: false,
      mismatches: found,
      after,
      failure: new Failure(
        'verification-failed',
        `${doubt === undefined ? 'Vanta took the sync' : 'Something was written'}, but ${found.length === 1 ? 'one account does' : `${found.length} accounts do`} not read back as sent. Nothing else was done. Look at them in Vanta, and run again.`,
        found.map(({ uniqueId, message }) => ({
          message: `${uniqueId} ${message}.`,
          place: places.get(uniqueId)
        }))
      )
    }
  } catch (error) {
    const failure = asFailure(error)
    return {
      written: doubt === undefined,
      verified: false,
      mismatches: [],
      failure:
        doubt === undefined
          ? new Failure(
              'verification-failed',
              `Vanta took the sync, but the accounts could not be read back: ${failure.message} Nothing else was done. Run again.`,
              [],
              failure
            )
          : new Failure(
              'vanta-error',
              `It is not certain whether Vanta took the sync: ${doubt.message} Reading back failed as well: ${failure.message} Run again.`,
              [],
              doubt
            )
    }
  }
}

const withResult = <T>(item: T, result: Result): WithResult<T> => ({ ...item, result })

const done: Result = { status: 'done' }
const failed = (message: string | undefined): Result => ({
  status: 'failed',
  ...(message === undefined ? {} : { message })
})

const resultOf = (item: ItemResult | undefined): Result => {
  if (item === undefined) return failed('Vanta said nothing about this item.')
  return item.ok ? done : failed(item.message)
}

const applyGroups = async (
  changes: readonly GroupChange[],
  vanta: Vanta
): Promise<readonly WithResult<GroupChange>[]> => {
  const results = new Map<GroupChange, Result>()
  for (const batch of Map.groupBy(changes, ({ kind, groupId }) => `${kind} ${groupId}`).values()) {
    const [first] = batch
    if (first === undefined) continue
    const personIds = batch.map(({ personId }) => personId)
    try {
      vanta.log(
        first.kind === 'removed'
          ? `Taking ${batch.length} out of the group ${first.groupName}`
          : `Adding ${batch.length} to the group ${first.groupName}`
      )
      const items = await (first.kind === 'removed'
        ? vanta.removePeople(first.groupId, personIds)
        : vanta.addPeople(first.groupId, personIds))
      const byId = new Map(items.map((item) => [item.id, item]))
      for (const change of batch) results.set(change, resultOf(byId.get(change.personId)))
    } catch (error) {
      const { message } = asFailure(error)
      for (const change of batch) results.set(change, failed(message))
    }
  }
  return changes.map((change) => withResult(change, results.get(change) ?? failed(undefined)))
}

const applyViewers = async (
  changes: readonly ViewerChange[],
  vanta: Vanta
): Promise<readonly WithResult<ViewerChange>[]> => {
  const results: WithResult<ViewerChange>[] = []
  for (const change of changes) {
    try {
      vanta.log(
        change.kind === 'invited'
          ? `Inviting a viewer to the Trust Center ${change.slugId}`
          : `Updating a viewer of the Trust Center ${change.slugId}`
      )
      const item = await (change.kind === 'invited' ? vanta.inviteViewer(change) : vanta.updateViewer(change))
      results.push(withResult(change, resultOf(item)))
    } catch (error) {
      results.push(withResult(change, failed(asFailure(error).message)))
    }
  }
  return results
}

const planned = <T>(item: T): WithResult<T> => withResult(item, { status: 'planned' })

const notTried = <T>(item: T): WithResult<T> =>
  withResult(item, { status: 'not-tried', message: 'An earlier step failed.' })

const pendingLeaver = (
  leaver: Leaver,
  code: 'vanta-says-no' | 'not-confirmed',
  reason: string
): WithResult<Leaver> => planned({ ...leaver, decision: 'pending', pending: { code, reason } })

/** What became of a leaver who was asked for: what Vanta says now counts, not what was asked. */
const settled = (
  leaver: Leaver,
  item: ItemResult | undefined,
  now: ReadonlyMap<string, Person> | undefined,
  failure: Failure | undefined
): WithResult<Leaver> => {
  const person = now?.get(leaver.personId ?? '')
  if (person?.tasksStatus === 'OFFBOARDING_COMPLETE') return withResult(leaver, done)
  if (item !== undefined && !item.ok)
    return pendingLeaver(
      leaver,
      'vanta-says-no',
      `Vanta did not complete it: ${(item.message ?? 'no reason given').replace(/\.$/, '')}. A later run tries again.`
    )
  if (failure !== undefined) return withResult(leaver, failed(failure.message))
  if (now === undefined)
    return withResult(leaver, failed('Vanta took the request, but people could not be read again to see.'))
  return pendingLeaver(
    leaver,
    'not-confirmed',
    'Vanta took the request, but does not call the offboarding complete yet. A later run looks again.'
  )
}

/** `oddAnswers` are answers that do not fit what was asked: an error, also where the people turn out to be complete. */
type Offboarded = Readonly<{
  leavers: readonly WithResult<Leaver>[]
  oddAnswers: readonly Failure[]
  acknowledgerId?: string
}>

/** Vanta's reference: 1 to 1,000 in one request. What becomes of one request says nothing about the next. */
const OFFBOARD_AT_ONCE = 1_000

type Answer = readonly ItemResult[] | Failure

const askToOffboard = async (vanta: Vanta, ids: readonly string[], by: string): Promise<Answer> => {
  try {
    return await vanta.offboardPeople(ids, by)
  } catch (error) {
    return asFailure(error)
  }
}

const ACKNOWLEDGER = /acknowledger/i

/** It is the acknowledger whom Vanta turned down, for everybody alike, so that nothing was carried out. */
const isAcknowledgerRejected = (answer: Answer): boolean =>
  answer instanceof Failure
    ? answer instanceof VantaError &&
      [400, 404, 422].includes(answer.status ?? 0) &&
      ACKNOWLEDGER.test(answer.detail)
    : answer.length > 0 && answer.every(({ ok, message }) => !ok && ACKNOWLEDGER.test(message ?? ''))

const applyOffboarding = async (plan: Plan, vanta: Vanta): Promise<Offboarded> => {
  const { leavers = [], acknowledgerId, acknowledgerOtherId } = plan.offboarding ?? {}
  const personIds = leavers.flatMap(({ decision, personId }) =>
    decision === 'offboard' && personId !== undefined ? [personId] : []
  )
  if (personIds.length === 0 || acknowledgerId === undefined)
    return { leavers: leavers.map((leaver) => planned(leaver)), oddAnswers: [] }

  vanta.log(
    `Completing the offboarding of ${personIds.length} ${personIds.length === 1 ? 'person' : 'people'}`
  )
  const items = new Map<string, ItemResult>()
  const failures = new Map<string, Failure>()
  let by = acknowledgerId
  for (let start = 0; start < personIds.length; start += OFFBOARD_AT_ONCE) {
    const ids = personIds.slice(start, start + OFFBOARD_AT_ONCE)
    let answer = await askToOffboard(vanta, ids, by)
    if (by === acknowledgerId && acknowledgerOtherId !== undefined && isAcknowledgerRejected(answer)) {
      vanta.log('Vanta does not know the acknowledger by this id; trying the other id that it lists for them')
      by = acknowledgerOtherId
      answer = await askToOffboard(vanta, ids, by)
    }
    if (answer instanceof Failure) for (const id of ids) failures.set(id, answer)
    else for (const item of answer) items.set(item.id, item)
  }
  let now: ReadonlyMap<string, Person> | undefined
  try {
    const people = await vanta.readPeople()
    now = new Map(people.map((person) => [person.id, person]))
  } catch (error) {
    vanta.log(`People could not be read again: ${asFailure(error).message}`)
  }
  return {
    leavers: leavers.map((leaver) => {
      if (leaver.decision !== 'offboard') return planned(leaver)
      const id = leaver.personId ?? ''
      return settled(leaver, items.get(id), now, failures.get(id))
    }),
    oddAnswers: [...new Set(failures.values())].filter(
      (failure) => failure instanceof VantaError && failure.kind === 'malformed'
    ),
    acknowledgerId: by
  }
}

const partlyApplied = (
  items: readonly WithResult<Leaver | GroupChange | ViewerChange>[],
  oddAnswers: readonly Failure[]
): Failure | undefined => {
  const failures = items.filter(({ result }) => result.status === 'failed')
  const [odd] = oddAnswers
  if (failures.length === 0)
    return (
      odd &&
      new Failure(
        'partly-applied',
        `${odd.message} People were read again, and what Vanta says of them now is reported. Run again to see that nothing is left to do.`,
        [],
        odd
      )
    )
  return new Failure(
    'partly-applied',
    `${failures.length === 1 ? 'One item' : `${failures.length} items`} failed; everything else is done. Run again to try ${failures.length === 1 ? 'it' : 'them'} once more.`,
    failures.map((item) => ({
      message: `${item.email}: ${item.result.message ?? 'Vanta gave no reason.'}`,
      place: item.place
    }))
  )
}

/** Nothing was tried: every item of the plan as it stands. */
export const untouched = (plan: Plan): Outcome => ({
  groups: plan.groups.map((change) => planned(change)),
  viewers: plan.viewers.map((change) => planned(change)),
  leavers: (plan.offboarding?.leavers ?? []).map((leaver) => planned(leaver))
})

/**
 * Carries out a plan that passed every guard. Never throws for what Vanta does: the outcome carries the failure.
 * `places` are the lines of the users, by uniqueId.
 */
export const applyPlan = async (
  plan: Plan,
  vanta: Vanta,
  places: ReadonlyMap<string, Place>
): Promise<Outcome> => {
  const accounts = plan.accounts && (await applyAccounts(plan.accounts, vanta, places))
  if (accounts !== undefined && !accounts.verified)
    return {
      accounts,
      groups: plan.groups.map(notTried),
      viewers: plan.viewers.map(notTried),
      leavers: (plan.offboarding?.leavers ?? []).map((leaver) =>
        leaver.decision === 'offboard' ? notTried(leaver) : planned(leaver)
      ),
      ...(accounts.failure === undefined ? {} : { failure: accounts.failure })
    }
  const groups = await applyGroups(plan.groups, vanta)
  const viewers = await applyViewers(plan.viewers, vanta)
  const { leavers, oddAnswers, acknowledgerId } = await applyOffboarding(plan, vanta)
  const failure = partlyApplied([...groups, ...viewers, ...leavers], oddAnswers)
  return {
    ...(accounts === undefined ? {} : { accounts }),
    groups,
    viewers,
    leavers,
    ...(acknowledgerId === undefined ? {} : { acknowledgerId }),
    ...(failure === undefined ? {} : { failure })
  }
}
