// `npm start` on a fresh clone: installs what is needed, once, and shows the demo. Runs on any Node.js from 20 up.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const npm = (...args) => {
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (error !== undefined || status !== 0) {
    console.error(`npm ${args.join(' ')} did not succeed.`)
    process.exitCode = status ?? 1
    return false
  }
  return true
}

if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  console.log('Installing what the demo needs (once)…')
  if (npm('ci', '--no-audit', '--no-fund', '--loglevel=error')) npm('run', '--silent', 'demo')
} else npm('run', '--silent', 'demo')
