// The sandbox's people: pages, their full shape, and who may be offboarded by whom.
import { describe, expect, test } from '@jest/globals'
import { groupId, personId, type SeedPerson } from '../../sandbox/build-state.ts'
import { company } from '../../sandbox/seed.ts'
import type { VantaOptions } from '../../sandbox/vanta.ts'
import { account, linesOf, mint, ask, open, pageOf } from './asking.ts'

const LEAVER: SeedPerson = { email: 'leaver@example.com', first: 'Lea', last: 'Ver', status: 'FORMER' }
const SECOND: SeedPerson = { ...LEAVER, email: 'second@example.com' }
const BOSS: SeedPerson = { email: 'boss@example.com', first: 'Bo', last: 'Ss' }
const leaver = personId(LEAVER.email)
const second = personId(SECOND.email)
const boss = personId(BOSS.email)

const start = (people: readonly SeedPerson[], options: Partial<VantaOptions> = {}) => {
  const { send, ...opened } = open('manage', { seed: { people: [...people] }, ...options })
  return {
    ...opened,
    send,
    offboard: (...updates: readonly unknown[]) => send('POST', '/v1/people/offboard', { updates })
  }
}

const update = (id = leaver, acknowledgerId = boss) => ({ id, acknowledgerId })
const invalid = { status: 400, body: { message: 'Validation error' } }
/** The one line of an answer. */
const result = (status: string, message?: string) => ({
  status: 200,
  body: {
    results: [{ status, ...(message === undefined ? {} : { message: expect.stringContaining(message) }) }]
  }
})

describe('the list of people', () => {
  test('comes ten at a time unless told otherwise, and page after page is everyone once', () => {
    const { sandbox, send } = start(company(23).people ?? [])
    const pages: unknown[][] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { data, next } = pageOf(send('GET', `/v1/people${cursor && `?pageCursor=${cursor}`}`))
      pages.push(data.map(({ id }) => id))
      cursor = next
    }
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 3])
    expect(pages.flat()).toEqual(sandbox.state.people.map(({ id }) => id))
  })

  test('is an envelope even if there is nobody', () => {
    const pageInfo = { endCursor: null, hasNextPage: false, hasPreviousPage: false, startCursor: null }
    expect(start([]).send('GET', '/v1/people').body).toEqual({ results: { data: [], pageInfo } })
  })

  test.each(['pageSize=0', 'pageSize=101', 'pageSize=ten', 'pageSize=-1', 'pageCursor=nonsense'])(
    'is refused for %s',
    (query) => {
      expect(start([BOSS]).send('GET', `/v1/people?${query}`)).toMatchObject(invalid)
    }
  )

  test.each([
    ['emailAndNameFilter=BOSS', 1],
    ['emailAndNameFilter=lea%20v', 1],
    ['emailAndNameFilter=nobody', 0],
    ['employmentStatus=FORMER', 1],
    ['employmentStatusMatchesAny=FORMER', 2]
  ])('for %s holds %d: unknown parameters are ignored silently', (query, count) => {
    expect(pageOf(start([BOSS, LEAVER]).send('GET', `/v1/people?${query}`)).data).toHaveLength(count)
  })
})

