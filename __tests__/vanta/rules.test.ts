import { describe, expect, test } from '@jest/globals'
import { type Ending, ruleFor } from '../../src/vanta/rules.ts'

const ONCE = { repeatable: false, writes: true }

describe('a write that must not be carried out twice', () => {
  test.each<[Ending, again: boolean, uncertain: boolean]>([
    ['unreached', true, false],
    ['turned-away', false, false],
    ['lost', false, true],
    ['unreadable', false, true],
    [400, false, false],
    [403, false, false],
    [408, false, true],
    [409, false, false],
    [425, true, false],
    [429, true, false],
    [500, false, true],
    [503, false, true],
    [599, false, true]
  ])('that ends in %s is sent again: %s; may have been carried out: %s', (ending, again, uncertain) => {
    expect(ruleFor(ending, ONCE)).toEqual({ again, uncertain })
  })
})

test('a read leaves nothing uncertain, and is sent again where a repeated write is', () => {
  const endings: readonly Ending[] = ['lost', 408, 500, 503]
  for (const ending of endings)
    expect(ruleFor(ending, { repeatable: true, writes: false })).toEqual({ again: true, uncertain: false })
})
