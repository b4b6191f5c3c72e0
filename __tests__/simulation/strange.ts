// Anything at all that may come back from Vanta: every way in which an answer can be wrong, and where it makes sense.
import type { Fault } from '../../sandbox/faults.ts'
import { CREDENTIALS } from '../../sandbox/vanta.ts'
import type { Picture } from './evidence.ts'
import type { Random } from './random.ts'

/** Requests by what they are to a run; reads after the sync have names of their own. */
export const PLACES = [
  'token build',
  'token manage',
  'GET accounts',
  'GET people',
  'GET groups',
  'GET viewers',
  'GET former viewers',
  'PUT accounts',
  'GET accounts after',
  'GET people after',
  'add',
  'take out',
  'PATCH viewer',
  'invite',
  'offboard'
] as const
export type Place = (typeof PLACES)[number]

/** `passing`: a run gets over it by itself, as long as it does not strike too often. */
export type Strange = Readonly<{ fault: Fault; passing: boolean }>

type Family = Readonly<{
  name: string
  /** Where it makes sense; everywhere unless told. */
  at?: (place: Place) => boolean
  make: (random: Random, place: Place, vanta: Picture) => Strange
}>

const isToken = (place: Place): boolean => place.startsWith('token')
const isOfBuild = (place: Place): boolean => place.includes('accounts')
/** Sending it again does no harm, so a run does that. */
const isRepeatable = (place: Place): boolean => place !== 'invite' && place !== 'offboard'

/** JSON that is not what was asked for. */
const ODD_JSON: readonly unknown[] = [
  null,
  42,
  'ok',
  [],
  {},
  { results: null },
  { results: [{ id: 'someone-else', status: 'SUCCESS' }] },
  JSON.parse('{"__proto__": {"results": []}, "constructor": {"prototype": 1}}'),
  { results: { data: { 0: {} }, pageInfo: {} }, resources: { length: 1 } },
  { message: 'x'.repeat(100_000) }
]

/** What `Retry-After` may hold, and whether a run waits for it. */
const RETRY_AFTER: readonly (readonly [string | undefined, boolean])[] = [
  [undefined, true],
  ['7', true],
  ['1.5', true],
  ['Mon, 02 Nov 2026 09:00:40 GMT', true],
  ['Sun, 01 Nov 2026 09:00:00 GMT', true],
  ['0', true],
  ['-3', true],
  ['soon', true],
  ['', true],
  ['99999999', false],
  ['9'.repeat(400), false],
  ['Fri, 31 Dec 9999 23:59:59 GMT', false]
]

const GATEWAY_PAGE =
  '<!DOCTYPE html><html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>'

/** Errors in the forms that Vanta, its gateway and what is in front of them give. */
const ERRORS: readonly unknown[] = [
  undefined,
  { error: '/0: is not right' },
  { error: 'invalid', error_description: 'Not like this.' },
  { message: 'Validation error', errors: { 'body.x': { message: 'is wrong' } } },
  GATEWAY_PAGE,
  '<html><body>\n<pre>Status ::error::not a command</pre></body></html>',
  ''
]

const effectOf = (random: Random): 'before' | 'after' => random.pick(['before', 'after'] as const)
const failing = (fault: Fault): Strange => ({ fault, passing: false })

/** A list of accounts that is not the one that Vanta holds. */
const otherList = (random: Random, { accounts }: Picture): Fault => {
  const at = accounts.findIndex(({ deletedAt }) => deletedAt === null)
  const row = accounts[at]
  const lists = row && [
    accounts.toSpliced(at, 1),
    [...accounts, { ...row, uniqueId: 'intruder' }],
    accounts.with(at, { ...row, deletedAt: '2026-01-01T00:00:00.000Z' }),
    accounts.with(at, { ...row, permissionLevel: row.permissionLevel === 'ADMIN' ? 'BASE' : 'ADMIN' })
  ]
  return { kind: 'json', body: { resources: lists === undefined ? [] : random.pick(lists) } }
}

