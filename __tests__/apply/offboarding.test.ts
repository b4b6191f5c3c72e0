import { describe, expect, test } from '@jest/globals'
import { applyPlan as apply, type Outcome } from '../../src/apply.ts'
import type { Vanta } from '../../src/apply/vanta.ts'
import type { OffboardingPlan } from '../../src/kinds/offboarding/plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { VantaError } from '../../src/vanta/error.ts'
import type { Person } from '../../src/vanta/model.ts'
import { account, at, boss, deletedRow, former, planOf, row, user } from '../plan/values.ts'
import {
  adaLeft,
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
  vantaShowing,
  vantaThat
} from './stage.ts'
import { read } from '../support/texts.ts'
import { say, theirs } from '../../src/say.ts'

type Offboard = Vanta['offboardPeople']

/** An offboarding that Vanta turns down, with this status. */
const turnedDown =
  (status: number, detail: string): Offboard =>
  async () => {
    throw new VantaError('answer', say`${theirs(detail)}`, { status, detail })
  }

/** An offboarding that ends in this way. */
const endsAs =
  (kind: 'lost' | 'malformed', message: string, uncertain: boolean): Offboard =>
  async () => {
    throw new VantaError(kind, say`${theirs(message)}`, { uncertain })
  }

const talksNonsense = endsAs('malformed', 'Its results do not fit.', true)

/** Everybody is turned down, each with this message. */
const eachWith =
  (message: string): Offboard =>
  async (ids) =>
    ids.map(() => ({ ok: false, message: say`${theirs(message)}` }))

const tasksAreOpen = eachWith('Tasks are incomplete')

const NO_ACKNOWLEDGER = 'Acknowledger was not found.'

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

const asked = ({ calls }: ReturnType<typeof vantaThat>): readonly string[] =>
  calls.filter((call) => call.startsWith('offboard'))

/** What became of Ada and Bob, who are to be offboarded. */
const ofBoth = (outcome: Outcome): readonly string[] => results(outcome, 'leavers').slice(0, 2)
const BOTH_DONE = ['ada@example.com done', 'bob@example.com done']

