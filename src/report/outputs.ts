// The step's outputs, by the names that action.yml declares.
import type { CountOutput } from '../kinds/words.ts'
import type { Report } from './shape.ts'

export type OutputName =
  | CountOutput
  | 'mode'
  | 'verdict'
  | 'changed'
  | 'applied'
  | 'drift'
  | 'unchanged'
  | 'plan-digest'
  | 'report-file'
  | 'population-file'
  | 'failure-reason'

/** All outputs, as text. Counts say what would be done in `plan`, and what was done in `apply`. */
export const outputs = (report: Report, reportFile: string): Readonly<Record<OutputName, string>> => {
  const { totals } = report
  return {
    mode: report.mode,
    verdict: report.verdict,
    changed: String(report.changed),
    applied: String(report.applied),
    drift: report.drift === null ? '' : String(report.drift.detected),
    created: String(totals.created),
    updated: String(totals.updated),
    deactivated: String(totals.deactivated),
    reactivated: String(totals.reactivated),
    removed: String(totals.removed),
    unchanged: String(totals.unchanged),
    offboarded: String(totals.offboarded),
    'offboarding-pending': String(totals['offboarding-pending']),
    'group-changes': String(totals['group-changes']),
    'viewer-changes': String(totals['viewer-changes']),
    'plan-digest': report.planDigest ?? '',
    'report-file': reportFile,
    'population-file': report.population?.path ?? '',
    'failure-reason': report.failure?.reason ?? ''
  }
}
