// Members, viewers and leavers: what was done to them, and what the report says of each.
import type { Viewer } from '../../sandbox/state.ts'
import type { Entry, Picture } from './evidence.ts'
import type { Trial } from './trial.ts'

const lower = (text: string): string => text.trim().toLowerCase()
const addressOf = (body: unknown): string => {
  const email = typeof body === 'object' && body !== null ? Reflect.get(body, 'email') : undefined
  return lower(String(email ?? ''))
}

export const judgeItems = (trial: Trial): void => {
  judgeInvitations(trial)
  judgeOffboarding(trial)
  judgeMembers(trial)
  judgeViewers(trial)
  judgeLeavers(trial)
}

const isMember = (picture: Picture, groupId: string, personId: string): boolean =>
  picture.people.some(({ id, groupIds }) => id === personId && groupIds.includes(groupId))
const isComplete = (picture: Picture, personId: string): boolean =>
  picture.people.some(
    ({ id, tasksSummary }) => id === personId && tasksSummary.status === 'OFFBOARDING_COMPLETE'
  )
const viewersOf = (picture: Picture, email: string): Viewer[] =>
  Object.values(picture.trustCenters)
    .flatMap(({ viewers }) => viewers)
    .filter((viewer) => lower(viewer.email) === lower(email))
const liveViewer = (picture: Picture, email: string): Viewer | undefined =>
  viewersOf(picture, email).find(({ removed }) => !removed)

/** The look right before a write: the pages of a list of viewers, with nothing in between. */
const lookBefore = (write: Entry, { own }: Trial): readonly Entry[] => {
  const earlier = own.filter((entry) => entry.n < write.n)
  return earlier.slice(earlier.findLastIndex(({ role }) => !role.endsWith('viewers')) + 1)
}

/** Whether the address is news to the run, in spite of a fresh look that is whole. */
const isNews = (email: string, write: Entry, trial: Trial): boolean => {
  const look = lookBefore(write, trial)
  const last = look.at(-1)
  const isFresh = last?.status === 200 && last.arrivedAt > 0 && write.sentAt - last.arrivedAt < 5_000
  return isFresh && !look.some(({ answer }) => answer.toLowerCase().includes(email))
}

const judgeInvitations = (trial: Trial): void => {
  for (const write of trial.writes.filter(({ role }) => role === 'invite')) {
    const email = addressOf(write.body)
    const isLive = (picture: Picture) => liveViewer(picture, email) !== undefined
    const isKnown = (picture: Picture) => viewersOf(picture, email).length > 0
    const sent = write.before.invitations[email] ?? 0
    if (!isKnown(write.before) && sent === 0) continue
    if (!write.effect && !isLive(write.before)) continue
    const what = isLive(write.before) ? 'invited a viewer' : 'invited somebody who was taken off'
    const kind = write.effect ? what : 'tried to invite a viewer'
    if (isNews(email, write, trial)) trial.excuse(`${kind} in the window`, email)
    else trial.accuse(write.effect ? 'lost' : 'silent', kind, `${email} by ${write.key}`)
  }
}

/** People are listed once before the writes: what their addresses became since, no run can know. */
const judgeOffboarding = ({ run, own, writes, accuse, excuse }: Trial): void => {
  const entries = new Set((run.inputs['protected-users'] ?? '').split('\n').map(lower))
  const active = new Set(
    (run.spec.content.users ?? [])
      .filter(({ status }) => (status ?? 'ACTIVE') === 'ACTIVE')
      .map(({ email }) => lower(String(email)))
  )
  for (const { before, after, key, n } of writes.filter(
    ({ role, effect }) => role === 'offboard' && effect
  )) {
    const listed = own.findLast((entry) => entry.role === 'GET people' && entry.n < n && entry.status === 200)
    for (const person of before.people) {
      if (isComplete(before, person.id) || !isComplete(after, person.id)) continue
      const email = lower(person.emailAddress)
      if (person.employment.status !== 'FORMER')
        accuse('lost', 'offboarded who has not left', `${email} by ${key}`)
      const detail = `${email} by ${key}`
      const known = listed?.after.people.find(({ id }) => id === person.id)?.emailAddress
      const isNew = known !== undefined && lower(known) !== email
      if ((active.has(email) || entries.has(email)) && isNew)
        excuse('offboarded whom only a new address keeps', detail)
      else if (active.has(email)) accuse('lost', 'offboarded who is active in the file', detail)
      else if (entries.has(email)) accuse('lost', 'offboarded a protected user', detail)
    }
  }
}

