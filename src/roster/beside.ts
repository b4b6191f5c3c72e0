// YAML files beside those that a pattern found, and that no pattern found: perhaps somebody thinks that they count.
import path from 'node:path'
import type { Note } from '../errors.ts'
import { say, word } from '../say.ts'
import type { Files } from '../world.ts'

/** Enough to see what is wrong with the pattern. */
const mostNamed = 10

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith('.')

/** The file at a path, by its real name; undefined where there is none, or it cannot be looked at. */
const fileAt = async (target: string, root: string, files: Files): Promise<string | undefined> => {
  try {
    const real = await files.realpath(target)
    return (await files.stat(real)).isFile() ? path.relative(root, real).split(path.sep).join('/') : undefined
  } catch {
    return undefined
  }
}

/** `directories` are those in which a pattern found files; `found` are the names of all files that are read. */
export const notesOnOthers = async (
  directories: ReadonlySet<string>,
  found: ReadonlySet<string>,
  root: string,
  files: Files
): Promise<readonly Note[]> => {
  const others: string[] = []
  for (const directory of [...directories].toSorted()) {
    const names = await files.readdir(directory).catch((): string[] => [])
    for (const name of names.filter(isYaml).toSorted()) {
      const file = await fileAt(path.join(directory, name), root, files)
      if (file !== undefined && !found.has(file)) others.push(file)
    }
  }
  const more = others.length - mostNamed
  return others.slice(0, mostNamed).map((file, index) => ({
    level: 'notice',
    message: say`${word(file)} is beside files that users-file matches, but is not matched itself, so it is not read. If it holds users, add it to users-file.${index === mostNamed - 1 && more > 0 ? say` The same goes for ${more} more.` : say``}`,
    place: { file, line: 1, column: 1 }
  }))
}
