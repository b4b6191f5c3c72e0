// The report's way out: log, annotations, job summary, report file, outputs. What cannot be written is said, and
// fails nothing: the run itself is over.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { inRepository } from './link.ts'
import { annotations } from './annotations.ts'
import { reportJson } from './json.ts'
import { logGroups } from './log.ts'
import { summaryMarkdown } from './markdown.ts'
import { outputs } from './outputs.ts'
import type { Population } from './population.ts'
import type { Report } from './shape.ts'
import { logLine } from './text.ts'
import { plain } from '../say.ts'
import type { World } from '../world.ts'

/** A variable of the environment; an empty one is not set. */
const variable = (env: World['env'], name: string): string | undefined => env[name] || undefined

const reasonOf = (error: unknown): string => logLine(error instanceof Error ? error.message : String(error))

/** The files that a run leaves behind, as outputs name them, and the report as it was written. */
type Written = Readonly<{ report: Report; file: string }>

const POPULATION = 'population.csv'

/** Writes a file of the report's folder. */
type Write = (name: string, text: string) => Promise<string>

const withPopulation = async (
  report: Report,
  population: Population | undefined,
  write: Write
): Promise<Report> => {
  if (population === undefined) return report
  const { text, accounts } = population
  const path = await write(POPULATION, text)
  return {
    ...report,
    population: { path, sha256: createHash('sha256').update(text).digest('hex'), accounts }
  }
}

/** Writes the files into a directory of their own, since a job may run this action more than once. */
const writeFiles = async (
  report: Report,
  population: Population | undefined,
  { env, files, out, temporary }: World
): Promise<Written> => {
  try {
    const parent = join(variable(env, 'RUNNER_TEMP') ?? temporary, 'vanta-user-sync')
    await files.mkdir(parent, { recursive: true })
    const folder = await files.mkdtemp(join(parent, 'report-'))
    const write: Write = async (name, text) => {
      const file = join(folder, name)
      await files.writeFile(file, text, { mode: 0o600 })
      return file
    }
    const whole = await withPopulation(report, population, write)
    return { report: whole, file: await write('report.json', reportJson(whole)) }
  } catch (error) {
    out.warning(`The report file could not be written: ${reasonOf(error)}`, {})
    return { report, file: '' }
  }
}

const writeSummary = async (report: Report, { env, out }: World): Promise<void> => {
  // Outside of GitHub, as on a runner that is too old, there is no summary to write to.
  if (variable(env, 'GITHUB_STEP_SUMMARY') === undefined) return
  try {
    await out.summary(summaryMarkdown(report))
  } catch (error) {
    out.warning(`The job summary could not be written: ${reasonOf(error)}`, {})
  }
}

/** Sets the outputs, all or as far as they can be written. */
const writeOutputs = (report: Report, reportFile: string, { out }: World): void => {
  try {
    for (const [name, value] of Object.entries(outputs(report, reportFile))) out.output(name, value)
  } catch (error) {
    out.warning(`The outputs could not be written, so later steps do not see them: ${reasonOf(error)}`, {})
  }
}

/**
 * Publishes a report on every surface but the pull request, and fails the step where the report has a failure.
 * `population` is the file of accounts, where they were verified.
 */
export const publish = async (
  report: Report,
  population: Population | undefined,
  world: World
): Promise<void> => {
  const { out } = world
  for (const { title, lines } of logGroups(report)) {
    if (title !== undefined) out.group(title)
    for (const line of lines) out.info(line)
    if (title !== undefined) out.endGroup()
  }
  for (const { level, message, title, place } of annotations(report))
    out[level](message, {
      title,
      ...(place === undefined
        ? {}
        : { file: inRepository(report.run, place.file), startLine: place.line, startColumn: place.column })
    })
  const [written] = await Promise.all([writeFiles(report, population, world), writeSummary(report, world)])
  writeOutputs(written.report, written.file, world)
  if (report.failure !== null) out.fail(logLine(plain(report.failure.message)))
}
