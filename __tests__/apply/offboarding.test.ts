import { describe, expect, test } from '@jest/globals'
import type { Vanta } from '../../src/apply/vanta.ts'
import type { OffboardingPlan } from '../../src/kinds/offboarding/plan.ts'
import { VantaError } from '../../src/vanta/error.ts'
import type { ItemResult, Person, VantaAccount } from '../../src/vanta/model.ts'
import { account, at, boss, deletedRow, former, planOf, row, user } from '../plan/values.ts'
import {
  adaLeft,
  apply,
  bobLeft,
  complete,
  everything,
  gone,
  no,
  of,
  ok,
  peopleAfter,
  results,
  stays,
  vantaThat
} from './stage.ts'
import { say, theirs } from '../../src/say.ts'
import { read } from '../support/texts.ts'

/** An answer to an offboarding that does not fit what was asked. */
const talkNonsense = async (): Promise<never> => {
  throw new VantaError('malformed', say`Its results do not fit.`, {
    method: 'POST',
    path: '/v1/people/offboard',
    uncertain: true
  })
}

const nobody: OffboardingPlan = { changes: [], notes: [], guards: [] }

/** What people are after everything but the offboarding was done. */
const withPeople = (people: readonly Person[], over: Partial<Vanta> = {}) =>
  vantaThat({
    readPeople: async () => [
      ...people,
      ...peopleAfter.filter(({ id }) => !people.some((one) => one.id === id))
    ],
    ...over
  })

