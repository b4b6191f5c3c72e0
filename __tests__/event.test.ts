import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as files from 'node:fs/promises'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GitHubEvent, contextOf, readEvent, requireMerged, resolveMode } from '../src/event.ts'
import type { ModeInput } from '../src/inputs.ts'
import { push } from './github/events.ts'
import { read } from './support/texts.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const HEAD = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const MERGE = 'c'.repeat(40)

const repository = { full_name: 'acme/accounts', private: true, default_branch: 'main' }

/** The parts of a pull request's payload that any run could look at. */
const pullRequest = (headRepository: string) => ({
  action: 'synchronize',
  number: 42,
  pull_request: {
    number: 42,
    head: {
      ref: 'add-grace',
      sha: HEAD,
      repo: { full_name: headRepository, fork: headRepository !== 'acme/accounts' }
    },
    base: { ref: 'main', sha: BASE, repo: { full_name: 'acme/accounts', default_branch: 'main' } }
  }
})

type Trigger = Readonly<{ name: string; ref: string; sha?: string; payload: unknown }>

/** An event on a ref; where its payload has the repository, as GitHub's have it. */
const on = (name: string, ref: string, payload: object = {}, sha = HEAD) => {
  return { name, ref, sha, payload: { ...payload, repository } }
}
const ofPull = (name: string, headRepository = 'acme/accounts', more: object = {}) =>
  on(name, 'refs/pull/42/merge', { ...pullRequest(headRepository), ...more }, MERGE)
const pushOn = (ref: string, more: object = {}) =>
  on('push', ref, { ref, before: BASE, after: HEAD, ...more })
const BORN = { before: '0'.repeat(40), created: true }
const group = { head_sha: HEAD, base_ref: 'refs/heads/main', base_sha: BASE }

const TRIGGERS = {
  branchPullRequest: ofPull('pull_request'),
  forkPullRequest: ofPull('pull_request', 'mallory/accounts'),
  // GitHub runs these on the base branch, with secrets, also for forks.
  pullRequestTarget: on('pull_request_target', 'refs/heads/main', pullRequest('mallory/accounts'), BASE),
  pullRequestReview: ofPull('pull_request_review', undefined, { review: { state: 'approved' } }),
  mergeGroup: on('merge_group', `refs/heads/gh-readonly-queue/main/pr-42-${BASE}`, { merge_group: group }),
  push: pushOn('refs/heads/main'),
  firstPush: pushOn('refs/heads/main', BORN),
  branchPush: pushOn('refs/heads/add-grace'),
  branchThatEndsLikeTheDefault: pushOn('refs/heads/feature/main'),
  tagPush: pushOn('refs/tags/main', BORN),
  schedule: { name: 'schedule', ref: 'refs/heads/main', payload: { schedule: '17 * * * *' } },
  dispatch: on('workflow_dispatch', 'refs/heads/main', { ref: 'refs/heads/main', inputs: null }),
  branchDispatch: on('workflow_dispatch', 'refs/heads/add-grace', { ref: 'refs/heads/add-grace' }),
  tagDispatch: on('workflow_dispatch', 'refs/tags/v1', { ref: 'refs/tags/v1' }),
  repositoryDispatch: on('repository_dispatch', 'refs/heads/main', { branch: 'main', client_payload: {} }),
  release: on('release', 'refs/tags/v1', { action: 'published', release: {} }),
  issueComment: on('issue_comment', 'refs/heads/main', { issue: { number: 42, pull_request: {} } }),
  workflowRun: on('workflow_run', 'refs/heads/main', { workflow_run: {} }),
  somethingNew: on('moon_phase', 'refs/heads/main')
} as const satisfies Readonly<Record<string, Trigger>>

type TriggerName = keyof typeof TRIGGERS

const environment = (trigger: Trigger): Record<string, string> => ({
  GITHUB_EVENT_NAME: trigger.name,
  GITHUB_REF: trigger.ref,
  GITHUB_SHA: trigger.sha ?? HEAD,
  GITHUB_REPOSITORY: 'acme/accounts',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'ada',
  GITHUB_TRIGGERING_ACTOR: 'grace',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_WORKSPACE: '/home/runner/work/accounts/accounts'
})

const eventIn = (env: Readonly<Record<string, string>>): Promise<GitHubEvent> =>
  readEvent({ env, files, directory: folder })

