// GitHub's REST API under `/github`, as far as an action needs it: comments of a pull request, branches, files.
import { createHash } from 'node:crypto'
import type { GithubComment, GithubCommit, GithubState, GithubWorld } from './state.ts'
import { type Answer, type Call, isObject, json } from '../http.ts'

const MAX_COMMENT = 65_536
const MAX_INLINE_FILE = 1024 * 1024
const DOCS = 'https://docs.github.com/rest'

function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const answer = json(status, { message, documentation_url: DOCS, status: String(status) })
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

const notFound = (): Answer => refuse(404, 'Not Found')
const noPermission = (): Answer => refuse(403, 'Resource not accessible by integration')

/** Whoever has no token, no permission or no requests left; `undefined` where the call may go ahead. */
function refuseCall(call: Call, area: 'comments' | 'contents', world: GithubWorld): Answer | undefined {
  const { state: github } = world
  if (!/^(token|bearer) ghs_\S+$/i.test(call.headers.authorization ?? ''))
    return refuse(401, 'Bad credentials')
  if (github.rateLimited !== 'no') {
    return refuse(github.rateLimited, 'API rate limit exceeded for installation.', {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(world.now().getTime() / 1000) + 3600)
    })
  }
  const held = github.permissions[area]
  if (held === 'none' || (held === 'read' && call.method !== 'GET')) return noPermission()
  return undefined
}

/** One page, with the `Link` header that leads to the next one. GitHub's reference: 30 a page, at most 100. */
function paged<T>(call: Call, items: readonly T[], view: (item: T) => unknown): Answer {
  const number = (name: string, standard: number): number => {
    const value = Number(call.query.get(name) ?? standard)
    return Number.isInteger(value) && value > 0 ? value : standard
  }
  const size = Math.min(number('per_page', 30), 100)
  const page = number('page', 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const answer = json(200, items.slice((page - 1) * size, page * size).map(view))
  if (page >= last) return answer
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<http://${call.headers.host}${call.path}?${query.toString()}>; rel="${rel}"`
  }
  return {
    ...answer,
    headers: { ...answer.headers, link: `${link(page + 1, 'next')}, ${link(last, 'last')}` }
  }
}