describe('offboarding', () => {
  test('reports what Vanta says afterwards, not what was asked for', async () => {
    const outcome = await apply(everything(), withPeople([complete(adaLeft), bobLeft]))
    expect(of(outcome, 'leavers')).toMatchObject([
      { act: 'leavers.offboarded', subject: { email: 'ada@example.com' }, result: { status: 'done' } },
      {
        act: 'leavers.pending',
        subject: { email: 'bob@example.com' },
        why: {
          code: 'not-confirmed',
          text: 'Vanta accepted the request, but does not call the offboarding complete yet. A later run looks again.'
        },
        result: { status: 'planned' }
      },
      { act: 'leavers.pending', subject: { email: 'cy@example.com' }, why: { code: 'inactive' } }
    ])
    expect(outcome.failure).toBeUndefined()
  })

  test('of somebody whom Vanta turns down is pending with Vanta’s reason, and no failure', async () => {
    const vanta = withPeople([complete(adaLeft), bobLeft], {
      offboardPeople: async (ids) =>
        ids.map((id) =>
          id === 'p-bob' ? { id, ok: false, message: say`Tasks are incomplete.` } : { id, ok: true }
        )
    })
    const outcome = await apply(everything(), vanta)
    expect(of(outcome, 'leavers')[1]).toMatchObject({
      act: 'leavers.pending',
      why: {
        code: 'vanta-says-no',
        text: 'Vanta did not complete it: Tasks are incomplete. A later run tries again.'
      },
      result: { status: 'planned' }
    })
    expect(outcome.failure).toBeUndefined()
  })

  test('of somebody of whom Vanta says nothing is pending, for a later run', async () => {
    const outcome = await apply(
      everything(),
      withPeople([adaLeft, bobLeft], { offboardPeople: async () => [] })
    )
    expect(of(outcome, 'leavers')[0]?.why).toEqual({
      code: 'vanta-says-no',
      text: 'Vanta did not complete it: no reason given. A later run tries again.'
    })
  })

  test('of somebody who is complete all the same is done', async () => {
    const vanta = vantaThat({ offboardPeople: async (ids) => ids.map((id) => ({ id, ok: false })) })
    const outcome = await apply(everything(), vanta)
    expect(results(outcome, 'leavers').slice(0, 2)).toEqual(['ada@example.com done', 'bob@example.com done'])
  })

  test('that was lost on the way is asked for once only, and what became of it is looked up', async () => {
    const vanta = withPeople([complete(adaLeft), bobLeft], { offboardPeople: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls.filter((call) => call.startsWith('offboard'))).toHaveLength(1)
    expect(results(outcome, 'leavers').slice(0, 2)).toEqual([
      'ada@example.com done',
      'bob@example.com failed'
    ])
    expect(outcome.failure).toMatchObject({
      reason: 'partly-applied',
      problems: [{ message: 'bob@example.com: Vanta said no.', place: at(3) }]
    })
  })

  test('that cannot be looked up is not claimed to be done', async () => {
    const vanta = vantaThat({ readPeople: no })
    const outcome = await apply(everything(), vanta)
    expect(results(outcome, 'leavers').slice(0, 2)).toEqual([
      'ada@example.com failed',
      'bob@example.com failed'
    ])
    expect(read(of(outcome, 'leavers')[0]?.result.message)).toBe(
      'Vanta accepted the request, but people could not be read again to see.'
    )
    expect(vanta.logged).toContain('People could not be read again: Vanta said no.')
    expect(read(outcome.failure?.reason)).toBe('partly-applied')
  })

  test('is called uncertain exactly where nobody knows', async () => {
    const lostOne = (uncertain: boolean) => () => {
      const about = { method: 'POST', path: '/v1/people/offboard', uncertain }
      throw new VantaError('lost', say`Lost.`, about)
    }
    const uncertain = async (over: Partial<Vanta>) =>
      of(await apply(everything(), vantaThat(over)), 'leavers')[0]?.result.uncertain
    const nobodyComplete = async () => [adaLeft, bobLeft]
    expect(await uncertain({ offboardPeople: lostOne(true), readPeople: no })).toBe(true)
    expect(await uncertain({ readPeople: no })).toBe(true)
    expect(await uncertain({ offboardPeople: lostOne(false), readPeople: no })).toBe(false)
    expect(await uncertain({ offboardPeople: no, readPeople: no })).toBe(false)
    expect(await uncertain({ offboardPeople: lostOne(true), readPeople: nobodyComplete })).toBe(false)
  })

  test('that Vanta answers with nonsense is a failure, also where everyone turns out to be complete', async () => {
    const outcome = await apply(everything(), vantaThat({ offboardPeople: talkNonsense }))
    expect(results(outcome, 'leavers').slice(0, 2)).toEqual(['ada@example.com done', 'bob@example.com done'])
    expect(outcome.failure).toMatchObject({ reason: 'partly-applied', problems: [] })
    expect(read(outcome.failure?.message)).toMatch(/^Its results do not fit\. People were read again/)
  })

  const many = Array.from({ length: 1_001 }, (_, index) =>
    former({ id: `p-${index}`, email: `person${index}@example.com` })
  )
  const rows: readonly VantaAccount[] = many.map(({ id, email }) =>
    deletedRow(account({ uniqueId: id, email }))
  )
  const planOfMany = () =>
    planOf({ users: [user(stays)] }, { accounts: [row(stays), ...rows], people: [boss, ...many] })

  test('of more than 1,000 people goes in batches, each person once, and people are read once', async () => {
    const plan = planOfMany()
    const batches: (readonly string[])[] = []
    const vanta = vantaThat({
      readAccounts: async () => [row(stays), ...rows],
      readPeople: async () => many.map(complete),
      offboardPeople: async (ids) => {
        batches.push(ids)
        if (batches.length === 1) return no()
        return ok(ids)
      }
    })
    const outcome = await apply(plan, vanta)
    expect(batches.map((ids) => ids.length)).toEqual([1_000, 1])
    expect(new Set(batches.flat()).size).toBe(1_001)
    expect(vanta.calls.filter((call) => call === 'people')).toHaveLength(1)
    expect(of(outcome, 'leavers').every(({ result }) => result.status === 'done')).toBe(true)
    expect(outcome.failure).toBeUndefined()
  })

  test('takes the acknowledger’s other id where Vanta turns down the first one for everybody', async () => {
    const plan = everything()
    const offboarding = { ...nobody, ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
    const unknown = 'Acknowledger was not found.'
    const answers = {
      items: (ids: readonly string[]) =>
        ids.map((id): ItemResult => ({ id, ok: false, message: say`${theirs(unknown)}` })),
      error: () => {
        const about = { method: 'POST', path: '/v1/people/offboard', status: 422, detail: unknown }
        throw new VantaError('answer', say`Vanta said: ${theirs(unknown)}`, about)
      }
    }
    for (const answer of [answers.items, answers.error]) {
      const vanta = vantaThat({
        offboardPeople: async (ids, by) => (by === 'p-boss' ? answer(ids) : ok(ids))
      })
      const outcome = await apply({ ...plan, offboarding }, vanta)
      expect(vanta.calls.filter((call) => call.startsWith('offboard'))).toEqual([
        'offboard p-ada,p-bob p-boss',
        'offboard p-ada,p-bob user-boss'
      ])
      expect(vanta.logged).toContain(
        'Vanta does not know the acknowledger by this id; trying the other id that it lists for them'
      )
      expect(outcome.acknowledgerId).toBe('user-boss')
      expect(outcome.failure).toBeUndefined()
    }
  })

  test('asks nobody a second time where the first request may have done something', async () => {
    const plan = everything()
    const offboarding = { ...nobody, ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
    const failing = (status: number, detail: string) => async (): Promise<never> => {
      const about = { method: 'POST', path: '/v1/people/offboard', status, detail }
      throw new VantaError('answer', say`Vanta said: ${theirs(detail)}`, about)
    }
    const answers: Partial<Vanta>[] = [
      { offboardPeople: no },
      { offboardPeople: failing(500, 'The acknowledger service is down.') },
      { offboardPeople: failing(422, 'No such person.') },
      { offboardPeople: async () => [] },
      { offboardPeople: async (ids) => ids.map((id) => ({ id, ok: false })) },
      { offboardPeople: talkNonsense },
      {
        offboardPeople: async (ids) =>
          ids.map((id) => ({ id, ok: false, message: say`Tasks are incomplete.` }))
      },
      {
        offboardPeople: async (ids) =>
          ids.map((id) =>
            id === 'p-ada' ? { id, ok: true } : { id, ok: false, message: say`No such acknowledger.` }
          )
      }
    ]
    for (const answer of answers) {
      const vanta = vantaThat(answer)
      await apply({ ...plan, offboarding }, vanta)
      expect(vanta.calls.filter((call) => call.startsWith('offboard'))).toHaveLength(1)
    }
  })

  test('tries no other acknowledger where Vanta lists none, and the other one only once', async () => {
    const unknown = (ids: readonly string[]) =>
      ids.map((id): ItemResult => ({ id, ok: false, message: say`Acknowledger was not found.` }))
    const plan = everything()
    const first = vantaThat({ offboardPeople: async (ids) => unknown(ids) })
    const outcome = await apply(plan, first)
    expect(first.calls.filter((call) => call.startsWith('offboard'))).toEqual(['offboard p-ada,p-bob p-boss'])
    expect(outcome.acknowledgerId).toBe('p-boss')
    const offboarding = { ...nobody, ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
    const second = vantaThat({ offboardPeople: async (ids) => unknown(ids) })
    await apply({ ...plan, offboarding }, second)
    expect(second.calls.filter((call) => call.startsWith('offboard'))).toHaveLength(2)
  })

  test('stays with the acknowledger’s other id once it was taken up, also where that is turned down', async () => {
    const plan = planOfMany()
    const offboarding = { ...nobody, ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
    const asked: string[] = []
    const vanta = vantaThat({
      readAccounts: async () => [row(stays), ...rows],
      offboardPeople: async (ids, by) => {
        asked.push(`${ids.length} by ${by}`)
        return ids.map((id): ItemResult => ({ id, ok: false, message: say`Acknowledger was not found.` }))
      }
    })
    await apply({ ...plan, offboarding }, vanta)
    expect(asked).toEqual(['1000 by p-boss', '1000 by user-boss', '1 by user-boss'])
  })

  test('that Vanta refuses is no failure of somebody who turns out to be complete', async () => {
    const about = { method: 'POST', path: '/v1/people/offboard', status: 409, detail: 'Complete already.' }
    const refused = async (): Promise<never> => {
      throw new VantaError('answer', say`Complete already.`, about)
    }
    const outcome = await apply(everything(), vantaThat({ offboardPeople: refused }))
    expect(results(outcome, 'leavers').slice(0, 2)).toEqual(['ada@example.com done', 'bob@example.com done'])
    expect(outcome.failure).toBeUndefined()
  })

  test('of one person is said in the singular', async () => {
    const plan = planOf(
      { users: [user(stays)] },
      { accounts: [row(stays), deletedRow(gone)], people: [boss, adaLeft] }
    )
    const vanta = vantaThat({ readAccounts: async () => [row(stays)] })
    await apply(plan, vanta)
    expect(vanta.logged).toContain('Completing the offboarding of 1 person')
  })

  test('is not tried by a plan that knows nobody to record', async () => {
    const plan = everything()
    const { acknowledgerId: _, ...offboarding } = plan.offboarding ?? nobody
    const vanta = vantaThat()
    const outcome = await apply({ ...plan, offboarding }, vanta)
    expect(vanta.calls.some((call) => call.startsWith('offboard'))).toBe(false)
    expect(results(outcome, 'leavers')).toContain('ada@example.com planned')
  })

  test('that Vanta refuses with 403 does not read people again', async () => {
    const about = { method: 'POST', path: '/v1/people/offboard', status: 403, detail: 'Forbidden' }
    const vanta = vantaThat({
      addPeople: async (_, ids) => ids.map((id) => ({ id, ok: true, settled: true })),
      removePeople: async (_, ids) => ids.map((id) => ({ id, ok: true, settled: true })),
      offboardPeople: async () => {
        throw new VantaError('answer', say`The scope is missing.`, about)
      }
    })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).not.toContain('people')
    expect(of(outcome, 'leavers')[0]?.result).toMatchObject({
      status: 'failed',
      message: 'The scope is missing.'
    })
  })
})