/** The event as the runner gives it: an environment, and a file with the payload. */
const eventOf = async (
  name: TriggerName,
  over: Record<string, string> = {},
  payload: unknown = TRIGGERS[name].payload
): Promise<GitHubEvent> => {
  const path = join(folder, 'event.json')
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return eventIn({ ...environment(TRIGGERS[name]), GITHUB_EVENT_PATH: path, ...over })
}
const NO_FILE = { GITHUB_EVENT_PATH: '' }

const unmerged = (event: string): string => `on the event ${event}: what is not merged is never applied.`
const from = (event: string): string => `on the event ${event}, which comes from`
const elsewhere = (ref: string): string => `on refs/${ref}: only the default branch is applied.`

describe('mode: auto, and mode: apply', () => {
  test.each<[TriggerName, auto: string, withoutSecrets: string, refused: string | undefined]>([
    ['branchPullRequest', 'plan', 'validate', unmerged('pull_request')],
    ['forkPullRequest', 'plan', 'validate', unmerged('pull_request')],
    ['pullRequestTarget', 'plan', 'validate', unmerged('pull_request_target')],
    ['pullRequestReview', 'plan', 'validate', unmerged('pull_request_review')],
    ['mergeGroup', 'plan', 'validate', unmerged('merge_group')],
    ['push', 'apply', 'apply', undefined],
    ['firstPush', 'apply', 'apply', undefined],
    ['branchPush', 'plan', 'plan', elsewhere('heads/add-grace')],
    ['branchThatEndsLikeTheDefault', 'plan', 'plan', elsewhere('heads/feature/main')],
    ['tagPush', 'plan', 'plan', elsewhere('tags/main')],
    ['schedule', 'apply', 'apply', undefined],
    ['dispatch', 'apply', 'apply', undefined],
    ['branchDispatch', 'plan', 'plan', elsewhere('heads/add-grace')],
    ['tagDispatch', 'plan', 'plan', elsewhere('tags/v1')],
    ['repositoryDispatch', 'apply', 'apply', undefined],
    ['release', 'plan', 'plan', elsewhere('tags/v1')],
    ['issueComment', 'plan', 'plan', `${from('issue_comment')} a comment on a pull request: it`],
    ['workflowRun', 'plan', 'plan', `${from('workflow_run')} another workflow that did not run`],
    ['somethingNew', 'plan', 'plan', undefined]
  ])('on %s: %s, %s without secrets, refused: %s', async (name, auto, withoutSecrets, refused) => {
    const event = await eventOf(name)
    expect(resolveMode('auto', event, true).mode).toBe(auto)
    expect(resolveMode('auto', event, false).mode).toBe(withoutSecrets)
    const applying = () => requireMerged('apply', event)
    if (refused === undefined) expect(applying).not.toThrow()
    else expect(applying).toThrow(`mode: apply is refused ${refused}`)
    expect(() => requireMerged('plan', event)).not.toThrow()
  })
})

describe('mode: auto', () => {
  test.each<[string, Record<string, string>, unknown, string]>([
    ['none', NO_FILE, '', 'GITHUB_EVENT_PATH is not set'],
    ['one that is gone', { GITHUB_EVENT_PATH: 'none.json' }, '', 'the event file cannot be read (ENOENT)'],
    ['an empty one', {}, '', 'the event file is empty'],
    ['a blank one', {}, '\n', 'the event file is empty'],
    ['half of one', {}, '{"repository":{"default_', 'the event file is not JSON'],
    ['one that says nothing', {}, {}, 'its payload names no default branch']
  ])('on a push whose event file is %s plans and says why', async (_, over, payload, why) => {
    expect(resolveMode('auto', await eventOf('push', over, payload), true)).toEqual({
      mode: 'plan',
      notice: `mode: auto plans, because it is not known whether this is the default branch: ${why}.`
    })
  })

  test('on an unknown event, or none, says why it plans, and on others does not', async () => {
    const noticeOf = (event: GitHubEvent) => read(resolveMode('auto', event, true).notice)
    expect(noticeOf(await eventOf('somethingNew'))).toBe(
      'mode: auto plans on the event moon_phase. It applies on push, schedule, workflow_dispatch and repository_dispatch.'
    )
    expect(noticeOf(await eventIn({}))).toBe('mode: auto plans, because GITHUB_EVENT_NAME is not set.')
    for (const name of ['branchPullRequest', 'branchPush'] as const)
      expect(noticeOf(await eventOf(name))).toBeUndefined()
  })

  test('reads an event file with a byte order mark', async () => {
    const event = await eventOf('push', {}, `\uFEFF${JSON.stringify(TRIGGERS.push.payload)}`)
    expect(resolveMode('auto', event, true)).toEqual({ mode: 'apply' })
  })

  test.each(['schedule', 'repositoryDispatch'] as const)(
    'on %s of another branch, as other runners start it, plans',
    async (name) => {
      const payload = { ...TRIGGERS[name].payload, repository }
      const event = await eventOf(name, { GITHUB_REF: 'refs/heads/add-grace' }, payload)
      expect(resolveMode('auto', event, true)).toEqual({ mode: 'plan' })
      expect(() => requireMerged('apply', event)).toThrow('only the default branch is applied')
    }
  )
})

