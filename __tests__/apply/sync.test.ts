import { describe, expect, test } from '@jest/globals'
import { applyPlan as apply, type Outcome } from '../../src/apply.ts'
import type { Vanta } from '../../src/apply/vanta.ts'
import { plain, say } from '../../src/say.ts'
import { VantaError } from '../../src/vanta/error.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import { account, at, deletedRow, planOf, row, said, user } from '../plan/values.ts'
import {
  accountsOnly,
  after,
  before,
  changes,
  everything,
  gone,
  inTurn,
  lostPut,
  no,
  of,
  results,
  staleVanta,
  stays,
  stumble,
  vantaShowing,
  vantaThat
} from './stage.ts'

const newcomer = row(account({ uniqueId: 'new' }))
const lostNewcomer = deletedRow(account({ uniqueId: 'new' }))
const LOST = 'new came to life after the last look at the accounts, and the sync deleted it.'

const problems = ({ failure }: Outcome): readonly string[] => said(failure?.problems ?? [])

const failureOf = ({ failure }: Outcome): string | undefined =>
  failure && `${failure.reason}: ${failure.message}`

/** Why the first change of an account has the result that it has. */
const reason = (outcome: Outcome): string => {
  const [first] = of(outcome, 'accounts')
  return plain(first?.result.message ?? say``)
}

const statuses = (outcome: Outcome): readonly string[] =>
  of(outcome, 'accounts').map(({ subject, result }) => `${subject.id} ${result.status}`)

/** A plan of users who are in Vanta as these rows. */
const planFrom = (rows: readonly VantaAccount[], ...users: readonly (typeof stays)[]) =>
  planOf({ users: users.map((one) => user(one)) }, { accounts: rows }, { offboardingSkipped: say`Not now.` })

/** The list is fresh at first, and out of date before the sync is sent again: it is looked at `rows` then. */
const sentAgain = (rows: readonly VantaAccount[], over: Partial<Vanta> = {}) => {
  let isFresh = true
  return vantaThat({
    isListFresh: () => isFresh,
    readAccounts: async () => {
      isFresh = true
      return rows
    },
    putAccounts: async (_, mayLeave) => {
      await mayLeave()
      isFresh = false
      await mayLeave()
    },
    ...over
  })
}

