// Complete values to start from, for the tests of the plan: each test states only what it is about.
import type { Note, Place, Problem } from '../../src/errors.ts'
import { protectedBy } from '../../src/plan/protected.ts'
import { parseLimit, type Limit, type Limits } from '../../src/plan/limit.ts'
import { makePlan } from '../../src/plan/make.ts'
import type { Change } from '../../src/kinds/change.ts'
import type { Guard, Plan, PlanSettings } from '../../src/plan/plan.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type {
  Roster,
  RosterUser,
  WantedGroup,
  WantedTrustCenter,
  WantedViewer
} from '../../src/roster/roster.ts'
import { plain } from '../../src/say.ts'
import type { Group, Person, VantaAccount, VantaState, Viewer } from '../../src/vanta/model.ts'

export const at = (line: number, file = 'vanta-users.yml'): Place => ({ file, line, column: 5 })

/** 2026-11-20T12:00:00Z, the time of every test. */
export const NOW = Date.UTC(2026, 10, 20, 12)

export const account = (over: Partial<Account> = {}): Account => {
  const { uniqueId = 'u-1', email = `${uniqueId}@example.com` } = over
  return {
    displayName: `Name of ${uniqueId}`,
    uniqueId,
    externalUrl: `https://app.example.com/users/${uniqueId}`,
    fullName: `Name of ${uniqueId}`,
    accountName: `account ${uniqueId}`,
    email,
    permissionLevel: 'BASE',
    createdTimestamp: '2024-01-01T00:00:00.000Z',
    status: 'ACTIVE',
    mfaEnabled: true,
    mfaMethods: ['OTP'],
    authMethod: 'PASSWORD',
    ...over
  }
}

export const user = (over: Partial<Account> = {}, line = 1): RosterUser => ({
  account: account(over),
  place: at(line)
})

/** The row that Vanta lists for an account. `fields` overlays what Vanta has otherwise; null takes a field away. */
export const row = (
  of: Account,
  fields: Readonly<Record<string, unknown>> = {},
  deletedAt: string | null = null
): VantaAccount => {
  const all = Object.entries({ ...of, ...fields }).filter(
    ([, value]) => value !== null && value !== undefined
  )
  const { email = of.email, status = of.status } = fields
  return {
    uniqueId: of.uniqueId,
    email: String(email),
    status: String(status),
    deletedAt,
    fields: Object.fromEntries(all)
  }
}

export const deletedRow = (of: Account, deletedAt = '2026-10-01T00:00:00.000Z'): VantaAccount =>
  row(of, {}, deletedAt)

/** Accounts u-1 … u-n. */
export const accounts = (amount: number, over: Partial<Account> = {}): Account[] =>
  Array.from({ length: amount }, (_, index) => account({ uniqueId: `u-${index + 1}`, ...over }))

export const usersOf = (list: readonly Account[]): RosterUser[] =>
  list.map((one, index) => ({ account: one, place: at(index + 1) }))

export const rowsOf = (list: readonly Account[]): VantaAccount[] => list.map((one) => row(one))

export const person = (over: Partial<Person> = {}): Person => {
  const { id = 'p-1', email = `${id}@example.com` } = over
  return {
    id,
    userId: null,
    email,
    name: `Person ${id}`,
    employmentStatus: 'CURRENT',
    tasksStatus: 'COMPLETE',
    openOffboardingTasks: 0,
    groupIds: [],
    ...over
  }
}

/** Somebody who left and can be offboarded. */
export const former = (over: Partial<Person> = {}): Person =>
  person({ employmentStatus: 'FORMER', tasksStatus: 'OFFBOARDING_DUE_SOON', ...over })

export const group = (over: Partial<Group> = {}): Group => ({
  id: 'g-1',
  name: 'Engineering',
  source: 'Vanta',
  ...over
})

export const wantedGroup = (
  members: readonly string[],
  over: Partial<Omit<WantedGroup, 'members'>> = {}
): WantedGroup => ({
  nameOrId: 'Engineering',
  membership: 'include',
  members: members.map((email, index) => ({ email, place: at(index + 11) })),
  place: at(10),
  ...over
})

export const viewer = (over: Partial<Viewer> = {}): Viewer => ({
  id: 'v-1',
  email: 'buyer@customer.example',
  name: 'Bea Buyer',
  companyName: 'Customer Inc.',
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds: ['soc2-report'],
  expirationDate: null,
  customerTrustAccountId: null,
  isNdaRequired: null,
  ...over
})

/** What a test says of a viewer who is listed. */
export type ViewerOver = Partial<Omit<WantedViewer, 'invite'>>

export const wantedViewer = (over: ViewerOver = {}): WantedViewer => ({
  email: 'buyer@customer.example',
  invite: false,
  place: at(20),
  ...over
})

/** A complete invitation. */
export const invited = (over: ViewerOver = {}): WantedViewer => ({
  ...wantedViewer(),
  invite: true,
  name: 'Bea Buyer',
  companyName: 'Customer Inc.',
  accessLevel: 'PARTIAL_ACCESS',
  resourceIds: ['soc2-report'],
  isNdaRequired: true,
  ...over
})

export const trustCenter = (viewers: readonly WantedViewer[], slugId = 'example-co'): WantedTrustCenter => ({
  slugId,
  viewers,
  place: at(19)
})

export const limit = (text: string): Limit => {
  const parsed = parseLimit(text)
  if (parsed === undefined) throw new Error(`${text} is no limit`)
  return parsed
}

/** A change of which nothing is said but what a test adds. */
export const bare = { target: null, fields: [], flags: [], level: null, why: null, place: null } as const

/** The subject of a change of `account({ uniqueId: id })`. */
export const subject = (id: string): Change['subject'] => ({
  id,
  email: `${id}@example.com`,
  name: `Name of ${id}`
})

/** What happens to whom, in order. */
export const shown = (changes: readonly Change[] = []): readonly string[] =>
  changes.map((change) => `${change.act} ${change.subject.id}`)

/** The limits of an action whose inputs nobody set. */
export const LIMITS: Limits = { maxRemovals: limit('20%'), maxRaises: limit('20%') }

export const nobodyProtected = protectedBy([], [], [], [])

/** Each as people read it: `vanta-users.yml:8: The files list no user. …`; the level of a note comes first. */
export const said = (all: readonly (Problem | Note)[]): readonly string[] =>
  all.map((one) => {
    const level = 'level' in one ? `${one.level} ` : ''
    const where = one.place === undefined ? '' : `${one.place.file}:${one.place.line}: `
    return `${level}${where}${plain(one.message)}`
  })

export const refusalsOf = (guards: readonly Guard[]): readonly Problem[] =>
  guards.flatMap(({ refusals }) => refusals)

export const roster = (over: Partial<Roster> = {}): Roster => ({
  files: [{ path: 'vanta-users.yml', usersKey: at(8) }],
  ...over
})

export const settings = (over: Partial<PlanSettings> = {}): PlanSettings => ({
  resourceId: 'resource-1',
  ...LIMITS,
  protectedUsers: [],
  expectedPlan: '',
  acknowledger: 'boss@example.com',
  offboard: true,
  offboardingSkipped: undefined,
  ...over
})

/** The person whom `settings` names as acknowledger. */
export const boss = person({ id: 'p-boss', email: 'boss@example.com' })

export const planOf = (
  wanted: Partial<Roster>,
  state: VantaState,
  over: Partial<PlanSettings> = {},
  now = NOW
): Plan => makePlan(roster(wanted), state, settings(over), now, [])
