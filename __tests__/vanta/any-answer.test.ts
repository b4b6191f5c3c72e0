// Any JSON at all in place of what Vanta lists: it is read whole or turned down, and what is read can be planned with
// and shown on every surface.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { untouched } from '../../src/apply.ts'
import { Failure } from '../../src/errors.ts'
import { begun } from '../../src/progress.ts'
import { annotations } from '../../src/report/annotations.ts'
import { assembleReport } from '../../src/report/assemble.ts'
import { reportJson } from '../../src/report/json.ts'
import { logGroups } from '../../src/report/log.ts'
import { summaryMarkdown } from '../../src/report/markdown.ts'
import { outputs } from '../../src/report/publish.ts'
import { readAccounts } from '../../src/kinds/accounts/vanta.ts'
import type { Client } from '../../src/vanta/client.ts'
import { readGroups } from '../../src/kinds/groups/vanta.ts'
import type { VantaState } from '../../src/vanta/model.ts'
import { readPeople } from '../../src/vanta/people.ts'
import { readViewers } from '../../src/kinds/viewers/vanta.ts'
import { limit, planOf, roster, trustCenter, user, wantedGroup, wantedViewer } from '../plan/values.ts'
import { account } from '../support/world.ts'
import { push } from '../github/events.ts'
import { answering } from './stage.ts'

/** A client whose every GET is answered by the same JSON text. */
const always = (text: string): Client => answering(async () => JSON.parse(text) as unknown)

const names = ['__proto__', 'constructor', 'toString', 'length', 'id', 'uniqueId', 'deletedAt', 'hasNextPage']
const name = fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 8 }))
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '\u0000', '::error::x', '2026-01-01', '9'.repeat(400), '|<b>`@x`', '\ud800', 'u-0001'),
  fc.constant('x'.repeat(70_000))
)
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom(null, true, false, 0, -1, 1e308, 7.5),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(name, tie('any'), { maxKeys: 3, noNullPrototype: true })
  )
})).any

const KINDS = ['accounts', 'people', 'groups', 'viewers'] as const
type Kind = (typeof KINDS)[number]

const answerOf = (kind: Kind, data: unknown): unknown =>
  kind === 'accounts'
    ? { resources: data }
    : { results: { data, pageInfo: { hasNextPage: false, endCursor: null } } }

/** An honest row of each kind, to be spoilt. */
const ROWS: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
  accounts: { ...account(1), roleDescription: 'x', groupIds: ['a'], customProperties: {}, deletedAt: null },
  people: {
    id: 'p-1',
    userId: null,
    emailAddress: 'person1@example.com',
    employment: { status: 'FORMER' },
    groupIds: [],
    name: { display: 'Person 1' },
    tasksSummary: { status: 'NONE', details: {} }
  },
  groups: { id: 'g-1', name: 'Engineering', source: 'Vanta' },
  viewers: { id: 'v-1', email: 'buyer@customer.example', accessLevel: 'FULL_ACCESS', resourceIds: null }
}

const spoilt = (kind: Kind): fc.Arbitrary<unknown> => {
  const honest = ROWS[kind]
  const answer = (data: unknown): unknown => answerOf(kind, data)
  const row = fc
    .dictionary(fc.oneof(fc.constantFrom(...Object.keys(honest)), name), value, {
      maxKeys: 2,
      noNullPrototype: true
    })
    .map((over) => ({ ...honest, ...over }))
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(row, { maxLength: 3 }).map(answer) },
    { weight: 1, arbitrary: value.map(answer) },
    { weight: 1, arbitrary: value }
  )
}

