// A case from a number: a company, the runs that meet in it, and, chosen while it is played for the first time, what
// else happens in its world. All that is chosen becomes data of the case.
import { ACTORS, makeAction } from './actors.ts'
import type { Action, Case, Content, RunSpec } from './case.ts'
import { makeCompany } from './company.ts'
import { FAULTS, makeFault } from './mishaps.ts'
import type { Chooser } from './play.ts'
import { type Random, randomOf } from './random.ts'
import { makeTrouble, type Trouble } from './trouble.ts'

/**
 * Where a search looks: `race` lets runs meet, `lies` lets Vanta say what is not so, `crowd` fills several pages, and
 * in `still` nobody else acts, but Vanta may answer anything at all.
 */
export const PROFILES = ['default', 'race', 'lies', 'crowd', 'still'] as const
export type Profile = (typeof PROFILES)[number]

type Actor = (typeof ACTORS)[number]
type Mishap = (typeof FAULTS)[number]

const OF_A_RACE: readonly Actor[] = [
  'start-run',
  'start-run',
  'move-tip',
  'revoke-token',
  'add-account',
  'restore-account',
  'delete-account'
]

/** Swarms: each case has a few kinds of its own, so that the rare ones are not lost among the frequent ones. */
const swarm = (
  random: Random,
  profile: Profile
): Readonly<{ actors: readonly Actor[]; faults: readonly Mishap[] }> => {
  const actors = random.some(ACTORS, random.pick([0.15, 0.4, 1]))
  if (profile === 'race')
    return {
      actors: ['start-run', ...random.some(OF_A_RACE, 0.6)],
      faults: random.some<Mishap>(['429', '429-long', '503', 'reset'], 0.7)
    }
  if (profile === 'lies')
    return {
      actors,
      faults: ['undo', 'unchanged', ...random.some<Mishap>(['lag', '503', 'reset', 'truncate'], 0.5)]
    }
  return { actors, faults: random.some(FAULTS, random.pick([0, 0.3, 0.8])) }
}

const NEWCOMER = {
  uniqueId: 'u-0900',
  displayName: 'New Comer',
  email: 'newcomer@example.com',
  permissionLevel: 'BASE'
}

/** A newer version of a file: somebody new, and often somebody less. */
const newerThan = (content: Content, random: Random): Content => {
  if (content.users === undefined) return content
  const users = [...content.users, NEWCOMER]
  if (users.length > 3 && random.chance(0.5)) users.splice(random.int(1, users.length - 2), 1)
  return { ...content, users }
}

/** What the users of these files have in common. */
const DEFAULTS = {
  externalUrl: 'https://app.example.com/users/{uniqueId}',
  createdTimestamp: '2024-01-01T00:00:00.000Z',
  authMethod: 'SSO'
}

/** The same file in fewer words: without what is filled in, and with defaults. */
const inShort = ({ users, ...rest }: Content): Content =>
  users === undefined
    ? rest
    : {
        defaults: DEFAULTS,
        users: users.map((user) => {
          const { displayName, email, uniqueId } = user
          const filled: Record<string, unknown> = {
            ...DEFAULTS,
            externalUrl: `https://app.example.com/users/${String(uniqueId)}`,
            fullName: displayName,
            accountName: email,
            status: 'ACTIVE',
            mfaEnabled: false,
            mfaMethods: []
          }
          const own = Object.entries(user).filter(
            ([field, value]) => JSON.stringify(value) !== JSON.stringify(filled[field])
          )
          return Object.fromEntries(own)
        }),
        ...rest
      }

const shaOf = (digit: string): string => digit.repeat(40)

/** The first run, and those that others may start meanwhile. */
const makeRuns = (content: Content, event: string, random: Random): Record<string, RunSpec> => {
  const odd = random.int(1, 100)
  const mode = odd <= 8 ? 'plan' : odd <= 12 ? 'validate' : undefined
  const first: RunSpec = {
    content: odd === 13 ? { ...content, users: [{ uniqueId: 'u-1', nickname: 'Ada' }] } : content,
    event,
    sha: shaOf('a'),
    ...(mode === undefined ? {} : { inputs: { mode } }),
    ...(odd === 14 ? { branch: 'feature', event: 'workflow_dispatch', inputs: { mode: 'apply' } } : {}),
    ...(odd === 15 || odd === 16 ? { inputs: { 'expected-plan': '0'.repeat(64) } } : {})
  }
  return {
    A: first,
    B: { content: newerThan(content, random), event: 'push', sha: shaOf('b'), pushes: true },
    C: { content: newerThan(content, random), event: 'pull_request', sha: shaOf('c') },
    D: { content, event: 'schedule', sha: shaOf('a') }
  }
}

