// What the repository says beside the workspace: the branch's tip, and the users files as they were. Everything
// here is a help for the reader; where GitHub does not answer, the run goes on without.
import { matchesGlob } from 'node:path'
import type { GitHubEvent } from './event.ts'
import { record } from './json.ts'
import { fieldChanges } from './plan/accounts.ts'
import { stateOfFiles } from './plan/before.ts'
import type { Plan } from './plan/plan.ts'
import type { Drift } from './report/report.ts'
import type { TextFile } from './roster/files.ts'
import { rosterOf } from './roster/read.ts'
import type { Roster } from './roster/roster.ts'

/** A call of GitHub's REST API, as Octokit offers it: throws for every status that is not 2xx. */
type GitHubRequest = (
  route: string,
  parameters: Record<string, unknown>
) => Promise<Readonly<{ data: unknown }>>

export type Repository = Readonly<{ owner: string; repo: string; request: GitHubRequest }>

/** Why something could not be read, in half a sentence. */
type Unreadable = Readonly<{ reason: string }>

const NO_TOKEN: Unreadable = { reason: 'there is no github-token' }

const reasonOf = (error: unknown): Unreadable => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  if (status === 403 || status === 404)
    return { reason: `GitHub answered ${status}; grant \`contents: read\` to github-token` }
  return { reason: typeof status === 'number' ? `GitHub answered ${status}` : 'GitHub could not be reached' }
}

/** The commit that a branch points at. */
const branchTip = async (
  { owner, repo, request }: Repository,
  branch: string
): Promise<Readonly<{ sha: string }> | Unreadable> => {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      owner,
      repo,
      ref: `heads/${branch}`
    })
    const { sha } = record(record(data)['object'])
    return typeof sha === 'string' ? { sha } : { reason: 'GitHub named no commit' }
  } catch (error) {
    return reasonOf(error)
  }
}

/**
 * A newer commit stands on the branch: its own run is on its way, and this one must not roll Vanta back. Where the
 * tip cannot be read, `notices` gets a sentence, and the answer is no.
 */
export const isSuperseded = async (
  event: GitHubEvent,
  repository: Repository | undefined,
  notices: string[]
): Promise<boolean> => {
  if (event.branch === undefined) return false
  const tip = repository === undefined ? NO_TOKEN : await branchTip(repository, event.branch)
  if ('sha' in tip) return tip.sha !== event.sha
  notices.push(
    `Whether this commit is still the tip of ${event.branch} could not be seen: ${tip.reason}. The run went on.`
  )
  return false
}

/** The files of a commit that the patterns of `users-file` name. A file that was not there yet is left out. */
const filesAt = async (
  { owner, repo, request }: Repository,
  patterns: readonly string[],
  sha: string
): Promise<readonly TextFile[] | Unreadable> => {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo,
      tree_sha: sha,
      recursive: '1'
    })
    const { tree, truncated } = record(data)
    if (truncated === true || !Array.isArray(tree))
      return { reason: 'the repository has too many files to list' }
    const wanted = patterns.map((pattern) => pattern.replace(/^\.\//, ''))
    const blobs = tree.map(record).filter(({ type, path }) => {
      return (
        type === 'blob' &&
        typeof path === 'string' &&
        wanted.some((it) => it === path || matchesGlob(path, it))
      )
    })
    return await Promise.all(
      blobs.map(async ({ path, sha: blob }) => {
        const { data: content } = await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
          owner,
          repo,
          file_sha: blob
        })
        const text = Buffer.from(String(record(content)['content']), 'base64').toString('utf8')
        return { path: String(path), text: text.replace(/^\uFEFF/, '') }
      })
    )
  } catch (error) {
    return reasonOf(error)
  }
}

