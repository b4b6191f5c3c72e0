// The step's outputs, by the names that action.yml declares.
import type { Report } from './report.ts'
import { ofVanta, tally } from './tally.ts'

export type OutputName =
  | 'mode'
  | 'changed'
  | 'applied'
  | 'created'
  | 'updated'
  | 'deactivated'
  | 'reactivated'
  | 'removed'
  | 'unchanged'
  | 'offboarded'
  | 'offboarding-pending'
  | 'group-changes'
  | 'viewer-changes'
  | 'plan-digest'
  | 'report-file'
  | 'failure-reason'

/** All outputs, as text. Counts say what would be done in `plan`, and what was done in `apply`. */
export const outputs = (report: Report, reportFile: string): Readonly<Record<OutputName, string>> => {
  const { accounts, unchanged, offboarded, pending, groups, viewers } = tally(ofVanta(report))
  return {
    mode: report.mode,
    changed: String(report.changed),
    applied: String(report.applied),
    created: String(accounts.created),
    updated: String(accounts.updated),
    deactivated: String(accounts.deactivated),
    reactivated: String(accounts.reactivated),
    removed: String(accounts.removed),
    unchanged: String(unchanged),
    offboarded: String(offboarded),
    'offboarding-pending': String(pending),
    'group-changes': String(groups),
    'viewer-changes': String(viewers),
    'plan-digest': report.digest ?? '',
    'report-file': reportFile,
    'failure-reason': report.failure?.reason ?? ''
  }
}
