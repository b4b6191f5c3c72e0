import { describe, expect, test } from '@jest/globals'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import { accountBody } from '../../src/kinds/accounts/plan.ts'
import { putAccounts, readAccounts } from '../../src/kinds/accounts/vanta.ts'
import { VantaError, isRefusal, rejectedRecord } from '../../src/vanta/error.ts'
import { failureOf, stage, type Step, token } from './stage.ts'
import { say } from '../../src/say.ts'

const PATH = '/v1/resources/user_account'
const current = `${PATH}?resourceId=res%2F1`
const older = `${PATH}/list_all?resourceId=res%2F1`
const cannotGet =
  '<!DOCTYPE html><html><head><title>Error</title></head><body><pre>Cannot GET /v1</pre></body></html>'

const account = (uniqueId: string): Account => ({
  displayName: `User ${uniqueId}`,
  uniqueId,
  externalUrl: `https://app.example/${uniqueId}`,
  fullName: `User ${uniqueId}`,
  accountName: uniqueId,
  email: `${uniqueId}@example.com`,
  permissionLevel: 'BASE',
  createdTimestamp: '2023-04-01T00:00:00.000Z',
  status: 'ACTIVE',
  mfaEnabled: false,
  mfaMethods: [],
  authMethod: 'SSO'
})

const row = (uniqueId: string, more: object = {}): object => ({
  ...account(uniqueId),
  id: `server-${uniqueId}`,
  createdAt: '2024-01-01T00:00:00Z',
  updatedAt: '2024-02-01T00:00:00Z',
  deletedAt: null,
  ...more
})

const read = (resources: unknown, more: object = {}): Step => ({
  path: current,
  body: { resources, ...more }
})

/** An object in an object, as many levels deep. */
const nested = (levels: number): object => (levels === 0 ? {} : { inner: nested(levels - 1) })

const put = (more: Partial<Step>): Step => ({ method: 'PUT', path: PATH, ...more })

