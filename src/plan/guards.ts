// The guards: every reason not to write, evaluated together, in `plan` as in `apply`. There is no way around
// them but to change what they look at.
import { addressKey } from '../address.ts'
import { Failure, type Problem } from '../errors.ts'
import type { RosterFile } from '../roster/roster.ts'
import type { VantaAccount } from '../vanta/model.ts'
import { isLive } from './accounts.ts'
import type { GroupsPlan } from './groups.ts'
import { type Limit, limitFor } from './limit.ts'
import type { AccountChange, AccountPlan, Guard } from './plan.ts'
import type { ViewersPlan } from './viewers.ts'

/** Vanta's gateway turns down a body over 10 MiB (observed: 413). */
export const MAX_BODY_BYTES = 10_485_760

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`

const usersListed = (plan: AccountPlan, files: readonly RosterFile[]): Guard => {
  const place = files.find((file) => file.usersKey !== undefined)?.usersKey
  const live = plan.before.active + plan.before.deactivated
  return {
    name: 'users-listed',
    summary: count(plan.body.length, 'user'),
    refusals:
      plan.body.length > 0
        ? []
        : [
            {
              message: `The file lists no user. The sync would remove every account (${live} live ones in Vanta), which no run does. List the users, or take the \`users\` key out of the file to leave accounts alone.`,
              ...(place === undefined ? {} : { place })
            }
          ]
  }
}

const maxRemovals = (plan: AccountPlan, limit: Limit, files: readonly RosterFile[]): Guard => {
  const { removed, deactivated } = plan.counts
  const allowed = limitFor(limit, plan.before.active)
  const total = removed + deactivated
  const place = files.find((file) => file.usersKey !== undefined)?.usersKey
  const limitText =
    limit.kind === 'number'
      ? `max-removals allows ${allowed}`
      : `max-removals allows ${allowed} (${limit.text} of ${plan.before.active} active accounts, never less than 3)`
  return {
    name: 'max-removals',
    summary: `${count(total, 'account')} removed or deactivated, of ${plan.before.active} active; limit ${allowed} (${limit.text})`,
    refusals:
      total <= allowed
        ? []
        : [
            {
              message: `This run would remove ${count(removed, 'account')} and deactivate ${deactivated}: ${total} together; ${limitText}. If so many are meant to go, raise max-removals for this run; if not, bring the missing users back into the file.`,
              ...(place === undefined ? {} : { place })
            }
          ]
  }
}

/** The addresses that `protected-users` stands for, without case: its own, and those of the accounts it names by id. */
export const protectedAddresses = (
  entries: readonly string[],
  rows: readonly VantaAccount[],
  body: readonly Readonly<{ uniqueId: string; email: string }>[]
): ReadonlySet<string> => {
  const ids = new Set(entries)
  const addresses = new Set(entries.filter((entry) => entry.includes('@')).map(addressKey))
  for (const { uniqueId, email } of [...rows, ...body])
    if (ids.has(uniqueId) && addressKey(email) !== '') addresses.add(addressKey(email))
  return addresses
}

/** What is wrong with a change of a protected account, as half a sentence with its remedy; undefined if nothing. */
const harmOf = ({ kind, email }: AccountChange, staysProtected: boolean): string | undefined => {
  if (kind === 'removed')
    return 'would be removed. Bring the user back into the file, or take them off protected-users.'
  if (kind === 'deactivated')
    return 'would be deactivated. Make the user ACTIVE again, or take them off protected-users.'
  // Else one run could move the account to an address that is not protected, and the next take it away.
  return staysProtected
    ? undefined
    : `would lose the protection with its address, which changes to ${email}. Bring the address back, or put the new one, or the uniqueId, on protected-users.`
}

