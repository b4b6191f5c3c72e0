// The shape of the report, once: its type, its JSON Schema and its redaction come from here. Absent is null, so that
// every key is always there.
import * as z from 'zod/mini'
import { failureReasons } from '../errors.ts'
import { done, type Done, type FieldChange, type Frozen } from '../kinds/change.ts'
import { count, type Leaf, leaves, login, ours, place, says, text, theirs } from '../kinds/leaf.ts'
import { isRecord } from '../json.ts'
import type { Text } from '../say.ts'
import { REPORT_SCHEMA_URL, REPORT_VERSION } from './json.ts'

/** An object with these keys and no other, or null. */
const orNull = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.nullable(z.strictObject(shape))

const problem = z.strictObject({ message: text(), place })

const totals = (description: string) =>
  says(z.strictObject({ active: count(), deactivated: count(), deleted: count() }), description)

const run = says(
  z.strictObject({
    repository: z.nullable(ours()),
    server: says(ours(), 'Where GitHub is.'),
    event: z.nullable(ours()),
    ref: z.nullable(theirs()),
    commit: says(z.nullable(ours()), 'The commit that people know: of a pull request its head.'),
    readCommit: says(
      z.nullable(ours()),
      'The commit whose files were read: of a pull request its trial merge.'
    ),
    folder: says(
      ours(),
      'Where in the workspace the repository is checked out: empty, or a path that ends in a slash.'
    ),
    pullRequest: z.nullable(count()),
    base: says(z.nullable(theirs()), 'The branch that a pull request would be merged into.'),
    mergingApplies: says(z.boolean(), 'A pull request to the default branch.'),
    actor: z.nullable(login()),
    url: z.nullable(ours()),
    attempt: z.nullable(count())
  }),
  'The workflow run, as GitHub gave it.'
)

const accounts = says(
  orNull({
    before: totals(
      'Rows that Vanta listed before the run, by state; in a comparison of files, what the earlier ones list. The deleted ones are soft-deleted, and not live.'
    ),
    wanted: totals('What the files ask for.'),
    after: says(
      z.nullable(totals('Rows that Vanta lists after the run.')),
      'Null where nothing was read back.'
    ),
    unchanged: count(),
    written: says(z.boolean(), 'The full sync was sent, and answered with success.'),
    verified: says(z.boolean(), 'Vanta read back, record by record, as it was sent.'),
    mismatches: says(z.array(problem), 'What the read-back shows otherwise.')
  }),
  'Null where the files have no users, or the run ended before.'
)

const guard = z.strictObject({
  name: ours(),
  passed: z.boolean(),
  summary: text(),
  refusals: z.array(problem)
})

const failure = z.strictObject({
  reason: z.enum(failureReasons),
  message: text(),
  problems: says(z.array(problem), 'What is wrong, but for what a guard or a change says itself.'),
  amount: says(count(), 'How many problems there are, those that are only counted included.')
})

const drift = says(
  orNull({
    detected: z.boolean(),
    since: says(z.nullable(ours()), "The date of the branch's newest commit that had to be applied."),
    accounts: z.array(theirs())
  }),
  'On a schedule: whether Vanta differs in a way that no commit in the last two hours explains.'
)

const chain = says(
  orNull({
    unknown: says(z.nullable(text()), 'Why it is not known who approved, where it is not.'),
    pullRequests: z.array(
      z.strictObject({
        number: count(),
        url: z.nullable(ours()),
        author: z.nullable(login()),
        mergedBy: z.nullable(login()),
        approvals: says(
          z.array(
            z.strictObject({
              login: login(),
              commit: says(z.nullable(ours()), 'The commit that was approved.'),
              current: says(z.boolean(), 'That is the last commit of the pull request.'),
              bot: says(z.boolean(), 'By an app, and not by a person.')
            })
          ),
          'Approvals that were neither dismissed nor taken back.'
        ),
        planDigest: says(
          z.nullable(ours()),
          'The digest of the plan in its comment, to compare with planDigest.'
        )
      })
    ),
    direct: says(z.array(ours()), 'Commits that came without a pull request.'),
    left: says(count(), 'Older commits of the push that were not looked at.')
  }),
  'Of an apply: the pull requests that it applied, and who approved them.'
)

const tallied = says(
  z.strictObject({
    created: count(),
    updated: count(),
    deactivated: count(),
    reactivated: count(),
    removed: count(),
    unchanged: count(),
    offboarded: count(),
    'offboarding-pending': count(),
    'group-changes': count(),
    'viewer-changes': count(),
    results: z.strictObject({ done: count(), failed: count(), notTried: count(), all: count() })
  }),
  "The step's outputs: in `apply` what was done, else what would be."
)

