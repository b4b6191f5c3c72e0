// What somebody else might do to a company while a run is under way.
import { stableId } from '../../sandbox/state.ts'
import type { Random } from './random.ts'
import { account } from '../support/world.ts'
import type { Action } from './case.ts'
import type { Picture } from './evidence.ts'

export const ACTORS = [
  'add-account',
  'restore-account',
  'delete-account',
  'change-account',
  'add-person',
  'remove-person',
  'readdress-person',
  'set-employment',
  'open-task',
  'finish-tasks',
  'complete-offboarding',
  'add-member',
  'remove-member',
  'rename-group',
  'import-group',
  'remove-group',
  'invite-viewer',
  'remove-viewer',
  'change-viewer',
  'revoke-token',
  'move-tip',
  'start-run'
] as const satisfies Action['do'][]

/** One of the first few, since the rest of a crowd is in no file. */
const pickOf = <T>(random: Random, list: readonly T[], amount = 12): T | undefined =>
  list.length === 0 ? undefined : random.pick(list.slice(0, amount))

const inAccounts = (random: Random, kind: string, { accounts, people }: Picture): Action | undefined => {
  const live = accounts.filter(({ deletedAt }) => deletedAt === null)
  const email = pickOf(random, people)?.emailAddress
  if (kind === 'add-account') {
    const over = email !== undefined && random.chance(0.5) ? { email } : {}
    return { do: kind, fields: account(random.int(700, 799), over) }
  }
  const row = pickOf(
    random,
    kind === 'restore-account' ? accounts.filter(({ deletedAt }) => deletedAt !== null) : live
  )
  if (row === undefined) return undefined
  const id = row.uniqueId
  if (kind === 'restore-account' || kind === 'delete-account') return { do: kind, id }
  const status = row.status === 'ACTIVE' ? 'DEACTIVATED' : 'ACTIVE'
  const fields = random.pick<Partial<typeof row>>([
    { displayName: 'Changed By Hand' },
    { permissionLevel: 'ADMIN' },
    { status },
    { email: email ?? 'moved@example.com' }
  ])
  return { do: 'change-account', id, fields }
}

const inPeople = (random: Random, kind: string, { people }: Picture): Action | undefined => {
  if (kind === 'add-person') {
    const email = `person${random.int(1, 12)}@example.com`
    return { do: kind, person: { email, id: stableId('newcomer', email) } }
  }
  const person = pickOf(random, people)
  if (person === undefined) return undefined
  const { id } = person
  switch (kind) {
    case 'readdress-person': {
      const other = pickOf(random, people)?.emailAddress ?? ''
      return { do: kind, id, email: random.chance(0.5) ? other : `moved${random.int(1, 9)}@example.com` }
    }
    case 'set-employment':
      return { do: kind, id, status: person.employment.status === 'FORMER' ? 'CURRENT' : 'FORMER' }
    case 'open-task':
      return { do: kind, id, name: 'Return the laptop' }
    case 'remove-person':
    case 'finish-tasks':
    case 'complete-offboarding':
      return { do: kind, id }
    default:
      return undefined
  }
}

const inGroups = (random: Random, kind: string, { groups, people }: Picture): Action | undefined => {
  const group = pickOf(random, groups, 3)?.id
  if (group === undefined) return undefined
  switch (kind) {
    case 'rename-group':
      return { do: kind, group, name: `Renamed ${random.int(1, 9)}` }
    case 'import-group':
      return { do: kind, group, source: 'Okta' }
    case 'remove-group':
      return { do: kind, group }
    default: {
      const isIn = kind === 'remove-member'
      const person = pickOf(
        random,
        people.filter(({ groupIds }) => groupIds.includes(group) === isIn)
      )
      return person && { do: isIn ? 'remove-member' : 'add-member', group, id: person.id }
    }
  }
}

const inViewers = (random: Random, kind: string, { trustCenters }: Picture): Action | undefined => {
  const [[slug, center] = []] = Object.entries(trustCenters)
  if (slug === undefined || center === undefined) return undefined
  if (kind === 'invite-viewer') {
    const email = random.pick([
      'new.buyer@customer.example',
      'was.here@customer.example',
      'buyer1@customer.example'
    ])
    const partly = random.chance(0.5) ? { resourceIds: ['soc2-report'] } : {}
    return { do: kind, slug, viewer: { email, name: 'By Hand', ...partly } }
  }
  const viewer = pickOf(
    random,
    center.viewers.filter(({ removed }) => !removed),
    8
  )
  if (viewer === undefined) return undefined
  const { email } = viewer
  if (kind === 'remove-viewer') return { do: kind, slug, email }
  const fields = random.pick<Partial<typeof viewer>>([
    { expirationDate: '2097-01-01T00:00:00.000Z' },
    { accessLevel: 'FULL_ACCESS', resourceIds: null }
  ])
  return { do: 'change-viewer', slug, email, fields }
}

/** An action of a kind that fits what Vanta holds; undefined where none does. */
export const makeAction = (
  random: Random,
  kind: (typeof ACTORS)[number],
  vanta: Picture
): Action | undefined => {
  if (kind === 'revoke-token') return { do: kind, app: random.pick(['build', 'manage'] as const) }
  if (kind === 'move-tip') return { do: kind, sha: 'd'.repeat(40) }
  if (kind === 'start-run') return { do: kind, run: random.pick(['B', 'B', 'C', 'D']) }
  if (kind.endsWith('-account')) return inAccounts(random, kind, vanta)
  if (kind.endsWith('-viewer')) return inViewers(random, kind, vanta)
  if (kind.endsWith('-member') || kind.endsWith('-group')) return inGroups(random, kind, vanta)
  return inPeople(random, kind, vanta)
}
