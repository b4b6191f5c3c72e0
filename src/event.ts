// What GitHub says of this run: the event, the commit, the branch; and which mode follows from it.
import { Failure } from './errors.ts'
import type { ModeInput } from './inputs.ts'
import { type JsonObject, parseJson, record, textOf } from './json.ts'
import type { Report } from './report/shape.ts'
import { own, say, type Text, theirs, word } from './say.ts'
import type { World } from './world.ts'

export type GitHubEvent = Readonly<{
  name: string
  context: Report['run']
  /** Undefined where the runner names none for a server other than github.com. */
  apiUrl: string | undefined
  workspace: string
  /** `GITHUB_SHA`: the commit that the workspace holds; may be empty. */
  sha: string
  /** The branch that was pushed or is built; undefined for tags and pull requests. */
  branch: string | undefined
  onDefaultBranch: boolean
  /** Why nobody can tell whether this is the default branch, in half a sentence. */
  branchUnknown: Text | undefined
  isPullRequest: boolean
  /** Why GitHub gives this run no secrets: a good reason for having none. */
  withoutSecrets: 'fork' | 'dependabot' | undefined
  /** The commit to compare the files with: a pull request's base, or what a push replaced. */
  baseSha: string | undefined
  /** The payload says that anybody can read the repository. */
  isPublic: boolean
  /** A pull request of which this run is, but whose own run this is not: one was commented on, or its checks ended. */
  onBehalfOf: Text | undefined
}>

type Mode = Report['mode']

/** The event's payload, which may be empty, and why it names no default branch where it does not. */
type Read = Readonly<{ payload: JsonObject; lack: Text }>

const readPayload = async (path: string | undefined, files: World['files']): Promise<Read> => {
  const without = (lack: Text): Read => ({ payload: {}, lack })
  if (path === undefined) return without(say`GITHUB_EVENT_PATH is not set`)
  let text: string
  try {
    text = (await files.readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const { code } = record(error)
    return without(
      say`the event file cannot be read${typeof code === 'string' ? say` (${word(code)})` : say``}`
    )
  }
  if (text.trim() === '') return without(say`the event file is empty`)
  const payload = parseJson(text)
  if (payload === undefined) return without(say`the event file is not JSON`)
  return { payload: record(payload), lack: say`its payload names no default branch` }
}

const baseOf = (payload: JsonObject): string | undefined => {
  const base =
    textOf(record(record(payload['pull_request'])['base'])['sha']) ??
    textOf(record(payload['merge_group'])['base_sha']) ??
    textOf(payload['before'])
  return base === undefined || /^0+$/.test(base) ? undefined : base
}

/**
 * Pull requests from forks get no secrets, nor do those that Dependabot starts
 * (https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions).
 */
const withoutSecrets = (name: string, payload: JsonObject, actor: string | undefined) => {
  if (!name.startsWith('pull_request') || name === 'pull_request_target') return undefined
  const { head, base } = record(payload['pull_request'])
  const [from, to] = [head, base].map((side) => record(record(side)['repo'])['full_name'])
  // Of a fork that was deleted, the payload says `repo: null`.
  if (head !== undefined && to !== undefined && from !== to) return 'fork'
  return actor === 'dependabot[bot]' ? 'dependabot' : undefined
}

/** Events on the default branch that may be about something else. */
const onBehalfOf = (payload: JsonObject, defaultBranch: string | undefined): Text | undefined => {
  if (record(payload['issue'])['pull_request'] !== undefined) return say`a comment on a pull request`
  if (payload['workflow_run'] === undefined) return undefined
  const { event, head_branch: branch } = record(payload['workflow_run'])
  const isMerged = textOf(event)?.startsWith('pull_request') === false && branch === defaultBranch
  return isMerged ? undefined : say`another workflow that did not run on the default branch`
}

/** Whether the run is on the default branch; undefined where that cannot be told. */
const isOnDefault = (
  name: string,
  branch: string | undefined,
  defaultBranch: string | undefined
): boolean | undefined => {
  // GitHub starts these on the default branch only, and its payload of a schedule names no repository.
  if (defaultBranch === undefined && (name === 'schedule' || name === 'repository_dispatch')) return true
  if (branch === undefined) return false
  return defaultBranch === undefined ? undefined : branch === defaultBranch
}

const GITHUB = 'https://github.com'

/** Where the run comes from. A pull request whose payload cannot be read is known by its ref. */
export const contextOf = (env: World['env'], name: string, payload: JsonObject): Report['run'] => {
  const pullRequest = record(payload['pull_request'])
  const ref = textOf(env['GITHUB_REF'])
  const number =
    pullRequest['number'] ?? payload['number'] ?? Number(/^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1])
  const isPullRequest = name.startsWith('pull_request') && Number.isInteger(number)
  const server = textOf(env['GITHUB_SERVER_URL']) ?? GITHUB
  const base = textOf(record(pullRequest['base'])['ref'])
  const repository = textOf(env['GITHUB_REPOSITORY'])
  const runId = textOf(env['GITHUB_RUN_ID'])
  const readCommit = textOf(env['GITHUB_SHA'])
  const commit = textOf(record(pullRequest['head'])['sha']) ?? readCommit
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'])
  return {
    repository: repository ?? null,
    server,
    event: textOf(name) ?? null,
    ref: ref ?? null,
    commit: commit ?? null,
    readCommit: readCommit ?? commit ?? null,
    folder: '',
    pullRequest: isPullRequest ? Number(number) : null,
    base: base ?? null,
    mergingApplies: base !== undefined && base === textOf(record(payload['repository'])['default_branch']),
    actor: textOf(env['GITHUB_TRIGGERING_ACTOR']) ?? textOf(env['GITHUB_ACTOR']) ?? null,
    url:
      repository === undefined || runId === undefined
        ? null
        : `${server}/${repository}/actions/runs/${runId}`,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : null
  }
}

