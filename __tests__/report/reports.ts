// What reports are made of in tests.
import type { Change, Done, FieldChange, Json, Result } from '../../src/kinds/change.ts'
import type { Act } from '../../src/kinds/words.ts'
import { REPORT_SCHEMA_URL, REPORT_VERSION } from '../../src/report/json.ts'
import type { Report } from '../../src/report/shape.ts'
import { totalsOf } from '../../src/report/tally.ts'
import { verdictOf } from '../../src/report/verdict.ts'
import { type Text, theirs } from '../../src/say.ts'

export const PLANNED: Result = { status: 'planned', message: null, uncertain: false }
export const DONE: Result = { status: 'done', message: null, uncertain: false }
export const UNTRIED: Result = { status: 'not-tried', message: null, uncertain: false }

/** A sentence that came from elsewhere. */
export const told = (text: string): Text => ({ said: [theirs(text)] })
export const failed = (message: string): Result => ({
  status: 'failed',
  message: told(message),
  uncertain: false
})

export const FILE = 'vanta-users.yml'
export const at = (line: number, file = FILE) => ({ file, line, column: 5 })
const files = ['a.yml', 'b.yml']
export const twoFiles = {
  files: files.map((path) => ({ path, blob: null, committed: null })),
  usersFile: files
}

export const problem = (message: string, place: Done['place'] = null) => ({ message: told(message), place })
export const guard = (
  name: string,
  summary: string,
  refusals: readonly ReturnType<typeof problem>[] = []
) => ({
  name,
  passed: refusals.length === 0,
  summary: told(summary),
  refusals
})

export const times = <T>(amount: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: amount }, (_, n) => make(n))

export const failure = (
  reason: NonNullable<Report['failure']>['reason'],
  ...problems: readonly ReturnType<typeof problem>[]
) => ({ failure: { reason, message: told('It failed.'), problems, amount: problems.length } })

/** Of 81 active accounts. */
export const accounts = (over: Partial<NonNullable<Report['accounts']>> = {}) => ({
  accounts: {
    before: { active: 81, deactivated: 3, deleted: 12 },
    wanted: { active: 81, deactivated: 3, deleted: 0 },
    after: null,
    unchanged: 84,
    written: false,
    verified: false,
    mismatches: [],
    ...over
  }
})

export const offboarding = (over: Partial<NonNullable<Report['offboarding']>> = {}) => ({
  offboarding: {
    skipped: null,
    acknowledgerId: null,
    acknowledger: null,
    staying: null,
    unmatched: null,
    ...over
  }
})

const DIGEST = '3f1c9a52d07be64188c2f05e9d7a41b6c8e3f2091d5b7a6e4c3f8d2b1a09e7f5'

/** A plan of a pull request that found nothing to do, changed by `over`; totals and verdict follow from it. */
export const report = (over: Partial<Report> = {}): Report => {
  const made: Report = {
    $schema: REPORT_SCHEMA_URL,
    version: REPORT_VERSION,
    mode: 'plan',
    label: null,
    verdict: '',
    startedAt: '2026-11-20T09:30:00.000Z',
    finishedAt: '2026-11-20T09:30:04.000Z',
    run: {
      repository: 'example/access',
      server: 'https://github.com',
      event: 'pull_request',
      ref: 'refs/pull/42/merge',
      commit: 'feedfee1feedfee1feedfee1feedfee1feedfee1',
      readCommit: 'feedfee1feedfee1feedfee1feedfee1feedfee1',
      folder: '',
      pullRequest: 42,
      base: 'main',
      mergingApplies: true,
      actor: 'octocat',
      url: 'https://github.com/example/access/actions/runs/4242',
      attempt: 1
    },
    files: [{ path: FILE, blob: null, committed: null }],
    usersFile: [FILE],
    listed: { users: 84, groups: 0, viewers: 0 },
    resourceId: '65f1c0ffee',
    apiUrl: 'https://api.vanta.com',
    vantaRead: true,
    notContacted: null,
    comparedWith: null,
    changed: over.changes !== undefined && over.changes.length > 0,
    applied: false,
    uncertain: false,
    superseded: false,
    planDigest: DIGEST,
    failure: null,
    totals: totalsOf([], 'plan', 0),
    ...accounts(),
    ...offboarding(),
    changes: [],
    guards: [
      guard('users-listed', '84 users'),
      guard('max-removals', 'none of 81 active accounts removed or deactivated; at most 16 (20%)')
    ],
    notes: [],
    notices: [],
    chain: null,
    drift: null,
    population: null,
    redacted: false,
    requests: 2,
    ...over
  }
  const whole = { ...made, totals: totalsOf(made.changes, made.mode, made.accounts?.unchanged ?? 0) }
  return { ...whole, verdict: verdictOf(whole) }
}

