import { describe, expect, test } from '@jest/globals'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import { accountBody } from '../../src/kinds/accounts/plan.ts'
import { putAccounts, readAccounts } from '../../src/kinds/accounts/vanta.ts'
import { VantaError, isRefusal } from '../../src/vanta/error.ts'
import { account as accountWith } from '../plan/values.ts'
import { failureOf, stage, type Step } from './stage.ts'
import { say } from '../../src/say.ts'

const PATH = '/v1/resources/user_account'
const current = `${PATH}?resourceId=res%2F1`
const older = `${PATH}/list_all?resourceId=res%2F1`
const cannotGet = '<!DOCTYPE html><html><head></head><body><pre>Cannot GET /v1</pre></body></html>'
const cannotPut = '<html><body>Cannot PUT /v1</body></html>'

const account = (uniqueId: string): Account => accountWith({ uniqueId })

const row = (uniqueId: string, more: object = {}): object => ({
  ...account(uniqueId),
  id: `server-${uniqueId}`,
  createdAt: '2024-01-01T00:00:00Z',
  updatedAt: '2024-02-01T00:00:00Z',
  deletedAt: null,
  ...more
})

/** What is read of such a row. */
const kept = (uniqueId: string, more: object = {}): object => ({
  uniqueId,
  email: `${uniqueId}@example.com`,
  status: 'ACTIVE',
  deletedAt: null,
  touchedAt: '2024-02-01T00:00:00Z',
  fields: account(uniqueId),
  ...more
})

const list = (resources: unknown, more = {}): Step => ({ path: current, body: { resources, ...more } })
const put = (more: Partial<Step>): Step => ({ method: 'PUT', path: PATH, ...more })

const reading = (...steps: readonly Step[]) => readAccounts(stage(steps).client, 'res/1')

/** An object in an object, as many levels deep. */
const nested = (levels: number): object => (levels === 0 ? {} : { inner: nested(levels - 1) })

