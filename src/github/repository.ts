// A repository on GitHub, as this run can ask for it; what a refusal means, and what would help.
import { asFailure } from '../errors.ts'
import { type JsonObject, listOf } from '../json.ts'
import { plain, say, type Text, withoutStop } from '../say.ts'

type Sent = Readonly<{
  query?: Readonly<Record<string, string | number>>
  body?: Readonly<Record<string, unknown>>
}>

/** Gives the parsed answer of a 2xx; `asGitHubError` says why there is none where it rejects. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH', path: string, sent?: Sent) => Promise<unknown>

/** The repository of the run. One that this run cannot ask rejects whatever it is asked. */
export type Repository = Readonly<{
  /** `/repos/{owner}/{repo}` */
  home: string
  ask: Ask
}>

export type Trouble =
  | 'unreached'
  | 'token'
  | 'limit'
  | 'locked'
  | 'archived'
  | 'forbidden'
  | 'missing'
  | 'other'

/** A request to GitHub that failed. The message is half a sentence, with GitHub's own words where it gave any. */
export class GitHubError extends Error {
  readonly trouble: Trouble
  /** The message as it was said; `message` is the same as plain text. */
  readonly said: Text

  constructor(message: Text, trouble: Trouble) {
    super(plain(message))
    this.name = 'GitHubError'
    this.trouble = trouble
    this.said = message
  }
}

/** What was thrown, as a request that failed. */
export const asGitHubError = (thrown: unknown): GitHubError =>
  thrown instanceof GitHubError ? thrown : new GitHubError(withoutStop(asFailure(thrown).said), 'other')

/** Why something could not be read, in half a sentence, and, where a permission would help, what to grant. */
export const reasonOf = (thrown: unknown, permission: Text): Text => {
  const { said, trouble } = asGitHubError(thrown)
  if (trouble === 'forbidden') return say`${said}; grant ${permission} to github-token`
  if (trouble === 'missing') return say`${said}; github-token may lack ${permission}`
  return trouble === 'token' ? say`${said}; check the input github-token` : said
}

/** GitHub's reference: at most 100 a page. */
const PER_PAGE = 100

/** A list, page by page, but no more than so many pages. Rejects as `ask` does. */
export async function* pagesOf(
  { ask }: Repository,
  path: string,
  mostPages: number
): AsyncGenerator<readonly JsonObject[]> {
  for (let page = 1; page <= mostPages; page += 1) {
    const entries = listOf(await ask('GET', path, { query: { per_page: PER_PAGE, page } }))
    yield entries
    if (entries.length < PER_PAGE) return
  }
}

/** Does this with each item, in order, so many at the same time: GitHub's limits count what is under way. */
export const withEach = async <T, R>(
  items: readonly T[],
  atOnce: number,
  does: (item: T) => Promise<R>
): Promise<readonly R[]> => {
  const results: R[] = []
  for (let at = 0; at < items.length; at += atOnce)
    results.push(...(await Promise.all(items.slice(at, at + atOnce).map(does))))
  return results
}
