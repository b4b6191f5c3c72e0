// What holds for every company: who is never asked for, and that running again and again comes to an end. Many
// runs go through the plan and its application in this process, a few through the bundle and the sandbox.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { type Outcome, applyPlan } from '../../src/apply.ts'
import type { Vanta } from '../../src/apply/vanta.ts'
import { Failure } from '../../src/errors.ts'
import { makePlan } from '../../src/plan/make.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { malformed } from '../../src/vanta/error.ts'
import type { ItemResult, Person, VantaAccount } from '../../src/vanta/model.ts'
import { runStep } from '../support/step.ts'
import type { SeedPerson } from '../../sandbox/build-state.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import { accountInputs, manageInputs, usersFile } from '../support/world.ts'
import { plain, say } from '../../src/say.ts'

const STATUSES = ['FORMER', 'FORMER', 'FORMER', 'CURRENT', 'ON_LEAVE', 'UPCOMING', 'INACTIVE'] as const
/** What may happen to one run. `post-lost`: carried out, but the answer is lost. `post-odd`: it does not fit. */
const FAULTS = [
  'none',
  'none',
  'put-refused',
  'put-lags',
  'post-fails',
  'post-lost',
  'post-odd',
  'people-unreadable'
] as const
type Fault = (typeof FAULTS)[number]

type Entry = Readonly<{ uniqueId: string; email: string; status: 'ACTIVE' | 'DEACTIVATED' }>
type Someone = Readonly<{
  id: string
  userId: string | null
  email: string
  status: (typeof STATUSES)[number]
  /** The HR system says FORMER from this run on. */
  formerFrom: number | undefined
  complete: boolean
  open: number
  /** The open tasks are done from this run on; undefined for never. */
  openUntil: number | undefined
  /** Until this run Vanta says no for a reason that its list does not show. */
  blockedUntil: number
}>
type Company = Readonly<{
  rows: readonly (Entry & Readonly<{ deleted: boolean }>)[]
  file: readonly Entry[]
  people: readonly Someone[]
  protectedUsers: readonly string[]
  acknowledger: string
}>

const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
]
/** A handful of addresses, so that accounts and people share them, each in several spellings. */
const address = fc
  .tuple(fc.nat({ max: 6 }), fc.constantFrom(...SPELLINGS))
  .map(([n, spell]) => spell(`person${n}@example.com`))
const uniqueId = fc.nat({ max: 9 }).map((n) => `u-${n}`)
const status = fc.constantFrom('ACTIVE' as const, 'ACTIVE' as const, 'DEACTIVATED' as const)
const entry = fc.record({ uniqueId, email: address, status })
const run = fc.integer({ min: 1, max: 3 })

const people = fc
  .array(
    fc.record({
      userId: fc.option(
        fc.nat({ max: 4 }).map((n) => `user-${n}`),
        { freq: 5 }
      ),
      email: address,
      status: fc.constantFrom(...STATUSES),
      formerFrom: fc.option(run, { nil: undefined, freq: 1 }),
      complete: fc.nat({ max: 5 }).map((n) => n === 0),
      open: fc.constantFrom(0, 0, 0, 1, 2),
      openUntil: fc.option(run, { nil: undefined, freq: 3 }),
      blockedUntil: fc.constantFrom(0, 0, 0, 2, 3)
    }),
    { maxLength: 8 }
  )
  .map((all) => all.map((one, n): Someone => Object.assign({}, one, { id: `p-${n}` })))

const BOSS: Someone = {
  id: 'boss',
  userId: 'user-boss',
  email: 'Boss@example.com',
  status: 'CURRENT',
  formerFrom: undefined,
  complete: false,
  open: 0,
  openUntil: undefined,
  blockedUntil: 0
}

