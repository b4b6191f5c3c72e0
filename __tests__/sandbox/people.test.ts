// The sandbox's people: pages, their full shape, and who may be offboarded by whom.
import { describe, expect, test } from '@jest/globals'
import { groupId, personId, type SeedPerson } from '../../sandbox/build-state.ts'
import { company } from '../../sandbox/seed.ts'
import type { VantaOptions } from '../../sandbox/vanta.ts'
import { account, ask, linesOf, mint, open, pageOf, type Reply } from './asking.ts'

const LEAVER: SeedPerson = { email: 'leaver@example.com', first: 'Lea', last: 'Ver', status: 'FORMER' }
const BOSS: SeedPerson = { email: 'boss@example.com', first: 'Bo', last: 'Ss' }

const start = (people: SeedPerson[], options: Partial<VantaOptions> = {}) =>
  open('manage', { seed: { people }, ...options })
type Sandbox = ReturnType<typeof start>['sandbox']

function offboard(sandbox: Sandbox, token: string, body: unknown): Reply {
  return ask(sandbox, 'POST', '/v1/people/offboard', { token, body })
}

function refusal(message: string): unknown {
  return {
    results: [expect.objectContaining({ status: 'ERROR', message: expect.stringContaining(message) })]
  }
}

function one(email: string, acknowledgerId = personId(BOSS.email)): unknown {
  return { updates: [{ id: personId(email), acknowledgerId }] }
}

describe('the list of people', () => {
  test('comes ten at a time unless told otherwise, and page after page is everyone once', () => {
    const { sandbox, token } = start(company(23).people ?? [])
    const seen: unknown[] = []
    const sizes: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `?pageCursor=${cursor}`
      const reply = ask(sandbox, 'GET', `/v1/people${query}`, { token })
      const { data, next } = pageOf(reply)
      sizes.push(data.length)
      seen.push(...data.map((person) => person['id']))
      cursor = next
    }
    expect(sizes).toEqual([10, 10, 3])
    expect(seen).toEqual(sandbox.state.people.map((person) => person.id))
  })

  test('is an envelope also where there is nobody', () => {
    const { sandbox, token } = start([])
    const pageInfo = { endCursor: null, hasNextPage: false, hasPreviousPage: false, startCursor: null }
    expect(ask(sandbox, 'GET', '/v1/people', { token }).body).toEqual({
      results: { data: [], pageInfo }
    })
  })

  test.each(['pageSize=0', 'pageSize=101', 'pageSize=ten', 'pageSize=-1', 'pageCursor=nonsense'])(
    'is refused for %s',
    (query) => {
      const { sandbox, token } = start([BOSS])
      const reply = ask(sandbox, 'GET', `/v1/people?${query}`, { token })
      expect([reply.status, reply.body]).toEqual([
        400,
        expect.objectContaining({ message: 'Validation error' })
      ])
    }
  )

  test.each([
    ['emailAndNameFilter=BOSS', 1],
    ['emailAndNameFilter=lea%20v', 1],
    ['emailAndNameFilter=nobody', 0],
    ['employmentStatus=FORMER', 1],
    ['employmentStatusMatchesAny=FORMER', 2]
  ])('for %s holds %d: unknown parameters are ignored silently', (query, count) => {
    const { sandbox, token } = start([BOSS, LEAVER])
    const reply = ask(sandbox, 'GET', `/v1/people?${query}`, { token })
    expect(pageOf(reply).data).toHaveLength(count)
  })
})

test('one person is answered bare, in full, and an unknown one is a 404', () => {
  const seed = { ...LEAVER, openTasks: ['Return the laptop'], doneTasks: ['Talk'], groups: ['Engineering'] }
  const { sandbox, token } = start([], { seed: { people: [seed], groups: [{ name: 'Engineering' }] } })
  const reply = ask(sandbox, 'GET', `/v1/people/${personId(seed.email)}`, { token })
  expect(reply.body).toMatchObject({
    id: personId(seed.email),
    emailAddress: seed.email,
    name: { first: 'Lea', last: 'Ver', display: 'Lea Ver' },
    employment: { status: 'FORMER', endDate: expect.any(String) },
    leaveInfo: null,
    groupIds: [groupId('Engineering')],
    tasksSummary: {
      status: 'OFFBOARDING_DUE_SOON',
      details: {
        completeOffboardingCustomTasks: {
          taskType: 'COMPLETE_CUSTOM_OFFBOARDING_TASKS',
          incompleteCustomOffboardingTasks: [{ name: 'Return the laptop' }],
          completedCustomOffboardingTasks: [{ name: 'Talk' }]
        }
      }
    }
  })
  const missing = ask(sandbox, 'GET', '/v1/people/nobody', { token })
  expect([missing.status, missing.body]).toEqual([404, { message: expect.stringContaining("'nobody'") }])
})

