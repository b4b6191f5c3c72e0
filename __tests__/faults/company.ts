// A random company: what Vanta holds, what the users file asks for, and, worked out here and not by the action's
// own code, what Vanta has to hold in the end and what each step on the way is called.
import { groupId, personId, type Seed, type SeedAccount, type SeedPerson } from '../../sandbox/build-state.ts'
import { type AccountFields, type Forms, type State, stableId, type Viewer } from '../../sandbox/state.ts'
import { account } from '../support/world.ts'
import { type Random, randomOf } from './random.ts'

export type AccountKind = 'created' | 'updated' | 'deactivated' | 'reactivated' | 'removed'

/** What a viewer's fields are in the end. */
export type ViewerFields = Pick<
  Viewer,
  'accessLevel' | 'resourceIds' | 'expirationDate' | 'customerTrustAccountId'
>

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
  /** Ids of people whose offboarding is to be completed, and the ids that may stand for who completes it. */
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

export const SLUG = 'example-co'
const RESOURCES = ['soc2-report', 'pentest', 'policies']
const GONE = '2025-06-01T08:00:00.000Z'
const FAR = ['2098-01-31T00:00:00.000Z', '2099-12-31T23:59:59.000Z']
const BOSS = 'boss@example.com'

/** Names that a careless log or a careless page would trip over. */
const NAMES = [
  'Ada | Lovelace',
  '::error::Grace',
  '<b>Kurt</b>',
  '`Emmy` @all',
  '李小龍',
  'Zoë O’Neil',
  'x'.repeat(150)
]

const key = (email: string): string => email.toLowerCase()

const inOtherCase = (random: Random, email: string): string =>
  random.chance(0.3)
    ? random.pick([email.toUpperCase(), email.replace(/^./, (sign) => sign.toUpperCase())])
    : email

type Accounts = {
  vanta: SeedAccount[]
  file: AccountFields[]
  changes: Map<string, AccountKind>
  unchanged: number
}

/** One account's way from Vanta to the file; the way decides what the change is called. */
const addAccount = (random: Random, accounts: Accounts, email: string, isGone: boolean): void => {
  const n = accounts.vanta.length + accounts.file.length + 1
  const base = account(n, {
    email,
    displayName: random.chance(0.3) ? random.pick(NAMES) : `Person ${n}`,
    permissionLevel: random.pick(['BASE', 'EDITOR']),
    ...(random.chance(0.3) ? { roleDescription: 'Release manager' } : {}),
    ...(random.chance(0.2) ? { groupIds: ['team-b', 'team-a'] } : {})
  })
  const off: Partial<AccountFields> = { status: 'DEACTIVATED', deactivatedTimestamp: GONE }
  const same = (row: AccountFields): void => {
    accounts.vanta.push(row)
    accounts.file.push({ ...row, email: inOtherCase(random, row.email) })
    accounts.unchanged += 1
  }
  const becomes = (kind: AccountKind, from: SeedAccount | undefined, to: AccountFields | undefined): void => {
    if (from !== undefined) accounts.vanta.push(from)
    if (to !== undefined) accounts.file.push(to)
    accounts.changes.set(base.uniqueId, kind)
  }
  const ways: Record<string, () => void> = {
    same: () => same(base),
    sameOff: () => same({ ...base, ...off }),
    raised: () => becomes('updated', base, { ...base, permissionLevel: 'ADMIN' }),
    renamed: () => becomes('updated', base, { ...base, displayName: `${base.displayName}, renamed` }),
    cleared: () =>
      becomes('updated', { ...base, roleDescription: 'Only in Vanta' }, without(base, 'roleDescription')),
    regrouped: () => becomes('updated', base, { ...base, groupIds: ['team-c'] }),
    deactivated: () => becomes('deactivated', base, { ...base, ...off }),
    reactivated: () => becomes('reactivated', { ...base, ...off }, base),
    removed: () => becomes('removed', base, undefined),
    removedOff: () => becomes('removed', { ...base, ...off }, undefined),
    created: () => becomes('created', undefined, base),
    createdOff: () => becomes('created', undefined, { ...base, ...off }),
    again: () => becomes('created', { ...base, deletedAt: GONE }, base),
    deleted: () => accounts.vanta.push({ ...base, deletedAt: GONE })
  }
  const likely = isGone
    ? [
        'sameOff',
        'deactivated',
        'deactivated',
        'removed',
        'removed',
        'removedOff',
        'deleted',
        'createdOff',
        'same'
      ]
    : [
        'same',
        'same',
        'same',
        'raised',
        'renamed',
        'cleared',
        'regrouped',
        'reactivated',
        'created',
        'created',
        'again',
        'removed',
        'deactivated'
      ]
  ways[random.pick(likely)]?.()
}

