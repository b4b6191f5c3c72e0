import { describe, expect, test } from '@jest/globals'
import { commentMarker, digestIn, type Identity, upsertComment } from '../../src/github/comment.ts'
import { GitHubError, type Repository, type Trouble } from '../../src/github/repository.ts'
import { read } from '../support/texts.ts'

type Comment = { id: number; body: string; user: { login: string; type?: string } }

const BOT = { login: 'github-actions[bot]', type: 'Bot' }
const STEP: Identity = {
  label: '',
  usersFiles: ['vanta-users.yml'],
  apiUrl: 'https://api.vanta.com',
  resourceId: 'r-1',
  build: 'app-1',
  manage: ''
}
const MARKER = commentMarker(STEP)
const BODY = `${MARKER}\n\n## 📋 Plan: 1 created`
const OURS = { number: 42, isFork: false }

/**
 * A pull request with comments, as GitHub would serve them; `fail` turns every call down. `writer` is whose token it is:
 * a job's own may not ask. `upsert` writes as the step, and `notice` is what it says where it cannot.
 */
const pullRequest = (comments: Comment[], fail?: GitHubError, writer?: string) => {
  const calls: string[] = []
  const repository: Repository = {
    home: '/repos/example/access',
    ask: async (method, path, { query = {}, body } = {}) => {
      calls.push(method)
      if (fail !== undefined) throw fail
      if (path === '/user') {
        if (writer === undefined) throw new GitHubError('GitHub answered 403', 'forbidden')
        return { login: writer }
      }
      if (method === 'GET') {
        const start = (Number(query['page']) - 1) * Number(query['per_page'])
        return comments.slice(start, start + Number(query['per_page']))
      }
      const text = String(typeof body === 'object' && body !== null && Reflect.get(body, 'body'))
      if (method === 'POST') comments.push({ id: 1_000 + comments.length, body: text, user: BOT })
      const edited = comments.find(({ id }) => path.endsWith(`/comments/${id}`))
      if (edited !== undefined) edited.body = text
      return {}
    }
  }
  const upsert = (body: string, marker = MARKER, pull = OURS) => upsertComment(repository, pull, marker, body)
  const notice = async (pull = OURS): Promise<unknown> =>
    read(Object(await upsert(BODY, MARKER, pull)).notice)
  return { calls, comments, upsert, notice }
}

const chatter = (count: number): Comment[] =>
  Array.from({ length: count }, (_, n) => ({
    id: n + 1,
    body: 'Nice!',
    user: { login: 'ada', type: 'User' }
  }))

