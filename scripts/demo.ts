// The demo: a company's day with the action, against a Vanta in memory. A pull request shows the plan, the merge
// applies it, and a later hourly run completes what could not be completed before.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSandbox } from '../sandbox/sandbox.ts'
import { livedInSeed } from '../sandbox/seed.ts'
import { payloads, runStep, SHA, type Step, type StepResult } from './runner.ts'
import { toTerminal } from './terminal.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const color = process.stdout.isTTY && process.env['NO_COLOR'] === undefined
const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text)
const rule = (title: string): void =>
  console.log(`\n${bold(`━━━ ${title} ${'━'.repeat(Math.max(0, 92 - title.length))}`)}`)
const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')

const now = new Date()
await using sandbox = await startSandbox({ seed: livedInSeed(now) })
const { credentials } = sandbox

// What GitHub knows: the branch's tip, and the file as it was before the pull request, with Katherine in it.
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

const scene = async (title: string, step: Step): Promise<StepResult> => {
  rule(title)
  const earlier = sandbox.requests.length
  const result = await runStep({
    files: { 'vanta-users.yml': users },
    inputs: {
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
  console.log('\nThe log:\n')
  console.log(
    indent(
      result.lines
        .filter((line) => !line.startsWith('::'))
        .join('\n')
        .trim()
    )
  )
  for (const { level, message, properties } of result.annotations) {
    const where =
      properties['file'] === undefined ? '' : ` ${properties['file']}:${properties['line'] ?? '1'}`
    console.log(`  [${level}${where}] ${message}`)
  }
  console.log('\nThe summary of the job:\n')
  console.log(indent(toTerminal(result.summary, color)))
  const toVanta = sandbox.requests.slice(earlier).filter(({ path }) => !path.startsWith('/github'))
  const writes = toVanta.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/oauth'))
  console.log(
    `\n  Vanta saw ${toVanta.length} requests, ${writes.length} of them writes${writes.length > 0 ? ':' : '.'}`
  )
  for (const { method, path } of writes) console.log(`    ${method} ${path}`)
  if (result.status !== 0) process.exitCode = 1
  return result
}

console.log(
  `${bold('Vanta user sync')}: a YAML file in git says who has an account, who is in which group and who may read the Trust Center.`
)
console.log(
  'This is a sandbox: a Vanta in memory, on this machine only. The file is examples/vanta-users.yml.'
)

await scene('1. A pull request: what would merging change?', { event: 'pull_request' })
const [comment] = github.comments
if (comment !== undefined) {
  console.log('\n  The pull request has one comment, which later pushes edit:\n')
  console.log(indent(indent(toTerminal(comment.body, color).split('\n').slice(0, 12).join('\n'))))
  console.log('    …')
}
await scene('2. It is merged: a push to main', { event: 'push', payload: payloads.push() })
await scene('3. An hour later: the scheduled run', { event: 'schedule', payload: {} })

rule('That is all')
console.log(`
Nothing left this machine. Next: README.md has the workflow to copy; npm run sandbox serves the same Vanta to
try your own file on; npm cit runs the tests.`)