describe('before the sync leaves', () => {
  test('nothing is looked at again where the list is fresh', async () => {
    const vanta = vantaShowing(after)
    await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
  })

  test('the accounts and the branch are looked at again where the list is not', async () => {
    const vanta = staleVanta(inTurn(before, after))
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual(['put', 'read', 'tip', 'read'])
    expect(vanta.logged).toContain('Looking at the accounts again before they are written')
    expect(outcome).toMatchObject({ sync: { written: true, verified: true } })
  })

  test('an account that was deleted before the last look was not deleted by the sync', async () => {
    const meanwhile = deletedRow(account({ uniqueId: 'meanwhile' }))
    const vanta = staleVanta(inTurn([...before, meanwhile], [...after, meanwhile]))
    expect((await apply(accountsOnly(), vanta)).sync).toMatchObject({ verified: true })
  })

  test('an account that nobody planned to delete holds it back, by name, and nothing is done', async () => {
    const vanta = staleVanta(async () => [...before, newcomer])
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read', 'tip'])
    expect(outcome.sync).toMatchObject({ written: false, uncertain: false, verified: false })
    expect(failureOf(outcome)).toBe(
      'plan-changed: The accounts in Vanta changed after the plan was made, so the sync was held back: one account is not as planned. Run again.'
    )
    expect(problems(outcome)).toEqual(['new is live in Vanta, and was not when the plan was made.'])
    expect(new Set(outcome.changes.map(({ result }) => result.status))).toEqual(new Set(['planned']))
  })

  test('changes by hand hold it back, on the line of each user', async () => {
    const list = async () => [row(stays, { fullName: 'By hand' }), ...before.slice(1, 2)]
    const outcome = await apply(accountsOnly(), staleVanta(list))
    expect(failureOf(outcome)).toMatch(/^plan-changed: .*: 2 accounts are not as planned/)
    expect(outcome.failure?.problems).toMatchObject([{}, { place: at(1) }])
  })

  test('a newer commit holds it back, which is no failure', async () => {
    const thrown: unknown[] = []
    const vanta = staleVanta(async () => before, {
      isSuperseded: async () => true,
      putAccounts: async (_, mayLeave) => {
        await mayLeave().catch((error: unknown) => {
          thrown.push(error)
          throw error
        })
      }
    })
    const outcome = await apply(everything(), vanta)
    expect(thrown).toMatchObject([
      { kind: 'changed', said: 'A newer commit is on the branch, so the sync was held back.' }
    ])
    expect(outcome.sync).toMatchObject({ superseded: true, written: false })
    expect(outcome.failure).toBeUndefined()
    expect(results(outcome, 'leavers')).toContain('ada@example.com planned')
  })

  test.each<[string, () => ReturnType<typeof vantaThat>, readonly string[], string]>([
    [
      'three lists in a row that are out of date',
      () => vantaShowing(before, { isListFresh: () => false }),
      ['put', 'read', 'tip', 'read', 'read'],
      'The sync was held back: 3 lists of the accounts in a row were out of date before it could be sent. Run again later.'
    ],
    ['a list that cannot be read', () => staleVanta(no), ['put', 'read', 'tip'], 'Vanta said no.'],
    [
      'a cancelled run',
      () => vantaThat({ isCancelled: () => true }),
      ['put'],
      'The run was cancelled, so the sync was held back.'
    ]
  ])('it is held back by %s', async (_, make, calls, message) => {
    const vanta = make()
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual(calls)
    expect(outcome).toMatchObject({
      sync: { written: false, uncertain: false },
      failure: { reason: 'vanta-error', message }
    })
    expect(statuses(outcome)).toEqual(['gone planned', 'changes planned'])
  })

  test('each repeat is looked at, and one that is held back after a clear no has written nothing', async () => {
    const outcome = await apply(accountsOnly(), sentAgain([...before, newcomer]))
    expect(outcome.sync).toMatchObject({ written: false, uncertain: false })
    expect(outcome.failure?.reason).toBe('plan-changed')
    expect(statuses(outcome)).toEqual(['gone planned', 'changes planned'])
  })
})

