// Random companies: accounts in Vanta and in the file, people, groups and viewers, with few addresses in many
// spellings, so that they meet.
import * as fc from 'fast-check'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { RosterUser, WantedGroup, WantedTrustCenter, WantedViewer } from '../../src/roster/roster.ts'
import type { Group, Person, VantaAccount, Viewer } from '../../src/vanta/model.ts'
import { account, at, row } from './values.ts'

export type Company = Readonly<{
  rows: readonly VantaAccount[]
  users: readonly RosterUser[]
  people: readonly Person[]
  groups: readonly WantedGroup[]
  trustCenters: readonly WantedTrustCenter[]
  viewers: Readonly<Record<string, readonly Viewer[]>>
  formerViewers: Readonly<Record<string, readonly Viewer[]>>
  protectedUsers: readonly string[]
}>

export const GROUPS: readonly Group[] = [
  { id: 'g-1', name: 'Engineering', source: 'Vanta' },
  { id: 'g-2', name: 'Design', source: null },
  { id: 'g-3', name: 'Everyone', source: 'Okta' }
]
const SLUGS = ['one', 'two']

const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values)
const address = oneOf(
  'ada@x.example',
  'Ada@x.example',
  'ADA@X.EXAMPLE',
  'bob@x.example',
  'Bob@X.example',
  'cy@x.example',
  'dan@x.example',
  'eve@x.example',
  'Fay@x.example'
)
const id = oneOf('u-1', 'u-2', 'u-3', 'u-4', 'u-5', 'u-6')
const instant = oneOf('2024-01-01T00:00:00.000Z', '2024-06-01T12:00:00.000Z')
const methods = fc.uniqueArray(oneOf('OTP', 'SMS', 'PUSH_PROMPT'), { maxLength: 3 })

const accountIn = (status: fc.Arbitrary<Account['status']>): fc.Arbitrary<Account> =>
  fc
    .record(
      {
        uniqueId: id,
        email: address,
        status,
        permissionLevel: oneOf('BASE', 'EDITOR', 'ADMIN'),
        authMethod: oneOf('SSO', 'PASSWORD'),
        displayName: oneOf('Ada', 'Bob'),
        createdTimestamp: instant,
        mfaEnabled: oneOf(true, false, null),
        mfaMethods: methods,
        roleDescription: oneOf('Engineer', 'Boss'),
        lastLoginTimestamp: instant,
        groupIds: fc.uniqueArray(oneOf('a', 'b', 'c'))
      },
      { requiredKeys: ['uniqueId', 'email', 'status', 'permissionLevel', 'authMethod'] }
    )
    .map((over) => account(over))

const status = oneOf('ACTIVE', 'DEACTIVATED')

const liveRow = fc
  .tuple(accountIn(status), oneOf(null, '', 'kept'), oneOf(undefined, 'SUSPENDED'))
  .map(([one, email, odd]) =>
    row(one, { ...(email === '' ? { email: '' } : {}), ...(odd === undefined ? {} : { status: odd }) })
  )
const gone = accountIn(status).map((one) => row(one, {}, '2026-01-01T00:00:00.000Z'))

const anyone: fc.Arbitrary<Person> = fc.record({
  id: oneOf('p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6'),
  userId: oneOf(null, 'user-1'),
  email: fc.oneof(address, fc.constant('')),
  name: oneOf('Ada', 'Bob'),
  employmentStatus: oneOf(
    'FORMER',
    'FORMER',
    'FORMER',
    'CURRENT',
    'ON_LEAVE',
    'UPCOMING',
    'INACTIVE',
    'former',
    ''
  ),
  tasksStatus: oneOf('OFFBOARDING_DUE_SOON', 'OFFBOARDING_COMPLETE', 'NONE'),
  openOffboardingTasks: oneOf(0, 0, 0, 1, 2),
  groupIds: fc.uniqueArray(oneOf('g-1', 'g-2', 'g-3'))
})

const leaver = fc.tuple(anyone, address).map(([one, email]): Person => {
  const left = {
    email,
    employmentStatus: 'FORMER',
    tasksStatus: 'OFFBOARDING_OVERDUE',
    openOffboardingTasks: 0
  }
  return Object.assign({}, one, left)
})

const wantedGroups: fc.Arbitrary<readonly WantedGroup[]> = fc.uniqueArray(
  fc.record({
    nameOrId: oneOf('Engineering', 'g-2', 'Everyone', 'Nowhere'),
    membership: oneOf('include', 'exact'),
    members: fc.array(
      address.map((email) => ({ email, place: at(12) })),
      { maxLength: 4 }
    ),
    place: fc.constant(at(11))
  }),
  { selector: ({ nameOrId }) => nameOrId }
)

const expiry = oneOf(null, '2026-01-31T00:00:00.000Z', '2027-01-31T00:00:00.000Z')
const resources = fc.uniqueArray(oneOf('r-1', 'r-2', 'r-3'))

const wantedViewer: fc.Arbitrary<WantedViewer> = fc.record(
  {
    email: address,
    invite: fc.boolean(),
    place: fc.constant(at(21)),
    accessLevel: oneOf('FULL_ACCESS', 'PARTIAL_ACCESS'),
    resourceIds: resources,
    expirationDate: expiry,
    isNdaRequired: fc.boolean(),
    customerTrustAccountId: oneOf(null, 'c-1'),
    name: oneOf('Bea', 'Ben'),
    companyName: fc.constant('Customer Inc.')
  },
  { requiredKeys: ['email', 'invite', 'place'] }
)

const viewer: fc.Arbitrary<Viewer> = fc.record({
  id: fc.uuid(),
  email: address,
  name: oneOf(null, 'Bea'),
  companyName: fc.constant(null),
  accessLevel: oneOf('FULL_ACCESS', 'PARTIAL_ACCESS'),
  resourceIds: fc.oneof(fc.constant(null), resources),
  expirationDate: expiry,
  customerTrustAccountId: oneOf(null, 'c-1', 'c-2'),
  ndaRequired: oneOf(null, true, false)
})

const perSlug = fc.record({
  one: fc.array(viewer, { maxLength: 3 }),
  two: fc.array(viewer, { maxLength: 3 })
})
const byAddress = ({ email }: Readonly<{ email: string }>): string => email.toLowerCase()
const byId = ({ uniqueId }: Readonly<{ uniqueId: string }>): string => uniqueId

/** Deleted rows may have the ids of live ones, as after a deletion that was taken back. */
export const company: fc.Arbitrary<Company> = fc.record({
  rows: fc
    .tuple(fc.uniqueArray(liveRow, { selector: byId }), fc.array(gone, { maxLength: 3 }))
    .map((parts) => parts.flat()),
  users: fc
    .uniqueArray(accountIn(status), { selector: byId, maxLength: 5 })
    .map((list) => list.map((one, index) => ({ account: one, place: at(index + 1) }))),
  people: fc.uniqueArray(fc.oneof(anyone, leaver), {
    selector: ({ id: personId }) => personId,
    maxLength: 4
  }),
  groups: wantedGroups,
  trustCenters: fc
    .tuple(...SLUGS.map(() => fc.uniqueArray(wantedViewer, { selector: byAddress, maxLength: 4 })))
    .map((lists) => lists.map((viewers, index) => ({ slugId: SLUGS[index] ?? '', viewers, place: at(20) }))),
  viewers: perSlug,
  formerViewers: perSlug,
  protectedUsers: fc.array(fc.oneof(id, address), { maxLength: 1 })
})