describe('a stated mode', () => {
  const UNKNOWN = 'GITHUB_EVENT_PATH is not set. Use mode: auto, which plans there.'
  test.each([
    [NO_FILE, `because it is not known whether this is the default branch: ${UNKNOWN}`],
    [{ GITHUB_REF: '' }, 'on a run without a GITHUB_REF: only the default branch is applied.']
  ])('of apply is refused on a push with %j', async (over: Record<string, string>, why) => {
    const event = await eventOf('push', over)
    const applying = () => requireMerged('apply', event)
    expect(applying).toThrow(`mode: apply is refused ${why}`)
    expect(applying).toThrow(expect.objectContaining({ reason: 'configuration' }))
  })

  test.each([
    ['push', 'main', true],
    ['push', 'new-hires', false],
    ['pull_request', 'main', false],
    ['pull_request_review', 'main', false],
    [undefined, 'main', false]
  ])('of apply after another workflow on %s of %s holds: %s', async (name, branch, holds) => {
    const payload = { workflow_run: { event: name, head_branch: branch }, repository }
    expect((await eventOf('workflowRun', {}, payload)).onBehalfOf === undefined).toBe(holds)
  })

  test.each<ModeInput>(['apply', 'plan', 'validate', 'export'])(
    'of %s holds, with secrets or not',
    async (mode) => {
      const event = await eventOf('push')
      for (const hasSecrets of [true, false]) expect(resolveMode(mode, event, hasSecrets)).toEqual({ mode })
    }
  )
})

