import { describe, expect, test } from '@jest/globals'
import { problemsOf, rosterOf } from './workspace.ts'

const at = (line: number, column: number) => ({ file: 'users.yml', line, column })

const center = (...viewers: string[]): string =>
  `trustCenters:\n  example-co:\n    viewers:\n${viewers.map((viewer) => `      - ${viewer}\n`).join('')}`

describe('groups', () => {
  test('are read with their members and places, by keys that are always text', async () => {
    const { groups } = await rosterOf(
      'groups:\n  Engineering:\n    members: [ada@example.com]\n  007:\n    membership: exact\n    members:\n      - Grace@example.com\n'
    )
    expect(groups).toEqual([
      {
        nameOrId: 'Engineering',
        membership: 'include',
        members: [{ email: 'ada@example.com', place: at(3, 15) }],
        place: at(2, 3)
      },
      {
        nameOrId: '007',
        membership: 'exact',
        members: [{ email: 'Grace@example.com', place: at(7, 9) }],
        place: at(4, 3)
      }
    ])
  })

  test.each(['groups:', 'groups: []', 'groups: x'])('must be a mapping: %s', async (text) => {
    await expect(problemsOf(text)).resolves.toEqual([
      'users.yml:1:1 groups must be a mapping: write "Engineering:" with "members:" below it.'
    ])
  })

  test('of several files are one, whose members are joined', async () => {
    const { groups } = await rosterOf({
      'a.yml': 'groups: {A: {membership: exact, members: [a@example.com]}}',
      'b.yml':
        'groups: {A: {members: [A@example.com, b@example.com]}, B: {membership: include, members: []}}',
      'c.yml': 'groups: {A: {membership: exact, members: []}}'
    })
    expect(
      groups?.map(({ members, ...group }) => ({ ...group, members: members.map(({ email }) => email) }))
    ).toEqual([
      {
        nameOrId: 'A',
        membership: 'exact',
        members: ['a@example.com', 'b@example.com'],
        place: { file: 'a.yml', line: 1, column: 10 }
      },
      { nameOrId: 'B', membership: 'include', members: [], place: { file: 'b.yml', line: 1, column: 56 } }
    ])
  })

  test.each([
    ['exact', 'include'],
    ['include', 'exact']
  ])('cannot be %s in one file and %s in another', async (first, second) => {
    await expect(
      problemsOf({
        'a.yml': `groups: {A: {membership: ${first}, members: []}}`,
        'b.yml': `groups:\n  A: {members: [], membership: ${second}}\n`,
        'c.yml': `groups: {A: {membership: ${first}, members: []}}`
      })
    ).resolves.toEqual([
      `b.yml:2:20 membership of "A" is ${second} here and ${first} at a.yml:1: state it in one of the two places.`
    ])
  })
})

describe('Trust Centers', () => {
  test('are read with their viewers, without fields that are not stated', async () => {
    const { trustCenters } = await rosterOf(
      center(
        '{email: a@example.com, accessLevel: PARTIAL_ACCESS, resourceIds: [soc2], expirationDate: 2027-01-31, isNdaRequired: true}',
        '{email: b@example.com, expirationDate: null, customerTrustAccountId: null}',
        '{email: c@example.com, invite: true, name: C, companyName: Co, accessLevel: FULL_ACCESS, isNdaRequired: false, expirationDate: "2027-01-31T00:00:00+02:00"}',
        '{email: d@example.com, name: D}'
      )
    )
    expect(trustCenters).toEqual([
      {
        slugId: 'example-co',
        place: { file: 'users.yml', line: 2, column: 3 },
        viewers: [
          {
            email: 'a@example.com',
            accessLevel: 'PARTIAL_ACCESS',
            resourceIds: ['soc2'],
            expirationDate: '2027-01-31T00:00:00.000Z',
            isNdaRequired: true,
            invite: false,
            place: at(4, 10)
          },
          {
            email: 'b@example.com',
            expirationDate: null,
            customerTrustAccountId: null,
            invite: false,
            place: at(5, 10)
          },
          {
            email: 'c@example.com',
            invite: true,
            name: 'C',
            companyName: 'Co',
            accessLevel: 'FULL_ACCESS',
            isNdaRequired: false,
            expirationDate: '2027-01-30T22:00:00.000Z',
            place: at(6, 10)
          },
          { email: 'd@example.com', name: 'D', invite: false, place: at(7, 10) }
        ]
      }
    ])
  })

  test.each([
    ['trustCenters:', '1:1 trustCenters must be a mapping: write "my-slug:" with "viewers:" below it.'],
    ['trustCenters: []', '1:1 trustCenters must be a mapping'],
    ['trustCenters: {a: }', '1:16 A Trust Center must be a mapping with viewers'],
    ['trustCenters: {a: {}}', '1:16 A Trust Center needs viewers with a list'],
    ['trustCenters: {a: {viewers: }}', '1:20 A Trust Center needs viewers with a list'],
    [
      'trustCenters: {a: {viewer: []}}',
      '1:20 "viewer" is not a known field of a Trust Center: did you mean viewers?'
    ],
    [
      'trustCenters: {a: {viewers: [], colour: 1}}',
      '1:33 "colour" is not a known field of a Trust Center: remove it. Known are viewers.'
    ],
    [
      'trustCenters: {a: {viewers: [], viewer: 1}}',
      '1:33 "viewer" is not a known field of a Trust Center: remove it. Known are viewers.'
    ],
    [
      'trustCenters: {"../a": {viewers: []}}',
      `1:16 The key of a Trust Center "../a" is not a Trust Center's slugId`
    ],
    [
      'trustCenters: {"..": {viewers: []}}',
      `1:16 The key of a Trust Center ".." is not a Trust Center's slugId`
    ]
  ])('are refused: %s', async (text, problem) => {
    await expect(problemsOf(text)).resolves.toEqual([expect.stringContaining(`users.yml:${problem}`)])
  })

  test('may be in several files as long as their viewers differ', async () => {
    const { trustCenters } = await rosterOf({
      'a.yml': center('{email: a@example.com}'),
      'b.yml': center('{email: b@example.com}')
    })
    expect(trustCenters).toHaveLength(1)
    expect(trustCenters?.[0]?.viewers.map(({ email, place }) => [email, place.file])).toEqual([
      ['a@example.com', 'a.yml'],
      ['b@example.com', 'b.yml']
    ])
  })

  test('refuse a viewer that is listed twice, in one file or two, whatever the spelling of the address', async () => {
    const files = {
      'a.yml': center('{email: "jos\\u00e9@example.com"}', '{email: "JOSe\\u0301@example.com"}'),
      'b.yml': center('{email: "jos\\u00e9@EXAMPLE.com"}')
    }
    await expect(problemsOf(files)).resolves.toEqual([
      expect.stringMatching(
        /^a\.yml:5:17 .* is already a viewer of this Trust Center at a\.yml:4: remove one\.$/
      ),
      expect.stringMatching(
        /^b\.yml:4:17 .* is already a viewer of this Trust Center at a\.yml:4: remove one\.$/
      )
    ])
  })

  test('may share a viewer', async () => {
    const { trustCenters } = await rosterOf(
      'trustCenters: {a: {viewers: [{email: a@example.com}]}, b: {viewers: [{email: a@example.com}]}}'
    )
    expect(trustCenters).toMatchObject([
      { slugId: 'a', viewers: [{ email: 'a@example.com' }] },
      { slugId: 'b', viewers: [{ email: 'a@example.com' }] }
    ])
  })
})
