// What an export makes of Vanta's people: everybody who could have an account, to choose from, and who would be
// offboarded by the first sync of the exported file.
import { addressKey } from './address.ts'
import { isLive } from './kinds/accounts/plan.ts'
import { comment } from './roster/emit.ts'
import { isMemberAddress, writeRoster } from './roster/write.ts'
import { address, person as named, say, type Text } from './say.ts'
import type { Person, VantaAccount } from './vanta/model.ts'

/** Where an app keeps its users is not known here: to be replaced before the file is used. */
const PLACEHOLDER_URL = 'https://app.example.com/users/'

/** Whether a file can list somebody: by an address that it allows and that nobody else has. */
export const listable = (people: readonly Person[]): ((person: Person) => boolean) => {
  const addresses = Map.groupBy(people, ({ email }) => addressKey(email))
  return ({ email }) => addresses.get(addressKey(email))?.length === 1 && isMemberAddress(email)
}

/**
 * A users file of everybody in comments: without the first `# ` of its lines it is one, with the address for an id.
 * `today` is an ISO date. Empty where there is nobody.
 */
export const choices = (people: readonly Person[], today: string): string => {
  const current = people.filter(({ employmentStatus }) => employmentStatus === 'CURRENT')
  const accounts = current.filter(listable(people)).map(({ email, name }) => ({
    uniqueId: email,
    displayName: name,
    fullName: name,
    accountName: email,
    email,
    permissionLevel: 'BASE',
    authMethod: 'SSO',
    status: 'ACTIVE',
    createdTimestamp: `${today}T00:00:00.000Z`,
    externalUrl: `${PLACEHOLDER_URL}${encodeURIComponent(email)}`
  }))
  if (accounts.length === 0) return ''
  const head = [
    'Everybody whom Vanta calls CURRENT. Uncomment who has an account of the app, and replace the ids with those of',
    'the app, the link by its own, and what the defaults say of everybody.'
  ]
  return comment([...head, '', writeRoster(accounts, new Map()).text.trimEnd()].join('\n'))
}

/**
 * Who has left and has no live account, so that the first sync would complete the offboarding, or wait for it: one
 * sentence for each of them, and what to do before the first merge.
 */
export const waitingNotices = (rows: readonly VantaAccount[], people: readonly Person[]): readonly Text[] => {
  const accounts = Map.groupBy(rows, ({ email }) => addressKey(email))
  const found = people.filter(
    ({ email, employmentStatus, tasksStatus }) =>
      employmentStatus === 'FORMER' &&
      tasksStatus !== 'OFFBOARDING_COMPLETE' &&
      accounts.get(addressKey(email))?.some((row) => isLive(row) && row.status === 'ACTIVE') === false
  )
  if (found.length === 0) return []
  return [
    say`The first sync would complete the offboarding of people who have left, as far as their tasks are complete: ${found.length}. Set \`offboard: false\` until somebody has looked at them.`,
    ...found.map(
      ({ name, email }) => say`Has left, and is not offboarded: ${named(name, email)} ${address(email)}.`
    )
  ]
}
