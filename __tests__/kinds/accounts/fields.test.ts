// What every row of the field table must be carried through. The values are made from the rows' own schemas, so that a
// new row is tried without a line here; a part that forgets it fails under the field's name.
import { describe, expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import {
  accountFields,
  type Field,
  fieldNames,
  fieldsWhere,
  noteFields,
  sentFields
} from '../../../src/kinds/accounts/fields.ts'
import { planAccounts } from '../../../src/kinds/accounts/plan.ts'
import { usersJsonSchema } from '../../../scripts/users-schema.ts'
import { writeRoster } from '../../../src/roster/write.ts'
import { readAccounts } from '../../../src/kinds/accounts/vanta.ts'
import { accountsOf, oneUser, rosterOf } from '../../roster/workspace.ts'
import { stage } from '../../vanta/stage.ts'

const candidates: readonly unknown[] = [
  'First words',
  'Second words',
  'grace@example.com',
  'alan@example.com',
  '2024-01-02T00:00:00.000Z',
  '2025-03-04T05:06:07.000Z',
  'https://app.example.com/first',
  'https://app.example.com/second',
  'ADMIN',
  'EDITOR',
  'TOKEN',
  'PASSWORD',
  'DEACTIVATED',
  'ACTIVE',
  true,
  false,
  ['OTP'],
  ['SMS', 'OTP'],
  ['first'],
  ['first', 'second']
]

/** Two values that a field may have. */
const examples = (field: Field): readonly [unknown, unknown] => {
  const [first, second] = candidates.filter(
    (value) => z.safeParse(accountFields[field].schema, value).success
  )
  if (second === undefined) throw new Error(`No two values fit ${field}: add some to the candidates`)
  return [first, second]
}

const yaml = (value: unknown): string => JSON.stringify(value)

/** A file with one user that states the field, with whatever must be beside it. */
const fileWith = (field: Field, value: unknown): string =>
  oneUser({
    authMethod: 'PASSWORD',
    mfaEnabled: 'true',
    mfaMethods: '[PUSH_PROMPT]',
    ...(field === 'deactivatedTimestamp' && { status: 'DEACTIVATED' }),
    [field]: yaml(value)
  })

const accountWith = async (field: Field, value: unknown) => {
  const [account] = (await accountsOf(fileWith(field, value))) ?? []
  if (account === undefined) throw new Error('The file has no user')
  return account
}

const rowOf = (account: Readonly<Record<string, unknown>>) => ({
  uniqueId: String(account['uniqueId']),
  email: String(account['email']),
  status: String(account['status']),
  deletedAt: null,
  fields: account
})

const place = { file: 'users.yml', line: 1, column: 1 }

describe.each(fieldNames)('the field %s', (field) => {
  test('is in the schema for editors', () => {
    const schema = usersJsonSchema('x')
    expect(schema).toHaveProperty(['properties', 'users', 'items', 'properties', field])
    const inDefaults = ['properties', 'defaults', 'properties', field]
    if (accountFields[field].on === 'defaults') expect(schema).toHaveProperty(inDefaults)
    else expect(schema).not.toHaveProperty(inDefaults)
  })
})

describe.each(sentFields)('the field %s', (field) => {
  const [value, other] = examples(field)

  test('is read from a user of the file', async () => {
    await expect(accountWith(field, value)).resolves.toHaveProperty(field, value)
  })

  test('is read from Vanta', async () => {
    const account = await accountWith(field, value)
    const path = '/v1/resources/user_account?resourceId=r-1'
    const { client } = stage([{ path, body: { resources: [account] } }])
    const [row] = await readAccounts(client, 'r-1')
    expect(row?.fields).toHaveProperty(field, value)
  })

  test('is written by an export that reads back as it was', async () => {
    const account = await accountWith(field, value)
    const { text, problems } = writeRoster([account], new Map())
    expect(problems).toEqual([])
    await expect(accountsOf(text)).resolves.toEqual([account])
  })

  if (field !== 'uniqueId')
    test('is a difference where Vanta has another value', async () => {
      const account = await accountWith(field, value)
      const { changes } = planAccounts([rowOf({ ...account, [field]: other })], [{ account, place }])
      const changed = changes.flatMap(({ fields }) => fields)
      expect(changed).toContainEqual({ field, from: other, to: value, cleared: false })
    })
})

describe.each(noteFields)('the note %s', (field) => {
  const [value] = examples(field)

  test('is read from a user of the file, and is no part of the account', async () => {
    const [user] = (await rosterOf(fileWith(field, value))).users ?? []
    expect(user?.notes).toEqual({
      [field]: { text: value, place: { file: 'users.yml', line: 11, column: 5 } }
    })
    expect(user?.account).not.toHaveProperty(field)
  })
})

describe.each(fieldsWhere('on', 'defaults'))('the field %s', (field) => {
  test('is read from defaults', async () => {
    const [value] = examples(field)
    const stated = fileWith(field, value)
    const line = `    ${field}: ${yaml(value)}\n`
    expect(stated).toContain(line)
    const file = `defaults:\n${line}${stated.replace(line, '')}`
    const [user] = (await rosterOf(file)).users ?? []
    const notes = Object.entries(user?.notes ?? {}).map(([name, { text }]) => [name, text])
    expect({ ...user?.account, ...Object.fromEntries(notes) }).toHaveProperty(field, value)
  })
})

test('what must read back as sent is identity and access', () => {
  expect(fieldsWhere('proves', true)).toEqual([
    'uniqueId',
    'email',
    'permissionLevel',
    'authMethod',
    'mfaEnabled',
    'mfaMethods',
    'status'
  ])
})
