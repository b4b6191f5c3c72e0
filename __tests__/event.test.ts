import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as files from 'node:fs/promises'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../src/errors.ts'
import {
  type GitHubEvent,
  contextOf,
  isBeforeMerge,
  readEvent,
  requireMerged,
  resolveMode
} from '../src/event.ts'
import type { ModeInput } from '../src/inputs.ts'
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

const repository = {
  id: 1,
  name: 'accounts',
  full_name: 'acme/accounts',
  private: true,
  default_branch: 'main',
  owner: { login: 'acme', type: 'Organization' }
}
const sender = { login: 'ada', id: 7, type: 'User' }

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
const on = (name: string, ref: string, payload: object = {}, sha = HEAD) => ({
  name,
  ref,
  sha,
  payload: { ...payload, repository, sender }
})
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
const eventOf = async (name: TriggerName, over: Record<string, string> = {}): Promise<GitHubEvent> => {
  const path = join(folder, `${name}.json`)
  await writeFile(path, JSON.stringify(TRIGGERS[name].payload))
  return eventIn({ ...environment(TRIGGERS[name]), GITHUB_EVENT_PATH: path, ...over })
}

describe('mode: auto', () => {
  test.each<[TriggerName, string, string]>([
    ['branchPullRequest', 'plan', 'validate'],
    ['forkPullRequest', 'plan', 'validate'],
    ['pullRequestTarget', 'plan', 'validate'],
    ['pullRequestReview', 'plan', 'validate'],
    ['mergeGroup', 'plan', 'validate'],
    ['push', 'apply', 'apply'],
    ['firstPush', 'apply', 'apply'],
    ['branchPush', 'plan', 'plan'],
    ['branchThatEndsLikeTheDefault', 'plan', 'plan'],
    ['tagPush', 'plan', 'plan'],
    ['schedule', 'apply', 'apply'],
    ['dispatch', 'apply', 'apply'],
    ['branchDispatch', 'plan', 'plan'],
    ['tagDispatch', 'plan', 'plan'],
    ['repositoryDispatch', 'apply', 'apply'],
    ['release', 'plan', 'plan'],
    ['issueComment', 'plan', 'plan'],
    ['workflowRun', 'plan', 'plan'],
    ['somethingNew', 'plan', 'plan']
  ])('on %s is %s, and %s without secrets', async (name, withSecrets, without) => {
    const event = await eventOf(name)
    expect(resolveMode('auto', event, true).mode).toBe(withSecrets)
    expect(resolveMode('auto', event, false).mode).toBe(without)
  })

  test('never applies where the payload cannot be read, since the default branch is not known', async () => {
    const env = environment(TRIGGERS.push)
    for (const event of [
      await eventIn(env),
      await eventIn({ ...env, GITHUB_EVENT_PATH: join(folder, 'none.json') })
    ])
      expect(resolveMode('auto', event, true).mode).toBe('plan')
  })

  test('outside of GitHub plans', async () => {
    expect(resolveMode('auto', await eventIn({}), true).mode).toBe('plan')
  })

  const EVENT_FILE = { ...environment(TRIGGERS.push), GITHUB_EVENT_PATH: '.' }
  test.each<[string, () => Promise<GitHubEvent>, RegExp | undefined]>([
    ['an unknown event', () => eventOf('somethingNew'), /plans on the event moon_phase/],
    ['no event', () => eventIn({}), /GITHUB_EVENT_NAME is not set/],
    ['an event file that is a directory', () => eventIn(EVENT_FILE), /cannot be read \(EISDIR\)/],
    ['no event file', () => eventOf('push', { GITHUB_EVENT_PATH: '' }), /GITHUB_EVENT_PATH is not set/],
    ['a pull request', () => eventOf('branchPullRequest'), undefined],
    ['another branch', () => eventOf('branchPush'), undefined]
  ])('on %s says why it plans, where that is no matter of course', async (_, event, why) => {
    const { mode, notice } = resolveMode('auto', await event(), true)
    expect(mode).toBe('plan')
    if (why === undefined) expect(notice).toBeUndefined()
    else expect(read(notice)).toMatch(why)
  })

  test.each([
    ['', 'is empty'],
    ['{"repository":{"default_', 'is not JSON'],
    ['\n', 'is empty']
  ])('says what is wrong with the event file %j', async (text, what) => {
    const path = join(folder, 'broken.json')
    await writeFile(path, text)
    const event = await eventIn({ ...environment(TRIGGERS.push), GITHUB_EVENT_PATH: path })
    expect(resolveMode('auto', event, true)).toEqual({
      mode: 'plan',
      notice: `mode: auto plans, because it is not known whether this is the default branch: the event file ${what}.`
    })
  })

  test('reads an event file with a byte order mark', async () => {
    const path = join(folder, 'bom.json')
    await writeFile(path, `\uFEFF${JSON.stringify(TRIGGERS.push.payload)}`)
    const event = await eventIn({ ...environment(TRIGGERS.push), GITHUB_EVENT_PATH: path })
    expect(resolveMode('auto', event, true)).toEqual({ mode: 'apply' })
  })

  test.each(['schedule', 'repositoryDispatch'] as const)(
    'on %s of another branch, as other runners start it, plans',
    async (name) => {
      const path = join(folder, `branch-${name}.json`)
      await writeFile(path, JSON.stringify({ ...TRIGGERS[name].payload, repository }))
      const over = { GITHUB_EVENT_PATH: path, GITHUB_REF: 'refs/heads/add-grace' }
      const event = await eventIn({ ...environment(TRIGGERS[name]), ...over })
      expect(resolveMode('auto', event, true)).toEqual({ mode: 'plan' })
      expect(() => requireMerged('apply', event)).toThrow('only the default branch is applied')
    }
  )
})

