// The sandbox's accounts: what the PUT refuses, what it does to the list, and what the list shows.
import { describe, expect, test } from '@jest/globals'
import type { VantaOptions } from '../../sandbox/vanta.ts'
import { account, ask, mint, open, type Reply } from './asking.ts'

const PATH = '/v1/resources/user_account'

const start = (options: Partial<VantaOptions> = {}) => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const { sandbox, token, send } = open('build', { now: () => clock.now, ...options })
  const { resourceId } = sandbox
  const put = (...resources: unknown[]): Reply => send('PUT', PATH, { resourceId, resources })
  const list = (path = PATH): Reply => send('GET', `${path}?resourceId=${resourceId}`)
  return { sandbox, token, clock, send, put, list }
}

const without = (record: object, field: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field))

const refused = (error: unknown) => ({ status: 400, body: { error } })

describe('a record is refused', () => {
  test.each(Object.keys(account('x')))('without %s', (field) => {
    const reply = start().put(account('a'), without(account('b'), field))
    expect(reply).toMatchObject(refused(`/1: must have property '${field}'`))
  })

  const allowed = 'must be equal to one of the allowed values'
  test.each([
    ['displayName', '', 'must not be empty'],
    ['uniqueId', 7, 'must be string'],
    ['fullName', null, 'must be string'],
    ['accountName', '', 'must not be empty'],
    ['email', '', 'must not be empty'],
    ['externalUrl', 'http://app.example.com', 'must be an HTTPS URL'],
    ['externalUrl', 'app.example.com', 'must be an HTTPS URL'],
    ['externalUrl', 'https://', 'must be an HTTPS URL'],
    ['permissionLevel', 'admin', allowed],
    ['status', 'DELETED', allowed],
    ['authMethod', 'MAGIC', allowed],
    ['createdTimestamp', '2023-04-01', 'must be timestamp'],
    ['createdTimestamp', '2023-04-01T00:00:00', 'must be timestamp'],
    ['createdTimestamp', '2023-02-30T00:00:00Z', 'must be timestamp'],
    ['createdTimestamp', '2023-04-01 00:00:00Z', 'must be timestamp'],
    ['createdTimestamp', '2023-04-01T24:00:00Z', 'must be timestamp'],
    ['createdTimestamp', 1_680_000_000, 'must be timestamp'],
    ['createdTimestamp', null, 'must be timestamp'],
    ['lastLoginTimestamp', 'yesterday', 'must be timestamp'],
    ['mfaEnabled', 'yes', 'must be boolean'],
    ['mfaEnabled', null, 'must be boolean'],
    ['mfaMethods', 'OTP', 'must be array'],
    ['mfaMethods', null, 'must be array'],
    ['groupIds', 'engineering', 'must be array'],
    ['roleDescription', null, 'must be string'],
    ['lastLoginTimestamp', null, 'must be timestamp'],
    ['groupIds', null, 'must be array']
  ])('where %s is %j', (field, value, message) => {
    const reply = start().put(account('a'), account('b', { [field]: value }))
    expect(reply).toMatchObject(refused(`/1/${field} ${message}`))
  })

  test.each([
    [{ mfaMethods: ['OTP', 'PIGEON'] }, `/0/mfaMethods/1 ${allowed}`],
    [{ groupIds: ['a', ''] }, '/0/groupIds/1 must not be empty'],
    [
      { nickname: 'x', deletedAt: null },
      'Too many fields on resource with uniqueId a (element 0). Extra keys: nickname, deletedAt'
    ]
  ])('for %j', (change, error) => {
    expect(start().put(account('a', change))).toMatchObject(refused(error))
  })

  test('where another has the same unique id', () => {
    const reply = start().put(account('a'), account('b'), account('a'))
    expect(reply).toMatchObject(refused('Duplicate uniqueId a (elements 0 and 2)'))
  })

  test('with a key that would change the prototype of objects', () => {
    const { sandbox, send } = start()
    const hostile = JSON.stringify(account('a')).replace('{', '{"__proto__":{"admin":true},')
    const reply = send('PUT', PATH, `{"resourceId":"${sandbox.resourceId}","resources":[${hostile}]}`)
    expect(reply).toMatchObject(refused(expect.stringContaining('Extra keys: __proto__')))
  })

  test('together with all the others: nothing changes', () => {
    const { sandbox, put, list } = start()
    put(account('a'), account('b'))
    const before = list().text
    expect(put(account('c'), account('d', { email: 1 })).status).toBe(400)
    expect(list().text).toBe(before)
    expect(sandbox.requests.map(({ effect }) => effect)).toEqual([false, true, false, false, false])
  })
})

