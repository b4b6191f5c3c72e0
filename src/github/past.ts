// What a run's commit and its past say of the users files: the earlier version, what git holds, who approved.
import type { GitHubEvent } from '../event.ts'
import type { Report } from '../report/shape.ts'
import type { Roster } from '../roster/roster.ts'
import { chainOf } from './approvals.ts'
import { baseOf, blobsAt, type Checkout, type Earlier, rosterAt } from './files.ts'
import type { Ask } from './repository.ts'

/** What only the report needs. */
export type Evidence = Readonly<{
  sources: Report['files']
  /** Of an `apply`. */
  chain: Report['chain'] | undefined
}>

const sourcesOf = async (
  ask: Ask,
  checkout: Checkout,
  { files }: Roster,
  commit: string | null
): Promise<Report['files']> => {
  const blobs = commit === null ? undefined : await blobsAt(ask, checkout, commit).catch(() => undefined)
  return files.flatMap(({ path, blob }) =>
    blob === undefined
      ? []
      : [{ path, blob, committed: blobs === undefined ? null : blobs.get(path) === blob }]
  )
}

/** The version of the files to compare with; undefined where there is none. Never rejects for GitHub's sake. */
export const earlierOf = async (
  ask: Ask,
  event: GitHubEvent,
  roster: Roster,
  checkout: Checkout
): Promise<Earlier | undefined> => {
  const base = await baseOf(event, ask)
  return base === undefined ? undefined : rosterAt(ask, checkout, base, roster)
}

/** What the commit of the run holds, and who approved it. `marker`: of an `apply`, its comment's. Never rejects either. */
export const evidenceOf = async (
  ask: Ask,
  event: GitHubEvent,
  roster: Roster,
  checkout: Checkout,
  marker: string | undefined
): Promise<Evidence> => {
  const [sources, chain] = await Promise.all([
    sourcesOf(ask, checkout, roster, checkout.head ?? event.context.readCommit),
    marker === undefined ? undefined : chainOf(ask, event, marker)
  ])
  return { sources, chain }
}