const without = (fields: AccountFields, field: 'roleDescription'): AccountFields => {
  const { [field]: _gone, ...rest } = fields
  return rest
}

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

type Groups = Readonly<{
  file: Record<string, unknown>
  members: Map<string, Set<string>>
  changes: Set<string>
}>

const makeGroups = (
  random: Random,
  names: readonly string[],
  people: readonly SeedPerson[],
  certain: readonly SeedPerson[]
): Groups => {
  const file: Record<string, unknown> = {}
  const members = new Map<string, Set<string>>()
  const changes = new Set<string>()
  for (const name of random.some(names, 0.75)) {
    const id = groupId(name)
    const isExact = random.chance(0.5)
    const listed = random.some(certain, 0.5)
    const before = new Set(
      people.filter((person) => person.groups?.includes(name)).map((one) => personIdOf(one))
    )
    const after = new Set([...(isExact ? [] : before), ...listed.map((one) => personIdOf(one))])
    for (const person of after) if (!before.has(person)) changes.add(`added ${id} ${person}`)
    for (const person of before) if (!after.has(person)) changes.add(`removed ${id} ${person}`)
    members.set(id, after)
    file[random.chance(0.3) ? id : name] = {
      ...(isExact ? { membership: 'exact' } : {}),
      members: listed.map(({ email }) => inOtherCase(random, email))
    }
  }
  return { file, members, changes }
}

const personIdOf = (person: SeedPerson): string => person.id ?? personId(person.email)

type Viewers = Readonly<{
  seed: NonNullable<Seed['trustCenters']>
  file: object[]
  fields: Map<string, ViewerFields>
  updated: Set<string>
  invited: Set<string>
}>

const makeViewers = (random: Random, isLarge: boolean): Viewers => {
  const seed: (ViewerFields & { email: string; removed?: boolean })[] = []
  const file: object[] = []
  const fields = new Map<string, ViewerFields>()
  const updated = new Set<string>()
  const invited = new Set<string>()
  const full: ViewerFields = {
    accessLevel: 'FULL_ACCESS',
    resourceIds: null,
    expirationDate: null,
    customerTrustAccountId: null
  }
  const partial = (): ViewerFields => ({
    ...full,
    accessLevel: 'PARTIAL_ACCESS',
    resourceIds: [random.pick(RESOURCES)],
    expirationDate: random.chance(0.5) ? random.pick(FAR) : null
  })
  const entryOf = (email: string, { accessLevel, resourceIds, expirationDate }: ViewerFields): object => ({
    email: inOtherCase(random, email),
    accessLevel,
    ...(resourceIds === null ? {} : { resourceIds }),
    expirationDate
  })
  for (let n = 1; n <= random.int(1, 4); n += 1) {
    const email = `buyer${n}@customer.example`
    const now = random.chance(0.5) ? full : partial()
    seed.push({ ...now, email })
    if (random.chance(0.25)) continue
    const isSame = random.chance(0.3)
    const after: ViewerFields = isSame
      ? now
      : now.accessLevel === 'FULL_ACCESS'
        ? partial()
        : { ...now, expirationDate: now.expirationDate === null ? random.pick(FAR) : null }
    file.push({
      ...entryOf(email, after),
      ...(!isSame && random.chance(0.3) ? { isNdaRequired: true } : {})
    })
    fields.set(key(email), after)
    if (!isSame) updated.add(key(email))
  }
  if (random.chance(0.6)) {
    const email = 'new.buyer@customer.example'
    const after = partial()
    const { expirationDate } = after
    file.push({
      email: inOtherCase(random, email),
      accessLevel: after.accessLevel,
      resourceIds: after.resourceIds,
      ...(expirationDate === null ? {} : { expirationDate }),
      isNdaRequired: random.chance(0.5),
      invite: true,
      name: 'New Buyer',
      companyName: 'Customer | Inc'
    })
    fields.set(key(email), after)
    invited.add(key(email))
  }
  seed.push({ ...full, email: 'was.here@customer.example', removed: true })
  if (isLarge) for (let n = 0; n < 103; n += 1) seed.push({ ...full, email: `reader${n}@customer.example` })
  const rows = seed.map((viewer) => ({
    ...viewer,
    resourceIds: viewer.resourceIds === null ? null : [...viewer.resourceIds]
  }))
  return { seed: { [SLUG]: { resources: RESOURCES, viewers: rows } }, file, fields, updated, invited }
}

