// What GitHub knows beside the file: the branch's tip, the base branch's version, the commit behind a difference.
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { payloads, SHA, type Step } from '../../scripts/runner.ts'
import { expectGreen, expectStopped, open, writes } from '../support/action.ts'
import { runStep } from '../support/step.ts'
import { account, accountInputs, accounts, usersFile } from '../support/world.ts'

const BASE = payloads.pullRequest().pull_request.base.sha
const FILE = 'vanta-users.yml'
const NEWER = 'd00dd00dd00dd00dd00dd00dd00dd00dd00dd00d'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await open({ accounts: accounts(10) })
  sandbox.state.github.refs['main'] = SHA
})

const step = (users: readonly object[], over: Step = {}) =>
  runStep({
    files: { [FILE]: usersFile(users) },
    ...over,
    inputs: { ...accountInputs(sandbox), 'github-token': sandbox.credentials.githubToken, ...over.inputs },
    env: { GITHUB_API_URL: `${sandbox.url}/github`, ...over.env }
  })

describe('a commit that is no longer the tip of its branch', () => {
  test.each([
    ['push', accounts(9)],
    ['schedule, whatever would be refused', accounts(2)]
  ])('applies nothing on %s, and ends green', async (on, users) => {
    sandbox.state.github.refs['main'] = NEWER
    const result = await step(users, { event: on.split(',')[0] ?? '' })
    expectGreen(result, { mode: 'apply', applied: 'false' })
    expect(writes()).toEqual([])
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringMatching(/newer/) })
    )
    expect(result.summary).toMatch(/newer/)
    expect(result.summary).toContain('u-0010')
  })

  test('cannot be seen where the token may not read: a notice says so, and the run goes on', async () => {
    sandbox.state.github.permissions.contents = 'none'
    const result = await step(accounts(9))
    expectGreen(result, { applied: 'true', removed: '1' })
    expect(result.summary).toMatch(/tip of main could not be checked/)
  })
})

describe('a pull request of the same repository', () => {
  const bare = { 'client-id': '', 'client-secret': '', 'resource-id': '' }
  test.each([
    ['no credentials', bare, /client-id, client-secret, manage-client-id and manage-client-secret are empty/],
    ['an id without its secret', { 'client-secret': '' }, /client-secret is empty, but client-id is given/]
  ])('with %s is warned of it on every surface', async (_, inputs, said) => {
    const result = await step(accounts(10), { event: 'pull_request', inputs })
    expect(result).toMatchObject({ status: 0, outputs: { mode: 'validate', 'failure-reason': '' } })
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringMatching(said) })
    )
    const surfaces = [
      result.summary,
      sandbox.state.github.comments[0]?.body ?? '',
      JSON.stringify(result.report)
    ]
    for (const surface of surfaces) expect(surface).toMatch(said)
  })

  test.each([
    ['from a fork', { fork: true }, {}, /GitHub does not give secrets to pull requests from forks/],
    ['by Dependabot', {}, { GITHUB_ACTOR: 'dependabot[bot]' }, /GitHub gives Dependabot only its own secrets/]
  ])('%s is told why Vanta was not contacted, without a warning', async (_, from, env, said) => {
    const head = { sha: SHA, repo: { full_name: 'fork' in from ? 'mallory/access' : 'example/access' } }
    const payload = payloads.pullRequest()
    sandbox.state.github.permissions.comments = 'none'
    const result = await step(accounts(10), {
      event: 'pull_request',
      inputs: { ...bare, 'client-id': 'vci_public' },
      payload: { ...payload, pull_request: { ...payload.pull_request, head } },
      env
    })
    expect(result).toMatchObject({ status: 0, outputs: { mode: 'validate', 'failure-reason': '' } })
    expect(result.summary).toMatch(said)
    expect(result.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
    // A permission would not help a fork.
    expect(/[Gg]rant/.test(result.log)).toBe(!('fork' in from))
  })

  test('that cannot do without the secret fails', async () => {
    for (const [event, mode] of [
      ['pull_request', 'plan'],
      ['push', 'auto']
    ] as const) {
      const result = await step(accounts(10), { event, inputs: { mode, 'client-secret': '' } })
      expect(result).toMatchObject({ status: 1, outputs: { 'failure-reason': 'configuration' } })
      expect(result.log).toMatch(/client-secret is empty, but client-id is given/)
    }
  })
})

