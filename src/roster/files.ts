// Finds the users files of a workspace and reads their text: inside the workspace, regular, bounded, UTF-8.
import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { glob, open, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../errors.ts'

const mostBytes = 16 * 1024 * 1024
const mostFiles = 1000

/** A file's path relative to the workspace, with `/`, and its text without a byte order mark. */
export type TextFile = Readonly<{ path: string; text: string }>

/** `real` is the absolute path with links resolved; `name` is relative to the workspace, with `/`. */
type Found = Readonly<{ real: string; name: string }>

export const isInside = (directory: string, target: string): boolean => {
  const relative = path.relative(directory, target)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** Node.js's word for what went wrong: `ENOENT`. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error'

const hasMagic = (pattern: string): boolean => /[*?[{]/.test(pattern)

/** What stands at a path, or undefined where nothing does. */
const kindOf = async (target: string): Promise<'file' | 'directory' | 'other' | undefined> => {
  try {
    const stats = await stat(target)
    if (stats.isFile()) return 'file'
    return stats.isDirectory() ? 'directory' : 'other'
  } catch (error) {
    if (
      ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes(
        errorCode(error)
      )
    )
      return undefined
    throw error
  }
}

const isPassedOver = (name: string): boolean => ['.git', 'node_modules'].includes(path.basename(name))

const expand = async (pattern: string, root: string): Promise<readonly string[]> => {
  const matches: string[] = []
  for await (const match of glob(pattern, { cwd: root, exclude: isPassedOver })) {
    matches.push(path.resolve(root, match))
    if (matches.length > mostFiles * 10) break
  }
  return matches
}

/** The files of one pattern. Directories that a glob happens to match are passed over. */
const findPattern = async (pattern: string, root: string): Promise<readonly Found[] | string> => {
  const outside = `users-file: "${pattern}" leads out of the workspace: name files inside it.`
  const target = path.resolve(root, pattern)
  if (pattern.includes('\0')) return 'users-file: a path holds a NUL character: remove it.'
  if (!isInside(root, target)) return outside
  const literal = await kindOf(target)
  if (literal === 'directory') {
    return `users-file: "${pattern}" is a directory: name a file, or a pattern such as "${pattern.replace(/\/$/, '')}/*.yml".`
  }
  if (literal === undefined && !hasMagic(pattern)) {
    return `users-file: there is no file "${pattern}" in the workspace: check the path, and that the repository is checked out before.`
  }
  const found: Found[] = []
  for (const match of literal === undefined ? await expand(pattern, root) : [target]) {
    const kind = await kindOf(match)
    if (kind === undefined || kind === 'directory') continue
    const real = await realpath(match)
    if (!isInside(root, real)) return outside
    const name = path.relative(root, real).split(path.sep).join('/')
    if (kind === 'other') return `users-file: "${name}" is not a regular file: name a file that holds YAML.`
    found.push({ real, name })
  }
  if (found.length === 0)
    return `users-file: no file matches "${pattern}": check the pattern, and that the repository is checked out before.`
  return found
}

const tooLarge = 'The file is larger than 16 MiB: split it into several files.'

/** Reads a regular file up to the limit. The path may have become something else since it was looked at. */
const readBytes = async (real: string): Promise<Buffer | string> => {
  // O_NONBLOCK is 0 where it does not exist (Windows); elsewhere it keeps a named pipe from blocking.
  const handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) return 'This is not a regular file: name a file that holds YAML.'
    if (stats.size > mostBytes) return tooLarge
    const buffer = Buffer.allocUnsafe(Math.max(stats.size + 1, 4096))
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length)
      if (bytesRead === 0) return buffer.subarray(0, length)
      length += bytesRead
      if (length === buffer.length) return 'The file changed while it was read: run again.'
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
      message: `The file is not UTF-8${utf16 ? ' but UTF-16' : ''}: save it as UTF-8.`,
      place: { file: name, line: badLine(bytes), column: 1 }
    }
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { path: name, text: bytes.toString('utf8', bom ? 3 : 0) }
}

const readFile = async ({ real, name }: Found): Promise<TextFile | Problem> => {
  const place = { file: name, line: 1, column: 1 }
  try {
    const bytes = await readBytes(real)
    return typeof bytes === 'string' ? { message: bytes, place } : decode(bytes, name)
  } catch (error) {
    return { message: `The file cannot be read (${errorCode(error)}): check its permissions.`, place }
  }
}

/**
 * Reads all files that the patterns name: paths or globs, relative to `workspace` or absolute inside it. Each
 * file is read once, whatever links and patterns lead to it, under its real path; files are sorted by path.
 */
export const readFiles = async (
  patterns: readonly string[],
  workspace: string
): Promise<Readonly<{ files: readonly TextFile[]; problems: readonly Problem[] }>> => {
  const root = await realpath(workspace)
  const found = new Map<string, string>()
  const problems: Problem[] = []
  for (const pattern of patterns) {
    try {
      const result = await findPattern(pattern, root)
      if (typeof result === 'string') problems.push({ message: result })
      else for (const { real, name } of result) found.set(name, real)
    } catch (error) {
      problems.push({
        message: `users-file: "${pattern}" cannot be read (${errorCode(error)}): check its permissions.`
      })
    }
  }
  if (found.size > mostFiles) {
    return {
      files: [],
      problems: [
        { message: `users-file: ${found.size} files match, more than ${mostFiles}: narrow the pattern.` }
      ]
    }
  }
  if (patterns.length === 0)
    problems.push({ message: 'users-file: no path is given: name at least one file.' })
  const files: TextFile[] = []
  for (const name of [...found.keys()].toSorted()) {
    const read = await readFile({ real: found.get(name) ?? '', name })
    if ('text' in read) files.push(read)
    else problems.push(read)
  }
  return { files, problems }
}
