// What a run's commit and its past say of the users files: the earlier version, what git holds, who approved.
import type { GitHubEvent } from '../event.ts'
import type { Report } from '../report/shape.ts'
import type { Roster } from '../roster/roster.ts'
import { chainOf } from './approvals.ts'
import { baseOf, blobsAt, type Checkout, type Earlier, rosterAt } from './files.ts'
import type { Repository, Unreadable } from './repository.ts'

/** What a plan needs: the commit that the files are compared with, undefined where there is none, and its files. */
type Compared = Readonly<{ base: string | undefined; earlier: Earlier | undefined }>

/** What only the report needs. */
export type Evidence = Readonly<{
  sources: Report['files']
  /** Of an `apply`. */
  chain: Report['chain'] | undefined
}>

/** Runs of which the change of the files is known: of a pull request, a merge queue, a push. */
const bringsChange = ({ isPullRequest, name }: GitHubEvent): boolean =>
  isPullRequest || name === 'merge_group' || name === 'push'

const sourcesOf = async (
  repository: Repository | Unreadable,
  checkout: Checkout,
  { files }: Roster,
  commit: string | undefined
): Promise<Report['files']> => {
  const held = commit === undefined ? undefined : await blobsAt(repository, checkout, commit)
  const blobs = held === undefined || 'reason' in held ? undefined : held
  return files.flatMap(({ path, blob }) =>
    blob === undefined
      ? []
      : [{ path, blob, committed: blobs === undefined ? null : blobs.get(path) === blob }]
  )
}

const earlierOf = async (
  repository: Repository | Unreadable,
  checkout: Checkout,
  event: GitHubEvent,
  roster: Roster
): Promise<Compared> => {
  const base = bringsChange(event) ? await baseOf(event, repository) : undefined
  return {
    base,
    earlier: base === undefined ? undefined : await rosterAt(repository, checkout, base, roster)
  }
}

/** Looks at all that GitHub knows, at once. Never rejects for GitHub's sake. `marker`: of an `apply`, its comment's. */
export const lookBack = (
  connecting: Promise<Repository | Unreadable>,
  event: GitHubEvent,
  roster: Roster,
  checkout: Checkout,
  marker: string | undefined
): Readonly<{ compared: Promise<Compared>; evidence: Promise<Evidence> }> => ({
  compared: connecting.then((repository) => earlierOf(repository, checkout, event, roster)),
  evidence: connecting.then(async (repository) => {
    const [sources, chain] = await Promise.all([
      sourcesOf(repository, checkout, roster, checkout.head ?? event.context.readCommit ?? undefined),
      marker === undefined ? undefined : chainOf(repository, event, marker)
    ])
    return { sources, chain }
  })
})
