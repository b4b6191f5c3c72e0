// The whole action on accounts: the committed bundle as a child process, against the sandbox.
import { describe, expect, test } from '@jest/globals'
import { accountInputs, manageInputs } from '../../scripts/runner.ts'
import { company } from '../../sandbox/seed.ts'
import { errors, expectGreen, expectStopped, live, open, steps, vanta, writes } from '../support/action.ts'
import { account, accounts, plain, trace } from '../support/world.ts'

const seeded = (rows: readonly object[]) => open({ accounts: rows as never })
const run = steps(() => ({ inputs: accountInputs(vanta()) }))
const push = (users: readonly object[], inputs = {}) => run(users, { inputs, fast: true })
const pullRequest = (users: readonly object[], inputs = {}) => run(users, { inputs, event: 'pull_request' })
const without = (at: number) => accounts(10).filter((_, i) => i !== at)

describe('a pull request', () => {
  test('shows the plan, asks for the read scope only, and writes nothing', async () => {
    await seeded(accounts(10))
    const step = await pullRequest([...without(3), account(11)])
    const counts = { created: '1', removed: '1', updated: '0', unchanged: '9' }
    expectGreen(step, { mode: 'plan', changed: 'true', applied: 'false', ...counts })
    expect(step.outputs['plan-digest']).toMatch(/^[0-9a-f]{64}$/)
    expect(step.summary).toContain('u-0004')
    expect(step.summary).toContain('u-0011')
    expect(writes()).toEqual([])
    expect(vanta().requests[0]?.requestBody).toMatchObject({ scope: 'connectors.self:read-resource' })
    expect(trace(vanta())).toEqual(['POST /oauth/token', 'GET /v1/resources/user_account'])
  })
})

describe('a push to the default branch', () => {
  test('creates, updates, deactivates, reactivates and removes; planning again is empty', async () => {
    await seeded([
      ...accounts(8),
      account(9, { status: 'DEACTIVATED' }),
      account(10, { roleDescription: 'Only in Vanta' })
    ])
    const users = [
      ...accounts(6),
      account(7, { permissionLevel: 'ADMIN' }),
      account(8, { status: 'DEACTIVATED' }),
      account(9),
      account(11)
    ]
    const step = await push(users)
    const changes = { created: '1', updated: '1', deactivated: '1', reactivated: '1', removed: '1' }
    expectGreen(step, { mode: 'apply', applied: 'true', ...changes, unchanged: '6' })
    for (const id of ['u-0007', 'u-0008', 'u-0009', 'u-0010', 'u-0011']) {
      expect(step.summary).toContain(id)
      expect(step.log).toContain(id)
    }
    expect(step.summary).toMatch(/BASE.*ADMIN/)
    expect(live()).toEqual(expect.arrayContaining(users))
    expect(live()).toHaveLength(users.length)

    expectGreen(await pullRequest(users), { changed: 'false', unchanged: '10' })
  })

  test('keeps 3,000 people of many scripts and lengths in sync, with one token, two GETs and one PUT', async () => {
    const { accounts: rows = [] } = company(3_000, 7)
    const users = rows.filter((row) => (row.deletedAt ?? null) === null).map(plain)
    await seeded([])
    // In real time: how old a list may be counts.
    expectGreen(await run(users), { created: String(users.length) })
    expect(live()).toHaveLength(users.length)
    expect(trace(vanta())).toEqual([
      'POST /oauth/token',
      'GET /v1/resources/user_account',
      'PUT /v1/resources/user_account',
      'GET /v1/resources/user_account'
    ])
    expectGreen(await pullRequest(users), { changed: 'false', unchanged: String(users.length) })
  })
})

describe('the guards', () => {
  test.each([
    ['an empty list', [], {}, /list no user/],
    ['too many removals', accounts(6), { 'max-removals': '3' }, /remove 4 accounts; max-removals allows 3/]
  ])('refuse %s, in plan as in apply, and show the plan', async (_, users, inputs, message) => {
    await seeded(accounts(10))
    for (const go of [pullRequest, push]) {
      const step = await go(users, inputs)
      expectStopped(step, 'refused', message)
      expect(step.summary.replaceAll('\\', '')).toMatch(message)
    }
  })

  test('apply only the expected plan', async () => {
    await seeded(accounts(10))
    const plan = await pullRequest(without(3))
    const digest = plan.outputs['plan-digest'] ?? ''
    const other = await push(without(4), { 'expected-plan': digest })
    expectStopped(other, 'plan-changed')
    const same = await push(without(3).toReversed(), { 'expected-plan': digest })
    expectGreen(same, { removed: '1', 'plan-digest': digest })
  })
})

describe('what Vanta answers', () => {
  test('an account that appears while Vanta makes the sync wait is not deleted: nothing is sent', async () => {
    await seeded(accounts(5))
    vanta().fault({ kind: 'status', status: 429, headers: { 'Retry-After': '1' }, match: { method: 'PUT' } })
    const step = await run(accounts(5), {
      onOutput: (text) => {
        if (text.includes('waiting')) vanta().act({ do: 'add-account', fields: account(77) })
      }
    })
    expect(step.outputs).toMatchObject({ 'failure-reason': 'plan-changed', applied: 'false' })
    expect(errors(step)).toContain('u-0077 is live in Vanta, and was not when the plan was made.')
    expect(live().map(({ uniqueId }) => uniqueId)).toContain('u-0077')
  })

  test('a sync with an unknown outcome is never reported as not written', async () => {
    await seeded(accounts(10))
    const forGood = { times: Number.POSITIVE_INFINITY }
    vanta().fault({ kind: 'status', status: 502, effect: 'after', match: { method: 'PUT', ...forGood } })
    // However often a slow machine looks before it writes, what comes after the write is no list.
    vanta().fault({
      kind: 'transform',
      transform: (body) => (trace(vanta()).some((line) => line.startsWith('PUT')) ? {} : body),
      match: { method: 'GET', path: '/resources/', ...forGood }
    })
    const step = await push(without(3))
    expect(live()).toHaveLength(9)
    expect(step.outputs).toMatchObject({ 'failure-reason': 'vanta-error', applied: 'false', removed: '0' })
    expect(step.report).toMatchObject({ uncertain: true })
    expect(step.summary).toMatch(/^### ⚠️ Vanta sync failed: not certain what was written/)
    expect(step.summary + step.log).not.toMatch(/before any write|Nothing was written|did not take/)
  })
})

describe('secrets', () => {
  test('of both apps, their tokens and the one for GitHub are masked before anything else, and shown nowhere', async () => {
    await seeded(accounts(3))
    const step = await run(accounts(4), {
      inputs: { ...manageInputs(vanta()), 'github-token': 'ghs_of_this_job' }
    })
    const { clientSecret, manageClientSecret } = vanta().credentials
    const secrets = [clientSecret, manageClientSecret, 'ghs_of_this_job']
    const { build, manage } = vanta().state.tokens
    const tokens = [build?.value ?? 'none', manage?.value ?? 'none']
    expect(step.log.split('\n').slice(0, 3)).toEqual(secrets.map((secret) => `::add-mask::${secret}`))
    expect(step.masks).toEqual([...secrets, ...tokens].map(() => expect.any(String)))
    expect(new Set(step.masks)).toEqual(new Set([...secrets, ...tokens]))
    const shown = [...step.lines, step.summary, JSON.stringify(step.outputs), JSON.stringify(step.report)]
    for (const secret of step.masks) expect(shown.join('\n')).not.toContain(secret)
  })
})
