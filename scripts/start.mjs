// `npm start`, `npm run try` and `npm run sandbox` on a fresh clone: installs what is needed, once, and runs the script
// that is named, with the arguments behind it. Runs on any Node.js from 20 up.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const install = () => {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return true
  console.log('Installing what is needed (once)…')
  const { status } = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (status === 0) return true
  console.error('npm ci did not succeed.')
  process.exitCode = status ?? 1
  return false
}

/** On Linux the action's own Node.js comes along as a package. */
const own = join(root, 'node_modules', '.bin', 'node')

const run = () => {
  const isOld = Number.parseInt(process.versions.node, 10) < 24
  if (isOld && !existsSync(own)) {
    console.error(
      `The action runs on Node.js 24; this is ${process.version}. On this system it does not come as a package: install it from https://nodejs.org, and try again.`
    )
    process.exitCode = 1
    return
  }
  const child = spawn(isOld ? own : process.execPath, process.argv.slice(2), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.once('close', (code) => {
    process.exitCode = code ?? 1
  })
}

if (install()) run()
