import { describe, expect, test } from '@jest/globals'
import { chooseDefaults, type Listed } from '../../src/kinds/accounts/share.ts'

describe('defaults are chosen for', () => {
  test('what more than half have, and at least two', () => {
    const admin = { permissionLevel: 'ADMIN' }
    const base = { permissionLevel: 'BASE' }
    expect(chooseDefaults([base, base, admin])).toEqual(base)
    expect(chooseDefaults([base, base, admin, admin])).toEqual({})
    expect(chooseDefaults([base])).toEqual({})
    expect(chooseDefaults([])).toEqual({})
  })

  test('nothing that a users file does not allow, however many have it', () => {
    const odd = { permissionLevel: 'OWNER', authMethod: 'PASSWORD' }
    expect(chooseDefaults([odd, odd])).toEqual({ authMethod: 'PASSWORD' })
  })
})

describe('a shared link', () => {
  /** Of two accounts, a1 and b2. */
  const linkOf = (one: string, other: string, ids = ['a1', 'b2']): unknown =>
    chooseDefaults([
      { externalUrl: one, uniqueId: ids[0], email: 'x+1@example.com' },
      { externalUrl: other, uniqueId: ids[1], email: 'y@example.com' }
    ]).externalUrl

  test.each([
    [
      'has the id where it comes last',
      'https://a1.example.com/a1/a1',
      'https://a1.example.com/a1/b2',
      'https://a1.example.com/a1/{uniqueId}'
    ],
    [
      'has the address, as a URL writes it',
      'https://app.example.com/?u=x%2B1%40example.com&v=2',
      'https://app.example.com/?u=y%40example.com&v=2',
      'https://app.example.com/?u={email}&v=2'
    ],
    [
      'has both',
      'https://app.example.com/a1/x%2B1%40example.com',
      'https://app.example.com/b2/y%40example.com',
      'https://app.example.com/{uniqueId}/{email}'
    ],
    [
      'is never made from what is in the host',
      'https://a1.b2.example.com/users',
      'https://a1.b2.example.com/users',
      'https://a1.b2.example.com/users'
    ],
    [
      'is the one that all have',
      'https://app.example.com/users',
      'https://app.example.com/users',
      'https://app.example.com/users'
    ],
    ['may have no path', 'https://example.com', 'https://example.com', 'https://example.com'],
    [
      'is none where the links have braces of their own',
      'https://app.example.com/{uniqueId}',
      'https://app.example.com/{uniqueId}',
      undefined
    ],
    ['is none where all differ', 'https://app.example.com/1', 'https://app.example.com/2', undefined]
  ])('%s', (_, one, other, expected) => {
    expect(linkOf(one, other)).toBe(expected)
  })

  test('works with an id that no URL can hold, and with an empty one', () => {
    expect(linkOf('https://app.example.com/1', 'https://app.example.com/2', ['\ud800', ''])).toBeUndefined()
    expect(linkOf('https://app.example.com/1', 'https://app.example.com/1', ['', ''])).toBe(
      'https://app.example.com/1'
    )
  })
})

describe('shared multi-factor authentication', () => {
  const by =
    (authMethod: string) =>
    (mfaEnabled: unknown, mfaMethods: readonly string[]): Listed => ({ authMethod, mfaEnabled, mfaMethods })
  const [sso, token] = [by('SSO'), by('TOKEN')]

  const two = [token(true, ['OTP']), token(true, ['OTP'])]
  const shared = { mfaEnabled: true, mfaMethods: ['OTP'] }

  test.each<[string, readonly Listed[], Listed]>([
    [
      'left to SSO where SSO fills it in',
      [sso(false, []), sso(false, []), sso(false, [])],
      { authMethod: 'SSO' }
    ],
    ['stated where most users would state it', [...two, sso(false, [])], { authMethod: 'TOKEN', ...shared }],
    ['not stated where only half of them would', [...two, sso(false, []), sso(false, [])], {}],
    [
      'stated where SSO would fill in something else',
      [sso(true, ['OTP']), sso(true, ['OTP'])],
      { authMethod: 'SSO', ...shared }
    ],
    [
      'not stated where nobody shares it',
      [token(true, ['OTP']), token(false, ['SMS'])],
      { authMethod: 'TOKEN' }
    ]
  ])('is %s', (_, accounts, chosen) => {
    expect(chooseDefaults(accounts)).toEqual(chosen)
  })
})
