// Completing the offboarding of people who left.
import { askFor, inBatches, writtenBy } from '../../apply/ask.ts'
import {
  done,
  failed,
  failedBy,
  type Gate,
  type PeopleNow,
  planned,
  withResult,
  type Written
} from '../../apply/result.ts'
import type { Edge } from '../../apply/vanta.ts'
import { asFailure, Failure } from '../../errors.ts'
import { own, plain, say, type Text, withoutStop } from '../../say.ts'
import { VantaError } from '../../vanta/error.ts'
import type { ItemResult } from '../../vanta/model.ts'
import type { WithResult } from '../change.ts'
import { isDue, type Leaver, type OffboardingPlan } from './plan.ts'

/** What is called of Vanta for people who left; 1 to 1,000 people in one call, and a result for each, in order. */
export type OffboardingCalls = Readonly<{
  offboardPeople: (personIds: readonly string[], acknowledgerId: string) => Promise<readonly ItemResult[]>
}>

type Answer = readonly ItemResult[] | Failure

const pendingLeaver = (
  leaver: Leaver,
  code: 'vanta-says-no' | 'not-confirmed',
  text: Text
): WithResult<Leaver> => planned({ ...leaver, act: 'leavers.pending', why: { code, text } })

/** What became of a leaver who was asked for: what Vanta says now counts, not what was asked. */
const settled = (leaver: Leaver, answer: ItemResult | Failure, now: PeopleNow): WithResult<Leaver> => {
  const person = now?.get(leaver.subject.id)
  if (person?.tasksStatus === 'OFFBOARDING_COMPLETE') return withResult(leaver, done)
  // Where it was lost and people do not show it, it may still be on its way.
  if (answer instanceof Failure) return withResult(leaver, failedBy(answer))
  if (!answer.ok) {
    const reason = withoutStop(answer.message ?? own('no reason given'))
    const text = say`Vanta did not complete it: ${reason}. A later run tries again.`
    return pendingLeaver(leaver, 'vanta-says-no', text)
  }
  if (now === undefined) {
    const message = say`Vanta accepted the request, but people could not be read again to see.`
    return withResult(leaver, failed(message, true))
  }
  return pendingLeaver(
    leaver,
    'not-confirmed',
    say`Vanta accepted the request, but does not call the offboarding complete yet. A later run looks again.`
  )
}

/** Vanta's reference: 1 to 1,000 in one request. What becomes of one request says nothing about the next. */
const AT_ONCE = 1_000

const ACKNOWLEDGER = /acknowledger/i

/** It is the acknowledger whom Vanta turned down, for everybody alike, so that nothing was carried out. */
const isAcknowledgerRejected = (answer: Answer): boolean =>
  answer instanceof Failure
    ? answer instanceof VantaError &&
      [400, 404, 422].includes(answer.status ?? 0) &&
      ACKNOWLEDGER.test(answer.detail)
    : answer.every(({ message }) => message !== undefined && ACKNOWLEDGER.test(plain(message)))

/** Offboards whom the plan names. What became of them, people tell who are read afterwards. */
export const writeOffboarding = async (
  { changes: leavers, acknowledgerId, acknowledgerOtherId }: OffboardingPlan,
  vanta: Edge & OffboardingCalls,
  gate: Gate
): Promise<Written<Leaver>> => {
  const due = leavers.filter(isDue)
  if (due.length === 0 || acknowledgerId === undefined) return { changes: leavers.map(planned) }

  let by = acknowledgerId
  const asked = await askFor(inBatches(due, AT_ONCE), gate, async (batch) => {
    const ids = batch.map(({ subject }) => subject.id)
    vanta.log(
      say`Completing the offboarding of ${ids.length} ${ids.length === 1 ? own('person') : own('people')}`
    )
    const answer: Answer = await vanta.offboardPeople(ids, by).catch(asFailure)
    if (by === acknowledgerId && acknowledgerOtherId !== undefined && isAcknowledgerRejected(answer)) {
      vanta.log(
        say`Vanta does not know the acknowledger by this id; trying the other id that it lists for them`
      )
      by = acknowledgerOtherId
      return vanta.offboardPeople(ids, by)
    }
    if (answer instanceof Failure) throw answer
    return answer
  })
  return {
    ...writtenBy(
      asked,
      settled,
      leavers.filter((leaver) => !isDue(leaver))
    ),
    odd: asked
      .map(({ answer }) => answer)
      .find((answer): answer is VantaError => answer instanceof VantaError && answer.kind === 'malformed'),
    acknowledgerId: by
  }
}
