import { describe, expect, test } from '@jest/globals'
import { createMasks } from '../../src/report/masks.ts'

const masks = createMasks(new Uint8Array(32).fill(7))
masks.learn({ email: 'grace@example.com', names: ['Grace Hopper', ' Amazing Grace '] })
masks.learn({ email: 'ipek@example.com', names: ['İpek Ünal'] })
masks.learn({ email: 'ada@example.com', names: ['Ada Byron', 'ada@example.com'] })
masks.learn({ email: 'other@example.com', names: ['Ada Byron', 'Byron King', '(Ann)'] })
masks.learn({ email: 'n@example.com', names: ['N'] })
masks.learn({ email: 'jo@example.com', names: ['Jo'] })
masks.learn({ email: 'lee@example.com', names: ['Jo Lee'] })
masks.learn({ email: 'lou@example.com', names: ['Lou Jo Lee'] })
masks.learn({ email: 'signs@example.com', names: ['🦄', '---', '..', ''] })

const grace = masks.person('grace@example.com')
const [jo, lee, lou] = ['jo', 'lee', 'lou'].map((name) => masks.person(`${name}@example.com`))
const ada = masks.person('ada@example.com')
const other = masks.person('other@example.com')
const signs = masks.person('signs@example.com')
const shared = masks.text('Ada Byron')

describe('running text', () => {
  test.each([
    ['masks a name', 'Ask GRACE HOPPER.', `Ask ${grace}.`],
    ['leaves a name that goes on', 'Grace Hoppers hat', 'Grace Hoppers hat'],
    ['leaves a name within a word', 'xGrace Hopper', 'xGrace Hopper'],
    ['masks a name given with spaces around it', 'amazing grace', grace],
    [
      'masks a name with a letter that lower case makes longer',
      'İpek Ünal',
      masks.person('ipek@example.com')
    ],
    ['masks a name after such a letter', 'İ, Grace Hopper', `İ, ${grace}`],
    ['masks a name that ends in a sign', '(Ann)s', `${other}s`],
    ['leaves a name without the sign before it', 'Ann) and Ann', 'Ann) and Ann'],
    ['leaves the end of a name whose beginning is missing', 'Ann', 'Ann'],
    ['masks the longest of names within names', 'Lou Jo Lee, Jo Lee, Jo.', `${lou}, ${lee}, ${jo}.`],
    ['masks overlapping names as one', 'Ada Byron King?', `${shared}?`],
    ['masks a name without letters', '🦄🦄 and ---', `${signs}${signs} and ${signs}`],
    ['leaves two signs that are everywhere', 'wait ..', 'wait ..'],
    ['masks an address', 'Grace@Example.com,', `${grace}@masked.invalid,`],
    ['masks an address that is also a name', 'ada@example.com', `${ada}@masked.invalid`],
    ['masks an address in quotes', "''grace@example.com''.", `''${grace}@masked.invalid''.`],
    ['masks an address between dots', '..grace@example.com…!', `..${grace}@masked.invalid…!`],
    ['masks an address with dots and quotes', "o'.x@a.b", `${masks.person("o'.x@a.b")}@masked.invalid`],
    ['masks an address in a URL', '?u=grace%40example.com&x', `?u=${grace}@masked.invalid&x`],
    ['leaves text about nobody', 'Nobody is here.', 'Nobody is here.']
  ])('%s', (_what, given, wanted) => {
    expect(masks.text(given)).toBe(wanted)
  })

  test('gives a name that several people share a mask of its own', () => {
    expect(shared).toMatch(/^person-[0-9a-f]{10}$/)
    expect([ada, other]).not.toContain(shared)
  })
})

test('a person without an address has the mask of the name, whatever its case and spaces', () => {
  expect(masks.person(undefined, ' grace HOPPER ')).toBe(grace)
  expect(masks.person('', ' Zoë ')).toBe(masks.person(undefined, 'zoë'))
  expect(masks.person(undefined)).not.toBe(signs)
})
