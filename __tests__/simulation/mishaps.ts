// What may go wrong with a request: faults of the way and of the server, and answers that are not true.
import type { Fault } from '../../sandbox/faults.ts'
import { sameAddress } from '../../sandbox/state.ts'
import type { Random } from './random.ts'
import type { Picture } from './evidence.ts'
import type { Request } from './wire.ts'

export const FAULTS = [
  '429',
  '429-long',
  '503',
  'reset',
  'hang',
  'truncate',
  'undo',
  'unchanged',
  'lag'
] as const

/** An answer of success that shows the person or the viewer as they were before. */
const unchanged = (role: string, { people, trustCenters }: Picture, request: Request): Fault | undefined => {
  if (role === 'add' && request.target.endsWith('/people')) {
    const person = people.find(({ id }) => request.body.includes(id))
    return person && { kind: 'json', body: person }
  }
  if (role !== 'PATCH viewer' && role !== 'invite') return undefined
  const all = Object.values(trustCenters).flatMap(({ viewers }) => viewers)
  const [some] = all
  const one =
    role === 'invite'
      ? some && { ...some, accessLevel: 'FULL_ACCESS', resourceIds: null, id: 'f'.repeat(24) }
      : all.find(({ id }) => request.target.includes(id))
  if (one === undefined) return undefined
  const { isNdaRequired: _hidden, removed: _too, ...body } = one
  const invited = /"email":"([^"]+)"/.exec(request.body)?.[1]
  const isOther = invited !== undefined && !sameAddress(invited, body.email)
  return { kind: 'json', body: isOther ? { ...body, email: invited } : body }
}

/** A fault of a kind that fits the request; undefined where none does. */
export const makeFault = (
  random: Random,
  kind: (typeof FAULTS)[number],
  role: string,
  vanta: Picture,
  request: Request
): Fault | undefined => {
  const effect = random.pick(['before', 'after'] as const)
  const isWrite = /^(?:PUT accounts|add|take out|PATCH viewer|invite|offboard)$/.test(role)
  const isGithub = role === 'GET tip' || role.endsWith(' github')
  if (isGithub && kind !== '503' && kind !== 'reset') return undefined
  switch (kind) {
    case '429':
      return { kind: 'status', status: 429, body: 'rate limit exceeded' }
    case '429-long': {
      const headers = { 'Retry-After': random.pick(['4', '30', '70', '200', '600']) }
      return { kind: 'status', status: 429, headers, body: 'rate limit exceeded' }
    }
    case '503':
      return { kind: 'status', status: random.pick([500, 503, 504, 520]), effect }
    case 'reset':
    case 'hang':
      return { kind, effect }
    case 'truncate':
      return { kind }
    case 'undo':
      return isWrite ? { kind } : undefined
    case 'unchanged':
      return isWrite ? unchanged(role, vanta, request) : undefined
    case 'lag':
      break
  }
  return role === 'PUT accounts' ? { kind: 'lag', reads: random.int(1, 4) } : undefined
}
