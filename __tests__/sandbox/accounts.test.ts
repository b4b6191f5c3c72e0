// The sandbox's accounts: what the PUT refuses, what it does to the list, and what the list shows.
import { describe, expect, test } from '@jest/globals'
import type { VantaOptions } from '../../sandbox/vanta.ts'
import { account, ask, mint, open, type Reply } from './asking.ts'

const PATH = '/v1/resources/user_account'

const start = (options: Partial<VantaOptions> = {}) => open('build', options)
type Sandbox = ReturnType<typeof start>['sandbox']

function put(sandbox: Sandbox, token: string, resources: unknown, path = PATH): Reply {
  return ask(sandbox, 'PUT', path, { token, body: { resourceId: sandbox.resourceId, resources } })
}

function list(sandbox: Sandbox, token: string): Reply {
  return ask(sandbox, 'GET', `${PATH}?resourceId=${sandbox.resourceId}`, { token })
}

function without(record: object, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field))
}

const REQUIRED = Object.keys(account('x'))

describe('a record is refused', () => {
  test.each(REQUIRED)('without %s', (field) => {
    const { sandbox, token } = start()
    const reply = put(sandbox, token, [account('a'), without(account('b'), field)])
    expect([reply.status, reply.body]).toEqual([400, { error: `/1: must have property '${field}'` }])
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
    const { sandbox, token } = start()
    const reply = put(sandbox, token, [account('a'), account('b', { [field]: value })])
    expect([reply.status, reply.body]).toEqual([400, { error: `/1/${field} ${message}` }])
  })

  test.each([
    [{ mfaMethods: ['OTP', 'PIGEON'] }, `/0/mfaMethods/1 ${allowed}`],
    [{ groupIds: ['a', ''] }, '/0/groupIds/1 must not be empty'],
    [
      { nickname: 'x', deletedAt: null },
      'Too many fields on resource with uniqueId a (element 0). Extra keys: nickname, deletedAt'
    ]
  ])('for %j', (change, error) => {
    const { sandbox, token } = start()
    const reply = put(sandbox, token, [account('a', change)])
    expect([reply.status, reply.body]).toEqual([400, { error }])
  })

  test('where another has the same unique id', () => {
    const { sandbox, token } = start()
    const reply = put(sandbox, token, [account('a'), account('b'), account('a')])
    expect([reply.status, reply.body]).toEqual([400, { error: 'Duplicate uniqueId a (elements 0 and 2)' }])
  })

  test('with a key that would change the prototype of objects', () => {
    const { sandbox, token } = start()
    const hostile = JSON.stringify(account('a')).replace('{', '{"__proto__":{"admin":true},')
    const body = `{"resourceId":"${sandbox.resourceId}","resources":[${hostile}]}`
    const reply = ask(sandbox, 'PUT', PATH, { token, body })
    expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('Extra keys: __proto__')])
  })

  test('and takes all the others with it: nothing changes', () => {
    const { sandbox, token } = start()
    put(sandbox, token, [account('a'), account('b')])
    const before = list(sandbox, token).text
    const reply = put(sandbox, token, [account('c'), account('d', { email: 1 })])
    expect(reply.status).toBe(400)
    expect(list(sandbox, token).text).toBe(before)
    expect(sandbox.requests.map((request) => request.effect)).toEqual([false, true, false, false, false])
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
    const { sandbox, token } = start()
    const reply = ask(sandbox, 'PUT', PATH, { token, body })
    expect([reply.status, reply.body]).toEqual([400, { error }])
  })

  test('that is not said to be JSON', () => {
    const { sandbox, token } = start()
    const reply = ask(sandbox, 'PUT', PATH, {
      token,
      body: '{}',
      headers: { 'content-type': 'text/plain' }
    })
    expect(reply.status).toBe(415)
  })

  test('for a resource that Vanta does not have', () => {
    const { sandbox, token } = start()
    const reply = ask(sandbox, 'PUT', PATH, { token, body: { resourceId: 'none', resources: [] } })
    expect([reply.status, reply.body]).toEqual([404, { error: expect.stringContaining('none') }])
  })

  test('from one byte over 10 MiB on, with the gateway’s own text', () => {
    const { sandbox, token } = start()
    const bare = JSON.stringify({ resourceId: sandbox.resourceId, resources: [] })
    const fits = bare + ' '.repeat(10 * 1024 * 1024 - bare.length)
    expect(ask(sandbox, 'PUT', PATH, { token, body: fits }).status).toBe(200)
    const reply = ask(sandbox, 'PUT', PATH, { token, body: `${fits} ` })
    expect([reply.status, reply.text]).toEqual([413, 'HTTP content length exceeded 10485760 bytes.'])
  })
})