describe('reading the accounts', () => {
  test('is one request without a body, and keeps the fields of an account only', async () => {
    const s = stage([
      token(),
      read([
        row('u1', { roleDescription: 'Admin', groupIds: ['g'], lastLoginTimestamp: null, newField: 1 }),
        row('u2', { deletedAt: '2026-01-01T00:00:00Z', status: 'ACTIVE' }),
        row('u3', { createdAt: '2025-01-01T00:00:00Z', updatedAt: undefined }),
        row('u4', { createdAt: undefined, updatedAt: undefined })
      ])
    ])
    expect(await readAccounts(s.client, 'res/1')).toStrictEqual([
      {
        uniqueId: 'u1',
        email: 'u1@example.com',
        status: 'ACTIVE',
        deletedAt: null,
        touchedAt: '2024-02-01T00:00:00Z',
        fields: { ...account('u1'), roleDescription: 'Admin', groupIds: ['g'] }
      },
      {
        uniqueId: 'u2',
        email: 'u2@example.com',
        status: 'ACTIVE',
        deletedAt: '2026-01-01T00:00:00Z',
        touchedAt: '2024-02-01T00:00:00Z',
        fields: account('u2')
      },
      {
        uniqueId: 'u3',
        email: 'u3@example.com',
        status: 'ACTIVE',
        deletedAt: null,
        touchedAt: '2025-01-01T00:00:00Z',
        fields: account('u3')
      },
      { uniqueId: 'u4', email: 'u4@example.com', status: 'ACTIVE', deletedAt: null, fields: account('u4') }
    ])
    expect(s.sent.at(-1)).toMatchObject({ method: 'GET', path: current, body: null })
    expect(s.client.requests()).toBe(2)
  })

  test('of a resource without accounts is an empty list', async () => {
    expect(await readAccounts(stage([token(), read([])]).client, 'res/1')).toEqual([])
  })

  test('keeps custom properties that say something, and takes deleted copies of a live account', async () => {
    const s = stage([
      token(),
      read([
        row('u1', { customProperties: { team: 'x' } }),
        row('u2', { customProperties: {} }),
        row('u2', { deletedAt: '2025-01-01T00:00:00Z' }),
        row('u2', { deletedAt: '2024-01-01T00:00:00Z' })
      ])
    ])
    const accounts = await readAccounts(s.client, 'res/1')
    expect(accounts.map(({ fields }) => fields['customProperties'])).toEqual([
      { team: 'x' },
      undefined,
      undefined,
      undefined
    ])
  })

  test('takes a row that says nothing of a deletion for a live one', async () => {
    const s = stage([token(), read([row('u1', { deletedAt: undefined })])])
    expect(await readAccounts(s.client, 'res/1')).toMatchObject([{ uniqueId: 'u1', deletedAt: null }])
  })

  test('keeps custom properties of 32 levels, and what is empty in them', async () => {
    const custom = { ...nested(31), nothing: null, none: [] }
    const s = stage([token(), read([row('u1', { customProperties: custom })])])
    const [first] = await readAccounts(s.client, 'res/1')
    expect(first?.fields['customProperties']).toEqual(custom)
  })

  test.each([
    { pageInfo: {} },
    { pageInfo: { hasNextPage: false } },
    { results: { pageInfo: { hasNextPage: false, endCursor: 'abc' } } },
    { success: true, error: null, total: 1, totalCount: 1, count: 1 },
    { total: '2' },
    { pageInfo: null, hasNextPage: false, hasMore: false, nextCursor: '', nextPageToken: null }
  ])('takes a list as complete that says %j', async (more) => {
    expect(await readAccounts(stage([token(), read([row('u1')], more)]).client, 'res/1')).toHaveLength(1)
  })

  test.each([
    { pageInfo: { hasNextPage: 'yes' } },
    { pageInfo: { endCursor: 'abc' } },
    { results: { pageInfo: { hasNextPage: true } } },
    { hasNextPage: true },
    { hasMore: true },
    { nextCursor: 'abc' },
    { nextPageCursor: 'abc' },
    { nextPageToken: 'abc' },
    { next: '/v1/more' }
  ])('does not take a list as complete that says %j', async (more) => {
    await expect(readAccounts(stage([token(), read([row('u1')], more)]).client, 'res/1')).rejects.toThrow(
      'it says that there are more accounts than it lists'
    )
  })

  test.each([
    [{ success: false }, 'it does not say success'],
    [{ success: null }, 'it does not say success'],
    [{ error: 'upstream timeout' }, 'it does not say success'],
    [{ total: 50 }, 'it lists 1 accounts, and counts 50'],
    [{ totalCount: 0 }, 'it lists 1 accounts, and counts 0'],
    [{ count: 2 }, 'it lists 1 accounts, and counts 2']
  ])('does not trust a list that comes with %j', async (more, message) => {
    await expect(readAccounts(stage([token(), read([row('u1')], more)]).client, 'res/1')).rejects.toThrow(
      message
    )
  })

  test('takes an mfaEnabled of null for a field that is not there', async () => {
    const s = stage([token(), read([row('u1', { mfaEnabled: null })])])
    const [first] = await readAccounts(s.client, 'res/1')
    expect(first?.fields).not.toHaveProperty('mfaEnabled')
  })

  test.each([
    ['nothing', { path: current, body: {} }, 'it has no list of accounts ("resources")'],
    ['null', { path: current, body: 'null' }, 'it is not a list of accounts'],
    ['an array', { path: current, body: [row('u1')] }, 'it is not a list of accounts'],
    ['an object for the list', read({ u1: row('u1') }), 'it has no list of accounts'],
    [
      'the envelope of the other lists',
      { path: current, body: { results: { data: [], pageInfo: { hasNextPage: false } } } },
      'it has no list of accounts'
    ],
    ['a row that is no object', read([row('u1'), 'u2']), 'account 2 of 2 in its list is not an object'],
    ['a row without a uniqueId', read([row('', {})]), 'account 1 of 1 in its list has no uniqueId'],
    ['a number for a uniqueId', read([row('u', { uniqueId: 7 })]), 'has no uniqueId'],
    ['a row without an e-mail address', read([row('u', { email: null })]), 'has no email'],
    ['a row without a status', read([row('u', { status: undefined })]), 'has no status'],
    ['a deletedAt of true', read([row('u', { deletedAt: true })]), 'has a deletedAt that is not a time'],
    ['an empty deletedAt', read([row('u', { deletedAt: '' })]), 'has a deletedAt that is not a time'],
    [
      'an object for a name',
      read([row('u', { fullName: { first: 'U' } })]),
      'account 1 of 1 in its list has a fullName that is neither a plain value nor a list of texts'
    ],
    ['numbers for groups', read([row('u', { groupIds: ['a', 7] })]), 'has a groupIds that is neither'],
    [
      'custom properties of 33 levels',
      read([row('u', { customProperties: { shallow: 1, ...nested(32) } })]),
      'account 1 of 1 in its list has customProperties nested too deep to be read'
    ],
    [
      'two live accounts of one id',
      read([row('u'), row('v'), row('u')]),
      'two live accounts in its list have the uniqueId "u"'
    ]
  ] as const)('fails on an answer with %s', async (_, step, message) => {
    const s = stage([token(), step])
    const error = await failureOf(readAccounts(s.client, 'res/1'))
    expect(error).toMatchObject({
      reason: 'vanta-error',
      kind: 'malformed',
      uncertain: false,
      message: expect.stringContaining(message)
    })
    expect(String(error)).toMatch(
      /Failed to read the accounts: GET \/v1\/resources\/user_account answered, but/
    )
  })

  test('asks for the resource-id first where the answer is a bare Not Found, without another request', async () => {
    const s = stage([token(), { path: current, status: 404, body: { message: 'Not Found' } }])
    await expect(readAccounts(s.client, 'res/1')).rejects.toThrow(
      'answered 404: Not Found. Check "resource-id": Vanta does not know "res/1", or it is not a resource of this app. If it is right, check "api-url".'
    )
    expect(s.client.requests()).toBe(2)
  })

  test.each([
    ['HTML', { status: 404, body: cannotGet }],
    ['text', { status: 404, body: 'Cannot GET /v1/resources/user_account' }],
    ['a method that is not allowed', { status: 405, body: '' }]
  ])(
    'uses the older path where the current one is turned down with %s, and remembers it',
    async (_, answer) => {
      const s = stage([
        token(),
        { path: current, ...answer },
        { path: older, body: { resources: [row('u1')] } },
        { path: older, body: { resources: [] } }
      ])
      expect(await readAccounts(s.client, 'res/1')).toHaveLength(1)
      expect(await readAccounts(s.client, 'res/1')).toHaveLength(0)
      expect(s.client.requests()).toBe(4)
    }
  )

  test('does not look elsewhere where Vanta does not know the resource, and names the input', async () => {
    const s = stage([
      token(),
      {
        path: current,
        status: 404,
        body: { error: "Resource of type UserAccount not found with 'id' identifier" }
      }
    ])
    await expect(readAccounts(s.client, 'res/1')).rejects.toThrow(
      /^Failed to read the accounts: GET \/v1\/resources\/user_account answered 404: Resource of type .* Check "resource-id": Vanta does not know "res\/1"/
    )
    expect(s.client.requests()).toBe(2)
  })

  test('names the input where Vanta says so with a 422, shortening what is long', async () => {
    const long = 'x'.repeat(150)
    const step = {
      path: `${PATH}?resourceId=${long}`,
      status: 422,
      body: { message: 'The resource was not found' }
    }
    await expect(readAccounts(stage([token(), step]).client, long)).rejects.toThrow(
      `answered 422: The resource was not found. Check "resource-id": Vanta does not know "${'x'.repeat(100)}", or it is not a resource of this app.`
    )
  })

  test.each([
    [422, 'The resource is odd'],
    [422, 'Not found'],
    [409, 'The resource was not found']
  ])('does not blame the input for %d %s', async (status, message) => {
    const s = stage([token(), { path: current, status, body: { message } }])
    await expect(readAccounts(s.client, 'res/1')).rejects.toThrow(
      new RegExp(`answered ${status}: ${message}\\.$`)
    )
  })

  test('says that the host is wrong where neither path is known', async () => {
    const s = stage([
      token(),
      { path: current, status: 404, body: cannotGet },
      { path: older, status: 404, body: cannotGet }
    ])
    await expect(readAccounts(s.client, 'res/1')).rejects.toThrow(
      'Check "api-url": this host does not have Vanta\'s list of accounts.'
    )
  })
})

