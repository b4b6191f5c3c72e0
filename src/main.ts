// The story of a run: inputs → files → Vanta → plan → guards → apply → report.
import { applyPlan, untouched } from './apply.ts'
import { Failure, type Place } from './errors.ts'
import { type GitHubEvent, isBeforeMerge, readEvent, requireMerged, resolveMode } from './event.ts'
import { driftOf, isSuperseded, type Repository, rosterAt, whyNotCompared } from './history.ts'
import { type Inputs, maskSecrets, readInputs } from './inputs.ts'
import { placesOfRemoved, removesAccounts, stateOfFiles } from './plan/before.ts'
import { refuse } from './plan/guards.ts'
import { makePlan, type PlanSettings } from './plan/make.ts'
import { assembleReport, type Run } from './report/assemble.ts'
import { commentMarker, upsertComment } from './report/comment.ts'
import { commentMarkdown } from './report/markdown.ts'
import { publish } from './report/publish.ts'
import type { RunRedactor } from './report/known.ts'
import type { Report } from './report/report.ts'
import { logLine } from './report/text.ts'
import { offboardingSkipped, requireExportInputs, requireInputs } from './requirements.ts'
import { readRoster } from './roster/read.ts'
import type { Roster } from './roster/roster.ts'
import type { World } from './world.ts'

/** What the stages of a run have come to, kept so that a report can be written however the run ends. */
type Progress = {
  -readonly [Key in keyof Omit<Run, 'startedAt' | 'finishedAt' | 'failure' | 'requests'>]: Run[Key]
} & {
  world: World
  inputs: Inputs | undefined
  redactor: RunRedactor | undefined
  notices: string[]
  requests: () => number
}

/** What masks people on every surface, the log of a run under way included. Loaded only where it is asked for. */
const createRedactor = async (world: World): Promise<RunRedactor> => {
  const { redactorOf } = await import('./report/known.ts')
  return redactorOf(Buffer.from(world.bytes(32)))
}

/** Loads what talks to Vanta while the files are read. Should that fail, it is told where it is needed. */
const prepareVanta = (): void => void import('./vanta/connect.ts').catch(() => undefined)

const connectVanta = async ({ redactor, world }: Progress, inputs: Inputs, readOnly: boolean) => {
  const { connect } = await import('./vanta/connect.ts')
  const printed = (message: string): string => logLine(redactor?.text(message) ?? message)
  return connect({
    apiUrl: inputs.apiUrl,
    resourceId: inputs.resourceId,
    build: inputs.build,
    manage: inputs.manage,
    readOnly,
    offboarding: offboardingSkipped(inputs) === undefined,
    log: (message) => world.out.info(printed(message)),
    debug: (message) => world.out.debug(printed(message)),
    setSecret: world.out.secret,
    world
  })
}

const connectRepository = async (
  event: GitHubEvent,
  inputs: Inputs,
  world: World
): Promise<Repository | undefined> => {
  if (inputs.githubToken === '') return undefined
  const { connectGitHub } = await import('./github.ts')
  return connectGitHub(event, inputs.githubToken, world)
}

const settingsOf = (inputs: Inputs, skipped: string | undefined): PlanSettings => ({
  resourceId: inputs.resourceId,
  maxRemovals: inputs.maxRemovals,
  protectedUsers: inputs.protectedUsers,
  expectedPlan: inputs.expectedPlan,
  acknowledger: inputs.acknowledger,
  offboardingSkipped: skipped
})

/** Without secrets Vanta cannot be asked; what a pull request changes in the files can be shown all the same. */
const compareFiles = async (progress: Progress, roster: Roster, inputs: Inputs, event: GitHubEvent) => {
  if (!isBeforeMerge(event) || event.baseSha === undefined) return
  const repository = await connectRepository(event, inputs, progress.world)
  const earlier = await rosterAt(repository, inputs.usersFile, event.baseSha)
  if (earlier.roster === undefined) {
    progress.notices.push(whyNotCompared(earlier.lack))
    return
  }
  const before = earlier.roster
  const plan = makePlan(
    roster,
    stateOfFiles(roster, before),
    settingsOf(inputs, 'Vanta was not asked, so nobody who left is looked for.'),
    { now: progress.world.clock.now(), placeOfRemoved: placesOfRemoved(roster, before), bodyBytes: () => 0 }
  )
  progress.comparedWith = event.baseSha
  // Guards and notes speak of Vanta, which is not known here.
  progress.plan = { ...plan, guards: [], notes: [] }
  progress.outcome = untouched(plan)
}

const placesOf = (roster: Roster): ReadonlyMap<string, Place> =>
  new Map((roster.users ?? []).map(({ account, place }) => [account.uniqueId, place]))

