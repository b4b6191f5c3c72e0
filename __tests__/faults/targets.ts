// The requests of a clean run, as places where a fault can strike.
import type { LoggedRequest } from '../../sandbox/sandbox.ts'

export type Role =
  | 'token'
  | 'read-accounts'
  | 'read-people'
  | 'read-groups'
  | 'read-viewers'
  | 'put'
  | 'read-back'
  | 'group-one'
  | 'group-many'
  | 'viewer-update'
  | 'viewer-invite'
  | 'offboard'
  | 'read-people-after'

/** One request of a clean run: the `nth` with this method, path and app. */
export type Target = Readonly<{
  role: Role
  method: string
  path: string
  app: 'build' | 'manage'
  nth: number
  /** In the clean run it changed something. */
  effect: boolean
}>

export const isAccounts = ({ path }: Pick<LoggedRequest, 'path'>): boolean =>
  path.startsWith('/v1/resources/user_account')

const roleOf = ({ method, path }: LoggedRequest, isAfterPut: boolean): Role => {
  if (path === '/oauth/token') return 'token'
  if (isAccounts({ path })) return method === 'PUT' ? 'put' : isAfterPut ? 'read-back' : 'read-accounts'
  if (path === '/v1/people/offboard') return 'offboard'
  if (path.startsWith('/v1/people')) return isAfterPut ? 'read-people-after' : 'read-people'
  if (path.startsWith('/v1/trust-centers'))
    return method === 'GET' ? 'read-viewers' : method === 'PATCH' ? 'viewer-update' : 'viewer-invite'
  if (method === 'GET') return 'read-groups'
  return path.endsWith('-people') ? 'group-many' : 'group-one'
}

/** In the order of the run; writes stand twice, since most can go wrong with them. */
export const targetsOf = (requests: readonly LoggedRequest[]): readonly Target[] => {
  const seen = new Map<string, number>()
  let isAfterPut = false
  const targets = requests.flatMap((entry): Target[] => {
    const { method, path, app } = entry
    if (app !== 'build' && app !== 'manage') return []
    const name = `${method} ${path} ${app}`
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    const role = roleOf(entry, isAfterPut)
    if (role === 'put') isAfterPut = true
    return [{ role, method, path, app, nth, effect: entry.effect }]
  })
  return [...targets, ...targets.filter(({ effect }) => effect)]
}
