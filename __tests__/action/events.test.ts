// What GitHub knows beside the file: the branch's tip, the base branch's version, the commit behind a difference.
import { beforeEach, describe, expect, test } from '@jest/globals'
import { payloads, SHA, type Step } from '../../scripts/runner.ts'
import {
  errors,
  expectGreen,
  messages,
  open,
  placeOf,
  steps,
  vanta,
  warnings,
  withGitHub,
  writes
} from '../support/action.ts'
import { account, accounts, usersFile } from '../support/world.ts'

const BASE = payloads.pullRequest().pull_request.base.sha
const FILE = 'vanta-users.yml'
const NEWER = 'd00dd00dd00dd00dd00dd00dd00dd00dd00dd00d'

beforeEach(async () => {
  await open({ accounts: accounts(10) })
  github().refs['main'] = SHA
})
const github = () => vanta().state.github
const step = steps(withGitHub)

describe('a commit that is no longer the tip of its branch', () => {
  test.each([
    ['push', accounts(9)],
    ['schedule, whatever would be refused', accounts(2)]
  ])('applies nothing on %s, and ends green', async (on, users) => {
    github().refs['main'] = NEWER
    const result = await step(users, { event: on.split(',')[0] ?? '' })
    expectGreen(result, { mode: 'apply', applied: 'false' })
    expect(writes()).toEqual([])
    expect(warnings(result)).toEqual([expect.stringMatching(/newer/)])
    expect(result.summary).toMatch(/newer/)
    expect(result.summary).toContain('u-0010')
  })

  test('cannot be seen where the token may not read: a notice says so, and the run goes on', async () => {
    github().permissions.contents = 'none'
    const result = await step(accounts(9))
    expectGreen(result, { applied: 'true', removed: '1' })
    expect(result.summary).toMatch(/tip of main could not be checked/)
  })
})

const bare = { 'client-id': '', 'client-secret': '', 'resource-id': '' }

