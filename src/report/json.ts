// The report for auditors: what was seen, meant and done, as JSON of a published, versioned shape. Absent is null,
// so that every key is always there.
import type { Place, Problem } from '../errors.ts'
import type { FieldChange } from '../plan/plan.ts'
import type { Report, Result } from './report.ts'
import { ofVanta, results, tally } from './tally.ts'
import { plain } from '../say.ts'

/** Raised when a key goes, or changes its meaning. A new key does not raise it. */
const VERSION = 1

/** Where the schema of this version is published. */
export const REPORT_SCHEMA_URL =
  'https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/report.schema.json'

const orNull = <T>(value: T | undefined): T | null => value ?? null

const placeJson = (place: Place | undefined) =>
  place === undefined ? null : { file: place.file, line: place.line, column: place.column }

const problemJson = ({ message, place }: Problem) => ({ message: plain(message), place: placeJson(place) })

const resultJson = ({ status, message }: Result) => ({ status, message: orNull(message) })

const fieldJson = ({ field, from, to }: FieldChange) => ({
  field,
  from: orNull(from),
  to: orNull(to),
  /** Told apart from a null that was asked for. */
  cleared: to === undefined
})

const accountsJson = (accounts: NonNullable<Report['accounts']>) => ({
  before: accounts.before,
  after: orNull(accounts.after),
  counts: accounts.counts,
  written: accounts.written,
  verified: accounts.verified,
  mismatches: accounts.mismatches.map(problemJson),
  changes: accounts.changes.map((change) => ({
    kind: change.kind,
    uniqueId: change.uniqueId,
    name: change.name,
    email: change.email,
    permissionLevel: change.permissionLevel,
    statusBefore: orNull(change.statusBefore),
    fields: change.fields.map(fieldJson),
    raise: change.raise === undefined ? null : { from: orNull(change.raise.from), to: change.raise.to },
    probablySameAs: orNull(change.probablySameAs),
    deletedEarlier: orNull(change.deletedEarlier),
    place: placeJson(change.place),
    result: resultJson(change.result)
  }))
})

const offboardingJson = (offboarding: NonNullable<Report['offboarding']>) => ({
  skipped: orNull(offboarding.skipped),
  acknowledgerId: orNull(offboarding.acknowledgerId),
  people: offboarding.leavers.map((leaver) => ({
    email: leaver.email,
    name: orNull(leaver.name),
    personId: orNull(leaver.personId),
    decision: leaver.decision,
    pending:
      leaver.pending === undefined ? null : { code: leaver.pending.code, reason: leaver.pending.reason },
    place: placeJson(leaver.place),
    result: resultJson(leaver.result)
  }))
})

/** The value that is written as JSON. Its schema is `report.schema.json`. */
export const reportValue = (report: Report) => {
  const { context, accounts, offboarding, failure, listed } = report
  const counted = ofVanta(report)
  const done = tally(counted)
  return {
    $schema: REPORT_SCHEMA_URL,
    version: VERSION,
    mode: report.mode,
    startedAt: report.startedAt,
    finishedAt: report.finishedAt,
    run: {
      repository: orNull(context.repository),
      event: orNull(context.event),
      ref: orNull(context.ref),
      commit: orNull(context.commit),
      readCommit: orNull(context.readCommit),
      pullRequest: orNull(context.pullRequest),
      actor: orNull(context.actor),
      url: orNull(context.runUrl),
      attempt: orNull(context.runAttempt)
    },
    files: report.files,
    listed: orNull(listed),
    resourceId: orNull(report.resourceId),
    apiUrl: report.apiUrl,
    vantaRead: report.vantaRead,
    comparedWith: orNull(report.comparedWith),
    changed: report.changed,
    applied: report.applied,
    uncertain: report.uncertain,
    superseded: report.superseded,
    planDigest: orNull(report.digest),
    failure:
      failure === undefined
        ? null
        : {
            reason: failure.reason,
            message: failure.message,
            problems: failure.problems.map(problemJson)
          },
    totals: {
      ...done.accounts,
      unchanged: done.unchanged,
      offboarded: done.offboarded,
      offboardingPending: done.pending,
      groupChanges: done.groups,
      viewerChanges: done.viewers,
      results: results(counted)
    },
    guards: report.guards.map(({ name, summary, refusals }) => ({
      name,
      passed: refusals.length === 0,
      summary,
      refusals: refusals.map(problemJson)
    })),
    accounts: accounts === undefined ? null : accountsJson(accounts),
    offboarding: offboarding === undefined ? null : offboardingJson(offboarding),
    groups: report.groups.map((change) => ({
      kind: change.kind,
      groupId: change.groupId,
      groupName: change.groupName,
      personId: change.personId,
      email: change.email,
      name: change.name,
      place: placeJson(change.place),
      result: resultJson(change.result)
    })),
    viewers: report.viewers.map((change) => ({
      kind: change.kind,
      trustCenter: change.slugId,
      viewerId: orNull(change.viewerId),
      email: change.email,
      name: orNull(change.name),
      fields: change.fields.map(fieldJson),
      endsAccess: change.endsAccess,
      place: placeJson(change.place),
      result: resultJson(change.result)
    })),
    notes: report.notes.map((note) => ({ level: note.level, ...problemJson(note) })),
    notices: report.notices,
    sources: report.sources,
    chain: orNull(report.chain),
    drift:
      report.drift === undefined
        ? null
        : {
            detected: report.drift.detected,
            since: orNull(report.drift.since),
            accounts: report.drift.accounts ?? []
          },
    requests: report.requests
  }
}

/** The JSON report's text, ending in a newline. */
export const reportJson = (report: Report): string => `${JSON.stringify(reportValue(report), undefined, 2)}\n`
