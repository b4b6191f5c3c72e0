// The faults: every way in which an answer can be wrong, by name, and the kinds of requests that it makes sense for.
import { z } from 'zod'
import type { FaultRule } from '../../sandbox/faults.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Random } from './random.ts'
import type { Role, Target } from './targets.ts'

/**
 * `passing`: the action is to get over it by itself, if it strikes a few times at most. `lies`: Vanta says success,
 * and has done nothing. `endless`: the answer takes longer than the action waits.
 */
export type Fault = Readonly<{
  name: string
  rule: FaultRule
  passing: boolean
  lies?: boolean
  endless?: boolean
}>

const GATEWAY_PAGE =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>'

const deep = (levels: number): unknown => {
  let value: unknown = []
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { results: value } : [value]
  return value
}

/** JSON that is not what was asked for, by a word that tells them apart. */
const ODD_JSON: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 42],
  ['a text', 'ok'],
  ['a list', []],
  ['an empty object', {}],
  ['empty results', { results: null }],
  ['another list', { results: [{ id: 'someone-else', status: 'SUCCESS' }] }],
  ['a deep one', deep(2_000)],
  ['a dangerous key', JSON.parse('{"__proto__": {"results": []}, "constructor": {"prototype": 1}}')],
  ['an object for a list', { results: { data: { 0: {} }, pageInfo: {} }, resources: { length: 1 } }],
  ['a huge text', { message: 'x'.repeat(100_000) }]
]

const RETRY_AFTER: readonly (readonly [string, () => string, boolean])[] = [
  ['in seconds', () => '7', true],
  ['with a fraction', () => '1.5', true],
  ['as a date', () => new Date(Date.now() + 30_000).toUTCString(), true],
  ['as a date gone by', () => new Date(Date.now() - 3_600_000).toUTCString(), true],
  ['zero', () => '0', true],
  ['negative', () => '-3', true],
  ['in words', () => 'soon', true],
  ['empty', () => '', true],
  ['of years', () => '99999999', false],
  ['of no end', () => '9'.repeat(400), false],
  ['at the end of time', () => 'Fri, 31 Dec 9999 23:59:59 GMT', false]
]

const status = (code: number, over: Partial<Extract<FaultRule, { kind: 'status' }>> = {}): FaultRule => ({
  kind: 'status',
  status: code,
  ...over
})

/** Error bodies in the forms that Vanta, its gateway and what stands before them give. */
const bodyOf = (random: Random, code: number): unknown =>
  random.pick([
    undefined,
    { error: `/0: is not right (${code})` },
    { error: 'invalid', error_description: 'Not like this.' },
    { message: 'Validation error', errors: { 'body.x': { message: 'is wrong' } } },
    `HTTP ${code}`,
    `<html><body>\n<pre>Status ${code} ::error::not a command</pre></body></html>`,
    ''
  ])

const isRead = (role: Role): boolean => role.startsWith('read-')
const isPaged = (role: Role): boolean => isRead(role) && role !== 'read-accounts' && role !== 'read-back'

/** Sending it again does no harm, so the action is to do that. */
const isRepeatable = (role: Role): boolean => role !== 'viewer-invite' && role !== 'offboard'

/** A lost answer does no harm: it is asked for again, or what was done shows when Vanta is read again. */
const isFound = ({ role, effect }: Target, when: 'before' | 'after'): boolean =>
  isRepeatable(role) || (effect && when === 'after')

/** A body that holds what must not be shown: read when it is sent, since the token is not known before. */
const echo = (sandbox: Sandbox, app: 'build' | 'manage'): object => ({
  get message() {
    const { clientSecret, manageClientSecret } = sandbox.credentials
    return `Bearer ${sandbox.state.tokens[app]?.value}, ${app === 'build' ? clientSecret : manageClientSecret}`
  }
})

/** The list under this key of an answer; none where the answer is another one. */
const rowsIn = (body: unknown, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const list = z.looseObject({ [name]: z.array(z.record(z.string(), z.unknown())) }).safeParse(body)
  return list.data?.[name] ?? []
}