describe('a pull request of the same repository', () => {
  test.each([
    ['no credentials', bare, /client-id, client-secret, manage-client-id and manage-client-secret are empty/],
    ['an id without its secret', { 'client-secret': '' }, /client-secret is empty, but client-id is given/]
  ])('with %s is warned of it on every surface', async (_, inputs, said) => {
    const result = await step(accounts(10), { event: 'pull_request', inputs })
    expect(result).toMatchObject({ status: 0, outputs: { mode: 'validate', 'failure-reason': '' } })
    expect(warnings(result)).toContainEqual(expect.stringMatching(said))
    for (const surface of [result.summary, github().comments[0]?.body, JSON.stringify(result.report)])
      expect(surface).toMatch(said)
  })

  test.each([
    ['from a fork', { fork: true }, {}, /GitHub does not give secrets to pull requests from forks/],
    ['by Dependabot', {}, { GITHUB_ACTOR: 'dependabot[bot]' }, /GitHub gives Dependabot only its own secrets/]
  ])('%s is told why Vanta was not contacted, without a warning', async (_, from, env, said) => {
    const head = { sha: SHA, repo: { full_name: 'fork' in from ? 'mallory/access' : 'example/access' } }
    const payload = payloads.pullRequest()
    github().permissions.comments = 'none'
    const repository = { ...payload.repository, private: false }
    const stepIn = (mode: string) =>
      step(accounts(10), {
        event: 'pull_request',
        inputs: { ...bare, 'client-id': 'vci_public', mode },
        payload: { ...payload, repository, pull_request: { ...payload.pull_request, head } },
        env
      })
    const result = await stepIn('auto')
    expect(result).toMatchObject({ status: 0, outputs: { mode: 'validate', 'failure-reason': '' } })
    expect(result.summary).toMatch(said)
    expect(result.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
    expect(result.log).toContain('Nothing is compared.')
    // A permission would not help a fork.
    expect(/[Gg]rant/.test(result.log)).toBe(!('fork' in from))
    expect((await stepIn('validate')).summary).not.toMatch(said)
    const planned = await stepIn('plan')
    expect(errors(planned)).toContainEqual(expect.stringContaining('client-id and client-secret are empty'))
  })
})

test.each([
  ['another branch', 'workflow_run', { GITHUB_REF: 'refs/heads/new-hires' }, /only the default branch/],
  ['an unknown branch', 'push', { GITHUB_EVENT_PATH: '' }, /GITHUB_EVENT_PATH is not set/]
])('%s is never applied, whatever the inputs say', async (_, event, env, why) => {
  const result = await step(accounts(9), { event, env, inputs: { mode: 'apply' } })
  expect(result).toMatchObject({ status: 1, outputs: { mode: 'apply', 'failure-reason': 'configuration' } })
  expect(messages(result)).toMatch(why)
  expect(vanta().requests).toEqual([])
  const planned = await step(accounts(8), { event, env })
  expect(planned.outputs).toMatchObject({ mode: 'plan', removed: '2', 'failure-reason': '' })
})

test('a pull request without secrets shows what it changes against the base branch, and says that Vanta was not contacted', async () => {
  github().contents[BASE] = { [FILE]: usersFile(accounts(10)) }
  const users = [...accounts(8), account(9, { permissionLevel: 'ADMIN' }), account(11)]
  const result = await step(users, { event: 'pull_request', inputs: bare })
  const nothing = { changed: 'false', created: '0', removed: '0', 'plan-digest': '' }
  expectGreen(result, { mode: 'validate', ...nothing })
  expect(result.summary).toMatch(/Vanta was not contacted/)
  // Nothing is called passed that only Vanta could tell.
  const names = ['users-listed', 'max-removals', 'max-removals', 'max-raises', 'protected-users']
  expect(result.report).toMatchObject({ vantaRead: false, guards: names.map((name) => ({ name })) })
  for (const id of ['u-0009', 'u-0010', 'u-0011']) expect(result.summary).toContain(id)
  expect(result.summary).not.toContain('u-0008')
  expect(vanta().requests.filter(({ path }) => !path.startsWith('/github'))).toEqual([])
})

const mergeGroup = {
  merge_group: { base_sha: BASE, head_sha: SHA },
  repository: { default_branch: 'main' }
}
test.each<[string, Step, number]>([
  ['pull_request_target', { env: { GITHUB_REF: 'refs/heads/main' } }, 1],
  ['merge_group', { payload: mergeGroup, env: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7' } }, 0]
])('%s plans, writes nothing, and comments where there is a pull request', async (event, over, comments) => {
  const result = await step(accounts(9), { event, ...over })
  expectGreen(result, { mode: 'plan', removed: '1', applied: 'false' })
  expect(writes()).toEqual([])
  expect(github().comments).toHaveLength(comments)
})

test('a removal is shown on the nearest line that is left in the file it came from', async () => {
  const [first, second] = [accounts(5), accounts(10).slice(5)]
  github().contents[BASE] = { 'teams/a.yml': usersFile(first), 'teams/b.yml': usersFile(second) }
  const left = second.filter((_, i) => i !== 2)
  const result = await step([], {
    event: 'pull_request',
    inputs: { 'users-file': 'teams/*.yml' },
    files: { 'teams/a.yml': usersFile(first), 'teams/b.yml': usersFile(left) }
  })
  expect(placeOf(result, 'u-0008')).toMatchObject({ file: 'teams/b.yml', line: '3' })
})

test('drift is told apart from what a fresh commit changed', async () => {
  const PARENT = 'abadcafeabadcafeabadcafeabadcafeabadcafe'
  const commit = { branches: ['main'], message: '', paths: [FILE] }
  github().commits.push(
    { ...commit, sha: SHA, date: new Date(Date.now() - 60_000).toISOString() },
    { ...commit, sha: PARENT, date: '2026-01-01T00:00:00Z' }
  )
  github().contents[PARENT] = { [FILE]: usersFile(accounts(10)) }
  const plan = () =>
    step([...accounts(9), account(10, { permissionLevel: 'ADMIN' })], {
      event: 'schedule',
      inputs: { mode: 'plan' }
    })
  const ofCommit = await plan()
  expect(ofCommit.report).toMatchObject({ drift: { detected: false } })
  expect(ofCommit.summary).not.toMatch(/drift/i)

  vanta().act({ do: 'change-account', id: 'u-0003', fields: { roleDescription: 'edited by hand' } })
  const both = await plan()
  expect(both.report).toMatchObject({ drift: { detected: true } })
  expect(both.summary).toMatch(/\*\*drift\*\*.*`u-0003`/)
})
