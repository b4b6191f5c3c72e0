// The story of a run: inputs → files → Vanta → plan → guards → apply → report.
import * as core from '@actions/core'
import { applyPlan, type Outcome, untouched } from './apply.ts'
import { Failure, type Place } from './errors.ts'
import { type GitHubEvent, isBeforeMerge, readEvent, resolveMode } from './event.ts'
import { exportRoster } from './export.ts'
import { branchTip, driftOf, type Repository, rosterAt } from './history.ts'
import { type Inputs, maskSecrets, readInputs } from './inputs.ts'
import { placesOfRemoved, removesAccounts, stateOfFiles } from './plan/before.ts'
import { refuse } from './plan/guards.ts'
import { makePlan } from './plan/make.ts'
import type { Plan } from './plan/plan.ts'
import { assembleReport, type Run } from './report/assemble.ts'
import { publish } from './report/publish.ts'
import { offboardingSkipped, requireExportInputs, requireInputs } from './requirements.ts'
import { readRoster } from './roster/read.ts'
import type { Roster } from './roster/roster.ts'
import type { VantaState } from './vanta/model.ts'

/** What the stages of a run have come to, kept so that a report can be written however the run ends. */
type Progress = {
  -readonly [Key in keyof Omit<
    Run,
    'startedAt' | 'finishedAt' | 'failure' | 'notices' | 'requests'
  >]: Run[Key]
} & { notices: string[]; requests: () => number }

const connectRepository = async (event: GitHubEvent, inputs: Inputs): Promise<Repository | undefined> => {
  if (inputs.githubToken === '') return undefined
  const { connectGitHub } = await import('./github.ts')
  return connectGitHub(event, inputs.githubToken)
}

const connectVanta = async (inputs: Inputs, readOnly: boolean) => {
  const { connect } = await import('./vanta/connect.ts')
  return connect({
    apiUrl: inputs.apiUrl,
    resourceId: inputs.resourceId,
    build: inputs.build,
    manage: inputs.manage,
    readOnly,
    offboarding: offboardingSkipped(inputs) === undefined,
    log: core.info,
    setSecret: core.setSecret
  })
}

/** A newer commit stands on the branch: its own run is on its way, and this one must not roll Vanta back. */
const isSuperseded = async (
  event: GitHubEvent,
  repository: Repository | undefined,
  notices: string[]
): Promise<boolean> => {
  if (event.branch === undefined) return false
  const tip =
    repository === undefined
      ? { reason: 'there is no github-token' }
      : await branchTip(repository, event.branch)
  if ('sha' in tip) return tip.sha !== event.sha
  notices.push(
    `Whether this commit is still the tip of ${event.branch} could not be seen: ${tip.reason}. The run went on.`
  )
  return false
}

const planOf = (
  roster: Roster,
  state: VantaState,
  inputs: Inputs,
  before: Roster | undefined,
  bodyBytes: Parameters<typeof makePlan>[3]['bodyBytes'],
  skipped: string | undefined
): Plan =>
  makePlan(
    roster,
    state,
    {
      resourceId: inputs.resourceId,
      maxRemovals: inputs.maxRemovals,
      protectedUsers: inputs.protectedUsers,
      expectedPlan: inputs.expectedPlan,
      acknowledger: inputs.acknowledger,
      offboardingSkipped: skipped
    },
    { now: Date.now(), placeOfRemoved: placesOfRemoved(roster, before), bodyBytes }
  )

/** Without secrets Vanta cannot be asked; what the pull request changes in the files can be shown all the same. */
const compareFiles = async (
  progress: Progress,
  roster: Roster,
  inputs: Inputs,
  event: GitHubEvent
): Promise<void> => {
  if (!isBeforeMerge(event) || event.baseSha === undefined) return
  const repository = await connectRepository(event, inputs)
  const before = repository && (await rosterAt(repository, inputs.usersFile, event.baseSha))
  if (before === undefined) {
    progress.notices.push(
      'The version of the files on the base branch could not be read, so nothing is compared.'
    )
    return
  }
  const state = stateOfFiles(roster, before)
  const plan = planOf(
    roster,
    state,
    inputs,
    before,
    () => 0,
    'Vanta was not asked, so leavers are not known.'
  )
  progress.comparedWith = event.baseSha
  progress.plan = { ...plan, guards: [], notes: [] }
  progress.outcome = untouched(plan)
}