describe('a stated mode', () => {
  test.each<[TriggerName]>([
    ['branchPullRequest'],
    ['forkPullRequest'],
    ['pullRequestTarget'],
    ['pullRequestReview'],
    ['mergeGroup']
  ])('of apply is refused on %s', async (name) => {
    const event = await eventOf(name)
    expect(isBeforeMerge(event)).toBe(true)
    const applying = () => requireMerged('apply', event)
    expect(applying).toThrow(Failure)
    expect(applying).toThrow(
      `mode: apply is refused on the event ${TRIGGERS[name].name}: what is not merged is never applied.`
    )
  })

  test.each<[TriggerName, RegExp]>([
    ['branchPush', /on refs\/heads\/add-grace: only the default branch/],
    ['branchThatEndsLikeTheDefault', /on refs\/heads\/feature\/main: only the default branch/],
    ['branchDispatch', /on refs\/heads\/add-grace: only the default branch/],
    ['tagPush', /on refs\/tags\/main: only the default branch/],
    ['tagDispatch', /on refs\/tags\/v1: only the default branch/],
    ['release', /on refs\/tags\/v1: only the default branch/],
    ['issueComment', /event issue_comment, which comes from a comment on a pull request/],
    ['workflowRun', /event workflow_run, which comes from another workflow/]
  ])('of apply is refused on %s', async (name, why) => {
    const event = await eventOf(name)
    expect(() => requireMerged('apply', event)).toThrow(why)
    expect(() => requireMerged('plan', event)).not.toThrow()
  })

  test('of apply is refused where nobody can tell the default branch', async () => {
    const event = await eventOf('push', { GITHUB_EVENT_PATH: '' })
    expect(() => requireMerged('apply', event)).toThrow(/not known .*: GITHUB_EVENT_PATH is not set/)
  })

  test.each([
    ['push', 'main', true],
    ['push', 'new-hires', false],
    ['pull_request', 'main', false],
    ['pull_request_review', 'main', false],
    [undefined, 'main', false]
  ])('of apply after another workflow on %s of %s holds: %s', async (name, branch, holds) => {
    const path = join(folder, 'after-ci.json')
    const run = { event: name, head_branch: branch }
    await writeFile(path, JSON.stringify({ workflow_run: run, repository }))
    const { onBehalfOf } = await eventOf('workflowRun', { GITHUB_EVENT_PATH: path })
    expect(onBehalfOf === undefined).toBe(holds)
  })

  test.each<[ModeInput, TriggerName]>([
    ['apply', 'push'],
    ['apply', 'dispatch'],
    ['apply', 'schedule'],
    ['plan', 'push'],
    ['plan', 'forkPullRequest'],
    ['validate', 'push'],
    ['validate', 'pullRequestTarget'],
    ['export', 'dispatch']
  ])('of %s holds on %s', async (mode, name) => {
    const event = await eventOf(name)
    expect(resolveMode(mode, event, true)).toEqual({ mode })
    expect(resolveMode(mode, event, false)).toEqual({ mode })
    expect(() => requireMerged(resolveMode(mode, event, true).mode, event)).not.toThrow()
  })
})

