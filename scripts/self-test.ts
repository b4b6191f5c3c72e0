// The last step of the self-test workflow: judges the outputs of the steps before it, and what the sandbox was
// asked meanwhile. Reads STEPS (the workflow's `steps` context), SANDBOX_URL, and what GitHub sets.
import assert from 'node:assert/strict'

type Outcome = Readonly<{ outcome: string; outputs: Readonly<Record<string, string | undefined>> }>
type Request = Readonly<{ method: string; path: string; status: number }>

const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '', STEPS = '{}', SANDBOX_URL = '' } = process.env
const steps: Readonly<Record<string, Outcome | undefined>> = JSON.parse(STEPS)
const response = await fetch(new URL('/_sandbox/log', SANDBOX_URL))
const requests: readonly Request[] = JSON.parse(await response.text())

const puts = requests.filter(({ method }) => method === 'PUT').length
const applies =
  ref === 'refs/heads/main' &&
  ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event)

const check = (id: string, outcome: string, outputs: Readonly<Record<string, string | RegExp>>): void => {
  const step = steps[id]
  assert.ok(step !== undefined, `the step ${id} has run`)
  assert.equal(step.outcome, outcome, `${id}: its outcome`)
  for (const [name, expected] of Object.entries(outputs)) {
    const actual: string = step.outputs[name] ?? ''
    if (typeof expected === 'string') assert.equal(actual, expected, `${id}: ${name}`)
    else assert.match(actual, expected, `${id}: ${name}`)
  }
  console.log(`ok  ${id}: ${Object.keys(outputs).join(', ')}`)
}

const isDigest = /^[0-9a-f]{64}$/
const isCount = /^\d+$/

check('sync', 'success', {
  mode: applies ? 'apply' : 'plan',
  'failure-reason': '',
  changed: 'true',
  created: isCount,
  removed: isCount,
  unchanged: isCount,
  offboarded: isCount,
  'plan-digest': isDigest,
  'report-file': /./
})
// A push that another one has overtaken applies nothing, and says so.
assert.equal(String(puts), steps['sync']?.outputs['applied'] === 'true' ? '1' : '0', 'PUTs of all accounts')
if (!applies) assert.equal(steps['sync']?.outputs['applied'], 'false', 'nothing is applied before a merge')
check('refused', 'failure', { mode: 'plan', applied: 'false', 'failure-reason': 'plan-changed' })
check('validate', 'success', { mode: 'validate', applied: 'false', 'failure-reason': '' })
check('export', 'success', { mode: 'export', applied: 'false', 'failure-reason': '' })
check('exported', 'success', { mode: 'plan', changed: 'false', 'failure-reason': '' })
