// Reads YAML text into a small tree with offsets, within bounds. Only this and `syntax.ts`, which words the errors,
// know what the YAML library reads. `emit.ts` lets it write.
import { Composer, isAlias, isMap, isScalar, Lexer, LineCounter, Parser, Scalar } from 'yaml'
import type { Alias, CST, Document, ParsedNode, YAMLMap } from 'yaml'
import type { Place } from '../errors.ts'
import { plain, say, type Text, word } from '../say.ts'
import { type Findings, quoted } from './problems.ts'
import { entriesIn, itemsIn } from './tree.ts'
import { deepest, mostSyntaxProblems, noTags, reportSyntax, tooDeep } from './syntax.ts'

/** A single value. `source` is the text as written, without quotes; `block` is the sign before text on lines of its own. */
export type ScalarNode = Readonly<{
  kind: 'scalar'
  value: string | number | boolean | null
  source: string
  start: number
  block?: '>' | '|'
}>
export type Entry = Readonly<{ key: string; start: number; value: YamlNode }>
export type MapNode = Readonly<{ kind: 'map'; entries: ReadonlyMap<string, Entry>; start: number }>
type ListNode = Readonly<{ kind: 'list'; items: readonly YamlNode[]; start: number }>

/** YAML with aliases followed. `start` is an offset in the text: an alias's own, whose parts are where the anchor is. */
export type YamlNode = ScalarNode | MapNode | ListNode

// Twenty thousand users are some 1.3 million tokens; three million take about 800 MB, which the smallest runners
// have. The others are far more than a file that people edit could want.
const mostAnchors = 100
const mostAliasedNodes = 100_000
const mostTokens = 3_000_000

/** Ends the reading of one file at the first sign of a file that is built to exhaust us. */
class Unreasonable extends Error {
  readonly offset: number
  readonly said: Text
  constructor(offset: number, said: Text) {
    super(plain(said))
    this.offset = offset
    this.said = said
  }
}

/** Counts what could grow without end while the lexer runs: tokens, open brackets, dashes on a line, anchors. */
const guard = () => {
  let offset = 0
  let tokens = 0
  let open = 0
  let dashes = 0
  let anchors = 0
  return (lexeme: string): void => {
    tokens += 1
    if (tokens > mostTokens) {
      throw new Unreasonable(
        offset,
        say`The file has too many entries to be read at once: split it into several files.`
      )
    }
    // No text can be taken for one of these: plain text cannot start like that, and all other text starts with a
    // quote, or with the spaces that indent it.
    const first = lexeme.charCodeAt(0)
    if (first === 0x5b || first === 0x7b) open += 1
    else if (first === 0x5d || first === 0x7d) open -= 1
    else if (first === 0x0a || first === 0x0d) dashes = 0
    else if (lexeme === '-' || lexeme === '?') dashes += 1
    else if (first === 0x26 || first === 0x2a || first === 0x21) anchors += 1
    if (open > deepest || dashes > deepest) throw new Unreasonable(offset, tooDeep)
    if (anchors > mostAnchors) {
      throw new Unreasonable(
        offset,
        say`The file has more than ${mostAnchors} anchors, aliases and tags: write the values out.`
      )
    }
    // Signals that the lexer adds are not part of the text.
    if (first === 0x02 || first === 0x18 || first === 0x1f) return
    offset += lexeme.length
  }
}

/** The tokens of a text, as far as it is worth reading: not far beyond what is told of its slips. */
const tokensOf = function* (text: string): Generator<CST.Token> {
  const parser = new Parser()
  const pass = guard()
  let errors = 0
  for (const lexeme of new Lexer().lex(text)) {
    pass(lexeme)
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') errors += 1
      yield token
    }
    if (errors > mostSyntaxProblems) break
  }
  yield* parser.end()
}

const nothing = (start: number): ScalarNode => ({ kind: 'scalar', value: null, source: '', start })

const blockSigns: Readonly<Partial<Record<Scalar.Type, '>' | '|'>>> = {
  [Scalar.BLOCK_FOLDED]: '>',
  [Scalar.BLOCK_LITERAL]: '|'
}

const scalarNode = ({ value, source, type, range: [start] }: Scalar.Parsed): ScalarNode => {
  const isStated = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const block = type && blockSigns[type]
  return { kind: 'scalar', value: isStated ? value : null, source, start, ...(block && { block }) }
}

