// What Vanta holds: one company's accounts, people, groups and Trust Centers, and the switches for every behaviour
// that its documentation leaves open. All of it can be read and changed while the sandbox runs.
import { createHash } from 'node:crypto'

/** Vanta gives out tokens to two sorts of app. */
export type VantaApp = 'build' | 'manage'

export type App = VantaApp | 'github'

/** The fields of Vanta's UserAccount, as its reference gives them. */
export type AccountFields = {
  uniqueId: string
  displayName: string
  externalUrl: string
  fullName: string
  accountName: string
  email: string
  permissionLevel: string
  createdTimestamp: string
  status: string
  mfaEnabled: boolean | null
  mfaMethods: string[]
  authMethod: string
  roleDescription?: string | null
  updatedTimestamp?: string | null
  deactivatedTimestamp?: string | null
  lastLoginTimestamp?: string | null
  lastPasswordResetTimestamp?: string | null
  groupIds?: string[] | null
}

/** A row as the list gives it (observed): the fields sent, and the server's own three. */
export type Account = AccountFields & { createdAt: string; updatedAt: string; deletedAt: string | null }

type Source = { type: 'VANTA' } | { type: 'INTEGRATION'; integrationId: string; resourceId: string }
type Task = { name: string }
type TaskSummary = {
  taskType: string
  status: 'COMPLETE' | 'DUE_SOON' | 'OVERDUE' | 'NONE'
  dueDate: string | null
  completionDate: string | null
  disabled: { date: string; reason: string | null } | null
}

/** A person in the full shape of Vanta's reference. */
export type Person = {
  id: string
  userId: string | null
  emailAddress: string
  employment: {
    status: 'UPCOMING' | 'CURRENT' | 'ON_LEAVE' | 'INACTIVE' | 'FORMER'
    startDate: string
    jobTitle: string | null
    endDate: string | null
  }
  leaveInfo: { startDate: string; endDate: string | null; status: 'ACTIVE' | 'UPCOMING' } | null
  groupIds: string[]
  name: { first: string | null; last: string | null; display: string }
  sources: { emailAddress: Source; employment: { startDate: Source; endDate: Source } }
  tasksSummary: {
    status:
      | 'NONE'
      | 'DUE_SOON'
      | 'OVERDUE'
      | 'COMPLETE'
      | 'PAUSED'
      | 'OFFBOARDING_DUE_SOON'
      | 'OFFBOARDING_OVERDUE'
      | 'OFFBOARDING_COMPLETE'
    dueDate: string | null
    completionDate: string | null
    details: {
      completeTrainings: TaskSummary & { incompleteTrainings: Task[]; completedTrainings: Task[] }
      acceptPolicies: TaskSummary & { unacceptedPolicies: Task[]; acceptedPolicies: Task[] }
      completeCustomTasks: TaskSummary & { incompleteCustomTasks: Task[]; completedCustomTasks: Task[] }
      completeOffboardingCustomTasks: TaskSummary & {
        incompleteCustomOffboardingTasks: Task[]
        completedCustomOffboardingTasks: Task[]
      }
      installDeviceMonitoring: TaskSummary
      completeBackgroundChecks: TaskSummary
    }
  }
}

/** `source` is "Vanta" for a group made by hand, else the identity provider's name. */
export type Group = {
  id: string
  name: string
  creationDate: string | null
  description: string | null
  source: string
}

/** A viewer of a Trust Center; `isNdaRequired` and `removed` are known to Vanta but never answered. */
export type Viewer = {
  id: string
  email: string
  name: string | null
  companyName: string | null
  resourceIds: string[] | null
  accessLevel: 'FULL_ACCESS' | 'PARTIAL_ACCESS'
  ndaInfo: Record<string, unknown> | null
  externalServiceAssociations: { service: string; id: string; objectType: string }[] | null
  creationDate: string
  updatedDate: string
  expirationDate: string | null
  addedByUser: Record<string, unknown> | null
  customerTrustAccountId: string | null
  isNdaRequired: boolean
  removed: boolean
}

export type TrustCenter = { viewers: Viewer[]; resources: string[] }

type User = { id: string; email: string; displayName: string; isActive: boolean }

type Token = { value: string; scopes: string[]; expiresAt: number }