test.each([
  ['another branch', 'workflow_run', { GITHUB_REF: 'refs/heads/new-hires' }, /only the default branch/],
  ['an unknown branch', 'push', { GITHUB_EVENT_PATH: '' }, /GITHUB_EVENT_PATH is not set/]
])('%s is never applied, whatever the inputs say', async (_, event, env, why) => {
  const result = await step(accounts(9), { event, env, inputs: { mode: 'apply' } })
  expect(result).toMatchObject({ status: 1, outputs: { mode: 'apply', 'failure-reason': 'configuration' } })
  expect(result.annotations.map(({ message }) => message).join()).toMatch(why)
  expect(sandbox.requests).toEqual([])
  const planned = await step(accounts(8), { event, env })
  expect(planned.outputs).toMatchObject({ mode: 'plan', removed: '2', 'failure-reason': '' })
})

describe('a pull request without secrets', () => {
  const fork = (users: readonly object[], over: Step = {}) =>
    step(users, {
      event: 'pull_request',
      ...over,
      inputs: { 'client-id': '', 'client-secret': '', 'resource-id': '', ...over.inputs }
    })

  test('shows what it changes against the base branch, and says that Vanta was not contacted', async () => {
    sandbox.state.github.contents[BASE] = { [FILE]: usersFile(accounts(10)) }
    const result = await fork([...accounts(8), account(9, { permissionLevel: 'ADMIN' }), account(11)])
    expect(result.log).not.toMatch(/::error/)
    expect(result).toMatchObject({
      status: 0,
      outputs: {
        mode: 'validate',
        changed: 'false',
        created: '0',
        removed: '0',
        'plan-digest': '',
        'failure-reason': ''
      }
    })
    expect(result.summary).toMatch(/Vanta was not contacted/)
    // Nothing is called passed that only Vanta could tell.
    const names = ['users-listed', 'max-removals', 'max-removals', 'max-raises', 'protected-users']
    expect(result.report).toMatchObject({ vantaRead: false, guards: names.map((name) => ({ name })) })
    for (const id of ['u-0009', 'u-0010', 'u-0011']) expect(result.summary).toContain(id)
    expect(result.summary).not.toContain('u-0008')
    expect(sandbox.requests.filter(({ path }) => !path.startsWith('/github'))).toEqual([])
  })

  test('is red where no user is left', async () => {
    sandbox.state.github.contents[BASE] = { [FILE]: usersFile(accounts(10)) }
    const result = await fork([])
    expectStopped(result, 'refused', /list no user/)
    expect(result.outputs['mode']).toBe('validate')
    expect(sandbox.requests.filter(({ path }) => !path.startsWith('/github'))).toEqual([])
  })

  test('shows what it stops managing, a group that becomes exact, and an expiry that goes', async () => {
    const viewers = (over: object) => ({
      'example-co': { viewers: [{ email: 'a@customer.example', accessLevel: 'FULL_ACCESS', ...over }] }
    })
    sandbox.state.github.contents[BASE] = {
      [FILE]: usersFile(accounts(3), {
        groups: {
          Engineering: { members: ['person1@example.com'] },
          Sales: { members: ['person1@example.com'] }
        },
        trustCenters: viewers({ expirationDate: '2027-01-31' })
      })
    }
    const result = await fork([], {
      files: {
        [FILE]: usersFile(accounts(3), {
          groups: { Engineering: { membership: 'exact', members: ['person1@example.com'] } },
          trustCenters: viewers({ expirationDate: null })
        })
      }
    })
    expect(result).toMatchObject({ status: 0, outputs: { 'failure-reason': '' } })
    expect(result.log).toMatch(/No longer managed: the group Sales/)
    expect(result.log).toMatch(/Engineering becomes exact/)
    expect(result.log).toMatch(/a@customer\.example.*expirationDate/)
  })
})

