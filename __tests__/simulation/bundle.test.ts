// The committed bundle in a world that moves: what was ever found, with processes, sockets and real time.
import { beforeAll, expect, test } from '@jest/globals'
import { type Replayed, replay } from './bundle.ts'
import { corpus } from './corpus.ts'
import { KNOWN } from './known.ts'

/** Those that differ in what the action does; each takes a second. */
const CASES = [
  'appears-after-401',
  'appears-during-short-waits',
  'appears-while-a-token-waits',
  'appears-while-groups-wait',
  'applied-on-a-feature-branch',
  'changed-by-hand-is-overwritten',
  'deleted-accounts-come-back',
  'deleted-by-hand-comes-back',
  'invitation-not-kept',
  'invited-by-hand-after-401',
  'invited-by-hand-as-wanted',
  'invited-by-hand-while-a-group-waits',
  'invited-by-hand-with-more-access',
  'member-not-added',
  'members-not-added-in-bulk',
  'nothing-written-though-said',
  'older-run-cannot-see-the-tip',
  'older-run-rolls-back',
  'older-run-rolls-back-unseen',
  'removed-by-somebody-else'
] as const
/** Processes at a time: they wait more than they work. */
const PARALLEL = 3

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
  expect(found?.evidence.runs.length).toBeGreaterThan(0)
  expect(
    found?.violations.filter(({ kind, grade }) => grade !== 'excused' && KNOWN[kind] === undefined)
  ).toEqual([])
})
