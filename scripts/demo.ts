// The demo: a company's day with the action, against a Vanta in memory. A pull request shows the plan, the merge applies
// it, and an hourly run corrects what somebody changed by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { act } from '../sandbox/actions.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { livedInSeed } from '../sandbox/seed.ts'
import { accountInputs, manageInputs, payloads, runStep, SHA, type Step, type StepResult } from './runner.ts'
import { stylesOf, terminalOf, toTerminal, wrapped } from './terminal.ts'

// `--page FILE` keeps the pull request's comment, of which the README's picture is made.
const { values } = parseArgs({ options: { page: { type: 'string' } } })
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const terminal = terminalOf(process.stdout, process.env)
const { bold } = stylesOf(terminal.color)
const print = (text: string, indent = ''): void =>
  console.log(wrapped(text, terminal.width, indent).join('\n'))
const rule = (title: string): void =>
  console.log(`\n${bold(`━━━ ${title} ${'━'.repeat(Math.max(0, terminal.width - title.length - 5))}`)}`)

await using sandbox = await startSandbox({ seed: livedInSeed(new Date()) })

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
// Katherine's entry goes with the commit of a pull request that Grace approved, and the merge was three hours ago for the
// last scene: by then no commit of the last two hours explains what Vanta has.
const { github } = sandbox.state
const head = payloads.pullRequest().pull_request.head.sha
const { before: base } = payloads.push()
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()
const commit = { branches: ['main'], message: '', paths: ['vanta-users.yml'] }
github.refs = { main: SHA }
github.commits = [
  { ...commit, sha: SHA, parents: [base], date: hoursAgo(3) },
  { ...commit, sha: base, parents: [], date: hoursAgo(48) }
]
github.contents = { [SHA]: { 'vanta-users.yml': users }, [base]: { 'vanta-users.yml': before } }
const merged = {
  number: 7,
  title: 'Katherine leaves, Mary joins',
  author: 'ada',
  base: 'main',
  head: { ref: 'november', sha: head },
  commits: [head],
  merged: { by: 'ada', at: hoursAgo(3), commit: SHA },
  reviews: [{ user: 'grace', state: 'APPROVED', commit: head, submitted: hoursAgo(4) }]
} as const

/** Runs a step, and shows one page: the comment of a pull request, else the summary of the job. */
const scene = async (title: string, step: Step): Promise<StepResult> => {
  rule(title)
  const result = await runStep({
    files: { 'vanta-users.yml': users },
    inputs: {
      label: 'Back office',
      ...accountInputs(sandbox),
      ...manageInputs(sandbox, 'hypatia@example.com'),
      'github-token': sandbox.credentials.githubToken
    },
    ...step,
    env: { GITHUB_API_URL: `${sandbox.url}/github`, ...step.env }
  })
  const comment = step.event === 'pull_request' ? github.comments[0]?.body : undefined
  console.log(toTerminal(comment ?? result.summary, terminal))
  if (comment !== undefined) {
    const writes = sandbox.requests.filter(
      ({ method, path }) => method !== 'GET' && !/^\/(?:oauth|github)\//.test(path)
    )
    console.log(`\nVanta saw ${writes.length} writes so far: a plan cannot write.`)
  }
  if (result.status !== 0) process.exitCode = 1
  return result
}

print(
  `${bold('Vanta user sync')}: examples/vanta-users.yml says who has an account, who is in which group and who may read the Trust Center. Vanta is a sandbox in memory here.`
)

await scene('1. A pull request: what would merging change? This is its comment.', { event: 'pull_request' })
if (values.page !== undefined) writeFileSync(values.page, github.comments[0]?.body ?? '')
github.pulls = [{ ...merged, commits: [...merged.commits], reviews: [...merged.reviews] }]
const applied = await scene('2. It is merged: a push to main. This is the summary of the job.', {
  event: 'push',
  payload: payloads.push()
})

const byHand = { do: 'change-account', id: 'u-1006', fields: { permissionLevel: 'ADMIN' } } as const
Object.assign(sandbox.state, act(sandbox.state, byHand, new Date().toISOString()))
await scene('3. Somebody made Łukasz an admin by hand. The hourly run finds it.', {
  event: 'schedule',
  payload: {}
})

rule('4. The evidence of one change, from end to end')
const report = JSON.parse(JSON.stringify(applied.report))
const population = applied.population ?? ''
const raised = report.changes.find(({ subject }: { subject: { id: string } }) => subject.id === 'u-1004')
const [pull] = report.chain.pullRequests
const [approval] = pull.approvals
const [file] = report.files
const short = (hash: string): string => hash.slice(0, 7)
const chain = {
  asked: `${pull.author} asked for it in pull request ${pull.number}: ${raised.subject.name} becomes ${raised.level}`,
  approved: `${approval.login} approved commit ${short(approval.commit)}, ${approval.current ? 'the one that was merged' : 'an older one'}`,
  applied: `${file.path} as git has it (blob ${short(file.blob)}), plan ${short(report.planDigest)}, ${pull.planDigest === report.planDigest ? 'the one in the comment' : 'not the one in the comment'}`,
  seen: `${raised.result.status}, and ${report.accounts.verified ? `verified by reading back all ${report.population.accounts} accounts` : 'not verified'}`,
  complete: `${report.accounts.before.active} active accounts before, ${report.accounts.after.active} after; ${report.totals.offboarded} person offboarded, ${report.totals['offboarding-pending']} pending`,
  kept: `report.json and population.csv (SHA-256 ${short(report.population.sha256)}), whose row says:`
}
for (const [link, words] of Object.entries(chain))
  print(`${bold(link)}${' '.repeat(10 - link.length)}${words}`, ' '.repeat(10))
const row = population.split('\n').find((line) => line.startsWith('"u-1004"')) ?? ''
console.log(`          ${row.split(',').slice(0, 5).join(',')},…`)

print(
  '\nNothing left this machine. Next: README.md has the workflow to copy, npm run try -- FILE plans your own file, and npm cit runs the tests.'
)
