// The users files, all of them, as one value; or every problem of every file, in one error.
import { addressKey } from '../address.ts'
import { countProblems, Failure } from '../errors.ts'
import type { Files } from '../world.ts'
import type { Problem } from '../errors.ts'
import type { StatedGroup } from '../kinds/groups/file.ts'
import { own, say } from '../say.ts'
import { checkFile } from './check.ts'
import type { CheckedFile } from './check.ts'
import { readFiles } from './files.ts'
import type { TextFile } from './files.ts'
import { parseYaml } from './parse.ts'
import { byPlace, findings, places } from './problems.ts'
import type { Roster, WantedGroup, WantedMember, WantedTrustCenter } from './roster.ts'
import type { Named } from './tree.ts'

/** Trust Centers of several files under one `slugId` are one, at the place where it is first. */
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

/** Groups of several files under one key are one, at the place where it is first; nobody is a member twice. */
const mergeGroups = (all: readonly StatedGroup[]): readonly WantedGroup[] =>
  [...Map.groupBy(all, ({ nameOrId }) => nameOrId).values()].flatMap((parts) =>
    parts.slice(0, 1).map((first) => {
      const members = new Map<string, WantedMember>()
      for (const member of parts.flatMap((part) => part.members)) {
        const key = addressKey(member.email)
        if (!members.has(key)) members.set(key, member)
      }
      const membership = parts.find((part) => part.membership !== undefined)?.membership ?? 'include'
      return { ...first, membership, members: [...members.values()] }
    })
  )

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
    users,
    groups: groups && mergeGroups(groups),
    trustCenters: trustCenters && mergeTrustCenters(trustCenters)
  }
}

const checkText = (
  path: string,
  text: string,
  named: Named
): { file?: CheckedFile; problems: readonly Problem[] } => {
  const place = places(path, text)
  const found = findings(place)
  const root = parseYaml(text, found)
  if (root === undefined) return { problems: found.list() }
  const file = checkFile(root, { path, found, place, named })
  return { file, problems: found.list() }
}

/**
 * The users files as one value, from their texts in the order given.
 *
 * @throws {Failure} `invalid-users-file`, with every problem of every file (and `known`, found before), sorted by file,
 * line and column. What a message has from a file is a part of its own.
 */
export const rosterOf = (files: readonly TextFile[], known: readonly Problem[] = []): Roster => {
  const all: Problem[] = [...known]
  const checked: CheckedFile[] = []
  const named: Named = { ids: new Map(), memberships: new Map(), viewers: new Map() }
  for (const { path, text, blob } of files) {
    const { file, problems } = checkText(path, text, named)
    if (file !== undefined)
      checked.push(blob === undefined ? file : { ...file, file: { ...file.file, blob } })
    for (const problem of problems) all.push(problem)
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
