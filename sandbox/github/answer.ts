// Which call under `/github` is answered by what, and who is turned down first.
import { type Answer, type Call, json } from '../http.ts'
import { notFound, refuse, viewUser } from './answers.ts'
import { answerComments } from './comments.ts'
import { answerCommits, answerCompare } from './commits.ts'
import { answerGitData } from './git-data.ts'
import { answerPulls, answerPullsOfCommit } from './pulls.ts'
import type { GithubArea, GithubWorld } from './state.ts'

/** Whoever has no token of this GitHub, or no requests left; `undefined` where the call may go ahead. */
function refuseToken(call: Call, { state: github, now }: GithubWorld): Answer | undefined {
  const sent = /^(?:token|bearer) (\S+)$/i.exec(call.headers.authorization ?? '')?.[1]
  if (sent !== github.token) return refuse(401, 'Bad credentials')
  if (github.rateLimited === 'no') return undefined
  if (github.rateLimited === 'secondary') {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    return refuse(403, message, { 'retry-after': '60' })
  }
  return refuse(github.rateLimited, 'API rate limit exceeded for installation.', {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(now().getTime() / 1000) + 3600)
  })
}

/** The permission that a call needs. */
function areaOf(family: string | undefined, rest: readonly string[]): GithubArea {
  if (family === 'issues') return 'comments'
  if (family === 'pulls' || (family === 'commits' && rest.length > 1 && rest.at(-1) === 'pulls')) {
    return 'pulls'
  }
  return 'contents'
}

/** `GET /user`: a job's own token is an app's and may not ask. */
function answerUser({ state: { writer } }: GithubWorld): Answer {
  if (writer.type === 'Bot') return refuse(403, 'Resource not accessible by integration')
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null }
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  const created = '2020-01-01T00:00:00Z'
  return json(200, {
    ...viewUser(writer.login),
    ...nothing,
    ...counts,
    bio: null,
    created_at: created,
    updated_at: created
  })
}

function answerReading(
  call: Call,
  world: GithubWorld,
  family: string | undefined,
  rest: readonly string[]
): Answer | undefined {
  const { state: github } = world
  if (family === 'pulls') return answerPulls(call, github, rest)
  if (github.isEmpty) return refuse(409, 'Git Repository is empty.')
  if (family === 'git') return answerGitData(call, world, rest)
  if (family === 'compare' && rest.length > 0) return answerCompare(call, world, rest)
  if (family !== 'commits') return undefined
  const isPulls = rest.length > 1 && rest.at(-1) === 'pulls'
  return isPulls
    ? answerPullsOfCommit(call, world, rest.slice(0, -1).join('/'))
    : answerCommits(call, world, rest)
}

/** Everything under `/github`. What the token does not see is not found, as on GitHub. */
export function answerGithub(call: Call, world: GithubWorld): Answer {
  const { state: github } = world
  const [, repos, owner, name, family, ...rest] = call.segments
  const refused = refuseToken(call, world)
  if (refused !== undefined) return refused
  if (repos === 'user' && owner === undefined && call.method === 'GET') return answerUser(world)
  const isHere = `${owner}/${name}`.toLowerCase() === github.repository.toLowerCase()
  if (repos !== 'repos' || !isHere || call.segments.includes('')) return notFound()
  const held = github.permissions[areaOf(family, rest)]
  if (held === 'none' || (held === 'read' && call.method !== 'GET')) {
    return refuse(403, 'Resource not accessible by integration')
  }
  if (family === 'issues') return answerComments(call, world, rest) ?? notFound()
  if (call.method !== 'GET') return notFound()
  return answerReading(call, world, family, rest) ?? notFound()
}
