// Builds the committed bundle (`npm run bundle`; a script named build would make npx install every development
// dependency first). A finished bundle takes the old one's place file by file, so that a run of the action never meets
// half a bundle.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'
import { licenceTexts, packagesOf } from './licenses.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const outDir = join(root, process.argv[2] ?? 'dist')
const lock = join(root, 'node_modules', '.build-lock')
const fresh = join(root, 'build', 'bundle')

/** One build at a time; a lock that is left over gives way after two minutes. */
const takeLock = async (): Promise<void> => {
  for (let tries = 0; tries < 240; tries += 1) {
    try {
      mkdirSync(lock)
      return
    } catch {
      await setTimeout(500)
    }
  }
}

const copyInPlace = (from: string, to: string): void => {
  copyFileSync(from, `${to}.new`)
  chmodSync(`${to}.new`, to.endsWith('index.js') ? 0o755 : 0o644)
  renameSync(`${to}.new`, to)
}

await takeLock()
try {
  const files = await bundle('src/entry.ts', fresh)
  // It is a command, too.
  const start = join(fresh, 'index.js')
  writeFileSync(start, `#!/usr/bin/env node\n${readFileSync(start, 'utf8')}`)
  writeFileSync(join(fresh, 'licenses.txt'), licenceTexts(root, packagesOf(files)))
  const names = readdirSync(fresh)
  mkdirSync(outDir, { recursive: true })
  // What names the others comes after them.
  for (const name of [...names.filter((other) => other !== 'index.js'), 'index.js'])
    copyInPlace(join(fresh, name), join(outDir, name))
  for (const name of readdirSync(outDir))
    if (!names.includes(name)) rmSync(join(outDir, name), { recursive: true, force: true })
} finally {
  rmSync(lock, { recursive: true, force: true })
}
