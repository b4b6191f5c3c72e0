// What a sandbox starts with, in a short form that a person can write, and how it becomes the full state.
import type { GithubState } from './github/state.ts'
import {
  type Account,
  type AccountFields,
  DEFAULT_FORMS,
  DEFAULT_LIMITS,
  type Forms,
  type Group,
  type Limits,
  type Person,
  type State,
  stableId,
  type TrustCenter,
  type Viewer
} from './state.ts'

/** An account; the server's own three fields may be given. */
export type SeedAccount = AccountFields & {
  createdAt?: string
  updatedAt?: string
  deletedAt?: string | null
}

export type SeedPerson = {
  id?: string
  userId?: string | null
  email: string
  first?: string | null
  last?: string | null
  display?: string
  status?: Person['employment']['status']
  jobTitle?: string | null
  startDate?: string
  endDate?: string | null
  /** Names or ids of groups. */
  groups?: string[]
  openTasks?: string[]
  doneTasks?: string[]
  /** Open tasks are done from this run on; see `State.run`. */
  tasksOpenUntilRun?: number
  offboardingComplete?: boolean
  /** Monitored accounts in other systems that are not deactivated. */
  accountsElsewhere?: number
}

type SeedGroup = {
  id?: string
  name: string
  source?: string
  description?: string | null
  creationDate?: string | null
}

export type SeedViewer = Partial<Viewer> & { email: string }

/** Everything is optional; what is left out is empty. */
export type Seed = {
  resourceId?: string
  accounts?: SeedAccount[]
  /** Resource id → accounts: further apps of the company. */
  otherResources?: Record<string, SeedAccount[]>
  people?: SeedPerson[]
  groups?: SeedGroup[]
  trustCenters?: Record<string, { resources?: string[]; viewers?: SeedViewer[] }>
  github?: Partial<GithubState>
  eligibleAfterMs?: number
}

export const DEFAULT_RESOURCE_ID = stableId('resource', 'user-account')

/** The id that a seeded person has unless the seed gives one: it depends on the address only. */
export function personId(email: string): string {
  return stableId('person', email)
}

/** The id that a seeded group has unless the seed gives one: it depends on the name only. */
export function groupId(name: string): string {
  return stableId('group', name)
}

function toAccounts(seeds: readonly SeedAccount[] = [], now: string): Account[] {
  return seeds.map((seed) => ({
    ...seed,
    createdAt: seed.createdAt ?? now,
    updatedAt: seed.updatedAt ?? now,
    deletedAt: seed.deletedAt ?? null
  }))
}

/** The answer's task status of someone with these custom offboarding tasks; without any it is NONE. */
function taskStatus(open: readonly string[], done: readonly string[]): 'COMPLETE' | 'DUE_SOON' | 'NONE' {
  if (open.length > 0) return 'DUE_SOON'
  return done.length > 0 ? 'COMPLETE' : 'NONE'
}

/** A person, filled in from a short form. */
export function newPerson(seed: SeedPerson, groups: readonly Group[], now: string): Person {
  const status = seed.status ?? 'CURRENT'
  const [open, done] = [seed.openTasks ?? [], seed.doneTasks ?? []]
  const isFormer = status === 'FORMER'
  const isOffboarded = seed.offboardingComplete ?? false
  const still = isFormer ? 'OFFBOARDING_DUE_SOON' : 'COMPLETE'
  const summary = (taskType: string, state: 'COMPLETE' | 'DUE_SOON' | 'NONE') => ({
    taskType,
    status: state,
    dueDate: null,
    completionDate: state === 'COMPLETE' ? now : null,
    disabled: null
  })
  const id = seed.id ?? personId(seed.email)
  const display = seed.display ?? ([seed.first, seed.last].filter(Boolean).join(' ') || seed.email)
  return {
    id,
    userId: seed.userId === undefined ? stableId('user', seed.email) : seed.userId,
    emailAddress: seed.email,
    employment: {
      status,
      startDate: seed.startDate ?? '2022-01-10T00:00:00.000Z',
      jobTitle: seed.jobTitle ?? null,
      endDate: seed.endDate ?? (isFormer ? now : null)
    },
    leaveInfo: status === 'ON_LEAVE' ? { startDate: now, endDate: null, status: 'ACTIVE' } : null,
    groupIds: (seed.groups ?? []).map((key) => findGroup(key, groups).id),
    name: { first: seed.first ?? null, last: seed.last ?? null, display },
    sources: {
      emailAddress: { type: 'INTEGRATION', integrationId: 'gsuiteadmin', resourceId: stableId('source', id) },
      employment: { startDate: { type: 'VANTA' }, endDate: { type: 'VANTA' } }
    },
    tasksSummary: {
      status: isOffboarded ? 'OFFBOARDING_COMPLETE' : still,
      dueDate: null,
      completionDate: isOffboarded ? now : null,
      details: {
        completeTrainings: {
          ...summary('COMPLETE_TRAININGS', 'COMPLETE'),
          incompleteTrainings: [],
          completedTrainings: [{ name: 'General security training' }]
        },
        acceptPolicies: {
          ...summary('ACCEPT_POLICIES', 'COMPLETE'),
          unacceptedPolicies: [],
          acceptedPolicies: [{ name: 'Information security policy' }]
        },
        completeCustomTasks: {
          ...summary('COMPLETE_CUSTOM_TASKS', 'NONE'),
          incompleteCustomTasks: [],
          completedCustomTasks: []
        },
        completeOffboardingCustomTasks: {
          ...summary('COMPLETE_CUSTOM_OFFBOARDING_TASKS', taskStatus(open, done)),
          incompleteCustomOffboardingTasks: open.map((name) => ({ name })),
          completedCustomOffboardingTasks: done.map((name) => ({ name }))
        },
        installDeviceMonitoring: summary('INSTALL_DEVICE_MONITORING', 'COMPLETE'),
        completeBackgroundChecks: summary('COMPLETE_BACKGROUND_CHECKS', 'NONE')
      }
    }
  }
}

