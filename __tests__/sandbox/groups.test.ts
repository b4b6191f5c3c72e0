// The sandbox's groups: who is in them, who may change that, and what each form of the change answers.
import { describe, expect, test } from '@jest/globals'
import { groupId, personId } from '../../sandbox/build-state.ts'
import { open } from './asking.ts'

const ADA = personId('ada@example.com')
const BEN = personId('ben@example.com')
const [ENGINEERING, STAFF] = [groupId('Engineering'), groupId('All staff')]
const TEAM = `/v1/groups/${ENGINEERING}`
const OKTA = `/v1/groups/${STAFF}`

const start = () =>
  open('manage', {
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

const memberships = ({ state }: Sandbox): string[][] => state.people.map(({ groupIds }) => groupIds)

describe('groups', () => {
  test('are listed with their source and the number of their people', () => {
    const { send } = start()
    expect(send('GET', '/v1/groups?pageSize=100').body).toMatchObject({
      results: {
        data: [
          { id: ENGINEERING, name: 'Engineering', source: 'Vanta', personnelCount: 1 },
          { id: STAFF, name: 'All staff', source: 'Okta', personnelCount: 2 }
        ],
        pageInfo: { hasNextPage: false }
      }
    })
    expect(send('GET', TEAM).body).toMatchObject({ name: 'Engineering', description: 'Whoever can merge' })
  })

  test('list their people as a bare array, or in pages where told to', () => {
    const { sandbox, send } = start()
    const people = [expect.objectContaining({ id: ADA })]
    expect(send('GET', `${TEAM}/people`).body).toEqual(people)
    sandbox.state.forms.groupPeople = 'pages'
    expect(send('GET', `${TEAM}/people`).body).toMatchObject({ results: { data: people } })
  })

  test.each([
    ['GET', '/v1/groups/none'],
    ['GET', '/v1/groups/none/people'],
    ['POST', '/v1/groups/none/people'],
    ['POST', '/v1/groups/none/add-people'],
    ['DELETE', '/v1/groups/none/people/x']
  ])('that do not exist are a 404: %s %s', (method, path) => {
    expect(start().send(method, path)).toMatchObject({
      status: 404,
      body: { message: expect.stringContaining("'none'") }
    })
  })
})

describe('one person', () => {
  test('is added and taken out, and the answer is the person', () => {
    const { send } = start()
    const added = send('POST', `${TEAM}/people`, { id: BEN })
    expect(added).toMatchObject({ status: 200, body: { id: BEN, groupIds: [STAFF, ENGINEERING] } })
    const removed = send('DELETE', `${TEAM}/people/${BEN}`)
    expect(removed).toMatchObject({ status: 200, body: { id: BEN, groupIds: [STAFF] } })
  })

  test('who is a member already, or no member, is a 409 unless told otherwise', () => {
    const { sandbox, send } = start()
    const statuses = (): number[] => [
      send('POST', `${TEAM}/people`, { id: ADA }).status,
      send('DELETE', `${TEAM}/people/${BEN}`).status
    ]
    expect(statuses()).toEqual([409, 409])
    sandbox.state.forms.repeatedMembers = 'success'
    expect(statuses()).toEqual([200, 200])
    expect(memberships(sandbox)[0]).toEqual([ENGINEERING, STAFF])
  })

  test.each([
    [{}, 400],
    [{ id: 1 }, 400],
    [{ id: ADA, role: 'x' }, 400],
    [[], 400],
    [{ id: 'nobody' }, 404]
  ])('is not added by the body %j', (body, status) => {
    expect(start().send('POST', `${TEAM}/people`, body).status).toBe(status)
  })

  test('whom nobody knows cannot be taken out', () => {
    expect(start().send('DELETE', `${TEAM}/people/nobody`).status).toBe(404)
  })
})

describe('several people', () => {
  test('are added and taken out line by line, errors among them, in the order asked', () => {
    const { sandbox, send } = start()
    const bulk = (action: string) =>
      send('POST', `${TEAM}/${action}-people`, { updates: [{ id: 'x' }, { id: BEN }, { id: ADA }] }).body
    const unknown = { id: 'x', status: 'ERROR', message: 'Person not found' }
    const already = { id: ADA, status: 'ERROR', message: 'Person is already in the group' }
    const done = (id: string) => ({ id, status: 'SUCCESS' })
    expect(bulk('add')).toEqual({ results: [unknown, done(BEN), already] })
    expect(bulk('remove')).toEqual({ results: [unknown, done(BEN), done(ADA)] })
    expect(memberships(sandbox)).toEqual([[STAFF], [STAFF]])
    const error = { status: 'ERROR' }
    expect(bulk('remove')).toMatchObject({ results: [error, error, error] })
    expect(sandbox.requests.slice(-3).map(({ effect }) => effect)).toEqual([true, true, false])
  })

  test.each([
    ['none', []],
    ['101', Array.from({ length: 101 }, () => ({ id: ADA }))],
    ['one without an id', [{}]],
    ['one with more than an id', [{ id: ADA, role: 'x' }]]
  ])('are refused as a whole where there are %s', (_name, updates) => {
    for (const action of ['add-people', 'remove-people'])
      expect(start().send('POST', `${TEAM}/${action}`, { updates })).toMatchObject({
        status: 400,
        body: { message: 'Validation error' }
      })
  })
})

test.each([
  ['POST', `${OKTA}/people`, { id: BEN }],
  ['DELETE', `${OKTA}/people/${BEN}`, undefined],
  ['POST', `${OKTA}/add-people`, { updates: [{ id: BEN }] }],
  ['POST', `${OKTA}/remove-people`, { updates: [{ id: BEN }] }]
])('a group that an identity provider owns cannot be changed: %s %s', (method, path, body) => {
  const { sandbox, send } = start()
  const before = memberships(sandbox)
  expect(send(method, path, body)).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining('Okta') }
  })
  expect(memberships(sandbox)).toEqual(before)
})