describe('what GitHub says of a run', () => {
  test('on a push is the branch, the commit, and what it replaced', async () => {
    const context = {
      server: 'https://github.com',
      repository: 'acme/accounts',
      event: 'push',
      ref: 'refs/heads/main',
      commit: HEAD,
      readCommit: HEAD,
      actor: 'grace',
      url: 'https://github.com/acme/accounts/actions/runs/123',
      attempt: 2,
      folder: '',
      pullRequest: null,
      base: null,
      mergingApplies: false
    }
    const workspace = '/home/runner/work/accounts/accounts'
    const apiUrl = 'https://api.github.com'
    expect(await eventOf('push')).toEqual(push(HEAD, { context, apiUrl, workspace, baseSha: BASE }))
  })

  test('is nothing outside of GitHub, as where every variable is empty', async () => {
    const nothing = await eventIn({})
    expect(nothing).toMatchObject({
      name: '',
      context: { server: 'https://github.com', repository: null, event: null, url: null, attempt: null },
      sha: '',
      onDefaultBranch: false,
      isPullRequest: false
    })
    const env = Object.fromEntries(Object.keys(environment(TRIGGERS.push)).map((name) => [name, '']))
    expect(await eventIn(env)).toEqual(nothing)
  })

  const GHE = 'https://ghe.example.com'
  test.each([
    ['https://github.com', '', 'https://api.github.com'],
    [GHE, '', undefined],
    [GHE, `${GHE}/api/v3`, `${GHE}/api/v3`]
  ])('on the server %s with the API %j is its addresses', async (server, api, apiUrl) => {
    const event = await eventOf('push', { GITHUB_SERVER_URL: server, GITHUB_API_URL: api })
    expect(event).toMatchObject({ apiUrl, context: { url: `${server}/acme/accounts/actions/runs/123` } })
  })

  test.each<[TriggerName, string, string | undefined]>([
    ['forkPullRequest', 'mallory', 'fork'],
    ['branchPullRequest', 'dependabot[bot]', 'dependabot'],
    ['branchPullRequest', 'ada', undefined],
    ['pullRequestTarget', 'mallory', undefined],
    ['push', 'dependabot[bot]', undefined]
  ])('on %s by %s tells whether it has no secrets for a good reason', async (name, actor, reason) => {
    expect((await eventOf(name, { GITHUB_ACTOR: actor })).withoutSecrets).toBe(reason)
  })

  test.each(['base', 'head'])('on a pull request that names its %s alone is no fork', async (side) => {
    const payload = { pull_request: { [side]: { repo: { full_name: 'acme/accounts' } } } }
    expect((await eventOf('forkPullRequest', {}, payload)).withoutSecrets).toBeUndefined()
  })

  const ofPullRequest = {
    sha: MERGE,
    baseSha: BASE,
    branch: undefined,
    isPullRequest: true,
    onDefaultBranch: false,
    context: { commit: HEAD, pullRequest: 42 }
  }
  const ofGroup = { isPullRequest: false, onDefaultBranch: false, sha: HEAD, baseSha: BASE }
  const onMain = { branch: 'main', onDefaultBranch: true }
  test.each<[TriggerName, what: string, object, over: Record<string, string>]>([
    ['branchPullRequest', 'its number, head and base, and not the trial merge', ofPullRequest, {}],
    ['branchPullRequest', 'the number in its ref', { context: { pullRequest: 42, commit: MERGE } }, NO_FILE],
    ['firstPush', 'nothing to compare with', { baseSha: undefined }, {}],
    ['mergeGroup', 'the base of the group', ofGroup, {}],
    ['tagPush', 'no branch', { branch: undefined, onDefaultBranch: false }, {}],
    ['schedule', 'the default branch, also where nothing names it', onMain, NO_FILE],
    ['repositoryDispatch', 'the default branch, also where nothing names it', onMain, NO_FILE]
  ])('on %s is %s', async (name, _, expected, over) => {
    expect(await eventOf(name, over)).toMatchObject(expected)
  })

  const zeros = `0000000${BASE.slice(14)}0000000`
  test.each([
    ['base begins and ends in zeros', { pull_request: { base: { sha: zeros } } }, { baseSha: zeros }],
    ['repository is public', { repository: { ...repository, private: false } }, { isPublic: true }]
  ])('is told where its %s', async (_, payload: object, expected: object) => {
    expect(await eventOf('branchPullRequest', {}, payload)).toMatchObject(expected)
  })

  const senseless = ['not json', '[]', 'null', '"text"', '{"pull_request":7,"repository":[]}']
  test.each(senseless)('is read around a payload that makes no sense: %s', async (payload) => {
    const known = { branch: 'main', onDefaultBranch: false, isPullRequest: false, baseSha: undefined }
    expect(await eventOf('push', {}, payload)).toMatchObject(known)
  })
})

describe('where a run comes from', () => {
  const target = (ref: string) => ({
    pull_request: { number: 7, base: { ref } },
    repository: { default_branch: 'main' }
  })
  test.each<[string, name: string, payload: object, ref: string, object]>([
    ['its pull request', 'pull_request', target('main'), '', { pullRequest: 7, mergingApplies: true }],
    ['one onto another branch', 'pull_request', target('next'), '', { base: 'next', mergingApplies: false }],
    ['nothing said of a branch', 'pull_request', {}, '', { base: null, mergingApplies: false }],
    ['a number beside it', 'pull_request_target', { number: 8 }, '', { pullRequest: 8 }],
    ['the ref alone', 'pull_request', {}, 'refs/pull/9/merge', { pullRequest: 9 }],
    ['a branch that looks like it', 'pull_request', {}, 'refs/heads/refs/pull/9/x', { pullRequest: null }],
    ['no number at all', 'pull_request', {}, 'refs/heads/main', { pullRequest: null }],
    ['an issue of that number', 'issues', { number: 8 }, '', { pullRequest: null }]
  ])('is told by %s', (_, name, payload, ref, expected) => {
    expect(contextOf({ GITHUB_REF: ref }, name, { ...payload })).toMatchObject(expected)
  })

  test('has a page where the repository and the run are known, and the actor who started it', () => {
    const env = { GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '5', GITHUB_ACTOR: 'ada', GITHUB_SHA: 'c1' }
    const known = { url: 'https://github.com/a/b/actions/runs/5', actor: 'ada', readCommit: 'c1' }
    expect(contextOf(env, 'push', {})).toMatchObject(known)
    expect(contextOf({ ...env, GITHUB_RUN_ID: '' }, 'push', {}).url).toBeNull()
    expect(contextOf({ ...env, GITHUB_REPOSITORY: '' }, 'push', {}).url).toBeNull()
  })
})
