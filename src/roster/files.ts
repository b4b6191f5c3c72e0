// Finds the users files of a workspace and reads their text: inside the workspace, regular, bounded, UTF-8.
import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import path from 'node:path'
import { Failure, type Note, type Problem } from '../errors.ts'
import { compareText } from '../order.ts'
import { own, say, type Text, theirs, word } from '../say.ts'
import type { Files } from '../world.ts'
import { notesOnOthers } from './beside.ts'

const mostBytes = 16 * 1024 * 1024
const mostFiles = 1000
/** Files and directories that one pattern may match. */
const mostMatches = 10_000

/** A file's path relative to the workspace, with `/`, its text without a byte order mark, and git's id of its bytes. */
export type TextFile = Readonly<{ path: string; text: string; blob?: string }>

export const isInside = (directory: string, target: string): boolean => {
  const relative = path.relative(directory, target)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** Node.js's word for what went wrong: `ENOENT`. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error'

/** throw refused`users-file: …` in the way of say`…`. */
const refused = (...said: Parameters<typeof say>): Failure => new Failure('invalid-users-file', say(...said))

/** What an error says of what could not be read. */
const saidBy = (error: unknown, what: Text): Text =>
  error instanceof Failure
    ? error.said
    : say`${what} cannot be read (${word(errorCode(error))}): check its permissions.`

export const hasMagic = (pattern: string): boolean => /[*?[{]/.test(pattern)

/** Whether an error says that there is nothing at a path, or no directory. */
const isAbsence = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes(errorCode(error))

/** What is at a path, or undefined where nothing is. */
const kindOf = async (
  target: string,
  { stat }: Files
): Promise<'file' | 'directory' | 'other' | undefined> => {
  try {
    const stats = await stat(target)
    if (stats.isFile()) return 'file'
    return stats.isDirectory() ? 'directory' : 'other'
  } catch (error) {
    if (isAbsence(error)) return undefined
    throw error
  }
}

/** A path as messages and places name it: relative to the workspace, with `/`. */
export const nameOf = (root: string, target: string): string =>
  path.relative(root, target).split(path.sep).join('/')

export const isPassedOver = (name: string): boolean => ['.git', 'node_modules'].includes(path.basename(name))

/** Why a directory cannot be looked into, or undefined where it can, or where there is no directory. */
const shutBy = async (directory: string, { opendir, stat }: Files): Promise<string | undefined> => {
  try {
    const handle = await opendir(directory)
    await handle.close()
    // Looking up what is in a directory takes a right of its own.
    await stat(`${directory}/.`)
    return undefined
  } catch (error) {
    return isAbsence(error) ? undefined : errorCode(error)
  }
}

/**
 * What a pattern matches, as absolute paths. A directory that may not be read is refused: Node.js passes over it, and
 * says nothing.
 */
const expand = async (pattern: string, root: string, files: Files): Promise<readonly string[]> => {
  // Before it goes into a directory, Node.js asks by its path whether to exclude it; below `**`, also by bare names.
  const asked = new Set<string>()
  const exclude = (name: string): boolean => {
    const isOut = isPassedOver(name)
    if (!isOut) asked.add(name)
    return isOut
  }
  const matches: string[] = []
  for await (const match of files.glob(pattern, { cwd: root, exclude })) {
    matches.push(path.resolve(root, match))
    if (matches.length > mostMatches)
      throw refused`users-file: "${theirs(pattern)}" matches more than ${mostMatches} files and directories: narrow the pattern.`
  }
  const atTop = new Set(await files.readdir(root))
  for (const name of asked) {
    if (!name.includes(path.sep) && !atTop.has(name)) continue
    const directory = path.resolve(root, name)
    const code = await shutBy(directory, files)
    if (code !== undefined)
      throw refused`users-file: the directory "${theirs(nameOf(root, directory))}" cannot be read (${word(code)}), and "${theirs(pattern)}" leads into it: check its permissions, or narrow the pattern.`
  }
  return matches
}

/** A workspace as it was given, and without the links on the way to it. */
type Workspace = Readonly<{ given: string; root: string }>

/** An absolute path may name the workspace either way. What is outside stays as it is. */
export const fromRoot = (pattern: string, { given, root }: Workspace): string => {
  if (!path.isAbsolute(pattern)) return pattern
  const base = [given, root].find((directory) => isInside(directory, pattern))
  return base === undefined ? pattern : path.relative(base, pattern)
}

/** The files of one pattern, as absolute paths without links. Directories that a glob happens to match are passed over. */
const findPattern = async (
  pattern: string,
  workspace: Workspace,
  files: Files
): Promise<readonly string[]> => {
  const given = theirs(pattern)
  const outside = refused`users-file: "${given}" is outside the workspace: name files inside it.`
  const { root } = workspace
  const relative = fromRoot(pattern, workspace)
  const target = path.resolve(root, relative)
  if (pattern.includes('\0')) throw refused`users-file: a path holds a NUL character: remove it.`
  if (!isInside(root, target)) throw outside
  const literal = await kindOf(target, files)
  if (literal === 'directory')
    throw refused`users-file: "${given}" is a directory: name a file, or a pattern such as "${theirs(pattern.replace(/\/$/, ''))}/*.yml".`
  if (literal === undefined && !hasMagic(relative))
    throw refused`users-file: there is no file "${given}" in the workspace: check the path, and that the repository is checked out first.`
  const found: string[] = []
  for (const match of literal === undefined ? await expand(relative, root, files) : [target]) {
    const kind = await kindOf(match, files)
    if (kind === 'directory') continue
    if (kind === undefined)
      throw refused`users-file: "${theirs(nameOf(root, match))}" is a link that leads to nothing, and "${given}" matches it: fix or remove the link.`
    const real = await files.realpath(match)
    if (!isInside(root, real)) throw outside
    if (kind === 'other')
      throw refused`users-file: "${theirs(nameOf(root, real))}" is not a regular file: name a file that holds YAML.`
    found.push(real)
  }
  if (found.length === 0)
    throw refused`users-file: no file matches "${given}": check the pattern, and that the repository is checked out first.`
  return found
}

/** Reads a regular file up to the limit. The path may have become something else since it was looked at. */
const readBytes = async (real: string, { open }: Files): Promise<Buffer> => {
  // O_NONBLOCK is 0 where it does not exist (Windows); elsewhere it keeps a named pipe from blocking.
  const handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw refused`This is not a regular file: name a file that holds YAML.`
    if (stats.size > mostBytes) throw refused`The file is larger than 16 MiB: split it into several files.`
    const buffer = Buffer.allocUnsafe(Math.max(stats.size + 1, 4096))
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length)
      if (bytesRead === 0) return buffer.subarray(0, length)
      length += bytesRead
      if (length === buffer.length) throw refused`The file changed while it was read: run again.`
    }
  } finally {
    await handle.close()
  }
}