/** Copies the library's nodes into the tree, and finds what it does not: duplicate keys, tags, merge keys. */
const copy = (document: Document.Parsed, found: Findings): YamlNode | undefined => {
  let dangling = false
  const anchors = new Map<string, { node: YamlNode; size: number }>()
  let copied = 0
  let aliased = 0

  /** What an alias stands for, at the place of the alias. */
  const follow = ({ source, range: [start] }: Alias.Parsed): YamlNode => {
    const target = anchors.get(source)
    if (target === undefined) {
      dangling = true
      found.add(
        start,
        say`${quoted(source)} is an alias without an anchor before it: put a value that starts with * in quotes.`
      )
      return nothing(start)
    }
    aliased += target.size
    if (aliased > mostAliasedNodes)
      throw new Unreasonable(start, say`The aliases of this file unfold to too much: write the values out.`)
    copied += target.size
    return { ...target.node, start }
  }

  const visitMap = ({ items, range: [start] }: YAMLMap.Parsed, depth: number): MapNode => {
    const entries = new Map<string, Entry>()
    const merged: YamlNode[] = []
    for (const pair of items) {
      // `stringKeys` makes an error of every key that is no text.
      const key = String(pair.key)
      const [keyStart] = pair.key.range
      if (pair.key.tag !== undefined) found.add(keyStart, noTags)
      const node = visit(pair.value, depth, keyStart)
      // A value that is not there has no place of its own: its key has.
      const isAbsent = node.kind === 'scalar' && node.source === '' && node.value === null
      const value = isAbsent ? nothing(keyStart) : node
      // In quotes it is text like any other, as a group could be called.
      if (key === '<<' && isScalar(pair.key) && pair.key.type === Scalar.PLAIN) {
        found.add(
          keyStart,
          say`Merge keys (<<) are not supported: write the fields out, or put what all users share under defaults.`
        )
        merged.push(value)
      } else if (entries.has(key)) {
        found.add(keyStart, say`${quoted(key)} appears twice in the same mapping: remove one.`)
      } else entries.set(key, { key, start: keyStart, value })
    }
    // What was to be merged, a mapping or a list of them, counts as written out, so that one mistake is told once.
    for (const entry of merged.flatMap((node) => [node, ...itemsIn(node)]).flatMap(entriesIn))
      if (!entries.has(entry.key)) entries.set(entry.key, { ...entry, start })
    const [first] = entries.values()
    return { kind: 'map', entries, start: first?.start ?? start }
  }

  /** `outer` is where the key or the list is that the node belongs to. */
  const visit = (node: ParsedNode | null, depth: number, outer: number): YamlNode => {
    copied += 1
    if (isAlias(node)) return follow(node)
    if (depth > deepest) throw new Unreasonable(outer, tooDeep)
    if (node === null) return nothing(outer)
    const before = copied
    const [start] = node.range
    if (node.tag !== undefined) found.add(start, noTags)
    let result: YamlNode
    if (isScalar(node)) result = scalarNode(node)
    else if (isMap(node)) result = visitMap(node, depth + 1)
    else result = { kind: 'list', items: node.items.map((item) => visit(item, depth + 1, start)), start }
    if (node.anchor !== undefined) anchors.set(node.anchor, { node: result, size: copied - before + 1 })
    return result
  }

  const root = visit(document.contents, 0, 0)
  // What an alias without an anchor should have been is not known, so nothing can be said of the rest.
  return dangling ? undefined : root
}

// YAML allows none of these in a file, and the lexer uses three of them as signals of its own. A carriage return alone
// ends a line in YAML, but not for the library: what follows it in a comment would be left out without a word.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)/g

/** Reports every character that no file may hold. Gives whether there is one. */
const reportForbidden = (text: string, found: Findings): boolean => {
  let some = false
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    some = true
    const code = character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()
    const message =
      character === '\r'
        ? say`There is a carriage return without a line feed here (the line end of old Macs): save the file with LF or CRLF line ends.`
        : say`The file holds a control character (U+${word(code)}) here: remove it.`
    found.add(index, message)
  }
  return some
}

/** Gives the place of an offset in the text. Lines end with a line feed; the line table is made when first asked. */
export const places = (file: string, text: string): ((offset: number) => Place) => {
  let lines: LineCounter | undefined
  return (offset) => {
    if (lines === undefined) {
      lines = new LineCounter()
      lines.addNewLine(0)
      for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1))
        lines.addNewLine(feed + 1)
    }
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
}

/**
 * Reads one YAML document (YAML 1.2, core schema; JSON is YAML). Gives undefined where there is no tree to
 * check; every problem goes to `found`. Never throws, and takes time and memory in proportion to the text.
 */
export const parseYaml = (text: string, found: Findings): YamlNode | undefined => {
  if (reportForbidden(text, found)) return undefined
  // Each of the library's errors would record a stack; a file with a million of them would take gigabytes.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    // Keys are compared by `copy`: the library compares each key with all others, which grows with the square.
    const composer = new Composer({ uniqueKeys: false, stringKeys: true, resolveKnownTags: false })
    const [document, second] = composer.compose(tokensOf(text), true, text.length)
    if (document === undefined) return undefined
    if (document.errors.length > 0 || document.warnings.length > 0) {
      reportSyntax([...document.errors, ...document.warnings], text, found)
      return undefined
    }
    if (second !== undefined) {
      found.add(
        second.range[0],
        say`The file holds a second document: keep one, or make it a file of its own.`
      )
      return undefined
    }
    if (document.directives.yaml.explicit && document.directives.yaml.version !== '1.2') {
      found.add(0, say`The file asks for an old version of YAML: remove the %YAML line.`)
      return undefined
    }
    return copy(document, found)
  } catch (error) {
    const known = error instanceof Unreasonable
    found.add(known ? error.offset : 0, known ? error.said : tooDeep)
    return undefined
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
