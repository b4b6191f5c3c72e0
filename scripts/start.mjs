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

const install = () => {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return true
  console.log('Installing what the demo needs (once)…')
  return npm('ci', '--no-audit', '--no-fund', '--loglevel=error')
}

/** On Linux the action's own Node.js comes along as a package, and `npm run` finds it before the machine's. */
const hasNode24 = () =>
  existsSync(join(root, 'node_modules', '.bin', 'node')) || Number.parseInt(process.versions.node, 10) >= 24

if (install()) {
  if (hasNode24()) npm('run', '--silent', 'demo', '--', ...process.argv.slice(2))
  else {
    console.error(
      `The action runs on Node.js 24; this is ${process.version}. On this system it does not come as a package: install it from https://nodejs.org, and run npm start again.`
    )
    process.exitCode = 1
  }
}
