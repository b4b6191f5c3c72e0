import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Problem } from '../../src/errors.ts'
import { differencesFrom } from '../../src/kinds/accounts/proof.ts'
import { showsInReadBack } from '../../src/kinds/accounts/plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Account } from '../../src/kinds/accounts/fields.ts'
import type { Roster } from '../../src/roster/roster.ts'
import { plain } from '../../src/say.ts'
import type { VantaAccount, VantaState } from '../../src/vanta/model.ts'
import { type Company, company, GROUPS } from './companies.ts'
import { boss, limit, NOW, planOf, row } from './values.ts'
import { read } from '../support/texts.ts'

const rosterOf = ({ users, groups, trustCenters }: Company): Partial<Roster> => ({
  users,
  groups,
  trustCenters
})

const stateOf = ({ rows, people, viewers, formerViewers }: Company): VantaState => ({
  accounts: rows,
  people: [...people, boss],
  groups: GROUPS,
  viewers,
  formerViewers
})

const plan = (one: Company, maxRemovals = '20%'): Plan =>
  planOf(rosterOf(one), stateOf(one), { protectedUsers: one.protectedUsers, maxRemovals: limit(maxRemovals) })

const RUNS = 200

const check = (property: (one: Company) => void): void => {
  fc.assert(fc.property(company, property), { numRuns: RUNS })
}

const lower = (email: string): string => email.toLowerCase()
const isLive = ({ deletedAt }: VantaAccount): boolean => deletedAt === null

/** Vanta after a full-state sync: what was sent is there, what was left out is deleted, and stays listed. */
const afterSync = (rows: readonly VantaAccount[], sent: readonly Account[]): readonly VantaAccount[] => {
  const ids = new Set(sent.map(({ uniqueId }) => uniqueId))
  return [
    ...rows
      .filter(({ uniqueId }) => !ids.has(uniqueId))
      .map(
        (one): VantaAccount =>
          Object.assign({}, one, { deletedAt: one.deletedAt ?? '2026-11-20T12:00:00.000Z' })
      ),
    ...sent.map((one) => row(one))
  ]
}

describe('whoever is decided to be offboarded', () => {
  test('has left, has no ACTIVE account in the file, is not protected, and is one person with nothing open', () => {
    let offboarded = 0
    check((one) => {
      const active = new Set(
        one.users
          .filter(({ account }) => account.status === 'ACTIVE')
          .map(({ account }) => lower(account.email))
      )
      const known = [...one.rows, ...one.users.map(({ account }) => account)]
      const isProtected = (email: string): boolean =>
        one.protectedUsers.some(
          (entry) =>
            lower(entry) === email ||
            known.some((other) => other.uniqueId === entry && lower(other.email) === email)
        )
      for (const leaver of plan(one).offboarding?.leavers ?? []) {
        if (leaver.decision !== 'offboard') {
          expect(read(leaver.pending?.reason)).toMatch(/\.$/)
          continue
        }
        offboarded += 1
        const email = lower(leaver.email)
        const matches = one.people.filter((person) => lower(person.email) === email)
        expect(matches).toMatchObject([
          { id: leaver.personId, employmentStatus: 'FORMER', openOffboardingTasks: 0 }
        ])
        expect(matches[0]?.tasksStatus).not.toBe('OFFBOARDING_COMPLETE')
        expect(active).not.toContain(email)
        expect(isProtected(email)).toBe(false)
        expect(known.map((other) => lower(other.email))).toContain(email)
      }
    })
    expect(offboarded).toBeGreaterThan(RUNS / 20)
  })

  test('is everyone who can be: a candidate who is passed over has a reason that holds', () => {
    check((one) => {
      const leavers = plan(one).offboarding?.leavers ?? []
      for (const { decision, email, pending } of leavers) {
        if (decision === 'offboard' || pending?.code === 'protected') continue
        const matches = one.people.filter((person) => lower(person.email) === lower(email))
        const [person] = matches
        const holds =
          matches.length !== 1 || person?.employmentStatus !== 'FORMER' || person.openOffboardingTasks > 0
        expect(holds).toBe(true)
      }
    })
  })

  test('is complete after that, and then nobody is left to offboard', () => {
    check((any) => {
      // An id protects the address that the account has; once the file has changed that, another one.
      const one = { ...any, protectedUsers: any.protectedUsers.filter((entry) => entry.includes('@')) }
      const first = plan(one)
      const done = new Set(
        first.offboarding?.leavers.flatMap(({ decision, personId }) =>
          decision === 'offboard' ? [personId] : []
        )
      )
      const people = one.people.map((person) =>
        done.has(person.id) ? Object.assign({}, person, { tasksStatus: 'OFFBOARDING_COMPLETE' }) : person
      )
      const second = plan({ ...one, people, rows: afterSync(one.rows, first.accounts?.body ?? []) })
      expect(second.offboarding?.leavers.filter(({ decision }) => decision === 'offboard')).toEqual([])
    })
  })
})