/**
 * Reads the runner's environment (https://docs.github.com/actions/reference/variables-reference). An empty variable is
 * not set. Never throws: what cannot be read is not known.
 */
export const readEvent = async ({
  env,
  files,
  directory
}: Pick<World, 'env' | 'files' | 'directory'>): Promise<GitHubEvent> => {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const { payload, lack } = await readPayload(textOf(env['GITHUB_EVENT_PATH']), files)
  const repository = record(payload['repository'])
  const defaultBranch = textOf(repository['default_branch'])
  const context = contextOf(env, name, payload)
  const { ref, server } = context
  const branch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  const isDefault = isOnDefault(name, branch, defaultBranch)
  return {
    name,
    context,
    apiUrl: textOf(env['GITHUB_API_URL']) ?? (server === GITHUB ? 'https://api.github.com' : undefined),
    workspace: textOf(env['GITHUB_WORKSPACE']) ?? directory,
    sha: env['GITHUB_SHA'] ?? '',
    branch,
    onDefaultBranch: isDefault === true,
    branchUnknown: isDefault === undefined ? lack : undefined,
    isPullRequest: name.startsWith('pull_request'),
    withoutSecrets: withoutSecrets(name, payload, textOf(env['GITHUB_ACTOR'])),
    baseSha: baseOf(payload),
    isPublic: repository['private'] === false,
    onBehalfOf: onBehalfOf(payload, defaultBranch)
  }
}

const APPLYING_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

/** Pull requests and merge queues: nothing is merged yet, so there is nothing to apply. */
export const isBeforeMerge = (event: GitHubEvent): boolean =>
  event.isPullRequest || event.name === 'merge_group'

const REMEDY = say`Use mode: auto, which plans there.`

/** @throws {Failure} `configuration` for `apply` anywhere but on the default branch, whatever the inputs say. */
export const requireMerged = (mode: Mode, event: GitHubEvent): void => {
  if (mode !== 'apply') return
  const refuse = (message: Text): never => {
    throw new Failure('configuration', say`mode: apply is refused ${message}`)
  }
  if (isBeforeMerge(event))
    refuse(say`on the event ${word(event.name)}: what is not merged is never applied. ${REMEDY}`)
  if (event.onBehalfOf !== undefined)
    refuse(
      say`on the event ${word(event.name)}, which comes from ${event.onBehalfOf}: it may not be merged. ${REMEDY}`
    )
  if (event.onDefaultBranch) return
  if (event.branchUnknown !== undefined)
    refuse(say`because it is not known whether this is the default branch: ${event.branchUnknown}. ${REMEDY}`)
  refuse(
    say`on ${event.context.ref === null ? own('a run without a GITHUB_REF') : theirs(event.context.ref)}: only the default branch is applied. Merge first, or use mode: auto, which plans there.`
  )
}

export type Resolved = Readonly<{ mode: Mode; notice?: Text }>

/**
 * The mode of this run. `auto` applies only what is on the default branch; before a merge it plans, or, where there are
 * no secrets (forks, Dependabot), validates. Where it plans for want of knowledge, a notice says why.
 */
export const resolveMode = (asked: ModeInput, event: GitHubEvent, hasSecrets: boolean): Resolved => {
  if (asked !== 'auto') return { mode: asked }
  if (isBeforeMerge(event)) return { mode: hasSecrets ? 'plan' : 'validate' }
  if (!APPLYING_EVENTS.has(event.name))
    return {
      mode: 'plan',
      notice:
        event.name === ''
          ? say`mode: auto plans, because GITHUB_EVENT_NAME is not set.`
          : say`mode: auto plans on the event ${word(event.name)}. It applies on push, schedule, workflow_dispatch and repository_dispatch.`
    }
  if (event.branchUnknown !== undefined)
    return {
      mode: 'plan',
      notice: say`mode: auto plans, because it is not known whether this is the default branch: ${event.branchUnknown}.`
    }
  return { mode: event.onDefaultBranch ? 'apply' : 'plan' }
}
