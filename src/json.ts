// Looking into JSON whose shape is somebody else's.

type Json = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as an object to look into; an empty one where it is something else. */
export const record = (value: unknown): Json => (isRecord(value) ? value : {})

/** The value of JSON text; undefined where it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
