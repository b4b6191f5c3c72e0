// The fault test: the committed bundle against a Vanta that breaks at every request in turn, with what a simulation
// has none of: processes, sockets, proxies, bytes that are cut or broken. Any number of schedules, and any seed:
// FAULTS=5000 FAULT_SEED=7 npm test -- __tests__/faults/faults.test.ts
import { beforeAll, describe, expect, test } from '@jest/globals'
import { FAULT_NAMES } from './catalogue.ts'
import { INVARIANTS } from './invariants.ts'
import { playMany, type Summary } from './many.ts'

const count = Number(process.env['FAULTS'] ?? 100)
const seed = Number(process.env['FAULT_SEED'] ?? 1)

/** Processes of the action at a time: they wait more than they work. */
const PARALLEL = 4
/** Twice what a slow machine needs; it only ends a test that would never end. */
const MS_PER_SCHEDULE = 2_000

describe(`whatever Vanta does (${count} schedules of seed ${seed})`, () => {
  let summary: Summary
  beforeAll(
    async () => {
      summary = await playMany({ count, seed, parallel: PARALLEL })
      process.stdout.write(
        `${summary.schedules} schedules of faults from seed ${seed}: ${summary.runs} runs of the action\n`
      )
    },
    60_000 + count * MS_PER_SCHEDULE
  )

  test.each(INVARIANTS)('%s', (invariant) => {
    expect((summary.broken.get(invariant) ?? []).join('\n\n')).toBe('')
  })

  test('all of it was tried: every schedule, every kind of request, most kinds of fault, every kind of end', () => {
    expect(summary.schedules).toBe(count)
    // A handful of schedules cannot reach everything.
    if (count < 100) return
    expect([...summary.roles].toSorted()).toEqual([
      'group-many',
      'group-one',
      'offboard',
      'put',
      'read-accounts',
      'read-back',
      'read-groups',
      'read-people',
      'read-people-after',
      'read-viewers',
      'token',
      'viewer-invite',
      'viewer-update'
    ])
    expect(FAULT_NAMES.filter((name) => !summary.hit.has(name)).length).toBeLessThan(FAULT_NAMES.length / 3)
    expect([...summary.reasons.keys()].toSorted()).toEqual([
      '',
      'partly-applied',
      'vanta-error',
      'verification-failed'
    ])
  })
})
