// What of the sandbox's state the action may change, copied, to compare before with after.
import type { AccountFields, State } from '../../sandbox/state.ts'
import type { ViewerFields } from './company-managed.ts'

/** What of the sandbox's state the action may change, copied. */
export type Picture = Readonly<{
  /** Live accounts by uniqueId, without what the server adds. */
  live: ReadonlyMap<string, AccountFields>
  deleted: number
  members: ReadonlyMap<string, ReadonlySet<string>>
  viewers: ReadonlyMap<string, ViewerFields & { nda: boolean; removed: boolean; count: number }>
  complete: ReadonlySet<string>
  offboardedBy: Readonly<Record<string, string>>
  invitations: Readonly<Record<string, number>>
}>

export const pictureOf = (state: State): Picture => {
  const live = new Map<string, AccountFields>()
  for (const { createdAt: _c, updatedAt: _u, deletedAt, ...fields } of state.accounts)
    if (deletedAt === null) live.set(fields.uniqueId, structuredClone(fields))
  const viewers: [string, ViewerFields & { nda: boolean; removed: boolean; count: number }][] = []
  const all = Object.values(state.trustCenters).flatMap((center) => center.viewers)
  for (const {
    email,
    accessLevel,
    resourceIds,
    expirationDate,
    customerTrustAccountId,
    isNdaRequired,
    removed
  } of all)
    viewers.push([
      email.toLowerCase(),
      {
        accessLevel,
        resourceIds: resourceIds === null ? null : [...resourceIds],
        expirationDate,
        customerTrustAccountId,
        nda: isNdaRequired,
        removed,
        count: all.filter((other) => other.email.toLowerCase() === email.toLowerCase()).length
      }
    ])
  return {
    live,
    deleted: state.accounts.filter(({ deletedAt }) => deletedAt !== null).length,
    members: new Map(
      state.groups.map(({ id }) => [
        id,
        new Set(state.people.filter(({ groupIds }) => groupIds.includes(id)).map((person) => person.id))
      ])
    ),
    viewers: new Map(viewers),
    complete: new Set(
      state.people
        .filter(({ tasksSummary }) => tasksSummary.status === 'OFFBOARDING_COMPLETE')
        .map((person) => person.id)
    ),
    offboardedBy: { ...state.offboardedBy },
    invitations: { ...state.invitations }
  }
}
