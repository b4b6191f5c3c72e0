import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { type List, readPages } from '../../src/vanta/pages.ts'
import { answering, failureOf, page, stage, type Step } from './stage.ts'
import { say } from '../../src/say.ts'

const list: List<{ id: string }> = {
  path: '/v1/things',
  what: say`things`,
  row: z.object({ id: z.string().min(1) })
}
const first = '/v1/things?pageSize=100'
const after = (cursor: string): string => `${first}&pageCursor=${encodeURIComponent(cursor)}`
const rows = (...ids: string[]) => ids.map((id) => ({ id, more: true }))
const pageWith = (data: unknown, pageInfo: unknown): Step => ({
  path: first,
  body: { results: { data, pageInfo } }
})
const reading = (...steps: readonly Step[]) => readPages(stage(steps).client, list)

describe('a list in pages', () => {
  test('is read to its end, 100 a page, following the cursors, and all but the last page once more', async () => {
    const earlier = [
      page(first, rows('a', 'b'), 'c/1 +='),
      page(after('c/1 +=').replaceAll('%20', '+'), rows('c'), 'c2')
    ]
    const s = stage([...earlier, page(after('c2'), rows('d')), ...earlier])
    expect(await readPages(s.client, list)).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }])
    s.done()
  })

  test('may be empty, and may have an empty page on the way', async () => {
    expect(await reading(page(first, []))).toEqual([])
    const earlier = [page(first, rows('a'), 'x'), page(after('x'), [], 'y')]
    expect(await reading(...earlier, page(after('y'), rows('b')), ...earlier)).toHaveLength(2)
  })

  const END = 'the list of things did not end'
  const WHERE = 'it says that the list of things goes on, but not where'
  const ODD_ROW = 'an entry of its list is not as Vanta documents it'
  const NO_PAGE = 'it is not a page of a list of things'
  const empty = ['1', '2', '3', '4'].map((cursor) => page(after(cursor), [], String(Number(cursor) + 1)))
  test.each<[string, readonly Step[], string]>([
    ['a cursor that repeats', [page(first, rows('a'), 'x'), page(after('x'), rows('b'), 'x')], END],
    [
      'cursors that go round',
      [page(first, rows('a'), 'x'), page(after('x'), rows('b'), 'y'), page(after('y'), rows('c'), 'x')],
      END
    ],
    ['empty pages without end', [page(first, rows('a'), '1'), ...empty], END],
    ['a next page without a cursor', [pageWith(rows('a'), { endCursor: null, hasNextPage: true })], WHERE],
    ['a next page with an empty cursor', [pageWith(rows('a'), { endCursor: '', hasNextPage: true })], WHERE],
    ['no word on whether there is more', [pageWith(rows('a'), { endCursor: null })], NO_PAGE],
    ['no page info', [pageWith(rows('a'), undefined)], NO_PAGE],
    ['data that is not a list', [pageWith({ a: 1 }, { endCursor: null, hasNextPage: false })], NO_PAGE],
    ['a bare array', [{ path: first, body: rows('a') }], NO_PAGE],
    ['a row without an id', [page(first, [{ id: 'a' }, { name: 'b' }])], `${ODD_ROW} (id)`],
    ['a row that is null', [page(first, [null])], ODD_ROW]
  ])('with %s is rejected', async (_, steps, message) => {
    const s = stage(steps)
    expect(await failureOf(readPages(s.client, list))).toMatchObject({
      uncertain: false,
      message: `Failed to read the things: GET /v1/things answered, but ${message}.`
    })
    s.done()
  })

  /** A list of so many pages, each with one row, and how many were asked for. */
  const long = (count: number) => {
    const asked: number[] = []
    const client = answering(async ({ path }) => {
      const at = Number(new URLSearchParams(path.split('?')[1]).get('pageCursor'))
      asked.push(at)
      const pageInfo = { endCursor: String(at + 1), hasNextPage: at + 1 < count }
      return { results: { data: rows(`r${at}`), pageInfo } }
    })
    return { client, asked }
  }

  test('of a thousand pages is read, and ten of them once more; of more it is given up', async () => {
    const { client, asked } = long(1_000)
    expect(await readPages(client, list)).toHaveLength(1_000)
    expect(asked.slice(1_000)).toEqual([98, 198, 298, 398, 498, 598, 698, 798, 898, 998])
    await expect(readPages(long(1_001).client, list)).rejects.toThrow(
      'the list of things did not end after 1000 pages'
    )
  })

  test('says how far a long reading is, every few seconds', async () => {
    const slow: Partial<Step> = { status: 503, headers: { 'retry-after': '3' } }
    const [one, two, three] = [
      page(first, rows('a'), '1'),
      page(after('1'), rows('b'), '2'),
      page(after('2'), rows('c'), '3')
    ] as const
    const steps = [one, two, three].flatMap((step) => [{ ...step, ...slow }, step])
    const s = stage([...steps, page(after('3'), rows('d')), one, two, three])
    await readPages(s.client, list)
    expect(s.log.filter((line) => line.includes('so far'))).toEqual(['2 things so far'])
  })
})

describe('a list that changes while it is read', () => {
  const moved = [page(first, rows('b', 'c'), 'x'), page(after('x'), rows('d'))]
  const still = [...moved, page(first, rows('b', 'c'), 'x')]

  test.each([
    ['has a row twice', [page(first, rows('a', 'b'), 'x'), page(after('x'), rows('b', 'c'))]],
    [
      'lacks a row, since one before it has gone',
      // a goes after the first page, so that c, which was the first of the second page, is never seen.
      [page(first, rows('a', 'b'), 'x'), page(after('x'), rows('d')), page(first, rows('b', 'c'), 'x')]
    ],
    [
      'has become shorter than a page',
      [page(first, rows('a', 'b'), 'x'), page(after('x'), []), page(first, rows('b'))]
    ]
  ])('is read again where it %s', async (_, changing) => {
    const s = stage([...changing, ...still])
    expect(await readPages(s.client, list)).toEqual([{ id: 'b' }, { id: 'c' }, { id: 'd' }])
    expect(s.log).toEqual(['The list of things changed while it was read'])
    s.done()
  })

  test('ends the run where it does not keep still', async () => {
    const twice = [page(first, rows('a', 'b'), 'x'), page(after('x'), rows('b', 'c'))]
    const s = stage([...twice, ...twice, ...twice])
    await expect(readPages(s.client, list)).rejects.toMatchObject({
      kind: 'changed',
      uncertain: false,
      message:
        'Failed to read the things: the list of things changed while it was read, 3 times in a row. Run again later.'
    })
    s.done()
  })
})
