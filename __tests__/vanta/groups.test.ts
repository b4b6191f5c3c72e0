import { describe, expect, test } from '@jest/globals'
import { addPeople, readGroups, readMembers, removePeople } from '../../src/vanta/groups.ts'
import { lost, page, stage, type Step, token } from './stage.ts'

const GROUP = '/v1/groups/g%2F1'
const MEMBERS = `${GROUP}/people?pageSize=100`
const person = (id: string): object => ({
  id,
  emailAddress: `${id}@example.com`,
  employment: { status: 'CURRENT' },
  groupIds: [],
  name: { display: id },
  tasksSummary: { status: 'NONE', details: null }
})
const members = (...ids: string[]): Step => ({ path: MEMBERS, body: ids.map(person) })
const success = (id: string): object => ({ id, status: 'SUCCESS' })
const failure = (id: string, message = 'Invalid Input'): object => ({ id, status: 'ERROR', message })
const post = (path: string, more: Partial<Step>): Step => ({
  method: 'POST',
  path: `${GROUP}/${path}`,
  ...more
})
const remove = (more: Partial<Step>): Step => ({ method: 'DELETE', path: `${GROUP}/people/p1`, ...more })
const many = (count: number): string[] => Array.from({ length: count }, (_, n) => `p${n}`)

describe('reading groups', () => {
  test('keeps id, name and source', async () => {
    const rows = [
      { id: 'g1', name: 'Engineering', creationDate: null },
      { id: 'g2', name: 'Okta people', source: 'Okta', personnelCount: 3 },
      { id: 'g3', name: 'By hand', source: null }
    ]
    expect(await readGroups(stage([token(), page('/v1/groups?pageSize=100', rows)]).client)).toEqual([
      { id: 'g1', name: 'Engineering', source: null },
      { id: 'g2', name: 'Okta people', source: 'Okta' },
      { id: 'g3', name: 'By hand', source: null }
    ])
  })

  test.each([
    ['a bare array', [members('p1', 'p2')]],
    [
      'pages',
      [
        page(MEMBERS, [person('p1')], 'x'),
        page(`${MEMBERS}&pageCursor=x`, [person('p2')]),
        page(MEMBERS, [person('p1')], 'x')
      ]
    ]
  ] as const)('takes the members of one as %s', async (_, steps) => {
    const s = stage([token(), ...steps])
    expect((await readMembers(s.client, 'g/1')).map(({ id }) => id)).toEqual(['p1', 'p2'])
  })
})

