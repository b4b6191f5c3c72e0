// Lists that come in pages: all of them, or a failure. A plan on a part of a list would undo the rest.
import * as z from 'zod/mini'
import { _default as withDefault } from 'zod/mini'
import { grouped, say, type Text, word } from '../say.ts'
import { type VantaError, failedTo, malformed } from './error.ts'
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

/** A field that an answer may leave out. */
export const orNull = <T>(schema: z.ZodMiniType<T>) => withDefault(z.nullable(schema), null)

/** At 100 a page this is 100,000 rows, far beyond what a run's time limit lets through. */
const MOST_PAGES = 1_000
/** A page may be empty where rows were filtered out, but a list that goes on like that does not end. */
const MOST_EMPTY_PAGES = 3

type Row = Readonly<{ id: string }>

export type List<T> = Readonly<{
  path: string
  /** Further query parameters. */
  query?: Readonly<Record<string, string>>
  /** The rows in words, after "the list of": "people". */
  what: Text
  /** A row's shape. Rows carry an id. */
  row: z.ZodMiniType<T>
}>

/** A list that changes while it is read is read again, this often at most. */
const MOST_READINGS = 3
/** Of the pages before the last one, so many are looked at again: every one of a list of up to 1,100 rows. */
const MOST_CHECKED = 10

type Page<T> = Readonly<{ cursor: string | undefined; rows: readonly T[]; next: string | undefined }>

const fail = <T>(list: List<T>, what: Text): VantaError =>
  malformed(say`read the ${list.what}`, 'GET', list.path, what)

const rowsOf = <T>(data: readonly unknown[], list: List<T>): readonly T[] =>
  data.map((value) => {
    const parsed = list.row.safeParse(value)
    if (parsed.success) return parsed.data
    const field = parsed.error.issues[0]?.path.join('.') ?? ''
    const where = field === '' ? say`` : say` (${word(field)})`
    throw fail(list, say`an entry of its list is not as Vanta documents it${where}`)
  })

const readPage = async <T>(client: Client, list: List<T>, cursor: string | undefined): Promise<Page<T>> => {
  const query = new URLSearchParams({ pageSize: '100', ...list.query })
  if (cursor !== undefined) query.set('pageCursor', cursor)
  const path = `${list.path}?${query.toString()}`
  const answer = await client.send({ method: 'GET', path, purpose: say`read the ${list.what}` })
  const parsed = pageAnswer.safeParse(answer)
  if (!parsed.success) throw fail(list, say`it is not a page of a list of ${list.what}`)
  const { data, pageInfo } = parsed.data.results
  const rows = rowsOf(data, list)
  if (!pageInfo.hasNextPage) return { cursor, rows, next: undefined }
  const next = pageInfo.endCursor ?? ''
  if (next === '') throw fail(list, say`it says that the list of ${list.what} goes on, but not where`)
  return { cursor, rows, next }
}

/** All pages, one after the other; undefined as soon as a row comes twice. */
const readEach = async <T extends Row>(
  client: Client,
  list: List<T>
): Promise<readonly Page<T>[] | undefined> => {
  const pages: Page<T>[] = []
  const ids = new Set<string>()
  const tell = client.progress()
  let emptyPages = 0
  while (pages.length < MOST_PAGES) {
    const page = await readPage(client, list, pages.at(-1)?.next)
    pages.push(page)
    const expected = ids.size + page.rows.length
    for (const { id } of page.rows) ids.add(id)
    if (ids.size < expected) return undefined
    if (page.next === undefined) return pages
    emptyPages = page.rows.length === 0 ? emptyPages + 1 : 0
    if (pages.some(({ cursor }) => cursor === page.next) || emptyPages > MOST_EMPTY_PAGES) {
      throw fail(list, say`the list of ${list.what} did not end`)
    }
    tell(say`${word(grouped(ids.size))} ${list.what} so far`)
  }
  throw fail(list, say`the list of ${list.what} did not end after ${MOST_PAGES} pages`)
}

/**
 * A cursor may be a mere offset: where a row before it comes or goes, the next page has a row twice, or lacks one. The
 * first shows in the rows; the second only in the pages before, which have moved as well. Nothing else would show it:
 * Vanta's pages do not say how many rows there are. A list of one page costs no request more.
 */
const isAsRead = async <T extends Row>(
  client: Client,
  list: List<T>,
  pages: readonly Page<T>[]
): Promise<boolean> => {
  const earlier = pages.slice(0, -1)
  const step = Math.ceil(earlier.length / MOST_CHECKED)
  for (const { cursor, rows } of earlier.filter((_, at) => (earlier.length - 1 - at) % step === 0)) {
    const now = await readPage(client, list, cursor)
    if (now.rows.length !== rows.length || now.rows.some(({ id }, at) => id !== rows[at]?.id)) return false
  }
  return true
}

/**
 * All rows of all pages, in order. Throws a `VantaError` of kind `malformed` for pages that do not end and rows that
 * are not of the expected shape, and one of kind `changed` for a list that does not keep still while it is read.
 */
export const readPages = async <T extends Row>(client: Client, list: List<T>): Promise<readonly T[]> => {
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const pages = await readEach(client, list)
    if (pages !== undefined && (await isAsRead(client, list, pages))) return pages.flatMap(({ rows }) => rows)
    client.log(say`The list of ${list.what} changed while it was read`)
  }
  const why = say`the list of ${list.what} changed while it was read, ${MOST_READINGS} times in a row. Run again later.`
  throw failedTo(say`read the ${list.what}`, 'changed', why)
}
