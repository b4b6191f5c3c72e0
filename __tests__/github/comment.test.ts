import { describe, expect, test } from '@jest/globals'
import type { GithubComment } from '../../sandbox/github/state.ts'
import { commentMarker, digestIn, type Identity, upsertComment } from '../../src/github/comment.ts'
import { type Ask, GitHubError, type Trouble } from '../../src/github/repository.ts'
import { say } from '../../src/say.ts'
import { read } from '../support/texts.ts'
import { comment, forge, shut } from './forge.ts'

const ADA = { login: 'ada', type: 'User' } as const
const STEP: Identity = {
  label: '',
  usersFile: ['vanta-users.yml'],
  apiUrl: 'https://api.vanta.com',
  resourceId: 'r-1',
  clientIds: ['app-1', '']
}
const MARKER = commentMarker(STEP)
const BODY = `${MARKER}\n\n## 📋 Plan: 1 created`
const OURS = { number: 7, isFork: false }

/** Pull request 7 with comments; `fail` turns every call down, and `writer` is whose token it is if not the job's. */
const pullRequest = (comments: GithubComment[], fail?: GitHubError, writer?: string) => {
  const {
    github,
    ask: forged,
    asked
  } = forge({
    comments,
    ...(writer === undefined ? {} : { writer: { login: writer, type: 'User' } })
  })
  let last: string | undefined
  const ask: Ask = async (...call) => {
    if (fail !== undefined) throw fail
    ;[last] = call
    return forged(...call)
  }
  /** The notice, or by which method GitHub was asked last. */
  const upsert = async (body: string, marker = MARKER, pull = OURS) =>
    read(await upsertComment(ask, pull, marker, body)) ?? last
  return { asked, upsert, bodies: () => github.state.comments.map(({ body }) => body) }
}

const chatter = (count: number): GithubComment[] =>
  Array.from({ length: count }, (_, n) => comment(n + 1, 'Nice!', ADA))