/** What is sent once in a run, and not in every run. */
const RARE = ['invite', 'PATCH viewer', 'add', 'take out', 'offboard']

/** Roles of requests that are focused on: what is sent once in a run would else hardly be met. */
const FOCI = [
  ...RARE,
  'PUT accounts',
  'GET accounts',
  'GET people',
  'GET viewers',
  'GET groups',
  'token',
  'GET tip',
  'none'
]

/** Every fault comes to every rare request in turn, so that none is left to luck. */
const IN_TURN = RARE.flatMap((role) => FAULTS.map((fault) => ({ role, fault })))

const choosing = (n: number, random: Random, profile: Profile): Chooser => {
  const { actors, faults } = swarm(random, profile)
  const rate = random.pick(profile === 'race' ? [0.08, 0.2] : [0.02, 0.08, 0.25])
  const faultRate = random.pick([0.02, 0.1, 0.25])
  const focus = random.pick(profile === 'race' ? ['PUT accounts', 'GET accounts', 'token', 'none'] : FOCI)
  let actionsLeft = random.int(1, 6)
  let faultsLeft = random.int(1, 5)
  const isBroad = profile === 'default' || profile === 'crowd'
  // Three cases in a row differ in who may acknowledge.
  let turn = isBroad ? IN_TURN[Math.floor(n / 3) % IN_TURN.length] : undefined
  return (key, role, vanta, request) => {
    const actions: Action[] = []
    const isFocus = role.startsWith(focus)
    const isSlow = role === 'wait' || isFocus
    if (actionsLeft > 0 && actors.length > 0 && random.chance(isSlow ? Math.min(0.7, rate * 4) : rate)) {
      const action = makeAction(random, random.pick(actors), vanta)
      if (action !== undefined) {
        actions.push(action)
        actionsLeft -= 1
      }
    }
    const isBefore = key.startsWith('before ')
    if (isBefore && turn?.role === role) {
      const fault = makeFault(random, turn.fault, role, vanta, request)
      turn = undefined
      return fault === undefined ? actions : [...actions, { do: 'fault', fault }]
    }
    // What is sent once in a run gets every kind, or it would take a long search until each was met there.
    const pool = isFocus && isBroad ? FAULTS : faults
    if (isBefore && faultsLeft > 0 && pool.length > 0 && random.chance(isFocus ? 0.6 : faultRate)) {
      const fault = makeFault(random, random.pick(pool), role, vanta, request)
      if (fault !== undefined) {
        actions.push({ do: 'fault', fault })
        faultsLeft -= 1
      }
    }
    return actions
  }
}

/** A case that is whole once it was played with `choose`. */
type Made = Readonly<{ made: Case; choose: Chooser; trouble?: Trouble }>

/** The case of a number in a profile. */
export const makeCase = (n: number, profile: Profile): Made => {
  const company = makeCompany(n, profile === 'crowd' ? 1 : 0)
  const random = randomOf(n, PROFILES.indexOf(profile) + 77)
  const content = inShort(JSON.parse(company.file) as Content)
  const isStill = profile === 'still'
  const made: Case = {
    seed: company.seed,
    forms: { ...company.forms, acknowledger: (['either', 'person', 'user'] as const)[n % 3] ?? 'either' },
    limits: random.chance(0.8) ? 'off' : { retryAfter: random.pick(['none', 'seconds', 'date'] as const) },
    inputs: {
      ...company.inputs,
      'max-raises': '1000',
      ...(company.manages ? {} : { 'manage-client-id': '', 'manage-client-secret': '' }),
      ...(random.chance(0.2) && !isStill ? { 'max-removals': '20%' } : {})
    },
    runs: isStill
      ? { A: { content, event: company.event, sha: shaOf('a') } }
      : makeRuns(content, company.event, random),
    script: [],
    latency: n + 1
  }
  if (!isStill) return { made, choose: choosing(n, random, profile) }
  const trouble = makeTrouble(n, random, company)
  return { made, choose: trouble.choose, trouble }
}
