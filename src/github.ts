// The way to GitHub's REST API, with the job's token. Loaded only where GitHub is asked.
import { getOctokit } from '@actions/github'
import type { GitHubEvent } from './event.ts'
import type { Repository } from './history.ts'
import type { World } from './world.ts'

/** GitHub is a help and never a need: a call that takes longer is given up. */
const TIMEOUT_MS = 15_000

/** Undefined outside a repository, or without a token. */
export const connectGitHub = (
  event: GitHubEvent,
  token: string,
  { clock, fetch }: World
): Repository | undefined => {
  const [owner, repo] = event.context.repository?.split('/') ?? []
  if (owner === undefined || repo === undefined || token === '') return undefined
  const octokit = getOctokit(token, {
    baseUrl: event.apiUrl,
    ...(fetch === undefined ? {} : { request: { fetch } })
  })
  return {
    owner,
    repo,
    request: (route, parameters) =>
      octokit.request(route, { ...parameters, request: { signal: clock.timeout(TIMEOUT_MS) } })
  }
}
