// A part of a users file, under a key of its own: how it begins, how it is read, and how several files are one.
import type { Defaults } from '../kinds/accounts/file.ts'
import type { Text } from '../say.ts'
import type { Entry } from './parse.ts'
import type { FileDesk } from './tree.ts'

export type Section<Wanted> = Readonly<{
  shape: 'list' | 'map'
  /** What to write below the key: `write "- uniqueId: …" entries below it`. */
  example: Text
  /** Reads what one file has under the key. What is not valid is reported to the desk and left out. */
  read: (entry: Entry, desk: FileDesk, defaults: Defaults) => Wanted
  /** What several files have under the key, as one. */
  merge: (files: readonly Wanted[]) => Wanted
  /** What is counted of it, and how many there are. */
  noun: string
  count: (wanted: Wanted) => number
}>
