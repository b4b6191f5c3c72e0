// A random company: what Vanta holds, what the users file asks for, and, worked out here and not by the action's
// own code, what Vanta has to hold in the end and what each step on the way is called.
import { personId, type Seed, type SeedPerson } from '../../sandbox/build-state.ts'
import { type AccountFields, type Forms, stableId } from '../../sandbox/state.ts'
import { account } from '../support/world.ts'
import {
  type AccountKind,
  type Accounts,
  addAccount,
  decideLeavers,
  inOtherCase,
  key,
  NAMES
} from './company-accounts.ts'
import { makeGroups, makeViewers, SLUG, type ViewerFields } from './company-managed.ts'
import { type Random, randomOf } from './random.ts'

export type Wanted = Readonly<{
  /** Live accounts by uniqueId, exactly as in the file; undefined where the file says nothing of accounts. */
  accounts: ReadonlyMap<string, AccountFields> | undefined
  /** What has to happen to accounts, by uniqueId. */
  changes: ReadonlyMap<string, AccountKind>
  unchanged: number
  /** Members in the end, ids of people by id of group; only groups that the file names. */
  groups: ReadonlyMap<string, ReadonlySet<string>>
  /** `added` or `removed`, group, person. */
  groupChanges: ReadonlySet<string>
  /** Fields in the end, by address; only viewers that the file names. */
  viewers: ReadonlyMap<string, ViewerFields>
  updatedViewers: ReadonlySet<string>
  invited: ReadonlySet<string>
  /** Ids of people whose offboarding is to be completed, and the ids of people who may complete it. */
  offboarded: ReadonlySet<string>
  acknowledgers: ReadonlySet<string>
  /** How many people stay pending. */
  pending: number
}>

export type Company = Readonly<{
  seed: Seed
  forms: Partial<Forms>
  /** The users file's text. */
  file: string
  /** Further inputs of the action. */
  inputs: Readonly<Record<string, string>>
  /** The file needs the Manage app, or the offboarding does. */
  manages: boolean
  event: string
  wanted: Wanted
}>

const BOSS = 'boss@example.com'

const makePeople = (random: Random, isLarge: boolean, groups: readonly string[]): SeedPerson[] => {
  const people: SeedPerson[] = [{ email: BOSS, status: 'CURRENT' }]
  const size = random.int(3, 8)
  for (let n = 1; n <= size; n += 1) {
    const status = random.chance(0.45)
      ? 'FORMER'
      : random.pick(['CURRENT', 'CURRENT', 'CURRENT', 'ON_LEAVE', 'UPCOMING', 'INACTIVE'] as const)
    people.push({
      email: `person${n}@example.com`,
      status,
      display: random.chance(0.3) ? random.pick(NAMES) : `Person ${n}`,
      groups: random.some(groups, 0.4),
      ...(status === 'FORMER' && random.chance(0.2) ? { openTasks: ['Return the laptop'] } : {}),
      ...(status === 'FORMER' && random.chance(0.15) ? { offboardingComplete: true } : {})
    })
  }
  // Enough for a second page.
  if (isLarge) for (let n = 0; n < 105; n += 1) people.push({ email: `crowd${n}@example.com` })
  return people
}

/** The company of a seed. Its plan passes every guard: what is tested is what happens after. `crowd`: how often it has
 * more people, groups or viewers than a page holds. */
