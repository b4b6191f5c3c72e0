// The leaves of a report, each with what it is: the report's JSON Schema and its redaction follow from it.
// A text that does not say what it is has no place in the report (a test walks the whole shape).
import * as z from 'zod/mini'
import { isText, type Text } from '../say.ts'

/**
 * `ours`: names nobody, such as a word of a fixed set, a time, a path, a hash. `text`: a sentence with typed parts.
 * `theirs`: running text. `login`: of somebody on GitHub. `id`: of an account or a person. `subject`: whom a change is
 * about. `field`: a field that differs.
 */
export type Leaf = 'ours' | 'text' | 'theirs' | 'login' | 'id' | 'subject' | 'field'

export const leaves = z.registry<{ leaf: Leaf }>()

/** Says in the JSON Schema what a value is. */
export const says = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description })
  return schema
}

/** Makes of a schema a leaf: it is masked as a whole. */
export const leaf = <T extends z.ZodMiniType>(is: Leaf, schema: T): T => {
  leaves.add(schema, { leaf: is })
  return schema
}

export const ours = (): z.ZodMiniString => leaf('ours', z.string())
export const theirs = (): z.ZodMiniString => leaf('theirs', z.string())
export const login = (): z.ZodMiniString => leaf('login', z.string())
export const id = (): z.ZodMiniString => leaf('id', z.string())

/** A sentence; plain text in the JSON report. */
export const text = (): z.ZodMiniCustom<Text, Text> => leaf('text', z.custom<Text>(isText))
export const count = (): z.ZodMiniNumber => z.int().check(z.gte(0))

export const place = says(
  z.nullable(
    z.strictObject({
      file: says(ours(), 'Path of the users file, relative to the workspace.'),
      line: z.int().check(z.gte(1)),
      column: z.int().check(z.gte(1))
    })
  ),
  'Where it is in a users file, if it is in one.'
)
