// What Vanta's own pages give in two forms, or leave open: each switch, both ways.
import { expect, test } from '@jest/globals'
import { groupId, personId, type Seed } from '../../sandbox/build-state.ts'
import type { Forms } from '../../sandbox/state.ts'
import { account, ask, mint, open, type Reply } from './asking.ts'

const VIEWERS = '/v1/trust-centers/co/viewers'
const INVITATION = {
  email: 'new@customer.example',
  name: 'New Buyer',
  companyName: 'Customer, Inc.',
  isNdaRequired: true,
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds: ['report']
}

const start = (forms: Partial<Forms> = {}, more: Seed = {}) => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') }
  const seed = {
    people: [{ email: 'boss@example.com' }, { email: 'leaver@example.com', status: 'FORMER' as const }],
    groups: [{ name: 'Staff' }],
    trustCenters: {
      co: { resources: ['report'], viewers: [{ email: 'part@customer.example', resourceIds: ['report'] }] }
    },
    ...more
  }
  const { sandbox, token } = open('manage', { seed, forms, now: () => new Date(clock.now) })
  const viewer = () => sandbox.state.trustCenters['co']?.viewers.at(-1)
  const send = (method: string, path: string, body?: unknown): Reply =>
    ask(sandbox, method, path, { token, body })
  const sync = (...resources: unknown[]): number => {
    const body = { resourceId: sandbox.resourceId, resources }
    return ask(sandbox, 'PUT', '/v1/resources/user_account', { token: mint(sandbox, 'build'), body }).status
  }
  return { sandbox, clock, ask: send, viewer, sync }
}

test.each([
  ['newer', ['userId'], ['source', 'personnelCount'], ['customerTrustAccountId']],
  ['older', [], [], []]
] as const)('answers are those of the %s reference', (answers, ofPeople, ofGroups, ofViewers) => {
  const { ask: send } = start({ answers })
  const has = (path: string, fields: readonly string[]): string[] =>
    fields.filter((field) => send('GET', path).text.includes(`"${field}"`))
  expect(has('/v1/people', ['userId'])).toEqual(ofPeople)
  expect(has(`/v1/people/${personId('boss@example.com')}`, ['userId'])).toEqual(ofPeople)
  expect(has('/v1/groups', ['source', 'personnelCount'])).toEqual(ofGroups)
  expect(has(VIEWERS, ['customerTrustAccountId'])).toEqual(ofViewers)
})

test.each([
  ['strict', 400],
  ['newer', 200]
] as const)('an invitation for a customer’s account is a matter of the reference: %s', (requests, status) => {
  const { ask: send } = start({ requests })
  expect(send('POST', VIEWERS, { ...INVITATION, customerTrustAccountId: 'cta' }).status).toBe(status)
})

test.each([
  ['accepted', 200],
  ['refused', 400]
] as const)('an expiry in 2001 is %s', (pastExpiry, status) => {
  const { ask: send, viewer } = start({ pastExpiry })
  const expirationDate = '2001-01-01T00:00:00Z'
  expect(send('PATCH', `${VIEWERS}/${viewer()?.id}`, { expirationDate }).status).toBe(status)
  expect(send('POST', VIEWERS, { ...INVITATION, expirationDate }).status).toBe(status)
})

test.each([
  ['drops-resources', 200, 'FULL_ACCESS', null],
  ['keeps-resources', 200, 'FULL_ACCESS', ['report']],
  ['refused', 400, 'PARTIAL_ACCESS', ['report']]
] as const)('full access for who had some resources: %s', (fullAccess, status, accessLevel, resourceIds) => {
  const { ask: send, viewer } = start({ fullAccess })
  const answer = send('PATCH', `${VIEWERS}/${viewer()?.id}`, { accessLevel: 'FULL_ACCESS' })
  expect([answer.status, viewer()]).toEqual([status, expect.objectContaining({ accessLevel, resourceIds })])
})

test.each([
  ['refused', 400],
  ['accepted', 200]
] as const)('partial access without a resource is %s', (partialWithoutResources, status) => {
  const { ask: send } = start({ partialWithoutResources })
  const { resourceIds: _resources, ...rest } = INVITATION
  expect(send('POST', VIEWERS, rest).status).toBe(status)
})

test.each([
  ['refused', 400],
  ['ignored', 200]
] as const)('keys that a bulk call does not have are %s', (bulkExtras, status) => {
  const { ask: send } = start({ bulkExtras })
  const [id, acknowledgerId] = [personId('leaver@example.com'), personId('boss@example.com')]
  const members = `/v1/groups/${groupId('Staff')}/add-people`
  expect(send('POST', members, { updates: [{ id, note: 'x' }] }).status).toBe(status)
  expect(send('POST', members, { updates: [{ id }], note: 'x' }).status).toBe(status)
  expect(send('POST', '/v1/people/offboard', { updates: [{ id, acknowledgerId }], note: 'x' }).status).toBe(
    status
  )
})

test.each(['//v1//people', '/v1/people/', '/v1//people', '//oauth/token'])('%s is no path', (path) => {
  expect(start().ask('GET', path).status).toBe(404)
})

const offboard = ({ ask: send }: ReturnType<typeof start>): string => {
  const updates = [{ id: personId('leaver@example.com'), acknowledgerId: personId('boss@example.com') }]
  const { text } = send('POST', '/v1/people/offboard', { updates })
  return /"message":"([^"]*)"/.exec(text)?.[1] ?? 'done'
}

test('a monitored account elsewhere keeps somebody from being offboarded', () => {
  const people = [
    { email: 'boss@example.com' },
    { email: 'leaver@example.com', status: 'FORMER' as const, accountsElsewhere: 2 }
  ]
  const world = start({}, { people })
  expect(offboard(world)).toContain('2 monitored account(s) are not deactivated')
  world.sandbox.act({ do: 'close-accounts-elsewhere', id: personId('leaver@example.com') })
  expect(offboard(world)).toBe('done')
})

test('Vanta can take a while to see that an account has ended', () => {
  const leaver = account('l', { email: 'leaver@example.com' })
  const world = start({}, { accounts: [leaver], eligibleAfterMs: 60_000 })
  expect(world.sync({ ...leaver, status: 'DEACTIVATED' })).toBe(200)
  world.clock.now += 59_000
  expect(world.sync({ ...leaver, status: 'DEACTIVATED' })).toBe(200)
  expect(offboard(world)).toContain('1 monitored account(s) are not deactivated')
  world.clock.now += 1000
  expect(offboard(world)).toBe('done')
})
