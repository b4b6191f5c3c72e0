import { describe, expect, test } from '@jest/globals'
import { changeMembers, readGroups } from '../../src/kinds/groups/vanta.ts'
import { lost, page, stage, type Step } from './stage.ts'

const GROUP = '/v1/groups/g%2F1'
const person = (id: string, groupIds?: readonly string[]): object => ({
  id,
  emailAddress: `${id}@example.com`,
  employment: { status: 'CURRENT' },
  groupIds,
  name: { display: id },
  tasksSummary: { status: 'NONE', details: null }
})
const success = (id: string): object => ({ id, status: 'SUCCESS' })
const failure = (id: string, message: string): object => ({ id, status: 'ERROR', message })
const post = (path: string, more: Partial<Step>): Step => ({
  method: 'POST',
  path: `${GROUP}/${path}`,
  ...more
})
const remove = (more: Partial<Step>): Step => ({ method: 'DELETE', path: `${GROUP}/people/p1`, ...more })
const many = (count: number): string[] => Array.from({ length: count }, (_, n) => `p${n}`)
const adding = (ids: readonly string[], ...steps: readonly Step[]) =>
  changeMembers(stage(steps).client, 'g/1', ids, 'in')

test('reading groups keeps id, name and source', async () => {
  const rows = [
    { id: 'g1', name: 'Engineering', creationDate: null },
    { id: 'g2', name: 'Okta people', source: 'Okta', personnelCount: 3 },
    { id: 'g3', name: 'By hand', source: null }
  ]
  expect(await readGroups(stage([page('/v1/groups?pageSize=100', rows)]).client)).toEqual([
    { id: 'g1', name: 'Engineering', source: null },
    { id: 'g2', name: 'Okta people', source: 'Okta' },
    { id: 'g3', name: 'By hand', source: null }
  ])
})

describe('adding people', () => {
  test.each([
    ['shows the group', ['g/0', 'g/1'], { ok: true, settled: true }],
    ['does not show the group', ['g/0'], { ok: true }],
    ['does not speak of groups', undefined, { ok: true }]
  ])('is one request for one person; an answer that %s', async (_, groupIds, result) => {
    const s = stage([post('people', { body: person('p1', groupIds) })])
    expect(await changeMembers(s.client, 'g/1', ['p1'], 'in')).toEqual([result])
    expect(s.sent.at(-1)).toMatchObject({ path: `${GROUP}/people`, body: { id: 'p1' } })
  })

  test('is one request for up to a hundred, whose groups the answer does not show', async () => {
    const ids = many(100)
    const s = stage([post('add-people', { body: { results: ids.map(success) } })])
    expect(await changeMembers(s.client, 'g/1', ids, 'in')).toEqual(ids.map(() => ({ ok: true })))
    expect(s.sent[1]?.body).toEqual({ updates: ids.map((id) => ({ id })) })
    expect(s.requests()).toBe(2)
  })

  test('is repeated after a lost connection, since adding twice adds once', async () => {
    const one = [lost(`${GROUP}/people`, 'POST'), post('people', { body: person('p1') })]
    expect(await adding(['p1'], ...one)).toEqual([{ ok: true }])
    const body = { results: many(2).map(success) }
    const several = [lost(`${GROUP}/add-people`, 'POST'), post('add-people', { body })]
    expect(await adding(many(2), ...several)).toHaveLength(2)
  })

  test('says why it failed', async () => {
    const body = { message: 'Group is managed by Okta' }
    await expect(adding(['p1'], post('people', { status: 422, body }))).rejects.toThrow(
      'Failed to add people to a group: POST /v1/groups/g%2F1/people answered 422: Group is managed by Okta.'
    )
  })

  test('returns the error of each person', async () => {
    const results = [success('p0'), failure('p1', 'Invalid Input'), failure('p2', 'Person\nis gone')]
    expect(await adding(many(3), post('add-people', { body: { results } }))).toEqual([
      { ok: true },
      { ok: false, message: 'Invalid Input' },
      { ok: false, message: 'Person is gone' }
    ])
  })

  const MISFIT = 'its results do not fit the people that were sent'
  const STRANGER = 'not with the person that was sent'
  test.each([
    ['other results', many(2), post('add-people', { body: {} }), MISFIT],
    ['somebody else', ['p1'], post('people', { body: person('p9', ['g/1']) }), STRANGER]
  ])('does not believe an answer with %s', async (_, ids, step, message) => {
    await expect(adding(ids, step)).rejects.toMatchObject({
      uncertain: true,
      message: expect.stringContaining(message)
    })
  })
})

describe('taking people out', () => {
  test.each([
    ['the person without the group', { body: person('p1', ['g/0']) }, { ok: true, settled: true }],
    ['the person with the group', { body: person('p1', ['g/1']) }, { ok: true }],
    ['nothing', { status: 204, body: '' }, { ok: true }]
  ])('is a DELETE for one person, answered with %s', async (_, more, result) => {
    const s = stage([remove(more)])
    expect(await changeMembers(s.client, 'g/1', ['p1'], 'out')).toEqual([result])
  })

  test('is one request for more', async () => {
    const ids = many(3)
    const s = stage([post('remove-people', { body: { results: ids.map(success) } })])
    expect(await changeMembers(s.client, 'g/1', ids, 'out')).toEqual(ids.map(() => ({ ok: true })))
  })

  test('that ends with 404 says so: a look will tell whether the person is out', async () => {
    const s = stage([remove({ status: 404, body: { message: 'Not found' } })])
    await expect(changeMembers(s.client, 'g/1', ['p1'], 'out')).rejects.toThrow(
      'Failed to take people out of a group: DELETE'
    )
  })
})
