import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Done, Json } from '../../src/kinds/change.ts'
import { annotations } from '../../src/report/annotations.ts'
import { reportJson } from '../../src/report/json.ts'
import { logGroups } from '../../src/report/log.ts'
import { commentMarkdown, summaryMarkdown } from '../../src/report/markdown.ts'
import { outputs } from '../../src/report/publish.ts'
import { createRedactor } from '../../src/report/redact.ts'
import type { Report } from '../../src/report/shape.ts'
import { address, id as idPart, person as named, plain, say, theirs, thing, value } from '../../src/say.ts'
import {
  change,
  failed,
  failure,
  field,
  guard,
  leaver,
  member,
  offboarding,
  problem,
  report as reportOf,
  told,
  viewer,
  waiting,
  withChanges
} from './reports.ts'

const KEY = new Uint8Array(32).fill(7)
const redact = (report: Report, key: Uint8Array = KEY): Report => createRedactor(key).report(report)

/** Everything that is written anywhere, as one text. */
const surfaces = (report: Report): string =>
  [
    ...logGroups(report).flatMap(({ title, lines }) => [title, ...lines]),
    ...annotations(report).map(({ title, message }) => `${title} ${message}`),
    summaryMarkdown(report),
    commentMarkdown(report, '<!-- m -->'),
    reportJson(report),
    JSON.stringify(outputs(report, '/tmp/report.json'))
  ].join('\n')

const removed = (subject: Partial<Done['subject']> = {}): Done => change('accounts.removed', { subject })
const saying = (...notices: string[]): Partial<Report> => ({ notices: notices.map(told) })
const noticeOf = (report: Report): string => plain(report.notices[0] ?? told(''))
const masksOf = (report: Report): readonly string[] => report.changes.map(({ subject }) => subject.name)

