// What has to hold of the requests that a run sent, and of what they did in Vanta.
import { type Blame, sameSet, setText, shown } from './invariants.ts'
import type { Company } from './company.ts'
import type { ViewerFields } from './company-managed.ts'
import type { Evidence } from './play.ts'
import {
  isOffboard,
  isPut,
  isWhole,
  isWrite,
  sameAccounts,
  sentAccounts,
  sentPeople,
  verifiedAt
} from './reading.ts'
import type { Schedule } from './schedule.ts'

export const checkSyncs = (company: Company, { log }: Evidence, blame: Blame): void => {
  const { accounts } = company.wanted
  for (const entry of log.filter(isPut)) {
    const resources = sentAccounts(entry)
    const sent = new Map(resources.map((row) => [row.uniqueId, row]))
    blame(
      'every sync carries the complete list of the file',
      accounts !== undefined && resources.length === accounts.size && sameAccounts(sent, accounts),
      () => `${shown(entry)} carried ${setText(sent.keys())}, not ${setText(accounts?.keys() ?? [])}`
    )
  }
}

export const checkReadFirst = (
  { log }: Evidence,
  schedule: Schedule,
  reads: readonly string[],
  blame: Blame
): void => {
  const first = log.find(isWrite)
  if (first === undefined) return
  for (const path of reads) {
    const read = log.find((entry) => entry.path.replace('/list_all', '') === path && isWhole(entry, schedule))
    blame(
      'nothing is written before everything was read whole',
      read !== undefined && read.n < first.n,
      () => `${shown(first)} came without a whole answer to GET ${path}`
    )
  }
}

export const checkOrder = (
  company: Company,
  { log, before }: Evidence,
  schedule: Schedule,
  blame: Blame
): void => {
  if (company.wanted.accounts === undefined) return
  const verified = verifiedAt(company, before, log, schedule)
  for (const entry of log.filter((one) => isWrite(one) && !isPut(one)))
    blame(
      'groups, viewers and offboarding wait for verified accounts',
      entry.n > verified,
      () => `${shown(entry)} came before the accounts were seen to be as wanted (request ${verified})`
    )
}

export const checkOffboarded = (company: Company, { log, after }: Evidence, blame: Blame): void => {
  const { offboarded, acknowledgers } = company.wanted
  const asked = log.filter(isOffboard).flatMap(sentPeople)
  for (const id of [...asked, ...Object.keys(after.offboardedBy)])
    blame(
      'only people who left, and have no active account, are offboarded',
      offboarded.has(id),
      () => `${id} was offboarded, or was to be`
    )
  for (const [id, by] of Object.entries(after.offboardedBy))
    blame(
      'only people who left, and have no active account, are offboarded',
      acknowledgers.has(by),
      () => `${id} was offboarded by ${by}`
    )
}

export const checkInvitations = ({ after }: Evidence, blame: Blame): void => {
  for (const [email, times] of Object.entries(after.invitations))
    blame('no invitation is sent twice', times <= 1, () => `${email} was invited ${times} times`)
  for (const [email, { count }] of after.viewers)
    blame('no invitation is sent twice', count === 1, () => `${email} is ${count} viewers`)
}

export const isViewer = (viewer: ViewerFields | undefined, wanted: ViewerFields | undefined): boolean =>
  viewer !== undefined &&
  wanted !== undefined &&
  viewer.accessLevel === wanted.accessLevel &&
  viewer.expirationDate === wanted.expirationDate &&
  viewer.customerTrustAccountId === wanted.customerTrustAccountId &&
  setText(viewer.resourceIds ?? ['all']) === setText(wanted.resourceIds ?? ['all'])

/** Each part of Vanta is as it was or as it is wanted: there is no third. */
export const checkBounds = (company: Company, { before, after }: Evidence, blame: Blame): void => {
  const { wanted } = company
  const only = 'nothing happens in Vanta but what the file asks for'
  blame(
    only,
    sameAccounts(after.live, before.live) ||
      (wanted.accounts !== undefined && sameAccounts(after.live, wanted.accounts)),
    () => `the accounts ${setText(after.live.keys())} are neither those of before nor the wanted ones`
  )
  for (const [group, members] of after.members) {
    const was = before.members.get(group) ?? new Set()
    const is = wanted.groups.get(group) ?? was
    blame(
      only,
      [...was.intersection(is)].every((id) => members.has(id)) &&
        [...members].every((id) => was.has(id) || is.has(id)),
      () => `group ${group} has ${setText(members)}; before ${setText(was)}; wanted ${setText(is)}`
    )
  }
  for (const [email, viewer] of after.viewers) {
    const was = before.viewers.get(email)
    blame(
      only,
      (was !== undefined && isViewer(viewer, was) && viewer.removed === was.removed) ||
        isViewer(viewer, wanted.viewers.get(email)),
      () => `viewer ${email} is ${JSON.stringify(viewer)}`
    )
  }
  blame(
    only,
    sameSet(
      [...after.complete].filter((id) => !before.complete.has(id)),
      Object.keys(after.offboardedBy).filter((id) => !Object.hasOwn(before.offboardedBy, id))
    ),
    () => `complete are ${setText(after.complete)}`
  )
}
