// Builds the committed bundle (`npm run bundle`; a script named build would make npx install every development
// dependency first): tsc emits JavaScript, ncc bundles it, and esbuild takes out what nothing uses. The
// bytes are reproducible when ncc's working directory is the repository's root, so the script goes there first. A
// finished bundle takes the old one's place file by file, so that a run of the action never meets half a bundle.
import { execFileSync } from 'node:child_process'
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
import { type Chunk, nameChunks } from './chunks.ts'
import { bundledPackages, licenceTexts, type Stats } from './licenses.ts'
import { slim } from './slim.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const outDir = join(root, process.argv[2] ?? 'dist')
const lock = join(root, 'node_modules', '.build-lock')
const fresh = join(root, 'build', 'bundle')
const run = (command: string, ...args: string[]) =>
  execFileSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  })

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
  rmSync(join(root, 'build'), { recursive: true, force: true })
  run('tsc', '-p', 'tsconfig.build.json')
  const statsFile = join('build', 'stats.json')
  run('ncc', 'build', 'build/index.js', '--out', 'build/bundle', '--stats-out', statsFile, '--quiet')
  // ncc's own list of licences leaves out every package whose modules it joins into one, so ours is written here.
  const stats: Stats & { chunks: Chunk[] } = JSON.parse(readFileSync(join(root, statsFile), 'utf8'))
  writeFileSync(join(fresh, 'licenses.txt'), licenceTexts(root, bundledPackages(stats)))
  // The runner starts the entry, which looks at its Node.js before anything else is loaded.
  renameSync(join(fresh, 'index.js'), join(fresh, 'run.js'))
  nameChunks(fresh, 'run.js', stats.chunks)
  const entry = readFileSync(join(root, 'build', 'entry.js'), 'utf8').replace('./index.js', './run.js')
  // It is a command, too.
  writeFileSync(join(fresh, 'index.js'), `#!/usr/bin/env node\n${entry}`)
  const names = readdirSync(fresh)
  for (const name of names.filter((candidate) => candidate.endsWith('.js'))) slim(join(fresh, name))
  mkdirSync(outDir, { recursive: true })
  // What names other files comes after them.
  const last = ['run.js', 'index.js']
  for (const name of names.toSorted((a, b) => last.indexOf(a) - last.indexOf(b)))
    copyInPlace(join(fresh, name), join(outDir, name))
  for (const name of readdirSync(outDir))
    if (!names.includes(name)) rmSync(join(outDir, name), { recursive: true, force: true })
} finally {
  rmSync(lock, { recursive: true, force: true })
}
