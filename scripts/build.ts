// Builds the committed bundle: tsc emits JavaScript, ncc bundles it into dist/. The bytes are reproducible
// when ncc's working directory is the repository's root, so the script goes there first.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const outDir = process.argv[2] ?? 'dist'
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const run = (command: string, ...args: string[]) =>
  execFileSync(bin(command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  })

rmSync(join(root, 'build'), { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json')
mkdirSync(join(root, outDir), { recursive: true })
for (const name of readdirSync(join(root, outDir)))
  rmSync(join(root, outDir, name), { recursive: true, force: true })
run('ncc', 'build', 'build/index.js', '--out', outDir, '--license', 'licenses.txt', '--quiet')
