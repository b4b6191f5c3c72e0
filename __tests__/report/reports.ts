// Reports to render: the makings of one, and a realistic one that has some of everything.
import type { AccountChange, GroupChange, Leaver, ViewerChange } from '../../src/plan/plan.ts'
import type { Report, Result, WithResult } from '../../src/report/report.ts'

export const PLANNED: Result = { status: 'planned' }
export const DONE: Result = { status: 'done' }

const file = 'vanta-users.yml'
const at = (line: number) => ({ file, line, column: 5 })

/** A plan that found nothing to do, to be changed by `over`. */
export const report = (over: Partial<Report> = {}): Report => ({
  mode: 'plan',
  context: {
    repository: 'example/access',
    event: 'pull_request',
    ref: 'refs/pull/42/merge',
    commit: '8d5f0c2a9be1477d9d3a5f0b6c1e2d3f4a5b6c7d',
    pullRequest: 42,
    actor: 'ada',
    runUrl: 'https://github.com/example/access/actions/runs/12345',
    runAttempt: 1,
    serverUrl: 'https://github.com'
  },
  startedAt: '2026-11-20T09:30:00.000Z',
  finishedAt: '2026-11-20T09:30:04.000Z',
  files: [file],
  resourceId: '65f1c0ffee',
  apiUrl: 'https://api.vanta.com',
  vantaRead: true,
  accounts: {
    before: { active: 81, deactivated: 3, deleted: 12 },
    counts: { removed: 0, deactivated: 0, reactivated: 0, updated: 0, created: 0, unchanged: 84 },
    changes: [],
    written: false,
    verified: false,
    mismatches: []
  },
  groups: [],
  viewers: [],
  listed: { users: 84, groups: 0, viewers: 0 },
  guards: [
    { name: 'users-listed', summary: '84 users', refusals: [] },
    { name: 'max-removals', summary: '0 of 81 active accounts, limit 16 (20%)', refusals: [] },
    { name: 'protected-users', summary: '0 of 2 protected touched', refusals: [] },
    { name: 'body-size', summary: '0.04 of 10 MiB', refusals: [] }
  ],
  notes: [],
  sources: [],
  notices: [],
  digest: '3f1c9a52d07be64188c2f05e9d7a41b6c8e3f2091d5b7a6e4c3f8d2b1a09e7f5',
  applied: false,
  uncertain: false,
  changed: false,
  superseded: false,
  requests: 2,
  ...over
})

/** One account that changes. */
export const account = (
  kind: AccountChange['kind'],
  over: Partial<WithResult<AccountChange>> = {}
): WithResult<AccountChange> => ({
  kind,
  uniqueId: 'u-1003',
  name: 'Grace Hopper',
  email: 'grace@example.com',
  permissionLevel: 'BASE',
  ...(kind === 'created' ? {} : { statusBefore: kind === 'reactivated' ? 'DEACTIVATED' : 'ACTIVE' }),
  fields: [],
  place: at(12),
  result: PLANNED,
  ...over
})

/** The report's accounts with these changes, and their counts. */
export const withAccounts = (
  changes: readonly WithResult<AccountChange>[],
  over: Partial<Report> = {},
  accountsOver: Partial<NonNullable<Report['accounts']>> = {}
): Report => {
  const base = report(over)
  const of = (kind: AccountChange['kind']): number => changes.filter((change) => change.kind === kind).length
  return {
    ...base,
    changed: changes.length > 0,
    accounts: {
      before: { active: 81, deactivated: 3, deleted: 12 },
      counts: {
        removed: of('removed'),
        deactivated: of('deactivated'),
        reactivated: of('reactivated'),
        updated: of('updated'),
        created: of('created'),
        unchanged: 70
      },
      changes,
      written: false,
      verified: false,
      mismatches: [],
      ...accountsOver
    }
  }
}

export const leaver = (over: Partial<WithResult<Leaver>> = {}): WithResult<Leaver> => ({
  email: 'charles@example.com',
  name: 'Charles Babbage',
  personId: 'p-1',
  decision: 'offboard',
  result: PLANNED,
  ...over
})

export const groupChange = (over: Partial<WithResult<GroupChange>> = {}): WithResult<GroupChange> => ({
  kind: 'added',
  groupId: 'g-1',
  groupName: 'Engineering',
  personId: 'p-2',
  email: 'radia@example.com',
  name: 'Radia Perlman',
  place: at(80),
  result: PLANNED,
  ...over
})

export const viewerChange = (over: Partial<WithResult<ViewerChange>> = {}): WithResult<ViewerChange> => ({
  kind: 'updated',
  slugId: 'example-co',
  viewerId: 'v-1',
  email: 'buyer@customer.example',
  name: 'Bea Buyer',
  fields: [{ field: 'expirationDate', from: '2027-01-31T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }],
  body: { expirationDate: '2026-11-01T00:00:00.000Z' },
  endsAccess: true,
  place: at(90),
  result: PLANNED,
  ...over
})

/** A pull request as a reviewer would meet it, with some of everything. */
export const realistic = (): Report =>
  withAccounts(
    [
      account('removed', { uniqueId: 'u-1003', permissionLevel: 'ADMIN' }),
      account('removed', {
        uniqueId: 'u-1017',
        name: 'Edsger Dijkstra',
        email: 'edsger@example.com',
        probablySameAs: 'u-2001'
      }),
      account('deactivated', {
        uniqueId: 'u-0007',
        name: 'Charles Babbage',
        email: 'charles@example.com',
        fields: [
          { field: 'status', from: 'ACTIVE', to: 'DEACTIVATED' },
          { field: 'deactivatedTimestamp', from: undefined, to: '2026-10-30T00:00:00.000Z' }
        ]
      }),
      account('updated', {
        uniqueId: 'u-1001',
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        permissionLevel: 'ADMIN',
        fields: [
          { field: 'permissionLevel', from: 'BASE', to: 'ADMIN' },
          { field: 'roleDescription', from: 'Analyst', to: undefined }
        ],
        raise: { from: 'BASE', to: 'ADMIN' }
      }),
      account('created', {
        uniqueId: 'u-2001',
        name: 'Edsger W. Dijkstra',
        email: 'edsger@example.com',
        probablySameAs: 'u-1017'
      }),
      account('created', { uniqueId: 'u-2002', name: 'Radia Perlman', email: 'radia@example.com' }),
      account('created', { uniqueId: 'u-2003', name: 'Margaret Hamilton', email: 'margaret@example.com' })
    ],
    {
      guards: [
        { name: 'users-listed', summary: '85 users', refusals: [] },
        { name: 'max-removals', summary: '3 of 81 active accounts, limit 16 (20%)', refusals: [] },
        { name: 'protected-users', summary: '0 of 2 protected touched', refusals: [] },
        { name: 'body-size', summary: '0.04 of 10 MiB', refusals: [] }
      ],
      groups: [groupChange()],
      viewers: [
        viewerChange(),
        viewerChange({
          kind: 'invited',
          email: 'ciso@customer.example',
          name: 'Cleo Ciso',
          endsAccess: false,
          fields: [{ field: 'accessLevel', from: undefined, to: 'PARTIAL_ACCESS' }]
        })
      ],
      offboarding: {
        leavers: [
          leaver(),
          leaver({
            email: 'grace@example.com',
            name: 'Grace Hopper',
            decision: 'pending',
            pending: {
              code: 'tasks-open',
              reason:
                "2 offboarding tasks are open. Complete them on the person's page in Vanta; a later run does the rest."
            }
          })
        ]
      },
      requests: 9
    }
  )
