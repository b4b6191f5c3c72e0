// What the README shows is run: its users files, its workflow, its commands, and the files it points at.
import { describe, expect, test } from '@jest/globals'
import { accountInputs } from '../scripts/runner.ts'
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { runStep } from './support/step.ts'
import { startSandbox } from './support/checked-sandbox.ts'
import { listening } from './support/front.ts'
import { read } from './support/repository.ts'
import { snippet } from './support/world.ts'

const readme = read('README.md')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))

describe('the README', () => {
  test('shows accounts that a run brings about', async () => {
    await using sandbox = await startSandbox({ limits: 'off' })
    const step = await runStep({
      files: { 'vanta-users.yml': snippet('users-file') },
      inputs: accountInputs(sandbox)
    })
    expect(step.outputs).toMatchObject({ created: '3', 'failure-reason': '' })
  })

  test('makes a valid file of a CSV, for everybody in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'csv-'))
    const people = Array.from({ length: 150 }, (_, n) => `u-${n},Person ${n},person${n}@example.com`)
    await writeFile(join(folder, 'people.csv'), `uniqueId,fullName,email\n${people.join('\n')}\n`)
    execFileSync('sh', ['-c', snippet('from-csv')], { cwd: folder })
    await using sandbox = await startSandbox({ limits: 'off' })
    const step = await runStep({ workspace: folder, inputs: accountInputs(sandbox) })
    expect(step.outputs).toMatchObject({ created: '150', 'failure-reason': '' })
    await rm(folder, { recursive: true })
  })

  test('makes a valid file of a SQL query, for everybody in it', async () => {
    const database = new DatabaseSync(':memory:')
    database.exec('CREATE TABLE users (id INTEGER, name, email, is_admin, created_at, disabled_at)')
    const insert = database.prepare('INSERT INTO users VALUES (?, ?, ?, ?, ?, ?)')
    for (let id = 1; id <= 151; id += 1)
      insert.run(id, `Person ${id}`, `p${id}@example.com`, id === 1 ? 1 : 0, '2024-05-01 10:00:00', null)
    database.exec("UPDATE users SET disabled_at = '2026-01-01' WHERE id = 151")
    const [, query = ''] = /"\n([^"]*)"/.exec(snippet('from-sqlite', 'docs/recipes.md')) ?? []
    const [json] = Object.values(database.prepare(query).get() ?? {})
    await using sandbox = await startSandbox({ limits: 'off' })
    const step = await runStep({
      files: { 'vanta-users.yml': String(json) },
      inputs: accountInputs(sandbox)
    })
    expect(step.outputs).toMatchObject({ created: '150', 'failure-reason': '' })
  })

  test('tells Slack the verdict, and only where something changed or failed', async () => {
    const [step] = parse(snippet('slack', 'docs/recipes.md'))
    expect(step.if).toBe(
      "always() && (steps.vanta.outputs.failure-reason != '' || (steps.vanta.outputs.applied == 'true' && steps.vanta.outputs.changed == 'true'))"
    )
    const told = Promise.withResolvers<string>()
    const slack = createServer((request, response) => {
      let body = ''
      request.on('data', (text: Buffer) => (body += text.toString()))
      request.on('end', () => {
        response.end('ok')
        told.resolve(body)
      })
    })
    await using server = await listening(slack)
    const WEBHOOK = `http://127.0.0.1:${server.port}/`
    await promisify(execFile)('sh', ['-c', step.run], {
      env: { ...process.env, VERDICT: 'Vanta sync: it\'s 1 "removed"', WEBHOOK }
    })
    expect(JSON.parse(await told.promise)).toEqual({ text: 'Vanta sync: it\'s 1 "removed"' })
  })

  test('names commands that exist', () => {
    const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
    expect(scripts).toHaveProperty('start')
    expect(scripts).toHaveProperty('test')
  })
})