describe('the full state', () => {
  test('marks accounts that are left out as deleted, and keeps them in the list', () => {
    const now = new Date('2026-11-20T12:00:00Z')
    const { sandbox, token } = start({ now: () => now })
    put(sandbox, token, [account('a'), account('b')])
    expect(put(sandbox, token, [account('b')]).body).toEqual({ success: true })
    const rows = sandbox.state.accounts.map((row) => [row.uniqueId, row.deletedAt])
    expect(rows).toEqual([
      ['a', now.toISOString()],
      ['b', null]
    ])
    expect(list(sandbox, token).body).toEqual({
      resources: [
        expect.objectContaining({ uniqueId: 'a', deletedAt: now.toISOString() }),
        expect.objectContaining({ uniqueId: 'b', deletedAt: null, createdAt: now.toISOString() })
      ]
    })
  })

  test('does not move the date of an earlier deletion', () => {
    let now = new Date('2026-11-20T12:00:00Z')
    const { sandbox, token } = start({ now: () => now })
    put(sandbox, token, [account('a')])
    put(sandbox, token, [])
    now = new Date('2026-11-20T12:30:00Z')
    put(sandbox, token, [account('b')])
    expect(sandbox.state.accounts[0]?.deletedAt).toBe('2026-11-20T12:00:00.000Z')
  })

  test('brings a deleted account back, with the date of its first creation', () => {
    let now = new Date('2026-11-20T12:00:00Z')
    const { sandbox, token } = start({ now: () => now })
    put(sandbox, token, [account('a')])
    put(sandbox, token, [])
    now = new Date('2026-11-20T12:30:00Z')
    put(sandbox, token, [account('a')])
    const expected = { deletedAt: null, createdAt: '2026-11-20T12:00:00.000Z', updatedAt: now.toISOString() }
    expect(sandbox.state.accounts).toEqual([expect.objectContaining(expected)])
  })

  test('clears optional fields that are not sent, or sent as null', () => {
    const { sandbox, token } = start({ forms: { requests: 'newer' } })
    put(sandbox, token, [account('a', { roleDescription: 'Boss', groupIds: ['g'] })])
    expect(sandbox.state.accounts[0]).toMatchObject({ roleDescription: 'Boss', groupIds: ['g'] })
    put(sandbox, token, [account('a', { roleDescription: null })])
    expect(Object.keys(sandbox.state.accounts[0] ?? {})).not.toContain('roleDescription')
    expect(Object.keys(sandbox.state.accounts[0] ?? {})).not.toContain('groupIds')
    sandbox.state.forms.clearedFields = 'null'
    const row = { roleDescription: null, groupIds: null, lastLoginTimestamp: null }
    expect(list(sandbox, token).body).toEqual({ resources: [expect.objectContaining(row)] })
  })

  test('takes an unknown state of MFA as null, without methods, where the newer reference holds', () => {
    const { sandbox, token } = start({ forms: { requests: 'newer' } })
    put(sandbox, token, [account('a', { mfaEnabled: null })])
    expect(sandbox.state.accounts[0]?.mfaEnabled).toBeNull()
    const reply = put(sandbox, token, [account('a', { mfaEnabled: null, mfaMethods: ['OTP'] })])
    const error = '/0/mfaMethods must be empty where mfaEnabled is null'
    expect([reply.status, reply.body]).toEqual([400, { error }])
  })

  test('takes an empty description of a role, and times in lower-case letters', () => {
    const { sandbox, token } = start()
    const sent = account('a', { roleDescription: '', createdTimestamp: '2023-04-01t00:00:00z' })
    expect(put(sandbox, token, [sent]).status).toBe(200)
    expect(sandbox.state.accounts[0]).toMatchObject({
      roleDescription: '',
      createdTimestamp: '2023-04-01T00:00:00.000Z'
    })
  })

  test('writes times as the same instants, in Vanta’s own form unless told otherwise', () => {
    const { sandbox, token } = start()
    const sent = [account('a', { createdTimestamp: '2023-04-01T02:00:00+02:00' })]
    put(sandbox, token, sent)
    expect(sandbox.state.accounts[0]?.createdTimestamp).toBe('2023-04-01T00:00:00.000Z')
    sandbox.state.forms.timestamps = 'as-sent'
    put(sandbox, token, sent)
    expect(sandbox.state.accounts[0]?.createdTimestamp).toBe('2023-04-01T02:00:00+02:00')
  })

  test.each([
    ['results', { results: { accepted: 1, rejected: [] } }],
    ['numbers', { results: { accepted: 1, rejected: 0 } }]
  ] as const)('is answered in the newer form "%s" where told to', (accountsAnswer, expected) => {
    const { sandbox, token } = start({ forms: { accountsAnswer } })
    expect(put(sandbox, token, [account('a')]).body).toEqual(expected)
  })
})

