// The accounts of the app: one full-state PUT, so that whoever is left out is deleted.
import type { Note } from '../../errors.ts'
import type { RosterUser } from '../../roster/roster.ts'
import { own } from '../../say.ts'
import type { VantaAccount } from '../../vanta/model.ts'
import type { Common, Kind, Someone } from '../kind.ts'
import { employmentOf } from '../offboarding/plan.ts'
import { coveredOf } from './covered.ts'
import { accountFields, fieldNames } from './fields.ts'
import { section } from './file.ts'
import { accountGuards, bodySize, protectionFlag } from './guards.ts'
import {
  accountBody,
  type AccountPart,
  accountsOf,
  employmentFlag,
  isLoss,
  planAccounts,
  rowsOf
} from './plan.ts'
import { accountVanta } from './vanta.ts'
import { type AccountAct, wording } from './words.ts'
import { type AccountCalls, writeAccounts } from './write.ts'

const NOT_MANAGED: Note = {
  level: 'warning',
  message: own(
    'No longer managed: the accounts. Without users in the files, Vanta keeps every account as it is.'
  )
}

const NAMES = fieldNames.filter((field) => accountFields[field].redact === 'name')

const ownerOf = (uniqueId: string, email: string, fields: Readonly<Record<string, unknown>>): Someone => ({
  uniqueId,
  email,
  names: NAMES.map((field) => fields[field]).filter((name) => typeof name === 'string')
})

/** The plan with its guards, with a place for who is removed, and with flags on what is forbidden and who has not left. */
const partOf = (
  rows: readonly VantaAccount[],
  users: readonly RosterUser[],
  common: Pick<Common, 'roster' | 'settings' | 'placeOfRemoved' | 'protection' | 'candidates'>
): AccountPart => {
  const { roster, settings, placeOfRemoved, protection, candidates } = common
  const employed = employmentOf(candidates)
  const compared = planAccounts(rows, users)
  const changes = compared.changes.map((change) => ({
    ...change,
    flags: [...change.flags, ...protectionFlag(change, protection), ...employmentFlag(change, employed)],
    place: change.place ?? placeOfRemoved(change.subject.id) ?? null
  }))
  const plan = { ...compared, changes }
  return { ...plan, notes: [], guards: accountGuards(roster, plan, settings, protection) }
}

export const accounts: Kind<
  'users',
  AccountAct,
  readonly RosterUser[],
  readonly VantaAccount[],
  AccountPart,
  AccountCalls
> = {
  key: 'users',
  wording,
  app: 'build',
  section,
  redact: Object.fromEntries(fieldNames.map((field) => [field, accountFields[field].redact])),
  people: (users = [], rows = []) => [
    ...users.map(({ account }) => ownerOf(account.uniqueId, account.email, account)),
    ...rows.map(({ uniqueId, email, fields }) => ownerOf(uniqueId, email, fields))
  ],
  plan: (users, _, common) => {
    const part = partOf(common.rows, users, common)
    const request = accountBody(common.settings.resourceId, accountsOf(part))
    return { ...part, guards: [...part.guards, bodySize(Buffer.byteLength(request))] }
  },
  versions: {
    unmanaged: (before, now) => (before !== undefined && now === undefined ? [NOT_MANAGED] : []),
    plan: (before = [], now, common) => partOf(rowsOf(before), now, { ...common, candidates: [] }),
    explains: (before, now = []) => {
      // With their first `users:`, the files begin to speak of every account, also of those in neither version.
      if (before === undefined) return () => true
      const { changes } = planAccounts(rowsOf(before), now)
      const changed = new Set(changes.map(({ subject }) => subject.id))
      return ({ subject }) => changed.has(subject.id)
    }
  },
  takesAway: ({ changes }) => changes.some(isLoss),
  covers: (part, { resourceId }) => ({
    resourceId: part && resourceId,
    body: part && accountsOf(part),
    accounts: part?.changes.map(coveredOf) ?? []
  }),
  vanta: accountVanta,
  write: writeAccounts
}
