// The little of GitHub that the sandbox plays: comments, branches, files and commits, of any one repository.

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
 * which a merge has two of, a commit's parent is the one that stands after it.
 */
export type GithubCommit = {
  sha: string
  branches: string[]
  message: string
  date: string
  paths: string[]
  parents?: string[]
}

export type GithubState = {
  comments: GithubComment[]
  /** Branch → commit. */
  refs: Record<string, string>
  /** Branch or commit → path → text. */
  contents: Record<string, Record<string, string>>
  commits: GithubCommit[]
  /** What the job's token may do. */
  permissions: { comments: 'write' | 'read' | 'none'; contents: 'read' | 'none' }
  /** The status with which every call is turned down for GitHub's rate limit, if it is. */
  rateLimited: 'no' | 403 | 429
}

/** What handlers work on. */
export type GithubWorld = {
  readonly state: GithubState
  readonly now: () => Date
}

export function emptyGithub(): GithubState {
  return {
    comments: [],
    refs: {},
    contents: {},
    commits: [],
    permissions: { comments: 'write', contents: 'read' },
    rateLimited: 'no'
  }
}
