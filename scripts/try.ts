// `npm run try -- FILE…`: plans users files of your own in a sandbox, a Vanta in memory, and applies them.
//   --seed SEED.json    what Vanta has; without it, people and groups, and an app without accounts, as for a first sync
//   --in URL            in a sandbox that runs (`npm run sandbox`), whose company stays as each run leaves it
//   --as EVENT          one run: pull_request, push, schedule …
//   --with INPUT=VALUE  an input of the action; may be given several times
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { livedInSeed, type Seed } from '../sandbox/seed.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { accountInputs, manageInputs, runStep, SHA, type StepResult } from './runner.ts'
import { terminalOf, toTerminal } from './terminal.ts'

type Place = Pick<Sandbox, 'url' | 'credentials' | 'resourceId'>

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    in: { type: 'string' },
    as: { type: 'string' },
    with: { type: 'string', multiple: true, default: [] }
  }
})
const terminal = terminalOf(process.stdout, process.env)
/** npm runs scripts in the repository's folder, wherever they were called. */
const located = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path)

const show = (scene: string, { summary, annotations, outputs }: StepResult): void => {
  console.log(`\n━━━ ${scene}\n`)
  for (const { level, message, properties } of annotations) {
    const { title, file, line = '1' } = properties
    const head = `${level}${file === undefined ? '' : ` ${file}:${line}`}`
    console.log(`[${head}] ${title === undefined ? '' : `${title}: `}${message}`)
  }
  console.log(`\n${toTerminal(summary, terminal)}`)
  const digest = outputs['plan-digest'] ?? ''
  if (values.as !== undefined && digest !== '') console.log(`plan-digest: ${digest}`)
}

const readSeed = (file: string | undefined): Seed => {
  if (file === undefined) return { ...livedInSeed(new Date()), accounts: [] }
  const seed: Seed = JSON.parse(readFileSync(located(file), 'utf8'))
  return seed
}

/** A sandbox that runs already; our commit becomes the tip of its branch, and nothing waits. */
const running = async (url: string): Promise<Place> => {
  const change = { limits: 'off', github: { refs: { main: SHA } } }
  await fetch(new URL('/_sandbox/state', url), { method: 'POST', body: JSON.stringify(change) })
  const place: Place = JSON.parse(await (await fetch(new URL('/_sandbox/', url))).text())
  return place
}

/** One run of the action; what it writes beside the files, as an export does, is kept. */
const run = async (paths: readonly string[], place: Place, event: string) => {
  const names = paths.map((path) => basename(path))
  const present = paths.filter((path) => existsSync(path))
  const workspace = mkdtempSync(join(tmpdir(), 'try-'))
  for (const path of present) copyFileSync(path, join(workspace, basename(path)))
  const result = await runStep({
    workspace,
    event,
    ...(event === 'schedule' ? { payload: { schedule: '17 * * * *' } } : {}),
    inputs: {
      'users-file': names.join('\n'),
      ...accountInputs(place),
      ...manageInputs(place, 'hypatia@example.com'),
      'github-token': place.credentials.githubToken,
      comment: 'false',
      ...Object.fromEntries(values.with.map((input) => input.split(/=(.*)/s)))
    },
    env: { GITHUB_API_URL: `${place.url}/github` }
  })
  for (const path of paths) {
    const written = join(workspace, basename(path))
    if (!present.includes(path) && existsSync(written)) copyFileSync(written, path)
  }
  rmSync(workspace, { recursive: true })
  return result
}

const planAndApply = async (paths: readonly string[], place: Place): Promise<number | null> => {
  const plan = await run(paths, place, 'pull_request')
  show('The plan, as on a pull request', plan)
  if (plan.status !== 0) return plan.status
  const applied = await run(paths, place, 'push')
  show('Applied, as on a push to main', applied)
  return applied.status
}

const tryFiles = async (paths: readonly string[], place: Place): Promise<number | null> => {
  const event = values.as
  if (event === undefined) return planAndApply(paths, place)
  const result = await run(paths, place, event)
  show(`A run, as on ${event}`, result)
  return result.status
}

const paths = positionals.map(located)
if (paths.length === 0) {
  console.error('Name a users file: npm run try -- vanta-users.yml')
  process.exitCode = 2
} else if (values.in !== undefined) {
  process.exitCode = (await tryFiles(paths, await running(values.in))) ?? 1
} else {
  await using sandbox = await startSandbox({ seed: readSeed(values.seed), limits: 'off' })
  sandbox.state.github.refs['main'] = SHA
  process.exitCode = (await tryFiles(paths, sandbox)) ?? 1
}