describe('before a merge', () => {
  const mergeGroup = {
    merge_group: { base_sha: BASE, head_sha: SHA },
    repository: { default_branch: 'main' }
  }

  test.each([
    ['pull_request_target', undefined, { GITHUB_REF: 'refs/heads/main' }, 1],
    ['merge_group', mergeGroup, { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' }, 0]
  ])(
    '%s plans, writes nothing, and comments where there is a pull request',
    async (event, payload, env, comments) => {
      const result = await step(accounts(9), {
        event,
        ...(payload === undefined ? {} : { payload }),
        env
      })
      expect(result.outputs).toMatchObject({
        mode: 'plan',
        removed: '1',
        applied: 'false',
        'failure-reason': ''
      })
      expect(writes()).toEqual([])
      expect(sandbox.state.github.comments).toHaveLength(comments)
    }
  )

  test('an older run that is run again does not roll Vanta back', async () => {
    const first = await step(accounts(9))
    expect(first.outputs).toMatchObject({ applied: 'true', removed: '1' })
    sandbox.state.github.refs['main'] = NEWER
    const second = await step(accounts(8), {
      env: { GITHUB_SHA: NEWER }
    })
    expect(second.outputs).toMatchObject({ applied: 'true', removed: '1' })
    const again = await step(accounts(9), {
      env: { GITHUB_RUN_ATTEMPT: '2' }
    })
    expect(again).toMatchObject({
      status: 0,
      outputs: { applied: 'false', created: '0', 'failure-reason': '' }
    })
    expect(sandbox.state.accounts.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(8)
  })
})

describe('a removal', () => {
  test('is shown on the nearest line that is left in the file it came from', async () => {
    sandbox.state.github.contents[BASE] = {
      'teams/a.yml': usersFile(accounts(10).slice(0, 5)),
      'teams/b.yml': usersFile(accounts(10).slice(5))
    }
    const result = await step([], {
      event: 'pull_request',
      inputs: { 'users-file': 'teams/*.yml' },
      files: {
        'teams/a.yml': usersFile(accounts(5)),
        'teams/b.yml': usersFile(
          accounts(10)
            .slice(5)
            .filter((_, i) => i !== 2)
        )
      }
    })
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('u-0008'),
        properties: expect.objectContaining({ file: 'teams/b.yml', line: '3' })
      })
    )
  })
})

describe('drift', () => {
  const PARENT = 'abadcafeabadcafeabadcafeabadcafeabadcafe'
  const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()
  const commit = (date: string, sha = SHA) => ({ sha, branches: ['main'], message: '', date, paths: [FILE] })

  test('is what a scheduled run finds although the file has not changed for long', async () => {
    sandbox.state.github.commits.push(commit('2026-01-01T00:00:00Z'))
    const result = await step([...accounts(9), account(10, { permissionLevel: 'ADMIN' })], {
      event: 'schedule'
    })
    expect(result.outputs).toMatchObject({ updated: '1', 'failure-reason': '' })
    expect(result.summary).toMatch(/drift/i)
    expect(result.report).toMatchObject({ drift: { detected: true } })
  })

  test('is told apart from what a fresh commit changed', async () => {
    sandbox.state.github.commits.push(commit(minutesAgo(1)), commit('2026-01-01T00:00:00Z', PARENT))
    const users = [...accounts(9), account(10, { permissionLevel: 'ADMIN' })]
    sandbox.state.github.contents[PARENT] = { [FILE]: usersFile(accounts(10)) }
    const ofCommit = await step(users, { event: 'schedule', inputs: { mode: 'plan' } })
    expect(ofCommit.report).toMatchObject({ drift: { detected: false } })
    expect(ofCommit.summary).not.toMatch(/drift/i)

    sandbox.state.accounts[2] = {
      ...account(3, { roleDescription: 'edited by hand' }),
      createdAt: '',
      updatedAt: '',
      deletedAt: null
    }
    const both = await step(users, { event: 'schedule', inputs: { mode: 'plan' } })
    expect(both.report).toMatchObject({ drift: { detected: true } })
    expect(both.summary).toMatch(/\*\*drift\*\*.*`u-0003`/)
  })
})