describe("the pull request's one comment", () => {
  test('is created once, and edited ever after', async () => {
    const { upsert, bodies } = pullRequest(chatter(3))
    expect(await upsert(BODY)).toBe('POST')
    expect(await upsert(`${BODY}, 1 removed`)).toBe('PATCH')
    expect(bodies().slice(3)).toEqual([`${BODY}, 1 removed`])
  })

  test.each([100, 101, 250])('is found behind %d other comments', async (count) => {
    const { upsert, bodies } = pullRequest([...chatter(count), comment(999, BODY)])
    expect(await upsert(`${BODY}!`)).toBe('PATCH')
    expect(bodies().slice(count)).toEqual([`${BODY}!`])
  })

  test('is looked for no further than the page that has it', async () => {
    const { upsert, asked } = pullRequest([comment(999, BODY), ...chatter(250)])
    await upsert(`${BODY}!`)
    expect(asked).toEqual(['issues/7/comments', 'issues/comments/999'])
  })

  test('is left alone where it says the same, also of another run and with other line ends', async () => {
    const body = (run: number) => `${BODY}\n\n[run](https://github.com/example/access/actions/runs/${run})`
    const { upsert, asked } = pullRequest([comment(1, body(1).replaceAll('\n', '\r\n'))])
    expect(await upsert(`${body(234)}\n`)).toBe('GET')
    expect(asked).toEqual(['issues/7/comments'])
  })

  const UNTYPED = { login: 'ci' } as GithubComment['user']
  test.each([
    ['never a person’s, whatever it holds', ADA, undefined, 'POST'],
    ['of a personal token, that person’s', ADA, 'ada', 'PATCH'],
    ['of a personal token, nobody else’s', ADA, 'grace', 'POST'],
    ['anybody’s on a forge whose users have no type, such as Gitea', UNTYPED, undefined, 'PATCH']
  ])('is %s', async (_, user, writer, method) => {
    const { upsert, bodies } = pullRequest([comment(1, BODY, user)], undefined, writer)
    expect(await upsert(`${BODY}!`)).toBe(method)
    expect(bodies()[0]).toBe(method === 'PATCH' ? `${BODY}!` : BODY)
  })

  const FULL: Identity = { ...STEP, label: 'Billing', clientIds: ['app-1', 'm-2'] }
  test.each<[string, Partial<Identity>]>([
    ['resource', { resourceId: 'r-2' }],
    ['label', { label: 'Acme Admin' }],
    ['users file', { usersFile: ['b.yml'] }],
    ['further users file', { usersFile: ['vanta-users.yml', 'b.yml'] }],
    ['tenant', { apiUrl: 'https://api.vanta-gov.com' }],
    ['app', { clientIds: ['app-2', 'm-2'] }],
    ['Manage app', { clientIds: ['app-1', 'm-1'] }]
  ])('is not shared with a step that has another %s', async (_, over) => {
    const [mine, other] = [commentMarker(FULL), commentMarker({ ...FULL, ...over })]
    const { upsert, bodies } = pullRequest([])
    for (const marker of [other, mine, other]) await upsert(`${marker}\nplan`, marker)
    expect(bodies()).toHaveLength(2)
  })

  test('is the same in whichever order the files are named', () => {
    expect(commentMarker({ ...STEP, usersFile: ['b.yml', 'a.yml'] })).toBe(
      commentMarker({ ...STEP, usersFile: ['a.yml', 'b.yml'] })
    )
  })

  test('replaces the one of a run whose inputs were empty, and no other leg of the matrix does', async () => {
    const empty = commentMarker({ ...STEP, resourceId: '', clientIds: ['', ''] })
    const other = commentMarker({ ...STEP, resourceId: 'r-2' })
    const { upsert, bodies } = pullRequest([comment(1, `${empty}\n❌`)])
    await upsert(BODY)
    expect(bodies()).toEqual([BODY])
    await upsert(`${other}\nother`, other)
    await upsert(`${empty}\n❌`, empty)
    expect(bodies()).toHaveLength(3)
    await upsert(`${BODY}!`)
    expect(bodies()).toEqual([`${BODY}!`, `${other}\nother`, `${empty}\n❌`])
  })

  test.each([
    [2, 0],
    [4, 2]
  ])('of %d is the one that fits best, and the first of those that fit alike', async (count, at) => {
    const empty = commentMarker({ ...STEP, resourceId: '' })
    const kept = [empty, empty, MARKER, MARKER].map((body, index) => comment(index + 1, body))
    const { upsert, bodies } = pullRequest(kept.slice(0, count))
    await upsert(BODY)
    expect(bodies().indexOf(BODY)).toBe(at)
  })

  test('begins with a line that shows nothing, and keeps what the step is to itself', () => {
    expect(MARKER).toMatch(/^<!-- vanta-user-sync: -(?: [0-9a-f]{12}){4} - -->$/)
  })

  test('shows the digest of its plan to those who look for it', () => {
    const digest = '0a'.repeat(32)
    expect(digestIn(`${BODY}\nplan \`${digest}\``)).toBe(digest)
    expect(digestIn(BODY)).toBeUndefined()
  })
})

describe('a comment that cannot be written is a notice', () => {
  const told = (reason: string): string =>
    `The pull request's comment could not be written: ${reason} The job summary has the same content.`

  test('where GitHub cannot be asked', async () => {
    const notice = await upsertComment(shut, OURS, MARKER, BODY)
    expect(notice).toEqual(told('there is no github-token.'))
  })

  const GRANT = ' To have it, grant the job `permissions: pull-requests: write`.'
  test.each<[Trouble, string]>([
    ['forbidden', GRANT],
    ['missing', GRANT],
    ['token', ' Check the input github-token.'],
    ['other', '']
  ])('with a remedy only where it helps: %s', async (trouble, remedy) => {
    const { upsert } = pullRequest([], new GitHubError(say`GitHub said no`, trouble))
    expect(await upsert(BODY)).toBe(told(`GitHub said no.${remedy}`))
  })

  test('that asks nobody on a fork to grant a permission that would not help', async () => {
    const { upsert } = pullRequest([], new GitHubError(say`GitHub said no`, 'forbidden'))
    expect(await upsert(BODY, MARKER, { number: 7, isFork: true })).toBe(
      told('GitHub said no. GitHub gives pull requests from forks a token that cannot comment.')
    )
  })
})