describe('reading the accounts', () => {
  test('is one request without a body, and keeps the fields of an account only', async () => {
    const s = stage([
      list([
        row('u1', { roleDescription: 'Admin', groupIds: ['g'], lastLoginTimestamp: null, newField: 1 }),
        row('u2', { deletedAt: '2026-01-01T00:00:00Z' }),
        row('u3', { createdAt: '2025-01-01T00:00:00Z', updatedAt: undefined, deletedAt: undefined }),
        row('u4', { createdAt: undefined, updatedAt: undefined })
      ])
    ])
    const { touchedAt, ...untouched } = kept('u4') as Record<string, unknown>
    expect(await readAccounts(s.client, 'res/1')).toStrictEqual([
      kept('u1', { fields: { ...account('u1'), roleDescription: 'Admin', groupIds: ['g'] } }),
      kept('u2', { deletedAt: '2026-01-01T00:00:00Z' }),
      kept('u3', { touchedAt: '2025-01-01T00:00:00Z' }),
      untouched
    ])
    expect(s.sent.at(-1)).toMatchObject({ method: 'GET', path: current, body: null })
    expect(s.requests()).toBe(2)
  })

  test('takes a list without accounts, and deleted copies of a live account', async () => {
    expect(await reading(list([]))).toEqual([])
    const copies = ['2025', '2024'].map((year) => row('u2', { deletedAt: `${year}-01-01T00:00:00Z` }))
    expect(await reading(list([row('u2'), ...copies]))).toHaveLength(3)
  })

  const deep = { ...nested(31), nothing: null, none: [] }
  test.each([
    ['customProperties', { team: 'x' }, { team: 'x' }],
    ['customProperties', deep, deep],
    ['customProperties', {}, undefined],
    ['mfaEnabled', null, undefined]
  ])('keeps of a field what says something: %s %j', async (field, value, expected) => {
    const [first] = await reading(list([row('u1', { [field]: value })]))
    expect(first?.fields[field]).toEqual(expected)
  })

  test.each([
    { pageInfo: {} },
    { pageInfo: { hasNextPage: false } },
    { results: { pageInfo: { hasNextPage: false, endCursor: 'abc' } } },
    { success: true, error: null, total: 1, totalCount: 1, count: 1 },
    { total: '2' },
    { pageInfo: null, hasNextPage: false, hasMore: false, nextCursor: '', nextPageToken: null }
  ])('takes a list as complete that says %j', async (more) => {
    expect(await reading(list([row('u1')], more))).toHaveLength(1)
  })

  const MORE = 'it says that there are more accounts than it lists'
  test.each([
    [{ pageInfo: { hasNextPage: 'yes' } }, MORE],
    [{ pageInfo: { endCursor: 'abc' } }, MORE],
    [{ results: { pageInfo: { hasNextPage: true } } }, MORE],
    [{ hasNextPage: true }, MORE],
    [{ hasMore: true }, MORE],
    [{ nextCursor: 'abc' }, MORE],
    [{ nextPageCursor: 'abc' }, MORE],
    [{ nextPageToken: 'abc' }, MORE],
    [{ next: '/v1/more' }, MORE],
    [{ success: false }, 'it does not say success'],
    [{ success: null }, 'it does not say success'],
    [{ error: 'upstream timeout' }, 'it does not say success'],
    [{ total: 50 }, 'it lists 1 accounts, and counts 50'],
    [{ totalCount: 0 }, 'it lists 1 accounts, and counts 0'],
    [{ count: 2 }, 'it lists 1 accounts, and counts 2']
  ])('does not trust a list that says %j', async (more, message) => {
    await expect(reading(list([row('u1')], more))).rejects.toThrow(message)
  })

  const NEITHER = 'that is neither a plain value nor a list of texts'
  const tooDeep = { shallow: 1, ...nested(32) }
  const twice = list([row('u'), row('v'), row('u')])
  const rowWith = (more: object): Step => list([row('u', more)])
  const pages = { results: { data: [], pageInfo: { hasNextPage: false } } }
  test.each<[string, Step, string]>([
    ['nothing', { path: current, body: {} }, 'it has no list of accounts ("resources")'],
    ['null', { path: current, body: 'null' }, 'it is not a list of accounts'],
    ['an array', { path: current, body: [row('u1')] }, 'it is not a list of accounts'],
    ['an object for the list', list({ u1: row('u1') }), 'it has no list of accounts'],
    ['the envelope of other lists', { path: current, body: pages }, 'it has no list of accounts'],
    ['a row that is no object', list([row('u1'), 'u2']), 'account 2 of 2 in its list is not an object'],
    ['an empty uniqueId', list([row('')]), 'account 1 of 1 in its list has no uniqueId'],
    ['a number for a uniqueId', rowWith({ uniqueId: 7 }), 'has no uniqueId'],
    ['a row without an e-mail address', rowWith({ email: null }), 'has no email'],
    ['a row without a status', rowWith({ status: undefined }), 'has no status'],
    ['a deletedAt of true', rowWith({ deletedAt: true }), 'has a deletedAt that is not a time'],
    ['an empty deletedAt', rowWith({ deletedAt: '' }), 'has a deletedAt that is not a time'],
    ['an object for a name', rowWith({ fullName: { first: 'U' } }), `has a fullName ${NEITHER}`],
    ['numbers for groups', rowWith({ groupIds: ['a', 7] }), `has a groupIds ${NEITHER}`],
    ['33 levels', rowWith({ customProperties: tooDeep }), 'has customProperties nested too deep to be read'],
    ['two live accounts of one id', twice, 'two live accounts in its list have the uniqueId "u"']
  ])('fails on an answer with %s', async (_, step, message) => {
    const error = await failureOf(reading(step))
    expect(error).toMatchObject({ reason: 'vanta-error', kind: 'malformed', uncertain: false })
    expect(String(error)).toContain(
      'Failed to read the accounts: GET /v1/resources/user_account answered, but'
    )
    expect(String(error)).toContain(message)
  })

  test('uses the older path where the current one is turned down, and remembers it', async () => {
    const ofOlder = { ...list([]), path: older }
    const s = stage([{ path: current, status: 404, body: cannotGet }, ofOlder, ofOlder])
    for (const expected of [[], []]) expect(await readAccounts(s.client, 'res/1')).toEqual(expected)
    expect(s.requests()).toBe(4)
  })

  const UNKNOWN = 'Check "resource-id": Vanta does not know "res/1", or it is not a resource of this app.'
  const noResource = "Resource of type UserAccount not found with 'id' identifier"
  test.each([
    [404, 'Not Found', `Not Found. ${UNKNOWN} If it is right, check "api-url".`],
    [404, noResource, `${noResource}. ${UNKNOWN}`],
    [422, 'The resource was not found', `The resource was not found. ${UNKNOWN}`],
    [422, 'The resource is odd', 'The resource is odd.'],
    [422, 'Not found', 'Not found.'],
    [409, 'The resource was not found', 'The resource was not found.']
  ])('names the input where Vanta does not know the resource: %d %s', async (status, message, told) => {
    const s = stage([{ path: current, status, body: { message } }])
    expect(await failureOf(readAccounts(s.client, 'res/1'))).toMatchObject({
      message: `Failed to read the accounts: GET /v1/resources/user_account answered ${status}: ${told}`
    })
    expect(s.requests()).toBe(2)
  })

  test('shortens a long resource-id', async () => {
    const long = 'x'.repeat(150)
    const s = stage([{ path: `${PATH}?resourceId=${long}`, status: 404, body: { message: 'Not found.' } }])
    await expect(readAccounts(s.client, long)).rejects.toThrow(`does not know "${'x'.repeat(100)}", or it`)
  })

  test('says that the host is wrong where neither path is known', async () => {
    const unknown = { status: 404, body: cannotGet }
    await expect(reading({ path: current, ...unknown }, { path: older, ...unknown })).rejects.toThrow(
      'Check "api-url": this host does not have Vanta\'s list of accounts.'
    )
  })
})

