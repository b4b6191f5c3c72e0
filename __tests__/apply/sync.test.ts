import { describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../src/apply.ts'
import type { Vanta } from '../../src/apply/vanta.ts'
import { plain, say } from '../../src/say.ts'
import { VantaError } from '../../src/vanta/error.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import { account, at, deletedRow, planOf, row, user } from '../plan/values.ts'
import {
  accountsOnly,
  after,
  apply,
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
  vantaThat
} from './stage.ts'
import { read } from '../support/texts.ts'

const newcomer = row(account({ uniqueId: 'new' }))

const problems = ({ failure }: Outcome): readonly string[] =>
  (failure?.problems ?? []).map(({ message }) => plain(message))

/** Why the first change of an account has the result that it has. */
const reason = (outcome: Outcome): string => {
  const [first] = of(outcome, 'accounts')
  return plain(first?.result.message ?? say``)
}

const statuses = (outcome: Outcome): readonly string[] =>
  of(outcome, 'accounts').map(({ subject, result }) => `${subject.id} ${result.status}`)

describe('before the sync leaves', () => {
  test('nothing is looked at again where the list is fresh', async () => {
    const vanta = vantaThat({ readAccounts: async () => after })
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

  test('who was deleted between the plan and the last look is nobody whom the sync deleted', async () => {
    const meanwhile = deletedRow(account({ uniqueId: 'meanwhile' }))
    const vanta = staleVanta(inTurn([...before, meanwhile], [...after, meanwhile]))
    expect((await apply(accountsOnly(), vanta)).sync).toMatchObject({ verified: true })
  })

  test('an account that nobody planned to delete holds it back, by name, and nothing is done', async () => {
    const vanta = staleVanta(async () => [...before, newcomer])
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read', 'tip'])
    expect(outcome).toMatchObject({
      sync: { written: false, uncertain: false, verified: false },
      failure: { reason: 'plan-changed' }
    })
    expect(read(outcome.failure?.message)).toBe(
      'The accounts in Vanta changed after the plan was made, so the sync was held back: one account is not as planned. Run again.'
    )
    expect(problems(outcome)).toEqual(['new is live in Vanta, and was not when the plan was made.'])
    expect(
      read([...statuses(outcome), ...results(outcome, 'members')].every((said) => said.endsWith(' planned')))
    ).toBe(true)
  })

  test('a deleted account that is back holds it back as well', async () => {
    const list = [...before.slice(0, 2), deletedRow(gone)]
    const plan = accountsOnly(list)
    const outcome = await apply(
      plan,
      staleVanta(async () => before)
    )
    expect(problems(outcome)).toEqual(['gone is live in Vanta, and was not when the plan was made.'])
  })

  test('a change by hand holds it back, on the line of the user', async () => {
    const list = [row(stays, { fullName: 'By hand' }), ...before.slice(1, 2)]
    const outcome = await apply(
      accountsOnly(),
      staleVanta(async () => list)
    )
    expect(outcome.failure).toMatchObject({ reason: 'plan-changed', problems: [{}, { place: at(1) }] })
    expect(read(outcome.failure?.message)).toContain('2 accounts are not as planned')
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
    expect(outcome).toMatchObject({ superseded: true, sync: { written: false } })
    expect(outcome.failure).toBeUndefined()
    expect(results(outcome, 'leavers')).toContain('ada@example.com planned')
  })

  test('three lists in a row that are old again hold it back', async () => {
    const vanta = vantaThat({ isListFresh: () => false, readAccounts: async () => before })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual(['put', 'read', 'tip', 'read', 'read'])
    expect(outcome.failure).toMatchObject({ reason: 'vanta-error' })
    expect(read(outcome.failure?.message)).toContain('3 lists of the accounts in a row were out of date')
  })

  test('a list that cannot be read holds it back', async () => {
    const outcome = await apply(accountsOnly(), staleVanta(no))
    expect(outcome).toMatchObject({
      sync: { written: false, uncertain: false },
      failure: { reason: 'vanta-error', message: 'Vanta said no.' }
    })
    expect(statuses(outcome)).toEqual(['gone planned', 'changes planned'])
  })

  test('a cancelled run holds it back', async () => {
    const vanta = vantaThat({ isCancelled: () => true })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual(['put'])
    expect(outcome.failure).toMatchObject({
      reason: 'vanta-error',
      message: 'The run was cancelled, so the sync was held back.'
    })
  })

  test('each repeat is looked at, and one that is held back after a clear no has written nothing', async () => {
    let isFresh = true
    const vanta = vantaThat({
      isListFresh: () => isFresh,
      readAccounts: async () => [...before, newcomer],
      putAccounts: async (_, mayLeave) => {
        await mayLeave()
        isFresh = false
        await mayLeave()
      }
    })
    const outcome = await apply(accountsOnly(), vanta)
    expect(outcome).toMatchObject({
      sync: { written: false, uncertain: false },
      failure: { reason: 'plan-changed' }
    })
    expect(statuses(outcome)).toEqual(['gone planned', 'changes planned'])
  })
})

describe('reading back', () => {
  test('is patient: it looks four times, and waits longer each time', async () => {
    const spelt = row(stays, { accountName: 'STAYS' })
    const mixed = [spelt, row(changes), row(gone)]
    const vanta = vantaThat({ readAccounts: inTurn(before, before, mixed, after) })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual([
      'put',
      'read',
      'sleep 1000',
      'read',
      'sleep 2000',
      'read',
      'sleep 4000',
      'read'
    ])
    expect(vanta.logged).toContain('2 of the accounts do not read back as sent yet; looking again in 1 s')
    expect(outcome).toMatchObject({ sync: { written: true, verified: true } })
  })

  test('is patient also where so far nothing shows that only the spelling of a name was to change', async () => {
    const list = [row(stays, { fullName: 'Before' })]
    const renamed = planOf({ users: [user(stays)] }, { accounts: list })
    const vanta = vantaThat({ readAccounts: inTurn(list, [row(stays)]) })
    expect((await apply(renamed, vanta)).sync).toMatchObject({ verified: true, notes: [] })
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

  test('that stays otherwise ends the run, names each account, and nothing else is done', async () => {
    const odd = [row(stays), row(changes, { permissionLevel: 'BASE' }), deletedRow(gone)]
    const vanta = vantaThat({ readAccounts: async () => odd })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls.some((call) => /^(add|update|invite|offboard)/.test(call))).toBe(false)
    expect(outcome).toMatchObject({
      sync: { written: true, verified: false, after: { active: 2, deleted: 1 } },
      failure: { reason: 'verification-failed' }
    })
    expect(read(outcome.failure?.message)).toMatch(
      /^Vanta accepted the sync, but 3 accounts do not read back as sent\./
    )
    expect(read(problems(outcome))).toContain(
      'changes has "BASE" as permissionLevel, and was sent with "EDITOR".'
    )
    expect(statuses(outcome)).toEqual(['gone done', 'changes failed', 'b failed', 'c failed'])
    expect(results(outcome, 'leavers')).toEqual([
      'ada@example.com not-tried',
      'bob@example.com not-tried',
      'cy@example.com planned'
    ])
  })

  test('that shows nothing of the sync fails as well: an answer of success is not believed', async () => {
    const outcome = await apply(accountsOnly(), vantaThat({ readAccounts: async () => before }))
    expect(read(outcome.failure?.message)).toContain('2 accounts do not read back as sent')
    expect(statuses(outcome)).toEqual(['gone failed', 'changes failed'])
    expect(outcome.sync?.notes).toEqual([])
  })

  test.each<readonly [string, readonly VantaAccount[], string]>([
    ['with another field', [row(changes, { mfaEnabled: false })], 'done'],
    ['with its own', [row(changes, { permissionLevel: 'BASE' })], 'failed'],
    ['and is not there', [], 'failed']
  ])('tells each change by its own fields: an update that reads back %s', async (_, rows, status) => {
    const readAccounts = async () => [row(stays), ...rows, deletedRow(gone)]
    const outcome = await apply(accountsOnly(), vantaThat({ readAccounts }))
    expect(read(outcome.failure?.reason)).toBe('verification-failed')
    expect(statuses(outcome)).toEqual(['gone done', `changes ${status}`])
  })

  test('tells of a new account all that is otherwise', async () => {
    const plan = planOf({ users: [user(stays), user(changes)] }, { accounts: [row(stays)] })
    const readAccounts = async () => [
      row(stays),
      row(changes, { permissionLevel: 'BASE', status: 'DEACTIVATED' })
    ]
    expect(reason(await apply(plan, vantaThat({ readAccounts })))).toBe(
      'Read back, the account has "BASE" as permissionLevel, and was sent with "EDITOR"; has "DEACTIVATED" as status, and was sent with "ACTIVE".'
    )
  })

  test('that differs only in how Vanta spells a field verifies the sync, with a note, and without patience', async () => {
    const spelt = [row(stays), row(changes, { accountName: 'CHANGES' }), deletedRow(gone)]
    const vanta = vantaThat({ readAccounts: async () => spelt })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome.sync?.verified).toBe(true)
    expect(outcome.sync?.notes).toEqual([
      {
        level: 'warning',
        message: 'changes has "CHANGES" as accountName, and was sent with "account changes".',
        place: at(2)
      }
    ])
    expect(statuses(outcome)).toEqual(['gone done', 'changes done'])
    expect(outcome.failure).toBeUndefined()
  })

  test('has that patience with nobody where nothing was to change', async () => {
    const same = planOf({ users: [user(stays)] }, { accounts: [row(stays)] })
    const vanta = vantaThat({ readAccounts: async () => [row(stays, { accountName: 'STAYS' })] })
    await apply(same, vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
  })

  test('names who came to life in the last moment and was deleted, and ends the run', async () => {
    const rows = [...after, deletedRow(account({ uniqueId: 'new' }))]
    const outcome = await apply(everything(), vantaThat({ readAccounts: async () => rows }))
    expect(read(outcome.failure?.reason)).toBe('verification-failed')
    expect(read(problems(outcome))).toContain(
      'new came to life after the last look at the accounts, and the sync deleted it.'
    )
  })

  test('that fails leaves the sync unverified, and nothing else is done', async () => {
    const vanta = vantaThat({ readAccounts: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome).toMatchObject({
      sync: { written: true, verified: false, mismatches: [] },
      failure: {
        reason: 'verification-failed',
        problems: [],
        message:
          'Vanta accepted the sync, but the accounts could not be read back: Vanta said no. Nothing else was done. Run again.'
      }
    })
    expect(reason(outcome)).toBe('The sync was accepted, but could not be read back.')
  })
})

describe('a sync that Vanta turns down', () => {
  const turnedDown = (record?: number): Partial<Vanta> => ({
    putAccounts: async (_, mayLeave) => {
      await mayLeave()
      const about = { method: 'PUT', path: '/v1/resources/user_account', status: 400, record }
      throw new VantaError('answer', say`Vanta said no.`, about)
    }
  })

  test('ends the run: nothing is read back, and nothing else is done', async () => {
    const vanta = vantaThat(turnedDown())
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put'])
    expect(outcome).toMatchObject({
      sync: { written: false, verified: false, mismatches: [] },
      failure: { reason: 'vanta-error', message: 'Vanta said no.', problems: [] }
    })
    expect(statuses(outcome)[0]).toBe('gone failed')
    expect(reason(outcome)).toBe('Vanta did not accept the sync.')
    const untried = { status: 'not-tried', message: 'An earlier step failed.', uncertain: false }
    expect([...of(outcome, 'members'), ...of(outcome, 'viewers')].map(({ result }) => read(result))).toEqual(
      Array.from({ length: 6 }, () => untried)
    )
  })

  test('names the user that Vanta points at, by the order in which accounts are sent', async () => {
    const outcome = await apply(accountsOnly(), vantaThat(turnedDown(0)))
    expect(problems(outcome)).toEqual([
      'Vanta rejected changes (Name of changes): Vanta said no. Vanta takes all records or none. Correct this user.'
    ])
    expect(outcome.failure?.problems[0]?.place).toEqual(at(2))
  })

  test('is reported as it is where Vanta points at nobody that was sent', async () => {
    expect(problems(await apply(accountsOnly(), vantaThat(turnedDown(7))))).toEqual([])
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

  test.each([
    ['an account goes', [row(changes), row(gone)]],
    ['an account is new', []],
    ['a level changes, beside a name', [row(changes, { permissionLevel: 'BASE', fullName: 'Before' })]],
    [
      'a level changes, and a name of another',
      [row(changes, { permissionLevel: 'BASE' }), row(stays, { fullName: 'Before' })]
    ]
  ])('is believed where that shows, however Vanta spells the rest: %s', async (_, rows) => {
    const plan = planOf({ users: [user(changes), user(stays)] }, { accounts: [row(stays), ...rows] })
    const spelt = [row(stays), row(changes, { accountName: 'CHANGES' })]
    const outcome = await apply(plan, vantaThat({ ...lost, readAccounts: async () => spelt }))
    expect(outcome.sync).toMatchObject({ written: true, uncertain: false, verified: true })
    expect(outcome.failure).toBeUndefined()
  })

  test.each([
    ['nothing', {}],
    ['nothing that can be sent', { customProperties: { a: 1 } }]
  ])('is a failure where %s was to change, since nothing shows that it was taken', async (_, fields) => {
    const same = planOf({ users: [user(stays)] }, { accounts: [row(stays, fields)] })
    const outcome = await apply(same, vantaThat({ ...lost, readAccounts: async () => [row(stays)] }))
    expect(outcome.sync).toMatchObject({ written: false, uncertain: true, verified: true })
    expect(outcome.failure).toMatchObject({ reason: 'vanta-error' })
  })

  test('did not happen where everything is as before, after some patience', async () => {
    const vanta = vantaThat({ ...lost, readAccounts: async () => before })
    const outcome = await apply(accountsOnly(), vanta)
    expect(vanta.calls).toHaveLength(8)
    expect(outcome).toMatchObject({
      sync: { written: false, uncertain: false, verified: false, mismatches: [] },
      failure: { reason: 'vanta-error', message: 'The answer was lost.' }
    })
  })

  test('did not happen either where Vanta keeps custom properties that it would clear', async () => {
    const rows = [row(stays, { customProperties: { a: 1 } }), ...before.slice(1)]
    const outcome = await apply(accountsOnly(rows), vantaThat({ ...lost, readAccounts: async () => rows }))
    expect(outcome).toMatchObject({
      sync: { written: false, uncertain: false },
      failure: { reason: 'vanta-error' }
    })
  })

  test.each([
    ['one change of ours shows', [row(stays), row(changes), row(gone)]],
    ['somebody else changed an account', [row(stays, { status: 'DEACTIVATED' }), ...before.slice(1)]],
    ['somebody came to life and is deleted', [...before, deletedRow(account({ uniqueId: 'new' }))]]
  ])('stays uncertain where the accounts are neither as before nor as sent: %s', async (_, rows) => {
    const outcome = await apply(accountsOnly(), vantaThat({ ...lost, readAccounts: async () => rows }))
    expect(outcome).toMatchObject({
      sync: { written: false, uncertain: true, verified: false },
      failure: { reason: 'vanta-error' }
    })
    expect(read(outcome.failure?.message)).toMatch(
      /^It is not certain whether Vanta accepted the sync: The answer was lost\. Read back, /
    )
    expect(of(outcome, 'accounts').every(({ result }) => result.uncertain)).toBe(true)
    expect(reason(outcome)).toBe('It is not certain whether Vanta accepted the sync.')
  })

  test('stays uncertain where only the spelling of names could show it', async () => {
    const list = [row(stays), row(changes, { fullName: 'Before' })]
    const plan = planOf(
      { users: [user(changes), user(stays)] },
      { accounts: list },
      { offboardingSkipped: say`Not now.` }
    )
    const rows = [row(stays), row(changes, { fullName: 'By somebody else' })]
    const outcome = await apply(plan, vantaThat({ ...lost, readAccounts: async () => rows }))
    expect(outcome.sync).toMatchObject({ written: false, uncertain: true })
    expect(read(outcome.failure?.message)).toContain(
      'Read back, one account does not show what was sent. Nothing else was done.'
    )
    expect(problems(outcome)).toEqual([
      'changes has "By somebody else" as fullName, and was sent with "Name of changes".'
    ])
  })

  test('stays uncertain where reading back fails as well', async () => {
    const vanta = vantaThat({ ...lost, readAccounts: no })
    const outcome = await apply(everything(), vanta)
    expect(vanta.calls).toEqual(['put', 'read'])
    expect(outcome).toMatchObject({
      sync: { written: false, uncertain: true, verified: false, mismatches: [] },
      failure: { reason: 'vanta-error', problems: [] }
    })
    expect(read(outcome.failure?.message)).toBe(
      'It is not certain whether Vanta accepted the sync: The answer was lost. Reading back failed as well: Vanta said no. Run again.'
    )
  })

  /** The first sending may have worked, and the look before the second finds `rows`. */
  const lostThenLook = (rows: typeof before, over: Partial<Vanta> = {}) => {
    let isFresh = true
    return vantaThat({
      isListFresh: () => isFresh,
      readAccounts: async () => rows,
      putAccounts: async (accounts, mayLeave, body) => {
        await mayLeave()
        isFresh = false
        try {
          await mayLeave()
        } catch {
          await lostPut(accounts, async () => {}, body)
        }
      },
      ...over
    })
  }

  test('is not sent again where the look before the repeat shows it, and is done', async () => {
    const outcome = await apply(accountsOnly(), lostThenLook(after))
    expect(outcome).toMatchObject({ sync: { written: true, verified: true } })
    expect(outcome.failure).toBeUndefined()
  })

  test('names who came to life before the first sending, though the look before the repeat knows them', async () => {
    const same = planOf({ users: [user(stays)] }, { accounts: [row(stays)] })
    const rows = [row(stays), deletedRow(account({ uniqueId: 'new' }))]
    let isFresh = true
    const vanta = vantaThat({
      isListFresh: () => isFresh,
      readAccounts: async () => {
        isFresh = true
        return rows
      },
      putAccounts: async (_, mayLeave) => {
        await mayLeave()
        isFresh = false
        await mayLeave()
      }
    })
    expect(problems(await apply(same, vanta))).toEqual([
      'new came to life after the last look at the accounts, and the sync deleted it.'
    ])
  })

  test('and then a newer commit: what was written is told, and the rest is left to its run', async () => {
    const vanta = lostThenLook(after, { isSuperseded: async () => true })
    const outcome = await apply(accountsOnly(), vanta)
    expect(outcome).toMatchObject({
      sync: { written: true, verified: true },
      failure: {
        reason: 'partly-applied',
        message:
          'The accounts are written. Then a newer commit arrived on the branch, and the rest was left to its run.'
      }
    })
    expect(outcome.superseded).not.toBe(true)
  })

  test('is one that ended in an error that no one foresaw', async () => {
    const outcome = await apply(
      accountsOnly(),
      vantaThat({ putAccounts: stumble, readAccounts: async () => before })
    )
    expect(outcome).toMatchObject({
      sync: { written: false },
      failure: {
        reason: 'vanta-error',
        message: 'Unexpected error: x is undefined. Please report this as a bug.'
      }
    })
  })
})