type Maker = Readonly<{
  name: string
  fits: (role: Role) => boolean
  make: (random: Random, target: Target, sandbox: Sandbox) => Omit<Fault, 'name'> & { detail?: string }
}>

const always = (): boolean => true

const REFUSALS: readonly Maker[] = [400, 403, 404, 409, 413, 422].map(
  (code): Maker => ({
    name: String(code),
    fits: always,
    make: (random) => ({ rule: status(code, { body: bodyOf(random, code) }), passing: false })
  })
)

const RENEWALS: readonly Maker[] = [
  { name: '401', fits: always, make: (_, { role }) => ({ rule: status(401), passing: role !== 'token' }) },
  {
    name: 'token revoked by another run',
    fits: (role) => role !== 'token',
    make: (random) => ({
      rule: { kind: 'revoke', effect: random.pick(['before', 'after'] as const) },
      passing: true
    })
  }
]

const LIMITS: readonly Maker[] = [
  {
    name: '429',
    fits: always,
    make: () => ({ rule: status(429, { body: 'rate limit exceeded' }), passing: true })
  },
  ...RETRY_AFTER.map(
    ([how, value, passing]): Maker => ({
      name: `429, Retry-After ${how}`,
      fits: always,
      make: () => ({
        rule: status(429, { body: 'rate limit exceeded', headers: { 'Retry-After': value() } }),
        passing
      })
    })
  )
]

const OUTAGES: readonly Maker[] = [500, 502, 503, 504].map(
  (code): Maker => ({
    name: String(code),
    fits: always,
    make: (random, target) => {
      const effect = random.pick(['before', 'after'] as const)
      return {
        rule: status(code, { body: code === 502 ? GATEWAY_PAGE : bodyOf(random, code), effect }),
        passing: isFound(target, effect),
        detail: `${effect} the effect`
      }
    }
  })
)

const LOSSES: readonly Maker[] = [
  ...(['reset', 'hang'] as const).map(
    (kind): Maker => ({
      name: kind,
      fits: always,
      make: (random, target) => {
        const effect = random.pick(['before', 'after'] as const)
        return { rule: { kind, effect }, passing: isFound(target, effect), detail: `${effect} the effect` }
      }
    })
  ),
  {
    name: 'truncated JSON',
    fits: always,
    make: (random, target) => {
      const chunked = random.chance(0.5)
      return {
        rule: { kind: 'truncate', chunked },
        passing: isFound(target, 'after'),
        detail: chunked ? 'chunked' : 'by length'
      }
    }
  }
]

const SLOWNESS: readonly Maker[] = [
  {
    name: 'slow drip',
    fits: always,
    make: () => ({ rule: { kind: 'drip', msPerByte: 2, maxMs: 400 }, passing: true })
  },
  {
    name: 'drip past the time limit',
    fits: isRead,
    make: () => ({ rule: { kind: 'drip', msPerByte: 1_000, maxMs: 4_500 }, passing: true, endless: true })
  }
]

const EMPTINESS: readonly Maker[] = [
  {
    name: 'empty body',
    fits: always,
    make: (random) => {
      const effect = random.pick(['before', 'after'] as const)
      return { rule: { kind: 'empty', effect }, passing: false, detail: `${effect} the effect` }
    }
  },
  {
    name: 'HTML instead of JSON',
    fits: always,
    make: (random) => ({
      rule: {
        kind: 'text',
        body: '<html><title>Maintenance</title></html>',
        contentType: 'text/html',
        effect: random.pick(['before', 'after'] as const)
      },
      passing: false
    })
  }
]

const SHAPES: readonly Maker[] = [
  {
    name: 'JSON of the wrong shape',
    fits: always,
    make: (random) => {
      const [detail, body] = random.pick(ODD_JSON)
      return {
        rule: { kind: 'json', body, effect: random.pick(['before', 'after'] as const) },
        passing: false,
        detail
      }
    }
  }
]

const ECHOES: readonly Maker[] = [
  {
    name: 'an error that echoes secrets',
    fits: always,
    make: (random, { app }, sandbox) => ({
      rule: status(random.pick([400, 403, 422]), { body: echo(sandbox, app) }),
      passing: false
    })
  }
]