/** Switches for what Vanta's own pages give in two forms, or leave open. */
export type Forms = {
  /** Which path of user_account exists: the current one, the older `/sync_all` and `/list_all`, or both. */
  accounts: 'both' | 'current' | 'legacy'
  /** The answer to the PUT: `{success: true}`, or one of the two forms of a newer page. */
  accountsAnswer: 'success' | 'results' | 'numbers'
  /** Optional account fields that hold nothing: left out of the list, or null. */
  clearedFields: 'absent' | 'null'
  /** Times of accounts in the list: as sent, or as Vanta would write the instant. */
  timestamps: 'normalised' | 'as-sent'
  offboard: 'both' | 'current' | 'legacy'
  /** Status of the answer to a body in the form that is not supported. */
  refusedFormStatus: 400 | 422
  /** Whose id an acknowledger is: a person's, a user's, or either. */
  acknowledger: 'person' | 'user' | 'either'
  /** Adding who is a member already, taking out who is none: an error, or fine. */
  repeatedMembers: 'error' | 'success'
  /** `GET /groups/{id}/people`: a bare array (the reference) or the usual envelope with pages. */
  groupPeople: 'array' | 'pages'
  /** True: inviting an address again makes a second viewer and sends a second e-mail, instead of a 409. */
  duplicateInvites: boolean
  /** Whether a viewer is answered with `customerTrustAccountId`, which one of the reference's pages does not have. */
  viewerAccounts: 'answered' | 'unanswered'
  /**
   * What bodies may hold. `strict`: only what every version of the reference takes. `newer`: null for `mfaEnabled` and
   * for optional fields of an account, and `customerTrustAccountId` in an invitation, as its newest version has it.
   */
  requests: 'strict' | 'newer'
  /**
   * What answers hold. `older`: groups with nothing but id, name and date, people without `userId`, viewers without
   * `customerTrustAccountId`.
   */
  answers: 'newer' | 'older'
  /** A date of expiry that has passed. */
  pastExpiry: 'accepted' | 'refused'
  /** PATCH to FULL_ACCESS of somebody who has resources: these are dropped, are kept, or have to be named. */
  fullAccess: 'drops-resources' | 'keeps-resources' | 'refused'
  /** PARTIAL_ACCESS without any resource. */
  partialWithoutResources: 'refused' | 'accepted'
  /** Keys that bodies of bulk calls do not have. */
  bulkExtras: 'refused' | 'ignored'
}

export type Limits = {
  /** Length of the "minute" in which requests are counted, in milliseconds. */
  windowMs: number
  token: number
  build: number
  manage: number
  /** Whether a 429 says how long to wait, and how. */
  retryAfter: 'none' | 'seconds' | 'date'
}

export type State = {
  accounts: Account[]
  /** Resource id → the accounts of another app of the company, in a resource of its own under the same credentials. */
  otherResources: Record<string, Account[]>
  people: Person[]
  users: User[]
  groups: Group[]
  trustCenters: Record<string, TrustCenter>
  /** Person id → id of who was recorded as completing the offboarding. */
  offboardedBy: Record<string, string>
  /** Address in lower case → number of Trust Center invitations sent to it. */
  invitations: Record<string, number>
  /** Person id → number of the run in which their custom offboarding tasks are done. */
  tasksOpenUntilRun: Record<string, number>
  /** Person id → number of their monitored accounts elsewhere that are not deactivated. */
  accountsElsewhere: Record<string, number>
  /** How long Vanta takes to see that an account has become inactive, in milliseconds. */
  eligibleAfterMs: number
  /** Unique id of an account that was deleted or deactivated → ISO time of when it became so. */
  inactiveSince: Record<string, string>
  /** Number of tokens that the Manage app has been given: each run asks for one. */
  run: number
  tokens: { build: Token | null; manage: Token | null }
  forms: Forms
  /** `'off'`: no request is ever turned down for its number. */
  limits: Limits | 'off'
}

/** What handlers work on. */
export type World = {
  readonly state: State
  readonly resourceId: string
  readonly credentials: Credentials
  /** The accounts as they were before the last PUT. */
  readonly past: { accounts: readonly Account[] }
  /** How many of the next lists of accounts are still the ones from before the last PUT. */
  readonly lag: { reads: number }
  readonly now: () => Date
  /** A fresh id of Vanta's form: 24 hexadecimal digits. */
  readonly newId: () => string
  /** Times of the requests counted against each limit. */
  readonly seen: Map<string, number[]>
}

export type Credentials = {
  clientId: string
  clientSecret: string
  manageClientId: string
  manageClientSecret: string
  githubToken: string
}

export const DEFAULT_FORMS: Forms = {
  accounts: 'both',
  accountsAnswer: 'success',
  clearedFields: 'absent',
  timestamps: 'normalised',
  offboard: 'current',
  refusedFormStatus: 400,
  acknowledger: 'either',
  repeatedMembers: 'error',
  groupPeople: 'array',
  duplicateInvites: false,
  viewerAccounts: 'answered',
  requests: 'strict',
  answers: 'newer',
  pastExpiry: 'accepted',
  fullAccess: 'drops-resources',
  partialWithoutResources: 'refused',
  bulkExtras: 'refused'
}

/** Vanta's reference: 5 tokens, 20 Build and 50 Manage requests a minute. `Retry-After` is undocumented. */
export const DEFAULT_LIMITS: Limits = {
  windowMs: 60_000,
  token: 5,
  build: 20,
  manage: 50,
  retryAfter: 'none'
}

/** An id of Vanta's form that is the same for the same name, so that a seed can be referred to. */
export function stableId(kind: string, name: string): string {
  return createHash('sha256').update(`${kind}:${name}`).digest('hex').slice(0, 24)
}

export function isActive(account: Account): boolean {
  return account.deletedAt === null && account.status === 'ACTIVE'
}

export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