test('one person is answered bare, in full, and an unknown one is a 404', () => {
  const seed = { ...LEAVER, openTasks: ['Return the laptop'], doneTasks: ['Talk'], groups: ['Engineering'] }
  const { send } = start([], { seed: { people: [seed], groups: [{ name: 'Engineering' }] } })
  expect(send('GET', `/v1/people/${leaver}`).body).toMatchObject({
    id: leaver,
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
  expect(send('GET', '/v1/people/nobody')).toMatchObject({
    status: 404,
    body: { message: expect.stringContaining("'nobody'") }
  })
})

describe('offboarding', () => {
  test('completes a leaver, and records when and by whom', () => {
    const { sandbox, offboard } = start([BOSS, LEAVER])
    expect(offboard(update()).body).toEqual({ results: [{ id: leaver, status: 'SUCCESS' }] })
    expect(sandbox.state.people[1]?.tasksSummary).toMatchObject({
      status: 'OFFBOARDING_COMPLETE',
      completionDate: '2026-11-20T12:00:00.000Z'
    })
    expect(sandbox.state.offboardedBy).toEqual({ [leaver]: boss })
    expect(sandbox.requests.at(-1)?.effect).toBe(true)
  })

  test.each(['CURRENT', 'UPCOMING', 'ON_LEAVE', 'INACTIVE'] as const)(
    'is refused for somebody who is %s',
    (status) => {
      const { sandbox, offboard } = start([BOSS, { ...LEAVER, status }])
      expect(offboard(update())).toMatchObject(result('ERROR', status))
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
    (status, deletedAt, expected) => {
      const { sandbox, offboard } = start([BOSS, LEAVER])
      const row = account('x', { email: 'Leaver@Example.COM', status })
      sandbox.state.accounts = [{ ...row, createdAt: '', updatedAt: '', deletedAt }]
      expect(offboard(update())).toMatchObject(result(expected))
    }
  )

  test('is refused while a custom task is open, and the second time', () => {
    const { sandbox, offboard } = start([BOSS, { ...LEAVER, openTasks: ['a', 'b'] }])
    expect(offboard(update())).toMatchObject(result('ERROR', '2 custom offboarding task(s) are incomplete'))
    sandbox.act({ do: 'finish-tasks', id: leaver })
    expect(offboard(update())).toMatchObject(result('SUCCESS'))
    expect(offboard(update())).toMatchObject(result('ERROR', 'already complete'))
  })

  test('is refused for an unknown person, by an unknown person, and by the leaver', () => {
    const { offboard } = start([BOSS, LEAVER])
    const updates = [update('nobody'), update(leaver, 'nobody'), update(leaver, leaver), update()]
    expect(offboard(...updates).body).toEqual({
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
      const { sandbox, offboard } = start([BOSS, LEAVER, SECOND], { forms: { acknowledger } })
      const user = sandbox.state.users.find(({ email }) => email === BOSS.email)
      expect(offboard(update(), update(second, user?.id)).body).toMatchObject({
        results: [{ status: byPerson }, { status: byUser }]
      })
    }
  )

  test.each([
    ['no item', { updates: [] }],
    ['1,001 items', { updates: Array.from({ length: 1001 }, () => update()) }],
    ['an item without acknowledger', { updates: [{ id: 'a' }] }],
    ['an item with more than that', { updates: [{ ...update(), force: true }] }],
    ['no list', { updates: 'a' }],
    ['an unknown property', { updates: [update()], force: true }]
  ])('is refused as a whole for %s', (_name, body) => {
    expect(start([BOSS, LEAVER]).send('POST', '/v1/people/offboard', body)).toMatchObject(invalid)
  })

  test('takes 1,000 at once', () => {
    const updates = Array.from({ length: 1000 }, (_item, n) => update(`p${n}`))
    const reply = start([BOSS]).offboard(...updates)
    expect(reply.status).toBe(200)
    expect(linesOf(reply).map(({ id }) => id)).toEqual(updates.map(({ id }) => id))
  })
})

describe('the older form of offboarding', () => {
  const legacy = { offboardingAcknowledgerId: boss, employeeIds: [leaver] }

  test.each([
    ['current', 200, 400],
    ['legacy', 400, 200],
    ['both', 200, 200]
  ] as const)('with the form "%s": %d for the current, %d for the older', (form, current, older) => {
    const { offboard, send } = start([BOSS, LEAVER, SECOND], { forms: { offboard: form } })
    expect(offboard(update(second)).status).toBe(current)
    expect(send('POST', '/v1/people/offboard', legacy).status).toBe(older)
  })

  test('answers who was offboarded, and says nothing of the others', () => {
    const { send } = start([BOSS, LEAVER], { forms: { offboard: 'legacy' } })
    const body = { ...legacy, employeeIds: ['nobody', leaver] }
    expect(send('POST', '/v1/people/offboard', body).body).toEqual({ offboardedPeople: [leaver] })
  })

  test('names the property that is missing or unknown, with the status told', () => {
    const { offboard } = start([BOSS, LEAVER], { forms: { offboard: 'legacy', refusedFormStatus: 422 } })
    expect(offboard(update())).toMatchObject({
      status: 422,
      body: {
        message: 'Validation error',
        errors: {
          'body.employeeIds': { message: "'employeeIds' is required" },
          'body.updates': { message: expect.stringContaining('excess property') }
        }
      }
    })
  })
})

test('tasks that are open until a run are done from that run’s token on', () => {
  const { sandbox, offboard } = start([BOSS, { ...LEAVER, openTasks: ['a'], tasksOpenUntilRun: 2 }])
  expect(offboard(update())).toMatchObject(result('ERROR'))
  const token = mint(sandbox, 'manage')
  const later = ask(sandbox, 'POST', '/v1/people/offboard', { token, body: { updates: [update()] } })
  expect(later).toMatchObject(result('SUCCESS'))
  expect(sandbox.state.people[1]?.tasksSummary.details.completeOffboardingCustomTasks).toMatchObject({
    status: 'COMPLETE',
    completedCustomOffboardingTasks: [{ name: 'a' }]
  })
})

test('users are the people who still work here, with ids of their own', () => {
  const { send } = start([BOSS, LEAVER, { email: 'guest@example.com', userId: null }])
  const { data } = pageOf(send('GET', '/v1/users'))
  expect(data.map(({ email }) => email)).toEqual([BOSS.email])
  expect(send('GET', `/v1/users/${String(data[0]?.['id'])}`).status).toBe(200)
  expect(send('GET', '/v1/users/nobody').status).toBe(404)
})