describe('writing the accounts', () => {
  const users = [account('u1'), account('u2'), account('u3')]
  const always = async (): Promise<void> => {}
  const writing = (...steps: readonly Step[]) => putAccounts(stage(steps).client, 'res/1', users, always)

  test('sends all of them in one PUT, and the body is what the digest saw', async () => {
    const s = stage([put({ body: { success: true } })])
    await putAccounts(s.client, 'res/1', users, always)
    expect(s.sent.at(-1)?.body).toEqual({ resourceId: 'res/1', resources: users })
    expect(JSON.parse(accountBody('res/1', users))).toEqual(s.sent.at(-1)?.body)
  })

  test.each([
    [{ success: true }],
    [{ results: { accepted: 3, rejected: 0 } }],
    [{ results: { accepted: [{}, {}, {}], rejected: [] } }],
    [{ success: true, results: { accepted: 3, rejected: [] } }],
    [{ success: true, results: {} }],
    [{ success: true, results: null, more: 1 }]
  ])('is done with %j', async (body) => {
    expect(await writing(put({ body }))).toBeUndefined()
  })

  test.each([
    [{ success: false }, 'it does not say success'],
    [{ success: 'true' }, 'it does not say success'],
    [{ success: false, results: { accepted: 3, rejected: 0 } }, 'it does not say success'],
    [{ success: true, results: { accepted: 2, rejected: [{}] } }, 'it rejected 1 of 3 accounts'],
    [{ results: { accepted: 2, rejected: 1 } }, 'it rejected 1 of 3 accounts'],
    [{ results: { accepted: 2, rejected: 0 } }, 'it accepted 2 accounts of 3'],
    [{ results: { accepted: 4, rejected: 0 } }, 'it accepted 4 accounts of 3'],
    [{ results: { accepted: 3, rejected: 'none' } }, 'it does not say how many accounts were rejected'],
    [{ results: { rejected: 0 } }, 'not with a confirmation'],
    [{ results: [] }, 'not with a confirmation'],
    [{ success: true, results: 3 }, 'not with a confirmation'],
    [{}, 'not with a confirmation'],
    [[], 'not with a confirmation'],
    ['null', 'not with a confirmation']
  ])('is not done with %j', async (body, message) => {
    const error = await failureOf(writing(put({ body })))
    expect(error).toMatchObject({
      reason: 'vanta-error',
      kind: 'malformed',
      message: `Failed to write the accounts: PUT /v1/resources/user_account answered, but ${message}.`
    })
    expect(isRefusal(error)).toBe(false)
  })

  test.each([
    [400, 'Too many fields on resource with uniqueId u3. Extra keys: a', 2],
    [422, 'No such uniqueId u3', 2],
    [400, 'The uniqueId "u2": taken', 1],
    [400, "uniqueId: 'u1', twice", 0],
    [400, 'uniqueId u9 (element 1)', 1],
    [400, 'Too many fields on resource with uniqueId u1 bot (element 2). Extra keys: a', 2],
    [400, 'No such uniqueId u1-b', undefined],
    [400, '/3: out of range', undefined],
    [400, 'Something else', undefined]
  ])('maps %d "%s" to the record %p', async (status, error, record) => {
    const failure = await failureOf(writing(put({ status, body: { error } })))
    expect(failure).toMatchObject({ status, record })
  })

  test('takes an id that is the beginning of another for the longer one', async () => {
    const { client } = stage([put({ status: 400, body: { error: 'No such uniqueId u1 bot' } })])
    const both = [account('u1'), account('u1 bot')]
    expect(await failureOf(putAccounts(client, 'res/1', both, always))).toMatchObject({ record: 1 })
  })

  test('is not sent again where a look holds it back', async () => {
    let looks = 0
    const once = async (): Promise<void> => {
      looks += 1
      if (looks === 2) throw new VantaError('changed', say`Held back.`)
    }
    const error = await failureOf(putAccounts(stage([put({ status: 503 })]).client, 'res/1', users, once))
    expect(error).toMatchObject({ kind: 'changed', message: 'Held back.', uncertain: true })
  })

  test('uses the older path where the current one is turned down, and remembers it', async () => {
    const olderPut = { ...put({ body: { success: true } }), path: `${PATH}/sync_all` }
    const s = stage([put({ status: 404, body: cannotPut }), olderPut, olderPut])
    await putAccounts(s.client, 'res/1', users, always)
    await putAccounts(s.client, 'res/1', users, always)
    expect(s.requests()).toBe(4)
  })

  test('stays in doubt where an attempt before the older path may have been carried out', async () => {
    const unknown = put({ status: 404, body: cannotPut })
    const error = failureOf(writing(put({ status: 502 }), unknown, { ...unknown, path: `${PATH}/sync_all` }))
    expect(await error).toMatchObject({ status: 404, uncertain: true })
  })

  test('names the input where Vanta does not know the resource', async () => {
    await expect(writing(put({ status: 404, body: { error: 'Resource r not found' } }))).rejects.toThrow(
      'Failed to write the accounts: PUT /v1/resources/user_account answered 404: Resource r not found. Check "resource-id": Vanta does not know "res/1", or it is not a resource of this app.'
    )
  })

  test('never sends an empty list', async () => {
    const s = stage([])
    await expect(putAccounts(s.client, 'res/1', [], always)).rejects.toMatchObject({
      reason: 'refused',
      message: 'A list without accounts would delete everyone in Vanta. It was not sent.'
    })
    expect(s.requests()).toBe(0)
  })
})
