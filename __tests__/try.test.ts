// `npm run try`, as somebody would start it on a file of their own.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startSandbox } from '../sandbox/sandbox.ts'
import { livedInSeed } from '../sandbox/seed.ts'
import { snippet } from './support/world.ts'

const script = join(import.meta.dirname, '..', 'scripts', 'try.ts')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'try-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = async (args: readonly string[]) => {
  try {
    const env = { ...process.env, INIT_CWD: folder }
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { env })
    return { code: 0, stdout }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, stdout }
  }
}
const tried = async (file: string, text: string, ...more: readonly string[]) => {
  await writeFile(join(folder, file), text)
  return run([file, ...more])
}

test('a file of one’s own is planned, and then applied', async () => {
  const { code, stdout } = await tried('mine.yml', snippet('users-file'))
  expect(code).toBe(0)
  expect(stdout).toMatch(/The plan, as on a pull request[^]*3[^]*Applied, as on a push to main/)
})

test('a file with a mistake says where, and nothing is applied', async () => {
  const { code, stdout } = await tried('wrong.yml', 'users:\n  - uniqueId: 7\n')
  expect(code).toBe(1)
  expect(stdout).toMatch(/\[error wrong\.yml:2\] /)
  expect(stdout).not.toContain('Applied')
})

test('a seed of one’s own, as documented, is what the file is compared with', async () => {
  const documented = snippet('seed', 'docs/sandbox.md')
  const seed = join(folder, 'seed.json')
  await writeFile(seed, documented)
  const { code, stdout } = await tried('mine.yml', snippet('users-file'), '--seed', seed)
  expect(code).toBe(0)
  expect(stdout).toContain('u-1')
})

test('the hour of docs/sandbox.md can be followed, and leaves two apps as they were', async () => {
  await using sandbox = await startSandbox({ seed: livedInSeed(new Date()), limits: 'off' })
  const held = (): unknown =>
    [sandbox.state.accounts, ...Object.values(sandbox.state.otherResources)].map((accounts) =>
      accounts.map(({ updatedAt: _, ...row }) => row)
    )
  const before = held()
  const commands = [...snippet('hour', 'docs/sandbox.md').matchAll(/^npm run try -- (.*)$/gm)]
  let digest = ''
  for (const [, line = ''] of commands) {
    const args = line.replace('$S', sandbox.url).replace('DIGEST', digest).split(' ')
    const { code, stdout } = await run(args)
    expect([line, code]).toEqual([line, 0])
    digest = /^plan-digest: (\w+)$/m.exec(stdout)?.[1] ?? digest
  }
  expect(commands.length).toBeGreaterThan(6)
  expect(held()).toEqual(before)
})
