// Values as YAML, by the library, so that they read as a person would write them and every reader gets them back as
// they were.
import { stringify, YAMLSeq } from 'yaml'
import type { ScalarTag } from 'yaml'

/** What cannot be seen, but for the marks that join letters. */
const hidden = /(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}]/gu

const escaped = (character: string): string =>
  String.raw`\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`

/** Text with something hidden in it is in quotes, with escapes. JSON's are YAML's. */
const hiding: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && value.search(hidden) !== -1,
  resolve: (text) => text,
  stringify: ({ value }) => JSON.stringify(value).replaceAll(hidden, escaped)
}

/** An instant in UTC; at midnight, a date. */
const time: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  identify: (value) => value instanceof Date,
  resolve: (text) => text,
  stringify: ({ value }) => JSON.stringify(value).replaceAll(/T00:00:00\.000Z|\.000(?=Z)|"/g, '')
}

/** A list on one line. */
export const flow = (items: readonly unknown[]): unknown =>
  Object.assign(new YAMLSeq(), { items, flow: true })

/** A value as YAML, ending with a line break. What YAML 1.1 takes for something other than text is in quotes too. */
export const inYaml = (value: unknown): string =>
  stringify(value, {
    compat: 'yaml-1.1',
    customTags: (tags) => [hiding, time, ...tags],
    aliasDuplicateObjects: false,
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: false
  })

/** Text as comments, whatever it holds, ending with a line break. */
export const comment = (text: string): string =>
  text
    .split(/\r?\n|[\r\u0085\u2028\u2029]/)
    .map((line) => `${`# ${line.replaceAll(hidden, ' ')}`.trimEnd()}\n`)
    .join('')