const FAMILIES: readonly Family[] = [
  {
    name: 'refusal',
    make: (random) =>
      failing({
        kind: 'status',
        status: random.pick([400, 403, 404, 409, 413, 422]),
        body: random.pick(ERRORS)
      })
  },
  {
    name: 'dead token',
    at: (place) => !isToken(place),
    make: (random) => ({
      fault: random.pick<Fault>([
        { kind: 'status', status: 401 },
        { kind: 'revoke', effect: effectOf(random) }
      ]),
      passing: true
    })
  },
  {
    name: 'limit',
    make: (random) => {
      const [value, passing] = random.pick(RETRY_AFTER)
      const headers = value === undefined ? {} : { 'Retry-After': value }
      return { fault: { kind: 'status', status: 429, headers, body: 'rate limit exceeded' }, passing }
    }
  },
  {
    name: 'outage',
    make: (random, place) => ({
      fault: {
        kind: 'status',
        status: random.pick([500, 502, 503, 504]),
        body: random.pick(ERRORS),
        effect: effectOf(random)
      },
      passing: isRepeatable(place)
    })
  },
  {
    name: 'loss',
    make: (random, place) => ({
      fault: random.pick<Fault>([
        { kind: 'reset', effect: effectOf(random) },
        { kind: 'hang', effect: effectOf(random) },
        { kind: 'truncate' }
      ]),
      passing: isRepeatable(place)
    })
  },
  {
    name: 'nothing to read',
    make: (random) =>
      failing(
        random.pick<Fault>([
          { kind: 'empty', effect: effectOf(random) },
          { kind: 'text', body: GATEWAY_PAGE, contentType: 'text/html', effect: effectOf(random) }
        ])
      )
  },
  {
    name: 'odd JSON',
    make: (random) => failing({ kind: 'json', body: random.pick(ODD_JSON), effect: effectOf(random) })
  },
  {
    name: 'echo of secrets',
    make: (random, place, { tokens }) => {
      const { clientSecret, manageClientSecret } = CREDENTIALS
      // A token whose answer never came is nothing that a run could know.
      const token = isToken(place) ? '' : tokens[isOfBuild(place) ? 'build' : 'manage']?.value
      const message = `Bearer ${token}, ${clientSecret}, ${manageClientSecret}`
      return failing({ kind: 'status', status: random.pick([400, 403, 422]), body: { message } })
    }
  },
  {
    name: 'endless pages',
    at: (place) => place.startsWith('GET ') && !place.startsWith('GET accounts'),
    make: (random) => failing({ kind: 'repeat-cursor', fresh: random.chance(0.5) })
  },
  {
    name: 'sync not taken',
    at: (place) => place === 'PUT accounts',
    make: (random) =>
      failing({
        kind: 'json',
        body: random.pick<unknown>([
          { success: false },
          { success: true },
          { results: { accepted: 0, rejected: [{ uniqueId: 'u-0001' }] } },
          { results: { accepted: 1, rejected: 2 } }
        ])
      })
  },
  {
    name: 'lists that lag',
    at: (place) => place === 'PUT accounts',
    make: (random) => {
      const reads = random.int(1, 5)
      return { fault: { kind: 'lag', reads }, passing: reads <= 3 }
    }
  },
  {
    name: 'read-back that differs',
    at: (place) => place === 'GET accounts after',
    make: (random, _, vanta) => ({ fault: otherList(random, vanta), passing: true })
  },
  {
    name: 'offboarding that is none',
    at: (place) => place === 'offboard',
    make: () => failing({ kind: 'undo' })
  }
]

export const FAMILY_NAMES: readonly string[] = FAMILIES.map(({ name }) => name)

/** A wrong answer that makes sense at this place, and the name of its family. */
export const strangeAt = (random: Random, place: Place, vanta: Picture): Strange & { family: string } => {
  // Those that fit few places come up more often where they fit.
  const fitting = FAMILIES.filter(({ at }) => at?.(place) ?? true)
  const { name, make } = random.pick([...fitting, ...fitting.filter(({ at }) => at !== undefined)])
  return { ...make(random, place, vanta), family: name }
}
