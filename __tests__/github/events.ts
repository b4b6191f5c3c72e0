// Events as `readEvent` gives them.
import { contextOf, type GitHubEvent } from '../../src/event.ts'

/** A push of this commit to the default branch. */
export const push = (sha: string, over: Partial<GitHubEvent> = {}): GitHubEvent => ({
  name: 'push',
  context: contextOf({ GITHUB_REF: 'refs/heads/main' }, '', {}),
  apiUrl: '',
  workspace: '',
  sha,
  branch: 'main',
  onDefaultBranch: true,
  branchUnknown: undefined,
  isPullRequest: false,
  withoutSecrets: undefined,
  baseSha: undefined,
  isPublic: false,
  onBehalfOf: undefined,
  ...over
})
