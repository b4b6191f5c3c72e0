// A repository as GitHub gives it inside other answers: long, and of little interest but for its name.
import { numberOf, pageUrl, viewUser } from './answers.ts'
import type { GithubState } from './state.ts'

/** Addresses of the API in the repository, by what their field is called without `_url`. */
const PLACES: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}'
}

const CREATED = '2024-01-01T00:00:00Z'

export function viewRepository(github: GithubState): Record<string, unknown> {
  const { repository } = github
  const [owner = '', name = ''] = repository.split('/')
  const url = `https://api.github.com/repos/${repository}`
  const page = pageUrl(repository)
  const id = numberOf(repository)
  const places = Object.entries(PLACES).map(([field, path]) => [`${field}_url`, url + path])
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: repository,
    private: true,
    owner: viewUser(owner),
    html_url: page,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(places),
    git_url: `git:github.com/${repository}.git`,
    ssh_url: `git@github.com:${repository}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    archived: false,
    disabled: false,
    open_issues_count: 0,
    license: null,
    forks: 0,
    open_issues: 0,
    watchers: 0,
    default_branch: Object.keys(github.refs)[0] ?? 'main',
    created_at: CREATED,
    updated_at: CREATED,
    pushed_at: CREATED
  }
}