const isOn = (live: VantaAccount | undefined): boolean => live !== undefined && live.status !== 'DEACTIVATED'

describe('the accounts of a plan', () => {
  test('are sent exactly as the file has them', () => {
    check((one) => {
      const body = plan(one).accounts?.body ?? []
      const ids = body.map(({ uniqueId }) => uniqueId)
      expect(ids).toEqual(ids.toSorted())
      expect(new Set(body)).toEqual(new Set(one.users.map(({ account }) => account)))
      expect(body).toHaveLength(one.users.length)
    })
  })

  test('are as planned after the sync, and a second plan is empty', () => {
    check((one) => {
      const first = plan(one).accounts
      const after = afterSync(one.rows, first?.body ?? [])
      expect(differencesFrom({ body: first?.body ?? [] }, after, one.rows)).toEqual([])
      const second = plan({ ...one, rows: after }).accounts
      expect(second?.changes).toEqual([])
      expect(second?.counts.unchanged).toBe(one.users.length)
    })
  })

  test('read back otherwise exactly where they were to change, if the sync did nothing', () => {
    check((one) => {
      const accounts = plan(one).accounts
      const expected = accounts?.changes.filter(showsInReadBack).map(({ uniqueId }) => uniqueId)
      const differing = differencesFrom({ body: accounts?.body ?? [] }, one.rows, one.rows)
      const found = new Set(differing.map(({ uniqueId }) => uniqueId))
      expect([...found].toSorted()).toEqual(expected?.toSorted())
    })
  })

  test('are counted as what happens in Vanta', () => {
    check((one) => {
      const accounts = plan(one).accounts
      const counts = accounts?.counts
      const before = new Map(one.rows.filter(isLive).map((live) => [live.uniqueId, live]))
      const after = new Map(
        afterSync(one.rows, accounts?.body ?? [])
          .filter(isLive)
          .map((live) => [live.uniqueId, live])
      )
      const lost = [...before.keys()].filter((id) => !after.has(id))
      const off = [...before.keys()].filter(
        (id) => after.has(id) && isOn(before.get(id)) && !isOn(after.get(id))
      )
      const on = [...before.keys()].filter(
        (id) => after.has(id) && !isOn(before.get(id)) && isOn(after.get(id))
      )
      const fresh = [...after.keys()].filter((id) => !before.has(id))
      expect(counts).toMatchObject({
        removed: lost.length,
        deactivated: off.length,
        reactivated: on.length,
        created: fresh.length
      })
      expect((counts?.updated ?? 0) + (counts?.unchanged ?? 0)).toBe(
        after.size - off.length - on.length - fresh.length
      )
      expect(accounts?.before).toEqual({
        active: [...before.values()].filter(isOn).length,
        deactivated: [...before.values()].filter((live) => !isOn(live)).length,
        deleted: one.rows.length - before.size
      })
    })
  })

  test('that no guard refuses keep every protected account alive, active, and protected', () => {
    let passed = 0
    check((one) => {
      const made = plan(one, '100%')
      const guard = made.guards.find(({ name }) => name === 'protected-users')
      if (guard?.refusals.length !== 0) return
      passed += 1
      const isNamed = (live: VantaAccount): boolean =>
        one.protectedUsers.some((entry) => entry === live.uniqueId || lower(entry) === lower(live.email))
      const after = new Map(
        afterSync(one.rows, made.accounts?.body ?? [])
          .filter(isLive)
          .map((live) => [live.uniqueId, live])
      )
      for (const live of one.rows.filter((each) => isLive(each) && isNamed(each))) {
        const now = after.get(live.uniqueId)
        expect(now).toBeDefined()
        if (now === undefined) continue
        expect(isNamed(now)).toBe(true)
        if (live.status !== 'DEACTIVATED') expect(now.status).toBe('ACTIVE')
      }
    })
    expect(passed).toBeGreaterThan(RUNS / 20)
  })

  test('are refused exactly where more go than max-removals allows, or none is listed', () => {
    check((one) => {
      const made = plan(one, '2')
      const { removed = 0, deactivated = 0 } = made.accounts?.counts ?? {}
      const refusals = (name: string) => made.guards.find((guard) => guard.name === name)?.refusals.length
      expect(refusals('max-removals')).toBe(removed + deactivated > 2 ? 1 : 0)
      expect(refusals('users-listed')).toBe(one.users.length === 0 ? 1 : 0)
    })
  })
})

/** The same list in another order, decided by a number. */
const shuffled = <T>(list: readonly T[], seed: number): readonly T[] => {
  const rest = [...list]
  const out: T[] = []
  for (let index = seed; rest.length > 0; index = index * 31 + 7)
    out.push(...rest.splice(index % rest.length, 1))
  return out
}

