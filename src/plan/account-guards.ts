// The guards of the accounts: a refusal here stops the whole run, since the one PUT carries them all.
import type { Place, Problem } from '../errors.ts'
import type { Roster } from '../roster/roster.ts'
import { address, id, joined, type Part, person, say, type Text, word } from '../say.ts'
import { isNamed, type Protected } from './protected.ts'
import { count, type Limits, limitGuard } from './limit.ts'
import type { AccountChange, AccountPlan, Guard } from './plan.ts'

/** Vanta's gateway turns down a body over 10 MiB (observed: 413). */
export const MAX_BODY_BYTES = 10_485_760

const placed = (message: Text, place: Place | undefined): Problem => ({
  message,
  ...(place === undefined ? {} : { place })
})

/** `live` is how many accounts Vanta has now, or the earlier files had. */
const usersListed = (amount: number, live: number, place: Place | undefined): Guard => ({
  name: 'users-listed',
  stops: 'everything',
  summary: count(amount, 'user'),
  refusals:
    amount > 0
      ? []
      : [
          placed(
            say`The files list no user. The sync would remove every account (${live} now), so it is always refused. List the users, or remove the \`users\` key to leave accounts alone.`,
            place
          )
        ]
})

const baseOf = ({ before }: AccountPlan) => ({
  total: before.active,
  base: count(before.active, 'active account')
})

/** What a run would do of one kind in several ways, those that it does, with their sum. */
const together = (...deeds: readonly (readonly [amount: number, deed: Text])[]): Text => {
  const own = deeds.filter(([amount]) => amount > 0)
  const all = joined(
    own.map(([, deed]) => deed),
    ' and '
  )
  return own.length > 1 ? say`${all}, ${own.reduce((sum, [amount]) => sum + amount, 0)} together` : all
}

/** Accounts that are removed or deactivated. */
const accountRemovals = (plan: AccountPlan, { maxRemovals }: Limits, place: Place | undefined): Guard => {
  const { removed, deactivated } = plan.counts
  const amount = removed + deactivated
  return limitGuard({
    ...baseOf(plan),
    name: 'max-removals',
    stops: 'everything',
    limit: maxRemovals,
    amount,
    counted: say`${count(amount, 'account')} removed or deactivated`,
    deed: together(
      [removed, say`remove ${count(removed, 'account')}`],
      [deactivated, say`deactivate ${count(deactivated, 'account')}`]
    ),
    otherwise: say`bring the missing users back into the files`,
    place
  })
}

/** Accounts that stay, with a lower permission level. */
const accountLowerings = (plan: AccountPlan, { maxRemovals }: Limits, place: Place | undefined): Guard => {
  const amount = plan.changes.filter(
    ({ kind, lowering }) => kind === 'updated' && lowering !== undefined
  ).length
  return limitGuard({
    ...baseOf(plan),
    name: 'max-removals',
    stops: 'everything',
    limit: maxRemovals,
    amount,
    counted: say`${count(amount, 'permission level')} lowered`,
    deed: say`lower the permission level of ${count(amount, 'account')}`,
    otherwise: say`bring the levels back into the files`,
    place
  })
}

/** Accounts whose level rises, and new ones above BASE. Where Vanta had no live account, nothing is raised. */
const accountRaises = (plan: AccountPlan, { maxRaises }: Limits, place: Place | undefined): Guard => {
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
    counted: say`${count(raised.length, 'permission level')} raised`,
    deed: together(
      [known, say`raise the permission level of ${count(known, 'account')}`],
      [created, say`create ${count(created, 'account')} above BASE`]
    ),
    otherwise: say`correct the levels in the files`,
    place
  })
}

/** What is wrong with a change of a protected account, as half a sentence with its remedy; undefined if nothing. */
const harmOf = (change: AccountChange, { entries, ids }: Protected): Text | undefined => {
  if (!ids.has(change.uniqueId)) return undefined
  if (change.kind === 'removed')
    return say`would be removed. Bring the user back into the file, or take them off protected-users.`
  if (change.kind === 'deactivated')
    return say`would be deactivated. Make the user ACTIVE again, or take them off protected-users.`
  if (change.lowering !== undefined)
    return say`would be lowered from ${word(change.lowering.from)} to ${word(change.lowering.to)}. Bring the level back, or take them off protected-users.`
  // Otherwise one run could move the account to an address that is not protected, and the next take it away.
  return isNamed(entries, change.uniqueId, change.email)
    ? undefined
    : say`would no longer be protected, since its address changes to ${address(change.email)}. Bring the address back, or put the new one, or the uniqueId, on protected-users.`
}

/** Marks the changes that `protected-users` forbids. */
export const withForbidden = (plan: AccountPlan, protection: Protected): AccountPlan => ({
  ...plan,
  changes: plan.changes.map((change) =>
    harmOf(change, protection) === undefined ? change : { ...change, forbidden: true }
  )
})

/** Refuses to remove, deactivate or lower a protected account, and to move it out of the protection. */
const protectedAccounts = (plan: AccountPlan, protection: Protected, named: number): Guard => {
  const refusals = plan.changes.flatMap((change): readonly Problem[] => {
    const harm = harmOf(change, protection)
    const who = say`${id(change.uniqueId)} (${person(change.name, change.email)})`
    return harm === undefined
      ? []
      : [placed(say`${who} is protected by the input protected-users, and ${harm}`, change.place)]
  })
  return {
    name: 'protected-users',
    stops: 'everything',
    summary:
      named === 0
        ? say`none named`
        : say`${named} named, ${count(refusals.length, 'protected account')} touched`,
    refusals
  }
}

const mebibytes = (bytes: number): Part => word((bytes / 1_048_576).toFixed(2))

/** What holds of the files alone as of a plan against Vanta. */
export const accountGuards = (
  roster: Roster,
  plan: AccountPlan,
  settings: Limits & Readonly<{ protectedUsers: readonly string[] }>,
  protection: Protected
): readonly Guard[] => {
  const place = roster.files.find(({ usersKey }) => usersKey !== undefined)?.usersKey
  return [
    usersListed(plan.body.length, plan.before.active + plan.before.deactivated, place),
    accountRemovals(plan, settings, place),
    accountLowerings(plan, settings, place),
    accountRaises(plan, settings, place),
    protectedAccounts(plan, protection, settings.protectedUsers.length)
  ]
}

/** Vanta takes one request of at most 10 MiB, and a full-state sync cannot be split. */
export const bodySize = (bytes: number): Guard => ({
  name: 'body-size',
  stops: 'everything',
  summary: say`${mebibytes(bytes)} of 10 MiB`,
  refusals:
    bytes <= MAX_BODY_BYTES
      ? []
      : [
          {
            message: say`The request with all accounts would be ${mebibytes(bytes)} MiB; Vanta takes at most 10 MiB, and a full-state sync cannot be split. Shorten long fields (roleDescription, externalUrl, groupIds), or leave long-deactivated users out.`
          }
        ]
})
