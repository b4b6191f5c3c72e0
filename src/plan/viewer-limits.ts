// Which changes of viewers take access away and which give it, and how many of them one run may make.
import type { Place } from '../errors.ts'
import { instantOf } from './instant.ts'
import { count, type Limits, limitGuard } from './limit.ts'
import type { FieldChange, Guard, ViewerChange } from './plan.ts'

/** Whether a change of one field takes something away, and whether it gives something: it can do both, or neither. */
type Effect = Readonly<{ narrows: boolean; widens: boolean }>

const effect = (narrows: boolean, widens: boolean): Effect => ({ narrows, widens })

/** All resources, which Vanta shows as none in particular, hold every other. */
const missing = (from: unknown, to: unknown): boolean => {
  if (!Array.isArray(from)) return Array.isArray(to)
  return Array.isArray(to) && from.some((resource) => !to.includes(resource))
}

/** No expiry never ends; what is no time cannot be compared, and counts as such. */
const endOf = (value: unknown): number =>
  typeof value === 'string' ? (instantOf(value) ?? Number.NaN) : Number.POSITIVE_INFINITY

/**
 * Without the clock: what ends earlier narrows the access, also where it has ended already. What a customer's account
 * lets a viewer see is not known, so that a change of it counts for both.
 */
const effectOf = ({ field, from, to }: FieldChange): Effect => {
  switch (field) {
    case 'accessLevel':
      return effect(to === 'PARTIAL_ACCESS', to === 'FULL_ACCESS')
    case 'resourceIds':
      return effect(missing(from, to), missing(to, from))
    case 'expirationDate':
      return effect(!(endOf(to) >= endOf(from)), !(endOf(to) <= endOf(from)))
    case 'isNdaRequired':
      return effect(to === true, to === false)
    default:
      return effect(true, true)
  }
}

/** What a change of a viewer does to their access. */
export const effectOn = (change: ViewerChange): Effect => {
  const effects = change.fields.map(effectOf)
  return effect(
    effects.some(({ narrows }) => narrows),
    effects.some(({ widens }) => widens)
  )
}

/** The limits for one Trust Center, each only where there is something to count. `total` are its viewers now. */
export const viewerLimits = (
  slugId: string,
  changes: readonly ViewerChange[],
  total: number,
  { maxRemovals, maxRaises }: Limits,
  place: Place
): readonly Guard[] => {
  const updates = changes.filter(({ kind }) => kind === 'updated').map(effectOn)
  const narrowed = updates.filter(({ narrows }) => narrows).length
  const widened = updates.filter(({ widens }) => widens).length
  const invited = changes.length - updates.length
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
