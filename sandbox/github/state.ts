// What the sandbox's GitHub holds: one repository, as the token of a job in it sees it.

export type GithubComment = {
  id: number
  /** `owner/name`. */
  repository: string
  issue: number
  body: string
  user: { login: string; type: 'Bot' | 'User' }
  created_at: string
  updated_at: string
}

/**
 * `paths` are the files that the commit touched; `branches` the ones that hold it. Newest first. Without `parents`,
 * which a merge has two of, a commit's parent is the one that stands after it. `author` is a login.
 */
export type GithubCommit = {
  sha: string
  branches: string[]
  message: string
  date: string
  paths: string[]
  parents?: string[]
  author?: string
}

/** Of a person or an app, named by login; one that ends in `[bot]` is an app. `commit` is the head it was made of. */
export type GithubReview = {
  user: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  commit: string | null
  submitted: string
}

/** `commits` are the ones that it brought, as they stand on either branch; `merged` says by whom, as which commit. */
export type GithubPull = {
  number: number
  title: string
  author: string
  /** The branch that it asks to be merged into. */
  base: string
  head: { ref: string; sha: string }
  commits: string[]
  merged: { by: string; at: string; commit: string } | null
  reviews: GithubReview[]
}

/** A file's text, where a link leads, or the commit of a submodule. */
export type GithubFile = string | { link: string } | { submodule: string }

export type GithubState = {
  /** `owner/name`: the only one that the token sees. */
  repository: string
  /** The token that is good here; any other is a 401. */
  token: string
  /** Who the token writes as: the job's own token as an app, a personal one as a person. */
  writer: GithubComment['user']
  comments: GithubComment[]
  /** Pull requests and issues by number, beside those of `pulls`: what the conversation is. */
  conversations: Record<number, 'open' | 'locked' | 'deleted'>
  pulls: GithubPull[]
  /** Branch → commit; the first one is the default branch. */
  refs: Record<string, string>
  /** Branch or commit → path → file. */
  contents: Record<string, Record<string, GithubFile>>
  commits: GithubCommit[]
  /** How many entries a tree may have in one answer; GitHub's reference: 100,000. */
  treeLimit: number
  /** True: nothing was ever pushed. */
  isEmpty: boolean
  /** What the job's token may do. */
  permissions: {
    comments: 'write' | 'read' | 'none'
    contents: 'read' | 'none'
    pulls: 'read' | 'none'
  }
  /** How every call is turned down for GitHub's rate limits, if it is: the primary one, or the secondary one. */
  rateLimited: 'no' | 403 | 429 | 'secondary'
}

export type GithubArea = keyof GithubState['permissions']

/** What handlers work on. */
export type GithubWorld = {
  readonly state: GithubState
  readonly now: () => Date
}

export const GITHUB_TOKEN = 'ghs_sandbox_token_5b60f4'

export function emptyGithub(): GithubState {
  return {
    repository: 'example/access',
    token: GITHUB_TOKEN,
    writer: { login: 'github-actions[bot]', type: 'Bot' },
    comments: [],
    conversations: { 7: 'open' },
    pulls: [],
    refs: {},
    contents: {},
    commits: [],
    treeLimit: 100_000,
    isEmpty: false,
    permissions: { comments: 'write', contents: 'read', pulls: 'read' },
    rateLimited: 'no'
  }
}