const withKeysShuffled = <T extends object>(value: T, seed: number): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same entries in another order
  Object.fromEntries(shuffled(Object.entries(value), seed)) as T

/** The same files, written in another order: files, users, keys, groups, members, Trust Centers and viewers. */
const rewritten = (one: Company, seed: number): Company => ({
  ...one,
  users: shuffled(one.users, seed).map(({ account, place }) => ({
    account: withKeysShuffled(account, seed),
    place
  })),
  groups: shuffled(one.groups, seed).map((group) =>
    Object.assign({}, group, { members: shuffled(group.members, seed) })
  ),
  trustCenters: shuffled(one.trustCenters, seed).map((center) =>
    Object.assign({}, center, {
      viewers: shuffled(center.viewers, seed).map((viewer) => withKeysShuffled(viewer, seed))
    })
  )
})

/** The same sets in another order. */
const withSetsShuffled = (one: Company, seed: number): Company => ({
  ...one,
  users: one.users.map(({ account, place }) => ({
    account: {
      ...account,
      mfaMethods: shuffled(account.mfaMethods, seed),
      ...(account.groupIds === undefined ? {} : { groupIds: shuffled(account.groupIds, seed) })
    },
    place
  })),
  rows: shuffled(one.rows, seed),
  trustCenters: one.trustCenters.map((center) =>
    Object.assign({}, center, {
      viewers: center.viewers.map((viewer) =>
        viewer.resourceIds === undefined
          ? viewer
          : Object.assign({}, viewer, { resourceIds: shuffled(viewer.resourceIds, seed) })
      )
    })
  )
})

const byMessage = (a: Problem, b: Problem): number => (plain(a.message) < plain(b.message) ? -1 : 1)

/** A plan with what is for reading only, refusals and notes, in one order. */
const inOrder = (made: Plan): Plan => ({
  ...made,
  notes: made.notes.toSorted(byMessage),
  guards: made.guards.map((guard) =>
    Object.assign({}, guard, { refusals: guard.refusals.toSorted(byMessage) })
  )
})

describe('a plan and its digest', () => {
  test('do not depend on the order of files, users, keys, members and viewers', () => {
    fc.assert(
      fc.property(company, fc.nat({ max: 1_000 }), (one, seed) => {
        expect(inOrder(plan(rewritten(one, seed)))).toEqual(inOrder(plan(one)))
      }),
      { numRuns: RUNS }
    )
  })

  test('have one digest whatever the order of sets and of Vanta’s list', () => {
    fc.assert(
      fc.property(company, fc.nat({ max: 1_000 }), (one, seed) => {
        expect(plan(withSetsShuffled(one, seed)).digest).toBe(plan(one).digest)
      }),
      { numRuns: RUNS }
    )
  })

  test('differ in the digest where they differ in what is sent', () => {
    check((one) => {
      const [first, ...rest] = one.users
      if (first === undefined) return
      const changed = { ...first, account: { ...first.account, externalUrl: 'https://other.example' } }
      expect(plan({ ...one, users: [changed, ...rest] }).digest).not.toBe(plan(one).digest)
      expect(plan({ ...one, users: rest }).digest).not.toBe(plan(one).digest)
    })
  })
})

describe('what is sent of a viewer', () => {
  test('never gives PARTIAL_ACCESS without resources, nor full access to an entry that says otherwise', () => {
    let partial = 0
    check((one) => {
      for (const { slugId, email, body, kind } of plan(one).viewers) {
        const entry = one.trustCenters
          .find((center) => center.slugId === slugId)
          ?.viewers.find((wanted) => lower(wanted.email) === lower(email))
        if (body['accessLevel'] === 'PARTIAL_ACCESS') {
          partial += 1
          expect(body['resourceIds']).toEqual(entry?.resourceIds)
          expect(entry?.resourceIds).not.toHaveLength(0)
          expect(entry?.resourceIds).toBeDefined()
        }
        if (body['accessLevel'] === 'FULL_ACCESS') expect(entry?.accessLevel).toBe('FULL_ACCESS')
        if (entry?.accessLevel === 'PARTIAL_ACCESS') expect(body['resourceIds']).not.toEqual([])
        if (kind === 'invited') {
          expect(entry?.invite).toBe(true)
          expect(body['accessLevel']).toBe(entry?.accessLevel)
          const ever = [...(one.viewers[slugId] ?? []), ...(one.formerViewers[slugId] ?? [])]
          expect(ever.map((viewer) => lower(viewer.email))).not.toContain(lower(email))
          const expiry = body['expirationDate']
          if (typeof expiry === 'string') expect(Date.parse(expiry)).toBeGreaterThan(NOW)
        }
      }
    })
    expect(partial).toBeGreaterThan(RUNS / 20)
  })
})
