// Puts values into YAML text as a person would write them, and so that every reader gets them back as they were.

/** Fields by name, of any record. */
export type Fields = Readonly<Record<string, unknown>>

// Words that some reader of YAML, not ours, would take for something other than text.
const notText = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i
const plainText =
  /^[\p{L}][\p{L}\p{M}\p{N}_.@'+/-]*(?: [\p{L}\p{M}\p{N}_.@'+/(&-][\p{L}\p{M}\p{N}_.@'+/)-]*)*$/u
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const plainUrl = /^https:\/\/[!-~]*[A-Za-z0-9/}]$/

const escapes = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff
    ? String.raw`\U${code.toString(16).padStart(8, '0')}`
    : String.raw`\u${code.toString(16).padStart(4, '0')}`
}

/** Text as it is in YAML: plain where no reader could take it for something else, else in double quotes. */
export const written = (text: string): string => {
  if ((plainText.test(text) && !notText.test(text)) || uuid.test(text)) return text
  // JSON's escapes are YAML's. Characters that cannot be seen are escaped, but for those that join letters.
  return JSON.stringify(text).replaceAll(/(?![\u200c\u200d])[\u007f-\u009f\u2028\u2029\p{C}]/gu, escapes)
}

const asTime = (value: string): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)
    ? value.replace(/T00:00:00\.000Z$|\.000(?=Z$)/, '')
    : written(value)

/** A field's value on the line of its key. */
export const valueText = (field: string, value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => valueText('', item)).join(', ')}]`
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'null'
  if (field === 'externalUrl' && plainUrl.test(value)) return value
  return field.endsWith('Timestamp') || field === 'expirationDate' ? asTime(value) : written(value)
}

/** One entry of a list, its fields below each other. */
export const entryLines = (fields: Fields, indent: string): string[] =>
  Object.entries(fields).map(
    ([field, value], index) => `${indent}${index === 0 ? '- ' : '  '}${field}: ${valueText(field, value)}`
  )

/** Text as comments, whatever it holds. */
export const commentLines = (text: string, indent: string): string[] =>
  text
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map((line) => `${indent}# ${line.replaceAll(/\p{C}/gu, ' ').trim()}`.trimEnd())
