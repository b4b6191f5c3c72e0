// Groups of people. Membership is kept on the people (`groupIds`), so the two can never disagree.
import {
  type Answer,
  type Call,
  extraKeys,
  isObject,
  json,
  notFound,
  page,
  requireJson,
  validationError
} from './http.ts'
import { bulkAnswer, readUpdates, type ResultLine, viewPerson } from './people.ts'
import { joined, left } from './person.ts'
import type { Group, Person, World } from './state.ts'

const MAX_BULK = 100

type Action = 'add' | 'remove'

function isMember(person: Person, group: Group): boolean {
  return person.groupIds.includes(group.id)
}

function view(group: Group, world: World): unknown {
  const { id, name, creationDate } = group
  if (world.state.forms.answers === 'older') return { id, name, creationDate }
  const personnelCount = world.state.people.filter((person) => isMember(person, group)).length
  return { ...group, personnelCount, pointOfContact: null }
}

/** Makes one person a member or none. Vanta's answer to a change that is none is not known: see the switch. */
function change(action: Action, personId: string, group: Group, world: World): ResultLine {
  const person = world.state.people.find((candidate) => candidate.id === personId)
  if (person === undefined) return { id: personId, status: 'ERROR', message: 'Person not found' }
  if (isMember(person, group) === (action === 'add')) {
    if (world.state.forms.repeatedMembers === 'success') return { id: personId, status: 'SUCCESS' }
    const message = action === 'add' ? 'Person is already in the group' : 'Person is not in the group'
    return { id: personId, status: 'ERROR', message }
  }
  const { state } = world
  const moved = action === 'add' ? joined(person, group.id) : left(person, group.id)
  state.people = state.people.map((candidate) => (candidate === person ? moved : candidate))
  return { id: personId, status: 'SUCCESS' }
}

function changeOne(action: Action, personId: string, group: Group, world: World): Answer {
  const line = change(action, personId, group, world)
  const person = world.state.people.find((candidate) => candidate.id === personId)
  if (person === undefined) return notFound('Person', personId)
  return line.status === 'SUCCESS'
    ? json(200, viewPerson(person, world), true)
    : json(409, { message: line.message })
}

function changeMany(action: Action, call: Call, group: Group, world: World): Answer {
  const refused = requireJson(call)
  if (refused !== undefined) return refused
  if (!isObject(call.json)) return validationError({ body: 'must be an object' })
  const extra = world.state.forms.bulkExtras === 'refused' ? extraKeys(call.json, ['updates']) : []
  if (extra.length > 0) return validationError({ body: `excess properties: ${extra.join(', ')}` })
  const updates = readUpdates(call.json['updates'], ['id'], MAX_BULK, world)
  if ('status' in updates) return updates
  return bulkAnswer(updates.items.map((item) => change(action, item['id'] ?? '', group, world)))
}

function addOne(call: Call, group: Group, world: World): Answer {
  const refused = requireJson(call)
  if (refused !== undefined) return refused
  if (
    !isObject(call.json) ||
    typeof call.json['id'] !== 'string' ||
    extraKeys(call.json, ['id']).length > 0
  ) {
    return validationError({ body: "must be an object with nothing but 'id', a string" })
  }
  return changeOne('add', call.json['id'], group, world)
}

function members(call: Call, group: Group, world: World): Answer {
  const people = world.state.people.filter((person) => isMember(person, group))
  return world.state.forms.groupPeople === 'array'
    ? json(
        200,
        people.map((person) => viewPerson(person, world))
      )
    : page(call, people, (person) => viewPerson(person, world))
}

/** The write that a call asks for, or `undefined` where it is no write that groups have. */
function findWrite(call: Call, group: Group, world: World): (() => Answer) | undefined {
  const [, , , action, personId, ...rest] = call.segments
  if (rest.length > 0) return undefined
  if (call.method === 'POST' && personId === undefined) {
    if (action === 'people') return () => addOne(call, group, world)
    if (action === 'add-people') return () => changeMany('add', call, group, world)
    if (action === 'remove-people') return () => changeMany('remove', call, group, world)
  }
  if (call.method === 'DELETE' && action === 'people' && personId !== undefined) {
    return () => changeOne('remove', personId, group, world)
  }
  return undefined
}

/** `/v1/groups` and everything below it. */
export function answerGroups(call: Call, world: World): Answer | undefined {
  const [, family, id, action, personId] = call.segments
  if (family !== 'groups') return undefined
  if (id === undefined) {
    return call.method === 'GET' ? page(call, world.state.groups, (group) => view(group, world)) : undefined
  }
  const group = world.state.groups.find((candidate) => candidate.id === id)
  if (group === undefined) return notFound('Group', id)
  if (call.method === 'GET') {
    if (action === undefined) return json(200, view(group, world))
    return action === 'people' && personId === undefined ? members(call, group, world) : undefined
  }
  const write = findWrite(call, group, world)
  if (write === undefined) return undefined
  // Vanta's help pages: imported membership can't be edited there. The API's words for it are not known.
  if (group.source !== 'Vanta') {
    return json(422, {
      message: `Group ${group.name} is managed by ${group.source}: its members cannot be changed`
    })
  }
  return write()
}
