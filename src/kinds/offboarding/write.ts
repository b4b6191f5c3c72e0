// Completing the offboarding of people who left.
import { Failure } from '../../errors.ts'
import { isDue, type Leaver, type OffboardingPlan } from './plan.ts'
import type { WithResult } from '../change.ts'
import { own, plain, say, type Text, withoutStop } from '../../say.ts'
import { VantaError, leavesNothingOpen } from '../../vanta/error.ts'
import type { ItemResult } from '../../vanta/model.ts'
import {
  done,
  failed,
  type Gate,
  notTried,
  type PeopleNow,
  planned,
  withResult,
  type Written
} from '../../apply/result.ts'
import type { Edge } from '../../apply/vanta.ts'

/** What is called of Vanta for people who left. */
export type OffboardingCalls = Readonly<{
  offboardPeople: (personIds: readonly string[], acknowledgerId: string) => Promise<readonly ItemResult[]>
}>

type Vanta = Edge & OffboardingCalls

const pendingLeaver = (
  leaver: Leaver,
  code: 'vanta-says-no' | 'not-confirmed',
  text: Text
): WithResult<Leaver> => planned({ ...leaver, act: 'leavers.pending', why: { code, text } })

/** What became of a leaver who was asked for: what Vanta says now counts, not what was asked. */
const settled = (leaver: Leaver, item: ItemResult | Failure, now: PeopleNow): WithResult<Leaver> => {
  const person = now?.get(leaver.subject.id)
  if (person?.tasksStatus === 'OFFBOARDING_COMPLETE') return withResult(leaver, done)
  if (item instanceof Failure)
    return withResult(leaver, failed(item.said, now === undefined && isUncertain(item)))
  if (!item.ok) {
    const reason = withoutStop(item.message ?? own('no reason given'))
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

const isUncertain = (failure: Failure): boolean => failure instanceof VantaError && failure.uncertain

/** Vanta's reference: 1 to 1,000 in one request. What becomes of one request says nothing about the next. */
const OFFBOARD_AT_ONCE = 1_000

type Answer = readonly ItemResult[] | Failure

const askToOffboard = async (
  vanta: Vanta,
  ids: readonly string[],
  by: string,
  gate: Gate
): Promise<Answer> => {
  try {
    return await vanta.offboardPeople(ids, by)
  } catch (error) {
    return gate.note(error)
  }
}

const ACKNOWLEDGER = /acknowledger/i

/** It is the acknowledger whom Vanta turned down, for everybody alike, so that nothing was carried out. */
const isAcknowledgerRejected = (answer: Answer): boolean =>
  answer instanceof Failure
    ? answer instanceof VantaError &&
      [400, 404, 422].includes(answer.status ?? 0) &&
      ACKNOWLEDGER.test(answer.detail)
    : answer.length > 0 &&
      answer.every(({ ok, message }) => !ok && message !== undefined && ACKNOWLEDGER.test(plain(message)))

/** Offboards whom the plan names. What became of them, people tell who are read afterwards. */
export const writeOffboarding = async (
  { changes: leavers, acknowledgerId, acknowledgerOtherId }: OffboardingPlan,
  vanta: Vanta,
  gate: Gate
): Promise<Written<Leaver>> => {
  const personIds = leavers.filter(isDue).map(({ subject }) => subject.id)
  if (personIds.length === 0 || acknowledgerId === undefined) return { changes: leavers.map(planned) }

  const answers = new Map<string, ItemResult | Failure | Text>()
  const all: Answer[] = []
  let by = acknowledgerId
  for (let start = 0; start < personIds.length; start += OFFBOARD_AT_ONCE) {
    const ids = personIds.slice(start, start + OFFBOARD_AT_ONCE)
    const shut = gate.shut()
    if (shut !== undefined) {
      for (const id of ids) answers.set(id, shut)
      continue
    }
    vanta.log(
      say`Completing the offboarding of ${ids.length} ${ids.length === 1 ? own('person') : own('people')}`
    )
    let answer = await askToOffboard(vanta, ids, by, gate)
    if (by === acknowledgerId && acknowledgerOtherId !== undefined && isAcknowledgerRejected(answer)) {
      vanta.log(
        say`Vanta does not know the acknowledger by this id; trying the other id that it lists for them`
      )
      by = acknowledgerOtherId
      answer = await askToOffboard(vanta, ids, by, gate)
    }
    all.push(answer)
    if (answer instanceof Failure) for (const id of ids) answers.set(id, answer)
    else for (const item of answer) answers.set(item.id, item)
  }
  const settle = (now: PeopleNow): readonly WithResult<Leaver>[] =>
    leavers.map((leaver) => {
      if (!isDue(leaver)) return planned(leaver)
      const { id } = leaver.subject
      const answer = answers.get(id) ?? { id, ok: false }
      return !(answer instanceof Failure) && 'said' in answer
        ? notTried(leaver, answer)
        : settled(leaver, answer, now)
    })
  return {
    changes: settle(undefined),
    ...(all.every((answer) => answer instanceof Failure && leavesNothingOpen(answer)) ? {} : { settle }),
    odd: all.filter(
      (answer): answer is VantaError => answer instanceof VantaError && answer.kind === 'malformed'
    ),
    acknowledgerId: by
  }
}
