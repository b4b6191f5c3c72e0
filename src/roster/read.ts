// The users files, all of them, as one value; or every problem of every file, in one error.
import { Failure } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { checkFile } from './check.ts'
import type { CheckedFile } from './check.ts'
import type { Named } from './explain.ts'
import { readFiles } from './files.ts'
import { parseYaml } from './parse.ts'
import { byPlace, findings, places, showing } from './problems.ts'
import type { Show } from './problems.ts'
import type { Roster, WantedTrustCenter } from './roster.ts'

/** Trust Centers of several files under one `slugId` are one, at the place where it stands first. */
const mergeTrustCenters = (all: readonly WantedTrustCenter[]): readonly WantedTrustCenter[] => {
  const bySlug = new Map<string, WantedTrustCenter>()
  for (const center of all) {
    const first = bySlug.get(center.slugId)
    bySlug.set(
      center.slugId,
      first === undefined ? center : { ...first, viewers: [...first.viewers, ...center.viewers] }
    )
  }
  return [...bySlug.values()]
}

/** Lists of the files that have the key, one after the other; undefined where no file has it. */
const joined = <T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined => {
  const present = lists.filter((list) => list !== undefined)
  return present.length === 0 ? undefined : present.flat()
}

/** Several files as one value. A key that no file has stays undefined; `users: []` in all is an empty list. */
const merge = (files: readonly CheckedFile[]): Roster => {
  const users = joined(files.map((file) => file.users))
  const groups = joined(files.map((file) => file.groups))
  const trustCenters = joined(files.map((file) => file.trustCenters))
  return {
    files: files.map(({ file }) => file),
    ...(users && { users }),
    ...(groups && { groups }),
    ...(trustCenters && { trustCenters: mergeTrustCenters(trustCenters) })
  }
}

const checkText = (
  path: string,
  text: string,
  named: Named,
  show: Show
): { file?: CheckedFile; problems: readonly Problem[] } => {
  const place = places(path, text)
  const found = findings(place)
  const root = parseYaml(text, found, show)
  if (root === undefined) return { problems: found.list() }
  const file = checkFile(root, { path, found, show, place, named })
  return { file, problems: found.list() }
}

/**
 * Reads the users files that `patterns` name (paths or globs, relative to `workspace`), sorted by path.
 *
 * @throws {Failure} `invalid-users-file`, with every problem of every file, sorted by file, line and column.
 * With `quoteValues: false` no value and no unknown key of a file stands in any message.
 */
export const readRoster = async (options: {
  patterns: readonly string[]
  workspace: string
  quoteValues?: boolean
}): Promise<Roster> => {
  const show = showing(options.quoteValues !== false)
  const { files, problems } = await readFiles(options.patterns, options.workspace)
  const all: Problem[] = [...problems]
  const checked: CheckedFile[] = []
  const named: Named = { ids: new Map(), groups: new Map(), viewers: new Map() }
  for (const { path, text } of files) {
    const { file, problems: more } = checkText(path, text, named, show)
    if (file !== undefined) checked.push(file)
    all.push(...more)
  }
  if (all.length > 0) {
    const count = all.length === 1 ? 'There is a problem' : `There are ${all.length} problems`
    throw new Failure(
      'invalid-users-file',
      `${count} in the users files: nothing was planned.`,
      all.toSorted(byPlace)
    )
  }
  return merge(checked)
}
