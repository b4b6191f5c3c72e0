// The situations in which people read a page: a company's files and its Vanta, and what starts the run.
import { readFileSync } from 'node:fs'
import { livedInSeed, type Seed } from '../../sandbox/seed.ts'
import { account } from '../support/world.ts'
import { HEAD, MERGE, NOW, type Situation } from './runs.ts'

const FILE = 'vanta-users.yml'
const FIRST =
  'Ada Ben Chloé Dan Eva Femi Gita Hugo Ines Jan Kaya Liam Mei Noor Olga Pau Quinn Rosa Sven Tara'.split(' ')
const LAST =
  'Adeyemi Byron Carter Demir Eriksen Fischer Gomez Haddad Ito Jansen Kowalski Lopez Marino Novak Okafor Petrova Quist Rao Silva Turner'.split(
    ' '
  )

/** Somebody with an account: the fields in which they differ from the others. */
type Member = Readonly<{ uniqueId: string; fullName: string; email: string }> &
  Readonly<Record<string, string>>

/** The nth of many people. */
const nth = (n: number, more: Readonly<Record<string, string>> = {}): Member => {
  const fullName = `${FIRST[n % 20]} ${LAST[(n + Math.floor(n / 20)) % 20]}`
  const plain = fullName
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '')
  return {
    uniqueId: `u-${String(n).padStart(4, '0')}`,
    fullName,
    email: `${plain.replace(' ', '.')}${n}@example.com`,
    ...more
  }
}
export const people = (from: number, to: number, more?: Readonly<Record<string, string>>): Member[] =>
  Array.from({ length: to - from + 1 }, (_, index) => nth(from + index, more))

const DEFAULTS = {
  externalUrl: 'https://app.example.com/users/{uniqueId}',
  permissionLevel: 'BASE',
  authMethod: 'SSO',
  createdTimestamp: '2024-01-01'
}
const linesOf = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n    ')

/** A users file as people write it. */
export const fileOf = (
  members: readonly Member[],
  rest = '',
  defaults: Partial<typeof DEFAULTS> = DEFAULTS
): string =>
  `${Object.keys(defaults).length === 0 ? '' : `defaults:\n  ${linesOf(defaults).replaceAll('    ', '  ')}\n\n`}users:\n${members
    .map((member) => `  - ${linesOf(member)}\n`)
    .join('\n')}${rest === '' ? '' : `\n${rest}`}`

const rowOf = ({ fullName, ...fields }: Member, n: number) =>
  account(n, { fullName, displayName: fullName, accountName: fields.email, ...fields })

export const seedOf = (members: readonly Member[], rest: Seed = {}): Seed => ({
  accounts: members.map(rowOf),
  ...rest
})

const LABEL = { label: 'Back office' }
/** The Build app alone, where nobody has to be known as a person. */
const BUILD = { ...LABEL, 'manage-client-id': '', 'manage-client-secret': '' }
export const SECRETLESS = { ...BUILD, 'client-id': '', 'client-secret': '' }

// The company of the examples, except that somebody's id changed and Zoë does something else now.
const example = readFileSync(new URL('../../examples/vanta-users.yml', import.meta.url), 'utf8')
const lived = livedInSeed(new Date(NOW))
const katherine = (uniqueId: string): string => `  - uniqueId: ${uniqueId}
    fullName: Katherine Johnson
    email: katherine@example.com
    permissionLevel: EDITOR
    createdTimestamp: 2023-11-20`
