import { expect, test } from '@jest/globals'
import { addressKey } from '../src/address.ts'

test.each([
  ['letter case', 'Ada@Example.com', 'ada@example.COM'],
  ['space around it', ' ada@example.com ', 'ada@example.com'],
  ['a letter that Unicode writes in two ways', 'jos\u00e9@example.com', 'jose\u0301@example.com'],
  ['a capital that has no form of its own', 'J\u030cana@example.com', '\u01f0ana@example.com']
])('two addresses are one, whatever their %s', (_, one, other) => {
  expect(addressKey(one)).toBe(addressKey(other))
})

test.each([
  ['ada+vanta@example.com', 'ada@example.com'],
  ['a.da@example.com', 'ada@example.com'],
  ['ada@example.com', 'ada@example.org']
])('%s is another address than %s', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other))
})
