// The guards of groups: a refusal here stops only the groups.
import { addressKey } from '../../address.ts'
import type { Problem } from '../../errors.ts'
import { compareText } from '../../order.ts'
import { address, plain, say, thing } from '../../say.ts'
import { count, type Limits, limitGuard } from '../../plan/limit.ts'
import type { Guard } from '../../plan/plan.ts'
import type { GroupChange, OneGroup } from './plan.ts'
import type { Protected } from '../../plan/protected.ts'

/** An exact group, with those whom a plan takes out of it. */
type Exact = OneGroup & Readonly<{ leaving: readonly GroupChange[] }>

const limitOf = ({ name, wanted: { place }, leaving, total }: Exact, limits: Limits): Guard =>
  limitGuard({
    name: 'max-removals',
    stops: 'groups',
    limits,
    amount: leaving.length,
    total,
    base: say`${count(total, 'member')} of "${thing(name)}"`,
    counted: say`${count(leaving.length, 'person', 'people')} taken out`,
    deed: say`take ${count(leaving.length, 'person', 'people')} out of "${thing(name)}"`,
    otherwise: say`list those who should stay`,
    place
  })

/** The guards of `amount` groups; `groups` are those that could be told apart. */
export const groupGuards = (
  groups: readonly OneGroup[],
  amount: number,
  refusals: readonly Problem[],
  limits: Limits,
  { addresses }: Protected
): readonly Guard[] => {
  const isRemoval = ({ act }: GroupChange): boolean => act === 'members.removed'
  const changes = groups.flatMap((group) => group.changes)
  const removals = changes.filter(isRemoval).length
  const exact = groups
    .filter(({ wanted }) => wanted.membership === 'exact')
    .map((group) => ({ ...group, leaving: group.changes.filter(isRemoval) }))
  const empty = exact
    .filter(({ wanted }) => wanted.members.length === 0)
    .map(({ name, wanted: { place } }) => ({
      message: say`The group "${thing(name)}" is exact and lists no member. The sync would take everybody out, so it is always refused. List the members, or remove the group from the file to leave it alone.`,
      place
    }))
  const harm = exact.flatMap(({ name, wanted: { place }, leaving }) =>
    leaving
      .map(({ subject }) => subject)
      .filter(({ email }) => addresses.has(addressKey(email)))
      .map(({ email }) => ({
        message: say`${address(email)} is protected by the input protected-users, and would be taken out of "${thing(name)}". List them in the group, or remove them from protected-users.`,
        place
      }))
  )
  const protectedOnes: Guard = {
    name: 'protected-users',
    stops: 'groups',
    summary: say`${count(harm.length, 'protected person', 'protected people')} taken out`,
    refusals: harm
  }
  return [
    {
      name: 'groups',
      stops: 'groups',
      summary: say`${changes.length - removals} to add, ${removals} to take out, in ${count(amount, 'group')}`,
      refusals: [...refusals, ...empty]
    },
    ...exact
      .filter(({ leaving }) => leaving.length > 0)
      .map((one) => limitOf(one, limits))
      .toSorted((a, b) => compareText(plain(a.summary), plain(b.summary))),
    ...(harm.length === 0 ? [] : [protectedOnes])
  ]
}