const changed = example
  .replace(/^ *# u-1010,.*$/m, katherine('u-2010'))
  .replace(/^ *authMethod: PASSWORD\n.*\n.*\n *roleDescription: Release manager\n/m, '')
const current = lived.people?.map((person) =>
  person.email === 'katherine@example.com'
    ? { ...person, status: 'CURRENT' as const, openTasks: [], tasksOpenUntilRun: 0, endDate: null }
    : person
)
const small = {
  seed: {
    ...lived,
    accounts: [
      ...(lived.accounts ?? []),
      account(0, { uniqueId: 'u-0002', fullName: 'Alan Turing', email: 'alan@example.com' })
    ].map((each) => (each.uniqueId === 'u-0002' ? { ...each, deletedAt: '2026-11-18T10:00:00.000Z' } : each)),
    people: [
      ...(current ?? []),
      {
        email: 'alan@example.com',
        first: 'Alan',
        last: 'Turing',
        status: 'FORMER',
        endDate: '2026-11-18T00:00:00.000Z',
        openTasks: ['Return the laptop']
      }
    ]
  },
  files: { [FILE]: changed },
  base: { [FILE]: example.replace(/^ *# u-1010,.*$/m, katherine('u-1010')) },
  event: 'pull_request',
  inputs: { ...LABEL, 'offboarding-acknowledger': 'hypatia@example.com' }
} as const satisfies Situation

const merged = {
  ...small,
  event: 'push',
  github: {
    pulls: [
      {
        number: 7,
        title: 'November',
        author: 'ada',
        base: 'main',
        head: { ref: 'november', sha: HEAD },
        commits: [HEAD],
        merged: { by: 'ada', at: '2026-11-25T17:00:00Z', commit: MERGE },
        reviews: [{ user: 'grace', state: 'APPROVED', commit: HEAD, submitted: '2026-11-25T16:00:00Z' }]
      }
    ]
  }
} as const satisfies Situation

const plan = (
  members: readonly Member[],
  wanted: readonly Member[],
  over: Partial<Situation> = {}
): Situation => ({
  seed: seedOf(members),
  files: { [FILE]: fileOf(wanted) },
  base: { [FILE]: fileOf(members) },
  event: 'pull_request',
  inputs: BUILD,
  ...over
})

const deactivated = { status: 'DEACTIVATED', deactivatedTimestamp: '2026-10-02T00:00:00.000Z' }
const quiet = [...people(1, 81), ...people(82, 84, deactivated)]

const forty = people(1, 40).map((member, index) => {
  if (index === 29) return { ...member, permissionLevel: 'ADMIN' }
  return index % 6 === 5 ? { ...member, permissionLevel: 'EDITOR' } : member
})

const invalid = fileOf(
  [
    ...people(1, 8).map(
      ({ email, ...member }) => ({ ...member, mail: email, permissionLevel: 'BASE' }) as unknown as Member
    ),
    ...people(9, 32),
    ...people(33, 34, { permissionLevel: 'BASE', uniqueId: '007' }),
    nth(35, { permissionLevel: 'BASE', email: 'grace(at)example.com' }),
    nth(36, { permissionLevel: 'BASE', uniqueId: 'u-0035' }),
    ...people(37, 38, { permissionLevel: 'BASE', externalUrl: 'http://app.example.com' }),
    nth(39, { permissionLevel: 'BASE', mfaMethods: '[SMS_CODE]' }),
    nth(40, { permissionLevel: 'BASE', status: 'DISABLED' })
  ],
  `groups:
  Engineering:
    members: [ada@example.com, ada@example.com]

trustCenters:
  example-co:
    viewers:
      - email: buyer@customer.example
        accessLevel: PARTIAL_ACCESS
`,
  { externalUrl: DEFAULTS.externalUrl, authMethod: 'SSO', createdTimestamp: '2024-01-01' }
)

const crowd = people(1, 3_000)

const fork = {
  before: people(1, 12),
  after: [...people(1, 2), nth(3, { permissionLevel: 'ADMIN' }), ...people(4, 11), nth(20)]
}
const group = (members: readonly Member[]): string =>
  `groups:\n  Engineering:\n    members:\n${members.map(({ email }) => `      - ${email}\n`).join('')}`

const drifted = people(1, 12)
const matrix = (
  label: string,
  path: string,
  now: readonly Member[],
  wanted: readonly Member[]
): Situation => ({
  ...plan(now, wanted),
  files: { [path]: fileOf(wanted) },
  base: { [path]: fileOf(now) },
  inputs: { ...BUILD, label, 'users-file': path }
})

const contractors = people(1, 14)
const accessFile = `groups:
  Engineering:
    members:
      - ${nth(31).email}
      - ${nth(32).email}
  Contractors:
    membership: exact
    members:
      - ${nth(33).email}
${contractors
  .slice(0, 12)
  .map(({ email }) => `      - ${email}\n`)
  .join('')}
trustCenters:
  example-co:
    viewers:
      - email: olga@former.example
        accessLevel: FULL_ACCESS
        expirationDate: 2026-11-01
        isNdaRequired: false
      - email: sven@prospect.example
        name: Sven Quist
        companyName: Prospect
        accessLevel: PARTIAL_ACCESS
        resourceIds: [soc2-report]
        expirationDate: 2027-01-31
        isNdaRequired: true
        invite: true
`
const named = ({ fullName, email }: Member) => {
  const [first = '', last = ''] = fullName.split(' ')
  return { email, first, last }
}

const staff = people(1, 81)

/** By name: what people read in each is in the files of that name in golden/. */
export const situations: Readonly<Record<string, Situation>> = {
  '01-plan-small': small,
  '02-nothing': plan(quiet, quiet, { inputs: { ...BUILD, 'protected-users': 'u-0001' } }),
  '03-applied': merged,
  '04-refused': plan(forty, forty.slice(0, 22), {
    inputs: { ...BUILD, 'protected-users': 'u-0030\nu-0035\nu-0001' }
  }),
  '05-invalid': { ...plan([], []), files: { [FILE]: invalid } },
  '06-huge': plan(
    crowd,
    [
      ...crowd.slice(200, 250).map((member) => ({ ...member, permissionLevel: 'ADMIN' })),
      ...crowd.slice(250, 2_700).map((member) => ({ ...member, permissionLevel: 'EDITOR' })),
      ...crowd.slice(2_700),
      ...people(3_001, 5_300)
    ],
    { inputs: { ...BUILD, 'max-raises': '90%' } }
  ),
  '07-partly': {
    ...merged,
    fault: ({ method, path }) => {
      if (method !== 'POST' || !/\/groups\/|\/offboard/.test(path)) return undefined
      const body = { error: path.includes('/groups/') ? 'The person is not monitored.' : 'Try again later.' }
      return { kind: 'status', status: 422, body }
    }
  },
  '08-drift': {
    ...plan(drifted, drifted),
    seed: seedOf(
      drifted.map((member, index) => {
        if (index === 3) return { ...member, permissionLevel: 'ADMIN' }
        if (index === 5)
          return { ...member, status: 'DEACTIVATED', deactivatedTimestamp: '2026-11-20T00:00:00.000Z' }
        return index === 8 ? { ...member, email: 'j.jansen@old.example', accountName: member.email } : member
      })
    ),
    event: 'schedule'
  },
  '09-fork': {
    ...plan(fork.before, fork.after),
    files: { [FILE]: fileOf(fork.after, group([nth(1), nth(3)])) },
    base: { [FILE]: fileOf(fork.before, group([nth(1)])) },
    from: 'outsider/access',
    inputs: SECRETLESS,
    // GitHub gives a fork's token no permission to write.
    github: { permissions: { comments: 'read', contents: 'read', pulls: 'read' } }
  },
  '10-redacted': { ...small, inputs: { ...small.inputs, redact: 'true' } },
  '11-matrix-a': matrix('Billing', 'access/billing.yml', people(1, 31, { permissionLevel: 'EDITOR' }), [
    ...people(1, 30, { permissionLevel: 'EDITOR' }),
    nth(40, { permissionLevel: 'EDITOR' })
  ]),
  '11-matrix-b': matrix('Warehouse', 'access/warehouse.yml', people(1, 112), people(1, 112)),
  '12-groups-viewers': {
    seed: {
      people: [
        ...contractors.map((member) => ({ ...named(member), groups: ['Contractors'] })),
        ...people(31, 33).map(named)
      ],
      groups: [{ name: 'Engineering' }, { name: 'Contractors' }],
      trustCenters: {
        'example-co': {
          resources: ['soc2-report'],
          viewers: [
            {
              email: 'olga@former.example',
              name: 'Olga Petrova',
              companyName: 'Former',
              accessLevel: 'FULL_ACCESS'
            }
          ]
        }
      }
    },
    files: { [FILE]: accessFile },
    event: 'pull_request'
  },
  '13-thirty': plan(staff, [
    nth(4, { status: 'DEACTIVATED', deactivatedTimestamp: '2026-11-08' }),
    nth(5, { permissionLevel: 'ADMIN' }),
    ...people(6, 19, { roleDescription: 'Release manager' }),
    ...staff.slice(19),
    nth(101, { permissionLevel: 'ADMIN' }),
    ...people(102, 111)
  ])
}
