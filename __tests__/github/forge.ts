// The sandbox's GitHub as the repository of a run, through the action's own client and without a server.
import { callOf } from '../../sandbox/http.ts'
import { createGitHub, type Github } from '../../sandbox/github/github.ts'
import {
  emptyGithub,
  type GithubComment,
  type GithubCommit,
  type GithubState
} from '../../sandbox/github/state.ts'
import { type Ask, GitHubError } from '../../src/github/repository.ts'
import { record } from '../../src/json.ts'
import { say, theirs } from '../../src/say.ts'

/** A commit of `main`, whose parent is the next one unless it is said. */
export const commit = (sha: string, over: Partial<GithubCommit> = {}): GithubCommit => ({
  sha,
  branches: ['main'],
  message: '',
  date: '2026-11-25T10:00:00Z',
  paths: [],
  ...over
})

const AT = '2026-11-25T08:00:00Z'
/** A comment on pull request 7, which every repository here has; by the app of a job unless it is said. */
export const comment = (id: number, body: string, user?: GithubComment['user']): GithubComment => ({
  id,
  repository: emptyGithub().repository,
  issue: 7,
  body,
  user: user ?? emptyGithub().writer,
  created_at: AT,
  updated_at: AT
})

/** A repository that the run cannot ask. */
export const shut: Ask = async () => {
  throw new GitHubError(say`there is no github-token`)
}

export const forge = (
  seed: Partial<GithubState>
): Readonly<{ github: Github; ask: Ask; asked: string[] }> => {
  const github = createGitHub({ seed, now: () => new Date('2026-11-25T12:00:00Z') })
  const { repository: name, token } = emptyGithub()
  const asked: string[] = []
  const ask: Ask = async (method, path, sent = {}) => {
    const query = new URLSearchParams(
      Object.entries(sent).map(([key, value]): [string, string] => [key, String(value)])
    )
    const below = path.startsWith('/') ? path : `/repos/${name}/${path}`
    const target = `/github${below}${method === 'GET' ? `?${query.toString()}` : ''}`
    asked.push(path)
    const headers = { host: 'sandbox', authorization: `Bearer ${token}`, 'user-agent': 'test' }
    const answer = github.handle(callOf(method, target, headers, JSON.stringify(sent)))
    const parsed: unknown = JSON.parse(answer.body === '' ? 'null' : answer.body)
    if (answer.status < 300) return parsed
    throw new GitHubError(
      say`GitHub answered ${answer.status} (${theirs(String(record(parsed)['message']))})`,
      answer.status === 403 ? 'forbidden' : answer.status === 404 ? 'missing' : 'other'
    )
  }
  return { github, ask, asked }
}
