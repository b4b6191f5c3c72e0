// A run in a world where nobody else acts, held against what the file asks for: that is known beforehand, and was not
// worked out by the action's own code.
import type { AccountFields, Viewer } from '../../sandbox/state.ts'
import type { ViewerFields } from './company-managed.ts'
import type { Entry, Evidence, Picture, Run } from './evidence.ts'
import type { Excuse } from './excuses.ts'
import { toldBy } from './told.ts'
import { isToVanta, isWrite, type Violation } from './trial.ts'
import type { Trouble } from './trouble.ts'

type Wanted = Trouble['company']['wanted']
type Accuse = (kind: string, detail: string) => void

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)])
  )
}
const textOf = (value: unknown): string => JSON.stringify(sorted(value))
const setText = (values: Iterable<string>): string => [...values].toSorted().join(', ')

type Accounts = ReadonlyMap<string, AccountFields>
const accountsText = (accounts: Accounts): string =>
  textOf([...accounts.values()].toSorted((a, b) => (a.uniqueId < b.uniqueId ? -1 : 1)))
const liveIn = ({ accounts }: Picture): Accounts =>
  new Map(
    accounts
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...fields }) => [
        fields.uniqueId,
        fields
      ])
  )
const membersIn = ({ people }: Picture, group: string): Set<string> =>
  new Set(people.filter(({ groupIds }) => groupIds.includes(group)).map(({ id }) => id))
const viewersIn = ({ trustCenters }: Picture): readonly Viewer[] =>
  Object.values(trustCenters).flatMap(({ viewers }) => viewers)
const completeIn = ({ people }: Picture): Set<string> =>
  new Set(
    people
      .filter(({ tasksSummary }) => tasksSummary.status === 'OFFBOARDING_COMPLETE')
      .map((person) => person.id)
  )

const viewerText = (viewer: ViewerFields): string =>
  textOf([
    viewer.accessLevel,
    viewer.resourceIds === null ? null : [...viewer.resourceIds].toSorted(),
    viewer.expirationDate,
    viewer.customerTrustAccountId
  ])

/** What of Vanta is not as the file asks for; undefined where all of it is. */
const differenceOf = (wanted: Wanted, vanta: Picture): string | undefined => {
  const live = liveIn(vanta)
  if (wanted.accounts !== undefined && accountsText(live) !== accountsText(wanted.accounts))
    return `the accounts are ${setText(live.keys())}`
  for (const [group, members] of wanted.groups)
    if (setText(members) !== setText(membersIn(vanta, group))) return `group ${group} differs`
  for (const [email, fields] of wanted.viewers)
    if (
      !viewersIn(vanta).some(
        (one) => one.email.toLowerCase() === email && !one.removed && viewerText(one) === viewerText(fields)
      )
    )
      return `viewer ${email} differs`
  return [...wanted.offboarded].filter((id) => !completeIn(vanta).has(id)).join() || undefined
}

/** Each part of Vanta is as it was or as it is wanted: there is no third. */
const judgeBounds = (wanted: Wanted, before: Picture, after: Picture, accuse: Accuse): void => {
  const live = accountsText(liveIn(after))
  const allowed = [liveIn(before), wanted.accounts ?? liveIn(before)].map(accountsText)
  if (!allowed.includes(live)) accuse('leaves accounts that nobody asked for', setText(liveIn(after).keys()))
  for (const { id } of after.groups) {
    const [was, is] = [membersIn(before, id), membersIn(after, id)]
    const to = wanted.groups.get(id) ?? was
    if (!was.intersection(to).isSubsetOf(is) || !is.isSubsetOf(was.union(to)))
      accuse('leaves members that nobody asked for', `${id}: ${setText(is)}`)
  }
  const earlier = new Map(viewersIn(before).map((one) => [one.id, textOf(one)]))
  for (const one of viewersIn(after)) {
    const to = wanted.viewers.get(one.email.toLowerCase())
    if (earlier.get(one.id) !== textOf(one) && (to === undefined || viewerText(to) !== viewerText(one)))
      accuse('leaves a viewer that nobody asked for', textOf(one))
  }
  for (const [email, times] of Object.entries(after.invitations))
    if (times > 1 || !wanted.invited.has(email.toLowerCase()))
      accuse('invited too often', `${email} ${times}`)
  for (const id of completeIn(after).difference(completeIn(before)))
    if (!wanted.offboarded.has(id)) accuse('offboarded who is not to be', id)
  for (const by of Object.values(after.offboardedBy))
    if (!wanted.acknowledgers.has(by)) accuse('named another acknowledger', by)
}

/** Answers that hold what Vanta holds, all of it. */
const HONEST = /^(?:undo|lag|revoke)/
const isWhole = ({ status, arrivedAt, fault }: Entry): boolean =>
  status === 200 && arrivedAt > 0 && (fault === undefined || HONEST.test(fault))

