// The shape of the JSON report, published as report.schema.json. Only the generator and the tests read this; the
// action itself never loads it.
import { z } from 'zod'
import { REPORT_SCHEMA_URL } from './json.ts'

const count = z.int().min(0)

const place = z
  .strictObject({
    file: z.string().describe('Path of the users file, relative to the workspace.'),
    line: z.int().min(1),
    column: z.int().min(1)
  })
  .nullable()
  .describe('Where it stands in a users file, if it stands in one.')

const problem = z.strictObject({ message: z.string(), place })

const result = z
  .strictObject({
    status: z.enum(['planned', 'done', 'failed', 'not-tried']),
    message: z.string().nullable()
  })
  .describe(
    'What became of it. `planned`: nothing was tried. `done`: Vanta confirmed it. `failed`: Vanta turned it down, or the read-back shows otherwise. `not-tried`: an earlier step failed.'
  )

const field = z.strictObject({
  field: z.string().describe("Vanta's name of the field."),
  from: z.json(),
  to: z.json(),
  cleared: z.boolean().describe('The sync clears the field, since the file does not state it.')
})

const totals = z
  .strictObject({ active: count, deactivated: count, deleted: count })
  .describe("Rows of Vanta's list by state. The deleted ones are soft-deleted, and not live.")

const kinds = { removed: count, deactivated: count, reactivated: count, updated: count, created: count }

const accounts = z.strictObject({
  before: totals.describe(
    'What Vanta listed before the run; in a comparison of files, what the earlier ones list.'
  ),
  after: totals.nullable().describe('What Vanta lists after the run, where it was read back.'),
  counts: z.strictObject({ ...kinds, unchanged: count }).describe('What the plan holds.'),
  written: z.boolean().describe('The full sync was sent, and answered with success.'),
  verified: z.boolean().describe('Vanta read back, record by record, as it was sent.'),
  mismatches: z.array(problem),
  changes: z.array(
    z.strictObject({
      kind: z.enum(['removed', 'deactivated', 'reactivated', 'updated', 'created']),
      uniqueId: z.string(),
      name: z.string(),
      email: z.string(),
      permissionLevel: z.string().describe('After the change; of a removed account, before it.'),
      statusBefore: z.string().nullable(),
      fields: z.array(field),
      raise: z
        .strictObject({ from: z.string().nullable(), to: z.string() })
        .nullable()
        .describe('The permission level goes up.'),
      probablySameAs: z
        .string()
        .nullable()
        .describe(
          'The other half of a probable change of uniqueId: a removed and a created account with one address.'
        ),
      deletedEarlier: z
        .string()
        .nullable()
        .describe('When Vanta soft-deleted the account that is created again.'),
      place,
      result
    })
  )
})

const offboarding = z.strictObject({
  acknowledgerId: z
    .string()
    .nullable()
    .describe('Who is recorded in Vanta as completing the offboardings, where anybody is.'),
  skipped: z.string().nullable().describe('Why offboarding was left out of this run, where it was.'),
  people: z.array(
    z.strictObject({
      email: z.string(),
      name: z.string().nullable(),
      personId: z.string().nullable(),
      decision: z.enum(['offboard', 'pending']),
      pending: z
        .strictObject({ code: z.string(), reason: z.string() })
        .nullable()
        .describe('Why not yet, and what to do about it.'),
      place,
      result
    })
  )
})

const group = z.strictObject({
  kind: z.enum(['removed', 'added']),
  groupId: z.string(),
  groupName: z.string(),
  personId: z.string(),
  email: z.string(),
  name: z.string(),
  place,
  result
})

const viewer = z.strictObject({
  kind: z.enum(['updated', 'invited']),
  trustCenter: z.string().describe('The slugId.'),
  viewerId: z.string().nullable(),
  email: z.string(),
  name: z.string().nullable(),
  fields: z.array(field),
  endsAccess: z.boolean(),
  place,
  result
})