export const report = z.strictObject({
  $schema: z.literal(REPORT_SCHEMA_URL),
  version: z.literal(REPORT_VERSION),
  mode: z.enum(['validate', 'plan', 'apply', 'export']),
  label: says(z.nullable(ours()), 'What the step keeps in sync, by the input label.'),
  verdict: says(ours(), 'The report in one line.'),
  startedAt: ours(),
  finishedAt: ours(),
  run,
  files: says(
    z.array(
      z.strictObject({
        path: ours(),
        blob: says(z.nullable(ours()), "Git's id of the bytes that were read."),
        committed: says(
          z.nullable(z.boolean()),
          'The commit holds exactly these bytes at this path. Null where that could not be read.'
        )
      })
    ),
    'The users files, as they were read.'
  ),
  usersFile: says(z.array(ours()), 'The input users-file.'),
  listed: says(
    orNull({ users: z.nullable(count()), groups: count(), viewers: count() }),
    'How many entries the files hold; `users` is null where they have no such key.'
  ),
  resourceId: z.nullable(ours()),
  apiUrl: ours(),
  vantaRead: says(z.boolean(), 'Everything that the run needed from Vanta was read.'),
  notContacted: says(z.nullable(text()), 'Why Vanta was not contacted, where it was not.'),
  comparedWith: says(
    z.nullable(ours()),
    'The changes are those to the files of this commit; Vanta was not contacted.'
  ),
  changed: says(z.boolean(), 'The plan is not empty.'),
  applied: says(z.boolean(), 'Something was written to Vanta, as far as could be seen.'),
  uncertain: says(
    z.boolean(),
    'A write was sent of which nobody knows whether Vanta carried it out: look before trusting `applied`.'
  ),
  superseded: says(z.boolean(), 'A newer commit was on its way, so nothing was applied on purpose.'),
  planDigest: z.nullable(ours()),
  failure: z.nullable(failure),
  totals: tallied,
  accounts,
  offboarding: says(
    orNull({
      skipped: says(z.nullable(text()), 'Why offboarding was left out of this run, where it was.'),
      acknowledgerId: says(
        z.nullable(theirs()),
        'Who is recorded in Vanta as completing the offboardings, where anybody is.'
      ),
      acknowledger: says(z.nullable(text()), 'Their name, where Vanta lists them.'),
      staying: says(
        z.nullable(count()),
        'Addresses that lost an account and nothing else: of people who have not left, and of nobody. Null where people were not read.'
      ),
      unmatched: says(
        z.nullable(count()),
        'Addresses of ACTIVE users in the files that nobody in Vanta has. Null where people were not read.'
      )
    }),
    'Null where the files have no users, or the run ended before.'
  ),
  changes: z.array(done),
  guards: z.array(guard),
  notes: says(
    z.array(z.strictObject({ level: z.enum(['warning', 'notice']), message: text(), place })),
    'What a reviewer should know, and what changes nothing by itself.'
  ),
  notices: says(z.array(text()), 'What was skipped and why, and what could not be seen.'),
  chain,
  drift,
  population: says(
    orNull({ path: ours(), sha256: ours(), accounts: count() }),
    'The file with every live account as it was read back; null where nothing was verified.'
  ),
  redacted: says(z.boolean(), 'Names and addresses are masked.'),
  requests: says(count(), 'HTTP requests sent to Vanta, with tokens and retries.')
})

/** One value that says what a run saw, meant and did. Every surface is a rendering of it. */
export type Report = Frozen<z.output<typeof report>>

/** The JSON Schema of the report, for publication. */
export const reportJsonSchema = (): Record<string, unknown> => {
  const { $schema, ...rest } = z.toJSONSchema(report, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (leaves.get(zodSchema)?.leaf === 'text') jsonSchema.type = 'string'
    }
  })
  return {
    $schema,
    $id: REPORT_SCHEMA_URL,
    title: `Vanta user sync: report of a run, version ${REPORT_VERSION}`,
    ...rest
  }
}

/** What each leaf becomes, by what it holds; `email` is the address of whom the enclosing change is about. */
export type Rules = Readonly<{
  [Is in Leaf]: (given: LeafValue<Is>, email: string) => LeafValue<Is>
}>
type Values = Readonly<{ text: Text; subject: Done['subject']; field: FieldChange }>
type LeafValue<Is extends Leaf> = Is extends keyof Values ? Values[Is] : string

/** A value of a schema, with every leaf of it changed by its rule. */
const mapped = (schema: z.core.$ZodType, value: unknown, rules: Rules, email: string): unknown => {
  if (value === null) return null
  const known = leaves.get(schema)
  if (known !== undefined) {
    // A schema that is a leaf holds what that leaf holds.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const rule = rules[known.leaf] as (given: unknown, email: string) => unknown
    return rule(value, email)
  }
  if (schema instanceof z.ZodMiniNullable) return mapped(schema.def.innerType, value, rules, email)
  if (schema instanceof z.ZodMiniArray && Array.isArray(value))
    return value.map((each) => mapped(schema.def.element, each, rules, email))
  if (!isRecord(value)) return value
  if (schema instanceof z.ZodMiniDiscriminatedUnion) {
    const option = schema.def.options.find((each) => z.safeParse(each, value).success)
    return option === undefined ? value : mapped(option, value, rules, email)
  }
  if (!(schema instanceof z.ZodMiniObject)) return value
  const { subject } = value
  const owner = isRecord(subject) ? String(subject['email']) : email
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.def.shape
  return Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => [key, mapped(inner, value[key], rules, owner)])
  )
}

/** The report with every leaf changed by its rule. */
export const withLeaves = (given: Report, rules: Rules): Report =>
  // Each rule gives back what it was given a value of.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  mapped(report, given, rules, '') as Report
