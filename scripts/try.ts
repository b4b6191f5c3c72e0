// `npm run try -- FILE… [--seed SEED.json]`: plans and applies users files of your own in a sandbox, a Vanta in memory.
// Without a seed it has people and groups, and an app without accounts, as for a first sync.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { livedInSeed, type Seed } from '../sandbox/seed.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { payloads, runStep, SHA, type StepResult } from './runner.ts'
import { terminalOf, toTerminal } from './terminal.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
const terminal = terminalOf(process.stdout, process.env)

const show = (title: string, { summary, annotations }: StepResult): void => {
  console.log(`\n━━━ ${title}\n`)
  for (const { level, message, properties } of annotations) {
    const { file, line = '1' } = properties
    console.log(`[${level}${file === undefined ? '' : ` ${file}:${line}`}] ${message}`)
  }
  console.log(`\n${toTerminal(summary, terminal)}`)
}

const readSeed = (file: string | undefined): Seed => {
  if (file === undefined) return { ...livedInSeed(new Date()), accounts: [] }
  const seed: Seed = JSON.parse(readFileSync(file, 'utf8'))
  return seed
}

const tryFiles = async (paths: readonly string[]): Promise<void> => {
  const files = Object.fromEntries(paths.map((path) => [basename(path), readFileSync(path, 'utf8')]))
  await using sandbox = await startSandbox({ seed: readSeed(values.seed), limits: 'off' })
  const { credentials } = sandbox
  sandbox.state.github.refs['main'] = SHA
  const step = {
    files,
    inputs: {
      'users-file': Object.keys(files).join('\n'),
      'api-url': sandbox.url,
      'resource-id': sandbox.resourceId,
      'client-id': credentials.clientId,
      'client-secret': credentials.clientSecret,
      'manage-client-id': credentials.manageClientId,
      'manage-client-secret': credentials.manageClientSecret,
      'offboarding-acknowledger': 'hypatia@example.com',
      comment: 'false'
    },
    env: { GITHUB_API_URL: `${sandbox.url}/github` }
  }
  const plan = await runStep({ ...step, event: 'pull_request' })
  show('The plan, as on a pull request', plan)
  if (plan.status !== 0) {
    process.exitCode = 1
    return
  }
  const applied = await runStep({ ...step, event: 'push', payload: payloads.push() })
  show('Applied, as on a push to main', applied)
  process.exitCode = applied.status
}

if (positionals.length === 0) {
  console.error('Name a users file: npm run try -- vanta-users.yml')
  process.exitCode = 2
} else {
  await tryFiles(positionals)
}