describe('a body is refused', () => {
  test.each([
    ['[]', 'must be object'],
    ['{"resources":[]}', "must have property 'resourceId'"],
    ['{"resourceId":"x"}', "must have property 'resources'"],
    ['{"resourceId":1,"resources":[]}', '/resourceId must be string'],
    ['{"resourceId":"x","resources":{}}', '/resources must be array'],
    ['{"resourceId":"x","resources":[],"sourceId":"y"}', 'must NOT have additional properties: sourceId'],
    ['{"resourceId":"x","resources":[null]}', '/0: must be object'],
    ['{"resourceId":', 'Request body is not valid JSON']
  ])('that is %s', (body, error) => {
    expect(start().send('PUT', PATH, body)).toMatchObject(refused(error))
  })

  test('that is not said to be JSON', () => {
    const { sandbox, token } = start()
    const headers = { 'content-type': 'text/plain' }
    expect(ask(sandbox, 'PUT', PATH, { token, body: '{}', headers }).status).toBe(415)
  })

  test('for a resource that Vanta does not have', () => {
    const reply = start().send('PUT', PATH, { resourceId: 'none', resources: [] })
    expect(reply).toMatchObject({ status: 404, body: { error: expect.stringContaining('none') } })
  })

  test('from one byte over 10 MiB on, with the gateway’s own text', () => {
    const { sandbox, send } = start()
    const bare = JSON.stringify({ resourceId: sandbox.resourceId, resources: [] })
    const fits = bare + ' '.repeat(10 * 1024 * 1024 - bare.length)
    expect(send('PUT', PATH, fits).status).toBe(200)
    expect(send('PUT', PATH, `${fits} `)).toMatchObject({
      status: 413,
      text: 'HTTP content length exceeded 10485760 bytes.'
    })
  })
})

describe('the full state', () => {
  test('marks accounts that are left out as deleted, and keeps them in the list', () => {
    const { put, list } = start()
    put(account('a'), account('b'))
    expect(put(account('b')).body).toEqual({ success: true })
    const now = '2026-11-20T12:00:00.000Z'
    expect(list().body).toMatchObject({
      resources: [
        { uniqueId: 'a', deletedAt: now },
        { uniqueId: 'b', deletedAt: null, createdAt: now }
      ]
    })
  })

  test('does not move the date of an earlier deletion, and brings an account back as it was created', () => {
    const { sandbox, put, clock } = start()
    const [first, later] = ['2026-11-20T12:00:00.000Z', '2026-11-20T12:30:00.000Z']
    put(account('a'))
    put()
    clock.now = new Date(later)
    put(account('b'))
    expect(sandbox.state.accounts[0]).toMatchObject({ deletedAt: first })
    put(account('a'))
    expect(sandbox.state.accounts[0]).toMatchObject({ deletedAt: null, createdAt: first, updatedAt: later })
  })

  test('clears optional fields that are not sent, or sent as null', () => {
    const { sandbox, put, list } = start({ forms: { requests: 'newer' } })
    put(account('a', { roleDescription: 'Boss', groupIds: ['g'] }))
    expect(sandbox.state.accounts[0]).toMatchObject({ roleDescription: 'Boss', groupIds: ['g'] })
    put(account('a', { roleDescription: null }))
    expect(sandbox.state.accounts[0]).not.toHaveProperty('roleDescription')
    expect(sandbox.state.accounts[0]).not.toHaveProperty('groupIds')
    sandbox.state.forms.clearedFields = 'null'
    const row = { roleDescription: null, groupIds: null, lastLoginTimestamp: null }
    expect(list().body).toMatchObject({ resources: [row] })
  })

  test('takes an unknown state of MFA as null, without methods, where the newer reference holds', () => {
    const { sandbox, put } = start({ forms: { requests: 'newer' } })
    put(account('a', { mfaEnabled: null }))
    expect(sandbox.state.accounts[0]?.mfaEnabled).toBeNull()
    const reply = put(account('a', { mfaEnabled: null, mfaMethods: ['OTP'] }))
    expect(reply).toMatchObject(refused('/0/mfaMethods must be empty where mfaEnabled is null'))
  })

  test('takes an empty description of a role, and times in lower-case letters', () => {
    const { sandbox, put } = start()
    put(account('a', { roleDescription: '', createdTimestamp: '2023-04-01t00:00:00z' }))
    expect(sandbox.state.accounts).toMatchObject([
      { roleDescription: '', createdTimestamp: '2023-04-01T00:00:00.000Z' }
    ])
  })

  test.each([
    ['normalised', '2023-04-01T00:00:00.000Z'],
    ['as-sent', '2023-04-01T02:00:00+02:00']
  ] as const)('writes times as the same instants, in the form "%s"', (timestamps, written) => {
    const { sandbox, put } = start({ forms: { timestamps } })
    put(account('a', { createdTimestamp: '2023-04-01T02:00:00+02:00' }))
    expect(sandbox.state.accounts[0]?.createdTimestamp).toBe(written)
  })

  test.each([
    ['results', { results: { accepted: 1, rejected: [] } }],
    ['numbers', { results: { accepted: 1, rejected: 0 } }]
  ] as const)('is answered in the newer form "%s" where told to', (accountsAnswer, expected) => {
    expect(start({ forms: { accountsAnswer } }).put(account('a')).body).toEqual(expected)
  })
})