const company: fc.Arbitrary<Company> = fc.record({
  rows: fc.uniqueArray(fc.record({ uniqueId, email: address, status, deleted: fc.boolean() }), {
    maxLength: 10,
    selector: (row) => row.uniqueId
  }),
  file: fc.uniqueArray(entry, { minLength: 1, maxLength: 6, selector: (user) => user.uniqueId }),
  people: people.map((all) => all.concat(BOSS)),
  protectedUsers: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(fc.oneof(address, uniqueId), { maxLength: 2 }) }
  ),
  acknowledger: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('boss', 'boss@example.com', 'user-boss') },
    {
      weight: 2,
      arbitrary: fc.oneof(address, fc.constantFrom('p-0', 'user-1', 'nobody', 'nobody@example.com'))
    }
  )
})

const key = (email: string): string => email.toLowerCase()
const isActive = (entries: readonly Entry[], email: string): boolean =>
  entries.some((one) => one.status === 'ACTIVE' && key(one.email) === key(email))
const isProtected = ({ protectedUsers }: Company, entries: readonly Entry[], email: string): boolean =>
  protectedUsers.some(
    (given) =>
      key(given) === key(email) ||
      entries.some((one) => one.uniqueId === given && key(one.email) === key(email))
  )
/** The ids of the people whom the input names, by whichever of its forms. */
const acknowledgers = ({ acknowledger, people: all }: Company): readonly string[] =>
  all
    .filter(
      ({ id, userId, email }) =>
        id === acknowledger || userId === acknowledger || key(email) === key(acknowledger)
    )
    .map(({ id }) => id)

const statusIn = (one: Someone, runNumber: number): string =>
  one.formerFrom !== undefined && runNumber >= one.formerFrom ? 'FORMER' : one.status
const openIn = (one: Someone, runNumber: number): number =>
  one.openUntil !== undefined && runNumber >= one.openUntil ? 0 : one.open

/** Why a request should never have named this person; undefined if it may. Said without the action's own code. */
const offence = (
  all: Company,
  listed: readonly Entry[],
  id: string,
  runNumber: number,
  complete: ReadonlySet<string>
): string | undefined => {
  const one = all.people.find((each) => each.id === id)
  if (one === undefined) return 'is nobody'
  if (isActive(all.file, one.email)) return 'has an ACTIVE account in the file'
  if (isProtected(all, [...listed, ...all.file], one.email)) return 'is protected'
  if (statusIn(one, runNumber) !== 'FORMER') return 'is not FORMER'
  if (openIn(one, runNumber) > 0) return 'has open tasks'
  if (complete.has(id)) return 'is complete already'
  if (all.people.filter(({ email }) => key(email) === key(one.email)).length > 1) return 'is not the only one'
  if (acknowledgers(all).includes(id)) return 'is the acknowledger'
  if (![...listed, ...all.file].some(({ email }) => key(email) === key(one.email)))
    return 'never had an account'
  return undefined
}

/** Whoever must be complete in the end, judged from Vanta's list as it is then. */
const eligible = (all: Company, listed: readonly Entry[]): readonly string[] => {
  const by = acknowledgers(all)
  // An id may be a user's whom no person stands for, but only where Vanta's list names no users at all.
  if (all.acknowledger.includes('@') ? by.length !== 1 : by.length === 0) return []
  // Whoever has left completes nobody's offboarding.
  const named = all.people.filter(({ id }) => by.includes(id))
  if (named.length > 0 && named.every((one) => statusIn(one, 9) === 'FORMER')) return []
  return all.people
    .filter(({ id }) => offence(all, listed, id, 9, new Set()) === undefined)
    .map(({ id }) => id)
}

const accountOf = ({ uniqueId: id, email, status: state }: Entry): Account => ({
  uniqueId: id,
  displayName: id,
  fullName: id,
  accountName: id,
  email,
  externalUrl: `https://app.example.com/users/${id}`,
  permissionLevel: 'BASE',
  createdTimestamp: '2024-01-01T00:00:00.000Z',
  status: state,
  mfaEnabled: false,
  mfaMethods: [],
  authMethod: 'SSO'
})
const rowOf = (account: Account, deletedAt: string | null): VantaAccount => ({
  uniqueId: account.uniqueId,
  email: account.email,
  status: account.status,
  deletedAt,
  fields: account
})
const entriesOf = (rows: readonly VantaAccount[]): readonly Entry[] =>
  rows.map(({ uniqueId: id, email, status: state }) => ({
    uniqueId: id,
    email,
    status: state === 'ACTIVE' ? 'ACTIVE' : 'DEACTIVATED'
  }))