const protectedUsers = (
  plan: AccountPlan,
  entries: readonly string[],
  rows: readonly VantaAccount[]
): Guard => {
  const ids = new Set(entries)
  const addresses = new Set(entries.map(addressKey))
  const isNamed = (uniqueId: string, email: string): boolean =>
    ids.has(uniqueId) || addresses.has(addressKey(email))
  // The address that Vanta has counts as well: a change of address must not take the protection away.
  const isProtectedNow = new Set(
    rows.filter((row) => isLive(row) && isNamed(row.uniqueId, row.email)).map((row) => row.uniqueId)
  )
  const refusals = plan.changes.flatMap((change): Problem[] => {
    const staysProtected = isNamed(change.uniqueId, change.email)
    if (!staysProtected && !isProtectedNow.has(change.uniqueId)) return []
    const what = harmOf(change, staysProtected)
    if (what === undefined) return []
    return [
      {
        message: `${change.uniqueId} (${change.name}) is protected by the input protected-users, and ${what}`,
        ...(change.place === undefined ? {} : { place: change.place })
      }
    ]
  })
  return {
    name: 'protected-users',
    summary:
      entries.length === 0
        ? 'none named'
        : `${entries.length} named, ${count(refusals.length, 'protected account')} touched`,
    refusals
  }
}

const mebibytes = (bytes: number): string => (bytes / 1_048_576).toFixed(2)

const bodySize = (bytes: number): Guard => ({
  name: 'body-size',
  summary: `${mebibytes(bytes)} of 10 MiB`,
  refusals:
    bytes <= MAX_BODY_BYTES
      ? []
      : [
          {
            message: `The request with all accounts would be ${mebibytes(bytes)} MiB; Vanta takes at most 10 MiB, and a full-state sync cannot be split. Shorten long fields (roleDescription, externalUrl, groupIds), or leave long-deactivated users out.`
          }
        ]
})

const expectedPlan = (expected: string, digest: string): Guard => ({
  name: 'expected-plan',
  summary: expected === digest ? 'the plan is the expected one' : 'the plan is another one',
  refusals:
    expected === digest
      ? []
      : [
          {
            message: `The plan's digest is ${digest}, but expected-plan asks for ${expected}: the file or Vanta changed after the plan was approved. Review and approve the new plan.`
          }
        ]
})

export type GuardInput = Readonly<{
  files: readonly RosterFile[]
  rows: readonly VantaAccount[]
  accounts: AccountPlan | undefined
  bodyBytes: number
  groups: GroupsPlan | undefined
  viewers: ViewersPlan | undefined
  digest: string
  settings: Readonly<{ maxRemovals: Limit; protectedUsers: readonly string[]; expectedPlan: string }>
}>

/** Evaluates every guard that applies; none hides another. */
export const evaluateGuards = (input: GuardInput): readonly Guard[] => {
  const { accounts, groups, viewers, settings } = input
  const guards: Guard[] = []
  if (accounts !== undefined)
    guards.push(
      usersListed(accounts, input.files),
      maxRemovals(accounts, settings.maxRemovals, input.files),
      protectedUsers(accounts, settings.protectedUsers, input.rows),
      bodySize(input.bodyBytes)
    )
  if (groups !== undefined)
    guards.push({ name: 'groups', summary: groups.summary, refusals: groups.refusals })
  if (viewers !== undefined)
    guards.push({ name: 'viewers', summary: viewers.summary, refusals: viewers.refusals })
  if (settings.expectedPlan !== '') guards.push(expectedPlan(settings.expectedPlan, input.digest))
  return guards
}

/**
 * Ends the run where a guard refuses.
 * @throws {Failure} `plan-changed` where nothing but the expected plan differs, else `refused`.
 */
export const refuse = (guards: readonly Guard[]): void => {
  const refusals = guards.flatMap((guard) => guard.refusals)
  if (refusals.length === 0) return
  const isOnlyAnotherPlan = guards.every(
    ({ name, refusals: own }) => own.length === 0 || name === 'expected-plan'
  )
  throw new Failure(
    isOnlyAnotherPlan ? 'plan-changed' : 'refused',
    refusals.length === 1
      ? 'The plan is refused. Nothing was written to Vanta.'
      : `The plan is refused for ${refusals.length} reasons. Nothing was written to Vanta.`,
    refusals
  )
}
