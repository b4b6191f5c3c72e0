// The report's way out: log, annotations, job summary, report file, outputs. What cannot be written is said, and
// fails nothing: the run itself is over.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { annotations } from './annotations.ts'
import { reportJson } from './json.ts'
import { logLines } from './log.ts'
import { summaryMarkdown } from './markdown.ts'
import { outputs } from './outputs.ts'
import type { Report } from './report.ts'
import { logLine } from './text.ts'

const reasonOf = (error: unknown): string => logLine(error instanceof Error ? error.message : String(error))

/** Writes the JSON report into a directory of its own, since a job may run this action more than once. */
const writeReportFile = async (report: Report, runnerTemp: string): Promise<string> => {
  try {
    const parent = join(runnerTemp, 'vanta-user-sync')
    await mkdir(parent, { recursive: true })
    const file = join(await mkdtemp(join(parent, 'report-')), 'report.json')
    await writeFile(file, reportJson(report), { mode: 0o600 })
    return file
  } catch (error) {
    core.warning(`The report file could not be written: ${reasonOf(error)}`)
    return ''
  }
}

const writeSummary = async (report: Report): Promise<void> => {
  // Outside of GitHub, as on a runner that is too old, there is no summary to write to.
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await core.summary.addRaw(summaryMarkdown(report)).write()
  } catch (error) {
    core.warning(`The job summary could not be written: ${reasonOf(error)}`)
  }
}

/** Publishes a report on every surface but the pull request, and fails the step where the report has a failure. */
export const publish = async (report: Report): Promise<void> => {
  for (const line of logLines(report)) core.info(line)
  const emit = { error: core.error, warning: core.warning, notice: core.notice }
  for (const { level, message, title, place } of annotations(report))
    emit[level](message, {
      title,
      ...(place === undefined ? {} : { file: place.file, startLine: place.line, startColumn: place.column })
    })
  const [reportFile] = await Promise.all([
    writeReportFile(report, process.env['RUNNER_TEMP'] ?? tmpdir()),
    writeSummary(report)
  ])
  for (const [name, value] of Object.entries(outputs(report, reportFile))) core.setOutput(name, value)
  if (report.failure !== undefined) core.setFailed(logLine(report.failure.message))
}
