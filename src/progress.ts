// A run under way: what its stages have come to so far, and the repository that it is of.
import { contextOf, type GitHubEvent } from './event.ts'
import type { Evidence } from './github/past.ts'
import { type Ask, GitHubError } from './github/repository.ts'
import type { Inputs } from './inputs.ts'
import type { Run } from './report/assemble.ts'
import type { Population } from './report/population.ts'
import type { Redactor } from './report/redact.ts'
import { say, type Text, theirs } from './say.ts'
import type { World } from './world.ts'

/** What the stages of a run have come to, kept so that a report can be written however the run ends. */
export type Progress = {
  -readonly [Key in keyof Run]: Run[Key]
} & {
  readonly world: World
  event?: GitHubEvent
  inputs?: Inputs
  redactor?: Redactor
  ask?: Ask
  /** On its way while the run goes on. */
  evidence?: Promise<Evidence | undefined>
  /** Every live account as it was read back, where they were verified. */
  population?: Population
  readonly warnings: Text[]
  readonly notices: Text[]
  requests: () => number
}

/** A run of which nothing is known yet. */
export const begun = (world: World): Progress => ({
  world,
  mode: 'validate',
  startedAt: new Date(world.clock.now()),
  context: contextOf({}, '', {}),
  superseded: false,
  sources: [],
  warnings: [],
  notices: [],
  requests: () => 0
})

/** The way to ask the repository on GitHub, connected once, and only in a run that may ask it. */
export const askOf = (
  progress: Progress,
  event: GitHubEvent,
  inputs: Inputs,
  load = () => import('./github/api.ts')
): Ask => {
  if (progress.ask !== undefined) return progress.ask
  const connected = load().then(
    ({ connectGitHub }) => connectGitHub(event, inputs.githubToken, progress.world),
    (error: unknown) => {
      throw new GitHubError(say`the GitHub client could not be loaded: ${theirs(String(error))}`)
    }
  )
  // Told to whoever asks; where nobody does, it must not end the process.
  connected.catch(() => undefined)
  progress.ask = async (...call) => (await connected)(...call)
  return progress.ask
}
