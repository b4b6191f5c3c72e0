// What Vanta's own pages give in two forms, or leave open: each switch, both ways.
import { expect, test } from '@jest/globals'
import { groupId, personId, type Seed } from '../../sandbox/build-state.ts'
import type { Forms } from '../../sandbox/state.ts'
import { account, ask, mint, open } from './asking.ts'

const VIEWERS = '/v1/trust-centers/co/viewers'
const INVITATION = {
  email: 'new@customer.example',
  name: 'New Buyer',
  companyName: 'Customer, Inc.',
  isNdaRequired: true,
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds: ['report']
}
const BOSS = { email: 'boss@example.com' }
const LEAVER = { email: 'leaver@example.com', status: 'FORMER' as const }
const UPDATE = { id: personId(LEAVER.email), acknowledgerId: personId(BOSS.email) }

const start = (forms: Partial<Forms> = {}, more: Seed = {}) => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') }
  const seed = {
    people: [BOSS, LEAVER],
    groups: [{ name: 'Staff' }],
    trustCenters: {
      co: { resources: ['report'], viewers: [{ email: 'part@customer.example', resourceIds: ['report'] }] }
    },
    ...more
  }
  const { sandbox, send } = open('manage', { seed, forms, now: () => new Date(clock.now) })
  return {
    sandbox,
    clock,
    send,
    invite: (change: object): number => send('POST', VIEWERS, { ...INVITATION, ...change }).status,
    viewer: () => sandbox.state.trustCenters['co']?.viewers.at(-1),
    /** The reason why somebody is not offboarded, or that they are. */
    offboard: (): string => {
      const { text } = send('POST', '/v1/people/offboard', { updates: [UPDATE] })
      return /"message":"([^"]*)"/.exec(text)?.[1] ?? 'done'
    }
  }
}

test.each([
  ['newer', ['userId'], ['source', 'personnelCount'], ['customerTrustAccountId']],
  ['older', [], [], []]
] as const)('answers are those of the %s reference', (answers, ofPeople, ofGroups, ofViewers) => {
  const { send } = start({ answers })
  const has = (path: string, ...fields: readonly string[]): string[] =>
    fields.filter((field) => send('GET', path).text.includes(`"${field}"`))
  expect(has('/v1/people', 'userId')).toEqual(ofPeople)
  expect(has(`/v1/people/${personId(BOSS.email)}`, 'userId')).toEqual(ofPeople)
  expect(has('/v1/groups', 'source', 'personnelCount')).toEqual(ofGroups)
  expect(has(VIEWERS, 'customerTrustAccountId')).toEqual(ofViewers)
})

test.each([
  ['strict', 400],
  ['newer', 200]
] as const)('an invitation for a customer’s account is a matter of the reference: %s', (requests, status) => {
  expect(start({ requests }).invite({ customerTrustAccountId: 'cta' })).toBe(status)
})

test.each([
  ['accepted', 200],
  ['refused', 400]
] as const)('an expiry in 2001 is %s', (pastExpiry, status) => {
  const { invite, send, viewer } = start({ pastExpiry })
  const expirationDate = '2001-01-01T00:00:00Z'
  expect(send('PATCH', `${VIEWERS}/${viewer()?.id}`, { expirationDate }).status).toBe(status)
  expect(invite({ expirationDate })).toBe(status)
})

test.each([
  ['drops-resources', 200, 'FULL_ACCESS', null],
  ['keeps-resources', 200, 'FULL_ACCESS', ['report']],
  ['refused', 400, 'PARTIAL_ACCESS', ['report']]
] as const)('full access for who had some resources: %s', (fullAccess, status, accessLevel, resourceIds) => {
  const { send, viewer } = start({ fullAccess })
  expect(send('PATCH', `${VIEWERS}/${viewer()?.id}`, { accessLevel: 'FULL_ACCESS' }).status).toBe(status)
  expect(viewer()).toMatchObject({ accessLevel, resourceIds })
})

test.each([
  ['refused', 400],
  ['accepted', 200]
] as const)('partial access without a resource is %s', (partialWithoutResources, status) => {
  expect(start({ partialWithoutResources }).invite({ resourceIds: undefined })).toBe(status)
})

test.each([
  ['refused', 400],
  ['ignored', 200]
] as const)('keys that a bulk call does not have are %s', (bulkExtras, status) => {
  const { send } = start({ bulkExtras })
  const members = `/v1/groups/${groupId('Staff')}/add-people`
  const { id } = UPDATE
  expect(send('POST', members, { updates: [{ id, note: 'x' }] }).status).toBe(status)
  expect(send('POST', members, { updates: [{ id }], note: 'x' }).status).toBe(status)
  expect(send('POST', '/v1/people/offboard', { updates: [UPDATE], note: 'x' }).status).toBe(status)
})

test.each(['//v1//people', '/v1/people/', '/v1//people', '//oauth/token'])('%s is no path', (path) => {
  expect(start().send('GET', path).status).toBe(404)
})

test('a monitored account elsewhere keeps somebody from being offboarded', () => {
  const { offboard, sandbox } = start({}, { people: [BOSS, { ...LEAVER, accountsElsewhere: 2 }] })
  expect(offboard()).toContain('2 monitored account(s) are not deactivated')
  sandbox.act({ do: 'close-accounts-elsewhere', id: UPDATE.id })
  expect(offboard()).toBe('done')
})

test('Vanta can take a while to see that an account has ended', () => {
  const leaver = account('l', { email: LEAVER.email })
  const { clock, offboard, sandbox } = start({}, { accounts: [leaver], eligibleAfterMs: 60_000 })
  const body = { resourceId: sandbox.resourceId, resources: [{ ...leaver, status: 'DEACTIVATED' }] }
  const deactivate = (): number =>
    ask(sandbox, 'PUT', '/v1/resources/user_account', { token: mint(sandbox, 'build'), body }).status
  expect(deactivate()).toBe(200)
  clock.now += 59_000
  expect(deactivate()).toBe(200)
  expect(offboard()).toContain('1 monitored account(s) are not deactivated')
  clock.now += 1000
  expect(offboard()).toBe('done')
})
