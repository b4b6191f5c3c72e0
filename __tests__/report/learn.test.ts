import { expect, test } from '@jest/globals'
import { createRedactor } from '../../src/report/redact.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { plain } from '../../src/say.ts'
import type { VantaState } from '../../src/vanta/model.ts'
import { told } from './reports.ts'

const viewer = (name: string, company: string) => ({
  email: `${name.toLowerCase()}@example.com`,
  name: `${name} Viewer`,
  companyName: company
})

/** The parts of a roster and of Vanta's state in which people are. */
const roster = {
  users: [
    {
      account: {
        uniqueId: 'user-of-file',
        email: 'file@example.com',
        displayName: 'Filo Display',
        fullName: 'Filo Full',
        accountName: 'filo.account',
        permissionLevel: 'ADMIN'
      }
    }
  ],
  groups: [{ members: [{ email: 'member@example.com' }] }],
  trustCenters: [{ viewers: [viewer('Wanda', 'Wanted Works')] }]
} as unknown as Roster

const state = {
  accounts: [
    {
      uniqueId: 'u-1',
      email: 'row@example.com',
      fields: { displayName: 'Rowena Display', fullName: 'Rowena Full', accountName: 'rowena.account' }
    }
  ],
  people: [{ email: 'person@example.com', name: 'Perry Person' }],
  viewers: { current: { c: [viewer('Nora', 'Now Works')] }, former: { c: [viewer('Xena', 'Ex Works')] } }
} as unknown as VantaState

test.each([
  ['a user of the file', 'Filo Display'],
  ['the full name of a user', 'Filo Full'],
  ['the account name of a user', 'filo.account'],
  ['the address of a user', 'file@example.com'],
  ['a member of a group', 'member@example.com'],
  ['a viewer of the file', 'Wanda Viewer'],
  ['the company of a viewer of the file', 'Wanted Works'],
  ['an account in Vanta', 'Rowena Display'],
  ['the full name of an account', 'Rowena Full'],
  ['the account name of an account', 'rowena.account'],
  ['a person in Vanta', 'Perry Person'],
  ['a viewer in Vanta', 'Nora Viewer'],
  ['the company of a viewer in Vanta', 'Now Works'],
  ['a former viewer', 'Xena Viewer'],
  ['the company of a former viewer', 'Ex Works']
])('%s is masked in what Vanta says, once the run has met them', (_who, name) => {
  const redactor = createRedactor(new Uint8Array(32))
  const said = `Vanta: cannot change ${name} now.`
  if (!name.includes('@')) expect(plain(redactor.text(told(said)))).toBe(said)
  redactor.learn(roster, undefined)
  redactor.learn(undefined, state)
  expect(plain(redactor.text(told(said)))).toMatch(
    /^Vanta: cannot change person-[0-9a-f]{10}(?:@masked\.invalid)? now\.$/
  )
})

test('a field of an account that is not a name is not masked', () => {
  const redactor = createRedactor(new Uint8Array(32))
  redactor.learn(roster, state)
  const said = 'Vanta: an ADMIN cannot be changed.'
  expect(plain(redactor.text(told(said)))).toBe(said)
})