const judgeMembers = ({ told, writes, seen, accuse, excuse }: Trial): void => {
  for (const { kind, groupId, personId, result } of told.members) {
    const isWanted = kind === 'added'
    const what = isWanted ? 'added member' : 'removed member'
    const mine = writes.filter(
      ({ role, path, body }) =>
        (role === 'add' || role === 'take out') &&
        path.includes(groupId) &&
        (path + JSON.stringify(body ?? '')).includes(personId)
    )
    const isSo = (picture: Picture) => isMember(picture, groupId, personId) === isWanted
    if (result.status === 'done' && !seen.some(isSo)) {
      // A single person is answered with their groups: an answer that shows what was asked is believed.
      const isShown = mine.some(({ path, fault }) => /\/people(\/[^/]+)?$/.test(path) && fault === 'undo')
      if (isShown) excuse(`says ${what}, as an answer showed`, personId)
      else accuse('silent', `says ${what}`, personId)
    }
    // Whoever undid it since: that it failed without doubt is not true.
    const effective = mine.filter(({ before, after }) => !isSo(before) && isSo(after))
    if (effective.length === 0 || result.status === 'done' || result.uncertain) continue
    const last = mine.at(-1)
    // What took effect was lost, and Vanta turned the same down when it came once more.
    const isTurnedDown = last !== undefined && !effective.includes(last) && last.status === 200
    if (isTurnedDown) excuse(`calls ${what} failed, as the last answer said`, personId)
    else accuse('silent', `hides ${what}`, `${personId} ${result.status}`)
  }
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

type Wish = Readonly<Record<string, unknown>>

/** Whether Vanta shows of a viewer what the file states in these fields. */
const isAsWanted = (viewer: Viewer, wish: Wish, fields: readonly string[]): boolean => {
  const { accessLevel, resourceIds, expirationDate } = viewer
  const expiry = wish['expirationDate']
  const shown: Readonly<Record<string, boolean>> = {
    accessLevel: accessLevel === wish['accessLevel'],
    resourceIds: same(resourceIds, wish['resourceIds']),
    expirationDate: same(expirationDate, typeof expiry === 'string' ? new Date(expiry).toISOString() : expiry)
  }
  return fields.every((field) => wish[field] === undefined || shown[field] !== false)
}

const judgeViewers = ({ run, told, writes, seen, accuse, excuse }: Trial): void => {
  for (const { kind, trustCenter, viewerId, email, fields, result } of told.viewers) {
    const what = kind === 'invited' ? 'an invitation' : "a viewer's change"
    const mine = writes.filter(({ role, body, path }) =>
      kind === 'invited'
        ? role === 'invite' && addressOf(body) === lower(email)
        : role === 'PATCH viewer' && path.includes(viewerId ?? '?')
    )
    const wanted = run.spec.content.trustCenters?.[trustCenter]?.viewers?.find(
      (viewer) => lower(String(viewer['email'])) === lower(email)
    )
    const names = fields.map(({ field }) => field)
    const isSo = (picture: Picture) =>
      viewersOf(picture, email).some((viewer) => !viewer.removed && isAsWanted(viewer, wanted ?? {}, names))
    const hasEffect = mine.some(({ effect }) => effect)
    if (result.status === 'done' && !seen.some(isSo)) {
      const isShown = mine.some(({ fault }) => fault === 'undo')
      if (isShown) excuse(`says that ${what} is done, as an answer showed`, email)
      else accuse('silent', `says that ${what} is done`, email)
    }
    if (result.status !== 'failed') continue
    const last = seen.at(-1)
    if (hasEffect && !result.uncertain) accuse('silent', `hides ${what}`, `${email}: ${result.message}`)
    else if (
      !hasEffect &&
      mine.some(({ status, arrivedAt }) => status === 409 && arrivedAt > 0) &&
      last &&
      isSo(last)
    )
      accuse('silent', `calls ${what} failed that is as wanted`, `${email}: ${result.message}`)
  }
}

const judgeLeavers = ({ told, writes, seen, accuse }: Trial): void => {
  for (const { personId, decision, result } of told.leavers) {
    if (personId === null) continue
    const isDone = decision === 'offboard' && result.status === 'done'
    if (isDone && !seen.some((picture) => isComplete(picture, personId)))
      accuse('silent', 'says that an offboarding is done', personId)
    const mine = writes.some(
      ({ role, before, after }) =>
        role === 'offboard' && !isComplete(before, personId) && isComplete(after, personId)
    )
    // Somebody who is taken back right after it waits again, and that Vanta accepted it is said.
    const last = seen.at(-1)
    if (!isDone && mine && !result.uncertain && last && isComplete(last, personId))
      accuse('silent', 'hides an offboarding', `${personId}: ${decision}, ${result.status}`)
  }
}
