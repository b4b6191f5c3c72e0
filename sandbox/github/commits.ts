// Commits: one, those that a branch holds, and those that lie between two.
import { createHash } from 'node:crypto'
import { type Answer, type Call, json } from '../http.ts'
import { apiUrl, linkTo, notFound, pageOf, pageUrl, paged, property, refuse, viewUser } from './answers.ts'
import type { GithubCommit, GithubState, GithubWorld } from './state.ts'

/** The commit that a name stands for: its id, a branch, or a full ref. */
export function commitOf(name: string, world: GithubWorld): GithubCommit | undefined {
  const { state: github } = world
  const branch = name.replace(/^refs\/heads\//, '').replace(/^heads\//, '')
  const sha = property(github.refs, branch) ?? name
  const known = github.commits.find((commit) => commit.sha === sha)
  if (known !== undefined) return known
  const ofBranch = github.commits.find((commit) => commit.branches.includes(branch))
  if (ofBranch !== undefined) return ofBranch
  // A commit that is only pointed at, or of which only the files are told, exists all the same.
  const isThere = Object.values(github.refs).includes(sha) || Object.hasOwn(github.contents, sha)
  if (!isThere || !/^[0-9a-f]{40}$/.test(sha)) return undefined
  return { sha, branches: [], message: '', date: world.now().toISOString(), paths: [], parents: [] }
}

/** The first parent is what the branch was before; a merge has a second one. */
function parentsOf(commit: GithubCommit, github: GithubState): readonly string[] {
  if (commit.parents !== undefined) return commit.parents
  const at = github.commits.indexOf(commit)
  const next = at < 0 ? undefined : github.commits[at + 1]
  return next === undefined ? [] : [next.sha]
}

/** A commit and whatever its parents lead to, newest first. */
function reachableFrom(start: GithubCommit, github: GithubState): readonly GithubCommit[] {
  const reached = new Set([start])
  for (const commit of reached) {
    const parents = parentsOf(commit, github)
    for (const parent of github.commits.filter(({ sha }) => parents.includes(sha))) reached.add(parent)
  }
  const known = github.commits.filter((commit) => reached.has(commit))
  return known.includes(start) ? known : [start, ...known]
}

function viewCommit(call: Call, commit: GithubCommit, github: GithubState): unknown {
  const { repository } = github
  const { sha, author = 'octocat' } = commit
  const who = { name: author, email: `${author}@users.noreply.github.com`, date: commit.date }
  const tree = createHash('sha1').update(`tree of ${sha}`).digest('hex')
  return {
    sha,
    node_id: `C_${sha}`,
    url: apiUrl(call, repository, `/commits/${sha}`),
    html_url: pageUrl(repository, `/commit/${sha}`),
    comments_url: apiUrl(call, repository, `/commits/${sha}/comments`),
    commit: {
      url: apiUrl(call, repository, `/git/commits/${sha}`),
      message: commit.message,
      author: who,
      committer: who,
      comment_count: 0,
      tree: { sha: tree, url: apiUrl(call, repository, `/git/trees/${tree}`) }
    },
    author: viewUser(author),
    committer: viewUser(author),
    parents: parentsOf(commit, github).map((parent) => ({
      sha: parent,
      url: apiUrl(call, repository, `/commits/${parent}`),
      html_url: pageUrl(repository, `/commit/${parent}`)
    }))
  }
}

/** `…/commits?sha=…&path=…`. */
function listCommits(call: Call, world: GithubWorld): Answer {
  const { state: github } = world
  const path = call.query.get('path')
  const start = commitOf(call.query.get('sha') ?? Object.keys(github.refs)[0] ?? '', world)
  if (start === undefined) return notFound()
  const touching = reachableFrom(start, github).filter(
    (commit) =>
      path === null || commit.paths.some((touched) => touched === path || touched.startsWith(`${path}/`))
  )
  return paged(call, touching, (commit) => viewCommit(call, commit, github))
}

/** `…/commits` and `…/commits/{ref}`. */
export function answerCommits(call: Call, world: GithubWorld, rest: readonly string[]): Answer {
  if (rest.length === 0) return listCommits(call, world)
  const ref = rest.join('/')
  const commit = commitOf(ref, world)
  if (commit === undefined) return refuse(422, `No commit found for SHA: ${ref}`)
  return json(200, viewCommit(call, commit, world.state))
}

/** `…/compare/{base}...{head}`: what `head` holds and `base` does not, oldest first. */
export function answerCompare(call: Call, world: GithubWorld, rest: readonly string[]): Answer {
  const { state: github } = world
  const [baseName, headName, ...more] = rest.join('/').split('...')
  const base = commitOf(baseName ?? '', world)
  const head = commitOf(headName ?? '', world)
  if (base === undefined || head === undefined || more.length > 0) return notFound()
  const ofBase = reachableFrom(base, github)
  const ofHead = reachableFrom(head, github)
  const ahead = ofHead.filter((commit) => !ofBase.some(({ sha }) => sha === commit.sha)).toReversed()
  const behind = ofBase.filter((commit) => !ofHead.some(({ sha }) => sha === commit.sha))
  const shared = ofHead.find((commit) => ofBase.some(({ sha }) => sha === commit.sha))
  if (shared === undefined) {
    return refuse(404, `No common ancestor between ${baseName} and ${headName}.`)
  }
  const { page, size } = pageOf(call)
  // GitHub's reference: without a page asked for, the newest 250 commits.
  const isPaged = call.query.has('page') || call.query.has('per_page')
  const commits = isPaged ? ahead.slice((page - 1) * size, page * size) : ahead.slice(-250)
  const url = apiUrl(call, github.repository, `/compare/${rest.join('/')}`)
  const web = pageUrl(github.repository, `/compare/${rest.join('/')}`)
  const diverged = behind.length > 0 ? 'diverged' : 'ahead'
  const apart = behind.length > 0 ? 'behind' : 'identical'
  const answer = json(200, {
    url,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: viewCommit(call, base, github),
    merge_base_commit: viewCommit(call, shared, github),
    status: ahead.length > 0 ? diverged : apart,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.map((commit) => viewCommit(call, commit, github)),
    files: []
  })
  return isPaged ? { ...answer, headers: { ...answer.headers, ...linkTo(call, ahead.length) } } : answer
}
