import { describe, expect, test } from '@jest/globals'
import { applyPlan, type Outcome, untouched } from '../src/apply.ts'
import type { Vanta } from '../src/apply/vanta.ts'
import { Failure, type Place } from '../src/errors.ts'
import type { Plan } from '../src/plan/plan.ts'
import { VantaError } from '../src/vanta/error.ts'
import type { ItemResult, Person, VantaAccount } from '../src/vanta/model.ts'
import {
  account,
  at,
  boss,
  deletedRow,
  former,
  group,
  invited,
  person,
  planOf,
  row,
  trustCenter,
  user,
  viewer,
  wantedGroup,
  wantedViewer
} from './plan/values.ts'

const stays = account({ uniqueId: 'stays' })
const changes = account({ uniqueId: 'changes', fullName: 'New name' })
const gone = account({ uniqueId: 'gone', email: 'ada@example.com' })
const before = [row(stays), row(changes, { fullName: 'Old name' }), row(gone)]
const after = [row(stays), row(changes), deletedRow(gone)]

const adaLeft = former({ id: 'p-ada', email: 'ada@example.com', name: 'Ada' })
const bobLeft = former({ id: 'p-bob', email: 'bob@example.com', name: 'Bob' })
const complete = (one: Person): Person => ({ ...one, tasksStatus: 'OFFBOARDING_COMPLETE' })

const accountsOnly = (): Plan =>
  planOf(
    { users: [user(changes, 2), user(stays, 1)] },
    { accounts: before },
    { offboardingSkipped: 'Not now.' }
  )

/** Removes an account, changes one, changes two groups and two viewers, and offboards two people of three. */
const everything = (): Plan => {
  const cy = person({ id: 'p-cy', email: 'cy@example.com', groupIds: ['g-1'] })
  const dan = person({ id: 'p-dan', email: 'dan@example.com' })
  return planOf(
    {
      users: [
        user(stays, 1),
        user(changes, 2),
        user({ uniqueId: 'b', email: 'bob@example.com', status: 'DEACTIVATED' }, 3),
        user({ uniqueId: 'c', email: 'cy@example.com', status: 'DEACTIVATED' }, 4)
      ],
      groups: [
        wantedGroup(['dan@example.com', 'boss@example.com'], { membership: 'exact' }),
        wantedGroup(['dan@example.com'], { nameOrId: 'Design' })
      ],
      trustCenters: [
        trustCenter([
          wantedViewer({ accessLevel: 'FULL_ACCESS' }),
          invited({ email: 'new@customer.example' })
        ])
      ]
    },
    {
      accounts: before,
      people: [boss, adaLeft, bobLeft, cy, dan],
      groups: [group(), group({ id: 'g-2', name: 'Design' })],
      viewers: { 'example-co': [viewer()] },
      formerViewers: { 'example-co': [] }
    }
  )
}

const afterEverything = [
  ...after,
  row(account({ uniqueId: 'b', email: 'bob@example.com', status: 'DEACTIVATED' })),
  row(account({ uniqueId: 'c', email: 'cy@example.com', status: 'DEACTIVATED' }))
]

const ok = (ids: readonly string[]): readonly ItemResult[] => ids.map((id) => ({ id, ok: true }))

type Fake = Vanta & Readonly<{ calls: string[]; logged: string[] }>

/** A Vanta that takes everything and shows it at once, but for what a test says; `calls` are all calls in order. */
const vantaThat = (over: Partial<Vanta> = {}): Fake => {
  const calls: string[] = []
  const logged: string[] = []
  const noted = <Args extends readonly unknown[], T>(
    name: string,
    does: (...args: Args) => Promise<T>
  ): ((...args: Args) => Promise<T>) => {
    return async (...args) => {
      const shown = args.map((arg) =>
        typeof arg === 'object' && arg !== null && 'email' in arg ? String(arg.email) : String(arg)
      )
      calls.push([name, ...shown].join(' '))
      return does(...args)
    }
  }
  const calm: Vanta = {
    putAccounts: async () => {},
    readAccounts: async () => afterEverything,
    rejectedRecord: () => undefined,
    isRefusal: () => false,
    addPeople: async (_, ids) => ok(ids),
    removePeople: async (_, ids) => ok(ids),
    updateViewer: async ({ viewerId = '' }) => ({ id: viewerId, ok: true }),
    inviteViewer: async () => ({ id: 'v-new', ok: true }),
    offboardPeople: async (ids) => ok(ids),
    readPeople: async () => [complete(adaLeft), complete(bobLeft)],
    sleep: async () => {},
    log: () => {}
  }
  const all = { ...calm, ...over }
  return {
    ...all,
    putAccounts: noted('put', all.putAccounts),
    readAccounts: noted('read', all.readAccounts),
    addPeople: noted('add', all.addPeople),
    removePeople: noted('remove', all.removePeople),
    updateViewer: noted('update', all.updateViewer),
    inviteViewer: noted('invite', all.inviteViewer),
    offboardPeople: noted('offboard', all.offboardPeople),
    readPeople: noted('people', all.readPeople),
    sleep: noted('sleep', all.sleep),
    log: (message) => logged.push(message),
    calls,
    logged
  }
}

