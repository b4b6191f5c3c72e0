// The sandbox's groups: who is in them, who may change that, and what each form of the change answers.
import { describe, expect, test } from '@jest/globals'
import { groupId, personId } from '../../sandbox/build-state.ts'
import type { Forms } from '../../sandbox/state.ts'
import { ask, open } from './asking.ts'

const ADA = personId('ada@example.com')
const BEN = personId('ben@example.com')
const TEAM = `/v1/groups/${groupId('Engineering')}`
const OKTA = `/v1/groups/${groupId('All staff')}`

const start = (forms: Partial<Forms> = {}) =>
  open('manage', {
    forms,
    seed: {
      groups: [
        { name: 'Engineering', description: 'Whoever can merge' },
        { name: 'All staff', source: 'Okta' }
      ],
      people: [
        { email: 'ada@example.com', groups: ['Engineering', 'All staff'] },
        { email: 'ben@example.com', groups: ['All staff'] }
      ]
    }
  })
type Sandbox = ReturnType<typeof start>['sandbox']

function memberships(sandbox: Sandbox): string[][] {
  return sandbox.state.people.map((person) => person.groupIds)
}

describe('groups', () => {
  test('are listed with their source and the number of their people', () => {
    const { sandbox, token } = start()
    const reply = ask(sandbox, 'GET', '/v1/groups?pageSize=100', { token })
    expect(reply.body).toMatchObject({
      results: {
        data: [
          { id: groupId('Engineering'), name: 'Engineering', source: 'Vanta', personnelCount: 1 },
          { id: groupId('All staff'), name: 'All staff', source: 'Okta', personnelCount: 2 }
        ],
        pageInfo: { hasNextPage: false }
      }
    })
    const alone = ask(sandbox, 'GET', TEAM, { token })
    expect(alone.body).toMatchObject({ name: 'Engineering', description: 'Whoever can merge' })
  })

  test('list their people as a bare array, or in pages where told to', () => {
    const { sandbox, token } = start()
    const people = [expect.objectContaining({ id: ADA })]
    expect(ask(sandbox, 'GET', `${TEAM}/people`, { token }).body).toEqual(people)
    sandbox.state.forms.groupPeople = 'pages'
    expect(ask(sandbox, 'GET', `${TEAM}/people`, { token }).body).toMatchObject({
      results: { data: people }
    })
  })

  test.each([
    ['GET', '/v1/groups/none'],
    ['GET', '/v1/groups/none/people'],
    ['POST', '/v1/groups/none/people'],
    ['POST', '/v1/groups/none/add-people'],
    ['DELETE', '/v1/groups/none/people/x']
  ])('that do not exist are a 404: %s %s', (method, path) => {
    const { sandbox, token } = start()
    const reply = ask(sandbox, method, path, { token })
    expect([reply.status, reply.body]).toEqual([404, { message: expect.stringContaining("'none'") }])
  })
})

describe('one person', () => {
  test('is added and taken out, and the answer is the person', () => {
    const { sandbox, token } = start()
    const added = ask(sandbox, 'POST', `${TEAM}/people`, { token, body: { id: BEN } })
    expect([added.status, added.body]).toEqual([
      200,
      expect.objectContaining({ id: BEN, groupIds: [groupId('All staff'), groupId('Engineering')] })
    ])
    const removed = ask(sandbox, 'DELETE', `${TEAM}/people/${BEN}`, { token })
    expect([removed.status, removed.body]).toEqual([
      200,
      expect.objectContaining({ id: BEN, groupIds: [groupId('All staff')] })
    ])
  })

  test('who is a member already, or none, is a 409 unless told otherwise', () => {
    const { sandbox, token } = start()
    const add = (): number => ask(sandbox, 'POST', `${TEAM}/people`, { token, body: { id: ADA } }).status
    const remove = (): number => ask(sandbox, 'DELETE', `${TEAM}/people/${BEN}`, { token }).status
    expect([add(), remove()]).toEqual([409, 409])
    sandbox.state.forms.repeatedMembers = 'success'
    expect([add(), remove()]).toEqual([200, 200])
    expect(sandbox.state.people[0]?.groupIds).toEqual([groupId('Engineering'), groupId('All staff')])
  })

  test.each([[{}], [{ id: 1 }], [{ id: ADA, role: 'x' }], [[]]])('is not added by the body %j', (body) => {
    const { sandbox, token } = start()
    expect(ask(sandbox, 'POST', `${TEAM}/people`, { token, body }).status).toBe(400)
  })

  test('whom nobody knows is a 404', () => {
    const { sandbox, token } = start()
    expect(ask(sandbox, 'POST', `${TEAM}/people`, { token, body: { id: 'x' } }).status).toBe(404)
    expect(ask(sandbox, 'DELETE', `${TEAM}/people/x`, { token }).status).toBe(404)
  })
})

describe('several people', () => {
  test('are added and taken out line by line, errors among them, in the order asked', () => {
    const { sandbox, token } = start()
    const updates = [{ id: 'x' }, { id: BEN }, { id: ADA }]
    const unknown = { id: 'x', status: 'ERROR', message: 'Person not found' }
    const added = ask(sandbox, 'POST', `${TEAM}/add-people`, { token, body: { updates } })
    expect([added.status, added.body]).toEqual([
      200,
      {
        results: [
          unknown,
          { id: BEN, status: 'SUCCESS' },
          { id: ADA, status: 'ERROR', message: 'Person is already in the group' }
        ]
      }
    ])
    const removed = ask(sandbox, 'POST', `${TEAM}/remove-people`, { token, body: { updates } })
    expect(removed.body).toEqual({
      results: [unknown, { id: BEN, status: 'SUCCESS' }, { id: ADA, status: 'SUCCESS' }]
    })
    expect(memberships(sandbox)).toEqual([[groupId('All staff')], [groupId('All staff')]])
    const again = ask(sandbox, 'POST', `${TEAM}/remove-people`, { token, body: { updates } })
    expect(again.body).toMatchObject({
      results: [{ status: 'ERROR' }, { status: 'ERROR' }, { status: 'ERROR' }]
    })
    expect(sandbox.requests.slice(-3).map((request) => request.effect)).toEqual([true, true, false])
  })

  test.each([
    ['none', []],
    ['101', Array.from({ length: 101 }, () => ({ id: ADA }))],
    ['one without an id', [{}]],
    ['one with more than an id', [{ id: ADA, role: 'x' }]]
  ])('are refused as a whole where there are %s', (_name, updates) => {
    const { sandbox, token } = start()
    for (const action of ['add-people', 'remove-people']) {
      const reply = ask(sandbox, 'POST', `${TEAM}/${action}`, { token, body: { updates } })
      expect([reply.status, reply.body]).toEqual([
        400,
        expect.objectContaining({ message: 'Validation error' })
      ])
    }
  })
})

test.each([
  ['POST', `${OKTA}/people`, { id: BEN }],
  ['DELETE', `${OKTA}/people/${BEN}`, undefined],
  ['POST', `${OKTA}/add-people`, { updates: [{ id: BEN }] }],
  ['POST', `${OKTA}/remove-people`, { updates: [{ id: BEN }] }]
])('a group that an identity provider owns cannot be changed: %s %s', (method, path, body) => {
  const { sandbox, token } = start()
  const before = memberships(sandbox)
  const reply = ask(sandbox, method, path, { token, body })
  expect([reply.status, reply.body]).toEqual([422, { message: expect.stringContaining('Okta') }])
  expect(memberships(sandbox)).toEqual(before)
})
