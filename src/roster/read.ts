// The users files, all of them, as one value; or every problem of every file, in one error.
import { countProblems, Failure } from '../errors.ts'
import type { Files } from '../world.ts'
import type { Problem } from '../errors.ts'
import { own, say } from '../say.ts'
import { checkFile, sections } from './check.ts'
import type { CheckedFile } from './check.ts'
import { readFiles } from './files.ts'
import type { TextFile } from './files.ts'
import { parseYaml, places } from './parse.ts'
import { byPlace, findings } from './problems.ts'
import type { Roster } from './roster.ts'
import type { Named } from './tree.ts'

/** Several files as one value. A key that no file has stays undefined; `users: []` in all is an empty list. */
const merge = (files: readonly CheckedFile[]): Roster => ({
  files: files.map(({ file }) => file),
  ...Object.fromEntries(
    [...sections].flatMap(([key, section]) => {
      const present = files.filter(({ parts }) => parts.has(key)).map(({ parts }) => parts.get(key))
      return present.length === 0 ? [] : [[key, section.merge(present)]]
    })
  )
})

/**
 * The users files as one value, from their texts in the order given.
 *
 * @throws {Failure} `invalid-users-file`, with every problem of every file (and `known`, found before), sorted by file,
 * line and column. What a message has from a file is a part of its own.
 */
export const rosterOf = (files: readonly TextFile[], known: readonly Problem[] = []): Roster => {
  const all: Problem[] = [...known]
  const checked: CheckedFile[] = []
  const named: Named = new Map()
  for (const { path, text, blob } of files) {
    const place = places(path, text)
    const found = findings(place)
    const root = parseYaml(text, found)
    if (root !== undefined) checked.push(checkFile(root, { path, blob, found, place, named }))
    for (const problem of found.list()) all.push(problem)
  }
  if (all.length > 0) {
    const number = countProblems(all)
    const count = number === 1 ? own('There is a problem') : say`There are ${number} problems`
    throw new Failure(
      'invalid-users-file',
      say`${count} in the users files: nothing was planned.`,
      all.toSorted(byPlace)
    )
  }
  return merge(checked)
}

/**
 * Reads the users files that `patterns` name (paths or globs, relative to `workspace`), sorted by path.
 *
 * @throws {Failure} As `rosterOf`; files that are missing, outside the workspace or not readable are problems too.
 */
export const readRoster = async (options: {
  patterns: readonly string[]
  workspace: string
  files: Files
}): Promise<Roster> => {
  const { files, problems, notes = [] } = await readFiles(options.patterns, options.workspace, options.files)
  const roster = rosterOf(files, problems)
  return notes.length === 0 ? roster : { ...roster, notes }
}