const places: ReadonlyMap<string, Place> = new Map([
  ['stays', at(1)],
  ['changes', at(2)]
])

const apply = (plan: Plan, vanta: Vanta): Promise<Outcome> => applyPlan(plan, vanta, places)

const no = async (): Promise<never> => {
  throw new Failure('vanta-error', 'Vanta said no.')
}

/** An error that no one foresaw. */
const stumble = async (): Promise<never> => {
  throw new TypeError('x is undefined')
}

/** An answer to an offboarding that does not fit what was asked. */
const talkNonsense = async (): Promise<never> => {
  throw new VantaError('malformed', 'Its results do not fit.', {
    method: 'POST',
    path: '/v1/people/offboard'
  })
}

const withPeople = (people: readonly Person[], over: Partial<Vanta> = {}) =>
  vantaThat({ readPeople: async () => people, ...over })

/** One answer after the other; the last one again and again. */
const inTurn = <T>(...answers: readonly [T, ...T[]]): (() => Promise<T>) => {
  const rest = [...answers]
  return async () => {
    const [first, ...others] = rest
    if (others.length > 0) rest.shift()
    return first ?? answers[0]
  }
}

const results = (items: Outcome['groups'] | Outcome['viewers'] | Outcome['leavers']): readonly string[] =>
  items.map(({ email, result }) => `${email} ${result.status}`)

describe('an apply', () => {
  test('writes accounts, proves them, then groups, viewers and offboarding, and looks at people last', async () => {
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
    expect(outcome).toMatchObject({
      accounts: {
        written: true,
        verified: true,
        mismatches: [],
        after: { active: 2, deactivated: 2, deleted: 1 }
      }
    })
    expect(outcome).not.toHaveProperty('failure')
    expect(results(outcome.groups)).toEqual([
      'cy@example.com done',
      'dan@example.com done',
      'boss@example.com done',
      'dan@example.com done'
    ])
    expect(results(outcome.viewers)).toEqual(['buyer@customer.example done', 'new@customer.example done'])
    expect(results(outcome.leavers)).toEqual([
      'ada@example.com done',
      'bob@example.com done',
      'cy@example.com planned'
    ])
  })

  test('says what it is doing, step by step', async () => {
    const vanta = vantaThat()
    await apply(everything(), vanta)
    expect(vanta.logged).toEqual([
      'Writing all 4 accounts in one full-state sync',
      'Taking 1 out of the group Engineering',
      'Adding 1 to the group Design',
      'Adding 2 to the group Engineering',
      'Updating a viewer of the Trust Center example-co',
      'Inviting a viewer to the Trust Center example-co',
      'Completing the offboarding of 2 people'
    ])
  })

  test('writes all accounts also where none changes, since Vanta expects a regular sync', async () => {
    const same = planOf({ users: [user(stays)] }, { accounts: [row(stays)] })
    const vanta = vantaThat({ readAccounts: async () => [row(stays)] })
    await expect(apply(same, vanta)).resolves.toMatchObject({ accounts: { written: true, verified: true } })
    expect(vanta.calls).toEqual(['put', 'read'])
  })

  test('touches no account, and offboards nobody, where the files have no users key', async () => {
    const plan = planOf(
      { groups: [wantedGroup(['boss@example.com'])] },
      { people: [boss], groups: [group()] }
    )
    const vanta = vantaThat()
    const outcome = await apply(plan, vanta)
    expect(vanta.calls).toEqual(['add g-1 p-boss'])
    expect(outcome).not.toHaveProperty('accounts')
  })

  test('asks nothing of people where nobody is to be offboarded', async () => {
    const people = [boss, { ...adaLeft, openOffboardingTasks: 1 }]
    const plan = planOf({ users: [user(stays), user(changes)] }, { accounts: before, people })
    const vanta = vantaThat({ readAccounts: async () => after })
    const outcome = await apply(plan, vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome.leavers).toMatchObject([{ decision: 'pending', result: { status: 'planned' } }])
    expect(outcome).not.toHaveProperty('failure')
  })

  test('that was not begun leaves everything as planned', () => {
    const { groups, viewers, leavers } = untouched(everything())
    const statuses = [...groups, ...viewers, ...leavers].map(({ result }) => result.status)
    expect(new Set(statuses)).toEqual(new Set(['planned']))
    expect(statuses).toHaveLength(9)
    expect(untouched(accountsOnly())).toEqual({ groups: [], viewers: [], leavers: [] })
  })
})