describe('what GitHub says of a run', () => {
  test('on a push is the branch, the commit, and what it replaced', async () => {
    expect(await eventOf('push')).toEqual({
      name: 'push',
      context: {
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
      },
      apiUrl: 'https://api.github.com',
      workspace: '/home/runner/work/accounts/accounts',
      sha: HEAD,
      branch: 'main',
      onDefaultBranch: true,
      branchUnknown: undefined,
      isPullRequest: false,
      withoutSecrets: undefined,
      baseSha: BASE,
      isPublic: false,
      onBehalfOf: undefined
    })
  })

  test('is nothing where a variable is empty', async () => {
    const env = Object.fromEntries(Object.keys(environment(TRIGGERS.push)).map((name) => [name, '']))
    expect(await eventIn(env)).toEqual(await eventIn({}))
  })

  test('outside of github.com is no address of an API that nobody named', async () => {
    const over = { GITHUB_SERVER_URL: 'https://ghe.example.com', GITHUB_API_URL: '' }
    expect((await eventOf('push', over)).apiUrl).toBeUndefined()
    expect((await eventOf('push', { GITHUB_API_URL: '' })).apiUrl).toBe('https://api.github.com')
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

  test('on a pull request whose payload cannot be read is the number in its ref', async () => {
    const event = await eventOf('branchPullRequest', { GITHUB_EVENT_PATH: '' })
    expect(event.context).toMatchObject({ pullRequest: 42, commit: MERGE })
  })

  test('on the first push of a branch has nothing to compare with', async () => {
    expect((await eventOf('firstPush')).baseSha).toBeUndefined()
  })

  test('on a pull request whose base begins in zeros is that base', async () => {
    const base = `0000000${BASE.slice(7)}`
    const path = join(folder, 'zeros.json')
    await writeFile(path, JSON.stringify({ pull_request: { base: { sha: base } } }))
    const event = await eventIn({ ...environment(TRIGGERS.forkPullRequest), GITHUB_EVENT_PATH: path })
    expect(event.baseSha).toBe(base)
  })

  test('on a pull request is its number, its head, and its base, and not the commit of the trial merge', async () => {
    const event = await eventOf('branchPullRequest')
    expect(event).toMatchObject({ sha: MERGE, baseSha: BASE, isPullRequest: true, onDefaultBranch: false })
    expect(event.branch).toBeUndefined()
    expect(event.context).toMatchObject({ commit: HEAD, pullRequest: 42 })
  })

  test('on a merge queue is the base of the group', async () => {
    expect(await eventOf('mergeGroup')).toMatchObject({
      isPullRequest: false,
      onDefaultBranch: false,
      sha: HEAD,
      baseSha: BASE
    })
  })

  test.each(['schedule', 'repositoryDispatch'] as const)(
    'on %s is the default branch, also where its payload does not name it',
    async (name) => {
      const event = await eventIn({ ...environment(TRIGGERS[name]), GITHUB_EVENT_PATH: '' })
      expect(event).toMatchObject({ branch: 'main', onDefaultBranch: true })
    }
  )

  test.each([true, false])('on a repository that is private: %s, is who can read it', async (isPrivate) => {
    const path = join(folder, 'visible.json')
    await writeFile(path, JSON.stringify({ repository: { ...repository, private: isPrivate } }))
    expect((await eventOf('push', { GITHUB_EVENT_PATH: path })).isPublic).toBe(!isPrivate)
  })

  test('on a tag is no branch', async () => {
    const event = await eventOf('tagPush')
    expect(event.branch).toBeUndefined()
    expect(event.onDefaultBranch).toBe(false)
  })

  test('on GitHub Enterprise is its own addresses', async () => {
    const event = await eventOf('push', {
      GITHUB_SERVER_URL: 'https://ghe.example.com',
      GITHUB_API_URL: 'https://ghe.example.com/api/v3'
    })
    expect(event.apiUrl).toBe('https://ghe.example.com/api/v3')
    expect(event.context.url).toBe('https://ghe.example.com/acme/accounts/actions/runs/123')
  })

  test.each([['not json'], ['[]'], ['null'], ['"text"'], ['{"pull_request":7,"repository":[]}']])(
    'is read around a payload that makes no sense: %s',
    async (payload) => {
      const path = join(folder, 'nonsense.json')
      await writeFile(path, payload)
      const event = await eventIn({ ...environment(TRIGGERS.push), GITHUB_EVENT_PATH: path })
      expect(event).toMatchObject({ branch: 'main', onDefaultBranch: false, isPullRequest: false })
      expect(event.baseSha).toBeUndefined()
    }
  )

  test('outside of GitHub is nothing', async () => {
    const event = await eventIn({})
    expect(event).toMatchObject({
      name: '',
      context: { server: 'https://github.com', repository: null, event: null, url: null, attempt: null },
      sha: '',
      onDefaultBranch: false,
      isPullRequest: false
    })
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
