// The committed bundle in a world that moves: what was ever found, with processes, sockets and real time.
import { beforeAll, expect, test } from '@jest/globals'
import { type Replayed, replay } from './bundle.ts'
import { corpus } from './corpus.ts'
import { KNOWN } from './known.ts'

const CASES = [...corpus().keys()]
/** Processes at a time: they wait more than they work. */
const PARALLEL = 4

const replayed = new Map<string, Replayed>()

beforeAll(async () => {
  const kept = corpus()
  const left = [...CASES]
  const work = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const found = kept.get(name)
      if (found !== undefined) replayed.set(name, await replay(found.case))
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
}, 180_000)

test.each(CASES)('%s', (name) => {
  const found = replayed.get(name)
  // The same requests, so that each case gets to where it went wrong.
  expect(found?.differences).toEqual([])
  expect(
    found?.violations.filter(({ kind, grade }) => grade !== 'excused' && KNOWN[kind] === undefined)
  ).toEqual([])
})
