// The committed bundle as a command, as npx and pre-commit start it.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { inWorkspace, oneUser } from '../roster/workspace.ts'
import { read, root } from '../support/repository.ts'

const { bin } = JSON.parse(read('package.json'))
const [hook] = parse(read('.pre-commit-hooks.yaml'))

const run = (file: string, entry: string, ...args: readonly string[]) =>
  inWorkspace({ 'vanta-users.yml': file }, async (cwd) => {
    // No network: a proxy that nobody answers, and none of the variables of a runner.
    const env = { PATH: process.env['PATH'], HTTPS_PROXY: 'http://127.0.0.1:1' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, entry), ...args], {
      cwd,
      env,
      encoding: 'utf8'
    })
    return { status, stdout, stderr }
  })

describe('the command of package.json', () => {
  test('checks a file', async () => {
    await expect(run(oneUser(), bin['vanta-user-sync'], 'validate', 'vanta-users.yml')).resolves.toEqual({
      status: 0,
      stdout: '1 file checked, all valid: 1 user.\n',
      stderr: ''
    })
  })

  test('says in one line which Node.js it needs', () => {
    const older =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.5' } })"
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        `--import=data:text/javascript,${encodeURIComponent(older)}`,
        join(root, bin['vanta-user-sync']),
        'validate',
        'a.yml'
      ],
      { encoding: 'utf8' }
    )
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'vanta-user-sync needs Node.js 24 or later, and this is Node.js 20.19.5.\n'
    })
  })

  test('is a file that a system can run', () => {
    const file = join(root, bin['vanta-user-sync'])
    expect(read(bin['vanta-user-sync'])).toMatch(/^#!\/usr\/bin\/env node\n/)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o111).toBe(0o111)
  })
})

test('the hook for pre-commit refuses a file with a problem', async () => {
  const [entry = '', ...args] = String(hook.entry).split(' ')
  await expect(run(oneUser({ mfaEnabled: 'yes' }), entry, ...args, 'vanta-users.yml')).resolves.toEqual({
    status: 1,
    stdout: 'vanta-users.yml:9:17: mfaEnabled must be true or false, not "yes": write true.\n',
    stderr: 'There is a problem in the users files: nothing was planned.\n'
  })
  expect('access/vanta-users.yml').toMatch(new RegExp(hook.files))
})
