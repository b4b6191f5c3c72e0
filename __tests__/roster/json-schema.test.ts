import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parse } from 'yaml'
import { usersJsonSchema } from '../../src/roster/schema/file.ts'
import { writeRoster } from '../../src/roster/write.ts'
import { accounts as someAccounts, group, trustCenter } from './arbitraries.ts'
import { oneUser } from './workspace.ts'

const root = new URL('../../', import.meta.url)
const fixture = (name: string): Promise<string> =>
  readFile(new URL(`__tests__/fixtures/roster/${name}`, root), 'utf8')

type Schema = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

const annotations = new Set(['$schema', '$id', 'title', 'description', 'default'])

/** What an editor would underline: the JSON Schema keywords that the file uses, and no others, as draft-07 has them. */
const mistakes = (schema: Schema, value: unknown, at = ''): readonly string[] =>
  Object.entries(schema).flatMap(([keyword, rule]): readonly string[] => {
    const wrong = (holds: boolean): readonly string[] => (holds ? [] : [`${at} ${keyword}`])
    switch (keyword) {
      case 'type':
        return wrong([rule].flat().includes(typeOf(value)))
      case 'enum':
        return wrong(Array.isArray(rule) && rule.includes(value))
      case 'pattern':
        return wrong(typeof value !== 'string' || new RegExp(String(rule), 'u').test(value))
      case 'minLength':
        return wrong(typeof value !== 'string' || value.length >= Number(rule))
      case 'minItems':
        return wrong(!Array.isArray(value) || value.length >= Number(rule))
      case 'uniqueItems':
        return wrong(!Array.isArray(value) || new Set(value).size === value.length)
      case 'required':
        return wrong(
          !isRecord(value) || (Array.isArray(rule) && rule.every((key) => Object.hasOwn(value, String(key))))
        )
      case 'anyOf':
        return wrong(
          Array.isArray(rule) &&
            rule.some((option) => isRecord(option) && mistakes(option, value).length === 0)
        )
      case 'items':
        return Array.isArray(value) && isRecord(rule)
          ? value.flatMap((item, index) => mistakes(rule, item, `${at}[${index}]`))
          : []
      case 'propertyNames':
        return isRecord(value) && isRecord(rule)
          ? Object.keys(value).flatMap((key) => mistakes(rule, key, `${at}.${key}`))
          : []
      case 'properties':
        return isRecord(value) && isRecord(rule)
          ? Object.entries(rule).flatMap(([key, inner]) =>
              Object.hasOwn(value, key) && isRecord(inner) ? mistakes(inner, value[key], `${at}.${key}`) : []
            )
          : []
      case 'additionalProperties': {
        if (!isRecord(value)) return []
        const known = isRecord(schema['properties']) ? schema['properties'] : {}
        const extra = Object.keys(value).filter((key) => !Object.hasOwn(known, key))
        return extra.flatMap((key) =>
          isRecord(rule) ? mistakes(rule, value[key], `${at}.${key}`) : [`${at}.${key} ${keyword}`]
        )
      }
      default:
        if (!annotations.has(keyword)) throw new Error(`The test does not know the keyword ${keyword}`)
        return []
    }
  })

const schemaFile = async (): Promise<Schema> => {
  const schema: unknown = JSON.parse(await readFile(new URL('users.schema.json', root), 'utf8'))
  if (!isRecord(schema)) throw new Error('users.schema.json is no object')
  return schema
}

const underlined = async (text: string): Promise<readonly string[]> =>
  mistakes(await schemaFile(), parse(text))

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

describe('users.schema.json', () => {
  test('finds nothing wrong with a good file', async () => {
    await expect(underlined(await fixture('everything.yml'))).resolves.toEqual([])
  })

  test('underlines misspelt keys and wrong values', async () => {
    const found = await underlined(await fixture('mistakes.yml'))
    expect(found).toEqual(
      expect.arrayContaining([
        '.usrs additionalProperties',
        '.defaults.email additionalProperties',
        '.defaults.externalURL additionalProperties',
        '.defaults.permissionLevel enum',
        '.users[0].uniqueId type',
        '.users[0].full_name additionalProperties',
        '.users[1].mfaEnabled type',
        '.users[1].createdTimestamp pattern',
        '.users[3] required',
        '.users[4] type',
        '.groups.Engineering.member additionalProperties',
        '.groups.Contractors type'
      ])
    )
  })

  test.each([
    ['a file without users, groups or trustCenters', '{}', ' anyOf'],
    ['an http link', oneUser({ externalUrl: 'http://x.example' }), '.users[0].externalUrl pattern'],
    ['an address without @', oneUser({ email: 'ada' }), '.users[0].email pattern'],
    [
      'an empty list of resources',
      'trustCenters: {a: {viewers: [{email: a@b.co, resourceIds: []}]}}',
      '.trustCenters.a.viewers[0].resourceIds minItems'
    ],
    ['a slug that is none', 'trustCenters: {a/b: {viewers: []}}', '.trustCenters.a/b pattern']
  ])('underlines %s', async (_, text, mistake) => {
    await expect(underlined(text)).resolves.toEqual([mistake])
  })

  test('finds nothing wrong with what the reader accepts', async () => {
    const schema = await schemaFile()
    fc.assert(
      fc.property(someAccounts, fc.array(group, { maxLength: 3 }), (accounts, groups) => {
        const unique = [...new Map(groups.map((one) => [one.nameOrId, one])).values()]
        const { text } = writeRoster({ accounts, groups: unique }, { schemaUrl: 'x' })
        expect(mistakes(schema, parse(text))).toEqual([])
      })
    )
    fc.assert(
      fc.property(trustCenter, ({ slugId, viewers }) => {
        expect(mistakes(schema, { trustCenters: { [slugId]: { viewers } } })).toEqual([])
      })
    )
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
