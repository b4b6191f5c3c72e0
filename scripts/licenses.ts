// Which packages are in the bundle, as the bundler says, and their licences in one text to go with it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = /^(node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*)\//

/** The folder of the package that a file is of, such as `node_modules/@actions/core`. */
export const packageOf = (name: string): string | undefined => PACKAGE.exec(name)?.[1]

/** The folders of the packages that files are of, sorted. */
export const packagesOf = (files: readonly string[]): string[] =>
  [...new Set(files.flatMap((name) => packageOf(name) ?? []))].toSorted()

const licenceOf = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name))
  if (file === undefined) throw new Error(`${folder} is bundled, but has no licence that could go with it.`)
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}

/**
 * `name@version (licence)` and the text of the licence, for each package.
 * @throws {Error} for a package without a licence, which may not be passed on.
 */
export const licenceTexts = (root: string, folders: readonly string[]): string =>
  folders
    .map((folder) => {
      const path = join(root, folder)
      const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
      return `${String(manifest['name'])}@${String(manifest['version'])} (${String(manifest['license'])})\n\n${licenceOf(path)}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
