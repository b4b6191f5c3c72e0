// Random accounts, groups and viewers that a users file can hold, hostile text included.
import * as fc from 'fast-check'
import { parseTime } from '../../src/time.ts'
import { type Account, accountFields, fieldsWhere } from '../../src/kinds/accounts/fields.ts'
import type { WantedTrustCenter } from '../../src/roster/roster.ts'
import { groupKeySchema } from '../../src/kinds/groups/entry.ts'
import { userSchema } from '../../src/kinds/accounts/entry.ts'

/** Text that some reader of YAML, Markdown or a log takes for something else. More of it for YAML is in emit.test.ts. */
const traps = [
  '0x1F',
  '.5',
  '.inf',
  '12345678901234567890',
  '2020-01-01',
  '12:30:45',
  '=',
  '__proto__',
  'constructor',
  '-',
  '---',
  '...',
  '# x',
  'a:',
  ':a',
  '? a',
  '{x}',
  '[a',
  'a, b',
  '*a',
  '&a',
  '!t',
  '%a',
  '@a',
  '`a`',
  '|',
  '>',
  "'",
  '"',
  '\\',
  'a\\n',
  "it's",
  '"q"',
  '::error::x',
  '<img>',
  'é',
  '山田',
  '\u202eabc',
  'a\u200db',
  '👩‍💻',
  'a\u00a0b',
  '\ufeffa'.slice(1),
  'a\u{e0001}b',
  '3f2504e0-4f89-11d3-9a0c-0305e82c3301'
]

const isText = (text: string): boolean => groupKeySchema().safeParse(text).success

const text: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...traps),
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ minLength: 1, maxLength: 12, unit: 'binary' })
  )
  .filter(isText)

const id = text.filter((value) => userSchema.shape.uniqueId.safeParse(value).success)

const email: fc.Arbitrary<string> = fc
  .oneof(
    fc.emailAddress(),
    fc.nat(20).map((number) => `user${number}@example.com`),
    fc.constantFrom(
      '007@example.com',
      'Ada+x@example.com',
      'jürgen@exämple.de',
      '#a@example.com',
      '{a}@example.com',
      "'a@example.com",
      '-@example.com',
      '*a@example.com',
      '`a@example.com',
      '%a@example.com',
      '!a@example.com'
    )
  )
  .filter((address) => userSchema.shape.email.safeParse(address).success)

const time: fc.Arbitrary<string> = fc
  .oneof(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    fc.constantFrom(
      '2020-01-01',
      '2024-02-29',
      '2026-01-31T09:30:00Z',
      '0001-01-01',
      '2025-12-31T23:59:59.999Z'
    )
  )
  .map((value) => {
    const read = parseTime(value)
    return 'iso' in read ? read.iso : ''
  })

const url = (uniqueId: string, address: string): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(
        `https://app.example.com/users/${encodeURIComponent(uniqueId)}`,
        `https://app.example.com/users/${encodeURIComponent(uniqueId)}`,
        `https://app.example.com/?mail=${encodeURIComponent(address)}&id=${encodeURIComponent(uniqueId)}`,
        'https://app.example.com/users',
        'https://app.example.com/#a: b'.replace(' ', '%20'),
        'https://app.example.com/x:'
      ),
      fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true })
    )
    .filter((value) => userSchema.shape.externalUrl.safeParse(value).success)

const mfaMethods = Object.values(accountFields.mfaMethods.schema.def.element.def.entries)

/** Takes out what contradicts the rest. */
const toAccount = ({ deactivatedTimestamp, ...made }: Account): Account => ({
  ...made,
  mfaMethods: made.mfaEnabled === null ? [] : made.mfaMethods,
  ...(made.status === 'DEACTIVATED' && deactivatedTimestamp !== undefined && { deactivatedTimestamp })
})

const account: fc.Arbitrary<Account> = fc
  .tuple(id, email)
  .chain(([uniqueId, address]) =>
    fc.record(
      {
        uniqueId: fc.constant(uniqueId),
        email: fc.constant(address),
        externalUrl: url(uniqueId, address),
        fullName: fc.oneof(text, fc.constant('Same')),
        displayName: fc.oneof(text, fc.constant('Same')),
        accountName: fc.oneof(text, fc.constant('Same'), fc.constant(address)),
        permissionLevel: fc.constantFrom('ADMIN', 'EDITOR', 'BASE'),
        authMethod: fc.constantFrom('SSO', 'SSO', 'PASSWORD', 'TOKEN', 'BIOMETRIC'),
        mfaEnabled: fc.constantFrom(true, false, null),
        mfaMethods: fc.uniqueArray(fc.constantFrom(...mfaMethods), { maxLength: 2 }),
        status: fc.constantFrom('ACTIVE', 'ACTIVE', 'DEACTIVATED'),
        createdTimestamp: time,
        roleDescription: text,
        updatedTimestamp: time,
        deactivatedTimestamp: time,
        lastLoginTimestamp: time,
        lastPasswordResetTimestamp: time,
        groupIds: fc.uniqueArray(text, { maxLength: 3 })
      },
      {
        requiredKeys: [...fieldsWhere('needed', 'own', 'stated', 'name', 'mfa', 'filled')]
      }
    )
  )
  .map(toAccount)

export const accounts: fc.Arbitrary<readonly Account[]> = fc.uniqueArray(account, {
  selector: ({ uniqueId }) => uniqueId.normalize('NFC'),
  minLength: 1,
  maxLength: 12
})

export const group = fc.record({
  nameOrId: text,
  membership: fc.constantFrom('include' as const, 'exact' as const),
  members: fc.uniqueArray(fc.record({ email }), {
    selector: (member) => member.email.toLowerCase(),
    maxLength: 4
  })
})

type Viewer = Omit<WantedTrustCenter['viewers'][number], 'place'>

/** Takes out what contradicts the rest, and the wish to invite where a field for it is missing. */
const toViewer = ({ resourceIds, ...made }: Viewer): Viewer => ({
  ...made,
  ...(made.accessLevel === 'PARTIAL_ACCESS' && { resourceIds: resourceIds ?? ['all'] }),
  invite:
    made.invite &&
    made.accessLevel !== undefined &&
    made.isNdaRequired !== undefined &&
    made.name !== undefined &&
    made.companyName !== undefined
})

const viewer = fc
  .record(
    {
      email,
      accessLevel: fc.constantFrom('FULL_ACCESS' as const, 'PARTIAL_ACCESS' as const),
      resourceIds: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
      expirationDate: fc.option(time),
      isNdaRequired: fc.boolean(),
      customerTrustAccountId: fc.option(text),
      name: text,
      companyName: text,
      invite: fc.boolean()
    },
    { requiredKeys: ['email', 'invite'] }
  )
  .map(toViewer)

export const trustCenter: fc.Arbitrary<Readonly<{ slugId: string; viewers: readonly Viewer[] }>> = fc.record({
  slugId: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/),
  viewers: fc.uniqueArray(viewer, { selector: (one) => one.email.toLowerCase(), maxLength: 4 })
})
