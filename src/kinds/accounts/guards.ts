// The guards of the accounts: a refusal here stops the whole run, since the one PUT carries them all.
import type { Place, Problem } from '../../errors.ts'
import type { Roster } from '../../roster/roster.ts'
import { address, id, joined, type Part, person, say, type Text, word } from '../../say.ts'
import type { Flag } from '../change.ts'
import { flagOf, PROTECTED } from '../draft.ts'
import { loweringOf } from './plan.ts'
import { isNamed, type Protected } from '../../plan/protected.ts'
import { count, type Limits, limitGuard } from '../../plan/limit.ts'
import { guard, type Guard } from '../../plan/plan.ts'
import type { AccountChange, AccountPlan } from './plan.ts'

/** Vanta's gateway turns down a body over 10 MiB (observed: 413). */
export const MAX_BODY_BYTES = 10_485_760

/** `live` is how many accounts Vanta has now, or the earlier files had. */
const usersListed = (amount: number, live: number, place: Place | undefined): Guard => {
  const message = say`The files list no user. The sync would remove every account (${live} now), so it is always refused. List the users, or remove the \`users\` key to leave accounts alone.`
  return guard('users-listed', 'everything', count(amount, 'user'), amount > 0 ? [] : [{ message, place }])
}

/** What a run would do of one kind in several ways, those that it does, with their sum. */
const together = (...deeds: readonly (readonly [amount: number, deed: Text])[]): Text => {
  const own = deeds.filter(([amount]) => amount > 0)
  const all = joined(
    own.map(([, deed]) => deed),
    ' and '
  )
  return own.length > 1 ? say`${all}, ${own.reduce((sum, [amount]) => sum + amount, 0)} together` : all
}

/**
 * The limits for what is removed or deactivated, for levels that fall, and for levels that rise, of new accounts those
 * above BASE. Where Vanta had no live account, nothing is raised.
 */
const accountLimits = (
  { before, changes }: AccountPlan,
  limits: Limits,
  place: Place | undefined
): readonly Guard[] => {
  const of = (act: AccountChange['act']): readonly AccountChange[] =>
    changes.filter((change) => change.act === act)
  const removed = of('accounts.removed').length
  const deactivated = of('accounts.deactivated').length
  const lost = removed + deactivated
  const lowered = of('accounts.updated').filter((change) => loweringOf(change) !== undefined).length
  const isFirstSync = before.active + before.deactivated === 0
  const raised = isFirstSync ? [] : changes.filter((change) => flagOf(change, 'raise') !== undefined)
  const created = raised.filter(({ act }) => act === 'accounts.created').length
  const known = raised.length - created
  const common = {
    stops: 'everything',
    limits,
    total: before.active,
    base: count(before.active, 'active account'),
    place
  } as const
  return [
    limitGuard({
      ...common,
      name: 'max-removals',
      amount: lost,
      counted: say`${count(lost, 'account')} removed or deactivated`,
      deed: together(
        [removed, say`remove ${count(removed, 'account')}`],
        [deactivated, say`deactivate ${count(deactivated, 'account')}`]
      ),
      otherwise: say`bring the missing users back into the files`
    }),
    limitGuard({
      ...common,
      name: 'max-removals',
      amount: lowered,
      counted: say`${count(lowered, 'permission level')} lowered`,
      deed: say`lower the permission level of ${count(lowered, 'account')}`,
      otherwise: say`bring the levels back into the files`
    }),
    limitGuard({
      ...common,
      name: 'max-raises',
      amount: raised.length,
      counted: say`${count(raised.length, 'permission level')} raised`,
      deed: together(
        [known, say`raise the permission level of ${count(known, 'account')}`],
        [created, say`create ${count(created, 'account')} above BASE`]
      ),
      otherwise: say`correct the levels in the files`
    })
  ]
}

/** The place of the first `users` key, of `file` or of any. */
export const usersKeyOf = (roster: Roster, file?: string): Place | undefined =>
  roster.files.find(({ path, usersKey }) => usersKey !== undefined && (file === undefined || path === file))
    ?.usersKey

/** What is wrong with a change of a protected account, as half a sentence with its remedy; undefined if nothing. */
const harmOf = (change: AccountChange, { entries, ids }: Protected): Text | undefined => {
  const { act, subject } = change
  if (!ids.has(subject.id)) return undefined
  if (act === 'accounts.removed')
    return say`would be removed. Bring the user back into the file, or remove them from protected-users.`
  if (act === 'accounts.deactivated')
    return say`would be deactivated. Make the user ACTIVE again, or remove them from protected-users.`
  const lowering = loweringOf(change)
  if (lowering !== undefined)
    return say`would be lowered from ${word(lowering.from)} to ${word(lowering.to)}. Bring the level back, or remove them from protected-users.`
  // Otherwise one run could move the account to an address that is not protected, and the next take it away.
  return isNamed(entries, subject.id, subject.email)
    ? undefined
    : say`would no longer be protected, since its address changes to ${address(subject.email)}. Bring the address back, or put the new one, or the uniqueId, on protected-users.`
}

/** Marks a change that `protected-users` forbids. */
export const protectionFlag = (change: AccountChange, protection: Protected): readonly Flag[] =>
  harmOf(change, protection) === undefined ? [] : [PROTECTED]

/** Refuses to remove, deactivate or lower a protected account, and to move it out of the protection. */
const protectedAccounts = (plan: AccountPlan, protection: Protected, named: number): Guard => {
  const refusals = plan.changes.flatMap((change): readonly Problem[] => {
    const harm = harmOf(change, protection)
    if (harm === undefined) return []
    const { id: uniqueId, name, email } = change.subject
    const message = say`${id(uniqueId)} (${person(name, email)}) is protected by the input protected-users, and ${harm}`
    return [{ message, place: change.place ?? undefined }]
  })
  const touched = say`${named} named, ${count(refusals.length, 'protected account')} touched`
  return guard('protected-users', 'everything', named === 0 ? say`none named` : touched, refusals)
}

const mebibytes = (bytes: number): Part => word((bytes / 1_048_576).toFixed(2))

/** What holds of the files alone as of a plan against Vanta. */
export const accountGuards = (
  roster: Roster,
  plan: AccountPlan,
  settings: Limits & Readonly<{ protectedUsers: readonly string[] }>,
  protection: Protected
): readonly Guard[] => {
  const place = usersKeyOf(roster)
  return [
    usersListed(plan.users.length, plan.before.active + plan.before.deactivated, place),
    ...accountLimits(plan, settings, place),
    protectedAccounts(plan, protection, settings.protectedUsers.length)
  ]
}

/** Vanta takes one request of at most 10 MiB, and a full-state sync cannot be split. */
export const bodySize = (bytes: number): Guard => {
  const message = say`The request with all accounts would be ${mebibytes(bytes)} MiB; Vanta takes at most 10 MiB, and a full-state sync cannot be split. Shorten long fields (roleDescription, externalUrl, groupIds), or leave long-deactivated users out.`
  const summary = say`${mebibytes(bytes)} of 10 MiB`
  return guard('body-size', 'everything', summary, bytes <= MAX_BODY_BYTES ? [] : [{ message }])
}