describe('the paths', () => {
  test.each([
    ['both', 200, 200],
    ['current', 200, 404],
    ['legacy', 404, 200]
  ] as const)('with the form "%s": %d for the current ones, %d for the older', (accounts, now, older) => {
    const { sandbox, send, put, list } = start({ forms: { accounts } })
    const body = { resourceId: sandbox.resourceId, resources: [] }
    expect([put().status, list().status]).toEqual([now, now])
    expect([send('PUT', `${PATH}/sync_all`, body).status, list(`${PATH}/list_all`).status]).toEqual([
      older,
      older
    ])
  })

  test('that do not exist answer a page of HTML', () => {
    const reply = start({ forms: { accounts: 'legacy' } }).put()
    expect(reply.headers.get('content-type')).toContain('text/html')
    expect(reply.text).toContain('Cannot PUT /v1/resources/user_account')
  })

  test.each(['DELETE', 'PATCH', 'POST'])('do not support %s', (method) => {
    expect(start().send(method, PATH).status).toBe(404)
  })

  test.each([
    ['', 400],
    ['?resourceId=', 400],
    ['?resourceId=none', 404]
  ])('answer a list of "%s" with %d', (query, status) => {
    expect(start().send('GET', PATH + query)).toMatchObject({ status, body: { error: expect.any(String) } })
  })

  test('reject a GET with a body, as the content network does', () => {
    const { sandbox, send } = start()
    expect(send('GET', `${PATH}?resourceId=${sandbox.resourceId}`, {})).toMatchObject({
      status: 403,
      text: expect.stringContaining('CloudFront')
    })
  })
})

describe('the resource of a second app', () => {
  test('has accounts of its own, whose sync leaves those of the first alone', () => {
    const seed = { accounts: [account('a')], otherResources: { second: [account('b')] } }
    const { send, list } = start({ seed })
    expect(send('PUT', PATH, { resourceId: 'second', resources: [account('c')] }).status).toBe(200)
    expect(send('GET', `${PATH}?resourceId=second`).body).toMatchObject({
      resources: [
        { uniqueId: 'b', deletedAt: expect.any(String) },
        { uniqueId: 'c', deletedAt: null }
      ]
    })
    expect(list().body).toMatchObject({ resources: [{ uniqueId: 'a', deletedAt: null }] })
  })

  test('keeps somebody who left from being offboarded while they have an account there', () => {
    const gone = { email: 'gone@example.com', status: 'FORMER' as const }
    const people = [gone, { email: 'grace@example.com' }]
    const seed = { people, otherResources: { second: [{ ...account('b'), email: gone.email }] } }
    const { sandbox } = start({ seed })
    const [id, acknowledgerId] = sandbox.state.people.map((person) => person.id)
    const body = { updates: [{ id, acknowledgerId }] }
    const answer = ask(sandbox, 'POST', '/v1/people/offboard', { token: mint(sandbox, 'manage'), body })
    expect(answer.text).toContain('1 monitored account(s) are not deactivated')
  })
})
