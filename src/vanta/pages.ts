// Lists that come in pages: all of them, or a failure. A plan on a part of a list would undo the rest.
import * as z from 'zod/mini'
import { type VantaError, malformed } from './error.ts'
import type { Client } from './client.ts'

/** Vanta's reference: `{results: {data, pageInfo: {endCursor, hasNextPage}}}`, `pageSize` 1 to 100. */
const pageAnswer = z.object({
  results: z.object({
    data: z.array(z.unknown()),
    pageInfo: z.object({ endCursor: z.nullish(z.string()), hasNextPage: z.boolean() })
  })
})

/** The id of a row. Not z.minLength: it also looks at the length of what is no text, which an answer can make throw. */
export const rowId = z.string().check(z.refine((value) => value !== ''))

/** At 100 a page this is 100,000 rows, far beyond what a run's time limit lets through. */
const MOST_PAGES = 1_000
/** A page may be empty where rows were filtered out, but a list that goes on like that does not end. */
const MOST_EMPTY_PAGES = 3

export type List<T> = Readonly<{
  path: string
  /** Further query parameters. */
  query?: Readonly<Record<string, string>>
  /** The rows in words, after "the list of": "people". */
  what: string
  /** A row's shape. Rows carry an id. */
  row: z.ZodMiniType<T>
  /** The answer may be the whole list as a bare array (Vanta's reference has that for a group's people). */
  maybeBare?: boolean
}>

const rowsOf = <T extends Readonly<{ id: string }>>(
  data: readonly unknown[],
  list: List<T>,
  seen: Set<string>
): readonly T[] => {
  const fail = (what: string): VantaError => malformed(`read the ${list.what}`, 'GET', list.path, what)
  return data.map((value) => {
    const parsed = list.row.safeParse(value)
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? ''
      throw fail(`an entry of its list is not as Vanta documents it${field === '' ? '' : ` (${field})`}`)
    }
    if (seen.has(parsed.data.id)) {
      // Pages shift where the list changes while it is read; then another row may be missing.
      throw fail(`the list of ${list.what} changed while it was read. Run again`)
    }
    seen.add(parsed.data.id)
    return parsed.data
  })
}

/**
 * All rows of all pages, in order. Throws a `VantaError` of kind `malformed` for pages that do not end, rows that
 * appear twice, and rows that are not of the expected shape.
 */
export const readPages = async <T extends Readonly<{ id: string }>>(
  client: Client,
  list: List<T>
): Promise<readonly T[]> => {
  const purpose = `read the ${list.what}`
  const fail = (what: string): VantaError => malformed(purpose, 'GET', list.path, what)
  const rows: T[] = []
  const seen = new Set<string>()
  const cursors = new Set<string>()
  let cursor: string | undefined
  let emptyPages = 0
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ pageSize: '100', ...list.query })
    if (cursor !== undefined) query.set('pageCursor', cursor)
    const answer = await client.send({ method: 'GET', path: `${list.path}?${query.toString()}`, purpose })
    if (list.maybeBare === true && page === 1 && Array.isArray(answer)) return rowsOf(answer, list, seen)
    const parsed = pageAnswer.safeParse(answer)
    if (!parsed.success) throw fail(`it is no page of a list of ${list.what}`)
    const { data, pageInfo } = parsed.data.results
    rows.push(...rowsOf(data, list, seen))
    if (!pageInfo.hasNextPage) return rows
    const next = pageInfo.endCursor ?? ''
    if (next === '') throw fail(`it says that the list of ${list.what} goes on, but not where`)
    emptyPages = data.length === 0 ? emptyPages + 1 : 0
    if (cursors.has(next) || emptyPages > MOST_EMPTY_PAGES) {
      throw fail(`the list of ${list.what} did not end`)
    }
    cursors.add(next)
    cursor = next
  }
  throw fail(`the list of ${list.what} did not end after ${MOST_PAGES} pages`)
}
