import { describe, expect, test } from '@jest/globals'
import { chooseDefaults, encoded } from '../../src/kinds/accounts/share.ts'
import type { Fields } from '../../src/roster/emit.ts'

const accounts = (...all: readonly Fields[]): readonly Fields[] => all

describe('what is stated once for all is', () => {
  test('what more than half have, and at least two', () => {
    const admin = { permissionLevel: 'ADMIN' }
    const base = { permissionLevel: 'BASE' }
    expect(chooseDefaults(accounts(base, base, admin))).toEqual(base)
    expect(chooseDefaults(accounts(base, base, admin, admin))).toEqual({})
    expect(chooseDefaults(accounts(base))).toEqual({})
    expect(chooseDefaults([])).toEqual({})
  })

  test('nothing that a users file does not allow, however many have it', () => {
    const odd = { permissionLevel: 'OWNER', authMethod: 'PASSWORD' }
    expect(chooseDefaults(accounts(odd, odd))).toEqual({ authMethod: 'PASSWORD' })
  })
})

describe('a link for all', () => {
  const linkOf = (...all: readonly (readonly [url: string, uniqueId: string, email: string])[]): unknown =>
    chooseDefaults(all.map(([externalUrl, uniqueId, email]) => ({ externalUrl, uniqueId, email })))
      .externalUrl

  test.each<
    [what: string, urls: readonly (readonly [string, string, string])[], expected: string | undefined]
  >([
    [
      'has the id where it comes last',
      [
        ['https://a1.example.com/a1/a1', 'a1', 'x@example.com'],
        ['https://a1.example.com/a1/b2', 'b2', 'y@example.com']
      ],
      'https://a1.example.com/a1/{uniqueId}'
    ],
    [
      'has the address, as a URL writes it',
      [
        ['https://app.example.com/?u=x%2B1%40example.com&v=2', 'a1', 'x+1@example.com'],
        ['https://app.example.com/?u=y%40example.com&v=2', 'b2', 'y@example.com']
      ],
      'https://app.example.com/?u={email}&v=2'
    ],
    [
      'has both',
      [
        ['https://app.example.com/a1/x%40example.com', 'a1', 'x@example.com'],
        ['https://app.example.com/b2/y%40example.com', 'b2', 'y@example.com']
      ],
      'https://app.example.com/{uniqueId}/{email}'
    ],
    [
      'is never made from what is in the host',
      [
        ['https://app.example.com/users', 'app', 'x@example.com'],
        ['https://app.example.com/users', 'com', 'y@example.com']
      ],
      'https://app.example.com/users'
    ],
    [
      'may have no path',
      [
        ['https://app.example.com', 'a1', 'x@example.com'],
        ['https://app.example.com', 'b2', 'y@example.com']
      ],
      'https://app.example.com'
    ],
    [
      'is left as it is by an empty id',
      [
        ['https://app.example.com/users', '', ''],
        ['https://app.example.com/users', '', '']
      ],
      'https://app.example.com/users'
    ],
    [
      'is none where the links have braces of their own',
      [
        ['https://app.example.com/{uniqueId}', 'a1', 'x@example.com'],
        ['https://app.example.com/{uniqueId}', 'b2', 'y@example.com']
      ],
      undefined
    ],
    [
      'is none where all differ',
      [
        ['https://app.example.com/1', 'a1', 'x@example.com'],
        ['https://app.example.com/2', 'b2', 'y@example.com']
      ],
      undefined
    ]
  ])('%s', (_what, urls, expected) => {
    expect(linkOf(...urls)).toBe(expected)
  })

  test('is not broken by an id that no URL can hold', () => {
    expect(encoded('\ud800')).toBe('')
    expect(encoded(7)).toBe('')
    expect(linkOf(['https://app.example.com/1', '\ud800', 'x@example.com'])).toBeUndefined()
  })
})

describe('multi-factor authentication for all', () => {
  const sso = (mfaEnabled: unknown, mfaMethods: readonly string[]): Fields => ({
    authMethod: 'SSO',
    mfaEnabled,
    mfaMethods
  })
  const token = (mfaEnabled: unknown, mfaMethods: readonly string[]): Fields => ({
    authMethod: 'TOKEN',
    mfaEnabled,
    mfaMethods
  })

  test('is left to SSO where SSO fills it in', () => {
    const chosen = chooseDefaults(accounts(sso(false, []), sso(false, []), sso(false, [])))
    expect(chosen).toEqual({ authMethod: 'SSO' })
  })

  test('is stated where that spares more than it costs', () => {
    const two = [token(true, ['OTP']), token(true, ['OTP'])]
    expect(chooseDefaults([...two, sso(false, [])])).toEqual({
      authMethod: 'TOKEN',
      mfaEnabled: true,
      mfaMethods: ['OTP']
    })
    expect(chooseDefaults([...two, sso(false, []), sso(false, [])])).toEqual({})
  })

  test('is stated where SSO would fill in something else', () => {
    expect(chooseDefaults(accounts(sso(true, ['OTP']), sso(true, ['OTP'])))).toEqual({
      authMethod: 'SSO',
      mfaEnabled: true,
      mfaMethods: ['OTP']
    })
  })

  test('is not stated where nobody shares it', () => {
    expect(chooseDefaults(accounts(token(true, ['OTP']), token(false, ['SMS'])))).toEqual({
      authMethod: 'TOKEN'
    })
  })
})
