// The story of a run: inputs → files → Vanta → plan → guards → apply → report.
import { applyPlan, untouched } from './apply.ts'
import { asFailure, bugBehind, type Failure } from './errors.ts'
import { exportRoster, exportTarget, schemaUrl } from './export.ts'
import { type GitHubEvent, isBeforeMerge, readEvent, requireMerged, resolveMode } from './event.ts'
import { commentMarker } from './github/comment.ts'
import { driftOf } from './github/drift.ts'
import { type Checkout, checkoutOf, whyNotCompared } from './github/files.ts'
import { earlierOf, evidenceOf } from './github/past.ts'
import { isSuperseded } from './github/tip.ts'
import { type Inputs, maskSecrets, readInputs, requireUsable } from './inputs.ts'
import { planOfFiles } from './plan/before.ts'
import { refuse } from './plan/guards.ts'
import { makePlan } from './plan/make.ts'
import type { PlanSettings } from './plan/plan.ts'
import { policyGuards, requirePolicyFiles } from './policies.ts'
import { askOf, begun, type Progress } from './progress.ts'
import { populationOf } from './report/population.ts'
import { logLine } from './report/text.ts'
import {
  ANYBODY_READS,
  missingSecrets,
  offboardingSkipped,
  requireExportInputs,
  requireInputs,
  WHY_NOT_CONTACTED
} from './requirements.ts'
import { readRoster } from './roster/read.ts'
import type { Roster } from './roster/roster.ts'
import { plain, say, type Text } from './say.ts'
import { tell } from './tell.ts'
import type { World } from './world.ts'

/** Loads what talks to Vanta while the files are read. Should that fail, it is told where it is needed. */
const prepareVanta = (): void => void import('./vanta/connect.ts').catch(() => undefined)

const connectVanta = async (progress: Progress, inputs: Inputs, readOnly: boolean) => {
  const { redactor, world } = progress
  const { connect } = await import('./vanta/connect.ts')
  const printed = (message: Text): string => logLine(plain(redactor?.text(message) ?? message))
  const vanta = connect({
    ...inputs,
    readOnly,
    log: (message) => world.out.info(printed(message)),
    debug: (message) => world.out.debug(printed(message)),
    setSecret: world.out.secret,
    world
  })
  progress.requests = vanta.requests
  return vanta
}

const settingsOf = (inputs: Inputs): PlanSettings => ({
  ...inputs,
  offboardingSkipped: offboardingSkipped(inputs)
})

/** The files, and where the repository is checked out, for links to the commit that was read. */
const readFiles = async (progress: Progress, { context, workspace }: GitHubEvent, inputs: Inputs) => {
  const { files, out } = progress.world
  const { usersFile: patterns } = inputs
  out.info(`Reading ${patterns.join(', ')}`)
  const checkout = await checkoutOf(patterns, workspace, files)
  const { folder, head } = checkout
  progress.context = { ...context, folder, readCommit: head ?? context.readCommit }
  const roster = await readRoster({ patterns, workspace, files })
  progress.roster = roster
  progress.redactor?.learn(roster, undefined)
  requirePolicyFiles(inputs.policies, roster)
  return { roster, checkout }
}

/** What git and GitHub say of the files and of the commit that holds them. What only the report needs comes meanwhile. */
const lookAround = async (
  progress: Progress,
  roster: Roster,
  checkout: Checkout,
  inputs: Inputs,
  event: GitHubEvent
) => {
  const marker = progress.mode === 'apply' ? commentMarker(inputs) : undefined
  const ask = askOf(progress, event, inputs)
  const looking = earlierOf(ask, event, roster, checkout)
  // The accounts may be written by then: what GitHub does not tell must not look as if they were not.
  progress.evidence = evidenceOf(ask, event, roster, checkout, marker).catch((error: unknown) => {
    progress.notices.push(
      say`What GitHub knows of this commit is not in the report: ${asFailure(error).said}`
    )
    return undefined
  })
  const earlier = await looking
  progress.redactor?.learn(earlier?.read().roster, undefined)
  return earlier
}

/** Takes what has come of the evidence, and waits for the rest. */
const gather = async (progress: Progress): Promise<void> => {
  const evidence = await progress.evidence
  if (evidence === undefined) return
  const { sources, chain } = evidence
  progress.sources = sources
  progress.chain = chain
  const unknown = chain?.unknown ?? undefined
  if (progress.context.event === 'push' && unknown !== undefined)
    progress.notices.push(say`Who approved this commit is not known: ${unknown}.`)
}

/** Without secrets Vanta cannot be contacted; what a pull request changes in the files can be shown all the same. */
const compareFiles = async (progress: Progress, event: GitHubEvent, inputs: Inputs): Promise<void> => {
  const { roster, checkout } = await readFiles(progress, event, inputs)
  const earlier = isBeforeMerge(event)
    ? await lookAround(progress, roster, checkout, inputs, event)
    : undefined
  const { roster: before, lack } = earlier?.read() ?? {}
  if (lack !== undefined) progress.notices.push(whyNotCompared(lack))
  const now = progress.world.clock.now()
  const policies = policyGuards(inputs.policies, roster)
  const plan = planOfFiles(roster, before ?? roster, settingsOf(inputs), now, policies)
  if (before !== undefined) {
    progress.comparedWith = earlier?.commit
    progress.plan = plan
    progress.outcome = untouched(plan)
  }
  refuse(plan.guards, false, say`Vanta was not contacted.`)
}

