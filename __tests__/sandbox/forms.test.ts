// What Vanta's own pages give in two forms, or leave open: each switch, both ways.
import { expect, test } from '@jest/globals'
import { groupId, personId, type Seed } from '../../sandbox/build-state.ts'
import { type Answer, callOf } from '../../sandbox/http.ts'
import type { Forms } from '../../sandbox/state.ts'
import { createVanta } from '../../sandbox/vanta.ts'
import { account } from './asking.ts'

const VIEWERS = '/v1/trust-centers/co/viewers'
const INVITATION = {
  email: 'new@customer.example',
  name: 'New Buyer',
  companyName: 'Customer, Inc.',
  isNdaRequired: true,
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds: ['report']
}

const open = (forms: Partial<Forms> = {}, more: Seed = {}) => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') }
  const seed = {
    people: [{ email: 'boss@example.com' }, { email: 'leaver@example.com', status: 'FORMER' as const }],
    groups: [{ name: 'Staff' }],
    trustCenters: {
      co: { resources: ['report'], viewers: [{ email: 'part@customer.example', resourceIds: ['report'] }] }
    },
    ...more
  }
  const vanta = createVanta({ seed, forms, limits: 'off', now: () => new Date(clock.now) })
  const send = (method: string, path: string, body: unknown, token = ''): Answer => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    return vanta.handle(callOf(method, path, headers, body === undefined ? '' : JSON.stringify(body)))
  }
  const mint = (app: 'build' | 'manage'): string => {
    const { clientId, clientSecret, manageClientId, manageClientSecret } = vanta.credentials
    const answer = send('POST', '/oauth/token', {
      client_id: app === 'build' ? clientId : manageClientId,
      client_secret: app === 'build' ? clientSecret : manageClientSecret,
      scope: app === 'build' ? 'connectors.self:write-resource' : 'vanta-api.all:read vanta-api.all:write',
      grant_type: 'client_credentials'
    })
    return /vat_\w+/.exec(answer.body)?.[0] ?? ''
  }
  const manage = mint('manage')
  const ask = (method: string, path: string, body?: unknown): Answer => send(method, path, body, manage)
  const viewer = () => vanta.state.trustCenters['co']?.viewers.at(-1)
  const sync = (...resources: unknown[]): number =>
    send('PUT', '/v1/resources/user_account', { resourceId: vanta.resourceId, resources }, mint('build'))
      .status
  return { vanta, clock, ask, viewer, sync }
}

test.each([
  ['newer', ['userId'], ['source', 'personnelCount'], ['customerTrustAccountId']],
  ['older', [], [], []]
] as const)('answers are those of the %s reference', (answers, ofPeople, ofGroups, ofViewers) => {
  const { ask } = open({ answers })
  const has = (path: string, fields: readonly string[]): string[] =>
    fields.filter((field) => ask('GET', path).body.includes(`"${field}"`))
  expect(has('/v1/people', ['userId'])).toEqual(ofPeople)
  expect(has(`/v1/people/${personId('boss@example.com')}`, ['userId'])).toEqual(ofPeople)
  expect(has('/v1/groups', ['source', 'personnelCount'])).toEqual(ofGroups)
  expect(has(VIEWERS, ['customerTrustAccountId'])).toEqual(ofViewers)
})

test.each([
  ['strict', 400],
  ['newer', 200]
] as const)('an invitation for a customer’s account is a matter of the reference: %s', (requests, status) => {
  const { ask } = open({ requests })
  expect(ask('POST', VIEWERS, { ...INVITATION, customerTrustAccountId: 'cta' }).status).toBe(status)
})

test.each([
  ['accepted', 200],
  ['refused', 400]
] as const)('an expiry in 2001 is %s', (pastExpiry, status) => {
  const { ask, viewer } = open({ pastExpiry })
  const expirationDate = '2001-01-01T00:00:00Z'
  expect(ask('PATCH', `${VIEWERS}/${viewer()?.id}`, { expirationDate }).status).toBe(status)
  expect(ask('POST', VIEWERS, { ...INVITATION, expirationDate }).status).toBe(status)
})

test.each([
  ['drops-resources', 200, 'FULL_ACCESS', null],
  ['keeps-resources', 200, 'FULL_ACCESS', ['report']],
  ['refused', 400, 'PARTIAL_ACCESS', ['report']]
] as const)('full access for who had some resources: %s', (fullAccess, status, accessLevel, resourceIds) => {
  const { ask, viewer } = open({ fullAccess })
  const answer = ask('PATCH', `${VIEWERS}/${viewer()?.id}`, { accessLevel: 'FULL_ACCESS' })
  expect([answer.status, viewer()]).toEqual([status, expect.objectContaining({ accessLevel, resourceIds })])
})

test.each([
  ['refused', 400],
  ['accepted', 200]
] as const)('partial access without a resource is %s', (partialWithoutResources, status) => {
  const { ask } = open({ partialWithoutResources })
  const { resourceIds: _resources, ...rest } = INVITATION
  expect(ask('POST', VIEWERS, rest).status).toBe(status)
})

test.each([
  ['refused', 400],
  ['ignored', 200]
] as const)('keys that a bulk call does not have are %s', (bulkExtras, status) => {
  const { ask } = open({ bulkExtras })
  const [id, acknowledgerId] = [personId('leaver@example.com'), personId('boss@example.com')]
  const members = `/v1/groups/${groupId('Staff')}/add-people`
  expect(ask('POST', members, { updates: [{ id, note: 'x' }] }).status).toBe(status)
  expect(ask('POST', members, { updates: [{ id }], note: 'x' }).status).toBe(status)
  expect(ask('POST', '/v1/people/offboard', { updates: [{ id, acknowledgerId }], note: 'x' }).status).toBe(
    status
  )
})

test.each(['//v1//people', '/v1/people/', '/v1//people', '//oauth/token'])('%s is no path', (path) => {
  expect(open().ask('GET', path).status).toBe(404)
})

const offboard = ({ ask }: ReturnType<typeof open>): string => {
  const updates = [{ id: personId('leaver@example.com'), acknowledgerId: personId('boss@example.com') }]
  const { body } = ask('POST', '/v1/people/offboard', { updates })
  return /"message":"([^"]*)"/.exec(body)?.[1] ?? 'done'
}

test('a monitored account elsewhere keeps somebody from being offboarded', () => {
  const people = [
    { email: 'boss@example.com' },
    { email: 'leaver@example.com', status: 'FORMER' as const, accountsElsewhere: 2 }
  ]
  const world = open({}, { people })
  expect(offboard(world)).toContain('2 monitored account(s) are not deactivated')
  world.vanta.act({ do: 'close-accounts-elsewhere', id: personId('leaver@example.com') })
  expect(offboard(world)).toBe('done')
})

test('Vanta can take a while to see that an account has ended', () => {
  const leaver = account('l', { email: 'leaver@example.com' })
  const world = open({}, { accounts: [leaver], eligibleAfterMs: 60_000 })
  expect(world.sync({ ...leaver, status: 'DEACTIVATED' })).toBe(200)
  world.clock.now += 59_000
  expect(world.sync({ ...leaver, status: 'DEACTIVATED' })).toBe(200)
  expect(offboard(world)).toContain('1 monitored account(s) are not deactivated')
  world.clock.now += 1000
  expect(offboard(world)).toBe('done')
})
