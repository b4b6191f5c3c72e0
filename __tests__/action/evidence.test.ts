// What a run leaves for an auditor: who approved what was applied, and what the commit holds of it.
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { payloads, SHA, type Step } from '../../scripts/runner.ts'
import type { GithubPull } from '../../sandbox/github/state.ts'
import { open, placeOf, steps, vanta, withGitHub } from '../support/action.ts'
import { accounts, usersFile } from '../support/world.ts'

const FILE = 'vanta-users.yml'
const HEAD = payloads.pullRequest().pull_request.head.sha
const BEFORE = payloads.push().before
const TEXT = usersFile(accounts(9))
const COMMIT = { branches: ['main'], message: '', date: '2026-11-25T10:00:00Z', paths: [FILE] }

const github = () => vanta().state.github
beforeEach(async () => {
  await open({ accounts: accounts(10) })
  github().refs = { main: SHA }
  github().commits = [
    { ...COMMIT, sha: SHA, parents: [BEFORE] },
    { ...COMMIT, sha: BEFORE, parents: [] }
  ]
  github().contents = { [SHA]: { [FILE]: TEXT }, [BEFORE]: { [FILE]: usersFile(accounts(10)) } }
})

const run = steps(withGitHub)
const step = (over: Step = {}) => run(TEXT, over)

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
    github().pulls = [pull([approval])]
    const applied = await step()
    expect(applied).toMatchObject({ status: 0, outputs: { applied: 'true' } })
    expect(applied.report).toHaveProperty('chain', {
      unknown: null,
      pullRequests: [
        {
          number: 7,
          url: 'https://github.com/example/access/pull/7',
          author: 'ada',
          mergedBy: 'katherine',
          approvals: [{ login: 'grace', commit: HEAD, current: true, bot: false }],
          planDigest: planned.outputs['plan-digest']
        }
      ],
      direct: [],
      left: 0
    })
    expect(applied.summary).toContain(
      '[Pull request 7](https://github.com/example/access/pull/7) by `ada`, approved by `grace`, merged by `katherine`; the plan in its comment is the applied one.'
    )
  })

  test('shows no login with redact', async () => {
    github().pulls = [pull([approval, { ...approval, user: 'renovate[bot]' }])]
    const inputs = { redact: 'true' }
    const { lines, report, summary } = await step({ inputs, env: { GITHUB_ACTOR: 'dorothy' } })
    expect(report).toMatchObject({ chain: { pullRequests: [{ number: 7 }] } })
    expect(summary).toMatch(/approved by `[^`]+`/)
    const written = [JSON.stringify(report), summary, ...lines].join('\n')
    expect(written).not.toMatch(/\b(?:ada|grace|katherine|dorothy|renovate)\b/)
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

  test('is found, as is its earlier version, if the repository is checked out below the workspace', async () => {
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
    expect(placeOf(result, 'u-0010')).toMatchObject({ file: FILE })
    expect(result.summary).toContain('u-0010')
  })
})

test('a group that a push drops from the file is noted in its report', async () => {
  const groups = { groups: { Engineering: { members: ['person1@example.com'] } } }
  github().contents = { ...github().contents, [BEFORE]: { [FILE]: usersFile(accounts(10), groups) } }
  expect((await step()).log).toMatch(/No longer managed: the group Engineering\. Its members stay in it\./)
})

test.each([
  ['a run warns once that anybody can read its names', {}, 1],
  ['a run that redacts does not warn that anybody can read it', { redact: 'true' }, 0]
])('in a repository that is public, %s', async (_, inputs, times) => {
  const repository = { ...payloads.push().repository, private: false }
  const { annotations } = await step({ payload: payloads.push({ repository }), inputs })
  expect(annotations.filter(({ message }) => message.includes('anybody can read'))).toHaveLength(times)
})

describe('what users state for reviewers', () => {
  const inDefaults = { owner: 'boss@example.com', reviewBy: '2026-01-31' }
  const [first, second, ...others] = accounts(9)
  const file = usersFile(
    [
      { ...first, reason: 'On call', accessUntil: '2020-01-01', reviewBy: '2999-01-01' },
      { ...second, reviewBy: '2999-01-01' },
      ...others
    ],
    { defaults: inDefaults }
  )

  test('warns once it is due, changes nothing, and is part of the population', async () => {
    const applied = await step({ files: { [FILE]: file } })
    expect(applied.outputs).toMatchObject({ applied: 'true', removed: '1', updated: '0', deactivated: '0' })
    const warnings = applied.annotations.filter(
      ({ level, message }) => level === 'warning' && message.startsWith('The access')
    )
    expect(warnings.map(({ message, properties }) => [properties['line'], message])).toEqual([
      ['2', expect.stringContaining('The access of Person 1 was meant to end on 2020-01-01.')],
      [
        '1',
        expect.stringMatching(/7 active users who rely on these defaults was due for review on 2026-01-31/)
      ]
    ])
    for (const { message } of warnings) expect(applied.summary).toContain(message.slice(0, 30))
    const row = (user: string) =>
      applied.population?.split('\r\n').find((line) => line.startsWith(`"${user}"`))
    const dates = (day: string) => (day === '' ? '' : `${day}T00:00:00.000Z`)
    expect(row('u-0001')).toContain(
      `"boss@example.com","On call","${dates('2999-01-01')}","${dates('2020-01-01')}"`
    )
    expect(row('u-0003')).toContain(`"boss@example.com","","${dates('2026-01-31')}",""`)
    const put = vanta().requests.find(({ method }) => method === 'PUT')
    expect(JSON.stringify(put?.requestBody)).not.toMatch(/reviewBy|accessUntil|reason|owner|boss/)
  })
})