describe('reading back', () => {
  test('is patient: it looks four times, and waits longer each time', async () => {
    const vanta = vantaThat({ readAccounts: inTurn(before, before, before, after) })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual([
      'put',
      'read',
      'sleep 1000',
      'read',
      'sleep 2000',
      'read',
      'sleep 4000',
      'read'
    ])
    expect(vanta.logged).toContain('2 of the accounts do not read back as sent yet; looking again in 1 s')
    expect(outcome).toMatchObject({ accounts: { written: true, verified: true } })
    expect(outcome).not.toHaveProperty('failure')
  })

  test('that stays otherwise ends the run, names each account, and nothing else is done', async () => {
    const odd = [row(stays), row(changes, { fullName: 'Old name' }), deletedRow(gone)]
    const vanta = vantaThat({ readAccounts: async () => odd })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls.filter((call) => !call.startsWith('sleep'))).toEqual([
      'put',
      'read',
      'read',
      'read',
      'read'
    ])
    expect(outcome.accounts).toMatchObject({
      written: true,
      verified: false,
      after: { active: 2, deleted: 1 }
    })
    expect(outcome.accounts?.mismatches.map(({ uniqueId }) => uniqueId)).toEqual(['b', 'c', 'changes'])
    expect(outcome.failure?.reason).toBe('verification-failed')
    expect(outcome.failure?.message).toMatch(
      /^Vanta took the sync, but 3 accounts do not read back as sent\./
    )
    expect(outcome.failure?.problems[2]).toEqual({
      message: 'changes differs from what was sent in fullName.',
      place: at(2)
    })
    const items = [...outcome.groups, ...outcome.viewers]
    for (const { result } of items)
      expect(result).toEqual({ status: 'not-tried', message: 'An earlier step failed.' })
    expect(results(outcome.leavers)).toEqual([
      'ada@example.com not-tried',
      'bob@example.com not-tried',
      'cy@example.com planned'
    ])
  })

  test('that shows nothing of the sync fails as well: an answer of success is not believed', async () => {
    const outcome = await apply(accountsOnly(), vantaThat({ readAccounts: async () => before }))
    expect(outcome.accounts).toMatchObject({ written: true, verified: false })
    expect(outcome.failure?.message).toContain('2 accounts do not read back as sent')
  })

  test('that fails leaves the sync unproven, and nothing else is done', async () => {
    const vanta = vantaThat({ readAccounts: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome.accounts).toMatchObject({ written: true, verified: false, mismatches: [] })
    expect(outcome.failure).toMatchObject({
      reason: 'verification-failed',
      problems: [],
      message:
        'Vanta took the sync, but the accounts could not be read back: Vanta said no. Nothing else was done. Run again.'
    })
  })
})

describe('a sync that Vanta turns down', () => {
  test('ends the run: nothing is read back, and nothing else is done', async () => {
    const vanta = vantaThat({ putAccounts: no, isRefusal: () => true })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put'])
    expect(outcome).toMatchObject({
      accounts: { written: false, verified: false, mismatches: [] },
      failure: { reason: 'vanta-error', message: 'Vanta said no.', problems: [] }
    })
    expect([...outcome.groups, ...outcome.viewers].every(({ result }) => result.status === 'not-tried')).toBe(
      true
    )
  })

  test('names the user that Vanta points at, by the order in which accounts are sent', async () => {
    const vanta = vantaThat({ putAccounts: no, isRefusal: () => true, rejectedRecord: () => 0 })
    const { failure } = await apply(accountsOnly(), vanta)
    expect(failure?.problems).toEqual([
      {
        message:
          'Vanta turned down changes (Name of changes): Vanta said no. Vanta takes all records or none. Correct this user.',
        place: at(2)
      }
    ])
  })

  test('is reported as it is where Vanta points at nobody that was sent', async () => {
    const vanta = vantaThat({ putAccounts: no, isRefusal: () => true, rejectedRecord: () => 7 })
    expect((await apply(accountsOnly(), vanta)).failure?.problems).toEqual([])
  })
})

