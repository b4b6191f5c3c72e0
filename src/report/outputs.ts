// The step's outputs, by the names that action.yml declares (a test holds the two together).
import type { Report } from './shape.ts'

/** All outputs, as text. Counts say what would be done in `plan`, and what was done in `apply`. */
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