const PLACE = { file: 'vanta-users.yml', line: 1, column: 1 }
const DELETED = '2025-01-01T00:00:00.000Z'
const rosterOf = ({ file }: Company): Roster => ({
  files: [{ path: PLACE.file, usersKey: PLACE }],
  users: file.map((user) => ({ account: accountOf(user), place: PLACE }))
})

/** A Vanta in this process: one full-state list, and people whom it offboards only where its own rules allow it. */
const vantaOf = (all: Company) => {
  let rows = all.rows.map((row) => rowOf(accountOf(row), row.deleted ? DELETED : null))
  const complete = new Set(all.people.flatMap((one) => (one.complete ? [one.id] : [])))
  const asked: string[][] = []

  const peopleIn = (runNumber: number): readonly Person[] =>
    all.people.map((one) => ({
      id: one.id,
      userId: one.userId,
      email: one.email,
      name: one.id,
      employmentStatus: statusIn(one, runNumber),
      tasksStatus: complete.has(one.id) ? 'OFFBOARDING_COMPLETE' : 'OFFBOARDING_DUE_SOON',
      openOffboardingTasks: openIn(one, runNumber),
      groupIds: []
    }))
  const offboard = (id: string, runNumber: number): ItemResult => {
    const one = all.people.find((each) => each.id === id)
    if (one === undefined) return { id, ok: false, message: say`Person not found` }
    const live = rows.filter((row) => row.deletedAt === null)
    const isEligible =
      statusIn(one, runNumber) === 'FORMER' &&
      openIn(one, runNumber) === 0 &&
      runNumber >= one.blockedUntil &&
      !complete.has(id) &&
      !isActive(entriesOf(live), one.email)
    if (!isEligible) return { id, ok: false, message: say`Person is not eligible` }
    complete.add(id)
    return { id, ok: true }
  }

  const writes = (runNumber: number, fault: Fault): Vanta => {
    const refusal = new Failure('vanta-error', say`Vanta says no.`)
    let shown = rows
    return {
      putAccounts: async (body, mayLeave) => {
        await mayLeave()
        if (fault === 'put-refused') throw refusal
        const kept = new Set(body.map(({ uniqueId: id }) => id))
        rows = [
          ...rows
            .filter(({ uniqueId: id }) => !kept.has(id))
            .map((row) => Object.assign({}, row, { deletedAt: row.deletedAt ?? DELETED })),
          ...body.map((account) => rowOf(account, null))
        ]
        if (fault !== 'put-lags') shown = rows
      },
      readAccounts: async () => shown,
      isListFresh: () => true,
      isSuperseded: async () => false,
      isCancelled: () => false,
      addPeople: async () => [],
      removePeople: async () => [],
      updateViewer: async () => ({ id: '', ok: true }),
      inviteViewer: async () => ({ id: '', ok: true }),
      offboardPeople: async (ids) => {
        asked.push([...ids])
        if (fault === 'post-fails') throw new Failure('vanta-error', say`No answer.`)
        const results = ids.map((id) => offboard(id, runNumber))
        if (fault === 'post-lost') throw new Failure('vanta-error', say`No answer.`)
        if (fault === 'post-odd')
          throw malformed(say`offboard`, 'POST', '/v1/people/offboard', say`it does not fit`)
        return results
      },
      readPeople: async () => {
        if (fault === 'people-unreadable') throw new Failure('vanta-error', say`No answer.`)
        return peopleIn(runNumber)
      },
      sleep: async () => {},
      log: () => {}
    }
  }
  return { asked, complete, writes, peopleIn, rows: () => rows }
}