/** Writes a users file of what Vanta has. */
const exportFile = async (progress: Progress, event: GitHubEvent, inputs: Inputs): Promise<void> => {
  const { clock, env, files } = progress.world
  requireExportInputs(inputs)
  const target = await exportTarget(inputs.usersFile, event.workspace, files)
  const state = await (await connectVanta(progress, inputs, true)).readAll()
  progress.state = state
  progress.redactor?.learn(undefined, state)
  const options = { schemaUrl: schemaUrl(env), now: clock.now() }
  progress.notices.push(...(await exportRoster(state, target, options, files)))
}

/** Plans, and in `apply` carries the plan out. */
const planAndApply = async (progress: Progress, event: GitHubEvent, inputs: Inputs): Promise<void> => {
  const { notices, redactor, world } = progress
  const isApply = progress.mode === 'apply'
  prepareVanta()
  const { roster, checkout } = await readFiles(progress, event, inputs)
  requireInputs(inputs, roster)

  const vanta = await connectVanta(progress, inputs, !isApply)
  const ask = askOf(progress, event, inputs)
  const askTip = async (): Promise<boolean> => isSuperseded(event, ask, notices)
  const asked: Promise<boolean>[] = []
  const [state, earlier] = await Promise.all([
    vanta.readState(roster, () => void (isApply && asked.push(askTip()))),
    lookAround(progress, roster, checkout, inputs, event)
  ])
  progress.state = state
  redactor?.learn(undefined, state)
  const now = world.clock.now()
  const policies = policyGuards(inputs.policies, roster)
  const plan = makePlan(roster, state, settingsOf(inputs), now, policies, earlier)
  progress.plan = plan
  progress.outcome = untouched(plan)
  if (event.name === 'schedule') progress.drift = await driftOf(ask, roster, plan, event.sha, checkout, now)

  const writes = vanta.writes(askTip)
  /** A newer commit is one for good; that there was none, when the accounts were asked for, holds as long as they do. */
  const isLate = async (): Promise<boolean> =>
    (await Promise.all(asked)).includes(true) || (!writes.isListFresh() && (await askTip()))
  if (isApply && (await isLate())) {
    progress.superseded = true
    return
  }
  const refused = refuse(plan.guards, isApply && event.name === 'schedule')
  if (!isApply) return
  const outcome = await applyPlan(plan, writes, refused)
  progress.outcome = outcome
  const { rows, verified, superseded = false } = outcome.sync ?? {}
  progress.superseded = superseded
  if (rows !== undefined) {
    redactor?.learn(undefined, { accounts: rows })
    const mask = redactor?.field
    if (verified === true)
      progress.population = populationOf({
        rows,
        users: roster.users ?? [],
        people: state.people ?? [],
        mask
      })
  }
  if (outcome.failure !== undefined) throw outcome.failure
}

/** What a run does, by its mode. */
const STORIES = {
  export: exportFile,
  validate: compareFiles,
  plan: planAndApply,
  apply: planAndApply
}

/** Reads what the run was given, and decides its mode. What cannot be used ends the run here. */
const run = async (progress: Progress): Promise<void> => {
  const { world } = progress
  maskSecrets(world)
  const event = await readEvent(world)
  progress.event = event
  progress.context = event.context
  const { inputs, problems, incomplete } = readInputs(world)
  progress.inputs = inputs
  const hasSecrets = inputs.build !== undefined || inputs.manage !== undefined
  const { mode, notice } = resolveMode(inputs.mode, event, hasSecrets)
  progress.mode = mode
  if (notice !== undefined) progress.notices.push(notice)
  // Loaded only where it is asked for. It masks people on every surface, the log of a run under way included.
  if (inputs.redact) progress.redactor = (await import('./report/redact.ts')).createRedactor(world.bytes(32))
  const { withoutSecrets: excuse } = event
  requireUsable([...problems, ...(excuse !== undefined || mode === 'validate' ? [] : incomplete)])
  requireMerged(mode, event)
  if (mode === 'validate') {
    if (excuse === undefined) progress.warnings.push(...missingSecrets(inputs, incomplete, hasSecrets))
    else if (inputs.mode === 'auto') progress.notContacted = WHY_NOT_CONTACTED[excuse]
  } else if (event.isPublic && !inputs.redact) progress.warnings.push(ANYBODY_READS)
  // What goes on is behind a click once it is over; what came of it is not.
  world.out.group(`Mode: ${mode}`)
  await STORIES[mode](progress, event, inputs)
}

/** What ended some work before its time. The stack of a bug is for those who switched debug logging on. */
const endOf = async (work: Promise<void>, world: World): Promise<Failure | undefined> => {
  try {
    await work
    return undefined
  } catch (error) {
    const bug = bugBehind(error)
    if (bug !== undefined) world.out.debug(String(bug.stack))
    return asFailure(error, 'configuration')
  }
}

/** Runs the action. Never throws: a failure sets the exit status through the report. */
export const main = async (world: World): Promise<void> => {
  const progress = begun(world)
  progress.failure = await endOf(run(progress), world)
  await gather(progress)
  world.out.endGroup()
  const untold = await endOf(tell(progress), world)
  if (untold === undefined) return
  const { said } = progress.failure ?? untold
  world.out.fail(logLine(plain(progress.redactor?.text(said) ?? said)))
}
