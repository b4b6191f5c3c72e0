import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { annotations } from '../../src/report/annotations.ts'
import { reportJson } from '../../src/report/json.ts'
import { logLines } from '../../src/report/log.ts'
import { commentMarkdown, summaryMarkdown } from '../../src/report/markdown.ts'
import { outputs } from '../../src/report/outputs.ts'
import { createRedactor } from '../../src/report/redact.ts'
import type { Report } from '../../src/report/report.ts'
import { account, groupChange, leaver, realistic, viewerChange, withAccounts } from './reports.ts'

const KEY = new Uint8Array(32).fill(7)
const redact = (report: Report, key: Uint8Array = KEY): Report => createRedactor(key).report(report)

/** Everything that is written anywhere, as one text. */
const surfaces = (report: Report): string =>
  [
    ...logLines(report),
    ...annotations(report).map(({ title, message }) => `${title} ${message}`),
    summaryMarkdown(report),
    commentMarkdown(report, { marker: '<!-- m -->' }),
    reportJson(report),
    JSON.stringify(outputs(report, '/tmp/report.json'))
  ].join('\n')

describe('a redacted report', () => {
  test('names nobody and no address on any surface', () => {
    const text = surfaces(redact(realistic())).toLowerCase()
    for (const known of [
      'grace',
      'hopper',
      'lovelace',
      'babbage',
      'dijkstra',
      'perlman',
      'hamilton',
      'buyer',
      'ciso',
      'example.com',
      'customer.example'
    ])
      expect(text).not.toContain(known)
  })

  test('still says what changes', () => {
    const text = summaryMarkdown(redact(realistic()))
    expect(text).toContain(
      '## 📋 Plan: 3 created, 1 updated, **1 deactivated**, **2 removed** of 84 live accounts'
    )
    expect(text).toContain('`u-1003`')
    expect(text).toContain('permissionLevel: `BASE` → `ADMIN`')
    expect(text).toContain('2 offboarding tasks are open.')
  })

  test('gives the same person the same mask everywhere, whatever the case of the address', () => {
    const shown = redact(
      withAccounts([account('removed', { email: 'Grace@Example.com' })], {
        offboarding: { leavers: [leaver({ name: 'Grace Hopper', email: 'grace@example.com' })] },
        notes: [{ level: 'notice', message: 'GRACE HOPPER <grace@example.COM> is a viewer as well.' }]
      })
    )
    const mask = shown.accounts?.changes[0]?.name ?? ''
    expect(mask).toMatch(/^person-[0-9a-f]{10}$/)
    expect(shown.offboarding?.leavers[0]?.name).toBe(mask)
    expect(shown.notes[0]?.message).toBe(`${mask} <${mask}@masked.invalid> is a viewer as well.`)
  })

  test('gives two people two masks, and another run other masks', () => {
    const one = redact(withAccounts([account('removed'), account('removed', { email: 'ada@example.com' })]))
    const [grace, ada] = one.accounts?.changes ?? []
    expect(grace?.name).not.toBe(ada?.name)
    const other = redact(withAccounts([account('removed')]), new Uint8Array(32).fill(8))
    expect(other.accounts?.changes[0]?.name).not.toBe(grace?.name)
  })

  test('shows that a name changed without showing the names', () => {
    const shown = redact(
      withAccounts([
        account('updated', { fields: [{ field: 'displayName', from: 'Grace Murray', to: 'Grace Hopper' }] })
      ])
    )
    const [field] = shown.accounts?.changes[0]?.fields ?? []
    expect(field?.from).not.toEqual(field?.to)
    expect(JSON.stringify(field)).not.toMatch(/Grace|Murray|Hopper/)
  })

  test.each([
    ['an id that is the address', 'grace@example.com'],
    ['an id made of the name', 'grace.hopper'],
    ['an id with the name in it', 'acct_ghopper_grace-hopper_1']
  ])('masks %s', (_what, uniqueId) => {
    const shown = redact(
      withAccounts([account('removed', { uniqueId })], {
        notices: [`The account ${uniqueId} is old.`],
        drift: { detected: true, accounts: [uniqueId] }
      })
    )
    expect(surfaces(shown)).not.toContain(uniqueId)
  })

  test('masks the address in a URL, plain and encoded', () => {
    const shown = redact(
      withAccounts([account('removed')], {
        notices: [
          'See https://app.example/users/grace%40example.com and https://app.example/?u=grace@example.com'
        ]
      })
    )
    expect(shown.notices[0]).not.toMatch(/grace/i)
  })

  test.each(['a', 'ADMIN', 'Li', 'Active', 'the', 'remove'])(
    'a person called %j does not shred the report',
    (name) => {
      const given = withAccounts([account('removed', { name, uniqueId: 'u-1' })], {
        notices: ['The accounts were read in a moment; remove the file, and the admin is active.']
      })
      const shown = redact(given)
      expect(shown.accounts?.changes[0]?.name).toMatch(/^person-/)
      expect(shown.notices).toEqual(given.notices)
      expect(summaryMarkdown(shown)).toContain('### 🗑️ 1 account to remove')
    }
  )

  test('a short name is masked where it stands as a word', () => {
    const shown = redact(
      withAccounts([account('removed', { name: 'Li' })], { notices: ['Li left. List of limits.'] })
    )
    expect(shown.notices[0]).toMatch(/^person-[0-9a-f]{10} left\. List of limits\.$/)
  })

  test('of names within names, the longest is masked whole', () => {
    const shown = redact(
      withAccounts(
        [
          account('removed', { name: 'Ann', email: 'ann@example.com' }),
          account('removed', { name: 'Ann Lee', email: 'lee@example.com' }),
          account('removed', { name: 'Lee Ann Lee', email: 'x@example.com' })
        ],
        { notices: ['Lee Ann Lee, Ann Lee, Ann.'] }
      )
    )
    const masks = shown.accounts?.changes.map(({ name }) => name) ?? []
    expect(shown.notices[0]).toBe(`${masks[2]}, ${masks[1]}, ${masks[0]}.`)
  })

  test.each([
    ['initial and surname', 'alovelace'],
    ['a surname with a prefix', 'gh-lovelace'],
    ['a short first name as a word', 'ada.l'],
    ['a part of the address', 'x-countess']
  ])('an id that holds a word of the name is masked: %s', (_, uniqueId) => {
    const person = { uniqueId, name: 'Ada Lovelace', email: 'ada.countess@example.com' }
    const shown = redact(withAccounts([account('removed', person)]))
    expect(JSON.stringify(shown)).not.toContain(uniqueId)
  })

  test.each(['u-1001', '4f1c2a', 'adam-7'])('an id that tells nothing stays: %s', (uniqueId) => {
    const person = { uniqueId, name: 'Ada Lovelace', email: 'ada@example.com' }
    expect(redact(withAccounts([account('removed', person)])).accounts?.changes[0]?.uniqueId).toBe(uniqueId)
  })

  test('people that no report lists are masked once they are learned', () => {
    const redactor = createRedactor(KEY)
    redactor.learn([{ email: 'zoe@example.com', names: ['Zoë Quinn', 'zquinn'], uniqueId: 'zquinn' }])
    expect(redactor.text('waiting for ZOË QUINN (zquinn), zoe@example.com')).toMatch(
      /^waiting for person-\w+ \((?:person|id)-\w+\), person-\w+@masked\.invalid$/
    )
  })

  test('20,000 people are masked in the time that people wait', () => {
    const changes = Array.from({ length: 20_000 }, (_, n) =>
      account('created', { uniqueId: `u-${n}`, name: `Person ${n}`, email: `p${n}@example.com` })
    )
    expect(redact(withAccounts(changes)).accounts?.changes).toHaveLength(20_000)
  })

  test('whatever the names and addresses, none of them is written anywhere', () => {
    const part = fc.constantFrom(
      'Zyx',
      'zyX',
      'Qwv Zyx',
      'Łkó',
      '王小明',
      '.*',
      '$&',
      '(Zyx)',
      "O'Zyx",
      'Zyx|Qwv',
      'x+y',
      'Kjh\\d',
      '🦄🦄',
      '@kjh',
      '<Zyx>'
    )
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
    const local = fc.stringMatching(/^zz[a-z.+_-]{1,8}z$/)
    const person = fc.record({
      name,
      email: fc.tuple(local, fc.constantFrom('wxq.example', 'WXQ.Example')).map((it) => it.join('@'))
    })
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
        const said = people.map(
          ({ name: who, email }) => `${who} <${email}>: see "${who}", ${email.toUpperCase()}.`
        )
        const given = withAccounts(
          people.map(({ name: who, email }, n) =>
            account('updated', {
              uniqueId: n % 2 === 0 ? `u-${n}` : email,
              name: who,
              email,
              fields: [
                { field: 'email', from: email, to: `new-${email}` },
                { field: 'fullName', from: who, to: `${who} Jr` },
                {
                  field: 'externalUrl',
                  from: `https://a.example/${email}`,
                  to: `https://a.example/?n=${who}`
                },
                { field: 'roleDescription', from: `boss of ${who}`, to: undefined },
                { field: 'customProperties', from: { manager: who }, to: undefined }
              ],
              result: { status: 'failed', message: said[n] ?? '' }
            })
          ),
          {
            notices: said,
            notes: said.map((message) => ({ level: 'notice', message })),
            guards: [
              {
                name: 'protected-users',
                summary: said[0] ?? '',
                refusals: said.map((message) => ({ message }))
              }
            ],
            failure: {
              reason: 'refused',
              message: said.join(' '),
              problems: said.map((message) => ({ message }))
            },
            groups: people.map(({ name: who, email }) =>
              groupChange({ name: who, email, groupName: `Friends of ${who}` })
            ),
            viewers: people.map(({ name: who, email }) =>
              viewerChange({ name: who, email, body: { name: who } })
            ),
            offboarding: {
              leavers: people.map(({ name: who, email }) =>
                leaver({
                  name: who,
                  email,
                  decision: 'pending',
                  pending: { code: 'tasks-open', reason: `${who} is busy` }
                })
              )
            }
          },
          { mismatches: said.map((message) => ({ message })) }
        )
        const shown = redact(given)
        const values = JSON.stringify(shown).toLowerCase()
        expect(values).not.toMatch(/zyx|qwv|łkó|王小明|🦄|kjh|wxq|zz[a-z.+_-]+z/)
        expect(surfaces(shown).toLowerCase()).not.toMatch(/zyx|qwv|łkó|王小明|🦄|kjh|wxq/)
      }),
      { numRuns: 150 }
    )
  })
})