/** One run as `main` has it. Undefined where a guard refuses the plan. */
const runIn = async (
  vanta: ReturnType<typeof vantaOf>,
  all: Company,
  runNumber: number,
  fault: Fault
): Promise<Outcome | undefined> => {
  const plan = makePlan(
    rosterOf(all),
    { accounts: vanta.rows(), people: vanta.peopleIn(runNumber) },
    {
      resourceId: 'resource',
      maxRemovals: { kind: 'number', value: 1_000, text: '1000' },
      maxRaises: { kind: 'number', value: 1_000, text: '1000' },
      protectedUsers: all.protectedUsers,
      expectedPlan: '',
      acknowledger: all.acknowledger,
      leavers: 'offboard',
      offboardingSkipped: undefined
    },
    { now: 0, placeOfRemoved: () => undefined, policies: [], bodyBytes: () => 0 }
  )
  if (plan.guards.some(({ refusals }) => refusals.length > 0)) return undefined
  return applyPlan(plan, vanta.writes(runNumber, fault), new Map())
}

const faults = fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...FAULTS)))
const LAST = 5

describe('for any company, in this process', () => {
  test('nobody is asked for who has an ACTIVE account in the file, is protected, or is not FORMER', async () => {
    let requests = 0
    await fc.assert(
      fc.asyncProperty(company, faults, async (all, mishaps) => {
        const vanta = vantaOf(all)
        for (let n = 1; n <= LAST; n += 1) {
          const listed = entriesOf(vanta.rows())
          const before = new Set(vanta.complete)
          const first = vanta.asked.length
          await runIn(vanta, all, n, mishaps[n - 1] ?? 'none')
          const ids = vanta.asked.slice(first).flat()
          requests += ids.length
          expect(
            ids
              .map((id) => ({ id, offence: offence(all, listed, id, n, before) }))
              .filter((one) => one.offence)
          ).toEqual([])
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
      { numRuns: 1_500 }
    )
    // The property says something only where somebody is asked for now and then.
    expect(requests).toBeGreaterThan(100)
  })

  test('nobody is asked for by a run whose accounts were not written and read back', async () => {
    await fc.assert(
      fc.asyncProperty(company, fc.constantFrom('put-refused', 'put-lags'), async (all, mishap) => {
        const vanta = vantaOf(all)
        const outcome = await runIn(vanta, all, 1, mishap)
        if (outcome?.accounts?.verified === true) return
        expect(vanta.asked).toEqual([])
        for (const { decision, result } of outcome?.leavers ?? [])
          expect(result.status).toBe(decision === 'offboard' ? 'not-tried' : 'planned')
      }),
      { numRuns: 500 }
    )
  })

  test('what is reported is what Vanta says after the run, whatever was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(company, fc.constantFrom(...FAULTS), async (all, mishap) => {
        const vanta = vantaOf(all)
        const before = new Set(vanta.complete)
        const outcome = await runIn(vanta, all, 1, mishap)
        const done = outcome?.leavers.filter(({ result }) => result.status === 'done') ?? []
        const added = [...vanta.complete].filter((id) => !before.has(id))
        const reported = done.map(({ personId: id }) => id)
        // Where people could not be read again, nobody is called done, though some may be.
        expect(new Set(reported)).toEqual(new Set(mishap === 'people-unreadable' ? [] : added))
        for (const { decision, pending } of outcome?.leavers ?? [])
          if (decision === 'pending') expect(plain(pending?.reason ?? say``)).toMatch(/\S/)
      }),
      { numRuns: 500 }
    )
  })

  test('runs converge: whoever is eligible ends complete, and then no further request is sent', async () => {
    let completed = 0
    await fc.assert(
      fc.asyncProperty(company, faults, async (all, mishaps) => {
        const vanta = vantaOf(all)
        for (let n = 1; n <= LAST; n += 1) {
          const outcome = await runIn(vanta, all, n, mishaps[n - 1] ?? 'none')
          if (outcome === undefined) return
        }
        const wanted = eligible(all, entriesOf(vanta.rows()))
        expect(wanted.filter((id) => !vanta.complete.has(id))).toEqual([])
        completed += wanted.length
        const sent = vanta.asked.length
        for (const n of [LAST + 1, LAST + 2]) {
          const outcome = await runIn(vanta, all, n, 'none')
          expect(outcome?.failure).toBeUndefined()
          expect(outcome?.leavers.filter(({ decision }) => decision === 'offboard')).toEqual([])
        }
        expect(vanta.asked).toHaveLength(sent)
      }),
      { numRuns: 1_500 }
    )
    expect(completed).toBeGreaterThan(100)
  })
})

