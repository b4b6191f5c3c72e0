import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { populationColumns, populationOf, type Verified } from '../../src/report/population.ts'
import { createRedactor } from '../../src/report/redact.ts'
import type { VantaAccount } from '../../src/vanta/model.ts'
import { account, at, person, row as vantaRow, user } from '../plan/values.ts'

const row = (uniqueId: string, fields: Record<string, unknown> = {}, deletedAt: string | null = null) =>
  vantaRow(account({ uniqueId }), fields, deletedAt)

const textOf = (rows: readonly VantaAccount[], over: Partial<Verified> = {}): string =>
  populationOf({ rows, users: [], people: [], mask: undefined, ...over }).text

/** A CSV as a spreadsheet reads it. */
const read = (text: string): readonly (readonly string[])[] =>
  text
    .slice(0, -2)
    .split(/\r\n(?=")/)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gs)].map(([, cell = '']) => cell.replaceAll('""', '"'))
    )

const recordsOf = (rows: readonly VantaAccount[], over: Partial<Verified> = {}) => {
  const [titles = [], ...lines] = read(textOf(rows, over))
  return lines.map((line) => Object.fromEntries(titles.map((title, index) => [title, line[index]])))
}
const named = (displayName: unknown): string | undefined =>
  recordsOf([row('u-1', { displayName })])[0]?.['displayName']

describe('the population', () => {
  test('has the columns that docs/audit.md names, in that order', () => {
    const page = readFileSync(new URL('../../docs/audit.md', import.meta.url), 'utf8')
    expect(page).toContain(`: ${populationColumns.map((column) => `\`${column}\``).join(', ')}.`)
    expect(new Set(populationColumns).size).toBe(populationColumns.length)
  })

  test('lists every live account by its id, and no deleted one', () => {
    const rows = [row('u-2'), row('u-3', {}, '2026-01-01T00:00:00Z'), row('u-1')]
    expect(recordsOf(rows).map(({ uniqueId }) => uniqueId)).toEqual(['u-1', 'u-2'])
    expect(populationOf({ rows, users: [], people: [], mask: undefined }).accounts).toBe(2)
  })

  test('tells what was read back, what the file notes, and what Vanta says about the person', () => {
    const notes = {
      owner: { text: 'boss@example.com', place: at(2) },
      reason: { text: 'Runs "billing", on call', place: at(3) },
      reviewBy: { text: '2027-01-01', place: at(4) }
    }
    const rows = [row('u-1', { mfaEnabled: true, mfaMethods: ['OTP', 'SMS'], permissionLevel: 'ADMIN' })]
    const people = [person({ email: 'U-1@example.com', employmentStatus: 'FORMER', endDate: '2026-10-01' })]
    expect(recordsOf(rows, { users: [{ ...user(), notes }], people })).toEqual([
      expect.objectContaining({
        permissionLevel: 'ADMIN',
        mfaEnabled: 'true',
        mfaMethods: 'OTP; SMS',
        owner: 'boss@example.com',
        reason: 'Runs "billing", on call',
        reviewBy: '2027-01-01',
        accessUntil: '',
        employmentStatus: 'FORMER',
        employmentEndDate: '2026-10-01'
      })
    ])
  })

  test('says nothing about employment if several people share the address', () => {
    const people = [person({ email: 'u-1@example.com' }), person({ email: 'u-1@example.com', id: 'other' })]
    expect(recordsOf([row('u-1')], { people })).toEqual([expect.objectContaining({ employmentStatus: '' })])
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u200b=1', '＝1', '\r=1'])(
    'lets no cell pass for a formula: %j',
    (displayName) => {
      expect(named(displayName)).toBe(`'${displayName}`)
    }
  )

  test.each([
    ['(=1)', '(=1)'],
    ['.\t=x', '.\t=x'],
    [null, ''],
    [['a', null], 'a; '],
    [true, 'true']
  ])('shows any other value as it is: %j', (displayName, wanted) => {
    expect(named(displayName)).toBe(wanted)
  })

  test('reads as it was written, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const cell = named(name)
        expect([name, `'${name}`]).toContain(cell)
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      })
    )
  })

  test('names nobody if names are masked, and still tells accounts and levels', () => {
    const rows = [row('grace.hopper', { displayName: 'Grace Hopper', permissionLevel: 'ADMIN' }), row('u-2')]
    const people = [person({ email: 'grace.hopper@example.com', endDate: '2027-01-31' })]
    const { field, learn } = createRedactor(new Uint8Array(32))
    learn(undefined, { accounts: rows })
    const text = textOf(rows, { people, mask: field })
    expect(text).not.toMatch(/hopper|example\.com|Name of/i)
    expect(text).toMatch(/ADMIN[^]*CURRENT[^]*2027-01-31/)
  })
})
