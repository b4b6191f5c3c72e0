// The environment → one typed, frozen value. Every bad input is reported, all in one error, before any request.
import { requireNone } from './errors.ts'
import type { World } from './world.ts'
import { type Limit, parseLimit } from './plan/limit.ts'
import { parsePolicies } from './policies.ts'
import { joined, own, say, type Text, theirs, word } from './say.ts'
import type { Credentials } from './vanta/tokens.ts'

export const MODES = ['auto', 'validate', 'plan', 'apply', 'export'] as const
export type ModeInput = (typeof MODES)[number]

/** The inputs as a run uses them. */
export type Inputs = ReturnType<typeof readInputs>['inputs']

/** As in action.yml. A workflow that passes an input on (`${{ inputs.x }}`) may pass nothing, which means its default. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  'users-file': 'vanta-users.yml',
  mode: 'auto',
  'api-url': 'https://api.vanta.com',
  offboard: 'true',
  'max-removals': '20%',
  'max-raises': '20%',
  comment: 'true',
  redact: 'false'
}

/** The inputs as they were given, with the default of each that is empty. */
const withDefaults = ({ text, lines, flag }: World['input']): World['input'] => {
  const standard = (name: string): string => (text(name) === '' ? (DEFAULTS[name] ?? '') : '')
  return {
    text: (name) => standard(name) || text(name),
    lines: (name) => (standard(name) === '' ? lines(name) : [standard(name)]),
    flag: (name) => (standard(name) === '' ? flag(name) : standard(name) === 'true')
  }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)

const isHostOnly = ({ pathname, search, hash, username, password }: URL): boolean =>
  [pathname.slice(1), search, hash, username, password].every((part) => part === '')

const readApiUrl = (text: string, problems: Text[]): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined)
    problems.push(
      say`api-url is not a URL: "${theirs(text)}". Use https://api.vanta.com, or https://api.vanta-gov.com.`
    )
  else if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    problems.push(say`api-url must be https (only a loopback address may do without): "${theirs(text)}".`)
  else if (!isHostOnly(url))
    problems.push(say`api-url must be a scheme and a host, nothing more, such as https://api.vanta.com.`)
  else return url.origin
  return ''
}

/** One app's pair. Where only half of it is given, what is missing is added to `incomplete`. */
const readCredentials = (
  input: World['input'],
  prefix: '' | 'manage-',
  incomplete: Text[]
): Credentials | undefined => {
  const clientId = input.text(`${prefix}client-id`)
  const clientSecret = input.text(`${prefix}client-secret`)
  if (clientId !== '' && clientSecret !== '') return { clientId, clientSecret }
  if (clientId === '' && clientSecret === '') return undefined
  const [given, missing] =
    clientId === '' ? [own('client-secret'), own('client-id')] : [own('client-id'), own('client-secret')]
  incomplete.push(
    say`${own(prefix)}${missing} is empty, but ${own(prefix)}${given} is given. Give both. If it comes from a secret, check that the secret has exactly this name and that this workflow run may use it.`
  )
  return undefined
}

/** Registers every secret with the runner, so that no later line can show one. Comes before anything else. */
export const maskSecrets = ({ input, out }: World): void => {
  for (const name of ['client-secret', 'manage-client-secret', 'github-token']) {
    const value = input.text(name)
    if (value !== '') out.secret(value)
  }
}

const readBoolean = (
  input: World['input'],
  name: 'offboard' | 'comment' | 'redact',
  problems: Text[]
): boolean => {
  try {
    return input.flag(name)
  } catch {
    problems.push(say`${own(name)} must be true or false, but is "${theirs(input.text(name))}".`)
    return false
  }
}

const readLimit = (input: World['input'], name: 'max-removals' | 'max-raises', problems: Text[]): Limit => {
  const text = input.text(name)
  const limit = parseLimit(text)
  if (limit !== undefined) return limit
  problems.push(
    say`${own(name)} must be a number such as 5, or a percentage such as 20%, but is "${theirs(text)}".`
  )
  return { kind: 'number', value: 0, text }
}

/**
 * All inputs as far as they can be used, and what is wrong with the others. Never throws: with bad ones, the others serve
 * to report them, and for nothing else. `incomplete` are apps of which only the id, or only the secret, is given: such an
 * app counts as not given.
 */
export const readInputs = (world: Pick<World, 'input'>) => {
  const input = withDefaults(world.input)
  const problems: Text[] = []
  const incomplete: Text[] = []
  const given = input.text('mode')
  const mode = MODES.find((known) => known === given)
  if (mode === undefined)
    problems.push(say`mode must be one of ${joined(MODES.map(word))}, but is "${theirs(given)}".`)

  const maxRemovals = readLimit(input, 'max-removals', problems)
  const maxRaises = readLimit(input, 'max-raises', problems)

  const apiUrl = readApiUrl(input.text('api-url'), problems)
  const expectedPlan = input.text('expected-plan').toLowerCase()
  if (!/^(?:[0-9a-f]{64})?$/.test(expectedPlan))
    problems.push(say`expected-plan must be a plan-digest as another run gave it: 64 hexadecimal characters.`)

  const inputs = Object.freeze({
    usersFile: input.lines('users-file'),
    mode: mode ?? ('auto' as const),
    resourceId: input.text('resource-id'),
    /** As given, whether or not their secrets are: they tell one tenant from another. */
    clientIds: [input.text('client-id'), input.text('manage-client-id')],
    /** The Build Integrations app, for accounts. */
    build: readCredentials(input, '', incomplete),
    /** The Manage Vanta app, for people, groups and viewers. */
    manage: readCredentials(input, 'manage-', incomplete),
    apiUrl,
    offboard: readBoolean(input, 'offboard', problems),
    acknowledger: input.text('offboarding-acknowledger'),
    maxRemovals,
    maxRaises,
    policies: parsePolicies(input.lines('policies'), problems),
    protectedUsers: input.lines('protected-users'),
    /** What this step keeps in sync, in a person's words; may be empty. */
    label: input.text('label'),
    expectedPlan,
    comment: readBoolean(input, 'comment', problems),
    redact: readBoolean(input, 'redact', problems),
    githubToken: input.text('github-token')
  })
  return { inputs, problems, incomplete }
}

/** @throws {Failure} `configuration`, with every problem. */
export const requireUsable = (problems: readonly Text[]): void =>
  requireNone(
    problems,
    say`${problems.length === 1 ? own('One input') : say`${problems.length} inputs`} cannot be used.`
  )
