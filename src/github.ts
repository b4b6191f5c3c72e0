// The way to GitHub's REST API, with the job's token. Loaded only where GitHub is asked.
import { getOctokit } from '@actions/github'
import { fetch, type RequestInit } from 'undici'
import type { GitHubEvent } from './event.ts'
import type { Repository } from './history.ts'
import { dispatcherFrom } from './http.ts'
import type { World } from './world.ts'

/** GitHub is a help and never a need: a call that takes longer is given up. */
const TIMEOUT_MS = 15_000

/** Undefined outside a repository, or without a token. */
export const connectGitHub = (event: GitHubEvent, token: string, world: World): Repository | undefined => {
  const [owner, repo] = event.context.repository?.split('/') ?? []
  if (owner === undefined || repo === undefined || token === '') return undefined
  // Through the same proxies as Vanta: the client's own rules are others.
  const dispatcher = world.dispatcher ?? dispatcherFrom(world.env)
  const through = (url: string, options: RequestInit) => fetch(url, { ...options, dispatcher })
  const octokit = getOctokit(token, { baseUrl: event.apiUrl, request: { fetch: world.fetch ?? through } })
  return {
    owner,
    repo,
    request: (route, parameters) =>
      octokit.request(route, { ...parameters, request: { signal: world.clock.timeout(TIMEOUT_MS) } })
  }
}
