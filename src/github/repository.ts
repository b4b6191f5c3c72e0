// A repository on GitHub, as this run can ask for it; what a refusal means, and what would help.
import { asFailure } from '../errors.ts'
import { type JsonObject, listOf } from '../json.ts'
import { plain, say, type Text, withoutStop } from '../say.ts'

/**
 * Asks the repository of the run; with a `/` before the path, GitHub itself. What is sent is the query of a GET, and the
 * body of anything else. Gives the parsed answer of a 2xx; `asGitHubError` says why there is none where it rejects.
 */
export type Ask = (
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  sent?: Readonly<Record<string, string | number>>
) => Promise<unknown>

/** What somebody may do about a refusal: give a token that holds, a permission, or perhaps one; or nothing. */
export type Trouble = 'token' | 'forbidden' | 'missing' | 'other'

/** A request to GitHub that failed. The message is half a sentence, with GitHub's own words where it gave any. */
export class GitHubError extends Error {
  readonly trouble: Trouble
  /** The message as it was said; `message` is the same as plain text. */
  readonly said: Text

  constructor(message: Text, trouble: Trouble = 'other') {
    super(plain(message))
    this.name = 'GitHubError'
    this.trouble = trouble
    this.said = message
  }
}

/** What was thrown, as a request that failed. */
export const asGitHubError = (thrown: unknown): GitHubError =>
  thrown instanceof GitHubError ? thrown : new GitHubError(withoutStop(asFailure(thrown).said))

/** Why something could not be read, in half a sentence, and, where a permission would help, what to grant. */
export const reasonOf = (thrown: unknown, permission: Text): Text => {
  const { said, trouble } = asGitHubError(thrown)
  if (trouble === 'forbidden') return say`${said}; grant ${permission} to github-token`
  if (trouble === 'missing') return say`${said}; github-token may lack ${permission}`
  return trouble === 'token' ? say`${said}; check the input github-token` : said
}

/** GitHub's reference: at most 100 a page. */
const PER_PAGE = 100
/** 20,000 comments or reviews: beyond, a pull request has other troubles. */
const MOST_PAGES = 200

/** A list, page by page. Rejects as `ask` does. */
export async function* pagesOf(ask: Ask, path: string): AsyncGenerator<readonly JsonObject[]> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const entries = listOf(await ask('GET', path, { per_page: PER_PAGE, page }))
    yield entries
    if (entries.length < PER_PAGE) return
  }
}

/** Requests under way at the same time: GitHub's limits count them. */
const AT_ONCE = 20

/** Does this with each item, in order. */
export const withEach = async <T, R>(
  items: readonly T[],
  does: (item: T) => Promise<R>
): Promise<readonly R[]> => {
  const results: R[] = []
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(does))))
  return results
}
