import { expect, test } from '@jest/globals'
import { type Ending, ruleFor } from '../../src/vanta/rules.ts'

const READ = { repeatable: true, writes: false }
const FULL_WRITE = { repeatable: true, writes: true }
const ONCE = { repeatable: false, writes: true }

/** Sent again? – for a read, a write that may be repeated, and one that may not; and whether a write is uncertain. */
test.each<[Ending, boolean, boolean, boolean, boolean]>([
  [200, false, false, false, false],
  [202, false, false, false, false],
  [308, false, false, false, false],
  [400, false, false, false, false],
  [404, false, false, false, false],
  [408, true, true, false, true],
  [409, false, false, false, false],
  [425, true, true, true, false],
  [429, true, true, true, false],
  [500, true, true, false, true],
  [501, true, true, false, true],
  [502, true, true, false, true],
  [503, true, true, false, true],
  [504, true, true, false, true],
  [507, true, true, false, true],
  [520, true, true, false, true],
  [529, true, true, false, true],
  [599, true, true, false, true],
  ['unreached', true, true, true, false],
  ['turned-away', false, false, false, false],
  ['lost', true, true, false, true],
  ['unreadable', false, false, false, true]
])('an attempt that ended with %s', (ending, read, write, once, uncertain) => {
  expect([READ, FULL_WRITE, ONCE].map((request) => ruleFor(ending, request).again)).toEqual([
    read,
    write,
    once
  ])
  expect([READ, FULL_WRITE, ONCE].map((request) => ruleFor(ending, request).uncertain)).toEqual([
    false,
    uncertain,
    uncertain
  ])
})