const PAGES: readonly Maker[] = [
  {
    name: 'a next page that is this one',
    fits: isPaged,
    make: (random) => {
      const fresh = random.chance(0.5)
      return {
        rule: { kind: 'repeat-cursor', fresh },
        passing: false,
        detail: fresh ? 'fresh cursors' : 'one cursor'
      }
    }
  }
]

const SYNCS: readonly Maker[] = [
  {
    name: 'success: false',
    fits: (role) => role === 'put',
    make: () => ({ rule: { kind: 'json', body: { success: false } }, passing: false })
  },
  {
    name: 'rejected records',
    fits: (role) => role === 'put',
    make: (random) => ({
      rule: {
        kind: 'json',
        body: {
          results: random.pick([
            { accepted: 0, rejected: [{ uniqueId: 'u-0001' }] },
            { accepted: 1, rejected: 2 }
          ])
        },
        effect: random.pick(['before', 'after'] as const)
      },
      passing: false
    })
  },
  {
    name: 'a success that is none',
    fits: (role) => role === 'put',
    make: () => ({ rule: { kind: 'json', body: { success: true } }, passing: false, lies: true })
  },
  {
    name: 'a read-back that lags',
    fits: (role) => role === 'put',
    make: (random) => {
      const reads = random.int(1, 5)
      return { rule: { kind: 'lag', reads }, passing: reads <= 3, detail: `${reads} reads` }
    }
  }
]

const RESULTS: readonly Maker[] = [
  {
    name: 'an offboarding wrongly called done',
    fits: (role) => role === 'offboard',
    make: () => ({ rule: { kind: 'undo' }, passing: false })
  },
  {
    name: 'an offboarding wrongly called failed',
    fits: (role) => role === 'offboard',
    make: () => ({
      rule: {
        kind: 'transform',
        transform: (body) => {
          const results = rowsIn(body, 'results')
          return { results: results.map(({ id }) => ({ id, status: 'ERROR', message: 'Not yet' })) }
        }
      },
      passing: false
    })
  }
]

const READ_BACKS: readonly Maker[] = [
  {
    name: 'a read-back that differs',
    fits: (role) => role === 'read-back',
    make: (random) => {
      const how = random.pick(['a row less', 'a row more', 'another level', 'deleted'])
      return {
        rule: {
          kind: 'transform',
          transform: (body) => {
            const resources = rowsIn(body, 'resources')
            const at = resources.findIndex((row) => (row['deletedAt'] ?? null) === null)
            const row = resources[at]
            if (row === undefined) return body
            if (how === 'a row less') return { resources: resources.toSpliced(at, 1) }
            if (how === 'a row more') return { resources: [...resources, { ...row, uniqueId: 'intruder' }] }
            const changed =
              how === 'deleted' ? { deletedAt: '2026-01-01T00:00:00.000Z' } : { permissionLevel: 'OWNER' }
            return { resources: resources.with(at, { ...row, ...changed }) }
          }
        },
        passing: true,
        detail: how
      }
    }
  }
]

/** Each family is as likely as the next, however many faults it has; those that stand twice have many. */
const FAMILIES = [
  REFUSALS,
  RENEWALS,
  LIMITS,
  LIMITS,
  OUTAGES,
  OUTAGES,
  LOSSES,
  LOSSES,
  SLOWNESS,
  EMPTINESS,
  SHAPES,
  SHAPES,
  ECHOES,
  PAGES,
  SYNCS,
  RESULTS,
  READ_BACKS
]

export const FAULT_NAMES: readonly string[] = [...new Set(FAMILIES.flat())].map(({ name }) => name)

/** A fault that makes sense for the request. */
export const chooseFault = (random: Random, target: Target, sandbox: Sandbox): Fault => {
  const fitting = FAMILIES.map((family) => family.filter(({ fits }) => fits(target.role)))
  const maker = random.pick(random.pick(fitting.filter(({ length }) => length > 0)))
  const { detail, ...fault } = maker.make(random, target, sandbox)
  return { name: detail === undefined ? maker.name : `${maker.name} (${detail})`, ...fault }
}