const always = async (): Promise<void> => {}

describe('writing the accounts', () => {
  const users = [account('u1'), account('u2'), account('u3')]

  test('sends all of them in one PUT, and the body is what the digest saw', async () => {
    const s = stage([token(), put({ body: { success: true } })])
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
    await putAccounts(stage([token(), put({ body })]).client, 'res/1', users, always)
  })

  test.each([
    [{ success: false }, 'it does not say success'],
    [{ success: 'true' }, 'it does not say success'],
    [{ success: false, results: { accepted: 3, rejected: 0 } }, 'it does not say success'],
    [
      { success: true, results: { accepted: 2, rejected: [{ uniqueId: 'u2' }] } },
      'it rejected 1 of 3 accounts'
    ],
    [{ results: { accepted: 2, rejected: 1 } }, 'it rejected 1 of 3 accounts'],
    [{ results: { accepted: 2, rejected: 0 } }, 'it accepted 2 accounts of 3'],
    [{ results: { accepted: 4, rejected: 0 } }, 'it accepted 4 accounts of 3'],
    [{ results: { rejected: 0 } }, 'not with a confirmation'],
    [
      { success: true, results: { accepted: 3, rejected: 'none' } },
      'it does not say how many accounts were rejected'
    ],
    [{ results: [] }, 'not with a confirmation'],
    [{ success: true, results: 3 }, 'not with a confirmation'],
    [{}, 'not with a confirmation'],
    [[], 'not with a confirmation'],
    ['null', 'not with a confirmation']
  ])('is not done with %j', async (body, message) => {
    const s = stage([token(), put({ body })])
    const error = await failureOf(putAccounts(s.client, 'res/1', users, always))
    expect(error).toMatchObject({
      reason: 'vanta-error',
      kind: 'malformed',
      message: `Failed to write the accounts: PUT /v1/resources/user_account answered, but ${message}.`
    })
    expect(isRefusal(error)).toBe(false)
  })

  test.each([
    [400, { error: "/2: must have property 'fullName'" }, 2],
    [400, { error: '/0/email: must be string' }, 0],
    [400, { error: '/resources/1/email: must be string' }, 1],
    [400, { error: 'Too many fields on resource with uniqueId u2 (element 1). Extra keys: a, b' }, 1],
    [400, { error: 'Too many fields on resource with uniqueId u3. Extra keys: a' }, 2],
    [422, { message: 'Bad record (element 2)' }, 2],
    [422, { message: 'No such uniqueId u3' }, 2],
    [400, { error: 'The uniqueId "u2": taken' }, 1],
    [400, { error: "uniqueId: 'u1', twice" }, 0],
    [400, { error: 'uniqueId u9 (element 1)' }, 1],
    [400, { error: 'Too many fields on resource with uniqueId u1 bot (element 2). Extra keys: a' }, 2],
    [400, { error: 'No such uniqueId u1-b' }, undefined],
    [400, { error: '/3: out of range' }, undefined],
    [400, { error: 'Something else /1' }, undefined],
    [500, { error: '/1: broken' }, undefined]
  ])('maps %d %j to the record %p', async (status, body, record) => {
    // Before it is sent again the list is read once more.
    const steps = Array.from({ length: 8 }, (_, n) => [
      ...(n === 0 ? [] : [read([])]),
      put({ status, body })
    ]).flat()
    const error = await failureOf(putAccounts(stage([token(), ...steps]).client, 'res/1', users, always))
    expect(rejectedRecord(error)).toBe(record)
    expect(error).toMatchObject({ status })
  })

  test('takes an id that is the beginning of another for the longer one', async () => {
    const step = put({ status: 400, body: { error: 'No such uniqueId u1 bot' } })
    const both = [account('u1'), account('u1 bot')]
    const error = await failureOf(putAccounts(stage([token(), step]).client, 'res/1', both, always))
    expect(rejectedRecord(error)).toBe(1)
  })

  test('is looked at before each sending, and is not sent where that holds it back', async () => {
    const wait = put({ status: 429, headers: { 'retry-after': '60' } })
    let looks = 0
    const twice = async (): Promise<void> => {
      looks += 1
      if (looks === 2) throw new VantaError('changed', say`Held back.`, { method: 'PUT', path: PATH })
    }
    const s = stage([token(), wait])
    const error = await failureOf(putAccounts(s.client, 'res/1', users, twice))
    expect(error).toMatchObject({ kind: 'changed', message: 'Held back.', uncertain: false })
    looks = 0
    const doubtful = stage([token(), put({ status: 503 })])
    expect(await failureOf(putAccounts(doubtful.client, 'res/1', users, twice))).toMatchObject({
      kind: 'changed',
      uncertain: true
    })
  })

  test('uses the older path where the current one is turned down, and remembers it', async () => {
    const olderPut = { method: 'PUT', path: `${PATH}/sync_all`, body: { success: true } }
    const s = stage([
      token(),
      put({ status: 404, body: '<html><body>Cannot PUT /v1</body></html>' }),
      olderPut,
      olderPut
    ])
    await putAccounts(s.client, 'res/1', users, always)
    await putAccounts(s.client, 'res/1', users, always)
    expect(s.client.requests()).toBe(4)
  })

  test('stays in doubt where an attempt before the older path may have been carried out', async () => {
    const page = '<html><body>Cannot PUT /v1</body></html>'
    const s = stage([
      token(),
      put({ status: 502 }),
      put({ status: 404, body: page }),
      { method: 'PUT', path: `${PATH}/sync_all`, status: 404, body: page }
    ])
    const error = await failureOf(putAccounts(s.client, 'res/1', users, always))
    expect(error).toMatchObject({ status: 404, uncertain: true })
  })

  test('names the input where Vanta does not know the resource', async () => {
    const s = stage([token(), put({ status: 404, body: { error: 'Resource r not found' } })])
    await expect(putAccounts(s.client, 'res/1', users, always)).rejects.toThrow(
      'Failed to write the accounts: PUT /v1/resources/user_account answered 404: Resource r not found. Check "resource-id": Vanta does not know "res/1", or it is not a resource of this app.'
    )
  })

  test('never sends an empty list', async () => {
    const s = stage([])
    await expect(putAccounts(s.client, 'res/1', [], always)).rejects.toMatchObject({
      reason: 'refused',
      message: 'A list without accounts would delete everyone in Vanta. It was not sent.'
    })
    expect(s.client.requests()).toBe(0)
  })
})
