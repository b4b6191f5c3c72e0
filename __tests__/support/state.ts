// A Vanta that is as an earlier version of the files says.
import { addressKey } from '../../src/address.ts'
import { rowsOf } from '../../src/kinds/accounts/plan.ts'
import type { Roster, WantedViewer } from '../../src/roster/roster.ts'
import type { Group, Person, VantaState, Viewer } from '../../src/vanta/model.ts'

const groupsOf = (roster: Roster, before: Roster): readonly Group[] =>
  [...new Set([...(before.groups ?? []), ...(roster.groups ?? [])].map(({ nameOrId }) => nameOrId))].map(
    (name) => ({ id: name, name, source: null })
  )

const peopleOf = (roster: Roster, before: Roster): readonly Person[] => {
  const groupIds = new Map<string, string[]>()
  for (const { members } of roster.groups ?? [])
    for (const { email } of members) groupIds.set(addressKey(email), [])
  for (const { nameOrId, members } of before.groups ?? [])
    for (const { email } of members) {
      const key = addressKey(email)
      groupIds.set(key, [...(groupIds.get(key) ?? []), nameOrId])
    }
  return [...groupIds].map(([email, ids]) => ({
    id: email,
    userId: null,
    email,
    name: email,
    employmentStatus: '',
    tasksStatus: '',
    openOffboardingTasks: 0,
    groupIds: ids
  }))
}

const viewerOf = (wanted: Omit<WantedViewer, 'invite' | 'place'>): Viewer => ({
  id: wanted.email,
  email: wanted.email,
  name: wanted.name ?? null,
  companyName: wanted.companyName ?? null,
  accessLevel: wanted.accessLevel ?? '',
  resourceIds: wanted.resourceIds ?? null,
  expirationDate: wanted.expirationDate ?? null,
  customerTrustAccountId: wanted.customerTrustAccountId ?? null,
  isNdaRequired: wanted.isNdaRequired ?? null
})

const viewersOf = (roster: Roster, before: Roster): Readonly<Record<string, readonly Viewer[]>> =>
  Object.fromEntries(
    (roster.trustCenters ?? []).map(({ slugId, viewers }) => {
      const earlier = before.trustCenters?.find((center) => center.slugId === slugId)?.viewers ?? []
      const known = new Set(earlier.map(({ email }) => addressKey(email)))
      const fresh = viewers.filter(({ email, invite }) => !invite && !known.has(addressKey(email)))
      // An entry that is new in the file, and not to be invited, is a viewer of whom nothing is known.
      return [slugId, [...earlier.map(viewerOf), ...fresh.map(({ email }) => viewerOf({ email }))]]
    })
  )

/** Vanta as if it were exactly as an earlier version of the files says. */
export const stateOfFiles = (roster: Roster, before: Roster): VantaState => ({
  accounts: rowsOf(before.users ?? []),
  groups: groupsOf(roster, before),
  people: peopleOf(roster, before),
  viewers: {
    current: viewersOf(roster, before),
    // Nobody knows who was a viewer before: an invitation is shown as one.
    former: Object.fromEntries((roster.trustCenters ?? []).map(({ slugId }) => [slugId, []]))
  }
})
