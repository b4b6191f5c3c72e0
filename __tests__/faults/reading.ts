// What the sandbox's own log says of a run: which answers were whole, what a list of accounts showed, what was
// written when. Nothing here comes from the action.
import { z } from 'zod'
import type { LoggedRequest } from '../../sandbox/sandbox.ts'
import type { AccountFields } from '../../sandbox/state.ts'
import type { Company } from './company.ts'
import type { Picture } from './picture.ts'
import type { Schedule } from './schedule.ts'
import { isAccounts } from './targets.ts'

const result = z.object({ status: z.string(), message: z.string().nullable() })
const totals = z.object({ active: z.number(), deactivated: z.number(), deleted: z.number() })

const change = z.object({
  act: z.string(),
  subject: z.object({ id: z.string(), email: z.string() }),
  target: z.object({ id: z.string() }).nullable(),
  result
})

/** The report's JSON, as far as it is looked at, with its changes by kind. */
const reportShape = z
  .object({
    changed: z.boolean(),
    applied: z.boolean(),
    uncertain: z.boolean(),
    vantaRead: z.boolean(),
    requests: z.number(),
    failure: z.object({ reason: z.string(), message: z.string() }).nullable(),
    accounts: z
      .object({
        before: totals,
        after: totals.nullable(),
        unchanged: z.number(),
        written: z.boolean(),
        verified: z.boolean()
      })
      .nullable(),
    changes: z.array(change)
  })
  .transform(({ changes, accounts, ...rest }) => {
    const of = (kind: string) => changes.filter(({ act }) => act.startsWith(`${kind}.`))
    const kindOf = ({ act }: z.infer<typeof change>): string => act.slice(act.indexOf('.') + 1)
    return {
      ...rest,
      accounts: accounts && {
        ...accounts,
        changes: of('accounts').map((each) => ({
          kind: kindOf(each),
          uniqueId: each.subject.id,
          result: each.result
        }))
      },
      groups: of('members').map((each) => ({
        kind: kindOf(each),
        groupId: each.target?.id ?? '',
        personId: each.subject.id,
        result: each.result
      })),
      viewers: of('viewers').map((each) => ({
        kind: kindOf(each) === 'invited' ? 'invited' : 'updated',
        email: each.subject.email,
        result: each.result
      })),
      people: of('leavers').map((each) => ({
        email: each.subject.email,
        personId: each.subject.id === '' ? null : each.subject.id,
        decision: kindOf(each) === 'pending' ? 'pending' : 'offboard',
        result: each.result
      }))
    }
  })

export type ReportJson = z.infer<typeof reportShape>
export type Item = Readonly<{ result: Readonly<z.infer<typeof result>> }>

/** The report of a run; undefined where there is none, or not one of this shape. */
export const readReport = (value: unknown): ReportJson | undefined => reportShape.safeParse(value).data

/** The accounts that a sync carried. */
export const sentAccounts = ({ requestBody }: LoggedRequest): readonly { uniqueId: string }[] =>
  z.object({ resources: z.array(z.looseObject({ uniqueId: z.string() })) }).parse(requestBody).resources

/** The ids of the people that an offboarding named, in either form. */
export const sentPeople = ({ requestBody }: LoggedRequest): readonly string[] => {
  const { updates = [], employeeIds = [] } = z
    .object({
      updates: z.array(z.object({ id: z.string() })).optional(),
      employeeIds: z.array(z.string()).optional()
    })
    .parse(requestBody)
  return [...updates.map(({ id }) => id), ...employeeIds]
}

export const isPut = ({ method, path }: LoggedRequest): boolean => method === 'PUT' && isAccounts({ path })
export const isList = ({ method, path }: LoggedRequest): boolean => method === 'GET' && isAccounts({ path })
export const isOffboard = ({ path }: LoggedRequest): boolean => path === '/v1/people/offboard'

/** Requests that are to change something, the sync included. */
export const isWrite = ({ method, path }: LoggedRequest): boolean =>
  method !== 'GET' && path !== '/oauth/token'

/** Past the time that the action waits for an answer. */
const isTooSlow = ({ method, path }: LoggedRequest, { strikes }: Schedule): boolean =>
  strikes.some(
    ({ target, fault }) =>
      fault.rule.kind === 'drip' && fault.endless === true && target.method === method && target.path === path
  )

/** The answer came through as the sandbox meant it: without a fault, or with one that changes no byte of it. */
export const isWhole = (entry: LoggedRequest, schedule: Schedule): boolean =>
  entry.status === 200 &&
  (entry.fault === undefined ||
    entry.fault === 'revoke' ||
    (entry.fault === 'drip' && !isTooSlow(entry, schedule)))

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** With the keys of all objects in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)])
  )
}

export const sameAccounts = (one: ReadonlyMap<string, object>, other: ReadonlyMap<string, object>): boolean =>
  one.size === other.size && [...one].every(([id, fields]) => isSame(fields, other.get(id)))

/** As accounts are compared: without the letter case of addresses. */
const asSeen = (accounts: ReadonlyMap<string, AccountFields>): ReadonlyMap<string, object> =>
  new Map([...accounts].map(([id, fields]) => [id, { ...fields, email: fields.email.toLowerCase() }]))

/** For each list of accounts in the log: whether it showed what is wanted. Undefined where its answer was not whole. */
const listsOf = (
  company: Company,
  before: Picture,
  log: readonly LoggedRequest[],
  schedule: Schedule
): ReadonlyMap<LoggedRequest, boolean | undefined> => {
  const { accounts } = company.wanted
  const wasWanted = accounts !== undefined && sameAccounts(asSeen(before.live), asSeen(accounts))
  const lag = schedule.strikes.find(({ fault }) => fault.rule.kind === 'lag')?.fault.rule
  const lists = new Map<LoggedRequest, boolean | undefined>()
  let syncs = 0
  let lagging = 0
  for (const entry of log) {
    if (isPut(entry) && entry.effect) {
      syncs += 1
      if (entry.fault === 'lag' && lag?.kind === 'lag') lagging = lag.reads ?? 1
    }
    if (!isList(entry)) continue
    const isAnswered =
      entry.fault === undefined || ['drip', 'truncate', 'transform', 'revoke'].includes(entry.fault)
    const isLate = lagging > 0 && isAnswered && entry.status !== 401
    if (isLate) lagging -= 1
    lists.set(entry, isWhole(entry, schedule) ? wasWanted || syncs - (isLate ? 1 : 0) > 0 : undefined)
  }
  return lists
}

/** The number of the request by which the accounts were seen to be as wanted after a sync; Infinity if never. */
export const verifiedAt = (
  company: Company,
  before: Picture,
  log: readonly LoggedRequest[],
  schedule: Schedule
): number => {
  const sync = log.findLast(isPut)
  if (sync === undefined) return Infinity
  for (const [entry, isWanted] of listsOf(company, before, log, schedule))
    if (entry.n > sync.n && isWanted === true) return entry.n
  return Infinity
}