describe("the pull request's one comment", () => {
  test('is created once, and edited ever after', async () => {
    const { upsert, comments } = pullRequest(chatter(3))
    expect(await upsert(BODY)).toEqual({ state: 'created' })
    expect(await upsert(`${BODY}, 1 removed`)).toEqual({ state: 'updated' })
    expect(comments).toHaveLength(4)
    expect(comments[3]?.body).toBe(`${BODY}, 1 removed`)
  })

  test.each([100, 101, 250])('is found behind %d other comments', async (count) => {
    const { upsert, comments } = pullRequest([...chatter(count), { id: 999, body: BODY, user: BOT }])
    expect(await upsert(`${BODY}!`)).toEqual({ state: 'updated' })
    expect(comments).toHaveLength(count + 1)
  })

  test('is looked for no further than the page that has it', async () => {
    const { upsert, calls } = pullRequest([{ id: 999, body: BODY, user: BOT }, ...chatter(250)])
    await upsert(`${BODY}!`)
    expect(calls).toEqual(['GET', 'PATCH'])
  })

  test('is left alone where it says the same, also of another run and with other line ends', async () => {
    const body = (run: number) => `${BODY}\n\n[run](https://github.com/example/access/actions/runs/${run})`
    const { upsert, calls } = pullRequest([{ id: 1, body: body(1).replaceAll('\n', '\r\n'), user: BOT }])
    expect(await upsert(`${body(234)}\n`)).toEqual({ state: 'unchanged' })
    expect(calls).toEqual(['GET'])
  })

  const ada = { login: 'ada', type: 'User' }
  test.each<[string, Comment['user'], string | undefined, string]>([
    ['never a person’s, whatever it holds', ada, undefined, 'created'],
    ['of a personal token, that person’s', ada, 'ada', 'updated'],
    ['of a personal token, nobody else’s', ada, 'grace', 'created'],
    ['anybody’s on a forge whose users have no type, such as Gitea', { login: 'ci' }, undefined, 'updated']
  ])('is %s', async (_, user, writer, state) => {
    const { upsert, comments } = pullRequest([{ id: 1, body: BODY, user }], undefined, writer)
    expect(await upsert(`${BODY}!`)).toEqual({ state })
    expect(comments[0]?.body).toBe(state === 'updated' ? `${BODY}!` : BODY)
  })

  const FULL = { ...STEP, label: 'Billing', manage: 'm-2' }
  test.each<[string, Partial<Identity>]>([
    ['resource', { resourceId: 'r-2' }],
    ['label', { label: 'Acme Admin' }],
    ['users file', { usersFiles: ['b.yml'] }],
    ['further users file', { usersFiles: ['vanta-users.yml', 'b.yml'] }],
    ['tenant', { apiUrl: 'https://api.vanta-gov.com' }],
    ['app', { build: 'app-2' }],
    ['Manage app', { manage: 'm-1' }]
  ])('is not shared with a step that has another %s', async (_, over) => {
    const [mine, other] = [commentMarker(FULL), commentMarker({ ...FULL, ...over })]
    const { upsert, comments } = pullRequest([])
    for (const marker of [other, mine, other]) await upsert(`${marker}\nplan`, marker)
    expect(comments).toHaveLength(2)
  })

  test('is the same in whichever order the files are named', () => {
    expect(commentMarker({ ...STEP, usersFiles: ['b.yml', 'a.yml'] })).toBe(
      commentMarker({ ...STEP, usersFiles: ['a.yml', 'b.yml'] })
    )
  })

  test('replaces the one of a run whose inputs were empty, and no other leg of the matrix does', async () => {
    const empty = commentMarker({ ...STEP, resourceId: '', build: '' })
    const other = commentMarker({ ...STEP, resourceId: 'r-2' })
    const { upsert, comments } = pullRequest([{ id: 1, body: `${empty}\n❌`, user: BOT }])
    await upsert(BODY)
    expect(comments.map(({ body }) => body)).toEqual([BODY])
    await upsert(`${other}\nother`, other)
    await upsert(`${empty}\n❌`, empty)
    expect(comments).toHaveLength(3)
    await upsert(`${BODY}!`)
    expect(comments.map(({ body }) => body)).toEqual([`${BODY}!`, `${other}\nother`, `${empty}\n❌`])
  })

  test.each([
    [2, 0],
    [4, 2]
  ])('of %d is the one that fits best, and the first of those that fit alike', async (count, at) => {
    const empty = commentMarker({ ...STEP, resourceId: '' })
    const kept = [empty, empty, MARKER, MARKER].map((body, index) => ({ id: index + 1, body, user: BOT }))
    const { upsert, comments } = pullRequest(kept.slice(0, count))
    await upsert(BODY)
    expect(comments.findIndex(({ body }) => body === BODY)).toBe(at)
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
    const reason = 'there is no github-token'
    expect(read(await upsertComment({ reason }, OURS, MARKER, BODY))).toEqual({ notice: told(`${reason}.`) })
  })

  const GRANT = ' To have it, grant the job `permissions: pull-requests: write`.'
  test.each<[Trouble, string]>([
    ['forbidden', GRANT],
    ['missing', GRANT],
    ['token', ' Check the input github-token.'],
    ['limit', ''],
    ['locked', ''],
    ['archived', ''],
    ['other', ''],
    ['unreached', '']
  ])('with a remedy only where it helps: %s', async (trouble, remedy) => {
    const { notice } = pullRequest([], new GitHubError('GitHub said no', trouble))
    expect(await notice()).toBe(told(`GitHub said no.${remedy}`))
  })

  test('that asks nobody on a fork to grant a permission that would not help', async () => {
    const { notice } = pullRequest([], new GitHubError('GitHub said no', 'forbidden'))
    expect(await notice({ number: 42, isFork: true })).toBe(
      told('GitHub said no. GitHub gives pull requests from forks a token that cannot comment.')
    )
  })
})