/** The sandbox changes nobody's employment by itself, and has no reasons that its list does not show. */
const asSandboxKnows = (all: Company): Company => ({
  ...all,
  people: all.people.map((one) =>
    Object.assign({}, one, {
      complete: one.complete && one.status === 'FORMER',
      formerFrom: undefined,
      blockedUntil: 0
    })
  )
})
const seedOf = (one: Someone): SeedPerson => ({
  id: one.id,
  userId: one.userId,
  email: one.email,
  status: one.status,
  offboardingComplete: one.complete,
  openTasks: Array.from({ length: one.open }, (_, n) => `Task ${n}`),
  ...(one.openUntil === undefined ? {} : { tasksOpenUntilRun: one.openUntil })
})

const offboarded = (sandbox: Sandbox): readonly string[] =>
  sandbox.requests.flatMap(({ path, requestBody }) =>
    path === '/v1/people/offboard'
      ? [...JSON.stringify(requestBody).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)
      : []
  )

describe('for any company, in the bundle against the sandbox', () => {
  test('the same holds, and four hourly runs are enough', async () => {
    await fc.assert(
      fc.asyncProperty(company.map(asSandboxKnows), async (all) => {
        await using sandbox = await startSandbox({
          limits: 'off',
          seed: {
            accounts: all.rows.map((row) => ({
              ...accountOf(row),
              mfaMethods: [],
              groupIds: null,
              deletedAt: row.deleted ? DELETED : null
            })),
            people: all.people.map(seedOf)
          }
        })
        const isComplete = (): Set<string> =>
          new Set(
            sandbox.state.people.flatMap(({ id, tasksSummary }) =>
              tasksSummary.status === 'OFFBOARDING_COMPLETE' ? [id] : []
            )
          )
        const step = async (): Promise<string> => {
          const { outputs } = await runStep({
            fast: true,
            event: 'schedule',
            payload: {},
            files: { 'vanta-users.yml': usersFile(all.file.map(accountOf)) },
            inputs: {
              ...accountInputs(sandbox),
              ...manageInputs(sandbox, all.acknowledger),
              'max-removals': '1000',
              'protected-users': all.protectedUsers.join('\n')
            }
          })
          return outputs['failure-reason'] ?? 'no outputs'
        }
        for (let n = 1; n <= 4; n += 1) {
          const listed = sandbox.state.accounts.map(
            (row): Entry => ({
              uniqueId: row.uniqueId,
              email: row.email,
              status: row.status === 'ACTIVE' ? 'ACTIVE' : 'DEACTIVATED'
            })
          )
          const before = isComplete()
          const first = offboarded(sandbox).length
          const reason = await step()
          const ids = offboarded(sandbox).slice(first)
          if (reason === 'refused') {
            expect(ids).toEqual([])
            return
          }
          expect(reason).toBe('')
          expect(
            // Tasks are done from a run on that the sandbox counts by its tokens.
            ids.map((id) => offence(all, listed, id, sandbox.state.run, before)).filter(Boolean)
          ).toEqual([])
        }
        const complete = isComplete()
        expect(eligible(all, all.file).filter((id) => !complete.has(id))).toEqual([])
        const sent = offboarded(sandbox).length
        await step()
        expect(offboarded(sandbox)).toHaveLength(sent)
      }),
      { numRuns: 6, endOnFailure: true }
    )
  }, 60_000)
})
