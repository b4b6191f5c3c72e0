// Completing the offboarding of people who left, and asking Vanta what became of it.
import { Failure } from '../errors.ts'
import type { Leaver, Plan } from '../plan/plan.ts'
import type { WithResult } from '../report/report.ts'
import { VantaError, endsTheRun } from '../vanta/error.ts'
import type { ItemResult, Person } from '../vanta/model.ts'
import { asFailure, done, failed, planned, withResult } from './result.ts'
import type { Vanta } from './vanta.ts'

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
  if (failure !== undefined)
    return withResult(
      leaver,
      failed(failure.message, now === undefined && failure instanceof VantaError && failure.uncertain)
    )
  if (now === undefined)
    return withResult(
      leaver,
      failed('Vanta took the request, but people could not be read again to see.', true)
    )
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

/** Nobody was let in to do it, so that nothing can have changed and a look would show nothing new. */
const isBarred = (failure: Failure): boolean =>
  failure instanceof VantaError && !failure.uncertain && (failure.status === 403 || endsTheRun(failure))

/** Offboards whom the plan names, and reports what Vanta says of them afterwards. */
export const applyOffboarding = async (plan: Plan, vanta: Vanta): Promise<Offboarded> => {
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
  if (items.size > 0 || ![...failures.values()].every(isBarred))
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
