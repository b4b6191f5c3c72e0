// Whether the commit of this run is still the tip of its branch.
import type { GitHubEvent } from '../event.ts'
import { record } from '../json.ts'
import { own, plain, say, type Text, theirs } from '../say.ts'
import { type Ask, GitHubError, reasonOf } from './repository.ts'

/** The commit that a branch points at now. One request each time; rejects as `ask` does. */
export const tipOf = async (ask: Ask, branch: string): Promise<string> => {
  const name = branch.split('/').map(encodeURIComponent).join('/')
  const answer = await ask('GET', `git/ref/heads/${name}`)
  const { sha } = record(record(answer)['object'])
  if (typeof sha === 'string') return sha
  throw new GitHubError(say`GitHub named no commit`)
}

/**
 * A newer commit is on the branch: its own run is on its way, and this one must not roll Vanta back. Where there is no
 * branch, or its tip cannot be read, `notices` gets a sentence, and the answer is no.
 */
export const isSuperseded = async (event: GitHubEvent, ask: Ask, notices: Text[]): Promise<boolean> => {
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
  try {
    return (await tipOf(ask, branch)) !== sha
  } catch (error) {
    return unknown(
      say`Whether this commit is still the tip of ${theirs(branch)} could not be checked: ${reasonOf(error, own('`contents: read`'))}. Continuing.`
    )
  }
}