describe('offboarding', () => {
  test('completes a leaver, and records when and by whom', () => {
    const now = new Date('2026-11-20T12:00:00Z')
    const { sandbox, token } = start([BOSS, LEAVER], { now: () => now })
    const reply = offboard(sandbox, token, one(LEAVER.email))
    expect(reply.body).toEqual({ results: [{ id: personId(LEAVER.email), status: 'SUCCESS' }] })
    expect(sandbox.state.people[1]?.tasksSummary).toMatchObject({
      status: 'OFFBOARDING_COMPLETE',
      completionDate: now.toISOString()
    })
    expect(sandbox.state.offboardedBy).toEqual({ [personId(LEAVER.email)]: personId(BOSS.email) })
    expect(sandbox.requests.at(-1)?.effect).toBe(true)
  })

  test.each(['CURRENT', 'UPCOMING', 'ON_LEAVE', 'INACTIVE'] as const)(
    'is refused for who is %s',
    (status) => {
      const { sandbox, token } = start([BOSS, { ...LEAVER, status }])
      const reply = offboard(sandbox, token, one(LEAVER.email))
      const line = { id: personId(LEAVER.email), status: 'ERROR', message: expect.stringContaining(status) }
      expect([reply.status, reply.body]).toEqual([200, { results: [line] }])
      expect(sandbox.requests.at(-1)?.effect).toBe(false)
      expect(sandbox.state.offboardedBy).toEqual({})
    }
  )

  test.each([
    ['ACTIVE', null, 'ERROR'],
    ['DEACTIVATED', null, 'SUCCESS'],
    ['ACTIVE', '2026-11-01T00:00:00Z', 'SUCCESS']
  ])(
    'with an account that is %s and deleted at %s is %s, whatever the case of the address',
    (status, deletedAt, result) => {
      const { sandbox, token } = start([BOSS, LEAVER])
      const row = account('x', { email: 'Leaver@Example.COM', status })
      sandbox.state.accounts = [{ ...row, createdAt: '', updatedAt: '', deletedAt }]
      const reply = offboard(sandbox, token, one(LEAVER.email))
      expect(reply.body).toEqual({ results: [expect.objectContaining({ status: result })] })
    }
  )

  test('is refused while a custom task is open, and the second time', () => {
    const { sandbox, token } = start([BOSS, { ...LEAVER, openTasks: ['a', 'b'] }])
    const lines = (): unknown => offboard(sandbox, token, one(LEAVER.email)).body

    expect(lines()).toEqual(refusal('2 custom offboarding task(s) are incomplete'))
    const person = sandbox.state.people[1]
    if (person !== undefined) {
      person.tasksSummary.details.completeOffboardingCustomTasks.incompleteCustomOffboardingTasks = []
    }
    expect(lines()).toEqual({ results: [expect.objectContaining({ status: 'SUCCESS' })] })
    expect(lines()).toEqual(refusal('already complete'))
  })

  test('is refused for who is unknown, by who is unknown, and by the leaver', () => {
    const { sandbox, token } = start([BOSS, LEAVER])
    const [boss, leaver] = [personId(BOSS.email), personId(LEAVER.email)]
    const updates = [
      { id: 'nobody', acknowledgerId: boss },
      { id: leaver, acknowledgerId: 'nobody' },
      { id: leaver, acknowledgerId: leaver },
      { id: leaver, acknowledgerId: boss }
    ]
    const reply = offboard(sandbox, token, { updates })
    expect(reply.body).toEqual({
      results: [
        { id: 'nobody', status: 'ERROR', message: 'Person not found' },
        { id: leaver, status: 'ERROR', message: 'Acknowledger nobody not found' },
        { id: leaver, status: 'ERROR', message: expect.stringContaining('their own') },
        { id: leaver, status: 'SUCCESS' }
      ]
    })
  })

  test.each([
    ['person', 'SUCCESS', 'ERROR'],
    ['user', 'ERROR', 'SUCCESS'],
    ['either', 'SUCCESS', 'SUCCESS']
  ] as const)(
    'with acknowledgers by "%s": %s by a person’s id, %s by a user’s',
    (acknowledger, byPerson, byUser) => {
      const second = { ...LEAVER, email: 'second@example.com' }
      const { sandbox, token } = start([BOSS, LEAVER, second], { forms: { acknowledger } })
      const user = sandbox.state.users.find((candidate) => candidate.email === BOSS.email)
      const updates = [
        { id: personId(LEAVER.email), acknowledgerId: personId(BOSS.email) },
        { id: personId(second.email), acknowledgerId: user?.id }
      ]
      const reply = offboard(sandbox, token, { updates })
      expect(reply.body).toEqual({
        results: [expect.objectContaining({ status: byPerson }), expect.objectContaining({ status: byUser })]
      })
    }
  )

  test.each([
    ['no item', { updates: [] }],
    ['1,001 items', { updates: Array.from({ length: 1001 }, () => ({ id: 'a', acknowledgerId: 'b' })) }],
    ['an item without acknowledger', { updates: [{ id: 'a' }] }],
    ['an item with more than that', { updates: [{ id: 'a', acknowledgerId: 'b', force: true }] }],
    ['no list', { updates: 'a' }],
    ['an unknown property', { updates: [{ id: 'a', acknowledgerId: 'b' }], force: true }]
  ])('is refused as a whole for %s', (_name, body) => {
    const { sandbox, token } = start([BOSS, LEAVER])
    const reply = offboard(sandbox, token, body)
    expect([reply.status, reply.body]).toEqual([
      400,
      expect.objectContaining({ message: 'Validation error' })
    ])
  })

  test('takes 1,000 at once', () => {
    const { sandbox, token } = start([BOSS])
    const updates = Array.from({ length: 1000 }, (_item, n) => ({ id: `p${n}`, acknowledgerId: 'b' }))
    const reply = offboard(sandbox, token, { updates })
    expect(reply.status).toBe(200)
    expect(linesOf(reply).map((line) => line['id'])).toEqual(updates.map((item) => item.id))
  })
})

