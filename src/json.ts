// Looking into JSON whose shape is somebody else's.

export type JsonObject = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as an object to look into; an empty one where it is something else. */
export const record = (value: unknown): JsonObject => (isRecord(value) ? value : {})

/** The value as a list of objects to look into; an empty one where it is something else. */
export const listOf = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.map(record) : []

/** The value as text that says something; undefined where it is something else. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** The value of JSON text; undefined where it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
