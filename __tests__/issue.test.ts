// The issue that examples/workflows/sync.yml keeps: its script runs here as it is there, against issues in memory.
import { beforeEach, describe, expect, test } from '@jest/globals'
import { exampleWorkflow } from './support/repository.ts'

const { workflow, runScript } = exampleWorkflow('sync')
const { env: variables, with: inputs } = workflow.jobs.tell.steps[0]

type Issue = {
  number: number
  title: string
  body: string
  state: string
  user: { type: string }
  comments: string[]
}
type Given = Partial<Issue> & { owner: string; repo: string; issue_number?: number }

let issues: Issue[]
beforeEach(() => {
  issues = []
})
const add = (title: string, body: string, type: string): void => {
  issues.push({ number: issues.length + 1, title, body, state: 'open', user: { type }, comments: [] })
}
const at = ({ issue_number: number }: Given): Issue => {
  const issue = issues.find((one) => one.number === number)
  if (issue === undefined) throw new Error(`There is no issue ${number}.`)
  return issue
}
const rest = {
  listForRepo: async ({ state }: Given) => issues.filter((issue) => issue.state === state),
  create: async ({ title = '', body = '' }: Given) => add(title, body, 'Bot'),
  update: async ({ issue_number: number, owner: _o, repo: _r, ...changes }: Given) => {
    Object.assign(at({ owner: '', repo: '', issue_number: number ?? 0 }), changes)
  },
  createComment: async (given: Given) => {
    at(given).comments.push(given.body ?? '')
  }
}
const github = {
  rest: { issues: rest },
  paginate: (list: (given: Given) => Promise<Issue[]>, given: Given) => list(given)
}

let runId = 0
const APPLIED = { applied: 'true', changed: 'true' }
type Outputs = Readonly<Record<string, string>>
/** What the expression of a variable gives; of an output it has to name one that the job takes from its step. */
const valueOf = (expression: string, result: string, outputs: Outputs): string => {
  const [, name] = /^\$\{\{ needs\.sync\.outputs\.([\w-]+) \}\}$/.exec(expression) ?? []
  if (name === undefined) return expression === '${{ needs.sync.result }}' ? result : expression
  const taken = workflow.jobs.sync.outputs[name] === `\${{ steps.vanta.outputs.${name} }}`
  return (taken ? outputs[name] : undefined) ?? ''
}
const tell = async (result: string, reason = '', more: Outputs = APPLIED): Promise<void> => {
  runId += 1
  const context = { serverUrl: 'https://github.com', repo: { owner: 'example', repo: 'access' }, runId }
  const outputs = { ...more, 'failure-reason': reason }
  const env = Object.fromEntries(
    Object.entries(variables).map(([name, expression]) => [
      name,
      valueOf(String(expression), result, outputs)
    ])
  )
  await runScript(inputs.script, { github, context, process: { env } })
}

describe('the issue of sync.yml', () => {
  test('is not there while all is well', async () => {
    await tell('success')
    expect(issues).toEqual([])
  })

  test('opens once, says the newest reason, and closes with a word when a run succeeds', async () => {
    await tell('failure', 'refused')
    expect(issues).toMatchObject([{ title: 'The Vanta sync needs attention', state: 'open' }])
    expect(issues[0]?.body).toContain('`refused`')
    await tell('failure', 'vanta-error')
    expect(issues).toHaveLength(1)
    expect(issues[0]?.body).toContain('`vanta-error`')
    expect(issues[0]?.body).toContain(`https://github.com/example/access/actions/runs/${runId}`)
    await tell('success')
    expect(issues).toMatchObject([{ state: 'closed', comments: [expect.stringContaining('Fixed')] }])
    await tell('failure', 'refused')
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  test('stays open where a run succeeded that applied nothing of what there is to do', async () => {
    await tell('failure', 'refused')
    await tell('success', '', { applied: 'false', changed: 'true' })
    expect(issues).toMatchObject([{ state: 'open', comments: [] }])
    const verdict = 'Vanta sync: left to the newer commit, nothing applied'
    await tell('success', '', { applied: 'false', changed: 'false', verdict })
    expect(issues).toMatchObject([{ state: 'open', comments: [] }])
    await tell('success', '', { applied: 'false', changed: 'false' })
    expect(issues).toMatchObject([{ state: 'closed', comments: [expect.stringContaining('Fixed')] }])
  })

  test('is not opened by such a run', async () => {
    await tell('success', '', { applied: 'false', changed: 'true' })
    expect(issues).toEqual([])
  })

  test('says what GitHub says where the action could not', async () => {
    await tell('failure')
    expect(issues[0]?.body).toContain('`failure`')
  })

  test("is never a person's, whatever its title", async () => {
    add('The Vanta sync needs attention', 'mine', 'User')
    await tell('success')
    expect(issues).toMatchObject([{ body: 'mine', state: 'open', comments: [] }])
    await tell('failure', 'refused')
    expect(issues).toHaveLength(2)
    expect(issues[0]?.body).toBe('mine')
  })
})
