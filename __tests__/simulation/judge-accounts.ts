// What a full-state PUT did to accounts, held against the plan and the report.
import type { Account } from '../../sandbox/state.ts'
import type { Entry, Picture } from './evidence.ts'
import { isToVanta, type Trial } from './trial.ts'

type Effect = Readonly<{
  id: string
  email: string
  what: 'deleted' | 'brought back' | 'changed'
  fields: readonly string[]
}>

const lower = (text: string): string => text.trim().toLowerCase()

/** A value as the reader of a plan would take it: an address without case, a list without order, an instant. */
const meaning = (field: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) return value.map(String).toSorted().join()
  if (typeof value !== 'string') return JSON.stringify(value)
  if (field === 'email') return lower(value)
  return field.endsWith('Timestamp') ? new Date(value).toISOString() : value
}

const SERVERS_OWN = new Set(['createdAt', 'updatedAt', 'deletedAt'])

const changedFields = (before: Account, after: Account): string[] => {
  const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (field) => !SERVERS_OWN.has(field) && meaning(field, one.get(field)) !== meaning(field, other.get(field))
  )
}

const rowsOf = ({ accounts }: Picture): Map<string, Account> =>
  new Map(accounts.map((row) => [row.uniqueId, row]))

/** The live account of an id, or undefined. */
const liveIn = (picture: Picture, id: string): Account | undefined =>
  picture.accounts.find((row) => row.uniqueId === id && row.deletedAt === null)

/** What a PUT did to whom. */
export const effectsOf = ({ before, after }: Entry): Effect[] => {
  const then = rowsOf(before)
  const effects: Effect[] = []
  for (const row of after.accounts) {
    const { uniqueId: id, email } = row
    const old = then.get(id)
    const was = old?.deletedAt === null ? old : undefined
    const isLive = row.deletedAt === null
    if (was === undefined) {
      if (isLive) effects.push({ id, email, what: 'brought back', fields: [] })
      continue
    }
    const fields = isLive ? changedFields(was, row) : []
    if (!isLive) effects.push({ id, email: was.email, what: 'deleted', fields })
    if (fields.length > 0) effects.push({ id, email: was.email, what: 'changed', fields })
  }
  return effects
}

const PLANNED: Readonly<Record<Effect['what'], readonly string[]>> = {
  deleted: ['removed'],
  'brought back': ['created'],
  changed: ['updated', 'deactivated', 'reactivated']
}

/** A look is fresh for so long, where nothing else is asked of Vanta after it. */
const FRESH_MS = 5_000

/** The last list of accounts before a PUT, where it was the run's last request and is fresh. */
const lookBefore = (put: Entry, { own }: Trial): Entry | undefined => {
  const last = own.findLast((entry) => entry.n < put.n && isToVanta(entry))
  if (last?.role !== 'GET accounts' || last.status !== 200 || last.arrivedAt === 0) return undefined
  return put.sentAt - last.arrivedAt < FRESH_MS ? last : undefined
}

/**
 * Why nobody could know that the account is another one than the run saw: it became so in the window after the look, or
 * the look was shown an old list. Undefined where it could be known.
 */
const hiddenBy = (
  id: string,
  put: Entry,
  look: Entry | undefined
): 'the window' | 'an old list' | undefined => {
  if (look === undefined) return undefined
  if (look.isStale) return 'an old list'
  const [then, now] = [liveIn(look.after, id), liveIn(put.before, id)]
  const isOther = then === undefined || now === undefined ? then !== now : changedFields(then, now).length > 0
  return isOther ? 'the window' : undefined
}

/**
 * Somebody who came back from deletion and is deleted again shows it by a new time of deletion alone, and only where it
 * can be seen that Vanta leaves such times as they are: by another row that was deleted, or by a live one touched since.
 */
const canBeShown = (id: string, put: Entry, look: Entry | undefined): boolean => {
  const then = look?.after.accounts ?? []
  if (!then.some((row) => row.uniqueId === id)) return true
  const deleted = then.filter(({ deletedAt }) => deletedAt !== null)
  const times = new Set(deleted.map(({ deletedAt }) => deletedAt))
  const after = rowsOf(put.after)
  return (
    times.size > 1 ||
    deleted.some((row) => after.get(row.uniqueId)?.deletedAt === row.deletedAt) ||
    then.some((row) => row.deletedAt === null && row.updatedAt > (deleted[0]?.deletedAt ?? ''))
  )
}

