// Which changes of viewers take access away and which give it, and how many of them one run may make.
import type { Place } from '../errors.ts'
import { instantOf } from '../time.ts'
import { count, type Limits, limitGuard } from './limit.ts'
import type { FieldChange, Guard, ViewerChange } from './plan.ts'

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
export const effectOf = (fields: readonly FieldChange[]): Pick<ViewerChange, 'narrows' | 'widens'> => ({
  ...(fields.some(({ field, from, to }) => givesLess(field, to, from)) ? { narrows: true } : {}),
  ...(fields.some(({ field, from, to }) => givesLess(field, from, to)) ? { widens: true } : {})
})

/** The limits for one Trust Center, each only where there is something to count. `total` are its viewers now. */
export const viewerLimits = (
  slugId: string,
  changes: readonly ViewerChange[],
  total: number,
  { maxRemovals, maxRaises }: Limits,
  place: Place
): readonly Guard[] => {
  const narrowed = changes.filter(({ narrows }) => narrows).length
  const widened = changes.filter(({ widens }) => widens).length
  const invited = changes.filter(({ kind }) => kind === 'invited').length
  const common = {
    stops: 'viewers',
    total,
    base: `${count(total, 'viewer')} of ${slugId}`,
    place
  } as const
  const guards: readonly (readonly [number, Guard])[] = [
    [
      narrowed,
      limitGuard({
        ...common,
        name: 'max-removals',
        limit: maxRemovals,
        amount: narrowed,
        counted: `${count(narrowed, 'viewer')} with less access`,
        deed: `end or narrow the access of ${count(narrowed, 'viewer')} of the Trust Center ${slugId}`,
        otherwise: 'bring the access back into the files'
      })
    ],
    [
      widened,
      limitGuard({
        ...common,
        name: 'max-raises',
        limit: maxRaises,
        amount: widened,
        counted: `${count(widened, 'viewer')} with more access`,
        deed: `widen the access of ${count(widened, 'viewer')} of the Trust Center ${slugId}`,
        otherwise: 'correct the access in the files'
      })
    ],
    [
      invited,
      limitGuard({
        ...common,
        name: 'max-raises',
        limit: maxRaises,
        amount: invited,
        counted: `${count(invited, 'person', 'people')} invited`,
        deed: `invite ${count(invited, 'person', 'people')} to the Trust Center ${slugId} by e-mail`,
        otherwise: 'remove `invite: true` from the entries'
      })
    ]
  ]
  return guards.flatMap(([amount, guard]) => (amount > 0 ? [guard] : []))
}
