// The story of a run: inputs → files → Vanta → plan → guards → apply → report.
import * as core from '@actions/core'
import { applyPlan, type Outcome, untouched } from './apply.ts'
import { Failure, type Place, type Problem } from './errors.ts'
import { type GitHubEvent, isBeforeMerge, readEvent, resolveMode } from './event.ts'
import { type Inputs, maskSecrets, readInputs } from './inputs.ts'
import { refusalsOf } from './plan/guards.ts'
import { makePlan } from './plan/make.ts'
import type { Plan } from './plan/plan.ts'
import { assembleReport } from './report/assemble.ts'
import { publish } from './report/publish.ts'
import type { Mode } from './report/report.ts'
import { readRoster } from './roster/read.ts'
import type { Roster } from './roster/roster.ts'
import type { Connection } from './vanta/connect.ts'

/** What the stages of a run have come to, kept so that a report can be written however the run ends. */
type Progress = {
  event: GitHubEvent | undefined
  inputs: Inputs | undefined
  mode: Mode
  roster: Roster | undefined
  connection: Connection | undefined
  plan: Plan | undefined
  outcome: Outcome | undefined
  superseded: boolean
  notices: string[]
}

/** Why nobody is offboarded in this run; undefined where people who left are looked for. */
const offboardingSkipped = (inputs: Inputs): string | undefined => {
  if (!inputs.offboard) return 'Offboarding is switched off by the input offboard.'
  const missing = [
    ...(inputs.manage === undefined ? ['manage-client-id and manage-client-secret'] : []),
    ...(inputs.acknowledger === '' ? ['offboarding-acknowledger'] : [])
  ]
  return missing.length === 0 ? undefined : `Offboarding is skipped: ${missing.join(' and ')} not given.`
}

/** What the files ask for, and the inputs do not give. */
const missingInputs = (inputs: Inputs, roster: Roster): readonly Problem[] => {
  const problems: Problem[] = []
  if (roster.users !== undefined) {
    if (inputs.resourceId === '')
      problems.push({
        message:
          "resource-id is empty, but the file has users. Give Vanta's id of the UserAccount resource: developer console → your app → Resources."
      })
    if (inputs.build === undefined)
      problems.push({
        message:
          'client-id and client-secret are empty, but the file has users. Give those of the Build Integrations app, or use mode: validate.'
      })
  }
  const managed = [
    ...(roster.groups === undefined ? [] : ['groups']),
    ...(roster.trustCenters === undefined ? [] : ['trustCenters'])
  ]
  if (managed.length > 0 && inputs.manage === undefined)
    problems.push({
      message: `manage-client-id and manage-client-secret are empty, but the file has ${managed.join(' and ')}. Give those of the Manage Vanta app, or use mode: validate.`
    })
  return problems
}

const refuse = (plan: Plan): void => {
  const refusals = refusalsOf(plan.guards)
  if (refusals.length === 0) return
  const onlyAnotherPlan = plan.guards.every(
    (guard) => guard.refusals.length === 0 || guard.name === 'expected-plan'
  )
  throw new Failure(
    onlyAnotherPlan ? 'plan-changed' : 'refused',
    refusals.length === 1
      ? 'The plan is refused. Nothing was written to Vanta.'
      : `The plan is refused for ${refusals.length} reasons. Nothing was written to Vanta.`,
    refusals
  )
}

const placesOf = (roster: Roster): ReadonlyMap<string, Place> =>
  new Map((roster.users ?? []).map(({ account, place }) => [account.uniqueId, place]))

const run = async (progress: Progress): Promise<void> => {
  maskSecrets()
  const event = readEvent(process.env)
  progress.event = event
  const inputs = readInputs(isBeforeMerge(event))
  progress.inputs = inputs
  const mode = resolveMode(inputs.mode, event, inputs.build !== undefined || inputs.manage !== undefined)
  progress.mode = mode

  core.info(`Mode: ${mode}. Reading ${inputs.usersFile.join(', ')}`)
  const roster = await readRoster({
    patterns: inputs.usersFile,
    workspace: event.workspace,
    quoteValues: !inputs.redact
  })
  progress.roster = roster
  if (mode === 'validate') return
  const missing = missingInputs(inputs, roster)
  if (missing.length > 0)
    throw new Failure('configuration', 'The file needs inputs that are not given.', missing)

  const skipped = offboardingSkipped(inputs)
  const { connect } = await import('./vanta/connect.ts')
  const connection = connect({
    apiUrl: inputs.apiUrl,
    resourceId: inputs.resourceId,
    build: inputs.build,
    manage: inputs.manage,
    readOnly: mode !== 'apply',
    offboarding: skipped === undefined,
    log: core.info,
    setSecret: core.setSecret
  })
  progress.connection = connection
  const state = await connection.readState(roster)

  const plan = makePlan(
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
    {
      now: Date.now(),
      placeOfRemoved: () => roster.files.find(({ usersKey }) => usersKey !== undefined)?.usersKey,
      bodyBytes: connection.bodyBytes
    }
  )
  progress.plan = plan
  progress.outcome = untouched(plan)
  refuse(plan)
  if (mode !== 'apply') return

  progress.outcome = await applyPlan(plan, connection.writes(plan.accounts?.body ?? []), placesOf(roster))
  if (progress.outcome.failure !== undefined) throw progress.outcome.failure
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
  const progress: Progress = {
    event: undefined,
    inputs: undefined,
    mode: 'validate',
    roster: undefined,
    connection: undefined,
    plan: undefined,
    outcome: undefined,
    superseded: false,
    notices: []
  }
  let failure: Failure | undefined
  try {
    await run(progress)
  } catch (error) {
    failure = asFailure(error)
  }
  const { inputs, event } = progress
  await publish(
    assembleReport({
      mode: progress.mode,
      context: event?.context ?? {},
      apiUrl: inputs?.apiUrl ?? '',
      resourceId: inputs?.resourceId ?? '',
      startedAt,
      finishedAt: new Date(),
      roster: progress.roster,
      plan: progress.plan,
      outcome: progress.outcome,
      superseded: progress.superseded,
      drift: undefined,
      notices: progress.notices,
      failure,
      requests: progress.connection?.requests() ?? 0
    }),
    { redact: inputs?.redact ?? false }
  )
}
