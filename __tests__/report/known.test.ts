import { expect, test } from '@jest/globals'
import { createRedactor } from '../../src/report/redact.ts'
import type { Roster } from '../../src/roster/roster.ts'
import type { VantaState } from '../../src/vanta/model.ts'
import { plain, say, theirs } from '../../src/say.ts'

const place = { file: 'f.yml', line: 1, column: 1 }

const roster = {
  files: [],
  users: [
    {
      place,
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
  groups: [
    { nameOrId: 'g', membership: 'include', place, members: [{ email: 'member@example.com', place }] }
  ],
  trustCenters: [
    {
      slugId: 'c',
      place,
      viewers: [
        {
          email: 'wanted@example.com',
          name: 'Wanda Wanted',
          companyName: 'Wanted Works',
          invite: true,
          place
        }
      ]
    }
  ]
} as unknown as Roster

const viewer = (name: string) => ({
  email: `${name}@example.com`,
  name: `${name} Seen`,
  companyName: `${name} Works`
})

const state = {
  accounts: [
    {
      uniqueId: 'u-1',
      email: 'row@example.com',
      status: 'ACTIVE',
      deletedAt: null,
      fields: { displayName: 'Rowena Display', fullName: 'Rowena Full', accountName: 'rowena.account' }
    }
  ],
  people: [{ email: 'person@example.com', name: 'Perry Person' }],
  viewers: { current: { c: [viewer('nowviewer')] }, former: { c: [viewer('exviewer')] } }
} as unknown as VantaState

test.each([
  ['a user of the file', 'Filo Display'],
  ['the full name of a user', 'Filo Full'],
  ['the account name of a user', 'filo.account'],
  ['the address of a user', 'file@example.com'],
  ['a member of a group', 'member@example.com'],
  ['a viewer of the file', 'Wanda Wanted'],
  ['the company of a viewer of the file', 'Wanted Works'],
  ['an account in Vanta', 'Rowena Display'],
  ['the full name of an account', 'Rowena Full'],
  ['the account name of an account', 'rowena.account'],
  ['a person in Vanta', 'Perry Person'],
  ['a viewer in Vanta', 'nowviewer Seen'],
  ['the company of a viewer in Vanta', 'nowviewer Works'],
  ['somebody who was a viewer', 'exviewer Seen'],
  ['the company of somebody who was a viewer', 'exviewer Works']
])('%s is masked in whatever Vanta says, once a run has met them', (_who, name) => {
  const redactor = createRedactor(new Uint8Array(32))
  const said = `Vanta: cannot change ${name} now.`
  if (!name.includes('@')) expect(plain(redactor.text(say`${theirs(said)}`))).toBe(said)
  redactor.learn(roster, undefined)
  redactor.learn(undefined, state)
  expect(plain(redactor.text(say`${theirs(said)}`))).toMatch(
    /^Vanta: cannot change person-[0-9a-f]{10}(?:@masked\.invalid)? now\.$/
  )
})

test('what is no name of an account is not masked', () => {
  const redactor = createRedactor(new Uint8Array(32))
  redactor.learn(roster, state)
  const said = 'Vanta: an ADMIN cannot be changed.'
  expect(plain(redactor.text(say`${theirs(said)}`))).toBe(said)
})
