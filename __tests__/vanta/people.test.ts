import { describe, expect, test } from '@jest/globals'
import { offboardPeople } from '../../src/kinds/offboarding/vanta.ts'
import { readPeople } from '../../src/vanta/people.ts'
import { lost, page, stage, type Step } from './stage.ts'

const tasks = (offboarding: unknown): object => ({
  status: 'OFFBOARDING_DUE_SOON',
  details: { completeOffboardingCustomTasks: offboarding, completeTrainings: { status: 'NONE' } }
})
const row = (id: string, more: object = {}): object => ({
  id,
  userId: null,
  emailAddress: `${id}@Example.com`,
  employment: { status: 'FORMER', startDate: '2020-01-01T00:00:00Z', endDate: null, jobTitle: null },
  leaveInfo: null,
  groupIds: ['g1'],
  name: { first: 'A', last: 'B', display: `Name ${id}` },
  sources: {},
  tasksSummary: tasks({
    status: 'OVERDUE',
    incompleteCustomOffboardingTasks: [{ name: 'x' }, { name: 'y' }]
  }),
  ...more
})

const reading = (...rows: readonly object[]) =>
  readPeople(stage([page('/v1/people?pageSize=100', rows)]).client)

describe('reading people', () => {
  test('keeps what is used of a person', async () => {
    expect(await reading(row('p1', { userId: 'u1' }))).toEqual([
      {
        id: 'p1',
        userId: 'u1',
        email: 'p1@Example.com',
        name: 'Name p1',
        employmentStatus: 'FORMER',
        startDate: '2020-01-01T00:00:00Z',
        endDate: null,
        tasksStatus: 'OFFBOARDING_DUE_SOON',
        openOffboardingTasks: 2,
        groupIds: ['g1']
      }
    ])
  })

  test.each([
    [tasks({ status: 'COMPLETE', incompleteCustomOffboardingTasks: [] }), 0],
    [tasks({ status: 'OVERDUE' }), 1],
    [tasks({ status: 'COMPLETE' }), 0],
    [tasks({ status: 'NONE' }), 0],
    [tasks(null), 0],
    [{ status: 'NONE' }, 0],
    [{ status: 'NONE', details: null }, 0]
  ])('counts the open offboarding tasks of %j', async (tasksSummary, open) => {
    expect(await reading(row('p1', { tasksSummary }))).toMatchObject([{ openOffboardingTasks: open }])
  })

  test('takes new kinds of status, and answers from before `userId`, as they are', async () => {
    const older = row('p1', { userId: undefined, employment: { status: 'SABBATICAL' }, name: null })
    expect(await reading(older)).toMatchObject([
      { userId: null, employmentStatus: 'SABBATICAL', name: 'p1@Example.com' }
    ])
  })

  test.each([
    ['id', { id: 7 }],
    ['id', { id: '' }],
    ['emailAddress', { emailAddress: null }],
    ['employment.status', { employment: {} }],
    ['groupIds', { groupIds: null }],
    ['tasksSummary', { tasksSummary: null }]
  ])('fails on a person without %s', async (field, more) => {
    await expect(reading(row('p1'), row('p2', more))).rejects.toThrow(
      `Failed to read the people: GET /v1/people answered, but an entry of its list is not as Vanta documents it (${field}).`
    )
  })
})

describe('offboarding', () => {
  const offboard = (more: Partial<Step>): Step => ({ method: 'POST', path: '/v1/people/offboard', ...more })
  const success = (id: string): object => ({ id, status: 'SUCCESS' })

  test('sends the current form and returns the result of each person', async () => {
    const failed = [
      { id: 'p2', status: 'ERROR', message: 'Tasks\nare open' },
      { id: 'p3', status: 'ERROR' }
    ]
    const s = stage([offboard({ body: { results: [success('p1'), ...failed] } })])
    expect(await offboardPeople(s.client, ['p1', 'p2', 'p3'], 'ack')).toEqual([
      { ok: true },
      { ok: false, message: 'Tasks are open' },
      { ok: false }
    ])
    const updates = ['p1', 'p2', 'p3'].map((id) => ({ id, acknowledgerId: 'ack' }))
    expect(s.sent.at(-1)?.body).toEqual({ updates })
  })

  const missing = { 'requestBody.offboardingAcknowledgerId': { message: 'required' } }
  test.each([
    [400, { message: "property 'employeeIds' is required" }],
    [422, { message: 'Validation failed', errors: missing }],
    [400, { error: 'unknown property "updates"' }],
    [400, { message: '"updates" is an excess property and therefore is not allowed' }],
    [404, '<html><body><pre>Cannot POST /v1/people/offboard</pre></body></html>']
  ])('falls back to the older form on %d %j, once, and remembers it', async (status, body) => {
    const ids = Array.from({ length: 1_000 }, (_, n) => `p${n}`)
    const s = stage([
      offboard({ status, body }),
      offboard({ body: { offboardedPeople: ids.slice(1) } }),
      offboard({ body: { offboardedPeople: ['p1000'] } })
    ])
    expect(await offboardPeople(s.client, ids, 'ack')).toEqual(ids.map((id) => ({ ok: id !== 'p0' })))
    expect(await offboardPeople(s.client, ['p1000'], 'ack')).toEqual([{ ok: true }])
    expect(s.sent.at(-1)?.body).toEqual({ offboardingAcknowledgerId: 'ack', employeeIds: ['p1000'] })
    expect(s.requests()).toBe(4)
  })

  test.each([
    [400, 'updates[0].acknowledgerId is unknown'],
    [400, '"updates".0.id: not allowed'],
    [422, 'Person p1 not found'],
    [404, 'Acknowledger not found'],
    [403, 'employeeIds']
  ])('does not take %d "%s" for a matter of form', async (status, message) => {
    const s = stage([offboard({ status, body: { message } })])
    await expect(offboardPeople(s.client, ['p1'], 'ack')).rejects.toThrow(
      `Failed to complete the offboarding: POST /v1/people/offboard answered ${status}`
    )
    expect(s.requests()).toBe(2)
  })

  test.each([
    ['fewer results', { results: [success('p1')] }],
    ['more results', { results: [success('p1'), success('p2'), success('p3')] }],
    ['another order', { results: [success('p2'), success('p1')] }],
    ['other people', { results: [success('p1'), success('p9')] }],
    ['other people, in the older form', { offboardedPeople: ['p9'] }],
    ['somebody else besides, in the older form', { offboardedPeople: ['p1', 'p9'] }],
    ['nothing', {}]
  ])('fails on an answer with %s', async (_, body) => {
    await expect(offboardPeople(stage([offboard({ body })]).client, ['p1', 'p2'], 'ack')).rejects.toThrow(
      'its results do not fit the people that were sent'
    )
  })

  test('is not repeated where it may have been carried out', async () => {
    const s = stage([lost('/v1/people/offboard', 'POST')])
    await expect(offboardPeople(s.client, ['p1'], 'ack')).rejects.toMatchObject({ uncertain: true })
    expect(s.requests()).toBe(2)
  })
})
