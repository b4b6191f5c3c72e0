// What others do in Vanta while a client is at work: each a change of the state by name, as data.
import { newPerson, newViewer, type SeedPerson, type SeedViewer } from './build-state.ts'
import { joined, left, withEmployment, withOffboardingDone, withOpenTask, withTasksDone } from './person.ts'
import {
  type Account,
  type AccountFields,
  type Group,
  isActive,
  type Person,
  sameAddress,
  type State,
  type VantaApp,
  type Viewer
} from './state.ts'

/** Accounts are named by unique id, people and groups by id, viewers by slug and address. */
export type Action =
  | { do: 'add-account'; fields: AccountFields }
  | { do: 'restore-account'; id: string }
  | { do: 'delete-account'; id: string }
  | { do: 'change-account'; id: string; fields: Partial<AccountFields> }
  | { do: 'add-person'; person: SeedPerson }
  | { do: 'remove-person'; id: string }
  | { do: 'readdress-person'; id: string; email: string }
  | { do: 'set-employment'; id: string; status: Person['employment']['status'] }
  | { do: 'open-task'; id: string; name: string }
  | { do: 'finish-tasks'; id: string }
  | { do: 'complete-offboarding'; id: string }
  | { do: 'close-accounts-elsewhere'; id: string }
  | { do: 'add-member'; group: string; id: string }
  | { do: 'remove-member'; group: string; id: string }
  | { do: 'rename-group'; group: string; name: string }
  | { do: 'import-group'; group: string; source: string }
  | { do: 'remove-group'; group: string }
  | { do: 'invite-viewer'; slug: string; viewer: SeedViewer }
  | { do: 'remove-viewer'; slug: string; email: string }
  | { do: 'change-viewer'; slug: string; email: string; fields: Partial<Viewer> }
  | { do: 'revoke-token'; app: VantaApp }

/** The state after an action, at this ISO time; the very same state where there is nothing that it could change. */
export function act(state: State, action: Action, now: string): State {
  switch (action.do) {
    case 'add-account': {
      const { uniqueId } = action.fields
      const isLive = state.accounts.some((row) => row.uniqueId === uniqueId && row.deletedAt === null)
      if (isLive) return state
      const row = { ...action.fields, createdAt: now, updatedAt: now, deletedAt: null }
      return { ...state, accounts: [...state.accounts.filter((other) => other.uniqueId !== uniqueId), row] }
    }
    case 'restore-account':
      return inAccount(state, action.id, now, (row) =>
        row.deletedAt === null ? row : { ...row, deletedAt: null }
      )
    case 'delete-account':
      return inAccount(state, action.id, now, (row) =>
        row.deletedAt === null ? { ...row, deletedAt: now } : row
      )
    case 'change-account':
      return inAccount(state, action.id, now, (row) => ({ ...row, ...action.fields, updatedAt: now }))
    case 'invite-viewer':
    case 'remove-viewer':
    case 'change-viewer':
      return actOnViewers(state, action, now)
    case 'rename-group':
      return inGroup(state, action.group, (group) => ({ ...group, name: action.name }))
    case 'import-group':
      return inGroup(state, action.group, (group) => ({ ...group, source: action.source }))
    case 'remove-group': {
      const groups = state.groups.filter((group) => group.id !== action.group)
      if (groups.length === state.groups.length) return state
      return { ...state, groups, people: state.people.map((person) => left(person, action.group)) }
    }
    case 'revoke-token':
      return state.tokens[action.app] === null
        ? state
        : { ...state, tokens: { ...state.tokens, [action.app]: null } }
    case 'add-person':
    case 'remove-person':
    case 'readdress-person':
    case 'set-employment':
    case 'open-task':
    case 'finish-tasks':
    case 'complete-offboarding':
    case 'close-accounts-elsewhere':
    case 'add-member':
    case 'remove-member':
      break
  }
  return actOnPeople(state, action, now)
}

type OnPeople = Exclude<
  Action,
  { do: `${string}-account` } | { do: `${string}-token` | `${string}-group` } | { slug: string }
>

