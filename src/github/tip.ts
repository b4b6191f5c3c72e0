// Whether the commit of this run is still the tip of its branch.
import type { GitHubEvent } from '../event.ts'
import { record } from '../json.ts'
import { own, plain, say, type Text, theirs } from '../say.ts'
import { reasonOf, type Repository, type Unreadable } from './repository.ts'

/** The commit that a branch points at now, or why it could not be read. One request each time; never throws. */
export const tipOf = async (
  repository: Repository | Unreadable,
  branch: string
): Promise<Readonly<{ sha: string }> | Unreadable> => {
  if ('reason' in repository) return repository
  try {
    const name = branch.split('/').map(encodeURIComponent).join('/')
    const answer = await repository.ask('GET', `${repository.home}/git/ref/heads/${name}`)
    const { sha } = record(record(answer)['object'])
    return typeof sha === 'string' ? { sha } : { reason: 'GitHub named no commit' }
  } catch (error) {
    return reasonOf(error, 'contents: read')
  }
}

/**
 * A newer commit is on the branch: its own run is on its way, and this one must not roll Vanta back. Where there is no
 * branch, or its tip cannot be read, `notices` gets a sentence, and the answer is no.
 */
export const isSuperseded = async (
  event: GitHubEvent,
  repository: Repository | Unreadable,
  notices: Text[]
): Promise<boolean> => {
  const { branch, sha, context } = event
  /** Said once, however often the tip is asked. */
  const unknown = (notice: Text): false => {
    if (!notices.some((told) => plain(told) === plain(notice))) notices.push(notice)
    return false
  }
  if (branch === undefined && context.ref !== null)
    return unknown(
      say`Did not check for a newer commit: this run is for ${theirs(context.ref)}, not a branch.`
    )
  if (branch === undefined || sha === '')
    return unknown(
      say`Did not check for a newer commit: ${branch === undefined ? own('GITHUB_REF') : own('GITHUB_SHA')} is not set.`
    )
  const tip = await tipOf(repository, branch)
  if ('sha' in tip) return tip.sha !== sha
  return unknown(
    say`Whether this commit is still the tip of ${theirs(branch)} could not be checked: ${theirs(tip.reason)}. Continuing.`
  )
}