describe('a sync of which it is not certain whether Vanta took it', () => {
  const lost = { putAccounts: no }

  test('is believed where the accounts read back as sent', async () => {
    const vanta = vantaThat(lost)
    const outcome = await apply(everything(), vanta)
    expect(outcome.accounts).toMatchObject({ written: true, verified: true })
    expect(vanta.calls).toContain('offboard p-ada,p-bob p-boss')
    expect(vanta.logged).toContain(
      'It is not certain whether Vanta took the sync; reading the accounts back to see'
    )
    expect(vanta.calls.filter((call) => call === 'put')).toHaveLength(1)
    expect(outcome).not.toHaveProperty('failure')
  })

  test('is a failure where there was nothing to change, since nothing shows that the regular sync was taken', async () => {
    const same = planOf({ users: [user(stays)] }, { accounts: [row(stays)] })
    const outcome = await apply(same, vantaThat({ ...lost, readAccounts: async () => [row(stays)] }))
    expect(outcome.accounts).toMatchObject({ written: false, uncertain: true, verified: true })
    expect(outcome.failure).toMatchObject({ reason: 'vanta-error' })
  })

  test('did not happen where everything is as before, after some patience', async () => {
    const vanta = vantaThat({ ...lost, readAccounts: async () => before })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toHaveLength(8)
    expect(outcome).toMatchObject({
      accounts: { written: false, verified: false, mismatches: [] },
      failure: { reason: 'vanta-error', message: 'Vanta said no.' }
    })
  })

  test('did not happen either where Vanta keeps custom properties that it would clear', async () => {
    const rows = [row(stays, { customProperties: { a: 1 } }), ...before.slice(1)]
    const plan = planOf(
      { users: [user(stays), user(changes)] },
      { accounts: rows },
      { offboardingSkipped: 'Not now.' }
    )
    const outcome = await apply(plan, vantaThat({ ...lost, readAccounts: async () => rows }))
    expect(outcome).toMatchObject({ accounts: { written: false }, failure: { reason: 'vanta-error' } })
  })

  test('happened otherwise where the accounts are neither as before nor as sent', async () => {
    const between = [row(stays), row(changes), row(gone)]
    const outcome = await apply(accountsOnly(), vantaThat({ ...lost, readAccounts: async () => between }))
    expect(outcome.accounts).toMatchObject({ written: true, verified: false })
    expect(outcome.failure?.reason).toBe('verification-failed')
    expect(outcome.failure?.message).toMatch(
      /^Something was written, but one account does not read back as sent\./
    )
  })

  test('happened otherwise where as many differ as were to change, but others', async () => {
    const between = [row(stays, { fullName: 'X' }), row(changes), row(gone)]
    const outcome = await apply(accountsOnly(), vantaThat({ ...lost, readAccounts: async () => between }))
    expect(outcome.accounts).toMatchObject({ written: true, verified: false })
    expect(outcome.accounts?.mismatches.map(({ uniqueId }) => uniqueId)).toEqual(['stays', 'gone'])
  })

  test('is called uncertain exactly where nobody knows', async () => {
    const uncertain = async (over: Partial<Vanta>) =>
      (await apply(accountsOnly(), vantaThat(over))).accounts?.uncertain
    const between = [row(stays), row(changes), row(gone)]
    expect(await uncertain({ ...lost, readAccounts: no })).toBe(true)
    expect(await uncertain({ readAccounts: no })).toBe(false)
    expect(await uncertain({ ...lost, isRefusal: () => true })).toBe(false)
    expect(await uncertain({ ...lost, readAccounts: async () => before })).toBe(false)
    expect(await uncertain({ ...lost, readAccounts: async () => between })).toBe(false)
    expect(await uncertain({ ...lost })).toBe(false)
    expect(await uncertain({})).toBe(false)
  })

  test('stays uncertain where reading back fails as well', async () => {
    const vanta = vantaThat({ ...lost, readAccounts: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome).toMatchObject({
      accounts: { written: false, verified: false, mismatches: [] },
      failure: { reason: 'vanta-error', problems: [] }
    })
    expect(outcome.failure?.message).toBe(
      'It is not certain whether Vanta took the sync: Vanta said no. Reading back failed as well: Vanta said no. Run again.'
    )
  })

  test('is one that ended in an error that no one foresaw, whatever Vanta’s client calls it', async () => {
    const outcome = await apply(
      accountsOnly(),
      vantaThat({ putAccounts: stumble, isRefusal: () => true, readAccounts: async () => before })
    )
    expect(outcome.accounts).toMatchObject({ written: false })
    expect(outcome.failure).toMatchObject({ reason: 'vanta-error', problems: [] })
    expect(outcome.failure?.message).toBe(
      'Something unforeseen happened: x is undefined. Please report this as a bug.'
    )
  })
})

describe('one item that fails', () => {
  test('does not stop the others, and the run ends as partly applied with each of them', async () => {
    const vanta = vantaThat({
      readAccounts: async () => afterEverything,
      addPeople: async (groupId, ids) =>
        groupId === 'g-2' ? no() : ids.map((id) => ({ id, ok: id !== 'p-dan', message: 'Not in scope.' })),
      updateViewer: async () => ({ id: 'v-1', ok: false, message: 'Viewer is locked.' })
    })
    const outcome = await apply(everything(), vanta)
    expect(outcome.groups.map(({ groupId, personId, result }) => [groupId, personId, result])).toEqual([
      ['g-1', 'p-cy', { status: 'done' }],
      ['g-2', 'p-dan', { status: 'failed', message: 'Vanta said no.' }],
      ['g-1', 'p-boss', { status: 'done' }],
      ['g-1', 'p-dan', { status: 'failed', message: 'Not in scope.' }]
    ])
    expect(results(outcome.viewers)).toEqual(['buyer@customer.example failed', 'new@customer.example done'])
    expect(vanta.calls).toContain('offboard p-ada,p-bob p-boss')
    expect(outcome.failure).toMatchObject({
      reason: 'partly-applied',
      message: '3 items failed; everything else is done. Run again to try them once more.'
    })
    expect(outcome.failure?.problems).toEqual([
      { message: 'dan@example.com: Vanta said no.', place: at(11) },
      { message: 'dan@example.com: Not in scope.', place: at(11) },
      { message: 'buyer@customer.example: Viewer is locked.', place: at(20) }
    ])
  })

  test('may be one of which Vanta says nothing, or no reason', async () => {
    const vanta = vantaThat({
      removePeople: async () => [],
      inviteViewer: async () => ({ id: '', ok: false })
    })
    const { failure } = await apply(everything(), vanta)
    expect(failure?.problems.map(({ message }) => message)).toEqual([
      'cy@example.com: Vanta said nothing about this item.',
      'new@customer.example: Vanta gave no reason.'
    ])
  })

  test('may be an error that no one foresaw: what was done is still told', async () => {
    const outcome = await apply(everything(), vantaThat({ updateViewer: stumble }))
    expect(results(outcome.viewers)).toEqual(['buyer@customer.example failed', 'new@customer.example done'])
    expect(outcome.failure).toMatchObject({
      reason: 'partly-applied',
      message: 'One item failed; everything else is done. Run again to try it once more.'
    })
  })

  test('never makes an invitation go out a second time', async () => {
    const vanta = vantaThat({ inviteViewer: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls.filter((call) => call.startsWith('invite'))).toHaveLength(1)
    expect(results(outcome.viewers)).toEqual(['buyer@customer.example done', 'new@customer.example failed'])
  })
})

describe('offboarding', () => {
  test('reports what Vanta says afterwards, not what was asked for', async () => {
    const outcome = await apply(everything(), withPeople([complete(adaLeft), bobLeft]))
    expect(outcome.leavers).toMatchObject([
      { email: 'ada@example.com', decision: 'offboard', result: { status: 'done' } },
      {
        email: 'bob@example.com',
        decision: 'pending',
        pending: {
          code: 'not-confirmed',
          reason:
            'Vanta took the request, but does not call the offboarding complete yet. A later run looks again.'
        },
        result: { status: 'planned' }
      },
      { email: 'cy@example.com', decision: 'pending', pending: { code: 'still-employed' } }
    ])
    expect(outcome).not.toHaveProperty('failure')
  })

  test('of somebody whom Vanta turns down is pending with Vanta’s reason, and no failure', async () => {
    const vanta = withPeople([complete(adaLeft), bobLeft], {
      offboardPeople: async (ids) =>
        ids.map((id) =>
          id === 'p-bob' ? { id, ok: false, message: 'Tasks are incomplete.' } : { id, ok: true }
        )
    })
    const outcome = await apply(everything(), vanta)
    expect(outcome.leavers[1]).toMatchObject({
      decision: 'pending',
      pending: {
        code: 'vanta-says-no',
        reason: 'Vanta did not complete it: Tasks are incomplete. A later run tries again.'
      },
      result: { status: 'planned' }
    })
    expect(outcome).not.toHaveProperty('failure')
  })

  test('of somebody who is complete all the same is done', async () => {
    const vanta = vantaThat({ offboardPeople: async (ids) => ids.map((id) => ({ id, ok: false })) })
    const outcome = await apply(everything(), vanta)
    expect(results(outcome.leavers).slice(0, 2)).toEqual(['ada@example.com done', 'bob@example.com done'])
  })

  test('that was lost on the way is asked for once only, and what became of it is looked up', async () => {
    const vanta = withPeople([complete(adaLeft), bobLeft], { offboardPeople: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls.filter((call) => call.startsWith('offboard'))).toHaveLength(1)
    expect(results(outcome.leavers).slice(0, 2)).toEqual(['ada@example.com done', 'bob@example.com failed'])
    expect(outcome.failure).toMatchObject({
      reason: 'partly-applied',
      problems: [{ message: 'bob@example.com: Vanta said no.', place: at(3) }]
    })
  })

  test('that Vanta does not let the app do is not followed by a reading of all people', async () => {
    const about = { method: 'POST', path: '/v1/people/offboard', status: 403 }
    const vanta = vantaThat({
      offboardPeople: () => Promise.reject(new VantaError('answer', 'Vanta said no.', about))
    })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).not.toContain('people')
    expect(outcome.leavers[0]?.result).toEqual({ status: 'failed', message: 'Vanta said no.' })
  })

  test('that cannot be looked up is not claimed to be done', async () => {
    const vanta = vantaThat({ readPeople: no })
    const outcome = await apply(everything(), vanta)
    expect(results(outcome.leavers).slice(0, 2)).toEqual(['ada@example.com failed', 'bob@example.com failed'])
    expect(outcome.leavers[0]?.result.message).toBe(
      'Vanta took the request, but people could not be read again to see.'
    )
    expect(vanta.logged).toContain('People could not be read again: Vanta said no.')
    expect(outcome.failure?.reason).toBe('partly-applied')
  })

  test('is called uncertain exactly where nobody knows', async () => {
    const lostOne = (uncertain: boolean) => () => {
      const about = { method: 'POST', path: '/v1/people/offboard', uncertain }
      throw new VantaError('lost', 'Lost.', about)
    }
    const uncertain = async (over: Partial<Vanta>) =>
      (await apply(everything(), vantaThat(over))).leavers[0]?.result.uncertain
    const nobodyComplete = async () => [adaLeft, bobLeft]
    expect(await uncertain({ offboardPeople: lostOne(true), readPeople: no })).toBe(true)
    expect(await uncertain({ readPeople: no })).toBe(true)
    expect(await uncertain({ offboardPeople: lostOne(false), readPeople: no })).toBeUndefined()
    expect(await uncertain({ offboardPeople: no, readPeople: no })).toBeUndefined()
    expect(await uncertain({ offboardPeople: lostOne(true), readPeople: nobodyComplete })).toBeUndefined()
  })

  test('that Vanta answers with nonsense is a failure, also where everyone turns out to be complete', async () => {
    const outcome = await apply(everything(), vantaThat({ offboardPeople: talkNonsense }))
    expect(results(outcome.leavers).slice(0, 2)).toEqual(['ada@example.com done', 'bob@example.com done'])
    expect(outcome.failure).toMatchObject({ reason: 'partly-applied', problems: [] })
    expect(outcome.failure?.message).toMatch(/^Its results do not fit\. People were read again/)
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
    expect(outcome.leavers.every(({ result }) => result.status === 'done')).toBe(true)
    expect(outcome).not.toHaveProperty('failure')
  })

  test('takes the acknowledger’s other id where Vanta turns down the first one for everybody', async () => {
    const plan = everything()
    const offboarding = { leavers: [], ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
    const unknown = 'Acknowledger was not found.'
    const answers = {
      items: (ids: readonly string[]) => ids.map((id): ItemResult => ({ id, ok: false, message: unknown })),
      error: () => {
        const about = { method: 'POST', path: '/v1/people/offboard', status: 422, detail: unknown }
        throw new VantaError('answer', `Vanta said: ${unknown}`, about)
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
      expect(outcome).not.toHaveProperty('failure')
    }
  })

  test('asks nobody a second time where the first request may have done something', async () => {
    const plan = everything()
    const offboarding = { leavers: [], ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
    const failing = (status: number, detail: string) => async (): Promise<never> => {
      const about = { method: 'POST', path: '/v1/people/offboard', status, detail }
      throw new VantaError('answer', `Vanta said: ${detail}`, about)
    }
    const answers: Partial<Vanta>[] = [
      { offboardPeople: no },
      { offboardPeople: failing(500, 'The acknowledger service is down.') },
      { offboardPeople: failing(422, 'No such person.') },
      { offboardPeople: async () => [] },
      { offboardPeople: async (ids) => ids.map((id) => ({ id, ok: false })) },
      { offboardPeople: talkNonsense },
      {
        offboardPeople: async (ids) => ids.map((id) => ({ id, ok: false, message: 'Tasks are incomplete.' }))
      },
      {
        offboardPeople: async (ids) =>
          ids.map((id) =>
            id === 'p-ada' ? { id, ok: true } : { id, ok: false, message: 'No such acknowledger.' }
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
      ids.map((id): ItemResult => ({ id, ok: false, message: 'Acknowledger was not found.' }))
    const plan = everything()
    const first = vantaThat({ offboardPeople: async (ids) => unknown(ids) })
    const outcome = await apply(plan, first)
    expect(first.calls.filter((call) => call.startsWith('offboard'))).toEqual(['offboard p-ada,p-bob p-boss'])
    expect(outcome.acknowledgerId).toBe('p-boss')
    const offboarding = { leavers: [], ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
    const second = vantaThat({ offboardPeople: async (ids) => unknown(ids) })
    await apply({ ...plan, offboarding }, second)
    expect(second.calls.filter((call) => call.startsWith('offboard'))).toHaveLength(2)
  })

  test('stays with the acknowledger’s other id once it was taken up, also where that is turned down', async () => {
    const plan = planOfMany()
    const offboarding = { leavers: [], ...plan.offboarding, acknowledgerOtherId: 'user-boss' }
    const asked: string[] = []
    const vanta = vantaThat({
      readAccounts: async () => [row(stays), ...rows],
      offboardPeople: async (ids, by) => {
        asked.push(`${ids.length} by ${by}`)
        return ids.map((id): ItemResult => ({ id, ok: false, message: 'Acknowledger was not found.' }))
      }
    })
    await apply({ ...plan, offboarding }, vanta)
    expect(asked).toEqual(['1000 by p-boss', '1000 by user-boss', '1 by user-boss'])
  })

  test('that Vanta refuses is no failure of somebody who turns out to be complete', async () => {
    const about = { method: 'POST', path: '/v1/people/offboard', status: 409, detail: 'Complete already.' }
    const refused = async (): Promise<never> => {
      throw new VantaError('answer', 'Complete already.', about)
    }
    const outcome = await apply(everything(), vantaThat({ offboardPeople: refused }))
    expect(results(outcome.leavers).slice(0, 2)).toEqual(['ada@example.com done', 'bob@example.com done'])
    expect(outcome).not.toHaveProperty('failure')
  })

  test('of somebody of whom Vanta gives no reason says so', async () => {
    const vanta = withPeople([complete(adaLeft), bobLeft], {
      offboardPeople: async (ids) => ids.map((id) => ({ id, ok: id !== 'p-bob' }))
    })
    expect((await apply(everything(), vanta)).leavers[1]?.pending?.reason).toBe(
      'Vanta did not complete it: no reason given. A later run tries again.'
    )
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
    const { acknowledgerId: _, ...offboarding } = plan.offboarding ?? { leavers: [] }
    const vanta = vantaThat()
    const outcome = await apply({ ...plan, offboarding }, vanta)
    expect(vanta.calls.some((call) => call.startsWith('offboard'))).toBe(false)
    expect(results(outcome.leavers)).toContain('ada@example.com planned')
  })
})
