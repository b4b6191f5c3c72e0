// The check of examples/workflows/approve.yml that somebody approved: its script runs here, against answers as GitHub's
// reference has them (GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals).
import { describe, expect, test } from '@jest/globals'
import { exampleWorkflow } from './support/repository.ts'

const { workflow, runScript } = exampleWorkflow('approve')
const { script } = workflow.jobs.apply.steps[0].with

/** What the step fails with, for the reviews of a run; undefined where it passes. */
const failureFor = async (reviews: readonly object[]): Promise<string | undefined> => {
  let failure: string | undefined
  const core = { setFailed: (message: string) => (failure = message) }
  const context = { repo: { owner: 'example', repo: 'access' }, runId: 7 }
  const asked: object[] = []
  const getReviewsForRun = async (run: object) => {
    asked.push(run)
    return { data: reviews }
  }
  await runScript(script, { github: { rest: { actions: { getReviewsForRun } } }, context, core })
  expect(asked).toEqual([{ owner: 'example', repo: 'access', run_id: 7 }])
  return failure
}

const review = (state: string, environment = 'vanta') => ({ state, environments: [{ name: environment }] })

describe('an apply of approve.yml', () => {
  test('goes on where somebody approved the environment', async () => {
    expect(await failureFor([review('rejected'), review('approved')])).toBeUndefined()
  })

  test.each<[string, readonly object[]]>([
    ['nobody was asked, since the environment has no reviewers', []],
    ['somebody rejected it', [review('rejected')]],
    ['another environment was approved', [review('approved', 'staging')]]
  ])('stops where %s', async (_, reviews) => {
    expect(await failureFor(reviews)).toMatch(/^Nobody approved this run\. Give the environment vanta/)
  })

  test('is of main alone, as its plan and its approval are', () => {
    const { plan, approval, apply } = workflow.jobs
    expect(plan.steps[0]).toMatchObject({
      if: "github.event_name != 'pull_request' && github.ref != 'refs/heads/main'",
      run: expect.stringMatching(/^exit 1$/m)
    })
    for (const job of [approval, apply])
      expect(job.if).toMatch(/^(?:!cancelled\(\) && )?github\.ref == 'refs\/heads\/main' && /)
  })

  test('has a plan to compare with, or fails', () => {
    const [expected] = workflow.jobs.apply.steps.flatMap((step: { with?: Record<string, string> }) =>
      step.with?.['mode'] === 'apply' ? step.with['expected-plan'] : []
    )
    expect(expected).toBe("${{ needs.plan.outputs.plan-digest || 'missing' }}")
  })
})