/** Away from GitHub, so that no label is a link. */
export const away = { run: { ...report().run, repository: null } }

/** A report with these changes. */
export const withChanges = (changes: readonly Done[], over: Partial<Report> = {}): Report =>
  report({ ...over, changes })

export const field = (name: string, from: Json, to: Json, cleared = false): FieldChange => ({
  field: name,
  from,
  to,
  cleared
})

type Over = Partial<Omit<Done, 'subject'>> & Readonly<{ subject?: Partial<Done['subject']> }>

/** One change, to an account unless `over` says otherwise. */
export const change = (act: Act, over: Over = {}): Done => {
  const { subject, ...rest } = over
  return {
    act,
    target: null,
    fields: [],
    flags: [],
    level: act.startsWith('accounts.') ? 'BASE' : null,
    why: null,
    place: at(12),
    result: PLANNED,
    ...rest,
    subject: { id: 'u-1003', email: 'grace@example.com', name: 'Grace Hopper', ...subject }
  }
}

export const raise = (from: string, to: string): Pick<Change, 'fields' | 'flags' | 'level'> => ({
  fields: [field('permissionLevel', from, to)],
  flags: [{ code: 'raise', from, to }],
  level: to
})

export const engineering = { id: 'g-1', name: 'Engineering' }
export const exampleCo = { id: 'example-co', name: 'example-co' }

export const leaver = (over: Over = {}): Done =>
  change('leavers.offboarded', {
    place: null,
    ...over,
    subject: { id: 'p-1', name: 'Charles Babbage', email: 'charles@example.com', ...over.subject }
  })

export const waiting = (code: string, why: string, over: Over = {}): Done =>
  change('leavers.pending', {
    why: { code, text: told(why) },
    place: null,
    ...over,
    subject: { id: 'p-2', name: 'Alan Turing', email: 'alan@example.com', ...over.subject }
  })

export const member = (act: 'members.added' | 'members.removed', over: Over = {}): Done =>
  change(act, {
    target: engineering,
    ...over,
    subject: { id: 'p-3', name: 'Mary Jackson', email: 'mary.jackson@example.com', ...over.subject }
  })

export const viewer = (act: 'viewers.updated' | 'viewers.ended' | 'viewers.invited', over: Over = {}): Done =>
  change(act, {
    target: exampleCo,
    ...over,
    subject: { id: 'v-1', name: 'Bea Buyer', email: 'buyer@customer.example', ...over.subject }
  })

/** Some of everything, each change with the result that `result` gives. */
export const everything = (result: (act: Act) => Result = () => PLANNED): readonly Done[] => {
  const changes = [
    change('accounts.removed'),
    change('accounts.deactivated'),
    change('accounts.updated'),
    change('accounts.updated', raise('BASE', 'ADMIN')),
    ...times(3, () => change('accounts.created')),
    leaver(),
    waiting('tasks-open', 'why'),
    member('members.added'),
    viewer('viewers.updated')
  ]
  return changes.map((each) =>
    each.act === 'leavers.pending' ? each : { ...each, result: result(each.act) }
  )
}