describe('a redacted report', () => {
  test('masks logins', () => {
    expect(summaryMarkdown(redact(reportOf()))).toMatch(/by `login-[0-9a-f]{10}`/)
  })

  test('gives the same person the same mask everywhere, whatever the case of the address', () => {
    const shown = redact(
      withChanges(
        [
          removed({ email: 'Grace@Example.com' }),
          leaver({ subject: { name: 'Grace Hopper', email: 'grace@example.com' } })
        ],
        saying('GRACE HOPPER <grace@example.COM> is a viewer as well.')
      )
    )
    const [mask = '', other] = masksOf(shown)
    expect(mask).toMatch(/^person-[0-9a-f]{10}$/)
    expect(other).toBe(mask)
    expect(noticeOf(shown)).toBe(`${mask} <${mask}@masked.invalid> is a viewer as well.`)
  })

  test('masks the parts of a sentence by what they are, and leaves our own words', () => {
    const said = say`No user is named ${named('No', 'no@example.com')}, ${address('no@example.com')}.`
    const shown = redact(withChanges([removed({ name: 'No', email: 'no@example.com' })], { notices: [said] }))
    expect(noticeOf(shown)).toMatch(
      /^No user is named person-[0-9a-f]{10}, person-[0-9a-f]{10}@masked\.invalid\.$/
    )
  })

  test('gives two people different masks, and different ones again in another run', () => {
    const [grace, ada] = masksOf(redact(withChanges([removed(), removed({ email: 'ada@example.com' })])))
    expect(grace).not.toBe(ada)
    const [other] = masksOf(redact(withChanges([removed()]), new Uint8Array(32).fill(8)))
    expect(other).not.toBe(grace)
  })

  test('shows that a name changed without showing the names', () => {
    const fields = [field('displayName', 'Grace Murray', 'Grace Hopper')]
    const shown = redact(withChanges([change('accounts.updated', { fields })]))
    const [masked] = shown.changes[0]?.fields ?? []
    expect(masked?.from).not.toEqual(masked?.to)
    expect(masked?.from).toEqual(expect.stringContaining(`${masksOf(shown)[0]}/`))
    expect(JSON.stringify(masked)).not.toMatch(/Grace|Murray|Hopper/)
  })

  test('masks an id that gives its owner away, wherever it appears', () => {
    const id = 'acct_ghopper_grace-hopper_1'
    const again = change('accounts.created', { flags: [{ code: 'same-address', as: id }] })
    const given = withChanges([removed({ id }), again], {
      ...saying(`The account ${id} is old.`),
      drift: { detected: true, since: null, accounts: [id] }
    })
    expect(surfaces(given)).toContain(id)
    expect(surfaces(redact(given))).not.toContain(id)
  })

  test.each([
    ['initial and surname', 'alovelace', 'Ada Lovelace'],
    ['a surname with a prefix', 'gh-lovelace', 'Ada Lovelace'],
    ['a short first name as a word', 'ada.l', 'Ada Lovelace'],
    ['a part of the address', 'x-countess', 'Ada Lovelace'],
    ['four letters', 'xlove1', 'Ada Love'],
    ['a name of short words', 'liwu', 'Li Wu'],
    ['two letters of another script', 'x王小1', '王小']
  ])('masks an id that contains a word of the name: %s', (_, id, name) => {
    const shown = redact(withChanges([removed({ id, name, email: 'ada.countess@example.com' })]))
    expect(shown.changes[0]?.subject.id).toMatch(/^id-[0-9a-f]{10}$/)
  })

  test.each([
    ['u-1001', 'Ada Lovelace'],
    ['4f1c2a', 'Ada Lovelace'],
    ['adam-7', 'Ada Lovelace'],
    ['xli1', 'Li'],
    ['x王1', '王'],
    ['---', '🦄'],
    ['ci-bot', 'ci-bot']
  ])('keeps an id that gives nobody away: %s of %s', (id, name) => {
    const shown = redact(withChanges([removed({ id, name, email: 'ada@example.com' })]))
    expect(shown.changes[0]?.subject.id).toBe(id)
  })

  const MASK = /^person-[0-9a-f]{10}$/
  const ADDRESS = /^person-[0-9a-f]{10}@masked\.invalid$/
  const NAME = /^person-[0-9a-f]{10}\/name-[0-9a-f]{10}$/
  const VALUE = /^value-[0-9a-f]{10}$/
  test.each<[string, Json, Json | RegExp]>([
    ['permissionLevel', 'ADMIN', 'ADMIN'],
    ['email', 'new@example.com', ADDRESS],
    ['displayName', 'Grace', NAME],
    ['displayName', '', ''],
    ['displayName', null, null],
    ['accountName', 'ghopper', NAME],
    ['accountName', 'grace@home', ADDRESS],
    ['roleDescription', 'Grace Hopper', MASK],
    ['roleDescription', 'Release @ night', 'Release @ night'],
    ['externalUrl', 'https://app.example/42', VALUE],
    ['mfaEnabled', true, true],
    ['groupIds', ['ops'], ['ops']],
    ['customProperties', { manager: 'Ada' }, VALUE],
    ['customScore', 5, 5],
    ['customName', 'Ada', VALUE],
    ['accessLevel', 'FULL_ACCESS', 'FULL_ACCESS'],
    ['expirationDate', '2027-01-31', '2027-01-31'],
    ['isNdaRequired', 'yes', 'yes'],
    ['resourceIds', ['soc2'], ['soc2']],
    ['customerTrustAccountId', 'Grace Hopper', MASK],
    ['name', 'Grace', NAME]
  ])('names nobody in the field %s with the value %j', (name, given, wanted) => {
    const shown = redact(withChanges([change('accounts.updated', { fields: [field(name, given, null)] })]))
    const from = shown.changes[0]?.fields[0]?.from
    if (wanted instanceof RegExp) expect(from).toMatch(wanted)
    else expect(from).toEqual(wanted)
  })

  test('masks the name and the address that somebody had before, wherever they appear', () => {
    const fields = [field('fullName', 'Grace Murray', 'Grace Hopper'), field('email', 'gm', null)]
    const shown = redact(
      withChanges([change('accounts.updated', { fields })], saying('Grace Murray (gm) is a viewer.'))
    )
    const [mask = ''] = masksOf(shown)
    expect(noticeOf(shown)).toBe(`${mask} (${mask}) is a viewer.`)
  })

  test('masks a value as a value, and leaves an empty one empty', () => {
    const said = say`From ${value('x')} to ${value('')} in ${thing('Friends of Grace Hopper')}, ${idPart('Grace Hopper')}.`
    const shown = redact(
      withChanges([removed(), removed({ id: '', email: '', name: '' })], { notices: [said] })
    )
    expect(noticeOf(shown)).toMatch(
      /^From value-[0-9a-f]{10} to {2}in Friends of (person-[0-9a-f]{10}), \1\.$/
    )
    expect(shown.changes[0]?.subject.email).toBe(`${masksOf(shown)[0]}@masked.invalid`)
    expect(shown.changes[1]?.subject).toEqual({ id: '', email: '', name: '' })
  })

  test('shows no name and no address anywhere, whatever they are', () => {
    const plainNames = ['Zyx', 'zyX', 'Qwv Zyx', 'Łkó', '王小明', "O'Zyx", '🦄🦄']
    const oddNames = ['.*', '$&', '(Zyx)', 'Zyx|Qwv', 'x+y', 'Kjh\\d', '@kjh', '<Zyx>']
    const part = fc.constantFrom(...plainNames, ...oddNames)
    const person = fc.record({
      name: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
      email: fc
        .tuple(fc.stringMatching(/^zz[a-z.+_-]{1,8}z$/), fc.constantFrom('wxq.example', 'WXQ.Example'))
        .map((it) => it.join('@'))
    })
    type Person = Readonly<{ name: string; email: string }>
    const saidOf = ({ name, email }: Person) => `${name} <${email}>: see "${name}", ${email.toUpperCase()}.`
    const changesOf = (given: Person, n: number): readonly Done[] => {
      const { name, email } = given
      const subject = { id: '', name, email }
      const target = { id: 'g', name: `Friends of ${name}` }
      const fields = [
        field('email', email, `new-${email}`),
        field('fullName', name, `${name} Jr`),
        field('externalUrl', `https://a.example/${email}`, `https://a.example/?n=${name}`),
        field('roleDescription', `boss of ${name}`, null, true),
        field('customProperties', { manager: name }, null, true)
      ]
      const result = failed(saidOf(given))
      return [
        change('accounts.updated', {
          subject: { ...subject, id: n % 2 === 0 ? `u-${n}` : email },
          fields,
          result
        }),
        change('accounts.created', { subject, flags: [{ code: 'same-address', as: email }] }),
        member('members.added', { subject, target, result }),
        viewer('viewers.updated', { subject, target, fields: [field('name', name, `${name} Jr`)] }),
        waiting('tasks-open', `${name} is busy`, { subject })
      ]
    }
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
        const said = people.map(saidOf)
        const problems = said.map((each) => problem(each))
        const sentences = people.map(
          (each) => say`${named(each.name, each.email)} (${address(each.email)}): ${theirs(saidOf(each))}`
        )
        const [{ name, email } = { name: '', email: '' }] = people
        const [sentence = null] = sentences
        const shown = redact(
          withChanges(people.flatMap(changesOf), {
            run: { ...reportOf().run, ref: `refs/heads/${said[0]}`, actor: name },
            ...saying(...said),
            notes: sentences.map((message) => ({ level: 'warning', message, place: null })),
            notContacted: sentence,
            ...offboarding({ skipped: sentence, acknowledgerId: email }),
            guards: [guard('protected-users', said[0] ?? '', problems)],
            ...failure('partly-applied', ...problems)
          })
        )
        const values = JSON.stringify(shown).toLowerCase()
        expect(values).not.toMatch(/zyx|qwv|łkó|王小明|🦄|kjh|wxq|zz[a-z.+_-]+z/)
        expect(surfaces(shown).toLowerCase()).not.toMatch(/zyx|qwv|łkó|王小明|🦄|kjh|wxq/)
      }),
      { numRuns: 150 }
    )
  })
})