describe('the older form of offboarding', () => {
  const legacy = { offboardingAcknowledgerId: personId(BOSS.email), employeeIds: [personId(LEAVER.email)] }

  test.each([
    ['current', 200, 400],
    ['legacy', 400, 200],
    ['both', 200, 200]
  ] as const)('with the form "%s": %d for the current, %d for the older', (form, current, older) => {
    const second = { ...LEAVER, email: 'second@example.com' }
    const { sandbox, token } = start([BOSS, LEAVER, second], { forms: { offboard: form } })
    expect(offboard(sandbox, token, one(second.email)).status).toBe(current)
    expect(offboard(sandbox, token, legacy).status).toBe(older)
  })

  test('answers who was offboarded, and says nothing of the others', () => {
    const { sandbox, token } = start([BOSS, LEAVER], { forms: { offboard: 'legacy' } })
    const reply = offboard(sandbox, token, {
      ...legacy,
      employeeIds: ['nobody', ...legacy.employeeIds]
    })
    expect(reply.body).toEqual({ offboardedPeople: legacy.employeeIds })
  })

  test('names the property that is missing or unknown, with the status told', () => {
    const { sandbox, token } = start([BOSS, LEAVER], {
      forms: { offboard: 'legacy', refusedFormStatus: 422 }
    })
    const reply = offboard(sandbox, token, one(LEAVER.email))
    expect([reply.status, reply.body]).toEqual([
      422,
      {
        message: 'Validation error',
        errors: expect.objectContaining({
          'body.employeeIds': { message: "'employeeIds' is required" },
          'body.updates': { message: expect.stringContaining('excess property') }
        })
      }
    ])
  })
})

test('tasks that are open until a run are done from that run’s token on', () => {
  const { sandbox, token } = start([BOSS, { ...LEAVER, openTasks: ['a'], tasksOpenUntilRun: 2 }])
  const status = (live: string): unknown => {
    const reply = offboard(sandbox, live, one(LEAVER.email))
    return linesOf(reply)[0]?.['status']
  }
  expect(status(token)).toBe('ERROR')
  expect(status(mint(sandbox, 'manage'))).toBe('SUCCESS')
  const tasks = sandbox.state.people[1]?.tasksSummary.details.completeOffboardingCustomTasks
  expect(tasks).toMatchObject({ status: 'COMPLETE', completedCustomOffboardingTasks: [{ name: 'a' }] })
})

test('users are the people who still work here, with ids of their own', () => {
  const { sandbox, token } = start([BOSS, LEAVER, { email: 'guest@example.com', userId: null }])
  const reply = ask(sandbox, 'GET', '/v1/users', { token })
  const { data } = pageOf(reply)
  expect(data.map((user) => user['email'])).toEqual([BOSS.email])
  expect(ask(sandbox, 'GET', `/v1/users/${String(data[0]?.['id'])}`, { token }).status).toBe(200)
  expect(ask(sandbox, 'GET', '/v1/users/nobody', { token }).status).toBe(404)
})