const placesOf = (roster: Roster): ReadonlyMap<string, Place> =>
  new Map((roster.users ?? []).map(({ account, place }) => [account.uniqueId, place]))

const run = async (progress: Progress, event: GitHubEvent, inputs: Inputs): Promise<void> => {
  const { mode, notices } = progress
  const { workspace } = event
  if (mode === 'export') {
    requireExportInputs(inputs)
    const vanta = await connectVanta(inputs, true)
    progress.requests = vanta.requests
    notices.push(
      ...(await exportRoster(await vanta.readAll(), {
        patterns: inputs.usersFile,
        workspace,
        redact: inputs.redact
      }))
    )
    return
  }

  core.info(`Reading ${inputs.usersFile.join(', ')}`)
  const roster = await readRoster({ patterns: inputs.usersFile, workspace, quoteValues: !inputs.redact })
  progress.roster = roster
  if (mode === 'validate') return compareFiles(progress, roster, inputs, event)
  requireInputs(inputs, roster)

  const vanta = await connectVanta(inputs, mode !== 'apply')
  progress.requests = vanta.requests
  const [state, repository] = await Promise.all([vanta.readState(roster), connectRepository(event, inputs)])
  const before = removesAccounts(roster, state)
    ? repository && event.baseSha && (await rosterAt(repository, inputs.usersFile, event.baseSha))
    : undefined
  const skipped = offboardingSkipped(inputs)
  const plan = planOf(roster, state, inputs, before || undefined, vanta.bodyBytes, skipped)
  progress.plan = plan
  progress.outcome = untouched(plan)
  if (repository !== undefined && event.name === 'schedule')
    progress.drift = await driftOf(repository, roster, plan, event.sha, inputs.usersFile, Date.now())

  if (mode === 'apply' && (await isSuperseded(event, repository, notices))) {
    progress.superseded = true
    return
  }
  refuse(plan.guards)
  if (mode !== 'apply') return
  const outcome: Outcome = await applyPlan(plan, vanta.writes(plan.accounts?.body ?? []), placesOf(roster))
  progress.outcome = outcome
  if (outcome.failure !== undefined) throw outcome.failure
}

/** An error that no stage foresaw is a bug; its stack is for those who switched debug logging on. */
const asFailure = (error: unknown): Failure => {
  if (error instanceof Failure) return error
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack)
  const message = error instanceof Error ? error.message : String(error)
  return new Failure(
    'configuration',
    `Something unforeseen happened: ${message}. Please report this as a bug.`
  )
}

/** Runs the action. Never throws: a failure sets the exit status through the report. */
export const main = async (): Promise<void> => {
  const startedAt = new Date()
  maskSecrets()
  const event = readEvent(process.env)
  const progress: Progress = {
    mode: 'validate',
    context: event.context,
    apiUrl: '',
    resourceId: '',
    roster: undefined,
    plan: undefined,
    outcome: undefined,
    superseded: false,
    comparedWith: undefined,
    drift: undefined,
    notices: [],
    requests: () => 0
  }
  let failure: Failure | undefined
  try {
    const inputs = readInputs(isBeforeMerge(event))
    progress.apiUrl = inputs.apiUrl
    progress.resourceId = inputs.resourceId
    const hasSecrets = inputs.build !== undefined || inputs.manage !== undefined
    progress.mode = resolveMode(inputs.mode, event, hasSecrets)
    core.info(`Mode: ${progress.mode}`)
    await run(progress, event, inputs)
  } catch (error) {
    failure = asFailure(error)
  }
  const report = assembleReport({
    ...progress,
    startedAt,
    finishedAt: new Date(),
    failure,
    requests: progress.requests()
  })
  await publish(report)
}
