// Reads the plain YAML that users files are mostly made of, many times faster than a library that knows all of YAML.
// Whatever is not certain to mean here what it means there is left to the library: see parse.ts.
import type { Entry, YamlNode } from './parse.ts'

// Tabs, carriage returns, and what is blank or invisible: the library knows what becomes of it.
const unusual =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\uffff]/

const key = /^[A-Za-z][\w.@+&/-]*(?: [\w.@+&/-]+)*$/
const mostKeyLength = 200

/** Text without quotes: begins with nothing that YAML keeps for itself, and holds no colon or # that ends it. */
const plainStart = /^[\w/($\u00a1-\uffef]/
const plainEnd = /:(?: |$)| #/
/** Numbers, and what could be one. What looks like a word of YAML in another case is as rare. */
const number = /^(?:[\d.]+(?:e[+-]?\d+)?$|0[ox])/i
const word = /^(?:true|false|null)$/i
/** An entry of a list in brackets. */
const flowItem = /^[A-Za-z][\w.@+/-]*$/
/** Nothing more on the line, but for a comment. */
const lineEnd = /^(?: *$| +#)/
// Far more than a file that is worth planning with: what it costs to read is then for the library to bound.
const mostLines = 1_000_000
/** A users file needs four levels. */
const deepest = 10

type OpenMap = { kind: 'map'; indent: number; entries: Entry[]; keys: Set<string> }
type OpenList = { kind: 'list'; indent: number; items: YamlNode[] }
type Scalar = Extract<YamlNode, { kind: 'scalar' }>

const scalar = (value: Scalar['value'], source: string, start: number): Scalar => ({
  kind: 'scalar',
  value,
  source,
  start
})

const plainScalar = (text: string, start: number): Scalar | undefined => {
  if (!plainStart.test(text) || number.test(text)) return undefined
  if (!word.test(text)) return scalar(text, text, start)
  if (text === 'true' || text === 'false') return scalar(text === 'true', text, start)
  return text === 'null' ? scalar(null, text, start) : undefined
}

/** `[a, b]` with words only. `text` begins after the bracket, `start` is the bracket's place. */
const flowList = (text: string, start: number): YamlNode | undefined => {
  const close = text.indexOf(']')
  if (close === -1 || !lineEnd.test(text.slice(close + 1))) return undefined
  const inside = text.slice(0, close)
  const items: YamlNode[] = []
  if (inside.trim() === '') return { kind: 'list', items, start }
  let at = start + 1
  for (const part of inside.split(',')) {
    const item = part.trim()
    const read = flowItem.test(item) ? plainScalar(item, at + part.indexOf(item)) : undefined
    if (read === undefined) return undefined
    items.push(read)
    at += part.length + 1
  }
  return { kind: 'list', items, start }
}

/** A value that stands on one line whole; `text` is the rest of the line, from the value's first character on. */
const valueOf = (text: string, start: number): YamlNode | undefined => {
  const first = text[0]
  if (first === '[') return flowList(text.slice(1), start)
  if (first === '"' || first === "'") {
    const close = text.indexOf(first, 1)
    const inside = text.slice(1, close)
    if (close === -1 || inside.includes('\\') || !lineEnd.test(text.slice(close + 1))) return undefined
    return scalar(inside, inside, start)
  }
  const end = plainEnd.exec(text)
  if (end !== null && end[0] !== ' #') return undefined
  return plainScalar((end === null ? text : text.slice(0, end.index)).trimEnd(), start)
}

/**
 * The tree of a text, exactly as the library would give it; undefined for everything but block mappings and lists
 * of values on one line: plain or in quotes without escapes, or a list of words in brackets.
 */
export const readSimple = (text: string): YamlNode | undefined => {
  if (unusual.test(text)) return undefined
  const open: (OpenMap | OpenList)[] = []
  let root: YamlNode | undefined
  /** A key whose value stands on the lines below it, and where it goes. */
  let waiting: { map: OpenMap; key: string; start: number } | undefined

  /** Puts a finished or a just opened value where one is waited for. */
  const put = (value: YamlNode): boolean => {
    const top = open.at(-1)
    if (open.length > deepest) return false
    if (waiting !== undefined) {
      waiting.map.entries.push({ key: waiting.key, start: waiting.start, value })
      waiting = undefined
    } else if (top?.kind === 'list') top.items.push(value)
    else if (top === undefined && root === undefined) root = value
    else return false
    return true
  }

  const openMap = (indent: number, start: number): boolean => {
    const entries: Entry[] = []
    if (!put({ kind: 'map', entries, start })) return false
    open.push({ kind: 'map', indent, entries, keys: new Set() })
    return true
  }

  const openList = (indent: number, start: number): boolean => {
    const items: YamlNode[] = []
    if (!put({ kind: 'list', items, start })) return false
    open.push({ kind: 'list', indent, items })
    return true
  }

  /** Closes what is indented further than this line. */
  const closeTo = (indent: number): void => {
    while ((open.at(-1)?.indent ?? -1) > indent) open.pop()
  }

  /** Reads `key: value` or `key:` from `start` on. */
  const readEntry = (line: string, from: number, colon: number, start: number): boolean => {
    const map = open.at(-1)
    const name = line.slice(from, colon)
    if (map?.kind !== 'map' || name.length > mostKeyLength || !key.test(name) || map.keys.has(name))
      return false
    map.keys.add(name)
    let at = colon + 1
    while (line[at] === ' ') at += 1
    if (at === line.length || line[at] === '#') {
      waiting = { map, key: name, start }
      return true
    }
    const value = valueOf(line.slice(at), start + at - from)
    if (value === undefined) return false
    map.entries.push({ key: name, start, value })
    return true
  }

  const readLine = (line: string, from: number, start: number): boolean => {
    let indent = from
    let at = from
    const isItem = line[at] === '-'
    if (isItem) {
      if (waiting !== undefined) {
        if (indent < waiting.map.indent || !openList(indent, start + at)) return false
      } else closeTo(indent)
      const list = open.at(-1)
      if (list?.kind !== 'list' || list.indent !== indent || line[at + 1] !== ' ') return false
      at += 1
      while (line[at] === ' ') at += 1
      if (at === line.length) return false
      indent = at
    }
    let colon = line.indexOf(':', at)
    while (colon !== -1 && colon + 1 < line.length && line[colon + 1] !== ' ')
      colon = line.indexOf(':', colon + 1)
    if (colon === -1 || line[at] === '"' || line[at] === "'") {
      const value = isItem ? valueOf(line.slice(at), start + at) : undefined
      return value !== undefined && put(value)
    }
    if (isItem || open.length === 0) {
      if (!openMap(indent, start + at)) return false
    } else if (waiting !== undefined) {
      if (indent <= waiting.map.indent || !openMap(indent, start + at)) return false
    } else {
      closeTo(indent)
      // A list may stand as far to the left as the key above it.
      if (open.at(-1)?.kind === 'list' && open.at(-1)?.indent === indent) open.pop()
    }
    return open.at(-1)?.indent === indent && readEntry(line, at, colon, start + at)
  }

  let lines = 0
  for (let start = text.startsWith('---\n') ? 4 : 0; start < text.length; lines += 1) {
    if (lines > mostLines) return undefined
    const feed = text.indexOf('\n', start)
    const line = text.slice(start, feed === -1 ? text.length : feed)
    let from = 0
    while (line[from] === ' ') from += 1
    if (from < line.length && line[from] !== '#' && !readLine(line, from, start)) return undefined
    start += line.length + 1
  }
  return waiting === undefined ? root : undefined
}