function findGroup(key: string, groups: readonly Group[]): Group {
  const found = groups.find((group) => group.id === key || group.name === key)
  if (found === undefined)
    throw new Error(`The seed puts a person into group ${key}, which it does not have.`)
  return found
}

/** A viewer, filled in from a short form. */
export function newViewer(seed: SeedViewer, slugId: string, now: string): Viewer {
  return {
    id: stableId(`viewer of ${slugId}`, seed.email),
    name: null,
    companyName: null,
    resourceIds: null,
    accessLevel: seed.resourceIds ? 'PARTIAL_ACCESS' : 'FULL_ACCESS',
    ndaInfo: null,
    externalServiceAssociations: null,
    creationDate: now,
    updatedDate: now,
    expirationDate: null,
    addedByUser: null,
    customerTrustAccountId: null,
    isNdaRequired: false,
    removed: false,
    ...seed
  }
}

function toTrustCenters(seed: Seed, now: string): Record<string, TrustCenter> {
  const entries = Object.entries(seed.trustCenters ?? {}).map(([slugId, center]) => {
    const viewers = (center.viewers ?? []).map((viewer) => newViewer(viewer, slugId, now))
    const entry: [string, TrustCenter] = [slugId, { resources: [...(center.resources ?? [])], viewers }]
    return entry
  })
  return Object.fromEntries(entries)
}

/** A fresh state from a seed; the seed itself is copied, never changed. */
export function buildState(
  original: Seed,
  now: Date,
  forms: Partial<Forms>,
  limits: Partial<Limits> | 'off'
): State {
  const seed = structuredClone(original)
  const time = now.toISOString()
  const groups = (seed.groups ?? []).map((group) => ({
    id: group.id ?? groupId(group.name),
    name: group.name,
    creationDate: group.creationDate === undefined ? '2024-03-07T18:46:05.944Z' : group.creationDate,
    description: group.description ?? null,
    source: group.source ?? 'Vanta'
  }))
  const people = (seed.people ?? []).map((person) => newPerson(person, groups, time))
  const users = people.flatMap((person) =>
    person.userId === null || person.employment.status === 'FORMER'
      ? []
      : [{ id: person.userId, email: person.emailAddress, displayName: person.name.display, isActive: true }]
  )
  const untilRun = (seed.people ?? []).flatMap((person) =>
    person.tasksOpenUntilRun === undefined
      ? []
      : [[person.id ?? personId(person.email), person.tasksOpenUntilRun] as const]
  )
  return {
    accounts: toAccounts(seed.accounts, time),
    otherResources: Object.fromEntries(
      Object.entries(seed.otherResources ?? {}).map(([id, accounts]) => [id, toAccounts(accounts, time)])
    ),
    people,
    users,
    groups,
    trustCenters: toTrustCenters(seed, time),
    offboardedBy: {},
    invitations: {},
    tasksOpenUntilRun: Object.fromEntries(untilRun),
    accountsElsewhere: Object.fromEntries(
      (seed.people ?? []).flatMap((person) =>
        person.accountsElsewhere === undefined
          ? []
          : [[person.id ?? personId(person.email), person.accountsElsewhere] as const]
      )
    ),
    eligibleAfterMs: seed.eligibleAfterMs ?? 0,
    inactiveSince: {},
    run: 0,
    tokens: { build: null, manage: null },
    forms: { ...DEFAULT_FORMS, ...forms },
    limits: limits === 'off' ? 'off' : { ...DEFAULT_LIMITS, ...limits }
  }
}
