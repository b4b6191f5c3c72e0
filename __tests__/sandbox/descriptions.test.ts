// The sandbox against the vendors' own descriptions: every call that it has, and what does not pass.
import { describe, expect, test } from '@jest/globals'
import { groupId, personId } from '../../sandbox/build-state.ts'
import { createGitHub } from '../../sandbox/github/github.ts'
import type { Answer } from '../../sandbox/http.ts'
import type { LoggedRequest } from '../../sandbox/log.ts'
import { livedInSeed } from '../../sandbox/seed.ts'
import type { Forms } from '../../sandbox/state.ts'
import { CREDENTIALS, createVanta } from '../../sandbox/vanta.ts'
import { github as githubDescription, vanta as vantaDescription } from '../support/descriptions.ts'
import { misfits } from '../support/oracle.ts'
import { account, ask as send, mint, type Reply } from './asking.ts'

const NOW = new Date('2026-11-20T12:00:00Z')
const ACCOUNTS = '/v1/resources/user_account'
const VIEWERS = '/v1/trust-centers/example-co/viewers'
const [SHA, MERGE] = ['a'.repeat(40), 'b'.repeat(40)]

/** Asks Vanta everything that it has, once. */
const askVanta = (forms: Partial<Forms>): readonly LoggedRequest[] => {
  const vanta = createVanta({ seed: livedInSeed(NOW), forms, limits: 'off', now: () => NOW })
  const [build, manage] = [mint(vanta, 'build'), mint(vanta, 'manage')]
  const ask = (method: string, path: string, body?: unknown): Reply =>
    send(vanta, method, path, { token: path.startsWith(ACCOUNTS) ? build : manage, body })
  const resources = [account('a'), account('b', { roleDescription: 'Boss', groupIds: ['g'] })]
  const query = `?resourceId=${vanta.resourceId}`
  const suffixes = forms.accounts === 'legacy' ? ['/sync_all', '/list_all'] : ['', '']
  ask('GET', `${ACCOUNTS}${suffixes[1]}${query}`)
  ask('PUT', `${ACCOUNTS}${suffixes[0]}`, { resourceId: vanta.resourceId, resources })
  ask('PUT', `${ACCOUNTS}${suffixes[0]}`, { resourceId: 'other', resources })
  ask('GET', `${ACCOUNTS}${suffixes[1]}${query}`)
  const [ada, boss] = [personId('ada@example.com'), personId('hypatia@example.com')]
  const [leaver, group] = [personId('charles@example.com'), groupId('Contractors')]
  ask('GET', '/v1/people?pageSize=3')
  ask('GET', `/v1/people/${ada}`)
  ask('GET', '/v1/people/nobody')
  ask('GET', '/v1/users')
  ask('GET', `/v1/users/${vanta.state.users[0]?.id}`)
  ask('GET', '/v1/groups?pageSize=100')
  ask('GET', `/v1/groups/${group}`)
  ask('POST', `/v1/groups/${group}/people`, { id: ada })
  ask('GET', `/v1/groups/${group}/people`)
  ask('DELETE', `/v1/groups/${group}/people/${ada}`)
  ask('POST', `/v1/groups/${group}/add-people`, { updates: [{ id: ada }, { id: 'nobody' }] })
  ask('POST', `/v1/groups/${group}/remove-people`, { updates: [{ id: ada }] })
  ask(
    'POST',
    '/v1/people/offboard',
    forms.offboard === 'legacy'
      ? { offboardingAcknowledgerId: boss, employeeIds: [leaver] }
      : {
          updates: [
            { id: leaver, acknowledgerId: boss },
            { id: ada, acknowledgerId: boss }
          ]
        }
  )
  const invitation = {
    email: 'new@customer.example',
    name: 'New',
    companyName: 'Co',
    isNdaRequired: true,
    accessLevel: 'PARTIAL_ACCESS',
    resourceIds: ['soc2-report'],
    expirationDate: '2027-01-01T00:00:00Z'
  }
  ask('GET', `${VIEWERS}?pageSize=2&includeRemoved=false`)
  ask('POST', VIEWERS, invitation)
  ask('POST', VIEWERS, invitation)
  const id = vanta.state.trustCenters['example-co']?.viewers.at(-1)?.id
  ask('GET', `${VIEWERS}/${id}`)
  ask('PATCH', `${VIEWERS}/${id}`, { accessLevel: 'FULL_ACCESS', expirationDate: null })
  ask('DELETE', `${VIEWERS}/${id}`)
  return vanta.log
}