export const reportSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  mode: z.enum(['validate', 'plan', 'apply', 'export']),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  run: z
    .strictObject({
      repository: z.string().nullable(),
      event: z.string().nullable(),
      ref: z.string().nullable(),
      commit: z.string().nullable(),
      readCommit: z
        .string()
        .nullable()
        .describe('The commit whose files were read: of a pull request its trial merge.'),
      pullRequest: z.int().nullable(),
      actor: z.string().nullable(),
      url: z.string().nullable(),
      attempt: z.int().nullable()
    })
    .describe('The workflow run, as GitHub gave it.'),
  files: z.array(z.string()),
  listed: z
    .strictObject({ users: count, groups: count, viewers: count })
    .nullable()
    .describe('How many entries the files hold.'),
  resourceId: z.string().nullable(),
  apiUrl: z.string(),
  vantaRead: z.boolean().describe('What the run needs of Vanta was read, whole.'),
  comparedWith: z
    .string()
    .nullable()
    .describe('The changes are those to the files of this commit; Vanta was not asked.'),
  changed: z.boolean().describe('The plan is not empty.'),
  applied: z.boolean().describe('Something was written to Vanta, as far as could be seen.'),
  uncertain: z
    .boolean()
    .describe(
      'A write was sent of which nobody knows whether Vanta carried it out: look before trusting `applied`.'
    ),
  superseded: z.boolean().describe('A newer commit was on its way, so nothing was applied on purpose.'),
  planDigest: z.string().nullable(),
  failure: z
    .strictObject({
      reason: z.enum([
        'configuration',
        'invalid-users-file',
        'refused',
        'plan-changed',
        'vanta-error',
        'verification-failed',
        'partly-applied'
      ]),
      message: z.string(),
      problems: z.array(problem)
    })
    .nullable(),
  totals: z
    .strictObject({
      ...kinds,
      unchanged: count,
      offboarded: count,
      offboardingPending: count,
      groupChanges: count,
      viewerChanges: count,
      results: z.strictObject({ done: count, failed: count, notTried: count, all: count })
    })
    .describe("The step's outputs: in `apply` what was done, else what would be."),
  guards: z.array(
    z.strictObject({ name: z.string(), passed: z.boolean(), summary: z.string(), refusals: z.array(problem) })
  ),
  accounts: accounts.nullable().describe('Null where the files have no users, or the run ended before.'),
  offboarding: offboarding.nullable(),
  groups: z.array(group),
  viewers: z.array(viewer),
  notes: z.array(problem.extend({ level: z.enum(['warning', 'notice']) })),
  notices: z.array(z.string()),
  sources: z
    .array(
      z.strictObject({
        path: z.string(),
        blob: z.string().describe("Git's id of the bytes that were read."),
        committed: z
          .boolean()
          .nullable()
          .describe('The commit holds exactly these bytes at this path. Null where that could not be read.')
      })
    )
    .describe('The users files.'),
  chain: z
    .strictObject({
      unknown: z.string().nullable().describe('Why it is not known who approved, where it is not.'),
      pullRequests: z.array(
        z.strictObject({
          number: z.int(),
          url: z.string().nullable(),
          author: z.string().nullable(),
          mergedBy: z.string().nullable(),
          approvals: z
            .array(
              z.strictObject({
                login: z.string(),
                commit: z.string().nullable().describe('The commit that was approved.'),
                current: z.boolean().describe('That is the last commit of the pull request.'),
                bot: z.boolean().describe('By an app, and not by a person.')
              })
            )
            .describe('Approvals that were neither dismissed nor taken back.'),
          planDigest: z
            .string()
            .nullable()
            .describe('The digest of the plan in its comment, to compare with planDigest.')
        })
      ),
      direct: z.array(z.string()).describe('Commits that came without a pull request.'),
      left: count.describe('Older commits of the push that were not looked at.')
    })
    .nullable()
    .describe('Of an apply: the pull requests that it applied, and who approved them.'),
  drift: z
    .strictObject({ detected: z.boolean(), since: z.string().nullable(), accounts: z.array(z.string()) })
    .nullable()
    .describe(
      "Of a scheduled run: whether Vanta differs in what no commit of the last two hours explains. `since` is the date of the branch's newest commit before those."
    ),
  requests: count.describe('HTTP requests sent to Vanta, with tokens and retries.')
})

/** The JSON Schema of the report. */
export const reportJsonSchema = (): Record<string, unknown> => {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', reused: 'ref' })
  return {
    $schema,
    $id: REPORT_SCHEMA_URL,
    title: 'Vanta user sync: report of a run, version 1',
    ...rest
  }
}