describe('reading back', () => {
  test('is patient: it looks four times, and waits longer each time', async () => {
    const mixed = [row(stays, { accountName: 'STAYS' }), row(changes), row(gone)]
    const vanta = vantaThat({ readAccounts: inTurn(before, before, mixed, after) })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls.join(', ')).toBe('put, read, sleep 1000, read, sleep 2000, read, sleep 4000, read')
    expect(vanta.logged).toContain('2 of the accounts do not read back as sent yet; looking again in 1 s')
    expect(outcome).toMatchObject({ sync: { written: true, verified: true } })
  })

  test('is patient even where only the spelling of a name was to change, and does not show yet', async () => {
    const list = [row(stays, { fullName: 'Before' })]
    const vanta = vantaThat({ readAccounts: inTurn(list, [row(stays)]) })
    expect((await apply(planFrom(list, stays), vanta)).sync).toMatchObject({ verified: true, notes: [] })
    expect(vanta.calls).toEqual(['put', 'read', 'sleep 1000', 'read'])
  })

  test('that fails later on leaves what was seen before it', async () => {
    const lists = inTurn<Vanta['readAccounts']>(async () => before, no)
    const vanta = vantaThat({ readAccounts: async () => (await lists())() })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual(['put', 'read', 'sleep 1000', 'read'])
    expect(vanta.logged).toContain('The accounts could not be read once more: Vanta said no.')
    expect(outcome.failure).toMatchObject({ reason: 'verification-failed' })
    expect(problems(outcome)).toHaveLength(2)
  })

  test('other values end the run, with the name of each account, and nothing else is done', async () => {
    const odd = [row(stays), row(changes, { permissionLevel: 'BASE' }), deletedRow(gone)]
    const vanta = vantaShowing(odd)
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls.filter((call) => /^(add|update|invite|offboard)/.test(call))).toEqual([])
    expect(outcome.sync).toMatchObject({ written: true, verified: false, after: { active: 2, deleted: 1 } })
    expect(failureOf(outcome)).toBe(
      'verification-failed: Vanta accepted the sync, but 3 accounts do not read back as sent. Nothing else was done. Look at them in Vanta, and run again.'
    )
    expect(problems(outcome)).toContain(
      'vanta-users.yml:2: changes has "BASE" as permissionLevel, and was sent with "EDITOR".'
    )
    expect(statuses(outcome)).toEqual(['gone done', 'changes failed', 'b failed', 'c failed'])
    expect(results(outcome, 'leavers')).toEqual([
      'ada@example.com not-tried',
      'bob@example.com not-tried',
      'cy@example.com planned'
    ])
  })

  test('none of the changes fails as well: an answer of success is not believed', async () => {
    const outcome = await apply(accountsOnly(), vantaShowing(before))
    expect(outcome.failure?.message).toMatch(/2 accounts do not read back as sent/)
    expect(statuses(outcome)).toEqual(['gone failed', 'changes failed'])
    expect(outcome.sync?.notes).toEqual([])
  })

  test.each<readonly [string, readonly VantaAccount[], string]>([
    ['with another field', [row(changes, { mfaEnabled: false })], 'done'],
    ['with its own', [row(changes, { permissionLevel: 'BASE' })], 'failed'],
    ['and is not there', [], 'failed']
  ])('reports each change by its own fields: an update that reads back %s', async (_, rows, status) => {
    const outcome = await apply(accountsOnly(), vantaShowing([row(stays), ...rows, deletedRow(gone)]))
    expect(outcome.failure?.reason).toBe('verification-failed')
    expect(statuses(outcome)).toEqual(['gone done', `changes ${status}`])
  })

  test('a new account reports everything that differs in it', async () => {
    const odd = row(changes, { permissionLevel: 'BASE', status: 'DEACTIVATED' })
    const outcome = await apply(planFrom([row(stays)], stays, changes), vantaShowing([row(stays), odd]))
    expect(reason(outcome)).toBe(
      'Read back, the account has "BASE" as permissionLevel, and was sent with "EDITOR"; has "DEACTIVATED" as status, and was sent with "ACTIVE".'
    )
  })

  test('another spelling of a field verifies the sync, with a note, and without patience', async () => {
    const vanta = vantaShowing([row(stays), row(changes, { accountName: 'CHANGES' }), deletedRow(gone)])
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome.sync?.verified).toBe(true)
    expect(said(outcome.sync?.notes ?? [])).toEqual([
      'warning vanta-users.yml:2: changes has "CHANGES" as accountName, and was sent with "account changes".'
    ])
    expect(statuses(outcome)).toEqual(['gone done', 'changes done'])
    expect(outcome.failure).toBeUndefined()
  })

  test('another spelling needs no patience either where nothing was to change, which is written all the same', async () => {
    const vanta = vantaShowing([row(stays, { accountName: 'STAYS' })])
    const { sync } = await apply(planFrom([row(stays)], stays), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(sync).toMatchObject({ written: true, verified: true })
  })

  test('that fails leaves the sync unverified, and nothing else is done', async () => {
    const vanta = vantaThat({ readAccounts: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome.sync).toMatchObject({ written: true, verified: false, mismatches: [] })
    expect(problems(outcome)).toEqual([])
    expect(failureOf(outcome)).toBe(
      'verification-failed: Vanta accepted the sync, but the accounts could not be read back: Vanta said no. Nothing else was done. Run again.'
    )
    expect(reason(outcome)).toBe('The sync was accepted, but could not be read back.')
  })
})

