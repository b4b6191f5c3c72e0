// What GitHub says of this run: the event, the commit, the branch; and which mode follows from it.
import { Failure } from './errors.ts'
import type { ModeInput } from './inputs.ts'
import { record } from './json.ts'
import type { Mode, RunContext } from './report/report.ts'
import type { World } from './world.ts'

export type GitHubEvent = Readonly<{
  name: string
  context: RunContext
  apiUrl: string
  workspace: string
  /** `GITHUB_SHA`: the commit that the workspace holds. */
  sha: string
  /** The branch that was pushed or is built; undefined for tags and pull requests. */
  branch: string | undefined
  onDefaultBranch: boolean
  isPullRequest: boolean
  /** The commit to compare the file with: a pull request's base, or what a push replaced. */
  baseSha: string | undefined
}>

const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const readPayload = async (
  path: string | undefined,
  files: World['files']
): Promise<Readonly<Record<string, unknown>>> => {
  if (path === undefined || path === '') return {}
  try {
    return record(JSON.parse(await files.readFile(path, 'utf8')))
  } catch {
    return {}
  }
}

const baseOf = (payload: Readonly<Record<string, unknown>>): string | undefined => {
  const base =
    string(record(record(payload['pull_request'])['base'])['sha']) ??
    string(record(payload['merge_group'])['base_sha']) ??
    string(payload['before'])
  return base === undefined || /^0+$/.test(base) ? undefined : base
}

/** Reads the runner's environment (https://docs.github.com/actions/reference/variables-reference). */
export const readEvent = async ({
  env,
  files,
  directory
}: Pick<World, 'env' | 'files' | 'directory'>): Promise<GitHubEvent> => {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const payload = await readPayload(env['GITHUB_EVENT_PATH'], files)
  const pullRequest = record(payload['pull_request'])
  const number = pullRequest['number'] ?? payload['number']
  const isPullRequest = name.startsWith('pull_request')
  const ref = string(env['GITHUB_REF'])
  const branch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  const defaultBranch = string(record(payload['repository'])['default_branch'])
  // GitHub starts scheduled and dispatched-by-API runs on the default branch only.
  const alwaysDefault = name === 'schedule' || name === 'repository_dispatch'
  const sha = env['GITHUB_SHA'] ?? ''
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const repository = string(env['GITHUB_REPOSITORY'])
  const runId = string(env['GITHUB_RUN_ID'])
  const commit = string(record(pullRequest['head'])['sha']) ?? string(sha)
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'])
  const actor = string(env['GITHUB_TRIGGERING_ACTOR']) ?? string(env['GITHUB_ACTOR'])
  const context: RunContext = {
    serverUrl,
    ...(repository === undefined ? {} : { repository }),
    ...(name === '' ? {} : { event: name }),
    ...(ref === undefined ? {} : { ref }),
    ...(commit === undefined ? {} : { commit }),
    ...(isPullRequest && typeof number === 'number' ? { pullRequest: number } : {}),
    ...(actor === undefined ? {} : { actor }),
    ...(repository === undefined || runId === undefined
      ? {}
      : { runUrl: `${serverUrl}/${repository}/actions/runs/${runId}` }),
    ...(Number.isInteger(attempt) && attempt > 0 ? { runAttempt: attempt } : {})
  }
  return {
    name,
    context,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    workspace: env['GITHUB_WORKSPACE'] ?? directory,
    sha,
    branch,
    onDefaultBranch: alwaysDefault || (branch !== undefined && branch === defaultBranch),
    isPullRequest,
    baseSha: baseOf(payload)
  }
}

const APPLYING_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

/** Pull requests and merge queues: nothing is merged yet, so there is nothing to apply. */
export const isBeforeMerge = (event: GitHubEvent): boolean =>
  event.isPullRequest || event.name === 'merge_group'

/** @throws {Failure} `configuration` for `apply` before a merge, whatever the inputs say. */
export const requireMerged = (mode: Mode, event: GitHubEvent): void => {
  if (mode === 'apply' && isBeforeMerge(event))
    throw new Failure(
      'configuration',
      `mode: apply is refused on the event ${event.name}: what is not merged is never applied. Use mode: auto, which plans there.`
    )
}

/**
 * The mode of this run. `auto` applies only what stands on the default branch; before a merge it plans, or, where
 * there are no secrets (forks, Dependabot), validates.
 */
export const resolveMode = (asked: ModeInput, event: GitHubEvent, hasSecrets: boolean): Mode => {
  if (asked !== 'auto') return asked
  if (isBeforeMerge(event)) return hasSecrets ? 'plan' : 'validate'
  return event.onDefaultBranch && APPLYING_EVENTS.has(event.name) ? 'apply' : 'plan'
}
