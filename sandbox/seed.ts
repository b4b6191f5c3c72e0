// A small company that has used Vanta for years: what the demo and `npm run sandbox` start with.
import type { Seed, SeedAccount, SeedPerson } from './build-state.ts'
import { stableId } from './state.ts'

export type { Seed } from './build-state.ts'
export { company } from './company.ts'

const DAY = 24 * 60 * 60 * 1000

type Staff = {
  uniqueId: string
  first: string
  last: string
  email: string
  joined: string
  groups: string[]
  account?: Partial<SeedAccount>
  person?: Partial<SeedPerson>
}

function staff(now: Date): Staff[] {
  const daysAgo = (days: number): string => new Date(now.getTime() - days * DAY).toISOString()
  return [
    {
      uniqueId: 'u-1001',
      first: 'Ada',
      last: 'Lovelace',
      email: 'ada@example.com',
      joined: '2023-04-01',
      groups: ['All staff'],
      account: { permissionLevel: 'ADMIN' }
    },
    {
      uniqueId: 'u-1002',
      first: 'Grace',
      last: 'Hopper',
      email: 'grace@example.com',
      joined: '2023-04-01',
      groups: ['All staff', 'Contractors'],
      account: { permissionLevel: 'EDITOR' }
    },
    {
      uniqueId: 'u-1003',
      first: 'José',
      last: 'Núñez',
      email: 'jose.nunez@example.com',
      joined: '2023-05-15',
      groups: ['All staff', 'Engineering']
    },
    {
      uniqueId: 'u-1004',
      first: '小龍',
      last: '李',
      email: 'xiaolong.li@example.com',
      joined: '2023-06-01',
      groups: ['All staff', 'Engineering'],
      person: { display: '李小龍' }
    },
    {
      uniqueId: 'u-1005',
      first: 'Zoë',
      last: "O'Brien",
      email: 'zoe.obrien@example.com',
      joined: '2023-09-04',
      groups: ['All staff', 'Engineering'],
      account: {
        permissionLevel: 'EDITOR',
        authMethod: 'PASSWORD',
        mfaEnabled: true,
        mfaMethods: ['OTP'],
        roleDescription: 'Release manager'
      }
    },
    {
      uniqueId: 'u-1006',
      first: 'Łukasz',
      last: 'Żółć',
      email: 'lukasz.zolc@example.com',
      joined: '2024-01-08',
      groups: ['All staff', 'Engineering']
    },
    {
      uniqueId: 'u-1007',
      first: 'עדה',
      last: 'כהן',
      email: 'ada.cohen@example.com',
      joined: '2024-03-18',
      groups: ['All staff']
    },
    {
      uniqueId: 'u-1008',
      first: 'Sunniva',
      last: 'Ødegård 🌻',
      email: 'sunniva.odegard@example.com',
      joined: '2024-08-12',
      groups: ['All staff']
    },
    {
      uniqueId: 'u-1009',
      first: 'Chidi',
      last: 'Okafor',
      email: 'chidi.okafor@example.com',
      joined: '2025-02-03',
      groups: ['All staff', 'Contractors'],
      account: { authMethod: 'PASSWORD', mfaEnabled: true, mfaMethods: ['HARDWARE_TOKEN'] }
    },
    {
      // Has left, and the account still works; one task of the offboarding is open until the third run.
      uniqueId: 'u-1010',
      first: 'Katherine',
      last: 'Johnson',
      email: 'katherine@example.com',
      joined: '2023-11-20',
      groups: ['Engineering'],
      account: { permissionLevel: 'EDITOR' },
      person: {
        status: 'FORMER',
        endDate: daysAgo(5),
        openTasks: ['Return the laptop'],
        doneTasks: ['Exit interview'],
        tasksOpenUntilRun: 3
      }
    },
    {
      // Has left, all tasks are done; only the account is still ACTIVE.
      uniqueId: 'u-0007',
      first: 'Charles',
      last: 'Babbage',
      email: 'charles@example.com',
      joined: '2022-01-10',
      groups: [],
      person: { status: 'FORMER', endDate: daysAgo(12), doneTasks: ['Return the laptop', 'Exit interview'] }
    },
    {
      // The account is gone, but nobody has told the HR system.
      uniqueId: 'u-0003',
      first: 'Rosalind',
      last: 'Franklin',
      email: 'rosalind@example.com',
      joined: '2021-07-25',
      groups: ['All staff'],
      account: { deletedAt: daysAgo(20) }
    },
    {
      // Left long ago, and was seen through to the end.
      uniqueId: 'u-0001',
      first: 'Émilie',
      last: 'du Châtelet',
      email: 'emilie@example.com',
      joined: '2021-02-17',
      groups: [],
      account: { deletedAt: daysAgo(200) },
      person: {
        status: 'FORMER',
        endDate: daysAgo(203),
        doneTasks: ['Return the laptop'],
        offboardingComplete: true
      }
    }
  ]
}

