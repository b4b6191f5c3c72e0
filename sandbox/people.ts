// People and their offboarding. Who may be offboarded is decided here, from this company's own accounts.
import {
  type Answer,
  type Call,
  extraKeys,
  isObject,
  type Json,
  json,
  notFound,
  page,
  requireJson,
  validationError
} from './http.ts'
import { withOffboardingDone, withTasksDone } from './person.ts'
import { isActive, type Person, sameAddress, type State, type World } from './state.ts'

const MAX_OFFBOARD = 1000

/** One line of a bulk answer: Vanta answers 200 also where every line is an error. */
export type ResultLine = { id: string; status: 'SUCCESS' } | { id: string; status: 'ERROR'; message: string }

/** Ticks off the custom offboarding tasks that were to stay open until a run that has now been reached. */
export function completeDueTasks(world: World): void {
  const { state } = world
  const due = new Set(Object.keys(state.tasksOpenUntilRun).filter((id) => isDue(id, state)))
  if (due.size === 0) return
  state.people = state.people.map((person) =>
    due.has(person.id) ? withTasksDone(person, world.now().toISOString()) : person
  )
  state.tasksOpenUntilRun = Object.fromEntries(
    Object.entries(state.tasksOpenUntilRun).filter(([id]) => !due.has(id))
  )
}

function isDue(id: string, state: State): boolean {
  const until = state.tasksOpenUntilRun[id]
  return until !== undefined && state.run >= until
}

/** How many accounts of a person Vanta takes for active: the ones elsewhere too, and for a while those just ended. */
function monitoredAccounts(person: Person, { state, now }: World): number {
  const seenUntil = new Date(now().getTime() - state.eligibleAfterMs).toISOString()
  // ISO times in UTC are in order as text, which is quicker where there are a thousand leavers of a thousand accounts.
  const own = state.accounts.filter((account) => {
    const isSeenAsActive = isActive(account) || (state.inactiveSince[account.uniqueId] ?? '') > seenUntil
    return isSeenAsActive && sameAddress(account.email, person.emailAddress)
  })
  const others = Object.values(state.otherResources).flatMap((accounts) =>
    accounts.filter((account) => isActive(account) && sameAddress(account.email, person.emailAddress))
  )
  return own.length + others.length + (state.accountsElsewhere[person.id] ?? 0)
}

/** Why a person cannot be offboarded now, or `undefined`. Vanta's reference gives the three conditions. */
function ineligible(person: Person, world: World): string | undefined {
  if (person.tasksSummary.status === 'OFFBOARDING_COMPLETE') return 'Offboarding is already complete'
  if (person.employment.status !== 'FORMER') {
    return `Person is not eligible for offboarding: employment status is ${person.employment.status}`
  }
  const active = monitoredAccounts(person, world)
  if (active > 0) {
    return `Person is not eligible for offboarding: ${active} monitored account(s) are not deactivated`
  }
  const open =
    person.tasksSummary.details.completeOffboardingCustomTasks.incompleteCustomOffboardingTasks.length
  if (open > 0)
    return `Person is not eligible for offboarding: ${open} custom offboarding task(s) are incomplete`
  return undefined
}

/** The person or user behind an acknowledger's id: their own person id, `null` for a user without one. */
function acknowledger(id: string, world: World): { personId: string | null } | undefined {
  const { people, users, forms } = world.state
  if (forms.acknowledger !== 'user') {
    const person = people.find((candidate) => candidate.id === id)
    if (person !== undefined) return { personId: person.id }
  }
  if (forms.acknowledger !== 'person') {
    const person = people.find((candidate) => candidate.userId === id)
    if (person !== undefined) return { personId: person.id }
    if (users.some((user) => user.id === id)) return { personId: null }
  }
  return undefined
}

type Offboarding = { id: string; acknowledgerId: string }

/** Offboards whom it can, and answers for each; the state is put together once, as a thousand may be asked for. */
function offboardAll(requests: readonly Offboarding[], world: World): ResultLine[] {
  const { state } = world
  const people = new Map(state.people.map((person) => [person.id, person]))
  const by: [string, string][] = []
  const lines = requests.map(({ id, acknowledgerId }): ResultLine => {
    const person = people.get(id)
    if (person === undefined) return { id, status: 'ERROR', message: 'Person not found' }
    const line = refusal(person, acknowledgerId, world)
    if (line !== undefined) return line
    people.set(id, withOffboardingDone(person, world.now().toISOString()))
    by.push([id, acknowledgerId])
    return { id, status: 'SUCCESS' }
  })
  state.people = state.people.map((person) => people.get(person.id) ?? person)
  state.offboardedBy = { ...state.offboardedBy, ...Object.fromEntries(by) }
  return lines
}

/** Why one of them is not offboarded; undefined where they can be. */
function refusal(person: Person, by: string, world: World): ResultLine | undefined {
  const error = (message: string): ResultLine => ({ id: person.id, status: 'ERROR', message })
  const who = acknowledger(by, world)
  if (who === undefined) return error(`Acknowledger ${by} not found`)
  if (who.personId === person.id) return error('A person cannot acknowledge their own offboarding')
  const reason = ineligible(person, world)
  return reason === undefined ? undefined : error(reason)
}

const CURRENT_KEYS = ['updates']
const LEGACY_KEYS = ['offboardingAcknowledgerId', 'employeeIds']