describe('a sync that Vanta turns down', () => {
  const turnedDown = (record?: number) =>
    vantaThat({
      putAccounts: async (_, mayLeave) => {
        await mayLeave()
        throw new VantaError('answer', say`Vanta said no.`, { status: 400, record })
      }
    })

  test('ends the run: nothing is read back, and nothing else is done', async () => {
    const vanta = turnedDown()
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put'])
    expect(outcome).toMatchObject({
      sync: { written: false, verified: false, mismatches: [], notes: [] },
      failure: { reason: 'vanta-error', message: 'Vanta said no.', problems: [] }
    })
    expect(statuses(outcome)[0]).toBe('gone failed')
    expect(reason(outcome)).toBe('Vanta did not accept the sync.')
    const untried = { status: 'not-tried', message: 'An earlier step failed.', uncertain: false }
    expect([...of(outcome, 'members'), ...of(outcome, 'viewers')].map(({ result }) => result)).toEqual(
      Array.from({ length: 6 }, () => untried)
    )
  })

  test('names the user that Vanta points at, by the order in which accounts are sent', async () => {
    expect(problems(await apply(accountsOnly(), turnedDown(0)))).toEqual([
      'vanta-users.yml:2: Vanta rejected changes (Name of changes): Vanta said no. Vanta takes all records or none. Correct this user.'
    ])
  })

  test('is reported unchanged where Vanta points at no account that was sent', async () => {
    expect(problems(await apply(accountsOnly(), turnedDown(7)))).toEqual([])
  })
})

