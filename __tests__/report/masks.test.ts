import { describe, expect, test } from '@jest/globals'
import { createMasks } from '../../src/report/masks.ts'

const masks = createMasks(new Uint8Array(32).fill(7))
masks.learn({ email: 'grace@example.com', names: ['Grace Hopper', ' Amazing Grace '] })
masks.learn({ email: 'ipek@example.com', names: ['İpek Ünal'] })
masks.learn({ email: 'ada@example.com', names: ['Ada Byron', 'ada@example.com'] })
masks.learn({ email: 'other@example.com', names: ['Ada Byron', 'Byron King', '(Ann)'] })
masks.learn({ email: 'n@example.com', names: ['N'] })
masks.learn({ email: 'signs@example.com', names: ['🦄', '---', '..', ''] })

const grace = masks.person('grace@example.com')
const ada = masks.person('ada@example.com')
const other = masks.person('other@example.com')
const signs = masks.person('signs@example.com')
const shared = masks.text('Ada Byron')

describe('running text', () => {
  test.each([
    ['a name', 'Ask GRACE HOPPER.', `Ask ${grace}.`],
    ['a name that goes on', 'Grace Hoppers hat', 'Grace Hoppers hat'],
    ['a name within a word', 'xGrace Hopper', 'xGrace Hopper'],
    ['a name given with spaces around it', 'amazing grace', grace],
    ['a name with a letter that small letters make longer', 'İpek Ünal', masks.person('ipek@example.com')],
    ['a name behind such a letter', 'İ, Grace Hopper', `İ, ${grace}`],
    ['a name that ends in a sign', '(Ann)s', `${other}s`],
    ['a name without the sign before it', 'Ann) and Ann', 'Ann) and Ann'],
    ['nobody, where a longer name would begin before the text', 'Ann', 'Ann'],
    ['names that overlap', 'Ada Byron King?', `${shared}?`],
    ['a name without a letter', '🦄🦄 and ---', `${signs}${signs} and ${signs}`],
    ['two signs that stand everywhere', 'wait ..', 'wait ..'],
    ['an address', 'Grace@Example.com,', `${grace}@masked.invalid,`],
    ['an address that is a name as well', 'ada@example.com', `${ada}@masked.invalid`],
    ['an address in quotes', "''grace@example.com''.", `''${grace}@masked.invalid''.`],
    ['an address after and before dots', '..grace@example.com…!', `..${grace}@masked.invalid…!`],
    ['an address with dots and quotes', "o'.x@a.b", `${masks.person("o'.x@a.b")}@masked.invalid`],
    ['an address in a URL', '?u=grace%40example.com&x', `?u=${grace}@masked.invalid&x`],
    ['nothing of anybody', 'Nobody is here.', 'Nobody is here.']
  ])('is masked: %s', (_what, given, wanted) => {
    expect(masks.text(given)).toBe(wanted)
  })

  test('has a mask of its own for the name of several people', () => {
    expect(shared).toMatch(/^person-[0-9a-f]{10}$/)
    expect([ada, other]).not.toContain(shared)
  })
})

test('a person without an address has the mask of the name, whatever its case and spaces', () => {
  expect(masks.person(undefined, ' grace HOPPER ')).toBe(grace)
  expect(masks.person('', ' Zoë ')).toBe(masks.person(undefined, 'zoë'))
  expect(masks.person(undefined)).not.toBe(signs)
})