/** Asks GitHub everything that it has, once, as a job and as a person. */
const askGitHub = (): readonly LoggedRequest[] => {
  const commit = { branches: ['main'], message: 'm', date: '2026-11-02T00:00:00Z', paths: ['a.yml'] }
  const github = createGitHub({
    now: () => NOW,
    seed: {
      refs: { main: MERGE },
      contents: { [MERGE]: { 'a.yml': 'a', 'lib/b.yml': { link: '../a.yml' }, c: { submodule: SHA } } },
      commits: [
        { ...commit, sha: MERGE },
        { ...commit, sha: SHA }
      ],
      pulls: [
        {
          number: 12,
          title: 't',
          author: 'grace',
          base: 'main',
          head: { ref: 'x', sha: SHA },
          commits: [SHA],
          merged: { by: 'ada', at: '2026-11-03T00:00:00Z', commit: MERGE },
          reviews: [
            { user: 'ada', state: 'APPROVED', commit: SHA, submitted: '2026-11-03T00:00:00Z' },
            { user: 'helper[bot]', state: 'COMMENTED', commit: null, submitted: '2026-11-03T00:00:00Z' }
          ]
        }
      ]
    }
  })
  const ask = (method: string, path: string, body?: unknown): Reply =>
    send(github, method, `/github${path}`, { token: CREDENTIALS.githubToken, body })
  const repo = '/repos/example/access'
  const { text } = ask('GET', `${repo}/git/trees/${MERGE}?recursive=1`)
  const blob = /"type":"blob","sha":"(\w+)"/.exec(text)?.[1]
  ask('GET', '/user')
  github.state.writer = { login: 'ada', type: 'User' }
  ask('GET', '/user')
  ask('GET', `${repo}/git/blobs/${blob}`)
  ask('GET', `${repo}/git/ref/heads%2Fmain`)
  ask('GET', `${repo}/commits?sha=${MERGE}&per_page=1`)
  for (const name of [MERGE, '9'.repeat(40)]) ask('GET', `${repo}/commits/${name}`)
  ask('GET', `${repo}/commits/${MERGE}/pulls`)
  ask('GET', `${repo}/compare/${SHA}...${MERGE}`)
  ask('GET', `${repo}/pulls/12`)
  ask('GET', `${repo}/pulls/12/reviews`)
  ask('POST', `${repo}/issues/7/comments`, { body: 'x' })
  ask('POST', `${repo}/issues/99/comments`, { body: 'x' })
  ask('GET', `${repo}/issues/7/comments?per_page=100&page=1`)
  const id = github.state.comments[0]?.id
  ask('GET', `${repo}/issues/comments/${id}`)
  ask('PATCH', `${repo}/issues/comments/${id}`, { body: 'y' })
  ask('DELETE', `${repo}/issues/comments/${id}`)
  return github.log
}

test.each<Partial<Forms>>([
  {},
  { answers: 'older' },
  { accounts: 'legacy', offboard: 'legacy', accountsAnswer: 'results' },
  { accountsAnswer: 'numbers', clearedFields: 'null', groupPeople: 'pages', viewerAccounts: 'unanswered' }
])('every answer of Vanta fits its description, in the forms %j', (forms) => {
  expect(misfits(askVanta(forms))).toEqual([])
})

test('every answer of GitHub fits its description', () => {
  expect(misfits(askGitHub())).toEqual([])
})

/** The names of operations that no entry of a log is one of, or that none was answered well. */
const unasked = (operations: object, log: readonly LoggedRequest[]): string[] =>
  Object.keys(operations).filter((name) => {
    const [method, path = ''] = name.split(' ')
    const pattern = new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/?]+')}(\\?|$)`)
    return !log.some((entry) => entry.method === method && pattern.test(entry.path) && entry.status < 300)
  })

test('there is no call in the descriptions that the sandbox does not answer', () => {
  const older = askVanta({ accounts: 'legacy', offboard: 'legacy' })
  expect(unasked(vantaDescription(false).operations, [...askVanta({}), ...older])).toEqual([])
  expect(unasked(githubDescription.operations, askGitHub())).toEqual([])
})

describe('it is seen', () => {
  const entry = (over: Partial<LoggedRequest> & { body?: unknown }): LoggedRequest => {
    const { body, ...rest } = over
    const status = over.status ?? 200
    const answer: Answer = {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body)
    }
    return { n: 1, at: '', method: 'GET', path: '/', headers: {}, effect: false, answer, ...rest, status }
  }
  const success = { method: 'PUT', path: ACCOUNTS, body: { success: true } }

  test.each<[string, Parameters<typeof entry>[0], string]>([
    ['that a call does not exist', { path: '/v1/persons' }, 'GET /v1/persons is no call that the vendor has'],
    [
      'that a query parameter does not exist',
      { path: '/v1/groups?size=5', status: 404, body: { message: 'x' } },
      'GET /v1/groups: has no query parameter size'
    ],
    [
      'that a page is too long',
      { path: '/v1/groups?pageSize=500', status: 404, body: { message: 'x' } },
      'GET /v1/groups: query parameter pageSize must be <= 100'
    ],
    [
      'that a body has a field too many',
      { ...success, requestBody: { resourceId: 'r', resources: [account('a', { nickname: 'x' })] } },
      `PUT ${ACCOUNTS}: body/resources/0 must NOT have additional properties`
    ],
    [
      'that a body holds null where it must not',
      { ...success, requestBody: { resourceId: 'r', resources: [account('a', { mfaEnabled: null })] } },
      `PUT ${ACCOUNTS}: body/resources/0/mfaEnabled must be boolean`
    ],
    [
      'that a read has a body',
      { path: '/v1/groups/g', requestBody: {}, body: { id: 'g', name: 'n', creationDate: null } },
      'GET /v1/groups/g: takes no body'
    ],
    [
      'that an answer lacks a field',
      { path: '/v1/groups/g', body: { id: 'g', name: 'n' } },
      "GET /v1/groups/g: answer 200 must have required property 'creationDate'"
    ],
    [
      'that a time is none',
      { path: '/v1/groups/g', body: { id: 'g', name: 'n', creationDate: '2026-01-01' } },
      'GET /v1/groups/g: answer 200/creationDate must match format "date-time", /creationDate must be null, /creationDate must match a schema in anyOf'
    ],
    [
      'that an error does not say why',
      { path: '/v1/groups/g', status: 404, body: { reason: 'x' } },
      'GET /v1/groups/g: answer 404 has no sentence'
    ],
    [
      'that a user of GitHub is not whole',
      {
        path: '/github/repos/a/b/git/ref/main',
        body: { ref: 'r', node_id: 'n', url: 'https://x.y', object: {} }
      },
      "GET /github/repos/a/b/git/ref/main: answer 200/object must have required property 'type', /object must have required property 'sha', /object must have required property 'url'"
    ]
  ])('%s', (_what, over, line) => {
    expect(misfits([entry(over)])).toContain(line)
  })
})