describe('the paths', () => {
  test.each([
    ['both', 200, 200],
    ['current', 200, 404],
    ['legacy', 404, 200]
  ] as const)('with the form "%s": %d for the current ones, %d for the older', (accounts, now, older) => {
    const { sandbox, token } = start({ forms: { accounts } })
    const query = `?resourceId=${sandbox.resourceId}`
    expect(put(sandbox, token, []).status).toBe(now)
    expect(list(sandbox, token).status).toBe(now)
    expect(put(sandbox, token, [], `${PATH}/sync_all`).status).toBe(older)
    expect(ask(sandbox, 'GET', `${PATH}/list_all${query}`, { token }).status).toBe(older)
  })

  test('that do not exist answer a page of HTML', () => {
    const { sandbox, token } = start({ forms: { accounts: 'legacy' } })
    const reply = put(sandbox, token, [])
    expect(reply.headers.get('content-type')).toContain('text/html')
    expect(reply.text).toContain('Cannot PUT /v1/resources/user_account')
  })

  test.each(['DELETE', 'PATCH', 'POST'])('know no %s', (method) => {
    const { sandbox, token } = start()
    expect(ask(sandbox, method, PATH, { token }).status).toBe(404)
  })

  test.each([
    ['', 400],
    ['?resourceId=', 400],
    ['?resourceId=none', 404]
  ])('answer a list of "%s" with %d', (query, status) => {
    const { sandbox, token } = start()
    const reply = ask(sandbox, 'GET', PATH + query, { token })
    expect([reply.status, reply.body]).toEqual([status, { error: expect.any(String) }])
  })

  test('turn down a GET with a body, as the content network does', () => {
    const { sandbox, token } = start()
    const path = `${PATH}?resourceId=${sandbox.resourceId}`
    const { status, text } = ask(sandbox, 'GET', path, { token, body: {} })
    expect([status, text]).toEqual([403, expect.stringContaining('CloudFront')])
  })
})

describe('the resource of a second app', () => {
  const rows = (reply: Reply): readonly object[] => (reply.body as { resources: readonly object[] }).resources

  test('has accounts of its own, whose sync leaves those of the first alone', () => {
    const seed = { accounts: [account('a')], otherResources: { second: [account('b')] } }
    const { sandbox, token } = start({ seed })
    const body = { resourceId: 'second', resources: [account('c')] }
    expect(ask(sandbox, 'PUT', PATH, { token, body }).status).toBe(200)
    const second = ask(sandbox, 'GET', `${PATH}?resourceId=second`, { token })
    expect(rows(second)).toMatchObject([
      { uniqueId: 'b', deletedAt: expect.any(String) },
      { uniqueId: 'c', deletedAt: null }
    ])
    expect(rows(list(sandbox, token))).toMatchObject([{ uniqueId: 'a', deletedAt: null }])
  })

  test('keeps somebody who left from being offboarded while they have an account there', () => {
    const gone = { email: 'gone@example.com', status: 'FORMER' as const }
    const people = [gone, { email: 'grace@example.com' }]
    const seed = { people, otherResources: { second: [{ ...account('b'), email: gone.email }] } }
    const { sandbox } = start({ seed })
    const [personId, acknowledgerId] = sandbox.state.people.map(({ id }) => id)
    const token = mint(sandbox, 'manage')
    const body = { updates: [{ id: personId, acknowledgerId }] }
    const refused = ask(sandbox, 'POST', '/v1/people/offboard', { token, body })
    expect(JSON.stringify(refused.body)).toContain('1 monitored account(s) are not deactivated')
  })
})
