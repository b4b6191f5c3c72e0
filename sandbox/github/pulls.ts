// Pull requests: the ones that brought a commit, one by number, and its reviews; and who approved a run.
import { type Answer, type Call, json } from '../http.ts'
import { apiUrl, notFound, numberOf, pageUrl, paged, refuse, viewUser } from './answers.ts'
import { commitOf } from './commits.ts'
import { viewRepository } from './repository.ts'
import type { GithubPull, GithubReview, GithubState, GithubWorld } from './state.ts'

const CREATED = '2026-01-01T00:00:00Z'

function viewPull(call: Call, pull: GithubPull, github: GithubState): Record<string, unknown> {
  const { repository } = github
  const { number, merged, head } = pull
  const url = apiUrl(call, repository, `/pulls/${number}`)
  const issue = apiUrl(call, repository, `/issues/${number}`)
  const page = pageUrl(repository, `/pull/${number}`)
  const statuses = apiUrl(call, repository, `/statuses/${head.sha}`)
  const owner = repository.split('/')[0] ?? ''
  const end = (ref: string, sha: string): unknown => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: viewUser(owner),
    repo: viewRepository(github)
  })
  const urls = {
    comments: `${issue}/comments`,
    commits: `${url}/commits`,
    review_comments: `${url}/comments`,
    review_comment: `${apiUrl(call, repository)}/pulls/comments{/number}`,
    statuses
  }
  const links = { self: url, html: page, issue, ...urls }
  return {
    id: numberOf(page),
    node_id: `PR_${number}`,
    number,
    state: merged === null ? 'open' : 'closed',
    locked: github.conversations[number] === 'locked',
    title: pull.title,
    body: null,
    user: viewUser(pull.author),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    author_association: 'MEMBER',
    auto_merge: null,
    created_at: CREATED,
    updated_at: merged?.at ?? CREATED,
    closed_at: merged?.at ?? null,
    merged_at: merged?.at ?? null,
    merge_commit_sha: merged?.commit ?? null,
    head: end(head.ref, head.sha),
    base: end(pull.base, github.refs[pull.base] ?? head.sha),
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    ...Object.fromEntries(Object.entries(urls).map(([name, value]) => [`${name}_url`, value])),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }]))
  }
}

/** What only the answer about a single pull request has; in lists nobody is named as who merged it. */
function viewWhole(call: Call, pull: GithubPull, github: GithubState): unknown {
  return {
    ...viewPull(call, pull, github),
    merged: pull.merged !== null,
    merged_by: pull.merged === null ? null : viewUser(pull.merged.by),
    mergeable: pull.merged === null ? true : null,
    mergeable_state: 'clean',
    rebaseable: null,
    maintainer_can_modify: false,
    comments: 0,
    review_comments: 0,
    commits: pull.commits.length,
    additions: 1,
    deletions: 1,
    changed_files: 1
  }
}

function viewReview(call: Call, review: GithubReview, pull: GithubPull, github: GithubState): unknown {
  const id = numberOf(`${pull.number} ${review.user} ${review.submitted}`)
  const url = apiUrl(call, github.repository, `/pulls/${pull.number}`)
  const page = pageUrl(github.repository, `/pull/${pull.number}#pullrequestreview-${id}`)
  return {
    id,
    node_id: `PRR_${id}`,
    user: viewUser(review.user),
    body: '',
    state: review.state,
    html_url: page,
    pull_request_url: url,
    author_association: 'MEMBER',
    _links: { html: { href: page }, pull_request: { href: url } },
    submitted_at: review.submitted,
    commit_id: review.commit
  }
}

/** GitHub's reference: of a commit on the default branch the merged pull request that brought it, else any. */
export function answerPullsOfCommit(call: Call, world: GithubWorld, name: string): Answer {
  const { state: github } = world
  const commit = commitOf(name, world)
  if (commit === undefined) return refuse(422, `No commit found for SHA: ${name}`)
  const about = github.pulls.filter(
    (pull) => pull.merged?.commit === commit.sha || pull.commits.includes(commit.sha)
  )
  const main = Object.keys(github.refs)[0]
  const isOnMain = main !== undefined && (commit.branches.includes(main) || github.refs[main] === commit.sha)
  const found = about.filter((pull) => !isOnMain || pull.merged !== null)
  return paged(call, found, (pull) => viewPull(call, pull, github))
}

/** `…/pulls/{number}` and `…/pulls/{number}/reviews`, oldest first. */
export function answerPulls(call: Call, github: GithubState, rest: readonly string[]): Answer | undefined {
  const [number, part, ...more] = rest
  if (number === undefined || more.length > 0) return undefined
  const pull = github.pulls.find((candidate) => String(candidate.number) === number)
  if (pull === undefined) return notFound()
  if (part === undefined) return json(200, viewWhole(call, pull, github))
  if (part !== 'reviews') return undefined
  return paged(call, pull.reviews, (review) => viewReview(call, review, pull, github))
}
