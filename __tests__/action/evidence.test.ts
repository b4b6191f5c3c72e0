// What a run leaves for an auditor: who approved what was applied, and what the commit holds of it.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { payloads, SHA, type Step } from '../../scripts/runner.ts'
import { startSandbox } from '../support/checked-sandbox.ts'
import { runStep } from '../support/step.ts'
import type { GithubPull } from '../../sandbox/github/state.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { accountInputs, accounts, usersFile } from '../support/world.ts'

const FILE = 'vanta-users.yml'
const HEAD = payloads.pullRequest().pull_request.head.sha
const BEFORE = payloads.push().before
const TEXT = usersFile(accounts(9))

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'off', seed: { accounts: accounts(10) } })
  const { github } = sandbox.state
  github.refs = { main: SHA }
  const commit = { branches: ['main'], message: '', date: '2026-11-25T10:00:00Z', paths: [FILE] }
  github.commits = [
    { ...commit, sha: SHA, parents: [BEFORE] },
    { ...commit, sha: BEFORE, parents: [] }
  ]
  github.contents = { [SHA]: { [FILE]: TEXT }, [BEFORE]: { [FILE]: usersFile(accounts(10)) } }
})
afterEach(() => sandbox.close())

const step = (over: Step = {}) =>
  runStep({
    fast: true,
    files: { [FILE]: TEXT },
    ...over,
    inputs: { ...accountInputs(sandbox), 'github-token': sandbox.credentials.githubToken, ...over.inputs },
    env: { GITHUB_API_URL: `${sandbox.url}/github`, ...over.env }
  })

const pull = (reviews: GithubPull['reviews'] = []): GithubPull => ({
  number: 7,
  title: 'Person 10 leaves',
  author: 'ada',
  base: 'main',
  head: { ref: 'new-hires', sha: HEAD },
  commits: [HEAD],
  merged: { by: 'katherine', at: '2026-11-25T10:00:00Z', commit: SHA },
  reviews
})
const approval = {
  user: 'grace',
  state: 'APPROVED' as const,
  commit: HEAD,
  submitted: '2026-11-25T09:00:00Z'
}

describe('an apply', () => {
  test('names the pull request of its push, who approved which commit, and whether the plan was this one', async () => {
    const planned = await step({ event: 'pull_request' })
    sandbox.state.github.pulls = [pull([approval])]
    const applied = await step()
    expect(applied).toMatchObject({
      status: 0,
      outputs: { applied: 'true' },
      report: {
        chain: {
          unknown: null,
          pullRequests: [
            {
              number: 7,
              author: 'ada',
              mergedBy: 'katherine',
              approvals: [{ login: 'grace', commit: HEAD, current: true, bot: false }],
              planDigest: planned.outputs['plan-digest']
            }
          ],
          direct: []
        }
      }
    })
  })

  test('shows no login where it redacts', async () => {
    sandbox.state.github.pulls = [pull([approval])]
    const { report, summary } = await step({ inputs: { redact: 'true' } })
    expect(report).toMatchObject({ chain: { pullRequests: [{ number: 7 }] } })
    expect(JSON.stringify(report) + summary).not.toMatch(/"ada"|grace|katherine/)
  })

  test('of a direct push says so', async () => {
    expect((await step()).report).toMatchObject({ chain: { unknown: null, pullRequests: [], direct: [SHA] } })
  })

  test('without the permission has one notice, and nothing fails', async () => {
    const { github } = sandbox.state
    github.permissions = { ...github.permissions, pulls: 'none' }
    const result = await step()
    expect(result).toMatchObject({ status: 0, outputs: { applied: 'true', 'failure-reason': '' } })
    expect(result.log.match(/Who approved this commit is not known: .*pull-requests: read/g)).toHaveLength(1)
  })

  test('by a schedule brings no commit', async () => {
    const { report } = await step({ event: 'schedule', payload: { schedule: '17 * * * *' } })
    expect(report).toMatchObject({ chain: { unknown: 'a run on schedule brings no commit' } })
  })
})

describe('each users file', () => {
  const blobOf = (text: string): string =>
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex')

  test.each([
    ['as the commit holds it', TEXT, true],
    ['otherwise, as made by an earlier step', `${TEXT}\n`, false]
  ])('is named with its git id, read %s', async (_, text, committed) => {
    const { report } = await step({ files: { [FILE]: text } })
    expect(report).toMatchObject({
      run: { readCommit: SHA },
      files: [{ path: FILE, blob: blobOf(text), committed }]
    })
  })

  test('is found, and its earlier version too, where the repository is checked out below the workspace', async () => {
    const result = await step({
      event: 'pull_request',
      inputs: { 'users-file': `./repo//${FILE}`, 'client-id': '', 'client-secret': '' },
      files: { [`repo/${FILE}`]: TEXT, 'repo/.git/HEAD': `${SHA}\n` },
      payload: {
        ...payloads.pullRequest(),
        pull_request: { ...payloads.pullRequest().pull_request, base: { sha: BEFORE, repo: {} } }
      }
    })
    expect(result).toMatchObject({ status: 0, report: { comparedWith: BEFORE, run: { folder: 'repo/' } } })
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('u-0010'),
        properties: expect.objectContaining({ file: FILE })
      })
    )
    expect(result.summary).toContain('u-0010')
  })

  test('that a push stops managing a group in is noted in its report', async () => {
    const groups = { groups: { Engineering: { members: ['person1@example.com'] } } }
    const { github } = sandbox.state
    github.contents = { ...github.contents, [BEFORE]: { [FILE]: usersFile(accounts(10), groups) } }
    expect((await step()).log).toMatch(/No longer managed: the group Engineering\. Its members stay in it\./)
  })
})
