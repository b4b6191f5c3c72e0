// What the YAML library's errors mean for someone who edits a users file. Its own texts could quote the file.
import type { YAMLError } from 'yaml'
import { say, type Text } from '../say.ts'
import type { Findings } from './problems.ts'

/** A users file needs four levels. */
export const deepest = 20
/** How many slips of a file are listed. */
export const mostSyntaxProblems = 10

export const tooDeep = say`This is nested more than ${deepest} levels deep: a users file needs four.`
export const noTags = say`Tags (!name) are not supported: remove the tag.`
export const noStringKey = say`A key must be plain text: lists and mappings cannot be keys.`
const noColon = say`A colon with a space is missing: write "key: value", each on a line of its own.`
const unexpected = say`YAML does not expect this here: check quotes, brackets, commas and indentation, here and on the line before.`

/** By the library's code for the error. */
const byCode: Readonly<Record<string, Text>> = {
  ALIAS_PROPS: say`An alias (*name) cannot have an anchor or a tag: remove it.`,
  BAD_ALIAS: say`This alias or anchor has no usable name: put a value that starts with * or & in quotes.`,
  BAD_COLLECTION_TYPE: noTags,
  BAD_DIRECTIVE: say`This line starts with %, but is not a YAML directive: remove it.`,
  BAD_DQ_ESCAPE: say`Text in double quotes has a backslash that YAML does not know: write \\\\, or use single quotes.`,
  BAD_INDENT: say`The indentation does not fit: line this up with the entries that it belongs to.`,
  BAD_PROP_ORDER: say`An anchor or tag is in the wrong place: remove it.`,
  BAD_SCALAR_START: say`A value starts with a character that YAML keeps for itself: put the value in quotes.`,
  BLOCK_AS_IMPLICIT_KEY: say`There is a second "key:" in this value: put text with a colon in quotes, and line up the keys of one entry.`,
  BLOCK_IN_FLOW: say`Inside [ ] and { }, entries are separated by commas: add the comma, and use no "- " or "|" there.`,
  KEY_OVER_1024_CHARS: say`This key is too long: the colon must follow within 1024 characters.`,
  MISSING_CHAR: noColon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MULTIPLE_ANCHORS: say`A value can have one anchor (&name) only: remove the others.`,
  MULTIPLE_TAGS: noTags,
  NON_STRING_KEY: noStringKey,
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: say`There is a tab in the indentation: indent with spaces.`,
  TAG_RESOLVE_FAILED: noTags
}

/** The same for codes that mean several things, by how the library's text begins. */
const byText: readonly (readonly [start: string, message: Text])[] = [
  ['Missing closing', say`A closing quote is missing: look above for the text whose quotes do not end.`],
  ['Flow ', say`A [ or { is not closed: add the ] or }, indented further than the key that it belongs to.`],
  ['Missing ,', say`A comma is missing between two entries: add it.`],
  [
    'Comments must',
    say`A comment needs a space before its #: add it, or put a value that holds # in quotes.`
  ],
  [
    'Sequence item without',
    say`The indentation does not fit: line this up with the entry above, or start it with "- ".`
  ]
]

const syntaxMessage = (error: YAMLError): Text =>
  byText.find(([start]) => error.message.startsWith(start))?.[1] ?? byCode[error.code] ?? unexpected

/** One slip often makes several errors: the first of a line is the one to fix, and few are worth reading. */
export const reportSyntax = (errors: readonly YAMLError[], text: string, found: Findings): void => {
  let end = -1
  let count = 0
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const [offset] = error.pos
    if (offset <= end || count === mostSyntaxProblems) continue
    const feed = text.indexOf('\n', offset)
    end = feed === -1 ? text.length : feed
    count += 1
    found.add(offset, syntaxMessage(error))
  }
}