function offboard(call: Call, world: World): Answer {
  const refused = requireJson(call)
  if (refused !== undefined) return refused
  const body = call.json
  if (!isObject(body)) return validationError({ body: 'must be an object' })
  const { offboard: form, refusedFormStatus } = world.state.forms
  const isLegacy = form === 'legacy' || (form === 'both' && !Object.hasOwn(body, 'updates'))
  const known = isLegacy ? LEGACY_KEYS : CURRENT_KEYS
  const missing = known.filter((key) => !Object.hasOwn(body, key))
  const extra = world.state.forms.bulkExtras === 'refused' ? extraKeys(body, known) : []
  if (missing.length > 0 || extra.length > 0) {
    const errors = [
      ...missing.map((key) => [`body.${key}`, { message: `'${key}' is required` }]),
      ...extra.map((key) => [`body.${key}`, { message: `"${key}" is an excess property and is not allowed` }])
    ]
    return json(refusedFormStatus, { message: 'Validation error', errors: Object.fromEntries(errors) })
  }
  return isLegacy ? offboardLegacy(body, world) : offboardCurrent(body, world)
}

function offboardCurrent(body: Json, world: World): Answer {
  const updates = readUpdates(body['updates'], ['id', 'acknowledgerId'], MAX_OFFBOARD, world)
  if ('status' in updates) return updates
  const requests = updates.items.map(({ id = '', acknowledgerId = '' }) => ({ id, acknowledgerId }))
  return bulkAnswer(offboardAll(requests, world))
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function offboardLegacy(body: Json, world: World): Answer {
  const by = body['offboardingAcknowledgerId']
  const ids = body['employeeIds']
  if (typeof by !== 'string' || by === '') {
    return validationError({ 'body.offboardingAcknowledgerId': 'invalid string value' })
  }
  if (!Array.isArray(ids) || ids.length < 1 || ids.length > MAX_OFFBOARD || !ids.every(isString)) {
    return validationError({ 'body.employeeIds': `must be an array of 1 to ${MAX_OFFBOARD} strings` })
  }
  if (acknowledger(by, world) === undefined) return json(422, { message: `Acknowledger ${by} not found` })
  const requests = ids.map((id) => ({ id, acknowledgerId: by }))
  const lines = offboardAll(requests, world)
  const done = lines.filter(({ status }) => status === 'SUCCESS').map(({ id }) => id)
  return json(200, { offboardedPeople: done }, done.length > 0)
}

/** `updates` of a bulk call: objects of exactly these text fields. A refusal where it is anything else. */
export function readUpdates(
  value: unknown,
  fields: readonly string[],
  max: number,
  world: World
): { items: Readonly<Record<string, string>>[] } | Answer {
  if (!Array.isArray(value)) return validationError({ 'body.updates': 'invalid array' })
  if (value.length < 1) return validationError({ 'body.updates': 'minItems 1' })
  if (value.length > max) return validationError({ 'body.updates': `maxItems ${max}` })
  const items: Record<string, string>[] = []
  for (const [index, item] of value.entries()) {
    const at = `body.updates.$${index}`
    if (!isObject(item)) return validationError({ [at]: 'invalid object' })
    const extra = world.state.forms.bulkExtras === 'refused' ? extraKeys(item, fields) : []
    if (extra.length > 0) return validationError({ [at]: `excess properties: ${extra.join(', ')}` })
    const texts: Record<string, string> = {}
    for (const field of fields) {
      const text = item[field]
      if (!isString(text) || text === '')
        return validationError({ [`${at}.${field}`]: `'${field}' is required` })
      texts[field] = text
    }
    items.push(texts)
  }
  return { items }
}

export function bulkAnswer(results: readonly ResultLine[]): Answer {
  return json(
    200,
    { results },
    results.some((line) => line.status === 'SUCCESS')
  )
}

/** A person as answered: the older reference has no `userId`. */
export function viewPerson(person: Person, { state }: World): unknown {
  const { userId: _userId, ...older } = person
  return state.forms.answers === 'older' ? older : person
}

function listPeople(call: Call, world: World): Answer {
  const filter = call.query.get('emailAndNameFilter')?.toLowerCase()
  const employment = call.query.get('employmentStatus')
  const people = world.state.people.filter(
    (person) =>
      (filter === undefined ||
        person.emailAddress.toLowerCase().includes(filter) ||
        person.name.display.toLowerCase().includes(filter)) &&
      (employment === null || person.employment.status === employment)
  )
  return page(call, people, (person) => viewPerson(person, world))
}

/** `/v1/people`, `/v1/people/{id}`, `/v1/people/offboard`, `/v1/users` and `/v1/users/{id}`. */
export function answerPeople(call: Call, world: World): Answer | undefined {
  const [, family, id, ...rest] = call.segments
  if (rest.length > 0) return undefined
  if (family === 'people') {
    if (call.method === 'POST' && id === 'offboard') return offboard(call, world)
    if (call.method !== 'GET') return undefined
    if (id === undefined) return listPeople(call, world)
    const person = world.state.people.find((candidate) => candidate.id === id)
    return person === undefined ? notFound('Person', id) : json(200, viewPerson(person, world))
  }
  if (family === 'users' && call.method === 'GET') {
    if (id === undefined) return page(call, world.state.users, (user) => user)
    const user = world.state.users.find((candidate) => candidate.id === id)
    return user === undefined ? notFound('User', id) : json(200, user)
  }
  return undefined
}