function toAccount(member: Staff, now: Date): SeedAccount {
  const fullName = member.person?.display ?? `${member.first} ${member.last}`
  return {
    uniqueId: member.uniqueId,
    displayName: fullName,
    externalUrl: `https://app.example.com/admin/users/${member.uniqueId}`,
    fullName,
    accountName: member.email,
    email: member.email,
    permissionLevel: 'BASE',
    createdTimestamp: `${member.joined}T00:00:00.000Z`,
    status: 'ACTIVE',
    mfaEnabled: false,
    mfaMethods: [],
    authMethod: 'SSO',
    createdAt: `${member.joined}T09:00:00.000Z`,
    updatedAt: new Date(now.getTime() - DAY / 24).toISOString(),
    ...member.account
  }
}

function toPerson(member: Staff): SeedPerson {
  const { email, first, last, joined, groups } = member
  return { email, first, last, startDate: `${joined}T00:00:00.000Z`, groups, ...member.person }
}

const MACHINE: SeedAccount = {
  uniqueId: 'ci-bot',
  displayName: 'ci-bot',
  externalUrl: 'https://app.example.com/admin/users/ci-bot',
  fullName: 'ci-bot',
  accountName: 'ci-bot',
  email: 'platform@example.com',
  permissionLevel: 'BASE',
  createdTimestamp: '2024-02-01T09:30:00.000Z',
  status: 'ACTIVE',
  mfaEnabled: false,
  mfaMethods: ['UNSUPPORTED'],
  authMethod: 'TOKEN',
  createdAt: '2024-02-01T10:00:00.000Z'
}

/** The id of the second app's resource. */
const BILLING = stableId('resource', 'billing')

/** Whoever has these accounts in the first app has them in the second one, too. */
const IN_BILLING = new Set(['u-1001', 'u-1002'])

/** Two without an account: who acknowledges offboardings, and someone who starts soon. */
const OTHERS: SeedPerson[] = [
  {
    email: 'hypatia@example.com',
    first: 'Hypatia',
    last: 'of Alexandria',
    jobTitle: 'Head of security',
    groups: ['All staff']
  },
  { email: 'mary.jackson@example.com', first: 'Mary', last: 'Jackson', groups: ['All staff'] }
]

/**
 * The company "Example" and its app "Back office": 14 accounts, two of them soft-deleted, the people behind
 * them, three groups and one Trust Center; two accounts in a second app, "Billing". Dates of those who left are relative to `now`.
 */
export function livedInSeed(now: Date): Seed {
  const members = staff(now)
  const created = '2025-03-01T10:00:00.000Z'
  return {
    accounts: [...members.map((member) => toAccount(member, now)), MACHINE],
    otherResources: {
      [BILLING]: members
        .filter(({ uniqueId }) => IN_BILLING.has(uniqueId))
        .map((member) => toAccount(member, now))
    },
    people: [...members.map(toPerson), ...OTHERS],
    groups: [
      { name: 'Engineering', description: 'Whoever can merge' },
      { name: 'Contractors', description: 'No access to production' },
      { name: 'All staff', source: 'Okta' }
    ],
    trustCenters: {
      'example-co': {
        resources: ['soc2-report', 'pentest-summary', 'iso27001-certificate'],
        viewers: [
          {
            email: 'buyer@customer.example',
            name: 'Bea Buyer',
            companyName: 'Customer, Inc.',
            accessLevel: 'FULL_ACCESS',
            creationDate: created
          },
          {
            email: 'auditor@assurance.example',
            name: 'Aud Itor',
            companyName: 'Assurance & Partners',
            resourceIds: ['soc2-report', 'pentest-summary'],
            expirationDate: new Date(now.getTime() + 40 * DAY).toISOString(),
            isNdaRequired: true,
            creationDate: created
          },
          {
            email: 'charles@example.com',
            name: 'Charles Babbage',
            companyName: 'Example',
            accessLevel: 'FULL_ACCESS',
            creationDate: created
          },
          {
            email: 'former@customer.example',
            name: 'Fred Former',
            companyName: 'Customer, Inc.',
            accessLevel: 'FULL_ACCESS',
            creationDate: created,
            removed: true
          }
        ]
      }
    }
  }
}