function actOnPeople(state: State, action: OnPeople, now: string): State {
  switch (action.do) {
    case 'add-person': {
      const person = newPerson(action.person, state.groups, now)
      const isThere = state.people.some((other) => other.id === person.id)
      return isThere ? state : { ...state, people: [...state.people, person] }
    }
    case 'remove-person': {
      const people = state.people.filter((person) => person.id !== action.id)
      return people.length === state.people.length ? state : { ...state, people }
    }
    case 'readdress-person':
      return inPerson(state, action.id, (person) => ({ ...person, emailAddress: action.email }))
    case 'set-employment':
      return inPerson(state, action.id, (person) =>
        person.employment.status === action.status ? person : withEmployment(person, action.status, now)
      )
    case 'open-task':
      return inPerson(state, action.id, (person) => withOpenTask(person, action.name))
    case 'finish-tasks':
      return inPerson(state, action.id, (person) => withTasksDone(person, now))
    case 'complete-offboarding':
      return inPerson(state, action.id, (person) => withOffboardingDone(person, now))
    case 'close-accounts-elsewhere': {
      const { [action.id]: open, ...accountsElsewhere } = state.accountsElsewhere
      return open === undefined ? state : { ...state, accountsElsewhere }
    }
    case 'add-member':
      return inPerson(state, action.id, (person) =>
        person.groupIds.includes(action.group) ? person : joined(person, action.group)
      )
    case 'remove-member':
      break
  }
  return inPerson(state, action.id, (person) =>
    person.groupIds.includes(action.group) ? left(person, action.group) : person
  )
}

function actOnViewers(state: State, action: Extract<Action, { do: `${string}-viewer` }>, now: string): State {
  const center = state.trustCenters[action.slug]
  if (center === undefined) return state
  const withViewers = (viewers: Viewer[]): State => ({
    ...state,
    trustCenters: { ...state.trustCenters, [action.slug]: { ...center, viewers } }
  })
  const email = action.do === 'invite-viewer' ? action.viewer.email : action.email
  const found = center.viewers.find((viewer) => !viewer.removed && sameAddress(viewer.email, email))
  if (action.do === 'invite-viewer') {
    if (found !== undefined) return state
    // Somebody who was removed and is invited again is another viewer.
    const viewer = newViewer(action.viewer, `${action.slug} ${center.viewers.length}`, now)
    const invited = withViewers([...center.viewers, viewer])
    const address = email.toLowerCase()
    const invitations = { ...state.invitations, [address]: (state.invitations[address] ?? 0) + 1 }
    return { ...invited, invitations }
  }
  if (found === undefined) return state
  const changed =
    action.do === 'remove-viewer'
      ? { ...found, removed: true }
      : { ...found, ...action.fields, updatedDate: now }
  return withViewers(center.viewers.map((viewer) => (viewer === found ? changed : viewer)))
}

/** The list with one entry changed; the very same list where there is no such entry, or no change. */
function inList<T>(list: T[], isIt: (entry: T) => boolean, change: (entry: T) => T): T[] {
  const found = list.find(isIt)
  if (found === undefined) return list
  const changed = change(found)
  return changed === found ? list : list.map((entry) => (entry === found ? changed : entry))
}

function inAccount(state: State, id: string, now: string, change: (row: Account) => Account): State {
  const accounts = inList(state.accounts, (row) => row.uniqueId === id, change)
  if (accounts === state.accounts) return state
  const isEnded = accounts.some((row) => row.uniqueId === id && !isActive(row))
  const since = state.inactiveSince[id] ?? now
  return {
    ...state,
    accounts,
    inactiveSince: isEnded ? { ...state.inactiveSince, [id]: since } : state.inactiveSince
  }
}

function inPerson(state: State, id: string, change: (person: Person) => Person): State {
  const people = inList(state.people, (person) => person.id === id, change)
  return people === state.people ? state : { ...state, people }
}

function inGroup(state: State, id: string, change: (group: Group) => Group): State {
  const groups = inList(state.groups, (group) => group.id === id, change)
  return groups === state.groups ? state : { ...state, groups }
}