export const judgeAccounts = (trial: Trial): void => {
  const { run, told, own, isRed, accuse, excuse } = trial
  const puts = own.filter(({ role, effect }) => role === 'PUT accounts' && effect)
  const done = puts.map((put) => ({ put, look: lookBefore(put, trial), effects: effectsOf(put) }))
  const plan = new Map((told.accounts?.changes ?? []).map((change) => [change.uniqueId, change]))
  const isSaid = ({ id, email }: Effect): boolean =>
    run.log.includes(id) || lower(run.log).includes(lower(email))
  const sawNothing = (put: Entry): boolean =>
    !own.some(
      ({ role, n, status, arrivedAt }) =>
        role === 'GET accounts' && n > put.n && status === 200 && arrivedAt > 0
    )

  for (const { put, look, effects } of done)
    for (const effect of effects) {
      const planned = plan.get(effect.id)
      const names = planned?.fields.map(({ field }) => field) ?? []
      const isPlanned =
        planned !== undefined &&
        PLANNED[effect.what].includes(planned.kind) &&
        (effect.what !== 'changed' || effect.fields.every((field) => names.includes(field)))
      if (isPlanned) continue
      const detail = `${effect.id} (${effect.email}) ${effect.fields.join(', ')} by ${put.key}`
      const hidden = hiddenBy(effect.id, put, look)
      if (hidden === undefined) accuse('lost', `${effect.what} against the plan`, detail)
      else if (hidden === 'an old list') excuse(`${effect.what} behind an old list`, detail)
      else if (effect.what !== 'deleted') excuse(`${effect.what} in the window`, detail)
      else if (isSaid(effect) && isRed) excuse('deleted in the window', detail)
      else if (isRed && sawNothing(put)) excuse('deleted in the window, and no list came back whole', detail)
      else if (canBeShown(effect.id, put, look))
        accuse(
          'silent',
          `deleted in the window, and ${isSaid(effect) ? 'nothing failed' : 'not told'}`,
          detail
        )
      else excuse('deleted once more, and only the time of deletion tells', detail)
    }

  judgeProtection(trial, done)
  judgeLeavers(trial, done)
  judgeRollback(trial, done)
  judgeResults(trial, done)
}

type Done = readonly Readonly<{ put: Entry; look: Entry | undefined; effects: readonly Effect[] }>[]

/** Who comes to life in the window is judged by its rule, protected or not. */
const judgeProtection = ({ run, accuse }: Trial, done: Done): void => {
  const entries = new Set((run.inputs['protected-users'] ?? '').split('\n').map(lower))
  for (const { put, look, effects } of done)
    for (const { id, email, what } of effects)
      if (
        what === 'deleted' &&
        (entries.has(lower(email)) || entries.has(lower(id))) &&
        hiddenBy(id, put, look) === undefined
      )
        accuse('lost', 'deleted a protected user', `${id} (${email}) by ${put.key}`)
}

/** Nobody who left and is not yet offboarded loses the last row that names them. */
const judgeLeavers = ({ run, own, accuse, excuse }: Trial, done: Done): void => {
  if (run.inputs['manage-client-secret'] === '') return
  const names = ({ accounts }: Picture, address: string): boolean =>
    accounts.some(({ email }) => lower(email) === address)
  const isWaiting = ({ people }: Picture, id: string, address: string): boolean =>
    people.some(
      (person) =>
        person.id === id &&
        lower(person.emailAddress) === address &&
        person.employment.status === 'FORMER' &&
        person.tasksSummary.status !== 'OFFBOARDING_COMPLETE'
    )
  for (const { put, look } of done)
    for (const { id, emailAddress } of put.before.people) {
      const address = lower(emailAddress)
      if (!isWaiting(put.before, id, address) || !names(put.before, address) || names(put.after, address))
        continue
      const asked = own.findLast((entry) => entry.role === 'GET people' && entry.n < put.n)
      const detail = `${address} by ${put.key}`
      if (asked !== undefined && !isWaiting(asked.after, id, address))
        excuse('forgot a leaver who left while it ran', detail)
      else if (look?.isStale === true) excuse('forgot a leaver behind an old list', detail)
      else if (look !== undefined && !names(look.after, address))
        excuse('forgot a leaver in the window', detail)
      else accuse('lost', 'forgot a leaver', detail)
    }
}

