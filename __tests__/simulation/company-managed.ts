// The groups and the Trust Center of a random company, in Vanta and in the file.
import { groupId, type Seed, type SeedPerson } from '../../sandbox/build-state.ts'
import type { Viewer } from '../../sandbox/state.ts'
import { inOtherCase, key, personIdOf } from './company-accounts.ts'
import type { Random } from './random.ts'

/** What a viewer's fields are in the end. */
export type ViewerFields = Pick<
  Viewer,
  'accessLevel' | 'resourceIds' | 'expirationDate' | 'customerTrustAccountId'
>

export const SLUG = 'example-co'
const RESOURCES = ['soc2-report', 'pentest', 'policies']
const FAR = ['2098-01-31T00:00:00.000Z', '2099-12-31T23:59:59.000Z']

export type Groups = Readonly<{
  file: Record<string, unknown>
  members: Map<string, Set<string>>
  changes: Set<string>
}>

export const makeGroups = (
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
    const some = random.some(certain, 0.5)
    // An exact group without a member is refused.
    const listed = isExact && some.length === 0 ? certain.slice(0, 1) : some
    const before = new Set(
      people.filter((person) => person.groups?.includes(name)).map((one) => personIdOf(one))
    )
    // Whom no file can list, since two people have the address, stays in an exact group too.
    const listable = new Set(certain.map((one) => personIdOf(one)))
    const kept = isExact ? before.difference(listable) : before
    const after = new Set([...kept, ...listed.map((one) => personIdOf(one))])
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

export type Viewers = Readonly<{
  seed: NonNullable<Seed['trustCenters']>
  file: object[]
  fields: Map<string, ViewerFields>
  updated: Set<string>
  invited: Set<string>
}>

export const makeViewers = (random: Random, isLarge: boolean): Viewers => {
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
