import { describe, expect, test } from '@jest/globals'
import { applyPlan as apply } from '../../src/apply.ts'
import { type Outcome, untouched } from '../../src/apply.ts'
import { failed } from '../../src/apply/result.ts'
import type { Vanta } from '../../src/apply/vanta.ts'
import type { Refused } from '../../src/plan/guards.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { VantaError } from '../../src/vanta/error.ts'
import type { ItemResult } from '../../src/vanta/model.ts'
import { at, boss, group, person, planOf, said, user, wantedGroup } from '../plan/values.ts'
import {
  accountsOnly,
  adaLeft,
  after,
  before,
  changes,
  everything,
  inDoubt,
  no,
  of,
  ok,
  peopleAfter,
  results,
  stays,
  stumble,
  vantaShowing,
  vantaThat
} from './stage.ts'
import { say } from '../../src/say.ts'

/** An error that every other request would end in as well. */
const tokenRejected = async (): Promise<never> => {
  throw new VantaError('access', say`The token was turned down.`)
}

const adding = (): Plan =>
  planOf({ groups: [wantedGroup(['boss@example.com'])] }, { people: [boss], groups: [group()] })

describe('an apply', () => {
  test('writes accounts, verifies them, then groups, viewers and offboarding, and reads people once, last', async () => {
    const vanta = vantaThat()
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual([
      'put',
      'read',
      'remove g-1 p-cy',
      'add g-2 p-dan',
      'add g-1 p-boss,p-dan',
      'update buyer@customer.example',
      'invite new@customer.example',
      'offboard p-ada,p-bob p-boss',
      'people'
    ])
    expect(vanta.logged).toEqual([
      'Writing all 4 accounts in one full-state sync',
      'Taking 1 out of the group Engineering',
      'Adding 1 to the group Design',
      'Adding 2 to the group Engineering',
      'Updating a viewer of the Trust Center example-co',
      'Inviting a viewer to the Trust Center example-co',
      'Completing the offboarding of 2 people',
      'Reading people again, to see what became of the changes'
    ])
    expect(outcome).toMatchObject({
      sync: { verified: true, mismatches: [], after: { active: 2, deactivated: 2, deleted: 1 } }
    })
    expect(outcome.failure).toBeUndefined()
    const done = outcome.changes.filter(({ result }) => result.status === 'done')
    const others = outcome.changes.filter((change) => !done.includes(change))
    expect(done).toHaveLength(12)
    expect(others).toMatchObject([{ act: 'leavers.pending', result: { status: 'planned' } }])
  })

  test('touches no account, and offboards nobody, where the files have no users key', async () => {
    const vanta = vantaThat()
    const outcome = await apply(adding(), vanta)
    expect(vanta.calls).toEqual(['add g-1 p-boss', 'people'])
    expect(outcome.sync).toBeUndefined()
  })

  test('does not read people where nobody is to be offboarded', async () => {
    const people = [boss, { ...adaLeft, openOffboardingTasks: 1 }]
    const plan = planOf({ users: [user(stays), user(changes)] }, { accounts: before, people })
    const vanta = vantaShowing(after)
    const outcome = await apply(plan, vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome.acknowledgerId).toBeUndefined()
    expect(of(outcome, 'leavers')).toMatchObject([{ act: 'leavers.pending', result: { status: 'planned' } }])
    expect(outcome.failure).toBeUndefined()
  })

  test('that never began leaves everything as planned', () => {
    const statuses = untouched(everything()).changes.map(({ result }) => result.status)
    expect(new Set(statuses)).toEqual(new Set(['planned']))
    expect(statuses).toHaveLength(13)
    expect(untouched(accountsOnly())).toEqual({ changes: [expect.anything(), expect.anything()] })
  })
})

