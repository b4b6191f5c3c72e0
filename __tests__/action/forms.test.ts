// The whole action where Vanta's own pages disagree or say nothing: against the sandbox in either form.
import { afterEach, describe, expect, test } from '@jest/globals'
import { groupId, personId, type Seed, type SeedPerson } from '../../sandbox/build-state.ts'
import { type Sandbox, startSandbox as startUnchecked } from '../../sandbox/sandbox.ts'
import type { Forms } from '../../sandbox/state.ts'
import type { StepResult } from '../../scripts/runner.ts'
import { runStep } from '../support/step.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import { account, accountInputs, accounts, isWrite, manageInputs, usersFile } from '../support/world.ts'

const BOSS = 'boss@example.com'
const LEAVER = 'person4@example.com'
const BUYER = 'buyer@customer.example'

let sandbox: Sandbox
afterEach(() => sandbox.close())
const open = async (forms: Partial<Forms>, seed: Seed): Promise<void> => {
  sandbox = await startSandbox({ limits: 'off', seed, forms })
}

const push = (file: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  runStep({ fast: true, files: { 'vanta-users.yml': file }, inputs })
const annotated = (step: StepResult): string => step.annotations.map(({ message }) => message).join('\n')
const reason = (step: StepResult): string | undefined => step.outputs['failure-reason']

describe('an unknown state of MFA', () => {
  const users = [account(1), account(2, { authMethod: 'PASSWORD', mfaEnabled: null, mfaMethods: [] })]
  const run = (): Promise<StepResult> => push(usersFile(users), accountInputs(sandbox))

  test('is sent as null to a Vanta that takes it', async () => {
    await open({ requests: 'newer' }, { accounts: [account(1)] })
    expect(reason(await run())).toBe('')
    expect(sandbox.state.accounts.at(-1)).toMatchObject({ uniqueId: 'u-0002', mfaEnabled: null })
  })

  test('is refused by one that does not, which is said on the line of the user', async () => {
    // What is sent is not what that Vanta's reference takes, so it is not held against it.
    sandbox = await startUnchecked({ limits: 'off', seed: { accounts: [account(1)] } })
    const step = await run()
    expect(reason(step)).toBe('vanta-error')
    expect(annotated(step)).toMatch(/mfaEnabled must be boolean/)
    expect(step.annotations.some(({ properties }) => properties['line'] === '3')).toBe(true)
    expect(sandbox.state.accounts).toHaveLength(1)
  })
})

describe('answers of the older reference', () => {
  const people: SeedPerson[] = [{ email: 'ada@example.com' }, { email: 'bob@example.com' }]
  const file = JSON.stringify({
    groups: { Staff: { members: ['ada@example.com'] }, Synced: { members: ['bob@example.com'] } }
  })
  const members = (name: string): string[] =>
    sandbox.state.people.filter((one) => one.groupIds.includes(groupId(name))).map((one) => one.emailAddress)

  test('do not say which group is an identity provider’s: Vanta refuses it, and the others are done', async () => {
    await open(
      { answers: 'older' },
      { people, groups: [{ name: 'Staff' }, { name: 'Synced', source: 'Okta' }] }
    )
    const step = await push(file, manageInputs(sandbox))
    expect(reason(step)).toBe('partly-applied')
    expect(annotated(step)).toMatch(/bob@example\.com.*managed by Okta/)
    expect([members('Staff'), members('Synced')]).toEqual([['ada@example.com'], []])
  })

  test('have people without a user id, and offboarding is done all the same', async () => {
    const leaver: SeedPerson = { email: LEAVER, status: 'FORMER' }
    await open(
      { answers: 'older', acknowledger: 'person' },
      { accounts: accounts(4), people: [{ email: BOSS }, leaver] }
    )
    const inputs = { ...accountInputs(sandbox), ...manageInputs(sandbox, BOSS) }
    const step = await push(usersFile(accounts(3)), inputs)
    expect(step.outputs).toMatchObject({ 'failure-reason': '', offboarded: '1' })
    expect(sandbox.state.offboardedBy).toEqual({ [personId(LEAVER)]: personId(BOSS) })
  })
})

describe('a viewer', () => {
  const seed: Seed = {
    trustCenters: {
      co: { resources: ['report'], viewers: [{ email: BUYER, name: 'Bea', resourceIds: ['report'] }] }
    }
  }
  const viewer = () => sandbox.state.trustCenters['co']?.viewers[0]
  const run = (entry: object): Promise<StepResult> =>
    push(
      JSON.stringify({ trustCenters: { co: { viewers: [{ email: BUYER, ...entry }] } } }),
      manageInputs(sandbox)
    )

  test('whose access is to have ended is told where Vanta takes no date that has passed', async () => {
    await open({ pastExpiry: 'refused' }, seed)
    const step = await run({ expirationDate: '2024-01-31' })
    expect(reason(step)).toBe('partly-applied')
    expect(annotated(step)).toMatch(/buyer@customer\.example.*must be in the future/)
    expect(viewer()?.expirationDate).toBeNull()
  })

  test('gets full access, and with it everything, where Vanta drops the resources', async () => {
    await open({ fullAccess: 'drops-resources' }, seed)
    expect(reason(await run({ accessLevel: 'FULL_ACCESS' }))).toBe('')
    expect(viewer()).toMatchObject({ accessLevel: 'FULL_ACCESS', resourceIds: null })
    expect((await run({ accessLevel: 'FULL_ACCESS' })).outputs['viewer-changes']).toBe('0')
  })

  test('whose full access Vanta refuses for the resources is told', async () => {
    await open({ fullAccess: 'refused' }, seed)
    const step = await run({ accessLevel: 'FULL_ACCESS' })
    expect(reason(step)).toBe('partly-applied')
    expect(annotated(step)).toMatch(/buyer@customer\.example.*cannot be given with FULL_ACCESS/)
    expect(viewer()?.accessLevel).toBe('PARTIAL_ACCESS')
  })

  test('who keeps the list of resources beside full access is done, and not changed again', async () => {
    await open({ fullAccess: 'keeps-resources' }, seed)
    expect(reason(await run({ accessLevel: 'FULL_ACCESS' }))).toBe('')
    expect((await run({ accessLevel: 'FULL_ACCESS' })).outputs['viewer-changes']).toBe('0')
  })
})

describe('an invitation for an account of the customer', () => {
  const entry = {
    email: BUYER,
    invite: true,
    name: 'Bea Buyer',
    companyName: 'Customer Ltd',
    accessLevel: 'FULL_ACCESS',
    isNdaRequired: false,
    customerTrustAccountId: 'cta-1'
  }
  const seed: Seed = { trustCenters: { co: { resources: ['report'], viewers: [] } } }
  const run = (): Promise<StepResult> =>
    push(JSON.stringify({ trustCenters: { co: { viewers: [entry] } } }), manageInputs(sandbox))

  test('is sent to a Vanta that takes it', async () => {
    await open({ requests: 'newer' }, seed)
    expect(reason(await run())).toBe('')
    expect(sandbox.state.trustCenters['co']?.viewers).toMatchObject([{ customerTrustAccountId: 'cta-1' }])
  })

  test('is refused by one that does not, which is told, and nobody is invited', async () => {
    // What is sent is not what that Vanta's reference takes, so it is not held against it.
    sandbox = await startUnchecked({ limits: 'off', seed })
    const step = await run()
    expect(reason(step)).toBe('partly-applied')
    expect(annotated(step)).toMatch(/buyer@customer\.example.*customerTrustAccountId/)
    expect(sandbox.state.invitations).toEqual({})
  })
})

test.each(['refused', 'accepted'] as const)(
  'partial access without a resource is never asked for, be it %s by Vanta',
  async (partialWithoutResources) => {
    const viewers = [{ email: BUYER, accessLevel: 'PARTIAL_ACCESS', resourceIds: [] }]
    await open({ partialWithoutResources }, { trustCenters: { co: { viewers: [{ email: BUYER }] } } })
    const step = await push(JSON.stringify({ trustCenters: { co: { viewers } } }), manageInputs(sandbox))
    expect(step).toMatchObject({ status: 1, outputs: { applied: 'false' } })
    expect(annotated(step)).toMatch(/resourceIds/)
    expect(sandbox.requests.filter(isWrite)).toEqual([])
  }
)

test.each(['refused', 'ignored'] as const)(
  'calls in bulk hold nothing that could be %s',
  async (bulkExtras) => {
    const people = [1, 2].map((n) => ({ email: `person${n}@example.com` }))
    await open(
      { bulkExtras },
      {
        accounts: accounts(4),
        people: [...people, { email: BOSS }, { email: LEAVER, status: 'FORMER' }],
        groups: [{ name: 'Staff' }]
      }
    )
    const groups = { Staff: { members: people.map(({ email }) => email) } }
    const inputs = { ...accountInputs(sandbox), ...manageInputs(sandbox, BOSS) }
    const step = await push(usersFile(accounts(3), { groups }), inputs)
    expect(step.outputs).toMatchObject({ 'failure-reason': '', 'group-changes': '2', offboarded: '1' })
  }
)

describe('a leaver whom Vanta does not take for gone yet', () => {
  const run = async (): Promise<StepResult> =>
    push(usersFile(accounts(3)), { ...accountInputs(sandbox), ...manageInputs(sandbox, BOSS) })
  const seed = (over: Partial<SeedPerson>, more: Seed = {}): Seed => ({
    accounts: accounts(4),
    people: [{ email: BOSS }, { email: LEAVER, status: 'FORMER', ...over }],
    ...more
  })

  test('for an account elsewhere is pending, and done once that is closed', async () => {
    await open({}, seed({ accountsElsewhere: 1 }))
    const step = await run()
    expect(step.outputs).toMatchObject({ 'failure-reason': '', offboarded: '0', 'offboarding-pending': '1' })
    expect(annotated(step)).toMatch(/person4@example\.com.*1 monitored account/)
    sandbox.act({ do: 'close-accounts-elsewhere', id: personId(LEAVER) })
    expect((await run()).outputs).toMatchObject({ offboarded: '1', 'offboarding-pending': '0' })
  })

  test('since it takes a while to look is pending, and done by a later run', async () => {
    await open({}, seed({}, { eligibleAfterMs: 60 * 60 * 1000 }))
    expect((await run()).outputs).toMatchObject({ offboarded: '0', 'offboarding-pending': '1' })
    sandbox.state.eligibleAfterMs = 0
    expect((await run()).outputs).toMatchObject({ offboarded: '1', 'offboarding-pending': '0' })
  })
})