type Leavers = Readonly<{ offboarded: Set<string>; pending: number }>

/** The rule of who is offboarded, in a few lines of its own. */
const decideLeavers = (
  accounts: Accounts,
  people: readonly SeedPerson[],
  protectedAddress: string | undefined
): Leavers => {
  const active = new Set(
    accounts.file.filter(({ status }) => status === 'ACTIVE').map(({ email }) => key(email))
  )
  const candidates = new Set(
    [...accounts.vanta, ...accounts.file]
      .map(({ email }) => key(email))
      .filter((address) => !active.has(address))
  )
  const offboarded = new Set<string>()
  let pending = 0
  for (const address of candidates) {
    const matches = people.filter(({ email }) => key(email) === address)
    if (matches.length > 0 && matches.every((person) => person.offboardingComplete === true)) continue
    const [person] = matches
    const isFree =
      person !== undefined &&
      matches.length === 1 &&
      person.status === 'FORMER' &&
      (person.openTasks ?? []).length === 0 &&
      address !== protectedAddress
    if (isFree) offboarded.add(personIdOf(person))
    else pending += 1
  }
  return { offboarded, pending }
}

/** The company of a seed. Its plan passes every guard: what is tested is what happens after. */
export const makeCompany = (companySeed: number): Company => {
  const random = randomOf(companySeed)
  const large = random.chance(0.15) ? random.pick(['people', 'groups', 'viewers']) : ''
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

  const untouched = people.filter(
    ({ email, groups }) =>
      (groups ?? []).length === 0 &&
      !accounts.vanta.some((row) => key(row.email) === key(email) && (row.deletedAt ?? null) === null)
  )
  const protectedPerson = random.chance(0.25) && untouched.length > 0 ? random.pick(untouched) : undefined
  const certain = people.filter(
    ({ email }) => people.filter((other) => key(other.email) === key(email)).length === 1
  )
  const groups = hasGroups
    ? makeGroups(random, names, people, certain.slice(0, 9))
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
      duplicateInvites: random.chance(0.5)
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
      ...(protectedPerson === undefined
        ? {}
        : { 'protected-users': `nobody@example.com\n${protectedPerson.email}` })
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

/** What of the sandbox's state the action may change, copied. */
export type Picture = Readonly<{
  /** Live accounts by uniqueId, without what the server adds. */
  live: ReadonlyMap<string, AccountFields>
  deleted: number
  members: ReadonlyMap<string, ReadonlySet<string>>
  viewers: ReadonlyMap<string, ViewerFields & { nda: boolean; removed: boolean; count: number }>
  complete: ReadonlySet<string>
  offboardedBy: Readonly<Record<string, string>>
  invitations: Readonly<Record<string, number>>
}>

export const pictureOf = (state: State): Picture => {
  const live = new Map<string, AccountFields>()
  for (const { createdAt: _c, updatedAt: _u, deletedAt, ...fields } of state.accounts)
    if (deletedAt === null) live.set(fields.uniqueId, structuredClone(fields))
  const viewers: [string, ViewerFields & { nda: boolean; removed: boolean; count: number }][] = []
  const all = Object.values(state.trustCenters).flatMap((center) => center.viewers)
  for (const {
    email,
    accessLevel,
    resourceIds,
    expirationDate,
    customerTrustAccountId,
    isNdaRequired,
    removed
  } of all)
    viewers.push([
      key(email),
      {
        accessLevel,
        resourceIds: resourceIds === null ? null : [...resourceIds],
        expirationDate,
        customerTrustAccountId,
        nda: isNdaRequired,
        removed,
        count: all.filter((other) => key(other.email) === key(email)).length
      }
    ])
  return {
    live,
    deleted: state.accounts.filter(({ deletedAt }) => deletedAt !== null).length,
    members: new Map(
      state.groups.map(({ id }) => [
        id,
        new Set(state.people.filter(({ groupIds }) => groupIds.includes(id)).map((person) => person.id))
      ])
    ),
    viewers: new Map(viewers),
    complete: new Set(
      state.people
        .filter(({ tasksSummary }) => tasksSummary.status === 'OFFBOARDING_COMPLETE')
        .map((person) => person.id)
    ),
    offboardedBy: { ...state.offboardedBy },
    invitations: { ...state.invitations }
  }
}
