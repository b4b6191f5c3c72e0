// This repository's own files, for tests of what they say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const root = join(import.meta.dirname, '..', '..')

/** The text of a file, by its path in the repository. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor

/** A workflow to copy, and how actions/github-script runs a script of it: as the body of a function with these names. */
export const exampleWorkflow = (name: string) => ({
  workflow: parse(read(`examples/workflows/${name}.yml`)),
  runScript: (script: string, given: Readonly<Record<string, unknown>>): Promise<void> =>
    AsyncFunction(...Object.keys(given), script)(...Object.values(given))
})