describe('a group change', () => {
  const outcomeOf = async (over: Partial<Vanta>) => {
    const vanta = vantaThat(over)
    const [change] = of(await apply(adding(), vanta), 'members')
    return { ...change?.result, looked: vanta.calls.includes('people') }
  }
  const answers =
    (answer: ItemResult): Vanta['addPeople'] =>
    async (_, ids) =>
      ids.map(() => answer)
  const lost = async (): Promise<never> => {
    throw inDoubt()
  }

  test('is done where the answer shows it, and people are not read again', async () => {
    const done = { status: 'done', message: null, uncertain: false }
    const addPeople = answers({ ok: true, settled: true })
    expect(await outcomeOf({ addPeople })).toEqual({ ...done, looked: false })
  })

  const SUCCESS = 'Vanta accepted the change, but'
  const NOT_SHOWN = `${SUCCESS} does not show it. Look at the group in Vanta, and run again.`
  const NOT_READ = `${SUCCESS} people could not be read again to see.`
  const CERTAIN = { status: 'failed', uncertain: false }
  const UNCERTAIN = { status: 'failed', uncertain: true }

  describe.each<[string, Vanta['addPeople'], object, object]>([
    [
      'a success that does not show it',
      answers({ ok: true }),
      { ...UNCERTAIN, message: NOT_SHOWN },
      { ...UNCERTAIN, message: NOT_READ }
    ],
    // It may be that of a repeated request, whose first attempt was carried out.
    ['an error for the person', answers({ ok: false, message: say`No.` }), CERTAIN, UNCERTAIN],
    ['a refusal', no, CERTAIN, CERTAIN],
    ['silence', lost, UNCERTAIN, UNCERTAIN]
  ])('that is answered with %s', (_, addPeople, notShown, unreadable) => {
    test.each<[string, Vanta['readPeople'], object]>([
      ['is done where people show it', async () => peopleAfter, { status: 'done', uncertain: false }],
      ['has failed where they do not', async () => [{ ...boss, groupIds: [] }], notShown],
      ['has failed where they cannot be read', no, unreadable]
    ])('%s', async (__, readPeople, result) => {
      expect(await outcomeOf({ addPeople, readPeople })).toMatchObject({ ...result, looked: true })
    })
  })

  test('that takes out somebody whom Vanta no longer has is done', async () => {
    const vanta = vantaThat({ readPeople: async () => peopleAfter.filter(({ id }) => id !== 'p-cy') })
    expect(results(await apply(everything(), vanta), 'members')[0]).toBe('cy@example.com done')
  })

  test('is sent in requests of a hundred people', async () => {
    const many = Array.from({ length: 201 }, (_, index) => person({ id: `p-${index}` }))
    const wanted = { groups: [wantedGroup(many.map(({ email }) => email))] }
    const plan = planOf(wanted, { people: many, groups: [group()] })
    const sizes: number[] = []
    const vanta = vantaThat({
      readPeople: async () => many.map((one) => ({ ...one, groupIds: ['g-1'] })),
      addPeople: async (_, ids) => {
        sizes.push(ids.length)
        return sizes.length === 2 ? no() : ok(ids)
      }
    })
    const outcome = await apply(plan, vanta)
    expect(sizes).toEqual([100, 100, 1])
    expect(new Set(outcome.changes.map(({ result }) => result.status))).toEqual(new Set(['done']))
  })
})

const BUYER_FAILED = ['buyer@customer.example failed', 'new@customer.example done']

