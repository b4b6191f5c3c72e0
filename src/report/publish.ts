// The report's way out: log, annotations, job summary, report file, outputs. What cannot be written is said, and
// fails nothing: the run itself is over.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { inRepository } from './link.ts'
import { annotations } from './annotations.ts'
import { reportJson } from './json.ts'
import { logGroups } from './log.ts'
import { summaryMarkdown } from './markdown.ts'
import type { Population } from './population.ts'
import type { Report } from './shape.ts'
import { logLine } from './text.ts'
import { plain } from '../say.ts'
import type { World } from '../world.ts'

/**
 * The step's outputs, as text, by the names that action.yml declares. Counts say what would be done in `plan`, and what
 * was done in `apply`.
 */
export const outputs = (report: Report, reportFile: string): Readonly<Record<string, string>> => {
  const { results: _, ...counts } = report.totals
  return {
    mode: report.mode,
    verdict: report.verdict,
    changed: String(report.changed),
    applied: String(report.applied),
    drift: report.drift === null ? '' : String(report.drift.detected),
    ...Object.fromEntries(Object.entries(counts).map(([name, amount]) => [name, String(amount)])),
    'plan-digest': report.planDigest ?? '',
    'report-file': reportFile,
    'population-file': report.population?.path ?? '',
    'failure-reason': report.failure?.reason ?? ''
  }
}

/** What `write` gives; where it fails, `otherwise`, and a warning with the reason. */
const orWarn = async <T>(
  out: World['out'],
  what: string,
  otherwise: T,
  write: () => Promise<T>
): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    out.warning(`${what}: ${logLine(reason)}`, {})
    return otherwise
  }
}

/** The report as it was written, and where; empty where it could not be. */
type Written = Readonly<{ report: Report; file: string }>

/** Writes the files into a directory of their own, since a job may run this action more than once. */
const writeFiles = async (
  report: Report,
  population: Population | undefined,
  { env, files, temporary }: World
): Promise<Written> => {
  const parent = join(env['RUNNER_TEMP'] || temporary, 'vanta-user-sync')
  await files.mkdir(parent, { recursive: true })
  const folder = await files.mkdtemp(join(parent, 'report-'))
  const write = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name)
    await files.writeFile(file, text, { mode: 0o600 })
    return file
  }
  const kept = population && {
    path: await write('population.csv', population.text),
    sha256: createHash('sha256').update(population.text).digest('hex'),
    accounts: population.accounts
  }
  const whole = { ...report, population: kept ?? null }
  return { report: whole, file: await write('report.json', reportJson(whole)) }
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
  const { env, out } = world
  for (const { title, lines } of logGroups(report)) {
    if (title !== undefined) out.group(title)
    for (const line of lines) out.info(line)
    if (title !== undefined) out.endGroup()
  }
  for (const { level, message, title, place } of annotations(report)) {
    const at = place && {
      file: inRepository(report.run, place.file),
      startLine: place.line,
      startColumn: place.column
    }
    out[level](message, { title, ...at })
  }
  const [{ report: whole, file }] = await Promise.all([
    orWarn(out, 'The report file could not be written', { report, file: '' }, () =>
      writeFiles(report, population, world)
    ),
    orWarn(out, 'The job summary could not be written', undefined, async () => {
      // Outside of GitHub, as on a runner that is too old, there is no summary to write to.
      if (env['GITHUB_STEP_SUMMARY']) await out.summary(summaryMarkdown(report))
    })
  ])
  const unseen = 'The outputs could not be written, so later steps do not see them'
  await orWarn(out, unseen, undefined, async () => {
    for (const [name, value] of Object.entries(outputs(whole, file))) out.output(name, value)
  })
  if (report.failure !== null) out.fail(logLine(plain(report.failure.message)))
}