/** A run of an older commit writes over what a newer commit's run wrote. */
const judgeRollback = ({ run, own, evidence, accuse, excuse }: Trial, done: Done): void => {
  if (run.spec.event.startsWith('pull_request') || run.spec.branch !== undefined) return
  for (const { put, look, effects } of done) {
    if (put.tip === run.spec.sha || effects.length === 0) continue
    const newer = evidence.log.findLast(
      (entry) =>
        entry.n < put.n &&
        entry.role === 'PUT accounts' &&
        entry.effect &&
        entry.run !== run.name &&
        evidence.runs.some(({ name, spec }) => name === entry.run && spec.sha === put.tip)
    )
    if (newer === undefined) continue
    const detail = `${put.key} after ${newer.key}`
    const asked = own.findLast((entry) => entry.role === 'GET tip' && entry.n < put.n)
    const isTold = run.log.includes('could not be checked')
    if (look?.isStale === true) excuse('rolled back behind an old list', detail)
    else if (look !== undefined && newer.n > look.n) excuse('rolled back in the window', detail)
    else if ((asked?.status !== 200 || asked.arrivedAt === 0) && isTold)
      excuse('rolled back without sight of the tip', detail)
    else accuse('lost', 'rolled back a newer run', detail)
  }
}

const EFFECT = {
  removed: 'deleted',
  created: 'brought back',
  updated: 'changed',
  deactivated: 'changed',
  reactivated: 'changed'
} as const satisfies Record<string, Effect['what']>

const isAct = (kind: string): kind is keyof typeof EFFECT => Object.hasOwn(EFFECT, kind)

/** What is said of accounts, and what Vanta saw. */
const judgeResults = ({ run, told, own, seen, accuse, excuse, isRed }: Trial, done: Done): void => {
  const { accounts, uncertain } = told
  if (accounts === undefined) return
  for (const { kind, uniqueId: id, result } of accounts.changes) {
    const isGone = kind === 'removed'
    if (result.status !== 'done') {
      const isDone = done.some(({ effects }) => effects.some((one) => one.id === id))
      if (isDone && isGone && !uncertain && !isRed) accuse('silent', `hides that it ${kind} an account`, id)
      continue
    }
    if (!seen.some((picture) => (liveIn(picture, id) === undefined) === isGone))
      accuse('silent', `calls an account ${kind} that never was`, id)
    const isMine = done.some(({ effects }) =>
      effects.some((one) => one.id === id && isAct(kind) && one.what === EFFECT[kind])
    )
    if (isMine || done.length === 0) continue
    const hidden = new Set(done.map(({ put, look }) => hiddenBy(id, put, look)))
    if (hidden.has('the window') && isAct(kind)) excuse(`${kind} by somebody else in the window`, id)
    else if (hidden.has('an old list')) excuse('calls its own what an old list hid', id)
    else accuse('silent', `calls its own what somebody else ${kind}`, id)
  }
  const written = done[0]?.put
  if (!accounts.written && written !== undefined && !uncertain)
    accuse('silent', 'says that no account was written', written.key)
  const wanted = new Set((run.spec.content.users ?? []).map(({ uniqueId }) => String(uniqueId)))
  const isSo = seen.some(({ accounts: rows }) => {
    const live = rows.filter(({ deletedAt }) => deletedAt === null)
    return live.length === wanted.size && live.every(({ uniqueId }) => wanted.has(uniqueId))
  })
  if (accounts.written && written === undefined) {
    const puts = own.filter(({ role }) => role === 'PUT accounts')
    const isBelieved = puts.some(
      ({ status, fault = '', arrivedAt }) => status === 200 && /^(?:undo|json)/.test(fault) && arrivedAt > 0
    )
    const isInDoubt = puts.some(({ status, arrivedAt }) => arrivedAt === 0 || status >= 500)
    // Where the answer is lost, and somebody else writes the very same, nobody can tell whose work it is.
    if (isInDoubt && isSo) excuse('says that it wrote what somebody else wrote', '')
    else if (!isBelieved) accuse('silent', 'says that accounts were written', '')
  }
  if (accounts.verified && !isSo) accuse('silent', 'says that accounts were verified', '')
}
