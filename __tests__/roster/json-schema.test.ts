import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { parse } from 'yaml'
import { usersJsonSchema } from '../../scripts/users-schema.ts'
import { rosterOf } from '../../src/roster/read.ts'
import { writeRoster } from '../../src/roster/write.ts'
import { accounts as someAccounts, group, trustCenter } from './arbitraries.ts'
import { problemsOf } from './workspace.ts'

const root = new URL('../../', import.meta.url)
const fixture = (name: string): Promise<string> =>
  readFile(new URL(`__tests__/fixtures/roster/${name}`, root), 'utf8')

type Schema = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What editors read in a schema, and validators do not. */
const forEditors = ['errorMessage', 'patternErrorMessage', 'enumDescriptions', 'defaultSnippets']

const schemaFile = async (): Promise<Schema> => {
  const schema: unknown = JSON.parse(await readFile(new URL('users.schema.json', root), 'utf8'))
  if (!isRecord(schema)) throw new Error('users.schema.json is no object')
  return schema
}

/** What a strict validator has against a value: where, and by which keyword. */
const validator = async (): Promise<(value: unknown) => readonly string[]> => {
  const ajv = new Ajv({ strict: true, allErrors: true })
  ajv.addVocabulary(forEditors)
  const validate = ajv.compile(await schemaFile())
  return (value) => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
  }
}

const examples = async (
  folder: 'test' | 'negative_test'
): Promise<readonly (readonly [string, string])[]> => {
  const directory = new URL(`schemastore/${folder}/vanta-users/`, root)
  const names = await readdir(directory)
  return Promise.all(
    names.map(async (name) => [name, await readFile(new URL(name, directory), 'utf8')] as const)
  )
}

/** Every key that a file can have, with what an editor would say about it. */
const described = (schema: Schema, at = ''): readonly (readonly [string, unknown])[] => {
  const keys: (readonly [string, unknown])[] = []
  for (const [key, property] of Object.entries(isRecord(schema['properties']) ? schema['properties'] : {})) {
    if (!isRecord(property)) continue
    keys.push([`${at}.${key}`, property['description']])
    keys.push(...described(property, `${at}.${key}`))
  }
  for (const inner of [schema['items'], schema['additionalProperties']]) {
    if (isRecord(inner)) keys.push(...described(inner, `${at}[]`))
  }
  return keys
}

type Place = readonly string[]
const DELETED = Symbol('deleted')
const OTHER_VALUES: readonly unknown[] = [
  DELETED,
  null,
  7,
  true,
  '',
  'x',
  ' x ',
  'a@b',
  '007',
  '2026-13-40',
  '2026-01-01T00:00:00',
  'http://a.example',
  'yes',
  'admin',
  'TOKEN',
  'DEACTIVATED',
  [],
  ['x'],
  ['x', 'x'],
  [7],
  {},
  { x: 1 }
]

/** The way to everything that a value holds, itself included. */
const placesIn = (value: unknown, at: Place = []): readonly Place[] => [
  at,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))
    : [])
]

const changedAt = (value: unknown, [key, ...rest]: Place, other: unknown): unknown => {
  if (key === undefined) return other === DELETED ? null : other
  const entries = Object.entries(value ?? {}).flatMap(([name, inner]) => {
    if (name !== key) return [[name, inner]]
    return other === DELETED && rest.length === 0 ? [] : [[name, changedAt(inner, rest, other)]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

const refuses = (text: string): boolean => {
  try {
    rosterOf([{ path: 'users.yml', text }])
    return false
  } catch {
    return true
  }
}

describe('users.schema.json', () => {
  test('finds nothing wrong with what the reader accepts', async () => {
    const mistakes = await validator()
    fc.assert(
      fc.property(someAccounts, fc.array(group, { maxLength: 3 }), (accounts, groups) => {
        const members = groups.map((one) => [one.nameOrId, one.members.map(({ email }) => email)] as const)
        const { text } = writeRoster(accounts, new Map(members))
        expect(mistakes(parse(text))).toEqual([])
      })
    )
    fc.assert(
      fc.property(trustCenter, ({ slugId, viewers }) => {
        expect(mistakes({ trustCenters: { [slugId]: { viewers } } })).toEqual([])
      })
    )
  })

  test('and the reader agree on the examples for SchemaStore', async () => {
    const mistakes = await validator()
    const good = await examples('test')
    const bad = await examples('negative_test')
    expect(good.length).toBeGreaterThan(5)
    expect(bad.length).toBeGreaterThan(40)
    for (const [name, text] of good) {
      expect([name, mistakes(parse(text))]).toEqual([name, []])
      await expect(problemsOf(text)).resolves.toEqual([])
    }
    // A list without users is refused by a guard, since another file may have some.
    const refused = bad.filter(([name]) => name !== 'no-user.yml')
    for (const [name, text] of bad) expect([name, mistakes(parse(text)).length > 0]).toEqual([name, true])
    for (const [name, text] of refused) expect([name, (await problemsOf(text)).length]).toEqual([name, 1])
  })

  test('and the reader refuse the same, whatever is changed in a good file', async () => {
    const mistakes = await validator()
    const good: unknown = parse(await fixture('everything.yml'))
    // Of what a schema cannot say, only two entries of one id: a list of other things is not repeated here.
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(good)), fc.constantFrom(...OTHER_VALUES), (place, value) => {
        const text = JSON.stringify(changedAt(good, place, value))
        const isRefused = refuses(text)
        if (text.includes('"users":[]')) return
        expect([place, value, mistakes(JSON.parse(text)).length > 0]).toEqual([place, value, isRefused])
      }),
      { numRuns: 200 }
    )
  })

  test('has a sentence for every pattern', async () => {
    const patterns: unknown[] = []
    JSON.stringify(await schemaFile(), (_, inner: unknown) => {
      if (isRecord(inner) && typeof inner['pattern'] === 'string') patterns.push(inner['patternErrorMessage'])
      return inner
    })
    expect(patterns.length).toBeGreaterThan(30)
    expect(patterns.filter((sentence) => typeof sentence !== 'string')).toEqual([])
  })

  test('describes every key', async () => {
    const keys = described(await schemaFile())
    expect(keys.length).toBeGreaterThan(45)
    expect(
      keys.filter(([, description]) => typeof description !== 'string' || description.length < 10)
    ).toEqual([])
  })

  test('is up to date with the schema in the code', async () => {
    const written = await schemaFile()
    expect(written).toEqual(JSON.parse(JSON.stringify(usersJsonSchema(String(written['$id'])))))
  })
})
