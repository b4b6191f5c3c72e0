// Which changes of viewers take access away and which give it, and how many of them one run may make.
import type { Place, Problem } from '../../errors.ts'
import { compareText } from '../../order.ts'
import { say, thing } from '../../say.ts'
import { instantOf } from '../../time.ts'
import type { FieldChange, Flag } from '../change.ts'
import { flagOf } from '../draft.ts'
import { count, type Limits, limitGuard } from '../../plan/limit.ts'
import type { Guard } from '../../plan/plan.ts'
import type { ViewerChange } from './plan.ts'

/** All resources, which Vanta shows as none in particular, hold every other. */
const lacks = (those: unknown, these: unknown): boolean => {
  if (!Array.isArray(these)) return Array.isArray(those)
  return Array.isArray(those) && these.some((resource) => !those.includes(resource))
}

/** No expiry never ends; what is no time cannot be compared. */
const endOf = (value: unknown): number =>
  typeof value === 'string' ? (instantOf(value) ?? Number.NaN) : Number.POSITIVE_INFINITY

/**
 * Whether a value gives less than another one did, or may: in doubt it does, in both directions. What a customer's
 * account lets a viewer see is not known. Without the clock: what ends earlier gives less, also where it has ended.
 */
const givesLess = (field: string, now: unknown, before: unknown): boolean => {
  switch (field) {
    case 'accessLevel':
      return now !== 'FULL_ACCESS' && before !== 'PARTIAL_ACCESS'
    case 'resourceIds':
      return lacks(now, before)
    case 'expirationDate':
      return !(endOf(now) >= endOf(before))
    case 'isNdaRequired':
      return now === true
    default:
      return true
  }
}

/** What an update does to a viewer's access: it can narrow it, widen it, or both. */
export const effectOf = (fields: readonly FieldChange[]): readonly Flag[] => [
  ...(fields.some(({ field, from, to }) => givesLess(field, to, from)) ? [{ code: 'narrows' } as const] : []),
  ...(fields.some(({ field, from, to }) => givesLess(field, from, to)) ? [{ code: 'widens' } as const] : [])
]

/** `total` are its viewers now. */
export type Center = Readonly<{ slugId: string; place: Place; total: number }>

/** The limits for one Trust Center, each only where there is something to count. */
const limitsOf = (
  { slugId, place, total }: Center,
  changes: readonly ViewerChange[],
  limits: Limits
): readonly Guard[] => {
  const narrowed = changes.filter((change) => flagOf(change, 'narrows')).length
  const widened = changes.filter((change) => flagOf(change, 'widens')).length
  const invited = changes.filter(({ act }) => act === 'viewers.invited').length
  const measured = [
    {
      name: 'max-removals',
      amount: narrowed,
      counted: say`${count(narrowed, 'viewer')} with less access`,
      deed: say`end or narrow the access of ${count(narrowed, 'viewer')} of the Trust Center ${thing(slugId)}`,
      otherwise: say`bring the access back into the files`
    },
    {
      name: 'max-raises',
      amount: widened,
      counted: say`${count(widened, 'viewer')} with more access`,
      deed: say`widen the access of ${count(widened, 'viewer')} of the Trust Center ${thing(slugId)}`,
      otherwise: say`correct the access in the files`
    },
    {
      name: 'max-raises',
      amount: invited,
      counted: say`${count(invited, 'person', 'people')} invited`,
      deed: say`invite ${count(invited, 'person', 'people')} to the Trust Center ${thing(slugId)} by e-mail`,
      otherwise: say`remove \`invite: true\` from the entries`
    }
  ] as const
  const base = say`${count(total, 'viewer')} of ${thing(slugId)}`
  return measured
    .filter(({ amount }) => amount > 0)
    .map((one) => limitGuard({ stops: 'viewers', limits, total, base, place, ...one }))
}

/** The guards of the viewers of these Trust Centers. */
export const viewerGuards = (
  changes: readonly ViewerChange[],
  centers: readonly Center[],
  refusals: readonly Problem[],
  limits: Limits
): readonly Guard[] => {
  const invited = changes.filter(({ act }) => act === 'viewers.invited').length
  const summary = say`${changes.length - invited} to update, ${invited} to invite by e-mail`
  const inOrder = centers.toSorted((a, b) => compareText(a.slugId, b.slugId))
  const ofCenter = (center: Center): readonly Guard[] =>
    limitsOf(
      center,
      changes.filter(({ target }) => target.id === center.slugId),
      limits
    )
  return [{ name: 'viewers', stops: 'viewers', summary, refusals }, ...inOrder.flatMap(ofCenter)]
}
