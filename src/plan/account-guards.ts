// The guards of the accounts: a refusal here stops the whole run, since the one PUT carries them all.
import type { Place, Problem } from '../errors.ts'
import { isNamed, type Protected } from './protected.ts'
import { count, type Limits, limitGuard } from './limit.ts'
import type { AccountChange, AccountPlan, Guard } from './plan.ts'

/** Vanta's gateway turns down a body over 10 MiB (observed: 413). */
export const MAX_BODY_BYTES = 10_485_760

const placed = (message: string, place: Place | undefined): Problem => ({
  message,
  ...(place === undefined ? {} : { place })
})

/** `live` is how many accounts Vanta has now, or the earlier files had. */
export const usersListed = (amount: number, live: number, place: Place | undefined): Guard => ({
  name: 'users-listed',
  stops: 'everything',
  summary: count(amount, 'user'),
  refusals:
    amount > 0
      ? []
      : [
          placed(
            `The files list no user. The sync would remove every account (${live} now), so it is always refused. List the users, or remove the \`users\` key to leave accounts alone.`,
            place
          )
        ]
})

const baseOf = ({ before }: AccountPlan) => ({
  total: before.active,
  base: count(before.active, 'active account')
})

/** What a run would do of one kind in several ways, those that it does, with their sum. */
const together = (...deeds: readonly (readonly [amount: number, deed: string])[]): string => {
  const own = deeds.filter(([amount]) => amount > 0)
  const sum = own.reduce((all, [amount]) => all + amount, 0)
  return `${own.map(([, deed]) => deed).join(' and ')}${own.length > 1 ? `, ${sum} together` : ''}`
}

/** Accounts that are removed or deactivated. */
export const accountRemovals = (
  plan: AccountPlan,
  { maxRemovals }: Limits,
  place: Place | undefined
): Guard => {
  const { removed, deactivated } = plan.counts
  const amount = removed + deactivated
  return limitGuard({
    ...baseOf(plan),
    name: 'max-removals',
    stops: 'everything',
    limit: maxRemovals,
    amount,
    counted: `${count(amount, 'account')} removed or deactivated`,
    deed: together(
      [removed, `remove ${count(removed, 'account')}`],
      [deactivated, `deactivate ${count(deactivated, 'account')}`]
    ),
    otherwise: 'bring the missing users back into the files',
    place
  })
}

/** Accounts that stay, with a lower permission level. */
export const accountLowerings = (
  plan: AccountPlan,
  { maxRemovals }: Limits,
  place: Place | undefined
): Guard => {
  const amount = plan.changes.filter(
    ({ kind, lowering }) => kind === 'updated' && lowering !== undefined
  ).length
  return limitGuard({
    ...baseOf(plan),
    name: 'max-removals',
    stops: 'everything',
    limit: maxRemovals,
    amount,
    counted: `${count(amount, 'permission level')} lowered`,
    deed: `lower the permission level of ${count(amount, 'account')}`,
    otherwise: 'bring the levels back into the files',
    place
  })
}

/** Accounts whose level rises, and new ones above BASE. Where Vanta had no live account, nothing is raised. */
export const accountRaises = (plan: AccountPlan, { maxRaises }: Limits, place: Place | undefined): Guard => {
  const isFirstSync = plan.before.active + plan.before.deactivated === 0
  const raised = isFirstSync ? [] : plan.changes.filter(({ raise }) => raise !== undefined)
  const created = raised.filter(({ kind }) => kind === 'created').length
  const known = raised.length - created
  return limitGuard({
    ...baseOf(plan),
    name: 'max-raises',
    stops: 'everything',
    limit: maxRaises,
    amount: raised.length,
    counted: `${count(raised.length, 'permission level')} raised`,
    deed: together(
      [known, `raise the permission level of ${count(known, 'account')}`],
      [created, `create ${count(created, 'account')} above BASE`]
    ),
    otherwise: 'correct the levels in the files',
    place
  })
}

/** What is wrong with a change of a protected account, as half a sentence with its remedy; undefined if nothing. */
const harmOf = (change: AccountChange, { entries, ids }: Protected): string | undefined => {
  if (!ids.has(change.uniqueId)) return undefined
  if (change.kind === 'removed')
    return 'would be removed. Bring the user back into the file, or take them off protected-users.'
  if (change.kind === 'deactivated')
    return 'would be deactivated. Make the user ACTIVE again, or take them off protected-users.'
  if (change.lowering !== undefined)
    return `would be lowered from ${change.lowering.from} to ${change.lowering.to}. Bring the level back, or take them off protected-users.`
  // Otherwise one run could move the account to an address that is not protected, and the next take it away.
  return isNamed(entries, change.uniqueId, change.email)
    ? undefined
    : `would no longer be protected, since its address changes to ${change.email}. Bring the address back, or put the new one, or the uniqueId, on protected-users.`
}

/** Marks the changes that `protected-users` forbids. */
export const withForbidden = (plan: AccountPlan, protection: Protected): AccountPlan => ({
  ...plan,
  changes: plan.changes.map((change) =>
    harmOf(change, protection) === undefined ? change : { ...change, forbidden: true }
  )
})

/** Refuses to remove, deactivate or lower a protected account, and to move it out of the protection. */
export const protectedAccounts = (plan: AccountPlan, protection: Protected, named: number): Guard => {
  const refusals = plan.changes.flatMap((change): readonly Problem[] => {
    const harm = harmOf(change, protection)
    const who = `${change.uniqueId} (${change.name})`
    return harm === undefined
      ? []
      : [placed(`${who} is protected by the input protected-users, and ${harm}`, change.place)]
  })
  return {
    name: 'protected-users',
    stops: 'everything',
    summary:
      named === 0 ? 'none named' : `${named} named, ${count(refusals.length, 'protected account')} touched`,
    refusals
  }
}

const mebibytes = (bytes: number): string => (bytes / 1_048_576).toFixed(2)

/** Vanta takes one request of at most 10 MiB, and a full-state sync cannot be split. */
export const bodySize = (bytes: number): Guard => ({
  name: 'body-size',
  stops: 'everything',
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