describe('one item that fails', () => {
  const withoutDan = async () =>
    peopleAfter.map((one) => (one.id === 'p-dan' ? { ...one, groupIds: [] } : one))

  test('does not stop the others, and the run ends as partly applied with each of them', async () => {
    const vanta = vantaThat({
      readPeople: withoutDan,
      addPeople: async (groupId, ids) =>
        groupId === 'g-2' ? no() : ids.map((id) => ({ ok: id !== 'p-dan', message: say`Not in scope.` })),
      updateViewer: async () => failed(say`Viewer is locked.`)
    })
    const outcome = await apply(everything(), vanta)
    expect(
      of(outcome, 'members').map(({ target, subject, result }) => [target?.id, subject.id, result])
    ).toMatchObject([
      ['g-1', 'p-cy', { status: 'done' }],
      ['g-2', 'p-dan', { status: 'failed', message: 'Vanta said no.' }],
      ['g-1', 'p-boss', { status: 'done' }],
      ['g-1', 'p-dan', { status: 'failed', message: 'Not in scope.' }]
    ])
    expect(results(outcome, 'viewers')).toEqual(BUYER_FAILED)
    expect(vanta.calls).toContain('offboard p-ada,p-bob p-boss')
    expect(outcome.failure).toMatchObject({
      reason: 'partly-applied',
      message: '3 items failed; everything else is done. Run again to try them once more.'
    })
    expect(said(outcome.failure?.problems ?? [])).toEqual([
      'vanta-users.yml:11: dan@example.com: Vanta said no.',
      'vanta-users.yml:11: dan@example.com: Not in scope.',
      'vanta-users.yml:20: buyer@customer.example: Viewer is locked.'
    ])
  })

  test('may be one that Vanta gives no reason for, or says nothing about', async () => {
    const vanta = vantaThat({
      removePeople: async () => [],
      readPeople: no,
      inviteViewer: async () => failed(undefined)
    })
    const { failure } = await apply(everything(), vanta)
    expect(said(failure?.problems ?? [])).toEqual(
      expect.arrayContaining([
        'vanta-users.yml:10: cy@example.com: Vanta said nothing about it.',
        'vanta-users.yml:20: new@customer.example: Vanta gave no reason.'
      ])
    )
  })

  test('may be an unexpected error: what was done is still reported', async () => {
    const outcome = await apply(everything(), vantaThat({ updateViewer: stumble }))
    expect(results(outcome, 'viewers')).toEqual(BUYER_FAILED)
    expect(of(outcome, 'viewers')[0]?.result.uncertain).toBe(true)
    expect(outcome.failure).toMatchObject({
      reason: 'partly-applied',
      message: 'One item failed; everything else is done. Run again to try it once more.'
    })
  })

  test('never sends an invitation a second time', async () => {
    const vanta = vantaThat({ inviteViewer: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls.filter((call) => call.startsWith('invite'))).toHaveLength(1)
    expect(results(outcome, 'viewers')[1]).toBe('new@customer.example failed')
  })

  test('ends the writing if every other would fail as well, with the reason on each', async () => {
    const vanta = vantaThat({ removePeople: tokenRejected })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read', 'remove g-1 p-cy'])
    expect(of(outcome, 'members')[1]?.result).toMatchObject({
      status: 'not-tried',
      message: 'The token was turned down.'
    })
    expect(outcome.failure).toMatchObject({
      reason: 'partly-applied',
      message:
        'One item failed, and 7 items were not tried; everything else is done. Run again to try them once more.'
    })
  })
})

describe('items that were not tried', () => {
  const untried = 'not tried; everything else is done. Run again to try'
  const message = async (plan: Plan, over: Partial<Vanta>) =>
    (await apply(plan, vantaThat(over))).failure?.message
  const wanted = [wantedGroup([boss.email]), wantedGroup([boss.email], { nameOrId: 'Design' })]
  const both = [group(), group({ id: 'g-2', name: 'Design' })]
  const twoGroups = planOf({ groups: wanted }, { people: [boss], groups: both })

  test('are counted, alone and beside those that failed', async () => {
    const isCancelled = () => true
    expect(await message(adding(), { isCancelled })).toBe(`One item was ${untried} it once more.`)
    expect(await message(twoGroups, { isCancelled })).toBe(`2 items were ${untried} them once more.`)
    expect(await message(twoGroups, { addPeople: tokenRejected, readPeople: no })).toBe(
      `One item failed, and one item was ${untried} them once more.`
    )
  })
})

describe('a kind that a guard refuses', () => {
  const owned = { message: say`Okta owns the group.`, place: at(10) }
  const refused: Refused = new Map([['groups', [owned]]])

  test('is left alone, while the others are done, and the run ends as partly applied', async () => {
    const vanta = vantaThat()
    const outcome = await apply(everything(), vanta, refused)
    expect(vanta.calls.filter((call) => /^(add|remove) /.test(call))).toEqual([])
    expect(of(outcome, 'members')[0]?.result).toMatchObject({
      status: 'not-tried',
      message: 'A guard refuses it.'
    })
    expect(results(outcome, 'viewers')).toEqual(['buyer@customer.example done', 'new@customer.example done'])
    expect(outcome.failure?.reason).toBe('partly-applied')
    expect(outcome.failure?.message).toBe(
      'The guards refuse groups, which this run left alone; see the reasons. Everything else is done.'
    )
    expect(said(outcome.failure?.problems ?? [])).toEqual(['vanta-users.yml:10: Okta owns the group.'])
  })

  test('is reported together with whatever else failed', async () => {
    const both: Refused = new Map([...refused, ['viewers', [{ message: say`It is nobody.` }]]])
    const { failure } = await apply(everything(), vantaThat({ offboardPeople: no, readPeople: no }), both)
    expect(failure?.message).toBe(
      'The guards refuse groups and viewers, which this run left alone; see the reasons. 2 items failed; everything else is done. Run again to try them once more.'
    )
    expect(said(failure?.problems ?? [])).toEqual([
      'vanta-users.yml:10: Okta owns the group.',
      'It is nobody.',
      'vanta-users.yml:8: ada@example.com: Vanta said no.',
      'vanta-users.yml:3: bob@example.com: Vanta said no.'
    ])
  })
})

test('a run that is cancelled begins no further write, and says what was done', async () => {
  let isCancelled = false
  const vanta = vantaThat({
    isCancelled: () => isCancelled,
    addPeople: async (_, ids) => {
      isCancelled = true
      return ok(ids)
    }
  })
  const outcome: Outcome = await apply(everything(), vanta)
  expect(vanta.calls).toEqual(['put', 'read', 'remove g-1 p-cy', 'add g-2 p-dan', 'people'])
  expect(results(outcome, 'members')).toEqual([
    'cy@example.com done',
    'dan@example.com done',
    'boss@example.com not-tried',
    'dan@example.com not-tried'
  ])
  expect(of(outcome, 'viewers')[0]?.result).toMatchObject({
    status: 'not-tried',
    message: 'The run was cancelled.'
  })
  expect(results(outcome, 'leavers')).toContain('ada@example.com not-tried')
  expect(outcome.failure?.reason).toBe('partly-applied')
})
