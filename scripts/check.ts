// Every check that is not a test, one after the other; ends with a failure if any of them fails.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const failed: string[] = []

const check = (name: string, command: string, ...args: string[]): void => {
  const started = performance.now()
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: false
  })
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (status !== 0) failed.push(name)
}

/** The committed bundle is what the sources give, byte by byte. */
const checkBundle = (): void => {
  const fresh = mkdtempSync(join(tmpdir(), 'bundle-'))
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', relative(root, fresh)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  })
  const names = (folder: string): string[] => readdirSync(folder).toSorted()
  const committed = join(root, 'dist')
  const same =
    status === 0 &&
    names(fresh).join() === names(committed).join() &&
    names(fresh).every((name) => readFileSync(join(fresh, name)).equals(readFileSync(join(committed, name))))
  rmSync(fresh, { recursive: true, force: true })
  console.log(
    `${same ? 'ok    ' : 'FAILED'} the bundle is up to date${same ? '' : ': run npm run bundle, and commit dist/'}`
  )
  if (!same) failed.push('the bundle is up to date')
}

for (const [name, script] of [
  ['types', 'typecheck'],
  ['lint', 'lint'],
  ['format', 'format:check'],
  ['nothing unused', 'unused'],
  ['generated files are up to date', 'generate']
] as const)
  check(name, 'npm', 'run', '--silent', script, ...(script === 'generate' ? ['--', '--check'] : []))
checkBundle()

console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