describe('a sync that Vanta may or may not have accepted', () => {
  const lost = { putAccounts: lostPut }

  test('is believed where the accounts read back as sent', async () => {
    const vanta = vantaThat(lost)
    const outcome = await apply(everything(), vanta)
    expect(outcome.sync).toMatchObject({ written: true, uncertain: false, verified: true })
    expect(vanta.calls).toContain('offboard p-ada,p-bob p-boss')
    expect(vanta.logged).toContain(
      'It is not certain whether Vanta accepted the sync; reading the accounts back to see'
    )
    expect(vanta.calls.filter((call) => call === 'put')).toHaveLength(1)
    expect(outcome.failure).toBeUndefined()
  })

  const asBase = (fields: object = {}) => row(changes, { permissionLevel: 'BASE', ...fields })
  const renamed = (fullName: string) => row(changes, { fullName })
  const custom = row(stays, { customProperties: { a: 1 } })
  const inSync = [row(stays), row(changes)]
  const others = before.slice(1)
  const byAnother = [row(stays), renamed('By somebody else')]
  const spelt = [row(stays), row(changes, { accountName: 'CHANGES' })]
  const ENDS = {
    done: { written: true, uncertain: false, verified: true },
    unproven: { written: false, uncertain: true, verified: true },
    'not done': { written: false, uncertain: false, verified: false, mismatches: [] },
    uncertain: { written: false, uncertain: true, verified: false }
  }
  const FAILURES = {
    done: undefined,
    unproven: /^vanta-error: The answer was lost\.$/,
    'not done': /^vanta-error: The answer was lost\.$/,
    uncertain:
      /^vanta-error: It is not certain whether Vanta accepted the sync: The answer was lost\. Read back, /
  }

  test.each<[keyof typeof ENDS, string, readonly VantaAccount[], readonly VantaAccount[]]>([
    ['done', 'an account that went is gone', [row(stays), row(changes), row(gone)], spelt],
    ['done', 'a new account is there', [row(stays)], spelt],
    ['done', 'a level shows, beside a name', [row(stays), asBase({ fullName: 'Before' })], spelt],
    ['done', 'a level shows, and a name of another', [row(stays, { fullName: 'Before' }), asBase()], spelt],
    ['unproven', 'nothing was to change', inSync, inSync],
    ['unproven', 'nothing that can be sent was to change', [custom, row(changes)], inSync],
    ['not done', 'everything is as before', before, before],
    ['not done', 'Vanta keeps what it would clear', [custom, ...others], [custom, ...others]],
    ['uncertain', 'one change of ours shows', before, [row(stays), row(changes), row(gone)]],
    ['uncertain', 'another account has changed', before, [row(stays, { status: 'DEACTIVATED' }), ...others]],
    ['uncertain', 'somebody came to life and is deleted', before, [...before, lostNewcomer]],
    ['uncertain', 'only the spelling of a name could show it', [row(stays), renamed('Before')], byAnother]
  ])('is %s where %s', async (end, _, was, now) => {
    const outcome = await apply(planFrom(was, changes, stays), vantaShowing(now, lost))
    expect(outcome.sync).toMatchObject(ENDS[end])
    expect(failureOf(outcome)).toEqual(FAILURES[end] && expect.stringMatching(FAILURES[end]))
    const certain = outcome.changes.filter(({ result }) => !result.uncertain)
    expect(certain).toEqual(end === 'uncertain' ? [] : outcome.changes)
  })

  test('names each account that does not show it, and why it is uncertain', async () => {
    const plan = planFrom([row(stays), renamed('Before')], changes, stays)
    const outcome = await apply(plan, vantaShowing(byAnother, lost))
    expect(failureOf(outcome)).toContain('Read back, one account does not show what was sent. Nothing else')
    expect(reason(outcome)).toBe('It is not certain whether Vanta accepted the sync.')
    expect(problems(outcome)).toEqual([
      'vanta-users.yml:1: changes has "By somebody else" as fullName, and was sent with "Name of changes".'
    ])
  })

  test('stays uncertain where reading back fails as well', async () => {
    const vanta = vantaThat({ ...lost, readAccounts: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome.sync).toMatchObject({ written: false, uncertain: true, verified: false, mismatches: [] })
    expect(reason(outcome)).toBe('It is not certain whether Vanta accepted the sync.')
    expect(problems(outcome)).toEqual([])
    expect(failureOf(outcome)).toBe(
      'vanta-error: It is not certain whether Vanta accepted the sync: The answer was lost. Reading back failed as well: Vanta said no. Run again.'
    )
  })

  /** The first sending may have worked, and the look before the second finds these rows. */
  const lostThenLook = (over: Partial<Vanta> = {}, rows = after) => {
    const vanta = sentAgain(rows, over)
    const putAccounts: Vanta['putAccounts'] = (...args) =>
      vanta.putAccounts(...args).catch(() => lostPut(args[0], async () => {}))
    return { ...vanta, putAccounts }
  }

  test('is not sent again where the look before the repeat shows it, and is done', async () => {
    const outcome = await apply(accountsOnly(), lostThenLook())
    expect(outcome).toMatchObject({ sync: { written: true, verified: true } })
    expect(outcome.failure).toBeUndefined()
  })

  test('names who came to life before the first sending, though the look before the repeat knows them', async () => {
    const vanta = sentAgain([row(stays), lostNewcomer])
    expect(problems(await apply(planFrom([row(stays)], stays), vanta))).toEqual([LOST])
  })

  test('and then a newer commit: the run reports what was written, and leaves the rest to the newer one', async () => {
    const outcome = await apply(accountsOnly(), lostThenLook({ isSuperseded: async () => true }))
    expect(outcome.sync).toMatchObject({ written: true, verified: true })
    expect(failureOf(outcome)).toBe(
      'partly-applied: The accounts are written. Then a newer commit arrived on the branch, and the rest was left to its run.'
    )
    expect(outcome.sync?.superseded).toBe(false)
  })

  test.each<[string, VantaAccount[], object, string]>([
    ['shows nothing of it', before, { superseded: true, uncertain: false }, 'planned'],
    ['shows a part of it', after.slice(0, 1), { superseded: false, uncertain: true }, 'not-tried']
  ])('and then a newer commit, where the list %s', async (_, rows, sync, status) => {
    const outcome = await apply(everything(), lostThenLook({ isSuperseded: async () => true }, rows))
    expect(outcome.sync).toMatchObject({ written: false, ...sync })
    expect(new Set(of(outcome, 'members').map(({ result }) => result.status))).toEqual(new Set([status]))
  })

  test('is one that ended in an unexpected error', async () => {
    const outcome = await apply(accountsOnly(), vantaShowing(before, { putAccounts: stumble }))
    expect(outcome.sync).toMatchObject({ written: false })
    expect(failureOf(outcome)).toBe(
      'vanta-error: Unexpected error: x is undefined. Please report this as a bug.'
    )
  })
})