/** The line, from 1, that holds the first bytes that are not UTF-8. A line feed is never part of another character. */
const badLine = (bytes: Buffer): number => {
  let line = 1
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}

const decode = (bytes: Buffer, name: string): TextFile | Problem => {
  if (!isUtf8(bytes)) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    return {
      message: say`The file is not UTF-8${utf16 ? own(' but UTF-16') : say``}: save it as UTF-8.`,
      place: { file: name, line: badLine(bytes), column: 1 }
    }
  }
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { path: name, text: bytes.toString('utf8', bom ? 3 : 0), blob }
}

const readFile = async (real: string, name: string, files: Files): Promise<TextFile | Problem> => {
  try {
    return decode(await readBytes(real, files), name)
  } catch (error) {
    return { message: saidBy(error, say`The file`), place: { file: name, line: 1, column: 1 } }
  }
}

/**
 * Reads all files that the patterns name: paths or globs, relative to `workspace` or absolute inside it. Each
 * file is read once, whatever links and patterns lead to it, under its real path; files are sorted by path. `notes` name
 * the YAML files beside them.
 */
export const readFiles = async (
  patterns: readonly string[],
  workspace: string,
  files: Files
): Promise<
  Readonly<{ files: readonly TextFile[]; problems: readonly Problem[]; notes?: readonly Note[] }>
> => {
  const nothing = (message: Text) => ({ files: [], problems: [{ message }] })
  const root = await files.realpath(workspace).catch(errorCode)
  if (!path.isAbsolute(root))
    return nothing(
      say`The workspace "${theirs(workspace)}" (GITHUB_WORKSPACE) cannot be read (${word(root)}): check out the repository first.`
    )
  const both = { given: path.resolve(workspace), root }
  const found = new Map<string, string>()
  const directories = new Set<string>()
  const problems: Problem[] = []
  for (const pattern of patterns) {
    try {
      for (const real of await findPattern(pattern, both, files)) {
        found.set(nameOf(root, real), real)
        if (hasMagic(pattern)) directories.add(path.dirname(real))
      }
    } catch (error) {
      problems.push({ message: saidBy(error, say`users-file: "${theirs(pattern)}"`) })
    }
  }
  if (found.size > mostFiles)
    return nothing(say`users-file: ${found.size} files match, more than ${mostFiles}: narrow the pattern.`)
  if (patterns.length === 0)
    problems.push({ message: say`users-file: no path is given: name at least one file.` })
  const texts: TextFile[] = []
  for (const [name, real] of [...found].toSorted(([a], [b]) => compareText(a, b))) {
    const read = await readFile(real, name, files)
    if ('text' in read) texts.push(read)
    else problems.push(read)
  }
  return {
    files: texts,
    problems,
    notes: await notesOnOthers(directories, new Set(found.keys()), root, files)
  }
}