describe('adding people', () => {
  test('is one request for one person', async () => {
    const s = stage([token(), post('people', { body: person('p1') })])
    expect(await addPeople(s.client, 'g/1', ['p1'])).toEqual([{ id: 'p1', ok: true }])
    expect(s.sent.at(-1)).toMatchObject({ path: `${GROUP}/people`, body: { id: 'p1' } })
  })

  test('is done by the hundred for more', async () => {
    const ids = many(201)
    const s = stage([
      token(),
      post('add-people', { body: { results: ids.slice(0, 100).map(success) } }),
      post('add-people', { body: { results: ids.slice(100, 200).map(success) } }),
      post('add-people', { body: { results: ids.slice(200).map(success) } })
    ])
    expect(await addPeople(s.client, 'g/1', ids)).toEqual(ids.map((id) => ({ id, ok: true })))
    expect(s.sent[1]?.body).toEqual({ updates: ids.slice(0, 100).map((id) => ({ id })) })
    expect(s.client.requests()).toBe(4)
  })

  test('of nobody sends nothing', async () => {
    const s = stage([])
    expect(await addPeople(s.client, 'g/1', [])).toEqual([])
    expect(s.client.requests()).toBe(0)
  })

  test('is repeated after a lost connection, since adding twice adds once', async () => {
    const s = stage([token(), lost(`${GROUP}/people`, 'POST'), post('people', { body: person('p1') })])
    expect(await addPeople(s.client, 'g/1', ['p1'])).toEqual([{ id: 'p1', ok: true }])
  })

  test.each([409, 400, 422])('that ends with %d is success where the person is a member', async (status) => {
    const s = stage([token(), post('people', { status, body: { message: 'No' } }), members('p0', 'p1')])
    expect(await addPeople(s.client, 'g/1', ['p1'])).toEqual([{ id: 'p1', ok: true }])
  })

  test('that fails says why', async () => {
    const s = stage([
      token(),
      post('people', { status: 422, body: { message: 'Group is managed by Okta' } }),
      members('p0')
    ])
    expect(await addPeople(s.client, 'g/1', ['p1'])).toEqual([
      {
        id: 'p1',
        ok: false,
        message:
          'Failed to add people to a group: POST /v1/groups/g%2F1/people answered 422: Group is managed by Okta.'
      }
    ])
  })

  test('brings the error of each person, unless the group shows that they are in', async () => {
    const body = { results: [success('p0'), failure('p1'), failure('p2', 'Person\nis gone')] }
    const s = stage([token(), post('add-people', { body }), members('p0', 'p1')])
    expect(await addPeople(s.client, 'g/1', many(3))).toEqual([
      { id: 'p0', ok: true },
      { id: 'p1', ok: true },
      { id: 'p2', ok: false, message: 'Person is gone' }
    ])
  })

  test('goes on with the next hundred when one fails, and keeps its errors if the group cannot be read', async () => {
    const ids = many(102)
    const s = stage([
      token(),
      post('add-people', { status: 400, body: { message: 'Invalid Input' } }),
      post('add-people', { body: { results: ids.slice(100).map(success) } }),
      { path: MEMBERS, status: 404, body: { message: 'Not here' } }
    ])
    const results = await addPeople(s.client, 'g/1', ids)
    expect(results.filter(({ ok }) => ok).map(({ id }) => id)).toEqual(['p100', 'p101'])
    expect(results[0]?.message).toContain('answered 400: Invalid Input.')
    s.done()
  })

  test('stops where no request can succeed any more', async () => {
    const s = stage([token(), post('add-people', { status: 429, headers: { 'retry-after': '99999' } })])
    const results = await addPeople(s.client, 'g/1', many(250))
    expect(results).toHaveLength(250)
    expect(results.every(({ ok, message }) => !ok && message?.includes('asks to wait 28 h'))).toBe(true)
    expect(s.client.requests()).toBe(2)
  })

  test.each([
    ['fewer results', { results: [success('p0')] }],
    ['another order', { results: [success('p1'), success('p0')] }],
    ['nothing', {}]
  ])('does not believe an answer with %s', async (_, body) => {
    const s = stage([token(), post('add-people', { body }), members('p0')])
    expect(await addPeople(s.client, 'g/1', many(2))).toEqual([
      { id: 'p0', ok: true },
      {
        id: 'p1',
        ok: false,
        message: expect.stringContaining('its results do not fit the people that were sent')
      }
    ])
  })

  test('does not believe an answer about somebody else', async () => {
    const s = stage([token(), post('people', { body: person('p9') }), members()])
    expect((await addPeople(s.client, 'g/1', ['p1']))[0]).toMatchObject({
      ok: false,
      message: expect.stringContaining('not with the person that was sent')
    })
  })
})

describe('taking people out', () => {
  test.each([
    ['the person', { body: person('p1') }],
    ['nothing', { status: 204, body: '' }]
  ])('is a DELETE for one person, answered with %s', async (_, more) => {
    const s = stage([token(), remove(more)])
    expect(await removePeople(s.client, 'g/1', ['p1'])).toEqual([{ id: 'p1', ok: true }])
  })

  test('is done by the hundred for more', async () => {
    const ids = many(101)
    const s = stage([
      token(),
      post('remove-people', { body: { results: ids.slice(0, 100).map(success) } }),
      post('remove-people', { body: { results: ids.slice(100).map(success) } })
    ])
    expect((await removePeople(s.client, 'g/1', ids)).every(({ ok }) => ok)).toBe(true)
    expect(s.client.requests()).toBe(3)
  })

  test('that ends with 404 after a lost answer is success where the person is out', async () => {
    const s = stage([
      token(),
      lost(`${GROUP}/people/p1`, 'DELETE'),
      remove({ status: 404, body: { message: 'Not found' } }),
      members('p0')
    ])
    expect(await removePeople(s.client, 'g/1', ['p1'])).toEqual([{ id: 'p1', ok: true }])
  })

  test('that ends with 404 is a failure where the person is still in', async () => {
    const s = stage([token(), remove({ status: 404, body: { message: 'Not found' } }), members('p1')])
    expect((await removePeople(s.client, 'g/1', ['p1']))[0]).toMatchObject({
      ok: false,
      message: expect.stringContaining('Failed to take people out of a group: DELETE')
    })
  })
})
