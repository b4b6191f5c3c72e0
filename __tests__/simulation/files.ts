// The few calls of `node:fs/promises` that the action makes, over a map of paths.
import { posix } from 'node:path'
import type { Files } from '../../src/world.ts'

/** A path as this map has it, whatever the system of the machine calls it. */
export const keyOf = (path: unknown): string =>
  posix.resolve(
    String(path)
      .replace(/^[A-Za-z]:/, '')
      .replaceAll('\\', '/')
  )

const absent = (path: unknown): Error =>
  Object.assign(new Error(`ENOENT: there is no ${String(path)}`), { code: 'ENOENT' })

/** Files by absolute path. No case names them by a pattern, so `glob` finds nothing. */
export const filesOf = (files: Map<string, string>): Files => {
  let folders = 0
  const look = (path: unknown) => {
    const name = keyOf(path)
    const text = files.get(name)
    if (text === undefined && ![...files.keys()].some((other) => other.startsWith(`${name}/`)))
      throw absent(path)
    return {
      isFile: () => text !== undefined,
      isDirectory: () => text === undefined,
      isSymbolicLink: () => false,
      size: text === undefined ? 0 : Buffer.byteLength(text)
    }
  }
  const read = (path: unknown): string => {
    const text = files.get(keyOf(path))
    if (text === undefined) throw absent(path)
    return text
  }
  const calls = {
    stat: async (path: unknown) => look(path),
    lstat: async (path: unknown) => look(path),
    realpath: async (path: unknown) => keyOf(path),
    mkdir: async () => undefined,
    mkdtemp: async (prefix: string) => `${prefix}${(folders += 1)}`,
    readFile: async (path: unknown) => read(path),
    writeFile: async (path: unknown, text: unknown) => void files.set(keyOf(path), String(text)),
    readdir: async (path: unknown) => {
      const folder = `${keyOf(path)}/`
      const names = [...files.keys()].filter((name) => name.startsWith(folder))
      return [...new Set(names.map((name) => name.slice(folder.length).split('/')[0] ?? ''))]
    },
    opendir: async (path: unknown) => {
      look(path)
      return { close: async () => undefined }
    },
    glob: async function* () {},
    open: async (path: unknown) => {
      const stats = look(path)
      const bytes = Buffer.from(read(path))
      let offset = 0
      return {
        stat: async () => stats,
        read: async (into: Buffer, start: number) => {
          const bytesRead = bytes.copy(into, start, offset)
          offset += bytesRead
          return { bytesRead }
        },
        close: async () => undefined
      }
    }
  }
  return calls as unknown as Files
}