const run = async (progress: Progress, event: GitHubEvent, inputs: Inputs): Promise<void> => {
  const { mode, notices, world } = progress
  const { workspace } = event
  const patterns = inputs.usersFile
  if (mode === 'export') {
    requireExportInputs(inputs)
    const { exportRoster, exportTarget } = await import('./export.ts')
    const target = await exportTarget(patterns, workspace, world.files)
    const vanta = await connectVanta(progress, inputs, true)
    progress.requests = vanta.requests
    progress.state = await vanta.readAll()
    progress.redactor?.learn(undefined, progress.state)
    notices.push(...(await exportRoster(progress.state, target, inputs, world.files)))
    return
  }

  world.out.info(`Reading ${patterns.join(', ')}`)
  if (mode !== 'validate') prepareVanta()
  const roster = await readRoster({ patterns, workspace, files: world.files, quoteValues: !inputs.redact })
  progress.roster = roster
  progress.redactor?.learn(roster, undefined)
  if (mode === 'validate') return compareFiles(progress, roster, inputs, event)
  requireInputs(inputs, roster)

  const vanta = await connectVanta(progress, inputs, mode !== 'apply')
  progress.requests = vanta.requests
  const [state, repository] = await Promise.all([
    vanta.readState(roster),
    connectRepository(event, inputs, world)
  ])
  progress.state = state
  progress.redactor?.learn(undefined, state)
  const before =
    repository !== undefined && event.baseSha !== undefined && removesAccounts(roster, state)
      ? (await rosterAt(repository, patterns, event.baseSha)).roster
      : undefined
  const now = world.clock.now()
  const plan = makePlan(roster, state, settingsOf(inputs, offboardingSkipped(inputs)), {
    now,
    placeOfRemoved: placesOfRemoved(roster, before),
    bodyBytes: vanta.bodyBytes
  })
  progress.plan = plan
  progress.outcome = untouched(plan)
  if (repository !== undefined && event.name === 'schedule')
    progress.drift = await driftOf(repository, roster, plan, event.sha, patterns, now)

  if (mode === 'apply' && (await isSuperseded(event, repository, notices))) {
    progress.superseded = true
    return
  }
  refuse(plan.guards)
  if (mode !== 'apply') return
  progress.outcome = await applyPlan(plan, vanta.writes(plan.accounts), placesOf(roster))
  if (progress.outcome.failure !== undefined) throw progress.outcome.failure
}

/** An error that no stage foresaw is a bug; its stack is for those who switched debug logging on. */
const asFailure = (error: unknown, { out }: World): Failure => {
  if (error instanceof Failure) return error
  if (error instanceof Error && error.stack !== undefined) out.debug(error.stack)
  const message = error instanceof Error ? error.message : String(error)
  return new Failure(
    'configuration',
    `Something unforeseen happened: ${message}. Please report this as a bug.`
  )
}

/** Keeps the pull request's one comment up to date, and gives the report back, with a notice where it could not. */
const comment = async (report: Report, { inputs, world }: Progress, event: GitHubEvent): Promise<Report> => {
  const { pullRequest } = event.context
  if (inputs?.comment !== true || pullRequest === undefined) return report
  const repository = await connectRepository(event, inputs, world)
  if (repository === undefined) return report
  const marker = commentMarker(inputs.resourceId, inputs.usersFile)
  const commented = await upsertComment(repository, pullRequest, marker, commentMarkdown(report, { marker }))
  return 'notice' in commented ? { ...report, notices: [...report.notices, commented.notice] } : report
}

/** Runs the action. Never throws: a failure sets the exit status through the report. */
export const main = async (world: World): Promise<void> => {
  const startedAt = new Date(world.clock.now())
  maskSecrets(world)
  const event = await readEvent(world)
  const progress: Progress = {
    mode: 'validate',
    context: event.context,
    apiUrl: '',
    resourceId: '',
    world,
    inputs: undefined,
    roster: undefined,
    state: undefined,
    redactor: undefined,
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
    const { inputs, failure: unusable } = readInputs(world, isBeforeMerge(event))
    progress.inputs = inputs
    progress.apiUrl = inputs.apiUrl
    progress.resourceId = inputs.resourceId
    const hasSecrets = inputs.build !== undefined || inputs.manage !== undefined
    progress.mode = resolveMode(inputs.mode, event, hasSecrets)
    if (unusable !== undefined) throw unusable
    requireMerged(progress.mode, event)
    if (inputs.redact) progress.redactor = await createRedactor(world)
    world.out.info(`Mode: ${progress.mode}`)
    await run(progress, event, inputs)
  } catch (error) {
    failure = asFailure(error, world)
  }
  const report = assembleReport({
    ...progress,
    startedAt,
    finishedAt: new Date(world.clock.now()),
    failure,
    requests: progress.requests()
  })
  // Nothing is rendered from what is not masked, where the inputs ask for it.
  await publish(await comment(progress.redactor?.report(report) ?? report, progress, event), world)
}