/** The newest commit up to `sha` that touched one of the files, and its parent; undefined where there is none. */
const lastChange = async (
  { owner, repo, request }: Repository,
  paths: readonly string[],
  sha: string
): Promise<Readonly<{ sha: string; date: string; parent: string | undefined }> | undefined | Unreadable> => {
  try {
    const found = await Promise.all(
      paths.map(async (path) => {
        const { data } = await request('GET /repos/{owner}/{repo}/commits', {
          owner,
          repo,
          path,
          sha,
          per_page: 1
        })
        const commit = record(Array.isArray(data) ? data[0] : undefined)
        const { date } = record(record(commit['commit'])['committer'])
        const parent = record(Array.isArray(commit['parents']) ? commit['parents'][0] : undefined)['sha']
        return typeof commit['sha'] === 'string' && typeof date === 'string'
          ? { sha: commit['sha'], date, parent: typeof parent === 'string' ? parent : undefined }
          : undefined
      })
    )
    return found
      .filter((commit) => commit !== undefined)
      .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))[0]
  } catch (error) {
    return reasonOf(error)
  }
}

/** Why a commit gives no roster: it has none of the files, they were not valid, or they could not be read. */
type Lack = 'absent' | 'invalid' | Unreadable

/** The users files of a commit as one value, or why there is none. */
export const rosterAt = async (
  repository: Repository | undefined,
  patterns: readonly string[],
  sha: string
): Promise<Readonly<{ roster: Roster }> | Readonly<{ roster?: undefined; lack: Lack }>> => {
  if (repository === undefined) return { lack: NO_TOKEN }
  const files = await filesAt(repository, patterns, sha)
  if ('reason' in files) return { lack: files }
  if (files.length === 0) return { lack: 'absent' }
  try {
    return { roster: rosterOf(files, { quoteValues: false }) }
  } catch {
    return { lack: 'invalid' }
  }
}

/** Why the files are not compared with those of the base branch, for the reader of the report. */
export const whyNotCompared = (lack: Lack): string => {
  if (lack === 'absent') return 'The base branch has no such files yet, so there is nothing to compare with.'
  if (lack === 'invalid') return 'The files on the base branch are not valid, so nothing is compared.'
  return `The version of the files on the base branch could not be read: ${lack.reason}. Nothing is compared.`
}

/** A commit younger than this may not have been applied by a run of its own yet. */
const SETTLED_MS = 2 * 60 * 60 * 1_000

/** The accounts that the newest commit itself changed. */
const changedBy = (roster: Roster, before: Roster): ReadonlySet<string> => {
  const rows = new Map((stateOfFiles(roster, before).accounts ?? []).map((row) => [row.uniqueId, row]))
  const changed = new Set<string>()
  for (const { account } of roster.users ?? []) {
    const row = rows.get(account.uniqueId)
    rows.delete(account.uniqueId)
    if (row === undefined || fieldChanges(row, account).length > 0) changed.add(account.uniqueId)
  }
  for (const uniqueId of rows.keys()) changed.add(uniqueId)
  return changed
}

/**
 * Whether what a scheduled run found is drift: Vanta differs, and no commit explains it. A commit that is older
 * than two hours was applied by its own run, or by an hourly one since; of a younger one, the accounts that it
 * changed are not drift.
 */
export const driftOf = async (
  repository: Repository,
  roster: Roster,
  plan: Plan,
  sha: string,
  patterns: readonly string[],
  now: number
): Promise<Drift | undefined> => {
  const changes = plan.accounts?.changes ?? []
  const others = plan.groups.length + plan.viewers.length
  if (changes.length + others === 0) return { detected: false }
  const paths = roster.files.map(({ path }) => path)
  const commit = await lastChange(repository, paths, sha)
  if (commit === undefined || 'reason' in commit) return undefined
  if (now - Date.parse(commit.date) > SETTLED_MS)
    return { detected: true, since: commit.date, accounts: changes.map(({ uniqueId }) => uniqueId) }
  if (commit.parent === undefined) return { detected: false }
  const { roster: before } = await rosterAt(repository, patterns, commit.parent)
  if (before === undefined) return undefined
  const explained = changedBy(roster, before)
  const drifted = changes.filter(({ uniqueId }) => !explained.has(uniqueId))
  return drifted.length > 0
    ? { detected: true, since: commit.date, accounts: drifted.map(({ uniqueId }) => uniqueId) }
    : { detected: false }
}