const WANTED = roster({
  users: [
    user({
      uniqueId: 'u-0002',
      roleDescription: 'y',
      updatedTimestamp: '2026-01-01T00:00:00.000Z',
      deactivatedTimestamp: '2026-01-01T00:00:00.000Z',
      lastLoginTimestamp: '2026-01-01T00:00:00.000Z',
      lastPasswordResetTimestamp: '2026-01-01T00:00:00.000Z',
      groupIds: ['b']
    })
  ],
  groups: [wantedGroup(['person1@example.com'], { membership: 'exact' })],
  trustCenters: [trustCenter([wantedViewer({ expirationDate: '2099-01-01T00:00:00.000Z' })])]
})

/** What a read gives, or undefined where it is turned down in the way that ends a run. */
const readOf = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Failure) || error.reason !== 'vanta-error') throw error
    expect(error.message.length).toBeLessThan(2_000)
    return undefined
  }
}

const READERS: Readonly<Record<Kind, (client: Client) => Promise<VantaState>>> = {
  accounts: async (client) => ({ accounts: await readAccounts(client, 'resource') }),
  people: async (client) => ({ people: await readPeople(client) }),
  groups: async (client) => ({ groups: await readGroups(client) }),
  viewers: async (client) => {
    const viewers = await readViewers(client, 'example-co', { includeRemoved: false })
    return { viewers: { current: { 'example-co': viewers }, former: {} } }
  }
}

const rowsIn = ({ accounts, people, groups, viewers }: VantaState): readonly unknown[] | undefined =>
  accounts ?? people ?? groups ?? viewers?.current['example-co']

const listIn = (answer: unknown): unknown => {
  const { resources, results } = Object(answer) as { resources?: unknown; results?: unknown }
  return Array.isArray(resources) ? resources : (Object(results) as { data?: unknown }).data
}

/** Plans with what was read, beside an honest rest, and renders all that people and machines see. */
const show = (state: VantaState): string[] => {
  const plan = planOf(WANTED, state, {
    maxRemovals: limit('1000'),
    maxRaises: limit('1000'),
    protectedUsers: ['person9@example.com']
  })
  const run = { ...begun({ clock: { now: () => 0 } } as never), context: push('').context }
  const outcome = untouched(plan)
  const over = { mode: 'plan', roster: WANTED, state, plan, outcome } as const
  const report = assembleReport({ ...run, ...over }, new Date(0), 1)
  JSON.parse(reportJson(report))
  return [
    ...logGroups(report).flatMap(({ lines }) => lines),
    ...annotations(report).map(({ message }) => message),
    summaryMarkdown(report),
    ...Object.values(outputs(report, ''))
  ]
}

/** All kinds, read of honest rows. */
const honestState = async (): Promise<VantaState> => {
  const parts = KINDS.map((kind) => READERS[kind](always(JSON.stringify(answerOf(kind, [ROWS[kind]])))))
  return Object.assign({}, ...(await Promise.all(parts)))
}

/** What has crashed a check before, in place of each field. */
const pastOf = (kind: Kind): [unknown][] => {
  const odd: readonly unknown[] = [
    { length: { toString: 1 } },
    { toString: 1, valueOf: 2 },
    [{ toString: 1 }],
    { toJSON: 2 }
  ]
  return Object.keys(ROWS[kind]).flatMap((field) =>
    odd.map((past): [unknown] => [answerOf(kind, [{ ...ROWS[kind], [field]: past }])])
  )
}

describe.each(KINDS)('any JSON in place of the %s', (kind) => {
  const runs = Number(process.env['FUZZ_RUNS'] ?? 150)

  test('is turned down, or read whole, planned with and shown', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(kind), async (answer) => {
        const read = await readOf(() => READERS[kind](always(JSON.stringify(answer))))
        if (read === undefined) return
        expect(listIn(answer)).toHaveLength(rowsIn(read)?.length ?? -1)
        const state = { ...(await honestState()), ...read }
        for (const shown of show(state)) {
          // oxlint-disable-next-line no-control-regex
          expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
          expect(shown.length).toBeLessThan(100_000)
        }
      }),
      { numRuns: runs, examples: pastOf(kind) }
    )
  }, 120_000)
})
