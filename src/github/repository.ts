// A repository on GitHub, as this run can ask for it; what a refusal means, and what would help.
import { type JsonObject, listOf } from '../json.ts'

type Sent = Readonly<{
  query?: Readonly<Record<string, string | number>>
  body?: Readonly<Record<string, unknown>>
}>

/** Gives the parsed answer of a 2xx, and rejects with a `GitHubError` only. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH', path: string, sent?: Sent) => Promise<unknown>

/** The repository of the run. One that this run cannot ask rejects whatever it is asked. */
export type Repository = Readonly<{
  /** `/repos/{owner}/{repo}` */
  home: string
  ask: Ask
}>

/** Why something could not be read, in half a sentence. */
export type Unreadable = Readonly<{ reason: string }>

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

  constructor(message: string, trouble: Trouble) {
    super(message)
    this.name = 'GitHubError'
    this.trouble = trouble
  }
}

/** Half a sentence, and, where a permission would help, what to grant. */
export const reasonOf = (error: unknown, permission: string): Unreadable => {
  const reason = error instanceof Error ? error.message : String(error)
  const trouble = error instanceof GitHubError ? error.trouble : undefined
  if (trouble === 'forbidden') return { reason: `${reason}; grant \`${permission}\` to github-token` }
  if (trouble === 'missing') return { reason: `${reason}; github-token may lack \`${permission}\`` }
  return { reason: trouble === 'token' ? `${reason}; check the input github-token` : reason }
}

/** GitHub's reference: at most 100 a page. */
const PER_PAGE = 100

/** A list, page by page, but no more than so many pages. Rejects with a `GitHubError`. */
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