function viewComment(call: Call, comment: GithubComment): unknown {
  const { repository, issue, ...shown } = comment
  const base = `http://${call.headers.host}/github/repos/${repository}`
  return {
    ...shown,
    node_id: `IC_${comment.id}`,
    url: `${base}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${issue}`,
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

function comments(
  call: Call,
  world: GithubWorld,
  repository: string,
  rest: readonly string[]
): Answer | undefined {
  const { state: github } = world
  const [first = '', second] = rest
  if (first === 'comments' && second !== undefined && rest.length === 2) {
    return oneComment(call, world, repository, Number(second))
  }
  if (second !== 'comments' || rest.length !== 2 || !/^\d+$/.test(first)) return undefined
  const issue = Number(first)
  if (call.method === 'GET') {
    const found = github.comments.filter((entry) => entry.repository === repository && entry.issue === issue)
    return paged(call, found, (entry) => viewComment(call, entry))
  }
  if (call.method !== 'POST') return undefined
  const body = readComment(call)
  if (typeof body !== 'string') return body
  const now = world.now().toISOString()
  const comment: GithubComment = {
    id: Math.max(1_000_000, ...github.comments.map((entry) => entry.id)) + 1,
    repository,
    issue,
    body,
    user: { login: 'github-actions[bot]', type: 'Bot' },
    created_at: now,
    updated_at: now
  }
  github.comments = [...github.comments, comment]
  return json(201, viewComment(call, comment), true)
}

function oneComment(call: Call, world: GithubWorld, repository: string, id: number): Answer | undefined {
  const { state: github } = world
  const comment = github.comments.find((entry) => entry.repository === repository && entry.id === id)
  if (comment === undefined) return notFound()
  if (call.method === 'GET') return json(200, viewComment(call, comment))
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

function blobSha(content: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex')
}

function property<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** The files at a branch, a full ref or a commit; the default branch where none is named. */
function filesAt(github: GithubState, ref: string | null): Record<string, string> | undefined {
  const name = (ref ?? Object.keys(github.refs)[0] ?? '').replace(/^refs\/heads\//, '')
  const direct = property(github.contents, name)
  if (direct !== undefined) return direct
  const commit = property(github.refs, name)
  if (commit !== undefined) return property(github.contents, commit)
  const branch = Object.keys(github.refs).find((candidate) => github.refs[candidate] === name)
  return branch === undefined ? undefined : property(github.contents, branch)
}

function contents(call: Call, world: GithubWorld, path: string): Answer {
  const files = filesAt(world.state, call.query.get('ref'))
  if (files === undefined) return refuse(404, `No commit found for the ref ${call.query.get('ref') ?? ''}`)
  const content = property(files, path)
  if (content === undefined) {
    const prefix = path === '' ? '' : `${path}/`
    const names = Object.keys(files).filter((name) => name.startsWith(prefix))
    if (names.length === 0) return notFound()
    const entries = new Map<string, unknown>()
    for (const name of names) {
      const [head = '', ...below] = name.slice(prefix.length).split('/')
      const type = below.length > 0 ? 'dir' : 'file'
      entries.set(head, { type, name: head, path: prefix + head, sha: blobSha(files[name] ?? '') })
    }
    return json(200, [...entries.values()])
  }
  if (/\braw\b/.test(call.headers.accept ?? '')) {
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
      body: content
    }
  }
  const size = Buffer.byteLength(content)
  // GitHub's reference: over 1 MB the text is left out and the encoding says `none`.
  const isInline = size <= MAX_INLINE_FILE
  return json(200, {
    type: 'file',
    encoding: isInline ? 'base64' : 'none',
    size,
    name: path.split('/').at(-1),
    path,
    content: isInline ? Buffer.from(content).toString('base64').replace(/.{60}/g, '$&\n') : '',
    sha: blobSha(content)
  })
}

function gitData(call: Call, world: GithubWorld, rest: readonly string[]): Answer | undefined {
  const { state: github } = world
  // Octokit sends a ref as one segment, its slash encoded.
  const [kind, ...tail] = rest.flatMap((segment) => segment.split('/'))
  if (kind === 'ref' && tail[0] === 'heads') {
    const branch = tail.slice(1).join('/')
    const sha = property(github.refs, branch)
    if (sha === undefined) return notFound()
    return json(200, { ref: `refs/heads/${branch}`, node_id: 'REF_1', object: { type: 'commit', sha } })
  }
  if (kind === 'trees') {
    const files = filesAt(github, tail.join('/'))
    if (files === undefined) return notFound()
    const deep = call.query.has('recursive')
    const tree = Object.entries(files)
      .filter(([path]) => deep || !path.includes('/'))
      .map(([path, content]) => ({
        path,
        mode: '100644',
        type: 'blob',
        sha: blobSha(content),
        size: Buffer.byteLength(content)
      }))
    return json(200, { sha: tail.join('/'), tree, truncated: false })
  }
  if (kind === 'blobs') {
    for (const files of Object.values(github.contents)) {
      const content = Object.values(files).find((candidate) => blobSha(candidate) === tail[0])
      if (content === undefined) continue
      return json(200, { sha: tail[0], encoding: 'base64', content: Buffer.from(content).toString('base64') })
    }
    return notFound()
  }
  return undefined
}

/** The first parent is what the branch was before; a merge has a second one. */
function parentsOf(commit: GithubCommit, github: GithubState): readonly string[] {
  const next = github.commits[github.commits.indexOf(commit) + 1]
  return commit.parents ?? (next === undefined ? [] : [next.sha])
}

/** A commit and whatever its parents lead to, newest first. */
function reachableFrom(start: GithubCommit, github: GithubState): readonly GithubCommit[] {
  const reached = new Set([start])
  for (const commit of reached) {
    const parents = parentsOf(commit, github)
    for (const parent of github.commits.filter(({ sha }) => parents.includes(sha))) reached.add(parent)
  }
  return github.commits.filter((commit) => reached.has(commit))
}

function viewCommit(commit: GithubCommit, github: GithubState): unknown {
  return {
    sha: commit.sha,
    parents: parentsOf(commit, github).map((sha) => ({ sha })),
    html_url: `https://github.com/commit/${commit.sha}`,
    commit: { message: commit.message, author: { date: commit.date }, committer: { date: commit.date } }
  }
}

function commits(call: Call, world: GithubWorld, ref: string | undefined): Answer {
  const { state: github } = world
  if (ref !== undefined) {
    const sha = property(github.refs, ref) ?? ref
    const commit = github.commits.find((candidate) => candidate.sha === sha)
    if (commit !== undefined) return json(200, viewCommit(commit, github))
    return Object.values(github.refs).includes(sha) ? json(200, { sha }) : notFound()
  }
  const path = call.query.get('path')
  const from = call.query.get('sha')
  const start = github.commits.find((commit) => commit.sha === from)
  const reachable =
    start !== undefined
      ? reachableFrom(start, github)
      : github.commits.filter((commit) => from === null || commit.branches.includes(from))
  const touching = reachable.filter(
    (commit) =>
      path === null || commit.paths.some((touched) => touched === path || touched.startsWith(`${path}/`))
  )
  return paged(call, touching, (commit) => viewCommit(commit, github))
}

/** Everything under `/github`; the repository's name may be any. */
export function answerGithub(call: Call, world: GithubWorld): Answer {
  const [, repos, owner, name, family, ...rest] = call.segments
  if (repos !== 'repos' || owner === undefined || name === undefined) {
    return refuseCall(call, 'contents', world) ?? notFound()
  }
  const repository = `${owner}/${name}`
  const area = family === 'issues' ? 'comments' : 'contents'
  const refused = refuseCall(call, area, world)
  if (refused !== undefined) return refused
  if (family === 'issues') return comments(call, world, repository, rest) ?? notFound()
  if (call.method !== 'GET') return notFound()
  if (family === undefined) {
    return json(200, {
      full_name: repository,
      default_branch: Object.keys(world.state.refs)[0] ?? 'main'
    })
  }
  if (family === 'contents') return contents(call, world, rest.join('/'))
  if (family === 'git') return gitData(call, world, rest) ?? notFound()
  if (family === 'commits') return commits(call, world, rest.length === 0 ? undefined : rest.join('/'))
  if (family === 'branches' && rest.length > 0) {
    const branch = rest.join('/')
    const sha = property(world.state.refs, branch)
    return sha === undefined ? notFound() : json(200, { name: branch, commit: { sha }, protected: false })
  }
  return notFound()
}
