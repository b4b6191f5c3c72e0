// The whole action where Vanta's own pages disagree or say nothing: against the sandbox in either form.
import { describe, expect, test } from '@jest/globals'
import { personId, type Seed, type SeedPerson } from '../../sandbox/build-state.ts'
import type { Forms } from '../../sandbox/state.ts'
import type { StepResult } from '../../scripts/runner.ts'
import { bothApps, expectGreen, members, messages, open, placeOf, steps, vanta } from '../support/action.ts'
import { account, accounts } from '../support/world.ts'

const BOSS = 'boss@example.com'
const LEAVER = 'person4@example.com'
const BUYER = 'buyer@customer.example'

const start = (forms: Partial<Forms>, seed: Seed) => open(seed, { forms })
/** What is sent is not what this Vanta's reference takes, so it is not held against it. */
const startStrict = (seed: Seed) => open(seed, {}, /body/)

const push = steps(() => ({ fast: true, inputs: bothApps(BOSS) }))
const expectFailed = (step: StepResult, reason: string, said: RegExp): void => {
  expect(step.outputs['failure-reason']).toBe(reason)
  expect(messages(step)).toMatch(said)
}

describe('an unknown state of MFA', () => {
  const users = [account(1), account(2, { authMethod: 'PASSWORD', mfaEnabled: null, mfaMethods: [] })]

  test('is sent as null to a Vanta that takes it', async () => {
    await start({ requests: 'newer' }, { accounts: [account(1)] })
    expectGreen(await push(users))
    expect(vanta().state.accounts.at(-1)).toMatchObject({ uniqueId: 'u-0002', mfaEnabled: null })
  })

  test("is refused by one that does not, which is reported on the user's line", async () => {
    await startStrict({ accounts: [account(1)] })
    const step = await push(users)
    expectFailed(step, 'vanta-error', /mfaEnabled must be boolean/)
    expect(placeOf(step, 'u-0002')).toMatchObject({ line: '3' })
    expect(vanta().state.accounts).toHaveLength(1)
  })
})

describe('answers of the older reference', () => {
  test('do not say which group is an identity provider’s: Vanta refuses it, and the others are done', async () => {
    await start(
      { answers: 'older' },
      {
        people: [{ email: 'ada@example.com' }, { email: 'bob@example.com' }],
        groups: [{ name: 'Staff' }, { name: 'Synced', source: 'Okta' }]
      }
    )
    const groups = { Staff: { members: ['ada@example.com'] }, Synced: { members: ['bob@example.com'] } }
    const step = await push(JSON.stringify({ groups }))
    expectFailed(step, 'partly-applied', /bob@example\.com.*managed by Okta/)
    expect(messages(step)).toContain('Vanta does not say who keeps the group "Synced".')
    expect([members('Staff'), members('Synced')]).toEqual([['ada@example.com'], []])
  })

  test('have people without a user id, and offboarding is done all the same', async () => {
    const leaver: SeedPerson = { email: LEAVER, status: 'FORMER' }
    await start(
      { answers: 'older', acknowledger: 'person' },
      { accounts: accounts(4), people: [{ email: BOSS }, leaver] }
    )
    expectGreen(await push(accounts(3)), { offboarded: '1' })
    expect(vanta().state.offboardedBy).toEqual({ [personId(LEAVER)]: personId(BOSS) })
  })
})

describe('a viewer', () => {
  const seed: Seed = {
    trustCenters: {
      co: { resources: ['report'], viewers: [{ email: BUYER, name: 'Bea', resourceIds: ['report'] }] }
    }
  }
  const run = (entry: object): Promise<StepResult> =>
    push(JSON.stringify({ trustCenters: { co: { viewers: [{ email: BUYER, ...entry }] } } }))

  test.each<[string, Partial<Forms>, object, RegExp]>([
    [
      'an end of access in the past',
      { pastExpiry: 'refused' },
      { expirationDate: '2024-01-31' },
      /buyer@customer\.example.*must be in the future/
    ],
    [
      'full access in place of some resources',
      { fullAccess: 'refused' },
      { accessLevel: 'FULL_ACCESS' },
      /buyer@customer\.example.*cannot be given with FULL_ACCESS/
    ]
  ])('is not changed by a Vanta that refuses %s, which is reported', async (_, forms, entry, said) => {
    await start(forms, seed)
    expectFailed(await run(entry), 'partly-applied', said)
    expect(vanta().state.trustCenters['co']?.viewers[0]).toMatchObject({
      accessLevel: 'PARTIAL_ACCESS',
      expirationDate: null
    })
  })

  test.each([
    ['drops-resources', null],
    ['keeps-resources', ['report']]
  ] as const)(
    'has full access, and is not changed again, where Vanta %s',
    async (fullAccess, resourceIds) => {
      await start({ fullAccess }, seed)
      expectGreen(await run({ accessLevel: 'FULL_ACCESS' }))
      const [viewer] = vanta().state.trustCenters['co']?.viewers ?? []
      expect(viewer).toMatchObject({ accessLevel: 'FULL_ACCESS', resourceIds })
      expectGreen(await run({ accessLevel: 'FULL_ACCESS' }), { 'viewer-changes': '0' })
    }
  )

  test('is not invited by a Vanta that refuses customerTrustAccountId, which is reported', async () => {
    await startStrict({ trustCenters: { co: { resources: ['report'], viewers: [] } } })
    const entry = {
      invite: true,
      name: 'Bea Buyer',
      companyName: 'Customer Ltd',
      accessLevel: 'FULL_ACCESS',
      isNdaRequired: false,
      customerTrustAccountId: 'cta-1'
    }
    expectFailed(await run(entry), 'partly-applied', /buyer@customer\.example.*customerTrustAccountId/)
    expect(vanta().state.invitations).toEqual({})
  })
})
