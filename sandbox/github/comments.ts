// The comments of a pull request's conversation.
import { type Answer, type Call, isObject, json } from '../http.ts'
import { apiUrl, notFound, pageUrl, paged, refuse, viewUser } from './answers.ts'
import type { GithubComment, GithubState, GithubWorld } from './state.ts'

const MAX_COMMENT = 65_536

function viewComment(call: Call, comment: GithubComment): unknown {
  const { repository, issue, user, ...shown } = comment
  return {
    ...shown,
    user: { ...viewUser(user.login), type: user.type },
    node_id: `IC_${comment.id}`,
    url: apiUrl(call, repository, `/issues/comments/${comment.id}`),
    html_url: pageUrl(repository, `/pull/${issue}#issuecomment-${comment.id}`),
    issue_url: apiUrl(call, repository, `/issues/${issue}`),
    author_association: 'NONE'
  }
}

/** The text of a new or changed comment, or GitHub's refusal of it. */
function readComment(call: Call): string | Answer {
  const body = isObject(call.json) ? call.json['body'] : undefined
  if (typeof body !== 'string' || body.trim() === '') {
    return refuse(422, 'Validation Failed: body cannot be blank')
  }
  if (body.length > MAX_COMMENT) {
    return refuse(422, `Validation Failed: Body is too long (maximum is ${MAX_COMMENT} characters)`)
  }
  return body
}

/** Why nothing can be said in a conversation; nothing at all in one that does not exist. */
function refuseConversation(call: Call, github: GithubState, issue: number): Answer | undefined {
  const isPull = github.pulls.some((pull) => pull.number === issue)
  const state = github.conversations[issue] ?? (isPull ? 'open' : undefined)
  if (state === undefined) return notFound()
  if (state === 'deleted') return refuse(410, 'This issue was deleted')
  if (state === 'locked' && call.method !== 'GET') {
    return refuse(403, 'Unable to create comment because issue is locked.')
  }
  return undefined
}

/** `…/issues/{number}/comments` and `…/issues/comments/{id}`. */
export function answerComments(call: Call, world: GithubWorld, rest: readonly string[]): Answer | undefined {
  const { state: github } = world
  const [first = '', second] = rest
  if (first === 'comments' && second !== undefined && rest.length === 2) {
    return oneComment(call, world, Number(second))
  }
  if (second !== 'comments' || rest.length !== 2 || !/^\d+$/.test(first)) return undefined
  const issue = Number(first)
  const refused = refuseConversation(call, github, issue)
  if (refused !== undefined) return refused
  if (call.method === 'GET') {
    const found = github.comments.filter((entry) => entry.issue === issue && isHere(entry, github))
    return paged(call, found, (entry) => viewComment(call, entry))
  }
  if (call.method !== 'POST') return undefined
  const body = readComment(call)
  if (typeof body !== 'string') return body
  const now = world.now().toISOString()
  const comment: GithubComment = {
    id: Math.max(1_000_000, ...github.comments.map((entry) => entry.id)) + 1,
    repository: github.repository,
    issue,
    body,
    user: github.writer,
    created_at: now,
    updated_at: now
  }
  github.comments = [...github.comments, comment]
  return json(201, viewComment(call, comment), true)
}

function isHere(comment: GithubComment, github: GithubState): boolean {
  return comment.repository.toLowerCase() === github.repository.toLowerCase()
}

function oneComment(call: Call, world: GithubWorld, id: number): Answer | undefined {
  const { state: github } = world
  const comment = github.comments.find((entry) => entry.id === id && isHere(entry, github))
  if (comment === undefined) return notFound()
  if (call.method === 'GET') return json(200, viewComment(call, comment))
  const refused = refuseConversation(call, github, comment.issue)
  if (refused !== undefined) return refused
  if (call.method === 'DELETE') {
    github.comments = github.comments.filter((entry) => entry !== comment)
    return { status: 204, body: '', effect: true }
  }
  if (call.method !== 'PATCH') return undefined
  const body = readComment(call)
  if (typeof body !== 'string') return body
  const changed = { ...comment, body, updated_at: world.now().toISOString() }
  github.comments = github.comments.map((entry) => (entry === comment ? changed : entry))
  return json(200, viewComment(call, changed), true)
}
