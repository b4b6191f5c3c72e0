// The demo: a company's day with the action, against a Vanta in memory. A pull request shows the plan, the merge applies
// it, and an hourly run corrects what somebody changed by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { act } from '../sandbox/actions.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { livedInSeed } from '../sandbox/seed.ts'
import { payloads, runStep, SHA, type Step, type StepResult } from './runner.ts'
import { stylesOf, terminalOf, toTerminal } from './terminal.ts'

// `--page FILE` keeps the pull request's comment, of which the README's picture is made.
const { values } = parseArgs({ options: { page: { type: 'string' } } })
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const terminal = terminalOf(process.stdout, process.env)
const { bold } = stylesOf(terminal.color)
const rule = (title: string): void =>
  console.log(`\n${bold(`━━━ ${title} ${'━'.repeat(Math.max(0, terminal.width - title.length - 5))}`)}\n`)

await using sandbox = await startSandbox({ seed: livedInSeed(new Date()) })
const { credentials } = sandbox

// What GitHub knows: the tip of the branch, and the file as it was before the pull request, with Katherine in it.
const users = readFileSync(join(root, 'examples', 'vanta-users.yml'), 'utf8')
const before = users.replace(
  /^ *# u-1010,.*$/m,
  `  - uniqueId: u-1010
    fullName: Katherine Johnson
    email: katherine@example.com
    permissionLevel: EDITOR
    createdTimestamp: 2023-11-20`
)
const { github } = sandbox.state
github.refs['main'] = SHA
for (const sha of [payloads.pullRequest().pull_request.base.sha, payloads.push().before])
  github.contents[sha] = { 'vanta-users.yml': before }

/** Runs a step, and shows one page: the comment of a pull request, else the summary of the job. */
const scene = async (title: string, step: Step): Promise<StepResult> => {
  rule(title)
  const earlier = sandbox.requests.length
  const result = await runStep({
    files: { 'vanta-users.yml': users },
    inputs: {
      label: 'Back office',
      'api-url': sandbox.url,
      'resource-id': sandbox.resourceId,
      'client-id': credentials.clientId,
      'client-secret': credentials.clientSecret,
      'manage-client-id': credentials.manageClientId,
      'manage-client-secret': credentials.manageClientSecret,
      'offboarding-acknowledger': 'hypatia@example.com',
      'github-token': credentials.githubToken
    },
    ...step,
    env: { GITHUB_API_URL: `${sandbox.url}/github`, ...step.env }
  })
  const comment = step.event === 'pull_request' ? github.comments[0]?.body : undefined
  console.log(toTerminal(comment ?? result.summary, terminal))
  const toVanta = sandbox.requests.slice(earlier).filter(({ path }) => !path.startsWith('/github'))
  const writes = toVanta
    .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/oauth'))
    .map(({ method, path }) => `${method} ${path}`)
  console.log(`\nVanta saw ${toVanta.length} requests, ${writes.length} of them writes.`)
  if (result.status !== 0) process.exitCode = 1
  return result
}

console.log(
  `${bold('Vanta user sync')}: a YAML file in git says who has an account, who is in which group and
who may read the Trust Center. This is a sandbox: a Vanta in memory, on this machine only. The
file is examples/vanta-users.yml.`
)

await scene('1. A pull request: what would merging change? This is its comment.', { event: 'pull_request' })
if (values.page !== undefined) writeFileSync(values.page, github.comments[0]?.body ?? '')
await scene('2. It is merged: a push to main. This is the summary of the job.', {
  event: 'push',
  payload: payloads.push()
})

const byHand = { do: 'change-account', id: 'u-1006', fields: { permissionLevel: 'ADMIN' } } as const
Object.assign(sandbox.state, act(sandbox.state, byHand, new Date().toISOString()))
await scene('3. Meanwhile somebody made Łukasz an admin by hand. The hourly run finds it.', {
  event: 'schedule',
  payload: {}
})

rule('That is all')
console.log(`Nothing left this machine. Next: README.md has the workflow to copy; npm run try -- FILE plans your own
file; npm run sandbox serves the same Vanta; npm cit runs the tests.`)