/** The same plan, where Vanta lists another id of the acknowledger. */
const withOtherId = (plan: Plan): Plan => ({
  ...plan,
  offboarding: { ...nobody, ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
})

describe('offboarding', () => {
  test('reports what Vanta says afterwards, not what was asked for', async () => {
    const outcome = await apply(everything(), withPeople([complete(adaLeft), bobLeft]))
    expect(results(outcome, 'leavers')).toEqual([
      'ada@example.com done',
      'bob@example.com planned',
      'cy@example.com planned'
    ])
    expect(of(outcome, 'leavers')).toMatchObject([
      { act: 'leavers.offboarded', why: null },
      { act: 'leavers.pending', why: { code: 'not-confirmed' } },
      { act: 'leavers.pending', why: { code: 'inactive' } }
    ])
    expect(read(of(outcome, 'leavers')[1]?.why?.text)).toBe(
      'Vanta accepted the request, but does not call the offboarding complete yet. A later run looks again.'
    )
    expect(outcome.failure).toBeUndefined()
  })

  test('of somebody whom Vanta rejects is pending with Vanta’s reason, and no failure', async () => {
    const vanta = withPeople([complete(adaLeft), bobLeft], {
      offboardPeople: async (ids, by) => [...ok(['p-ada']), ...(await tasksAreOpen(ids.slice(1), by))]
    })
    const outcome = await apply(everything(), vanta)
    const text = 'Vanta did not complete it: Tasks are incomplete. A later run tries again.'
    expect(of(outcome, 'leavers')[1]).toMatchObject({
      act: 'leavers.pending',
      why: { code: 'vanta-says-no', text },
      result: { status: 'planned' }
    })
    expect(outcome.failure).toBeUndefined()
  })

  test('of somebody whom Vanta rejects without a reason is pending, for a later run', async () => {
    const offboardPeople: Offboard = async (ids) => ids.map(() => ({ ok: false }))
    const vanta = withPeople([adaLeft, bobLeft], { offboardPeople })
    const outcome = await apply(withOtherId(everything()), vanta)
    expect(of(outcome, 'leavers')[0]?.why).toEqual({
      code: 'vanta-says-no',
      text: 'Vanta did not complete it: no reason given. A later run tries again.'
    })
  })

  test('of somebody who is complete anyway is done', async () => {
    const vanta = vantaThat({ offboardPeople: async (ids) => ids.map(() => ({ ok: false })) })
    const outcome = await apply(everything(), vanta)
    expect(ofBoth(outcome)).toEqual(BOTH_DONE)
  })

  test('that was lost on the way is requested only once, and its outcome is looked up', async () => {
    const vanta = withPeople([complete(adaLeft), bobLeft], { offboardPeople: no })
    const outcome = await apply(everything(), vanta)
    expect(asked(vanta)).toHaveLength(1)
    expect(ofBoth(outcome)).toEqual(['ada@example.com done', 'bob@example.com failed'])
    expect(outcome.failure).toMatchObject({
      reason: 'partly-applied',
      problems: [{ message: 'bob@example.com: Vanta said no.', place: at(3) }]
    })
  })

  test('that cannot be looked up is not claimed to be done', async () => {
    const vanta = vantaThat({ readPeople: no })
    const outcome = await apply(everything(), vanta)
    expect(ofBoth(outcome)).toEqual(['ada@example.com failed', 'bob@example.com failed'])
    expect(of(outcome, 'leavers')[0]?.result.message).toEqual(
      'Vanta accepted the request, but people could not be read again to see.'
    )
    expect(vanta.logged).toContain('People could not be read again: Vanta said no.')
    expect(outcome.failure?.reason).toBe('partly-applied')
  })

  const lost = endsAs('lost', 'Lost.', true)
  const unchanged = async () => [adaLeft, bobLeft]

  test.each<[boolean, string, Partial<Vanta>]>([
    [true, 'it was lost, and nobody can look', { offboardPeople: lost, readPeople: no }],
    [true, 'it was accepted, and nobody can look', { readPeople: no }],
    [false, 'it never left', { offboardPeople: endsAs('lost', 'Lost.', false), readPeople: no }],
    [false, 'Vanta refused it', { offboardPeople: no, readPeople: no }],
    [true, 'it was lost, and people do not show it', { offboardPeople: lost, readPeople: unchanged }]
  ])('is uncertain (%p) where %s', async (uncertain, _, over) => {
    const [ada] = of(await apply(everything(), vantaThat(over)), 'leavers')
    expect(ada?.result.uncertain).toBe(uncertain)
  })

  test('that Vanta answers with nonsense is a failure, even where everyone turns out to be complete', async () => {
    const outcome = await apply(everything(), vantaThat({ offboardPeople: talksNonsense }))
    expect(ofBoth(outcome)).toEqual(BOTH_DONE)
    expect(outcome.failure).toMatchObject({ reason: 'partly-applied', problems: [] })
    expect(outcome.failure?.message).toMatch(/^Its results do not fit\. People were read again/)
  })

  const many = Array.from({ length: 1_001 }, (_, index) =>
    former({ id: `p-${index}`, email: `person${index}@example.com` })
  )
  const rows = many.map(({ id, email }) => deletedRow(account({ uniqueId: id, email })))
  const planOfMany = () =>
    planOf({ users: [user(stays)] }, { accounts: [row(stays), ...rows], people: [boss, ...many] })

  test('of more than 1,000 people is sent in batches, each person once, and people are read once', async () => {
    const batches: (readonly string[])[] = []
    const vanta = vantaThat({
      readAccounts: async () => [row(stays), ...rows],
      readPeople: async () => many.map(complete),
      offboardPeople: async (ids) => {
        batches.push(ids)
        return batches.length === 1 ? no() : ok(ids)
      }
    })
    const outcome = await apply(planOfMany(), vanta)
    expect(batches.map((ids) => ids.length)).toEqual([1_000, 1])
    expect(new Set(batches.flat()).size).toBe(1_001)
    expect(vanta.calls.filter((call) => call === 'people')).toHaveLength(1)
    expect(of(outcome, 'leavers').every(({ result }) => result.status === 'done')).toBe(true)
    expect(outcome.failure).toBeUndefined()
  })

  test.each<[string, Offboard]>([
    ['of each person', eachWith(NO_ACKNOWLEDGER)],
    ['as a whole', turnedDown(422, NO_ACKNOWLEDGER)]
  ])('takes the acknowledger’s other id where Vanta turns down the first one, %s', async (_, first) => {
    const vanta = vantaThat({
      offboardPeople: async (ids, by) => (by === 'p-boss' ? first(ids, by) : ok(ids))
    })
    const outcome = await apply(withOtherId(everything()), vanta)
    expect(asked(vanta)).toEqual(['offboard p-ada,p-bob p-boss', 'offboard p-ada,p-bob user-boss'])
    expect(vanta.logged).toContain(
      'Vanta does not know the acknowledger by this id; trying the other id that it lists for them'
    )
    expect(outcome.acknowledgerId).toBe('user-boss')
    expect(outcome.failure).toBeUndefined()
  })

  const unknown = eachWith(NO_ACKNOWLEDGER)

  test.each<[string, Offboard]>([
    ['an unknown failure', no],
    ['an error of the server', turnedDown(500, 'The acknowledger service is down.')],
    ['another refusal', turnedDown(422, 'No such person.')],
    ['an answer without reasons', async (ids) => ids.map(() => ({ ok: false }))],
    ['an answer that does not fit', talksNonsense],
    ['another reason', tasksAreOpen],
    ['one person who is done', async (ids, by) => [...ok(['p-ada']), ...(await unknown(ids.slice(1), by))]]
  ])('asks nobody a second time after %s', async (_, offboardPeople) => {
    const vanta = vantaThat({ offboardPeople })
    await apply(withOtherId(everything()), vanta)
    expect(asked(vanta)).toHaveLength(1)
  })

  test('tries no other acknowledger where Vanta lists none', async () => {
    const vanta = vantaThat({ offboardPeople: eachWith(NO_ACKNOWLEDGER) })
    const outcome = await apply(everything(), vanta)
    expect(asked(vanta)).toEqual(['offboard p-ada,p-bob p-boss'])
    expect(outcome.acknowledgerId).toBe('p-boss')
  })

  test('keeps the acknowledger’s other id, even where that one is turned down as well', async () => {
    const by: string[] = []
    const vanta = vantaThat({
      readAccounts: async () => [row(stays), ...rows],
      offboardPeople: async (ids, acknowledger) => {
        by.push(`${ids.length} by ${acknowledger}`)
        return eachWith(NO_ACKNOWLEDGER)(ids, acknowledger)
      }
    })
    await apply(withOtherId(planOfMany()), vanta)
    expect(by).toEqual(['1000 by p-boss', '1000 by user-boss', '1 by user-boss'])
  })

  test('that Vanta refuses is no failure of somebody who turns out to be complete', async () => {
    const vanta = vantaThat({ offboardPeople: turnedDown(409, 'Complete already.') })
    const outcome = await apply(everything(), vanta)
    expect(ofBoth(outcome)).toEqual(BOTH_DONE)
    expect(outcome.failure).toBeUndefined()
  })

  test('of one person is reported in the singular', async () => {
    const state = { accounts: [row(stays), deletedRow(gone)], people: [boss, adaLeft] }
    const vanta = vantaShowing([row(stays)])
    await apply(planOf({ users: [user(stays)] }, state), vanta)
    expect(vanta.logged).toContain('Completing the offboarding of 1 person')
  })

  test('is not tried by a plan without an acknowledger', async () => {
    const plan = everything()
    const { acknowledgerId: _, ...offboarding } = plan.offboarding ?? nobody
    const vanta = vantaThat()
    const outcome = await apply({ ...plan, offboarding }, vanta)
    expect(asked(vanta)).toEqual([])
    expect(results(outcome, 'leavers')).toContain('ada@example.com planned')
  })

  test('that Vanta refuses with 403 does not read people again', async () => {
    const settled: Vanta['addPeople'] = async (_, ids) => ids.map(() => ({ ok: true, settled: true }))
    const offboardPeople = turnedDown(403, 'The scope is missing.')
    const vanta = vantaThat({ addPeople: settled, removePeople: settled, offboardPeople })
    const [leaver] = of(await apply(everything(), vanta), 'leavers')
    expect(vanta.calls).not.toContain('people')
    expect(leaver?.result).toMatchObject({ status: 'failed', message: 'The scope is missing.' })
  })
})
