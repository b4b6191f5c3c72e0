// Rules between fields as JSON Schema says them, for editors. The reader has its own, with better sentences.

export type Rule = Readonly<Record<string, unknown>>

const all = (keys: readonly string[]): Rule => Object.fromEntries(keys.map((key) => [key, true]))

/** An object that has these keys. Each is named as a property, too, as strict validators demand. */
export const having = (...keys: readonly string[]): Rule => ({
  type: 'object',
  properties: all(keys),
  required: keys
})

/** An object in which each key has this value. */
export const stating = (values: Readonly<Record<string, unknown>>): Rule => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { enum: [value] }])),
  required: Object.keys(values)
})

/** Where `condition` holds, `then` has to hold, too. */
export const where = (condition: Rule, then: Rule): Rule =>
  // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema
  ({ if: condition, then })

/** Where `values` are stated, `needed` have to be there. */
export const rule = (
  values: Readonly<Record<string, unknown>>,
  needed: readonly string[],
  errorMessage: string
): Rule => where(stating(values), { ...having(...needed), errorMessage })
