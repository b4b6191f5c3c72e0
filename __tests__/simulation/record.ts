// All that runs show and do, of many companies in every mode: what a change of the shape and not of the behaviour has
// to leave as it was.
import { makeCase } from './make.ts'
import type { Case, RunSpec } from './case.ts'
import { play } from './play.ts'

/** A run by name, and all of it as one text. */
export type Recorded = Readonly<{ name: string; text: string }>

/** One company in each way in which the action can be started. */
const SCENES: Readonly<Record<string, Partial<RunSpec>>> = {
  push: { event: 'push' },
  schedule: { event: 'schedule' },
  'pull request': { event: 'pull_request', inputs: { comment: 'true' } },
  'pull request, redacted': { event: 'pull_request', inputs: { comment: 'true', redact: 'true' } },
  'push, redacted': { event: 'push', inputs: { redact: 'true' } },
  fork: {
    event: 'pull_request',
    inputs: { 'client-id': '', 'client-secret': '', 'manage-client-id': '', 'manage-client-secret': '' }
  },
  export: { event: 'workflow_dispatch', inputs: { mode: 'export', 'users-file': 'exported.yml' } }
}

const alone = (made: Case, scene: Partial<RunSpec>): Case | undefined => {
  const { A } = made.runs
  return (
    A && {
      ...made,
      runs: { A: { content: A.content, event: 'push', sha: A.sha, hasSummary: true, ...scene } },
      script: []
    }
  )
}

const textOf = async (played: Case): Promise<string> => {
  const { log, runs } = await play(played)
  const [run] = runs
  if (run === undefined) throw new Error('The run is not among those that ended.')
  const requests = log.map(
    ({ key, path, status, body }) => `${key} ${path} ${status} ${JSON.stringify(body ?? '')}`
  )
  return [
    '== log',
    run.log,
    '== outputs',
    JSON.stringify(run.outputs, undefined, 1),
    '== summary',
    run.summary,
    '== requests',
    ...requests,
    '== files',
    ...[...run.files].flatMap(([name, text]) => [`-- ${name}`, text])
  ].join('\n')
}

/** So many companies, each in every scene. */
export const record = async (companies: number): Promise<Recorded[]> => {
  const recorded: Recorded[] = []
  for (let n = 0; n < companies; n += 1) {
    const { made } = makeCase(n, n % 10 === 0 ? 'crowd' : 'default')
    for (const [scene, spec] of Object.entries(SCENES)) {
      const played = alone(made, spec)
      if (played !== undefined) recorded.push({ name: `company ${n}, ${scene}`, text: await textOf(played) })
    }
  }
  return recorded
}