export const makeCompany = (companySeed: number, crowd = 0.15): Company => {
  const random = randomOf(companySeed)
  const large = random.chance(crowd) ? random.pick(['people', 'groups', 'viewers']) : ''
  const scope = random.pick(['all', 'all', 'all', 'all', 'all', 'all', 'accounts', 'people', 'managed'])
  const hasAccounts = scope !== 'managed'
  const hasGroups = scope === 'all' || scope === 'managed'
  const names = ['Engineering', 'Contractors', 'Security | Ops'].slice(0, random.int(1, 3))
  const people = makePeople(random, large === 'people', names)
  const rehired = random.chance(0.25) ? people[1] : undefined
  if (rehired !== undefined)
    people.push({ id: '0123456789abcdef01234567', email: rehired.email.toUpperCase(), status: 'FORMER' })

  const accounts: Accounts = { vanta: [], file: [], changes: new Map(), unchanged: 0 }
  const isFirstRun = random.chance(0.06)
  const isInSync = !isFirstRun && random.chance(0.1)
  if (hasAccounts) {
    const boss = account(0, { email: BOSS, permissionLevel: 'ADMIN' })
    accounts.vanta.push(boss)
    accounts.file.push(boss)
    accounts.unchanged += 1
    for (const person of people.filter(({ email }) => email.startsWith('person'))) {
      const isGone = person.status === 'FORMER' && random.chance(0.8)
      // Two accounts under one address: the second one may keep the person, or go with the first.
      const amount = random.pick([0, 1, 1, 1, 1, 2])
      for (let n = 0; n < amount; n += 1)
        addAccount(random, accounts, inOtherCase(random, person.email), isGone && random.chance(0.85))
    }
    if (random.chance(0.3)) addAccount(random, accounts, 'ci-bot@example.com', random.chance(0.5))
    if (isInSync) {
      accounts.vanta = accounts.file.map((fields) => ({ ...fields }))
      accounts.unchanged = accounts.file.length
      accounts.changes.clear()
    }
    if (isFirstRun) {
      accounts.vanta = []
      accounts.unchanged = 0
      accounts.changes.clear()
      for (const { uniqueId } of accounts.file) accounts.changes.set(uniqueId, 'created')
    }
  }

  // By address, since that is what protects: somebody who was rehired is there twice.
  const members = new Set(
    people.filter(({ groups = [] }) => groups.length > 0).map(({ email }) => key(email))
  )
  const untouched = people.filter(
    ({ email }) =>
      !members.has(key(email)) &&
      !accounts.vanta.some((row) => key(row.email) === key(email) && (row.deletedAt ?? null) === null)
  )
  const picked = random.chance(0.25) && untouched.length > 0 ? random.pick(untouched) : undefined
  // Without the Manage app, nobody knows people, and an entry that names nobody is refused.
  const protectedPerson = scope === 'accounts' ? undefined : picked
  const certain = people.filter(
    ({ email }) => people.filter((other) => key(other.email) === key(email)).length === 1
  )
  const groups = hasGroups
    ? makeGroups(random, names, people, certain)
    : { file: {}, members: new Map(), changes: new Set<string>() }
  const isWithViewers = hasGroups && random.chance(0.8)
  const viewers = makeViewers(random, large === 'viewers')
  const offboards = hasAccounts && scope !== 'accounts'
  const leavers = offboards
    ? decideLeavers(accounts, people, protectedPerson === undefined ? undefined : key(protectedPerson.email))
    : { offboarded: new Set<string>(), pending: 0 }

  const seedGroups = [
    ...names,
    ...(large === 'groups' ? Array.from({ length: 102 }, (_, n) => `Team ${n}`) : [])
  ]
  const seed: Seed = {
    accounts: accounts.vanta,
    people,
    groups: [...seedGroups.map((name) => ({ name })), { name: 'From Okta', source: 'Okta' }],
    trustCenters: viewers.seed
  }
  const hasGroupEntries = hasGroups && (Object.keys(groups.file).length > 0 || !isWithViewers)
  const content = {
    ...(hasAccounts ? { users: accounts.file } : {}),
    ...(hasGroupEntries ? { groups: groups.file } : {}),
    ...(isWithViewers ? { trustCenters: { [SLUG]: { viewers: viewers.file } } } : {})
  }
  return {
    seed,
    forms: {
      accounts: random.pick(['both', 'both', 'current', 'legacy']),
      accountsAnswer: random.pick(['success', 'success', 'results', 'numbers']),
      clearedFields: random.pick(['absent', 'null']),
      timestamps: random.pick(['normalised', 'as-sent']),
      offboard: random.pick(['current', 'current', 'both', 'legacy']),
      refusedFormStatus: random.pick([400, 422]),
      repeatedMembers: random.pick(['error', 'success']),
      groupPeople: random.pick(['array', 'pages']),
      duplicateInvites: random.chance(0.5),
      viewerAccounts: random.pick(['answered', 'unanswered'])
    },
    file: `${JSON.stringify(content, undefined, 1)}\n`,
    inputs: {
      // A number: what is removed here may be more than what is active.
      'max-removals': '1000',
      ...(offboards
        ? {
            'offboarding-acknowledger': random.pick([
              BOSS,
              'Boss@Example.com',
              personId(BOSS),
              stableId('user', BOSS)
            ])
          }
        : {}),
      ...(protectedPerson === undefined ? {} : { 'protected-users': protectedPerson.email })
    },
    manages: scope !== 'accounts',
    event: random.pick(['push', 'push', 'schedule', 'workflow_dispatch']),
    wanted: {
      accounts: hasAccounts ? new Map(accounts.file.map((fields) => [fields.uniqueId, fields])) : undefined,
      changes: accounts.changes,
      unchanged: accounts.unchanged,
      groups: groups.members,
      groupChanges: groups.changes,
      viewers: isWithViewers ? viewers.fields : new Map(),
      updatedViewers: isWithViewers ? viewers.updated : new Set(),
      invited: isWithViewers ? viewers.invited : new Set(),
      offboarded: leavers.offboarded,
      acknowledgers: new Set([personId(BOSS), stableId('user', BOSS)]),
      pending: leavers.pending
    }
  }
}