/** What was sent, and when: all of the file, after all was read, and the rest after the accounts were seen. */
const judgeRequests = (wanted: Wanted, own: readonly Entry[], accuse: Accuse): void => {
  const first = own.find(isWrite)
  const earlier = own.filter((entry) => isToVanta(entry) && entry.n < (first?.n ?? 0))
  for (const role of new Set(earlier.map((entry) => entry.role))) {
    const last = earlier.findLast((entry) => entry.role === role)
    if (last !== undefined && !isWhole(last)) accuse('wrote without a whole answer', last.key)
  }
  const puts = own.filter(({ role }) => role === 'PUT accounts')
  for (const { key, body } of puts) {
    const { resources } = body as { resources: AccountFields[] }
    const sent = new Map(resources.map((fields) => [fields.uniqueId, fields]))
    if (accountsText(sent) !== accountsText(wanted.accounts ?? new Map()))
      accuse('sent another list than the file', `${key}: ${setText(sent.keys())}`)
  }
  const seen = own.find(
    (entry) => entry.role === 'GET accounts' && entry.n > (puts.at(-1)?.n ?? Infinity) && isWhole(entry)
  )
  for (const entry of own.filter((one) => isWrite(one) && one.role !== 'PUT accounts')) {
    if (wanted.accounts !== undefined && entry.n < (seen?.n ?? Infinity))
      accuse('wrote before the accounts were seen', entry.key)
    if (entry.role !== 'offboard') continue
    const { updates = [], employeeIds = [] } = entry.body as {
      updates?: { id: string }[]
      employeeIds?: string[]
    }
    for (const id of [...updates.map((one) => one.id), ...employeeIds])
      if (!wanted.offboarded.has(id)) accuse('asked for somebody who is not to be offboarded', id)
  }
}

/** The report names what the file asks for, and the outputs count what the report calls done. */
const judgeNames = (wanted: Wanted, { report, outputs }: Run, before: Picture, accuse: Accuse): void => {
  const told = toldBy(report)
  const { vantaRead } = report as { vantaRead: boolean }
  if (told === undefined || !vantaRead) return
  const same = (what: string, one: Iterable<string>, other: Iterable<string>): void => {
    if (setText(one) !== setText(other))
      accuse(`lists other ${what}`, `${setText(one)}; not ${setText(other)}`)
  }
  const { accounts, members, viewers, leavers } = told
  if (accounts !== undefined)
    same(
      'accounts',
      accounts.changes.map(({ kind, uniqueId }) => `${kind} ${uniqueId}`),
      [...wanted.changes].map(([id, kind]) => `${kind} ${id}`)
    )
  same(
    'members',
    members.map(({ kind, groupId, personId }) => `${kind} ${groupId} ${personId}`),
    wanted.groupChanges
  )
  same(
    'viewers',
    viewers.map(({ email }) => email.toLowerCase()),
    [...wanted.updatedViewers, ...wanted.invited]
  )
  const open = wanted.offboarded.difference(completeIn(before))
  const ids = leavers.map(({ personId }) => personId ?? '')
  if (!open.isSubsetOf(new Set(ids)) || leavers.length !== open.size + wanted.pending)
    accuse('lists other leavers', `${setText(ids)}; not ${setText(open)} and ${wanted.pending} more`)
  const done = (items: readonly { kind?: string; result: { status: string } }[], kind?: string): string =>
    String(
      items.filter((one) => one.result.status === 'done' && (kind === undefined || one.kind === kind)).length
    )
  const counts = {
    ...Object.fromEntries(
      ['created', 'updated', 'deactivated', 'reactivated', 'removed'].map((kind) => [
        kind,
        done(accounts?.changes ?? [], kind)
      ])
    ),
    'group-changes': done(members),
    'viewer-changes': done(viewers),
    offboarded: done(leavers.filter(({ decision }) => decision === 'offboard'))
  }
  for (const [name, count] of Object.entries(counts))
    if (outputs[name] !== count) accuse('outputs other counts than the report', `${name} ${outputs[name]}`)
}

/** What a run leaves is as wanted where it is to be, and where the run says so. */
const judgeEnd = (
  run: Run,
  trouble: Trouble,
  after: Picture,
  accuse: Accuse,
  excuse: (kind: Excuse, detail: string) => void
): void => {
  const reason = run.outputs['failure-reason'] ?? '?'
  const difference = differenceOf(trouble.company.wanted, after)
  const isPassing = run.name !== 'A' || trouble.isPassing()
  const error = run.log.split('\n').findLast((line) => line.startsWith('::error')) ?? ''
  if (isPassing && reason !== '') accuse('failed for what passes', error)
  else if (isPassing && difference !== undefined) accuse('did not survive what passes', difference)
  // Whom Vanta does not call complete stays pending, in a run that ends well.
  else if (reason === '' && difference !== undefined && run.outputs['offboarding-pending'] === '0') {
    const isTold = difference.startsWith('the accounts are') && run.log.includes(', and was sent with ')
    if (isTold) excuse('calls an account done that Vanta stores otherwise, and says so', difference)
    else accuse('ended well short of what is wanted', difference)
  }
}

/** The first run, with its trouble, and the one that recovers. */
export const judgeWanted = ({ runs, log, moments }: Evidence, trouble: Trouble): Violation[] => {
  const { wanted } = trouble.company
  const at = (n: number): Picture => moments.findLast((moment) => moment.n <= n)?.picture as Picture
  return runs.flatMap((run) => {
    const violations: Violation[] = []
    const found = (grade: Violation['grade']) => (kind: string, detail: string) =>
      void violations.push({ kind, grade, run: run.name, detail })
    const accuse = found('silent')
    const [before, after] = [at(run.from), at(run.to)]
    judgeRequests(
      wanted,
      log.filter((entry) => entry.run === run.name),
      accuse
    )
    judgeBounds(wanted, at(0), after, accuse)
    if (run.name === 'A') judgeNames(wanted, run, before, accuse)
    judgeEnd(run, trouble, after, accuse, found('excused'))
    return violations
  })
}
